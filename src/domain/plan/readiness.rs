//! The score that is expected as the tasks finish. It never changes an answer: it asks to rate again.

use chrono::NaiveDate;
use num_rational::Ratio;

use super::schedule::Schedule;
use super::task::{Plan, Task};
use crate::domain::answer::{Answer, Answers, Rating};
use crate::domain::catalog::Catalog;
use crate::domain::id::{ItemId, TaskId};
use crate::domain::level::Level;
use crate::domain::score::{Assessment, Scope, Score, Weights, assess};
use crate::domain::sorted;

/// What is expected once everything up to a day is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// The day.
    pub date: NaiveDate,
    /// The overall score expected then, where there is one.
    pub score: Option<Score>,
    /// Everything that finishes on that day.
    pub tasks: Vec<TaskId>,
}

/// What scores are computed from.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    /// The pack.
    pub catalog: &'a Catalog,
    /// The assessed answers.
    pub answers: &'a Answers,
    /// The weights of the factors.
    pub weights: &'a Weights,
    /// Which items are asked.
    pub scope: Scope,
    /// The round's date.
    pub date: NaiveDate,
}

/// The expected overall score after each day on which something finishes, in order.
#[must_use]
pub fn readiness(basis: Basis<'_>, plan: &Plan, schedule: &Schedule) -> Vec<Milestone> {
    let end = |task: &Task| schedule.tasks.get(&task.id).map(|dated| dated.end);
    let ending = plan.tasks.iter().enumerate().filter_map(|(at, task)| Some((end(task)?, at, task)));
    let mut ending: Vec<_> = ending.collect();
    sorted::by_key(&mut ending, |(date, at, _)| (*date, *at));
    let mut answers = basis.answers.clone();
    let mut score: Option<Option<Score>> = None;
    let milestone = |tasks: &[(NaiveDate, usize, &Task)]| {
        let before = answers.clone();
        for (_, _, task) in tasks {
            raise(basis.catalog, &mut answers, task);
        }
        // Most tasks of one's own raise nothing, and a score takes longer than to see so.
        if score.is_none() || answers != before {
            score = Some(expected(basis, &answers).overall.score);
        }
        let (date, ..) = tasks.first()?;
        let tasks = tasks.iter().map(|(_, _, task)| task.id.clone()).collect();
        Some(Milestone { date: *date, score: score.flatten(), tasks })
    };
    ending.chunk_by(|(one, ..), (other, ..)| one == other).filter_map(milestone).collect()
}

/// What the tasks add to the overall score, in permille, each when it finishes in the order of the schedule: the score
/// before the first one, and the tasks that raise it.
///
/// An item without an answer enters the score when its task ends, which may lower it for a while. Here nothing lowers it:
/// what is lost again later is not counted as gained, so that the sum is the score expected at the end.
#[must_use]
pub fn gains(basis: Basis<'_>, plan: &Plan, schedule: &Schedule) -> (u16, Vec<(TaskId, u16)>) {
    let mut tasks: Vec<_> = plan.tasks.iter().filter(|task| schedule.tasks.contains_key(&task.id)).collect();
    sorted::by_key(&mut tasks, |task| {
        (schedule.tasks.get(&task.id).map(|dated| (dated.end, dated.start)), task.id.clone())
    });
    let mut answers = basis.answers.clone();
    let mut scores = vec![permille(expected(basis, &answers))];
    for task in &tasks {
        let is_raised = !to_rate_again(basis.catalog, &answers, task).is_empty();
        raise(basis.catalog, &mut answers, task);
        scores.push(if is_raised {
            permille(expected(basis, &answers))
        } else {
            scores.last().copied().flatten()
        });
    }
    // From the end: no score is higher than one that comes after it.
    let mut lowest = u16::MAX;
    let mut rising: Vec<u16> = Vec::with_capacity(scores.len());
    for score in scores.iter().rev() {
        lowest = lowest.min(score.unwrap_or(lowest));
        rising.push(if lowest == u16::MAX { 0 } else { lowest });
    }
    rising.reverse();
    let steps = rising.windows(2).map(|pair| pair[1].saturating_sub(pair[0]));
    let gains = tasks.iter().map(|task| task.id.clone()).zip(steps).filter(|(_, gain)| *gain > 0);
    (rising.first().copied().unwrap_or(0), gains.collect())
}

/// The overall score in permille, rounded half up.
fn permille(assessment: Assessment) -> Option<u16> {
    let score = assessment.overall.score?.permille() + Ratio::new(1, 2);
    u16::try_from(score.floor().to_integer()).ok()
}

/// The assessment expected once every task is done.
#[must_use]
pub fn at_the_end(basis: Basis<'_>, plan: &Plan) -> Assessment {
    let mut answers = basis.answers.clone();
    for task in &plan.tasks {
        raise(basis.catalog, &mut answers, task);
    }
    expected(basis, &answers)
}

fn expected(basis: Basis<'_>, answers: &Answers) -> Assessment {
    assess(basis.catalog, answers, basis.weights, basis.scope, basis.date)
}

/// The items that a finished task is expected to have raised above their answers.
#[must_use]
pub fn to_rate_again(catalog: &Catalog, answers: &Answers, task: &Task) -> Vec<ItemId> {
    let action = task.template().and_then(|id| catalog.action(id));
    let raises = action.into_iter().flat_map(|action| action.raises.iter());
    raises
        .filter(|raise| level(answers, &raise.item).is_some_and(|level| level < raise.to))
        .map(|raise| raise.item.clone())
        .collect()
}

fn raise(catalog: &Catalog, answers: &mut Answers, task: &Task) {
    let Some(action) = task.template().and_then(|id| catalog.action(id)) else { return };
    for raise in action.raises.iter() {
        if level(answers, &raise.item).is_some_and(|level| level < raise.to) {
            answers.or_insert_with(raise.item.clone(), Answer::default).rating =
                Some(Rating::Level(raise.to));
        }
    }
}

/// Where an item is; an unknown counts as 0, and one that does not apply is nowhere.
fn level(answers: &Answers, item: &ItemId) -> Option<Level> {
    match answers.get(item).and_then(|answer| answer.rating) {
        Some(Rating::Level(level)) => Some(level),
        Some(Rating::NotApplicable) => None,
        Some(Rating::DontKnow) | None => Some(Level::L0),
    }
}
