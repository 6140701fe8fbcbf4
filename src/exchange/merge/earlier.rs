//! What lists said before: where two people changed one at the same time, what each of them added and removed can be told,
//! and both are done.

use std::sync::Arc;

use serde_json::Value;

use super::leaf::{Path, Step};
use super::lines::{in_common, merged};
use super::stamp::{Stamp, WriterId};
use super::{Ledger, Said};
use crate::domain::sorted::{self, Map};

/// The lists of a task that are changed line by line.
const LISTS: [&str; 2] = ["checklist", "after"];

/// The most that is remembered of one list, and how long all of it may be together as text.
const MOST: usize = 8;
const MOST_LETTERS: usize = 20_000;

/// The most lines of lists that are put together: of longer ones, which no program has, that takes too long.
const MOST_LINES: usize = 400;

/// Whether a list is changed line by line.
#[must_use]
pub fn is_list(path: &[Step]) -> bool {
    matches!(path, [.., Step::Key(changes), Step::Key(list)] if changes == "changes" && LISTS.contains(&list.as_str()))
}

/// What was said of lists before, by place and by the edit that stands there now: what that edit knew of, the last first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Earlier(Arc<Map<(Path, Stamp), Vec<Said>>>);

impl Earlier {
    /// What the edit at a place was made of.
    pub(super) fn of(&self, path: &Path, stamp: &Stamp) -> &[Said] {
        self.0.get(&(path.clone(), stamp.clone())).map(Vec::as_slice).unwrap_or_default()
    }

    /// Everything that is remembered: the place, the edit there, and what it was made of.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Path, &Stamp, &[Said])> {
        self.0.iter().map(|((path, stamp), before)| (path, stamp, before.as_slice()))
    }

    /// Remembers what an edit was made of.
    pub(super) fn remember(&mut self, path: &Path, stamp: &Stamp, before: Vec<Said>) {
        let mut letters = 0;
        let fits = |said: &Said| {
            letters += said.value.to_string().len();
            letters <= MOST_LETTERS
        };
        let before: Vec<Said> = before.into_iter().take(MOST).take_while(fits).collect();
        if !before.is_empty() {
            Arc::make_mut(&mut self.0).insert((path.clone(), stamp.clone()), before);
        }
    }

    /// Forgets what an edit was made of that does not stand any more.
    fn forget(&mut self, path: &Path, stamp: &Stamp) {
        let key = (path.clone(), stamp.clone());
        if self.0.contains_key(&key) {
            Arc::make_mut(&mut self.0).remove(&key);
        }
    }

    /// What both remember of what is said now.
    pub(super) fn join(&self, other: &Self, said: &Map<Path, Vec<Said>>) -> Self {
        if self.0.iter().next().is_none() && other.0.iter().next().is_none() {
            return Self::default();
        }
        let stands = |(path, stamp): &(Path, Stamp)| {
            said.get(path).is_some_and(|said| said.iter().any(|one| one.stamp == *stamp))
        };
        let longest = |key: &(Path, Stamp)| {
            let all = [&self.0, &other.0].map(|all| all.get(key).map(Vec::as_slice).unwrap_or_default());
            let words = |before: &[Said]| format!("{before:?}");
            let [one, another] = all;
            let is_first = (one.len(), words(one)) >= (another.len(), words(another));
            if is_first { one.to_vec() } else { another.to_vec() }
        };
        let keys = sorted::set(self.0.keys().chain(other.0.keys()).filter(|key| stands(key)).cloned());
        Self(Arc::new(sorted::map(keys.iter().map(|key| (key.clone(), longest(key))))))
    }
}

impl Ledger {
    /// Remembers of a list what an edit replaces, and what that was made of.
    pub(super) fn remember(&mut self, path: &Path, stamp: &Stamp, replaced: &[Said]) {
        if !is_list(path) {
            return;
        }
        let mut before: Vec<Said> = replaced.iter().rev().cloned().collect();
        if replaced.is_empty() {
            before.push(nothing());
        }
        for said in replaced {
            for older in self.earlier.of(path, &said.stamp) {
                if !before.contains(older) {
                    before.push(older.clone());
                }
            }
        }
        for said in replaced {
            self.earlier.forget(path, &said.stamp);
        }
        self.earlier.remember(path, stamp, before);
    }

    /// Forgets what edits were made of that stand nowhere any more.
    pub(super) fn forget_replaced(&mut self) {
        let stands = |path: &Path, stamp: &Stamp| self.said(path).iter().any(|said| said.stamp == *stamp);
        let gone = self.earlier.iter().filter(|(path, stamp, _)| !stands(path, stamp));
        let gone: Vec<_> = gone.map(|(path, stamp, _)| (path.clone(), stamp.clone())).collect();
        for (path, stamp) in gone {
            self.earlier.forget(&path, &stamp);
        }
    }

