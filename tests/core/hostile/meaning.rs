//! What JSON says and no program can be: groups 25 to 39, but for those about days.

use okaeri::domain::catalog::builtin;
use okaeri::domain::plan::resolve;
use okaeri::exchange::document::{self, ReadError};
use serde_json::{Value, json};

use super::{FULL, comes_back, full, holds, open, refused, refused_at, taken, with};

fn own(id: &str, after: &[String]) -> Value {
    let after: Vec<_> = after.iter().map(|id| json!({ "task": id })).collect();
    json!({ "id": id, "origin": { "kind": "own" }, "changes": { "after": after } })
}

#[test]
fn g025_two_tasks_with_one_id_are_refused() {
    let task = full()["program"]["plan"]["tasks"][0].clone();
    let repeated = |id: &str, place: &str| ReadError::Repeated { place: place.to_owned(), id: id.to_owned() };
    let tasks = "program.plan.tasks";
    assert_eq!(refused(with("/program/plan/tasks/1", task.clone())), repeated("policy.regulation", tasks));
    let mut again = task;
    again["id"] = json!("again");
    let templates = "program.plan.tasks.origin.template";
    assert_eq!(refused(with("/program/plan/tasks/1", again)), repeated("policy.regulation", templates));
    let round = full()["program"]["rounds"][0].clone();
    assert_eq!(refused(with("/program/rounds/1", round)), repeated("r1", "program.rounds"));
}

#[test]
fn g026_an_id_may_name_a_task_and_a_round_without_confusion() {
    let mut document = full();
    document["program"]["plan"]["tasks"][2]["id"] = json!("r1");
    document["program"]["plan"]["tasks"][0]["changes"]["after"][0]["task"] = json!("r1");
    document["program"]["plan"]["tasks"][2]["later"] = json!("of the task");
    document["program"]["rounds"][0]["later"] = json!("of the round");
    let program = taken(document.to_string());
    assert_eq!(program.unknown.len(), 2);
}

#[test]
fn g027_a_link_to_a_task_that_is_not_there_is_refused_and_other_strangers_are_kept() {
    let link = with("/program/plan/tasks/0/changes/after/0/task", json!("nobody"));
    let dangling = ReadError::Dangling { task: "policy.regulation".to_owned(), missing: "nobody".to_owned() };
    assert_eq!(refused(link), dangling);
    for pointer in [
        "/program/purposes/0",
        "/program/industry",
        "/program/plan/pinned_out/0",
        "/program/plan/tasks/0/origin/action",
        "/program/plan/tasks/0/changes/owner",
        "/program/plan/tasks/0/reasons/0/item",
        "/program/plan/tasks/1/origin/factor",
        "/program/plan/tasks/1/origin/items/0",
        "/pack/id",
    ] {
        let program = taken(with(pointer, json!("nobody")));
        let plan = program.plan.as_ref().expect("a plan");
        assert_eq!(resolve(&builtin(), plan).len(), 3, "{pointer}");
        assert!(program.assess(&builtin()).factors.len() > 1, "{pointer}");
    }
}

#[test]
fn g028_tasks_that_wait_for_each_other_in_a_circle_are_refused_whatever_its_length() {
    for length in [1, 2, 1000] {
        let id = |at: usize| format!("t{}", at % length);
        let tasks: Vec<_> = (0..length).map(|at| own(&id(at), &[id(at + 1)])).collect();
        let ReadError::Cycle(ids) = refused(with("/program/plan/tasks", json!(tasks))) else {
            panic!("{length}")
        };
        assert_eq!(ids.len(), length);
    }
    let row: Vec<_> = (0..1000)
        .map(|at| {
            own(&format!("t{at}"), &(at..at.min(1) + at).map(|at| format!("t{}", at - 1)).collect::<Vec<_>>())
        })
        .collect();
    taken(with("/program/plan/tasks", json!(row)));
}

#[test]
fn g030_a_period_or_a_task_that_ends_before_it_begins_is_refused() {
    refused_at(&with("/program/settings/closures/0/to", json!("2026-08-11")), "program.settings.closures[0]");
    refused_at(
        &with("/program/plan/tasks/1/finished", json!("2026-03-31")),
        "program.plan.tasks[1].finished",
    );
    // A wish that cannot come true is no mistake of the file: the plan says how late it is.
    taken(with("/program/settings/deadline", json!("2026-03-01")));
}

#[test]
fn g032_an_answer_outside_the_five_levels_is_refused() {
    for value in
        [json!(5), json!(-1), json!(255), json!(2.5), json!("3"), json!("yes"), json!([3]), json!(true)]
    {
        assert!(matches!(
            refused(with("/program/rounds/0/answers/0/rating", value)),
            ReadError::Invalid { .. }
        ));
    }
    for level in 0..=4 {
        taken(with("/program/rounds/0/answers/0/rating", json!(level)));
    }
    for pointer in [
        "/program/target/culture",
        "/program/plan/tasks/0/reasons/0/from",
        "/program/plan/tasks/0/reasons/0/to",
    ] {
        assert!(matches!(refused(with(pointer, json!(5))), ReadError::Invalid { .. }), "{pointer}");
    }
}

