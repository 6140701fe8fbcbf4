//! Texts that a program needs, drafted from what its charter, policy and profile decide: rules of rehire, an FAQ, a
//! consent form, an announcement; and a board paper, which also says what was worked out.
//!
//! A draft says nothing that is not decided. What is still open stands in it as a blank that says what is missing, and is
//! listed. Both languages are made at once, so they say the same clauses. What people change in a text ([`Revision`]) is
//! kept apart from it, and stays when the draft says something else ([`Written`]).

mod open;
mod clause;
mod asked;
mod said;
mod rules;
mod faq;
mod consent;
mod announcement;
mod board;
mod revision;
mod revise;
mod blank;
mod written;
mod difference;
mod naming;

use chrono::NaiveDate;

use super::catalog::Catalog;
use super::charter::Charter;
use super::policy::Policy;
use super::profile::Profile;
use super::program::Program;
use super::text::{Language, Text, text};
use super::value::Drawn;
use super::words::both;

pub use asked::asked;
pub use blank::{Left, Span};
pub use clause::{Clause, Part, Piece};
pub use difference::{Run, difference};
pub use naming::clause_name;
pub use open::{Field, Open};
pub use revise::{Change, NoSuchClause, Way};
pub use revision::{ClauseKey, ClauseRevision, Edit, OwnClause, Revision, Revisions, Stands, Words};
pub use written::{Line, Lost, State, Tally, Written, WrittenClause};

use said::Given;

/// A text that is drafted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The rules of rehire (アルムナイ再入社規程).
    Rules,
    /// Questions of employees, with their answers.
    Faq,
    /// What those who register agree to.
    Consent,
    /// What employees and alumni are told when it begins.
    Announcement,
    /// What the management is asked to decide (稟議書).
    Board,
}

/// What is worked out outside the rules, or is none of theirs: the day, and years drawn by chance.
#[derive(Clone, Copy, Debug)]
pub struct Worked<'a> {
    /// Today.
    pub today: NaiveDate,
    /// The years that were drawn from the program's figures, once they are.
    pub drawn: Option<&'a Drawn>,
}

/// A text, clause by clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: Text,
    /// Its clauses.
    pub clauses: Vec<Clause>,
}

impl Kind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Rules, Self::Faq, Self::Consent, Self::Announcement, Self::Board];

    /// Its name in addresses.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Rules => "rules",
            Self::Faq => "faq",
            Self::Consent => "consent",
            Self::Announcement => "announcement",
            Self::Board => "board",
        }
    }

    /// The one that an address names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Rules => text("アルムナイ再入社規程", "Rules on the rehire of alumni"),
            Self::Faq => text("社内向けFAQ(よくある質問)", "FAQ for employees"),
            Self::Consent => text("アルムナイ登録の同意文", "Consent form for alumni"),
            Self::Announcement => text("社内・アルムナイへの案内", "Announcement to employees and alumni"),
            Self::Board => text("稟議書", "Board paper"),
        }
    }

    /// A heading by its number, as such a text writes it.
    fn heading(self, number: usize, heading: &Text) -> Text {
        let Text { ja, en } = heading;
        match self {
            Self::Rules => both(format!("第{number}条({ja})"), format!("Article {number}. {en}")),
            Self::Faq => both(format!("Q{number}. {ja}"), format!("Q{number}. {en}")),
            Self::Consent | Self::Board => both(format!("{number}. {ja}"), format!("{number}. {en}")),
            Self::Announcement => heading.clone(),
        }
    }
}

/// A heading of an annex by its number.
fn annexed(number: usize, heading: &Text) -> Text {
    let Text { ja, en } = heading;
    both(format!("別紙{number} {ja}"), format!("Annex {number}. {en}"))
}

impl Worked<'_> {
    /// Nothing was drawn, on this day.
    #[must_use]
    pub const fn on(today: NaiveDate) -> Self {
        Self { today, drawn: None }
    }
}

/// The draft of a text, from what a program decides.
#[must_use]
pub fn draft(catalog: &Catalog, program: &Program, worked: Worked<'_>, kind: Kind) -> Draft {
    let Program { profile, charter, policy, .. } = program;
    match kind {
        Kind::Board => {
            let given = Given { catalog, profile, charter, policy };
            let clauses = board::clauses(given, Some((program, worked)));
            Draft { kind, title: kind.name(), clauses }
        }
        _ => draft_of(catalog, profile, charter, policy, kind),
    }
}

/// The same, from the parts that it is made of; of a board paper what follows from these alone.
#[must_use]
pub fn draft_of(
    catalog: &Catalog,
    profile: &Profile,
    charter: &Charter,
    policy: &Policy,
    kind: Kind,
) -> Draft {
    let given = Given { catalog, profile, charter, policy };
    let clauses = match kind {
        Kind::Rules => rules::clauses(given),
        Kind::Faq => faq::clauses(given),
        Kind::Consent => consent::clauses(given),
        Kind::Announcement => announcement::clauses(given),
        Kind::Board => board::clauses(given, None),
    };
    Draft { kind, title: kind.name(), clauses }
}

impl Draft {
    /// The heading of the clause at this place, numbered as such a text does.
    #[must_use]
    pub fn heading(&self, at: usize) -> Option<Text> {
        let clause = self.clauses.get(at)?;
        if clause.is_annex {
            let number = self.clauses.iter().take(at).filter(|clause| clause.is_annex).count() + 1;
            return Some(annexed(number, &clause.heading));
        }
        Some(self.kind.heading(at.saturating_add(1), &clause.heading))
    }

    /// What is still open in it, each once, in the order in which it comes up.
    #[must_use]
    pub fn open(&self) -> Vec<Open> {
        let mut all = Vec::new();
        for open in self.clauses.iter().flat_map(|clause| clause.open.iter()) {
            if !all.contains(open) {
                all.push(*open);
            }
        }
        all
    }

    /// All of it as plain text.
    #[must_use]
    pub fn as_text(&self, language: Language) -> String {
        self.written(&Revision::default(), language).as_text()
    }
}
