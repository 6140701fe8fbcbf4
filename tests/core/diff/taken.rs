//! What taking parts of another program would do, before they are taken.

use okaeri::domain::answer::Rating;
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{ItemId, RoleId, RoundId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::{Link, Task, task::Origin};
use okaeri::domain::program::Program;
use okaeri::exchange::diff::{Taken, taken};
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::{Difference, WriterId, differences};

use super::{after, consent, task};
use crate::place::sample;
use crate::small::day;

fn begun(program: Program) -> Document {
    Document::begin(program, &WriterId("author".to_owned()))
}

/// What taking these of the differences does.
fn taking(own: &Program, other: &Program, is_taken: impl Fn(&Difference) -> bool) -> Taken {
    let found = differences(&document::content(own), &document::content(other));
    let chosen: Vec<_> = found.into_iter().filter(is_taken).map(|difference| difference.path).collect();
    let (own, other) = (begun(own.clone()), begun(other.clone()));
    taken(&builtin(), (&own, &other), &chosen, day("2026-11-20")).expect("a program")
}

fn is_about(word: &'static str) -> impl Fn(&Difference) -> bool {
    move |difference| format!("{:?}", difference.path).contains(word)
}

#[test]
fn what_is_ticked_alone_moves_score_and_finish() {
    let own = sample();
    let other = after(
        &own,
        vec![
            Command::SetCapacity(RoleId::new("legal"), Some(1)),
            Command::Rate(ItemId::new("reach.hurdle"), Some(Rating::Level(Level::L4))),
            consent(Edit::Notes("関係のないメモ".to_owned())),
        ],
    );
    let all = taking(&own, &other, |_| true);
    assert!(all.effect.score.is_some() && all.effect.finish.is_some(), "{:?}", all.effect.sentences);
    let of_role = taking(&own, &other, is_about("capacities"));
    assert_eq!((of_role.effect.score, of_role.along.as_slice()), (None, [].as_slice()));
    let last = of_role.effect.sentences.first().expect("the finish");
    assert!(
        last.en.starts_with("The finish moves from ") && last.en.contains("because of: Capacity of Legal"),
        "{last:?}"
    );
    let of_answer = taking(&own, &other, is_about("rating"));
    assert!(of_answer.effect.score.is_some() && of_answer.effect.finish.is_none(), "{:?}", of_answer.effect);
    let of_note = taking(&own, &other, is_about("notes"));
    assert_eq!(of_note, Taken::default());
    assert_eq!(taking(&own, &other, |_| false), Taken::default());
}

#[test]
fn what_has_to_change_along_is_told() {
    let own = sample();
    let other =
        after(&own, vec![Command::CloseRound, Command::StartRound(RoundId::new("r9"), day("2027-04-01"))]);
    let round = taking(&own, &other, is_about("r9"));
    assert_eq!(round.along.iter().map(|text| &*text.en).collect::<Vec<_>>(), ["Round 1 closed"]);
    assert_eq!(taking(&own, &other, |_| true).along, []);
}

#[test]
fn of_a_task_that_is_under_way_nothing_else_is_told_to_change() {
    let own = sample();
    let other = after(&own, vec![consent(Edit::Progress(80)), consent(Edit::Checklist(Some(Vec::new())))]);
    let state = taking(&own, &other, is_about("status"));
    assert_eq!(state.along, []);
}

#[test]
fn of_a_large_plan_all_that_differs_can_be_looked_at() {
    let mut own = sample();
    let plan = own.plan.as_mut().expect("a plan");
    for number in 0..500 {
        let mut own_task = Task::new(task(&format!("own.{number}")), Origin::Own);
        if number > 0 && number % 5 != 0 {
            own_task.changes.after = Some(vec![Link::after(task(&format!("own.{}", number - 1)), 0)]);
        }
        plan.tasks.push(own_task);
    }
    let mut other = own.clone();
    for task in &mut other.plan.as_mut().expect("a plan").tasks {
        task.notes.push('x');
        task.changes.duration_days = Some(9);
    }
    let all = taking(&own, &other, |_| true);
    assert!(all.effect.finish.is_some());
    assert_eq!(all.along, []);
}
