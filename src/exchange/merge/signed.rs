//! Who made an edit, and when, as far as they told. Merging does not heed it: names change, and clocks go wrong.

use super::stamp::{Stamp, WriterId};
use crate::domain::sorted::Map;

/// Who the writers are, and when they made their edits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    /// The name of each, and as of which of their edits; the newest counts.
    names: Map<WriterId, (u64, String)>,
    /// Seconds since 1970, by edit.
    times: Map<Stamp, u64>,
}

impl Signed {
    pub(super) fn sign(&mut self, stamp: &Stamp, name: &str, at: u64) {
        self.name(&stamp.writer, stamp.count, name);
        self.time(stamp, at);
    }

    pub(super) fn time(&mut self, stamp: &Stamp, at: u64) {
        self.times.insert(stamp.clone(), at);
    }

    /// A name as of an edit; one that is older than what is known changes nothing.
    pub(super) fn name(&mut self, writer: &WriterId, count: u64, name: &str) {
        let known = self.names.get(writer);
        if known.is_none_or(|(as_of, known)| (*as_of, known.as_str()) < (count, name)) {
            self.names.insert(writer.clone(), (count, name.to_owned()));
        }
    }

    pub(super) fn join(&self, other: &Self) -> Self {
        let mut joined = self.clone();
        for (writer, (count, name)) in &other.names {
            joined.name(writer, *count, name);
        }
        for (stamp, at) in &other.times {
            let known = joined.times.or_insert_with(stamp.clone(), || *at);
            *known = (*known).min(*at);
        }
        joined
    }

    /// What a writer calls themselves; none where they have not said.
    #[must_use]
    pub fn name_of(&self, writer: &WriterId) -> Option<&str> {
        self.names.get(writer).map(|(_, name)| name.as_str()).filter(|name| !name.is_empty())
    }

    /// When an edit was made, in seconds since 1970.
    #[must_use]
    pub fn time_of(&self, stamp: &Stamp) -> Option<u64> {
        self.times.get(stamp).copied()
    }

    /// The last edit whose time is known, and that time, in seconds since 1970.
    #[must_use]
    pub fn last(&self) -> Option<(&Stamp, u64)> {
        self.times.iter().map(|(stamp, at)| (stamp, *at)).max_by_key(|(_, at)| *at)
    }

    /// What writers call themselves, and as of which of their edits.
    pub fn names(&self) -> impl Iterator<Item = (&WriterId, u64, &str)> {
        self.names.iter().map(|(writer, (count, name))| (writer, *count, name.as_str()))
    }
}
