//! A text in one language as it is read and handed out: what the draft makes, with what people changed.

use super::blank::{Left, Span, left, spans};
use super::clause::{Clause, Part, Piece};
use super::open::{Field, Open};
use super::revision::{ClauseKey, OwnClause, Revision, Words, mark};
use super::{Draft, annexed};
use crate::domain::id::ClauseId;
use crate::domain::text::Language;
use crate::domain::words::same;

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Its clauses, in order, with those that are left out.
    pub clauses: Vec<WrittenClause>,
    /// What people said of clauses that the draft has no more.
    pub lost: Vec<Lost>,
}

/// A clause of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenClause {
    /// Which.
    pub key: ClauseKey,
    /// Its heading as such a text writes it.
    pub heading: String,
    /// Its heading without a number.
    pub name: String,
    /// What it says as it is edited: heading and text. Of an added clause, what is written of it in this language.
    pub words: Words,
    /// Its lines.
    pub lines: Vec<Line>,
    /// What is left blank in it.
    pub left: Vec<Left>,
    /// How it came to be.
    pub state: State,
    /// Whether it belongs to the annex.
    pub is_annex: bool,
    /// Whether the annex begins with it.
    pub begins_annex: bool,
    /// Whether people wrote something of it in the other language, and nothing in this one.
    pub is_said_elsewhere: bool,
}

/// How a clause came to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The draft makes it.
    Drafted,
    /// People left it out.
    LeftOut,
    /// People wrote it in place of what the draft says.
    Edited,
    /// The same, and the draft says something else by now.
    Outdated {
        /// What the draft said.
        base: String,
        /// What it says now.
        now: String,
    },
    /// People added it.
    Own,
}

/// A line of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whether it is an entry of a list.
    pub is_item: bool,
    /// Its words and blanks.
    pub spans: Vec<Span>,
}

/// What people said of a clause that the draft has no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Which it was.
    pub clause: ClauseId,
    /// What they said, in the language that is read; in the other one where they said nothing in it.
    pub words: Words,
    /// The language of the words.
    pub language: Language,
}

/// How much people changed of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Clauses in their own words.
    pub edited: usize,
    /// Those of them of which the draft says something else by now.
    pub outdated: usize,
    /// Clauses that are left out.
    pub out: usize,
    /// Clauses that were added.
    pub own: usize,
}

impl Draft {
    /// The text in a language, with what people changed.
    #[must_use]
    pub fn written(&self, revision: &Revision, language: Language) -> Written {
        let scene = Scene { draft: self, revision, known: self.open(), language };
        let mut numbers = Numbers::default();
        let mut clauses = Vec::new();
        for key in revision.order(&self.clauses) {
            let clause = match &key {
                ClauseKey::Drafted(id) => {
                    self.clauses.iter().find(|one| one.id == id.as_str()).map(|one| scene.drafted(one))
                }
                ClauseKey::Own(id) => revision.own(id).map(|own| scene.own(own)),
            };
            clauses.extend(clause.map(|clause| scene.numbered(clause, &mut numbers)));
        }
        Written { language, title: self.title.say(language).to_owned(), clauses, lost: scene.lost() }
    }
}

/// How many clauses there were before.
#[derive(Default)]
struct Numbers {
    text: usize,
    annex: usize,
}

/// What a text is made of.
struct Scene<'a> {
    draft: &'a Draft,
    revision: &'a Revision,
    known: Vec<Open>,
    language: Language,
}

