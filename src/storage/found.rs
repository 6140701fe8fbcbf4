//! What is found of a program on the disk.

use super::disk::Lying;
use crate::exchange::journal::{Record, RecordError, add};
use crate::exchange::sealed::Sealed;

/// Something on the disk that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// Under which name it lies.
    pub name: String,
    /// The program that it was.
    pub program: String,
    /// What is there; none where the disk cannot read it any more.
    pub raw: Option<String>,
    /// Why it cannot be read.
    pub error: RecordError,
}

/// What is found of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The states that can be read: one, but where two have edits that the other has not.
    pub newest: Vec<Record>,
    /// What cannot be read.
    pub damaged: Vec<Damaged>,
    /// How many of its slots hold something.
    pub slots: usize,
    /// The greatest step of the history that any whole state says is in it.
    pub step: u64,
}

impl Damaged {
    /// Whether it lay where a program's newest states lie.
    #[must_use]
    pub fn is_slot(&self) -> bool {
        self.name.starts_with(super::vault::SLOT)
    }
}

impl Found {
    /// What a newer version wrote in a form that this one cannot read; with it, nobody knows what is newest.
    #[must_use]
    pub fn newer(&self) -> Option<&Damaged> {
        self.damaged.iter().find(|damaged| damaged.error == RecordError::Newer)
    }

    pub(super) fn take(&mut self, name: String, program: String, text: Lying) {
        let raw = text.ok();
        let error = match raw.as_deref().map(Record::read) {
            Some(Ok(record)) if record.header.program == program => return self.add(record),
            Some(Err(error)) => error,
            Some(Ok(_)) | None => RecordError::Damaged,
        };
        self.damaged.push(Damaged { name, program, raw, error });
    }

    /// What is offered of a program of which nothing is whole: what can be handed out, before what the disk cannot read.
    #[must_use]
    pub fn last_damaged(&self) -> Option<&Damaged> {
        let with_text = self.damaged.iter().rev().find(|damaged| damaged.raw.is_some());
        with_text.or_else(|| self.damaged.last())
    }

    /// The last step of the history that is in its states; none where one of them does not say.
    #[must_use]
    pub fn last_step(&self) -> Option<u64> {
        let says = |record: &Record| record.header.step > 0 || record.header.rev == 0;
        self.newest.iter().all(says).then_some(self.step)
    }

    /// Adds a state; what holds nothing that another has not is left out.
    pub fn add(&mut self, record: Record) {
        self.step = self.step.max(record.header.step);
        add(&mut self.newest, record);
    }
}

/// What lies in the place of a program's copy and must not be written over with this one: it has more edits, or a passphrase
/// was put on it in another tab, which `reseals` says is not so. What is another program's stands against nothing.
///
/// # Errors
/// When a newer version wrote it: what is in it cannot be known.
pub fn standing_against(there: &str, record: &Record, reseals: bool) -> Result<Option<Record>, RecordError> {
    let outline = match Record::outline(there) {
        Ok(outline) => outline,
        Err(RecordError::Newer) => return Err(RecordError::Newer),
        Err(RecordError::NoHeader | RecordError::Damaged) => return Ok(None),
    };
    let has_more = !record.header.seen().covers(&outline.header.seen());
    let is_shut = !reseals && Sealed::is_one(outline.payload) && !Sealed::is_one(&record.payload);
    let stands = outline.header.program == record.header.program && (has_more || is_shut);
    // Whether its text is whole matters only where it says something else.
    Ok(if stands { Record::read(there).ok() } else { None })
}
