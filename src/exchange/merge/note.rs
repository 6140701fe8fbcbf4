//! What a person does to the program, noted as edits.

use serde_json::Value;

use super::earlier::is_list;
use super::leaf::{self, Step, by_place};
use super::{Ledger, Path, Said, Stamp, Versions, WriterId, is_within, round, waiting, whole, within};
use crate::domain::sorted::{self, Map, Set};

/// Two states of a program, and what waits beside them.
struct Change {
    now: Map<Path, Value>,
    shown: Map<Path, Value>,
    /// The rounds that are closed by it, or closed anew.
    closing: Vec<Path>,
    /// What is said in several ways in rounds that are opened by it: what is shown may follow from the closing.
    opened: Set<Path>,
    /// What waited, and is in its round now.
    returning: Vec<Path>,
    /// The tasks whose state is another one now: it is said as a whole.
    tasks: Set<Path>,
    /// What is in entries that were removed and are there again as they were: what was said in them stands again.
    again: Set<Path>,
}

impl Change {
    /// Whether a value is said by it.
    fn says(&self, path: &Path, value: &Value) -> bool {
        if self.again.contains(path) {
            return false;
        }
        self.shown.get(path) != Some(value)
            || round::is_in(path, &self.closing)
            || self.opened.contains(path)
            || self.task(path).is_some()
    }

    /// The task whose state a place is part of, where it is another one now.
    fn task<'a>(&self, path: &'a [Step]) -> Option<&'a [Step]> {
        let is_any = !self.tasks.is_empty();
        whole::task(path).filter(|task| is_any && self.tasks.contains(*task))
    }

    /// What is said by it.
    fn said(&self) -> impl Iterator<Item = (&Path, &Value)> {
        self.now.iter().filter(|(path, value)| self.says(path, value))
    }

    fn returns(&self, path: &Path) -> bool {
        self.returning.iter().any(|life| path.starts_with(life))
    }
}

