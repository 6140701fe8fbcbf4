//! What is expected as tasks finish; answers stay as they are.

use num_rational::Ratio;
use okaeri::domain::answer::{Answers, Rating};
use okaeri::domain::id::ActionId;
use okaeri::domain::plan::readiness::{Basis, at_the_end, to_rate_again};
use okaeri::domain::plan::task::Origin;
use okaeri::domain::plan::{Milestone, Plan, Settings, Task, readiness, resolve, schedule};
use okaeri::domain::score::{Scope, Score, weights};
use okaeri::domain::sorted::Set;

use crate::small::{self, answers, catalog, day, said, sure};

fn template(id: &'static str) -> Task {
    Task::new(small::task_id(id), Origin::Template(ActionId::new(id)))
}

/// The milestones of these actions, and the score expected at the end.
fn expected(answers: &Answers, actions: &[&'static str]) -> (Vec<Milestone>, Option<Score>) {
    let catalog = catalog();
    let weights = weights(&catalog, &Set::new());
    let date = day("2026-04-01");
    let basis = Basis { catalog: &catalog, answers, weights: &weights, scope: Scope::Full, date };
    let plan: Plan = small::plan(date, actions.iter().map(|id| template(id)).collect());
    let tasks = resolve(&catalog, &plan);
    let dates =
        schedule(&catalog, &plan, &tasks, &Settings::starting(date), date).expect("there is no circle");
    (readiness(basis, &plan, &dates), at_the_end(basis, &plan).overall.score)
}

fn all(number: u8) -> Answers {
    let given = catalog();
    given.items().map(|item| (item.id.clone(), sure(number))).collect()
}

#[test]
fn the_expected_score_rises_with_each_finished_task() {
    let (milestones, end) =
        expected(&all(0), &["base.write", "base.train", "base.review", "ties.open", "path.tell"]);
    assert!(milestones.is_sorted_by(|a, b| a.date < b.date && a.score < b.score));
    assert_eq!(milestones.last().map(|last| last.score), Some(end));
    // base 1000, ties 2/3 of 750, path 1/4 of 750; a third each.
    assert_eq!(end, Some(Score::from_ratio(Ratio::new(1000 * 4 + 2000 + 750, 12))));
    assert_eq!(milestones.iter().map(|milestone| milestone.tasks.len()).sum::<usize>(), 5);
}

#[test]
fn a_task_never_lowers_what_was_answered() {
    let (milestones, end) = expected(&all(4), &["base.write", "ties.open"]);
    assert_eq!(end, Some(Score::from_permille(1000)));
    assert!(milestones.iter().all(|milestone| milestone.score == end));
}

#[test]
fn what_does_not_apply_is_not_raised_and_an_unknown_is() {
    let given = answers([("base.a", said(Rating::NotApplicable)), ("ties.a", said(Rating::DontKnow))]);
    let (_, end) = expected(&given, &["base.write", "ties.open"]);
    assert_eq!(end, Some(Score::from_permille(750)), "ties.a alone");
}

#[test]
fn a_plan_without_effects_keeps_the_score() {
    let (milestones, end) = expected(&Answers::new(), &[]);
    assert_eq!((milestones.len(), end), (0, None));
}

#[test]
fn a_finished_task_asks_to_rate_again_what_it_raises_above_the_answers() {
    let catalog = catalog();
    let again = |answers: &Answers, task: &Task| -> Vec<String> {
        to_rate_again(&catalog, answers, task).iter().map(ToString::to_string).collect()
    };
    let review = template("base.review");
    let given = answers([("base.a", sure(4)), ("base.b", said(Rating::NotApplicable))]);
    assert_eq!(again(&given, &review), ["base.c"]);
    assert_eq!(again(&Answers::new(), &review), ["base.a", "base.b", "base.c"]);
    assert_eq!(again(&given, &small::task("own", "hr", 10, 1, &[])), [""; 0]);
}
