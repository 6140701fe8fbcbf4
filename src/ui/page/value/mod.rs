//! What a program may bring and what it costs: the funnel, the published cases, break-even, and what matters most.

mod number;
mod inputs;
mod months;
mod funnel;
mod cases;
mod costs;
mod matters;
mod merits;
mod workings;

use leptos::prelude::*;

use self::cases::Cases;
use self::costs::Costs;
use self::funnel::Funnel;
use self::inputs::Inputs;
use self::matters::Matters;
use self::merits::Merits;
pub(super) use self::months::Months;
use crate::domain::value::Figures;
use crate::state::{Session, use_session, use_years};
use crate::ui::node::{Node, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::heading::PageHeading;
use crate::ui::words::{say, value as words};

/// What a program may bring and what it costs.
#[component]
pub(in crate::ui) fn ValuePage() -> Node {
    let years = use_years(use_session());
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <Editing><Inputs/></Editing>
        <Funnel years/>
        <Editing><Months/></Editing>
        <Cases/>
        <Costs years/>
        <Matters/>
        <Merits/>
    }
}

/// What the figures of the open program say.
fn read<T>(session: Session, pick: impl FnOnce(&Figures) -> T) -> T {
    session.program.with(|open| match open {
        Some(open) => pick(&open.value),
        None => pick(&Figures::default()),
    })
}
