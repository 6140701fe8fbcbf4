//! Ticks of a checklist that several people change: each stays with its step.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::Edit;
use okaeri::domain::id::TaskId;
use okaeri::domain::plan::checklist::{StepId, Steps};
use okaeri::domain::text::{Language, Text};
use okaeri::exchange::document::{self, Document, checksum};
use okaeri::exchange::merge::Conflict;
use serde_json::{Value, json};

use super::lists::{begun, conflicts, edited, exchanged, lines, lines_of, taken, with_lines};
use super::writer;

/// The steps that are ticked, in the words of the list.
fn ticked(document: &Document, id: &TaskId) -> Vec<String> {
    let task = document.program.plan.as_ref().and_then(|plan| plan.task(id)).expect("a task");
    let steps = Steps::of(&builtin(), task);
    let said = steps.ids().iter().zip(steps.words()).filter(|(step, _)| task.ticked.contains(*step));
    said.map(|(_, words)| words.say(Language::Japanese).to_owned()).collect()
}

/// Ticks what says this, or takes the tick back.
fn tick(document: &Document, by: &str, id: &TaskId, words: &[&str], is_on: bool) -> Document {
    let task = document.program.plan.as_ref().and_then(|plan| plan.task(id)).expect("a task");
    let steps = Steps::of(&builtin(), task);
    let mut ticks = task.ticked.clone();
    for words in words {
        let is_it = |text: &Text| text.say(Language::Japanese) == *words;
        let at = steps.words().iter().position(is_it).expect("a step");
        if is_on {
            ticks.insert(steps.ids()[at].clone());
        } else {
            ticks.remove(&steps.ids()[at]);
        }
    }
    edited(document, by, id, Edit::Ticked(ticks))
}

#[test]
fn ticks_stay_with_the_words_of_their_steps_whoever_changed_the_list() {
    let (begun, id) = begun();
    let before = lines(&begun, &id);
    let expected = [before[0].clone(), before[2].clone()];
    // One ticks, the other changes the list.
    let one = tick(&begun, "one", &id, &[&before[0], &before[2]], true);
    let other = with_lines(&begun, "other", &id, |list| {
        list.insert(0, "乙の行".to_owned());
        list.remove(2);
    });
    for document in exchanged(&one, &other) {
        assert_eq!(ticked(&document, &id), expected);
        assert_eq!(conflicts(&document), []);
    }
    // Both change it, and one ticks.
    let one = with_lines(&one, "one", &id, |list| list.push("甲の行".to_owned()));
    for document in exchanged(&one, &other) {
        assert_eq!(ticked(&document, &id), expected);
        assert_eq!(lines(&document, &id).len(), before.len() + 1);
    }
}

#[test]
fn a_tick_that_was_taken_back_stays_so_whoever_adds_lines_or_changes_something_else_meanwhile() {
    let (begun, id) = begun();
    let before = lines(&begun, &id);
    let begun = tick(&begun, "one", &id, &[&before[0], &before[1]], true);
    let back = tick(&begun, "one", &id, &[&before[0]], false);
    let back = with_lines(&back, "one", &id, |list| list.insert(1, "甲の行".to_owned()));
    let elsewhere = edited(&begun, "other", &id, Edit::Assignee("乙".to_owned()));
    let above = with_lines(&begun, "other", &id, |list| list.insert(0, "乙の行".to_owned()));
    for other in [elsewhere, above] {
        for document in exchanged(&back, &other) {
            assert_eq!(ticked(&document, &id), [before[1].clone()]);
        }
    }
}

