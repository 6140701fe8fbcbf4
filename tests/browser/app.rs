//! The app as a whole: the ways in, answering, undo, language, theme.

use leptos::prelude::*;
use okaeri::domain::catalog::builtin;
use okaeri::exchange::pack::Content;
use okaeri::ui::{App, AppProps};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

fn content() -> Content {
    Content { catalog: builtin(), sample: include_str!("../../public/sample.okaeri.json").into() }
}

/// A fresh app on an empty shelf, in Japanese.
async fn start() -> (Element, impl Drop) {
    let window = web_sys::window().expect("a window");
    let storage = window.local_storage().ok().flatten().expect("storage");
    storage.clear().expect("an empty shelf");
    storage.set_item("okaeri.preferences", r#"{"language":"ja","theme":""}"#).expect("preferences");
    window.location().set_hash("#/").expect("the first page");
    let root: HtmlElement = document().create_element("div").expect("a root").unchecked_into();
    document().body().expect("a body").append_child(&root).expect("a place");
    let handle = mount_to(root.clone(), || App(AppProps { content: Box::leak(Box::new(content())) }));
    settle().await;
    (root.clone().into(), Mounted { root, _handle: handle })
}

struct Mounted<H> {
    root: HtmlElement,
    _handle: H,
}

impl<H> Drop for Mounted<H> {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// Waits until effects have run and a change of the address has arrived.
async fn settle() {
    for _ in 0..3 {
        gloo_pause().await;
    }
}

async fn gloo_pause() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 30).expect("a timer");
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.expect("a pause");
}

fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let list = root.query_selector_all(selector).expect("a selector");
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// The first element of these that is named so, by its label or its words.
fn named(root: &Element, selector: &str, name: &str) -> HtmlElement {
    let is_named = |element: &HtmlElement| {
        let label = element.get_attribute("aria-label").unwrap_or_default();
        label.starts_with(name) || element.text_content().unwrap_or_default().trim().starts_with(name)
    };
    let found = all(root, selector).into_iter().find(is_named);
    found.unwrap_or_else(|| panic!("no {selector} “{name}” in:\n{}", root.text_content().unwrap_or_default()))
}

#[wasm_bindgen_test]
async fn the_first_page_offers_a_start_a_sample_and_a_file() {
    let (root, _mounted) = start().await;
    named(&root, "h1", "また一緒に働くための準備を");
    named(&root, "a", "診断を始める");
    named(&root, "button", "サンプル組織を見る");
    named(&root, "label", "ファイルを開く");
}

#[wasm_bindgen_test]
async fn answering_moves_the_score_and_undo_moves_it_back() {
    let (root, _mounted) = start().await;
    named(&root, "button", "サンプル組織を見る").click();
    settle().await;
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).expect("an address");
    web_sys::window()
        .expect("a window")
        .location()
        .set_hash(&format!("{hash}/assess/network"))
        .expect("a page");
    settle().await;
    let score =
        || all(&root, ".live-score .number").first().and_then(|line| line.text_content()).unwrap_or_default();
    let before = score();
    named(&root, "fieldset .level", "4").click();
    settle().await;
    assert_ne!(score(), before, "an answer moves the score at once");
    named(&root, "button", "元に戻す").click();
    settle().await;
    assert_eq!(score(), before, "undo takes it back");
}

#[wasm_bindgen_test]
async fn the_language_switches_live_and_is_remembered() {
    let (root, _mounted) = start().await;
    named(&root, "button", "Switch to English").click();
    settle().await;
    named(&root, "h1", "Get ready to welcome people back");
    let page = document().document_element().expect("a root");
    assert_eq!(page.get_attribute("lang").as_deref(), Some("en"));
    let storage =
        web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("storage");
    let kept = storage.get_item("okaeri.preferences").ok().flatten().unwrap_or_default();
    assert!(kept.contains("\"en\""), "{kept}");
}

#[wasm_bindgen_test]
async fn an_address_that_names_nothing_says_so() {
    let (root, _mounted) = start().await;
    web_sys::window().expect("a window").location().set_hash("#/p/nobody/results").expect("a page");
    settle().await;
    named(&root, "h1", "ページが見つかりません");
    named(&root, "a", "プログラム一覧へ");
}

/// Opens the sample at a page of it.
async fn sample_at(root: &Element, page: &str) {
    named(root, "button", "サンプル組織を見る").click();
    settle().await;
    let location = web_sys::window().expect("a window").location();
    let hash = location.hash().expect("an address");
    location.set_hash(&format!("{hash}/{page}")).expect("a page");
    settle().await;
}

