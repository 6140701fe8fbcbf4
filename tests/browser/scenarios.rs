//! Scenarios of a plan: what the plan changed since is said before one is adopted.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, named, sample_at, settle, start, type_into, until, words};

/// Goes to a page of the open program.
async fn go(page: &str) {
    let location = web_sys::window().expect("a window").location();
    let hash = location.hash().expect("an address");
    let program: Vec<&str> = hash.split('/').take(3).collect();
    location.set_hash(&format!("{}/{page}", program.join("/"))).expect("a page");
    settle().await;
}

/// What is said to have changed in the plan since.
fn warned(root: &Element) -> String {
    all(root, ".variant .finding").first().and_then(|found| found.text_content()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn what_the_plan_changed_since_a_scenario_was_made_is_said_before_it_is_adopted() {
    let (root, _mounted) = start().await;
    sample_at(&root, "plan/versions").await;
    named(&root, "button", "今の計画から案を作る").click();
    until("the scenario is there and kept", || {
        !all(&root, ".variant details").is_empty() && words(&root).contains("保存済み")
    })
    .await;
    assert_eq!(warned(&root), "", "nothing has changed");
    go("target").await;
    for event in ["input", "blur"] {
        type_into(&all(&root, "#deadline")[0], "2028-03-31", event);
    }
    settle().await;
    go("plan/versions").await;
    until("it is said", || warned(&root).contains("計画も変わっています")).await;
    // The sample's own deadline goes by the week in which it is opened.
    assert!(warned(&root).contains("期限: 2028年3月31日 → 2027年"), "{}", warned(&root));
}
