//! What people write in a draft stays theirs, whatever is decided later.

use okaeri::domain::charter::Charter;
use okaeri::domain::command::{Command, Refusal};
use okaeri::domain::draft::{
    Change, ClauseKey, Field, Kind, Left, Open, Revision, State, Tally, Words, Written, WrittenClause,
};
use okaeri::domain::id::{ClauseId, OwnClauseId, ProgramId};
use okaeri::domain::policy::{Outcome, Policy};
use okaeri::domain::program::Program;
use okaeri::domain::text::Language;
use okaeri::exchange::document;
use proptest::prelude::*;

use super::{CATALOG, made, nobody, policies, revise};
use crate::policy::rule;
use crate::small::{cases, day};

const JA: Language = Language::Japanese;
const EN: Language = Language::English;

pub(super) fn program() -> Program {
    Program::new(ProgramId::new("p"), nobody(), &CATALOG, day("2026-10-05"))
}

#[track_caller]
pub(super) fn after(program: &Program, command: Command) -> Program {
    program.apply(&CATALOG, &command).expect("taken")
}

#[track_caller]
pub(super) fn revised(program: &Program, kind: Kind, change: Change) -> Program {
    after(program, revise(program, kind, change))
}

pub(super) fn written(program: &Program, kind: Kind, language: Language) -> Written {
    let revision = program.drafts.get(&kind).cloned().unwrap_or_default();
    made(program, kind).written(&revision, language)
}

pub(super) fn words(heading: &str, text: &str) -> Words {
    Words { heading: heading.to_owned(), text: text.to_owned() }
}

fn clause(program: &Program, kind: Kind, id: &'static str, language: Language) -> WrittenClause {
    let key = ClauseKey::Drafted(ClauseId::new(id));
    written(program, kind, language).clause(&key).cloned().expect("a clause")
}

fn say(program: &Program, id: &'static str, text: &str) -> Program {
    revised(program, Kind::Rules, Change::Say(ClauseId::new(id), JA, words("", text)))
}

fn decided(program: &Program, outcome: Outcome) -> Program {
    let policy = Policy { rules: vec![rule("all", outcome)], ..Policy::default() };
    after(program, Command::SetPolicy(Box::new(policy)))
}

#[test]
fn a_clause_in_own_words_stays_and_says_when_its_decision_has_changed() {
    let mine = say(&program(), "eligibility", "誰でも応募できる。\n・年齢は問わない");
    let is = |program: &Program| clause(program, Kind::Rules, "eligibility", JA).state;
    assert_eq!(is(&mine), State::Edited);
    assert!(written(&mine, Kind::Rules, JA).as_text().contains("\n誰でも応募できる。\n・年齢は問わない\n"));
    let later = decided(&mine, Outcome::Eligible);
    let State::Outdated { base, now } = is(&later) else { panic!("{:?}", is(&later)) };
    assert!(base.contains("【未定：応募できる人の規則】") && now.contains("応募できる"), "{base}\n{now}");
    assert!(written(&later, Kind::Rules, JA).as_text().contains("誰でも応募できる。"));
    let tally = written(&later, Kind::Rules, JA).tally();
    assert_eq!(tally, Tally { edited: 1, outdated: 1, ..Tally::default() });
    let kept = revised(&later, Kind::Rules, Change::Keep(ClauseId::new("eligibility"), JA));
    assert_eq!(is(&kept), State::Edited, "what was looked at is not said again");
    let typed = say(&later, "eligibility", "みな応募できる。");
    assert!(matches!(is(&typed), State::Outdated { .. }), "typing is not looking at what has changed");
    let back = decided(&kept, Outcome::Review);
    assert!(matches!(is(&back), State::Outdated { .. }));
    let taken = revised(&back, Kind::Rules, Change::Follow(ClauseId::new("eligibility"), JA));
    assert_eq!((is(&taken), taken.drafts.len()), (State::Drafted, 0));
}

#[test]
fn what_changes_elsewhere_says_nothing_of_a_clause() {
    let mine = say(&program(), "pay", "報酬は別に定める。");
    let later = decided(&mine, Outcome::Eligible);
    assert_eq!(clause(&later, Kind::Rules, "pay", JA).state, State::Edited);
}

