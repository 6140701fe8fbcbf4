//! How to start like a case, common rules of eligibility, and points of law: what they say must hold.

use std::collections::BTreeSet;

use okaeri::domain::catalog::{Case, Fills, RuleSet, Start, StartRule, Touches};
use okaeri::domain::charter::{Operation, Population, Reach, Side};
use okaeri::domain::id::RuleId;
use okaeri::domain::policy::{
    Bar, Case as Hole, Conduct, Eligibility, Employment, ExitReason, Finding, Leaver, Months, Outcome,
    PolicyRule, Stage,
};
use okaeri::domain::sorted::set;
use okaeri::domain::text::Language;

use super::{CATALOG, report};

fn start(id: &str) -> &'static Start {
    &CATALOG.cases.iter().find(|case| case.id.as_str() == id).expect("the case is there").start
}

fn rule_set(id: &str) -> &'static RuleSet {
    CATALOG.rule_sets.iter().find(|set| set.id.as_str() == id).expect("the rules are there")
}

fn policy(rules: &[StartRule]) -> Vec<PolicyRule> {
    let rule = |(at, rule): (usize, &StartRule)| PolicyRule {
        tenure: Months { at_least: rule.tenure_at_least, at_most: rule.tenure_at_most },
        away: Months { at_least: rule.away_at_least, at_most: rule.away_at_most },
        reasons: set(rule.reasons.iter().copied()),
        employment: set(rule.employment.iter().copied()),
        conduct: set(rule.conduct.iter().copied()),
        ..PolicyRule::new(RuleId::from(format!("r{at}")), rule.outcome)
    };
    rules.iter().enumerate().map(rule).collect()
}

fn findings(rules: &[StartRule]) -> Vec<Finding> {
    Eligibility::of(&policy(rules)).analyze().expect("so few rules can be looked at").0
}

fn decide(rules: &[StartRule], leaver: Leaver) -> Option<Outcome> {
    Eligibility::of(&policy(rules)).decide(&leaver).outcome
}

/// Somebody who left a regular job for another a year ago, after so many months, in good order.
fn leaver(tenure: u16) -> Leaver {
    Leaver {
        tenure,
        away: 12,
        reason: ExitReason::Career,
        employment: Employment::Regular,
        conduct: Conduct::Clear,
    }
}

/// When each wave came, and how far it reached.
fn waves(start: &Start) -> Vec<(Reach, Option<u16>)> {
    start.waves.iter().map(|wave| (wave.reach, wave.after_months)).collect()
}

fn stages(start: &Start) -> Vec<(Stage, Bar)> {
    start.selection.iter().map(|step| (step.stage, step.bar)).collect()
}

const BY_THE_COMPANY: Operation = Operation { governed: Side::Company, run: Side::Company };

#[test]
fn mixi_had_referral_before_its_site_and_published_no_rules() {
    let mixi = start("mixi");
    assert_eq!(waves(mixi), [(Reach::Company, Some(0)), (Reach::Company, None)]);
    assert!(mixi.waves[0].what.ja.contains("紹介") && mixi.waves[1].what.ja.contains("サイト"));
    assert_eq!(stages(mixi), [(Stage::CasualTalk, Bar::Same)]);
    assert!(mixi.rules.is_empty() && mixi.population.is_empty());
}

#[test]
fn cybozu_begins_with_culture_and_warns_of_a_guaranteed_return() {
    let cybozu = start("cybozu");
    assert!(cybozu.waves[0].what.ja.contains("いつでも戻っていい"));
    assert_eq!(waves(cybozu), [(Reach::Company, Some(0)), (Reach::Company, None), (Reach::Company, None)]);
    let warning = cybozu.warning.as_ref().expect("there is a warning");
    assert!(["約束", "58人", "7人"].iter().all(|words| warning.ja.contains(words)), "{}", warning.ja);
    assert!(cybozu.rules.is_empty() && cybozu.selection.is_empty() && cybozu.operation.is_none());
}

