//! What there is a file of, and what is said when programs are handed out, added and copied.

use okaeri::domain::catalog::builtin;
use okaeri::state::Keeping;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{all, load_with, named, script, settle, start, type_into, until, words};
use crate::opened::{FILE, go_to, paste};

const NEVER: &str = "一度もファイルに書き出していません";
const SINCE: &str = "その変更はファイルにありません";
const PASSPHRASE: &str = "correct horse";

/// The page that says where the data lies, once it has looked.
async fn data(root: &Element) {
    go_to("#/").await;
    go_to("#/data").await;
    until("it has looked", || words(root).contains("このブラウザにあるもの")).await;
}

/// Adds a file as a program. Returns its address.
async fn add(root: &Element, file: &str) -> String {
    paste(root, file).await;
    named(root, "button", "追加する").click();
    settle().await;
    web_sys::window().expect("a window").location().hash().expect("an address")
}

/// What would be lost by wiping.
async fn lost(root: &Element) -> String {
    named(root, "button", "消去の前に確かめる").click();
    until("it has looked", || words(root).contains("消えるもの")).await;
    all(root, "section[aria-labelledby=wipe] .finding").iter().map(|found| words(found)).collect()
}

#[wasm_bindgen_test]
async fn a_program_from_a_file_is_not_lost_with_the_browser_until_it_is_changed() {
    let (root, _mounted) = start().await;
    let at = add(&root, FILE).await;
    data(&root).await;
    assert!(words(&root).contains("にファイルから追加"), "{}", words(&root));
    assert!(!words(&root).contains("その後に変更あり"), "nobody has changed it");
    assert_eq!(lost(&root).await, "");
    go_to(&format!("{at}/settings")).await;
    type_into(&all(&root, "#name")[0], "別の会社", "input");
    settle().await;
    data(&root).await;
    named(&root, "td .tag", "その後に変更あり");
    let lost = lost(&root).await;
    assert!(lost.contains(SINCE) && lost.contains("別の会社") && !lost.contains(NEVER), "{lost}");
}

#[wasm_bindgen_test]
async fn a_program_that_was_changed_since_its_export_is_named_before_wiping() {
    let (root, _mounted) = start().await;
    crate::hand::sample_at(&root, "settings").await;
    let at = web_sys::window().expect("a window").location().hash().expect("an address");
    data(&root).await;
    assert!(lost(&root).await.contains(NEVER));
    go_to(&at).await;
    named(&root, "button", "ファイルに書き出す").click();
    settle().await;
    data(&root).await;
    assert!(words(&root).contains("に書き出し"), "{}", words(&root));
    assert_eq!(lost(&root).await, "");
    go_to(&at).await;
    type_into(&all(&root, "#name")[0], "書き出した後の会社", "input");
    settle().await;
    data(&root).await;
    named(&root, "td .tag", "その後に変更あり");
    let lost = lost(&root).await;
    assert!(lost.contains(SINCE) && lost.contains("書き出した後の会社") && !lost.contains(NEVER), "{lost}");
}

#[wasm_bindgen_test]
async fn that_several_files_were_added_and_a_program_was_copied_is_said() {
    let (root, _mounted) = start().await;
    let other =
        FILE.replacen("\"id\": \"sample\"", "\"id\": \"another\"", 1).replacen("みなと食品", "あおば食品", 1);
    paste(&root, &format!("{FILE}\n{other}")).await;
    named(&root, "button", "新しい2件").click();
    settle().await;
    named(&root, ".notice", "2件のファイルをプログラムとして追加しました。");
    named(&root, "h1", "また一緒に");
    named(&root, "button", "複製").click();
    settle().await;
    let said = words(&named(&root, ".notice", "複製して、"));
    assert!(said.contains("(コピー)」を追加しました。"), "{said}");
    // On the next page it is no news.
    go_to("#/data").await;
    go_to("#/").await;
    assert!(all(&root, ".notice").is_empty());
}

#[wasm_bindgen_test]
async fn exporting_all_says_what_is_left_out_and_what_no_passphrase_protects() {
    drop(start().await);
    script(
        "await new Promise((done) => { const gone = indexedDB.deleteDatabase('okaeri');\
        gone.onsuccess = gone.onerror = gone.onblocked = done; });",
    )
    .await;
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    add(&root, FILE).await;
    go_to("#/").await;
    crate::hand::sample_at(&root, "settings").await;
    type_into(&all(&root, "#new-passphrase")[0], PASSPHRASE, "input");
    type_into(&all(&root, "#same-passphrase")[0], PASSPHRASE, "input");
    named(&root, "button", "パスフレーズで保護する").click();
    until("it is protected", || words(&root).contains("鍵をかける")).await;
    named(&root, "button", "ファイルに書き出す").click();
    settle().await;
    let said = words(&named(&root, ".notice", "1件のファイルを書き出しました。"));
    assert!(said.contains("このファイルはパスフレーズなしで読めます。"), "{said}");
    named(&root, "button", "鍵をかける").click();
    until("it is locked", || all(&root, "#name").is_empty()).await;
    data(&root).await;
    named(&root, "button", "すべてのプログラムを書き出す").click();
    settle().await;
    let said = words(&named(&root, ".notice", "1件のファイルを書き出しました。"));
    assert!(
        said.contains("パスフレーズで保護された1件は、まだ開いていないため書き出していません。"),
        "{said}"
    );
}
