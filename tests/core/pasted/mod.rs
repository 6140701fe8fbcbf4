//! A file's text out of a mail: what mail programs do to it is taken back where the checksum says that it is right.

mod coded;

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document::{self, Document, ReadError};
use okaeri::exchange::merge::WriterId;
use okaeri::exchange::pasted::{Looked, Mended, look, pieces};
use okaeri::exchange::sealed::Sealed;

use proptest::prelude::*;

use crate::full::full;
use crate::small::cases;

/// What may get into a text on its way.
const CHANGES: &[&str] = &["\n", "\r\n", " \n", "\n> ", "\u{a0}", "\u{feff}", " ", "{", "}", "\"", "\\", "x"];

const ENGLISH: &str = "Ask everyone who left in the last three years whether they want to hear from us, and how often; keep a list of those \
     who say no, and never write to them again.";

const JAPANESE: &str = "退職の面談で、また働きたいと思うかを必ず尋ねます。「はい」と答えた人には、半年に一度、社内の近況を知らせる手紙を送ります。\
     住所が変わったときの連絡先も、あわせて伝えてもらいます。\n以上";

/// A document with long texts in both languages.
fn document() -> Document {
    let mut program = full(&builtin());
    let tasks = &mut program.plan.as_mut().expect("a plan").tasks;
    ENGLISH.clone_into(&mut tasks[0].notes);
    JAPANESE.clone_into(&mut tasks[1].notes);
    Document::begin(program, &WriterId("author".to_owned()))
}

fn pasted(text: &str) -> Looked {
    look(text.as_bytes(), true, &builtin())
}

/// That a text holds the document, after this was done to it.
fn opens(text: &str, mended: Mended) {
    let looked = pasted(text);
    let reading = looked.result.unwrap_or_else(|error| panic!("{error:?} in {text}"));
    assert_eq!(reading.document, document());
    assert_eq!(reading.intact, Some(true));
    assert_eq!(looked.mended, mended);
}

/// How wide a letter is shown.
fn width(letter: char) -> usize {
    if letter.is_ascii() { 1 } else { 2 }
}

/// Lines broken by a program at the last space before a width, or where there is none, at the width. The space stays at
/// the end of the line or goes.
fn wrapped(text: &str, most: usize, keeps_space: bool) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut rest = line;
        loop {
            let mut used = 0;
            let end = rest.char_indices().find(|(_, letter)| {
                used += width(*letter);
                used > most
            });
            let Some((end, _)) = end else { break };
            let indent = rest.len() - rest.trim_start().len();
            let space = rest[..end].rfind(' ').filter(|at| *at > indent);
            let (line, next) = match space {
                Some(at) if keeps_space => rest.split_at(at + 1),
                Some(at) => (&rest[..at], &rest[at + 1..]),
                None => rest.split_at(end),
            };
            lines.push(line.to_owned());
            rest = next;
        }
        lines.push(rest.to_owned());
    }
    lines.join("\n")
}

