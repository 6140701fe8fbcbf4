//! What the rescue screen hands out, opened again.

use std::slice::from_ref;

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document::{self, ReadError, name_within};
use okaeri::exchange::journal::Record;
use okaeri::exchange::merge::Versions;
use okaeri::exchange::rescued::{is_one, programs};
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../public/sample.okaeri.json");

fn versions(writer: &str, count: u64) -> Versions {
    Versions::from_value(&json!({ writer: count }))
}

/// A program of this name, as it is kept.
fn text(name: &str) -> String {
    let mut program = document::open(SAMPLE.as_bytes(), &builtin()).expect("valid").document.program;
    name.clone_into(&mut program.profile.name);
    document::write_compact(&program)
}

/// The same as the history of the program `id` keeps it after a step.
fn state(name: &str, id: &str, number: u64) -> String {
    let program = document::open(text(name).as_bytes(), &builtin()).expect("valid").document.program;
    document::write_state(&program, id, number)
}

fn record(rev: u64, seen: &Versions, text: &str) -> String {
    Record::new("p", rev, 7, seen, text.to_owned()).write()
}

/// A file with these texts in the database, and these beside it.
fn file(database: &[(&str, &str)], copies: &[(&str, &str)]) -> String {
    let place = |entries: &[(&str, &str)]| {
        let entries: serde_json::Map<String, Value> =
            entries.iter().map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect();
        json!({ "state": "read", "entries": entries })
    };
    let all = json!({
        "format": "okaeri-rescue", "made": "2026-11-21T00:00:00.000Z",
        "IndexedDB": place(database), "localStorage": place(copies),
    });
    serde_json::to_string_pretty(&all).expect("text")
}

fn found(file: &str) -> Vec<String> {
    assert!(is_one(file.as_bytes()));
    programs(file.as_bytes(), &builtin()).expect("programs")
}

/// What texts out of a history are called, each opened as a file whose checksum fits.
fn called(texts: &[String]) -> Vec<String> {
    let open = |text: &String| document::open(text.as_bytes(), &builtin()).expect("a program");
    let readings = texts.iter().map(open).inspect(|reading| assert_eq!(reading.intact, Some(true)));
    readings.map(|reading| reading.document.program.profile.name).collect()
}

#[test]
fn of_each_program_the_newest_whole_state_is_opened() {
    let [old, new, newest] = ["old", "new", "newest"].map(text);
    let slots =
        [("slot/p/a", record(1, &versions("w", 1), &old)), ("slot/p/b", record(2, &versions("w", 2), &new))];
    let slots: Vec<(&str, &str)> = slots.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(found(&file(&slots, &[])), from_ref(&new));
    let copy = record(3, &versions("w", 3), &newest);
    assert_eq!(
        found(&file(&slots, &[("okaeri.program.p", &copy), ("okaeri.preferences", "{}")])),
        from_ref(&newest)
    );
    let torn = copy.replace("newest", "newesT");
    assert_eq!(
        found(&file(&slots, &[("okaeri.program.p", &torn)])),
        from_ref(&new),
        "what is damaged is passed over"
    );
    let apart = record(3, &versions("other", 1), &newest);
    let both = found(&file(&slots, &[("okaeri.program.p", &apart)]));
    assert_eq!(both, [new, newest], "each has edits that the other has not");
}

#[test]
fn where_no_newest_state_is_whole_the_history_serves_and_else_what_is_there_is_shown() {
    let [one, two] = ["one", "two"].map(text);
    let torn = two.replace('}', "");
    let states =
        [("state/p/00000001", one.as_str()), ("state/p/00000002", &two), ("state/p/00000003", &torn)];
    let damaged = ("slot/p/a", "{\"magic\":\"okaeri-rec");
    assert_eq!(called(&found(&file(&[&states[..], &[damaged]].concat(), &[]))), ["two"]);
    assert_eq!(found(&file(&[damaged], &[])), [damaged.1]);
    assert_eq!(
        called(&found(&file(&[], &[("okaeri.program.p", &one)]))),
        ["one"],
        "an earlier version kept the document alone"
    );
}

#[test]
fn a_state_of_the_history_in_which_a_letter_was_changed_does_not_serve() {
    let [one, two] = [state("one", "p", 1), state("two", "p", 2)];
    let altered = two.replace("\"two\"", "\"twO\"");
    assert_eq!(document::read_state(&altered, "p", 2, &builtin()), None);
    assert!(document::read_state(&two, "p", 2, &builtin()).is_some());
    let states = |last| [("state/p/00000001", one.as_str()), ("state/p/00000002", last)];
    assert_eq!(called(&found(&file(&states(&two), &[]))), ["two"]);
    assert_eq!(called(&found(&file(&states(&altered), &[]))), ["one"]);
}

