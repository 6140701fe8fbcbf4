//! The sample organization: always a copy, in the language spoken, and as if it were made a few weeks ago.

use chrono::NaiveDate;

use crate::domain::catalog::Catalog;
use crate::domain::program::Program;
use crate::domain::shift::by_weeks;
use crate::domain::text::{Language, Text, text};
use crate::exchange::document::{self, ReadError};

/// What the file says in Japanese, and the same in English.
const WORDS: [Text; 5] = [
    text("みなと食品株式会社(サンプル)", "Minato Foods (sample)"),
    text(
        "退職手続きの書式に連絡先の欄はあるが、利用目的の記載がない。",
        "The exit form has a field for contact details but does not say what they are used for.",
    ),
    text(
        "就業規則 別紙「再入社取扱要領」、人事課の保管分を確認",
        "Work rules, annex on rehiring; the copy kept by HR was checked",
    ),
    text("顧問弁護士に文面を確認中。", "Counsel is checking the wording."),
    text("人事課", "HR section"),
];

/// The name of the closed days in the file.
const YEAR_END: Text = text("年末年始", "Year-end holidays");

/// How many weeks ago the sample's assessment is to lie.
const WEEKS_AGO: i64 = 6;

/// The sample, read from its `file`, in `language`, with its dates moved close to `today`.
///
/// # Errors
/// When the file is not valid, which a test rules out.
pub(super) fn sample(
    file: &str,
    catalog: &Catalog,
    language: Language,
    today: NaiveDate,
) -> Result<Program, ReadError> {
    let mut file = file.to_owned();
    for words in WORDS.iter().chain([&YEAR_END]) {
        file = file.replace(words.ja.as_ref(), words.say(language));
    }
    let program = document::read(file.as_bytes(), catalog)?;
    let weeks = (today - program.round().date).num_weeks() - WEEKS_AGO;
    Ok(by_weeks(program, weeks))
}
