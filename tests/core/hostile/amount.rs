//! Too much of anything: what a file may hold is what a person may type, and the costliest files get an answer.

use okaeri::domain::answer::Evidence;
use okaeri::domain::calendar::Closure;
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit, Refusal};
use okaeri::domain::id::{ItemId, RoundId, TaskId};
use okaeri::domain::plan::Link;
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::exchange::document::{self, ReadError};
use serde_json::{Value, json};

use super::{FULL, holds, open, refused, taken, with, worst};

const TASK: TaskId = TaskId::new("policy.regulation");

fn program() -> Program {
    open(FULL.as_bytes()).expect("it is read")
}

/// What there may be `most` of, in a file: taken with so many, refused with one more.
#[track_caller]
fn in_file(pointer: &str, place: &str, most: usize, value: impl Fn(usize) -> Value) {
    taken(with(pointer, value(most)));
    let ReadError::TooMuch(excess) = refused(with(pointer, value(most + 1))) else { panic!("{place}") };
    assert_eq!((excess.place.as_str(), excess.count, excess.most), (place, most + 1, most));
}

/// The same by a command, which says so in both languages.
#[track_caller]
fn by_command(most: usize, command: impl Fn(usize) -> Command) {
    let (catalog, before) = (builtin(), program());
    let after = before.apply(&catalog, &command(most)).expect("as much as there may be is taken");
    assert_eq!(open(document::write(&after).as_bytes()), Ok(after), "and its file opens");
    let refusal = before.apply(&catalog, &command(most + 1)).expect_err("more is refused");
    let Refusal::TooMuch(excess) = &refusal else { panic!("{refusal:?}") };
    assert_eq!((excess.count, excess.most), (most + 1, most));
    let said = refusal.say(&catalog);
    let number = excess.figures().1;
    assert!(said.ja.contains(&number) && said.en.contains(&number), "{said:?}");
}

fn letters(count: usize) -> Value {
    json!("字".repeat(count))
}

#[test]
fn a_text_of_a_file_has_as_many_letters_as_its_field() {
    let task = "program.plan.tasks[0]";
    for (pointer, place, most) in [
        ("/program/id", "program.id".to_owned(), 200),
        ("/program/name", "program.name".to_owned(), 200),
        ("/program/rounds/0/id", "program.rounds[0].id".to_owned(), 200),
        (
            "/program/rounds/0/answers/0/note",
            "program.rounds[0].answers.data.consent.note".to_owned(),
            10_000,
        ),
        (
            "/program/rounds/0/answers/0/evidence/text",
            "program.rounds[0].answers.data.consent.evidence.text".to_owned(),
            10_000,
        ),
        (
            "/program/rounds/0/answers/0/evidence/link",
            "program.rounds[0].answers.data.consent.evidence.link".to_owned(),
            2_000,
        ),
        ("/program/settings/closures/0/name", "program.settings.closures[0].name".to_owned(), 200),
        ("/program/plan/tasks/0/assignee", format!("{task}.assignee"), 200),
        ("/program/plan/tasks/0/notes", format!("{task}.notes"), 10_000),
        ("/program/plan/tasks/0/changes/title", format!("{task}.changes.title"), 200),
        ("/program/plan/tasks/0/changes/why", format!("{task}.changes.why"), 10_000),
        ("/program/plan/tasks/0/changes/deliverable", format!("{task}.changes.deliverable"), 10_000),
        ("/program/plan/tasks/0/changes/owner", format!("{task}.changes.owner"), 200),
        ("/program/plan/tasks/0/changes/checklist/1", format!("{task}.changes.checklist[1]"), 2_000),
        ("/program/plan/tasks/0/ticked_own/0", format!("{task}.ticked_own"), 2_000),
    ] {
        in_file(pointer, &place, most, letters);
    }
}

#[test]
fn a_list_of_a_file_has_as_many_entries_as_its_program() {
    let list = |count: usize, entry: &dyn Fn(usize) -> Value| (0..count).map(entry).collect::<Value>();
    let round =
        |at: usize| json!({ "id": at.to_string(), "date": "2026-04-01", "scope": "quick", "answers": [] });
    in_file("/program/rounds", "program.rounds", 200, |count| list(count, &round));
    let answer = |at: usize| json!({ "item": at.to_string() });
    in_file("/program/rounds/0/answers", "program.rounds[0].answers", 500, |count| list(count, &answer));
    let period = |at: usize| json!({ "from": "2026-04-01", "to": "2026-04-02", "name": at.to_string() });
    in_file("/program/settings/closures", "program.settings.closures", 500, |count| list(count, &period));
    let changes = "program.plan.tasks[0].changes";
    let link = |_| json!({ "task": "own.1" });
    in_file("/program/plan/tasks/0/changes/after", &format!("{changes}.after"), 200, |count| {
        list(count, &link)
    });
    let step = |at: usize| json!(at.to_string());
    in_file("/program/plan/tasks/0/changes/checklist", &format!("{changes}.checklist"), 200, |count| {
        list(count, &step)
    });
    let tick = |at: usize| json!(at);
    in_file("/program/plan/tasks/1/ticked", "program.plan.tasks[1].ticked", 200, |count| list(count, &tick));
    in_file("/program/plan/tasks/0/ticked_own", "program.plan.tasks[0].ticked_own", 400, |count| {
        list(count, &step)
    });
    in_file("/program/purposes", "program.purposes", 500, |count| list(count, &step));
    in_file("/program/plan/pinned_out", "program.plan.pinned_out", 500, |count| list(count, &step));
    let pinned = |_| json!({ "kind": "pinned" });
    in_file("/program/plan/tasks/0/reasons", "program.plan.tasks[0].reasons", 500, |count| {
        list(count, &pinned)
    });
    in_file("/program/plan/tasks/1/origin/items", "program.plan.tasks[1].origin.items", 500, |count| {
        list(count, &step)
    });
}

