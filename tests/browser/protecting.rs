//! Putting a passphrase on a program where the browser refuses a part of it, or where the program is left meanwhile.

use okaeri::domain::catalog::builtin;
use okaeri::state::Keeping;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use crate::hand::{all, load_with, named, sample_at, script, settle, start, type_into, until, words};

/// How many texts of the database can be read, and how many a passphrase protects.
async fn open_and_sealed() -> (usize, usize) {
    let found = script(
        "const request = indexedDB.open('okaeri');\
         const base = await new Promise((done) => { request.onsuccess = () => done(request.result); });\
         const all = base.transaction('records').objectStore('records').getAll();\
         await new Promise((done) => { all.onsuccess = done; });\
         base.close();\
         const texts = all.result.filter((text) => typeof text === 'string');\
         return ['会社', 'PBKDF2'].map((word) => texts.filter((text) => text.includes(word)).length).join(' ');",
    )
    .await;
    let found = found.as_string().expect("two numbers");
    let (open, sealed) = found.split_once(' ').expect("two numbers");
    (open.parse().expect("a number"), sealed.parse().expect("a number"))
}

/// The settings of the sample, with a step in its history that is kept.
async fn with_history() -> (Element, impl Drop) {
    drop(start().await);
    script(
        "await new Promise((done) => { const gone = indexedDB.deleteDatabase('okaeri');\
        gone.onsuccess = gone.onerror = gone.onblocked = done; });",
    )
    .await;
    let (root, mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    until("it is kept", || is_kept(&root)).await;
    type_into(&name(&root), "履歴のある会社", "input");
    until("the change is kept", || words(&root).contains("履歴のある会社") && is_kept(&root)).await;
    (root, mounted)
}

fn name(root: &Element) -> HtmlElement {
    all(root, "#name").remove(0)
}

fn is_kept(root: &Element) -> bool {
    all(root, ".save-state").iter().any(|state| words(state) == "このブラウザに保存済み")
}

fn protect(root: &Element) {
    type_into(&all(root, "#new-passphrase")[0], "correct horse", "input");
    type_into(&all(root, "#same-passphrase")[0], "correct horse", "input");
    named(root, "button", "パスフレーズで保護する").click();
}

/// The browser takes no steps of a history while this is there.
struct NoHistory;

impl NoHistory {
    fn begin() -> Self {
        js_sys::eval(
            "window.put = IDBObjectStore.prototype.put;\
             IDBObjectStore.prototype.put = function (value, key) {\
               if (/^(step|state)\\//.test(key)) throw new DOMException('full', 'QuotaExceededError');\
               return window.put.call(this, value, key); };",
        )
        .expect("no history");
        Self
    }
}

impl Drop for NoHistory {
    fn drop(&mut self) {
        js_sys::eval("IDBObjectStore.prototype.put = window.put;").expect("all is taken");
    }
}

#[wasm_bindgen_test]
async fn a_passphrase_that_the_history_does_not_take_changes_nothing_neither_when_it_is_set_nor_when_it_goes()
{
    let (root, _mounted) = with_history().await;
    let (open, sealed) = open_and_sealed().await;
    assert!(open > 2 && sealed == 0, "the program and its history: {open}");
    let refused = NoHistory::begin();
    protect(&root);
    until("it is refused", || words(&root).contains("保護の設定は前のままです")).await;
    assert_eq!(open_and_sealed().await.1, 0, "nothing needs a passphrase that nobody has heard of");
    drop(refused);
    protect(&root);
    until("it is protected", || words(&root).contains("パスフレーズで保護しました")).await;
    let (open, sealed) = open_and_sealed().await;
    assert!(open == 0 && sealed > 2, "nothing can be read: {open}, {sealed}");

    let refused = NoHistory::begin();
    named(&root, "button", "保護を外す").click();
    until("it is refused", || words(&root).contains("保護の設定は前のままです")).await;
    assert_eq!(open_and_sealed().await.0, 0, "nothing can be read");
    drop(refused);
    named(&root, "button", "保護を外す").click();
    until("it is open", || words(&root).contains("パスフレーズの保護を外しました")).await;
    assert_eq!(open_and_sealed().await.1, 0, "the history can be read, too");
}

#[wasm_bindgen_test]
async fn protecting_goes_on_when_the_program_is_left_and_says_of_which_one_it_speaks() {
    let (root, _mounted) = with_history().await;
    protect(&root);
    settle().await;
    web_sys::window().expect("a window").location().set_hash("#/").expect("the first page");
    until("it is told", || words(&root).contains("「履歴のある会社」：パスフレーズで保護しました")).await;
    assert_eq!(open_and_sealed().await.0, 0, "nothing can be read");
}

#[wasm_bindgen_test]
async fn history_that_lies_open_beside_a_protected_program_is_sealed_once_the_program_is_opened() {
    let (root, mounted) = with_history().await;
    protect(&root);
    until("it is protected", || words(&root).contains("パスフレーズで保護しました")).await;
    drop(mounted);
    // As the page leaves it that is closed while it protects.
    script(
        "const request = indexedDB.open('okaeri');\
         const base = await new Promise((done) => { request.onsuccess = () => done(request.result); });\
         const store = base.transaction('records', 'readwrite').objectStore('records');\
         const keys = store.getAllKeys();\
         await new Promise((done) => { keys.onsuccess = done; });\
         const put = store.put('開いたままの会社', keys.result.find((key) => key.startsWith('step/')));\
         await new Promise((done) => { put.onsuccess = done; });\
         base.close();",
    )
    .await;
    assert_eq!(open_and_sealed().await.0, 1);
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    until("it is shut", || words(&root).contains("鍵付きのプログラム")).await;
    type_into(&all(&root, "#passphrase")[0], "correct horse", "input");
    named(&root, "button.primary", "開く").click();
    until("it is open", || all(&root, "#name").len() == 1).await;
    for _ in 0..60 {
        if open_and_sealed().await.0 == 0 {
            return;
        }
        settle().await;
    }
    panic!("the history still lies open");
}