#[wasm_bindgen_test]
async fn what_has_the_focus_keeps_it_while_the_page_around_it_changes() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan").await;
    let status = all(&root, "select").into_iter().find(|select| !select.id().is_empty()).expect("a status");
    let status: web_sys::HtmlSelectElement = status.unchecked_into();
    status.focus().expect("focus");
    status.set_value("done");
    status.dispatch_event(&web_sys::Event::new("change").expect("an event")).expect("a change");
    settle().await;
    let focused = document().active_element().expect("a focus");
    assert!(focused.is_same_node(Some(&status)), "the same field, not a new one in its place");
}

#[wasm_bindgen_test]
async fn a_finding_leads_to_the_very_item_that_it_speaks_of() {
    let (root, _mounted) = start().await;
    sample_at(&root, "results").await;
    let links = all(&root, "#risks ~ ul a, .risks a").into_iter();
    let link =
        links.filter(|link| link.get_attribute("href").is_some_and(|to| to.contains("/assess/"))).last();
    let link = link.expect("a link to an item");
    let name = link.text_content().unwrap_or_default();
    link.click();
    settle().await;
    let item = document().active_element().expect("a focus");
    assert_eq!(item.class_name(), "item", "{name} leads to its item, not to the head of the page");
}

#[wasm_bindgen_test]
async fn the_language_switches_on_every_page_of_a_program_and_the_way_goes_on() {
    let (root, _mounted) = start().await;
    for page in
        ["plan", "plan/gantt", "plan/week", "assess/data", "results", "settings", "task/data.consent_form"]
    {
        web_sys::window().expect("a window").location().set_hash("#/").expect("the first page");
        settle().await;
        sample_at(&root, page).await;
        named(&root, "button", "Switch to English").click();
        settle().await;
        named(&root, "a", "Results").click();
        settle().await;
        named(&root, "h1", "Results");
        named(&root, "button", "日本語に切り替える").click();
        settle().await;
        named(&root, "a", "プログラム一覧").click();
        settle().await;
        named(&root, "h1", "また一緒に働くための準備を");
    }
}

#[wasm_bindgen_test]
async fn one_goes_straight_from_one_program_to_another() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan").await;
    let first = web_sys::window().and_then(|window| window.location().hash().ok()).expect("an address");
    web_sys::window().expect("a window").location().set_hash("#/").expect("the first page");
    settle().await;
    for page in ["assess/data", "settings", "plan"] {
        web_sys::window().expect("a window").location().set_hash("#/").expect("the first page");
        settle().await;
        sample_at(&root, page).await;
        web_sys::window().expect("a window").location().set_hash(&first).expect("the other program");
        settle().await;
        let title = all(&root, "h1").first().and_then(|title| title.text_content()).unwrap_or_default();
        assert!(title.contains("計画"), "{page} gives way to the other program's plan, not {title}");
    }
}

/// Types into a field as a person does: the focus, the words, and the event for each change.
fn type_into(field: &HtmlElement, words: &str, event: &str) {
    field.focus().expect("focus");
    js_sys::Reflect::set(field, &"value".into(), &words.into()).expect("words");
    field.dispatch_event(&web_sys::Event::new(event).expect("an event")).expect("typing");
}

/// The text that is kept of the only program.
fn kept() -> String {
    let storage =
        web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("storage");
    let names = (0..storage.length().expect("a count")).filter_map(|at| storage.key(at).ok().flatten());
    let name = names.into_iter().find(|name| name.starts_with("okaeri.program.")).expect("a program");
    storage.get_item(&name).ok().flatten().expect("its text")
}

#[wasm_bindgen_test]
async fn what_is_typed_is_kept_when_one_goes_back_in_the_middle_of_it() {
    let (root, _mounted) = start().await;
    sample_at(&root, "task/data.consent_form").await;
    type_into(&all(&root, "#wanted")[0], "2029-05-07", "input");
    type_into(&all(&root, "#notes")[0], "窓口は総務", "input");
    type_into(&all(&root, "#progress")[0], "7", "input");
    for page in ["#/guide", "#/"] {
        web_sys::window().expect("a window").location().set_hash(page).expect("another page");
        settle().await;
    }
    named(&root, "h1", "また一緒に働くための準備を");
    let kept = kept();
    assert!(kept.contains("2029-05-07") && kept.contains("窓口は総務"), "{kept}");
}

