//! Merging two versions of one program without a common ancestor in hand: what one side had not seen is taken, what both
//! said at the same time is kept side by side until someone chooses.
//!
//! The state is a set of statements: at this place, this value, said by this writer as their Nth edit; and, for each
//! writer, how many of their edits are known. A statement that one side lacks although it knows that edit was taken back
//! there; one that it cannot know is new to it. So merging is commutative, associative and idempotent (an optimized
//! observed-remove map of multi-value registers; Almeida, Shoker and Baquero, "Delta state replicated data types", 2018).

mod by_hand;
mod choice;
mod decide;
mod earlier;
mod leaf;
mod lines;
mod note;
mod round;
mod section;
mod settled;
mod signed;
mod stamp;
mod taken_out;
mod view;
mod waiting;
mod whole;

use std::cmp::Ordering;
use std::sync::Arc;

use serde_json::Value;

use earlier::Earlier;

pub use choice::{Difference, differences, take};
pub use earlier::{all_lines, is_list};
pub use leaf::{Path, Step, is_nothing, leaves};
pub use round::{FILE, closed_round};
pub use settled::{Before, Settled};
pub use signed::Signed;
pub use stamp::{Stamp, Versions, WriterId};
use taken_out::{is_in, taken_out};
pub use view::Conflict;
pub use whole::head;

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
    /// What lists said before.
    earlier: Earlier,
    /// Whether it is that of a file that other hands changed: what such a one says it knows of others is not believed.
    is_by_hand: bool,
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

    /// Says whose hand an edit was, and when, in seconds since 1970.
    pub fn sign(&mut self, stamp: &Stamp, name: &str, at: u64) {
        self.signed.sign(stamp, name, at);
    }

    /// Who the writers are, and when they made their edits.
    #[must_use]
    pub const fn signed(&self) -> &Signed {
        &self.signed
    }

    /// Lets what was said of places be said of others, or of none: for what an earlier version wrote elsewhere. A list that
    /// something comes into was begun by the same edit, where nobody else has begun it.
    pub fn say_elsewhere(&mut self, moves: &[(Path, Option<(Path, Value)>)]) {
        let taken: Vec<Vec<Said>> =
            moves.iter().map(|(from, _)| self.said_mut().remove(from).unwrap_or_default()).collect();
        for ((_, to), said) in moves.iter().zip(taken) {
            let (Some((to, value)), Some(first)) = (to, said.first().cloned()) else { continue };
            if let Some((_, list)) = to.split_last() {
                let begun = || vec![Said { value: Value::Array(Vec::new()), ..first }];
                self.said_mut().or_insert_with(list.to_vec(), begun);
            }
            let said = said.into_iter().map(|said| Said { value: value.clone(), ..said });
            self.said_mut().insert(to.clone(), said.collect());
        }
    }

    /// The same edits known, and everything that is shown said anew by `writer`: for what was changed without saying where.
    /// What stands beside it, and what is not shown, stays: nobody has chosen.
    #[must_use]
    pub fn restated(mut self, program: &Value, writer: &WriterId) -> Self {
        // It has to sort behind what stands beside it, to be what is shown.
        let counts = self.said.values().flatten().map(|said| said.stamp.count);
        let stamp = self.seen.next_above(writer, counts.max().unwrap_or(0));
        let mut told = std::mem::take(self.said_mut());
        let mut all = Vec::new();
        for (path, value) in leaves(program) {
            let mut said = told.get_mut(&path).map(std::mem::take).unwrap_or_default();
            let shown = said.pop();
            if path.last() == Some(&Step::At) {
                said.clear();
            }
            self.remember(&path, &stamp, shown.as_slice());
            said.push(Said { stamp: stamp.clone(), value });
            all.push((path, said));
        }
        let beside = told.iter().filter(|(_, said)| !said.is_empty());
        all.extend(beside.map(|(path, said)| (path.clone(), said.clone())));
        self.said = Arc::new(sorted::map(all));
        self.is_by_hand = true;
        self.forget_replaced();
        self
    }

    /// Both versions in one.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        match (self.is_by_hand, other.is_by_hand) {
            (true, false) => self.known_to(&other.seen).joined(other),
            (false, true) => self.joined(&other.known_to(&self.seen)),
            (true, true) | (false, false) => self.joined(other),
        }
    }

    fn joined(&self, other: &Self) -> Self {
        let (out, out_here) = (taken_out(self, other), taken_out(other, self));
        let paths = sorted::set(self.said.keys().chain(other.said.keys()).cloned());
        let said = paths.iter().filter_map(|path| {
            let mut said = self.kept(path, other, &out);
            for from_other in other.kept(path, self, &out_here) {
                // One edit says one thing; where a file was tampered with and it says two, both are kept.
                if !said.contains(&from_other) {
                    said.push(from_other);
                }
            }
            sorted::by(&mut said, Said::order);
            (!said.is_empty()).then(|| (path.clone(), said))
        });
        let mut said = sorted::map(said.collect::<Vec<_>>());
        for (life, removal) in out.iter().chain(&out_here) {
            let removals = said.or_insert_with(leaf::removed(life), Vec::new);
            removals.extend(removal.clone());
            sorted::by(removals, Said::order);
        }
        said.retain(|_, said| !said.is_empty());
        round::arrange(&mut said);
        Self {
            earlier: self.earlier.join(&other.earlier, &said),
            said: Arc::new(said),
            seen: self.seen.join(&other.seen),
            signed: self.signed.join(&other.signed),
            is_by_hand: self.is_by_hand && other.is_by_hand,
        }
    }

    /// What this side says at a place, but for what the other knows and says no longer. What `out` has was taken out of a
    /// file there: of that all is kept, as of anything that somebody removed.
    fn kept(&self, path: &Path, other: &Self, out: &Map<Path, Option<Said>>) -> Vec<Said> {
        if is_in(path, out) {
            return self.said(path).to_vec();
        }
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
