//! A plan in a few numbers: how much work it is, how far it has come, whether it keeps its deadline, what it brings.

use super::line::Line;
use super::readiness::{Basis, Milestone, at_the_end, readiness};
use super::schedule::Schedule;
use super::settings::Settings;
use super::task::{Status, Task};
use super::watch::days_over_deadline;
use crate::domain::calendar::WorkCalendar;
use crate::domain::catalog::{Catalog, Challenge};
use crate::domain::id::TaskId;
use crate::domain::program::Program;
use crate::domain::score::Score;
use crate::domain::sorted;

/// How many tasks, and how much work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// All tasks.
    pub tasks: usize,
    /// Those that are finished.
    pub done: usize,
    /// Those that are behind their dates.
    pub late: usize,
    /// The likely work of all, in tenths of a person-day.
    pub effort_tenths: u32,
}

/// How the plan's end lies to its deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// There is none, or nothing to hold against it.
    Open,
    /// The plan ends on it, or this many working days before.
    Kept(u32),
    /// The plan ends after it.
    Missed {
        /// By this many working days.
        days: u32,
        /// Because of these tasks, earliest first.
        critical: Vec<TaskId>,
    },
}

/// How many tasks, and how much work.
#[must_use]
pub fn amount<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Amount {
    lines.into_iter().fold(Amount::default(), |sum, line| Amount {
        tasks: sum.tasks + 1,
        done: sum.done + usize::from(line.task.status == Status::Done),
        late: sum.late + usize::from(line.is_late()),
        effort_tenths: sum.effort_tenths + u32::from(line.words.effort.likely),
    })
}

/// How the plan's end lies to its deadline.
#[must_use]
pub fn deadline(settings: &Settings, schedule: &Schedule, lines: &[Line]) -> Deadline {
    let Some((deadline, finish)) = settings.deadline.zip(schedule.finish) else { return Deadline::Open };
    match days_over_deadline(settings, schedule) {
        0 => {
            let calendar = WorkCalendar::japanese(&settings.closures);
            Deadline::Kept(calendar.open_days_between(calendar.day_after(finish, 0), deadline))
        }
        days => Deadline::Missed { days, critical: critical(lines) },
    }
}

/// The tasks that decide the plan's end, earliest first.
fn critical(lines: &[Line]) -> Vec<TaskId> {
    let mut critical: Vec<_> = lines.iter().filter(|line| line.is_critical()).collect();
    sorted::by_key(&mut critical, |line| line.dated.as_ref().map(|dated| (dated.start, dated.end)));
    critical.into_iter().map(|line| line.task.id.clone()).collect()
}

/// What a plan is expected to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// The score of the current round.
    pub now: Option<Score>,
    /// The score expected once everything is done.
    pub end: Option<Score>,
    /// What is expected on the way; empty where the plan has no dates.
    pub milestones: Vec<Milestone>,
}

/// What the program's plan is expected to bring; none without a plan.
#[must_use]
pub fn prospect(catalog: &Catalog, program: &Program, schedule: Option<&Schedule>) -> Option<Prospect> {
    let (plan, round, weights) = (program.plan.as_ref()?, program.round(), program.weights(catalog));
    let basis =
        Basis { catalog, answers: &round.answers, weights: &weights, scope: round.scope, date: round.date };
    Some(Prospect {
        now: program.assess(catalog).overall.score,
        end: at_the_end(basis, plan).overall.score,
        milestones: schedule.map(|schedule| readiness(basis, plan, schedule)).unwrap_or_default(),
    })
}

/// The challenges that a task answers: it removes a cause, or carries out a remedy.
#[must_use]
pub fn challenges<'a>(catalog: &'a Catalog, task: &Task) -> Vec<&'a Challenge> {
    let Some(action) = task.template().and_then(|id| catalog.action(id)) else { return Vec::new() };
    let removes =
        |challenge: &Challenge| challenge.causes.iter().any(|cause| action.removes.contains(&cause.id));
    let remedies =
        |challenge: &Challenge| challenge.remedies.iter().any(|remedy| remedy.actions.contains(&action.id));
    catalog.challenges.iter().filter(|challenge| removes(challenge) || remedies(challenge)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::builtin;
    use crate::domain::id::{ActionId, ProgramId};
    use crate::domain::plan::{Origin, Plan, lines, make, resolve, schedule};
    use crate::domain::profile::Profile;
    use crate::domain::sorted::Set;
    use chrono::NaiveDate;

    fn day(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    /// One task of five days from Monday, 1 March 2027, held against a deadline.
    fn verdict(deadline_day: Option<&str>) -> Deadline {
        let (catalog, start) = (builtin(), day("2027-03-01"));
        let tasks = vec![Task::new(TaskId::new("own.a"), Origin::Own)];
        let plan = Plan::of(start, tasks);
        let settings = Settings { deadline: deadline_day.map(day), ..Settings::starting(start) };
        let words = resolve(&catalog, &plan);
        let dates = schedule(&catalog, &plan, &words, &settings, start).unwrap();
        deadline(&settings, &dates, &lines(&plan, &words, Some(&dates), start))
    }

    #[test]
    fn a_deadline_is_kept_with_days_to_spare_or_missed_by_some() {
        assert_eq!(verdict(None), Deadline::Open);
        assert_eq!(verdict(Some("2027-03-05")), Deadline::Kept(0));
        assert_eq!(verdict(Some("2027-03-09")), Deadline::Kept(2));
        let critical = vec![TaskId::new("own.a")];
        assert_eq!(verdict(Some("2027-03-03")), Deadline::Missed { days: 2, critical });
    }

    #[test]
    fn a_plan_is_expected_to_bring_the_score_of_its_last_milestone() {
        let catalog = builtin();
        let profile = Profile { name: "A".to_owned(), industry: None, size: None, purposes: Set::new() };
        let today = day("2027-03-01");
        let mut program = Program::new(ProgramId::new("p"), profile, &catalog, today);
        assert_eq!(prospect(&catalog, &program, None), None);
        let plan = make(&catalog, &program, today).plan;
        let dates = schedule(&catalog, &plan, &resolve(&catalog, &plan), &program.settings, today).unwrap();
        program.plan = Some(plan);
        let prospect = prospect(&catalog, &program, Some(&dates)).unwrap();
        assert_eq!(prospect.now, None);
        assert!(prospect.end.is_some());
        assert_eq!(prospect.milestones.last().and_then(|last| last.score), prospect.end);
    }

    #[test]
    fn a_task_answers_the_challenge_whose_cause_it_removes() {
        let catalog = builtin();
        let task = Task::new(TaskId::new("a"), Origin::Template(ActionId::new("data.leaver_register")));
        let answered: Vec<_> =
            challenges(&catalog, &task).iter().map(|challenge| challenge.id.as_str()).collect();
        assert!(answered.contains(&"leaver_data"), "{answered:?}");
        assert!(challenges(&catalog, &Task::new(TaskId::new("b"), Origin::Own)).is_empty());
    }
}
