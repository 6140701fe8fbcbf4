//! The place of a fault in a file that cannot be read, in the words of the page that shows it.

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document;
use okaeri::exchange::pasted::look;
use okaeri::exchange::place::fault;
use serde_json::{Value, json};

use super::said;
use crate::full::full;

/// A file as another hand left it.
fn changed(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&document::write(&full(&builtin()))).expect("JSON");
    *file.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    file.to_string()
}

/// What is said of such a file.
fn told(file: &str) -> (String, String) {
    let looked = look(file.as_bytes(), false, &builtin());
    let error = looked.result.expect_err("a fault");
    let said = error.say_at(looked.place.as_ref());
    (said.ja.into_owned(), said.en.into_owned())
}

#[test]
fn a_fault_is_told_by_its_place_on_the_page_and_by_its_path() {
    let file = changed("/program/rounds/1/answers/0/rating", json!(300));
    let item = file_item(&file, 1, 0);
    let (ja, en) = told(&file);
    assert!(ja.starts_with(&format!("「{} の答え」の値が", item.0)), "{ja}");
    assert!(en.starts_with(&format!("The value at “answer to {}” is", item.1)), "{en}");
    assert!(ja.ends_with("(ファイル内の場所：program.rounds[1].answers[0].rating)"), "{ja}");
    assert!(en.ends_with("(Place in the file: program.rounds[1].answers[0].rating)"), "{en}");
    let (ja, _) = told(&format!("お世話になっております。\n{file}"));
    assert!(ja.starts_with(&format!("「{} の答え」", item.0)), "with a greeting before it: {ja}");
    let (ja, _) = told(&changed("/program/rounds/1/answers/0/note", json!("あ".repeat(20_000))));
    assert!(ja.contains(&item.0) && ja.contains("長すぎます") && ja.contains("answers."), "{ja}");
}

#[test]
fn a_task_that_finds_something_out_is_called_as_on_its_page() {
    let mut file: Value = serde_json::from_str(&document::write(&full(&builtin()))).expect("JSON");
    let tasks = file.pointer_mut("/program/plan/tasks").and_then(Value::as_array_mut).expect("tasks");
    let asks = |task: &&mut Value| task["origin"]["kind"] == "find_out";
    let task = tasks.iter_mut().find(asks).expect("one that finds out");
    task["changes"].as_object_mut().expect("changes").remove("title");
    task["progress"] = json!(300);
    let (ja, en) = told(&file.to_string());
    assert!(!ja.contains("名前のないタスク") && !en.contains("without a name"), "{ja} {en}");
}

#[test]
fn a_refusal_says_nothing_that_only_the_reader_says() {
    let day = changed("/program/rounds/0/date", json!("2027-02-30"));
    assert_eq!(
        told(&day).1,
        "The value at “assessment date of round 1” is missing or impossible. Choose the original file. (Place in the file: program.rounds[0].date)"
    );
    let mut nothing: Value = serde_json::from_str(&day).expect("JSON");
    nothing.as_object_mut().expect("an object").remove("pack");
    for file in [
        day,
        nothing.to_string(),
        changed("/program/settings/start", Value::Null),
        changed("/program/plan/tasks/0/status", json!("waiting")),
        changed("/program/plan/tasks/2/changes/duration_days", json!("five")),
        changed("/program/rounds/0/answers/0/rating", json!({})),
        changed("/program", json!(5)),
    ] {
        let (ja, en) = told(&file);
        assert!(
            en.contains("Choose the original file.") && ja.contains("元のファイルを選び直して"),
            "{ja} {en}"
        );
        for raw in ["line 1", "column", "expected", "variant", "missing field", "“.”", "「.」", "such day"]
        {
            assert!(!en.contains(raw) && !ja.contains(raw), "{ja} {en}");
        }
    }
}

/// The item of an answer, in words.
fn file_item(file: &str, round: usize, answer: usize) -> (String, String) {
    let file: Value = serde_json::from_str(file).expect("JSON");
    let id = file["program"]["rounds"][round]["answers"][answer]["item"].as_str().expect("an item");
    let name = okaeri::domain::words::item_name(&builtin(), &id.to_owned().into()).expect("in the catalog");
    (name.ja.into_owned(), name.en.into_owned())
}

#[test]
fn every_part_of_a_program_has_words_for_its_faults() {
    let file = changed("/program/name", json!(""));
    let words = |path: &str| fault(&builtin(), &file, path);
    let ja = |path: &str| words(path).unwrap_or_else(|| panic!("{path}")).ja.into_owned();
    assert_eq!(said(&words("program.name").expect("words")), ("組織名", "name of the organization"));
    assert!(ja("program.rounds[0].date").starts_with("第1回"));
    let id = file_item(&file, 0, 0);
    assert!(ja("program.rounds[0].answers[0].evidence.date").contains(&id.0));
    assert_eq!(ja("program.rounds.0.answers"), ja("program.rounds[0].answers"));
    let task = ja("program.plan.tasks[0]");
    for field in ["changes.effort[1]", "changes.after[0].lag_days", "finished", "reasons[0].from", "ticked"] {
        let own = ja(&format!("program.plan.tasks[0].{field}"));
        assert!(own.contains(task.trim_start_matches("タスク")) && !own.contains("新しい版"), "{own}");
    }
    assert!(ja("program.settings.closures[0]").starts_with("休業日"));
    for path in ["program.settings.deadline", "program.settings.budget", "program.plan.tasks.origin.template"]
    {
        assert!(!ja(path).contains("新しい版"), "{path}: {}", ja(path));
    }
    for path in [".", "version.major", "merge.edits[0]", "program"] {
        assert_eq!(words(path), None, "{path}");
    }
    assert_eq!(fault(&builtin(), "{", "program.name"), None);
}

#[test]
fn a_path_that_leads_nowhere_is_no_fault_of_the_words() {
    let file = changed("/program/rounds/0", json!(5));
    for path in [
        "program.",
        "program.rounds[99].x[",
        "program.rounds[0].answers[1].rating",
        "program.]",
        "program.あ[い",
    ] {
        let words = fault(&builtin(), &file, path);
        assert!(words.is_none_or(|words| !words.ja.is_empty()), "{path}");
    }
    let bare = r#"{"program": 5}"#;
    assert!(fault(&builtin(), bare, "program.plan.tasks[0].id").is_some_and(|words| !words.ja.is_empty()));
}
