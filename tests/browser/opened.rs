//! A file beside a program of a newer version, and the other way round: what differs is shown, and nothing is offered that
//! would be refused.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, named, settle, start, type_into};

const FILE: &str = include_str!("../../public/sample.okaeri.json");

/// The same program from a newer version, with another word in it.
fn newer() -> String {
    FILE.replacen("\"major\": 1", "\"major\": 2", 1).replacen("\"note\": \"", "\"note\": \"新しい版 ", 1)
}

/// Pastes a file's text on the page for files.
async fn paste(root: &Element, file: &str) {
    let location = web_sys::window().expect("a window").location();
    location.set_hash("#/open").expect("the page for files");
    settle().await;
    type_into(&named(root, "#paste", ""), file, "input");
    settle().await;
    named(root, "button", "貼り付けた内容を確かめる").click();
    settle().await;
}

/// That what differs is shown, without ticks and without taking.
fn is_shown_only(root: &Element) {
    assert!(!all(root, "table.differences tbody tr").is_empty(), "what differs is shown");
    assert!(all(root, "table.differences input").is_empty(), "nothing can be ticked");
    let offers = all(root, ".incoming button").into_iter().filter_map(|button| button.text_content());
    let offers: Vec<String> = offers.collect();
    for taking in ["選んだ", "まとめる", "更新する", "すべて選ぶ"] {
        assert!(!offers.iter().any(|offer| offer.starts_with(taking)), "{offers:?}");
    }
}

#[wasm_bindgen_test]
async fn nothing_is_offered_into_a_program_of_a_newer_version() {
    let (root, _mounted) = start().await;
    paste(&root, &newer()).await;
    named(&root, "button", "追加する").click();
    settle().await;
    paste(&root, FILE).await;
    named(&root, ".incoming .finding", "ここにある「");
    is_shown_only(&root);
}

#[wasm_bindgen_test]
async fn a_newer_versions_file_of_a_program_here_says_so_and_what_differs() {
    let (root, _mounted) = start().await;
    paste(&root, FILE).await;
    named(&root, "button", "追加する").click();
    settle().await;
    paste(&root, &newer()).await;
    let told = all(&root, ".incoming .finding").into_iter().filter_map(|found| found.text_content());
    assert!(
        told.into_iter().any(|told| told.contains("と同じプログラムを、新しい版")),
        "it says which program"
    );
    is_shown_only(&root);
}
