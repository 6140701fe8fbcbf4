//! What the plan changed after a branch of it was begun.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{RoleId, ScenarioId};
use okaeri::domain::plan::{Origin, Task};
use okaeri::domain::program::Program;
use okaeri::exchange::diff::since;
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::{Ledger, WriterId};

use super::{after, between, consent, sample, task};
use crate::small::day;

/// A program, the edits behind it, and the second that it is.
struct Kept {
    program: Program,
    ledger: Ledger,
    second: u64,
}

impl Kept {
    fn new() -> Self {
        let mut kept = Self { program: sample(), ledger: Ledger::default(), second: 0 };
        kept.note("one");
        kept
    }

    fn note(&mut self, writer: &str) {
        self.second += 1;
        let stamp = self.ledger.note(&document::content(&self.program), &WriterId(writer.to_owned()));
        self.ledger.sign(&stamp.expect("something was changed"), "", self.second);
    }

    fn run(&mut self, writer: &str, command: Command) {
        self.program = after(&self.program, vec![command]);
        self.note(writer);
    }

    fn begin(&mut self) {
        self.run("one", Command::BeginScenario(branch(), "other".to_owned(), day("2026-11-20")));
    }

    fn within(&mut self, command: Command) {
        self.run("one", Command::InScenario(branch(), Box::new(command)));
    }

    /// Of how many differences, and which the plan made since.
    fn since(&self) -> (usize, Vec<String>) {
        let diff = between(&self.program, &self.program.with_scenario(&branch()).expect("there is one"));
        let all = diff.groups.iter().map(|group| group.sentences.len()).sum();
        let found = since(&diff, &self.ledger, &branch());
        (all, found.into_iter().map(|sentence| sentence.text.en.to_string()).collect())
    }
}

fn branch() -> ScenarioId {
    ScenarioId::new("s")
}

fn legal(tenths: u16) -> Command {
    Command::SetCapacity(RoleId::new("legal"), Some(tenths))
}

#[test]
fn what_the_plan_changed_since_is_told_apart_from_what_the_branch_changed() {
    for writer in ["one", "two"] {
        let mut kept = Kept::new();
        kept.run("one", legal(10));
        kept.begin();
        kept.within(legal(15));
        assert_eq!(kept.since(), (1, Vec::new()), "the branch alone made it");
        kept.run(writer, consent(Edit::Duration(Some(10))));
        kept.run(writer, Command::SetDeadline(None));
        let (all, since) = kept.since();
        assert_eq!((all, since.len()), (3, 2), "{since:?}");
        assert!(since[0].starts_with("Deadline: none → ") && since[1].contains("duration 10"), "{since:?}");
    }
}

#[test]
fn tasks_that_came_or_went_since_are_told_too() {
    let mut kept = Kept::new();
    kept.begin();
    let tasks = &kept.program.plan.as_ref().expect("a plan").tasks;
    let mut others = tasks.iter().map(|task| task.id.clone()).filter(|id| *id != task("data.consent_form"));
    let (gone, dropped) = (others.next().expect("a task"), others.next().expect("another"));
    kept.within(Command::RemoveTask(dropped));
    let (of_branch, none) = kept.since();
    assert!(none.is_empty(), "{none:?}");
    kept.run("one", Command::AddTask(Box::new(Task::new(task("own.1"), Origin::Own))));
    kept.run("one", Command::RemoveTask(gone));
    let (all, since) = kept.since();
    let (added, removed) =
        (|text: &&String| text.ends_with(" added"), |text: &&String| text.ends_with(" removed"));
    assert!(all > of_branch, "{since:?}");
    assert_eq!(
        (since.iter().filter(added).count(), since.iter().filter(removed).count()),
        (1, 1),
        "{since:?}"
    );
}

#[test]
fn where_the_edits_do_not_tell_nothing_is_said_to_be_the_plans() {
    let mut kept = Kept::new();
    kept.begin();
    kept.run("one", legal(10));
    kept.ledger = Ledger::default();
    kept.note("file");
    assert_eq!(kept.since(), (1, Vec::new()));
}

#[test]
fn what_came_from_a_colleague_since_is_named_though_it_was_made_before() {
    let mut kept = Kept::new();
    let mut other = Kept { program: kept.program.clone(), ledger: kept.ledger.clone(), second: 1 };
    other.run("two", Command::AddTask(Box::new(Task::new(task("own.call"), Origin::Own))));
    kept.second = 10;
    kept.begin();
    let document =
        |of: &Kept| Document { program: of.program.clone(), ledger: of.ledger.clone(), newer: None };
    let both = document(&kept).merge(&document(&other), &builtin()).expect("both");
    (kept.program, kept.ledger) = (both.program, both.ledger);
    let (all, named) = kept.since();
    assert_eq!((all, named.len()), (1, 1), "{named:?}");
    kept.within(Command::RemoveTask(task("data.consent_form")));
    assert_eq!(kept.since().1, named, "what the branch took out, the plan did not bring");
}
