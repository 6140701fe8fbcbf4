//! Two people who change a draft at the same time, and a copy of what they wrote.

use okaeri::domain::command::describe;
use okaeri::domain::draft::{Change, Kind};
use okaeri::domain::id::{ClauseId, OwnClauseId};
use okaeri::domain::program::Program;
use okaeri::domain::text::Language;
use okaeri::exchange::diff::{diff, told};
use okaeri::exchange::document::content;
use okaeri::exchange::merge::{Conflict, Ledger, WriterId};
use okaeri::exchange::place::Places;
use okaeri::exchange::share::{Redaction, Redactor, texts};

use super::revised::{program, revised, words};
use super::{CATALOG, revise};
use crate::small::day;

const JA: Language = Language::Japanese;

fn writer(name: &str) -> WriterId {
    WriterId(name.to_owned())
}

/// What two make of a program that both begin with.
fn both(start: &Program, one: Change, other: Change) -> Ledger {
    let ledger = Ledger::begin(&content(start), &writer("author"));
    let side = |name: &str, change: Change| {
        let mut side = ledger.clone();
        side.note(&content(&revised(start, Kind::Rules, change)), &writer(name));
        side
    };
    side("one", one).merge(&side("other", other))
}

fn say(id: &'static str, language: Language, text: &str) -> Change {
    Change::Say(ClauseId::new(id), language, words("", text))
}

#[test]
fn different_clauses_and_languages_come_together_and_the_same_one_waits_to_be_chosen() {
    let start = program();
    for other in [say("pay", JA, "別表による。"), say("steps", Language::English, "Two interviews.")] {
        let merged = both(&start, say("steps", JA, "面接を2回行う。"), other);
        assert_eq!(merged.conflicts(), []);
    }
    let merged = both(&start, say("steps", JA, "面接を2回行う。"), say("steps", JA, "面接は1回とする。"));
    let conflicts = merged.conflicts();
    let [Conflict::Values(path, values)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    let mine = revised(&start, Kind::Rules, say("steps", JA, "面接を2回行う。"));
    let places = Places::new(&CATALOG, &mine);
    let label = places.place(path).label;
    assert_eq!(label.ja, "「アルムナイ再入社規程」の条「選考」の日本語の文", "{label:?}");
    let mut shown: Vec<String> =
        values.iter().map(|value| places.chosen(path, value).ja.to_string()).collect();
    shown.sort_unstable();
    assert_eq!(shown, ["面接は1回とする。", "面接を2回行う。"], "each in full");
}

#[test]
fn a_clause_that_one_removed_while_another_wrote_in_it_waits_to_be_decided() {
    let id = || OwnClauseId::new("o1");
    let start = revised(&program(), Kind::Rules, Change::Add(id(), None));
    let merged =
        both(&start, Change::Remove(id()), Change::SayOwn(id(), JA, words("届け出", "住所を届け出る。")));
    assert!(matches!(merged.conflicts().as_slice(), [Conflict::Removed(_)]), "{:?}", merged.conflicts());
}

#[test]
fn a_change_is_told_in_words() {
    let start = program();
    let said = |before: &Program, change: Change| {
        let after = revised(before, Kind::Rules, change.clone());
        told(&CATALOG, (before, &after), &revise(before, Kind::Rules, change))
    };
    let words_of_steps = said(&start, say("steps", JA, "面接を2回行う。"));
    assert_eq!(
        words_of_steps.ja,
        "「アルムナイ再入社規程」の条「選考」: 日本語の文 ひな形のまま → 「面接を2回行う。」"
    );
    let out = said(&start, Change::LeaveOut(ClauseId::new("pay"), true));
    assert_eq!(out.ja, "「アルムナイ再入社規程」の条「報酬」: 扱い 入れる → 外す");
    assert_eq!(out.en, "Clause “Pay” of “Rules on the rehire of alumni”: status in the document → left out");
    let mine = revised(&start, Kind::Rules, Change::Add(OwnClauseId::new("o1"), None));
    let mine = revised(
        &mine,
        Kind::Rules,
        Change::SayOwn(OwnClauseId::new("o1"), JA, words("届け出", "住所を届け出る。")),
    );
    let groups = diff(&CATALOG, &start, &mine, day("2026-10-05")).groups;
    let sentences: Vec<&str> =
        groups.iter().flat_map(|group| &group.sentences).map(|one| &*one.text.ja).collect();
    assert_eq!(sentences, ["「アルムナイ再入社規程」に足した条「届け出」を追加"]);
    let add = revise(&mine, Kind::Rules, Change::Add(OwnClauseId::new("o2"), None));
    assert_eq!(describe(&CATALOG, &mine, &add).ja, "「アルムナイ再入社規程」: 条の追加");
}

#[test]
fn names_in_a_clause_are_reviewed_and_give_way_in_a_copy() {
    let mut mine = revised(&program(), Kind::Rules, say("steps", JA, "窓口は葛西恵とする。"));
    mine = revised(&mine, Kind::Rules, Change::Add(OwnClauseId::new("o1"), None));
    let own = words("葛西恵への届け出", "葛西恵 03-1234-5678");
    mine = revised(&mine, Kind::Rules, Change::SayOwn(OwnClauseId::new("o1"), JA, own));
    mine.charter.sponsor = "葛西恵".to_owned();
    let listed = texts(&CATALOG, &mine);
    for text in ["窓口は葛西恵とする。", "葛西恵への届け出", "葛西恵 03-1234-5678"] {
        assert!(listed.iter().any(|free| free.text == text), "{text}");
    }
    assert!(listed.iter().any(|free| free.text.contains("03-1234") && !free.warnings.is_empty()));
    let what = Redaction { names: true, ..Redaction::default() };
    let copy = Redactor::new(&mine, &[], what).redact(&mine);
    assert!(!okaeri::exchange::document::write(&copy).contains("葛西"));
    assert!(
        copy.drafts[&Kind::Rules].edit("steps", JA).is_some_and(|edit| edit.words.text == "窓口は○○とする。")
    );
}
