//! Claims and their evidence: what is borne out, by the rule that is written out, and never savings where nobody comes back.

mod random;

use std::sync::LazyLock;

use okaeri::domain::argument::{
    Claim, KNOWN, Origin, OwnClaim, OwnEvidence, Piece, Side, Strength, Verdict, Why, map, verdict,
};
use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::command::{Command, Refusal};
use okaeri::domain::id::{ClaimId, EvidenceId, IndustryId, ProgramId, PurposeId};
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::sorted;
use okaeri::domain::text::text;
use okaeri::domain::value::{Counted, Drawn, Figures, Month, draw};

use crate::small::day;

pub(crate) static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

pub(crate) fn bare() -> Program {
    let profile = Profile { name: "みなと食品".to_owned(), ..Profile::default() };
    Program::new(ProgramId::new("p1"), profile, &CATALOG, day("2026-10-05"))
}

/// Figures of a program in which so many were counted as rehired, month by month.
fn figures(rehired: &[u32]) -> Figures {
    let mut figures = Figures {
        leavers: Some(500),
        pay_yen: Some(6_000_000),
        running_yen: Some(1_000_000),
        ..Figures::default()
    };
    let last = Month::of(day("2026-09-30"));
    for (back, people) in (0..).zip(rehired) {
        figures.count(last.before(back), Counted::Rehired, Some(*people));
    }
    figures
}

fn drawn(figures: &Figures) -> Drawn {
    draw(&figures.funnel(), 7, 2_000)
}

pub(crate) fn own(id: &'static str, claim: &'static str, side: Side, strength: Strength) -> OwnEvidence {
    OwnEvidence {
        id: EvidenceId::new(id),
        claim: ClaimId::new(claim),
        side,
        strength,
        text: "3人中3人が1年後も在籍".to_owned(),
        source: "人事部の集計".to_owned(),
        date: Some(day("2026-09-30")),
    }
}

pub(crate) fn claim(program: &Program, drawn: Option<&Drawn>, id: &str) -> Claim {
    let all = map(&CATALOG, program, drawn);
    all.into_iter().find(|claim| claim.id.as_str() == id).expect("a claim")
}

fn says(program: &Program, id: &str) -> Verdict {
    claim(program, None, id).verdict
}

pub(crate) fn piece(side: Side, strength: Strength) -> Piece {
    Piece {
        side,
        strength,
        indirect: false,
        text: text("", ""),
        source: text("", ""),
        address: None,
        origin: Origin::Forecast,
        counts: true,
    }
}

#[test]
fn every_figure_that_is_named_is_there_and_every_merit_is_a_claim() {
    for known in &KNOWN {
        for (fact, ..) in known.facts {
            assert!(CATALOG.fact(fact).is_some(), "{fact}");
        }
    }
    for purpose in &CATALOG.purposes {
        let known = KNOWN.iter().find(|known| known.purpose().as_ref() == Some(&purpose.id));
        let known = known.unwrap_or_else(|| panic!("{} is no claim", purpose.id));
        let told = claim(&bare(), None, known.id.as_str());
        for fact in purpose.facts.iter() {
            let is_told = |piece: &Piece| piece.origin == Origin::Fact(fact.clone());
            assert!(told.evidence.iter().any(is_told), "{fact} is told of {}", purpose.id);
        }
    }
    let mut ids: Vec<&str> = KNOWN.iter().map(|known| known.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), KNOWN.len());
}

#[test]
fn what_public_material_alone_says_of_each_claim() {
    let program = bare();
    for (id, expected) in [
        ("ready", Verdict::NotBorne(Why::Nothing)),
        ("cost", Verdict::NotBorne(Why::Weak)),
        ("fit", Verdict::Contested),
        ("diversity", Verdict::NotBorne(Why::Nothing)),
        ("engagement", Verdict::NotBorne(Why::Weak)),
        ("alumni_value", Verdict::NotBorne(Why::Weak)),
        ("headcount", Verdict::Borne),
        ("contact", Verdict::Borne),
        ("demand", Verdict::NotBorne(Why::Weak)),
        ("performance", Verdict::NotBorne(Why::Nothing)),
        ("knows", Verdict::NotBorne(Why::Weak)),
        ("brand", Verdict::NotBorne(Why::Weak)),
        ("clients", Verdict::NotBorne(Why::Nothing)),
    ] {
        assert_eq!(says(&program, id), expected, "{id}");
    }
}

