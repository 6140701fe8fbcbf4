//! The review before sharing: no text goes unseen, and what is left out is nowhere in the copy.

mod names;
mod people;
mod warnings;

use okaeri::domain::catalog::builtin;
use okaeri::domain::plan::checklist::{StepId, Steps};
use okaeri::domain::plan::{resolve, schedule};
use okaeri::domain::program::Program;
use okaeri::exchange::document;
use okaeri::exchange::merge::{Path, Step, leaves};
use okaeri::exchange::place::Section;
use okaeri::exchange::share::{FreeText, HIDDEN, Kind, Redaction, Redactor, review, texts};
use proptest::prelude::*;
use serde_json::Value;

use crate::full::full;
use crate::place::sample;
use crate::small::{cases, day};

const ALL: Redaction = Redaction { names: true, notes: true, organization: true };

fn redact(program: &Program, what: Redaction) -> Program {
    Redactor::new(program, &[], what).redact(program)
}

fn of(program: &Program) -> Vec<FreeText> {
    texts(&builtin(), program)
}

/// Whether a text at a place is one of the few that the file itself uses: an id, a date, a term.
fn is_own(path: &Path) -> bool {
    let Some(Step::Key(key)) = path.iter().rfind(|step| matches!(step, Step::Key(_))) else { return false };
    let ids =
        ["id", "item", "industry", "size", "purposes", "scope", "confidence", "rating", "pinned_out", "role"];
    let terms = [
        "kind",
        "action",
        "factor",
        "items",
        "owner",
        "phase",
        "status",
        "ticked",
        "ticked_items",
        "share",
        "distribution",
        "drive",
        "proof",
    ];
    let days = ["created", "date", "start", "deadline", "from", "to", "made", "anchor", "began", "finished"];
    let more = ["not_before", "taken", "begun", "dates"];
    let chosen = [
        "population",
        "operation",
        "reach",
        "begins",
        "exit_reasons",
        "employment",
        "conduct",
        "outcome",
        "bar",
        "claim",
        "side",
        "strength",
        "left_out",
        "stands",
    ];
    let is_studio = match path.as_slice() {
        // What a role's part in a duty is, and a person's name.
        [Step::Key(top), Step::Key(duties), ..] if top == "charter" && duties == "duties" => Some(true),
        [Step::Key(top), Step::Key(owner)] if top == "charter" && owner == "owner" => Some(false),
        [Step::Key(top), Step::Key(inner), ..] if top == "kpis" && inner != "reviews" => Some(true),
        [Step::Key(top), Step::Key(treatment), Step::Key(field)]
            if top == "policy" && treatment == "treatment" =>
        {
            Some(["grade", "leave", "benefits"].contains(&field.as_str()))
        }
        // Whose risk it is, and what else of it is a term or a day.
        [Step::Key(top), .., Step::Key(field)] if top == "risks" => {
            let own = ["id", "impact", "state", "looked", "review", "role", "phase", "links", "effort"];
            Some(own.contains(&field.as_str()))
        }
        _ => None,
    };
    let is_listed =
        || ids.into_iter().chain(terms).chain(days).chain(more).chain(chosen).any(|own| key == own);
    is_studio.unwrap_or_else(is_listed)
}

/// All texts within a value, but for those that links and reasons are made of.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| strings(value, found)),
        Value::Object(object) => {
            let own = ["task", "kind", "item", "action", "unknown"];
            object
                .iter()
                .filter(|(key, _)| !own.contains(&key.as_str()))
                .for_each(|(_, value)| strings(value, found));
        }
        _ => {}
    }
}

#[test]
fn every_text_of_a_file_that_a_person_wrote_is_listed() {
    for program in [sample(), full(&builtin())] {
        let listed = of(&program);
        let file: Value = serde_json::from_str(&document::write(&program)).expect("JSON");
        for (path, value) in leaves(&file["program"]).into_iter().filter(|(path, _)| !is_own(path)) {
            let mut found = Vec::new();
            strings(&value, &mut found);
            // Of a tick what stands before the line feed is its step.
            let is_tick = path.iter().any(|step| *step == Step::Key("ticked_own".to_owned()));
            let found =
                found.iter().map(|text| if is_tick { text.lines().next().unwrap_or_default() } else { text });
            for text in found.filter(|text| !text.is_empty()) {
                assert!(listed.iter().any(|free| free.text == *text), "{path:?}: {text}");
            }
        }
    }
}

