//! What looks like an e-mail address or a phone number, and what does not.

use okaeri::exchange::share::{WarningKind, warnings};

/// Texts and what is found in each, in order.
const FOUND: &[(&str, &[(WarningKind, &str)])] = &[
    ("taro@example.com", &[(Email, "taro@example.com")]),
    ("連絡先はtaro.yamada+hr@example.co.jpまで", &[(Email, "taro.yamada+hr@example.co.jp")]),
    ("メール：ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ", &[(Email, "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ")]),
    ("taro＠example.com。", &[(Email, "taro＠example.com")]),
    ("<mailto:hr_team@alumni.example.org>", &[(Email, "hr_team@alumni.example.org")]),
    ("a@b.jp、c-d@e-f.ne.jp", &[(Email, "a@b.jp"), (Email, "c-d@e-f.ne.jp")]),
    ("https://example.com/?to=taro@example.com", &[(Email, "taro@example.com")]),
    ("「o'neil@example.ie」", &[(Email, "o'neil@example.ie")]),
    ("連絡先...taro@example.com", &[(Email, "taro@example.com")]),
    ("taro@example.com.", &[(Email, "taro@example.com")]),
    ("電話 03-1234-5678", &[(Phone, "03-1234-5678")]),
    ("090-1234-5678", &[(Phone, "090-1234-5678")]),
    ("TEL03-1234-5678", &[(Phone, "03-1234-5678")]),
    ("FAX03-1234-5678", &[(Phone, "03-1234-5678")]),
    ("Tel.03-1234-5678", &[(Phone, "03-1234-5678")]),
    ("090・1234・5678", &[(Phone, "090・1234・5678")]),
    ("０３～１２３４～５６７８", &[(Phone, "０３～１２３４～５６７８")]),
    ("0312345678", &[(Phone, "0312345678")]),
    ("09012345678に電話", &[(Phone, "09012345678")]),
    ("０３－１２３４－５６７８", &[(Phone, "０３－１２３４－５６７８")]),
    ("０９０ー１２３４ー５６７８", &[(Phone, "０９０ー１２３４ー５６７８")]),
    ("03‐1234‐5678", &[(Phone, "03‐1234‐5678")]),
    ("03–1234—5678", &[(Phone, "03–1234—5678")]),
    ("03−1234−5678", &[(Phone, "03−1234−5678")]),
    ("(03)1234-5678", &[(Phone, "(03)1234-5678")]),
    ("（０３）１２３４－５６７８", &[(Phone, "（０３）１２３４－５６７８")]),
    ("03(1234)5678", &[(Phone, "03(1234)5678")]),
    ("(03) 1234 5678", &[(Phone, "(03) 1234 5678")]),
    ("携帯（080-1234-5678）", &[(Phone, "080-1234-5678")]),
    ("+81 3-1234-5678", &[(Phone, "+81 3-1234-5678")]),
    ("+81-90-1234-5678", &[(Phone, "+81-90-1234-5678")]),
    ("+81 (0)3 1234 5678", &[(Phone, "+81 (0)3 1234 5678")]),
    ("+819012345678", &[(Phone, "+819012345678")]),
    ("＋８１ ９０ １２３４ ５６７８", &[(Phone, "＋８１ ９０ １２３４ ５６７８")]),
    ("+1 415 555 2671", &[(Phone, "+1 415 555 2671")]),
    ("0120-123-456(受付)", &[(Phone, "0120-123-456")]),
    ("0800-123-4567", &[(Phone, "0800-123-4567")]),
    ("050-1234-5678", &[(Phone, "050-1234-5678")]),
    ("0466-12-3456", &[(Phone, "0466-12-3456")]),
    ("090 1234 5678", &[(Phone, "090 1234 5678")]),
    ("電話　０３　１２３４　５６７８", &[(Phone, "０３　１２３４　５６７８")]),
    ("090\u{a0}1234\u{2009}5678", &[(Phone, "090\u{a0}1234\u{2009}5678")]),
    ("090.1234.5678", &[(Phone, "090.1234.5678")]),
    ("090-12345678", &[(Phone, "090-12345678")]),
    ("03 - 1234 - 5678", &[(Phone, "03 - 1234 - 5678")]),
    ("tel:0312345678,", &[(Phone, "0312345678")]),
    ("TEL/FAX:03-1234-5678/03-1234-5679", &[(Phone, "03-1234-5678"), (Phone, "03-1234-5679")]),
    ("ナンバー03-1234-5678", &[(Phone, "03-1234-5678")]),
    ("2027-04-01 03-1234-5678", &[(Phone, "03-1234-5678")]),
    ("03-1234-5678 10時から", &[(Phone, "03-1234-5678")]),
    ("佐藤 080-1111-2222 sato@example.jp", &[(Phone, "080-1111-2222"), (Email, "sato@example.jp")]),
    ("https://example.com/a 03-1234-5678", &[(Phone, "03-1234-5678")]),
    ("https://example.com/、03-1234-5678", &[(Phone, "03-1234-5678")]),
];

