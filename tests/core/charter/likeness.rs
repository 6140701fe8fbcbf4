//! Which cases are most like an organization, and why.

use std::sync::LazyLock;

use okaeri::domain::answer::{Answer, Rating};
use okaeri::domain::catalog::{Catalog, Fills, builtin};
use okaeri::domain::id::{IndustryId, ItemId, ProgramId, PurposeId};
use okaeri::domain::level::Level;
use okaeri::domain::likeness::{Alike, Likeness, Unlike, cases_alike};
use okaeri::domain::profile::{Profile, Size};
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::domain::sorted;
use proptest::prelude::*;

use crate::small::{cases, day};

static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

fn program(industry: Option<&'static str>, size: Option<Size>, purposes: &[&'static str]) -> Program {
    let profile = Profile {
        name: "A".to_owned(),
        industry: industry.map(IndustryId::new),
        size,
        purposes: sorted::set(purposes.iter().map(|id| PurposeId::new(id))),
    };
    Program::new(ProgramId::new("p"), profile, &CATALOG, day("2027-04-01"))
}

fn of<'a>(ranked: &'a [Likeness], case: &str) -> &'a Likeness {
    ranked.iter().find(|likeness| likeness.case.as_str() == case).expect("the case is there")
}

fn order(program: &Program) -> Vec<String> {
    cases_alike(&CATALOG, program).iter().map(|likeness| likeness.case.to_string()).collect()
}

#[test]
fn without_anything_to_compare_the_cases_keep_their_order_and_nothing_is_claimed() {
    let ranked = cases_alike(&CATALOG, &program(None, None, &[]));
    let known: Vec<_> = CATALOG.cases.iter().map(|case| case.id.clone()).collect();
    assert_eq!(ranked.iter().map(|likeness| likeness.case.clone()).collect::<Vec<_>>(), known);
    assert!(ranked.iter().all(|likeness| likeness.alike.is_empty() && likeness.unlike.is_empty()));
}

#[test]
fn the_same_industry_and_size_come_first_with_their_reasons() {
    let ranked = cases_alike(&CATALOG, &program(Some("retail"), Some(Size::UpTo5000), &[]));
    let first = ranked.first().expect("there are cases");
    assert_eq!(first.case.as_str(), "aeon_mall");
    assert_eq!(first.alike, [Alike::Industry, Alike::Size]);
    assert_eq!(of(&ranked, "takeda").alike, [Alike::NextSize]);
    assert_eq!(of(&ranked, "takeda").unlike, [Unlike::Industry]);
    assert_eq!(of(&ranked, "soup_stock").unlike, [Unlike::Industry, Unlike::SizeUnknown]);
}

#[test]
fn a_size_further_off_is_told_and_does_not_count() {
    let ranked = cases_alike(&CATALOG, &program(None, Some(Size::UpTo100), &[]));
    assert_eq!(of(&ranked, "mixi").unlike, [Unlike::Size(Size::UpTo5000)]);
    assert_eq!(of(&ranked, "mixi").counts(), 0);
}

#[test]
fn purposes_in_common_are_named() {
    let ranked = cases_alike(&CATALOG, &program(None, None, &["alumni_value", "cost"]));
    let named = Alike::Purposes(vec![PurposeId::new("alumni_value")]);
    assert_eq!(of(&ranked, "takeda").alike, [named]);
    assert_eq!(of(&ranked, "mhi").unlike, [Unlike::Purposes]);
    let first: Vec<_> = ranked.iter().take(2).map(|likeness| likeness.case.as_str()).collect();
    assert_eq!(first, ["ntt", "takeda"]);
}

#[test]
fn an_item_below_its_target_leads_to_the_cases_that_did_something_about_it() {
    let mut program = program(None, None, &[]);
    let item = ItemId::new("policy.eligibility");
    program.rounds[0].scope = Scope::Full;
    let answer = |level| Answer { rating: Some(Rating::Level(level)), ..Answer::default() };
    program.rounds[0].answers.insert(item.clone(), answer(Level::L1));
    let ranked = cases_alike(&CATALOG, &program);
    assert_eq!(of(&ranked, "mhi").alike, [Alike::Gaps(vec![item.clone()])]);
    for likeness in &ranked {
        let case = CATALOG.case(&likeness.case).expect("the case is there");
        let does = case.practices.iter().any(|practice| practice.items.contains(&item));
        assert_eq!(!likeness.alike.is_empty(), does, "{}", case.id);
    }
    program.rounds[0].answers.insert(item, answer(Level::L4));
    let ranked = cases_alike(&CATALOG, &program);
    assert!(ranked.iter().all(|likeness| likeness.alike.is_empty()), "what is reached is no gap");
}