#[test]
fn words_that_the_draft_has_come_to_say_are_its_own() {
    let policy = |text: &str| {
        let charter = Charter { why: text.to_owned(), ..Charter::default() };
        Command::SetCharter(Box::new(charter))
    };
    let now = |program: &Program| clause(program, Kind::Faq, "why", JA).words.text;
    let goal = now(&after(&program(), policy("人が足りない")));
    let mine = revised(&program(), Kind::Faq, Change::Say(ClauseId::new("why"), JA, words("", &goal)));
    assert_eq!(clause(&mine, Kind::Faq, "why", JA).state, State::Edited);
    let same = after(&mine, policy("人が足りない"));
    assert_eq!(clause(&same, Kind::Faq, "why", JA).state, State::Drafted);
    assert_eq!(written(&same, Kind::Faq, JA).tally(), Tally::default());
    let other = Change::LeaveOut(ClauseId::new("steps"), true);
    let tidied = revised(&same, Kind::Faq, other);
    assert!(tidied.drafts[&Kind::Faq].edit("why", JA).is_none(), "and are let go with the next change");
    let unsaid = revised(&mine, Kind::Faq, {
        let first = clause(&program(), Kind::Faq, "why", JA).words;
        Change::Say(ClauseId::new("why"), JA, first)
    });
    assert_eq!(unsaid.drafts.len(), 0, "typed back to what it was");
}

#[test]
fn an_edit_is_of_one_language_and_the_other_says_so() {
    let mine = say(&program(), "steps", "面接を2回行う。");
    let english = clause(&mine, Kind::Rules, "steps", EN);
    assert!(english.is_said_elsewhere && english.state == State::Drafted);
    assert!(!clause(&mine, Kind::Rules, "steps", JA).is_said_elsewhere);
    assert_eq!(
        written(&mine, Kind::Rules, EN).as_text(),
        made(&mine, Kind::Rules).as_text(EN),
        "the English is as drafted"
    );
}

#[test]
fn a_blank_that_is_written_over_is_filled_and_one_that_is_left_is_listed() {
    let effect = |program: &Program| clause(program, Kind::Rules, "effect", JA).left;
    let by_hand = |field| Left::Open(Open::ByHand(field));
    assert_eq!(effect(&program()), [by_hand(Field::Approver), by_hand(Field::EffectiveDay)]);
    let mine =
        say(&program(), "effect", "改廃は取締役会が決める。\nこの規程は、【記入：施行日】から施行する。");
    assert_eq!(effect(&mine), [by_hand(Field::EffectiveDay)]);
    let all = written(&mine, Kind::Rules, JA).left();
    assert!(!all.contains(&by_hand(Field::Approver)) && all.contains(&by_hand(Field::EffectiveDay)));
    let own = say(&program(), "effect", "【記入：会議の名前】が決める。【未定：選考の手順】による。");
    assert_eq!(effect(&own), [Left::Sign("会議の名前".to_owned()), Left::Open(Open::Steps)]);
    let out = revised(&program(), Kind::Rules, Change::LeaveOut(ClauseId::new("effect"), true));
    assert!(!written(&out, Kind::Rules, JA).left().contains(&by_hand(Field::Approver)));
}

#[test]
fn what_is_left_out_is_in_neither_language_and_the_rest_is_numbered_anew() {
    let out = revised(&program(), Kind::Rules, Change::LeaveOut(ClauseId::new("population"), true));
    for language in Language::ALL {
        let text = written(&out, Kind::Rules, language);
        assert_eq!((text.tally().out, text.clauses.len()), (1, 11));
        let name = clause(&program(), Kind::Rules, "population", language).heading;
        assert!(!text.as_text().contains(&name));
    }
    assert_eq!(clause(&out, Kind::Rules, "eligibility", JA).heading, "第2条(応募の資格)");
    let back = revised(&out, Kind::Rules, Change::LeaveOut(ClauseId::new("population"), false));
    assert_eq!(back, program());
}

#[test]
fn a_clause_that_the_draft_has_no_more_is_kept_until_somebody_decides() {
    let mut mine = say(&program(), "steps", "面接を2回行う。");
    let revision: &mut Revision = mine.drafts.get_mut(&Kind::Rules).expect("a revision");
    let steps = revision.clauses.remove("steps").expect("an edit");
    revision.clauses.insert(ClauseId::new("gone"), steps);
    let file = document::write(&mine);
    assert_eq!(document::read(file.as_bytes(), &CATALOG).as_ref(), Ok(&mine));
    for language in Language::ALL {
        let lost = written(&mine, Kind::Rules, language).lost;
        assert_eq!((lost.len(), lost[0].words.text.as_str()), (1, "面接を2回行う。"));
        assert_eq!(lost[0].language, JA);
    }
    let gone = || ClauseId::new("gone");
    let forgotten = revised(&mine, Kind::Rules, Change::Forget(gone()));
    assert_eq!(forgotten.drafts.len(), 0);
    let taken = revised(&mine, Kind::Rules, Change::TakeIn(gone(), OwnClauseId::new("o1")));
    let text = written(&taken, Kind::Rules, JA);
    assert!(text.lost.is_empty());
    assert_eq!(text.clauses.last().map(|clause| clause.words.text.as_str()), Some("面接を2回行う。"));
    let edit = revise(&mine, Kind::Rules, Change::Say(gone(), JA, words("", "x")));
    assert_eq!(mine.apply(&CATALOG, &edit), Err(Refusal::NoSuchClause));
}

