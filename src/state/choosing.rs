//! Choosing the actions of a plan: the question goes to the engine, a program beside the page, and the answer comes back
//! piece by piece. The page stays at hand meanwhile, and may stop it.

use chrono::NaiveDate;
use leptos::prelude::{SetValue, StoredValue, WithValue, expect_context, on_cleanup};

use super::engine::Engine;
use super::session::Session;
use super::{RwSignal, effect};
use crate::domain::id::ActionId;
use crate::domain::plan::choose::Pins;
use crate::domain::plan::make::pins;
use crate::domain::program::Program;
use crate::exchange::engine::{Ask, Kind, More, Offer, Refused, Told, What, Why};

/// How far the engine has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is being started.
    Starting,
    /// It is at this step of [`Told::STEPS`].
    At(u8),
    /// It has told everything.
    Answered,
    /// A person has stopped it.
    Stopped,
    /// It cannot be started, or has failed.
    Failed,
}

/// What the engine has told so far. What it told before the last change stays until its first word on what is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Whether the sets, or the refusal, are about what is now.
    pub is_fresh: bool,
    /// The sets to choose from.
    pub offers: Vec<Offer>,
    /// Why each action is in the cheapest set, or not.
    pub why: Vec<(ActionId, Why)>,
    /// What some more work would buy.
    pub more: Option<More>,
    /// Why there is no set.
    pub refused: Option<Refused>,
}

/// The choice of a plan's actions, as long as it is on its way. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Choosing {
    /// Whether a person has asked for it, on whatever page.
    pub is_wanted: RwSignal<bool>,
    /// How far the engine has come.
    pub stage: RwSignal<Stage>,
    /// What it has told.
    pub answer: RwSignal<Answer>,
    /// What is to be in or out.
    pub pins: RwSignal<Pins>,
    /// The set that is looked at.
    pub picked: RwSignal<Kind>,
    asked: StoredValue<Option<Asked>>,
    engine: Engine,
}

/// What was asked.
type Asked = (Program, NaiveDate, Pins);

/// The choice of this page.
///
/// # Panics
/// When called outside the app: a mistake of ours, found by the first test.
#[must_use]
pub fn use_choosing() -> Choosing {
    expect_context::<Choosing>()
}

impl Choosing {
    /// Nothing is asked yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            is_wanted: RwSignal::new(false),
            stage: RwSignal::new(Stage::Stopped),
            answer: RwSignal::new(Answer::default()),
            pins: RwSignal::new(Pins::default()),
            picked: RwSignal::new(Kind::default()),
            asked: StoredValue::new(None),
            engine: Engine::new(),
        }
    }

    /// Asks the engine, and again after each change of what the answer rests on, as long as the view is there.
    pub fn follow(self, session: Session) {
        let shown = session.derived.shown;
        self.pins.set(shown.with_untracked(|open| pins(open.as_ref().and_then(|open| open.plan.as_ref()))));
        self.answer.set(Answer::default());
        self.picked.set(Kind::default());
        self.asked.set_value(None);
        effect(move || {
            let Some(program) = shown.get() else { return };
            let asked = (program, session.today.get(), self.pins.get());
            if self.asked.with_value(|known| known.as_ref() != Some(&asked)) {
                self.ask(asked);
            }
        });
        on_cleanup(move || self.engine.end());
    }

    /// Asks the same again.
    pub fn again(self) {
        if let Some(asked) = self.asked.with_value(Clone::clone) {
            self.ask(asked);
        }
    }

    /// Stops the search; what has been told stays.
    pub fn stop(self) {
        self.engine.end();
        self.stage.set(Stage::Stopped);
    }

    fn ask(self, asked: Asked) {
        let (program, today, pins) = &asked;
        let what = What::Choice { with: pins.with.clone(), without: pins.without.clone() };
        let ask = Ask::about(program, *today, what);
        self.asked.set_value(Some(asked));
        self.answer.update(|answer| answer.is_fresh = false);
        self.stage.set(Stage::Starting);
        self.engine.ask(&ask, move |told| match told {
            Some(Told::Step(step)) => self.stage.set(Stage::At(step)),
            Some(Told::Done) => self.stage.set(Stage::Answered),
            Some(told) => self.answer.update(|answer| answer.take(told)),
            None => self.stage.set(Stage::Failed),
        });
    }
}

impl Default for Choosing {
    fn default() -> Self {
        Self::new()
    }
}

impl Answer {
    fn take(&mut self, told: Told) {
        if !self.is_fresh {
            // Reasons stay in their places until the new ones are there, and with them the focus.
            *self = Self { is_fresh: true, why: std::mem::take(&mut self.why), ..Self::default() };
        }
        match told {
            Told::Offer(offer) => self.offers.push(*offer),
            Told::Why(why) => self.why = why,
            Told::More(more) => self.more = Some(more),
            Told::Refused(refused) => (self.refused, self.why) = (Some(refused), Vec::new()),
            Told::Step(_) | Told::Frame(_) | Told::Runs(_) | Told::Impossible | Told::Done => {}
        }
    }
}
