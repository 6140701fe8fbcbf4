//! What a person decides where something was said differently at the same time, and taking that back.

use serde_json::Value;

use super::leaf::{self, Step};
use super::settled::Before;
use super::view::is_shown;
use super::{Ledger, Path, Said, Stamp, Versions, WriterId, round, waiting, within};
use crate::domain::sorted::{self, Map};

impl Ledger {
    /// Chooses a value where there were several, and what was said with it of a task's state; the choice is an edit like any
    /// other.
    pub fn choose(&mut self, path: &Path, value: Value, writer: &WriterId) -> Stamp {
        let chosen = self.chosen(path, value);
        let stamp = self.seen.next(writer);
        for (path, value) in chosen {
            let replaced = self.said(&path).to_vec();
            self.remember(&path, &stamp, &replaced);
            self.said_mut().insert(path, vec![Said { stamp: stamp.clone(), value }]);
        }
        round::arrange(self.said_mut());
        self.forget_replaced();
        stamp
    }

    /// Keeps an entry that one side removed while another edited it.
    pub fn keep(&mut self, life: &Path, writer: &WriterId) -> Stamp {
        let edited = self.edited(life).into_iter().map(|(path, _)| path);
        let inside = within(&self.said, life).map(|(path, _)| path.clone());
        let first = inside.filter(|path| path.last() != Some(&Step::Removed)).take(1);
        // Said anew, so that somebody who removes it at the same time is not simply right, and sees all of it.
        let anew = sorted::set(first.chain(edited).collect::<Vec<_>>());
        let closing = round::closings(&self.said, life);
        self.unmark(life);
        let beside = anew.iter().flat_map(|path| self.said(path)).map(|said| said.stamp.count).max();
        let stamp = self.seen.next_above(writer, beside.unwrap_or(0));
        let is_anew = |last: &Said, path: &Path| anew.contains(path) || closing.contains(&last.stamp);
        let inside: Vec<Path> = within(&self.said, life).map(|(path, _)| path.clone()).collect();
        for path in inside.iter().filter(|path| path.last() != Some(&Step::Removed)) {
            let last = self.said_mut().get_mut(path).and_then(|said| said.last_mut());
            last.filter(|last| is_anew(last, path)).into_iter().for_each(|last| last.stamp = stamp.clone());
        }
        if !closing.is_empty() {
            self.close_anew(life, &stamp);
        }
        round::arrange(self.said_mut());
        self.forget_replaced();
        stamp
    }

    /// Removes an entry for good.
    pub fn remove(&mut self, life: &Path, writer: &WriterId) -> Stamp {
        let value = self.known_of(&self.seen, life).to_value();
        let stamp = self.seen.next(writer);
        self.said_mut().insert(leaf::removed(life), vec![Said { stamp: stamp.clone(), value }]);
        round::arrange(self.said_mut());
        self.forget_replaced();
        stamp
    }

    /// What of all that is `known` is of those who said something within an entry. Whoever removes it leaves word of that alone: all that
    /// others said and is known here either stands within it, or is known to be taken back.
    pub(super) fn known_of(&self, known: &Versions, life: &[Step]) -> Versions {
        let inside = within(&self.said, life).flat_map(|(_, said)| said);
        known.of_writers(&sorted::set(inside.map(|said| said.stamp.writer.clone())))
    }

    /// Lets an entry into the closed round that it came too late for, or leaves it out for good.
    pub fn let_in(&mut self, life: &Path, is_let: bool, writer: &WriterId) -> Option<Stamp> {
        if !is_let {
            return Some(self.remove(life, writer));
        }
        let program = self.with(life);
        self.note(&program, writer)
    }

    /// Lets an entry wait again that was left out.
    pub fn wait(&mut self, life: &Path, writer: &WriterId) -> Stamp {
        let value = self.seen.to_value();
        let stamp = self.seen.next(writer);
        let mark = waiting::mark(&Said { stamp: stamp.clone(), value });
        self.said_mut().insert(leaf::removed(life), vec![mark]);
        round::arrange(self.said_mut());
        self.forget_replaced();
        stamp
    }

    /// What is said at a place, and within it, to be put back later.
    #[must_use]
    pub fn before(&self, at: &Path) -> Before {
        let said = self.along(at).into_iter().map(|path| {
            let said = self.said(&path).to_vec();
            (path, said)
        });
        let said: Vec<(Path, Vec<Said>)> = said.collect();
        let stamps = sorted::set(said.iter().flat_map(|(_, said)| said).map(|said| said.stamp.clone()));
        let times = stamps.iter().filter_map(|stamp| Some((stamp.clone(), self.signed.time_of(stamp)?)));
        let times = times.collect();
        Before { at: at.clone(), said, closings: round::closings(&self.said, at), times }
    }