#[test]
fn two_studies_that_disagree_leave_a_claim_contested_until_more_is_known() {
    let mut program = bare();
    let fit = claim(&program, None, "fit");
    assert_eq!(fit.on(Side::For).count(), 1);
    assert_eq!(fit.on(Side::Against).count(), 2);
    program.argument.evidence = vec![own("1", "fit", Side::For, Strength::Strong)];
    assert_eq!(says(&program, "fit"), Verdict::Contested, "more of the same strength decides nothing");
}

#[test]
fn evidence_of_ones_own_counts_once_it_says_what_was_found_and_where() {
    let mut program = bare();
    let one = own("1", "brand", Side::For, Strength::Fair);
    for (text, source, expected) in [
        ("", "人事部の集計", Verdict::NotBorne(Why::Weak)),
        ("口コミの点数が上がった", " ", Verdict::NotBorne(Why::Weak)),
        ("口コミの点数が上がった", "人事部の集計", Verdict::Borne),
    ] {
        let (text, source) = (text.to_owned(), source.to_owned());
        program.argument.evidence = vec![OwnEvidence { text, source, ..one.clone() }];
        assert_eq!(says(&program, "brand"), expected);
    }
    program.argument.evidence.push(own("2", "brand", Side::Against, Strength::Strong));
    assert_eq!(says(&program, "brand"), Verdict::NotBorne(Why::Outweighed));
}

#[test]
fn a_claim_of_ones_own_needs_words_and_evidence() {
    let mut program = bare();
    let id = ClaimId::new("0001-ab");
    let blank = OwnClaim { id: id.clone(), words: String::new(), saves: false };
    program.argument.claims = vec![blank.clone()];
    program.argument.evidence = vec![own("1", "0001-ab", Side::For, Strength::Fair)];
    assert_eq!(says(&program, "0001-ab"), Verdict::NotBorne(Why::Unsaid));
    program.argument.claims =
        vec![OwnClaim { words: "採用の手間が減る".to_owned(), ..blank.clone() }];
    assert_eq!(says(&program, "0001-ab"), Verdict::Borne);
    program.argument.claims = vec![OwnClaim { words: "費用が減る".to_owned(), saves: true, ..blank }];
    assert_eq!(says(&program, "0001-ab"), Verdict::NotBorne(Why::NobodyBack));
    program.argument.remove_claim(&id);
    assert!(program.argument.is_empty(), "its evidence goes with it");
}

#[test]
fn evidence_whose_claim_was_removed_by_another_is_still_shown() {
    let mut program = bare();
    program.argument.evidence = vec![own("1", "0009-zz", Side::For, Strength::Strong)];
    let lost = claim(&program, None, "0009-zz");
    assert_eq!(lost.words, None);
    assert_eq!(lost.verdict, Verdict::NotBorne(Why::Unsaid));
    assert_eq!(lost.evidence.len(), 1);
}

#[test]
fn savings_are_borne_out_by_a_forecast_with_rehires_that_were_counted() {
    let mut program = bare();
    program.value = figures(&[]);
    let cost = claim(&program, Some(&drawn(&program.value)), "cost");
    assert!(cost.evidence.iter().any(|piece| piece.origin == Origin::Forecast));
    assert_eq!(cost.verdict, Verdict::NotBorne(Why::Weak), "published figures alone bear out no savings");
    program.value = figures(&[4, 3, 5, 4]);
    for (counted, of) in [(Counted::Applied, 20), (Counted::Talked, 40)] {
        for back in 0..4 {
            program.value.count(Month::of(day("2026-09-30")).before(back), counted, Some(of));
        }
    }
    let years = drawn(&program.value);
    let cost = claim(&program, Some(&years), "cost");
    let forecast = cost.evidence.iter().find(|piece| piece.origin == Origin::Forecast).expect("a forecast");
    assert_eq!(forecast.strength, Strength::Fair);
    if forecast.side == Side::For {
        assert_eq!(cost.verdict, Verdict::Borne);
    }
}

#[test]
fn savings_are_never_borne_out_by_zero_rehires() {
    let mut program = bare();
    program.argument.evidence = vec![own("1", "cost", Side::For, Strength::Strong)];
    assert_eq!(says(&program, "cost"), Verdict::NotBorne(Why::NobodyBack), "nothing is known of rehires");
    program.value = figures(&[0, 0, 0]);
    assert_eq!(says(&program, "cost"), Verdict::NotBorne(Why::NobodyBack), "nobody was counted");
    program.value = Figures { leavers: Some(3), ..figures(&[]) };
    let years = drawn(&program.value);
    let cost = claim(&program, Some(&years), "cost");
    assert_eq!(cost.verdict, Verdict::NotBorne(Why::NobodyBack), "the middling year has nobody");
    program.value = figures(&[1]);
    assert_eq!(says(&program, "cost"), Verdict::Borne, "somebody came back");
}

