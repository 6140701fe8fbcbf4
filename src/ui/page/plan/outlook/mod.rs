//! The outlook: how likely which date is, what drives it, what may come in between, and what that rests on.

mod basis;
mod drivers;
mod finish;
mod others;
mod ready;
mod setback;
mod setbacks;
mod spread;
mod standing;

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

pub(in crate::ui::page) use self::setback::set as set_setback;

use self::basis::Basis;
use self::drivers::Drivers;
use self::finish::Finish;
use self::others::Others;
use self::ready::Ready;
use self::setbacks::Setbacks;
use self::spread::SpreadView;
use self::standing::Standing;
use super::board::Board;
use super::phrase;
use crate::domain::command::Command;
use crate::domain::forecast::Spread;
use crate::domain::plan::Uncertainty;
use crate::domain::plan::line::can_reschedule;
use crate::domain::plan::trials::Frame;
use crate::domain::text::{Language, Text};
use crate::state::{Memo, Outcome, Runs, Session, memo, use_runs, use_session};
use crate::ui::node::{Node, view, when};
use crate::ui::words::{both, outlook as words, say};

/// What the parts of the page read.
#[derive(Clone, Copy)]
struct View {
    board: Board,
    runs: Runs,
}

impl View {
    /// What the runs say, where there are any.
    fn outcome(self) -> Option<Arc<Outcome>> {
        self.runs.outcome.get()
    }

    /// The day by which everything should be done.
    fn deadline(self) -> Option<NaiveDate> {
        let shown = self.board.session().derived.shown;
        shown.with(|program| program.as_ref().and_then(|program| program.settings.deadline))
    }
}

/// The outlook.
#[component]
pub(super) fn OutlookView(
    /// The plan.
    board: Board,
) -> Node {
    let look = View { board, runs: use_runs() };
    look.runs.follow(board.session());
    let is_there = memo(move || look.outcome().is_some());
    let is_late = memo(move || board.lines.with(|lines| can_reschedule(lines)));
    view! {
        {when(move || is_late.get(), move || view! { <p class="help">{say(&words::LATE)}</p> })}
        <Standing look/>
        {when(move || is_there.get(), move || view! {
            <Finish look/>
            <SpreadView look/>
            <Drivers look/>
        })}
        <Setbacks look/>
        <Others look/>
        {when(move || is_there.get(), move || view! { <Ready look/> })}
        <Basis/>
    }
}

/// What the forecast is computed from.
fn uncertainty() -> Memo<Uncertainty> {
    let shown = use_session().derived.shown;
    memo(move || {
        let given =
            shown.with(|program| program.as_ref().map(|program| program.settings.uncertainty.clone()));
        given.unwrap_or_default()
    })
}

/// Changes what the forecast is computed from, as a step of its own.
fn change(session: Session, act: impl FnOnce(&mut Uncertainty)) -> bool {
    let given = session
        .derived
        .shown
        .with_untracked(|program| program.as_ref().map(|program| program.settings.uncertainty.clone()));
    let Some(mut given) = given else { return false };
    act(&mut given);
    session.leave_field();
    let is_taken = session.run(Command::SetUncertainty(given));
    session.leave_field();
    is_taken
}

/// The day on which so many of the runs have ended, in both languages.
fn day_of(frame: &Frame, spread: &Spread, permille: u16) -> Text {
    let day = spread.percentile(permille).map(|day| phrase::day(frame.axis.date(day)));
    day.unwrap_or(words::LATER.clone())
}

/// Permille as a percentage: never 0% or 100% of what is neither.
fn percent(permille: u16, language: Language) -> String {
    match (permille, language) {
        (1..5, Language::Japanese) => "1%未満".to_owned(),
        (1..5, Language::English) => "under 1%".to_owned(),
        (995..1000, Language::Japanese) => "99%超".to_owned(),
        (995..1000, Language::English) => "over 99%".to_owned(),
        _ => format!("{}%", (permille + 5) / 10),
    }
}

/// A share of the runs in permille.
fn share(part: u32, of: u32) -> u16 {
    let permille = (u64::from(part) * 1000 + u64::from(of) / 2).checked_div(of.into()).unwrap_or(0);
    // One run in ten thousand is not none.
    u16::try_from(permille).unwrap_or(1000).max(u16::from(part > 0))
}

/// 10,000
fn grouped(number: u32) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}

/// What differs by language only in its numbers.
fn spoken(make: impl Fn(Language) -> String) -> Text {
    both(make(Language::Japanese), make(Language::English))
}
