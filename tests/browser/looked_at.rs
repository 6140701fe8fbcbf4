//! A scenario that is looked at stays so when the page is loaded anew, and not beyond.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{all, load_anew, named, sample_at, settle, start};

#[wasm_bindgen_test]
async fn a_reload_stays_at_the_scenario_and_going_away_returns_to_the_plan() {
    let (root, mounted) = start().await;
    sample_at(&root, "plan/versions").await;
    named(&root, "button", "今の計画から案を作る").click();
    settle().await;
    named(&root, "button", "この案を見る").click();
    settle().await;
    named(&root, ".banner.is-quiet p", "案「");
    // It is kept after a pause.
    for _ in 0..5 {
        settle().await;
    }
    drop(mounted);
    let (root, _mounted) = load_anew().await;
    named(&root, ".banner.is-quiet p", "案「");
    let location = web_sys::window().expect("a window").location();
    let here = location.hash().expect("an address");
    location.set_hash("#/").expect("the list");
    settle().await;
    location.set_hash(&here).expect("the plan");
    settle().await;
    assert!(all(&root, ".banner.is-quiet").is_empty(), "one comes back to the plan");
}
