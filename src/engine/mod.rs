//! The engine: what takes longer than a page may stand still, in a program of its own that runs beside the page.
//!
//! Here is what it reckons, without any browser; `main.rs` is its program.

mod nearing;
mod offering;
mod refusing;
mod reasons;
mod trying;

use chrono::NaiveDate;

use self::offering::Offering;
use crate::domain::catalog::Catalog;
use crate::domain::plan::choose::Pins;
use crate::domain::plan::question::question;
use crate::domain::selection::{Budget, InTime, Refusal, Selected, alternatives, explain, in_time, more};
use crate::exchange::document;
use crate::exchange::engine::{Ask, Kind, More, Refused, Told, What, day_of};

/// How many sets are held against the deadline before the search for one in time is given up.
const ROUNDS: u32 = 8;

/// The steps of each search for a reason: there is one for each action.
const REASON: Budget = Budget { nodes: 2_000 };

/// Ten person-days: what more work is asked about.
const MORE_TENTHS: u32 = 100;

/// Answers a question, piece by piece; the last is [`Told::Done`].
pub fn answer(catalog: &Catalog, ask: &Ask, tell: &mut dyn FnMut(Told)) {
    let program = document::read(ask.program.as_bytes(), catalog).ok().zip(day_of(ask.today));
    let Some((program, today)) = program else {
        tell(Told::Refused(Refused::Unread));
        return tell(Told::Done);
    };
    match &ask.what {
        What::Choice { with, without } => {
            let pins = Pins { with: with.clone(), without: without.clone() };
            let question = question(catalog, &program, &pins);
            choose(&Offering { catalog, program: &program, pins: &pins, question: &question, today }, tell);
        }
        What::Runs(runs) => trying::run(catalog, &program, today, *runs, tell),
    }
    tell(Told::Done);
}

fn choose(offering: &Offering<'_>, tell: &mut dyn FnMut(Told)) {
    let budget = Budget::default();
    tell(Told::Step(1));
    // Where none is found in time, the cheapest of all is offered, which is the first: the page says how late it is.
    let mut first = None;
    let mut judge = |selected: &Selected| {
        first.get_or_insert_with(|| selected.clone());
        offering.judged(selected)
    };
    let cheapest = match in_time(offering.question, budget, ROUNDS, &mut judge) {
        InTime::Found(selected) => selected,
        InTime::GivenUp { last, .. } => first.unwrap_or(last),
        InTime::Refused { refusal: Refusal::Stopped { .. }, .. } => {
            return tell(Told::Refused(Refused::Stopped));
        }
        InTime::Refused { refusal: Refusal::Infeasible(clash), .. } => {
            return tell(Told::Refused(offering.refused(*clash, budget)));
        }
    };
    tell(offering.offer(Kind::Cheapest, &cheapest));
    tell(Told::Step(2));
    let others = alternatives(offering.question, &cheapest, budget);
    if let Some(fastest) = others.fastest {
        let is_proven = fastest.days == fastest.days_at_least;
        tell(offering.offer_known(Kind::Fastest, &fastest.selected, is_proven));
    }
    if let Some(safest) = others.safest {
        let is_proven = safest.relief == safest.relief_at_most;
        tell(offering.offer_known(Kind::Safest, &safest.selected, is_proven));
    }
    tell(Told::Step(3));
    let explained = explain(offering.question, &cheapest, REASON);
    tell(Told::Why(reasons::reasons(offering.catalog, &explained)));
    tell(Told::Step(4));
    if let Some(more) = more(offering.question, &cheapest, MORE_TENTHS, budget) {
        let share = |part: u64| permille(part, more.whole);
        let added = more.selected.actions.keys().filter(|id| !cheapest.actions.contains_key(*id));
        tell(Told::More(More {
            tenths: MORE_TENTHS,
            added: added.cloned().collect(),
            before: share(more.before),
            after: share(more.after),
        }));
    }
}

/// A share in permille, rounded half up.
fn permille(part: u64, whole: u64) -> u16 {
    let share = (u128::from(part) * 1000 + u128::from(whole) / 2).checked_div(whole.into());
    u16::try_from(share.unwrap_or(0)).unwrap_or(1000).min(1000)
}

/// A number for a day, as the limits that clash are told.
fn number(day: NaiveDate) -> u64 {
    u64::try_from(crate::exchange::engine::day(day)).unwrap_or(0)
}
