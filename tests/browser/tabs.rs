//! A tab among others: what it leaves to them, and what it does not do behind their backs.

use okaeri::domain::catalog::builtin;
use okaeri::state::Keeping;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hand::{
    all, gloo_pause, hear_of, load_with, named, nothing_kept, sample_at, script, settle, start, storage,
    until, words,
};

#[wasm_bindgen_test]
async fn a_page_that_is_put_aside_lets_others_write_and_asks_again_when_it_is_back() {
    nothing_kept().await;
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    let held = "const all = await navigator.locks.query();\
        return all.held.filter((lock) => lock.name === 'okaeri.program.' + location.hash.split('/')[2]).length;";
    // What other tests have mounted may hold theirs for a while.
    assert_eq!(until_held(held, 1.0).await, Some(1.0));
    let tell =
        |event: &str| format!("dispatchEvent(new PageTransitionEvent('{event}', {{ persisted: true }}));");
    script(&tell("pagehide")).await;
    let left = until_held(held, 0.0).await;
    script(&tell("pageshow")).await;
    assert_eq!(left, Some(0.0), "another tab may write");
    assert_eq!(until_held(held, 1.0).await, Some(1.0), "it writes again");
    until("it can be typed in", || all(&root, "#name:enabled").len() == 1).await;
}

/// How many leaves are held at last, once it is this many or a while is over.
async fn until_held(ask: &str, many: f64) -> Option<f64> {
    for _ in 0..40 {
        if script(ask).await.as_f64() == Some(many) {
            break;
        }
        gloo_pause().await;
    }
    script(ask).await.as_f64()
}

/// Somebody makes the database again and again while this is there.
struct Writing;

impl Writing {
    fn begin() -> Self {
        js_sys::eval(
            "window.again = () => { const open = indexedDB.open('okaeri', 1);\
               open.onsuccess = () => { open.result.close(); setTimeout(() => window.again(), 20); }; };\
             window.again();",
        )
        .expect("somebody");
        Self
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        js_sys::eval("window.again = () => indexedDB.deleteDatabase('okaeri');").expect("nobody");
    }
}

#[wasm_bindgen_test]
async fn what_comes_back_while_everything_is_wiped_is_not_said_to_be_gone() {
    nothing_kept().await;
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    web_sys::window().expect("a window").location().set_hash("#/data").expect("a page");
    settle().await;
    let writing = Writing::begin();
    named(&root, "button", "消去の前に確かめる").click();
    until("it is asked", || !all(&root, "button.danger").is_empty()).await;
    named(&root, "button", "すべて消去する").click();
    until("it is said", || {
        words(&root).contains("消去できませんでした") || words(&root).contains("確かめました")
    })
    .await;
    let said = words(&root);
    drop(writing);
    // Other tests write.
    nothing_kept().await;
    drop(Keeping::open(&builtin()).await);
    assert!(said.contains("データベースを消去できませんでした"), "{said}");
}

/// A browser without channels and localStorage, while this is there: tabs do not hear each other.
struct Deaf;

impl Deaf {
    fn begin() -> Self {
        js_sys::eval(
            "window.line = BroadcastChannel; BroadcastChannel = undefined;\
             window.texts = Object.getOwnPropertyDescriptor(window, 'localStorage');\
             Object.defineProperty(window, 'localStorage', { configurable: true,\
               get() { throw new DOMException('denied', 'SecurityError'); } });\
             Object.defineProperty(navigator, 'languages', { configurable: true, value: ['ja'] });",
        )
        .expect("nobody is heard");
        Self
    }
}

impl Drop for Deaf {
    fn drop(&mut self) {
        js_sys::eval(
            "BroadcastChannel = window.line; delete navigator.languages;\
             Object.defineProperty(window, 'localStorage', window.texts);",
        )
        .expect("as before");
    }
}

