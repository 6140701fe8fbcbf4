//! Places and values in words: every value of a file has some, and they say what the page says.

mod entry;
mod fault;

use std::collections::BTreeMap;

use okaeri::domain::catalog::builtin;
use okaeri::domain::draft::Kind;
use okaeri::domain::program::Program;
use okaeri::domain::text::Text;
use okaeri::exchange::document;
use okaeri::exchange::merge::{Path, Step, leaves};
use okaeri::exchange::place::{Places, Section, Spot, is_prose, spot};
use serde_json::{Value, json};

use crate::full::{LATER, full};

pub(crate) fn sample() -> Program {
    let file = include_bytes!("../../../public/sample.okaeri.json");
    document::read(file, &builtin()).expect("the sample is valid")
}

/// All values of a program.
pub(crate) fn values(program: &Program) -> Vec<(Path, Value)> {
    let file: Value = serde_json::from_str(&document::write(program)).expect("JSON");
    leaves(&file["program"])
}

/// `rounds/#r1/answers/#reach.hurdle/rating`; entries have `#` before them.
pub(crate) fn path(words: &str) -> Path {
    let step = |word: &str| match word.strip_prefix('#') {
        Some(entry) => Step::Entry(entry.replace('|', "/")),
        None => Step::Key(word.to_owned()),
    };
    words.split('/').map(step).collect()
}

pub(crate) fn said(text: &Text) -> (&str, &str) {
    (&text.ja, &text.en)
}

#[track_caller]
fn is(at: &str, label: (&str, &str), value: &Value, words: (&str, &str)) {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    assert_eq!(said(&places.place(&path(at)).label), label, "{at}");
    assert_eq!(said(&places.value(&path(at), value)), words, "{at}");
}

#[test]
fn every_value_of_a_file_has_words_of_its_own() {
    let catalog = builtin();
    for program in [sample(), full(&catalog)] {
        let places = Places::new(&catalog, &program);
        let mut labels = BTreeMap::new();
        for (path, value) in values(&program) {
            let (label, words) = (places.place(&path).label, places.value(&path, &value));
            for text in [&label.ja, &label.en, &words.ja, &words.en] {
                assert!(!text.trim().is_empty() && !text.contains('\n'), "{path:?}: {label:?} {words:?}");
            }
            let is_later = path.contains(&Step::Key(LATER.to_owned()));
            assert_eq!(label.en.contains("of a newer version"), is_later, "{path:?}: {label:?}");
            assert_eq!(label.ja.contains("新しい版の項目"), is_later, "{path:?}: {label:?}");
            let before = labels.insert((label.ja.clone(), label.en.clone()), path.clone());
            assert_eq!(before, None, "{label:?} is {path:?} too");
        }
    }
}

#[test]
fn no_word_that_only_the_file_uses_is_shown_for_a_value() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let internal = |path: &Path| {
        matches!(path.last(), Some(Step::Key(key)) if key == "id")
            || path.contains(&Step::Key(LATER.to_owned()))
    };
    for (path, value) in values(&program) {
        let Some(raw) = value.as_str().filter(|_| !internal(&path)) else { continue };
        assert_ne!(places.value(&path, &value).ja, raw, "{path:?}");
    }
}

#[test]
fn the_full_program_leaves_no_field_of_the_file_empty() {
    for (path, value) in values(&full(&builtin())) {
        let ends_in = |key: &str| path.last() == Some(&Step::Key(key.to_owned()));
        let may_be = ends_in("closed")
            || ends_in("rating")
            || ends_in("name")
            || ends_in("changes")
            || value.is_array();
        assert!(may_be || !(value.is_null() || value == json!("") || value == json!({})), "{path:?}");
    }
}