#[wasm_bindgen_test]
async fn the_first_digits_of_a_number_that_is_refused_are_not_taken() {
    let (root, _mounted) = start().await;
    sample_at(&root, "task/data.consent_form").await;
    let duration = &all(&root, "#duration")[0];
    for typed in ["5", "50", "500", "5000"] {
        type_into(duration, typed, "input");
    }
    type_into(duration, "5000", "change");
    settle().await;
    assert!(!kept().contains("\"duration_days\": 500"), "500 was only on the way to 5000");
    type_into(duration, "12", "input");
    type_into(duration, "12", "change");
    named(&root, "h1", "").click();
    for _ in 0..10 {
        settle().await;
    }
    assert!(kept().contains("\"duration_days\": 12"), "a whole number is taken");
}

#[wasm_bindgen_test]
async fn what_is_put_back_takes_no_place_that_is_taken() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    let first = kept();
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    settle().await;
    named(&root, "button", "「みなと食品株式会社(サンプル)」を削除").click();
    settle().await;
    let storage =
        web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("storage");
    let id = first.split("\"id\": \"").nth(2).and_then(|rest| rest.split('"').next()).expect("an id");
    let newer = first.replace("みなと食品株式会社", "みなと食品ホールディングス");
    storage.set_item(&format!("okaeri.program.{id}"), &newer).expect("the file, opened again");
    named(&root, "button", "元に戻す").click();
    settle().await;
    let names: Vec<_> = all(&root, ".programs th a").iter().filter_map(|name| name.text_content()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(
        storage.get_item(&format!("okaeri.program.{id}")).ok().flatten().as_deref(),
        Some(newer.as_str())
    );
}

#[wasm_bindgen_test]
async fn what_full_storage_refuses_is_held_on_other_pages_and_kept_once_there_is_room() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    let storage =
        web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("storage");
    let mut junk = 1 << 22;
    let mut piece = 0;
    while junk > 0 {
        match storage.set_item(&format!("junk{piece}"), &"x".repeat(junk)) {
            Ok(()) => piece += 1,
            Err(_full) => junk /= 2,
        }
    }
    let name = "長い名前の会社".repeat(20);
    type_into(&all(&root, "#name")[0], &name, "input");
    for _ in 0..5 {
        settle().await;
    }
    named(&root, ".banner p", "ブラウザが保存を受け付けませんでした");
    for page in ["#/guide", "#/"] {
        web_sys::window().expect("a window").location().set_hash(page).expect("another page");
        settle().await;
    }
    named(&root, ".banner p", "ブラウザが保存を受け付けませんでした");
    for piece in 0..piece {
        storage.remove_item(&format!("junk{piece}")).expect("room");
    }
    named(&root, ".banner button", "もう一度").click();
    settle().await;
    assert!(kept().contains(&name), "it is kept as soon as there is room");
    assert!(all(&root, ".banner").is_empty(), "and nothing warns any more");
}

#[wasm_bindgen_test]
async fn two_rounds_are_laid_side_by_side() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    named(&root, "button", "この回を締め切る").click();
    settle().await;
    named(&root, "button", "新しい回を始める").click();
    settle().await;
    let program = web_sys::window().and_then(|window| window.location().hash().ok()).expect("an address");
    let program = program.trim_end_matches("/settings");
    let go = |page: &str| {
        let address = format!("{program}/{page}");
        web_sys::window().expect("a window").location().set_hash(&address).expect("a page");
    };
    go("assess/network");
    settle().await;
    named(&root, "fieldset .level", "4").click();
    settle().await;
    go("results");
    settle().await;
    named(&root, "a", "第1回").click();
    settle().await;
    named(&root, "h1", "回を比べる");
    named(&root, "h2", "上がった設問 1");
    let words = root.text_content().unwrap_or_default();
    assert!(words.contains("上がった設問は1問、下がった設問は0問"), "{words}");
    named(&root, "summary", "変わらない設問(44問)");
}

/// What another tab does: it writes, and this tab hears of it.
fn written_elsewhere(change: impl Fn(&str) -> String) {
    let storage =
        web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("storage");
    let names = (0..storage.length().expect("a count")).filter_map(|at| storage.key(at).ok().flatten());
    let name = names.into_iter().find(|name| name.starts_with("okaeri.program.")).expect("a program");
    storage.set_item(&name, &change(&kept())).expect("a write");
    let heard = web_sys::StorageEvent::new("storage").expect("an event");
    web_sys::window().expect("a window").dispatch_event(&heard).expect("heard");
}

#[wasm_bindgen_test]
async fn a_tab_that_only_looks_follows_the_one_that_writes() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    written_elsewhere(|text| text.replace("みなと食品株式会社", "みなとホールディングス"));
    settle().await;
    named(&root, ".program-name", "みなとホールディングス");
    assert!(all(&root, ".banner").is_empty(), "there is nothing to choose");
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    settle().await;
    assert_eq!(all(&root, ".programs tbody tr").len(), 1, "and nothing to keep beside it");
}

