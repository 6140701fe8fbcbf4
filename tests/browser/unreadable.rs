//! What the browser cannot read any more costs that alone, and is told; and so is a program that is here and cannot be read.

use std::sync::Arc;

use okaeri::domain::catalog::builtin;
use okaeri::state::{Entry, Keeping};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::hand::{
    all, go, hear_of, load_anew, load_session, load_with, named, nothing_kept, sample_at, script, settle,
    start, storage, type_into, until, words,
};

/// While this is there, the database cannot read what lies under the names in `window.lost`, nor whatever else is asked for at
/// once, and ends the transaction that asks, as Chromium does. What is written over can be read again.
struct Unreadable;

impl Unreadable {
    fn begin() -> Self {
        js_sys::eval(
            "{ const store = IDBObjectStore.prototype; const { get, getAll, put } = store; window.lost = new Set();\
               const failing = (real) => {\
                 const asked = { error: new DOMException('Failed to read large IndexedDB value', 'DataError') };\
                 real.onsuccess = () => { asked.onerror(new Event('error')); real.transaction.abort(); };\
                 return asked; };\
               store.get = function (key) {\
                 const real = get.call(this, key); return window.lost.has(key) ? failing(real) : real; };\
               store.getAll = function (range) { const real = getAll.call(this, range);\
                 return range && [...window.lost].some((key) => range.includes(key)) ? failing(real) : real; };\
               store.put = function (value, key) { window.lost.delete(key); return put.call(this, value, key); };\
               window.readable = () => Object.assign(store, { get, getAll, put }); }",
        )
        .expect("a database");
        Self
    }
}

impl Drop for Unreadable {
    fn drop(&mut self) {
        js_sys::eval("window.readable();").expect("as it was");
    }
}

/// Loses what lies under the names of which this script says so, which finds all of them in `all`, and the newest state in
/// `newest`; and the copies beside the database.
async fn lose(which: &str) {
    script(&format!(
        "for (const name of Object.keys(localStorage)) if (name.startsWith('okaeri.program.')) localStorage.removeItem(name);\
         const open = indexedDB.open('okaeri'); await new Promise((done) => {{ open.onsuccess = done; }});\
         const store = open.result.transaction('records').objectStore('records'); const all = {{}};\
         await new Promise((done) => {{ store.openCursor().onsuccess = ({{ target }}) => {{ const at = target.result;\
           if (!at) return done(); all[at.key] = at.value; at.continue(); }}; }});\
         open.result.close();\
         const rev = (name) => JSON.parse(all[name].split('\\n')[0]).rev;\
         const [newest] = Object.keys(all).filter((name) => name.startsWith('slot/')).sort((a, b) => rev(b) - rev(a));\
         for (const name of Object.keys(all)) if ({which}) window.lost.add(name);"
    ))
    .await;
}

/// Renames the program at whose settings the page is, and waits until it is kept.
async fn rename(root: &Element, name: &str) {
    let field = &all(root, "#name")[0];
    type_into(field, name, "input");
    // The next name is a step of its own.
    field.blur().expect("left");
    until("it waits", || !words(root).contains("このブラウザに保存済み")).await;
    until("it is kept", || words(root).contains("このブラウザに保存済み")).await;
}

async fn open() -> (Element, impl Drop) {
    load_with(Keeping::open(&builtin()).await).await
}

#[wasm_bindgen_test]
async fn a_state_that_cannot_be_read_costs_that_state_alone_and_is_written_over() {
    nothing_kept().await;
    let unreadable = Unreadable::begin();
    {
        let (root, _mounted) = open().await;
        sample_at(&root, "settings").await;
        for name in ["一番目の会社", "二番目の会社", "三番目の会社"] {
            rename(&root, name).await;
        }
        go("#/").await;
    }
    lose("name === newest").await;
    let (root, _mounted) = open().await;
    until("it is told", || words(&root).contains("読み出せなくなっています")).await;
    assert!(!words(&root).contains("取り分けました"), "there is nothing to put aside: {}", words(&root));
    let link = all(&root, ".programs th a").pop().expect("the program is there");
    go(&format!("{}/settings", link.get_attribute("href").expect("an address"))).await;
    // What its history has as newest, which is whole.
    until("the newest is shown", || words(&root).contains("三番目の会社")).await;
    until("it is kept", || words(&root).contains("このブラウザに保存済み")).await;
    rename(&root, "四番目の会社").await;
    rename(&root, "五番目の会社").await;
    let left = script("return window.lost.size;").await.as_f64();
    drop(unreadable);
    assert_eq!(left, Some(0.0), "it is written over");
}