#[test]
fn many_gaps_count_no_more_than_a_few() {
    let mut program = program(None, None, &[]);
    program.rounds[0].scope = Scope::Full;
    for item in CATALOG.items() {
        let answer = Answer { rating: Some(Rating::Level(Level::L0)), ..Answer::default() };
        program.rounds[0].answers.insert(item.id.clone(), answer);
    }
    let ranked = cases_alike(&CATALOG, &program);
    assert!(ranked.iter().all(|likeness| likeness.counts() <= 3), "{ranked:?}");
}

#[test]
fn what_a_case_did_not_publish_is_named() {
    let ranked = cases_alike(&CATALOG, &program(None, None, &[]));
    assert_eq!(of(&ranked, "mhi").untold, []);
    let of_takeda = [Fills::Population, Fills::Rules, Fills::Selection];
    assert_eq!(of(&ranked, "takeda").untold, of_takeda);
    assert_eq!(of(&ranked, "aeon_mall").untold, [Fills::Population, Fills::Selection]);
}

fn anybody() -> impl Strategy<Value = Program> {
    let industries: Vec<_> = CATALOG.industries.iter().map(|industry| industry.id.clone()).collect();
    let purposes: Vec<_> = CATALOG.purposes.iter().map(|purpose| purpose.id.clone()).collect();
    let parts = (
        prop::option::of(prop::sample::select(industries)),
        prop::option::of(prop::sample::select(Size::ALL.to_vec())),
        prop::sample::subsequence(purposes.clone(), 0..=purposes.len()),
    );
    parts.prop_map(|(industry, size, purposes)| {
        let mut program = program(None, size, &[]);
        program.profile.industry = industry;
        program.profile.purposes = sorted::set(purposes);
        program
    })
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_case_is_there_once_and_none_before_one_that_is_more_alike(program in anybody()) {
        let ranked = cases_alike(&CATALOG, &program);
        let mut ids = order(&program);
        prop_assert!(ranked.is_sorted_by(|one, next| one.counts() >= next.counts()));
        ids.sort();
        let mut known: Vec<_> = CATALOG.cases.iter().map(|case| case.id.to_string()).collect();
        known.sort();
        prop_assert_eq!(ids, known);
    }

    #[test]
    fn nothing_is_said_of_what_the_organization_did_not_tell(program in anybody()) {
        for likeness in cases_alike(&CATALOG, &program) {
            let told = |of: fn(&Alike) -> bool, not: fn(&Unlike) -> bool| {
                usize::from(likeness.alike.iter().any(of)) + usize::from(likeness.unlike.iter().any(not))
            };
            let industry =
                told(|alike| *alike == Alike::Industry, |unlike| *unlike == Unlike::Industry);
            let size = told(
                |alike| matches!(alike, Alike::Size | Alike::NextSize),
                |unlike| matches!(unlike, Unlike::Size(_) | Unlike::SizeUnknown),
            );
            let purposes =
                told(|alike| matches!(alike, Alike::Purposes(_)), |unlike| *unlike == Unlike::Purposes);
            let said = [industry, size, purposes];
            let profile = &program.profile;
            let wanted =
                [profile.industry.is_some(), profile.size.is_some(), !profile.purposes.is_empty()];
            prop_assert_eq!(said, wanted.map(usize::from));
        }
    }

    #[test]
    fn a_case_moves_up_for_being_of_the_same_industry(program in anybody(), at in 0_usize..9) {
        let case = &CATALOG.cases[at];
        let place = |program: &Program| order(program).iter().position(|id| id == case.id.as_str());
        let same = {
            let mut same = program.clone();
            same.profile.industry = Some(case.industry.clone());
            same
        };
        let other = {
            let mut other = program;
            other.profile.industry = None;
            other
        };
        let beside = CATALOG.cases.iter().filter(|one| one.industry == case.industry).count();
        // Others of the industry move up with it, so it can lose no more places than there are of them.
        prop_assert!(place(&same) <= place(&other).map(|place| place + beside - 1));
    }
}
