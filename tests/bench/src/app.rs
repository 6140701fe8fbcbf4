//! The app as it is, with its shell and its disk, in the element `app` of a page.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::mount_to;
use okaeri::domain::id::ProgramId;
use okaeri::domain::program::Program;
use okaeri::exchange::document;
use okaeri::exchange::pack::Content;
use okaeri::state::{self, Keeping, Session, use_session};
use okaeri::ui::route::{Page, Route};
use okaeri::ui::{App, AppProps};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsError;
use web_sys::HtmlElement;

/// The content of the release, to which the page has a link.
pub(crate) async fn content() -> Result<&'static Content, JsError> {
    Ok(state::content().await?)
}

/// The element of the page with this id.
pub(crate) fn element(id: &str) -> Result<HtmlElement, JsError> {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    let element = element.and_then(|element| element.dyn_into().ok());
    element.ok_or_else(|| JsError::new(&format!("the page has no element {id}")))
}

/// Starts the app with this content.
pub(crate) async fn start(content: &'static Content) -> Result<Session, JsError> {
    let (root, keeping) = (element("app")?, Keeping::open(&content.catalog).await);
    let told = Rc::new(Cell::new(None));
    let tell = Rc::clone(&told);
    let app = move || {
        let app = App(AppProps { content, keeping });
        tell.set(Some(use_session()));
        app
    };
    mount_to(root, app).forget();
    told.take().ok_or_else(|| JsError::new("the app has no session"))
}

/// Opens a program as if it came in a file.
pub(crate) fn open(session: Session, program: &Program) -> Result<ProgramId, JsError> {
    let text = document::write(program);
    let file = session.look_at("bench".to_owned(), text.as_bytes());
    let id = session.add_incoming(file).ok_or_else(|| JsError::new("the program is none"))?;
    session.visit(&id);
    Ok(id)
}

/// Goes to a page of a program.
pub(crate) fn go(program: &ProgramId, page: Page) -> Result<(), JsError> {
    let window = web_sys::window().ok_or_else(|| JsError::new("there is no window"))?;
    let hash = Route::Program(program.clone(), page).hash();
    window.location().set_hash(&hash).map_err(|why| JsError::new(&format!("{why:?}")))
}
