//! What a tab may do while another one writes the program.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{all, kept, named, sample_at, settle, start, storage, type_into};

/// Another tab takes the leave to write the only program.
fn taken_elsewhere() {
    let storage = storage();
    let names = (0..storage.length().expect("a count")).filter_map(|at| storage.key(at).ok().flatten());
    let name = names.into_iter().find(|name| name.starts_with("okaeri.program.")).expect("a program");
    let take = format!("navigator.locks.request('{name}', {{ steal: true }}, () => new Promise(() => {{}}))");
    js_sys::eval(&take).expect("the leave is taken");
}

#[wasm_bindgen_test]
async fn fields_that_would_change_a_program_are_shut_where_another_tab_writes_it() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    assert!(all(&root, "#name:disabled, #round-date:disabled").is_empty(), "this tab writes");
    type_into(&all(&root, "#name")[0], "直前の名前", "input");
    taken_elsewhere();
    settle().await;
    assert!(kept().contains("直前の名前"), "what was typed before is kept");
    assert_eq!(all(&root, "#name:disabled, #round-date:disabled").len(), 2);
    assert!(all(&root, ".undo button:enabled").is_empty(), "nor is anything taken back");
    named(&root, "button:enabled", "ファイルに書き出す");
}

#[wasm_bindgen_test]
async fn words_that_change_are_kept_from_translators() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    assert_eq!(all(&root, ".save-state[translate=no]").len(), 1);
    assert!(
        all(&root, "h1[translate], h2[translate], .help[translate]").is_empty(),
        "what stays is translated"
    );
}

#[wasm_bindgen_test]
async fn what_a_translator_has_replaced_changes_all_the_same() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    let name = &all(&root, ".program-name")[0];
    name.set_inner_html("<font>Minato Foods</font>");
    type_into(&all(&root, "#name")[0], "別の名前", "input");
    settle().await;
    assert_eq!(all(&root, ".program-name")[0].text_content().as_deref(), Some("別の名前"));
}
