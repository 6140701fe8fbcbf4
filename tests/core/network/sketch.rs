//! Random networks from a seed.

use okaeri::domain::network::{Activity, Arc, ArcKind, Capacity, Hours, Network, Outline, Placing, Resource};

/// Days that the networks look ahead.
pub(super) const DAYS: u32 = 420;

/// As many random networks as the environment asks for, otherwise `usual`.
pub(super) fn seeds(usual: u64) -> std::ops::Range<u64> {
    let asked = std::env::var("NETWORK_CASES").ok().and_then(|count| count.parse().ok());
    0..asked.unwrap_or(usual)
}

/// Numbers that look random: splitmix64.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ 0x9e37_79b9)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to before `bound`.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        u32::try_from(self.next() % u64::from(bound)).expect("it is below a u32")
    }

    pub(super) fn one_in(&mut self, count: u32) -> bool {
        self.below(count) == 0
    }
}

/// A network in plain words.
#[derive(Clone, Debug)]
pub(super) struct Sketch {
    /// Open halves by day: of the program, then of each resource.
    pub(super) halves: Vec<Vec<u8>>,
    /// What each resource gives on a half, by day.
    pub(super) capacity: Vec<Vec<u32>>,
    pub(super) activities: Vec<Activity>,
    pub(super) arcs: Vec<Arc>,
    pub(super) start: u32,
    pub(super) today: u32,
}

/// What a sketch may have.
#[derive(Clone, Copy)]
pub(super) struct Wish {
    pub(super) bound: bool,
    pub(super) deadlines: bool,
    /// Only arcs from finish to start, only whole days, and only one calendar.
    pub(super) plain: bool,
    /// Loads that are more than a resource gives.
    pub(super) heavy: bool,
}

pub(super) const FULL: Wish = Wish { bound: true, deadlines: true, plain: false, heavy: true };

impl Sketch {
    pub(super) fn random(seed: u64, wish: Wish) -> Self {
        let mut dice = Dice::new(seed);
        let roles = 1 + dice.below(3);
        let program = week(&mut dice, wish.plain, &[]);
        let own = |dice: &mut Dice| if wish.plain { program.clone() } else { week(dice, false, &program) };
        let mut halves = vec![program.clone()];
        halves.extend((0..roles).map(|_| own(&mut dice)));
        let capacity = (0..roles).map(|_| capacity(&mut dice, wish)).collect();
        let mut sketch = Self {
            halves,
            capacity,
            activities: Vec::new(),
            arcs: Vec::new(),
            start: 60 + dice.below(10),
            today: 60 + dice.below(30),
        };
        for index in 0..1 + dice.below(12) {
            let activity = sketch.activity(&mut dice, roles, wish);
            sketch.activities.push(activity);
            for _ in 0..dice.below(3).min(index) {
                let arc = arc(&mut dice, index, wish);
                sketch.arcs.push(arc);
            }
        }
        sketch.shuffled(&mut dice)
    }

    fn activity(&self, dice: &mut Dice, roles: u32, wish: Wish) -> Activity {
        let length = if dice.one_in(9) && !wish.plain { 0 } else { 1 + dice.below(11) };
        let length = if wish.plain { (length / 2 + 1) * 2 } else { length };
        let resource = dice.below(roles);
        let most = self.capacity[resource as usize].iter().copied().max().expect("there are days");
        let load = match dice.below(8) {
            0 if wish.heavy => most + 1 + dice.below(3),
            1 => 0,
            2 => most,
            _ => 1 + dice.below(most.max(1)),
        };
        let start = self.start - 8 + dice.below(30);
        let placing = match dice.below(9) {
            0 if wish.bound => Placing::Fixed { start },
            1 if wish.bound => Placing::Begun { start },
            2 if wish.bound => Placing::Done { start, end: start + dice.below(6) },
            _ => Placing::Free,
        };
        let not_before = (!wish.plain && dice.one_in(5)).then(|| self.start - 2 + dice.below(15));
        let deadline = (wish.deadlines && dice.one_in(5)).then(|| self.start + dice.below(30));
        Activity { resource, length, load, placing, not_before, deadline, class: u8::from(dice.one_in(4)) }
    }

    /// Mixes the indices, so that their order says nothing of the arcs.
    fn shuffled(mut self, dice: &mut Dice) -> Self {
        let count = u32::try_from(self.activities.len()).expect("there are few");
        let mut places: Vec<u32> = (0..count).collect();
        for index in (1..count).rev() {
            places.swap(index as usize, dice.below(index + 1) as usize);
        }
        let mut mixed = self.activities.clone();
        for (activity, place) in self.activities.iter().zip(&places) {
            mixed[*place as usize] = *activity;
        }
        for arc in &mut self.arcs {
            (arc.from, arc.to) = (places[arc.from as usize], places[arc.to as usize]);
        }
        self.activities = mixed;
        self
    }

    pub(super) fn network(&self) -> Network {
        Network::new(self.outline()).expect("a sketch has no circle")
    }

    pub(super) fn outline(&self) -> Outline {
        let resources = (1..).zip(&self.capacity);
        Outline {
            hours: self.halves.iter().map(|halves| Hours::new(halves)).collect(),
            program: 0,
            resources: resources
                .map(|(hours, days)| Resource { hours, capacity: Capacity::ByDay(days.clone()) })
                .collect(),
            activities: self.activities.clone(),
            arcs: self.arcs.clone(),
            start: self.start,
            today: self.today,
        }
    }

    pub(super) fn lengths(&self) -> Vec<u32> {
        self.activities.iter().map(|activity| activity.length).collect()
    }
}

/// Whole days on five of seven, some of them closed or halved; or what a program works with leave.
fn week(dice: &mut Dice, plain: bool, program: &[u8]) -> Vec<u8> {
    let usual = |day: u32| if day % 7 < 5 { 2 } else { 0 };
    let mut halves: Vec<u8> =
        if program.is_empty() { (0..DAYS).map(usual).collect() } else { program.to_vec() };
    for _ in 0..dice.below(6) {
        let from = 55 + dice.below(60) as usize;
        let to = from + 1 + dice.below(6) as usize;
        let share = if plain { 0 } else { u8::try_from(dice.below(3)).expect("it is small") };
        halves[from..to].fill(share);
    }
    halves
}

/// The same on all days, or another from some day on, and on some days in between nothing.
fn capacity(dice: &mut Dice, wish: Wish) -> Vec<u32> {
    let usual = 2 + dice.below(8);
    let mut days = vec![usual; DAYS as usize];
    if !wish.plain && dice.one_in(2) {
        let from = 60 + dice.below(30) as usize;
        let to = from + 1 + dice.below(8) as usize;
        days[from..to].fill(dice.below(usual + 3));
    }
    if wish.heavy && dice.one_in(4) {
        days[80 + dice.below(30) as usize..].fill(1 + dice.below(usual));
    }
    days
}

fn arc(dice: &mut Dice, to: u32, wish: Wish) -> Arc {
    let kind = match dice.below(4) {
        0 if !wish.plain => ArcKind::StartToStart,
        1 if !wish.plain => ArcKind::FinishToFinish,
        _ => ArcKind::FinishToStart,
    };
    let lag_days = match dice.below(6) {
        0 if !wish.plain => -1 - dice.below(3).cast_signed(),
        1 | 2 => 1 + dice.below(4).cast_signed(),
        _ => 0,
    };
    Arc { from: dice.below(to), to, kind, lag_days }
}
