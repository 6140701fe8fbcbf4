//! Drafts of rules, FAQ, consent form and announcement: what is decided appears, what is not is a blank and is listed.

mod asked;
mod board;
mod difference;
mod merged;
mod revised;
mod standing;

use std::sync::LazyLock;

use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::charter::{Charter, Duty, Part, Wave};
use okaeri::domain::command::Command;
use okaeri::domain::draft::{
    Change, Draft, Field, Kind, Open, Part as Paragraph, Piece, Worked, draft, draft_of,
};
use okaeri::domain::id::{BandId, ExceptionId, RoleId, WaveId};
use okaeri::domain::policy::{
    Bar, Exception, Grade, Outcome, PayBand, Policy, Service, Stage, Step, Treatment, rule_sentence,
};
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::sorted;
use okaeri::domain::text::Language;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::full::full;
use crate::policy::{rule, rules, three_years};
use crate::small::{cases, day};

static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

fn nobody() -> Profile {
    Profile { name: "みなと食品".to_owned(), ..Profile::default() }
}

fn of(charter: &Charter, policy: &Policy, kind: Kind) -> Draft {
    draft_of(&CATALOG, &nobody(), charter, policy, kind)
}

fn of_policy(policy: &Policy, kind: Kind) -> Draft {
    of(&Charter::default(), policy, kind)
}

/// The texts of the program that has something of everything.
fn of_full(kind: Kind) -> Draft {
    let program = full(&CATALOG);
    draft_of(&CATALOG, &program.profile, &program.charter, &program.policy, kind)
}

/// The text of a program on a day, with nothing drawn.
fn made(program: &Program, kind: Kind) -> Draft {
    draft(&CATALOG, program, Worked::on(day("2026-10-05")), kind)
}

/// Changes a text as it is now.
fn revise(program: &Program, kind: Kind, change: Change) -> Command {
    Command::Revise(Box::new(made(program, kind)), change)
}

fn says(draft: &Draft, words: &str) -> bool {
    draft.as_text(Language::Japanese).contains(words)
}

#[test]
fn every_rule_step_term_grade_and_exception_stands_in_the_rules() {
    let draft = of_full(Kind::Rules);
    let policy = full(&CATALOG).policy;
    for rule in &policy.rules {
        assert!(says(&draft, &rule_sentence(rule).ja) && says(&draft, &rule.note), "{}", rule.id);
    }
    for words in [
        "書類選考：結果を伝えるまで10営業日以内、合格の基準は「省く・緩める」(書類は省く)",
        "等級：選考で決め、退職時を下回らない",
        "同じ種類の仕事をした年数の50%を社内の経験とみなす",
        "試用期間：3か月",
        "年次有給休暇の勤続年数：以前の勤続を通算する",
        "退職金の勤続年数：通算しない",
        "処遇の決め方：本人と話し合う",
        "S3：年額5,000,000〜7,000,000円",
        "試用期間を省いた(1件、決定：真鍋透)",
        "経営の後ろ盾：葛西恵",
        "推進責任者：棚橋悟",
        "名簿と同意の管理：実行は採用担当、責任者は人事責任者",
        "営業部で試す：範囲は部門(試行)、開始日は2026年11月2日",
        "全社：開始日は【未定：開始日】",
        "第1条(目的)",
    ] {
        assert!(says(&draft, words), "{words}\n{}", draft.as_text(Language::Japanese));
    }
}

#[test]
fn exceptions_of_a_kind_are_told_once_and_counted() {
    let one = |id: &'static str, by: &str| Exception {
        id: ExceptionId::new(id),
        date: day("2026-10-30"),
        what: "3年未満の応募を認めた".to_owned(),
        why: String::new(),
        by: by.to_owned(),
    };
    let exceptions = vec![one("a", "人事部長"), one("b", "社長"), one("c", "人事部長")];
    let policy = Policy { exceptions, ..Policy::default() };
    let draft = of_policy(&policy, Kind::Rules);
    assert!(says(&draft, "3年未満の応募を認めた(3件、決定：人事部長、社長)"));
    assert!(says(&of_policy(&policy, Kind::Faq), "これまでに3件を記録しています。"));
}

