//! Lists of a task that two people changed line by line at the same time.

use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::TaskId;
use okaeri::domain::plan::{Link, resolve_one};
use okaeri::domain::text::Language;
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::{Conflict, WriterId};

use super::{SAMPLE, writer};
use okaeri::domain::catalog::builtin;

/// The first task of the sample's plan that has a checklist of three lines or more.
pub(super) fn begun() -> (Document, TaskId) {
    let document = document::open(SAMPLE.as_bytes(), &builtin()).expect("valid").document;
    let plan = document.program.plan.as_ref().expect("a plan");
    let has_lines = |id: &&TaskId| lines_of(&document, id, Language::Japanese).len() >= 3;
    let id = plan.tasks.iter().map(|task| &task.id).find(has_lines).expect("a task").clone();
    (document, id)
}

pub(super) fn lines_of(document: &Document, id: &TaskId, language: Language) -> Vec<String> {
    let plan = document.program.plan.as_ref().expect("a plan");
    let words = resolve_one(&builtin(), plan, id).expect("a task");
    words.checklist.iter().map(|line| line.say(language).to_owned()).collect()
}

pub(super) fn lines(document: &Document, id: &TaskId) -> Vec<String> {
    lines_of(document, id, Language::Japanese)
}

fn links(document: &Document, id: &TaskId) -> Vec<String> {
    let plan = document.program.plan.as_ref().expect("a plan");
    let words = resolve_one(&builtin(), plan, id).expect("a task");
    let mut links: Vec<String> = words.after.iter().map(|link| link.task.to_string()).collect();
    links.sort();
    links
}

pub(super) fn edited(document: &Document, by: &str, id: &TaskId, edit: Edit) -> Document {
    let program = document.program.apply(&builtin(), &Command::Edit(id.clone(), edit)).expect("taken");
    let mut ledger = document.ledger.clone();
    ledger.note(&document::content(&program), &writer(by));
    Document { program, ledger, ..document.clone() }
}

pub(super) fn with_lines(
    document: &Document,
    by: &str,
    id: &TaskId,
    change: impl FnOnce(&mut Vec<String>),
) -> Document {
    let mut list = lines(document, id);
    change(&mut list);
    edited(document, by, id, Edit::Checklist(Some(list)))
}

/// As a file that somebody opens.
fn passed_on(document: &Document) -> Document {
    document::open(document::save(document).as_bytes(), &builtin()).expect("a file").document
}

/// One takes what the other has handed over, and puts lists together.
pub(super) fn taken(one: &Document, other: &Document, by: &str) -> Document {
    let both = one.merge(&passed_on(other), &builtin()).expect("a program");
    let mut joined = both
        .with_lists_joined(&builtin(), |document, path, list| {
            document.ledger.choose(path, list, &writer(by));
        })
        .expect("a program");
    // What merging did to ticks is an edit of whoever merged.
    joined.ledger.note(&document::content(&joined.program), &writer(by));
    joined
}

/// What both have once each has taken what the other had, and then again.
pub(super) fn exchanged(one: &Document, other: &Document) -> [Document; 2] {
    let (here, there) = (taken(one, other, "one"), taken(other, one, "other"));
    [taken(&here, &there, "one"), taken(&there, &here, "other")]
}

pub(super) fn conflicts(document: &Document) -> Vec<Conflict> {
    document.ledger.conflicts()
}

#[test]
fn lines_that_two_people_added_are_all_there_and_what_one_removed_is_gone() {
    let (begun, id) = begun();
    let before = lines(&begun, &id);
    let one = with_lines(&begun, "one", &id, |list| list.insert(0, "甲の行".to_owned()));
    let other = with_lines(&begun, "other", &id, |list| {
        list.remove(1);
        list.push("乙の行".to_owned());
    });
    let expected: Vec<String> = std::iter::once("甲の行".to_owned())
        .chain(before.iter().enumerate().filter(|(at, _)| *at != 1).map(|(_, line)| line.clone()))
        .chain(["乙の行".to_owned()])
        .collect();
    for document in exchanged(&one, &other) {
        assert_eq!(lines(&document, &id), expected);
        assert_eq!(conflicts(&document), []);
    }
    // One after the other is the same.
    let here = taken(&one, &other, "one");
    let there = taken(&other, &here, "other");
    assert_eq!((lines(&there, &id), conflicts(&there)), (expected, Vec::new()));
}

#[test]
fn going_on_after_lists_were_put_together_goes_on_from_there() {
    let (begun, id) = begun();
    let begun = with_lines(&begun, "one", &id, |list| list.push("はじめの行".to_owned()));
    let one = with_lines(&begun, "one", &id, |list| list.push("甲の行".to_owned()));
    let one = with_lines(&one, "one", &id, |list| list.push("甲の次の行".to_owned()));
    let other = with_lines(&passed_on(&begun), "other", &id, |list| list.push("乙の行".to_owned()));
    let [here, there] = exchanged(&one, &other);
    assert_eq!(lines(&here, &id), lines(&there, &id));
    let here = with_lines(&here, "one", &id, |list| list.retain(|line| line != "乙の行"));
    let there = with_lines(&there, "other", &id, |list| list.push("乙の次の行".to_owned()));
    for document in exchanged(&here, &there) {
        let lines = lines(&document, &id);
        let has = |line: &str| lines.iter().any(|one| one == line);
        assert!(has("はじめの行") && has("甲の行") && has("甲の次の行") && has("乙の次の行"), "{lines:?}");
        assert!(!has("乙の行"), "{lines:?}");
        assert_eq!(conflicts(&document), []);
    }
}

