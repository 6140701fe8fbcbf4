//! The file around the program: checksum, version vector, the edits behind it; older and newer versions.

use crate::full::full;
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::Command;
use okaeri::domain::id::ProgramId;
use okaeri::domain::profile::Profile;
use okaeri::exchange::document::{self, Document, ReadError, Reading};
use okaeri::exchange::merge::{Conflict, Settled, WriterId};
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../public/sample.okaeri.json");

/// Every version that was ever published, as it was written then.
const SHIPPED: [(&str, (u64, u64)); 5] = [
    (include_str!("shipped/1.0.okaeri.json"), (1, 0)),
    (include_str!("shipped/1.1.okaeri.json"), (1, 1)),
    (include_str!("shipped/1.2.okaeri.json"), (1, 2)),
    (include_str!("shipped/1.3.okaeri.json"), (1, 3)),
    (include_str!("shipped/1.4.okaeri.json"), (1, 4)),
];

fn open(text: &str) -> Reading {
    document::open(text.as_bytes(), &builtin()).expect("it opens")
}

fn writer(name: &str) -> WriterId {
    WriterId(name.to_owned())
}

fn begun() -> Document {
    let program = document::read(SAMPLE.as_bytes(), &builtin()).expect("valid");
    let mut document = Document::begin(program, &writer("author"));
    document.sign_all("佐藤", 1_795_000_000);
    document
}

fn renamed(document: &Document, name: &str, by: &str) -> Document {
    let profile = Profile { name: name.to_owned(), ..document.program.profile.clone() };
    let program = document.program.apply(&builtin(), &Command::Describe(profile)).expect("a name");
    let mut ledger = document.ledger.clone();
    let stamp = ledger.note(&document::content(&program), &writer(by)).expect("an edit");
    ledger.sign(&stamp, by, 1_795_000_100);
    Document { program, ledger, newer: None }
}

#[test]
fn a_file_says_its_version_what_is_in_it_and_whether_it_is_whole() {
    let file: Value = serde_json::from_str(&document::save(&begun())).expect("JSON");
    let keys: Vec<_> = file.as_object().expect("an object").keys().cloned().collect();
    assert_eq!(keys, ["format", "version", "checksum", "seen", "pack", "program", "merge"]);
    assert_eq!(file["seen"], json!({ "author": 1 }));
    assert!(file["checksum"].as_str().is_some_and(|sum| sum.len() == "sha256:".len() + 64));
    assert_eq!(file["merge"]["writers"]["author"]["name"], json!("佐藤"));
}

#[test]
fn what_is_saved_is_opened_again_with_all_its_edits() {
    let catalog = builtin();
    let one = renamed(&begun(), "一号", "one");
    let both = one.merge(&renamed(&begun(), "二号", "other"), &catalog).expect("both");
    for document in [begun(), one, both] {
        let reading = open(&document::save(&document));
        assert_eq!((&reading.document, reading.intact), (&document, Some(true)));
        assert_eq!(open(&document::save_compact(&document)).document, document);
    }
}

#[test]
fn a_file_that_is_only_laid_out_anew_is_still_whole() {
    let text = document::save(&begun());
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(open(&value.to_string()).intact, Some(true));
    assert_eq!(open(&text.replace('\n', "\r\n")).intact, Some(true));
}

#[test]
fn a_file_that_was_changed_by_other_hands_says_so_and_loses_nothing_when_it_is_merged() {
    let catalog = builtin();
    let before = begun();
    let by_hand = open(&document::save(&before).replace("みなと食品", "手で直した会社"));
    assert_eq!(by_hand.intact, Some(false));
    let own = renamed(&before, "こちらの会社", "one");
    let merged = own.merge(&by_hand.document, &catalog).expect("both");
    let conflicts = merged.ledger.conflicts();
    assert!(format!("{conflicts:?}").contains("手で直した会社"), "{conflicts:?}");
    assert!(format!("{conflicts:?}").contains("こちらの会社"), "{conflicts:?}");
    let unchanged = before.merge(&by_hand.document, &catalog).expect("both");
    assert_eq!(
        unchanged.program.profile.name,
        "手で直した会社(サンプル)".replace("(サンプル)", "株式会社(サンプル)")
    );
}

