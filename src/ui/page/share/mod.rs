//! What is handed out, looked through before it is.

mod hand_out;
mod options;
mod texts;

use leptos::prelude::*;

use crate::exchange::share::Redaction;
use crate::state::RwSignal;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{say, share as words};

/// What the person wants of the file. Cheap to copy.
#[derive(Clone, Copy)]
struct Wish {
    /// What it leaves out.
    without: RwSignal<Redaction>,
    /// Whether a passphrase protects it.
    is_sealed: RwSignal<bool>,
    /// The passphrase, twice.
    passphrase: (RwSignal<String>, RwSignal<String>),
}

/// What is handed out, looked through before it is.
#[component]
pub(in crate::ui) fn Share() -> Node {
    let empty = || RwSignal::new(String::new());
    let wish = Wish {
        without: RwSignal::new(Redaction::default()),
        is_sealed: RwSignal::new(false),
        passphrase: (empty(), empty()),
    };
    view! {
        <p class="back"><a href=here(Page::Settings)>"← "{say(&words::BACK)}</a></p>
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        {texts::texts(wish)}
        {options::options(wish)}
        {hand_out::hand_out(wish)}
    }
}
