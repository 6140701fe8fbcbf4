//! What a hand does to a task on a chart, as changes to the task: moving it, making it longer, letting it wait.

use chrono::{Days, NaiveDate};

use super::line::Line;
use super::task::{Drive, Link, LinkKind, Status};
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::Effort;
use crate::domain::command::Edit;
use crate::domain::id::TaskId;
use crate::domain::limits::DURATION_DAYS;

/// Why a task does not follow the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is done: its days are what really was.
    Done,
    /// It has begun: it has begun when it began.
    Begun,
    /// It has no dates.
    Undated,
    /// It waits for the other in this way already.
    Linked,
}

/// The task so many working days later, or earlier.
///
/// # Errors
/// Where it does not follow the hand.
pub fn shifted(line: &Line, calendar: &WorkCalendar, days: i32) -> Result<Edit, Held> {
    let start = line.dated.as_ref().ok_or(Held::Undated)?.start;
    let steps = usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX).saturating_sub(1);
    let ahead = || calendar.open_days_from(start.succ_opt()?).nth(steps);
    let back = || {
        let earlier = std::iter::successors(start.pred_opt(), NaiveDate::pred_opt);
        // Closures may fill years, but nobody moves a task by them.
        earlier.take(366).filter(|day| calendar.is_open(*day)).nth(steps)
    };
    let day = match days {
        0 => Some(start),
        1.. => ahead(),
        _ => back(),
    };
    begun_on(line, day.unwrap_or(start))
}

/// The task so many days later, or earlier, whether work is done on them or not.
///
/// # Errors
/// Where it does not follow the hand.
pub fn slid(line: &Line, days: i32) -> Result<Edit, Held> {
    let start = line.dated.as_ref().ok_or(Held::Undated)?.start;
    let by = Days::new(u64::from(days.unsigned_abs()));
    let day = if days < 0 { start.checked_sub_days(by) } else { start.checked_add_days(by) };
    begun_on(line, day.unwrap_or(start))
}

/// A date that a person set moves; any other task is told not to begin before.
fn begun_on(line: &Line, day: NaiveDate) -> Result<Edit, Held> {
    match line.task.status {
        Status::Done => Err(Held::Done),
        Status::Doing | Status::Blocked => Err(Held::Begun),
        Status::ToDo if line.task.start.is_some() => Ok(Edit::Start(Some(day))),
        Status::ToDo => Ok(Edit::NotBefore(Some(day))),
    }
}

/// The task so many working days longer, or shorter: in its duration or its work, whichever decides how long it takes.
///
/// # Errors
/// Where it does not follow the hand.
pub fn stretched(line: &Line, days: i32) -> Result<Vec<Edit>, Held> {
    if line.task.status == Status::Done {
        return Err(Held::Done);
    }
    let takes = line.dated.as_ref().ok_or(Held::Undated)?.days;
    let wanted = longer(takes, days);
    let duration = |from: u16| Edit::Duration(Some(longer(from, days)));
    let by_work = takes > line.words.duration_days;
    Ok(match line.words.drive {
        Some(Drive::Effort) => vec![Edit::Effort(Some(scaled(line.words.effort, takes, wanted)))],
        // The larger of both decides: what grows takes more days, what shrinks has less work where that is what it takes.
        None if by_work && days < 0 => {
            let effort = Edit::Effort(Some(scaled(line.words.effort, takes, wanted)));
            let too_long = line.words.duration_days > wanted;
            std::iter::once(effort).chain(too_long.then_some(Edit::Duration(Some(wanted)))).collect()
        }
        None if by_work => vec![duration(takes)],
        Some(Drive::Duration) | None => vec![duration(line.words.duration_days)],
    })
}

fn longer(days: u16, by: i32) -> u16 {
    let wanted = i32::from(days).saturating_add(by);
    let (least, most) = (i32::from(*DURATION_DAYS.start()), i32::from(*DURATION_DAYS.end()));
    u16::try_from(wanted.clamp(least, most)).unwrap_or(days)
}

/// Work that took so many days, as much as takes so many others.
fn scaled(effort: Effort, from: u16, to: u16) -> Effort {
    let scale = |tenths: u16| {
        let scaled = (u32::from(tenths) * u32::from(to)).div_euclid(u32::from(from.max(1)));
        u16::try_from(scaled).unwrap_or(u16::MAX).max(u16::from(tenths > 0))
    };
    Effort {
        optimistic: scale(effort.optimistic),
        likely: scale(effort.likely),
        pessimistic: scale(effort.pessimistic),
    }
}

