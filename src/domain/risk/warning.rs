//! What a risk lacks.

use chrono::NaiveDate;

use super::links::Progress;
use super::row::Row;
use super::said::State;
use crate::domain::degree::Degree;

/// After so many days without anybody looking at a risk it is told.
pub const SEEN_DAYS: i64 = 90;

/// What a risk lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Nobody watches it.
    Ownerless,
    /// Nobody can tell how likely it is.
    Unknown,
    /// Its priority is high, and no task answers it.
    Untasked,
    /// So many of its tasks are behind their dates.
    Late(usize),
    /// The day on which to look at it again has passed.
    Overdue(NaiveDate),
    /// Nobody has looked at it for so many days.
    Unseen(i64),
    /// It is closed, and the forecast still counts it.
    Counted,
}

/// What a risk lacks on `today`; nothing where it is closed, but for what the forecast still counts. What nobody has looked
/// at yet is counted from the day on which the program was `created`.
#[must_use]
pub fn warnings(row: &Row, progress: &Progress, created: NaiveDate, today: NaiveDate) -> Vec<Warning> {
    let said = &row.said;
    if row.is_closed() {
        let is_counted = said.id.is_challenge() && row.counts();
        return if is_counted { vec![Warning::Counted] } else { Vec::new() };
    }
    let unseen = (today - said.looked.unwrap_or(created)).num_days();
    let overdue = said.review.filter(|day| *day < today && said.looked.is_none_or(|looked| looked < *day));
    let late = progress.late.len();
    // What has happened is no matter of likelihood any more.
    let is_unknown = row.likely.is_none() && said.state != State::Happened;
    let found = [
        said.owner.trim().is_empty().then_some(Warning::Ownerless),
        is_unknown.then_some(Warning::Unknown),
        (row.priority.degree == Degree::High && row.linked.tasks.is_empty()).then_some(Warning::Untasked),
        (late > 0).then_some(Warning::Late(late)),
        overdue.map(Warning::Overdue),
        (unseen >= SEEN_DAYS && overdue.is_none()).then_some(Warning::Unseen(unseen)),
    ];
    found.into_iter().flatten().collect()
}