    /// Forgets what the lists of an edit said before, as far as nobody else can have seen it: of typing, each letter.
    pub fn forget_unseen(&mut self, edit: &Stamp, is_seen: impl Fn(&Stamp) -> bool) {
        let of_it = self.earlier.iter().filter(|(_, stamp, _)| *stamp == edit);
        let of_it = of_it.map(|(path, _, before)| {
            let seen = before.iter().filter(|said| said.stamp.count == 0 || is_seen(&said.stamp));
            (path.clone(), seen.cloned().collect::<Vec<_>>())
        });
        for (path, seen) in of_it.collect::<Vec<_>>() {
            self.earlier.forget(&path, edit);
            self.earlier.remember(&path, edit, seen);
        }
    }

    /// The list that all versions of one make together; none where they cannot be put together line by line. `template` gives
    /// what a list is where nobody has said anything, in each language.
    #[must_use]
    pub fn list_together(&self, path: &Path, template: impl Fn() -> Vec<Value>) -> Option<Value> {
        let said = self.said(path);
        let lists = said.iter().map(|said| said.value.as_array().map(Vec::as_slice));
        let lists = lists.collect::<Option<Vec<_>>>()?;
        if !is_list(path) || lists.iter().any(|list| list.len() > MOST_LINES) {
            return None;
        }
        // Where several were made of each other's by turns, only an older one tells what all of them added.
        self.common_bases(path, said).find_map(|base| {
            let bases = if base.is_null() { template() } else { vec![base.clone()] };
            let bases = bases.iter().filter_map(Value::as_array).filter(|base| base.len() <= MOST_LINES);
            // The template in the language in which they wrote.
            let base =
                bases.max_by_key(|base| lists.iter().map(|list| in_common(base, list)).sum::<usize>())?;
            together(base, &lists).map(Value::Array)
        })
    }

    /// The lists that all versions were made of, the newest first; null for that of the template.
    fn common_bases<'a>(&'a self, path: &'a Path, said: &'a [Said]) -> impl Iterator<Item = &'a Value> {
        let knows = |said: &Said, older: &Said| self.earlier.of(path, &said.stamp).contains(older);
        let first = said.first().map(|first| self.earlier.of(path, &first.stamp)).unwrap_or_default();
        let common = first.iter().filter(move |base| said.iter().all(|other| knows(other, base)));
        common.map(|base| &base.value)
    }
}

/// What lists make together that were made of this one; none where they have too little of it, or what comes out has a line
/// more often than any of them.
fn together(base: &[Value], lists: &[&[Value]]) -> Option<Vec<Value>> {
    let (first, others) = lists.split_first()?;
    // Prerequisites are each for itself: also the only one may be taken out while another is added.
    let are_links = lists.iter().copied().flatten().chain(base).all(|line| task(line).is_some());
    if !are_links && lists.iter().any(|list| in_common(base, list) * 2 < base.len()) {
        return None;
    }
    let mut together = others.iter().try_fold(first.to_vec(), |all, list| merged(base, &all, list))?;
    let often = |list: &[Value], line: &Value| list.iter().filter(|other| *other == line).count();
    let most = |line: &Value| lists.iter().map(|list| often(list, line)).max().unwrap_or(0);
    if together.iter().any(|line| often(&together, line) > most(line)) || !is_sound(&together) {
        return None;
    }
    if together.iter().all(|link| task(link).is_some()) {
        // Prerequisites have no order: whoever puts them together, it is the same list.
        sorted::by(&mut together, |one, other| task(one).cmp(&task(other)));
    }
    Some(together)
}

/// All lines of these lists, each once; none where one of them has all.
#[must_use]
pub fn all_lines(lists: &[&Value]) -> Option<Value> {
    let mut all: Vec<Value> = Vec::new();
    let is_same =
        |one: &Value, other: &Value| one == other || task(one).is_some() && task(one) == task(other);
    for line in lists.iter().filter_map(|list| list.as_array()).flatten() {
        if !all.iter().any(|known| is_same(known, line)) {
            all.push(line.clone());
        }
    }
    let is_whole = |list: &&Value| list.as_array().is_some_and(|list| list.len() >= all.len());
    (!lists.iter().any(is_whole)).then_some(Value::Array(all))
}

/// What stands for a list of which nobody has said anything.
fn nothing() -> Said {
    Said { stamp: Stamp { count: 0, writer: WriterId(String::new()) }, value: Value::Null }
}

/// Whether no task is waited for twice.
fn is_sound(list: &[Value]) -> bool {
    let tasks: Vec<&str> = list.iter().filter_map(task).collect();
    sorted::set(tasks.iter().copied()).len() == tasks.len()
}

/// The task that a prerequisite names.
fn task(link: &Value) -> Option<&str> {
    link.get("task")?.as_str()
}
