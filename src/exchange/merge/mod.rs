//! Merging two versions of one program without a common ancestor in hand: what one side had not seen is taken, what both
//! said at the same time is kept side by side until someone chooses.
//!
//! The state is a set of statements: at this place, this value, said by this writer as their Nth edit; and, for each
//! writer, how many of their edits are known. A statement that one side lacks although it knows that edit was taken back
//! there; one that it cannot know is new to it. So merging is commutative, associative and idempotent (an optimized
//! observed-remove map of multi-value registers; Almeida, Shoker and Baquero, "Delta state replicated data types", 2018).

mod choice;
mod leaf;
mod round;
mod section;
mod signed;
mod stamp;
mod view;

use std::cmp::Ordering;
use std::sync::Arc;

use serde_json::Value;

pub use choice::{Difference, differences, take};
use leaf::by_place;
pub use leaf::{Path, Step, leaves};
pub use round::FILE;
pub use signed::Signed;
pub use stamp::{Stamp, Versions, WriterId};
pub use view::Conflict;

use crate::domain::sorted::{self, Map};

/// A value, and the edit that put it there.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The edit.
    pub stamp: Stamp,
    /// The value; for [`Step::Removed`] what the remover knew, as [`Versions::to_value`] writes it.
    pub value: Value,
}

impl Said {
    /// By edit; by value where a file was tampered with.
    fn order(&self, other: &Self) -> Ordering {
        let by_value = || self.value.to_string().cmp(&other.value.to_string());
        self.stamp.cmp(&other.stamp).then_with(by_value)
    }
}

/// A program with all that its merging needs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    /// Which edits are known.
    seen: Versions,
    /// What was said of each place, by stamp; more than one where several said something at the same time.
    said: Arc<Map<Path, Vec<Said>>>,
    /// Who the writers are, and when they made their edits, as far as they told.
    signed: Signed,
}

impl Ledger {
    /// A ledger in which `writer` has said all of a program, given as the JSON of its document.
    #[must_use]
    pub fn begin(program: &Value, writer: &WriterId) -> Self {
        let mut ledger = Self::default();
        ledger.note(program, writer);
        ledger
    }

    /// What was said of a place, the one that is shown last.
    #[must_use]
    pub fn said(&self, path: &Path) -> &[Said] {
        self.said.get(path).map(Vec::as_slice).unwrap_or_default()
    }

    /// To change what was said; a copy that somebody still has keeps what it has.
    fn said_mut(&mut self) -> &mut Map<Path, Vec<Said>> {
        Arc::make_mut(&mut self.said)
    }

    /// Which edits are known.
    #[must_use]
    pub const fn seen(&self) -> &Versions {
        &self.seen
    }

    /// Notes that `writer` has made the program what it is now. Whatever is as it was keeps its stamp; a choice between
    /// several values is an edit like any other.
    pub fn note(&mut self, program: &Value, writer: &WriterId) -> Option<Stamp> {
        let shown = self.view();
        self.note_change(&shown, program, writer)
    }

    /// The same, where it is known what the ledger shows. What is the same in both may be missing from both: whole entries,
    /// but no rounds.
    pub fn note_change(&mut self, shown: &Value, program: &Value, writer: &WriterId) -> Option<Stamp> {
        let (now, shown) = (by_place(program), by_place(shown));
        if now == shown {
            return None;
        }
        let before = self.seen.to_value();
        // What is changed where several said something has to sort behind them, to be what is shown.
        let closing = round::closing(&now, &shown);
        let is_said =
            |path: &Path, value: &Value| shown.get(path) != Some(value) || round::is_in(path, &closing);
        let changed = now.iter().filter(|(path, value)| is_said(path, value));
        let disputed = changed.map(|(path, _)| self.said(path)).filter(|said| said.len() > 1);
        let beside = disputed.flatten().map(|said| said.stamp.count).max();
        let stamp = self.seen.next_above(writer, beside.unwrap_or(0));
        let removal = Said { stamp: stamp.clone(), value: before };
        self.bring_back(&now, &removal);
        for (path, value) in now.iter().filter(|(path, value)| is_said(path, value)) {
            // Typing on is no choice: what others said at the same time stays beside it.
            let closing = round::closings(&self.said, path);
            let said = self.said_mut().or_insert_with(path.clone(), Vec::new);
            said.pop();
            said.retain(|other| other.value != *value && !closing.contains(&other.stamp));
            said.push(Said { stamp: stamp.clone(), value: value.clone() });
        }
        for path in shown.keys().filter(|path| !now.contains_key(*path)) {
            self.take_away(path, &now, 0, &removal);
        }
        round::arrange(self.said_mut());
        Some(stamp)
    }

    /// Says whose hand an edit was, and when, in seconds since 1970.
    pub fn sign(&mut self, stamp: &Stamp, name: &str, at: u64) {
        self.signed.sign(stamp, name, at);
    }

    /// Who the writers are, and when they made their edits.
    #[must_use]
    pub const fn signed(&self) -> &Signed {
        &self.signed
    }

    /// Takes a value away that is not there now. What goes with its whole entry stays, with a note that the entry was
    /// removed, for one who edits the entry at the same time; entries of fewer steps than `within` are there.
    fn take_away(&mut self, path: &Path, now: &Map<Path, Value>, within: usize, removal: &Said) {
        match leaf::lives(path).find(|life| life.len() > within && !is_within(now, life)) {
            Some(life) => {
                self.said_mut().insert(leaf::removed(life), vec![removal.clone()]);
            }
            None => {
                self.said_mut().remove(path);
            }
        }
    }

