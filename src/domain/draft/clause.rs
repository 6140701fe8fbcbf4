//! A clause of a draft: sentences and items, and what is still open in them.

use super::open::Open;
use crate::domain::text::{Language, Text};

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// One or more sentences.
    Sentence(Text),
    /// An entry of a list.
    Item(Text),
}

impl Part {
    /// Its words.
    #[must_use]
    pub const fn words(&self) -> &Text {
        match self {
            Self::Sentence(words) | Self::Item(words) => words,
        }
    }
}

/// A stretch of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words that stand.
    Words(&'a str),
    /// A blank to fill.
    Blank(&'a str),
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its id: the same whatever is decided.
    pub id: &'static str,
    /// Its heading, without a number.
    pub heading: Text,
    /// Its paragraphs.
    pub parts: Vec<Part>,
    /// What is still open in it.
    pub open: Vec<Open>,
    /// Whether it belongs to the annex.
    pub is_annex: bool,
}

impl Clause {
    pub(super) const fn new(id: &'static str, heading: Text) -> Self {
        Self { id, heading, parts: Vec::new(), open: Vec::new(), is_annex: false }
    }

    /// A clause of the annex.
    pub(super) const fn annex(id: &'static str, heading: Text) -> Self {
        Self { id, heading, parts: Vec::new(), open: Vec::new(), is_annex: true }
    }

    /// Adds a paragraph.
    pub(super) fn say(&mut self, words: Text) {
        self.parts.push(Part::Sentence(words));
    }

    /// Adds an entry of a list.
    pub(super) fn item(&mut self, words: Text) {
        self.parts.push(Part::Item(words));
    }

    /// Adds entries of a list.
    pub(super) fn items(&mut self, all: Vec<Text>) {
        self.parts.extend(all.into_iter().map(Part::Item));
    }

    /// The blank for something that is still open, which the clause lists from now on.
    pub(super) fn blank(&mut self, open: Open) -> Text {
        if !self.open.contains(&open) {
            self.open.push(open);
        }
        open.blank()
    }

    /// What is decided, or the blank for it.
    pub(super) fn or_blank(&mut self, words: Option<Text>, open: Open) -> Text {
        match words {
            Some(words) => words,
            None => self.blank(open),
        }
    }

    /// A paragraph of it with the blanks told apart from the words around them.
    #[must_use]
    pub fn pieces<'a>(&self, words: &'a Text, language: Language) -> Vec<Piece<'a>> {
        let blanks: Vec<Text> = self.open.iter().map(|open| open.blank()).collect();
        let mut rest = words.say(language);
        let mut pieces = Vec::new();
        loop {
            let found = blanks.iter().filter_map(|blank| Some((rest.find(blank.say(language))?, blank)));
            let Some((at, blank)) = found.min_by_key(|(at, _)| *at) else { break };
            let (before, from) = rest.split_at(at);
            let (blank, after) = from.split_at(blank.say(language).len());
            pieces.extend((!before.is_empty()).then_some(Piece::Words(before)));
            pieces.push(Piece::Blank(blank));
            rest = after;
        }
        pieces.extend((!rest.is_empty()).then_some(Piece::Words(rest)));
        pieces
    }
}
