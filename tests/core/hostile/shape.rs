//! The shape of JSON: groups 13 to 24.

use okaeri::exchange::document::{MOST_BYTES, ReadError};
use serde_json::{Value, json};

use super::{FULL, full, holds, is_said, open, pointers, refused, taken, with};

#[test]
fn g013_deep_nesting_is_refused() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = |depth: usize| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert_eq!(refused(deep(129)), ReadError::TooDeep);
        assert_eq!(refused(open.repeat(1_000_000)), ReadError::TooDeep);
        let later = |depth: usize| with("/later", json!("@")).replace("\"@\"", &deep(depth));
        assert_eq!(refused(later(128)), ReadError::TooDeep);
        taken(later(120));
    }
}

#[test]
fn g014_a_list_of_a_million_is_refused_with_its_place() {
    let million = format!("[{}0]", "0,".repeat(999_999));
    let file = with("/program/rounds", json!("@")).replace("\"@\"", &million);
    let ReadError::TooMuch(excess) = refused(file) else { panic!("too many rounds") };
    assert_eq!((excess.place.as_str(), excess.count), ("program.rounds", 1_000_000));
}

#[test]
fn g015_a_text_of_a_hundred_megabytes_is_refused_by_its_size_and_one_of_four_by_its_letters() {
    let text = |count| with("/program/name", json!("x".repeat(count)));
    assert!(matches!(refused(text(100 * 1024 * 1024)), ReadError::TooLarge(bytes) if bytes > MOST_BYTES));
    let ReadError::TooMuch(excess) = refused(text(4_000_000)) else { panic!("too long") };
    assert_eq!((excess.place.as_str(), excess.count), ("program.name", 4_000_000));
}

