//! Rules of eligibility: what they decide, what is wrong with them, how they fall on groups, which law they touch.

mod leavers;
mod said;

use okaeri::domain::catalog::builtin;
use okaeri::domain::id::{CaseId, RuleId};
use okaeri::domain::policy::{
    Bar, Conduct, Counts, Decided, Eligibility, Employment, ExitReason, Finding, Known, Leaver, Months,
    Outcome, Policy, PolicyRule, Stage, Step, Told, Touched, case_words, eligible_share, questions, rules_of,
    uneven,
};
use okaeri::domain::sorted;
use okaeri::domain::text::Language;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::small::cases;

pub(super) fn rule(id: &'static str, outcome: Outcome) -> PolicyRule {
    PolicyRule::new(RuleId::new(id), outcome)
}

/// Three years and a clean record; those dismissed for misconduct never.
pub(super) fn three_years() -> Vec<PolicyRule> {
    vec![
        PolicyRule {
            tenure: Months::at_least(36),
            conduct: sorted::set([Conduct::Clear]),
            ..rule("a", Outcome::Eligible)
        },
        PolicyRule { reasons: sorted::set([ExitReason::Disciplinary]), ..rule("b", Outcome::Excluded) },
    ]
}

pub(super) const SOMEONE: Leaver = Leaver {
    tenure: 48,
    away: 12,
    reason: ExitReason::Career,
    employment: Employment::Regular,
    conduct: Conduct::Clear,
};

fn outcome(rules: &[PolicyRule], leaver: Leaver) -> Option<Outcome> {
    Eligibility::of(rules).decide(&leaver).outcome
}

#[test]
fn of_several_rules_the_stricter_counts_wherever_it_stands() {
    let rules = three_years();
    let turned: Vec<PolicyRule> = rules.iter().rev().cloned().collect();
    let dismissed = Leaver { reason: ExitReason::Disciplinary, ..SOMEONE };
    for rules in [&rules, &turned] {
        assert_eq!(outcome(rules, SOMEONE), Some(Outcome::Eligible));
        assert_eq!(outcome(rules, dismissed), Some(Outcome::Excluded));
        assert_eq!(
            outcome(rules, Leaver { tenure: 35, ..SOMEONE }),
            None,
            "nothing is said of three years less a month"
        );
        let verdict = Eligibility::of(rules).decide(&dismissed);
        assert_eq!(verdict.rules, [RuleId::new("b"), RuleId::new("a")], "the one that counts comes first");
    }
}

#[test]
fn the_exact_hole_is_named_and_rules_for_it_mend_it() {
    let rules = three_years();
    let (findings, looked_at) = Eligibility::of(&rules).analyze().expect("few rules");
    assert_eq!(looked_at, 601 * 601 * 10 * 4 * 3, "every case there is");
    let gaps = findings.iter().filter_map(|found| match found {
        Finding::Gap(case) => Some(case.clone()),
        _ => None,
    });
    let gaps: Vec<_> = gaps.collect();
    assert!(gaps.iter().any(|gap| gap.tenure == [Months::at_most(35)]), "{gaps:?}");
    assert!(
        findings.iter().any(|found| matches!(found, Finding::Contradiction(..))),
        "misconduct after three years"
    );
    let mut number = 0;
    let mut id = || {
        number += 1;
        RuleId::from(format!("m{number}"))
    };
    let mended: Vec<PolicyRule> = rules
        .iter()
        .cloned()
        .chain(gaps.iter().flat_map(|gap| gap.to_rules(Outcome::Review, &mut id)))
        .collect();
    let (after, _) = Eligibility::of(&mended).analyze().expect("few rules");
    assert!(!after.iter().any(|found| matches!(found, Finding::Gap(_))), "{after:?}");
    assert_eq!(outcome(&mended, Leaver { tenure: 35, ..SOMEONE }), Some(Outcome::Review));
    assert_eq!(outcome(&mended, SOMEONE), Some(Outcome::Eligible), "what was decided stays");
}

#[test]
fn cases_are_said_as_people_say_them() {
    let (findings, _) = Eligibility::of(&three_years()).analyze().expect("few rules");
    let said: Vec<String> = findings
        .iter()
        .filter_map(|found| match found {
            Finding::Gap(case) => Some(case_words(case).ja.into_owned()),
            _ => None,
        })
        .collect();
    assert!(said.iter().any(|words| words.contains("在籍期間が3年未満")), "{said:?}");
}