#[test]
fn prerequisites_that_three_people_added_are_all_there() {
    let (begun, id) = begun();
    let plan = begun.program.plan.as_ref().expect("a plan");
    let now = links(&begun, &id);
    // Tasks that wait for nothing close no circle.
    let free = plan.tasks.iter().map(|task| task.id.clone());
    let free = free.filter(|other| *other != id && links(&begun, other).is_empty());
    let free: Vec<TaskId> = free.filter(|other| !now.contains(&other.to_string())).take(3).collect();
    let waiting = |by: &str, task: &TaskId| {
        let plan = begun.program.plan.as_ref().expect("a plan");
        let mut after = resolve_one(&builtin(), plan, &id).expect("a task").after;
        after.push(Link::after(task.clone(), 0));
        edited(&begun, by, &id, Edit::After(Some(after)))
    };
    let [one, other, third] = ["one", "other", "third"].map(|by| {
        let at = ["one", "other", "third"].iter().position(|name| *name == by).unwrap_or_default();
        waiting(by, &free[at])
    });
    let mut expected: Vec<String> = now.into_iter().chain(free.iter().map(ToString::to_string)).collect();
    expected.sort();
    let first = taken(&taken(&one, &other, "one"), &third, "one");
    let last = taken(&taken(&third, &other, "third"), &one, "third");
    for document in [&first, &last, &taken(&first, &last, "one"), &taken(&last, &first, "third")] {
        assert_eq!(links(document, &id), expected);
        assert_eq!(conflicts(document), []);
    }
}

#[test]
fn the_only_prerequisite_may_be_taken_out_while_another_is_added() {
    let (begun, id) = begun();
    let all = begun.program.plan.as_ref().expect("a plan").tasks.iter().map(|task| task.id.clone());
    let others: Vec<TaskId> = all.filter(|other| *other != id).take(2).collect();
    let after = |those: &[TaskId]| {
        Edit::After(Some(those.iter().map(|other| Link::after(other.clone(), 0)).collect()))
    };
    let begun = edited(&begun, "author", &id, after(&others[..1]));
    let one = edited(&begun, "one", &id, after(&[]));
    let other = edited(&begun, "other", &id, after(&others));
    for both in exchanged(&one, &other) {
        assert_eq!(conflicts(&both), []);
        assert_eq!(links(&both, &id), [others[1].to_string()]);
    }
}

#[test]
fn a_line_that_both_rewrote_is_left_to_people_and_so_is_a_list_in_two_languages() {
    let (begun, id) = begun();
    let one = with_lines(&begun, "one", &id, |list| list[1] = "甲の書き方".to_owned());
    let other = with_lines(&begun, "other", &id, |list| list[1] = "乙の書き方".to_owned());
    assert_eq!(conflicts(&taken(&one, &other, "one")).len(), 1);
    let english = lines_of(&begun, &id, Language::English);
    let english =
        edited(&begun, "other", &id, Edit::Checklist(Some([english, vec!["more".to_owned()]].concat())));
    let one = with_lines(&begun, "one", &id, |list| list.push("甲の行".to_owned()));
    assert_eq!(conflicts(&taken(&one, &english, "one")).len(), 1);
}

#[test]
fn of_typing_only_what_others_may_have_seen_is_remembered() {
    let (begun, id) = begun();
    let mut one = begun.clone();
    let seen = one.ledger.seen().clone();
    for typed in ["甲", "甲の", "甲の行"] {
        let mut list = lines(&begun, &id);
        list.push(typed.to_owned());
        let program = one.program.apply(&builtin(), &Command::Edit(id.clone(), Edit::Checklist(Some(list))));
        one.program = program.expect("taken");
        let stamp = one.ledger.note(&document::content(&one.program), &WriterId("one".to_owned()));
        one.ledger.forget_unseen(&stamp.expect("an edit"), |edit| seen.has(edit));
    }
    let file = document::save(&one);
    assert!(!file.contains("甲の\""), "what was half typed is not handed on");
    let other = with_lines(&begun, "other", &id, |list| list.push("乙の行".to_owned()));
    let both = taken(&one, &other, "one");
    assert_eq!(lines(&both, &id).len(), lines(&begun, &id).len() + 2);
}

#[test]
fn of_a_list_that_is_gone_nothing_is_remembered() {
    let (begun, id) = begun();
    let one = with_lines(&begun, "one", &id, |list| list.push("甲の行".to_owned()));
    let back = edited(&one, "one", &id, Edit::Checklist(None));
    for document in [&one, &back] {
        assert_eq!(
            document.ledger.merge(&document.ledger),
            document.ledger,
            "with itself it changes nothing"
        );
        assert_eq!(passed_on(document).ledger, document.ledger);
    }
    assert!(!document::save(&back).contains("\"earlier\""));
}

#[test]
fn the_lists_of_all_tasks_are_put_together_at_once_each_from_its_own_template() {
    let (begun, _) = begun();
    let tasks = &begun.program.plan.as_ref().expect("a plan").tasks;
    let ids: Vec<TaskId> = tasks.iter().map(|task| task.id.clone()).collect();
    let all = |by: &str, change: fn(&mut Vec<String>)| {
        ids.iter().fold(begun.clone(), |document, id| with_lines(&document, by, id, change))
    };
    let one = all("one", |list| list.insert(0, "甲の行".to_owned()));
    let other = all("other", |list| list.push("乙の行".to_owned()));
    let both = taken(&one, &other, "one");
    assert_eq!(conflicts(&both), []);
    for id in &ids {
        let expected = [vec!["甲の行".to_owned()], lines(&begun, id), vec!["乙の行".to_owned()]].concat();
        assert_eq!(lines(&both, id), expected);
    }
}