#[wasm_bindgen_test]
async fn a_program_of_which_nothing_can_be_read_is_told_and_the_others_are_there() {
    nothing_kept().await;
    let unreadable = Unreadable::begin();
    let (root, mounted) = open().await;
    sample_at(&root, "settings").await;
    rename(&root, "読めない会社").await;
    let address = script("return location.hash;").await.as_string().expect("an address");
    let id = address.split('/').nth(2).expect("its id").to_owned();
    go("#/").await;
    sample_at(&root, "settings").await;
    rename(&root, "読める会社").await;
    go("#/").await;
    drop(mounted);
    lose(&format!("name.includes('{id}')")).await;
    let (root, _mounted) = open().await;
    let shown: Vec<_> = all(&root, ".programs th a").iter().filter_map(|link| link.text_content()).collect();
    assert_eq!(shown, ["読める会社"]);
    named(&root, "h2", "読み込めないデータがあります");
    go(&address).await;
    named(&root, "h1", "このプログラムは読み込めません");
    let said = words(&root);
    assert!(said.contains("読み出せなくなっています") && said.contains("何も削除していません"), "{said}");
    assert!(!said.contains("元のデータをダウンロード\n"), "{said}");
    assert!(all(&root, "main button").is_empty(), "nothing can be downloaded");
    named(&root, "main a", "データの保存場所");
    go("#/data").await;
    until("it is listed", || words(&root).contains("読み込めないデータ")).await;
    drop(unreadable);
}

#[wasm_bindgen_test]
async fn a_program_that_is_here_and_cannot_be_read_says_so_under_its_own_address() {
    drop(start().await);
    let newer = "{\"magic\":\"okaeri-record\",\"schema\":2,\"program\":\"newer\"}\n{}";
    storage().set_item("okaeri.program.newer", newer).expect("a record of a newer version");
    storage().set_item("okaeri.program.torn", "{\"name\":\"壊れた会社\",").expect("half a record");
    let (root, _mounted) = load_anew().await;
    for (address, title, why) in [
        ("#/p/newer/plan", "このプログラムは、この版では開けません", "新しい版のOkaeriで作られた"),
        ("#/p/torn", "このプログラムは読み込めません", "壊れた会社"),
    ] {
        go(address).await;
        named(&root, "h1", title);
        let said = words(&root);
        assert!(said.contains(why) && said.contains("何も削除していません"), "{said}");
        named(&root, "main button", "「");
        named(&root, "main a", "データの保存場所");
    }
    go("#/p/nobody").await;
    named(&root, "h1", "ページが見つかりません");
    // Deleted in another tab while it is shown.
    go("#/p/torn").await;
    storage().remove_item("okaeri.program.torn").expect("deleted");
    hear_of(Some("okaeri.program.torn"));
    settle().await;
    named(&root, "h1", "ページが見つかりません");
}

#[wasm_bindgen_test]
async fn a_database_that_does_not_open_is_told_on_every_page() {
    nothing_kept().await;
    drop(open().await);
    script(
        "const { open } = IDBFactory.prototype; window.opens = () => { IDBFactory.prototype.open = open; };\
         IDBFactory.prototype.open = function () { const asked = { error: new DOMException('internal', 'UnknownError') };\
           setTimeout(() => asked.onerror(new Event('error'))); return asked; };",
    )
    .await;
    let (root, mounted) = open().await;
    script("window.opens();").await;
    for page in ["#/", "#/guide", "#/data"] {
        go(page).await;
        named(&root, ".banner p", "ブラウザのデータベース(IndexedDB)を開けませんでした");
    }
    let rescue = named(&root, ".banner a", "データの取り出し画面を開く").get_attribute("href");
    assert_eq!(rescue.as_deref(), Some("?rescue"));
    assert!(!words(&root).contains("このブラウザではIndexedDBを使えない"), "it is there: {}", words(&root));
    drop(mounted);
    let (root, _mounted) = open().await;
    assert!(all(&root, ".banner").is_empty(), "it opens again: {}", words(&root));
}