#[test]
fn who_lacks_an_answer_is_decided_only_where_it_makes_no_difference() {
    let rules = Eligibility::of(&three_years());
    let known = |tenure, reason, conduct| Known { tenure, away: Some(3), reason, employment: None, conduct };
    let by_choice = Some(Told::ByChoice);
    let decided = |known: Known| rules.decide_known(&known);
    assert_eq!(decided(known(Some(60), by_choice, Some(Conduct::Clear))), Decided::So(Outcome::Eligible));
    assert_eq!(decided(known(Some(60), None, Some(Conduct::Clear))), Decided::Depends);
    assert_eq!(decided(known(None, by_choice, Some(Conduct::Clear))), Decided::Depends);
    assert_eq!(decided(known(Some(5), by_choice, None)), Decided::InAGap);
    let dismissed = Some(Told::Reason(ExitReason::Disciplinary));
    assert_eq!(decided(known(None, dismissed, None)), Decided::So(Outcome::Excluded));
}

#[test]
fn a_group_that_is_let_in_far_less_often_is_told() {
    let counts = |eligible: u32, gap: u32| -> Counts {
        sorted::map([(Decided::So(Outcome::Eligible), eligible), (Decided::InAGap, gap)])
    };
    let told = uneven(&[counts(80, 20), counts(60, 40), counts(65, 35), counts(0, 4), counts(10, 90)]);
    let told: Vec<_> = told.iter().map(|found| (found.group, found.best, found.ratio_permille)).collect();
    assert_eq!(told, [(4, 0, 125), (1, 0, 750)], "four fifths of the best, groups of five at least");
    assert!(uneven(&[counts(0, 50), counts(0, 10)]).is_empty(), "nobody is let in");
    assert_eq!(eligible_share(&counts(1, 3)), Some(250_000));
    assert_eq!(
        eligible_share(&sorted::map([(Decided::Depends, 9)])),
        None,
        "nothing is decided about anybody"
    );
}

#[test]
fn a_rule_that_sets_apart_who_left_for_a_child_touches_the_law_on_it_and_says_where() {
    let catalog = builtin();
    let policy = |rules| Policy { rules, ..Policy::default() };
    let touched = |policy: &Policy, id: &str| {
        let all = questions(&catalog, policy);
        all.into_iter().find(|one| one.check.id.as_str() == id).map(|one| one.touched)
    };
    let apart = PolicyRule { reasons: sorted::set([ExitReason::Family]), ..rule("f", Outcome::Excluded) };
    assert_eq!(touched(&policy(vec![apart]), "sex_care"), Some(vec![Touched::Rule(RuleId::new("f"))]));
    let all = policy(vec![rule("all", Outcome::Eligible)]);
    assert_eq!(touched(&all, "part_fixed"), None, "who asks nothing sets nobody apart");
    let noted = PolicyRule { note: "60歳以下に限る".to_owned(), ..rule("n", Outcome::Eligible) };
    assert_eq!(touched(&policy(vec![noted]), "age"), Some(vec![Touched::Rule(RuleId::new("n"))]));
    let mut lower = all.clone();
    let step = Step { days: Some(10), bar: Bar::Lower, note: String::new() };
    lower.selection.insert(Stage::Documents, step);
    assert_eq!(touched(&lower, "sex_care"), Some(vec![Touched::Step(Stage::Documents)]), "an unequal bar");
    assert_eq!(lower.days(), Some(10));
    let asked = questions(&catalog, &Policy::default());
    assert!(
        asked.iter().all(|one| one.touched.is_empty()) && !asked.is_empty(),
        "some are always to be asked"
    );
}

#[test]
fn starting_like_a_case_takes_what_it_published_and_leaves_the_rest() {
    let catalog = builtin();
    let mut number = 0;
    let mut id = || {
        number += 1;
        RuleId::from(format!("s{number}"))
    };
    let start = |case: &'static str| &catalog.case(&CaseId::new(case)).expect("a case").start;
    let own = Policy { rules: three_years(), ..Policy::default() };
    let like = own.started_like(start("mhi"), Language::Japanese, &mut id);
    assert_ne!(like.rules, own.rules);
    assert_eq!(outcome(&like.rules, Leaver { tenure: 12, ..SOMEONE }), Some(Outcome::Eligible));
    let like = own.started_like(start("mufg"), Language::English, &mut id);
    assert_eq!(like.rules, own.rules, "it published no table of rules");
    assert_eq!(like.selection.get(&Stage::Documents).map(|step| step.bar), Some(Bar::Lower));
    for set in &catalog.rule_sets {
        let rules = rules_of(&set.rules, Language::English, &mut id);
        assert_eq!(rules.len(), set.rules.len());
        assert!(rules.iter().all(|rule| !rule.note.is_empty()), "{}", set.id);
    }
}

fn months() -> impl Strategy<Value = Months> {
    (prop::option::of(0_u16..60), prop::option::of(0_u16..60)).prop_map(|(one, other)| match (one, other) {
        (Some(one), Some(other)) => Months { at_least: Some(one.min(other)), at_most: Some(one.max(other)) },
        (at_least, at_most) => Months { at_least, at_most },
    })
}

