//! Every value that differs is told, whatever it is.

use okaeri::domain::catalog::builtin;
use okaeri::domain::program::Program;
use okaeri::domain::sorted;
use okaeri::exchange::diff::{Diff, diff};
use okaeri::exchange::document;
use okaeri::exchange::merge::{Path, Step};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::full::full;
use crate::place::values;
use crate::small::{self, cases, day};

/// All values that differ, and whether each is told: by its own sentence, by that of what it came or went with, or, of
/// a list or object that is empty now, by those of what was in it.
fn untold(before: &Program, after: &Program, diff: &Diff) -> Vec<Path> {
    let told: Vec<&Path> =
        diff.groups.iter().flat_map(|group| &group.sentences).map(|told| &told.path).collect();
    let (was, is) = (sorted::map(values(before)), sorted::map(values(after)));
    let paths = sorted::set(was.keys().chain(is.keys()).cloned());
    let differs = paths.iter().filter(|path| was.get(*path) != is.get(*path));
    let missing = differs.filter(|path| {
        let (one, other) = (was.get(*path), is.get(*path));
        let is_default = one.is_some() != other.is_some() && is_answer_without_words(path, one.or(other));
        let is_told = |told: &&Path| path.starts_with(told) || told.starts_with(path);
        !is_default && !told.iter().any(is_told)
    });
    missing.cloned().collect()
}

/// What an answer has where nobody said anything comes and goes with what somebody did say.
fn is_answer_without_words(path: &Path, value: Option<&Value>) -> bool {
    let within = matches!(path.get(2), Some(Step::Key(key)) if key == "answers") && path.len() > 4;
    let nothing = [json!(null), json!(""), json!("fairly")];
    let is_name = path.last() == Some(&Step::Key("item".to_owned()));
    within && value.is_some_and(|value| is_name || nothing.contains(value))
}

/// What holds for any two versions.
fn sound(before: &Program, after: &Program, diff: &Diff) -> Result<(), TestCaseError> {
    prop_assert_eq!(untold(before, after, diff), Vec::<Path>::new());
    let same = document::write(before) == document::write(after);
    let same_values = values(before) == values(after) && before.pack == after.pack;
    prop_assert!(!same || diff.is_empty());
    prop_assert!(same_values || !diff.is_empty() || reordered(before, after));
    let all = diff.groups.iter().flat_map(|group| &group.sentences);
    for sentence in all.clone() {
        let (ja, en) = (&sentence.text.ja, &sentence.text.en);
        prop_assert!(!ja.is_empty() && !en.is_empty() && !ja.contains('\n'), "{:?}", sentence);
        prop_assert_eq!(all.clone().filter(|other| other.path == sentence.path).count(), 1);
    }
    prop_assert!(diff.groups.iter().all(|group| !group.sentences.is_empty()));
    prop_assert!(diff.groups.is_sorted_by_key(|group| group.section));
    Ok(())
}

/// Whether both hold the same values, in another order.
fn reordered(before: &Program, after: &Program) -> bool {
    sorted::map(values(before)) == sorted::map(values(after))
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn every_value_that_commands_change_is_told(
        first in vec(any::<prop::sample::Index>(), 0..15),
        second in vec(any::<prop::sample::Index>(), 0..15),
    ) {
        let (catalog, commands) = (small::catalog(), crate::command::every::all());
        let run = |indexes: &[prop::sample::Index]| indexes.iter().fold(small::program(), |program, index| {
            program.apply(&catalog, index.get(&commands)).unwrap_or(program)
        });
        let (one, other) = (run(&first), run(&second));
        for (before, after) in [(&one, &other), (&other, &one)] {
            sound(before, after, &diff(&catalog, before, after, day("2026-05-01")))?;
        }
        prop_assert_eq!(diff(&catalog, &one, &one, day("2026-05-01")), Diff::default());
    }

    #[test]
    fn every_value_that_is_changed_in_a_file_is_told(
        changes in vec((any::<prop::sample::Index>(), 0..5_u8), 1..6),
    ) {
        let catalog = builtin();
        let before = full(&catalog);
        let mut file: Value = serde_json::from_str(&document::write(&before)).expect("JSON");
        for (index, how) in changes {
            let mut places = Vec::new();
            pointers(&file, String::new(), &mut places);
            let place = index.get(&places);
            if let Some(value) = file.pointer_mut(place) {
                *value = other(value, how);
            }
        }
        if let Ok(after) = document::read(file.to_string().as_bytes(), &catalog) {
            sound(&before, &after, &diff(&catalog, &before, &after, day("2026-11-20")))?;
            sound(&after, &before, &diff(&catalog, &after, &before, day("2026-11-20")))?;
        }
    }
}

/// All places of a file, as JSON pointers.
fn pointers(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(key, value)| pointers(value, format!("{at}/{key}"), places));
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, value)| pointers(value, format!("{at}/{index}"), places));
        }
        _ => {}
    }
    places.push(at);
}

/// Another value that may stand at the same place.
fn other(value: &Value, how: u8) -> Value {
    match (value, how) {
        (_, 0) => Value::Null,
        (Value::Array(list), 1) => list.iter().rev().cloned().collect(),
        (Value::Array(list), _) => list.iter().skip(1).cloned().collect(),
        (Value::Object(object), _) => {
            object.iter().skip(1).map(|(key, value)| (key.clone(), value.clone())).collect()
        }
        (Value::Number(number), _) => json!(number.as_u64().unwrap_or_default() + 1),
        (Value::Bool(is), _) => json!(!is),
        (Value::String(text), 1) if text.len() == 10 => json!("2026-11-30"),
        (Value::String(text), _) => json!(format!("{text}x")),
        (Value::Null, _) => json!("2026-11-11"),
    }
}

#[test]
fn every_single_change_to_a_file_is_told() {
    let catalog = builtin();
    let before = full(&catalog);
    let file: Value = serde_json::from_str(&document::write(&before)).expect("JSON");
    let mut places = Vec::new();
    pointers(&file, String::new(), &mut places);
    let mut read = 0;
    for place in places.iter().filter(|place| !place.starts_with("/version")) {
        for how in 0..3 {
            let mut changed = file.clone();
            let value = changed.pointer_mut(place).expect("a place");
            *value = other(value, how);
            let Ok(after) = document::read(changed.to_string().as_bytes(), &catalog) else { continue };
            read += 1;
            let told = diff(&catalog, &before, &after, day("2026-11-20"));
            assert_eq!(untold(&before, &after, &told), Vec::<Path>::new(), "{place}");
            let is_same = document::write(&before) == document::write(&after);
            assert!(is_same || !told.is_empty() || reordered(&before, &after), "{place} {how}");
        }
    }
    assert!(read > 200, "only {read} changes gave a file that can be read");
}
