//! How far a task has come is merged as a whole: what is shown is always what one person made of it.

use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::ScenarioId;
use okaeri::domain::plan::{Scenario, Status, Task};
use okaeri::domain::program::Program;
use okaeri::exchange::document::{self, Document, checksum};
use okaeri::exchange::merge::{Conflict, Path, Step, differences, take};
use okaeri::exchange::place::Places;
use serde_json::{Value, json};

use super::{put_back, writer};
use crate::small::{catalog, day, plan, program, task, task_id};

/// What together says how far a task has come.
pub(super) type State = (Status, u8, Option<String>, Option<String>);

fn state(task: &Task) -> State {
    let words = |day: chrono::NaiveDate| day.to_string();
    (task.status, task.progress, task.began.map(words), task.finished.map(words))
}

pub(super) fn shown(document: &Document) -> State {
    state(document.program.plan.as_ref().and_then(|plan| plan.task(&task_id("a"))).expect("a task"))
}

/// A program with two tasks, as the one who began it has it.
pub(super) fn begun(edits: &[Edit]) -> Document {
    let tasks = ["a", "b"].map(|id| task(id, "staff", 10, 1, &[]));
    let mut program = program();
    program.plan = Some(plan(day("2026-10-01"), tasks.to_vec()));
    let id = ScenarioId::new("s1");
    program.scenarios = vec![Scenario::of(&program, id, "another way".to_owned(), day("2026-10-02"))];
    Document::begin(edited(&program, edits), &writer("author"))
}

fn edited(program: &Program, edits: &[Edit]) -> Program {
    edits.iter().fold(program.clone(), |program, edit| {
        program.apply(&catalog(), &Command::Edit(task_id("a"), edit.clone())).expect("it fits")
    })
}

/// Goes on with another program, and notes what differs as one edit.
pub(super) fn go_on(document: &mut Document, program: Program, name: &str) {
    let (before, after) = document::changed(&document.program, &program);
    document.ledger.note_change(&before, &after, &writer(name));
    document.program = program;
}

fn by(document: &Document, name: &str, edits: &[Edit]) -> Document {
    let mut document = document.clone();
    let program = edited(&document.program, edits);
    go_on(&mut document, program, name);
    document
}

/// As its file brings it back.
fn opened(document: &Document) -> Document {
    document::open(document::save(document).as_bytes(), &catalog()).expect("valid").document
}

pub(super) fn both(one: &Document, other: &Document) -> Document {
    let merged = one.merge(other, &catalog()).expect("a program");
    let again = other.merge(one, &catalog()).expect("a program");
    assert_eq!(merged.program, again.program);
    assert_eq!(document::save(&merged), document::save(&again));
    assert!(merged.is_noted(), "the program is what its edits make it");
    opened(&merged);
    merged
}

fn only_conflict(document: &Document) -> (Path, Vec<Value>) {
    let conflicts = document.ledger.conflicts();
    let [Conflict::Values(path, values)] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    (path.clone(), values.clone())
}

fn status(status: Status, on: &str) -> Edit {
    Edit::Status(status, day(on))
}

/// Those who change the state at the same time, each with a remark of their own.
fn apart(begun: &Document, one: &[Edit], other: &[Edit]) -> [Document; 2] {
    let one = [one, &[Edit::Assignee("佐藤".to_owned())]].concat();
    let other = [other, &[Edit::Notes("聞いてみる".to_owned())]].concat();
    [by(begun, "one", &one), by(begun, "other", &other)]
}

/// Both who go back to the beginning and who stop, and both who date a task that is done.
fn cases_of_two() -> [[Document; 2]; 2] {
    let doing = begun(&[status(Status::Doing, "2026-10-19"), Edit::Progress(20)]);
    let stop =
        [Edit::Began(Some(day("2026-10-26"))), Edit::Progress(40), status(Status::Blocked, "2026-10-27")];
    let done = begun(&[status(Status::Doing, "2026-10-19"), status(Status::Done, "2026-10-23")]);
    [
        apart(&doing, &[status(Status::ToDo, "2026-10-26")], &stop),
        apart(&done, &[Edit::Began(Some(day("2026-10-22")))], &[Edit::Finished(Some(day("2026-10-20")))]),
    ]
}