#[test]
fn versions_that_are_put_back_are_whose_they_were_and_when_also_after_the_page_was_closed() {
    let catalog = builtin();
    let (one, other) = (renamed(&begun(), "一号", "one"), renamed(&begun(), "二号", "other"));
    let both = one.merge(&other, &catalog).expect("both");
    let [Conflict::Values(path, values)] = &*both.ledger.conflicts() else { panic!("one difference") };
    let kept = Settled::Chosen(vec![(both.ledger.before(path), values[0].clone())]).to_value();
    let mut chosen = both.clone();
    chosen.ledger.choose(path, values[0].clone(), &writer("chooser"));
    let mut again = open(&document::save(&chosen)).document;
    let Some(Settled::Chosen(places)) = Settled::from_value(&kept) else { panic!("what was settled") };
    let mut number = 0;
    again.ledger.put_back(&places[0].0, &mut |_| {
        number += 1;
        writer(&format!("anew-{number}"))
    });
    let versions = again.ledger.versions(path);
    assert_eq!(versions.len(), 2);
    for said in versions {
        let signed = again.ledger.signed();
        let name = if said.value == json!("一号") { "one" } else { "other" };
        assert_eq!(signed.name_of(&said.stamp.writer), Some(name));
        assert_eq!(signed.time_of(&said.stamp), Some(1_795_000_100));
    }
}

#[test]
fn what_waits_to_be_settled_waits_on_when_other_hands_changed_something_else_in_the_file() {
    let catalog = builtin();
    let (one, other) = (renamed(&begun(), "一号", "one"), renamed(&begun(), "二号", "other"));
    let both = one.merge(&other, &catalog).expect("both");
    let [Conflict::Values(path, values)] = &*both.ledger.conflicts() else { panic!("one difference") };
    let notes = ["顧問弁護士に文面を確認中。", "手で直したメモ"];
    for text in [document::save(&both).replace(notes[0], notes[1]), {
        let mut file: Value = serde_json::from_str(&document::save(&both)).expect("JSON");
        file.as_object_mut().expect("an object").remove("checksum");
        file.to_string().replace(notes[0], notes[1])
    }] {
        let by_hand = open(&text);
        assert_ne!(by_hand.intact, Some(true));
        for document in [&by_hand.document, &both.merge(&by_hand.document, &catalog).expect("both")] {
            assert!(document::content(&document.program).to_string().contains(notes[1]), "what was changed");
            assert_eq!(document.ledger.conflicts(), [Conflict::Values(path.clone(), values.clone())]);
            let hidden = document.ledger.versions(path).into_iter().find(|said| said.value == values[1]);
            assert!(
                hidden.is_some_and(|said| document.ledger.signed().time_of(&said.stamp).is_some()),
                "whose"
            );
        }
        // Whoever has one of the two alone has both afterwards.
        let merged = one.merge(&by_hand.document, &catalog).expect("both");
        assert_eq!(merged.ledger.conflicts(), [Conflict::Values(path.clone(), values.clone())]);
    }
}

#[test]
fn a_file_whose_checksum_somebody_took_out_is_one_that_other_hands_changed() {
    let before = begun();
    let mut file: Value = serde_json::from_str(&document::save(&before)).expect("JSON");
    file["program"]["name"] = json!("手で直した会社");
    file.as_object_mut().expect("an object").remove("checksum");
    let by_hand = open(&file.to_string());
    assert_eq!(by_hand.intact, None);
    assert!(!before.ledger.seen().covers(by_hand.document.ledger.seen()), "it has something new");
    let merged = before.merge(&by_hand.document, &builtin()).expect("both");
    assert_eq!(merged.program.profile.name, "手で直した会社");
}

#[test]
fn what_a_newer_version_says_beside_the_program_is_taken_when_its_file_is_merged() {
    let (catalog, own) = (builtin(), begun());
    let mut file: Value = serde_json::from_str(&document::save(&own)).expect("JSON");
    file["version"]["minor"] = json!(9);
    file["mood"] = json!({ "of": "all" });
    file["program"]["mood"] = json!("good");
    let later = open(&file.to_string()).document;
    assert!(own.lacks_of(&later) && !later.lacks_of(&own));
    let both = own.merge(&later, &catalog).expect("both");
    assert_eq!(document::value(&both.program)["mood"], json!({ "of": "all" }));
    assert_eq!(document::value(&both.program)["program"]["mood"], json!("good"));
    assert!(!both.lacks_of(&later));
    assert_eq!(later.merge(&own, &catalog).expect("both").program.unknown, both.program.unknown);
}

#[test]
fn every_version_that_was_published_opens() {
    let catalog = builtin();
    for (text, version) in SHIPPED {
        let reading = open(text);
        assert_eq!(reading.version, version);
        let again = open(&document::save(&reading.document));
        assert_eq!(again.document, reading.document, "{version:?} is carried over whole");
        assert_eq!(again.version, (1, u64::from(document::MINOR)));
        let twice = reading.document.merge(&open(text).document, &catalog).expect("both");
        assert_eq!(
            twice.ledger, reading.document.ledger,
            "{version:?} is the same file wherever it is opened"
        );
    }
}