#[test]
fn g033_weights_of_nothing_or_of_far_too_much_still_make_a_score() {
    let catalog = builtin();
    let weights = |each: u64| {
        let all = catalog.factors.iter().map(|factor| (factor.id.to_string(), json!(each)));
        with("/program/rounds/0/closed", Value::Object(all.collect()))
    };
    for file in [weights(0), weights(10_000), with("/program/rounds/0/closed", json!({}))] {
        let program = taken(file);
        for round in &program.rounds {
            assert_eq!(program.assess_round(&catalog, round).factors.len(), catalog.factors.len());
        }
    }
    for weight in
        [json!(-1), json!(10_001), json!(u32::MAX), json!(4_294_967_296_u64), json!(0.5), json!("1")]
    {
        refused_at(&with("/program/rounds/0/closed/data", weight), "program.rounds[0].closed.data");
    }
}

#[test]
fn g034_answers_to_items_that_are_no_longer_asked_are_kept_and_count_nothing() {
    let catalog = builtin();
    let answers = |item: &str| {
        with("/program/rounds/1/answers/0", json!({ "item": item, "rating": 4, "note": "昔の答え" }))
    };
    let program = taken(answers("gone.item"));
    assert_eq!(program.round().answers.values().next().expect("kept").note, "昔の答え");
    let nothing = taken(with("/program/rounds/1/answers", json!([])));
    assert_eq!(program.assess(&catalog), nothing.assess(&catalog));
}

#[test]
fn g035_a_word_that_is_none_of_those_allowed_is_refused_with_its_place() {
    for (pointer, place) in [
        ("/program/size", "program.size"),
        ("/program/rounds/0/scope", "program.rounds[0].scope"),
        ("/program/rounds/0/answers/0/confidence", "program.rounds[0].answers[0].confidence"),
        ("/program/rounds/0/answers/1/rating", "program.rounds[0].answers[1].rating"),
        ("/program/plan/tasks/0/status", "program.plan.tasks[0].status"),
        ("/program/plan/tasks/0/changes/phase", "program.plan.tasks[0].changes.phase"),
        ("/program/plan/tasks/0/origin/kind", "program.plan.tasks[0].origin.kind"),
    ] {
        refused_at(&with(pointer, json!("someday")), place);
    }
}

#[test]
fn g036_unknown_fields_stay_with_an_entry_whose_name_was_left_out() {
    let periods = json!([
        { "from": "2026-08-12", "to": "2026-08-14", "later": 1 },
        { "from": "2026-12-29", "to": "2027-01-03", "later": { "deep": [2] } },
    ]);
    let program = taken(with("/program/settings/closures", periods));
    assert_eq!(program.unknown.values().collect::<Vec<_>>(), ["1", r#"{"deep":[2]}"#]);
}

#[test]
fn g036_unknown_fields_are_kept_in_every_object() {
    for pointer in super::pointers() {
        if full().pointer(&pointer).is_some_and(Value::is_object) && !is_by_name(&pointer) {
            for later in [json!({ "値": [1, null] }), json!([{ "}": {} }]), json!("\"}"), json!({})] {
                let program = taken(with(&format!("{pointer}/later"), later));
                assert_eq!(program.unknown.len(), 1, "{pointer}");
            }
        }
    }
}

/// Objects whose keys are names already: a further key is one more of those.
fn is_by_name(pointer: &str) -> bool {
    ["/closed", "/target", "/capacities", "/documented", "/links"].iter().any(|name| pointer.ends_with(name))
}

#[test]
fn g037_a_version_before_the_first_is_refused() {
    for major in [json!(0), json!(-1), json!(0.9), Value::Null] {
        refused_at(&with("/version/major", major), "version.major");
    }
    let mut without = full();
    without.as_object_mut().expect("an object").remove("version");
    refused_at(&without.to_string(), "version.major");
}

#[test]
fn g038_a_newer_minor_version_opens_and_a_newer_major_one_is_only_shown() {
    let newer = |pointer: &str, number: u64| with(pointer, json!(number));
    comes_back(&open(newer("/version/minor", 4_294_967_295).as_bytes()).expect("it opens"));
    for major in [2, 99, u64::MAX] {
        let file = newer("/version/major", major);
        match document::open(file.as_bytes(), &builtin()) {
            Ok(reading) => assert!(reading.is_newer() && document::save(&reading.document) == file),
            Err(error) => assert_eq!(error, ReadError::Newer),
        }
    }
    holds(newer("/version/minor", u64::MAX).as_bytes());
    assert!(FULL.contains("\"major\":1"));
}
