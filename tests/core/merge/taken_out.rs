//! An entry that other hands took out of a file, while somebody edited it here.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::TaskId;
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::Conflict;
use serde_json::{Value, json};

use super::lists::{begun, conflicts, edited, exchanged};
use super::writer;

/// The file of a program without a task, as an editor of texts leaves it.
fn without(document: &Document, id: &TaskId) -> Document {
    let mut file: Value = serde_json::from_str(&document::save(document)).expect("JSON");
    let tasks = file["program"]["plan"]["tasks"].as_array_mut().expect("tasks");
    tasks.retain(|task| task["id"] != json!(id.as_str()));
    let reading = document::open(file.to_string().as_bytes(), &builtin()).expect("a file");
    assert_eq!(reading.intact, Some(false));
    reading.document
}

fn has(document: &Document, id: &TaskId) -> bool {
    document.program.plan.as_ref().is_some_and(|plan| plan.task(id).is_some())
}

fn notes(document: &Document, id: &TaskId) -> String {
    let task = document.program.plan.as_ref().and_then(|plan| plan.task(id));
    task.map(|task| task.notes.clone()).unwrap_or_default()
}

#[test]
fn what_was_written_meanwhile_stays_and_somebody_chooses() {
    let (begun, id) = begun();
    let by_hand = without(&begun, &id);
    let one = edited(&begun, "one", &id, Edit::Notes("大切な内容".to_owned()));
    for both in exchanged(&one, &by_hand) {
        assert!(has(&both, &id));
        assert_eq!(notes(&both, &id), "大切な内容");
        let [Conflict::Removed(life)] = &*conflicts(&both) else { panic!("{:?}", conflicts(&both)) };
        assert_eq!(both.ledger.edited(life).len(), 1, "the note alone was written without knowing");
        // Merged again, with either, it is the same.
        for other in [&one, &by_hand] {
            let again = both.merge(other, &builtin()).expect("both");
            assert_eq!(document::save(&again), document::save(&both));
        }
        let mut kept = both.clone();
        kept.ledger.keep(life, &writer("keeper"));
        let kept = kept.shown(&builtin()).expect("a program");
        for again in exchanged(&kept, &by_hand) {
            assert!(has(&again, &id), "who kept it knew of that file");
            assert_eq!(conflicts(&again), []);
        }
        let mut gone = both.clone();
        gone.ledger.remove(life, &writer("remover"));
        let gone = gone.shown(&builtin()).expect("a program");
        for again in exchanged(&gone, &one) {
            assert!(!has(&again, &id));
        }
    }
}

#[test]
fn what_nobody_has_edited_goes_whoever_merges_first() {
    let (begun, id) = begun();
    let by_hand = without(&begun, &id);
    let plan = begun.program.plan.as_ref().expect("a plan");
    let other = plan.tasks.iter().map(|task| task.id.clone()).find(|other| *other != id).expect("another");
    let one = edited(&begun, "one", &other, Edit::Notes("別のメモ".to_owned()));
    for both in exchanged(&one, &by_hand) {
        assert!(!has(&both, &id));
        assert!(document::save(&both).contains("別のメモ"), "what was written elsewhere is there");
        // Somebody who edited it all the same comes later.
        let late = edited(&begun, "late", &id, Edit::Notes("遅れて".to_owned()));
        for all in exchanged(&both, &late) {
            assert_eq!(notes(&all, &id), "遅れて");
            assert!(conflicts(&all).iter().any(|one| matches!(one, Conflict::Removed(_))));
        }
    }
}

#[test]
fn a_file_changed_by_other_hands_makes_nobody_deaf_to_what_others_say_later() {
    let (begun, id) = begun();
    let one = edited(&begun, "one", &id, Edit::Notes("最初のメモ".to_owned()));
    let known = |file: &mut Value| file["seen"]["one"] = json!(1050);
    let told = |file: &mut Value| {
        let edits = file["merge"]["edits"].as_array_mut().expect("edits");
        let own = edits.iter_mut().find(|edit| edit["by"] == json!("one")).expect("the edit");
        own["count"] = json!(1050);
    };
    for tamper in [&known as &dyn Fn(&mut Value), &told] {
        let mut file: Value = serde_json::from_str(&document::save(&one)).expect("JSON");
        tamper(&mut file);
        file["program"]["name"] = json!("手書きの社名");
        let reading = document::open(file.to_string().as_bytes(), &builtin()).expect("a file");
        assert_eq!(reading.intact, Some(false));
        let receiver = one.merge(&reading.document, &builtin()).expect("both");
        assert_eq!(receiver.program.profile.name, "手書きの社名");
        let later = edited(&one, "one", &id, Edit::Notes("新しい言葉".to_owned()));
        for both in exchanged(&receiver, &later) {
            assert!(document::save(&both).contains("新しい言葉"), "shown, or to choose from");
        }
    }
}

#[test]
fn what_a_file_changed_by_other_hands_says_that_a_remover_knew_settles_nothing() {
    let (begun, id) = begun();
    let one = edited(&begun, "one", &id, Edit::Notes("大切な内容".to_owned()));
    let program = begun.program.apply(&builtin(), &Command::RemoveTask(id.clone())).expect("taken");
    let mut ledger = begun.ledger.clone();
    ledger.note(&document::content(&program), &writer("other"));
    let other = Document { program, ledger, ..begun.clone() };
    let mut file: Value = serde_json::from_str(&document::save(&other)).expect("JSON");
    file["merge"]["removed"][0]["knew"]["one"] = json!(9999);
    let tampered = document::open(file.to_string().as_bytes(), &builtin()).expect("a file").document;
    let both = one.merge(&other, &builtin()).and_then(|both| both.merge(&tampered, &builtin())).expect("all");
    for both in [both, one.merge(&tampered, &builtin()).expect("both")] {
        assert_eq!(notes(&both, &id), "大切な内容");
        assert!(matches!(&*conflicts(&both), [Conflict::Removed(_)]), "{:?}", conflicts(&both));
    }
}