impl Scene<'_> {
    fn drafted(&self, clause: &Clause) -> WrittenClause {
        let language = self.language;
        let now = Words::of(clause, language);
        // What the draft says by itself is nobody's own.
        let own = self.revision.edit(clause.id, language).filter(|edit| !edit.words.is_as(&now));
        let key = ClauseKey::Drafted(ClauseId::new(clause.id));
        let said = self.revision.clauses.get(clause.id).map(|revised| &revised.said);
        let is_said = |other: Language| {
            let edit = said.and_then(|said| said.get(&other));
            edit.is_some_and(|edit| !edit.words.is_as(&Words::of(clause, other)))
        };
        let (words, lines, mut left, mut state) = match own {
            None => (now, lines(clause, language), opens(&clause.open), State::Drafted),
            Some(edit) => {
                let words = edit.words.or_heading(&now);
                let (lines, left) = self.read(&words);
                let now = now.joined();
                let is_outdated = edit.base != now;
                let state = if is_outdated {
                    State::Outdated { base: edit.base.clone(), now }
                } else {
                    State::Edited
                };
                (words, lines, left, state)
            }
        };
        if self.revision.is_out(clause.id) {
            (left, state) = (Vec::new(), State::LeftOut);
        }
        WrittenClause {
            key,
            heading: words.heading.clone(),
            name: words.heading.clone(),
            words,
            lines,
            left,
            is_said_elsewhere: own.is_none() && other(language).is_some_and(is_said),
            is_annex: clause.is_annex,
            begins_annex: false,
            state,
        }
    }

    fn own(&self, own: &OwnClause) -> WrittenClause {
        let words = own.said.get(&self.language);
        let blank = |field: Field| Open::ByHand(field).blank().say(self.language).to_owned();
        let or_blank = |words: Option<&String>, field| {
            words.filter(|words| !words.trim().is_empty()).cloned().unwrap_or_else(|| blank(field))
        };
        let shown = Words {
            heading: or_blank(words.map(|words| &words.heading), Field::Heading),
            text: or_blank(words.map(|words| &words.text), Field::Body),
        };
        let (lines, left) = self.read(&shown);
        WrittenClause {
            key: ClauseKey::Own(own.id.clone()),
            heading: shown.heading.clone(),
            name: shown.heading,
            words: words.cloned().unwrap_or_default(),
            lines,
            left,
            is_said_elsewhere: words.is_none() && !own.said.is_empty(),
            is_annex: false,
            begins_annex: false,
            state: State::Own,
        }
    }

    /// Words that people wrote, line by line, and what is blank in them.
    fn read(&self, words: &Words) -> (Vec<Line>, Vec<Left>) {
        let line = |line: &str| {
            let item = ["・", "- "].iter().find_map(|mark| line.strip_prefix(mark));
            Line { is_item: item.is_some(), spans: spans(item.unwrap_or(line), self.language) }
        };
        let filled = words.text.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<Line> = filled.map(line).collect();
        let known = self.known.iter().copied().chain([Field::Heading, Field::Body].map(Open::ByHand));
        let known: Vec<Open> = known.collect();
        let heading = spans(&words.heading, self.language);
        let all = heading.iter().chain(lines.iter().flat_map(|line| &line.spans));
        let mut found = Vec::new();
        for span in all {
            if let Span::Blank(blank) = span {
                let one = left(blank, &known, self.language);
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
        (lines, found)
    }

    /// With its number, where it stands in the text. What people added behind a clause of the annex belongs to that.
    fn numbered(&self, mut clause: WrittenClause, numbers: &mut Numbers) -> WrittenClause {
        if clause.state == State::LeftOut {
            return clause;
        }
        clause.is_annex |= numbers.annex > 0;
        clause.begins_annex = clause.is_annex && numbers.annex == 0;
        let name = same(&clause.name);
        let heading = if clause.is_annex {
            numbers.annex += 1;
            annexed(numbers.annex, &name)
        } else {
            numbers.text += 1;
            self.draft.kind.heading(numbers.text, &name)
        };
        WrittenClause { heading: heading.say(self.language).to_owned(), ..clause }
    }

    fn lost(&self) -> Vec<Lost> {
        let is_there = |id: &ClauseId| self.draft.clauses.iter().any(|clause| clause.id == id.as_str());
        let gone = self.revision.clauses.iter().filter(|(id, _)| !is_there(id));
        let said = gone.filter_map(|(id, revised)| {
            let own = revised.said.get(&self.language).map(|edit| (self.language, edit));
            let other = || revised.said.iter().next().map(|(language, edit)| (*language, edit));
            let (language, edit) = own.or_else(other)?;
            Some(Lost { clause: id.clone(), words: edit.words.clone(), language })
        });
        said.collect()
    }
}

/// The other language.
fn other(language: Language) -> Option<Language> {
    Language::ALL.into_iter().find(|other| *other != language)
}

fn opens(open: &[Open]) -> Vec<Left> {
    open.iter().map(|open| Left::Open(*open)).collect()
}

/// The lines of a clause as the draft makes them.
fn lines(clause: &Clause, language: Language) -> Vec<Line> {
    let span = |piece: Piece<'_>| match piece {
        Piece::Words(words) => Span::Words(words.to_owned()),
        Piece::Blank(blank) => Span::Blank(blank.to_owned()),
    };
    let line = |part: &Part| Line {
        is_item: matches!(part, Part::Item(_)),
        spans: clause.pieces(part.words(), language).into_iter().map(span).collect(),
    };
    clause.parts.iter().map(line).collect()
}

impl Written {
    /// A clause of it.
    #[must_use]
    pub fn clause(&self, key: &ClauseKey) -> Option<&WrittenClause> {
        self.clauses.iter().find(|clause| clause.key == *key)
    }

    /// What is left blank in it, each once, in the order in which it comes up.
    #[must_use]
    pub fn left(&self) -> Vec<Left> {
        let mut all: Vec<Left> = Vec::new();
        for left in self.clauses.iter().flat_map(|clause| &clause.left) {
            if !all.contains(left) {
                all.push(left.clone());
            }
        }
        all
    }

    /// How much of it people changed.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for clause in &self.clauses {
            match clause.state {
                State::Drafted => {}
                State::LeftOut => tally.out += 1,
                State::Edited => tally.edited += 1,
                State::Outdated { .. } => {
                    tally.edited += 1;
                    tally.outdated += 1;
                }
                State::Own => tally.own += 1,
            }
        }
        tally
    }

    /// All of it as plain text, without what is left out.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut lines = vec![self.title.clone()];
        for clause in self.clauses.iter().filter(|clause| clause.state != State::LeftOut) {
            lines.extend([String::new(), clause.heading.clone()]);
            lines.extend(clause.lines.iter().map(|line| {
                let words: String = line.spans.iter().map(Span::words).collect();
                if line.is_item { format!("{}{words}", mark(self.language)) } else { words }
            }));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
