//! What a newer version says beside the program, of edits: it stays with them.

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::WriterId;
use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../public/sample.okaeri.json");

/// What stands in a file's edits that this version does not know.
fn beside(document: &Document) -> Vec<(Value, Value)> {
    let file: Value = serde_json::from_str(&document::save(document)).expect("JSON");
    let edits = file["merge"]["edits"].as_array().expect("edits").iter();
    let marked = edits.filter(|edit| edit.get("later").is_some());
    let mut found: Vec<(Value, Value)> =
        marked.map(|edit| (edit["by"].clone(), edit["later"].clone())).collect();
    found.extend(file["merge"].get("later").map(|later| (Value::Null, later.clone())));
    found
}

#[test]
fn what_a_newer_version_says_of_edits_stays_with_them_over_merging_and_in_states_of_the_history() {
    let catalog = builtin();
    let writer = |name: &str| WriterId(name.to_owned());
    let program = document::read(SAMPLE.as_bytes(), &catalog).expect("valid");
    let mut own = Document::begin(program.clone(), &writer("one"));
    let mut theirs = own.clone();
    theirs.program.profile.name = "あちら".to_owned();
    theirs.ledger.note(&document::content(&theirs.program), &writer("two"));
    let mut file: Value = serde_json::from_str(&document::save(&theirs)).expect("JSON");
    let edits = file["merge"]["edits"].as_array_mut().expect("edits");
    edits.iter_mut().find(|edit| edit["by"] == "two").expect("theirs")["later"] = json!(["said"]);
    file["merge"]["later"] = json!({ "x": 1 });
    document::checksum::fits(&mut file);
    file["checksum"] = json!(document::checksum::sum(&file.to_string()));
    let theirs = document::open(file.to_string().as_bytes(), &catalog).expect("it opens").document;
    let expected = vec![(json!("two"), json!(["said"])), (Value::Null, json!({ "x": 1 }))];
    assert_eq!(beside(&theirs), expected);
    // Edits of one's own come before theirs.
    own.program.profile.name = "こちら".to_owned();
    own.ledger.note(&document::content(&own.program), &writer("a first one"));
    for merged in [own.merge(&theirs, &catalog), theirs.merge(&own, &catalog)] {
        let merged = merged.expect("one program");
        assert_eq!(beside(&merged), expected);
        let state = document::write_state(&merged.program, "p", 1);
        let mut state = document::read_state(&state, "p", 1, &catalog).expect("a state");
        document::complete_state(&mut state, &merged.program);
        assert_eq!(beside(&Document { program: state, ..merged }), expected);
    }
}