#[test]
fn what_is_listed_is_in_the_file_with_its_kind_and_place() {
    let program = full(&builtin());
    let file = document::write(&program);
    let listed = of(&program);
    assert!(listed.iter().all(|free| file.contains(&free.text)), "{listed:?}");
    let at = |text: &str| listed.iter().find(|free| free.text == text).unwrap_or_else(|| panic!("no {text}"));
    let kinds = [
        ("みなと食品", Kind::Organization, Section::Profile),
        ("佐藤花子", Kind::Name, Section::Plan),
        ("口頭で確認", Kind::Note, Section::Assessment),
        ("規程の第5条", Kind::Evidence, Section::Assessment),
        ("https://example.com/rules", Kind::Link, Section::Assessment),
        ("年末年始", Kind::Title, Section::Premises),
        ("社内報で知らせる", Kind::Title, Section::Plan),
        ("原稿を書く", Kind::Content, Section::Plan),
        ("連絡先の控え", Kind::Unknown, Section::Profile),
    ];
    for (text, kind, section) in kinds {
        assert_eq!((at(text).kind, at(text).place.section), (kind, section), "{text}");
    }
    assert_eq!(at("原稿を書く").place.label.en, "checklist of “社内報で知らせる”");
    let unknown = listed.iter().filter(|free| free.kind == Kind::Unknown);
    assert!(
        unknown.clone().count() > 9
            && unknown.clone().all(|free| free.place.label.ja.contains("新しい版の項目"))
    );
}

#[test]
fn a_number_in_a_note_is_warned_of_at_its_place() {
    let mut program = full(&builtin());
    program.plan.as_mut().expect("a plan").tasks[0].notes = "佐藤 090-1234-5678".to_owned();
    let listed = of(&program);
    let warned: Vec<_> = listed.iter().filter(|free| !free.warnings.is_empty()).collect();
    assert_eq!(warned.len(), 1);
    assert_eq!(warned[0].warnings[0].found, "090-1234-5678");
    assert!(warned[0].place.label.ja.ends_with("のメモ"), "{:?}", warned[0].place);
}

#[test]
fn nothing_asked_is_nothing_changed() {
    let program = full(&builtin());
    assert_eq!(redact(&program, Redaction::default()), program);
}

#[test]
fn a_name_is_hidden_wherever_it_is_written() {
    let mut program = full(&builtin());
    let tasks = &mut program.plan.as_mut().expect("a plan").tasks;
    tasks[0].assignee = "佐藤花子、鈴木".to_owned();
    tasks[2].changes.title = Some("鈴木さんに頼む".to_owned());
    tasks[1].notes = "みなと食品の佐藤花子".to_owned();
    let copy = redact(&program, Redaction { names: true, notes: false, organization: true });
    let tasks = &copy.plan.as_ref().expect("a plan").tasks;
    assert_eq!(tasks[2].changes.title.as_deref(), Some("○○さんに頼む"));
    assert_eq!(tasks[1].notes, "○○の○○");
    assert_eq!((tasks[0].assignee.as_str(), copy.profile.name.as_str()), ("", HIDDEN));
    assert_eq!(copy.rounds[0].answers, program.rounds[0].answers);
}

#[test]
fn a_copy_opens_and_has_the_same_scores_and_dates() {
    let catalog = builtin();
    for program in [sample(), full(&catalog)] {
        let copy = redact(&program, ALL);
        let file = document::write(&copy);
        assert_eq!(document::read(file.as_bytes(), &catalog).as_ref(), Ok(&copy));
        assert_eq!(copy.assess(&catalog), program.assess(&catalog));
        let dates = |program: &Program| {
            let plan = program.plan.as_ref().expect("a plan");
            schedule(&catalog, plan, &resolve(&catalog, plan), &program.settings, day("2026-11-20"))
        };
        assert_eq!(dates(&copy), dates(&program));
    }
}

