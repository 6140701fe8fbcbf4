//! What people changed in a draft: clauses in their own words, clauses left out, clauses of their own.
//!
//! A clause that somebody rewrote keeps what the draft said of it then. So it is seen when what is decided has changed since.

use super::Kind;
use super::clause::{Clause, Part};
use crate::domain::id::{ClauseId, OwnClauseId};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Language;

/// What people changed in the drafts of a program, by text. A text in which nothing is changed is not there.
pub type Revisions = Map<Kind, Revision>;

/// What people changed in one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Revision {
    /// Clauses of the draft that are not as it makes them.
    pub clauses: Map<ClauseId, ClauseRevision>,
    /// Clauses that people added, in the order of their ids.
    pub own: Vec<OwnClause>,
}

/// How a clause is not as the draft makes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClauseRevision {
    /// Whether it is left out, in both languages.
    pub is_out: bool,
    /// What it says in place of the draft's words, by language.
    pub said: Map<Language, Edit>,
}

/// A clause in somebody's own words, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it says. An empty heading is the draft's.
    pub words: Words,
    /// What the draft said when it was rewritten, or when that was last looked at: heading and text.
    pub base: String,
}

/// The words of a clause in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Its heading, without a number.
    pub heading: String,
    /// Its text, line by line; the entries of a list have a dot or a dash before them.
    pub text: String,
}

/// A clause that people added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnClause {
    /// Its id.
    pub id: OwnClauseId,
    /// Where it stands.
    pub stands: Stands,
    /// What it says, by language.
    pub said: Map<Language, Words>,
}

/// Where an added clause stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stands {
    /// The clause of the draft that it follows; none at the top.
    pub after: Option<ClauseId>,
    /// Its place among those that follow the same one: the lower, the nearer.
    pub order: u32,
}

/// Names a clause of a text as it is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClauseKey {
    /// One that the draft makes.
    Drafted(ClauseId),
    /// One that people added.
    Own(OwnClauseId),
}

impl ClauseKey {
    /// It as part of the id of an element.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Drafted(id) => id.to_string(),
            Self::Own(id) => format!("own-{id}"),
        }
    }
}

impl Revision {
    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty() && self.own.is_empty()
    }

    /// What a clause says in a language in place of the draft's words.
    #[must_use]
    pub fn edit(&self, clause: &str, language: Language) -> Option<&Edit> {
        self.clauses.get(clause)?.said.get(&language)
    }

    /// Whether a clause is left out.
    #[must_use]
    pub fn is_out(&self, clause: &str) -> bool {
        self.clauses.get(clause).is_some_and(|clause| clause.is_out)
    }

    /// An added clause.
    #[must_use]
    pub fn own(&self, id: &OwnClauseId) -> Option<&OwnClause> {
        self.own.iter().find(|own| own.id == *id)
    }

    /// The order of a text: its drafted clauses with the added ones among them. Those that follow a clause which the draft
    /// has no more come last.
    #[must_use]
    pub fn order(&self, drafted: &[Clause]) -> Vec<ClauseKey> {
        let mut order: Vec<ClauseKey> = self.following(None).map(own_key).collect();
        for clause in drafted {
            let id = ClauseId::new(clause.id);
            let following: Vec<ClauseKey> = self.following(Some(&id)).map(own_key).collect();
            order.push(ClauseKey::Drafted(id));
            order.extend(following);
        }
        let is_there = |id: &ClauseId| drafted.iter().any(|clause| clause.id == id.as_str());
        let mut others: Vec<&OwnClause> =
            self.own.iter().filter(|own| own.stands.after.as_ref().is_some_and(|id| !is_there(id))).collect();
        sorted::by_key(&mut others, |own| (own.stands.clone(), own.id.clone()));
        order.extend(others.into_iter().map(own_key));
        order
    }

    /// The added clauses that follow a clause of the draft, in order.
    pub(super) fn following(&self, after: Option<&ClauseId>) -> impl Iterator<Item = &OwnClause> {
        let mut following: Vec<&OwnClause> =
            self.own.iter().filter(|own| own.stands.after.as_ref() == after).collect();
        sorted::by_key(&mut following, |own| (own.stands.order, own.id.clone()));
        following.into_iter()
    }
}

fn own_key(own: &OwnClause) -> ClauseKey {
    ClauseKey::Own(own.id.clone())
}

impl Words {
    /// What the draft says of a clause.
    #[must_use]
    pub fn of(clause: &Clause, language: Language) -> Self {
        let line = |part: &Part| match part {
            Part::Sentence(words) => words.say(language).to_owned(),
            Part::Item(words) => format!("{}{}", mark(language), words.say(language)),
        };
        Self {
            heading: clause.heading.say(language).to_owned(),
            text: clause.parts.iter().map(line).collect::<Vec<_>>().join("\n"),
        }
    }

    /// Heading and text as one, to be held against others.
    #[must_use]
    pub fn joined(&self) -> String {
        format!("{}\n{}", self.heading, self.text)
    }

    /// Whether these say the same as the draft does.
    #[must_use]
    pub fn is_as(&self, drafted: &Self) -> bool {
        let (heading, text) = (self.heading.trim(), self.text.trim());
        (heading.is_empty() || heading == drafted.heading.trim()) && text == drafted.text.trim()
    }

    /// These, with the draft's heading where they have none of their own.
    #[must_use]
    pub fn or_heading(&self, drafted: &Self) -> Self {
        let own = if self.heading.trim().is_empty() { drafted } else { self };
        Self { heading: own.heading.clone(), text: self.text.clone() }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.heading.trim().is_empty() && self.text.trim().is_empty()
    }
}

/// What stands before the entries of a list.
pub(super) const fn mark(language: Language) -> &'static str {
    match language {
        Language::Japanese => "・",
        Language::English => "- ",
    }
}