#[test]
fn of_a_program_that_decides_nothing_each_text_is_blanks_and_lists_them() {
    for kind in Kind::ALL {
        let draft = draft_of(&CATALOG, &Profile::default(), &Charter::default(), &Policy::default(), kind);
        assert!(draft.open().contains(&Open::Name) || kind == Kind::Faq, "{kind:?}");
        for name in ["応募できる。", "正社員", "通算", "営業日以内", "転職"] {
            assert!(!says(&draft, name), "{kind:?} says {name}");
        }
    }
    let open = of_policy(&Policy::default(), Kind::Rules).open();
    for missing in [
        Open::Why,
        Open::Purposes,
        Open::Population,
        Open::Rules,
        Open::Steps,
        Open::Grade,
        Open::Outside,
        Open::Probation,
        Open::Leave,
        Open::Benefits,
        Open::Pay,
        Open::Sponsor,
        Open::Owner,
        Open::Operation,
        Open::Duty(Duty::Select),
        Open::Waves,
        Open::ByHand(Field::EffectiveDay),
    ] {
        assert!(open.contains(&missing), "{missing:?}");
    }
}

#[test]
fn of_a_program_that_decides_everything_only_what_it_does_not_ask_is_open() {
    let (charter, policy) = settled();
    let profile = Profile { purposes: full(&CATALOG).profile.purposes, ..nobody() };
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Board) {
        let open = draft_of(&CATALOG, &profile, &charter, &policy, kind).open();
        assert!(open.iter().all(|open| open.is_by_hand()), "{kind:?}: {open:?}");
    }
}

/// A charter and a policy of which nothing is left open.
fn settled() -> (Charter, Policy) {
    let program = full(&CATALOG);
    let parts = sorted::map([(RoleId::new("hr_lead"), Part::Accountable)]);
    let charter = Charter {
        duties: sorted::map(Duty::ALL.map(|duty| (duty, parts.clone()))),
        waves: program.charter.waves.iter().take(1).cloned().collect(),
        ..program.charter
    };
    let mut policy = program.policy;
    policy.rules = vec![rule("all", Outcome::Review)];
    (charter, policy)
}

#[test]
fn who_is_left_open_by_the_rules_is_a_blank_until_the_last_gap_is_closed() {
    let mut policy = Policy { rules: three_years(), ..Policy::default() };
    assert!(of_policy(&policy, Kind::Rules).open().contains(&Open::Gaps));
    policy.rules.push(rule("rest", Outcome::Review));
    assert!(!of_policy(&policy, Kind::Rules).open().contains(&Open::Gaps));
}

#[test]
fn a_duty_for_which_several_answer_is_not_said_to_be_anybodys() {
    let parts = [("hr_lead", Part::Accountable), ("recruiting", Part::Accountable)];
    let parts = sorted::map(parts.map(|(role, part)| (RoleId::new(role), part)));
    let charter = Charter { duties: sorted::map([(Duty::Select, parts)]), ..Charter::default() };
    let draft = of(&charter, &Policy::default(), Kind::Rules);
    assert!(draft.open().contains(&Open::Duty(Duty::Select)));
    assert!(says(&draft, "応募の受付と選考：【未定：応募の受付と選考の分担】"));
}

#[test]
fn a_bar_that_is_lower_is_told_to_colleagues_and_none_is_told_where_none_is() {
    let step = |bar| Step { days: Some(5), bar, note: String::new() };
    let with = |bar| Policy { selection: sorted::map([(Stage::Interview, step(bar))]), ..Policy::default() };
    assert!(says(&of_policy(&with(Bar::Lower), Kind::Faq), "・面接：省く・緩める"));
    assert!(says(&of_policy(&with(Bar::Same), Kind::Faq), "どれもほかの応募者と同じです"));
    assert!(!says(&of_policy(&Policy::default(), Kind::Faq), "どれもほかの応募者と同じです"));
}

#[test]
fn blanks_are_told_apart_from_the_words_around_them() {
    let draft = of_policy(&Policy::default(), Kind::Rules);
    let clause = draft.clauses.iter().find(|clause| clause.id == "effect").expect("a clause");
    let last = clause.parts.last().expect("a paragraph").words();
    let pieces = clause.pieces(last, Language::Japanese);
    assert_eq!(
        pieces,
        [Piece::Words("この規程は、"), Piece::Blank("【記入：施行日】"), Piece::Words("から施行する。")]
    );
}

