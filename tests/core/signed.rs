//! What a ledger tells of its edits, and how it is written beside the program.

use okaeri::domain::sorted::Map;
use okaeri::exchange::document::v1::{Edit, Merge, Other, Removed};
use okaeri::exchange::merge::{Ledger, Path, Stamp, Step, Versions, WriterId, leaves};
use serde_json::{Value, json};

fn writer(name: &str) -> WriterId {
    WriterId(name.to_owned())
}

fn stamp(name: &str, count: u64) -> Stamp {
    Stamp { count, writer: writer(name) }
}

fn versions(counts: &[(&str, u64)]) -> Versions {
    Versions::of(&counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect::<Map<_, _>>())
}

fn key(word: &str) -> Step {
    Step::Key(word.to_owned())
}

fn entry(word: &str) -> Step {
    Step::Entry(word.to_owned())
}

fn begun() -> Ledger {
    let program = json!({
        "name": "A",
        "rounds": [{ "id": "r1", "answers": [] }],
        "plan": { "made": "2027-04-01", "tasks": [{ "id": "a", "notes": "" }, { "id": "b", "notes": "" }] },
    });
    Ledger::begin(&program, &writer("one"))
}

fn edit(ledger: &mut Ledger, name: &str, change: impl FnOnce(&mut Value)) {
    let mut program = ledger.view();
    change(&mut program);
    ledger.note(&program, &writer(name));
}

/// The ledger as a file has it.
#[track_caller]
fn comes_back(ledger: &Ledger) {
    let again = Ledger::from_section(&ledger.view(), &ledger.to_section(), ledger.seen().clone());
    assert_eq!(again.as_ref(), Some(ledger));
}

#[test]
fn a_writer_goes_by_the_newest_name_and_an_edit_by_its_first_time() {
    let (mut one, mut other) = (begun(), begun());
    one.sign(&stamp("one", 1), "佐藤", 100);
    other.sign(&stamp("one", 2), "佐藤(人事)", 300);
    other.sign(&stamp("one", 1), "鈴木", 90);
    other.sign(&stamp("two", 1), "", 200);
    for merged in [one.merge(&other), other.merge(&one)] {
        assert_eq!(merged.signed().name_of(&writer("one")), Some("佐藤(人事)"));
        assert_eq!(merged.signed().name_of(&writer("two")), None, "no name was said");
        assert_eq!(merged.signed().name_of(&writer("three")), None);
        assert_eq!(merged.signed().time_of(&stamp("one", 1)), Some(90));
        assert_eq!(merged.signed().time_of(&stamp("two", 1)), Some(200));
        assert_eq!(merged.signed().time_of(&stamp("one", 9)), None);
    }
}

#[test]
fn what_was_said_of_a_place_is_there_with_its_edits_the_one_that_is_shown_last() {
    let (mut one, mut other) = (begun(), begun());
    edit(&mut one, "one", |program| program["name"] = json!("一号"));
    edit(&mut other, "two", |program| program["name"] = json!("二号"));
    let merged = one.merge(&other);
    let said = merged.said(&vec![key("name")]);
    let by: Vec<_> = said.iter().map(|said| (said.stamp.clone(), said.value.clone())).collect();
    assert_eq!(by, [(stamp("two", 1), json!("二号")), (stamp("one", 2), json!("一号"))]);
    assert_eq!(merged.view()["name"], json!("一号"));
    assert_eq!(merged.said(&vec![key("nothing")]), []);
}

#[test]
fn the_program_without_an_entry_has_all_the_others() {
    let life: Path = vec![key("plan"), key("tasks"), entry("a")];
    let without = begun().without(&life);
    assert_eq!(without["plan"]["tasks"], json!([{ "id": "b", "notes": "" }]));
    assert_eq!((&without["name"], &without["rounds"]), (&json!("A"), &begun().view()["rounds"]));
    assert_eq!(begun().without(&vec![key("plan"), key("tasks"), entry("c")]), begun().view());
}

#[test]
fn versions_meet_where_one_writer_is_known_to_both() {
    let (one, both, other) = (versions(&[("a", 1)]), versions(&[("a", 7), ("b", 1)]), versions(&[("b", 2)]));
    assert!(one.meets(&both) && both.meets(&one) && both.meets(&other));
    assert!(!one.meets(&other) && !other.meets(&one) && !one.meets(&Versions::default()));
}

#[test]
fn keys_that_hold_the_marks_of_a_place_come_back() {
    let mut ledger = begun();
    edit(&mut ledger, "two", |program| {
        program["a/b~c#d!e@f~0"] = json!({ "": 1, "~": 2, "/#": 3 });
        program["plan"]["tasks"][0]["id"] = json!("#a/1!~");
    });
    comes_back(&ledger);
}

#[test]
fn where_entries_stand_comes_back_with_the_edit_that_put_them_there() {
    let mut ledger = begun();
    edit(&mut ledger, "two", |program| {
        let rounds = program["rounds"].as_array_mut().expect("rounds");
        rounds.insert(0, json!({ "id": "r0", "answers": [] }));
    });
    let at = |round: &str| ledger.said(&vec![key("rounds"), entry(round), Step::At])[0].clone();
    assert_eq!((at("r0").value, at("r1").value), (json!(0), json!(1)));
    assert_eq!((at("r0").stamp, at("r1").stamp), (stamp("two", 1), stamp("two", 1)));
    comes_back(&ledger);
}

/// A section whose one edit said all, changed.
fn section(change: impl FnOnce(&mut Merge)) -> Option<Ledger> {
    let all = Edit { by: "one".to_owned(), count: 1, at: None, places: None };
    let mut section = Merge { edits: vec![all], ..Merge::default() };
    change(&mut section);
    Ledger::from_section(&begun().view(), &section, Versions::default())
}

#[test]
fn a_section_that_does_not_account_for_every_value_is_none() {
    assert_eq!(section(|_| {}), Some(begun()));
    assert_eq!(section(|section| section.edits.clear()), None);
    assert_eq!(section(|section| section.edits[0].places = Some(vec!["/name".to_owned()])), None);
}

#[test]
fn a_section_with_a_place_that_cannot_be_read_is_none() {
    for place in ["name", "~/name", "/name~", "/name~x", "/name~9"] {
        let other =
            Other { place: place.to_owned(), by: "two".to_owned(), count: 1, at: None, value: json!("B") };
        assert_eq!(section(|section| section.others.push(other.clone())), None, "{place}");
        let removed =
            Removed { place: place.to_owned(), by: "two".to_owned(), count: 1, at: None, knew: Map::new() };
        assert_eq!(section(|section| section.removed.push(removed)), None, "{place}");
    }
}

#[test]
fn a_removal_that_a_file_names_among_values_takes_nothing_away() {
    let forged = Other {
        place: "/plan!".to_owned(),
        by: "two".to_owned(),
        count: 1,
        at: None,
        value: json!("no versions"),
    };
    let ledger = section(|section| section.hidden.push(forged)).expect("read");
    assert_eq!(ledger.view(), begun().view(), "it knew nothing, and so it removes nothing");
}

#[test]
fn a_list_that_is_no_value_of_a_key_is_taken_as_a_whole() {
    let lists = json!([[1, 2], []]);
    assert_eq!(leaves(&lists), [(vec![], lists.clone())]);
    let ledger = Ledger::begin(&lists, &writer("one"));
    assert_eq!(ledger.view(), lists);
}
