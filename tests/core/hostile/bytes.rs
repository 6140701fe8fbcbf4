//! Bytes and encodings: groups 1 to 12.

use okaeri::exchange::document::{MOST_BYTES, ReadError};
use serde_json::json;

use super::{FULL, LEAST, holds, open, refused, taken, with};

#[test]
fn g001_an_empty_file_is_refused() {
    for file in ["", " ", "\r\n\t ", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(refused(file), ReadError::Empty, "{file:?}");
    }
}

#[test]
fn g002_a_file_of_any_one_byte_is_refused() {
    for byte in 0..=u8::MAX {
        refused([byte]);
    }
}

#[test]
fn g003_a_file_cut_short_at_any_byte_is_refused() {
    for file in [FULL, LEAST] {
        for end in 0..file.trim_end().len() {
            refused(&file.as_bytes()[..end]);
        }
    }
}

#[test]
fn g004_every_single_flipped_bit_gets_an_answer() {
    let mut bytes = FULL.as_bytes().to_vec();
    let mut flips = 0;
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            holds(&bytes);
            bytes[at] ^= 1 << bit;
            flips += 1;
        }
    }
    assert!(flips >= 10_000, "{flips}");
}

#[test]
fn g005_a_byte_order_mark_is_passed_over() {
    let marked = format!("\u{feff}{FULL}");
    assert_eq!(open(marked.as_bytes()), open(FULL.as_bytes()));
    assert!(matches!(refused(format!("\u{feff}\u{feff}{FULL}")), ReadError::NotJson { .. }), "one is enough");
}

#[test]
fn g006_utf_16_is_refused() {
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{FULL}").encode_utf16().collect();
        let little: Vec<u8> = units.iter().copied().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = units.iter().copied().flat_map(u16::to_be_bytes).collect();
        for file in [little, big] {
            assert!(matches!(refused(file), ReadError::NotText(_) | ReadError::NotJson { .. }));
        }
    }
}

#[test]
fn g007_shift_jis_is_refused() {
    // 「日本」 as Shift_JIS has it.
    let file = [&br#"{"format":"okaeri-program","name":""#[..], &[0x93, 0xfa, 0x96, 0x7b], br#""}"#].concat();
    assert_eq!(refused(file), ReadError::NotText(35));
}

#[test]
fn g008_invalid_utf_8_and_lone_surrogates_are_refused() {
    let around = |bytes: &[u8]| [FULL.as_bytes(), bytes].concat();
    for bytes in [&[0xff][..], &[0xc0, 0xaf], &[0xed, 0xa0, 0x80], &[0xf5, 0x80, 0x80, 0x80], &[0xe3, 0x81]] {
        assert_eq!(refused(around(bytes)), ReadError::NotText(FULL.len()), "{bytes:x?}");
    }
    for name in [r"\ud800", r"\udc00", r"\ud800x", r"\ud800\ud800", r"\u{41}", r"\x41"] {
        let file = with("/program/name", json!("@")).replace('@', name);
        assert!(matches!(refused(file), ReadError::NotJson { .. }), "{name}");
    }
    let pair = with("/program/name", json!("@")).replace('@', r"\ud842\udfb7");
    assert_eq!(taken(pair).profile.name, "𠮷");
}

#[test]
fn g009_nul_is_kept_where_json_has_it_and_refused_elsewhere() {
    let program = taken(with("/program/plan/tasks/0/notes", json!("a\0b")));
    assert_eq!(program.plan.expect("a plan").tasks[0].notes, "a\0b");
    assert!(matches!(refused(FULL.replace("メモ", "a\0b")), ReadError::NotJson { .. }));
    assert!(matches!(refused(format!("{FULL}\0")), ReadError::NotJson { .. }));
}

#[test]
fn g010_any_line_end_is_read_between_values_and_kept_within() {
    let pretty = serde_json::to_string_pretty(&super::full()).expect("JSON");
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(open(pretty.replace('\n', end).as_bytes()), open(FULL.as_bytes()), "{end:?}");
    }
    for words in ["a\r\nb", "a\rb", "a\u{2028}b\u{2029}c", "a\u{85}b"] {
        let program = taken(with("/program/plan/tasks/0/notes", json!(words)));
        assert_eq!(program.plan.expect("a plan").tasks[0].notes, words);
    }
    assert!(
        matches!(refused(pretty.replacen('\n', "\u{2028}", 1)), ReadError::NotJson { .. }),
        "no space in JSON"
    );
}

#[test]
fn g011_another_kind_of_file_under_this_name_is_refused() {
    let spreadsheet = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xdf, 0xa4];
    assert!(matches!(refused(spreadsheet), ReadError::NotText(_) | ReadError::NotJson { .. }));
    let page = "<!doctype html><html lang=\"ja\"><title>404</title></html>";
    assert_eq!(refused(page), ReadError::NotJson { line: 1, column: 1 });
    assert_eq!(refused(r#"{"type":"excalidraw","version":2,"elements":[]}"#), ReadError::OtherFormat);
    for file in ["a,b\n1,2\n", "%PDF-1.7\n", "BEGIN:VCALENDAR\r\n", "null", "\"okaeri-program\""] {
        refused(file);
    }
}

#[test]
fn g012_more_than_five_megabytes_are_refused_by_their_number_alone() {
    let most = format!("{}{FULL}", " ".repeat(MOST_BYTES - FULL.len()));
    assert_eq!(most.len(), MOST_BYTES);
    assert_eq!(open(most.as_bytes()), open(FULL.as_bytes()));
    assert_eq!(refused(vec![0; MOST_BYTES + 1]), ReadError::TooLarge(MOST_BYTES + 1));
}
