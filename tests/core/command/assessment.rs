//! Commands about answers, rounds, the organization and its target.

use okaeri::domain::answer::{Confidence, Evidence, Rating};
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Refusal, describe};
use okaeri::domain::id::{FactorId, ItemId, PurposeId, RoundId};
use okaeri::domain::level::Level;
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::domain::sorted::{self, Set};
use okaeri::domain::target::{Preset, Target};

use super::{after, refused};
use crate::small::{catalog, day, program};

fn rate(item: &'static str, level: Level) -> Command {
    Command::Rate(ItemId::new(item), Some(Rating::Level(level)))
}

fn evidence() -> Evidence {
    Evidence { text: "規程 第3条".to_owned(), link: String::new(), date: Some(day("2026-03-01")) }
}

/// A program whose only round is closed.
fn closed() -> Program {
    after(&program(), &[rate("base.a", Level::L3), Command::CloseRound])
}

#[test]
fn an_answer_is_given_and_taken_back() {
    let rated = after(&program(), &[rate("base.a", Level::L3)]);
    let rating = rated.round().answers[&ItemId::new("base.a")].rating;
    assert_eq!(rating, Some(Rating::Level(Level::L3)));
    let back = after(&rated, &[Command::Rate(ItemId::new("base.a"), None)]);
    assert_eq!(back, program());
}

#[test]
fn an_answer_is_told_by_the_name_of_its_item() {
    let (catalog, rate) = (builtin(), rate("network.events", Level::L2));
    let name = &catalog.item(&ItemId::new("network.events")).expect("an item").name;
    let told = describe(&catalog, &program(), &rate);
    assert!(told.ja.contains(&*name.ja) && told.en.contains(&*name.en), "{told:?}");
}

#[test]
fn what_was_noted_stays_when_the_answer_is_taken_back() {
    let item = ItemId::new("base.a");
    let noted = [rate("base.a", Level::L3), Command::SetNote(item.clone(), "要確認".to_owned())];
    let back = after(&after(&program(), &noted), &[Command::Rate(item.clone(), None)]);
    assert_eq!(back.round().answers[&item].note, "要確認");
    assert_eq!(after(&back, &[Command::SetNote(item, String::new())]), program(), "an empty answer is none");
}

#[test]
fn confidence_note_and_evidence_belong_to_their_item() {
    let item = ItemId::new("ties.a");
    let commands = [
        Command::SetConfidence(item.clone(), Confidence::Guess),
        Command::SetNote(item.clone(), "a note".to_owned()),
        Command::SetEvidence(item.clone(), evidence()),
    ];
    let program = after(&program(), &commands);
    let answer = &program.round().answers[&item];
    assert_eq!(
        (answer.confidence, answer.note.as_str(), &answer.evidence),
        (Confidence::Guess, "a note", &evidence())
    );
    assert_eq!((program.round().answers.len(), answer.rating), (1, None));
}

#[test]
fn an_item_that_the_catalog_lacks_is_refused() {
    let item = ItemId::new("base.unheard_of");
    for command in [
        Command::Rate(item.clone(), None),
        Command::SetConfidence(item.clone(), Confidence::Sure),
        Command::SetNote(item.clone(), "a note".to_owned()),
        Command::SetEvidence(item.clone(), evidence()),
    ] {
        refused(&program(), &command, &Refusal::NoSuchItem(item.clone()));
    }
}

#[test]
fn evidence_of_a_day_that_no_file_could_hold_is_refused() {
    let of = |date| Evidence { date: Some(day(date)), ..evidence() };
    let set = |date| Command::SetEvidence(ItemId::new("ties.a"), of(date));
    refused(&program(), &set("0202-03-01"), &Refusal::OutOfRange);
    refused(&program(), &set("2101-01-01"), &Refusal::OutOfRange);
    after(&program(), &[set("2000-01-01"), set("2100-12-31")]);
}

#[test]
fn a_gate_always_applies() {
    let gate = ItemId::new("base.a");
    let command = Command::Rate(gate.clone(), Some(Rating::NotApplicable));
    refused(&program(), &command, &Refusal::GateMustApply(gate.clone()));
    after(&program(), &[Command::Rate(gate, Some(Rating::DontKnow))]);
    after(&program(), &[Command::Rate(ItemId::new("base.b"), Some(Rating::NotApplicable))]);
}

#[test]
fn a_round_has_a_scope_and_a_date() {
    let changed = after(&program(), &[Command::SetScope(Scope::Full), Command::DateRound(day("2026-04-10"))]);
    assert_eq!((changed.round().scope, changed.round().date), (Scope::Full, day("2026-04-10")));
    refused(&program(), &Command::DateRound(day("1999-12-31")), &Refusal::OutOfRange);
    refused(&program(), &Command::DateRound(day("2101-01-01")), &Refusal::OutOfRange);
}

