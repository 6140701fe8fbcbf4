//! What is said of risks is kept, told and merged value by value.

use okaeri::domain::catalog::{Effort, Phase};
use okaeri::domain::command::{Command, Refusal, describe};
use okaeri::domain::degree::Degree;
use okaeri::domain::id::{RiskId, RoleId, TaskId};
use okaeri::domain::program::Program;
use okaeri::domain::risk::{MOST_RISKS, Register, Risk, State, Subject};
use okaeri::domain::sorted;
use okaeri::exchange::diff::{diff, told};
use okaeri::exchange::document::{self, Document, ReadError};
use okaeri::exchange::merge::WriterId;
use okaeri::exchange::place::Section;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{CATALOG, caution, challenge, own, saying, silent};
use crate::small::{cases, day};

#[test]
fn an_id_says_what_it_is_of() {
    assert!(matches!(challenge("support").subject(), Subject::Challenge(id) if id.as_str() == "support"));
    assert!(matches!(caution("position").subject(), Subject::Caution(id) if id.as_str() == "position"));
    assert!(own("0001-aa").is_own() && RiskId::new("whatever").is_own());
}

#[test]
fn what_cannot_be_said_is_refused() {
    let refused =
        |risk: Risk| silent().apply(&CATALOG, &Command::SetRisk(Box::new(risk))).expect_err("it is refused");
    let of_forecast = Risk { permille: Some(100), ..Risk::new(challenge("support")) };
    assert_eq!(refused(of_forecast), Refusal::OutOfRange, "that is said of the forecast");
    assert_eq!(refused(Risk { permille: Some(1001), ..Risk::new(own("1")) }), Refusal::OutOfRange);
    assert_eq!(
        refused(Risk { title: "x".to_owned(), ..Risk::new(caution("position")) }),
        Refusal::OutOfRange
    );
    assert_eq!(refused(Risk { looked: Some(day("1999-01-01")), ..Risk::new(own("1")) }), Refusal::OutOfRange);
    assert_eq!(refused(Risk::new(challenge("unheard_of"))), Refusal::NoSuchRisk);
    let gone = silent().apply(&CATALOG, &Command::RemoveRisk(own("1"))).expect_err("it is not there");
    assert_eq!(gone, Refusal::NoSuchRisk);
    let long = Risk { note: "あ".repeat(2001), ..Risk::new(own("1")) };
    assert!(matches!(refused(long), Refusal::TooMuch(_)));
    let many = (0..MOST_RISKS).map(|at| Risk::new(own(&at.to_string())));
    let full = Program { risks: Register::of(many), ..silent() };
    let more = full.apply(&CATALOG, &Command::SetRisk(Box::new(Risk::new(own("more")))));
    assert!(matches!(more, Err(Refusal::TooMuch(_))));
}

#[test]
fn a_documented_risk_of_which_nothing_is_said_any_more_is_not_kept() {
    let said = saying(&silent(), Risk { owner: "Kim".to_owned(), ..Risk::new(challenge("support")) });
    assert!(!said.risks.is_empty());
    assert_eq!(saying(&said, Risk::new(challenge("support"))), silent());
    assert!(!saying(&silent(), Risk::new(own("1"))).risks.is_empty(), "one's own is there without a word");
}

#[test]
fn each_change_is_told_in_one_sentence() {
    let before = saying(&silent(), Risk { title: "契約が遅れる".to_owned(), ..Risk::new(own("1")) });
    let tell = |risk: Risk| {
        let command = Command::SetRisk(Box::new(risk));
        let after = before.apply(&CATALOG, &command).expect("it can be said");
        told(&CATALOG, (&before, &after), &command)
    };
    let owner = tell(Risk { owner: "Kim".to_owned(), ..Risk::new(challenge("support")) });
    assert_eq!(&*owner.ja, "リスク「社内の賛同が得られない」: 担当者 なし → 「Kim」");
    assert_eq!(&*owner.en, "Risk “Colleagues aren’t on board”: owner none → “Kim”");
    let said = before.risks.get(&own("1")).expect("said").clone();
    let state = tell(Risk { state: State::Acting, ..said.clone() });
    assert_eq!(&*state.ja, "リスク「契約が遅れる」: 状態 監視中 → 対応中");
    let probable = tell(Risk { permille: Some(255), ..said });
    assert_eq!(&*probable.en, "Risk “契約が遅れる”: probability none → 25.5%");
    let command = Command::RemoveRisk(own("1"));
    let after = before.apply(&CATALOG, &command).expect("it is there");
    assert_eq!(&*told(&CATALOG, (&before, &after), &command).ja, "リスク「契約が遅れる」を削除");
    assert_eq!(&*describe(&CATALOG, &before, &command).en, "Remove the risk “契約が遅れる”");
    let groups = diff(&CATALOG, &before, &after, day("2026-11-01")).groups;
    assert_eq!(groups.iter().map(|group| group.section).collect::<Vec<_>>(), [Section::Risks]);
}

#[test]
fn typing_into_one_field_is_one_step_and_adding_is_its_own() {
    let field = |program: &Program, risk: &Risk| Command::SetRisk(Box::new(risk.clone())).field(program);
    let added = Risk::new(own("1"));
    assert_eq!(field(&silent(), &added), None);
    let program = saying(&silent(), added.clone());
    let typed = Risk { note: "あ".to_owned(), ..added.clone() };
    assert_eq!(field(&program, &typed), Some("risk note own.1".to_owned()));
    assert_eq!(field(&program, &Risk { permille: Some(10), ..typed }), None);
    let first = Risk { sign: Some("い".to_owned()), ..Risk::new(challenge("support")) };
    assert_eq!(field(&program, &first), Some("risk sign challenge.support".to_owned()));
}

