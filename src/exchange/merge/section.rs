//! A ledger as part of a file. The program in the file has the values; here are the edits that put them there.

use std::sync::Arc;

use serde_json::Value;

use super::earlier::is_list;
use super::leaf::{Path, Step, by_place, read_path, removed, write_path};
use super::stamp::{Stamp, Versions, WriterId};
use super::view::is_shown;
use super::{Ledger, Said, round, within};
use crate::domain::sorted::{self, Map, Set};
use crate::exchange::document::v1::{Before, Earlier, Edit, Merge, Name, Other, Removed};

impl Ledger {
    /// The ledger beside the program that [`Ledger::view`] gives.
    #[must_use]
    pub fn to_section(&self) -> Merge {
        let mut section = Merge::default();
        let gone = self.gone();
        let standing = self.standing(&gone);
        let mut places: Map<&Stamp, Vec<&Path>> = Map::new();
        for (path, said) in &*self.said {
            match path.split_last() {
                Some((Step::Removed, life)) => {
                    section.removed.extend(said.iter().map(|said| self.removal(life, said)));
                }
                _ if !is_shown(path, &gone) => {
                    section.hidden.extend(said.iter().map(|said| self.other(path, said)));
                }
                _ => {
                    let Some((shown, others)) = said.split_last() else { continue };
                    places.or_insert_with(&shown.stamp, Vec::new).push(path);
                    section.others.extend(others.iter().map(|said| self.other(path, said)));
                    // The program counts what is there: where an entry before it is gone, it stands elsewhere.
                    if standing.get(path).is_some_and(|at| shown.value != *at) {
                        section.others.push(self.other(path, shown));
                    }
                }
            }
        }
        let most = places.iter().max_by_key(|(_, places)| places.len()).map(|(stamp, _)| (*stamp).clone());
        let written = |places: Vec<&Path>| places.iter().map(|place| write_path(place)).collect();
        let edit = |(stamp, places): (&Stamp, Vec<&Path>)| Edit {
            by: stamp.writer.0.clone(),
            count: stamp.count,
            at: self.signed.time_of(stamp),
            places: (Some(stamp) != most.as_ref()).then(|| written(places)),
        };
        section.edits = places.into_iter().map(edit).collect();
        let names = self.signed.names().filter(|(_, _, name)| !name.is_empty());
        section.writers =
            sorted::map(names.map(|(writer, count, name)| {
                (writer.0.clone(), Name { name: name.to_owned(), as_of: count })
            }));
        section.earlier = self.earlier_lists();
        section
    }

    /// What lists said before, where the edit that was made of it still stands.
    fn earlier_lists(&self) -> Vec<Earlier> {
        let stands = |path: &Path, stamp: &Stamp| self.said(path).iter().any(|said| said.stamp == *stamp);
        let all = self.earlier.iter().filter(|(path, stamp, _)| stands(path, stamp));
        let before = |said: &Said| Before {
            by: said.stamp.writer.0.clone(),
            count: said.stamp.count,
            value: said.value.clone(),
        };
        let list = |(path, stamp, all): (&Path, &Stamp, &[Said])| Earlier {
            place: write_path(path),
            by: stamp.writer.0.clone(),
            count: stamp.count,
            before: all.iter().map(before).collect(),
        };
        all.map(list).collect()
    }

    /// Where the entries of ordered lists stand in the program.
    fn standing(&self, gone: &Set<Path>) -> Map<Path, Value> {
        let is_at = |path: &Path| path.last() == Some(&Step::At) && is_shown(path, gone);
        let order = |said: &[Said]| said.last().and_then(|said| said.value.as_u64()).unwrap_or(0);
        let list = round::list();
        let all = within(&self.said, &list).filter(|(path, _)| is_at(path));
        let mut all: Vec<_> = all.map(|(path, said)| (order(said), path.clone())).collect();
        sorted::by(&mut all, Ord::cmp);
        sorted::map(all.into_iter().enumerate().map(|(at, (_, path))| (path, Value::from(at))))
    }

    fn removal(&self, life: &[Step], said: &Said) -> Removed {
        Removed {
            place: write_path(life),
            by: said.stamp.writer.0.clone(),
            count: said.stamp.count,
            at: self.signed.time_of(&said.stamp),
            knew: Versions::from_value(&said.value).counts(),
        }
    }

    fn other(&self, path: &Path, said: &Said) -> Other {
        Other {
            place: write_path(path),
            by: said.stamp.writer.0.clone(),
            count: said.stamp.count,
            at: self.signed.time_of(&said.stamp),
            value: said.value.clone(),
        }
    }

    /// The ledger of a file: its program's values with the edits of its section. None where the section does not account
    /// for every value.
    #[must_use]
    pub fn from_section(program: &Value, section: &Merge, seen: Versions) -> Option<Self> {
        let mut ledger = Self { seen, ..Self::default() };
        let mut places = Vec::new();
        let mut rest = None;
        for edit in &section.edits {
            let stamp = ledger.known(&edit.by, edit.count, edit.at);
            match &edit.places {
                Some(told) => {
                    let paths = told.iter().filter_map(|place| read_path(place));
                    places.extend(paths.map(|path| (path, stamp.clone())));
                }
                None => rest = Some(stamp),
            }
        }
        let places = sorted::map(places);
        let mut said = Vec::new();
        for (path, value) in by_place(program) {
            let stamp = places.get(&path).or(rest.as_ref())?.clone();
            let is_told = |place: &str, other: &Other| {
                other.place == place && other.by == stamp.writer.0 && other.count == stamp.count
            };
            let is_at = path.last() == Some(&Step::At);
            let place = if is_at { write_path(&path) } else { String::new() };
            if !(is_at && section.others.iter().any(|other| is_told(&place, other))) {
                said.push((path, vec![Said { stamp, value }]));
            }
        }
        ledger.said = Arc::new(sorted::map(said));
        for other in section.others.iter().chain(&section.hidden) {
            let stamp = ledger.known(&other.by, other.count, other.at);
            ledger.put(read_path(&other.place)?, Said { stamp, value: other.value.clone() });
        }
        for removal in &section.removed {
            let stamp = ledger.known(&removal.by, removal.count, removal.at);
            let value = Versions::of(&removal.knew).to_value();
            ledger.put(removed(&read_path(&removal.place)?), Said { stamp, value });
        }
        for list in &section.earlier {
            let Some(path) = read_path(&list.place).filter(|path| is_list(path)) else { continue };
            let stamp = |by: &str, count| Stamp { count, writer: WriterId(by.to_owned()) };
            let before = list.before.iter();
            let before =
                before.map(|said| Said { stamp: stamp(&said.by, said.count), value: said.value.clone() });
            ledger.earlier.remember(&path, &stamp(&list.by, list.count), before.collect());
        }
        for (writer, name) in &section.writers {
            ledger.signed.name(&WriterId(writer.clone()), name.as_of, &name.name);
        }
        round::arrange(ledger.said_mut());
        Some(ledger)
    }

    fn known(&mut self, writer: &str, count: u64, at: Option<u64>) -> Stamp {
        let stamp = Stamp { count, writer: WriterId(writer.to_owned()) };
        self.seen.learn(&stamp);
        if let Some(at) = at {
            self.signed.time(&stamp, at);
        }
        stamp
    }

    fn put(&mut self, path: Path, said: Said) {
        let there = self.said_mut().or_insert_with(path, Vec::new);
        if !there.contains(&said) {
            there.push(said);
            sorted::by(there, Said::order);
        }
    }
}
