//! The way back through a program's history, and what two tabs said, merged.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{all, kept, named, sample_at, settle, start, type_into, written_elsewhere};

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
