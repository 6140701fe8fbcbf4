//! The runs of a forecast: made in short turns, so that the page stays at hand, and kept while nothing changes.

use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;
use leptos::prelude::{
    StoredValue, UpdateValue, WithValue, expect_context, on_cleanup, set_timeout_with_handle,
};

use super::session::Session;
use super::{RwSignal, clock, effect, ids};
use crate::domain::forecast::{Forecast, Forecasted};
use crate::domain::plan::trials;
use crate::domain::plan::trials::Frame;
use crate::domain::program::Program;

/// How many runs a forecast has.
pub const RUNS: u32 = 10_000;

/// How long runs are made before the page has its turn, in milliseconds.
const TURN: u64 = 10;

/// The most runs of a turn, where the browser's clock is coarse.
const MOST_RUNS: u32 = 200;

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
}

/// What the runs are made of.
#[derive(Default)]
struct Kept {
    /// Which attempt counts: those before are given up.
    attempt: u32,
    /// The present attempt is to end with the runs that there are.
    is_stopped: bool,
    /// What the outcome was made from.
    made_from: Option<(Program, NaiveDate)>,
}

/// An attempt on its way.
struct Work {
    attempt: u32,
    made_from: (Program, NaiveDate),
    frame: Frame,
    forecast: Forecast,
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
            self.making.set(Making::Idle);
        });
    }

    /// What the runs say of this program today, where they were made in this visit and nothing changed since.
    #[must_use]
    pub fn known(self, program: &Program, today: NaiveDate) -> Option<Arc<Outcome>> {
        let outcome = self.outcome.get();
        let is_it = |(known, day): &(Program, NaiveDate)| known == program && *day == today;
        outcome.filter(|_| self.kept.with_value(|kept| kept.made_from.as_ref().is_some_and(is_it)))
    }

    /// Ends with the runs that there are.
    pub fn stop(self) {
        self.kept.update_value(|kept| kept.is_stopped = true);
    }

    /// Makes the runs anew.
    pub fn again(self, session: Session) {
        self.kept.update_value(|kept| kept.made_from = None);
        self.want(session, Duration::ZERO);
    }

    fn give_up(self) -> u32 {
        self.kept.update_value(|kept| {
            kept.attempt = kept.attempt.wrapping_add(1);
            kept.is_stopped = false;
        });
        self.kept.with_value(|kept| kept.attempt)
    }

    fn is_present(self, attempt: u32) -> bool {
        self.kept.with_value(|kept| kept.attempt == attempt)
    }

    fn want(self, session: Session, pause: Duration) {
        let attempt = self.give_up();
        let today = session.today.get_untracked();
        let Some(program) = session.derived.shown.get_untracked() else { return };
        let made_from = (program, today);
        let (is_known, is_other) = self.kept.with_value(|kept| {
            let known = kept.made_from.as_ref();
            (known == Some(&made_from), known.is_none_or(|(known, _)| known.id != made_from.0.id))
        });
        if is_known {
            return self.making.set(Making::Idle);
        }
        if is_other {
            self.outcome.set(None);
        }
        self.making.set(Making::Running(0));
        self.later(pause, move || self.begin(session, attempt, made_from));
    }

    /// Does this in another turn of the page.
    fn later(self, pause: Duration, act: impl FnOnce() + 'static) {
        if set_timeout_with_handle(act, pause).is_err() {
            leptos::logging::warn!("no timer: no runs are made");
            self.making.set(Making::Stopped);
        }
    }

    fn begin(self, session: Session, attempt: u32, made_from: (Program, NaiveDate)) {
        if !self.is_present(attempt) {
            return;
        }
        let (program, today) = &made_from;
        let derived = session.derived;
        let trials = derived.schedule.with_untracked(|dates| {
            let dates = dates.as_ref()?.as_ref().ok()?;
            derived.tasks.with_untracked(|tasks| {
                trials::trials(session.catalog, program, tasks, dates, *today).ok().flatten()
            })
        });
        let seed = program.settings.uncertainty.seed;
        let Some(trials) = trials else { return self.end(None, made_from, Making::Impossible) };
        self.later(Duration::ZERO, move || {
            let Ok(forecast) = Forecast::begin(trials.setup, seed.into()) else {
                return self.end(None, made_from, Making::Impossible);
            };
            self.go_on(Box::new(Work { attempt, made_from, frame: trials.frame, forecast }));
        });
    }

    /// One turn.
    fn go_on(self, mut work: Box<Work>) {
        if !self.is_present(work.attempt) {
            return;
        }
        let (begin, first) = (clock::milliseconds(), work.forecast.next());
        let is_stopped = self.kept.with_value(|kept| kept.is_stopped);
        while !is_stopped && work.forecast.next() < RUNS {
            work.forecast.run(1);
            let is_over = clock::milliseconds().saturating_sub(begin) >= TURN;
            if is_over || work.forecast.next() - first >= MOST_RUNS {
                break;
            }
        }
        let made = work.forecast.next();
        if made >= RUNS || is_stopped {
            let Work { made_from, frame, forecast, .. } = *work;
            let making = if is_stopped { Making::Stopped } else { Making::Idle };
            let outcome = (made > 0).then(|| Outcome { frame, forecasted: forecast.result() });
            return self.end(outcome, made_from, making);
        }
        self.making.set(Making::Running(made));
        self.later(Duration::ZERO, move || self.go_on(work));
    }

    fn end(self, outcome: Option<Outcome>, made_from: (Program, NaiveDate), making: Making) {
        self.kept.update_value(|kept| kept.made_from = Some(made_from));
        self.outcome.set(outcome.map(Arc::new));
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