#[test]
fn answers_go_by_factor_and_number_and_older_ones_by_their_round() {
    let rating = "rounds/#r2/answers/#reach.casual_talk/rating";
    is(
        rating,
        ("応募のしやすさ 2 の答え", "answer to Path to apply 2"),
        &json!(3),
        ("3(実行している)", "3 (practiced)"),
    );
    let note = "rounds/#r1/answers/#reach.casual_talk/note";
    let label = ("第1回の応募のしやすさ 2 のメモ", "note on Path to apply 2 (round 1)");
    is(note, label, &json!("口頭"), ("「口頭」", "“口頭”"));
    is(
        rating,
        ("応募のしやすさ 2 の答え", "answer to Path to apply 2"),
        &json!("dont_know"),
        ("分からない", "don’t know"),
    );
    is(
        rating,
        ("応募のしやすさ 2 の答え", "answer to Path to apply 2"),
        &Value::Null,
        ("未回答", "no answer"),
    );
    is(
        "plan/proof",
        ("施策の選び方の記録", "record of how the actions were chosen"),
        &json!({ "aim": "fastest", "effort_tenths": 915, "bound_tenths": 900 }),
        ("最も早く終わる組み合わせ(91.5人日)", "the set that finishes earliest (91.5 person-days)"),
    );
    is("rounds/#r2", ("第2回の診断", "round 2 of the assessment"), &json!({}), ("なし", "none"));
}

#[test]
fn tasks_go_by_their_titles_and_figures_carry_their_units() {
    let own = |field: &str| format!("plan/tasks/#own.1/{field}");
    let label = |ja: &'static str, en: &'static str| (ja, en);
    is(
        &own("changes/duration_days"),
        label("「社内報で知らせる」の期間", "duration of “社内報で知らせる”"),
        &json!(12),
        ("12営業日", "12 working days"),
    );
    is(
        &own("changes/effort"),
        label("「社内報で知らせる」の工数", "effort of “社内報で知らせる”"),
        &json!([5, 10, 25]),
        ("1人日(0.5〜2.5)", "1 person-day (0.5–2.5)"),
    );
    is(
        &own("began"),
        label("「社内報で知らせる」の実際に始めた日", "actual start of “社内報で知らせる”"),
        &json!("2026-11-03"),
        ("2026年11月3日", "3 Nov 2026"),
    );
    is(
        &own("status"),
        label("「社内報で知らせる」の状態", "status of “社内報で知らせる”"),
        &json!("blocked"),
        ("停止中", "blocked"),
    );
    is(
        &own("ticked_own/#\"原稿を書く\""),
        label("「社内報で知らせる」の手順「原稿を書く」", "step “原稿を書く” of “社内報で知らせる”"),
        &json!(0),
        ("済み", "ticked"),
    );
    let consent = builtin()
        .actions
        .iter()
        .find(|action| action.id.as_str() == "data.consent_form")
        .map(|action| action.title.clone())
        .expect("an action");
    let first =
        (format!("「{}」(2営業日空けて)", consent.ja), format!("“{}” (plus 2 working days)", consent.en));
    is(
        &own("changes/after"),
        label("「社内報で知らせる」の先行タスク", "predecessors of “社内報で知らせる”"),
        &json!([{ "task": "data.consent_form", "lag_days": 2 }]),
        (&first.0, &first.1),
    );
    is("plan/tasks/#gone", label("タスク「gone」", "task “gone”"), &json!({}), ("なし", "none"));
}

#[test]
fn settings_target_and_profile_go_by_the_names_of_the_page() {
    is(
        "settings/capacities/recruiting",
        ("採用担当の使える時間", "capacity of Recruiting"),
        &json!(25),
        ("週2.5人日", "2.5 person-days a week"),
    );
    is(
        "settings/closures/#2026-12-28|2027-01-04|年末年始/name",
        (
            "休業日「年末年始」(2026年12月28日〜2027年1月4日)の名前",
            "name of closed days “年末年始” (28 Dec 2026 – 4 Jan 2027)",
        ),
        &json!("年末年始"),
        ("「年末年始」", "“年末年始”"),
    );
    is(
        "target/reach",
        ("応募のしやすさの目標", "target of Path to apply"),
        &json!(3),
        ("3(実行している)", "3 (practiced)"),
    );
    is("industry", ("業種", "industry"), &json!("food"), ("食品・外食", "Food and restaurants"));
    is("size", ("従業員数", "number of employees"), &json!("over5000"), ("5,001人以上", "over 5,000"));
    is(
        "plan/tasks/#own.1/later/deep",
        (
            "「社内報で知らせる」の新しい版の項目「later.deep」",
            "field “later.deep” of a newer version in “社内報で知らせる”",
        ),
        &json!(7),
        ("7", "7"),
    );
}

