//! The app: its session, where the person is, and the page for it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::page::plan::TaskDraft;
use super::page::{create, data, folder, guide, home, not_found, open, program};
use super::part::focus::settle;
use super::rescue::{self, Trouble};
use super::route::{Location, Route};
use super::shell::Shell;
use crate::exchange::pack::Content;
use crate::state::{ASKED, Choosing, Keeping, Runs, Session, content, upon};
use crate::ui::node::{Node, view};

/// Where the app stands in the page.
const ROOT: &str = "app";

/// Puts the app in place of the words that the page shows while it loads, once its content is there.
pub async fn mount() {
    let document = web_sys::window().and_then(|window| window.document());
    let root = document.as_ref().and_then(|page| page.get_element_by_id(ROOT));
    let Some(root) = root.and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) else {
        leptos::logging::error!("the page has no element “{ROOT}”");
        return;
    };
    let content = match content().await {
        Ok(content) => content,
        Err(why) => {
            leptos::logging::error!("{why}");
            return rescue::call(Trouble::Unread, &why.to_string());
        }
    };
    let keeping = Keeping::open(&content.catalog).await;
    root.set_text_content(None);
    mount_to(root, move || App(AppProps { content, keeping })).forget();
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // For `cargo xtask bench`; a browser that refuses the mark only goes unmeasured.
        if performance.mark("interactive").is_err() {
            leptos::logging::warn!("no performance mark");
        }
    }
}

/// The app.
#[component]
pub fn App(
    /// What it asks and proposes.
    content: &'static Content,
    /// What the browser keeps.
    keeping: Keeping,
) -> Node {
    // Before the session listens: it keeps what the fields have taken.
    for event in ["beforeunload", "pagehide", "visibilitychange", ASKED] {
        upon(event, |_| settle());
    }
    let session = Session::open(content, keeping);
    let location = Location::follow();
    if session.is_safe() {
        // The program that the address names may be the one that does not start.
        location.begin_at(Route::Home);
    }
    provide_context(session);
    provide_context(location);
    provide_context(Runs::new());
    provide_context(Choosing::new());
    provide_context(create::Draft::empty());
    provide_context(TaskDraft::empty());
    // A change of language builds the page anew: its words are plain text, not a signal each.
    let page = move || {
        session.language.track();
        view_of(location.get())
    };
    view! { <Shell>{page}</Shell> }
}

fn view_of(route: Route) -> Node {
    match route {
        Route::Home => view! { <home::Home/> },
        Route::Open => view! { <open::Open/> },
        Route::Data => view! { <data::Data/> },
        Route::Folder => view! { <folder::Folder/> },
        Route::New => view! { <create::Create/> },
        Route::Program(id, page) => view! { <program::Program id page/> },
        Route::Guide(page) => view! { <guide::Guide page/> },
        Route::NotFound => view! { <not_found::NotFound/> },
    }
}
