//! Places that a program seldom has, or that only another version knows: they have words too.

use okaeri::domain::catalog::builtin;
use okaeri::domain::text::Text;
use okaeri::exchange::merge::{Path, Step};
use okaeri::exchange::place::{self, Places, Section};
use serde_json::json;

use crate::full::full;
use crate::place::{path, said};

#[test]
fn every_page_has_a_name_of_its_own_in_both_languages() {
    let names: Vec<Text> = Section::ALL.map(Section::name).to_vec();
    for (at, name) in names.iter().enumerate() {
        assert!(!name.ja.is_empty() && !name.en.is_empty(), "{name:?}");
        assert!(
            names.iter().skip(at + 1).all(|other| other.ja != name.ja && other.en != name.en),
            "{name:?}"
        );
    }
}

#[test]
fn what_a_newer_file_names_and_this_one_lacks_goes_by_its_id() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let places = Places::new(&catalog, &program);
    let date = places.place(&path("rounds/#r9/date")).label;
    assert!(date.ja.contains("「r9」の回") && date.en.contains("round “r9”"), "{date:?}");
    let mood = places.place(&path("plan/tasks/#own.1/changes/mood")).label;
    assert!(mood.ja.contains("新しい版の項目") && mood.en.contains("“changes.mood”"), "{mood:?}");
    assert_eq!(said(&places.absent(&path("settings/capacities/wizard"))), ("初期値", "the default"));
    assert_eq!(said(&places.value(&path("target/reach"), &json!(9))), ("9", "9"));
}

#[test]
fn the_effort_of_an_unchanged_task_is_that_of_its_template() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let absent = Places::new(&catalog, &program).absent(&path("plan/tasks/#own.1/changes/effort"));
    assert!(absent.ja.contains("人日") && absent.ja.ends_with("(初期値)"), "{absent:?}");
    assert!(absent.en.contains("person-day") && absent.en.ends_with("(the default)"), "{absent:?}");
}

#[test]
fn an_empty_ground_of_an_answer_and_the_removal_of_an_entry_have_places_too() {
    let (catalog, program) = (builtin(), full(&builtin()));
    let at = path("rounds/#r2/answers/#reach.casual_talk/evidence");
    let label = place::place(&catalog, &program, &at).label;
    assert!(label.en.ends_with("for Path to apply 2"), "{label:?}");
    assert_eq!(said(&place::value(&catalog, &program, &at, &json!({}))), ("なし", "none"));
    let removed: Path = path("plan/tasks/#own.1").into_iter().chain([Step::Removed]).collect();
    assert_eq!(
        place::place(&catalog, &program, &removed),
        place::place(&catalog, &program, &path("plan/tasks/#own.1"))
    );
}