    /// The same edits known, and everything said anew by `writer`: for what was changed without saying where.
    #[must_use]
    pub fn restated(mut self, program: &Value, writer: &WriterId) -> Self {
        let stamp = self.seen.next(writer);
        let all = leaves(program).into_iter();
        let all = all.map(|(path, value)| (path, vec![Said { stamp: stamp.clone(), value }]));
        self.said = Arc::new(sorted::map(all));
        self
    }

    /// Chooses a value where there were several; the choice is an edit like any other.
    pub fn choose(&mut self, path: &Path, value: Value, writer: &WriterId) -> Stamp {
        let stamp = self.seen.next(writer);
        self.said_mut().insert(path.clone(), vec![Said { stamp: stamp.clone(), value }]);
        round::arrange(self.said_mut());
        stamp
    }

    /// Puts several values side by side again, the last one to be shown, each said anew by its writer.
    pub fn reopen(&mut self, path: &Path, values: Vec<(Value, WriterId)>) -> Vec<Stamp> {
        // The greatest count is shown: let all be greater than those before.
        let mut said = Vec::new();
        for (value, writer) in values {
            let least = said.last().map_or(0, |last: &Said| last.stamp.count);
            let stamp = self.seen.next_after(&writer, least);
            said.push(Said { stamp, value });
        }
        let stamps = said.iter().map(|said| said.stamp.clone()).collect();
        self.said_mut().insert(path.clone(), said);
        round::arrange(self.said_mut());
        stamps
    }

    /// Keeps an entry that one side removed while another edited it.
    pub fn keep(&mut self, life: &Path, writer: &WriterId) -> Stamp {
        self.said_mut().remove(&leaf::removed(life));
        let stamp = self.seen.next(writer);
        // Said anew, so that somebody who removes it at the same time is not simply right.
        let first = within(&self.said, life).find(|(path, _)| path.last() != Some(&Step::Removed));
        let first = first.and_then(|(path, said)| Some((path.clone(), said.last()?.value.clone())));
        if let Some((path, value)) = first {
            self.said_mut().insert(path, vec![Said { stamp: stamp.clone(), value }]);
        }
        round::arrange(self.said_mut());
        stamp
    }

    /// Lets an entry into the closed round that it came too late for, or leaves it out for good.
    pub fn let_in(&mut self, life: &Path, is_let: bool, writer: &WriterId) -> Stamp {
        let stamp = self.seen.next(writer);
        if is_let {
            round::let_in(self.said_mut(), life, &stamp);
        } else {
            let all: Vec<Path> = within(&self.said, life).map(|(path, _)| path.clone()).collect();
            for path in all {
                self.said_mut().remove(&path);
            }
        }
        round::arrange(self.said_mut());
        stamp
    }

    /// Takes back the removal of every entry that was gone and is there now.
    fn bring_back(&mut self, now: &Map<Path, Value>, removal: &Said) {
        let back: Vec<Path> = self.gone().into_iter().filter(|life| is_within(now, life)).collect();
        for life in back {
            self.said_mut().remove(&leaf::removed(&life));
            let inside = within(&self.said, &life).map(|(path, _)| path);
            let inside = inside.filter(|path| path.last() != Some(&Step::Removed));
            let stale: Vec<Path> = inside.filter(|path| !now.contains_key(*path)).cloned().collect();
            for path in stale {
                self.take_away(&path, now, life.len(), removal);
            }
        }
    }

    /// Both versions in one.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        let paths = sorted::set(self.said.keys().chain(other.said.keys()).cloned());
        let said = paths.iter().filter_map(|path| {
            let mut said = self.kept(path, other);
            for from_other in other.kept(path, self) {
                // One edit says one thing; where a file was tampered with and it says two, both are kept.
                if !said.contains(&from_other) {
                    said.push(from_other);
                }
            }
            sorted::by(&mut said, Said::order);
            (!said.is_empty()).then(|| (path.clone(), said))
        });
        let mut said = sorted::map(said.collect::<Vec<_>>());
        round::arrange(&mut said);
        Self {
            said: Arc::new(said),
            seen: self.seen.join(&other.seen),
            signed: self.signed.join(&other.signed),
        }
    }

    /// What this side says at a place, but for what the other knows and says no longer.
    fn kept(&self, path: &Path, other: &Self) -> Vec<Said> {
        let there = other.said.get(path).map(Vec::as_slice).unwrap_or_default();
        let is_kept = |said: &&Said| {
            !other.seen.has(&said.stamp) || there.iter().any(|other| other.stamp == said.stamp)
        };
        self.said.get(path).map(|said| said.iter().filter(is_kept).cloned().collect()).unwrap_or_default()
    }
}

/// What is said within an entry: it follows the entry in the order of paths.
fn within<'a, V>(said: &'a Map<Path, V>, life: &'a [Step]) -> impl Iterator<Item = (&'a Path, &'a V)> {
    said.from(life).take_while(|(path, _)| path.starts_with(life))
}

/// Whether anything is said within an entry.
fn is_within<V>(said: &Map<Path, V>, life: &[Step]) -> bool {
    within(said, life).next().is_some()
}
