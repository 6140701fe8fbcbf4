//! The document: what is written is read again, what a newer version wrote is kept, what is wrong is refused.

use okaeri::domain::calendar::Closure;
use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::command::Command;
use okaeri::domain::id::{ItemId, TaskId};
use okaeri::domain::limits::MOST_WIDE;
use okaeri::domain::plan::{Origin, Task};
use okaeri::domain::text::Language;
use okaeri::exchange::document::{self, MOST_BYTES, ReadError};
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../public/sample.okaeri.json");

fn sample() -> Value {
    serde_json::from_str(SAMPLE).expect("the sample is JSON")
}

fn read(value: &Value) -> Result<okaeri::domain::program::Program, ReadError> {
    document::read(value.to_string().as_bytes(), &builtin())
}

/// The sample with one value replaced, or added.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = sample();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
    match parent {
        Value::Object(object) => {
            object.insert(key.to_owned(), value);
        }
        Value::Array(list) => list[key.parse::<usize>().expect("an index")] = value,
        _ => panic!("{pointer} lies in no object"),
    }
    document
}

#[track_caller]
fn refuses(document: &Value) -> ReadError {
    let error = read(document).expect_err("it is refused");
    for language in Language::ALL {
        assert!(error.say().say(language).chars().count() > 10, "{error:?} says what happened");
    }
    error
}

#[test]
fn what_is_written_is_read_again_to_the_letter() {
    let catalog = builtin();
    let program = document::read(SAMPLE.as_bytes(), &catalog).expect("the sample is valid");
    assert_eq!(document::write(&program), SAMPLE);
}

#[test]
fn unknown_fields_are_kept_at_every_level() {
    let catalog = builtin();
    let mut newer = with("/version/minor", json!(7));
    for place in [
        "",
        "/version",
        "/pack",
        "/program",
        "/program/rounds/0",
        "/program/rounds/0/answers/3",
        "/program/rounds/0/answers/3/evidence",
        "/program/settings",
        "/program/settings/closures/0",
        "/program/plan",
        "/program/plan/tasks/2",
        "/program/plan/tasks/2/changes",
        "/program/plan/tasks/2/reasons/0",
    ] {
        let parent =
            newer.pointer_mut(place).and_then(Value::as_object_mut).unwrap_or_else(|| panic!("no {place}"));
        parent.insert("later".to_owned(), json!({ "deep": [1, null, { "x": "値" }] }));
    }
    let program =
        document::read(newer.to_string().as_bytes(), &catalog).expect("a newer minor version opens");
    let written: Value = serde_json::from_str(&document::write(&program)).expect("JSON");
    newer["version"]["minor"] = json!(document::MINOR);
    assert_eq!(written, newer);
}

#[test]
fn an_unknown_field_goes_with_the_entry_that_it_belongs_to() {
    let catalog = builtin();
    let mut newer = sample();
    newer["program"]["plan"]["tasks"][1]["later"] = json!(true);
    let id = newer["program"]["plan"]["tasks"][1]["id"].clone();
    let mut program = read(&newer).expect("valid");
    program.plan.as_mut().expect("a plan").tasks.reverse();
    let written: Value = serde_json::from_str(&document::write(&program)).expect("JSON");
    let tasks = written["program"]["plan"]["tasks"].as_array().expect("tasks");
    let marked: Vec<_> =
        tasks.iter().filter(|task| task.get("later").is_some()).map(|task| &task["id"]).collect();
    assert_eq!(marked, [&id]);
    assert!(catalog.version >= 1);
}

