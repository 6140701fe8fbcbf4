//! The risk register: what may go wrong, how likely and how bad, who watches it, and what is done about it.

mod desk;
mod numbers;
mod attention;
mod matrix;
mod table;
mod list;
mod entry;
mod background;
mod typed;
mod chance;
mod watch;
mod tasks;
mod add_task;
mod work;
mod estimate;
mod feeds;

use leptos::prelude::*;

use self::attention::Attention;
use self::desk::Desk;
use self::feeds::Feeds;
use self::list::List;
use self::matrix::MatrixView;
use self::table::Table;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{risks as words, say};

/// The risk register.
#[component]
pub(in crate::ui) fn RisksPage() -> Node {
    let desk = Desk::open();
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <Attention desk/>
        <MatrixView desk/>
        <Table desk/>
        <List desk/>
        <Feeds desk/>
    }
}