#[wasm_bindgen_test]
async fn a_program_that_another_tab_deletes_is_gone_from_a_tab_that_only_looks() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan").await;
    let storage =
        web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("storage");
    storage.clear().expect("nothing kept");
    let heard = web_sys::StorageEvent::new("storage").expect("an event");
    web_sys::window().expect("a window").dispatch_event(&heard).expect("heard");
    settle().await;
    named(&root, "h1", "ページが見つかりません");
}

#[wasm_bindgen_test]
async fn what_is_typed_is_kept_when_the_page_is_closed_in_the_middle_of_it() {
    let (root, _mounted) = start().await;
    sample_at(&root, "task/data.consent_form").await;
    let leave = || {
        let event = web_sys::Event::new("pagehide").expect("an event");
        web_sys::window().expect("a window").dispatch_event(&event).expect("closing");
    };
    type_into(&all(&root, "#duration")[0], "17", "input");
    leave();
    assert!(kept().contains("\"duration_days\": 17"), "a number");
    type_into(&all(&root, "#wanted")[0], "2029-05-07", "input");
    leave();
    assert!(kept().contains("2029-05-07"), "a date");
    type_into(&all(&root, "#effort-pessimistic")[0], "44.5", "input");
    leave();
    assert!(kept().contains("445"), "an estimate");
}

#[wasm_bindgen_test]
async fn a_date_on_its_way_to_another_is_not_taken() {
    let (root, _mounted) = start().await;
    sample_at(&root, "target").await;
    let before = kept();
    let deadline = &all(&root, "#deadline")[0];
    for typed in ["2027-12-30", "2027-12-31", "2051-12-31"] {
        type_into(deadline, typed, "input");
    }
    type_into(deadline, "2051-12-31", "blur");
    settle().await;
    assert_eq!(kept(), before);
    named(&root, "#deadline-error", "2015〜2050年の日付");
}

#[wasm_bindgen_test]
async fn what_is_put_back_is_what_was_shown_even_if_it_was_never_kept() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    type_into(&all(&root, "#name")[0], "名前を変えた会社", "input");
    written_elsewhere(|text| text.replace("みなと食品株式会社", "別のタブの会社"));
    settle().await;
    named(&root, "button", "このプログラムを削除").click();
    settle().await;
    named(&root, "button", "元に戻す").click();
    settle().await;
    let names: Vec<_> = all(&root, ".programs th a").iter().filter_map(|name| name.text_content()).collect();
    let has = |part: &str| names.iter().any(|name| name.contains(part));
    assert!(
        names.len() == 2 && has("名前を変えた会社") && has("別のタブの会社"),
        "both versions are there: {names:?}"
    );
}

/// Presses Ctrl+Z where the focus is.
fn press_undo(field: &HtmlElement) {
    let event = js_sys::eval("new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })");
    let event: web_sys::KeyboardEvent = event.expect("a key").unchecked_into();
    field.dispatch_event(&event).expect("a press");
}

fn shown(field: &HtmlElement) -> String {
    js_sys::Reflect::get(field, &"value".into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn undo_takes_back_a_date_or_number_that_was_just_typed_and_shows_it() {
    let (root, _mounted) = start().await;
    for (page, field, typed) in [
        ("task/data.consent_form", "#wanted", "2029-05-07"),
        ("task/data.consent_form", "#duration", "77"),
        ("target", "#deadline", "2029-05-07"),
        ("target", "#capacity-hr_lead", "3"),
    ] {
        web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
        settle().await;
        sample_at(&root, page).await;
        let field = &all(&root, field).first().cloned().unwrap_or_else(|| panic!("no {field}"));
        let before = (kept(), shown(field));
        type_into(field, typed, "input");
        press_undo(field);
        settle().await;
        assert_eq!(shown(field), before.1, "{page} shows what was there before {typed}");
        for _ in 0..4 {
            settle().await;
        }
        field.blur().expect("left");
        settle().await;
        assert!(!kept().contains(typed) || typed.len() < 3, "{page}: {typed} is not kept");
        let list = all(&root, "a")
            .into_iter()
            .find(|link| link.text_content().unwrap_or_default().contains("プログラム一覧"));
        list.expect("the list").click();
        settle().await;
        named(&root, "button", "「みなと食品株式会社(サンプル)」を削除").click();
        settle().await;
    }
}
