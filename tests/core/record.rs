//! One text on the disk: what is no record, what a newer version wrote, and what was damaged are told apart.

use okaeri::domain::sorted::Map;
use okaeri::exchange::journal::{Record, RecordError};
use okaeri::exchange::merge::Versions;

fn seen() -> Versions {
    Versions::of(&Map::from_iter([("佐藤のPC".to_owned(), 3)]))
}

fn record() -> Record {
    Record::new("p", 4, 7, &seen(), "{\"名前\":\"一行目\n二行目\"}".to_owned())
}

#[test]
fn a_record_comes_back_whole_also_where_its_text_has_lines_or_is_empty() {
    for record in [record(), Record::new("", 0, 0, &Versions::default(), String::new())] {
        assert_eq!(Record::read(&record.write()), Ok(record));
    }
    let back = Record::read(&record().write()).expect("whole");
    assert_eq!((back.header.program.as_str(), back.header.rev, back.header.saved_at), ("p", 4, 7));
    assert_eq!(back.header.seen(), seen());
}

#[test]
fn what_does_not_begin_as_a_record_is_none() {
    let whole = record().write();
    let head = whole.lines().next().expect("a header");
    let other = whole.replace("okaeri-record", "okaeri-recipe");
    for text in ["", "\n", "{}\n", "no JSON\n{}", head, other.as_str(), &whole[1..]] {
        assert_eq!(Record::read(text), Err(RecordError::NoHeader), "{text}");
    }
}

#[test]
fn a_record_of_a_newer_form_is_not_called_damaged() {
    let newer = record().write().replace("\"schema\":1", "\"schema\":2");
    assert_eq!(Record::read(&newer), Err(RecordError::Newer));
}

#[test]
fn a_record_whose_text_or_header_is_not_what_was_written_is_damaged() {
    let changes = [
        ("二行目", "三行目"),
        ("二行目", "二行目です"),
        ("\"rev\":4", "\"rev\":5"),
        ("\"program\":\"p\"", "\"program\":\"q\""),
        ("\"saved_at\":7", "\"saved_at\":8"),
        ("のPC\":3", "のPC\":4"),
    ];
    for (written, changed) in changes {
        let text = record().write();
        assert!(text.contains(written), "{written}");
        assert_eq!(Record::read(&text.replace(written, changed)), Err(RecordError::Damaged), "{changed}");
    }
}