fn policies() -> impl Strategy<Value = Policy> {
    let step = (prop::option::of(1_u16..30), prop::sample::select(Bar::ALL.to_vec()), ".{0,8}")
        .prop_map(|(days, bar, note)| Step { days, bar, note });
    let selection = vec((prop::sample::select(Stage::ALL.to_vec()), step), 0..5);
    let service = || prop::option::of(prop::sample::select(Service::ALL.to_vec()));
    let grade = prop::option::of(prop::sample::select(Grade::ALL.to_vec()));
    let terms = (
        prop::option::of(0_u8..=100),
        grade,
        prop::option::of(0_u8..24),
        service(),
        service(),
        ".{0,8}",
        vec((".{0,4}", any::<u64>(), any::<u64>()), 0..3),
    );
    let exceptions = vec((".{0,3}", ".{0,3}"), 0..4);
    (rules(), selection, terms, exceptions).prop_map(|(rules, selection, terms, exceptions)| {
        let (outside_percent, grade, probation_months, leave, benefits, note, bands) = terms;
        let band = |(grade, one, other): (String, u64, u64)| PayBand {
            id: BandId::new("b"),
            grade,
            least: one.min(other),
            most: one.max(other),
        };
        let bands = bands.into_iter().map(band).collect();
        let exception = |(what, by): (String, String)| Exception {
            id: ExceptionId::new("x"),
            date: day("2026-10-30"),
            what,
            why: String::new(),
            by,
        };
        Policy {
            rules,
            selection: sorted::map(selection),
            treatment: Treatment { outside_percent, grade, probation_months, leave, benefits, note, bands },
            exceptions: exceptions.into_iter().map(exception).collect(),
        }
    })
}

/// All words of a text, paragraph by paragraph.
fn paragraphs(draft: &Draft, language: Language) -> Vec<&str> {
    let parts = draft.clauses.iter().flat_map(|clause| clause.parts.iter());
    parts.map(|part| part.words().say(language)).collect()
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn whatever_is_decided_both_languages_say_the_same_clauses_and_each_blank_is_listed(
        policy in policies(), with_waves in any::<bool>(), note in ".{0,8}",
    ) {
        let wave = Wave { id: WaveId::new("w"), reach: okaeri::domain::charter::Reach::Group, what: note, begins: None };
        let charter = Charter { waves: if with_waves { vec![wave] } else { Vec::new() }, ..Charter::default() };
        for kind in Kind::ALL {
            let draft = of(&charter, &policy, kind);
            let mut ids: Vec<&str> = draft.clauses.iter().map(|clause| clause.id).collect();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), draft.clauses.len(), "a clause is found by its id");
            for language in Language::ALL {
                prop_assert!(paragraphs(&draft, language).iter().all(|words| !words.trim().is_empty()));
                let text = draft.as_text(language);
                for open in draft.open() {
                    prop_assert!(text.contains(open.blank().say(language)), "{:?}", open);
                }
            }
            for clause in &draft.clauses {
                prop_assert!(!clause.parts.is_empty(), "{}", clause.id);
                for part in &clause.parts {
                    for language in Language::ALL {
                        let blanks = clause.pieces(part.words(), language);
                        let blanks = blanks.iter().filter(|piece| matches!(piece, Piece::Blank(_))).count();
                        let marks = match language {
                            Language::Japanese => ["【未定：", "【記入："],
                            Language::English => ["[Not decided: ", "[Fill in: "],
                        };
                        let marked: usize = marks.iter().map(|mark| part.words().say(language).matches(mark).count()).sum();
                        prop_assert_eq!(blanks, marked, "{}", part.words().say(language));
                    }
                }
            }
        }
    }

    #[test]
    fn every_rule_and_step_of_any_policy_stands_in_rules_faq_and_announcement(policy in policies()) {
        for kind in [Kind::Rules, Kind::Faq, Kind::Announcement] {
            let draft = of_policy(&policy, kind);
            for language in Language::ALL {
                let text = draft.as_text(language).to_lowercase();
                for rule in &policy.rules {
                    prop_assert!(text.contains(&rule_sentence(rule).say(language).to_lowercase()));
                }
                for stage in policy.selection.keys() {
                    prop_assert!(text.contains(&stage.name().say(language).to_lowercase()));
                }
            }
            let items = draft.clauses.iter().flat_map(|clause| clause.parts.iter());
            prop_assert!(items.filter(|part| matches!(part, Paragraph::Item(_))).count() > 0);
        }
    }
}
