//! Making the runs.

use super::dice::{Dice, Place};
use super::driving::{Driving, Placed};
use super::effort::{Sampler, Samplers};
use super::result::Forecasted;
use super::setup::{Setup, SetupError};
use super::tally::Tally;
use crate::domain::network::{Moment, Network, Scratch, forward, place};

/// A forecast that is being made.
#[derive(Clone, Debug)]
pub struct Forecast {
    setup: Setup,
    seed: u64,
    /// The number of the next run.
    next: u32,
    samplers: Samplers,
    drawn: Vec<(u32, Sampler)>,
    added: Vec<Added>,
    luck: Vec<Luck>,
    driving: Driving,
    scratch: Scratch,
    lengths: Vec<u32>,
    present: Vec<bool>,
    tally: Tally,
}

/// An activity that is there where one of these events happens.
#[derive(Clone, Debug)]
struct Added {
    activity: u32,
    events: Vec<usize>,
}

/// An event, and whether it happens in the present run.
#[derive(Clone, Copy, Debug)]
struct Luck {
    place: Place,
    /// It happens where the number of the dice is below.
    below: u64,
    happens: bool,
}

impl Forecast {
    /// A forecast without a run.
    ///
    /// # Errors
    /// When the setup does not fit its network.
    pub fn begin(setup: Setup, seed: u64) -> Result<Self, SetupError> {
        setup.check()?;
        let mut samplers = Samplers::new();
        let drawn = setup.uncertain.iter().map(|uncertain| {
            let sampler = samplers.sampler(uncertain.place, uncertain.estimate, uncertain.pace);
            (uncertain.activity, sampler)
        });
        let drawn = drawn.collect();
        let luck = setup.events.iter().map(|event| {
            let below = (u64::from(event.permille) << 32) / 1000;
            Luck { place: event.place, below, happens: false }
        });
        let network = &setup.network;
        Ok(Self {
            seed,
            next: 0,
            samplers,
            drawn,
            added: added(&setup),
            luck: luck.collect(),
            driving: Driving::new(network, setup.order.as_deref().unwrap_or_default()),
            scratch: Scratch::new(network),
            lengths: network.lengths().to_vec(),
            present: vec![true; network.len()],
            tally: Tally::new(&setup),
            setup,
        })
    }

    /// Makes the next `runs` runs.
    pub fn run(&mut self, runs: u32) {
        for _ in 0..runs {
            self.once(self.next);
            self.next = self.next.wrapping_add(1);
        }
    }

    /// Goes on with another run than the one after the last, so that somebody else can make those in between. Each run
    /// counts as often as it is made.
    pub const fn skip_to(&mut self, run: u32) {
        self.next = run;
    }

    /// The number of the next run.
    #[must_use]
    pub const fn next(&self) -> u32 {
        self.next
    }

    /// The runs made so far.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Adds runs that were made elsewhere from the same setup and seed.
    pub fn add(&mut self, tally: &Tally) {
        self.tally.add(tally);
    }

    /// What the runs made so far say.
    #[must_use]
    pub fn result(&self) -> Forecasted {
        Forecasted::new(&self.setup, &self.tally)
    }

    /// The lengths that the activities have in a run, in halves; 0 for those of events that do not happen.
    pub fn lengths_in(&mut self, run: u32) -> &[u32] {
        self.draw(run);
        &self.lengths
    }

    fn once(&mut self, run: u32) {
        self.draw(run);
        let finish = self.place();
        let network = &self.setup.network;
        let (lengths, times, present) = (&*self.lengths, &self.scratch.times, &*self.present);
        let placed = Placed { network, lengths, times, present, finish };
        self.tally.note(placed, &self.setup.milestones, self.driving.walk(placed));
        for (happened, luck) in self.tally.events.iter_mut().zip(&self.luck) {
            happened.runs += u32::from(luck.happens);
        }
        self.repeat(run, finish);
    }

    /// Says which events happen in a run, and how long everything takes.
    fn draw(&mut self, run: u32) {
        let dice = Dice::of_run(self.seed, run);
        for luck in &mut self.luck {
            luck.happens = u64::from(dice.at(luck.place)) < luck.below;
        }
        for added in &self.added {
            let index = added.activity as usize;
            self.lengths[index] = self.setup.network.lengths()[index];
        }
        for (activity, sampler) in &self.drawn {
            self.lengths[*activity as usize] = self.samplers.length(sampler, dice);
        }
        self.leave_out();
    }

    /// Takes out what no event adds.
    fn leave_out(&mut self) {
        for added in &self.added {
            let is_there = added.events.iter().any(|event| self.luck[*event].happens);
            self.present[added.activity as usize] = is_there;
            if !is_there {
                self.lengths[added.activity as usize] = 0;
            }
        }
    }

    /// Dates the run, and says when the last of all that takes part ends: beyond the horizon where that is not known.
    fn place(&mut self) -> Moment {
        let (network, lengths, scratch) = (&self.setup.network, &*self.lengths, &mut self.scratch);
        let finish = match &self.setup.order {
            Some(order) => place(network, lengths, order, scratch),
            None => forward(network, lengths, scratch),
        };
        match finish {
            Ok(finish) if self.added.is_empty() => finish,
            Ok(_) => finish_of(scratch, &self.present),
            // At least one half beyond it, whatever the placement left behind.
            Err(_) => scratch.finish().max(beyond(network)),
        }
    }

    /// Makes the run again without one of the events that happened in it. Each run does so with another event, so that
    /// each event is weighed in as many of its runs as there are runs for each event, at the price of a part of the time.
    fn repeat(&mut self, run: u32, finish: Moment) {
        let events = self.luck.len();
        let Some(event) = (run as usize).checked_rem(events) else { return };
        if !std::mem::replace(&mut self.luck[event].happens, false) {
            return;
        }
        self.leave_out();
        let without = self.place();
        let hours = self.setup.network.program_hours();
        let position = |moment| i64::from(hours.position(moment));
        let happened = &mut self.tally.events[event];
        happened.repeated += 1;
        happened.halves += position(finish) - position(without);
    }
}

fn finish_of(scratch: &Scratch, present: &[bool]) -> Moment {
    let ends = scratch.times.end.iter().zip(present).filter(|(_, present)| **present);
    ends.map(|(end, _)| *end).max().unwrap_or(0)
}

const fn beyond(network: &Network) -> Moment {
    network.horizon().saturating_add(1)
}

fn added(setup: &Setup) -> Vec<Added> {
    let mut events: Vec<Vec<usize>> = vec![Vec::new(); setup.network.len()];
    for (index, event) in setup.events.iter().enumerate() {
        for activity in &event.adds {
            events[*activity as usize].push(index);
        }
    }
    let added = (0..).zip(events).filter(|(_, events)| !events.is_empty());
    added.map(|(activity, events)| Added { activity, events }).collect()
}
