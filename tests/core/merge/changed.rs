//! Noting a change from what differs is noting the whole program.

use okaeri::domain::command::Command;
use okaeri::domain::id::ScenarioId;
use okaeri::domain::program::Program;
use okaeri::exchange::document::{self, Document, changed};
use okaeri::exchange::merge::Ledger;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{small, writer};
use crate::command::every::all;
use crate::command::plan::planned;
use crate::full::full;
use crate::small::{cases, catalog, day};

/// The states of a program that commands lead through, some of which go into a branch and back.
fn states(indexes: &[prop::sample::Index]) -> Vec<Program> {
    let branch = ScenarioId::new("s1");
    let begin = Command::BeginScenario(branch, "more people".to_owned(), day("2026-04-20"));
    let commands = all();
    let mut all = vec![planned()];
    for command in std::iter::once(&begin).chain(indexes.iter().map(|index| index.get(&commands))) {
        let next = all.last().and_then(|program| program.apply(&catalog(), command).ok());
        all.extend(next);
    }
    all
}

fn note(ledger: &mut Ledger, before: &Program, after: &Program) {
    let (before, after) = changed(before, after);
    ledger.note_change(&before, &after, &writer("w"));
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn what_differs_is_noted_as_the_whole_is(indexes in vec(any::<prop::sample::Index>(), 1..30)) {
        let states = states(&indexes);
        let mut whole = Ledger::begin(&document::content(&states[0]), &writer("author"));
        let mut parts = whole.clone();
        for pair in states.windows(2) {
            whole.note(&document::content(&pair[1]), &writer("w"));
            note(&mut parts, &pair[0], &pair[1]);
            prop_assert_eq!(&whole, &parts);
        }
    }

    #[test]
    fn going_back_to_any_state_is_noted_as_the_whole_is(
        indexes in vec(any::<prop::sample::Index>(), 1..20),
        jumps in vec(any::<prop::sample::Index>(), 1..12),
    ) {
        let states = states(&indexes);
        let mut whole = Ledger::begin(&document::content(&states[0]), &writer("author"));
        let mut parts = whole.clone();
        let mut before = &states[0];
        for jump in jumps {
            let after = jump.get(&states);
            whole.note(&document::content(after), &writer("w"));
            note(&mut parts, before, after);
            prop_assert_eq!(&whole, &parts);
            before = after;
        }
    }

    #[test]
    fn a_text_for_keeping_is_the_file_without_its_indentation(indexes in vec(any::<prop::sample::Index>(), 1..20)) {
        let states = states(&indexes);
        let program = states.last().expect("the first at least").clone();
        let document = Document::begin(program, &writer("author"));
        let file: serde_json::Value = serde_json::from_str(&document::save(&document)).expect("JSON");
        prop_assert_eq!(document::save_compact(&document), file.to_string());
        let program = document::value(&document.program);
        prop_assert_eq!(document::write_compact(&document.program), program.to_string());
    }
}

#[test]
fn what_a_newer_version_wrote_is_noted_as_the_whole_is() {
    let before = full(&okaeri::domain::catalog::builtin());
    let mut after = before.clone();
    after.profile.name = "another".to_owned();
    let mut bare = after.clone();
    bare.unknown = okaeri::domain::program::Unknown::new();
    let mut whole = Ledger::begin(&document::content(&before), &writer("author"));
    let mut parts = whole.clone();
    for pair in [[&before, &after], [&after, &bare], [&bare, &before]] {
        whole.note(&document::content(pair[1]), &writer("w"));
        note(&mut parts, pair[0], pair[1]);
        assert_eq!(whole, parts);
    }
    let document = Document::begin(before, &writer("author"));
    let file: serde_json::Value = serde_json::from_str(&document::save(&document)).expect("JSON");
    assert_eq!(document::save_compact(&document), file.to_string());
}

#[test]
fn a_ledger_knows_whether_it_shows_a_program() {
    let mut ledger = Ledger::begin(&small(), &writer("author"));
    assert!(ledger.shows(&small()));
    let mut other = small();
    other["plan"]["tasks"][0]["notes"] = serde_json::json!("else");
    assert!(!ledger.shows(&other));
    ledger.note(&other, &writer("w"));
    assert!(ledger.shows(&other) && !ledger.shows(&small()));
    let mut document = Document::begin(planned(), &writer("author"));
    assert!(document.is_noted());
    document.program.profile.name = "another".to_owned();
    assert!(!document.is_noted());
}