impl Ledger {
    /// Notes that `writer` has made the program what it is now. Whatever is as it was keeps its stamp; a choice between
    /// several values is an edit like any other. Afterwards the ledger shows this program.
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
        let closing = round::closing(&now, &shown);
        let (returning, staying): (Vec<_>, Vec<_>) =
            self.waiting().into_iter().partition(|life| is_within(&now, life));
        let opening = round::opening(&now, &shown);
        let several = self.said.iter().filter(|(path, said)| said.len() > 1 && round::is_in(path, &opening));
        let opened = sorted::set(several.map(|(path, _)| path.clone()));
        let tasks = whole::changed(&now, &shown);
        let again = self.as_they_were(&now);
        let change = Change { now, shown, closing, opened, returning, tasks, again };
        let before = self.seen.to_value();
        // What is changed where several said something has to sort behind them, to be what is shown.
        let beside = change.said().map(|(path, _)| (self.said(path), change.returns(path)));
        let beside = beside.filter(|(said, returns)| said.len() > 1 || *returns);
        let beside = beside.flat_map(|(said, _)| said).map(|said| said.stamp.count).max().unwrap_or(0);
        // What is only carried over into a round that begins is an edit of its own: it is no statement.
        let carried = round::carried_over(&change.now, &change.shown);
        let carrying = (!carried.is_empty()).then(|| self.seen.next_above(writer, beside));
        let stamp = self.seen.next_above(writer, beside);
        let removal = Said { stamp: stamp.clone(), value: before };
        self.open_again(&staying, &opening, &removal);
        self.bring_back(&change.now, &removal);
        self.say(&change, |path| carrying.as_ref().filter(|_| carried.contains(path)).unwrap_or(&stamp));
        self.mark_returned(&change, &removal);
        for path in change.shown.keys().filter(|path| !change.now.contains_key(*path)) {
            self.take_away(path, &change.now, 0, &removal);
        }
        self.hold_on(&change.now, &stamp);
        round::arrange(self.said_mut());
        self.forget_replaced();
        Some(stamp)
    }

    /// All that is in entries that were removed and are there again as they were, but for one place in each: who removes the
    /// entry at the same time is not simply right.
    fn as_they_were(&self, now: &Map<Path, Value>) -> Set<Path> {
        let back = self.gone().into_iter().filter(|life| is_within(now, life));
        let same = back.filter(|life| {
            let hidden = within(&self.said, life).filter(|(path, _)| path.last() != Some(&Step::Removed));
            let hidden = hidden.filter_map(|(path, said)| Some((path, &said.last()?.value)));
            hidden.eq(within(now, life))
        });
        let places = same
            .flat_map(|life| within(now, &life).skip(1).map(|(path, _)| path.clone()).collect::<Vec<_>>());
        sorted::set(places.collect::<Vec<_>>())
    }

    /// What is there stays, though nothing is left in it that one who removed it did not know; they still differ in that.
    fn hold_on(&mut self, now: &Map<Path, Value>, stamp: &Stamp) {
        let removed = self.removed();
        let there = removed.keys().filter_map(|life| within(now, life).next());
        for (path, value) in there {
            let said = self.said_mut().or_insert_with(path.clone(), Vec::new);
            said.pop();
            said.push(Said { stamp: stamp.clone(), value: value.clone() });
        }
    }

    fn say<'a>(&mut self, change: &Change, stamp: impl Fn(&Path) -> &'a Stamp) {
        let alike = self.alike_states(change);
        for (path, value) in change.said() {
            // Typing on is no choice: what others said at the same time stays beside it.
            let replaced = self.said(path).last().cloned();
            // A list of a task that is new was made of nothing.
            if replaced.is_some()
                || is_list(path) && leaf::lives(path).all(|life| is_within(&change.shown, life))
            {
                self.remember(path, stamp(path), replaced.as_slice());
            }
            let said = self.said_mut().or_insert_with(path.clone(), Vec::new);
            if change.returns(path) {
                // Whoever lets it in says it too; it stays with who said it first.
                let mut is_first = true;
                said.retain(|other| other.value != *value || std::mem::take(&mut is_first));
            } else {
                // Who said the same said what is changed now.
                let shown = said.pop().map(|shown| shown.value);
                match change.task(path).and_then(|task| alike.get(task)) {
                    Some(alike) => said.retain(|other| !alike.contains(&other.stamp)),
                    None => {
                        said.retain(|other| other.value != *value && Some(&other.value) != shown.as_ref());
                    }
                }
            }
            said.push(Said { stamp: stamp(path).clone(), value: value.clone() });
        }
    }

    /// The edits that said the same of a task's whole state as is said now, or as was shown.
    fn alike_states(&self, change: &Change) -> Map<Path, Vec<Stamp>> {
        let alike = change.tasks.iter().map(|task| {
            let [now, shown] =
                [&change.now, &change.shown].map(|all| whole::state(task, |path| all.get(path)));
            (task.clone(), [self.alike(task, &now), self.alike(task, &shown)].concat())
        });
        sorted::map(alike.collect::<Vec<_>>())
    }

    /// What a closed round did not have waits on where the round is opened again.
    fn open_again(&mut self, waiting: &[Path], opening: &[Path], removal: &Said) {
        let removed = if waiting.is_empty() { Map::new() } else { self.removed() };
        let of_these = waiting.iter().filter(|life| round::is_in(life, opening));
        for life in of_these.filter(|life| !removed.contains_key(*life)) {
            self.said_mut().insert(leaf::removed(life), vec![waiting::mark(removal)]);
        }
    }

    /// What waited and is in its round now waits again where it goes with what is taken back.
    fn mark_returned(&mut self, change: &Change, removal: &Said) {
        for life in &change.returning {
            self.said_mut().or_insert_with(leaf::removed(life), || vec![waiting::mark(removal)]);
        }
    }

    /// Takes a value away that is not there now. What goes with its whole entry stays, with a note that the entry was
    /// removed, for one who edits the entry at the same time; entries of fewer steps than `within` are there.
    fn take_away(&mut self, path: &Path, now: &Map<Path, Value>, within: usize, removal: &Said) {
        match leaf::lives(path).find(|life| life.len() > within && !is_within(now, life)) {
            // Said once, for all that goes with it.
            Some(life) if self.said(&leaf::removed(life)).iter().any(|said| said.stamp == removal.stamp) => {}
            Some(life) => {
                let waits = self.has_waited(life);
                let known = Versions::from_value(&removal.value);
                let knew = || Said { value: self.known_of(&known, life).to_value(), ..removal.clone() };
                let removal = if waits { waiting::mark(removal) } else { knew() };
                self.said_mut().insert(leaf::removed(life), vec![removal]);
            }
            None => {
                self.said_mut().remove(path);
            }
        }
    }

    /// Takes back the removal of every entry that was gone and is there now.
    fn bring_back(&mut self, now: &Map<Path, Value>, removal: &Said) {
        let back: Vec<Path> = self.gone().into_iter().filter(|life| is_within(now, life)).collect();
        for life in back {
            self.unmark(&life);
            let inside = within(&self.said, &life).map(|(path, _)| path);
            let inside = inside.filter(|path| path.last() != Some(&Step::Removed));
            let stale: Vec<Path> = inside.filter(|path| !now.contains_key(*path)).cloned().collect();
            for path in stale {
                self.take_away(&path, now, life.len(), removal);
            }
        }
    }

    /// Takes the removals of an entry back; that it has waited stays.
    pub(super) fn unmark(&mut self, life: &Path) {
        let path = leaf::removed(life);
        let Some(marks) = self.said_mut().get_mut(&path) else { return };
        marks.retain(waiting::is_mark);
        if marks.is_empty() {
            self.said_mut().remove(&path);
        }
    }
}
