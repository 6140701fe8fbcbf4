//! Content that is no program by itself gives way where it must; and every term of the file comes back.

use okaeri::domain::catalog::Phase;
use okaeri::domain::catalog::builtin;
use okaeri::domain::plan::Status;
use okaeri::domain::profile::Size;
use okaeri::exchange::document::{self, Document, ReadError};
use okaeri::exchange::merge::{WriterId, differences};
use serde_json::{Value, json};

use crate::full::full;
use crate::place::sample;

fn own() -> Document {
    Document::begin(sample(), &WriterId("one".to_owned()))
}

/// The sample with its content changed.
fn with(change: impl FnOnce(&mut Value)) -> Result<Document, ReadError> {
    let mut content = own().ledger.view();
    change(&mut content);
    own().with_content(content, &builtin())
}

fn round(id: &str, date: &str) -> Value {
    json!({ "id": id, "date": date, "scope": "full", "answers": [] })
}

#[test]
fn content_is_taken_as_it_is_where_it_is_a_program() {
    let renamed = with(|content| content["name"] = json!("別の名前")).expect("a program");
    assert_eq!(renamed.program.profile.name, "別の名前");
    assert_eq!((&renamed.program.id, &renamed.ledger), (&sample().id, &own().ledger));
    assert_eq!(renamed.program.rounds, sample().rounds);
}

#[test]
fn an_entry_that_cannot_be_is_put_back_to_what_it_was_and_the_rest_is_taken() {
    let given = with(|content| {
        content["rounds"][0]["date"] = json!("someday");
        content["name"] = json!("別の名前");
    });
    let program = given.expect("a program").program;
    assert_eq!(program.rounds, sample().rounds);
    assert_eq!(program.profile.name, "別の名前");
}

#[test]
fn a_new_entry_that_cannot_be_is_left_out() {
    let given = with(|content| {
        let rounds = content["rounds"].as_array_mut().expect("rounds");
        rounds.push(round("r8", "someday"));
        rounds.push(json!("no round"));
    });
    assert_eq!(given.expect("a program").program.rounds, sample().rounds);
}

#[test]
fn a_value_that_cannot_be_is_put_back_with_what_it_lies_in() {
    let given = with(|content| {
        content["settings"]["start"] = json!("someday");
        content["name"] = json!("別の名前");
    });
    let program = given.expect("a program").program;
    assert_eq!((program.settings, program.profile.name.as_str()), (sample().settings, "別の名前"));
}

#[test]
fn content_that_cannot_be_put_right_is_refused_and_the_program_stays() {
    let none = own().with_content(Value::Null, &builtin());
    assert!(matches!(none, Err(ReadError::Invalid { .. })), "{none:?}");
    let nameless = with(|content| {
        content.as_object_mut().expect("an object").shift_remove("rounds");
    });
    assert!(matches!(nameless, Err(ReadError::Invalid { .. })), "{nameless:?}");
    let twice = with(|content| {
        let rounds = content["rounds"].as_array_mut().expect("rounds");
        rounds.push(rounds[0].clone());
    });
    assert!(matches!(twice, Err(ReadError::Repeated { .. })), "{twice:?}");
}

#[test]
fn every_size_status_and_phase_comes_back_from_its_file() {
    let catalog = builtin();
    let sizes = [Size::UpTo100, Size::UpTo300, Size::UpTo1000, Size::UpTo5000, Size::Over5000];
    let statuses = [Status::ToDo, Status::Doing, Status::Blocked, Status::Done];
    let phases = [Phase::Design, Phase::Operation, Phase::After];
    for at in 0..sizes.len() {
        let mut program = full(&catalog);
        program.profile.size = Some(sizes[at]);
        for task in &mut program.plan.as_mut().expect("a plan").tasks {
            task.status = statuses[at % statuses.len()];
            task.changes.phase = Some(phases[at % phases.len()]);
        }
        let text = document::write(&program);
        assert_eq!(document::read_kept(text.as_bytes(), &catalog).as_ref(), Ok(&program));
    }
}

#[test]
fn merging_what_is_known_makes_no_difference() {
    let catalog = builtin();
    let own = Document::begin(sample(), &WriterId("one".to_owned()));
    let file = document::open(document::save(&own).as_bytes(), &catalog).expect("whole").document;
    let merged = own.merge(&file, &catalog).expect("one program").merge(&file, &catalog).expect("again");
    let [before, after] = [&own, &merged].map(|document| document::content(&document.program));
    assert_eq!(differences(&before, &after), []);
    assert_eq!(merged.ledger.conflicts(), own.ledger.conflicts());
}

#[test]
fn what_was_unknown_of_a_plan_goes_with_the_plan() {
    let catalog = builtin();
    let mut file: Value = serde_json::from_str(&document::write(&sample())).expect("JSON");
    file["program"]["plan"]["later"] = json!({ "deep": [1] });
    let mut program = document::read(file.to_string().as_bytes(), &catalog).expect("read");
    assert!(document::write(&program).contains("\"later\""));
    program.plan = None;
    let text = document::write(&program);
    assert!(!text.contains("\"later\""));
    assert!(document::read(text.as_bytes(), &catalog).is_ok());
}

#[test]
fn what_a_text_wants_of_a_person_is_said_where_the_file_is_not_at_fault() {
    let said = |error: ReadError, ja: &str, en: &str| {
        let words = error.say();
        assert!(words.ja.contains(ja) && words.en.contains(en), "{words:?}");
    };
    said(ReadError::Changed, "ダウンロード", "download");
    said(ReadError::Sealed, "パスフレーズ", "passphrase");
    said(ReadError::Garbled, "添付", "attachment");
    said(ReadError::Newer, "新しい版", "newer version");
}

#[test]
fn who_has_seen_all_is_followed_in_the_order_of_tasks_so_that_both_files_say_the_same() {
    let one = own();
    let mut other = one.clone();
    let plan = other.program.plan.as_mut().expect("a plan");
    plan.tasks.reverse();
    plan.tasks[0].notes = "only the other has seen this".to_owned();
    other.ledger.note(&document::content(&other.program), &WriterId("other".to_owned()));
    for (own, given) in [(&one, &other), (&other, &one)] {
        let merged = own.merge(given, &builtin()).expect("a program");
        assert_eq!(document::save(&merged), document::save(&other));
    }
}
