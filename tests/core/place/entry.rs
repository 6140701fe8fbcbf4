//! Entries that one side alone has: a line or two, and nothing that only the file calls so.

use okaeri::domain::catalog::builtin;
use okaeri::domain::program::Program;
use okaeri::exchange::document;
use okaeri::exchange::merge::{Path, Step, differences, leaves};
use okaeri::exchange::place::Places;
use serde_json::{Value, json};

use super::{path, said, sample};
use crate::full::full;

#[test]
fn an_entry_is_told_by_what_it_says_and_not_by_its_own_name() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let answer = json!({
        "item": "reach.hurdle", "rating": 3, "confidence": "sure", "note": "人事に確認",
        "evidence": { "text": "", "link": "", "date": null },
    });
    let told = places.entry(&path("rounds/#r1/answers/#reach.hurdle"), &answer);
    let told: Vec<&str> = told.iter().map(|text| &*text.ja).collect();
    assert_eq!(told, ["答え：3(実行している)", "確信度：確か", "メモ：「人事に確認」"]);
    let plan = json!({ "made": "2027-04-01", "tasks": [{ "id": "a" }, { "id": "b" }] });
    assert_eq!(
        places.entry(&path("plan"), &plan).iter().map(|text| &*text.en).collect::<Vec<_>>(),
        ["day on which the plan was made: 1 Apr 2027, 2 tasks"]
    );
    assert!(places.entry(&path("name"), &json!("A")).is_empty());
}

/// All that one alone has of two programs, in the lines of the comparison.
fn alone(own: &Program, other: &Program) -> Vec<(String, Vec<(String, String)>)> {
    let (catalog, found) = (builtin(), differences(&document::content(own), &document::content(other)));
    let places = Places::new(&catalog, other);
    let lines = |path: &Path, value: &Value| {
        let lines = places.entry(path, value);
        lines.iter().map(|line| (line.ja.to_string(), line.en.to_string())).collect::<Vec<_>>()
    };
    let alone = found.iter().filter(|difference| difference.own.is_none());
    let told = alone.filter_map(|difference| {
        let label = places.place(&difference.path).label.ja.to_string();
        Some((label, lines(&difference.path, difference.other.as_ref()?)))
    });
    told.collect()
}

#[test]
fn what_one_alone_has_is_told_in_a_line() {
    let with = full(&builtin());
    let mut without = with.clone();
    without.scenarios.clear();
    without.unknown.retain(|_, _| false);
    let plan = without.plan.as_mut().expect("a plan");
    plan.baselines.clear();
    plan.tasks.clear();
    let told = alone(&without, &with);
    let of = |label: &str| {
        let (_, lines) =
            told.iter().find(|(other, _)| other.starts_with(label)).unwrap_or_else(|| panic!("{told:?}"));
        let [line] = lines.as_slice() else { panic!("{label}: {lines:?}") };
        line.clone()
    };
    let is = |label: &str, ja: &str, en: &str| assert_eq!(of(label), (ja.to_owned(), en.to_owned()));
    is(
        "案「増員した場合」",
        "作った日：2026年10月21日、タスク3件",
        "day on which it was begun: 21 Oct 2026, 3 tasks",
    );
    is(
        "基準「当初計画」",
        "保存した日：2026年10月20日、タスク1件",
        "day on which it was kept: 20 Oct 2026, 1 task",
    );
    is(
        "タスク「社内報で知らせる」",
        "担当の役割：広報・社内広報、期間：12営業日、完了・2026年11月3日〜2026年11月20日、開始日：2026年11月2日、着手可能日：2026年11月1日、期限：2026年12月1日、担当者：「佐藤花子」",
        "owner role: Communications, duration: 12 working days, done, 3 Nov 2026 – 20 Nov 2026, start date: 2 Nov 2026, not-before date: 1 Nov 2026, deadline: 1 Dec 2026, assignee: “佐藤花子”",
    );
    let mut scenario = with.clone();
    let tasks = &mut scenario.scenarios[0].plan.as_mut().expect("a plan").tasks;
    tasks.truncate(1);
    let told = alone(&scenario, &with);
    let (label, lines) =
        told.iter().find(|(label, _)| label.contains("社内報")).expect("a task of the scenario");
    assert_eq!(label, "案「増員した場合」のタスク「社内報で知らせる」");
    assert!(lines[0].0.starts_with("担当の役割：広報・社内広報、期間：12営業日、完了"), "{lines:?}");
}

