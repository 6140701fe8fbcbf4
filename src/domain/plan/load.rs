//! How busy each role is, week by week, and what their limits do to the plan's end.

use chrono::{Datelike, Days, NaiveDate};

use super::resolved::ResolvedTask;
use super::schedule::{Laid, Leveled, ScheduleError, lay_out, order};
use super::settings::Settings;
use super::task::Plan;
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Catalog;
use crate::domain::id::RoleId;
use crate::domain::network::{
    self, BeyondHorizon, Day, HALVES, LowerBound, Moment, Scratch, daily_load, lower_bound,
};
use crate::domain::sorted::Map;

/// Capacity is counted in thousandths of a tenth of a person-day.
const FINE: u64 = 1000;

/// How busy the roles of a plan are, and what that does to its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// The roles that have tasks, by their ids.
    pub roles: Vec<RoleId>,
    /// The weeks from the first in which somebody works to the last, without a gap.
    pub weeks: Vec<Week>,
    /// When the plan would end if every role had time for everything: the critical path alone.
    pub unlimited: Option<NaiveDate>,
    /// No order of these tasks ends before this day.
    pub bound: Option<NaiveDate>,
    /// The role whose work alone is why, where that is later than the critical path.
    pub tightest: Option<RoleId>,
}

/// How busy the roles are in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its first day.
    pub monday: NaiveDate,
    /// Each role, in the order of [`Load::roles`].
    pub shares: Vec<Share>,
}

impl Week {
    /// Whether nobody has anything to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.shares.iter().all(|share| share.taken_tenths == 0)
    }
}

/// What a role can give in a week, and what is asked of it, in tenths of a person-day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// What it can give.
    pub given_tenths: u32,
    /// What is asked of it.
    pub taken_tenths: u32,
    /// The days on which more is asked than it can give: a week may have room left, and a day of it none.
    pub over_days: u32,
}

impl Share {
    /// What is asked, in percent of what can be given; none where nothing can.
    #[must_use]
    pub fn percent(self) -> Option<u32> {
        (self.taken_tenths * 100 + self.given_tenths / 2).checked_div(self.given_tenths)
    }
}

/// How busy the roles of a plan are as of `today`, by the dates that [`super::schedule()`] gives.
///
/// # Errors
/// When tasks wait for each other in a circle, or the plan never ends.
pub fn load(
    catalog: &Catalog,
    plan: &Plan,
    tasks: &[ResolvedTask],
    settings: &Settings,
    today: NaiveDate,
) -> Result<Load, ScheduleError> {
    if tasks.is_empty() {
        return Ok(Load::default());
    }
    let mut laid = lay_out(catalog, plan, tasks, settings, today)?;
    loop {
        match of(&laid) {
            Ok(load) => return Ok(load),
            Err(BeyondHorizon) => laid = laid.longer().ok_or(ScheduleError::TooFar)?,
        }
    }
}

/// By how many working days capacity has moved a task.
#[must_use]
pub fn days_moved(calendar: &WorkCalendar, leveled: &Leveled) -> u32 {
    let before = leveled.to.pred_opt().unwrap_or(leveled.to);
    calendar.open_days_between(leveled.from, before)
}

fn of(laid: &Laid<'_>) -> Result<Load, BeyondHorizon> {
    let network = &laid.network;
    let lengths = network.lengths().to_vec();
    let mut scratch = Scratch::new(network);
    let LowerBound { finish, path, resources } = lower_bound(network, &lengths, &mut scratch)?;
    order(laid, &lengths, &mut scratch)?;
    let last = |moment: Moment| moment.checked_sub(1).map(|last| laid.axis.date(last / HALVES));
    let tightest = (finish > path).then(|| resources.iter().position(|least| *least == finish)).flatten();
    Ok(Load {
        roles: laid.roles.clone(),
        weeks: weeks(laid, &scratch),
        unlimited: last(path),
        bound: last(finish),
        tightest: tightest.and_then(|resource| laid.roles.get(resource).cloned()),
    })
}

/// The weeks from the first in which somebody works to the last.
fn weeks(laid: &Laid<'_>, scratch: &Scratch) -> Vec<Week> {
    let mut sums: Map<NaiveDate, Vec<Sum>> = Map::new();
    for (role, resource) in (0..laid.roles.len()).zip(0_u32..) {
        for (day, load) in days(laid, scratch, resource) {
            let roles = || vec![Sum::default(); laid.roles.len()];
            let Some(sum) = sums.or_insert_with(monday(laid.axis.date(day)), roles).get_mut(role) else {
                continue;
            };
            sum.given += load.given;
            sum.taken += load.taken;
            // A day on which nothing is given is closed; a person may work on it as on another.
            let most = laid.capacities.get(role).map_or(0, |half| u64::from(half * HALVES));
            let is_over = load.taken > load.given && (load.given > 0 || load.taken > most);
            sum.over_days += u32::from(is_over);
        }
    }
    let weeks = sums
        .into_iter()
        .map(|(monday, roles)| Week { monday, shares: roles.into_iter().map(Sum::share).collect() });
    weeks.skip_while(Week::is_empty).collect()
}

/// What a role gives and what is asked of it on each day, to the end of the week in which the last task ends.
fn days(laid: &Laid<'_>, scratch: &Scratch, resource: u32) -> Vec<(Day, network::Load)> {
    const WEEK: u32 = 7;
    let network = &laid.network;
    let mut loads = daily_load(network, &scratch.times, resource);
    let mut all = 0..u32::try_from(network.len()).unwrap_or(u32::MAX);
    let hours = all.find(|activity| network.resource(*activity) == resource).map(|own| network.hours(own));
    let capacity = laid.capacities.get(resource as usize).copied().unwrap_or(0);
    let ended = u32::try_from(loads.len()).unwrap_or(u32::MAX);
    let last = laid.axis.date(ended.saturating_sub(1)).weekday().num_days_from_monday();
    loads.extend((ended..ended + WEEK - 1 - last).map(|day| network::Load {
        given: hours.map_or(0, |hours| u64::from(capacity) * u64::from(hours.of_day(day))),
        taken: 0,
    }));
    (0..).zip(loads).collect()
}

/// What a role gives in a week and what is asked of it, in thousandths of a tenth of a person-day.
#[derive(Clone, Copy, Default)]
struct Sum {
    given: u64,
    taken: u64,
    over_days: u32,
}

impl Sum {
    fn share(self) -> Share {
        let tenths = |fine: u64| u32::try_from((fine + FINE / 2) / FINE).unwrap_or(u32::MAX);
        let (given_tenths, taken_tenths) = (tenths(self.given), tenths(self.taken));
        Share { given_tenths, taken_tenths, over_days: self.over_days }
    }
}

/// The first day of the week that a day belongs to.
fn monday(day: NaiveDate) -> NaiveDate {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}