#[test]
fn a_whole_state_in_the_place_of_another_step_or_program_does_not_serve() {
    let [one, two] = [state("one", "p", 1), state("two", "p", 2)];
    for (id, number) in [("p", 1), ("p", 3), ("q", 2)] {
        assert_eq!(document::read_state(&two, id, number, &builtin()), None, "{id} {number}");
    }
    let behind = two.find('/').expect("what binds it") + 1;
    for at in [behind - 1, behind, behind + 11, behind + 12] {
        let mut bytes = two.clone().into_bytes();
        bytes[at] ^= 1;
        let altered = String::from_utf8(bytes).expect("text");
        assert_eq!(document::read_state(&altered, "p", 2, &builtin()), None, "byte {at}");
    }
    let of_another = state("of another", "q", 3);
    let states = |last| [("state/p/00000001", one.as_str()), ("state/p/00000003", last)];
    for misplaced in [&two, &of_another] {
        assert_eq!(called(&found(&file(&states(misplaced), &[]))), ["one"]);
    }
    let swapped = [("state/p/00000001", two.as_str()), ("state/p/00000002", &one)];
    assert_eq!(found(&file(&swapped, &[])), from_ref(&one), "nothing is whole, and what is there is shown");
}

#[test]
fn what_earlier_versions_wrote_of_the_history_is_read_wherever_it_lies() {
    let bare = text("bare");
    let summed =
        document::state_as_file(&state("summed", "p", 2), "p", 2).expect("its own place").into_owned();
    assert_eq!(document::open(summed.as_bytes(), &builtin()).expect("valid").intact, Some(true));
    for earlier in [&bare, &summed] {
        assert!(document::read_state(earlier, "p", 7, &builtin()).is_some());
        assert_eq!(called(&found(&file(&[("state/p/00000007", earlier)], &[]))).len(), 1);
    }
}

#[test]
fn a_whole_record_of_another_program_is_passed_over() {
    let [own, foreign] = ["own", "foreign"].map(text);
    let there = record(1, &versions("w", 1), &own);
    let other = Record::new("q", 9, 7, &versions("v", 9), foreign).write();
    let slots = [("slot/p/a", there.as_str()), ("slot/p/b", &other)];
    assert_eq!(found(&file(&slots, &[("okaeri.program.p", &other)])), from_ref(&own));
}

#[test]
fn where_the_history_has_gone_further_than_what_is_whole_its_last_state_is_opened() {
    let [old, new, undone] = ["old", "new", "undone"].map(text);
    let step = |number: u64, of: u64| {
        let kind = if number == of { "change" } else { "undo" };
        json!({ "number": number, "kind": kind, "ja": "", "en": "", "at": 7, "by": "", "of": of, "again": [] }).to_string()
    };
    let slot = |last| Record::new("p", 2, 7, &versions("w", 2), old.clone()).after(last).write();
    let [two, three, four] = [step(2, 2), step(3, 3), step(4, 2)];
    let history = [
        ("state/p/00000002", new.as_str()),
        ("state/p/00000003", undone.as_str()),
        ("step/p/00000002", two.as_str()),
        ("step/p/00000003", three.as_str()),
        ("step/p/00000004", four.as_str()),
        ("step/p/00000005", "no step"),
    ];
    let with = |slot: &str| found(&file(&[&history[..], &[("slot/p/a", slot)]].concat(), &[]));
    assert_eq!(called(&with(&slot(1))), ["new"], "the state that its last step led to");
    assert_eq!(with(&slot(5)), from_ref(&old));
    assert_eq!(with(&slot(0)), from_ref(&old), "nobody knows which is newer");
    assert_eq!(called(&found(&file(&history, &[]))), ["new"]);
}

#[test]
fn a_file_without_programs_or_cut_short_is_refused() {
    let none = file(&[("gone/p", "")], &[("okaeri.preferences", "{}")]);
    assert_eq!(programs(none.as_bytes(), &builtin()), Err(ReadError::Empty));
    let cut = none.get(..none.len() / 2).expect("a half");
    assert!(is_one(cut.as_bytes()));
    assert!(matches!(programs(cut.as_bytes(), &builtin()), Err(ReadError::NotJson { .. })));
    assert!(!is_one(SAMPLE.as_bytes()));
    assert!(!is_one(b""));
}

#[test]
fn what_cannot_be_read_is_still_called_by_its_name() {
    let torn = r#"{"format":"okaeri-program","program":{"id":"x","name": "北の\"会社\"","rou"#;
    assert_eq!(name_within(torn).as_deref(), Some("北の\"会社\""));
    assert_eq!(name_within(r#"{"name":"cut sho"#), None);
    assert_eq!(name_within("no record"), None);
    assert_eq!(name_within(r#"{"name":""}"#), None);
}
