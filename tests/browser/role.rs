//! What a tab may do while another one writes the program.

use okaeri::domain::catalog::builtin;
use okaeri::state::Keeping;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{
    all, kept, load_with, named, nothing_kept, sample_at, script, settle, start, storage, type_into, until,
    words,
};

/// The name and the id of the only program.
fn only_program() -> (String, String) {
    let storage = storage();
    let names = (0..storage.length().expect("a count")).filter_map(|at| storage.key(at).ok().flatten());
    let id_of = |name: String| Some((name.clone(), name.strip_prefix("okaeri.program.")?.to_owned()));
    names.into_iter().find_map(id_of).expect("a program")
}

/// Another tab takes the leave to write the only program.
fn taken_elsewhere() {
    let (name, _) = only_program();
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
async fn a_published_case_can_be_looked_at_and_not_taken_where_another_tab_writes() {
    let (root, _mounted) = start().await;
    sample_at(&root, "charter").await;
    taken_elsewhere();
    settle().await;
    for field in ["#charter-why", "#charter-owner", ".duties-table select"] {
        assert!(all(&root, &format!("{field}:enabled")).is_empty(), "{field}");
    }
    named(&root, ".cases-alike button:enabled", "NTTグループ").click();
    settle().await;
    named(&root, ".start-preview th", "運営の型");
    named(&root, ".start-preview button:disabled", "「NTTグループ」の公表内容を取り入れる");
}

/// Another tab says this of the only program.
async fn told(words: &str) {
    let (_, id) = only_program();
    script(&format!(
        "const line = new BroadcastChannel('okaeri'); line.postMessage('{words}{id}');\
         await new Promise((done) => setTimeout(done, 50)); line.close();"
    ))
    .await;
    settle().await;
}

#[wasm_bindgen_test]
async fn a_tab_that_follows_does_not_call_kept_what_the_writing_tab_could_not_keep() {
    nothing_kept().await;
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    let shown = || words(&all(&root, ".save-state")[0]);
    until("it is kept", || shown().contains("このブラウザに保存済み")).await;
    told("refused:").await;
    assert!(shown().contains("このブラウザに保存済み"), "it writes by itself, and knows better");
    taken_elsewhere();
    settle().await;
    told("refused:").await;
    assert_eq!(shown(), "編集中のタブで保存できていません");
    named(&root, "button", "このタブで編集する").click();
    until("this tab writes it to the disk", || shown().contains("このブラウザに保存済み")).await;
    assert!(!words(&root).contains("まとめる"), "there is nothing to choose");
    taken_elsewhere();
    settle().await;
    told("refused:").await;
    told("").await;
    until("the other one could keep it", || shown().contains("このブラウザに保存済み")).await;
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
