//! What a change would move, before it is made.

use chrono::NaiveDate;

use super::resolved::resolve;
use super::schedule::{Dated, Schedule, ScheduleError, schedule};
use crate::domain::catalog::Catalog;
use crate::domain::id::TaskId;
use crate::domain::program::Program;
use crate::domain::sorted::{self, Map};

/// What a change would move.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    /// The tasks that would lie on other days, with these.
    pub moved: Map<TaskId, Dated>,
    /// The last day of all as it would be, where it is another.
    pub finish: Option<NaiveDate>,
}

/// What the plan `after` a change moves of the dates `now`.
///
/// # Errors
/// Where the changed plan could not be dated.
pub fn ahead(
    catalog: &Catalog,
    after: &Program,
    now: &Schedule,
    today: NaiveDate,
) -> Result<Ahead, ScheduleError> {
    let Some(plan) = &after.plan else { return Ok(Ahead::default()) };
    let next = schedule(catalog, plan, &resolve(catalog, plan), &after.settings, today)?;
    let finish = next.finish.filter(|_| next.finish != now.finish);
    let stays = |id: &TaskId, then: &Dated| {
        now.tasks.get(id).is_some_and(|dated| (dated.start, dated.end) == (then.start, then.end))
    };
    let moved = next.tasks.into_iter().filter(|(id, then)| !stays(id, then));
    Ok(Ahead { moved: sorted::map(moved), finish })
}
