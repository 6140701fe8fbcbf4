//! Starting like each of the nine published cases: rules, population and waves are as published, and the rest stays.

use std::sync::LazyLock;

use okaeri::domain::catalog::{Catalog, Fills, builtin};
use okaeri::domain::charter::{Operation, Population, Reach, Side};
use okaeri::domain::command::{Command, Refusal, describe};
use okaeri::domain::id::CaseId;
use okaeri::domain::policy::{Bar, Conduct, Eligibility, Employment, ExitReason, Leaver, Outcome, Stage};
use okaeri::domain::program::Program;
use okaeri::domain::text::Language;
use okaeri::exchange::diff::diff;
use okaeri::exchange::document;
use okaeri::exchange::merge::{Ledger, WriterId};
use okaeri::exchange::place::Section;
use proptest::prelude::*;

use crate::full::full;
use crate::place::sample;
use crate::small::{cases, day};

static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

const FIRST: &str = "2027-04-01";

fn command(case: &str) -> Command {
    Command::StartLike(CaseId::from(case.to_owned()), Language::Japanese, day(FIRST))
}

/// The sample, started like a case.
fn like(case: &str) -> Program {
    sample().apply(&CATALOG, &command(case)).unwrap_or_else(|refusal| panic!("{case}: {refusal:?}"))
}

/// How far each wave reaches, and when it begins.
fn waves(program: &Program) -> Vec<(Reach, Option<String>)> {
    program.charter.waves.iter().map(|wave| (wave.reach, wave.begins.map(|day| day.to_string()))).collect()
}

fn on(reach: Reach, day: &str) -> (Reach, Option<String>) {
    (reach, Some(day.to_owned()))
}

fn population(program: &Program) -> Vec<Population> {
    program.charter.population.iter().copied().collect()
}

fn steps(program: &Program) -> Vec<(Stage, Bar)> {
    program.policy.steps().map(|(stage, step)| (stage, step.bar)).collect()
}

const BY_THE_COMPANY: Option<Operation> = Some(Operation { governed: Side::Company, run: Side::Company });

#[test]
fn like_mixi_referral_comes_first_and_the_site_has_no_day() {
    let mixi = like("mixi");
    assert_eq!(waves(&mixi), [on(Reach::Company, "2027-04-01"), (Reach::Company, None)]);
    assert!(mixi.charter.waves[0].what.contains("紹介") && mixi.charter.waves[1].what.contains("サイト"));
    assert_eq!(steps(&mixi), [(Stage::CasualTalk, Bar::Same)]);
    assert_eq!((population(&mixi), mixi.charter.operation), (vec![], BY_THE_COMPANY));
    assert_eq!(mixi.policy.rules, []);
}

#[test]
fn like_cybozu_culture_comes_first_and_nothing_is_decided_on_rules_or_operation() {
    let cybozu = like("cybozu");
    assert_eq!(
        waves(&cybozu),
        [on(Reach::Company, "2027-04-01"), (Reach::Company, None), (Reach::Company, None)]
    );
    assert!(cybozu.charter.waves[0].what.contains("いつでも戻っていい"));
    assert_eq!((population(&cybozu), cybozu.charter.operation), (vec![], None));
    assert!(cybozu.policy.is_empty());
}

#[test]
fn like_ntt_the_group_meets_at_once_and_thirteen_months_later() {
    let ntt = like("ntt");
    assert_eq!(waves(&ntt), [on(Reach::Group, "2027-04-01"), on(Reach::Group, "2028-05-01")]);
    assert_eq!(population(&ntt), [Population::Regular, Population::Group]);
    assert_eq!(ntt.charter.operation, BY_THE_COMPANY);
    assert!(ntt.policy.is_empty());
}

#[test]
fn like_mhi_a_year_of_regular_service_and_any_voluntary_reason_are_enough() {
    let mhi = like("mhi");
    assert_eq!(population(&mhi), [Population::Regular]);
    assert_eq!(waves(&mhi), [on(Reach::Company, "2027-04-01"), (Reach::Company, None)]);
    assert_eq!(mhi.charter.operation, BY_THE_COMPANY);
    assert_eq!(steps(&mhi), [(Stage::CasualTalk, Bar::Same)]);
    let rule = match mhi.policy.rules.as_slice() {
        [rule] => rule,
        rules => panic!("one rule is published, not {rules:?}"),
    };
    assert_eq!((rule.tenure.at_least, rule.tenure.at_most), (Some(12), None));
    assert_eq!((rule.away.at_least, rule.away.at_most), (None, None));
    assert!(rule.reasons.iter().eq(&ExitReason::VOLUNTARY));
    assert!(rule.employment.iter().eq(&[Employment::Regular]));
    assert!(rule.conduct.is_empty() && rule.outcome == Outcome::Eligible && !rule.note.is_empty());
}

