//! Where the focus goes when the button that had it goes away, and what a second press does there.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{all, document, gloo_pause, kept, named, sample_at, settle, start};

/// What has the focus: its id, or its element where it has none.
fn focused() -> String {
    let active = document().active_element().expect("a focus");
    if active.id().is_empty() { active.tag_name() } else { active.id() }
}

#[wasm_bindgen_test]
async fn whose_answer_is_cleared_is_answered_next() {
    let (root, _mounted) = start().await;
    sample_at(&root, "assess/network").await;
    let clear = named(&root, "#item-2 button", "答えを取り消す");
    clear.focus().expect("focus");
    clear.click();
    settle().await;
    assert!(all(&root, "#item-2 .is-chosen").is_empty());
    assert_eq!(focused(), "item-2");
}

#[wasm_bindgen_test]
async fn a_second_press_on_closing_a_round_does_not_start_the_next() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    let close = named(&root, "button", "この回を締め切る");
    close.focus().expect("focus");
    close.click();
    settle().await;
    assert_eq!(focused(), "round");
    named(&root, ".notice p", "第1回を締め切りました");
    let start_next = named(&root, "button", "新しい回を始める");
    start_next.focus().expect("focus");
    start_next.click();
    settle().await;
    assert_eq!(focused(), "round", "nor does one more close it");
    for _ in 0..4 {
        settle().await;
    }
    assert_eq!(kept().matches("\"closed\": {").count(), 1);
}

#[wasm_bindgen_test]
async fn the_last_step_is_taken_back_and_the_button_keeps_the_focus() {
    let (root, _mounted) = start().await;
    sample_at(&root, "assess/network").await;
    named(&root, "#item-1 button", "答えを取り消す").click();
    settle().await;
    let undo = named(&root, ".undo button", "元に戻す");
    undo.focus().expect("focus");
    undo.click();
    settle().await;
    assert_eq!(undo.get_attribute("aria-disabled").as_deref(), Some("true"), "nothing is left to take back");
    let active = document().active_element().expect("a focus");
    assert!(active.is_same_node(Some(&undo)));
}

#[wasm_bindgen_test]
async fn what_is_deleted_from_the_list_is_said_where_the_focus_is() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    settle().await;
    let delete = named(&root, ".programs button", "「みなと食品株式会社(サンプル)」を削除");
    delete.focus().expect("focus");
    delete.click();
    // Other tabs are asked for their last words first.
    for _ in 0..30 {
        settle().await;
        if !all(&root, ".deleted").is_empty() {
            break;
        }
    }
    settle().await;
    assert_eq!(focused(), "deleted");
    named(&root, ".deleted button", "元に戻す").click();
    settle().await;
    assert_eq!(focused(), "page-heading");
}

#[wasm_bindgen_test]
async fn a_baseline_that_is_kept_and_removed_is_told_and_the_heading_has_the_focus() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan/versions").await;
    named(&root, "button", "今の日程を基準として残す").click();
    settle().await;
    named(&root, ".notice p", "今の日程を「");
    let remove = named(&root, "#baselines ~ ul button", "削除");
    remove.focus().expect("focus");
    remove.click();
    settle().await;
    assert_eq!(focused(), "baselines");
}

#[wasm_bindgen_test]
async fn days_off_that_are_there_are_not_added_twice_and_the_last_leave_the_focus_at_their_heading() {
    let (root, _mounted) = start().await;
    sample_at(&root, "target").await;
    let rows = || all(&root, ".closures > li").len();
    while rows() > 0 {
        all(&root, ".closures button")[0].click();
        settle().await;
    }
    assert_eq!(focused(), "closures");
    let obon = named(&root, "#closures ~ .buttons button", "お盆");
    obon.click();
    settle().await;
    named(&root, ".notice p", "「お盆(");
    obon.click();
    settle().await;
    assert_eq!(rows(), 1);
}

#[wasm_bindgen_test]
async fn the_score_is_said_once_who_answers_pauses() {
    let (root, _mounted) = start().await;
    sample_at(&root, "assess/network").await;
    named(&root, "#item-1 button", "答えを取り消す").click();
    settle().await;
    let said = || all(&root, ".live [role=status]")[0].text_content().unwrap_or_default();
    assert_eq!(said(), "", "whoever goes on answering hears the next item");
    for _ in 0..120 {
        if said().is_empty() {
            gloo_pause().await;
        }
    }
    assert!(said().starts_with("全体 "), "{}", said());
}