#[wasm_bindgen_test]
async fn where_nobody_is_heard_a_database_that_another_page_deletes_stays_deleted() {
    nothing_kept().await;
    let deaf = Deaf::begin();
    let (root, mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    until("it is kept", || words(&root).contains("このブラウザに保存済み")).await;
    let look = "await new Promise((done) => { const gone = indexedDB.deleteDatabase('okaeri');\
          gone.onsuccess = gone.onerror = gone.onblocked = done; });\
        await new Promise((done) => setTimeout(done, 600));\
        return (await indexedDB.databases()).filter((one) => one.name === 'okaeri').length;";
    let left = script(look).await.as_f64();
    let said = words(&root);
    drop((mounted, deaf));
    drop(Keeping::open(&builtin()).await);
    assert_eq!(left, Some(0.0), "nothing is written behind its back");
    assert!(said.contains("このブラウザのデータを消去しました"), "{said}");
}

#[wasm_bindgen_test]
async fn a_history_that_does_not_come_back_with_its_program_is_said_to_be_gone() {
    nothing_kept().await;
    let deaf = Deaf::begin();
    let (root, mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    until("it is kept", || words(&root).contains("このブラウザに保存済み")).await;
    script(&in_store(
        "for (const kind of ['slot/', 'step/', 'state/'])\
          store.delete(IDBKeyRange.bound(kind, kind + '\\uffff'));",
    ))
    .await;
    let seen = web_sys::Event::new("focus").expect("an event");
    web_sys::window().expect("a window").dispatch_event(&seen).expect("looked at");
    until("it is gone", || words(&root).contains("別のタブで削除されました")).await;
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    until("it is offered", || !all(&root, ".deleted button").is_empty()).await;
    all(&root, ".deleted button")[0].click();
    until("it is back", || !all(&root, ".programs a").is_empty()).await;
    let said = words(&root);
    drop((mounted, deaf));
    assert!(said.contains("削除前の変更履歴は戻せませんでした"), "{said}");
}

/// A script that does something in the store of the database.
fn in_store(what: &str) -> String {
    format!(
        "const open = indexedDB.open('okaeri'); await new Promise((done) => {{ open.onsuccess = done; }});\
         const store = open.result.transaction('records', 'readwrite').objectStore('records');\
         open.result.onversionchange = () => open.result.close(); {what}\
         await new Promise((done) => {{ store.transaction.oncomplete = done; }}); open.result.close();"
    )
}

#[wasm_bindgen_test]
async fn what_is_put_back_before_the_disk_has_forgotten_it_is_kept_with_its_history() {
    nothing_kept().await;
    let (root, _mounted) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&root, "settings").await;
    until("it is kept", || words(&root).contains("このブラウザに保存済み")).await;
    // A disk that is busy for a while.
    let busy = in_store(
        "let busy = true; setTimeout(() => { busy = false; }, 400);\
         const on = () => { if (busy) store.get('nothing').onsuccess = on; }; on();",
    );
    js_sys::eval(&format!("window.busy = (async () => {{ {busy} }})();")).expect("a busy disk");
    gloo_pause().await;
    named(&root, "button.danger", "このプログラムを削除").click();
    until("it is offered", || !all(&root, ".deleted button").is_empty()).await;
    all(&root, ".deleted button")[0].click();
    script("await window.busy;").await;
    until("it is back", || !all(&root, ".programs a").is_empty()).await;
    settle().await;
    let count = in_store(
        "window.count = {}; store.getAllKeys().onsuccess = (event) => {\
          for (const key of event.target.result) window.count[key.split('/')[0]] = 1; };",
    );
    script(&count).await;
    let kinds = script("return Object.keys(window.count).filter((kind) => kind === 'slot').length;").await;
    assert_eq!(kinds.as_f64(), Some(1.0), "it lies on the disk");
    assert!(!words(&root).contains("変更履歴は戻せませんでした"), "{}", words(&root));
}

#[wasm_bindgen_test]
async fn what_another_tab_puts_back_is_offered_no_longer_where_there_is_no_database() {
    let (root, _mounted) = start().await;
    sample_at(&root, "settings").await;
    let texts = storage();
    let names = (0..texts.length().expect("a count")).filter_map(|at| texts.key(at).ok().flatten());
    let program = names.into_iter().find(|name| name.starts_with("okaeri.program.")).expect("a program");
    let text = texts.get_item(&program).ok().flatten().expect("its text");
    texts.remove_item(&program).expect("deleted");
    hear_of(Some(&program));
    settle().await;
    web_sys::window().expect("a window").location().set_hash("#/").expect("the list");
    settle().await;
    assert_eq!(all(&root, "#deleted button, .deleted button").len(), 1, "it is offered");
    texts.set_item(&program, &text).expect("put back");
    hear_of(Some(&program));
    settle().await;
    assert_eq!(all(&root, "#deleted button, .deleted button").len(), 0, "it is back: {}", words(&root));
}

#[wasm_bindgen_test]
async fn a_tab_that_only_looks_leaves_the_file_of_a_program_to_the_one_that_writes() {
    nothing_kept().await;
    let (first, _a) = load_with(Keeping::open(&builtin()).await).await;
    let (second, _b) = load_with(Keeping::open(&builtin()).await).await;
    sample_at(&first, "settings").await;
    until("the other tab follows", || !all(&second, "#name:disabled").is_empty()).await;
    script(
        "const folder = await navigator.storage.getDirectory();\
         window.file = await folder.getFileHandle('linked.okaeri.json', { create: true });\
         const writing = await window.file.createWritable(); await writing.truncate(0); await writing.close();\
         window.showOpenFilePicker ??= () => {}; window.showSaveFilePicker = async () => window.file;",
    )
    .await;
    until("the other tab offers it", || !all(&second, ".link-state button").is_empty()).await;
    all(&second, ".link-state button")[0].click();
    until("it is said", || words(&second).contains("linked.okaeri.json")).await;
    until("the first tab is in step", || words(&first).contains("ファイルと同じ内容です")).await;
    assert!(words(&second).contains("このタブは、ファイルの読み書きを控えています"), "{}", words(&second));
    assert!(!words(&second).contains("変更していません"), "nobody is scolded: {}", words(&second));
    let size = script("return (await window.file.getFile()).size;").await.as_f64();
    assert!(size.is_some_and(|size| size > 1000.0), "{size:?}");
}
