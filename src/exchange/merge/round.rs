//! What closing a round and starting the next one mean to merging.
//!
//! Closing freezes: whoever closes a round says all of it again, so that what another goes on answering at the same time
//! stands beside it and does not change it; an answer that was not there then waits outside until somebody lets it in.
//! Starting copies: what is only carried over from the round before gives way to what somebody has said since, for two
//! people who start the next round at the same time start the same one. Where they carried over different values and nobody
//! has said anything since, these stand side by side.

use serde_json::Value;

use super::leaf::{CLOSED, Path, ROUNDS, Step};
use super::{Said, Stamp, is_within, within};
use crate::domain::sorted::{self, Map, Set};

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

/// The rounds that are closed in `shown` and open in `now`.
pub(super) fn opening(now: &Map<Path, Value>, shown: &Map<Path, Value>) -> Vec<Path> {
    rounds(now).into_iter().filter(|life| is_closed(shown, life) && !is_closed(now, life)).collect()
}

/// Whether a round is closed.
fn is_closed<V>(all: &Map<Path, V>, life: &Path) -> bool {
    is_within(all, &closed(life))
}

/// What is only carried over into the rounds that begin in `now`, with where they stand among others, from the rounds
/// before them; and where others stand by now. Nothing where the program begins itself.
pub(super) fn carried_over(now: &Map<Path, Value>, shown: &Map<Path, Value>) -> Set<Path> {
    let mut found = Vec::new();
    let is_begun = !rounds(shown).is_empty();
    for life in rounds(now).into_iter().filter(|_| is_begun) {
        let place = at(&life);
        if is_within(shown, &life) {
            found.extend((shown.get(&place) != now.get(&place)).then_some(place));
            continue;
        }
        if is_closed(now, &life) {
            continue;
        }
        let before = before(now, &life, |place| now.get(place)?.as_u64());
        let same = |path: &Path| {
            let inner = path.iter().skip(life.len());
            now.get(&before.as_ref()?.iter().chain(inner).cloned().collect::<Path>())
        };
        let carried = within(now, &life).filter(|(path, value)| same(path) == Some(value));
        found.extend(carried.map(|(path, _)| path.clone()).filter(|path| *path != place));
        found.push(place);
    }
    sorted::set(found)
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
    let several = within(said, &list).filter(|(path, said)| said.len() > 1 && of(path).is_some());
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

/// Whether a value was only carried over from the round before, when the round began. What was carried over is an edit of its
/// own; a file may have been written before that was so, or begin with several rounds.
pub(super) fn is_carried(said: &Map<Path, Vec<Said>>, path: &Path, one: &Said) -> bool {
    let Some(life) = of(path).filter(|_| path.last() != Some(&Step::At)) else { return false };
    let is_said_in = |path: &Path| said.get(path).into_iter().flatten().any(|said| said.stamp == one.stamp);
    if !is_said_in(&at(&life)) || one.stamp.writer.0.starts_with(FILE) {
        return false;
    }
    if !is_said_in(&named(&life)) {
        return true;
    }
    let before = before(said, &life, |place| said.get(place)?.last()?.value.as_u64());
    let before = before.map(|before| {
        let inner = path.iter().skip(life.len());
        before.into_iter().chain(inner.cloned()).collect::<Path>()
    });
    let there = before.and_then(|path| said.get(&path));
    there.into_iter().flatten().any(|before| before.value == one.value)
}

/// The edits that closed the round that a place lies in.
pub(super) fn closings(said: &Map<Path, Vec<Said>>, path: &Path) -> Vec<Stamp> {
    let Some(closed) = of(path).map(|life| closed(&life)) else { return Vec::new() };
    within(said, &closed).flat_map(|(_, said)| said).map(|mark| mark.stamp.clone()).collect()
}

/// The round that stands before this one.
fn before<V>(all: &Map<Path, V>, life: &Path, order: impl Fn(&Path) -> Option<u64>) -> Option<Path> {
    let own = order(&at(life))?;
    let others = rounds(all).into_iter();
    let others = others.filter(|other| order(&at(other)).is_some_and(|order| order < own));
    others.max_by_key(|other| order(&at(other)))
}

/// The round that a place lies in.
pub(super) fn of(path: &Path) -> Option<Path> {
    path.get(..2).filter(|life| is_round(life)).map(<[Step]>::to_vec)
}

fn is_round(life: &[Step]) -> bool {
    matches!(life, [Step::Key(list), Step::Entry(_)] if list == ROUNDS)
}

fn at(life: &Path) -> Path {
    life.iter().cloned().chain([Step::At]).collect()
}

/// Where a round's own name stands, which is never carried over.
fn named(life: &Path) -> Path {
    life.iter().cloned().chain([Step::Key("id".to_owned())]).collect()
}

/// The round whose closing a place is.
#[must_use]
pub fn closed_round(path: &Path) -> Option<&str> {
    match path.as_slice() {
        [Step::Key(list), Step::Entry(name), Step::Key(key)] if list == ROUNDS && key == CLOSED => Some(name),
        _ => None,
    }
}

fn closed(life: &Path) -> Path {
    life.iter().cloned().chain([Step::Key(CLOSED.to_owned())]).collect()
}