#[test]
fn a_file_with_another_kind_of_risk_than_its_place_says_is_refused() {
    let file = |risks: Value| {
        let mut file: Value = serde_json::from_str(&document::write(&silent())).expect("JSON");
        file["program"]["risks"] = risks;
        document::read(file.to_string().as_bytes(), &CATALOG)
    };
    assert!(file(json!({ "own": [{ "id": "own.1" }], "documented": {} })).is_ok());
    for risks in [
        json!({ "own": [{ "id": "challenge.support" }] }),
        json!({ "own": [{ "title": "x" }] }),
        json!({ "documented": { "own.1": { "owner": "x" } } }),
        json!({ "documented": { "challenge.support": { "title": "x" } } }),
        json!({ "documented": { "challenge.support": { "permille": 5 } } }),
        json!({ "own": [{ "id": "own.1", "permille": 1001 }] }),
    ] {
        assert!(matches!(file(risks.clone()), Err(ReadError::Invalid { .. })), "{risks}");
    }
    let twice = json!({ "own": [{ "id": "own.1" }, { "id": "own.1" }] });
    assert!(matches!(file(twice), Err(ReadError::Repeated { .. })));
}

/// Two who change a program at the same time, and what comes of both.
fn merged(program: &Program, one: &[Command], other: &[Command]) -> Program {
    let writer = |name: &str| WriterId(name.to_owned());
    let begun = Document::begin(program.clone(), &writer("zero"));
    let after = |commands: &[Command], name: &str| {
        let mut document = begun.clone();
        for command in commands {
            document.program = document.program.apply(&CATALOG, command).expect("it can be said");
            document.ledger.note(&document::content(&document.program), &writer(name));
        }
        document
    };
    after(one, "one").merge(&after(other, "two"), &CATALOG).expect("it can be read").program
}

fn set(risk: Risk) -> Command {
    Command::SetRisk(Box::new(risk))
}

#[test]
fn what_two_say_of_one_risk_at_the_same_time_comes_together() {
    let id = challenge("support");
    let one = set(Risk { owner: "Kim".to_owned(), ..Risk::new(id.clone()) });
    let other = set(Risk { state: State::Acting, note: "会議で".to_owned(), ..Risk::new(id.clone()) });
    let risk = merged(&silent(), &[one], &[other]).risks.get(&id).expect("said").clone();
    assert_eq!((risk.owner.as_str(), risk.state, risk.note.as_str()), ("Kim", State::Acting, "会議で"));
}

#[test]
fn tasks_that_two_put_to_one_risk_are_both_there() {
    let id = own("1");
    let program = saying(&silent(), Risk::new(id.clone()));
    let put = |task: &'static str| {
        set(Risk { links: sorted::map([(TaskId::new(task), true)]), ..Risk::new(id.clone()) })
    };
    let risk = merged(&program, &[put("a")], &[put("b")]).risks.get(&id).expect("said").clone();
    assert_eq!(risk.links.keys().map(TaskId::as_str).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn a_risk_that_one_removes_while_another_writes_into_it_is_not_lost() {
    let risk =
        Risk { title: "契約が遅れる".to_owned(), owner: "Kim".to_owned(), ..Risk::new(own("1")) };
    let program = saying(&silent(), risk.clone());
    let write = set(Risk { note: "期限は3月".to_owned(), ..risk });
    let merged = merged(&program, &[Command::RemoveRisk(own("1"))], &[write]);
    let risk = merged.risks.get(&own("1")).expect("it is back as a whole");
    assert_eq!((risk.title.as_str(), risk.note.as_str()), ("契約が遅れる", "期限は3月"));
}

fn risk(id: RiskId) -> impl Strategy<Value = Risk> {
    let words = || "[ a-zあ-ん]{0,6}";
    let day =
        || of((0..2000_i64).prop_map(|days| crate::small::day("2026-01-01") + chrono::Duration::days(days)));
    let tasks = vec(("[a-c]", any::<bool>()), 0..3);
    let effort = of((0..50_u16, 0..50_u16, 0..50_u16).prop_map(|(a, b, c)| Effort {
        optimistic: a,
        likely: a + b,
        pessimistic: a + b + c,
    }));
    let phases = of((0..3_usize).prop_map(|at| [Phase::Design, Phase::Operation, Phase::After][at]));
    let first = (words(), of(0..=1000_u16), of((0..3_usize).prop_map(|at| Degree::ALL[at])), words());
    let second = (of(words()), of(words()), tasks, (0..4_usize).prop_map(|at| State::ALL[at]));
    let third = (day(), day(), words(), effort, of("[a-c]"), phases);
    (first, second, third).prop_map(move |(first, second, third)| {
        let (title, permille, impact, owner) = first;
        let (sign, response, tasks, state) = second;
        let (looked, review, note, effort, role, phase) = third;
        let is_challenge = id.is_challenge();
        Risk {
            id: id.clone(),
            title: if id.is_own() { title } else { String::new() },
            permille: permille.filter(|_| !is_challenge),
            impact,
            owner,
            sign,
            response,
            links: sorted::map(tasks.into_iter().map(|(task, is_put)| (TaskId::from(task), is_put))),
            state,
            looked,
            review,
            note,
            effort: effort.filter(|_| !is_challenge),
            role: role.map(RoleId::from),
            phase,
        }
    })
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_is_said_comes_back_from_the_file_as_it_was(
        documented in risk(challenge("support")),
        warned in risk(caution("position")),
        own_risk in risk(own("0001-aa")),
    ) {
        let mut program = silent();
        for risk in [documented, warned, own_risk] {
            program = saying(&program, risk);
        }
        let read = document::read(document::write(&program).as_bytes(), &CATALOG);
        prop_assert_eq!(read.expect("it is read"), program);
    }
}
