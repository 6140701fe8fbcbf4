//! What closing a round and starting the next one mean to merging.
//!
//! Closing freezes: whoever closes a round says all of it again, so that what another goes on answering at the same time
//! stands beside it and does not change it. Starting copies: what is only carried over from the round before gives way to
//! what somebody has said since, for two people who start the next round at the same time start the same one.

use serde_json::Value;

use super::leaf::{CLOSED, Path, ROUNDS, Step};
use super::{Said, Stamp, is_within, within};
use crate::domain::sorted::{self, Map};

/// What a writer's name begins with where nobody is known: a file without the edits behind it.
pub const FILE: &str = "file-";

/// The rounds that are open in `shown` and closed in `now`.
pub(super) fn closing(now: &Map<Path, Value>, shown: &Map<Path, Value>) -> Vec<Path> {
    let rounds = now.keys().filter_map(|path| match path.split_last() {
        Some((Step::At, life)) if is_round(life) => Some(life.to_vec()),
        _ => None,
    });
    let is_open = |life: &Path| is_within(shown, life) && !is_within(shown, &closed(life));
    rounds.filter(|life| is_open(life) && is_within(now, &closed(life))).collect()
}

/// Whether a place lies in one of these rounds; where the round stands among others was said when it began.
pub(super) fn is_in(path: &Path, rounds: &[Path]) -> bool {
    path.last() != Some(&Step::At) && rounds.iter().any(|round| path.starts_with(round))
}

/// Brings what was said of each place into the order in which the last one is shown: what is only carried over first, what
/// a round was closed with last; in between by edit.
pub(super) fn arrange(said: &mut Map<Path, Vec<Said>>) {
    let several = said.iter().filter(|(path, said)| said.len() > 1 && round(path).is_some());
    let places: Vec<Path> = several.map(|(path, _)| path.clone()).collect();
    for path in places {
        let closings = closings(said, &path);
        let rank = |one: &Said| (!is_carried(said, &path, one), closings.contains(&one.stamp));
        let mut ranked: Vec<_> =
            said.get(&path).into_iter().flatten().map(|one| (rank(one), one.clone())).collect();
        sorted::by(&mut ranked, |(rank, one), (other_rank, other)| {
            rank.cmp(other_rank).then_with(|| one.order(other))
        });
        said.insert(path, ranked.into_iter().map(|(_, one)| one).collect());
    }
}

/// Whether a value was only carried over from the round before, when the round began.
pub(super) fn is_carried(said: &Map<Path, Vec<Said>>, path: &Path, one: &Said) -> bool {
    let Some(life) = round(path) else { return false };
    let begun = said.get(&at(&life)).is_some_and(|begun| begun.iter().any(|begun| begun.stamp == one.stamp));
    if !begun || one.stamp.writer.0.starts_with(FILE) {
        return false;
    }
    let before = before(said, &life).map(|before| {
        let inner = path.iter().skip(life.len());
        before.into_iter().chain(inner.cloned()).collect::<Path>()
    });
    let value = before.and_then(|path| said.get(&path)?.last());
    value.is_some_and(|before| before.value == one.value)
}

/// The edits that closed the round that a place lies in.
pub(super) fn closings(said: &Map<Path, Vec<Said>>, path: &Path) -> Vec<Stamp> {
    let Some(closed) = round(path).map(|life| closed(&life)) else { return Vec::new() };
    within(said, &closed).flat_map(|(_, said)| said).map(|mark| mark.stamp.clone()).collect()
}

/// The round that stands before this one.
fn before(said: &Map<Path, Vec<Said>>, life: &Path) -> Option<Path> {
    let order = |life: &Path| said.get(&at(life))?.last()?.value.as_u64();
    let own = order(life)?;
    let others = said.keys().filter_map(|path| match path.split_last() {
        Some((Step::At, other)) if is_round(other) => Some(other.to_vec()),
        _ => None,
    });
    others.filter(|other| order(other).is_some_and(|order| order < own)).max_by_key(order)
}

/// The round that a place lies in.
fn round(path: &Path) -> Option<Path> {
    path.get(..2).filter(|life| is_round(life)).map(<[Step]>::to_vec)
}

fn is_round(life: &[Step]) -> bool {
    matches!(life, [Step::Key(list), Step::Entry(_)] if list == ROUNDS)
}

fn at(life: &Path) -> Path {
    life.iter().cloned().chain([Step::At]).collect()
}

fn closed(life: &Path) -> Path {
    life.iter().cloned().chain([Step::Key(CLOSED.to_owned())]).collect()
}
