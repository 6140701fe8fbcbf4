//! The way back through a program's history, and what two tabs said, merged.

use serde_json::Value;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{
    all, changed, hear_of, kept, named, sample_at, settle, start, storage, type_into, written_elsewhere,
};

fn go(page: &str) {
    let location = web_sys::window().expect("a window").location();
    let hash = location.hash().expect("an address");
    let program = hash.rsplit_once('/').map_or(hash.as_str(), |(program, _)| program);
    location.set_hash(&format!("{program}/{page}")).expect("a page");
}

#[wasm_bindgen_test]
async fn returning_to_a_point_is_a_step_that_can_be_taken_back() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    type_into(&all(&root, "#name")[0], "別の名前", "input");
    go("history");
    settle().await;
    assert_eq!(all(&root, ".steps > li").len(), 2, "the beginning, and the change");
    named(&root, ".steps button", "この時点に戻す").click();
    settle().await;
    named(&root, ".program-name", "みなと食品株式会社(サンプル)");
    named(&root, ".steps > li p", "「履歴の始まり」の時点に戻す");
    named(&root, ".undo button", "元に戻す").click();
    settle().await;
    named(&root, ".program-name", "別の名前");
    assert_eq!(all(&root, ".steps > li").len(), 4, "nothing is taken out of the history");
}

#[wasm_bindgen_test]
async fn differences_are_looked_for_only_where_somebody_asks() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    type_into(&all(&root, "#name")[0], "別の名前", "input");
    go("history");
    settle().await;
    assert!(all(&root, ".steps .sentences").is_empty());
    all(&root, ".steps summary")[0].click();
    settle().await;
    let told = all(&root, ".steps .sentences")[0].text_content().unwrap_or_default();
    assert!(told.contains("別の名前"), "{told}");
}

#[wasm_bindgen_test]
async fn what_two_tabs_changed_can_be_merged() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    type_into(&all(&root, "#name")[0], "このタブの会社", "input");
    written_elsewhere(|text| text.replace("\"size\": \"up_to1000\"", "\"size\": \"up_to300\""));
    settle().await;
    named(&root, ".banner button", "両方をまとめる").click();
    for _ in 0..4 {
        settle().await;
    }
    assert!(all(&root, ".banner").is_empty(), "there is nothing left to choose");
    assert!(kept().contains("このタブの会社"), "this tab's name is there");
}

#[wasm_bindgen_test]
async fn what_two_tabs_said_differently_waits_to_be_settled() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    type_into(&all(&root, "#name")[0], "このタブの会社", "input");
    written_elsewhere(|text| text.replace("みなと食品株式会社", "別のタブの会社"));
    settle().await;
    named(&root, ".banner button", "両方をまとめる").click();
    settle().await;
    named(&root, ".banner p", "1件の食い違いがあります");
    go("report");
    settle().await;
    named(&root, ".report .finding", "編集内容の食い違いが1件");
}

/// The text of a program whose last round has had its answers changed.
fn with_answers(text: &str, change: impl FnOnce(&mut Vec<Value>)) -> String {
    let mut document: Value = serde_json::from_str(text).expect("JSON");
    let rounds = document["program"]["rounds"].as_array_mut().expect("rounds");
    change(rounds.last_mut().expect("a round")["answers"].as_array_mut().expect("answers"));
    document.to_string()
}

fn answers() -> usize {
    let mut count = 0;
    with_answers(&kept(), |answers| count = answers.len());
    count
}

#[wasm_bindgen_test]
async fn an_answer_that_came_after_a_round_was_closed_waits_to_be_let_in() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    let mut taken = Value::Null;
    with_answers(&kept(), |answers| taken = answers[0].clone());
    written_elsewhere(|text| with_answers(text, |answers| drop(answers.remove(0))));
    settle().await;
    let all_answers = answers() + 1;
    let (name, late) = changed(|text| with_answers(text, |answers| answers.insert(0, taken.clone())));
    named(&root, "button", "この回を締め切る").click();
    for _ in 0..6 {
        settle().await;
    }
    storage().set_item(&name, &late).expect("a write");
    hear_of(Some(&name));
    settle().await;
    type_into(&all(&root, "#name")[0], "このタブの会社", "input");
    for _ in 0..8 {
        settle().await;
    }
    assert_eq!(answers(), all_answers - 1, "the round stays as it was closed");
    go("conflicts");
    settle().await;
    named(&root, "button", "この回に加える").click();
    for _ in 0..6 {
        settle().await;
    }
    assert_eq!(answers(), all_answers);
    assert!(all(&root, ".conflict").is_empty());
    // Taking that back lets it wait again, with all that was said.
    for (press, there, cards) in [("元に戻す", all_answers - 1, 1), ("やり直す", all_answers, 0)] {
        named(&root, "button", press).click();
        for _ in 0..6 {
            settle().await;
        }
        assert_eq!((answers(), all(&root, ".conflict").len()), (there, cards), "{press}");
    }
}
