//! What holds of every claim, whatever evidence there is.

use okaeri::domain::argument::{Argument, Piece, Side, Strength, Verdict, is_anyone_back, verdict};
use okaeri::domain::command::Command;
use okaeri::domain::id::{ClaimId, EvidenceId};
use okaeri::domain::sorted;
use okaeri::domain::value::{Counted, Month};
use okaeri::exchange::document;
use proptest::collection::vec;
use proptest::prelude::*;

use super::{CATALOG, bare, claim, own, piece};
use crate::small::{cases, day};

fn sides() -> impl Strategy<Value = Side> {
    prop::sample::select(vec![Side::For, Side::Against, Side::Context])
}

fn strengths() -> impl Strategy<Value = Strength> {
    prop::sample::select(Strength::ALL.to_vec())
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    vec((sides(), strengths(), any::<bool>()), 0..6).prop_map(|all| {
        all.into_iter().map(|(side, strength, counts)| Piece { counts, ..piece(side, strength) }).collect()
    })
}

/// How good a verdict is for a claim.
const fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotBorne(_) => 0,
        Verdict::Contested => 1,
        Verdict::Borne => 2,
    }
}

/// The rule, said otherwise: by counting what is there of each strength.
fn by_hand(pieces: &[Piece]) -> u8 {
    let has = |side, strength| {
        pieces.iter().any(|piece| piece.counts && piece.side == side && piece.strength == strength)
    };
    let (pro, con) = (|strength| has(Side::For, strength), |strength| has(Side::Against, strength));
    if pro(Strength::Strong) {
        return if con(Strength::Strong) { 1 } else { 2 };
    }
    if pro(Strength::Fair) && !con(Strength::Strong) {
        return if con(Strength::Fair) { 1 } else { 2 };
    }
    0
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn the_verdict_is_what_the_rule_says_whatever_the_order(pieces in pieces(), turn in 0_usize..6) {
        prop_assert_eq!(rank(verdict(&pieces)), by_hand(&pieces));
        let mut turned = pieces.clone();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        prop_assert_eq!(verdict(&pieces), verdict(&turned));
    }

    #[test]
    fn more_for_a_claim_never_harms_it_and_more_against_never_helps(pieces in pieces(), strength in strengths()) {
        let before = rank(verdict(&pieces));
        let with = |side| {
            let more = pieces.iter().cloned().chain([piece(side, strength)]).collect::<Vec<_>>();
            rank(verdict(&more))
        };
        prop_assert!(with(Side::For) >= before);
        prop_assert!(with(Side::Against) <= before);
        prop_assert_eq!(with(Side::Context), before);
    }

    #[test]
    fn savings_are_borne_out_only_where_somebody_comes_back(
        evidence in vec((sides(), strengths()), 0..4), counted in vec(0_u32..3, 0..4),
    ) {
        let mut program = bare();
        for (back, people) in (0..).zip(&counted) {
            program.value.count(Month::of(day("2026-09-30")).before(back), Counted::Rehired, Some(*people));
        }
        let all = evidence.into_iter().enumerate().map(|(at, (side, strength))| {
            let mut one = own("1", "cost", side, strength);
            one.id = EvidenceId::from(format!("{at}"));
            one
        });
        program.argument.evidence = all.collect();
        let back = is_anyone_back(&program.value, None);
        prop_assert_eq!(back, counted.iter().sum::<u32>() > 0);
        if !back {
            prop_assert!(claim(&program, None, "cost").verdict != Verdict::Borne);
        }
    }

    #[test]
    fn whatever_is_added_is_kept_in_the_file(
        evidence in vec((sides(), strengths(), ".{0,12}", ".{0,12}"), 0..4), words in ".{0,12}", saves in any::<bool>(),
    ) {
        let all = evidence.into_iter().enumerate().map(|(at, (side, strength, text, source))| {
            let mut one = own("1", "fit", side, strength);
            (one.id, one.text, one.source) = (EvidenceId::from(format!("{at:04}-x")), text, source);
            one
        });
        let claim = okaeri::domain::argument::OwnClaim { id: ClaimId::new("0001-ab"), words, saves };
        let left_out = sorted::set([ClaimId::new("headcount")]);
        let argument = Argument { claims: vec![claim], evidence: all.collect(), left_out };
        let program = bare().apply(&CATALOG, &Command::SetArgument(Box::new(argument))).expect("it fits");
        let read = document::read(document::write(&program).as_bytes(), &CATALOG).expect("it can be read");
        prop_assert_eq!(read, program);
    }
}
