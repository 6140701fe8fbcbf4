//! The app as a whole: the ways in, answering, undo, language, theme, rounds.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{all, document, named, sample_at, settle, start};

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
    for page in [
        "plan",
        "plan/gantt",
        "plan/week",
        "plan/board",
        "plan/load",
        "plan/versions",
        "assess/data",
        "results",
        "settings",
        "charter",
        "value",
        "kpis",
        "task/data.consent_form",
    ] {
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