#[test]
fn what_the_program_keeps_for_itself_is_not_told() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let content = document::content(&program);
    for (path, value) in leaves(&content) {
        let Some(told) = places.said(&places.place(&path).label, &path, &value) else { continue };
        for inner in ["内部の名前", "種類：", "計画に入っている理由"] {
            assert!(!told.ja.contains(inner), "{path:?}: {told:?}");
        }
    }
    let task = path("plan/tasks/#own.1");
    let of_task = leaves(&content).into_iter().filter(|(path, _)| path.starts_with(&task));
    let of_task = of_task.filter(|(path, _)| !path.contains(&Step::Key(crate::full::LATER.to_owned())));
    assert!(
        of_task
            .filter(|(path, value)| places.said(&places.place(&task).label, path, value).is_some())
            .count()
            > 10
    );
}

#[test]
fn what_stands_for_something_done_says_what_it_does() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let is = |at: &str, label: (&str, &str), yes: (&str, &str), no: (&str, &str)| {
        let path = path(at);
        assert_eq!(said(&places.place(&path).label), label, "{at}");
        assert_eq!(said(&places.chosen(&path, &json!("x"))), yes, "{at}");
        assert_eq!(said(&places.absent(&path)), no, "{at}");
    };
    let talk =
        catalog.actions.iter().find(|action| action.id.as_str() == "reach.casual_talk").expect("an action");
    let (ja, en) = (&talk.title.ja, &talk.title.en);
    let (yes, no) = (("はい", "yes"), ("いいえ", "no"));
    let label = (format!("施策「{ja}」を候補から外す"), format!("action “{en}” taken out"));
    is("plan/pinned_out/#\"reach.casual_talk\"", (&label.0, &label.1), yes, no);
    let label = (
        format!("案「増員した場合」の施策「{ja}」を候補から外す"),
        format!("action “{en}” taken out of scenario “増員した場合”"),
    );
    is("scenarios/#s1/plan/pinned_out/#\"reach.casual_talk\"", (&label.0, &label.1), yes, no);
    let label = (
        "案「増員した場合」の「社内報で知らせる」の手順「載せる」",
        "step “載せる” of “社内報で知らせる” in scenario “増員した場合”",
    );
    is(
        "scenarios/#s1/plan/tasks/#own.1/ticked_own/#\"載せる\"",
        label,
        ("済み", "ticked"),
        ("未了", "not ticked"),
    );
    assert_eq!(said(&places.absent(&path("purposes/#\"fit\""))), ("選んでいない", "not chosen"));
    let origin = json!({ "kind": "template", "action": "reach.casual_talk" });
    let told = places.chosen(&path("plan/tasks/#own.1/origin"), &origin);
    assert_eq!(told.ja, format!("「{ja}」"));
    assert_eq!(places.chosen(&path("plan/tasks/#own.1/origin"), &json!({ "kind": "own" })).en, "your own");
}

/// What one side says of a difference, as the comparison shows it.
fn shown(places: &Places, path: &Path, value: Option<&Value>) -> Vec<String> {
    let Some(value) = value else { return vec![places.absent(path).ja.to_string()] };
    let lines = places.entry(path, value);
    let words = if lines.is_empty() { vec![places.chosen(path, value)] } else { lines };
    words.iter().map(|line| line.ja.to_string()).collect()
}

#[test]
fn the_two_sides_of_a_difference_say_different_things_in_few_words() {
    let catalog = builtin();
    let shipped = [
        include_str!("../shipped/1.0.okaeri.json"),
        include_str!("../shipped/1.1.okaeri.json"),
        include_str!("../shipped/1.2.okaeri.json"),
    ];
    let shipped = shipped.map(|file| document::read(file.as_bytes(), &catalog).expect("valid"));
    let programs: Vec<Program> = shipped.into_iter().chain([sample(), full(&catalog)]).collect();
    for (own, other) in programs.iter().flat_map(|own| programs.iter().map(move |other| (own, other))) {
        let sides = [own, other].map(|program| Places::new(&catalog, program));
        let [here, there] = &sides;
        for difference in differences(&document::content(own), &document::content(other)) {
            let path = &difference.path;
            let (one, two) =
                (shown(here, path, difference.own.as_ref()), shown(there, path, difference.other.as_ref()));
            // What a newer version wrote into a link cannot be told here.
            let is_later = format!("{difference:?}").contains(crate::full::LATER);
            assert!(is_later || one != two, "{difference:?}");
            let letters = one.iter().chain(&two).map(|line| line.chars().count()).sum::<usize>();
            let is_list = matches!(path.last(), Some(Step::Key(key)) if ["checklist", "reasons", "items"].contains(&key.as_str()));
            assert!(letters < 400 || is_list, "{letters} letters: {one:?} {two:?}");
            let whole = format!("{one:?}{two:?}");
            assert!(
                !whole.contains("{\"") || path.contains(&Step::Key(crate::full::LATER.to_owned())),
                "{whole}"
            );
            assert!(!whole.contains("内部の名前"), "{whole}");
        }
    }
}