#[test]
fn an_unknown_field_stays_with_its_link_where_several_lead_to_one_task() {
    let links = |document: &Value| document["program"]["plan"]["tasks"][1]["changes"]["after"].clone();
    let mut document = sample();
    let first = document["program"]["plan"]["tasks"][0]["id"].clone();
    document["version"]["minor"] = json!(9);
    document["program"]["plan"]["tasks"][1]["changes"]["after"] = json!([
        { "task": first, "kind": "finish_to_finish", "lag": 0, "lead": "one" },
        { "task": first, "kind": "start_to_start", "lag": 0, "lead": "two" },
    ]);
    let program = document::read(document.to_string().as_bytes(), &builtin()).expect("a program");
    let written: Value = serde_json::from_str(&document::write(&program)).expect("json");
    let leads = |document: &Value| {
        let links = links(document);
        links.as_array().expect("links").iter().map(|link| link["lead"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(leads(&written), leads(&document));
}

#[test]
fn what_a_newer_version_means_by_an_unknown_word_only_that_version_knows() {
    let mut document = sample();
    document["program"]["rounds"][0]["scope"] = json!("brand_new");
    let refused = |document: &Value| document::read(document.to_string().as_bytes(), &builtin()).err();
    assert!(matches!(refused(&document), Some(ReadError::Invalid { .. })));
    document["version"]["minor"] = json!(9);
    assert_eq!(refused(&document), Some(ReadError::Newer));
}

#[test]
fn an_unknown_field_of_a_period_stays_with_its_days() {
    let period = |from: &str, name: &str| json!({ "from": from, "to": from, "name": name });
    let mut newer = with("/program/settings/closures", json!([period("2027-12-29", "年末")]));
    newer["program"]["settings"]["closures"][0]["later"] = json!(true);
    let mut program = read(&newer).expect("valid");
    let day = "2027-05-01".parse().expect("a day");
    program.settings.closures.insert(0, Closure::of_all(day, day, "創立記念日".to_owned()));
    let written: Value = serde_json::from_str(&document::write(&program)).expect("JSON");
    let closures = &written["program"]["settings"]["closures"];
    assert_eq!(closures[0].get("later"), None);
    assert_eq!(closures[1]["later"], json!(true));
}

#[test]
fn an_answer_of_which_only_the_unknown_is_said_stays_while_others_are_given() {
    let catalog = builtin();
    let item = sample()["program"]["rounds"][0]["answers"][0]["item"].clone();
    let mut newer = with("/program/rounds/0/answers/0", json!({ "item": item, "later": 1 }));
    newer["program"]["rounds"][0]["closed"] = Value::Null;
    let program = read(&newer).expect("valid");
    let other =
        ItemId::from(newer["program"]["rounds"][0]["answers"][1]["item"].as_str().expect("an id").to_owned());
    let rated = program.apply(&catalog, &Command::Rate(other, None)).expect("accepted");
    let written: Value = serde_json::from_str(&document::write(&rated)).expect("JSON");
    assert_eq!(written["program"]["rounds"][0]["answers"][0]["later"], json!(1));
}

#[test]
fn a_program_that_has_outgrown_a_file_is_still_read_where_it_is_kept() {
    let catalog = builtin();
    let mut program = document::read(SAMPLE.as_bytes(), &catalog).expect("valid");
    let tasks = &mut program.plan.as_mut().expect("a plan").tasks;
    for task in tasks.iter_mut() {
        task.notes = "メ".repeat(50_000);
    }
    let text = document::write(&program);
    assert!(text.len() > MOST_BYTES);
    assert!(matches!(document::read(text.as_bytes(), &catalog), Err(ReadError::TooLarge(_))));
    assert_eq!(document::read_kept(text.as_bytes(), &catalog), Ok(program));
}

#[test]
fn a_file_that_only_its_indentation_makes_too_large_is_written_without() {
    let catalog = builtin();
    let mut program = document::read(SAMPLE.as_bytes(), &catalog).expect("valid");
    let plan = program.plan.as_mut().expect("a plan");
    let task = |number: usize| Task::new(TaskId::from(format!("own.{number}")), Origin::Own);
    plan.tasks.extend((0..4_900).map(task));
    for task in &mut plan.tasks {
        task.notes = "x".repeat(500);
    }
    let text = document::write(&program);
    assert!(text.len() < MOST_BYTES, "{}", text.len());
    assert_eq!(document::read(text.as_bytes(), &catalog), Ok(program));
}

#[test]
fn the_place_of_a_mistake_is_told_in_letters() {
    let error = document::read("{ \"名前\": \"組織\" oops }".as_bytes(), &builtin());
    assert_eq!(error, Err(ReadError::NotJson { line: 1, column: 14 }));
}

#[test]
fn what_is_no_json_is_refused_with_the_place() {
    let catalog = builtin();
    let refused = |bytes: &[u8]| document::read(bytes, &catalog).expect_err("refused");
    assert_eq!(refused(b""), ReadError::Empty);
    assert_eq!(refused(b" \n"), ReadError::Empty);
    assert!(matches!(refused(b"{\n  \"format\": oops }"), ReadError::NotJson { line: 2, .. }));
    assert!(matches!(refused(b"\x93\xfa\x96{"), ReadError::NotText(0)));
    assert!(matches!(refused(&"[".repeat(200_000).into_bytes()), ReadError::TooDeep));
    assert_eq!(refused(&vec![b' '; MOST_BYTES + 1]), ReadError::TooLarge(MOST_BYTES + 1));
    assert_eq!(refused(b"[1, 2]"), ReadError::OtherFormat);
    assert_eq!(refused(b"<html></html>".as_slice()), ReadError::NotJson { line: 1, column: 1 });
}

#[test]
fn a_file_cut_short_anywhere_is_refused() {
    let catalog: Catalog = builtin();
    let bytes = SAMPLE.trim_end().as_bytes();
    for end in (0..bytes.len()).step_by(97) {
        assert!(document::read(&bytes[..end], &catalog).is_err(), "cut at {end}");
    }
}

#[test]
fn another_format_and_a_version_that_is_no_number_are_refused() {
    assert_eq!(refuses(&with("/format", json!("okaeri-ballot"))), ReadError::OtherFormat);
    assert!(matches!(refuses(&with("/version/major", json!(0))), ReadError::Invalid { .. }));
    assert!(matches!(refuses(&with("/version/major", json!("1"))), ReadError::Invalid { .. }));
}

#[test]
fn missing_and_repeated_ids_are_refused() {
    refuses(&with("/program/id", json!("")));
    refuses(&with("/program/rounds/0/id", json!(" ")));
    refuses(&with("/program/plan/tasks/0/id", json!("")));
    let task = sample()["program"]["plan"]["tasks"][0].clone();
    assert!(matches!(refuses(&with("/program/plan/tasks/1", task)), ReadError::Repeated { .. }));
    let answer = sample()["program"]["rounds"][0]["answers"][0].clone();
    assert!(matches!(refuses(&with("/program/rounds/0/answers/1", answer)), ReadError::Repeated { .. }));
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    let doubled = SAMPLE.replacen("\"created\":", "\"created\": \"2026-01-01\",\n    \"created\":", 1);
    assert!(document::read(doubled.as_bytes(), &builtin()).is_err());
}

#[test]
fn circles_and_dangling_links_are_refused() {
    let ids: Vec<_> = (0..2).map(|index| sample()["program"]["plan"]["tasks"][index]["id"].clone()).collect();
    let mut circle =
        with("/program/plan/tasks/0/changes", json!({ "after": [{ "task": ids[1], "lag_days": 0 }] }));
    circle["program"]["plan"]["tasks"][1]["changes"] =
        json!({ "after": [{ "task": ids[0], "lag_days": 0 }] });
    assert!(matches!(refuses(&circle), ReadError::Cycle(_)));
    let dangling =
        with("/program/plan/tasks/0/changes", json!({ "after": [{ "task": "nobody", "lag_days": 0 }] }));
    assert!(matches!(refuses(&dangling), ReadError::Dangling { .. }));
}

#[test]
fn impossible_values_are_refused_with_their_place() {
    for (pointer, value) in [
        ("/program/rounds/0/answers/0/rating", json!(5)),
        ("/program/rounds/0/answers/0/rating", json!(-1)),
        ("/program/rounds/0/answers/0/rating", json!("maybe")),
        ("/program/target/culture", json!(9)),
        ("/program/created", json!("2027-02-29")),
        ("/program/created", json!("0001-01-01")),
        ("/program/rounds/0/date", json!("令和元年")),
        ("/program/settings/start", json!(null)),
        ("/program/settings/capacities", json!({ "recruiting": 0 })),
        ("/program/settings/closures/0/to", json!("2020-01-01")),
        ("/program/plan/tasks/0/progress", json!(101)),
        ("/program/plan/tasks/0/changes", json!({ "duration_days": 0 })),
        ("/program/plan/tasks/0/changes", json!({ "effort": [3, 2, 1] })),
        ("/program/plan/tasks/0/status", json!("waiting")),
        ("/program/rounds", json!([])),
        ("/program/name", json!("")),
    ] {
        let error = refuses(&with(pointer, value.clone()));
        let field = pointer.rsplit('/').find(|part| part.parse::<usize>().is_err()).expect("a field");
        let ReadError::Invalid { place, .. } = &error else { panic!("{pointer} = {value}: {error:?}") };
        let known = place.contains(field) || place.contains("changes") || place.contains("answers");
        assert!(
            known || place.contains("closures") || place.contains("target"),
            "{pointer} = {value}: {place}"
        );
    }
}

/// The sample whose first task has this among its changes.
fn changed(change: &Value) -> Value {
    with("/program/plan/tasks/0/changes", change.clone())
}

#[test]
fn what_no_command_would_take_is_refused_with_its_place() {
    let second = sample()["program"]["plan"]["tasks"][1]["id"].clone();
    let lag = |days: u32| json!({ "after": [{ "task": second, "lag_days": days }] });
    let closed = |to: &str| json!([{ "from": "2026-01-01", "to": to }]);
    let task = "program.plan.tasks[0]";
    for (allowed, beyond, place) in [
        (changed(&lag(1000)), changed(&lag(1001)), format!("{task}.changes.after[0].lag_days")),
        (
            changed(&json!({ "effort": [0, 0, 10_000] })),
            changed(&json!({ "effort": [0, 0, 10_001] })),
            format!("{task}.changes.effort"),
        ),
        (
            changed(&json!({ "duration_days": 1000 })),
            changed(&json!({ "duration_days": 1001 })),
            format!("{task}.changes.duration_days"),
        ),
        (
            with("/program/settings/capacities", json!({ "hr": 5000 })),
            with("/program/settings/capacities", json!({ "hr": 5001 })),
            "program.settings.capacities.hr".to_owned(),
        ),
        (
            with("/program/settings/closures", closed("2027-01-01")),
            with("/program/settings/closures", closed("2027-01-02")),
            "program.settings.closures[0]".to_owned(),
        ),
        (
            with("/program/plan/tasks/0/start", json!("2100-12-31")),
            with("/program/plan/tasks/0/start", json!("2101-01-01")),
            format!("{task}.start"),
        ),
    ] {
        assert!(read(&allowed).is_ok(), "{place} at its limit: {:?}", read(&allowed));
        assert_eq!(refuses(&beyond), ReadError::Invalid { place });
    }
}

#[test]
fn more_tasks_than_a_plan_may_have_are_refused() {
    let tasks = |count: u32| {
        let task = |number| json!({ "id": format!("t{number}"), "origin": { "kind": "own" } });
        with("/program/plan/tasks", (0..count).map(task).collect())
    };
    let ReadError::TooMuch(excess) = refuses(&tasks(5001)) else { panic!("too many tasks") };
    assert_eq!((excess.place.as_str(), excess.count, excess.most), ("program.plan.tasks", 5001, 5000));
    assert!(read(&tasks(100)).is_ok());
}

#[test]
fn a_gate_cannot_be_read_as_not_applicable() {
    let document = sample();
    let answers = document["program"]["rounds"][0]["answers"].as_array().expect("answers");
    let gate = answers.iter().position(|answer| answer["item"] == "data.consent").expect("the gate's answer");
    let pointer = format!("/program/rounds/0/answers/{gate}/rating");
    assert!(matches!(refuses(&with(&pointer, json!("not_applicable"))), ReadError::Invalid { .. }));
}

#[test]
fn a_reason_keeps_why_its_item_was_unknown_and_may_lack_it() {
    let raises = |unknown: Option<&str>| {
        let mut reason = json!({ "kind": "raises", "item": "data.consent", "from": 0, "to": 2 });
        if let Some(unknown) = unknown {
            reason["unknown"] = json!(unknown);
        }
        with("/program/plan/tasks/0/reasons", json!([reason]))
    };
    for unknown in [None, Some("unanswered"), Some("dont_know")] {
        let document = raises(unknown);
        let written: Value =
            serde_json::from_str(&document::write(&read(&document).expect("it opens"))).expect("JSON");
        assert_eq!(written, document);
    }
    assert!(matches!(refuses(&raises(Some("forgotten"))), ReadError::Invalid { .. }));
}

#[test]
fn rounds_whose_dates_go_backwards_open_as_they_are() {
    let catalog = builtin();
    let mut document = sample();
    let mut first = document["program"]["rounds"][0].clone();
    (first["id"], first["closed"], first["date"]) = (json!("r0"), json!({ "data": 1 }), json!("2027-04-01"));
    document["program"]["rounds"].as_array_mut().expect("rounds").insert(0, first);
    let program = read(&document).expect("they open");
    assert!(program.rounds[0].date > program.rounds[1].date);
    assert_eq!(document::read(document::write(&program).as_bytes(), &catalog), Ok(program.clone()));
    let scored = program.rounds.iter().map(|round| program.assess_round(&catalog, round));
    assert!(scored.into_iter().all(|scored| scored.overall.score.is_some()));
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    let marked = format!("\u{feff}{SAMPLE}");
    assert!(document::read(marked.as_bytes(), &builtin()).is_ok());
}

#[test]
fn a_list_that_is_too_wide_is_named_by_where_it_lies() {
    let refused = refuses(&with("/program/rounds/0/answers", json!(vec![0; MOST_WIDE + 1])));
    let ReadError::TooMuch(excess) = &refused else { panic!("{refused:?}") };
    let found = (excess.place.as_str(), excess.count, excess.most);
    assert_eq!(found, ("program.rounds.0.answers", MOST_WIDE + 1, MOST_WIDE));
}