/// Run with UPDATE=1 to write the file of a new version; those that were published stay.
#[test]
fn the_file_of_this_version_has_all_that_it_can_hold_and_stays_what_it_is() {
    let (own, version) = SHIPPED[SHIPPED.len() - 1];
    assert_eq!(version.1, u64::from(document::MINOR));
    let mut program = full(&builtin());
    program.unknown = okaeri::domain::program::Unknown::new();
    let text = document::save(&Document::begin(program, &writer("one")));
    if std::env::var_os("UPDATE").is_some() {
        let file = format!("{}/tests/core/shipped/1.{}.okaeri.json", env!("CARGO_MANIFEST_DIR"), version.1);
        std::fs::write(file, &text).expect("a file can be written");
        return;
    }
    assert_eq!(text, own);
}

#[test]
fn two_who_open_the_same_old_file_merge_what_each_has_changed() {
    let (old, catalog) = (open(SHIPPED[0].0).document, builtin());
    let one = renamed(&old, "新しい名前", "one");
    let rated = old.program.apply(&catalog, &Command::DropPlan).expect("dropped");
    let mut ledger = old.ledger.clone();
    ledger.note(&document::content(&rated), &writer("other"));
    let other = Document { program: rated, ledger, newer: None };
    let both = one.merge(&other, &catalog).expect("both");
    assert_eq!((both.program.profile.name.as_str(), both.program.plan.as_ref()), ("新しい名前", None));
    assert_eq!(other.merge(&one, &catalog).expect("both").program, both.program);
}

fn newer_major() -> String {
    let mut file: Value = serde_json::from_str(&document::save(&begun())).expect("JSON");
    file["version"] = json!({ "major": 2, "minor": 3 });
    file["program"]["mood"] = json!({ "of": ["all"] });
    file.to_string()
}

#[test]
fn g038_a_newer_major_version_is_shown_and_never_written_over() {
    let (text, catalog) = (newer_major(), builtin());
    let mut reading = open(&text);
    assert!(reading.is_newer());
    assert_eq!(document::save(&reading.document), text, "it goes out as it came in");
    assert_eq!(reading.document.merge(&begun(), &catalog), Err(ReadError::Newer));
    assert_eq!(begun().merge(&reading.document, &catalog), Err(ReadError::Newer));
    reading.document.rename(ProgramId::from("another".to_owned()));
    let again = open(&document::save(&reading.document));
    assert!(again.is_newer() && again.document.program.id == ProgramId::from("another".to_owned()));
    assert!(document::save(&again.document).contains("\"mood\""));
}

#[test]
fn g038_a_newer_major_version_that_cannot_be_understood_is_refused_as_newer() {
    let mut file: Value = serde_json::from_str(&newer_major()).expect("JSON");
    file["program"]["rounds"] = json!("elsewhere");
    assert_eq!(document::open(file.to_string().as_bytes(), &builtin()), Err(ReadError::Newer));
}

#[test]
fn what_two_have_linked_into_a_circle_is_still_a_program() {
    let catalog = builtin();
    let before = begun();
    let ids: Vec<_> =
        before.program.plan.as_ref().expect("a plan").tasks.iter().map(|task| task.id.clone()).collect();
    let linked = |task: usize, to: usize, by: &str| {
        let link = okaeri::domain::plan::Link::after(ids[to].clone(), 0);
        let edit = okaeri::domain::command::Edit::After(Some(vec![link]));
        let program =
            before.program.apply(&catalog, &Command::Edit(ids[task].clone(), edit)).expect("a link");
        let mut ledger = before.ledger.clone();
        ledger.note(&document::content(&program), &writer(by));
        Document { program, ledger, newer: None }
    };
    let (one, other) = (linked(0, 1, "one"), linked(1, 0, "other"));
    let both = one.merge(&other, &catalog).expect("a program all the same");
    assert_eq!(other.merge(&one, &catalog).expect("both").program, both.program);
    let removed = before.program.apply(&catalog, &Command::RemoveTask(ids[1].clone())).expect("removed");
    let mut ledger = before.ledger.clone();
    ledger.note(&document::content(&removed), &writer("third"));
    let third = Document { program: removed, ledger, newer: None };
    let waits_for_nothing = one.merge(&third, &catalog).expect("a program all the same");
    assert!(waits_for_nothing.program.plan.is_some_and(|plan| plan.task(&ids[1]).is_none()));
}