#[test]
fn two_who_change_how_far_a_task_has_come_leave_one_difference_and_both_machines_have_the_same() {
    for [one, other] in cases_of_two() {
        let merged = both(&one, &other);
        let made = [shown(&one), shown(&other)];
        assert!(made.contains(&shown(&merged)), "{:?}", shown(&merged));
        assert_eq!(only_conflict(&merged).1.len(), 2);
        let task = merged.program.plan.as_ref().and_then(|plan| plan.task(&task_id("a"))).expect("a task");
        assert_eq!((task.assignee.as_str(), task.notes.as_str()), ("佐藤", "聞いてみる"));
        let again = both(&merged, &both(&opened(&other), &opened(&one)));
        assert_eq!((again.program, again.ledger.conflicts()), (merged.program, merged.ledger.conflicts()));
    }
}

#[test]
fn whichever_is_chosen_is_what_one_of_them_made_and_taking_it_back_leaves_both() {
    for [one, other] in cases_of_two() {
        let merged = both(&one, &other);
        let (path, values) = only_conflict(&merged);
        let mut chosen = Vec::new();
        for value in &values {
            let mut settled = merged.clone();
            let before = settled.ledger.before(&path);
            settled.ledger.choose(&path, value.clone(), &writer("one"));
            let settled = settled.shown(&catalog()).expect("a program");
            assert_eq!(settled.ledger.conflicts(), []);
            assert!(settled.is_noted());
            opened(&settled);
            chosen.push(shown(&settled));
            let saw = both(&other, &settled);
            assert_eq!(shown(&saw), shown(&settled));
            let mut back = settled.clone();
            go_on(&mut back, merged.program.clone(), "one");
            put_back(&mut back.ledger, &before);
            for back in [back.clone(), both(&back, &saw)] {
                assert_eq!(shown(&back), shown(&merged));
                assert_eq!(only_conflict(&back), (path.clone(), values.clone()));
            }
        }
        assert!(chosen.contains(&shown(&one)) && chosen.contains(&shown(&other)), "{chosen:?}");
    }
}

#[test]
fn what_is_chosen_between_is_told_as_a_whole() {
    let [[one, other], [dated, _]] = cases_of_two();
    let catalog = catalog();
    let told = |document: &Document| {
        let program = document::content(&document.program);
        let path = ["plan", "tasks"].map(|key| Step::Key(key.to_owned())).into_iter();
        let path = path.chain([Step::Entry("a".to_owned()), Step::Key("began".to_owned())]).collect();
        let words = Places::new(&catalog, &document.program).chosen(&path, &program["plan"]["tasks"][0]);
        (words.ja.to_string(), words.en.to_string())
    };
    assert_eq!(told(&one), ("未着手".to_owned(), "to do".to_owned()));
    let (ja, en) = told(&other);
    assert_eq!(ja, "停止中・40%・2026年10月26日〜");
    assert!(en.starts_with("blocked, 40%, from "), "{en}");
    assert_eq!(told(&dated).0, "完了・2026年10月22日〜2026年10月23日");
}

#[test]
fn of_a_program_of_another_origin_the_state_of_a_task_is_taken_as_a_whole_too() {
    let [[one, other], _] = cases_of_two();
    let [own, given] = [&one, &other].map(|document| document::content(&document.program));
    let of_state: Vec<_> = differences(&own, &given)
        .into_iter()
        .filter(|difference| difference.own.as_ref().is_some_and(|own| own.get("status").is_some()))
        .collect();
    let [difference] = of_state.as_slice() else { panic!("it is one difference: {of_state:?}") };
    assert_eq!(difference.other.as_ref().map(|state| &state["progress"]), Some(&json!(40)));
    for name in ["status", "progress", "began"] {
        let mut path = difference.path.clone();
        path.pop();
        path.push(Step::Key(name.to_owned()));
        let taken = one.with_content(take(&own, &given, &[path]), &catalog()).expect("a program");
        assert_eq!(shown(&taken), shown(&other));
        assert_eq!(taken.program.plan.expect("a plan").tasks[0].notes, "");
    }
}