pub(super) fn rules() -> impl Strategy<Value = Vec<PolicyRule>> {
    let reasons = vec(prop::sample::select(ExitReason::ALL.to_vec()), 0..4);
    let kinds = vec(prop::sample::select(Employment::ALL.to_vec()), 0..3);
    let records = vec(prop::sample::select(Conduct::ALL.to_vec()), 0..2);
    let one = (months(), months(), reasons, kinds, records, prop::sample::select(Outcome::ALL.to_vec()));
    vec(one, 0..6).prop_map(|all| {
        let rule = |(at, (tenure, away, reasons, kinds, records, outcome)): (
            usize,
            (_, _, Vec<_>, Vec<_>, Vec<_>, _),
        )| {
            PolicyRule {
                tenure,
                away,
                reasons: sorted::set(reasons),
                employment: sorted::set(kinds),
                conduct: sorted::set(records),
                ..PolicyRule::new(RuleId::from(format!("r{at}")), outcome)
            }
        };
        all.into_iter().enumerate().map(rule).collect()
    })
}

pub(super) fn leaver() -> impl Strategy<Value = Leaver> {
    (
        0_u16..80,
        0_u16..80,
        prop::sample::select(ExitReason::ALL.to_vec()),
        prop::sample::select(Employment::ALL.to_vec()),
        prop::sample::select(Conduct::ALL.to_vec()),
    )
        .prop_map(|(tenure, away, reason, employment, conduct)| Leaver {
            tenure,
            away,
            reason,
            employment,
            conduct,
        })
}

/// What a person who reads the rules would say.
fn by_hand(rules: &[PolicyRule], leaver: Leaver) -> Option<Outcome> {
    let within = |months: Months, value: u16| {
        months.at_least.is_none_or(|least| value >= least) && months.at_most.is_none_or(|most| value <= most)
    };
    let about = |rule: &&PolicyRule| {
        within(rule.tenure, leaver.tenure)
            && within(rule.away, leaver.away)
            && (rule.reasons.is_empty() || rule.reasons.contains(&leaver.reason))
            && (rule.employment.is_empty() || rule.employment.contains(&leaver.employment))
            && (rule.conduct.is_empty() || rule.conduct.contains(&leaver.conduct))
    };
    let all: Vec<Outcome> = rules.iter().filter(about).map(|rule| rule.outcome).collect();
    [Outcome::Excluded, Outcome::Review, Outcome::Eligible].into_iter().find(|outcome| all.contains(outcome))
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn rules_decide_as_somebody_who_reads_them(rules in rules(), leavers in vec(leaver(), 1..20)) {
        for leaver in leavers {
            prop_assert_eq!(outcome(&rules, leaver), by_hand(&rules, leaver), "{:?}", leaver);
        }
    }

    #[test]
    fn a_table_is_counted_as_its_people_are_decided_one_by_one(rules in rules(), leavers in vec(leaver(), 1..40), hidden in 0_usize..5) {
        let rules = Eligibility::of(&rules);
        let known = |leaver: &Leaver| Known {
            tenure: (hidden != 0).then_some(leaver.tenure),
            away: (hidden != 1).then_some(leaver.away),
            reason: (hidden != 2).then_some(Told::Reason(leaver.reason)),
            employment: (hidden != 3).then_some(leaver.employment),
            conduct: (hidden != 4).then_some(leaver.conduct),
        };
        let people: Vec<(Known, usize)> = leavers.iter().enumerate().map(|(at, leaver)| (known(leaver), at % 2)).collect();
        let mut counts = vec![Counts::new(); 2];
        for (person, group) in &people {
            *counts[*group].or_insert_with(rules.decide_known(person), || 0) += 1;
        }
        prop_assert_eq!(rules.tally(&people, 2), counts);
    }

    #[test]
    fn whatever_is_not_known_is_tried(rules in rules(), leaver in leaver(), hidden in any::<[bool; 5]>()) {
        let keep = |at: usize| !hidden[at];
        let known = Known {
            tenure: keep(0).then_some(leaver.tenure),
            away: keep(1).then_some(leaver.away),
            reason: keep(2).then_some(Told::Reason(leaver.reason)),
            employment: keep(3).then_some(leaver.employment),
            conduct: keep(4).then_some(leaver.conduct),
        };
        let decided = Eligibility::of(&rules).decide_known(&known);
        match decided {
            Decided::So(outcome) => prop_assert_eq!(Some(outcome), by_hand(&rules, leaver)),
            Decided::InAGap => prop_assert_eq!(None, by_hand(&rules, leaver)),
            Decided::Depends => prop_assert!(hidden.contains(&true)),
        }
    }
}
