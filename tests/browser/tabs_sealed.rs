//! Two tabs, one of which locks a program or gives it a passphrase. Both are apps of one page, with a database, a channel and
//! locks between them.

use okaeri::domain::catalog::builtin;
use okaeri::state::Keeping;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use crate::hand::{all, hear_of, load_with, named, script, settle, start, storage, type_into, until, words};

const PASSPHRASE: &str = "correct horse";

/// Two tabs at the settings of the sample, the first of which writes. Nothing is kept before.
async fn two_tabs() -> ((Element, impl Drop), (Element, impl Drop)) {
    drop(start().await);
    script(
        "await new Promise((done) => { const gone = indexedDB.deleteDatabase('okaeri');\
        gone.onsuccess = gone.onerror = gone.onblocked = done; });",
    )
    .await;
    let first = load_with(Keeping::open(&builtin()).await).await;
    let second = load_with(Keeping::open(&builtin()).await).await;
    crate::hand::sample_at(&first.0, "settings").await;
    until("both show it", || name(&first.0).is_some() && name(&second.0).is_some()).await;
    until("it is kept", || is_kept(&first.0)).await;
    (first, second)
}

fn name(root: &Element) -> Option<HtmlElement> {
    all(root, "#name").into_iter().next()
}

fn shown(root: &Element) -> String {
    name(root).map(|field| crate::hand::shown(&field)).unwrap_or_default()
}

fn is_kept(root: &Element) -> bool {
    all(root, ".save-state").iter().any(|state| words(state) == "このブラウザに保存済み")
}

fn type_name(root: &Element, typed: &str) {
    type_into(&name(root).expect("a name"), typed, "input");
}

fn keep_at_once() {
    let event = web_sys::Event::new("visibilitychange").expect("an event");
    web_sys::window().expect("a window").dispatch_event(&event).expect("kept at once");
}

fn protect(root: &Element) {
    type_into(&all(root, "#new-passphrase")[0], PASSPHRASE, "input");
    type_into(&all(root, "#same-passphrase")[0], PASSPHRASE, "input");
    named(root, "button", "パスフレーズで保護する").click();
}

fn is_shut(root: &Element) -> bool {
    words(root).contains("鍵付きのプログラム") && name(root).is_none()
}

fn unlock(root: &Element) {
    type_into(&all(root, "#passphrase")[0], PASSPHRASE, "input");
    named(root, "button.primary", "開く").click();
}

/// Protects the program in the first tab, and opens it in the second, too.
async fn protect_in_both(first: &Element, second: &Element) {
    protect(first);
    until("the other tab is shut", || is_shut(second)).await;
    unlock(second);
    until("the other tab is open", || name(second).is_some()).await;
    settle().await;
}

/// The browser has no room for anything while this is there.
struct Full;

impl Full {
    fn begin() -> Self {
        js_sys::eval(
            "window.room = [IDBObjectStore.prototype.put, Storage.prototype.setItem];\
             IDBObjectStore.prototype.put = Storage.prototype.setItem = () => {\
               throw new DOMException('full', 'QuotaExceededError'); };",
        )
        .expect("no room");
        Self
    }
}

impl Drop for Full {
    fn drop(&mut self) {
        js_sys::eval("[IDBObjectStore.prototype.put, Storage.prototype.setItem] = window.room;")
            .expect("room");
    }
}

/// The browser has no locks while this is there.
struct NoLocks;

impl NoLocks {
    fn begin() -> Self {
        js_sys::eval("Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });")
            .expect("no locks");
        Self
    }
}

impl Drop for NoLocks {
    fn drop(&mut self) {
        js_sys::eval("delete navigator.locks;").expect("locks");
    }
}

