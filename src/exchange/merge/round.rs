//! What closing a round and starting the next one mean to merging.
//!
//! Closing freezes: whoever closes a round says all of it again, so that what another goes on answering at the same time
//! stands beside it and does not change it; an answer that was not there then waits outside until somebody lets it in. Starting copies: what is only carried over from the round before gives way to
//! what somebody has said since, for two people who start the next round at the same time start the same one.

use serde_json::Value;

use super::leaf::{CLOSED, Path, ROUNDS, Step};
use super::{Said, Stamp, is_within, within};
use crate::domain::sorted::{self, Map};

/// How many steps lead to an entry within a round: the rounds, the round, its list, the entry.
const ENTRY: usize = 4;

/// What a writer's name begins with where nobody is known: a file without the edits behind it.
pub const FILE: &str = "file-";

/// The rounds that are closed in `now`, and in `shown` were open or held something else.
pub(super) fn closing(now: &Map<Path, Value>, shown: &Map<Path, Value>) -> Vec<Path> {
    let inner = |all: &Map<Path, Value>, life: &Path| -> Vec<(Path, Value)> {
        let inside = within(all, life).filter(|(path, _)| path.last() != Some(&Step::At));
        inside.map(|(path, value)| (path.clone(), value.clone())).collect()
    };
    let is_closed = |life: &Path| is_within(shown, life) && is_within(now, &closed(life));
    rounds(now).into_iter().filter(|life| is_closed(life) && inner(now, life) != inner(shown, life)).collect()
}

/// The entries of closed rounds of which nothing was said by those who closed them, nor let in since: who made them did not
/// know.
pub(super) fn late(said: &Map<Path, Vec<Said>>) -> Vec<Path> {
    rounds(said).iter().flat_map(|life| late_in(said, life)).collect()
}

fn late_in(said: &Map<Path, Vec<Said>>, round: &Path) -> Vec<Path> {
    let mark = closed(round);
    let closings = closings(said, &mark);
    let is_closing = |said: &Vec<Said>| said.iter().any(|said| closings.contains(&said.stamp));
    let answers = || {
        within(said, round)
            .filter(|(path, _)| path.len() > ENTRY && matches!(path.get(ENTRY - 1), Some(Step::Entry(_))))
    };
    let mut late: Vec<Path> = Vec::new();
    let mut known: Vec<Path> = Vec::new();
    for (path, said) in answers().filter(|(path, _)| path.last() != Some(&Step::Removed)) {
        let of = if is_closing(said) { &mut known } else { &mut late };
        let life: Path = path.iter().take(ENTRY).cloned().collect();
        if of.last() != Some(&life) {
            of.push(life);
        }
    }
    // A round that was closed before closing said all of it again has nothing but its mark.
    late.retain(|life| !known.is_empty() && !known.contains(life));
    late
}

/// Lets what is within an entry into the closed round that it lies in, as a part of closing it.
pub(super) fn let_in(said: &mut Map<Path, Vec<Said>>, life: &Path, stamp: &Stamp) {
    let Some(mark) = round(life).map(|life| closed(&life)) else { return };
    let paths: Vec<Path> =
        within(said, life).chain(within(said, &mark)).map(|(path, _)| path.clone()).collect();
    for path in paths.iter().filter(|path| path.last() != Some(&Step::Removed)) {
        let all = said.or_insert_with(path.clone(), Vec::new);
        let Some(value) = all.last().map(|last| last.value.clone()) else { continue };
        if path.starts_with(life) {
            all.clear();
        }
        all.push(Said { stamp: stamp.clone(), value });
    }
}

/// The rounds that are told of. A plan has many more places than they.
fn rounds<V>(all: &Map<Path, V>) -> Vec<Path> {
    let list = list();
    let rounds = within(all, &list).filter_map(|(path, _)| match path.split_last() {
        Some((Step::At, life)) if is_round(life) => Some(life.to_vec()),
        _ => None,
    });
    rounds.collect()
}

/// Where the rounds are.
pub(super) fn list() -> [Step; 1] {
    [Step::Key(ROUNDS.to_owned())]
}

/// Whether a place lies in one of these rounds; where the round stands among others was said when it began.
pub(super) fn is_in(path: &Path, rounds: &[Path]) -> bool {
    path.last() != Some(&Step::At) && rounds.iter().any(|round| path.starts_with(round))
}

/// Brings what was said of each place into the order in which the last one is shown: what is only carried over first, what
/// a round was closed with last; in between by edit.
pub(super) fn arrange(said: &mut Map<Path, Vec<Said>>) {
    let list = list();
    let several = within(said, &list).filter(|(path, said)| said.len() > 1 && round(path).is_some());
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
    let others = rounds(said).into_iter();
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
