//! What a risk lacks, and that it is said in both languages.

use okaeri::domain::degree::Degree;
use okaeri::domain::id::RiskId;
use okaeri::domain::plan::{Setback, Uncertainty};
use okaeri::domain::program::Program;
use okaeri::domain::risk::{Progress, Risk, State, Warning, warnings};
use okaeri::domain::sorted;

use super::{challenge, own, row, saying, silent};
use crate::small::{day, task_id};

/// What it lacks on a day, of which the program began on 1 April.
fn lacks(program: &Program, id: &RiskId, progress: &Progress, today: &str) -> Vec<Warning> {
    warnings(&row(program, id), progress, day("2026-04-01"), day(today))
}

fn none() -> Progress {
    Progress::default()
}

#[test]
fn a_new_risk_lacks_an_owner_and_a_likelihood() {
    let program = saying(&silent(), Risk::new(own("1")));
    assert_eq!(lacks(&program, &own("1"), &none(), "2026-04-02"), [Warning::Ownerless, Warning::Unknown]);
}

#[test]
fn a_high_risk_without_a_task_is_told_and_with_one_is_not() {
    let mut program = silent();
    let risk = Risk {
        owner: "Kim".to_owned(),
        permille: Some(500),
        impact: Some(Degree::High),
        links: sorted::map([(task_id("data.consent_form"), true)]),
        ..Risk::new(own("1"))
    };
    program = saying(&program, risk);
    assert!(program.has_task(&task_id("data.consent_form")), "the sample has it");
    assert_eq!(lacks(&program, &own("1"), &none(), "2026-04-02"), []);
    program.plan = None;
    assert_eq!(lacks(&program, &own("1"), &none(), "2026-04-02"), [Warning::Untasked]);
}

#[test]
fn what_nobody_looked_at_for_ninety_days_is_told() {
    let risk = Risk { owner: "Kim".to_owned(), permille: Some(50), ..Risk::new(own("1")) };
    let program = saying(&silent(), risk.clone());
    assert_eq!(lacks(&program, &own("1"), &none(), "2026-06-29"), []);
    assert_eq!(lacks(&program, &own("1"), &none(), "2026-06-30"), [Warning::Unseen(90)]);
    let seen = saying(&program, Risk { looked: Some(day("2026-06-01")), ..risk });
    assert_eq!(lacks(&seen, &own("1"), &none(), "2026-08-29"), []);
    assert_eq!(lacks(&seen, &own("1"), &none(), "2026-08-30"), [Warning::Unseen(90)]);
}

#[test]
fn a_day_to_look_again_that_has_passed_is_told_until_somebody_looks() {
    let risk = Risk {
        owner: "Kim".to_owned(),
        permille: Some(50),
        review: Some(day("2026-05-01")),
        ..Risk::new(own("1"))
    };
    let program = saying(&silent(), risk.clone());
    assert_eq!(lacks(&program, &own("1"), &none(), "2026-05-01"), []);
    assert_eq!(lacks(&program, &own("1"), &none(), "2026-05-02"), [Warning::Overdue(day("2026-05-01"))]);
    let looked = saying(&program, Risk { looked: Some(day("2026-05-01")), ..risk });
    assert_eq!(lacks(&looked, &own("1"), &none(), "2026-05-02"), []);
}

#[test]
fn late_tasks_are_told_and_what_is_closed_lacks_nothing() {
    let risk = Risk { state: State::Closed, ..Risk::new(own("1")) };
    let late = Progress { late: vec![task_id("a"), task_id("b")], ..none() };
    let program = saying(&silent(), risk.clone());
    assert_eq!(lacks(&program, &own("1"), &late, "2027-04-01"), []);
    let open =
        saying(&program, Risk { owner: "Kim".to_owned(), permille: Some(10), state: State::Acting, ..risk });
    assert_eq!(lacks(&open, &own("1"), &late, "2026-04-02"), [Warning::Late(2)]);
}

#[test]
fn a_challenge_that_is_closed_and_still_counts_is_told() {
    let id = challenge("support");
    let mut program = saying(&silent(), Risk { state: State::Closed, ..Risk::new(id.clone()) });
    assert_eq!(lacks(&program, &id, &none(), "2027-04-01"), [Warning::Counted]);
    let never = Setback { permille: Some(0), effort: None };
    let support = okaeri::domain::id::ChallengeId::new("support");
    program.settings.uncertainty =
        Uncertainty { setbacks: sorted::map([(support, never)]), ..Uncertainty::default() };
    assert_eq!(lacks(&program, &id, &none(), "2027-04-01"), []);
}

#[test]
fn every_warning_is_said_in_both_languages() {
    let all = [
        Warning::Ownerless,
        Warning::Unknown,
        Warning::Untasked,
        Warning::Late(1),
        Warning::Late(3),
        Warning::Overdue(day("2026-05-01")),
        Warning::Unseen(91),
        Warning::Counted,
    ];
    for warning in all {
        let said = warning.say();
        assert!(said.ja.ends_with('。') && said.en.ends_with('.'), "{said:?}");
    }
}