#[wasm_bindgen_test]
async fn a_program_is_not_read_anew_where_another_one_changes() {
    let (root, mounted) = start().await;
    sample_at(&root, "settings").await;
    let sample =
        script("return Object.keys(localStorage).find((name) => name.startsWith('okaeri.program.'));").await;
    let sample = sample.as_string().expect("a program");
    drop(mounted);
    let other = include_str!("../../public/sample.okaeri.json").replacen("\"sample\"", "\"other\"", 1);
    storage().set_item("okaeri.program.other", &other).expect("another one");
    go("#/").await;
    let (root, _mounted, session) = load_session(Keeping::on_shelf()).await;
    assert_eq!(all(&root, ".programs tbody tr").len(), 2, "{}", words(&root));
    let read = |id: &str| {
        let found = session.entries.get_untracked().into_iter().find(|entry| entry.id().as_str() == id);
        match found {
            Some(Entry::Whole(program)) => program,
            found => panic!("{id} is not whole: {found:?}"),
        }
    };
    let id = sample.trim_start_matches("okaeri.program.");
    let before = (read(id), read("other"));
    storage().set_item(&sample, &other.replacen("\"other\"", &format!("\"{id}\""), 1)).expect("a write");
    hear_of(Some(&sample));
    until("it is read anew", || !Arc::ptr_eq(&before.0, &read(id))).await;
    assert!(Arc::ptr_eq(&before.1, &read("other")));
}

#[wasm_bindgen_test]
async fn what_another_tab_says_many_times_is_read_a_few_times() {
    nothing_kept().await;
    let (root, _mounted) = open().await;
    sample_at(&root, "settings").await;
    rename(&root, "何度も書く会社").await;
    go("#/").await;
    let id = all(&root, ".programs th a")[0].get_attribute("href").expect("an address").replace("#/p/", "");
    script(&format!(
        "const store = IDBObjectStore.prototype; const {{ getAll }} = store; window.reads = 0;\
         store.getAll = function (range) {{ window.reads += range?.includes('slot/{id}/a') ? 1 : 0;\
           return getAll.call(this, range); }};\
         window.uncounted = () => {{ store.getAll = getAll; }};\
         const line = new BroadcastChannel('okaeri'); for (let i = 0; i < 40; i += 1) line.postMessage('{id}');\
         setTimeout(() => line.close(), 500);"
    ))
    .await;
    until("it is read", || js_sys::eval("window.reads").is_ok_and(|reads| reads.as_f64() > Some(0.0))).await;
    for _ in 0..10 {
        settle().await;
    }
    let reads = script("window.uncounted(); return window.reads;").await.as_f64().expect("a count");
    assert!((1.0..20.0).contains(&reads), "{reads} times");
}

#[wasm_bindgen_test]
async fn what_the_database_refuses_is_not_called_kept_though_there_is_a_copy_and_is_written_once_it_can_be() {
    nothing_kept().await;
    let (root, _mounted) = open().await;
    sample_at(&root, "settings").await;
    rename(&root, "先に保存した会社").await;
    script(
        "const { put } = IDBObjectStore.prototype; window.writes = () => { IDBObjectStore.prototype.put = put; };\
         IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    )
    .await;
    type_into(&all(&root, "#name")[0], "書けなかった会社", "input");
    let state = || all(&root, ".save-state").iter().map(|state| words(state)).collect::<String>();
    until("it is refused", || state() == "保存できませんでした").await;
    assert!(storage_has("書けなかった会社"), "the copy is there");
    let at = web_sys::window().expect("a window").location().hash().expect("an address");
    go("#/").await;
    go(&at).await;
    until("it is opened again, and still refused", || state() == "保存できませんでした").await;
    script("window.writes();").await;
    until("it is kept by itself", || state() == "このブラウザに保存済み").await;
}

/// Whether the copies in the other place have these words.
fn storage_has(words: &str) -> bool {
    let shelf = storage();
    let names = (0..shelf.length().expect("a count")).filter_map(|at| shelf.key(at).ok().flatten());
    names.filter_map(|name| shelf.get_item(&name).ok().flatten()).any(|text| text.contains(words))
}
