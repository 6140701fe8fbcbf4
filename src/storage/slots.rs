//! Into which of a program's two slots its next state goes.

use super::disk::{DiskError, Lying, Write};
use super::found::Found;
use super::vault::{KeepError, Manner, aside};
use crate::exchange::journal::{Record, RecordError};
use crate::exchange::merge::Versions;
use crate::exchange::sealed::Sealed;

/// What was written to slots and read back from them: what lies there still is whole, without summing it up again, which
/// takes long of a large program.
pub(super) type Known = Vec<(String, String)>;

/// The most slots of which that is remembered: those of one program.
const MOST_KNOWN: usize = 2;

/// Remembers what was read back from a slot.
pub(super) fn remember(known: &mut Known, slot: String, text: String) {
    known.retain(|(name, _)| *name != slot);
    known.push((slot, text));
    if known.len() > MOST_KNOWN {
        known.remove(0);
    }
}

fn read(known: &Known, slot: &str, text: &str) -> Result<Record, RecordError> {
    let is_known = known.iter().any(|(name, read_back)| name == slot && read_back == text);
    if is_known { Record::read_known(text) } else { Record::read(text) }
}

/// The slot that the next state goes into, what it will hold, and what has to be put aside first.
pub(super) fn next_slot(
    slots: &[String; 2],
    there: Vec<Option<Lying>>,
    known: &Known,
    program: &str,
    text: &str,
    (seen, at, step): (&Versions, u64, u64),
    manner: Manner,
) -> (Result<(String, Record), KeepError>, Vec<Write>) {
    let mut found = Found::default();
    let mut latest: Option<(usize, u64)> = None;
    let mut damaged = [false; 2];
    for ((slot, text), damaged) in there.iter().enumerate().zip(&mut damaged) {
        let read = |text| read(known, slots.get(slot).map_or("", String::as_str), text);
        let record = match text.as_ref().map(|text| text.as_deref().map(read)) {
            Some(Ok(Ok(record))) if record.header.program == program => record,
            // What is in it cannot be known, so nothing covers it.
            Some(Ok(Err(RecordError::Newer))) => {
                let why = DiskError::Refused("a newer version wrote here".to_owned());
                return (Err(KeepError::Disk(why)), Vec::new());
            }
            // A whole one of another program is none, and its edits stand against nothing; nor does what the disk cannot
            // read any more.
            Some(Ok(_) | Err(_)) => {
                *damaged = true;
                continue;
            }
            None => continue,
        };
        if latest.is_none_or(|(_, rev)| record.header.rev > rev) {
            latest = Some((slot, record.header.rev));
        }
        found.add(record);
    }
    let is_elsewhere = |there: &Record| {
        // Another tab has put a passphrase on it, or taken it away: what this one writes would undo that.
        !seen.covers(&there.header.seen())
            || (!manner.reseals && Sealed::mark(&there.payload) != Sealed::mark(text))
    };
    if let Some(other) = found.newest.into_iter().find(is_elsewhere) {
        return (Err(KeepError::Elsewhere(Box::new(other))), Vec::new());
    }
    let slot = latest.map_or(0, |(slot, _)| 1 - slot);
    let rev = latest.map_or(0, |(_, rev)| rev).saturating_add(1);
    let record = Record::new(program, rev, at, seen, text.to_owned()).after(step);
    let name = slots.get(slot).cloned().unwrap_or_default();
    let is_damaged = damaged.get(slot) == Some(&true);
    let lying = there.get(slot).and_then(Option::as_ref).filter(|_| is_damaged);
    let damaged = lying.and_then(|lying| lying.as_ref().ok());
    let mut writes: Vec<Write> =
        damaged.map(|raw| Write::Put(aside(program, raw), raw.clone())).into_iter().collect();
    writes.push(Write::Put(name.clone(), record.write()));
    (Ok((name, record)), writes)
}