#[test]
fn ntt_brings_the_whole_group_to_one_event_a_year() {
    let ntt = start("ntt");
    assert_eq!(waves(ntt), [(Reach::Group, Some(0)), (Reach::Group, Some(13))]);
    assert_eq!(ntt.population.as_ref(), [Population::Regular, Population::Group]);
    assert!(ntt.rules.is_empty() && ntt.selection.is_empty());
}

#[test]
fn mhi_admits_voluntary_leavers_with_a_year_and_says_nothing_of_the_others() {
    let rules = &start("mhi").rules;
    assert_eq!(rules.len(), 1);
    for reason in ExitReason::ALL {
        let wanted = ExitReason::VOLUNTARY.contains(&reason).then_some(Outcome::Eligible);
        assert_eq!(decide(rules, Leaver { reason, ..leaver(12) }), wanted, "{reason:?}");
    }
    assert_eq!(decide(rules, leaver(11)), None);
    assert_eq!(decide(rules, Leaver { employment: Employment::PartTime, ..leaver(12) }), None);
    assert!(findings(rules).iter().all(|finding| matches!(finding, Finding::Gap(_))));
    assert_eq!(start("mhi").population.as_ref(), [Population::Regular]);
}

#[test]
fn toyota_began_its_scheme_sixteen_months_after_its_network_with_the_same_selection() {
    let toyota = start("toyota");
    assert_eq!(
        waves(toyota),
        [(Reach::Company, Some(0)), (Reach::Company, Some(16)), (Reach::Company, Some(20))]
    );
    assert_eq!(stages(toyota), [(Stage::Documents, Bar::Same), (Stage::Interview, Bar::Same)]);
    assert_eq!(toyota.operation, Some(BY_THE_COMPANY));
    assert!(
        toyota.takes.iter().any(|taken| taken.fills == Fills::Operation && taken.what.ja.contains("有志"))
    );
    assert!(toyota.rules.is_empty());
}

#[test]
fn mufg_drops_paper_screening_sets_no_rule_and_warns_of_its_target() {
    let mufg = start("mufg");
    assert_eq!(waves(mufg), [(Reach::Company, Some(0)), (Reach::Company, Some(23))]);
    assert_eq!(stages(mufg), [(Stage::Documents, Bar::Lower)]);
    assert!(mufg.selection[0].note.ja.contains("職種"), "the choice of job is told");
    assert!(mufg.rules.is_empty());
    let warning = mufg.warning.as_ref().expect("there is a warning");
    assert!(["数十人", "2〜5%", "1〜3%"].iter().all(|words| warning.ja.contains(words)), "{}", warning.ja);
}

#[test]
fn takeda_is_governed_and_run_by_alumni() {
    let takeda = start("takeda");
    assert_eq!(takeda.operation, Some(Operation { governed: Side::Alumni, run: Side::Alumni }));
    assert!(takeda.warning.as_ref().is_some_and(|warning| warning.ja.contains("協力者")));
    assert!(takeda.rules.is_empty() && takeda.selection.is_empty());
}

#[test]
fn soup_stock_counts_part_timers_and_registers_them_when_they_leave() {
    let soup = start("soup_stock");
    assert_eq!(soup.population.as_ref(), [Population::Regular, Population::PartTime]);
    assert!(soup.waves[0].what.ja.contains("退職や卒業のとき"));
    assert!(soup.takes.iter().any(|taken| taken.what.ja.contains("在籍期間を問わず")));
    assert!(soup.rules.is_empty(), "what it published is about registration, not about rehiring");
}

#[test]
fn aeon_mall_began_three_things_on_one_day_for_every_voluntary_leaver() {
    let aeon = start("aeon_mall");
    let at: Vec<_> = aeon.waves.iter().map(|wave| wave.after_months).collect();
    assert_eq!(at, [Some(0), Some(0), Some(0), Some(3), Some(11)]);
    for reason in ExitReason::ALL {
        let wanted = ExitReason::VOLUNTARY.contains(&reason).then_some(Outcome::Eligible);
        assert_eq!(decide(&aeon.rules, Leaver { reason, ..leaver(0) }), wanted, "{reason:?}");
    }
}

