//! Texts in the codes of a mail: quoted-printable, the markup of a page, and both in one.

use okaeri::domain::catalog::builtin;
use okaeri::exchange::document::Document;
use okaeri::exchange::merge::WriterId;
use okaeri::exchange::pasted::{Mended, pieces};

use super::{document, opens, pasted, quoted};
use crate::full::full;

/// As a mail carries it whose letters must be ASCII (RFC 2045, section 6.7).
fn quoted_printable(text: &str) -> String {
    let mut coded = String::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'=' | 128.. => coded.extend(format!("={byte:02X}").chars()),
            plain => coded.push(char::from(plain)),
        }
        if at % 60 == 59 {
            coded.push_str("=\r\n");
        }
    }
    coded
}

/// As a page shows it, each line one of the page.
fn page(text: &str) -> String {
    let signs = [("&", "&amp;"), ("\"", "&quot;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>\r\n")];
    signs.iter().fold(text.to_owned(), |text, (sign, code)| text.replace(sign, code))
}

#[test]
fn the_codes_of_a_mail_are_taken_back_where_the_checksum_says_so() {
    let text = document::save(&document());
    let coded = Mended { coded: true, ..Mended::default() };
    opens(&quoted_printable(&text), coded);
    opens(&page(&text), coded);
    let bare = document::write(&document().program);
    assert!(pasted(&quoted_printable(&bare)).result.is_err(), "nothing proves what it was");
}

#[test]
fn both_codes_of_a_mail_are_taken_back_together() {
    let coded = Mended { coded: true, ..Mended::default() };
    for text in [document::save(&document()), document::save_compact(&document())] {
        opens(&quoted_printable(&page(&text)), coded);
        let html =
            format!("<html><p style=\"margin:0\">&lt;佐藤&gt;</p>\r\n<PRE>{}</PRE></html>", page(&text));
        opens(&quoted_printable(&html), Mended { around: true, ..coded });
    }
}

#[test]
fn soft_breaks_with_blanks_or_in_a_quotation_are_taken_back() {
    let coded = Mended { coded: true, ..Mended::default() };
    for text in [document::save(&document()), document::save_compact(&document())] {
        let mail = quoted_printable(&text);
        for blanks in ["= \r\n", "=\t \n", "=\n"] {
            opens(&mail.replace("=\r\n", blanks), coded);
        }
        for mark in ["> ", ">", ">> ", "> > "] {
            opens(&quoted(&mail, mark), Mended { quoted: true, ..coded });
            let both = quoted(&quoted_printable(&page(&text)), mark);
            opens(&both, Mended { quoted: true, ..coded });
        }
    }
}

#[test]
fn signs_by_their_numbers_are_taken_back() {
    let text = document::save(&document());
    let coded = Mended { coded: true, ..Mended::default() };
    for quote in ["&#34;", "&#x22;", "&#X22;"] {
        opens(&page(&text).replace("&quot;", quote), coded);
    }
    let numbered = |sign: char| {
        if sign.is_ascii() && sign != '"' { sign.to_string() } else { format!("&#x{:x};", u32::from(sign)) }
    };
    opens(&text.replace('&', "&amp;").chars().map(numbered).collect::<String>(), coded);
    // What another code left in the greeting keeps nothing from being read.
    opens(&format!("Gr=FC=DFe\n{}", quoted_printable(&text)), Mended { around: true, ..coded });
}

#[test]
fn several_files_in_the_codes_of_one_mail_are_all_found() {
    for text in [document::save(&document()), document::save_compact(&document())] {
        let pre = format!("<pre>{}</pre>", page(&text));
        let flat = pre.replace("<br>\r\n", "<br>");
        let letters = quoted_printable(&text);
        for all in [
            format!("<p>お世話になっております。</p>{pre}<p>second</p>{pre}"),
            format!("<p>one</p>{flat}<p>second</p>{flat}<p>以上</p>"),
            quoted_printable(&format!("<p>one</p>{pre}<p>second</p>{pre}")),
            quoted(&quoted_printable(&format!("{flat}\n{flat}")), "> "),
            format!("{letters}=0A and =\r\n{letters}"),
            format!("Plain:\n{text}\n{}", quoted_printable(&pre)),
        ] {
            let found = pieces(&all);
            assert_eq!((found.len(), found.concat()), (2, all.clone()), "{all}");
            for piece in found {
                assert_eq!(pasted(piece).result.map(|reading| reading.document), Ok(document()), "{piece}");
            }
        }
    }
}

#[test]
fn what_people_wrote_within_a_file_is_no_file() {
    let mut program = full(&builtin());
    let words = "{&quot;format&quot;: 1} {=22format=22: 1} =\n{ \"format\": 2}";
    words.clone_into(&mut program.plan.as_mut().expect("a plan").tasks[0].notes);
    let text = document::save(&Document::begin(program, &WriterId("author".to_owned())));
    for mail in [text.clone(), format!("Hello\n{text}Regards"), quoted(&text, "> "), page(&text)] {
        assert_eq!(pieces(&mail), [mail.as_str()]);
        assert_eq!(pasted(&mail).result.map(|reading| reading.intact), Ok(Some(true)));
    }
}

#[test]
fn in_a_quotation_a_line_may_begin_with_the_end_of_a_tag_wherever_it_was_broken() {
    for length in 1..62 {
        let mut program = document().program;
        program.profile.name = "x".repeat(length);
        let document = Document::begin(program, &WriterId("author".to_owned()));
        let pre = format!("<pre>{}</pre>", page(&document::save(&document))).replace("<br>\r\n", "<br>");
        let all = quoted(&quoted_printable(&format!("{pre}\n{pre}")), "> ");
        for piece in pieces(&all) {
            let read = pasted(piece).result.map(|reading| reading.document);
            assert_eq!(read, Ok(document.clone()), "{length}: {piece}");
        }
    }
}