#[test]
fn every_place_belongs_to_its_page() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    for (path, _) in values(&program) {
        let Some(Step::Key(top)) = path.first() else { panic!("{path:?}") };
        let of_branch = match (top.as_str(), path.get(2)) {
            ("scenarios", Some(Step::Key(field))) => field.as_str(),
            (top, _) => top,
        };
        let expected = match of_branch {
            "rounds" => Section::Assessment,
            "target" | "target_items" => Section::Target,
            "charter" => Section::Charter,
            "policy" => Section::Policy,
            "value" => Section::Value,
            "risks" => Section::Risks,
            "kpis" => Section::Kpis,
            "argument" => Section::Argument,
            "drafts" => Section::Drafts,
            "settings" => Section::Premises,
            "plan" | "scenarios" => Section::Plan,
            _ if top == "scenarios" => Section::Plan,
            _ => Section::Profile,
        };
        assert_eq!(places.place(&path).section, expected, "{path:?}");
    }
}

#[test]
fn a_long_text_is_shortened_and_can_be_had_whole() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let (at, long) = (path("plan/tasks/#own.1/notes"), json!("あ".repeat(300)));
    assert!(places.value(&at, &long).ja.chars().count() <= 82);
    assert_eq!(places.whole(&at, &long).ja, format!("「{}」", "あ".repeat(300)));
}

#[test]
fn values_of_the_wrong_kind_do_no_harm() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let odd = [
        json!(null),
        json!(-1),
        json!(1.5),
        json!("x"),
        json!([]),
        json!([[]]),
        json!([null]),
        json!({ "a": 1 }),
        json!(true),
    ];
    for (path, _) in values(&program) {
        for value in &odd {
            assert!(!places.value(&path, value).ja.is_empty(), "{path:?} {value}");
        }
    }
}

#[test]
fn what_was_written_within_an_entry_says_in_which_task_where_it_has_several() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let scenario = program.scenarios.first().expect("a scenario");
    let task = scenario.plan.as_ref().and_then(|plan| plan.tasks.first()).expect("a task");
    let key = |word: &str| Step::Key(word.to_owned());
    let life = vec![key("scenarios"), Step::Entry(scenario.id.to_string())];
    let within = vec![key("plan"), key("tasks"), Step::Entry(task.id.to_string())];
    let task_there: Path = life.iter().cloned().chain(within.clone()).collect();
    let notes = |task: &Path| task.iter().cloned().chain([key("notes")]).collect::<Path>();
    let told = |entry: &Path, of: &Path| {
        places
            .said(&places.place(entry).label, &notes(of), &json!("call them"))
            .expect("words")
            .en
            .to_string()
    };
    let title = "“Write a consent form that states its purpose”";
    assert!(told(&life, &task_there).contains(title), "{} lacks {title}", told(&life, &task_there));
    assert!(!told(&within, &within).contains(title), "{}", told(&within, &within));
}

#[test]
fn only_remarks_can_stand_under_each_other() {
    for prose in ["rounds/#r1/answers/#reach.hurdle/note", "plan/tasks/#a/notes", "plan/tasks/#a/changes/why"]
    {
        assert!(is_prose(&path(prose)), "{prose}");
    }
    for name in ["name", "plan/tasks/#a/assignee", "plan/tasks/#a/changes/title", "settings/start"] {
        assert!(!is_prose(&path(name)), "{name}");
    }
}

#[test]
fn every_text_is_edited_on_the_page_of_its_section() {
    let at = |words| spot(&path(words));
    assert_eq!(at("rounds/#r1/answers/#reach.hurdle/note"), Spot::Item("reach.hurdle".to_owned().into()));
    assert_eq!(at("plan/tasks/#own.a/notes"), Spot::Task("own.a".to_owned().into()));
    assert_eq!(at("settings/closures/#2027-01-01|2027-01-03|x/name"), Spot::Target);
    assert_eq!(at("name"), Spot::Profile);
    assert_eq!(at("drafts/faq/clauses/why/japanese"), Spot::Draft(Kind::Faq));
    assert_eq!(at("scenarios/#s/name"), Spot::Versions);
    assert_eq!(at("plan/baselines/#b/name"), Spot::Versions);
    assert_eq!(at("scenarios/#s/plan/tasks/#own.a/title"), Spot::Versions);
    assert_eq!(at("scenarios/#s/plan/tasks/#own.a/notes"), Spot::Said("own.a".to_owned().into()));
}