/// A program in which every free text is another one.
fn marked() -> Program {
    let mut program = full(&builtin());
    let mut count = 0;
    let mut mark = |text: &mut String, kind: &str| {
        count += 1;
        *text = format!("{kind}{count:04}zq");
    };
    mark(&mut program.profile.name, "organization");
    for answer in program.rounds.iter_mut().flat_map(|round| round.answers.values_mut()) {
        mark(&mut answer.note, "note");
        mark(&mut answer.evidence.text, "note");
        mark(&mut answer.evidence.link, "note");
    }
    program.settings.closures.iter_mut().for_each(|closure| mark(&mut closure.name, "title"));
    for task in &mut program.plan.as_mut().expect("a plan").tasks {
        mark(&mut task.assignee, "name");
        mark(&mut task.notes, "note");
        let changes = &mut task.changes;
        for text in [&mut changes.title, &mut changes.why, &mut changes.deliverable].into_iter().flatten() {
            mark(text, "title");
        }
        changes.checklist.iter_mut().flatten().for_each(|step| mark(step, "title"));
    }
    program
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn nothing_that_is_left_out_is_in_the_copy_and_all_else_is(
        (names, notes, organization) in any::<(bool, bool, bool)>(),
        (from, to) in (0..30_usize, 0..30_usize),
    ) {
        let mut program = marked();
        // Names turn up in other texts too.
        let names_there: Vec<_> =
            of(&program).into_iter().filter(|free| free.kind == Kind::Name).map(|free| free.text).collect();
        let name = &names_there[from % names_there.len()];
        let tasks = &mut program.plan.as_mut().expect("a plan").tasks;
        let place = to % tasks.len();
        tasks[place].changes.why = Some(format!("{name}と{name}のため"));
        let what = Redaction { names, notes, organization };
        let file = document::write(&redact(&program, what));
        for free in of(&program) {
            let is_out = match free.kind {
                Kind::Organization => organization,
                Kind::Name => names,
                Kind::Note | Kind::Evidence | Kind::Link => notes,
                Kind::Unknown => what != Redaction::default(),
                Kind::Title => false,
                Kind::Content => names && free.text.contains(name.as_str()),
            };
            prop_assert_eq!(file.contains(&free.text), !is_out, "{:?} {:?}", what, free);
        }
    }
}

/// Every combination of what may be left out.
fn all_wishes() -> impl Iterator<Item = Redaction> {
    (0..8).map(|bits| Redaction { names: bits & 1 > 0, notes: bits & 2 > 0, organization: bits & 4 > 0 })
}

/// The sample, and programs in which names stand everywhere.
fn talkative() -> Vec<Program> {
    let mut program = full(&builtin());
    let tasks = &mut program.plan.as_mut().expect("a plan").tasks;
    "田中 太郎".clone_into(&mut tasks[0].assignee);
    tasks[0].changes.checklist = Some(vec!["田中さんに聞く".to_owned(), "文面を作る".to_owned()]);
    let steps = ["田中さんに聞く", "田中太郎の昔の手順"].map(|step| StepId::Own(step.to_owned(), 0));
    tasks[0].ticked = steps.into_iter().collect();
    "みなと食品の田中さん 03-1234-5678 へ。○○は未定".clone_into(&mut tasks[1].notes);
    tasks[2].changes.title = Some("株式会社みなと食品の田中太郎に頼む".to_owned());
    let closure = program.settings.closures[0].clone();
    program.settings.closures = ["田中さん休み", "田中課長休み", "田中　太郎休み", "みなと食品休み"]
        .map(|name| okaeri::domain::calendar::Closure { name: name.to_owned(), ..closure.clone() })
        .to_vec();
    vec![sample(), full(&builtin()), program]
}

