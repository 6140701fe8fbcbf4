//! The runs of a forecast: the engine beside the page makes them, and they are kept while nothing changes.

use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;
use leptos::prelude::{
    StoredValue, UpdateValue, WithValue, expect_context, on_cleanup, set_timeout_with_handle,
};

use super::engine::Engine;
use super::session::Session;
use super::{RwSignal, effect, ids};
use crate::domain::forecast::Forecasted;
use crate::domain::plan::trials::Frame;
use crate::domain::program::Program;
use crate::exchange::engine::{Ask, Told, What};

/// How many runs a forecast has.
pub const RUNS: u32 = 10_000;

/// How long after a change the runs are made anew.
const PAUSE: Duration = Duration::from_millis(400);

/// How far the runs have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Making {
    /// Nothing is to be done.
    Idle,
    /// So many runs are made.
    Running(u32),
    /// A person has stopped them.
    Stopped,
    /// There is nothing to make runs from: the plan has no tasks, or no dates.
    Impossible,
    /// The engine cannot be started, or has failed.
    Failed,
}

/// What the runs say, and what their numbers stand for.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What the numbers stand for.
    pub frame: Frame,
    /// What the runs say.
    pub forecasted: Forecasted,
}

/// The forecast of the plan that is shown. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Runs {
    /// How far the runs have come.
    pub making: RwSignal<Making>,
    /// What they say; of what was there before the last change until the runs are made anew.
    pub outcome: RwSignal<Option<Arc<Outcome>>>,
    kept: StoredValue<Kept>,
    engine: Engine,
}

/// What runs are made from.
type Given = (Program, NaiveDate);

/// What the runs are made of.
#[derive(Default)]
struct Kept {
    /// Which attempt counts: those before are given up.
    attempt: u32,
    /// What the present attempt is made from.
    given: Option<Given>,
    /// What its numbers stand for.
    frame: Option<Frame>,
    /// What its runs say so far.
    forecasted: Option<Forecasted>,
    /// What the outcome was made from.
    made_from: Option<Given>,
}

/// The forecast of this page.
///
/// # Panics
/// When called outside the app: a mistake of ours, found by the first test.
#[must_use]
pub fn use_runs() -> Runs {
    expect_context::<Runs>()
}

impl Runs {
    /// No runs yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            making: RwSignal::new(Making::Idle),
            outcome: RwSignal::new(None),
            kept: StoredValue::new(Kept::default()),
            engine: Engine::new(),
        }
    }

    /// Makes runs of the plan that is shown, and again after each change, as long as the view is there that asks for them.
    pub fn follow(self, session: Session) {
        let mut is_first = true;
        effect(move || {
            session.derived.shown.track();
            session.today.track();
            let pause = if std::mem::take(&mut is_first) { Duration::ZERO } else { PAUSE };
            self.want(session, pause);
        });
        on_cleanup(move || {
            self.give_up();
            self.engine.end();
            self.making.set(Making::Idle);
        });
    }

    /// What the runs say of this program today, where they were made in this visit and nothing changed since.
    #[must_use]
    pub fn known(self, program: &Program, today: NaiveDate) -> Option<Arc<Outcome>> {
        let outcome = self.outcome.get();
        let is_it = |(known, day): &Given| known == program && *day == today;
        outcome.filter(|_| self.kept.with_value(|kept| kept.made_from.as_ref().is_some_and(is_it)))
    }

    /// Ends with the runs that there are.
    pub fn stop(self) {
        self.end(Making::Stopped);
    }

    /// Makes the runs anew.
    pub fn again(self, session: Session) {
        self.kept.update_value(|kept| kept.made_from = None);
        self.want(session, Duration::ZERO);
    }

    /// Gives up the present attempt, for another one.
    fn give_up(self) -> u32 {
        self.engine.give_up();
        self.kept.update_value(|kept| {
            let (attempt, made_from) = (kept.attempt.wrapping_add(1), kept.made_from.take());
            *kept = Kept { attempt, made_from, ..Kept::default() };
        });
        self.kept.with_value(|kept| kept.attempt)
    }

    fn want(self, session: Session, pause: Duration) {
        let attempt = self.give_up();
        let today = session.today.get_untracked();
        let Some(program) = session.derived.shown.get_untracked() else { return };
        let given = (program, today);
        let (is_known, is_other) = self.kept.with_value(|kept| {
            let known = kept.made_from.as_ref();
            (known == Some(&given), known.is_none_or(|(known, _)| known.id != given.0.id))
        });
        if is_known {
            return self.making.set(Making::Idle);
        }
        if is_other {
            self.outcome.set(None);
        }
        self.making.set(Making::Running(0));
        let begin = move || {
            if self.kept.with_value(|kept| kept.attempt == attempt) {
                self.begin(given);
            }
        };
        if set_timeout_with_handle(begin, pause).is_err() {
            leptos::logging::warn!("no timer: no runs are made");
            self.making.set(Making::Stopped);
        }
    }

    fn begin(self, given: Given) {
        let (program, today) = &given;
        let ask = Ask::about(program, *today, What::Runs(RUNS));
        self.kept.update_value(|kept| kept.given = Some(given));
        self.engine.ask(&ask, move |told| match told {
            Some(Told::Frame(framed)) => self.kept.update_value(|kept| kept.frame = framed.frame()),
            Some(Told::Runs(forecasted)) => {
                self.making.set(Making::Running(forecasted.runs));
                self.kept.update_value(|kept| kept.forecasted = Some(*forecasted));
            }
            Some(Told::Impossible) => {}
            Some(Told::Done) => {
                let is_made = self.kept.with_value(|kept| kept.forecasted.is_some());
                self.end(if is_made { Making::Idle } else { Making::Impossible });
            }
            _ => self.end(Making::Failed),
        });
    }

    /// Ends with the runs that there are.
    fn end(self, making: Making) {
        let mut outcome = None;
        self.kept.update_value(|kept| {
            outcome = kept.frame.take().zip(kept.forecasted.take());
            kept.made_from = kept.given.take().filter(|_| outcome.is_some());
        });
        self.give_up();
        self.outcome.set(outcome.map(|(frame, forecasted)| Arc::new(Outcome { frame, forecasted })));
        self.making.set(making);
    }

    /// A number to begin chance with that nobody has chosen; four digits can be read out and written down.
    #[must_use]
    pub fn fresh_seed() -> u32 {
        let number = |sum: u32, byte: u8| sum.wrapping_mul(31).wrapping_add(byte.into());
        ids::fresh().bytes().fold(0, number) % 9000 + 1000
    }
}

impl Default for Runs {
    fn default() -> Self {
        Self::new()
    }
}
