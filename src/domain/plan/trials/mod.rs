//! A plan as thousands of runs may go through it: its tasks with their three estimates, and what of the risk register may set it back.

mod drawn;
mod setbacks;

use chrono::{Datelike, Months, NaiveDate};

pub use drawn::{Band, Column, Histogram, Mark, band, histogram};
pub use setbacks::expected;

use self::setbacks::{Coming, Joined, place_name};
use super::readiness::{Basis, gains};
use super::resolved::ResolvedTask;
use super::schedule::{Laid, Schedule, ScheduleError, lay_out, order};
use super::task::Plan;
use super::uncertainty::Distribution;
use crate::domain::catalog::{Catalog, Phase};
use crate::domain::forecast::{Estimate, Event, Gain, Place, Setup, Shape, Uncertain};
use crate::domain::id::{RiskId, TaskId};
use crate::domain::network::{Axis, Day, Scratch};
use crate::domain::program::Program;

/// For so many months at most the score is counted.
const MOST_MONTHS: usize = 60;

/// The phases, in order.
const PHASES: [Phase; 3] = [Phase::Design, Phase::Operation, Phase::After];

/// A plan to be forecast, and what its numbers stand for.
#[derive(Clone, Debug)]
pub struct Trials {
    /// What the runs are made from.
    pub setup: Setup,
    /// What its numbers stand for.
    pub frame: Frame,
}

/// What the numbers of a forecast stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The days.
    pub axis: Axis,
    /// The tasks: the first activities.
    pub tasks: Vec<TaskId>,
    /// The risks that may happen: the events, each with one activity after the tasks.
    pub setbacks: Vec<RiskId>,
    /// The milestones: the phases that have tasks.
    pub phases: Vec<Phase>,
    /// The day on which the plan begins.
    pub start: NaiveDate,
    /// The day on which it finishes with the estimates to plan with.
    pub finish: NaiveDate,
    /// The score before the first task, in permille.
    pub score: u16,
}

/// What an activity of a forecast is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work<'a> {
    /// A task of the plan.
    Task(&'a TaskId),
    /// What a risk adds.
    Setback(&'a RiskId),
}

impl Frame {
    /// What an activity is.
    #[must_use]
    pub fn work(&self, activity: u32) -> Option<Work<'_>> {
        let index = activity as usize;
        let setback = || self.setbacks.get(index.checked_sub(self.tasks.len())?).map(Work::Setback);
        self.tasks.get(index).map(Work::Task).or_else(setback)
    }

    /// The event of a risk.
    #[must_use]
    pub fn event(&self, risk: &RiskId) -> Option<usize> {
        self.setbacks.iter().position(|other| other == risk)
    }
}

/// The plan of a program, to be forecast as of `today`; none without a plan or tasks. `tasks` and `schedule` are those of
/// this plan.
///
/// # Errors
/// When the plan has no dates.
pub fn trials(
    catalog: &Catalog,
    program: &Program,
    tasks: &[ResolvedTask],
    schedule: &Schedule,
    today: NaiveDate,
) -> Result<Option<Trials>, ScheduleError> {
    let Some(plan) = program.plan.as_ref() else { return Ok(None) };
    let Some((start, finish)) = schedule.start.zip(schedule.finish) else { return Ok(None) };
    let mut laid = lay_out(catalog, plan, tasks, &program.settings, today)?;
    loop {
        if let Some(Joined { order, network, coming }) = joined(catalog, program, plan, &laid) {
            let setup = Setup { order: Some(order), ..Setup::new(network) };
            let given = Given { catalog, program, plan, schedule, laid: &laid, start, finish };
            return Ok(Some(given.trials(setup, &coming)));
        }
        laid = laid.longer().ok_or(ScheduleError::TooFar)?;
    }
}

/// The tasks and what may come beside them, with the order in which they are placed; none where the axis is too short for
/// them to take twice as long.
fn joined(catalog: &Catalog, program: &Program, plan: &Plan, laid: &Laid<'_>) -> Option<Joined> {
    let mut scratch = Scratch::new(&laid.network);
    let order = order(laid, laid.network.lengths(), &mut scratch).ok()?;
    let begin = scratch.times.start.iter().min().copied().unwrap_or(0);
    let finish = scratch.times.finish();
    if finish.saturating_add(finish.saturating_sub(begin)) > laid.network.horizon() {
        return None;
    }
    setbacks::join(catalog, program, plan, laid, order)
}

