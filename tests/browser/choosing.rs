//! Where the search cannot run, as here: what is said of single actions holds for a plan made without it.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{choose, kept, named, sample_at, settle, start};

const PINNED: &str = "\"pinned_out\": [\n        \"culture.top_message\"\n      ]";

#[wasm_bindgen_test]
async fn what_is_said_of_an_action_holds_for_a_plan_made_without_comparing() {
    let (root, _mounted) = start().await;
    sample_at(&root, "task/culture.top_message").await;
    named(&root, "button", "計画から外す").click();
    settle().await;
    assert!(kept_soon().await.contains(PINNED), "it is said of the plan");
    let location = web_sys::window().expect("a window").location();
    let hash = location.hash().expect("an address");
    let program = hash.split("/task/").next().and_then(|hash| hash.split("/plan").next()).expect("a program");
    location.set_hash(&format!("{program}/plan")).expect("a page");
    settle().await;
    named(&root, "button", "施策を選び直す").click();
    kept_soon().await;
    choose(&root, "#pinned-culture\\.top_message", "指定なし").await;
    kept_soon().await;
    named(&root, ".choosing button", "比べずに計画を作る").click();
    let kept = kept_soon().await;
    assert!(!kept.contains(PINNED) && kept.contains("\"id\": \"culture.top_message\""), "it is taken back");
}

/// The program as it is kept after the pause before it is.
async fn kept_soon() -> String {
    for _ in 0..6 {
        settle().await;
    }
    kept()
}
