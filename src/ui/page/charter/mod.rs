//! What a program is for, whom it is about, who stands behind it, and how it spreads.

mod why;
mod population;
mod duties;
mod waves;
mod budget;
mod alike;
mod preview;

use leptos::prelude::*;

use self::alike::CasesAlike;
use self::budget::Budget;
use self::duties::Duties;
use self::population::{Operations, Populations};
use self::waves::Waves;
use self::why::{People, Purposes, Why};
use crate::domain::charter::Charter;
use crate::domain::command::Command;
use crate::domain::draft::Kind;
use crate::state::{Session, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::aim::AimedLink;
use crate::ui::part::editing::Editing;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::{Page, here};
use crate::ui::words::{charter as words, drafts, say};

/// The heading of the cases to start like.
const ALIKE: &str = "start-like";

/// What a program is for, whom it is about, who stands behind it, and how it spreads.
#[component]
pub(in crate::ui) fn CharterPage() -> Node {
    let session = use_session();
    let is_empty =
        session.program.with_untracked(|open| open.as_ref().is_some_and(|open| open.charter.said() == 0));
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        {is_empty.then(|| view! {
            <p><AimedLink href=here(Page::Charter) to=ALIKE.to_owned()>{say(&words::JUMP)}</AimedLink></p>
        })}
        <Editing><Why/></Editing>
        <Purposes/>
        <Editing>
            <Populations/>
            <Operations/>
            <People/>
            <Duties/>
            <Waves/>
        </Editing>
        <Budget/>
        <CasesAlike/>
        <p><a href=here(Page::Drafts(Kind::Rules))>{say(&drafts::FROM_DECISIONS)}</a></p>
    }
}

/// What the charter of the open program says.
fn read<T>(session: Session, pick: impl FnOnce(&Charter) -> T) -> T {
    session.program.with(|open| match open {
        Some(open) => pick(&open.charter),
        None => pick(&Charter::default()),
    })
}

/// Changes the charter of the open program. Says whether it could be.
fn change(session: Session, how: impl FnOnce(&mut Charter)) -> bool {
    let mut charter = untrack(|| read(session, Charter::clone));
    how(&mut charter);
    session.run(Command::SetCharter(Box::new(charter)))
}
