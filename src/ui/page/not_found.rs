//! An address that names nothing.

use leptos::prelude::*;

use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Route;
use crate::ui::words::{say, shell as words};

/// An address that names nothing.
#[component]
pub(in crate::ui) fn NotFound() -> Node {
    view! {
        <PageHeading title=say(&words::NOT_FOUND) lead=say(&words::NOT_FOUND_HELP)/>
        <p><a class="button" href=Route::Home.hash()>{say(&words::BACK_HOME)}</a></p>
    }
}
