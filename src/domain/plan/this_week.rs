//! What a week asks for: each task in one place, the most pressing first.

use chrono::{Days, NaiveDate};

use super::line::Line;
use super::task::Status;
use super::watch::week;
use crate::domain::id::TaskId;
use crate::domain::sorted::{self, Map};

/// What a week asks for of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// It is behind its dates.
    Late,
    /// It waits for something outside the plan.
    Blocked,
    /// It is under way and ends this week.
    Ending,
    /// It starts this week.
    Starting,
    /// It is under way and ends next week.
    EndingNext,
    /// It goes on beyond next week.
    UnderWay,
    /// It starts next week.
    NextWeek,
    /// It was finished this week.
    Finished,
}

impl Slot {
    /// All, the most pressing first.
    pub const ALL: [Self; 8] = [
        Self::Late,
        Self::Blocked,
        Self::Ending,
        Self::Starting,
        Self::EndingNext,
        Self::UnderWay,
        Self::NextWeek,
        Self::Finished,
    ];
}

/// What the week of `today` asks for of a task; none where it has no part in this week or the next.
#[must_use]
pub fn slot(line: &Line, today: NaiveDate) -> Option<Slot> {
    let dated = line.dated.as_ref()?;
    let (monday, sunday) = week(today);
    let next_sunday = sunday.checked_add_days(Days::new(7)).unwrap_or(sunday);
    match line.task.status {
        Status::Done => (monday..=sunday).contains(&dated.end).then_some(Slot::Finished),
        Status::Blocked => Some(Slot::Blocked),
        _ if line.is_late() => Some(Slot::Late),
        Status::Doing if dated.end <= sunday => Some(Slot::Ending),
        Status::Doing if dated.end <= next_sunday => Some(Slot::EndingNext),
        Status::Doing => Some(Slot::UnderWay),
        Status::ToDo if dated.start <= sunday => Some(Slot::Starting),
        Status::ToDo => (dated.start <= next_sunday).then_some(Slot::NextWeek),
    }
}

/// The tasks that this week and the next ask for, each in its slot, earliest first.
#[must_use]
pub fn slots<'a>(lines: impl IntoIterator<Item = &'a Line>, today: NaiveDate) -> Map<Slot, Vec<TaskId>> {
    let mut by_date: Vec<_> = lines.into_iter().filter_map(|line| Some((slot(line, today)?, line))).collect();
    sorted::by_key(&mut by_date, |(_, line)| line.dated.as_ref().map(|dated| (dated.start, dated.end)));
    let mut slots: Map<_, Vec<_>> = Map::new();
    for (slot, line) in by_date {
        slots.or_insert_with(slot, Vec::new).push(line.task.id.clone());
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::builtin;
    use crate::domain::plan::{Origin, Plan, Settings, Task, lines, resolve, schedule};

    fn day(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    /// A task of five days from Monday, 1 March 2027, as `change` leaves it.
    fn slot_on(today: &str, change: impl FnOnce(&mut Task)) -> Option<Slot> {
        let mut task = Task::new(TaskId::new("own.a"), Origin::Own);
        change(&mut task);
        lines_on(today, vec![task]).first().and_then(|line| slot(line, day(today)))
    }

    fn lines_on(today: &str, tasks: Vec<Task>) -> Vec<Line> {
        let (catalog, start) = (builtin(), day("2027-03-01"));
        let plan = Plan::of(start, tasks);
        let words = resolve(&catalog, &plan);
        let dates = schedule(&catalog, &plan, &words, &Settings::starting(start), day(today)).ok();
        lines(&plan, &words, dates.as_ref(), day(today))
    }

    #[test]
    fn the_earliest_task_of_a_slot_comes_first_whatever_its_phase() {
        let on = |id, date| Task { start: Some(day(date)), ..Task::new(TaskId::new(id), Origin::Own) };
        let mut operation = on("operation", "2027-03-02");
        operation.changes.phase = Some(crate::domain::catalog::Phase::Operation);
        let lines =
            lines_on("2027-03-01", vec![on("design", "2027-03-03"), operation, on("next", "2027-03-08")]);
        let expected = [
            (Slot::Starting, vec![TaskId::new("operation"), TaskId::new("design")]),
            (Slot::NextWeek, vec![TaskId::new("next")]),
        ];
        assert_eq!(slots(&lines, day("2027-03-01")), sorted::map(expected));
    }

    #[test]
    fn an_unstarted_task_comes_nearer_until_it_is_late() {
        let on = |today| slot_on(today, |_| {});
        assert_eq!(on("2027-02-15"), None);
        assert_eq!(on("2027-02-22"), Some(Slot::NextWeek));
        assert_eq!(on("2027-03-01"), Some(Slot::Starting));
        assert_eq!(on("2027-03-02"), Some(Slot::Late));
    }

    #[test]
    fn a_task_under_way_ends_this_week_or_goes_on() {
        let begun = |task: &mut Task| (task.status, task.began) = (Status::Doing, Some(day("2027-03-01")));
        assert_eq!(slot_on("2027-03-01", begun), Some(Slot::Ending));
        assert_eq!(slot_on("2027-03-03", begun), Some(Slot::EndingNext));
        let longer = |task: &mut Task| {
            begun(task);
            task.changes.duration_days = Some(10);
        };
        assert_eq!(slot_on("2027-03-03", longer), Some(Slot::UnderWay));
        assert_eq!(slot_on("2027-03-01", |task| task.status = Status::Blocked), Some(Slot::Blocked));
    }

    #[test]
    fn a_finished_task_stays_until_sunday() {
        let done = |task: &mut Task| (task.status, task.finished) = (Status::Done, Some(day("2027-03-02")));
        assert_eq!(slot_on("2027-03-07", done), Some(Slot::Finished));
        assert_eq!(slot_on("2027-03-08", done), None);
    }
}
