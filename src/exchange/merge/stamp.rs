//! Who made an edit, and which of their edits it is. No clock: clocks of two machines cannot be compared.

use serde_json::Value;

use crate::domain::sorted::{Map, Set};

/// One who writes: a browser, not a person. It says nothing about either.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WriterId(pub String);

impl WriterId {
    /// The browser that a name belongs to: each page there writes under names that begin with it.
    #[must_use]
    pub fn browser(&self) -> &str {
        self.0.split_once('-').map_or(self.0.as_str(), |(browser, _)| browser)
    }
}

/// One edit of one writer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// How many edits the writer had made, this one included. First, so that later edits sort behind earlier ones of the
    /// same writer.
    pub count: u64,
    /// The writer.
    pub writer: WriterId,
}

/// For each writer, up to which of their edits all are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions(Map<WriterId, u64>);

impl Versions {
    /// Whether an edit is known.
    #[must_use]
    pub fn has(&self, stamp: &Stamp) -> bool {
        self.0.get(&stamp.writer).is_some_and(|count| *count >= stamp.count)
    }

    /// Up to which edit of a writer all are known; 0 where none is.
    #[must_use]
    pub fn count(&self, writer: &WriterId) -> u64 {
        self.0.get(writer).copied().unwrap_or(0)
    }

    /// Whether everything that the other knows is known here.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        other.0.iter().all(|(writer, count)| self.has(&Stamp { writer: writer.clone(), count: *count }))
    }

    /// The next edit of a writer, which is known from now on.
    pub(super) fn next(&mut self, writer: &WriterId) -> Stamp {
        let count = self.0.or_insert_with(writer.clone(), || 0);
        *count = count.saturating_add(1);
        Stamp { count: *count, writer: writer.clone() }
    }

    /// The next edit of a writer, with a number above this one too: it sorts behind what it stands beside. The
    /// counts between are never used.
    pub(super) fn next_above(&mut self, writer: &WriterId, least: u64) -> Stamp {
        let count = self.0.or_insert_with(writer.clone(), || 0);
        *count = (*count).max(least);
        self.next(writer)
    }

    /// An edit that is known from now on, with all before it.
    pub(super) fn learn(&mut self, stamp: &Stamp) {
        let count = self.0.or_insert_with(stamp.writer.clone(), || 0);
        *count = (*count).max(stamp.count);
    }

    /// What is known of these writers alone.
    pub(super) fn of_writers(&self, writers: &Set<WriterId>) -> Self {
        Self(writers.iter().filter_map(|writer| Some((writer.clone(), *self.0.get(writer)?))).collect())
    }

    /// What is known here and there, and of writers whose names begin so all that is known here.
    pub(super) fn at_most(&self, other: &Self, prefix: &str) -> Self {
        let counts = self.0.iter().map(|(writer, count)| {
            let most = if writer.0.starts_with(prefix) { *count } else { other.count(writer) };
            (writer.clone(), most.min(*count))
        });
        Self(counts.filter(|(_, count)| *count > 0).collect())
    }

    /// Up to which edit all is known, by writer.
    #[must_use]
    pub fn counts(&self) -> Map<String, u64> {
        self.0.iter().map(|(writer, count)| (writer.0.clone(), *count)).collect()
    }

    /// What [`Self::counts`] gave.
    #[must_use]
    pub fn of(counts: &Map<String, u64>) -> Self {
        Self(counts.iter().map(|(writer, count)| (WriterId(writer.clone()), *count)).collect())
    }

    /// The last known edit of each writer.
    #[must_use]
    pub fn last(&self) -> Vec<Stamp> {
        self.0.iter().map(|(writer, count)| Stamp { count: *count, writer: writer.clone() }).collect()
    }

    /// Whether both have an edit in common.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.0.keys().any(|writer| other.0.contains_key(writer))
    }

    /// All that either knows.
    #[must_use]
    pub fn join(&self, other: &Self) -> Self {
        let mut joined = self.0.clone();
        for (writer, count) in &other.0 {
            let here = joined.or_insert_with(writer.clone(), || 0);
            *here = (*here).max(*count);
        }
        Self(joined)
    }

    /// `{ "writer": count }`
    #[must_use]
    pub fn to_value(&self) -> Value {
        self.0.iter().map(|(writer, count)| (writer.0.clone(), Value::from(*count))).collect()
    }

    /// What [`Self::to_value`] wrote; nothing is known where it cannot be read.
    #[must_use]
    pub fn from_value(value: &Value) -> Self {
        let counts = value.as_object().into_iter().flatten();
        Self(counts.filter_map(|(writer, count)| Some((WriterId(writer.clone()), count.as_u64()?))).collect())
    }
}
