//! Attacks by text: groups 44 to 54, as far as no page is needed, and names of files. What a person wrote is kept to the
//! letter; that it is never taken for anything but text is `architecture` and the journeys to hold.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit, describe};
use okaeri::domain::id::TaskId;
use okaeri::domain::text::Language;
use okaeri::exchange::document::ReadError;
use okaeri::exchange::file_name::program_file_name;
use serde_json::json;

use super::{full, refused, taken, with};

/// The fields in which a person writes.
const FIELDS: [&str; 12] = [
    "/program/name",
    "/program/rounds/0/answers/0/note",
    "/program/rounds/0/answers/0/evidence/text",
    "/program/rounds/0/answers/0/evidence/link",
    "/program/settings/closures/0/name",
    "/program/plan/tasks/0/changes/title",
    "/program/plan/tasks/0/changes/why",
    "/program/plan/tasks/0/changes/deliverable",
    "/program/plan/tasks/0/changes/checklist/0",
    "/program/plan/tasks/0/changes/owner",
    "/program/plan/tasks/0/assignee",
    "/program/plan/tasks/0/notes",
];

/// It is kept to the letter in every field.
#[track_caller]
fn kept(words: &str) {
    let mut document = full();
    for field in FIELDS {
        *document.pointer_mut(field).expect(field) = json!(words);
    }
    let written = okaeri::exchange::document::write(&taken(document.to_string()));
    let written: serde_json::Value = serde_json::from_str(&written).expect("JSON");
    for field in FIELDS {
        assert_eq!(written.pointer(field), Some(&json!(words)), "{field}");
    }
}

#[test]
fn g044_markup_is_kept_as_the_text_that_it_is() {
    for words in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "</textarea>",
        "<!--",
        "&lt;b&gt;&#x41;",
    ] {
        kept(words);
    }
}

#[test]
fn g045_addresses_of_any_scheme_are_kept_as_text() {
    for words in [
        "javascript:alert(1)",
        "JaVa\tScript:alert(1)",
        "java\nscript:x",
        "\u{200b}javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "//example.jp",
        "https://a@b:c",
    ] {
        kept(words);
    }
}

#[test]
fn g048_signs_that_turn_the_direction_are_kept_in_names_and_left_out_of_names_of_files() {
    for sign in ['\u{202e}', '\u{202a}', '\u{2066}', '\u{2069}', '\u{200f}'] {
        let name = format!("請求書{sign}nosj.exe");
        kept(&name);
        let file = program_file_name(&name);
        assert!(!file.contains(sign) && file.ends_with(".okaeri.json"), "{file}");
    }
}

#[test]
fn g049_names_that_only_look_the_same_stay_two() {
    for (one, other) in
        [("人事部", "人事部\u{200b}"), ("人事部", "人事部\u{fe0f}"), ("Alumni", "Аlumni"), ("ー", "一")]
    {
        let mut document = full();
        document["program"]["settings"]["capacities"] = json!({ one: 10, other: 20 });
        assert_eq!(taken(document.to_string()).settings.capacities.len(), 2, "{other}");
    }
    for id in ["人事部", "a\u{200b}", "Аlumni", "a b", "../a"] {
        assert!(
            matches!(refused(with("/program/plan/tasks/1/id", json!(id))), ReadError::Invalid { .. }),
            "{id}"
        );
    }
}

#[test]
fn g050_a_letter_under_a_thousand_marks_is_too_long_for_a_name_and_fits_a_text() {
    let marked = format!("あ{}", "\u{0301}".repeat(1000));
    assert!(matches!(refused(with("/program/name", json!(marked))), ReadError::TooMuch(_)));
    taken(with("/program/plan/tasks/0/notes", json!(marked)));
}

#[test]
fn g051_rare_letters_are_kept_as_they_are_composed() {
    for words in [
        "👩‍👩‍👧‍👦",
        "葛\u{e0100}",
        "𠮷野家",
        "ｶﾞｷﾞ",
        "が",
        "か\u{3099}",
        "①㈱㍻",
        "🇯🇵",
        "ﷺ",
        "\u{e000}",
        "\u{10ffff}",
        "\u{feff}",
    ] {
        kept(words);
    }
    assert_ne!(taken(with("/program/name", json!("が"))), taken(with("/program/name", json!("か\u{3099}"))));
    assert_eq!(program_file_name("が"), program_file_name("が"));
}

#[test]
fn g052_a_word_of_ten_thousand_letters_without_a_break_is_taken() {
    taken(with("/program/plan/tasks/0/notes", json!("W".repeat(10_000))));
    assert!(matches!(
        refused(with("/program/plan/tasks/0/notes", json!("W".repeat(10_001)))),
        ReadError::TooMuch(_)
    ));
    assert!(program_file_name(&"𠮷".repeat(200)).len() <= 255, "no file system takes more bytes");
}

#[test]
fn g053_text_from_right_to_left_is_kept() {
    kept("שלום עולם (123)");
    kept("مرحبا، ١٢٣");
}

#[test]
fn g054_words_that_look_like_places_to_fill_in_stand_as_they_are() {
    for words in ["{}", "{0}", "%s%n%d", "${name}", "{{name}}", "$&$1", "\\u0041", "%E3%81%82", "@:link"] {
        kept(words);
        let program = taken(with("/program/plan/tasks/0/changes/title", json!(words)));
        let edit = Command::Edit(TaskId::new("policy.regulation"), Edit::Pinned(false));
        let said = describe(&builtin(), &program, &edit);
        let error = refused(with("/program/plan/tasks/0/changes/after/0/task", json!(words))).say();
        for language in Language::ALL {
            assert!(said.say(language).contains(words) && error.say(language).contains(words), "{words}");
        }
    }
}

#[test]
fn g062_no_name_makes_a_file_that_a_system_refuses() {
    for name in ["CON", "nul", "com9", "LPT3", "con.txt", "nul.json", "aux .x", "COM¹"] {
        assert_eq!(program_file_name(name), "okaeri.okaeri.json", "{name}");
    }
    for name in ["a.", "a ", "../..", "a/b\\c:d*e?f\"g<h>i|j", "\r\n\t\0", ".", "..", "", "　"] {
        let file = program_file_name(name);
        let stem = file.strip_suffix(".okaeri.json").expect("its ending");
        assert!(!stem.is_empty() && stem.trim() == stem && !stem.starts_with('.'), "{file}");
        assert!(!file.contains(|sign: char| sign.is_control() || r#"\/:*?"<>|"#.contains(sign)), "{file}");
    }
    assert!(program_file_name(&"長".repeat(255)).len() <= 255);
}
