//! What a forecast is made from.

use super::dice::Place;
use super::effort::{Estimate, Pace};
use crate::domain::network::{Day, Network};

/// An activity whose effort is not certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uncertain {
    /// The activity.
    pub activity: u32,
    /// Its place with the dice, from something that stays the same while a plan changes, such as the id of its task.
    pub place: Place,
    /// How much work it may be.
    pub estimate: Estimate,
    /// How its work becomes time.
    pub pace: Pace,
}

/// Something that happens or does not, on its own account, and makes work where it happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its place with the dice.
    pub place: Place,
    /// How likely it is, 0–1000.
    pub permille: u16,
    /// The activities that are there where it happens, or another event that they are of. Elsewhere their length is 0, and
    /// what waits for them waits for what they wait for: lags of arcs to and from them count in either case.
    pub adds: Vec<u32>,
}

/// What a finished activity adds to the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gain {
    /// The activity.
    pub activity: u32,
    /// By how much the score rises.
    pub permille: u16,
}

/// A plan whose dates are not certain.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The activities, those of the events included, with the lengths to plan with.
    pub network: Network,
    /// The order in which activities are placed within the capacity of their resources, each after those that it waits
    /// for: the one that the dates to plan with come from. Without an order every resource has room for everything.
    pub order: Option<Vec<u32>>,
    /// The activities whose effort is drawn. All others have in each run the length that they come with. What is done
    /// stays as it was.
    pub uncertain: Vec<Uncertain>,
    /// What may happen.
    pub events: Vec<Event>,
    /// Sets of activities whose end is of interest, such as a phase.
    pub milestones: Vec<Vec<u32>>,
    /// The day on which all should be finished.
    pub deadline: Option<Day>,
    /// The score at the start, 0–1000.
    pub score: u16,
    /// What raises it; it does not rise above 1000.
    pub gains: Vec<Gain>,
    /// The days, in order, for which the score is wanted.
    pub score_days: Vec<Day>,
}

impl Setup {
    /// A plan without anything else.
    #[must_use]
    pub const fn new(network: Network) -> Self {
        Self {
            network,
            order: None,
            uncertain: Vec::new(),
            events: Vec::new(),
            milestones: Vec::new(),
            deadline: None,
            score: 0,
            gains: Vec::new(),
            score_days: Vec::new(),
        }
    }

    /// # Errors
    /// When an index names no activity, or the order does not name each free activity once, after what it waits for.
    pub(super) fn check(&self) -> Result<(), SetupError> {
        let uncertain = self.uncertain.iter().map(|uncertain| uncertain.activity);
        let events = self.events.iter().flat_map(|event| event.adds.iter().copied());
        let milestones = self.milestones.iter().flatten().copied();
        let gains = self.gains.iter().map(|gain| gain.activity);
        let order = self.order.iter().flatten().copied();
        let mut named = uncertain.chain(events).chain(milestones).chain(gains).chain(order);
        if let Some(unknown) = named.find(|activity| *activity as usize >= self.network.len()) {
            return Err(SetupError::Unknown(unknown));
        }
        self.order.as_ref().map_or(Ok(()), |order| check_order(&self.network, order))
    }
}

fn check_order(network: &Network, order: &[u32]) -> Result<(), SetupError> {
    let mut rank = vec![None; network.len()];
    for (place, activity) in order.iter().enumerate() {
        // Every index of the order was found to name an activity.
        if rank[*activity as usize].replace(place).is_some() {
            return Err(SetupError::Order(*activity));
        }
    }
    for activity in network.order().iter().filter(|activity| network.is_free(**activity)) {
        if rank[*activity as usize].is_none() {
            return Err(SetupError::Order(*activity));
        }
    }
    let early = network.arcs().iter().find(|arc| {
        let is_placed = network.is_free(arc.from) && network.is_free(arc.to);
        is_placed && rank[arc.from as usize] > rank[arc.to as usize]
    });
    early.map_or(Ok(()), |arc| Err(SetupError::Order(arc.to)))
}

/// Why there is no forecast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupError {
    /// No activity has this index.
    Unknown(u32),
    /// The order names this activity twice, not at all, or before one that it waits for.
    Order(u32),
}
