//! Changing what people changed in a draft, one thing at a time.

use super::revision::{ClauseKey, ClauseRevision, Edit, OwnClause, Revision, Stands, Words};
use super::{Draft, Kind};
use crate::domain::id::{ClauseId, OwnClauseId};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Language;

/// How far apart added clauses are put, so that others fit between them.
const APART: u32 = 1 << 16;

/// One thing that people change in a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Says a clause in one's own words, in one language. Words that are the draft's are no words of one's own.
    Say(ClauseId, Language, Words),
    /// Lets a clause say again what the draft says of it, in one language.
    Follow(ClauseId, Language),
    /// Keeps one's own words beside what the draft says by now.
    Keep(ClauseId, Language),
    /// Leaves a clause out, or puts it back.
    LeaveOut(ClauseId, bool),
    /// Adds a clause of one's own behind another; at the top where there is none.
    Add(OwnClauseId, Option<ClauseKey>),
    /// Says what an added clause says, in one language.
    SayOwn(OwnClauseId, Language, Words),
    /// Moves an added clause by one place.
    Move(OwnClauseId, Way),
    /// Removes an added clause.
    Remove(OwnClauseId),
    /// Makes an added clause of what people said of one that the draft has no more.
    TakeIn(ClauseId, OwnClauseId),
    /// Forgets what people said of a clause that the draft has no more.
    Forget(ClauseId),
}

/// Which way a clause is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Nearer to the top.
    Up,
    /// Nearer to the end.
    Down,
}

/// There is no such clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchClause;

impl Change {
    /// Names the text that it types into; none where it does something else.
    #[must_use]
    pub fn field(&self, kind: Kind) -> Option<String> {
        let kind = kind.word();
        match self {
            Self::Say(id, language, _) => Some(format!("draft {kind} {id} {}", language.tag())),
            Self::SayOwn(id, language, _) => Some(format!("draft {kind} own {id} {}", language.tag())),
            _ => None,
        }
    }
}

impl Revision {
    /// Makes a change to what is changed in a draft, which says by now what `drafted` does. What people said and the draft
    /// has come to say by itself is not theirs any more.
    ///
    /// # Errors
    /// Where the change is about a clause that there is not.
    pub fn change(&mut self, drafted: &Draft, change: &Change) -> Result<(), NoSuchClause> {
        match change {
            Change::Say(id, language, words) => self.say(drafted, id, *language, words)?,
            Change::Follow(id, language) => {
                if let Some(clause) = self.clauses.get_mut(id) {
                    clause.said.remove(language);
                }
            }
            Change::Keep(id, language) => {
                let now = now(drafted, id, *language)?.joined();
                let edit = self.clauses.get_mut(id).and_then(|clause| clause.said.get_mut(language));
                if let Some(edit) = edit {
                    edit.base = now;
                }
            }
            Change::LeaveOut(id, is_out) => {
                now(drafted, id, Language::default())?;
                self.clauses.or_insert_with(id.clone(), ClauseRevision::default).is_out = *is_out;
            }
            Change::Add(id, after) => self.add(drafted, id, after.as_ref())?,
            Change::SayOwn(id, language, words) => {
                let own = self.own_mut(id)?;
                if words.is_blank() {
                    own.said.remove(language);
                } else {
                    own.said.insert(*language, words.clone());
                }
            }
            Change::Move(id, way) => self.shift(drafted, id, *way)?,
            Change::Remove(id) => {
                self.own_mut(id)?;
                self.own.retain(|own| own.id != *id);
            }
            Change::TakeIn(id, own) => self.take_in(drafted, id, own)?,
            Change::Forget(id) => {
                self.clauses.remove(id).ok_or(NoSuchClause)?;
            }
        }
        self.tidy(drafted);
        Ok(())
    }

    fn say(
        &mut self,
        drafted: &Draft,
        id: &ClauseId,
        language: Language,
        words: &Words,
    ) -> Result<(), NoSuchClause> {
        let now = now(drafted, id, language)?;
        let heading = if words.heading.trim() == now.heading.trim() { "" } else { words.heading.as_str() };
        let words = Words { heading: heading.to_owned(), text: words.text.clone() };
        let said = &mut self.clauses.or_insert_with(id.clone(), ClauseRevision::default).said;
        match said.get_mut(&language) {
            Some(edit) => edit.words = words,
            None => {
                said.insert(language, Edit { words, base: now.joined() });
            }
        }
        Ok(())
    }

    fn own_mut(&mut self, id: &OwnClauseId) -> Result<&mut OwnClause, NoSuchClause> {
        self.own.iter_mut().find(|own| own.id == *id).ok_or(NoSuchClause)
    }