#[test]
fn a_value_alone_brings_along_what_was_said_with_it() {
    let [[one, other], _] = cases_of_two();
    let mut merged = both(&one, &other);
    let (path, _) = only_conflict(&merged);
    merged.ledger.choose(&path, json!("blocked"), &writer("one"));
    assert_eq!(shown(&merged.shown(&catalog()).expect("a program")), shown(&other));
}

#[test]
fn going_on_with_what_is_shown_leaves_the_whole_of_what_another_said() {
    let [[one, other], _] = cases_of_two();
    let merged = both(&one, &other);
    let hidden = if shown(&merged) == shown(&one) { shown(&other) } else { shown(&one) };
    // What it comes to has values in common with what stands beside it.
    let further = by(&merged, "one", &[status(Status::Doing, "2026-10-26"), Edit::Progress(40)]);
    let (path, values) = only_conflict(&further);
    assert_eq!(values.len(), 2);
    let mut settled = further;
    settled.ledger.choose(&path, values[1].clone(), &writer("one"));
    assert_eq!(shown(&settled.shown(&catalog()).expect("a program")), hidden);
}

#[test]
fn the_same_state_said_twice_is_no_difference() {
    let begun = begun(&[]);
    let [one, other] =
        apart(&begun, &[status(Status::Doing, "2026-10-26")], &[status(Status::Doing, "2026-10-26")]);
    assert_eq!(both(&one, &other).ledger.conflicts(), []);
}

#[test]
fn the_state_of_a_task_in_a_scenario_is_merged_as_a_whole_too() {
    let begun = begun(&[]);
    let within = |name: &str, change: fn(&mut Task)| {
        let mut document = begun.clone();
        let mut program = document.program.clone();
        let plan = program.scenarios[0].plan.as_mut().expect("a plan");
        change(&mut plan.tasks[0]);
        go_on(&mut document, program, name);
        document
    };
    let one = within("one", |task| {
        (task.status, task.progress, task.began) = (Status::Doing, 30, Some(day("2026-10-26")));
    });
    let other = within("other", |task| {
        (task.status, task.progress, task.began) = (Status::Done, 100, Some(day("2026-10-20")));
        task.finished = Some(day("2026-10-21"));
    });
    let merged = both(&one, &other);
    let of =
        |document: &Document| state(&document.program.scenarios[0].plan.as_ref().expect("a plan").tasks[0]);
    assert!([of(&one), of(&other)].contains(&of(&merged)));
    assert_eq!(only_conflict(&merged).1.len(), 2);
}

/// The document as it was kept while each value was noted by itself: what an edit left as it was is not said by it.
fn noted_one_by_one(document: &Document, begun: &Document) -> Document {
    let mut file: Value = serde_json::from_str(&document::save(document)).expect("JSON");
    let (now, before) = (document.ledger.view(), begun.ledger.view());
    for edit in file["merge"]["edits"].as_array_mut().expect("edits") {
        let Some(places) = edit.get_mut("places").and_then(Value::as_array_mut) else { continue };
        places.retain(|place| {
            let place = place.as_str().unwrap_or_default().replace("#a", "/0");
            now.pointer(&place) != before.pointer(&place)
        });
    }
    checksum::fits(&mut file);
    let sum = checksum::sum(&file.to_string());
    file["checksum"] = json!(sum);
    document::open(file.to_string().as_bytes(), &catalog()).expect("valid").document
}

