//! What the engine tells on the way, piece by piece.

use serde::{Deserialize, Serialize};

use super::framed::Framed;
use super::offer::Offer;
use super::refused::Refused;
use crate::domain::forecast::Forecasted;
use crate::domain::id::ActionId;

/// A piece of the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Told {
    /// A step of the search begins; counted from 1 to [`Told::STEPS`].
    Step(u8),
    /// A set of actions.
    Offer(Box<Offer>),
    /// Why each action is in the cheapest set, or not.
    Why(Vec<(ActionId, Why)>),
    /// What some more work would buy.
    More(More),
    /// There is no set.
    Refused(Refused),
    /// What the numbers of the runs stand for.
    Frame(Box<Framed>),
    /// What the runs made so far say.
    Runs(Box<Forecasted>),
    /// There is nothing to make runs from: the plan has no tasks, or no dates.
    Impossible,
    /// That was all.
    Done,
}

/// Why an action is in the cheapest set, or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// In, because a person wants it or it has been begun, or something such needs it.
    PinnedIn,
    /// In, because the target cannot be reached without.
    Necessary,
    /// In, because without it the work would be more by so many tenths of a person-day, or at least by so many.
    Saves(u32, bool),
    /// Out, because a person wants that.
    PinnedOut,
    /// Out, because it needs something that a person wants out.
    Needs(ActionId),
    /// Out, because it raises nothing that is below its goal.
    RaisesNothing,
    /// Out, because with what it needs it takes longer than there is time; so many working days, where it ever ends.
    TooLong(Option<u32>),
    /// Out, because with it the limits cannot be kept.
    Impossible,
    /// Out, because with it the work would be more by so many tenths of a person-day, or at least by so many; 0 where it
    /// would do as well.
    Costs(u32, bool),
    /// The search ended before it was clear.
    Unclear,
}

/// What some more work would buy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct More {
    /// How much more, in tenths of a person-day.
    pub tenths: u32,
    /// The actions that would come in.
    pub added: Vec<ActionId>,
    /// The overall score that the cheapest set comes to, in permille of all that there could be.
    pub before: u16,
    /// And with so much more work.
    pub after: u16,
}

impl Told {
    /// How many steps the search has.
    pub const STEPS: u8 = 4;

    /// As bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        super::write(self)
    }

    /// What these bytes tell, if they tell anything.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        super::read(bytes)
    }
}
