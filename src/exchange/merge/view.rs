//! What a ledger shows: one value at each place, and where there were more to choose from.

use serde_json::Value;

use super::leaf::{Path, Step, by_place, is_nothing, lives, together};
use super::round::{is_carried, late};
use super::stamp::{Versions, WriterId};
use super::waiting::is_mark;
use super::{Ledger, Said, is_within, whole, within};
use crate::domain::sorted::{self, Map, Set};

/// Something said differently at the same time.
#[derive(Clone, Debug, PartialEq)]
pub enum Conflict {
    /// Several values at one place, the one that is shown first. Of a task's state there is one for all of it, at the first
    /// place that differs, and each value is a whole state.
    Values(Path, Vec<Value>),
    /// An entry that one side removed while another edited it. It is there.
    Removed(Path),
    /// An entry that somebody made in a round without knowing that it was closed. It is not there.
    Late(Path),
}

impl Ledger {
    /// The program, as the JSON of its document. Of several values the one with the greatest stamp is shown, which is the
    /// same one everywhere.
    #[must_use]
    pub fn view(&self) -> Value {
        let gone = self.gone();
        let shown = self.said.iter().filter(|(path, _)| is_shown(path, &gone));
        together(shown.filter_map(|(path, said)| Some((path, &said.last()?.value))))
    }

    /// Whether this is what is shown, value by value. It may be so all the same where this says no: the order of rounds is
    /// counted anew when they are shown.
    #[must_use]
    pub fn shows(&self, program: &Value) -> bool {
        let gone = self.gone();
        let shown = self.said.iter().filter(|(path, _)| is_shown(path, &gone));
        let shown = shown.filter_map(|(path, said)| Some((path, &said.last()?.value)));
        shown.eq(by_place(program).iter())
    }

    /// Everything that is in the ledger and not in the program: what removed entries said, and what was said beside what is
    /// shown.
    #[must_use]
    pub fn unseen(&self) -> Vec<(Path, Value)> {
        let gone = self.gone();
        let mut unseen = Vec::new();
        for (path, said) in &*self.said {
            let shown = usize::from(is_shown(path, &gone));
            if matches!(path.last(), Some(Step::Removed | Step::At)) {
                continue;
            }
            let beside = said.iter().take(said.len().saturating_sub(shown));
            unseen.extend(beside.map(|said| (path.clone(), said.value.clone())));
        }
        unseen
    }

    /// The program without an entry.
    #[must_use]
    pub fn without(&self, life: &Path) -> Value {
        let gone = self.gone();
        let shown = self.said.iter().filter(|(path, _)| is_shown(path, &gone) && !path.starts_with(life));
        together(shown.filter_map(|(path, said)| Some((path, &said.last()?.value))))
    }

    /// What is shown of a place, of a task's state all of it; none where nothing is.
    #[must_use]
    pub fn shown(&self, path: &Path) -> Option<Value> {
        if !is_shown(path, &self.gone()) {
            return None;
        }
        match whole::task(path) {
            Some(life) => Some(whole::state(life, |path| self.said(path).last().map(|said| &said.value))),
            None => self.said(path).last().map(|said| said.value.clone()),
        }
    }

    /// Whether an entry is shown.
    #[must_use]
    pub fn is_there(&self, life: &Path) -> bool {
        is_within(&self.said, life) && is_shown(life, &self.gone())
    }