use WarningKind::{Email, Phone};

/// Texts in which nothing is found.
const CLEAN: &[&str] = &[
    "",
    "@",
    "人事部@本社",
    "@example.com",
    "taro@",
    "taro@example",
    "taro@example.",
    "taro@.com",
    "taro@example..com",
    "lodash@4.17.21",
    "https://social.example/@taro",
    "2027-04-01",
    "2027-04-01〜2027-09-30",
    "２０２７－０４－０１",
    "01-04-2027",
    "2027年04月01日",
    "04/01/2027",
    "20270401",
    "1,000,000",
    "0.123456789",
    "10,000人のうち1,250人",
    "1,0312345678",
    "¥0312345678",
    "S2-C1-r2",
    "A-03-1234-5678",
    "ID_0312345678",
    "0312345678円",
    "09:00-18:00",
    "0900-1800",
    "2024-2027",
    "12.5%から37.5%",
    "〒060-0001",
    "060-0001",
    "978-4-06-123456-7",
    "978-4-0612-3456-7",
    "0123-4567-8901-2345",
    "0123 4567 8901 2345",
    "000-0000-0000",
    "0012345678",
    "03-1234-567",
    "03-1234-56789",
    "03-1234-5678-90",
    "031234567",
    "031234567890",
    "https://example.com/03-1234-5678",
    "http://example.com/?id=0312345678",
    "www.example.com/09012345678",
    "x0312345678",
    "0312345678x",
    "第03-12-34号",
    "192.168.010.001",
    "+5点",
    "+1,000,000",
    "+10.5%",
    "内線 1234",
    "3-4-5",
    "03-12",
];

#[test]
fn addresses_and_numbers_are_found_as_they_are_written() {
    for (text, expected) in FOUND {
        let found = warnings(text);
        let found: Vec<_> = found.iter().map(|warning| (warning.kind, warning.found.as_str())).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn a_find_says_where_it_is() {
    for (text, _) in FOUND {
        for warning in warnings(text) {
            assert_eq!(text.get(warning.range), Some(warning.found.as_str()), "{text}");
        }
    }
}

#[test]
fn dates_amounts_ids_and_addresses_of_pages_are_none() {
    for text in CLEAN {
        assert_eq!(warnings(text), [], "{text}");
    }
}

#[test]
fn what_is_found_alone_is_found_in_a_japanese_sentence_too() {
    for (text, expected) in FOUND.iter().filter(|(text, _)| !text.contains("://") && !text.starts_with('ナ'))
    {
        for within in [format!("連絡は{text}へ。"), format!("（{text}）"), format!("控え\n{text}\n以上")]
        {
            let found: Vec<_> = warnings(&within).into_iter().map(|warning| warning.found).collect();
            let expected: Vec<_> = expected.iter().map(|(_, found)| (*found).to_owned()).collect();
            assert_eq!(found, expected, "{within}");
        }
    }
}
