//! An address that names nothing.

use leptos::prelude::*;

use crate::state::{Lasting, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Route;
use crate::ui::words::{say, shell as words};

/// An address that names nothing.
#[component]
pub(in crate::ui) fn NotFound() -> Node {
    let is_wiped = use_session().lasting() == Lasting::Wiped;
    let (title, help) = if is_wiped {
        (&words::WIPED, &words::WIPED_HELP)
    } else {
        (&words::NOT_FOUND, &words::NOT_FOUND_HELP)
    };
    view! {
        <PageHeading title=say(title) lead=say(help)/>
        <p><a class="button" href=Route::Home.hash()>{say(&words::BACK_HOME)}</a></p>
    }
}