/// The task waiting for another, too.
///
/// # Errors
/// Where it does already.
pub fn waiting(line: &Line, first: &TaskId, kind: LinkKind) -> Result<Edit, Held> {
    let mut links = line.words.after.clone();
    if links.iter().any(|link| link.task == *first && link.kind == kind) {
        return Err(Held::Linked);
    }
    links.push(Link { task: first.clone(), kind, lag_days: 0 });
    Ok(Edit::After(Some(links)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::builtin;
    use crate::domain::plan::{Origin, Plan, Settings, Task, lines, resolve, schedule};

    fn day(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    /// A task from Monday, 1 March 2027.
    fn line(change: impl Fn(&mut Task)) -> Line {
        let (catalog, start) = (builtin(), day("2027-03-01"));
        let mut task = Task::new(TaskId::new("a"), Origin::Own);
        task.changes.effort = Some(Effort { optimistic: 10, likely: 10, pessimistic: 20 });
        change(&mut task);
        let plan = Plan::of(start, vec![task]);
        let words = resolve(&catalog, &plan);
        let dates = schedule(&catalog, &plan, &words, &Settings::starting(start), start).ok();
        lines(&plan, &words, dates.as_ref(), start).remove(0)
    }

    #[test]
    fn a_task_moves_by_working_days() {
        let (line, calendar) = (line(|_| ()), WorkCalendar::japanese(&[]));
        let to = |days| shifted(&line, &calendar, days);
        assert_eq!(to(1), Ok(Edit::NotBefore(Some(day("2027-03-02")))));
        assert_eq!(to(5), Ok(Edit::NotBefore(Some(day("2027-03-08")))));
        assert_eq!(to(-1), Ok(Edit::NotBefore(Some(day("2027-02-26")))));
        assert_eq!(to(0), Ok(Edit::NotBefore(Some(day("2027-03-01")))));
        assert_eq!(slid(&line, 6), Ok(Edit::NotBefore(Some(day("2027-03-07")))));
    }

    #[test]
    fn a_date_that_a_person_set_moves_and_what_has_begun_stays() {
        let calendar = WorkCalendar::japanese(&[]);
        let dated = line(|task| task.start = Some(day("2027-03-06")));
        assert_eq!(shifted(&dated, &calendar, 1), Ok(Edit::Start(Some(day("2027-03-08")))));
        let begun = line(|task| {
            (task.status, task.began) = (Status::Doing, Some(day("2027-03-01")));
        });
        assert_eq!(shifted(&begun, &calendar, 1), Err(Held::Begun));
        assert_eq!(stretched(&begun, 1).map(|edits| edits.len()), Ok(1));
        let done = line(|task| {
            (task.status, task.began) = (Status::Done, Some(day("2027-03-01")));
            task.finished = Some(day("2027-03-01"));
        });
        assert_eq!((slid(&done, 1), stretched(&done, 1)), (Err(Held::Done), Err(Held::Done)));
    }

    #[test]
    fn what_decides_how_long_a_task_takes_is_what_changes() {
        let of = |drive| line(move |task| task.changes.drive = drive);
        let usual = of(None);
        let takes = usual.dated.as_ref().unwrap().days;
        assert_eq!(takes, usual.words.duration_days);
        assert_eq!(stretched(&usual, 2), Ok(vec![Edit::Duration(Some(takes + 2))]));
        assert_eq!(stretched(&usual, -100), Ok(vec![Edit::Duration(Some(1))]));
        let by_work = of(Some(Drive::Effort));
        let takes = by_work.dated.as_ref().unwrap().days;
        let twice = Effort { optimistic: 20, likely: 20, pessimistic: 40 };
        assert_eq!(stretched(&by_work, i32::from(takes)), Ok(vec![Edit::Effort(Some(twice))]));
    }

    #[test]
    fn what_shrinks_has_less_work_where_that_is_what_it_takes() {
        let line = line(|task| {
            task.changes.effort = Some(Effort { optimistic: 100, likely: 400, pessimistic: 800 });
            task.changes.duration_days = Some(2);
        });
        let takes = line.dated.as_ref().unwrap().days;
        assert!(takes > 2);
        assert!(matches!(stretched(&line, -1).unwrap()[..], [Edit::Effort(Some(_))]));
        assert_eq!(stretched(&line, 1), Ok(vec![Edit::Duration(Some(takes + 1))]));
    }

    #[test]
    fn a_task_waits_for_another_once() {
        let mut line = line(|_| ());
        let first = TaskId::new("b");
        let Ok(Edit::After(Some(links))) = waiting(&line, &first, LinkKind::StartToStart) else { panic!() };
        assert_eq!(links.len(), 1);
        line.words.after = links.clone();
        assert_eq!(waiting(&line, &first, LinkKind::StartToStart), Err(Held::Linked));
    }
}
