//! A catalog small enough to reckon with by hand, and short forms to write tests with.

use std::borrow::Cow;

use chrono::NaiveDate;
use okaeri::domain::answer::{Answer, Answers, Confidence, Evidence, Rating};
use okaeri::domain::catalog::{
    Action, Bound, Catalog, Cause, Challenge, Contradiction, Effort, Factor, Gate, Item, Phase, Purpose,
    Raise, Requirement, Role, Setback,
};
use okaeri::domain::degree::Degree;
use okaeri::domain::id::{
    ActionId, CauseId, ChallengeId, ContradictionId, FactorId, ItemId, PackId, ProgramId, PurposeId, RoleId,
    TaskId,
};
use okaeri::domain::level::Level;
use okaeri::domain::plan::task::Changes;
use okaeri::domain::plan::{Link, Origin, Plan, Task};
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::sorted::Set;
use okaeri::domain::text::{List, Text};
use proptest::test_runner::Config;

/// Three factors, seven items, eight actions, two gates, two challenges, two purposes, one contradiction.
pub(crate) fn catalog() -> Catalog {
    let mut catalog = empty();
    catalog.factors = vec![
        factor("base", vec![item("base.a", 3, true), item("base.b", 1, false), item("base.c", 2, false)]),
        factor("ties", vec![item("ties.a", 2, true), item("ties.b", 1, false)]),
        factor("path", vec![item("path.a", 1, true), item("path.b", 3, false)]),
    ];
    guard(&mut catalog, "base.a", &["loss"], &["loss.rules"]);
    guard(&mut catalog, "base.b", &[], &["loss.rules"]);
    guard(&mut catalog, "ties.a", &["loss", "doubt"], &["loss.silence"]);
    guard(&mut catalog, "path.b", &["loss"], &[]);
    catalog.actions = vec![
        action("base.write", 20, 3, &[], &[("base.a", 2)]),
        action("base.train", 30, 5, &[("base.write", 0)], &[("base.a", 3), ("base.b", 2)]),
        action("base.review", 40, 5, &[("base.train", 10)], &[("base.a", 4), ("base.b", 4), ("base.c", 4)]),
        action("ties.open", 15, 5, &[("base.write", 0)], &[("ties.a", 3)]),
        action("ties.care", 25, 10, &[("ties.open", 5)], &[("ties.a", 4), ("ties.b", 4)]),
        action("path.tell", 10, 2, &[], &[("path.a", 3)]),
        action("path.walk", 50, 10, &[("path.tell", 0)], &[("path.a", 4), ("path.b", 4)]),
        action("path.poster", 60, 1, &[], &[("path.a", 3)]),
    ];
    catalog.challenges =
        vec![challenge("loss", &["loss.rules", "loss.silence"]), challenge("doubt", &["doubt.nobody"])];
    catalog.gates = vec![gate("base.a", 2, 1), gate("ties.a", 2, 2)];
    catalog.purposes = vec![
        purpose("ready", &[("base", 4), ("ties", 2), ("path", 1)]),
        purpose("cost", &[("base", 1), ("ties", 1), ("path", 3)]),
    ];
    catalog.contradictions = vec![Contradiction {
        id: ContradictionId::new("rules_without_ties"),
        when: Cow::Owned(vec![
            Bound::AtLeast(ItemId::new("base.a"), Level::L3),
            Bound::AtMost(ItemId::new("ties.a"), Level::L1),
        ]),
        finding: text(""),
        advice: text(""),
    }];
    catalog.roles = vec![role("hr", 10), role("recruiting", 25)];
    catalog
}

/// A catalog without anything.
pub(crate) fn empty() -> Catalog {
    Catalog {
        pack: PackId::new("small"),
        version: 1,
        factors: vec![],
        actions: vec![],
        challenges: vec![],
        purposes: vec![],
        cautions: vec![],
        cases: vec![],
        gates: vec![],
        contradictions: vec![],
        stages: vec![],
        roles: vec![],
        industries: vec![],
        elements: vec![],
        facts: vec![],
        rule_sets: vec![],
        legal_checks: vec![],
        guide: vec![],
    }
}

/// The same words in both languages.
pub(crate) fn text(words: &str) -> Text {
    Text { ja: Cow::Owned(words.to_owned()), en: Cow::Owned(words.to_owned()) }
}

pub(crate) fn factor(id: &str, items: Vec<Item>) -> Factor {
    Factor {
        id: FactorId::from(id.to_owned()),
        name: text(id),
        summary: text(""),
        why: text(""),
        items: Cow::Owned(items),
        cites: none(),
        facts: none(),
    }
}

pub(crate) fn item(id: &str, weight: u8, quick: bool) -> Item {
    Item {
        id: ItemId::from(id.to_owned()),
        name: text(id),
        statement: text(id),
        levels: std::array::from_fn(|level| text(&level.to_string())),
        weight,
        quick,
        guards: none(),
        reveals: none(),
        cites: none(),
        facts: none(),
    }
}

pub(crate) fn guard(catalog: &mut Catalog, item: &str, guards: &[&str], reveals: &[&str]) {
    let items = catalog.factors.iter_mut().flat_map(|factor| factor.items.to_mut());
    for found in items.filter(|found| found.id.as_str() == item) {
        found.guards = guards.iter().map(|id| ChallengeId::from((*id).to_owned())).collect();
        found.reveals = reveals.iter().map(|id| CauseId::from((*id).to_owned())).collect();
    }
}