#[test]
fn like_toyota_the_scheme_follows_the_network_by_sixteen_months() {
    let toyota = like("toyota");
    let wanted = ["2027-04-01", "2028-08-01", "2028-12-01"].map(|day| on(Reach::Company, day));
    assert_eq!(waves(&toyota), wanted);
    assert_eq!(steps(&toyota), [(Stage::Documents, Bar::Same), (Stage::Interview, Bar::Same)]);
    assert_eq!((population(&toyota), toyota.charter.operation), (vec![], BY_THE_COMPANY));
    assert_eq!(toyota.policy.rules, []);
}

#[test]
fn like_mufg_paper_screening_is_left_out_and_the_slot_comes_after_twenty_three_months() {
    let mufg = like("mufg");
    assert_eq!(waves(&mufg), [on(Reach::Company, "2027-04-01"), on(Reach::Company, "2029-03-01")]);
    assert_eq!(steps(&mufg), [(Stage::Documents, Bar::Lower)]);
    assert_eq!((population(&mufg), mufg.charter.operation), (vec![], BY_THE_COMPANY));
    assert_eq!(mufg.policy.rules, [], "no age limit and a choice of jobs are no rule of eligibility");
}

#[test]
fn like_takeda_alumni_decide_and_run_it() {
    let takeda = like("takeda");
    assert_eq!(waves(&takeda), [on(Reach::Company, "2027-04-01")]);
    assert_eq!(takeda.charter.operation, Some(Operation { governed: Side::Alumni, run: Side::Alumni }));
    assert_eq!(population(&takeda), []);
    assert!(takeda.policy.is_empty());
}

#[test]
fn like_soup_stock_part_timers_are_alumni_from_the_day_they_leave() {
    let soup = like("soup_stock");
    assert_eq!(population(&soup), [Population::Regular, Population::PartTime]);
    assert_eq!(waves(&soup), [on(Reach::Company, "2027-04-01")]);
    assert!(soup.charter.waves[0].what.contains("退職や卒業のとき"));
    assert_eq!(soup.charter.operation, BY_THE_COMPANY);
    assert!(soup.policy.is_empty());
}

#[test]
fn like_aeon_mall_three_things_begin_on_one_day_for_all_voluntary_leavers() {
    let aeon = like("aeon_mall");
    let days = ["2027-04-01", "2027-04-01", "2027-04-01", "2027-07-01", "2028-03-01"];
    assert_eq!(waves(&aeon), days.map(|day| on(Reach::Company, day)));
    let rules = Eligibility::of(&aeon.policy.rules);
    for reason in ExitReason::ALL {
        for employment in Employment::ALL {
            let leaver = Leaver { tenure: 0, away: 0, reason, employment, conduct: Conduct::Clear };
            let wanted = ExitReason::VOLUNTARY.contains(&reason).then_some(Outcome::Eligible);
            assert_eq!(rules.decide(&leaver).outcome, wanted, "{reason:?} {employment:?}");
        }
    }
    assert_eq!((population(&aeon), aeon.charter.operation), (vec![], BY_THE_COMPANY));
    assert_eq!(steps(&aeon), []);
}

#[test]
fn what_a_case_did_not_publish_stays_and_nothing_but_charter_and_policy_changes() {
    let before = full(&CATALOG);
    for case in &CATALOG.cases {
        let after = before.apply(&CATALOG, &command(case.id.as_str())).expect("it is taken");
        let (now, was) = (&after.charter, &before.charter);
        let (rules, old) = (&after.policy, &before.policy);
        let rest = Program { charter: was.clone(), policy: old.clone(), ..after.clone() };
        assert_eq!(rest, before, "{}", case.id);
        let stays = [
            (Fills::Population, now.population == was.population),
            (Fills::Operation, now.operation == was.operation),
            (Fills::Waves, now.waves == was.waves),
            (Fills::Rules, rules.rules == old.rules),
            (Fills::Selection, rules.selection == old.selection),
        ];
        for (part, is_same) in stays {
            assert!(is_same || case.start.tells(part), "{}: {part:?}", case.id);
        }
        // Of these no case published anything.
        assert_eq!((&now.why, &now.sponsor, &now.owner), (&was.why, &was.sponsor, &was.owner));
        assert_eq!(now.duties, was.duties);
        assert_eq!(rules.treatment, old.treatment);
        assert_eq!(rules.exceptions, old.exceptions);
    }
}