/// What a forecast is told of a plan.
struct Given<'a> {
    catalog: &'a Catalog,
    program: &'a Program,
    plan: &'a Plan,
    schedule: &'a Schedule,
    laid: &'a Laid<'a>,
    start: NaiveDate,
    finish: NaiveDate,
}

impl Given<'_> {
    fn trials(&self, setup: Setup, coming: &[Coming]) -> Trials {
        let shape = shape(self.program.settings.uncertainty.distribution);
        let (score, gains) = self.gains();
        let phases = self.phases();
        let frame = Frame {
            axis: self.laid.axis,
            tasks: self.laid.tasks.iter().map(|task| task.id.clone()).collect(),
            setbacks: coming.iter().map(|coming| coming.risk.clone()).collect(),
            phases: phases.iter().map(|(phase, _)| *phase).collect(),
            start: self.start,
            finish: self.finish,
            score,
        };
        let event = |coming: &Coming| Event {
            place: Place::named(&format!("setback {}", place_name(&coming.risk))),
            permille: coming.permille,
            adds: vec![coming.activity],
        };
        let setup = Setup {
            uncertain: self.tasks(shape).chain(coming.iter().map(|coming| coming.uncertain(shape))).collect(),
            events: coming.iter().map(event).collect(),
            milestones: phases.into_iter().map(|(_, members)| members).collect(),
            deadline: self.program.settings.deadline.and_then(|day| self.laid.axis.day(day)),
            score,
            gains,
            score_days: self.score_days(),
            ..setup
        };
        Trials { setup, frame }
    }

    fn tasks(&self, shape: Shape) -> impl Iterator<Item = Uncertain> {
        (0..).zip(&self.laid.tasks).filter_map(move |(activity, task)| {
            Some(Uncertain {
                activity,
                place: Place::named(task.id.as_str()),
                estimate: Estimate { effort: task.effort, shape },
                pace: self.laid.pace(activity)?,
            })
        })
    }

    /// The phases that have tasks, with these.
    fn phases(&self) -> Vec<(Phase, Vec<u32>)> {
        let members = |phase: Phase| {
            let own = (0..).zip(&self.laid.tasks).filter(|(_, task)| task.phase == phase);
            (phase, own.map(|(activity, _)| activity).collect::<Vec<u32>>())
        };
        let phases = PHASES.map(members);
        phases.into_iter().filter(|(_, members)| !members.is_empty()).collect()
    }

    fn gains(&self) -> (u16, Vec<Gain>) {
        let (round, weights) = (self.program.round(), self.program.weights(self.catalog));
        let basis = Basis {
            catalog: self.catalog,
            answers: &round.answers,
            weights: &weights,
            scope: round.scope,
            date: round.date,
        };
        let (score, gains) = gains(basis, self.plan, self.schedule);
        let gain = |(id, permille): (TaskId, u16)| {
            let found = self.laid.tasks.binary_search_by(|task| task.id.cmp(&id)).ok()?;
            Some(Gain { activity: u32::try_from(found).ok()?, permille })
        };
        (score, gains.into_iter().filter_map(gain).collect())
    }

    /// The last day of each month, from the one in which the plan begins to the one in which it ends where it takes twice
    /// as long, or to that of the deadline.
    fn score_days(&self) -> Vec<Day> {
        let twice = self.finish + (self.finish - self.start);
        let last = self.program.settings.deadline.map_or(twice, |deadline| deadline.max(twice));
        let month = self.start.with_day(1).unwrap_or(self.start);
        let ends = (1..).map_while(|count| month.checked_add_months(Months::new(count))?.pred_opt());
        let until =
            ends.take(MOST_MONTHS).take_while(|end| end.with_day(1).is_some_and(|first| first <= last));
        until.filter_map(|end| self.laid.axis.day(end)).collect()
    }
}

const fn shape(distribution: Distribution) -> Shape {
    match distribution {
        Distribution::PertBeta => Shape::PertBeta,
        Distribution::Triangular => Shape::Triangular,
    }
}