pub(crate) fn action(
    id: &str,
    tenths: u16,
    days: u16,
    requires: &[(&str, u16)],
    raises: &[(&str, u8)],
) -> Action {
    let requirement = |(id, lag_days): &(&str, u16)| Requirement {
        action: ActionId::from((*id).to_owned()),
        lag_days: *lag_days,
    };
    let raise = |(id, to): &(&str, u8)| Raise { item: ItemId::from((*id).to_owned()), to: level(*to) };
    Action {
        id: ActionId::from(id.to_owned()),
        title: text(id),
        why: text(""),
        deliverable: text(""),
        checklist: none(),
        owner: RoleId::new("hr"),
        effort: Effort { optimistic: tenths, likely: tenths, pessimistic: tenths },
        duration_days: days,
        phase: Phase::Design,
        requires: requires.iter().map(requirement).collect(),
        raises: raises.iter().map(raise).collect(),
        removes: none(),
        cites: none(),
        facts: none(),
    }
}

pub(crate) fn challenge(id: &str, causes: &[&str]) -> Challenge {
    let cause = |id: &&str| Cause { id: CauseId::from((*id).to_owned()), name: text(id), cites: none() };
    Challenge {
        id: ChallengeId::from(id.to_owned()),
        name: text(id),
        summary: text(""),
        phase: Phase::Design,
        sign: text(""),
        impact: Degree::Middle,
        causes: causes.iter().map(cause).collect(),
        remedies: none(),
        setback: Setback {
            title: text(id),
            owner: RoleId::new("hr"),
            effort: Effort { optimistic: 10, likely: 20, pessimistic: 40 },
            duration_days: 5,
            behind: none(),
        },
        cites: none(),
        facts: none(),
    }
}

pub(crate) fn gate(item: &str, opens_at: u8, holds_at: u8) -> Gate {
    Gate {
        item: ItemId::from(item.to_owned()),
        opens_at: level(opens_at),
        holds_at: level(holds_at),
        why: text(""),
        facts: none(),
    }
}

pub(crate) fn purpose(id: &str, weights: &[(&str, u8)]) -> Purpose {
    Purpose {
        id: PurposeId::from(id.to_owned()),
        name: text(id),
        summary: text(""),
        caveat: text(""),
        weights: weights.iter().map(|(id, weight)| (FactorId::from((*id).to_owned()), *weight)).collect(),
        cites: none(),
        facts: none(),
    }
}

pub(crate) fn role(id: &str, weekly_tenths: u16) -> Role {
    Role { id: RoleId::from(id.to_owned()), name: text(id), weekly_tenths }
}

fn none<T: Clone>() -> List<T> {
    Cow::Owned(Vec::new())
}

/// The level with this number.
pub(crate) fn level(number: u8) -> Level {
    Level::from_number(number).expect("a level is within 0 to 4")
}

/// A level that a person is sure of.
pub(crate) fn sure(number: u8) -> Answer {
    rated(number, Confidence::Sure)
}

pub(crate) fn rated(number: u8, confidence: Confidence) -> Answer {
    Answer { rating: Some(Rating::Level(level(number))), confidence, ..Answer::default() }
}

pub(crate) fn said(rating: Rating) -> Answer {
    Answer { rating: Some(rating), ..Answer::default() }
}

/// The answer, resting on evidence of a day.
pub(crate) fn dated(answer: Answer, date: &str) -> Answer {
    Answer { evidence: Evidence { date: Some(day(date)), ..Evidence::default() }, ..answer }
}

/// Answers by item.
pub(crate) fn answers<const N: usize>(answers: [(&'static str, Answer); N]) -> Answers {
    answers.into_iter().map(|(id, answer)| (ItemId::new(id), answer)).collect()
}

/// A day as `2026-04-01`.
pub(crate) fn day(date: &str) -> NaiveDate {
    date.parse().expect("a day is written as 2026-04-01")
}

pub(crate) fn task_id(id: &str) -> TaskId {
    TaskId::from(id.to_owned())
}

/// A task of one's own: `tenths` of a person-day of `role` in at least `days` working days, after these with their lags.
pub(crate) fn task(id: &str, role: &str, tenths: u16, days: u16, after: &[(&str, u16)]) -> Task {
    let link = |(id, lag_days): &(&str, u16)| Link::after(task_id(id), *lag_days);
    let changes = Changes {
        title: Some(id.to_owned()),
        owner: Some(RoleId::from(role.to_owned())),
        effort: Some(Effort { optimistic: tenths, likely: tenths, pessimistic: tenths }),
        duration_days: Some(days),
        after: Some(after.iter().map(link).collect()),
        ..Changes::default()
    };
    Task { changes, ..Task::new(task_id(id), Origin::Own) }
}

/// A plan of these tasks, made on a day.
pub(crate) fn plan(made: NaiveDate, tasks: Vec<Task>) -> Plan {
    Plan::of(made, tasks)
}

/// A program on the small catalog, begun on 1 April 2026.
pub(crate) fn program() -> Program {
    let profile = Profile { name: "Example".to_owned(), industry: None, size: None, purposes: Set::new() };
    Program::new(ProgramId::new("p1"), profile, &catalog(), day("2026-04-01"))
}

/// How many random cases a property is tried on: `usual`, or as many as `PROPTEST_CASES` says.
pub(crate) fn cases(usual: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    Config { cases: asked.unwrap_or(usual), failure_persistence: None, ..Config::default() }
}
