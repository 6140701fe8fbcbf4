//! What a person does at the app in a test: start it, find things by their words, type, go back.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use okaeri::domain::catalog::builtin;
use okaeri::exchange::document;
use okaeri::exchange::journal::{Header, Record};
use okaeri::exchange::merge::WriterId;
use okaeri::exchange::pack::Content;
use okaeri::state::{Keeping, Session, use_session};
use okaeri::ui::{App, AppProps};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlSelectElement};

pub(super) fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

pub(super) fn content() -> Content {
    Content { catalog: builtin(), sample: include_str!("../../public/sample.okaeri.json").into() }
}

/// A fresh app on an empty shelf, in Japanese.
pub(super) async fn start() -> (Element, impl Drop) {
    let window = web_sys::window().expect("a window");
    let storage = window.local_storage().ok().flatten().expect("storage");
    storage.clear().expect("an empty shelf");
    storage.set_item("okaeri.preferences", r#"{"language":"ja","theme":""}"#).expect("preferences");
    window.location().set_hash("#/").expect("the first page");
    load_anew().await
}

/// The app anew, over what is kept, where the address says.
pub(super) async fn load_anew() -> (Element, impl Drop) {
    load_with(Keeping::on_shelf()).await
}

/// The app anew, over what is kept there.
pub(super) async fn load_with(keeping: Keeping) -> (Element, impl Drop) {
    let (root, mounted, _session) = load_session(keeping).await;
    (root, mounted)
}

/// The same, and what it goes on with inside.
pub(super) async fn load_session(keeping: Keeping) -> (Element, impl Drop, Session) {
    let root: HtmlElement = document().create_element("div").expect("a root").unchecked_into();
    document().body().expect("a body").append_child(&root).expect("a place");
    let content: &'static Content = Box::leak(Box::new(content()));
    let told = Rc::new(Cell::new(None));
    let tell = Rc::clone(&told);
    let app = move || {
        let app = App(AppProps { content, keeping });
        tell.set(Some(use_session()));
        app
    };
    let handle = mount_to(root.clone(), app);
    settle().await;
    let session = told.take().expect("the app has a session");
    (root.clone().into(), Mounted { root, _handle: handle }, session)
}

pub(super) struct Mounted<H> {
    root: HtmlElement,
    _handle: H,
}

impl<H> Drop for Mounted<H> {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// Waits until effects have run and a change of the address has arrived.
pub(super) async fn settle() {
    for _ in 0..3 {
        gloo_pause().await;
    }
}

pub(super) async fn gloo_pause() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 30).expect("a timer");
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.expect("a pause");
}

pub(super) fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let list = root.query_selector_all(selector).expect("a selector");
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// The first element of these that is named so, by its label or its words.
pub(super) fn named(root: &Element, selector: &str, name: &str) -> HtmlElement {
    let is_named = |element: &HtmlElement| {
        let label = element.get_attribute("aria-label").unwrap_or_default();
        label.starts_with(name) || element.text_content().unwrap_or_default().trim().starts_with(name)
    };
    let found = all(root, selector).into_iter().find(is_named);
    found.unwrap_or_else(|| panic!("no {selector} “{name}” in:\n{}", root.text_content().unwrap_or_default()))
}

/// Opens the sample at a page of it.
pub(super) async fn sample_at(root: &Element, page: &str) {
    named(root, "button", "サンプル組織を見る").click();
    settle().await;
    let location = web_sys::window().expect("a window").location();
    let hash = location.hash().expect("an address");
    location.set_hash(&format!("{hash}/{page}")).expect("a page");
    settle().await;
}

/// Types into a field as a person does: the focus, the words, and the event for each change.
pub(super) fn type_into(field: &HtmlElement, words: &str, event: &str) {
    field.focus().expect("focus");
    js_sys::Reflect::set(field, &"value".into(), &words.into()).expect("words");
    field.dispatch_event(&web_sys::Event::new(event).expect("an event")).expect("typing");
}

/// Chooses in a select what is called so.
pub(super) async fn choose(root: &Element, selector: &str, name: &str) {
    let select: HtmlSelectElement = all(root, selector)[0].clone().unchecked_into();
    let option =
        all(&select, "option").into_iter().find(|option| option.text_content().as_deref() == Some(name));
    select.set_value(&option.expect("the choice").get_attribute("value").unwrap_or_default());
    select.dispatch_event(&web_sys::Event::new("change").expect("an event")).expect("a choice");
    settle().await;
}