#[test]
fn typing_into_a_clause_is_one_field_and_every_other_change_a_step() {
    let say = Change::Say(ClauseId::new("why"), JA, words("", "x"));
    let english = Change::Say(ClauseId::new("why"), EN, words("", "x"));
    let keep = Change::Keep(ClauseId::new("why"), JA);
    let field = |kind, change| revise(&program(), kind, change).field(&program());
    assert!(field(Kind::Faq, say.clone()).is_some());
    assert_ne!(field(Kind::Faq, say.clone()), field(Kind::Faq, english));
    assert_ne!(field(Kind::Faq, say.clone()), field(Kind::Announcement, say));
    assert_eq!(field(Kind::Faq, keep), None);
}

#[test]
fn a_text_of_a_newer_version_is_kept_unread() {
    let mine = say(&program(), "steps", "面接を2回行う。");
    let mut file: serde_json::Value = serde_json::from_str(&document::write(&mine)).expect("JSON");
    file["program"]["drafts"]["handbook"] = serde_json::json!({ "own": [{ "id": "a", "new": 1 }] });
    let read = document::read(file.to_string().as_bytes(), &CATALOG).expect("read");
    assert_eq!(read.drafts, mine.drafts);
    let again: serde_json::Value = serde_json::from_str(&document::write(&read)).expect("JSON");
    assert_eq!(again["program"]["drafts"], file["program"]["drafts"]);
}

#[test]
fn a_clause_takes_as_many_letters_as_a_file_may_hold() {
    let with = |count: usize| {
        let words = words("", &"字".repeat(count));
        let command = revise(&program(), Kind::Rules, Change::Say(ClauseId::new("steps"), JA, words));
        program().apply(&CATALOG, &command)
    };
    let most = with(20_000).expect("taken");
    assert_eq!(document::read(document::write(&most).as_bytes(), &CATALOG), Ok(most));
    assert!(matches!(with(20_001), Err(Refusal::TooMuch(_))));
    let add = |program: &Program, at: usize| {
        revise(program, Kind::Faq, Change::Add(OwnClauseId::from(format!("o{at}")), None))
    };
    let many = (0..50).fold(program(), |program, at| after(&program, add(&program, at)));
    assert!(matches!(many.apply(&CATALOG, &add(&many, 50)), Err(Refusal::TooMuch(_))));
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn whatever_is_decided_later_own_words_stay_and_only_what_changed_is_told(
        before in policies(), later in policies(), at in 0..11_usize, english in any::<bool>(),
    ) {
        let language = if english { EN } else { JA };
        let start = Program { policy: before, ..program() };
        let id = ClauseId::new(made(&start, Kind::Rules).clauses[at].id);
        let mine = revised(&start, Kind::Rules, Change::Say(id.clone(), language, words("", "自分の文。")));
        let end = Program { policy: later, ..mine };
        let now = |program: &Program| {
            let draft = made(program, Kind::Rules);
            Words::of(&draft.clauses[at], language)
        };
        let shown = written(&end, Kind::Rules, language);
        let key = ClauseKey::Drafted(id.clone());
        let clause = shown.clause(&key).expect("the clause");
        prop_assert_eq!(clause.words.text.as_str(), "自分の文。");
        prop_assert_eq!(matches!(clause.state, State::Outdated { .. }), now(&start) != now(&end));
        let others = shown.clauses.iter().filter(|other| other.key != key);
        prop_assert!(others.clone().all(|other| other.state == State::Drafted));
        let back = revised(&end, Kind::Rules, Change::Follow(id, language));
        prop_assert_eq!(&back.drafts.len(), &0);
        prop_assert_eq!(
            written(&back, Kind::Rules, language).as_text(),
            made(&end, Kind::Rules).as_text(language)
        );
    }
}
