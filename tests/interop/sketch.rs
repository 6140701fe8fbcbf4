//! Random plans from a seed.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate};
use okaeri::domain::calendar::{Closure, Share, holidays};
use okaeri::domain::catalog::Effort;
use okaeri::domain::id::{RoleId, TaskId};
use okaeri::domain::plan::task::Changes;
use okaeri::domain::plan::{Drive, Link, Origin, Plan, Settings, Task};

/// Who may do the work.
const ROLES: [&str; 4] = ["hr", "legal", "systems", "business"];

/// A role with a hundred people, who work five days a week: the most that can be said, in tenths of a person-day.
const PLENTY: u16 = 5000;

/// A plan, and what it is dated with.
pub(super) struct Sketch {
    pub(super) settings: Settings,
    pub(super) plan: Plan,
}

/// Numbers that look random: splitmix64.
struct Dice(u64);

impl Dice {
    /// From 0 to before `bound`.
    fn below(&mut self, bound: u16) -> u16 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u16::try_from((mixed ^ (mixed >> 31)) % u64::from(bound)).expect("it is below a u16")
    }

    fn one_in(&mut self, count: u16) -> bool {
        self.below(count) == 0
    }
}

impl Sketch {
    pub(super) fn random(seed: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) ^ 0x6f6b_6165);
        let first = NaiveDate::from_ymd_opt(2025, 1, 1).expect("a day");
        let start = after(first, dice.below(1500));
        let roles = &ROLES[..usize::from(1 + dice.below(4))];
        let mut settings = Settings::starting(start);
        for role in roles {
            settings.capacities.insert(RoleId::from((*role).to_owned()), PLENTY);
        }
        settings.closures = closures(&mut dice, start, roles);
        let count = 5 + dice.below(36);
        let tasks = (0..count).map(|number| task(&mut dice, number, start, roles)).collect();
        Self { settings, plan: Plan::of(start, tasks) }
    }
}

fn after(day: NaiveDate, days: u16) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).expect("a day of this century")
}

fn task(dice: &mut Dice, number: u16, start: NaiveDate, roles: &[&str]) -> Task {
    let id = |number: u16| TaskId::from(format!("t{number:02}"));
    let longest = if dice.one_in(3) { 30 } else { 8 };
    let days = 1 + dice.below(longest);
    // Not all lie close together, and some wait for nothing.
    let reach = if dice.one_in(2) { 6 } else { 40 };
    let links = (0..dice.below(4).min(number)).map(|_| {
        let lag_days = if dice.one_in(3) { 1 + dice.below(12) } else { 0 };
        Link::after(id(number - 1 - dice.below(number.min(reach))), lag_days)
    });
    let mut links: Vec<_> = links.collect();
    links.sort();
    links.dedup_by(|later, earlier| later.task == earlier.task);
    let tenths = days * 10;
    let changes = Changes {
        title: Some(format!("Task {number}")),
        owner: Some(RoleId::from(roles[usize::from(dice.below(4)) % roles.len()].to_owned())),
        effort: Some(Effort { optimistic: tenths, likely: tenths, pessimistic: tenths }),
        duration_days: Some(days),
        drive: dice.one_in(2).then_some(Drive::Duration),
        after: Some(links),
        ..Changes::default()
    };
    let not_before = dice.one_in(5).then(|| after(start, dice.below(120)));
    Task { changes, not_before, ..Task::new(id(number), Origin::Own) }
}

/// Closed stretches, and half days on days that would be open: at most one thing is said of a day for all or for the same
/// role, so that nothing depends on which counts first.
fn closures(dice: &mut Dice, start: NaiveDate, roles: &[&str]) -> Vec<Closure> {
    let mut closures: Vec<Closure> = Vec::new();
    for _ in 0..dice.below(14) {
        let role =
            dice.one_in(2).then(|| RoleId::from(roles[usize::from(dice.below(4)) % roles.len()].to_owned()));
        let from = after(start, dice.below(160));
        let is_half = dice.one_in(3);
        let to = if is_half { from } else { after(from, dice.below(12)) };
        let meets = |other: &&Closure| other.from <= to && from <= other.to;
        if closures.iter().any(|other| meets(&other)) || is_half && !is_usual(from) {
            continue;
        }
        let share = if is_half { Share::Half } else { Share::Closed };
        closures.push(Closure { role, share, ..Closure::of_all(from, to, "closed".to_owned()) });
    }
    closures
}

/// Whether a day would be worked if nothing were said.
fn is_usual(day: NaiveDate) -> bool {
    day.weekday().number_from_monday() < 6 && !holidays(day.year()).contains_key(&day)
}

/// What the compared plans had in them.
#[derive(Default)]
pub(super) struct Told {
    links: usize,
    lags: usize,
    not_before: usize,
    closed: usize,
    half: usize,
    of_roles: usize,
}

impl Told {
    pub(super) fn add(&mut self, Sketch { settings, plan }: &Sketch) {
        let links = || plan.tasks.iter().flat_map(|task| task.changes.after.iter().flatten());
        self.links += links().count();
        self.lags += links().filter(|link| link.lag_days > 0).count();
        self.not_before += plan.tasks.iter().filter(|task| task.not_before.is_some()).count();
        self.closed += settings.closures.iter().filter(|closure| closure.share == Share::Closed).count();
        self.half += settings.closures.iter().filter(|closure| closure.share == Share::Half).count();
        self.of_roles += settings.closures.iter().filter(|closure| closure.role.is_some()).count();
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { links, lags, not_before, closed, half, of_roles } = self;
        write!(
            f,
            "{links} links, {lags} of them with a lag; {not_before} days before which a task does not begin; \
             {closed} closed stretches and {half} half days, {of_roles} of a role alone"
        )
    }
}