#[test]
fn ones_own_count_of_rehires_outweighs_a_survey() {
    let mut program = bare();
    program.value = figures(&[0, 1]);
    assert_eq!(says(&program, "demand"), Verdict::Borne);
    program.value = figures(&[0; 11]);
    assert_eq!(says(&program, "demand"), Verdict::NotBorne(Why::Weak), "eleven months say little");
    program.value = figures(&[0; 12]);
    let demand = claim(&program, None, "demand");
    assert!(demand.on(Side::Against).any(|piece| piece.origin == Origin::Counted));
}

#[test]
fn returnees_who_stayed_are_told_and_decide_nothing_without_others_to_compare_with() {
    let mut program = bare();
    let month = Month::of(day("2026-09-30"));
    program.value.count(month, Counted::Retained, Some(3));
    program.value.count(month.before(12), Counted::Rehired, Some(3));
    let fit = claim(&program, None, "fit");
    assert!(fit.on(Side::Context).any(|piece| piece.text.ja.contains("3人のうち3人が1年後も在籍")));
    assert_eq!(fit.verdict, Verdict::Contested);
}

#[test]
fn cases_like_the_organization_that_are_after_the_same_are_told() {
    let mut program = bare();
    assert!(claim(&program, None, "ready").evidence.iter().all(|one| !matches!(one.origin, Origin::Case(_))));
    program.profile.industry = Some(IndustryId::new("retail"));
    program.profile.purposes = sorted::set(CATALOG.purposes.iter().map(|one| one.id.clone()));
    let told = CATALOG.purposes.iter().any(|purpose: &_| {
        let claim = claim(&program, None, purpose.id.as_str());
        let case = |piece: &Piece| matches!(piece.origin, Origin::Case(_)) && piece.side == Side::Context;
        claim.evidence.iter().any(case)
    });
    assert!(told, "one of the cases names a merit");
    assert!(CATALOG.purpose(&PurposeId::new("ready")).is_some());
}

#[test]
fn a_claim_may_be_left_out_and_one_that_is_not_borne_out_is_out_anyway() {
    let mut program = bare();
    assert!(claim(&program, None, "headcount").is_told());
    program.argument.left_out = sorted::set([ClaimId::new("headcount")]);
    assert!(!claim(&program, None, "headcount").is_told());
    program.argument.left_out = sorted::set([]);
    assert!(!claim(&program, None, "fit").is_told());
}

#[test]
fn a_claim_cannot_take_the_name_of_one_that_is_known() {
    let mut argument = bare().argument;
    argument.claims = vec![OwnClaim { id: ClaimId::new("cost"), words: "安い".to_owned(), saves: false }];
    let refused = bare().apply(&CATALOG, &Command::SetArgument(Box::new(argument)));
    assert_eq!(refused.map(drop), Err(Refusal::OutOfRange));
}

#[test]
fn the_strongest_evidence_decides_as_the_rule_says() {
    use Side::{Against, Context, For};
    use Strength::{Fair, Strong, Weak};
    for (pieces, expected) in [
        (vec![], Verdict::NotBorne(Why::Nothing)),
        (vec![piece(Context, Strong)], Verdict::NotBorne(Why::Nothing)),
        (vec![piece(Against, Strong)], Verdict::NotBorne(Why::Nothing)),
        (vec![piece(For, Weak)], Verdict::NotBorne(Why::Weak)),
        (vec![piece(For, Weak), piece(Against, Weak)], Verdict::NotBorne(Why::Weak)),
        (vec![piece(For, Fair)], Verdict::Borne),
        (vec![piece(For, Fair), piece(Against, Weak)], Verdict::Borne),
        (vec![piece(For, Fair), piece(Against, Fair)], Verdict::Contested),
        (vec![piece(For, Fair), piece(Against, Strong)], Verdict::NotBorne(Why::Outweighed)),
        (vec![piece(For, Strong), piece(Against, Fair)], Verdict::Borne),
        (vec![piece(For, Strong), piece(Against, Strong)], Verdict::Contested),
    ] {
        assert_eq!(verdict(&pieces), expected, "{pieces:?}");
    }
}