#[test]
fn a_tick_stays_with_its_step_where_a_name_is_left_out_of_both() {
    let copy = redact(&talkative()[2], Redaction { names: true, ..Redaction::default() });
    let task = &copy.plan.as_ref().expect("a plan").tasks[0];
    let steps = Steps::of(&builtin(), task);
    assert!(!format!("{task:?}").contains("田中"), "{task:?}");
    assert!(task.ticked.contains(&steps.ids()[0]) && !task.ticked.contains(&steps.ids()[1]), "{task:?}");
}

#[test]
fn steps_that_say_the_same_once_names_are_left_out_keep_their_own_ticks() {
    let mut program = talkative().remove(2);
    let task = &mut program.plan.as_mut().expect("a plan").tasks[0];
    task.changes.checklist = Some(["田中さんに電話", "田中 太郎に電話", "確認"].map(str::to_owned).to_vec());
    for ticked in [vec![1], vec![0, 1], vec![0], vec![1, 2]] {
        let task = &mut program.plan.as_mut().expect("a plan").tasks[0];
        let steps = Steps::of(&builtin(), task);
        task.ticked = ticked.iter().map(|at: &usize| steps.ids()[*at].clone()).collect();
        let copy = redact(&program, Redaction { names: true, ..Redaction::default() });
        let task = &copy.plan.as_ref().expect("a plan").tasks[0];
        let steps = Steps::of(&builtin(), task);
        let found: Vec<usize> = (0..3).filter(|at| task.ticked.contains(&steps.ids()[*at])).collect();
        assert_eq!((found, task.ticked.len()), (ticked.clone(), ticked.len()), "{task:?}");
    }
}

#[test]
fn what_is_listed_is_what_the_copy_holds_whatever_is_left_out() {
    let catalog = builtin();
    for (program, what) in
        talkative().iter().flat_map(|program| all_wishes().map(move |what| (program, what)))
    {
        let redactor = Redactor::new(program, &[], what);
        let listed = review(&catalog, program, &redactor);
        let key = |free: &FreeText| (format!("{:?} {:?}", free.path, free.kind), free.text.clone());
        let mut shown: Vec<_> = listed.iter().filter(|free| !free.is_out()).map(key).collect();
        let mut held: Vec<_> = of(&redactor.redact(program)).iter().map(key).collect();
        shown.sort();
        held.sort();
        assert_eq!(shown, held, "{what:?}");
        let labels = listed.iter().map(|free| &free.place.label.ja);
        assert!(!what.organization || labels.clone().all(|label| !label.contains("みなと食品")), "{what:?}");
        for free in &listed {
            assert!(free.hidden.iter().all(|range| &free.text[range.clone()] == HIDDEN), "{free:?}");
            assert!(free.warnings.iter().all(|warning| free.text[warning.range.clone()] == warning.found));
        }
    }
}

#[test]
fn only_what_was_left_out_is_marked_as_such() {
    let program = &talkative()[2];
    let what = Redaction { names: true, notes: false, organization: true };
    let listed = review(&builtin(), program, &Redactor::new(program, &[], what));
    let note = listed.iter().find(|free| free.text.contains("未定")).expect("the note");
    assert_eq!(note.text, "○○の○○さん 03-1234-5678 へ。○○は未定");
    let marked: Vec<usize> = note.hidden.iter().map(|range| range.start).collect();
    assert_eq!(marked, [0, "○○の".len()]);
}

#[test]
fn a_text_that_is_left_out_or_changed_is_told_from_one_that_is_not() {
    let program = full(&builtin());
    let whole = of(&program);
    assert!(whole.iter().all(|free| !free.is_changed()));
    let what = Redaction { notes: true, ..Redaction::default() };
    let listed = review(&builtin(), &program, &Redactor::new(&program, &[], what));
    let dropped =
        |text: &&FreeText| matches!(text.kind, Kind::Note | Kind::Evidence | Kind::Link | Kind::Unknown);
    let expected = whole.iter().filter(dropped).count();
    assert!(expected > 0);
    assert_eq!(listed.iter().filter(|free| free.is_out()).count(), expected);
    assert_eq!(listed.iter().filter(|free| free.is_changed()).count(), expected);
}