#[test]
fn g016_a_key_that_stands_twice_is_refused_at_every_level() {
    for (once, key, place) in [
        ("\"format\":", "format", "."),
        ("\"major\":", "major", "version"),
        ("\"created\":", "created", "program"),
        ("\"scope\":\"full\",", "id", "program.rounds[0]"),
        ("\"note\":", "note", "program.rounds[0].answers[0]"),
        ("\"culture\":3,", "culture", "program.target"),
        ("\"recruiting\":25,", "recruiting", "program.settings.capacities"),
        ("\"to\":\"2026-08-14\",", "to", "program.settings.closures[0]"),
        ("\"action\":\"policy.regulation\"},\"changes\"", "kind", "program.plan.tasks[0].origin"),
    ] {
        let doubled = match once {
            "\"action\":\"policy.regulation\"},\"changes\"" => {
                FULL.replacen(once, "\"kind\":\"own\",\"action\":\"policy.regulation\"},\"changes\"", 1)
            }
            _ => FULL.replacen(once, &format!("\"{key}\":0,{once}"), 1),
        };
        assert_eq!(refused(doubled), ReadError::Twice { place: place.to_owned(), key: key.to_owned() });
    }
    let unknown = with("/later", json!("@")).replace("\"@\"", r#"[{"a":1,"b":2,"\u0061":3}]"#);
    assert_eq!(refused(unknown), ReadError::Twice { place: "later[0]".to_owned(), key: "a".to_owned() });
}

#[test]
fn g017_the_names_of_what_every_object_has_in_a_browser_are_names_like_any_other() {
    for key in ["__proto__", "constructor", "toString", "hasOwnProperty", "__defineGetter__"] {
        for place in ["", "/program", "/program/settings", "/program/plan/tasks/2"] {
            let program = taken(with(&format!("{place}/{key}"), json!({ "polluted": true })));
            assert_eq!(program.unknown.len(), 1, "{place}/{key}");
        }
        let program = taken(with(&format!("/program/settings/capacities/{key}"), json!(7)));
        assert_eq!(program.settings.capacities.len(), 3, "{key}");
        holds(with("/program/id", json!(key)).as_bytes());
    }
}

#[test]
fn g018_an_empty_key_and_one_of_a_megabyte_are_kept_and_shown_short() {
    for key in [String::new(), "k".repeat(1024 * 1024), "/".to_owned(), "~1".to_owned(), "[0]".to_owned()] {
        let mut document = full();
        document["program"]["settings"][&key] = json!(1);
        assert_eq!(taken(document.to_string()).unknown.values().collect::<Vec<_>>(), ["1"]);
        let twice = format!("{{{0}:1,{0}:2}}", json!(key));
        is_said(&refused(with("/later", json!("@")).replace("\"@\"", &twice)));
    }
}

#[test]
fn g019_a_value_of_another_kind_gets_an_answer_everywhere() {
    for pointer in pointers() {
        for value in
            [json!(7), json!("7"), json!(-1), json!(0.5), json!(true), json!([]), json!({}), json!([[]])]
        {
            holds(with(&pointer, value).as_bytes());
        }
    }
    for (pointer, value) in [
        ("/program/name", json!(7)),
        ("/program/rounds/0/answers/0/note", json!(7)),
        ("/version/major", json!("1")),
        ("/program/plan/tasks/0/progress", json!("40")),
        ("/program/target/culture", json!("3")),
    ] {
        assert!(matches!(refused(with(pointer, value)), ReadError::Invalid { .. }), "{pointer}");
    }
}

#[test]
fn g020_null_gets_an_answer_everywhere() {
    for pointer in pointers() {
        holds(with(&pointer, Value::Null).as_bytes());
    }
    for pointer in
        ["/program", "/program/name", "/program/rounds", "/program/rounds/0", "/program/settings/start"]
    {
        assert!(matches!(refused(with(pointer, Value::Null)), ReadError::Invalid { .. }), "{pointer}");
    }
}

#[test]
fn g021_numbers_beyond_all_bounds_are_refused_or_kept_as_they_are() {
    let number = |pointer: &str, text: &str| with(pointer, json!("@")).replace("\"@\"", text);
    for text in ["1e999", "-1e999", "NaN", "Infinity", "-Infinity", "0x10", "+1", "01", ".5", "1.", "1_000"] {
        assert!(matches!(refused(number("/later", text)), ReadError::NotJson { .. }), "{text}");
    }
    for text in ["9007199254740993", "18446744073709551615", "-9223372036854775808", "-0.0", "1e300"] {
        assert_eq!(open(number("/later", text).as_bytes()).expect("it is read").unknown.len(), 1);
        taken(number("/later", text));
    }
    let kept = taken(number("/later", "9007199254740993"));
    assert_eq!(kept.unknown.values().collect::<Vec<_>>(), ["9007199254740993"]);
    for pointer in ["/program/plan/tasks/0/progress", "/program/rounds/0/answers/0/rating"] {
        for text in ["-0", "1e2", "256", "4294967296", "99999999999999999999", "0.5", "1e-400"] {
            refused(number(pointer, text));
        }
    }
}

#[test]
fn g022_anything_behind_the_document_is_refused() {
    for more in ["x", "{}", ",", "}", "]", "\0", "//", "null", FULL] {
        assert!(matches!(refused(format!("{FULL}{more}")), ReadError::NotJson { .. }), "{more}");
    }
    taken(format!("{FULL} \r\n\t\n"));
}

#[test]
fn g023_comments_and_other_liberties_are_refused() {
    for file in [
        FULL.replacen('{', "{ // a comment\n", 1),
        FULL.replacen('{', "{ /* a comment */", 1),
        FULL.replacen("\"format\"", "'format'", 1),
        FULL.replacen("\"format\"", "format", 1),
        FULL.replacen("\"okaeri-program\"", "“okaeri-program”", 1),
        FULL.replacen('}', ",}", 1),
        FULL.replacen("true", "True", 1),
    ] {
        assert!(matches!(refused(&file), ReadError::NotJson { .. }), "{file}");
    }
}

#[test]
fn g024_a_root_that_is_no_object_is_refused() {
    for file in ["[]", "\"okaeri-program\"", "true", "null", "0", "{}", "[{}]", &format!("[{FULL}]")] {
        assert_eq!(refused(file), ReadError::OtherFormat, "{file}");
    }
}