#[test]
fn of_two_lists_of_which_one_is_chosen_each_comes_with_its_own_ticks() {
    let (begun, id) = begun();
    let begun = with_lines(&begun, "one", &id, |list| *list = vec!["初めから".to_owned(), "同じ".to_owned()]);
    let one = with_lines(&begun, "one", &id, |list| list[1] = "甲だけの作業".to_owned());
    let one = tick(&one, "one", &id, &["甲だけの作業"], true);
    let other = with_lines(&begun, "other", &id, |list| list[1] = "乙だけの作業".to_owned());
    let nothing = other.clone();
    let other = tick(&other, "other", &id, &["初めから", "乙だけの作業"], true);
    for (other, expected) in [(nothing, vec![]), (other, vec!["初めから", "乙だけの作業"])] {
        let both = taken(&one, &other, "one");
        let conflicts = conflicts(&both);
        let [Conflict::Values(path, values)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
        for value in values {
            let mut chosen = both.clone();
            chosen.ledger.choose(path, value.clone(), &writer("one"));
            let chosen = chosen.shown(&builtin()).expect("a program");
            let is_others = lines(&chosen, &id).contains(&"乙だけの作業".to_owned());
            let own: Vec<&str> = expected
                .iter()
                .filter(|words| **words == "初めから")
                .copied()
                .chain(["甲だけの作業"])
                .collect();
            assert_eq!(ticked(&chosen, &id), if is_others { expected.clone() } else { own });
        }
    }
}

#[test]
fn a_tick_of_a_step_that_somebody_reworded_meanwhile_stands_beside_the_list() {
    let (begun, id) = begun();
    let before = lines(&begun, &id);
    let one = tick(&begun, "one", &id, &[&before[2]], true);
    let other = with_lines(&begun, "other", &id, |list| {
        list.insert(0, "乙の行".to_owned());
        list[3].push_str("(詳細)");
    });
    for document in exchanged(&one, &other) {
        let task = document.program.plan.as_ref().and_then(|plan| plan.task(&id)).expect("a task");
        let template = Steps::of_template(&builtin(), &task.origin);
        let beside = Steps::of(&builtin(), task).ticked_beside(&template, &task.ticked);
        assert_eq!(beside.words()[0].say(Language::Japanese), before[2]);
        assert_eq!(ticked(&document, &id), Vec::<String>::new());
    }
}

#[test]
fn a_tick_stays_with_its_words_when_one_person_changes_the_list_in_either_language() {
    let (begun, id) = begun();
    let before = lines(&begun, &id);
    let begun = tick(&begun, "one", &id, &[&before[1]], true);
    for language in Language::ALL {
        let mut list = lines_of(&begun, &id, language);
        let words = list[1].clone();
        list.insert(0, "first".to_owned());
        let changed = edited(&begun, "one", &id, Edit::Checklist(Some(list)));
        assert_eq!(ticked(&changed, &id), [words]);
        let back = edited(&changed, "one", &id, Edit::Checklist(None));
        assert_eq!(ticked(&back, &id), [before[1].clone()]);
    }
}

/// Gives a file the checksum that it would have been written with.
fn seal(file: &mut Value) {
    checksum::fits(file);
    file["checksum"] = json!(checksum::sum(&file.to_string()));
}

/// What an earlier version would have written: ticks that count the lines of the list.
fn as_before_1_3(document: &Document) -> String {
    let mut old = document.clone();
    for task in &mut old.program.plan.as_mut().expect("a plan").tasks {
        let steps = Steps::of(&builtin(), task);
        let counted = steps.ids().iter().zip(0..).filter(|(step, _)| task.ticked.contains(*step));
        task.ticked = counted.map(|(_, at)| StepId::Template(at)).collect();
    }
    let mut ledger = old.ledger.clone();
    ledger.note(&document::content(&old.program), &writer("old"));
    let file = document::save(&Document { ledger, ..old });
    let mut file: Value = serde_json::from_str(&file).expect("JSON");
    file["version"]["minor"] = json!(2);
    seal(&mut file);
    file.to_string()
}

#[test]
fn ticks_of_files_from_before_1_3_go_by_their_steps_and_none_is_lost_where_one_follows_the_other() {
    let (begun, id) = begun();
    let before = lines(&begun, &id);
    let own = with_lines(&begun, "one", &id, |list| list.insert(0, "自分の行".to_owned()));
    let first = tick(&own, "one", &id, &["自分の行", &before[0]], true);
    let first = as_before_1_3(&first);
    let read = |text: &str| {
        let read = document::open(text.as_bytes(), &builtin()).expect("it is valid");
        assert_eq!(read.intact, Some(true));
        assert!(read.document.is_noted(), "nothing is left to say of it");
        read.document
    };
    assert_eq!(ticked(&read(&first), &id), ["自分の行".to_owned(), before[0].clone()]);
    assert_eq!(read(&first), read(&first), "the same wherever it is opened");
    // Somebody went on with the older version from there: one tick more, and one less.
    let counted = |ticks: &[u16]| {
        let mut file: Value = serde_json::from_str(&first).expect("JSON");
        file["version"]["minor"] = json!(3);
        seal(&mut file);
        let went_on = document::open(file.to_string().as_bytes(), &builtin()).expect("it is valid").document;
        let ticks = ticks.iter().map(|at| StepId::Template(*at)).collect();
        let went_on = edited(&went_on, "old", &id, Edit::Ticked(ticks));
        let mut file: Value = serde_json::from_str(&document::save(&went_on)).expect("JSON");
        file["version"]["minor"] = json!(2);
        seal(&mut file);
        read(&file.to_string())
    };
    let steps = |at: &[usize]| -> Vec<String> {
        let all = [vec!["自分の行".to_owned()], before.clone()].concat();
        at.iter().map(|at| all[*at].clone()).collect()
    };
    for (ticks, expected) in [(vec![0, 1, 2], vec![0, 1, 2]), (vec![0], vec![0]), (vec![2], vec![2])] {
        for document in exchanged(&read(&first), &counted(&ticks)) {
            assert_eq!(ticked(&document, &id), steps(&expected), "{ticks:?}");
        }
    }
}
