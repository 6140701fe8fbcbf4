//! The chart: its rows by keyboard, and what is listed.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, HtmlElement};

use crate::hand::{all, document, kept, named, sample_at, settle, start, type_into, words};

/// Presses a key in whatever has the focus.
async fn press(key: &str, is_composing: bool) {
    let made = format!(
        "new KeyboardEvent('keydown', {{ key: '{key}', isComposing: {is_composing}, bubbles: true, cancelable: true }})"
    );
    let event: Event = js_sys::eval(&made).expect("an event").unchecked_into();
    let target = document().active_element().expect("a focus");
    target.dispatch_event(&event).expect("a key");
    settle().await;
}

fn said(root: &Element) -> String {
    all(root, ".gantt-says")[0].text_content().unwrap_or_default()
}

fn row(root: &Element, task: &str) -> HtmlElement {
    let rows = all(root, ".gantt-row");
    rows.into_iter().find(|row| row.id() == format!("row-task-{task}")).expect("the row")
}

/// The first row of a task that nobody has begun.
fn to_do(root: &Element) -> HtmlElement {
    let is_to_do =
        |row: &HtmlElement| row.get_attribute("aria-label").is_some_and(|label| label.contains("未着手"));
    all(root, ".gantt-row:not(.is-group)").into_iter().find(is_to_do).expect("a task to move")
}

#[wasm_bindgen_test]
async fn a_key_looks_what_a_move_would_do_and_another_does_it() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan/gantt").await;
    let first = to_do(&root);
    let id = first.id().trim_start_matches("row-task-").to_owned();
    first.focus().expect("focus");
    press("ArrowRight", true).await;
    assert_eq!(said(&root), "", "an input method moves nothing");
    press("ArrowRight", false).await;
    press("ArrowRight", false).await;
    assert!(said(&root).contains("Enterで確定"), "{}", said(&root));
    press("+", false).await;
    assert!(said(&root).starts_with("先に、"), "{}", said(&root));
    press("Escape", false).await;
    assert_eq!(said(&root), "取り消しました。");
    press("ArrowRight", false).await;
    press("+", false).await;
    press("Enter", false).await;
    for _ in 0..6 {
        settle().await;
    }
    assert!(kept().contains("\"not_before\""), "it is kept");
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    assert_eq!(
        row(&root, &id).get_attribute("tabindex").as_deref(),
        Some("0"),
        "the keyboard is where it was"
    );
}

#[wasm_bindgen_test]
async fn what_is_about_to_move_is_looked_at_anew_where_something_is_taken_back_meanwhile() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan/gantt").await;
    let first = to_do(&root);
    first.focus().expect("focus");
    press("ArrowRight", false).await;
    let from_here = said(&root);
    for _ in 0..3 {
        press("ArrowRight", false).await;
    }
    press("Enter", false).await;
    settle().await;
    press("ArrowRight", false).await;
    assert_ne!(said(&root), from_here, "from where it is now");
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    assert_eq!(said(&root), from_here, "from where it is again");
}

#[wasm_bindgen_test]
async fn what_is_selected_and_not_listed_is_counted_and_no_day_is_no_change() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan").await;
    let boxes = all(&root, ".plan-table tbody input[type=checkbox]");
    for one in boxes.iter().take(2) {
        one.click();
        settle().await;
    }
    let label = || all(&root, ".together .label")[0].inner_text();
    assert_eq!(label(), "2件を選択中");
    type_into(&all(&root, "#search")[0], "見つからない言葉", "input");
    settle().await;
    assert_eq!(label(), "2件を選択中(うち2件は一覧に表示されていません)");
    let kind = all(&root, "#together-kind")[0].clone().unchecked_into::<web_sys::HtmlSelectElement>();
    kind.set_selected_index(3);
    kind.dispatch_event(&Event::new("change").expect("an event")).expect("taken");
    settle().await;
    let before = kept();
    type_into(&all(&root, "#together-day")[0], "", "input");
    named(&root, ".together button", "まとめて変える").click();
    for _ in 0..6 {
        settle().await;
    }
    assert_eq!(kept(), before, "nothing is changed");
    assert!(words(&root).contains("日付を入力してから"), "{}", words(&root));
}

#[wasm_bindgen_test]
async fn what_is_searched_for_is_listed_and_a_group_can_be_shut() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan/gantt").await;
    let before = all(&root, ".gantt-row").len();
    type_into(&all(&root, "#search")[0], "同意", "input");
    settle().await;
    let found = all(&root, ".gantt-row").len();
    assert!((1..before).contains(&found), "{found} of {before}");
    named(&root, "button", "絞り込みをやめる").click();
    settle().await;
    let group = all(&root, ".gantt-row.is-group")[0].clone();
    group.focus().expect("focus");
    press("ArrowLeft", false).await;
    assert_eq!(group.get_attribute("aria-expanded").as_deref(), Some("false"));
    press("ArrowRight", false).await;
    assert_eq!(group.get_attribute("aria-expanded").as_deref(), Some("true"));
}