/// Which parts of a program a start fills.
fn filled(start: &Start) -> BTreeSet<Fills> {
    let parts = [
        (Fills::Population, !start.population.is_empty()),
        (Fills::Operation, start.operation.is_some()),
        (Fills::Rules, !start.rules.is_empty()),
        (Fills::Selection, !start.selection.is_empty()),
        (Fills::Waves, !start.waves.is_empty()),
    ];
    parts.into_iter().filter(|(_, is_filled)| *is_filled).map(|(fills, _)| fills).collect()
}

#[test]
fn whatever_a_start_fills_says_what_it_rests_on_and_nothing_else_is_taken() {
    for Case { id, start, .. } in &CATALOG.cases {
        let taken: BTreeSet<_> = start.takes.iter().map(|taken| taken.fills).collect();
        assert_eq!(filled(start), taken, "{id}");
        assert!(start.takes.iter().all(|taken| taken.address.starts_with("http")), "{id}");
        assert!(*start != Start::NOTHING && start.warning.is_some(), "{id}");
    }
}

#[test]
fn what_is_taken_rests_on_the_case_s_own_facts() {
    let mut faults = Vec::new();
    for case in &CATALOG.cases {
        let known: BTreeSet<_> = case.facts.iter().map(|fact| &fact.address).collect();
        let strange = case.start.takes.iter().filter(|taken| !known.contains(&taken.address));
        faults.extend(strange.map(|taken| format!("{}: {}", case.id, taken.address)));
        let is_told = case.facts.iter().any(|fact| fact.what.ja.contains("従業員数"));
        if case.start.size.is_some() && !is_told {
            faults.push(format!("{}: no fact tells its size", case.id));
        }
    }
    report(&faults);
}

#[test]
fn waves_begin_at_once_and_come_in_order() {
    for case in &CATALOG.cases {
        let at: Vec<_> = case.start.waves.iter().map(|wave| wave.after_months).collect();
        assert!(at.first().is_none_or(|first| *first == Some(0)), "{}: {at:?}", case.id);
        assert!(at.iter().flatten().is_sorted(), "{}: {at:?}", case.id);
        assert!(at.iter().skip_while(|after| after.is_some()).all(Option::is_none), "{}: {at:?}", case.id);
    }
}

#[test]
fn common_rules_never_contradict_or_repeat_one_another() {
    for rules in CATALOG.rule_sets.iter().map(|set| (&set.id, &set.rules)) {
        let wrong: Vec<_> =
            findings(rules.1).into_iter().filter(|finding| !matches!(finding, Finding::Gap(_))).collect();
        assert_eq!(wrong, [], "{}", rules.0);
    }
}

#[test]
fn only_the_complete_rules_leave_nobody_out() {
    for set in &CATALOG.rule_sets {
        assert_eq!(findings(&set.rules).is_empty(), set.id.as_str() == "complete", "{}", set.id);
    }
}

#[test]
fn the_complete_rules_decide_as_their_notes_say() {
    let rules = &rule_set("complete").rules;
    let decide = |leaver| decide(rules, leaver).expect("nobody is left out");
    assert_eq!(decide(leaver(12)), Outcome::Eligible);
    assert_eq!(decide(leaver(11)), Outcome::Review);
    for conduct in Conduct::ALL {
        let dismissed = Leaver { reason: ExitReason::Disciplinary, conduct, ..leaver(120) };
        assert_eq!(decide(dismissed), Outcome::Excluded, "{conduct:?}");
    }
    assert_eq!(decide(Leaver { conduct: Conduct::Breach, ..leaver(120) }), Outcome::Excluded);
    assert_eq!(decide(Leaver { conduct: Conduct::Open, ..leaver(120) }), Outcome::Review);
    for reason in [ExitReason::ContractEnd, ExitReason::Retirement, ExitReason::Company] {
        assert_eq!(decide(Leaver { reason, ..leaver(120) }), Outcome::Review, "{reason:?}");
    }
    assert_eq!(decide(Leaver { reason: ExitReason::Health, ..leaver(120) }), Outcome::Eligible);
}

