//! What is typed is kept: on the way back, on closing, in two tabs, when storage is full, when something is deleted.

use okaeri::domain::catalog::builtin;
use okaeri::state::Keeping;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{
    all, changed, hear_of, kept, load_with, named, nothing_kept, press_undo, sample_at, script, settle,
    shown, start, storage, type_into, until, words, written_elsewhere,
};

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
    let (name, newer) = changed(|text| text.replace("みなと食品株式会社", "みなと食品ホールディングス"));
    type_into(&all(&root, "#name")[0], "このタブの会社", "input");
    settle().await;
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    settle().await;
    named(&root, "button", "「このタブの会社」を削除").click();
    settle().await;
    storage().set_item(&name, &newer).expect("the file, opened again in another tab");
    hear_of(Some(&name));
    settle().await;
    named(&root, "button", "元に戻す").click();
    settle().await;
    let names: Vec<_> = all(&root, ".programs th a").iter().filter_map(|name| name.text_content()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(storage().get_item(&name).ok().flatten().as_deref(), Some(newer.as_str()));
}

#[wasm_bindgen_test]
async fn what_full_storage_refuses_is_held_on_other_pages_and_kept_once_there_is_room() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    let storage = storage();
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
    storage().clear().expect("nothing kept");
    hear_of(None);
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

/// Lets the database take nothing, or again.
fn refuse(is_refused: bool) {
    let how = if is_refused {
        "window.put = window.put || IDBObjectStore.prototype.put;\
         IDBObjectStore.prototype.put = () => { throw new DOMException('no', 'UnknownError'); };"
    } else {
        "IDBObjectStore.prototype.put = window.put;"
    };
    js_sys::eval(how).expect("a database that refuses");
}

#[wasm_bindgen_test]
async fn what_is_refused_and_left_is_kept_with_its_step_of_the_history_once_that_can_be() {
    nothing_kept().await;
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    let state =
        || all(&root, ".save-state").first().map(web_sys::HtmlElement::inner_text).unwrap_or_default();
    for name in ["一の会社", "二の会社"] {
        type_into(&all(&root, "#name")[0], name, "input");
        all(&root, "#name")[0].blur().expect("left");
        until("it waits", || state() != "このブラウザに保存済み").await;
        until("it is kept", || state() == "このブラウザに保存済み").await;
    }
    refuse(true);
    type_into(&all(&root, "#name")[0], "三の会社", "input");
    until("it is refused", || state() == "保存できませんでした").await;
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    settle().await;
    refuse(false);
    until("it is kept all the same", || all(&root, ".banner").is_empty()).await;
    let slots = "const open = indexedDB.open('okaeri'); await new Promise((done) => { open.onsuccess = done; });\
        const store = open.result.transaction('records').objectStore('records');\
        const all = store.getAll(IDBKeyRange.bound('slot/', 'slot/\\uffff'));\
        await new Promise((done) => { all.onsuccess = done; }); open.result.close();\
        return all.result.map((text) => `${/会社/.test(text) && /(.の会社)/.exec(text)[1]} ${JSON.parse(text.split('\\n')[0]).step}`)\
          .sort().join();";
    for _ in 0..20 {
        settle().await;
        if script(slots).await.as_string().as_deref() == Some("三の会社 4,二の会社 3") {
            break;
        }
    }
    assert_eq!(script(slots).await.as_string().as_deref(), Some("三の会社 4,二の会社 3"));
    all(&root, ".programs th a")[0].click();
    settle().await;
    let address = web_sys::window().expect("a window").location().hash().expect("an address");
    web_sys::window().expect("a window").location().set_hash(&format!("{address}/history")).expect("a page");
    until("its step is told", || words(&root).contains("「二の会社」 → 「三の会社」")).await;
    assert!(!words(&root).contains("履歴に残る前の変更"));
}

/// The database is held by somebody who writes without end, while this is there.
struct Held;

impl Held {
    fn begin() -> Self {
        js_sys::eval(
            "window.holding = true; const open = indexedDB.open('okaeri'); open.onsuccess = () => {\
               const store = open.result.transaction('records', 'readwrite').objectStore('records');\
               const on = () => { if (window.holding) store.get('none').onsuccess = on; else open.result.close(); }; on(); };",
        )
        .expect("somebody");
        Self
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        js_sys::eval("window.holding = false;").expect("nobody");
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_deleted_because_the_disk_is_held_up_stays_and_that_is_said() {
    nothing_kept().await;
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    until("it is kept", || words(&root).contains("このブラウザに保存済み")).await;
    let settings = web_sys::window().expect("a window").location().hash().expect("an address");
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    settle().await;
    let held = Held::begin();
    settle().await;
    named(&root, "button", "「みなと食品株式会社(サンプル)」を削除").click();
    until("it is said that it takes a moment", || words(&root).contains("削除しています")).await;
    until("it is given up", || words(&root).contains("削除していません")).await;
    drop(held);
    for _ in 0..20 {
        settle().await;
    }
    named(&root, ".programs button", "「みなと食品株式会社(サンプル)」を削除");
    assert!(all(&root, ".deleted").is_empty(), "nothing was deleted later");
    web_sys::window().expect("a window").location().set_hash(&settings).expect("the program");
    until("it is there", || !all(&root, "#name").is_empty()).await;
    nothing_kept().await;
    drop(Keeping::open(&builtin()).await);
}

#[wasm_bindgen_test]
async fn the_name_of_a_task_that_is_not_added_yet_outlives_the_language_and_the_page() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan").await;
    all(&root, "#open-add")[0].click();
    settle().await;
    type_into(&all(&root, "#own-title")[0], "書きかけのタスク", "input");
    let typed = || shown(&all(&root, "#own-title")[0]);
    named(&root, "button", "English").click();
    settle().await;
    assert_eq!(typed(), "書きかけのタスク");
    let plan = web_sys::window().expect("a window").location().hash().expect("an address");
    web_sys::window().expect("a window").location().set_hash("#/guide").expect("a page");
    settle().await;
    web_sys::window().expect("a window").location().set_hash(&plan).expect("the plan");
    settle().await;
    assert_eq!(typed(), "書きかけのタスク");
    named(&root, "#plan-panel button", "Cancel").click();
    settle().await;
    all(&root, "#open-add")[0].click();
    settle().await;
    assert_eq!(typed(), "", "what was given up is gone");
    named(&root, "button", "日本語").click();
    settle().await;
}