#[wasm_bindgen_test]
async fn what_is_typed_while_another_tab_locks_the_program_is_kept_before() {
    let ((first, _a), (second, _b)) = two_tabs().await;
    protect_in_both(&first, &second).await;
    type_name(&first, "鍵の直前の会社");
    named(&second, "button", "鍵をかける").click();
    until("both are shut", || is_shut(&first) && is_shut(&second)).await;
    assert!(!words(&first).contains("まだ保存していない変更"), "all is kept: {}", words(&first));
    assert!(!words(&first).contains("パスフレーズで保護しました"), "what was said of it open is over");
    for root in [&first, &second] {
        unlock(root);
        until("it is open", || name(root).is_some()).await;
        assert_eq!(shown(root), "鍵の直前の会社");
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_kept_while_another_tab_locks_the_program_is_held_unseen_and_kept_once_it_is_opened() {
    let ((first, _a), (second, _b)) = two_tabs().await;
    protect_in_both(&first, &second).await;
    let full = Full::begin();
    type_name(&first, "入りきらない会社");
    until("it is refused", || words(&first).contains("保存を受け付けませんでした")).await;
    named(&second, "button", "鍵をかける").click();
    until("both are shut", || is_shut(&first) && is_shut(&second)).await;
    assert!(words(&first).contains("まだ保存していない変更があります"), "it is said: {}", words(&first));
    assert!(!words(&first).contains("入りきらない会社"), "and not shown");
    unlock(&first);
    until("it is open", || name(&first).is_some()).await;
    assert_eq!(shown(&first), "入りきらない会社");
    until("it is refused", || words(&first).contains("保存を受け付けませんでした")).await;
    assert!(!is_kept(&first), "nothing is taken for kept");
    drop(full);
    until("it is kept", || is_kept(&first)).await;
    unlock(&second);
    until("it is there", || shown(&second) == "入りきらない会社").await;
}

#[wasm_bindgen_test]
async fn a_version_of_its_own_is_held_where_another_tab_gives_the_program_a_passphrase() {
    let _locks = NoLocks::begin();
    let ((first, _a), (second, _b)) = two_tabs().await;
    type_name(&first, "一枚目の会社");
    type_name(&second, "二枚目の会社");
    keep_at_once();
    until("they went apart", || words(&second).contains("両方をまとめる")).await;
    until("it is kept", || is_kept(&first)).await;
    protect(&first);
    until("the other tab is shut", || is_shut(&second)).await;
    until("it is held", || words(&second).contains("まだ保存していない変更があります")).await;
    let texts = storage();
    let all_texts = (0..texts.length().expect("a count")).filter_map(|at| texts.key(at).ok().flatten());
    let plain =
        |name: &String| texts.get_item(name).ok().flatten().is_some_and(|text| text.contains("二枚目の会社"));
    assert_eq!(all_texts.filter(plain).collect::<Vec<_>>(), Vec::<String>::new(), "nothing of it lies open");
    unlock(&second);
    until("it is there", || shown(&second) == "二枚目の会社").await;
    until("there is a choice", || words(&second).contains("両方をまとめる")).await;
    named(&second, "button", "両方をまとめる").click();
    until("it is kept", || is_kept(&second)).await;
}

#[wasm_bindgen_test]
async fn what_another_tab_writes_while_a_passphrase_is_tried_is_shown_once_it_is_open() {
    let ((first, _a), (second, _b)) = two_tabs().await;
    protect(&first);
    until("the other tab is shut", || is_shut(&second)).await;
    until("it is kept", || is_kept(&first)).await;
    unlock(&second);
    type_name(&first, "その間の会社");
    keep_at_once();
    until("it is open", || name(&second).is_some()).await;
    until("it is kept", || is_kept(&first)).await;
    settle().await;
    assert_eq!(shown(&second), "その間の会社");
}

#[wasm_bindgen_test]
async fn a_passphrase_where_there_is_no_database_is_no_deletion_for_another_tab() {
    let (first, _a) = start().await;
    let (second, _b) = crate::hand::load_anew().await;
    crate::hand::sample_at(&first, "settings").await;
    let texts = storage();
    let names = (0..texts.length().expect("a count")).filter_map(|at| texts.key(at).ok().flatten());
    let program = names.into_iter().find(|name| name.starts_with("okaeri.program.")).expect("a program");
    hear_of(Some(&program));
    until("both show it", || name(&second).is_some()).await;
    // A page does not hear what it writes itself.
    js_sys::eval(
        "window.room = [Storage.prototype.removeItem, Storage.prototype.setItem];\
         const tell = (key) => { if (key.startsWith('okaeri.program.'))\
           dispatchEvent(new StorageEvent('storage', { key })); };\
         Storage.prototype.removeItem = function (key) { window.room[0].call(this, key); tell(key); };\
         Storage.prototype.setItem = function (key, text) { window.room[1].call(this, key, text); tell(key); };",
    )
    .expect("it is heard");
    protect(&first);
    until("the other tab is shut, or told something", || {
        is_shut(&second) || words(&second).contains("別のタブで削除されました")
    })
    .await;
    settle().await;
    js_sys::eval("[Storage.prototype.removeItem, Storage.prototype.setItem] = window.room;")
        .expect("as before");
    assert!(is_shut(&second), "{}", words(&second));
    assert!(!words(&second).contains("別のタブで削除されました"), "{}", words(&second));
    let kept = texts.get_item(&program).ok().flatten().unwrap_or_default();
    assert!(!kept.contains("みなと食品") && !kept.is_empty(), "{kept}");
    unlock(&second);
    until("it is open", || name(&second).is_some()).await;
}

#[wasm_bindgen_test]
async fn a_program_whose_passphrase_is_not_written_lies_there_as_before() {
    let (root, _mounted) = start().await;
    crate::hand::sample_at(&root, "settings").await;
    until("it is kept", || is_kept(&root)).await;
    let full = Full::begin();
    protect(&root);
    until("it is said", || words(&root).contains("保護の設定は前のままです")).await;
    drop(full);
    assert!(crate::hand::kept().contains("みなと食品"), "nothing is missing");
    assert!(name(&root).is_some(), "it is still open");
}
