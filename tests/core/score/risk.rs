//! Challenge risks and their causes, reckoned by hand.

use num_rational::Ratio;
use okaeri::domain::answer::{Answers, Confidence, Rating};
use okaeri::domain::id::CauseId;
use okaeri::domain::score::{ChallengeRisk, Scope, Score, risks};

use super::golden::scored;
use crate::small::{answers, catalog, rated, said, sure};

fn loss(answers: &Answers, scope: Scope) -> ChallengeRisk {
    risks(&catalog(), &scored(answers, scope)).swap_remove(0)
}

fn causes(risk: &ChallengeRisk) -> Vec<&str> {
    risk.causes.iter().map(CauseId::as_str).collect()
}

#[test]
fn a_risk_is_what_the_guards_leave_open() {
    // Guards base.a (3), ties.a (2), path.b (3): mean (3 × 750 + 2 × 250 + 3 × 500) / 8.
    let given = answers([("base.a", sure(3)), ("ties.a", sure(1)), ("path.b", sure(2)), ("base.b", sure(0))]);
    let risk = loss(&given, Scope::Full);
    assert_eq!(risk.risk, Some(Score::from_ratio(Ratio::new(8000 - 4250, 8))));
    assert_eq!(risk.guards.len(), 3);
    assert_eq!(causes(&risk), ["loss.rules", "loss.silence"]);
}

#[test]
fn its_band_turns_with_it() {
    // Mean's band: low (3 × 625 + 0 + 0) / 8, high (3 × 875 + 2000 + 0) / 8, path.b does not apply: weights 5.
    let given = answers([("base.a", rated(3, Confidence::Fairly)), ("path.b", said(Rating::NotApplicable))]);
    let risk = loss(&given, Scope::Full);
    let band = risk.band.expect("two guards apply");
    assert_eq!(band.low, Score::from_ratio(Ratio::new(5000 - 4625, 5)));
    assert_eq!(band.high, Score::from_ratio(Ratio::new(5000 - 1875, 5)));
    assert_eq!(risk.risk, Some(Score::from_permille(250)));
}

#[test]
fn a_cause_is_there_only_where_a_level_says_so() {
    assert_eq!(causes(&loss(&answers([("ties.a", sure(1))]), Scope::Full)), ["loss.silence"]);
    assert_eq!(causes(&loss(&answers([("ties.a", sure(2))]), Scope::Full)), [""; 0]);
    assert_eq!(causes(&loss(&answers([("ties.a", said(Rating::DontKnow))]), Scope::Full)), [""; 0]);
    assert_eq!(causes(&loss(&answers([("base.b", sure(0))]), Scope::Full)), ["loss.rules"]);
}

#[test]
fn a_quick_check_asks_its_own_guards_only() {
    let given = answers([("base.a", sure(4)), ("ties.a", sure(4)), ("path.b", sure(0)), ("base.b", sure(0))]);
    let risk = loss(&given, Scope::Quick);
    assert_eq!(risk.risk, Some(Score::from_permille(0)));
    assert_eq!((risk.guards.len(), causes(&risk).len()), (2, 0));
}

#[test]
fn without_rated_guards_there_is_no_risk_but_a_band() {
    let risk = loss(&Answers::new(), Scope::Full);
    assert_eq!(risk.risk, None);
    assert!(risk.band.is_some());
}