#[test]
fn a_closed_round_is_frozen() {
    let item = ItemId::new("base.a");
    for command in [
        Command::Rate(item.clone(), None),
        Command::SetConfidence(item.clone(), Confidence::Sure),
        Command::SetNote(item.clone(), "a note".to_owned()),
        Command::SetEvidence(item, evidence()),
        Command::SetScope(Scope::Full),
        Command::DateRound(day("2026-04-10")),
        Command::CloseRound,
    ] {
        refused(&closed(), &command, &Refusal::RoundClosed);
    }
}

#[test]
fn a_closed_round_keeps_its_weights_when_the_purposes_change() {
    let catalog = catalog();
    let profile = |purposes: Set<PurposeId>| Command::Describe(Profile { purposes, ..program().profile });
    let answered = [rate("base.a", Level::L4), rate("ties.a", Level::L2), rate("path.a", Level::L0)];
    let ready = profile(sorted::set([PurposeId::new("ready")]));
    let closed = after(&after(&program(), &answered), &[ready, Command::CloseRound]);
    let changed = after(&closed, &[profile(sorted::set([PurposeId::new("cost")]))]);
    assert_eq!(changed.assess(&catalog), closed.assess(&catalog));
    let next = after(&changed, &[Command::StartRound(RoundId::new("r2"), day("2026-10-01"))]);
    assert_eq!(next.assess_round(&catalog, &next.rounds[0]), closed.assess(&catalog));
    assert_ne!(next.assess(&catalog).overall, closed.assess(&catalog).overall, "the new round weighs anew");
}

#[test]
fn a_new_round_begins_with_the_last_answers() {
    let next = after(&closed(), &[Command::StartRound(RoundId::new("r2"), day("2026-10-01"))]);
    assert_eq!(next.rounds.len(), 2);
    assert_eq!(next.rounds[0], *closed().round());
    let round = next.round();
    assert_eq!(
        (&round.answers, round.date, &round.closed),
        (&closed().round().answers, day("2026-10-01"), &None)
    );
    after(&next, &[rate("base.a", Level::L4)]);
}

#[test]
fn a_round_starts_only_once_the_last_is_closed_and_under_a_new_name() {
    let start = |id, date| Command::StartRound(RoundId::new(id), day(date));
    refused(&program(), &start("r2", "2026-10-01"), &Refusal::RoundOpen);
    refused(&closed(), &start("r1", "2026-10-01"), &Refusal::RoundOpen);
    refused(&closed(), &start("r2", "1999-10-01"), &Refusal::OutOfRange);
}

/// A program whose second round is open; the first is of 1 April 2026.
fn second_round(date: &str) -> Program {
    after(&closed(), &[Command::StartRound(RoundId::new("r2"), day(date))])
}

#[test]
fn a_round_is_never_dated_before_the_one_that_it_follows() {
    let too_early = Refusal::BeforeLastRound(day("2026-04-01"));
    refused(&closed(), &Command::StartRound(RoundId::new("r2"), day("2026-03-31")), &too_early);
    let second = second_round("2026-10-01");
    refused(&second, &Command::DateRound(day("2026-03-31")), &too_early);
    let moved = after(&second, &[Command::DateRound(day("2026-04-01"))]);
    assert_eq!(moved.round().date, day("2026-04-01"), "the same day is no earlier");
    let first = after(&program(), &[Command::DateRound(day("2025-12-31"))]);
    assert_eq!(first.round().date, day("2025-12-31"), "the first round follows none");
    let said = too_early.say(&catalog());
    assert!(said.ja.contains("2026年4月1日") && said.en.contains("1 Apr 2026"));
}

#[test]
fn a_round_can_always_be_started_even_where_the_last_one_lies_ahead() {
    for today in ["2026-03-01", "2026-10-01"] {
        let program = closed();
        let date = program.next_round_date(day(today));
        assert_eq!(date, day(today).max(day("2026-04-01")));
        after(&program, &[Command::StartRound(RoundId::new("r2"), date)]);
    }
}

#[test]
fn an_organization_needs_a_name() {
    let named = |name: &str| Command::Describe(Profile { name: name.to_owned(), ..program().profile });
    assert_eq!(after(&program(), &[named("株式会社例")]).profile.name, "株式会社例");
    refused(&program(), &named(" \u{3000}"), &Refusal::NameIsEmpty);
}

#[test]
fn a_target_is_set_as_a_whole_or_for_a_factor() {
    let minimum = Target::preset(&catalog(), Preset::Minimum);
    let aimed =
        after(&program(), &[Command::SetTarget(minimum), Command::AimAt(FactorId::new("ties"), Level::L4)]);
    let levels: Vec<_> = aimed.target.levels.values().map(|level| level.number()).collect();
    assert_eq!(levels, [2, 2, 4], "base, path, ties");
}
