//! Stages and the gates that hold them back.

use num_rational::Ratio;
use okaeri::domain::answer::{Answer, Answers, Rating};
use okaeri::domain::catalog::Gate;
use okaeri::domain::id::FactorId;
use okaeri::domain::level::Level;
use okaeri::domain::score::{HoldKind, Score, stage::stage};

use super::golden::full;
use crate::small::{answers, said, sure};

#[test]
fn a_stage_begins_halfway_to_its_level() {
    let earned = |permille: Ratio<i128>| {
        stage(Score::from_ratio(permille), std::iter::empty::<&Gate>(), &Answers::new()).earned.number()
    };
    for (permille, expected) in
        [(0, 0), (124, 0), (125, 1), (374, 1), (375, 2), (624, 2), (625, 3), (874, 3), (875, 4), (1000, 4)]
    {
        assert_eq!(earned(Ratio::from_integer(permille)), expected, "{permille}");
    }
    assert_eq!(earned(Ratio::new(1874, 15)), 0);
    assert_eq!(earned(Ratio::new(2624, 3)), 3);
}

/// Everything at 4 but the gate of `base`.
fn all_but_base(gate: Option<Answer>) -> Answers {
    let mut given = answers([
        ("base.b", sure(4)),
        ("base.c", sure(4)),
        ("ties.a", sure(4)),
        ("ties.b", sure(4)),
        ("path.a", sure(4)),
        ("path.b", sure(4)),
    ]);
    given.extend(gate.into_iter().flat_map(|answer| answers([("base.a", answer)])));
    given
}

#[track_caller]
fn check(gate: Option<Answer>, reached: Level, hold: Option<HoldKind>) {
    let assessment = full(&all_but_base(gate));
    let whole = assessment.stage.as_ref().expect("there is a score");
    assert_eq!(whole.reached, reached);
    assert_eq!(whole.lowering().map(|hold| hold.kind).next(), hold);
    let of = |factor| assessment.factor(&FactorId::new(factor)).and_then(|factor| factor.stage.clone());
    assert_eq!(of("base").map(|stage| stage.reached), Some(reached), "the gate holds its own factor back");
    assert_eq!(of("path").map(|stage| stage.reached), Some(Level::L4), "it holds no other factor back");
}

#[test]
fn an_open_gate_holds_nothing_back() {
    check(Some(sure(4)), Level::L4, None);
}

#[test]
fn a_gate_below_its_level_is_shut() {
    check(Some(sure(1)), Level::L1, Some(HoldKind::Shut));
}

#[test]
fn a_gate_that_nobody_confirmed_holds_back_too() {
    check(None, Level::L1, Some(HoldKind::Unconfirmed));
    check(Some(said(Rating::DontKnow)), Level::L1, Some(HoldKind::Unconfirmed));
    check(Some(said(Rating::NotApplicable)), Level::L1, Some(HoldKind::Unconfirmed));
}

#[test]
fn the_lowest_of_the_shut_gates_counts() {
    let mut given = all_but_base(Some(sure(0)));
    given.extend(answers([("ties.a", sure(0))]));
    let stage = full(&given).stage.expect("there is a score");
    assert_eq!((stage.holds.len(), stage.reached), (2, Level::L1));
}

#[test]
fn a_gate_above_the_earned_stage_lowers_nothing() {
    let given = answers([("base.a", sure(0)), ("ties.a", sure(0)), ("path.a", sure(3))]);
    let stage = full(&given).stage.expect("there is a score");
    assert_eq!((stage.earned, stage.reached), (Level::L1, Level::L1));
    assert_eq!((stage.holds.len(), stage.lowering().count()), (2, 0));
}
