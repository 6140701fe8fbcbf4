//! The last file of a program: what is not in it is known, however it was noted.

use okaeri::exchange::filed::Filed;
use okaeri::exchange::merge::Versions;
use serde_json::{Value, json};

fn seen(count: u64) -> Versions {
    Versions::from_value(&json!({ "somebody": count }))
}

#[test]
fn a_program_is_in_its_last_file_until_it_is_changed() {
    for filed in [Filed::exported(1000, seen(3)), Filed::opened(1000, seen(3))] {
        // When it was kept says nothing: it is kept anew without being changed.
        for kept_at in [0, 1000, 2000] {
            assert!(!filed.lacks(&seen(3), kept_at));
            assert!(!filed.lacks(&seen(2), kept_at));
            assert!(filed.lacks(&seen(4), kept_at));
            assert!(filed.lacks(&seen(3).join(&Versions::from_value(&json!({ "another": 1 }))), kept_at));
        }
    }
}

#[test]
fn what_is_noted_of_a_file_is_read_as_it_was() {
    for filed in [Filed::exported(1000, seen(3)), Filed::opened(2000, Versions::default())] {
        let text = filed.to_value().to_string();
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(Filed::from_value(&value), Some(filed));
    }
}

#[test]
fn of_an_export_that_an_earlier_version_noted_the_time_tells_what_came_later() {
    let filed = Filed::from_value(&json!(1000)).expect("a time");
    assert!(!filed.is_opened);
    assert!(!filed.lacks(&seen(3), 999));
    assert!(!filed.lacks(&seen(3), 1000));
    assert!(filed.lacks(&seen(3), 1001));
    // It is noted again as it was.
    assert_eq!(Filed::from_value(&filed.to_value()), Some(filed));
}

#[test]
fn what_is_no_note_of_a_file_is_none() {
    for value in [json!(null), json!("1000"), json!({}), json!({ "at": "now" }), json!([1])] {
        assert_eq!(Filed::from_value(&value), None, "{value}");
    }
}
