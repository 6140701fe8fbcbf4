//! A plan in the figures by which it is compared with another.

use chrono::NaiveDate;

use super::outlook::prospect;
use super::resolved::{ResolvedTask, resolve};
use super::schedule::{Schedule, schedule};
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Catalog;
use crate::domain::id::RoleId;
use crate::domain::program::Program;
use crate::domain::score::Score;
use crate::domain::sorted::{self, Map};

/// Working days of a week.
const WEEK_DAYS: u64 = 5;

/// A plan in figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The first and the last day; none where tasks wait for each other in a circle, or there are none.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// How many tasks it has.
    pub tasks: usize,
    /// The likely work of all, in tenths of a person-day.
    pub effort_tenths: u32,
    /// The role that is needed for the largest share of what it can give from the first day to the last, and that share
    /// in percent.
    pub fullest: Option<(RoleId, u32)>,
    /// The score expected once everything is done.
    pub end: Option<Score>,
}

impl Figures {
    /// The figures of the program's plan as of `today`; none without a plan.
    #[must_use]
    pub fn of(catalog: &Catalog, program: &Program, today: NaiveDate) -> Option<Self> {
        let plan = program.plan.as_ref()?;
        let tasks = resolve(catalog, plan);
        let dates = schedule(catalog, plan, &tasks, &program.settings, today).ok();
        let span = dates.as_ref().and_then(|dates: &Schedule| dates.start.zip(dates.finish));
        Some(Self {
            span,
            tasks: tasks.len(),
            effort_tenths: tasks.iter().map(|task| u32::from(task.effort.likely)).sum(),
            fullest: span.and_then(|span| fullest(catalog, program, &tasks, span)),
            end: prospect(catalog, program, None).and_then(|prospect| prospect.end),
        })
    }
}

/// The role with the largest load between two days, the first by id among equals.
fn fullest(
    catalog: &Catalog,
    program: &Program,
    tasks: &[ResolvedTask],
    (first, last): (NaiveDate, NaiveDate),
) -> Option<(RoleId, u32)> {
    let mut work: Map<&RoleId, u64> = Map::new();
    for task in tasks {
        *work.or_insert_with(&task.owner, || 0) += u64::from(task.effort.likely);
    }
    let days = WorkCalendar::japanese(&program.settings.closures).open_days_between(first, last);
    let percent = |(role, tenths): (&&RoleId, &u64)| {
        let room = u64::from(program.settings.weekly_tenths(catalog, role)) * u64::from(days.max(1));
        let percent = (tenths * WEEK_DAYS * 100 + room / 2) / room;
        ((*role).clone(), u32::try_from(percent).unwrap_or(u32::MAX))
    };
    let mut loads: Vec<_> = work.iter().map(percent).collect();
    sorted::by_key(&mut loads, |(role, percent)| (std::cmp::Reverse(*percent), role.clone()));
    loads.into_iter().next()
}