#[test]
fn what_was_noted_value_by_value_before_is_put_right_the_same_way_on_both_machines() {
    let dated = begun(&[status(Status::Doing, "2026-10-19"), status(Status::Done, "2026-10-23")]);
    let going = begun(&[status(Status::Doing, "2026-10-19"), Edit::Progress(20)]);
    let pairs = [
        (&dated, vec![Edit::Began(Some(day("2026-10-22")))], vec![Edit::Finished(Some(day("2026-10-20")))]),
        (&going, vec![status(Status::ToDo, "2026-10-26")], vec![Edit::Progress(40)]),
        (&going, vec![status(Status::ToDo, "2026-10-26")], vec![status(Status::Done, "2026-10-27")]),
        (&going, vec![status(Status::ToDo, "2026-10-26")], vec![status(Status::Blocked, "2026-10-27")]),
    ];
    let mut put_right = 0;
    for (begun, one, other) in pairs {
        let [one, other] = apart(begun, &one, &other).map(|document| noted_one_by_one(&document, begun));
        let (merged, again) = (
            one.merge(&other, &catalog()).expect("a program"),
            other.merge(&one, &catalog()).expect("a program"),
        );
        assert_eq!(document::save(&merged), document::save(&again));
        put_right += usize::from(!merged.is_noted());
        opened(&merged);
        let task = merged.program.plan.as_ref().and_then(|plan| plan.task(&task_id("a"))).expect("a task");
        assert_eq!((task.assignee.as_str(), task.notes.as_str()), ("佐藤", "聞いてみる"));
        assert!(is_possible(&state(task)), "{task:?}");
        let [mut merged, mut again] = [merged, again];
        for (document, name) in [(&mut merged, "one"), (&mut again, "other")] {
            document.ledger.note(&document::content(&document.program), &writer(name));
        }
        let all = both(&merged, &again);
        assert_eq!(all.program, merged.program);
        for conflict in all.ledger.conflicts() {
            let Conflict::Values(path, values) = conflict else { panic!("{conflict:?}") };
            for value in values {
                let mut settled = all.clone();
                settled.ledger.choose(&path, value, &writer("one"));
                let settled = settled.shown(&catalog()).expect("a program");
                opened(&settled);
                assert_eq!(settled.ledger.conflicts(), []);
            }
        }
    }
    assert!(put_right > 0, "value by value they come to what no person made");
}

/// Whether a person can bring a task there.
pub(super) fn is_possible(state: &State) -> bool {
    match state {
        (Status::ToDo, progress, began, finished) => *progress == 0 && began.is_none() && finished.is_none(),
        (Status::Doing | Status::Blocked, _, began, finished) => began.is_some() && finished.is_none(),
        (Status::Done, progress, began, finished) => {
            *progress == 100 && finished.is_some() && began <= finished
        }
    }
}

#[test]
fn content_of_which_no_task_can_be_is_put_right_by_what_it_says() {
    let given = |state: Value| {
        let document = begun(&[]);
        let mut content = document::content(&document.program);
        for (key, value) in state.as_object().expect("an object") {
            content["plan"]["tasks"][0][key] = value.clone();
            content["scenarios"][0]["plan"]["tasks"][0][key] = value.clone();
        }
        let program = document.with_content(content, &catalog()).expect("a program").program;
        let of = |plan: &Option<okaeri::domain::plan::Plan>| state_of_first(plan.as_ref().expect("a plan"));
        assert_eq!(of(&program.plan), of(&program.scenarios[0].plan));
        of(&program.plan)
    };
    let day = |day: &str| Some(day.to_owned());
    assert_eq!(given(json!({ "progress": 60, "began": "2026-10-05" })), (Status::ToDo, 0, None, None));
    let doing = given(json!({ "status": "doing", "progress": 60, "finished": "2026-10-05" }));
    assert_eq!(doing, (Status::Doing, 60, day("2026-10-05"), None));
    assert_eq!(given(json!({ "status": "blocked" })), (Status::Blocked, 0, day("2026-10-01"), None));
    let done = given(json!({ "status": "done", "began": "2026-10-05" }));
    assert_eq!(done, (Status::Done, 100, day("2026-10-05"), day("2026-10-05")));
    assert_eq!(given(json!({ "status": "done" })), (Status::Done, 100, None, day("2026-10-01")));
    let backwards = given(json!({ "status": "done", "began": "2026-10-22", "finished": "2026-10-20" }));
    assert_eq!(backwards, (Status::Done, 100, day("2026-10-20"), day("2026-10-20")));
}

fn state_of_first(plan: &okaeri::domain::plan::Plan) -> State {
    state(&plan.tasks[0])
}