    /// What was said differently at the same time, and still is.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict> {
        let gone = self.gone();
        let found = self.said.iter().filter_map(|(path, said)| match path.split_last() {
            Some((Step::Removed, life)) => {
                let life = life.to_vec();
                let is_there = !gone.contains(&life) && is_shown(&life, &gone);
                let is_disputed = is_there && said.iter().any(|removal| !is_mark(removal));
                is_disputed.then_some(Conflict::Removed(life))
            }
            Some((Step::At, _)) => None,
            _ if said.len() < 2 || !is_shown(path, &gone) => None,
            _ => {
                let values = self.distinct(path, said);
                (values.len() > 1).then(|| Conflict::Values(path.clone(), values))
            }
        });
        let late = self.waiting().into_iter().filter(|life| is_shown(&round_of(life), &gone));
        found.chain(late.map(Conflict::Late)).collect()
    }

    /// The program with an entry that waits.
    pub(super) fn with(&self, life: &Path) -> Value {
        let gone = self.gone();
        let is_let = |path: &Path| path.starts_with(life) && path.last() != Some(&Step::Removed);
        let shown = self.said.iter().filter(|(path, _)| is_let(path) || is_shown(path, &gone));
        together(shown.filter_map(|(path, said)| Some((path, &said.last()?.value))))
    }

    /// What was said within an entry that was removed, by those who did not know that; where several removed it, what any of
    /// them did not know.
    #[must_use]
    pub fn edited(&self, life: &Path) -> Vec<(Path, Value)> {
        let known: Vec<Versions> =
            self.removals(life).into_iter().map(|removal| Versions::from_value(&removal.value)).collect();
        let is_known = |said: &Said| !known.is_empty() && known.iter().all(|known| known.has(&said.stamp));
        let inside = within(&self.said, life);
        let edited = inside.filter(|(path, _)| !matches!(path.last(), Some(Step::Removed | Step::At)));
        edited
            .filter_map(|(path, said)| {
                said.last().filter(|last| !is_known(last)).map(|last| (path.clone(), last.value.clone()))
            })
            .collect()
    }

    /// The places where one of `whose` said something, shown or side by side with others, that stands no longer in what both
    /// make `together`: somebody who knew it says something else, or chose another version. Of an entry that is gone there,
    /// the entry alone. `shown` is whether what is shown is meant, or what stands beside it.
    pub fn overruled(&self, together: &Self, shown: bool, whose: impl Fn(&WriterId) -> bool) -> Vec<Path> {
        let (gone, gone_there) = (self.gone(), together.gone());
        let places =
            self.said.iter().filter(|(path, _)| is_shown(path, &gone) && path.last() != Some(&Step::At));
        let is_overruled = |(path, said): &(&Path, &Vec<Said>)| {
            let there = if is_shown(path, &gone_there) { together.said(path) } else { &[] };
            let is_said = |last: &Said| there.iter().any(|there| there.value == last.value);
            let beside = said.len().saturating_sub(1);
            let (skipped, taken) = if shown { (beside, 1) } else { (0, beside) };
            let mut of = said.iter().skip(skipped).take(taken);
            of.any(|one| whose(&one.stamp.writer) && !is_nothing(&one.value) && !is_said(one))
        };
        let as_told = |path: &Path| {
            lives(path).find(|life| gone_there.contains(*life)).map_or_else(|| path.clone(), <[Step]>::to_vec)
        };
        let mut told: Vec<Path> = places.filter(is_overruled).map(|(path, _)| as_told(path)).collect();
        told.dedup();
        told
    }

    /// The edits that removed an entry.
    #[must_use]
    pub fn removals(&self, life: &Path) -> Vec<&Said> {
        self.said(&super::leaf::removed(life)).iter().filter(|removal| !is_mark(removal)).collect()
    }

    /// The entries that were removed by one who knew all that is said of them, and those that came too late.
    pub(super) fn gone(&self) -> Set<Path> {
        let removed = self.removed();
        sorted::set(removed.keys().cloned().chain(late(&self.said)).collect::<Vec<_>>())
    }

    /// The answers that wait outside of their rounds.
    pub(super) fn waiting(&self) -> Vec<Path> {
        let removed = self.removed();
        let late = late(&self.said).into_iter().filter(|life| !removed.contains_key(life));
        let marked = removed.iter().filter(|(_, waits)| **waits).map(|(life, _)| life.clone());
        sorted::set(late.chain(marked).collect::<Vec<_>>()).iter().cloned().collect()
    }

    /// The entries whose removal holds; and whether they rather wait.
    pub(super) fn removed(&self) -> Map<Path, bool> {
        let removed = self.said.iter().filter_map(|(path, said)| match path.split_last() {
            Some((Step::Removed, life)) => {
                let life = life.to_vec();
                let waits = self.holds(&life, said)?;
                Some((life, waits))
            }
            _ => None,
        });
        sorted::map(removed.collect::<Vec<_>>())
    }

    /// The values, each once, the one that is shown first; without what is only carried over from the round before and
    /// gives way to what was said.
    fn distinct(&self, path: &Path, said: &[Said]) -> Vec<Value> {
        if let Some(life) = whole::task(path) {
            return self.distinct_states(path, life);
        }
        let mut values: Vec<Value> = Vec::new();
        let gives_way = said.last().is_some_and(|shown| !is_carried(&self.said, path, shown));
        for one in said.iter().rev() {
            let is_carried = gives_way && is_carried(&self.said, path, one);
            if !is_carried && !values.contains(&one.value) {
                values.push(one.value.clone());
            }
        }
        values
    }

    /// The states of a task, each once; none but at the first place in which they differ.
    fn distinct_states(&self, path: &Path, life: &[Step]) -> Vec<Value> {
        let mut states: Vec<Value> = Vec::new();
        for said in self.states(life) {
            if !states.contains(&said.value) {
                states.push(said.value);
            }
        }
        if whole::is_first_apart(path, life, &states) { states } else { Vec::new() }
    }

    /// Whether one of these removals was by one who knew all that is said of the entry; and whether it rather waits.
    fn holds(&self, life: &Path, removals: &[Said]) -> Option<bool> {
        let inside = within(&self.said, life);
        let of_it: Vec<_> = inside
            .filter(|(path, _)| !matches!(path.last(), Some(Step::Removed)))
            .flat_map(|(_, said)| said)
            .collect();
        let mut holding = removals.iter().filter(|removal| {
            let known = Versions::from_value(&removal.value);
            of_it.iter().all(|said| known.has(&said.stamp))
        });
        let first = holding.next()?;
        Some(!of_it.is_empty() && (is_mark(first) || holding.any(is_mark)))
    }
}

fn round_of(life: &Path) -> Path {
    life.iter().take(2).cloned().collect()
}

pub(super) fn is_shown(path: &[Step], gone: &Set<Path>) -> bool {
    let is_gone = || !gone.is_empty() && lives(path).any(|life| gone.contains(life));
    !matches!(path.last(), Some(Step::Removed)) && !is_gone()
}