    /// Puts what was said before side by side again. It is said anew, each edit under a name that `fresh` gives for its
    /// writer's, so that it holds also for those who saw the decision; by whom and when it was said stays.
    pub fn put_back(&mut self, before: &Before, fresh: &mut dyn FnMut(&WriterId) -> WriterId) {
        for (stamp, at) in &before.times {
            self.signed.time(stamp, *at);
        }
        let all = before.said.iter().flat_map(|(_, said)| said).map(|said| said.stamp.clone());
        let renamed = sorted::map(all.map(|stamp| {
            let writer = fresh(&stamp.writer);
            (stamp, writer)
        }));
        let closing = round::closings(&self.said, &before.at);
        let inside = within(&self.said, &before.at).map(|(path, _)| path);
        let inside: Vec<Path> = inside.chain(before.said.iter().map(|(path, _)| path)).cloned().collect();
        for path in inside {
            self.said_mut().remove(&path);
        }
        let is_in_round = round::of(&before.at).is_some();
        let again = if is_in_round { Map::new() } else { self.edits_anew(&renamed) };
        let mut frozen: Vec<(Path, &Said)> = Vec::new();
        for (path, said) in &before.said {
            if !is_in_round {
                let anew = |one: &Said| Some(Said { stamp: again.get(&one.stamp)?.clone(), ..one.clone() });
                self.said_mut().insert(path.clone(), said.iter().filter_map(anew).collect());
                continue;
            }
            let anew = self.said_anew(path, said, &renamed, &before.closings);
            frozen.extend(anew.1.map(|one| (path.clone(), one)));
            self.said_mut().insert(path.clone(), anew.0);
        }
        self.freeze(before, &frozen, &renamed, &closing);
        self.know(before, &renamed);
        self.said_mut().retain(|_, said| !said.is_empty());
        round::arrange(self.said_mut());
        self.forget_replaced();
    }

    /// Edits made anew in the same order, each at once at all places where it said something.
    fn edits_anew(&mut self, renamed: &Map<Stamp, WriterId>) -> Map<Stamp, Stamp> {
        let (mut anew, mut last) = (Map::new(), 0);
        for (old, writer) in renamed {
            let stamp = self.seen.next_above(writer, last);
            self.sign_as(&stamp, old);
            last = stamp.count;
            anew.insert(old.clone(), stamp);
        }
        anew
    }

    /// What was said of a place, said anew in the same order; and, apart from it, what the round was closed with.
    fn said_anew<'a>(
        &mut self,
        path: &Path,
        said: &'a [Said],
        renamed: &Map<Stamp, WriterId>,
        closings: &[Stamp],
    ) -> (Vec<Said>, Option<&'a Said>) {
        let frozen = said.last().filter(|last| closings.contains(&last.stamp));
        let others = said.len().saturating_sub(usize::from(frozen.is_some()));
        let is_carried = |one: &Said| round::is_carried(&self.said, path, one);
        // What gives way is no version; from now on it would be.
        let gives_way = said.last().is_some_and(|last| !is_carried(last));
        let others = said.iter().take(others).filter(|one| !gives_way || !is_carried(one));
        let others: Vec<&Said> = others.collect();
        let mut anew: Vec<Said> = Vec::new();
        for one in others {
            let Some(writer) = renamed.get(&one.stamp) else { continue };
            let stamp = self.seen.next_above(writer, anew.last().map_or(0, |said| said.stamp.count));
            self.sign_as(&stamp, &one.stamp);
            anew.push(Said { stamp, value: one.value.clone() });
        }
        (anew, frozen)
    }

    /// Puts back what the round was closed with: closes it anew with it, where it still is closed.
    fn freeze(
        &mut self,
        before: &Before,
        frozen: &[(Path, &Said)],
        renamed: &Map<Stamp, WriterId>,
        closing: &[Stamp],
    ) {
        let Some((_, first)) = frozen.first() else { return };
        let Some(writer) = renamed.get(&first.stamp) else { return };
        let beside = frozen.iter().flat_map(|(path, _)| self.said(path)).map(|said| said.stamp.count).max();
        let stamp = self.seen.next_above(writer, beside.unwrap_or(0));
        self.sign_as(&stamp, &first.stamp);
        for (path, one) in frozen {
            let said = self.said_mut().or_insert_with(path.clone(), Vec::new);
            said.push(Said { stamp: stamp.clone(), value: one.value.clone() });
        }
        if !closing.is_empty() {
            self.close_anew(&before.at, &stamp);
        }
    }

    /// Those who removed an entry knew of it what they had known before.
    fn know(&mut self, before: &Before, renamed: &Map<Stamp, WriterId>) {
        let anew = renamed
            .iter()
            .map(|(old, writer)| (old, Stamp { count: self.seen.count(writer), writer: writer.clone() }));
        let anew: Vec<(&Stamp, Stamp)> = anew.collect();
        for (path, _) in before.said.iter().filter(|(path, _)| path.last() == Some(&Step::Removed)) {
            for removal in self.said_mut().get_mut(path).into_iter().flatten() {
                let mut known = Versions::from_value(&removal.value);
                let knew = known.clone();
                anew.iter().filter(|(old, _)| knew.has(old)).for_each(|(_, stamp)| known.learn(stamp));
                removal.value = known.to_value();
            }
        }
    }

    /// Closes the round that a place lies in once more: all of it but this place is said again.
    fn close_anew(&mut self, at: &Path, stamp: &Stamp) {
        let Some(round) = round::of(at) else { return };
        let gone = self.gone();
        let inside = within(&self.said, &round).map(|(path, _)| path);
        let inside = inside.filter(|path| path.last() != Some(&Step::At) && is_shown(path, &gone));
        let inside: Vec<Path> = inside.filter(|path| !path.starts_with(at)).cloned().collect();
        for path in inside {
            let Some(said) = self.said_mut().get_mut(&path) else { continue };
            let Some(last) = said.pop() else { continue };
            said.retain(|other| other.value != last.value);
            said.push(Said { stamp: stamp.clone(), value: last.value });
        }
    }

    /// An edit that says again what another said, by whom and when that was.
    fn sign_as(&mut self, stamp: &Stamp, other: &Stamp) {
        let name = self.signed.name_of(&other.writer).unwrap_or_default().to_owned();
        if let Some(at) = self.signed.time_of(other) {
            self.signed.sign(stamp, &name, at);
        }
    }
}
