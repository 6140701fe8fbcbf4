//! The answers of the assessment against a policy; what bands and years come to; names and sentences of rules.

use okaeri::domain::answer::{Answer, Rating};
use okaeri::domain::catalog::builtin;
use okaeri::domain::id::{BandId, ItemId};
use okaeri::domain::level::Level;
use okaeri::domain::policy::{
    Conduct, Eligibility, ExitReason, Finding, Months, Outcome, PayBand, Policy, PolicyRule, Stage, Step,
    Treatment, disagreements, rule_sentence, rules_of,
};
use okaeri::domain::score::{Scope, assess, weights};
use okaeri::domain::sorted;
use okaeri::domain::text::Language;

use super::{rule, three_years};
use crate::small::day;

/// The items whose answers a policy does not bear out.
fn found(answers: &[(&'static str, Level)], policy: &Policy) -> Vec<String> {
    let catalog = builtin();
    let answer = |level| Answer { rating: Some(Rating::Level(level)), ..Answer::default() };
    let answers = sorted::map(answers.iter().map(|(item, level)| (ItemId::new(item), answer(*level))));
    let weights = weights(&catalog, &sorted::set([]));
    let assessment = assess(&catalog, &answers, &weights, Scope::Full, day("2026-11-20"));
    disagreements(&assessment, policy).into_iter().map(|one| one.item.to_string()).collect()
}

fn complete() -> Vec<PolicyRule> {
    let catalog = builtin();
    let set = catalog.rule_sets.iter().find(|set| set.id.as_str() == "complete").expect("a set");
    let mut number = 0;
    rules_of(&set.rules, Language::Japanese, || {
        number += 1;
        format!("c{number}").into()
    })
}

#[test]
fn answers_that_all_is_covered_contradict_rules_that_leave_cases_open() {
    let covered = [("policy.eligibility", Level::L2)];
    let open = Policy { rules: three_years(), ..Policy::default() };
    assert_eq!(found(&covered, &open), ["policy.eligibility"]);
    assert!(
        found(&[("policy.eligibility", Level::L1)], &open).is_empty(),
        "who says less is not contradicted"
    );
    assert!(found(&covered, &Policy { rules: complete(), ..Policy::default() }).is_empty());
    assert!(
        found(&covered, &Policy::default()).is_empty(),
        "a policy of which nothing is decided says nothing"
    );
}

#[test]
fn steps_that_the_answers_name_are_missed_and_what_the_policy_has_outgrown_is_told() {
    let answers = [
        ("policy.selection", Level::L3),
        ("policy.exit_reason", Level::L2),
        ("treatment.alignment_talk", Level::L2),
        ("treatment.outside_experience", Level::L0),
    ];
    let mut policy = Policy { rules: complete(), ..Policy::default() };
    assert_eq!(
        found(&answers, &policy),
        ["policy.selection"],
        "of steps that are not there nothing is missed"
    );
    policy.selection.insert(Stage::Interview, Step::default());
    assert_eq!(found(&answers, &policy), ["policy.exit_reason", "treatment.alignment_talk"]);
    policy.selection.insert(Stage::ExitReason, Step::default());
    policy.selection.insert(Stage::Terms, Step::default());
    policy.treatment.outside_percent = Some(50);
    assert_eq!(found(&answers, &policy), ["treatment.outside_experience"]);
}

#[test]
fn every_disagreement_is_about_an_item_of_the_catalog() {
    let catalog = builtin();
    let all: Vec<(&'static str, Level)> = [
        "policy.eligibility",
        "policy.selection",
        "policy.exit_reason",
        "policy.exceptions",
        "treatment.alignment_talk",
        "treatment.outside_experience",
        "treatment.pay_table",
    ]
    .map(|item| (item, Level::L4))
    .to_vec();
    for (item, _) in &all {
        assert!(catalog.item(&ItemId::new(item)).is_some(), "{item}");
    }
    let policy = Policy { rules: three_years(), ..Policy::default() };
    assert_eq!(found(&all, &policy).len(), 5, "but the two that only steps could contradict");
}

#[test]
fn a_rule_is_one_sentence_in_either_language() {
    let clear = PolicyRule {
        conduct: sorted::set([Conduct::Clear]),
        tenure: Months::at_least(36),
        ..rule("a", Outcome::Eligible)
    };
    let said = |rule: &PolicyRule| (rule_sentence(rule).ja.into_owned(), rule_sentence(rule).en.into_owned());
    assert_eq!(
        said(&clear),
        (
            "在籍期間が3年以上、記録が「問題なし」の場合は応募できる".to_owned(),
            "service: 3 years or more; record: nothing on record – eligible".to_owned()
        )
    );
    let whom = |reasons: &[ExitReason]| {
        let some = PolicyRule { reasons: sorted::set(reasons.iter().copied()), ..rule("r", Outcome::Review) };
        said(&some)
    };
    let but_one = &ExitReason::ALL[..9];
    assert_eq!(whom(but_one).0, "退職理由が「懲戒解雇・諭旨退職」以外の場合は個別に判断する");
    assert_eq!(whom(but_one).1, "reason: any but disciplinary dismissal – decided case by case");
    assert_eq!(
        whom(&[ExitReason::Care, ExitReason::Study]).0,
        "退職理由が「介護」「留学・学業」のいずれかの場合は個別に判断する"
    );
    assert_eq!(whom(&ExitReason::VOLUNTARY).0, "退職理由が自己都合の場合は個別に判断する");
    let all = PolicyRule { note: "理由".to_owned(), ..rule("b", Outcome::Excluded) };
    assert_eq!(
        said(&all),
        ("すべての退職者を対象外とする".to_owned(), "everybody who left: not eligible".to_owned())
    );
}

#[test]
fn outside_years_count_as_far_as_the_share_says() {
    let terms = |percent| Treatment { outside_percent: percent, ..Treatment::default() };
    assert_eq!(terms(None).counted_months(72), None, "not decided");
    assert_eq!(terms(Some(50)).counted_months(72), Some(36));
    assert_eq!(terms(Some(0)).counted_months(72), Some(0));
    assert_eq!(terms(Some(100)).counted_months(u16::MAX), Some(u16::MAX));
}

#[test]
fn the_bounds_of_a_band_stay_in_order_and_a_new_one_begins_with_its_least() {
    let band = PayBand { id: BandId::new("b"), grade: String::new(), least: 0, most: 0 };
    let band = band.with_least(5_000_000).expect("in order");
    assert_eq!((band.least, band.most), (5_000_000, 5_000_000));
    let band = band.with_most(7_000_000).expect("in order");
    assert_eq!(band.clone().with_least(8_000_000), None);
    assert_eq!(band.clone().with_most(4_000_000), None);
    assert_eq!(band.with_least(6_000_000).map(|band| (band.least, band.most)), Some((6_000_000, 7_000_000)));
}

#[test]
fn what_mends_a_hole_of_any_common_rules_leaves_none() {
    let catalog = builtin();
    for set in &catalog.rule_sets {
        let mut number = 0;
        let mut id = || {
            number += 1;
            format!("{number:04}").into()
        };
        let mut rules = rules_of(&set.rules, Language::English, &mut id);
        let (before, _) = Eligibility::of(&rules).analyze().expect("few rules");
        for finding in before {
            if let Finding::Gap(case) = finding {
                rules.extend(case.to_rules(Outcome::Review, &mut id));
            }
        }
        let (after, _) = Eligibility::of(&rules).analyze().expect("few rules");
        assert!(!after.iter().any(|found| matches!(found, Finding::Gap(_))), "{}", set.id);
        assert!(rules.len() <= 64, "{}", set.id);
    }
}