#[test]
fn what_is_known_of_a_step_stays_where_the_case_says_nothing_of_it() {
    let before = full(&CATALOG);
    let days = |program: &Program| program.policy.selection.get(&Stage::Documents).and_then(|step| step.days);
    let after = before.apply(&CATALOG, &command("mufg")).expect("it is taken");
    assert_eq!((days(&before), days(&after)), (Some(10), Some(10)), "how long it takes is one's own");
}

#[test]
fn a_case_is_not_taken_twice_and_one_that_there_is_not_is_refused() {
    for case in &CATALOG.cases {
        let once = like(case.id.as_str());
        let twice = once.apply(&CATALOG, &command(case.id.as_str()));
        assert_eq!(twice, Err(Refusal::AsPublished), "{}", case.id);
    }
    assert_eq!(sample().apply(&CATALOG, &command("nobody")), Err(Refusal::NoSuchCase));
    for refusal in [Refusal::AsPublished, Refusal::NoSuchCase] {
        let said = refusal.say(&CATALOG);
        assert!(!said.ja.is_empty() && !said.en.is_empty());
    }
    let strange = Command::StartLike(CaseId::new("mhi"), Language::English, day("1027-04-01"));
    assert_eq!(sample().apply(&CATALOG, &strange), Err(Refusal::OutOfRange));
}

#[test]
fn the_history_names_the_company() {
    for case in &CATALOG.cases {
        let words = describe(&CATALOG, &sample(), &command(case.id.as_str()));
        assert!(words.ja.contains(&*case.company.ja) && words.en.contains(&*case.company.en), "{}", case.id);
    }
}

#[test]
fn a_preview_tells_of_charter_and_policy_alone() {
    for case in &CATALOG.cases {
        let told = diff(&CATALOG, &sample(), &like(case.id.as_str()), day(FIRST));
        let sections: Vec<_> = told.groups.iter().map(|group| group.section).collect();
        assert!(sections.contains(&Section::Charter), "{}", case.id);
        assert!(
            sections.iter().all(|section| matches!(section, Section::Charter | Section::Policy)),
            "{}",
            case.id
        );
        assert!(told.effect.sentences.is_empty(), "{}: scores and dates stay", case.id);
    }
}

#[test]
fn waves_are_counted_from_the_first_day_of_the_plan_unless_that_is_over() {
    let program = sample();
    let start = program.settings.start;
    assert_eq!(program.first_wave(start.pred_opt().expect("a day")), start);
    let later = start.succ_opt().expect("a day");
    assert_eq!(program.first_wave(later), later);
}

#[test]
fn two_who_take_the_same_case_at_the_same_time_have_its_rules_and_waves_once() {
    for case in &CATALOG.cases {
        let writer = |name: &str| WriterId(name.to_owned());
        let begun = Ledger::begin(&document::content(&sample()), &writer("first"));
        let taken = document::content(&like(case.id.as_str()));
        let [one, other] = ["one", "other"].map(|name| {
            let mut ledger = begun.clone();
            ledger.note(&taken, &writer(name));
            ledger
        });
        let together = one.merge(&other);
        assert_eq!(together.view(), one.view(), "{}", case.id);
        assert_eq!(together.conflicts(), [], "{}", case.id);
    }
}

proptest! {
    #![proptest_config(cases(64))]

    /// Whatever is taken after whatever, in either language and from any day: the file opens again, and the last case's own
    /// is there.
    #[test]
    fn any_row_of_cases_leaves_what_the_last_one_published(
        order in prop::collection::vec((0_usize..9, any::<bool>(), 0_i64..20_000), 1..5)
    ) {
        let mut program = full(&CATALOG);
        for (at, is_japanese, days) in order {
            let case = &CATALOG.cases[at];
            let language = if is_japanese { Language::Japanese } else { Language::English };
            let first = day("2020-01-31") + chrono::Duration::days(days);
            let command = Command::StartLike(case.id.clone(), language, first);
            match program.apply(&CATALOG, &command) {
                Ok(next) => program = next,
                Err(refusal) => prop_assert_eq!(refusal, Refusal::AsPublished),
            }
            if case.start.tells(Fills::Waves) {
                prop_assert_eq!(program.charter.waves.len(), case.start.waves.len());
                let earliest = program.charter.waves.first().and_then(|wave| wave.begins);
                prop_assert_eq!(earliest, Some(first));
            }
            if case.start.tells(Fills::Rules) {
                prop_assert_eq!(program.policy.rules.len(), case.start.rules.len());
            }
        }
        let file = document::write(&program);
        prop_assert_eq!(document::read(file.as_bytes(), &CATALOG), Ok(program));
    }
}