pub(super) fn storage() -> web_sys::Storage {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).expect("storage")
}

/// The name and the record of the only program that is kept.
fn record() -> (String, Record) {
    let storage = storage();
    let names = (0..storage.length().expect("a count")).filter_map(|at| storage.key(at).ok().flatten());
    let name = names.into_iter().find(|name| name.starts_with("okaeri.program.")).expect("a program");
    let text = storage.get_item(&name).ok().flatten().expect("its text");
    (name, Record::read(&text).expect("a whole record"))
}

/// The program that is kept, laid out for reading: without the edits behind it.
pub(super) fn kept() -> String {
    let program = document::read_kept(record().1.payload.as_bytes(), &builtin()).expect("a program");
    document::write(&program)
}

/// The program that is kept, with the edits behind it.
pub(super) fn kept_document() -> document::Document {
    document::open_kept(record().1.payload.as_bytes(), &builtin()).expect("valid").document
}

/// The name and the record that another browser tab makes of what is kept.
pub(super) fn changed(change: impl Fn(&str) -> String) -> (String, String) {
    let ((name, record), mut ledger) = (record(), kept_document().ledger);
    let program = document::read_kept(change(&kept()).as_bytes(), &builtin()).expect("still valid");
    ledger.note(&document::content(&program), &WriterId("another-tab".to_owned()));
    let document = document::Document { program, ledger, newer: None };
    let Header { program, rev, saved_at, .. } = record.header;
    let text = document::save_compact(&document);
    (name, Record::new(&program, rev + 1, saved_at, document.ledger.seen(), text).write())
}

/// What another tab does: it writes, and this tab hears of it.
pub(super) fn written_elsewhere(change: impl Fn(&str) -> String) {
    let (name, text) = changed(change);
    storage().set_item(&name, &text).expect("a write");
    hear_of(Some(&name));
}

/// This tab hears that another one has changed a text, or all of them.
pub(super) fn hear_of(name: Option<&str>) {
    let told = web_sys::StorageEventInit::new();
    told.set_key(name);
    let heard = web_sys::StorageEvent::new_with_event_init_dict("storage", &told).expect("an event");
    web_sys::window().expect("a window").dispatch_event(&heard).expect("heard");
}

/// Presses Ctrl+Z where the focus is.
pub(super) fn press_undo(field: &HtmlElement) {
    let event = js_sys::eval("new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })");
    let event: web_sys::KeyboardEvent = event.expect("a key").unchecked_into();
    field.dispatch_event(&event).expect("a press");
}

pub(super) fn shown(field: &HtmlElement) -> String {
    js_sys::Reflect::get(field, &"value".into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

/// Waits until something holds that takes a while: another app, the disk, a key.
pub(super) async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..900 {
        if holds() {
            return;
        }
        gloo_pause().await;
    }
    // Not what the page says around them: that is what the tests before have said.
    let pages = all(&document().body().expect("a body"), "body > div").into_iter();
    panic!("{what}: {}", pages.filter_map(|page| page.text_content()).collect::<Vec<_>>().join("\n---\n"));
}

/// What is to be read there.
pub(super) fn words(root: &Element) -> String {
    root.text_content().unwrap_or_default()
}

/// Does what a script says.
pub(super) async fn script(script: &str) -> wasm_bindgen::JsValue {
    let made = js_sys::eval(&format!("(async () => {{ {script} }})()")).expect("a script");
    let made: js_sys::Promise = made.unchecked_into();
    wasm_bindgen_futures::JsFuture::from(made).await.expect("it is done")
}

/// A browser that keeps nothing yet.
pub(super) async fn nothing_kept() {
    drop(start().await);
    script(
        "await new Promise((done) => { const gone = indexedDB.deleteDatabase('okaeri');\
        gone.onsuccess = gone.onerror = gone.onblocked = done; });",
    )
    .await;
}

/// Goes to another page.
pub(super) async fn go(hash: &str) {
    web_sys::window().expect("a window").location().set_hash(hash).expect("another page");
    settle().await;
}