fn quoted(text: &str, mark: &str) -> String {
    text.lines().map(|line| format!("{mark}{line}")).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_nothing_was_done_to_is_opened_as_it_is() {
    let none = Mended::default();
    for text in [document::save(&document()), document::save_compact(&document())] {
        opens(&text, none);
        opens(&format!("\u{feff}{text}"), none);
        opens(&text.replace('\n', "\r\n"), none);
    }
}

#[test]
fn greetings_signatures_and_fences_around_it_are_left_out() {
    let around = Mended { around: true, ..Mended::default() };
    for text in [document::save(&document()), document::save_compact(&document())] {
        opens(
            &format!("田中様\n\nお世話になっております。{{ }}ファイルです。\n\n{text}\n-- \n佐藤 {{人事}}\n"),
            around,
        );
        opens(&format!("```json\n{text}```\n"), around);
        opens(&format!("\u{feff}Here it is: {text}Best regards"), around);
    }
}

#[test]
fn signs_of_quotation_are_taken_from_its_lines() {
    let text = document::save(&document());
    let only = Mended { quoted: true, ..Mended::default() };
    for mark in ["> ", ">", "> > ", ">> ", " > "] {
        opens(&quoted(&text, mark), only);
    }
    let reply =
        format!("2026年11月21日 佐藤:\n> お送りします。\n{}\n\n受け取りました。", quoted(&text, "> "));
    opens(&reply, Mended { around: true, ..only });
}

#[test]
fn spaces_that_do_not_break_are_plain_ones() {
    let text = document::save(&document());
    let spaces = Mended { spaces: true, ..Mended::default() };
    opens(&text.replace("  ", "\u{a0}\u{a0}"), spaces);
    opens(&text.replace(' ', "\u{a0}"), spaces);
    // Within words they alone would not keep it from being read.
    opens(&text.replace("Ask everyone who", "Ask\u{a0}everyone\u{a0}who"), spaces);
}

#[test]
fn broken_lines_are_joined_so_that_the_checksum_fits() {
    for text in [document::save(&document()), document::save_compact(&document())] {
        for (most, keeps_space) in [(72, true), (72, false), (76, false), (100, false), (998, false)] {
            let broken = wrapped(&text, most, keeps_space);
            for mail in [broken.clone(), quoted(&broken, "> "), broken.replace('\n', "\r\n")] {
                let looked = pasted(&mail);
                let reading = looked.result.unwrap_or_else(|error| panic!("{error:?} at {most} in {mail}"));
                assert_eq!((reading.document, reading.intact), (document(), Some(true)));
            }
        }
    }
}

#[test]
fn lines_that_were_broken_after_they_were_quoted_are_joined_too() {
    let text = document::save(&document());
    let mail = wrapped(&quoted(&text, "> "), 74, false);
    let looked = pasted(&mail);
    assert_eq!(looked.result.map(|reading| reading.document), Ok(document()));
    assert!(looked.mended.quoted && looked.mended.joined > 0);
}

#[test]
fn a_sealed_text_comes_out_of_a_mail_too() {
    let word = |word: &str| word.to_owned();
    let data = "c2VhbGVk".repeat(100);
    let sealed = Sealed::new(word("c2FsdA=="), word("bm9uY2U="), word("sha256:00"), data).write();
    let mail = format!("お送りします。\n\n{}\n\n佐藤", quoted(&wrapped(&sealed, 76, false), "> "));
    let changed = sealed.replace("sha256:00", "sha256:01");
    for broken in [&changed[..], &sealed[..sealed.len() - 9]] {
        let looked = look(broken.as_bytes(), false, &builtin());
        assert_eq!(
            (looked.result, looked.sealed),
            (Err(ReadError::SealBroken), None),
            "no passphrase opens it"
        );
    }
    for text in [sealed.clone(), mail] {
        let looked = pasted(&text);
        assert_eq!(
            (looked.result, looked.sealed.as_deref()),
            (Err(ReadError::Sealed), Some(sealed.as_str()))
        );
    }
}

#[test]
fn what_was_changed_or_cut_short_is_asked_for_as_an_attachment() {
    let text = document::save(&document());
    let broken = wrapped(&text, 72, false);
    let mails = [
        text[..text.floor_char_boundary(text.len() / 2)].to_owned(),
        broken.replace("again", "agian"),
        format!("> {}", text.replace('"', "”")),
        broken.replace("never", "ne\nver\nand\nwhat\nelse\n"),
    ];
    for mail in mails {
        assert_eq!(pasted(&mail).result, Err(ReadError::Garbled), "{mail}");
        assert_ne!(
            look(mail.as_bytes(), false, &builtin()).result,
            Err(ReadError::Garbled),
            "a file is told of by its fault"
        );
    }
}

#[test]
fn what_other_hands_changed_is_opened_with_a_warning_where_it_is_whole_and_alone() {
    let changed = document::save(&document()).replace(" again", " once more");
    let bare = pasted(&changed).result.expect("whole JSON");
    assert_eq!(bare.intact, Some(false));
    let around = Mended { around: true, ..Mended::default() };
    for (mail, mended) in [
        (format!("お世話になっております。\n\n{changed}\n佐藤"), around),
        (format!("Hello\n{}", quoted(&changed, "> ")), Mended { quoted: true, ..around }),
    ] {
        let looked = pasted(&mail);
        assert_eq!(
            (looked.result.as_ref(), looked.mended),
            (Ok(&bare), mended),
            "the same as without greeting"
        );
    }
    // Where more was done to it than that something stands around it, nobody knows what else became of it.
    let page = changed.replace('"', "&quot;");
    let half = &changed[..changed.floor_char_boundary(changed.len() / 2)];
    for mail in [
        format!("Hello\n{}", wrapped(&changed, 72, false)),
        format!("Hello\n{page}"),
        format!("Hello\n{}", changed.replace("  ", "\u{a0} ")),
        format!("{half}\nand once more:\n{changed}"),
    ] {
        assert_eq!(pasted(&mail).result, Err(ReadError::Garbled), "{mail}");
    }
}

#[test]
fn a_file_with_a_sign_too_many_opens_without_it() {
    let text = document::save(&document());
    for file in [format!("{text}}}"), format!("{}}}\n", text.replace(" again", " once more"))] {
        let looked = look(file.as_bytes(), false, &builtin());
        assert_eq!(looked.mended, Mended { around: true, ..Mended::default() });
        let intact = looked.result.map(|reading| reading.intact);
        assert_eq!(intact, Ok(Some(!file.contains("once more"))));
    }
}

#[test]
fn without_a_checksum_nothing_that_people_wrote_is_joined() {
    let bare = document::write(&document().program);
    let looked = pasted(&format!("Hello\n{}", quoted(&bare, "> ")));
    assert_eq!(looked.result.map(|reading| reading.intact), Ok(None));
    assert_eq!(looked.mended, Mended { around: true, quoted: true, ..Mended::default() });
    assert_eq!(pasted(&wrapped(&bare, 72, false)).result, Err(ReadError::Garbled));
    assert_eq!(pasted(&bare.replace("2026-", "20\n26-")).result, Err(ReadError::Garbled));
}

#[test]
fn a_checksum_whose_name_was_changed_on_the_way_is_missed() {
    let text = document::save(&document());
    let changed =
        text.replacen("\"checksum\"", "\"\u{a0}checksum\"", 1).replacen("  \"seen\"", "\u{a0} \"seen\"", 1);
    let looked = pasted(&changed);
    assert!(looked.result.is_err() || looked.mended == Mended::default(), "{:?}", looked.mended);
}

#[test]
fn several_files_in_one_text_are_all_found() {
    let text = document::save(&document());
    for between in ["\n", "\n\nAnd the other one:\n", ""] {
        let all = format!("Hello,\n{text}{between}{}\nRegards", text.trim());
        let found = pieces(&all);
        assert_eq!(found.len(), 2, "{between:?}");
        assert_eq!(found.concat(), all);
        for piece in found {
            assert_eq!(pasted(piece).result.map(|reading| reading.document), Ok(document()));
        }
    }
    assert_eq!(pieces("no file"), ["no file"]);
    assert_eq!(pieces(&text), [text.as_str()]);
    let close = format!("{}{}", text.trim(), text.trim());
    assert_eq!(pieces(&close), [text.trim(), text.trim()], "on one line");
}

#[test]
fn what_is_no_file_at_all_is_refused_as_what_it_is() {
    assert!(matches!(pasted("お世話になっております。").result, Err(ReadError::NotJson { .. })));
    assert_eq!(pasted("{}").result, Err(ReadError::OtherFormat));
    assert_eq!(pasted(" \n").result, Err(ReadError::Empty));
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_became_of_a_text_it_opens_as_what_it_was_or_not_at_all(
        cuts in prop::collection::vec((0..100_000_usize, prop::sample::select(CHANGES)), 1..6),
    ) {
        let mut text = document::save(&document());
        for (at, change) in cuts {
            text.insert_str(text.floor_char_boundary(at % text.len()), change);
        }
        let looked = pasted(&text);
        if let Ok(reading) = &looked.result {
            let is_it = reading.document == document();
            let Mended { around, quoted, .. } = looked.mended;
            let is_whole = looked.mended == Mended { around, quoted, ..Mended::default() };
            prop_assert!(is_it || is_whole && reading.intact != Some(true), "{}", text);
        }
    }
}