#[test]
fn three_years_and_an_amicable_leave_say_nothing_of_shorter_service_and_of_other_records() {
    let hole = |tenure: &[Months], conduct: &[Conduct]| {
        Finding::Gap(Hole {
            tenure: tenure.to_vec(),
            away: vec![Months::default()],
            reasons: set([]),
            employment: set([]),
            conduct: set(conduct.iter().copied()),
        })
    };
    let found = findings(&rule_set("amicable_3y").rules);
    let wanted = [
        hole(&[Months::at_most(35)], &[Conduct::Clear]),
        hole(&[Months::default()], &[Conduct::Open, Conduct::Breach]),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn the_template_asks_for_five_years_and_a_return_within_three() {
    let rules = &rule_set("template_5y_3y").rules;
    let family = |tenure, away| Leaver { away, reason: ExitReason::Family, ..leaver(tenure) };
    assert_eq!(decide(rules, family(60, 36)), Some(Outcome::Eligible));
    assert_eq!(decide(rules, family(59, 36)), None);
    assert_eq!(decide(rules, family(60, 37)), None);
    assert_eq!(decide(rules, leaver(60)), Some(Outcome::Review));
}

#[test]
fn older_schemes_admit_life_events_only() {
    let admitted: Vec<_> = ExitReason::ALL
        .into_iter()
        .filter(|reason| {
            decide(&rule_set("life_events").rules, Leaver { reason: *reason, ..leaver(0) }).is_some()
        })
        .collect();
    assert_eq!(admitted, [ExitReason::Family, ExitReason::Care, ExitReason::Relocation]);
}

#[test]
fn open_rules_exclude_misconduct_alone() {
    let rules = &rule_set("open").rules;
    for employment in Employment::ALL {
        assert_eq!(decide(rules, Leaver { employment, ..leaver(0) }), Some(Outcome::Eligible));
    }
    let dismissed = Leaver { reason: ExitReason::Disciplinary, ..leaver(0) };
    assert_eq!(decide(rules, dismissed), Some(Outcome::Excluded));
    assert_eq!(decide(rules, Leaver { conduct: Conduct::Breach, ..leaver(0) }), Some(Outcome::Excluded));
}

#[test]
fn nine_points_of_law_are_questions_to_counsel_with_a_source() {
    let ids: Vec<_> = CATALOG.legal_checks.iter().map(|check| check.id.as_str()).collect();
    let wanted = [
        "age",
        "sex_care",
        "health_union",
        "part_fixed",
        "candidate_data",
        "referral",
        "leaver_data",
        "news_mail",
        "guarantee",
    ];
    assert_eq!(ids, wanted);
    for check in &CATALOG.legal_checks {
        assert!(check.question.ja.contains("顧問弁護士に確認"), "{}", check.id);
        assert!(check.question.en.to_lowercase().contains("check with counsel"), "{}", check.id);
        assert!(!check.touches.is_empty() && !check.facts.is_empty(), "{}", check.id);
    }
}

/// Notes that come with the catalog raise no question by a word that happens to stand in them.
#[test]
fn no_note_of_the_catalog_touches_a_point_of_law_by_its_words() {
    let rules = CATALOG.rule_sets.iter().flat_map(|set| set.rules.iter());
    let rules = rules.chain(CATALOG.cases.iter().flat_map(|case| case.start.rules.iter()));
    let steps = CATALOG.cases.iter().flat_map(|case| case.start.selection.iter());
    let notes: Vec<_> = rules.map(|rule| &rule.note).chain(steps.map(|step| &step.note)).collect();
    let mut faults = Vec::new();
    for check in &CATALOG.legal_checks {
        let words = check.touches.iter().filter_map(|touches| match touches {
            Touches::Words(words) => Some(words.iter()),
            _ => None,
        });
        for word in words.flatten() {
            for language in Language::ALL {
                let word = word.say(language).to_lowercase();
                let hit = notes
                    .iter()
                    .map(|note| note.say(language))
                    .find(|note| note.to_lowercase().contains(&word));
                faults.extend(hit.map(|note| format!("{}: {word} in {note}", check.id)));
            }
        }
    }
    report(&faults);
}
