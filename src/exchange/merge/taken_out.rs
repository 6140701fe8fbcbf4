//! Entries that other hands took out of a file. Whoever removes one here leaves word of it; such a file has it no more, and
//! says nothing. Held against somebody who has the entry, that is a removal like any other.

use super::leaf::{Path, Step, lives};
use super::round::FILE;
use super::{Ledger, Said, Stamp, is_within};
use crate::domain::sorted::{self, Map};

/// The entries of `here` that a file in `there` had, and has no word of: with the removal that this comes to, none where
/// that is known here already.
pub(super) fn taken_out(here: &Ledger, there: &Ledger) -> Map<Path, Option<Said>> {
    let Some(stamp) = by_hand(there) else { return Map::new() };
    let mut found: Vec<(Path, bool)> = Vec::new();
    for (path, said) in &*here.said {
        let is_same = found.last().is_some_and(|(life, _)| path.starts_with(life));
        if !is_same {
            let missing = lives(path).find(|life| !is_within(&there.said, life));
            let Some(life) = missing else { continue };
            found.push((life.to_vec(), false));
        }
        if let Some((_, was_there)) = found.last_mut() {
            *was_there |= said.iter().any(|said| there.seen.has(&said.stamp));
        }
    }
    let removal = || {
        let value = there.seen.to_value();
        (!here.seen.has(&stamp)).then(|| Said { stamp: stamp.clone(), value })
    };
    sorted::map(found.into_iter().filter(|(_, was_there)| *was_there).map(|(life, _)| (life, removal())))
}

/// Whether a place lies in one of these entries.
pub(super) fn is_in(path: &[Step], entries: &Map<Path, Option<Said>>) -> bool {
    entries.iter().next().is_some() && lives(path).any(|life| entries.contains_key(life))
}

/// The last edit that was made by other hands.
fn by_hand(ledger: &Ledger) -> Option<Stamp> {
    ledger.seen.last().into_iter().filter(|stamp| stamp.writer.0.starts_with(FILE)).max()
}
