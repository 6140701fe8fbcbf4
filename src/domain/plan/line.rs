//! A task with all that is known of it today: its words, its dates, how it stands.

use chrono::NaiveDate;

use super::resolved::ResolvedTask;
use super::schedule::{Dated, Schedule};
use super::task::{Plan, Status, Task};
use super::watch::{Standing, standing};
use crate::domain::catalog::Phase;
use crate::domain::id::TaskId;
use crate::domain::sorted;

/// A task with all that is known of it today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The task.
    pub task: Task,
    /// What it says, its template filled in.
    pub words: ResolvedTask,
    /// Its dates; none where the plan cannot be dated.
    pub dated: Option<Dated>,
    /// How it stands; none without dates.
    pub standing: Option<Standing>,
}

impl Line {
    /// Whether it is behind its dates.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.standing.is_some_and(Standing::is_late)
    }

    /// Whether it is to end after the day by which it should be finished.
    #[must_use]
    pub fn misses_deadline(&self) -> bool {
        let end = self.dated.as_ref().filter(|_| self.task.status != Status::Done).map(|dated| dated.end);
        end.zip(self.task.deadline).is_some_and(|(end, deadline)| end > deadline)
    }

    /// Whether the plan ends later when it does.
    #[must_use]
    pub fn is_critical(&self) -> bool {
        self.task.status != Status::Done && self.dated.as_ref().is_some_and(|dated| dated.critical)
    }
}

/// The tasks of a plan by phase, then by their dates.
#[must_use]
pub fn lines(
    plan: &Plan,
    tasks: &[ResolvedTask],
    schedule: Option<&Schedule>,
    today: NaiveDate,
) -> Vec<Line> {
    let words = sorted::map(tasks.iter().map(|words| (&words.id, words)));
    let line = |task: &Task| {
        let words = (*words.get(&task.id)?).clone();
        let dated = schedule.and_then(|schedule| schedule.tasks.get(&task.id)).cloned();
        let standing = dated.as_ref().map(|dated| standing(task, dated, today));
        Some(Line { task: task.clone(), words, dated, standing })
    };
    let mut lines: Vec<_> = plan.tasks.iter().filter_map(line).collect();
    sorted::by(&mut lines, |a, b| rank(a).cmp(&rank(b)));
    lines
}

/// Where a task stands among the others.
fn rank(line: &Line) -> (Phase, Option<(NaiveDate, NaiveDate)>, &TaskId) {
    let days = line.dated.as_ref().map(|dated| (dated.start, dated.end));
    (line.words.phase, days, &line.task.id)
}

/// The tasks that wait for this one.
#[must_use]
pub fn followers<'a>(tasks: &'a [ResolvedTask], id: &TaskId) -> Vec<&'a ResolvedTask> {
    tasks.iter().filter(|task| task.after.iter().any(|link| link.task == *id)).collect()
}

/// Whether placing the unstarted tasks anew would move one whose first day has passed.
#[must_use]
pub fn can_reschedule(lines: &[Line]) -> bool {
    lines.iter().any(|line| line.is_late() && line.task.status == Status::ToDo && line.task.start.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::task::Origin;
    use crate::domain::plan::{Link, Settings, resolve, schedule};
    use crate::domain::{catalog, catalog::Phase};

    fn day(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    fn task(id: &str, phase: Phase, after: &[&str]) -> Task {
        let mut task = Task::new(TaskId::from(id.to_owned()), Origin::Own);
        task.changes.phase = Some(phase);
        let link = |id: &&str| Link::after(TaskId::from((*id).to_owned()), 0);
        task.changes.after = Some(after.iter().map(link).collect());
        task
    }

    fn lines_on(today: &str, tasks: Vec<Task>) -> Vec<Line> {
        let (catalog, start) = (catalog::builtin(), day("2027-03-01"));
        let plan = Plan::of(start, tasks);
        let words = resolve(&catalog, &plan);
        let dates = schedule(&catalog, &plan, &words, &Settings::starting(start), day(today)).ok();
        lines(&plan, &words, dates.as_ref(), day(today))
    }

    fn ids(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|line| line.task.id.as_str()).collect()
    }

    #[test]
    fn tasks_come_by_phase_and_then_by_date() {
        let tasks = vec![
            task("last", Phase::After, &[]),
            task("second", Phase::Design, &["first"]),
            task("first", Phase::Design, &[]),
        ];
        assert_eq!(ids(&lines_on("2027-03-01", tasks)), ["first", "second", "last"]);
    }

    #[test]
    fn rescheduling_helps_what_is_late_and_was_not_dated_by_a_person() {
        let free = task("free", Phase::Design, &[]);
        let dated = Task { start: Some(day("2027-03-01")), ..free.clone() };
        assert!(!can_reschedule(&lines_on("2027-03-01", vec![free.clone()])));
        assert!(can_reschedule(&lines_on("2027-03-02", vec![free])));
        assert!(!can_reschedule(&lines_on("2027-03-02", vec![dated])));
    }

    #[test]
    fn a_deadline_is_missed_by_what_ends_after_it_and_is_not_done() {
        let due = |deadline: &str, status| {
            let due = Task { deadline: Some(day(deadline)), status, ..task("due", Phase::Design, &[]) };
            lines_on("2027-03-01", vec![due]).first().unwrap().misses_deadline()
        };
        assert!(due("2027-02-26", Status::ToDo));
        assert!(!due("2027-12-31", Status::ToDo));
        assert!(!due("2027-02-26", Status::Done));
    }

    #[test]
    fn followers_are_those_that_name_the_task() {
        let lines =
            lines_on("2027-03-01", vec![task("a", Phase::Design, &[]), task("b", Phase::Design, &["a"])]);
        let words: Vec<_> = lines.into_iter().map(|line| line.words).collect();
        let names: Vec<_> =
            followers(&words, &TaskId::new("a")).iter().map(|task| task.id.as_str()).collect();
        assert_eq!(names, ["b"]);
    }
}