    fn add(
        &mut self,
        drafted: &Draft,
        id: &OwnClauseId,
        after: Option<&ClauseKey>,
    ) -> Result<(), NoSuchClause> {
        if self.own(id).is_some() {
            return Ok(());
        }
        let stands = self.place(drafted, after)?;
        self.insert(OwnClause { id: id.clone(), stands, said: Map::new() });
        Ok(())
    }

    fn insert(&mut self, own: OwnClause) {
        self.own.push(own);
        sorted::by_key(&mut self.own, |own| own.id.clone());
    }

    fn shift(&mut self, drafted: &Draft, id: &OwnClauseId, way: Way) -> Result<(), NoSuchClause> {
        let key = ClauseKey::Own(id.clone());
        let order = self.order(&drafted.clauses);
        let at = order.iter().position(|other| *other == key).ok_or(NoSuchClause)?;
        let after = match way {
            // At its end already.
            Way::Up if at == 0 => return Ok(()),
            Way::Down if at + 1 == order.len() => return Ok(()),
            Way::Up => at.checked_sub(2),
            Way::Down => Some(at + 1),
        };
        let after = after.and_then(|at| order.get(at)).cloned();
        let mut moved = self.own_mut(id)?.clone();
        self.own.retain(|own| own.id != *id);
        moved.stands = self.place(drafted, after.as_ref())?;
        self.insert(moved);
        Ok(())
    }

    /// The place behind a clause; others make room where there is none.
    fn place(&mut self, drafted: &Draft, after: Option<&ClauseKey>) -> Result<Stands, NoSuchClause> {
        let (gap, before) = match after {
            None => (None, None),
            Some(ClauseKey::Drafted(id)) => {
                now(drafted, id, Language::default())?;
                (Some(id.clone()), None)
            }
            Some(ClauseKey::Own(id)) => (self.own_mut(id)?.stands.after.clone(), Some(id.clone())),
        };
        let following: Vec<(OwnClauseId, u32)> =
            self.following(gap.as_ref()).map(|own| (own.id.clone(), own.stands.order)).collect();
        let at = match before {
            Some(id) => following.iter().position(|(other, _)| *other == id).map_or(0, |at| at + 1),
            None => 0,
        };
        let order = |at: usize| following.get(at).map(|(_, order)| *order);
        let (low, high) = (at.checked_sub(1).and_then(order).unwrap_or(0), order(at));
        let between = match high {
            Some(high) => (high.saturating_sub(low) > 1).then(|| low + (high - low) / 2),
            None => low.checked_add(APART),
        };
        let order = between.unwrap_or_else(|| self.make_room(&following, at));
        Ok(Stands { after: gap, order })
    }

    /// Puts clauses apart from each other, and gives the place before the one at `at`.
    fn make_room(&mut self, following: &[(OwnClauseId, u32)], at: usize) -> u32 {
        let apart = |place: usize| u32::try_from(place + 1).unwrap_or(u32::MAX).saturating_mul(APART);
        for (place, (id, _)) in following.iter().enumerate() {
            let place = if place < at { place } else { place + 1 };
            if let Ok(own) = self.own_mut(id) {
                own.stands.order = apart(place);
            }
        }
        apart(at)
    }

    fn take_in(&mut self, drafted: &Draft, id: &ClauseId, own: &OwnClauseId) -> Result<(), NoSuchClause> {
        if now(drafted, id, Language::default()).is_ok() || self.own(own).is_some() {
            return Err(NoSuchClause);
        }
        let clause = self.clauses.remove(id).ok_or(NoSuchClause)?;
        let last = self.order(&drafted.clauses).pop();
        let stands = self.place(drafted, last.as_ref())?;
        let words = clause.said.into_iter().map(|(language, edit)| (language, edit.words));
        let said = sorted::map(words.filter(|(_, words)| !words.is_blank()));
        self.insert(OwnClause { id: own.clone(), stands, said });
        Ok(())
    }

    /// Lets go of what the draft says by itself, and of clauses of which nothing is changed any more.
    fn tidy(&mut self, drafted: &Draft) {
        for clause in &drafted.clauses {
            if let Some(revised) = self.clauses.get_mut(clause.id) {
                let is_own =
                    |language: &Language, edit: &Edit| !edit.words.is_as(&Words::of(clause, *language));
                revised.said.retain(is_own);
            }
        }
        self.clauses.retain(|_, revised| *revised != ClauseRevision::default());
    }
}

/// What the draft says of a clause.
fn now(drafted: &Draft, id: &ClauseId, language: Language) -> Result<Words, NoSuchClause> {
    let clause = drafted.clauses.iter().find(|clause| clause.id == id.as_str());
    clause.map(|clause| Words::of(clause, language)).ok_or(NoSuchClause)
}