#[test]
fn an_object_of_a_file_has_as_many_names_as_its_program() {
    let named = |count: usize| (0..count).map(|at| (at.to_string(), json!(1))).collect::<Value>();
    in_file("/program/target", "program.target", 500, named);
    in_file("/program/settings/capacities", "program.settings.capacities", 500, named);
    in_file("/program/rounds/0/closed", "program.rounds[0].closed", 500, named);
}

#[test]
fn ten_thousand_fields_of_a_newer_version_are_kept_and_no_more() {
    let later = |count: usize| {
        let fields = (0..count).map(|at| (format!("k{at}"), json!(at))).collect::<serde_json::Map<_, _>>();
        let mut document = super::full();
        document.as_object_mut().expect("an object").extend(fields);
        document.to_string()
    };
    assert_eq!(taken(later(10_000)).unknown.len(), 10_000);
    assert!(matches!(refused(later(10_001)), ReadError::TooMuch(_)));
}

#[test]
fn what_is_typed_is_refused_before_it_is_more_than_a_file_may_hold() {
    let text = |count: usize| "字".repeat(count);
    let item = ItemId::new("policy.rules_exist");
    let item = builtin().factors[0].items.iter().map(|item| item.id.clone()).next().unwrap_or(item);
    by_command(200, |count| Command::Describe(Profile { name: text(count), ..Profile::default() }));
    by_command(10_000, |count| Command::SetNote(item.clone(), text(count)));
    by_command(10_000, |count| {
        Command::SetEvidence(item.clone(), Evidence { text: text(count), ..Evidence::default() })
    });
    by_command(2_000, |count| {
        Command::SetEvidence(item.clone(), Evidence { link: text(count), ..Evidence::default() })
    });
    let day = "2026-12-29".parse().expect("a day");
    by_command(200, |count| Command::AddClosure(Closure::of_all(day, day, text(count))));
    for (most, edit) in [
        (200, (|text| Edit::Title(Some(text))) as fn(String) -> Edit),
        (10_000, |text| Edit::Why(Some(text))),
        (10_000, |text| Edit::Deliverable(Some(text))),
        (2_000, |text| Edit::Checklist(Some(vec![text]))),
        (200, Edit::Assignee),
        (10_000, Edit::Notes),
    ] {
        by_command(most, |count| Command::Edit(TASK, edit(text(count))));
    }
    let steps = |count: usize| Edit::Checklist(Some((0..count).map(|at| at.to_string()).collect()));
    by_command(200, |count| Command::Edit(TASK, steps(count)));
    let link = Link::after(TaskId::new("own.1"), 0);
    by_command(200, |count| Command::Edit(TASK, Edit::After(Some(vec![link.clone(); count]))));
}

#[test]
fn no_more_rounds_or_periods_can_be_made_than_a_file_may_hold() {
    let (catalog, mut current) = (builtin(), program());
    let day = "2026-12-29".parse().expect("a day");
    for at in current.rounds.len()..200 {
        current = current.apply(&catalog, &Command::CloseRound).expect("closed");
        let start = Command::StartRound(RoundId::from(format!("n{at}")), day);
        current = current.apply(&catalog, &start).expect("started");
    }
    let closed = current.apply(&catalog, &Command::CloseRound).expect("closed");
    let refusal = closed.apply(&catalog, &Command::StartRound(RoundId::new("one.more"), day));
    assert!(matches!(refusal, Err(Refusal::TooMuch(_))), "{refusal:?}");
    let close = |at: usize| Command::AddClosure(Closure::of_all(day, day, at.to_string()));
    for at in current.settings.closures.len()..500 {
        current = current.apply(&catalog, &close(at)).expect("taken");
    }
    assert!(matches!(current.apply(&catalog, &close(500)), Err(Refusal::TooMuch(_))));
}

#[test]
fn a_program_that_holds_too_much_already_can_still_be_changed() {
    let (catalog, mut current) = (builtin(), program());
    current.profile.name = "字".repeat(201);
    let note = Command::Edit(TASK, Edit::Notes("短く".to_owned()));
    assert!(current.apply(&catalog, &note).is_ok());
    let kept = document::write(&current);
    assert_eq!(document::read_kept(kept.as_bytes(), &catalog), Ok(current), "and what is kept of it is read");
}

#[test]
fn the_costliest_files_get_an_answer() {
    for (name, make) in worst::ALL {
        let file = make(60_000);
        assert!(file.len() > 20_000, "{name}: {}", file.len());
        holds(file.as_bytes());
    }
}
