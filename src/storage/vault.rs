//! How programs are kept on the disk so that none is lost.
//!
//! A program's newest state lies in one of two slots; the next one goes into the other, so that there is a whole one
//! whatever happens while writing. "Kept" is said after reading back. What cannot be read is put aside, never written over.
//! A state that holds less than what lies there is not written: somebody else was here.

use std::cell::RefCell;
use std::rc::Rc;

use super::disk::{Disk, DiskError, Lying, Write, each};
pub use super::found::{Damaged, Found, standing_against};
use super::slots::{Known, next_slot, remember};
use crate::exchange::document::checksum;
use crate::exchange::journal::{Record, Step};
use crate::exchange::merge::Versions;

/// Where a program's newest states lie.
pub(super) const SLOT: &str = "slot/";
const STEP: &str = "step/";
const STATE: &str = "state/";
const QUARANTINE: &str = "quarantine/";
/// What an earlier version wrote, as it was before it was written anew.
pub const BEFORE: &str = "before/";
/// That a program was deleted, in contrast to a disk that somebody has emptied.
const GONE: &str = "gone/";

/// Why a program is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepError {
    /// The disk did not take it.
    Disk(DiskError),
    /// What was read back is not what was written.
    NotReadBack,
    /// What lies there has edits that this state has not.
    Elsewhere(Box<Record>),
    /// Nothing lies there any more: somebody has deleted the program.
    Deleted,
    /// Nothing lies there any more, and nobody has deleted it: the disk was emptied under this page.
    Emptied,
}

/// How a state stands to the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// Whether it is sealed with another passphrase, or with none any more.
    pub reseals: bool,
    /// Whether there must be one before it.
    pub goes_on: bool,
}

/// Steps to write with a state, each with its own text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// The number of each, what is said of it, and the program after it; none where that is an earlier one's.
    pub put: Vec<(u64, String, Option<String>)>,
    /// Those that are no longer needed.
    pub drop: Vec<u64>,
    /// The last one, after which the state is; 0 where that is not known.
    pub last: u64,
}

/// The programs on a disk.
#[derive(Clone, Debug)]
pub struct Vault<D> {
    disk: D,
    known: Rc<RefCell<Known>>,
}

impl<D: Disk> Vault<D> {
    /// The programs on this disk.
    pub fn new(disk: D) -> Self {
        Self { disk, known: Rc::default() }
    }

    /// The disk itself.
    pub const fn disk(&self) -> &D {
        &self.disk
    }

    /// The disk itself, for good.
    pub fn into_disk(self) -> D {
        self.disk
    }

    /// All programs by id, each with what is found of it.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn all(&self) -> Result<Vec<(String, Found)>, DiskError> {
        let mut all: Vec<(String, Found)> = Vec::new();
        for (name, text) in each(&self.disk, SLOT).await? {
            let Some(program) = program_of(SLOT, &name) else { continue };
            if all.last().is_none_or(|(last, _)| *last != program) {
                all.push((program.clone(), Found::default()));
            }
            if let Some((_, found)) = all.last_mut() {
                found.slots += 1;
                found.take(name, program, text);
            }
        }
        Ok(all)
    }

    /// What is found of one program.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn find(&self, program: &str) -> Result<Found, DiskError> {
        let mut found = Found::default();
        for (name, text) in each(&self.disk, &format!("{SLOT}{program}/")).await? {
            found.slots += 1;
            found.take(name, program.to_owned(), text);
        }
        Ok(found)
    }

    /// Keeps a state of a program, with the steps that led to it, and reads it back.
    ///
    /// # Errors
    /// When it is not kept. What was there before is there still.
    pub async fn keep(
        &self,
        program: &str,
        text: &str,
        seen: &Versions,
        at: u64,
        steps: Steps,
        manner: Manner,
    ) -> Result<Record, KeepError> {
        let slots = ["a", "b"].map(|slot| format!("{SLOT}{program}/{slot}"));
        let gone = format!("{GONE}{program}");
        let looked_at = [slots.as_slice(), std::slice::from_ref(&gone)].concat();
        let (mut outcome, mut written) = (None, String::new());
        let decide = |mut there: Vec<Option<Lying>>| {
            let is_gone = there.pop().flatten().is_some();
            if manner.goes_on && there.iter().all(Option::is_none) {
                outcome = Some(Err(if is_gone { KeepError::Deleted } else { KeepError::Emptied }));
                return Vec::new();
            }
            let (result, writes) =
                next_slot(&slots, there, &self.known.borrow(), program, text, (seen, at, steps.last), manner);
            let is_refused = result.is_err();
            outcome = Some(result);
            if is_refused {
                return Vec::new();
            }
            // The record is the last of them; what is damaged goes before.
            if let Some(Write::Put(_, text)) = writes.last() {
                written.clone_from(text);
            }
            let back = is_gone.then(|| Write::Delete(gone.clone()));
            writes.into_iter().chain(step_writes(program, steps)).chain(back).collect()
        };
        self.disk.commit(&looked_at, Box::new(decide)).await.map_err(KeepError::Disk)?;
        let (name, record) = outcome.unwrap_or(Err(KeepError::NotReadBack))?;
        let back = self.disk.get(&name).await.map_err(KeepError::Disk)?;
        if back.as_ref() != Some(&written) {
            return Err(KeepError::NotReadBack);
        }
        remember(&mut self.known.borrow_mut(), name, written);
        Ok(record)
    }

    /// The steps of a program, without their programs, each with its number; also those that the disk cannot read any more.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn lines(&self, program: &str) -> Result<Vec<(u64, Lying)>, DiskError> {
        let all = each(&self.disk, &format!("{STEP}{program}/")).await?;
        Ok(all.into_iter().map(|(name, text)| (number_of(&name), text)).collect())
    }

    /// The same without those.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn steps(&self, program: &str) -> Result<Vec<(u64, String)>, DiskError> {
        Ok(self.lines(program).await?.into_iter().filter_map(readable).collect())
    }

    /// The greatest number that a step of a program has, or had: its state may have outlived it. 0 where there is none.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn last_number(&self, program: &str) -> Result<u64, DiskError> {
        let (steps, states) = (self.numbers(STEP, program).await?, self.numbers(STATE, program).await?);
        Ok(steps.into_iter().chain(states).max().unwrap_or_default())
    }

    /// The numbers of the steps of a program whose states are there, in order.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn state_numbers(&self, program: &str) -> Result<Vec<u64>, DiskError> {
        self.numbers(STATE, program).await
    }

    async fn numbers(&self, kind: &str, program: &str) -> Result<Vec<u64>, DiskError> {
        let names = self.disk.names(&format!("{kind}{program}/")).await?;
        Ok(names.iter().map(|name| number_of(name)).collect())
    }

    /// Puts steps aside that cannot be read, and takes them away from where they lie.
    ///
    /// # Errors
    /// When the disk does not do so.
    pub async fn put_steps_aside(&self, program: &str, steps: &[(u64, String)]) -> Result<(), DiskError> {
        let moved = |(number, raw): &(u64, String)| {
            [Write::Put(aside(program, raw), raw.clone()), Write::Delete(numbered(STEP, program, *number))]
        };
        let writes = steps.iter().flat_map(moved).collect();
        self.disk.commit(&[], Box::new(|_| writes)).await
    }

    /// All texts of a program's history that can be read, and what was put aside of it, with their names.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn history(&self, program: &str) -> Result<Vec<(String, String)>, DiskError> {
        self.texts(program, &[STEP, STATE, BEFORE, QUARANTINE]).await
    }

    /// All that is forgotten with a program and can be read, with the names.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn everything(&self, program: &str) -> Result<Vec<(String, String)>, DiskError> {
        self.texts(program, &[SLOT, STEP, STATE]).await
    }

    async fn texts(&self, program: &str, kinds: &[&str]) -> Result<Vec<(String, String)>, DiskError> {
        let mut all = Vec::new();
        for kind in kinds {
            all.extend(
                each(&self.disk, &format!("{kind}{program}/")).await?.into_iter().filter_map(readable),
            );
        }
        Ok(all)
    }

    /// Puts something aside that cannot be read.
    ///
    /// # Errors
    /// When the disk does not take it.
    pub async fn put_aside(&self, program: &str, raw: &str) -> Result<(), DiskError> {
        self.put_all(vec![(aside(program, raw), raw.to_owned())]).await
    }

    /// The programs after a program's steps that can be read, the newest first, each with the number of its step.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn states(&self, program: &str) -> Result<Vec<(u64, String)>, DiskError> {
        let all = each(&self.disk, &format!("{STATE}{program}/")).await?;
        Ok(all.into_iter().rev().filter_map(readable).map(|(name, text)| (number_of(&name), text)).collect())
    }

    /// The programs of which the history has states.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn with_history(&self) -> Result<Vec<String>, DiskError> {
        let names = self.disk.names(STATE).await?;
        let mut programs: Vec<String> = names.iter().filter_map(|name| program_of(STATE, name)).collect();
        programs.dedup();
        Ok(programs)
    }

    /// Puts texts in the place of others, as one.
    ///
    /// # Errors
    /// When the disk does not take them.
    pub async fn put_all(&self, texts: Vec<(String, String)>) -> Result<(), DiskError> {
        let writes = texts.into_iter().map(|(name, text)| Write::Put(name, text)).collect();
        self.disk.commit(&[], Box::new(|_| writes)).await
    }

    /// The program after a step.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn state(&self, program: &str, step: u64) -> Result<Option<String>, DiskError> {
        self.disk.get(&numbered(STATE, program, step)).await
    }

    /// Forgets a program, with all its steps, and notes that it was deleted; what was put aside of it stays.
    ///
    /// # Errors
    /// When the disk does not do so.
    pub async fn forget(&self, program: &str) -> Result<(), DiskError> {
        let all = [SLOT, STEP, STATE].map(|kind| Write::DeleteAll(format!("{kind}{program}/")));
        let gone = Write::Put(format!("{GONE}{program}"), String::new());
        self.disk.commit(&[], Box::new(|_| all.into_iter().chain([gone]).collect())).await
    }

    /// Puts back all that was forgotten with a program, as one.
    ///
    /// # Errors
    /// When the disk does not take it.
    pub async fn put_back(&self, program: &str, texts: &[(String, String)]) -> Result<(), DiskError> {
        let mut writes = vec![Write::Delete(format!("{GONE}{program}"))];
        writes.extend(texts.iter().map(|(name, text)| Write::Put(name.clone(), text.clone())));
        self.disk.commit(&[], Box::new(|_| writes)).await
    }

    /// Keeps what an earlier version wrote, before it is written anew.
    ///
    /// # Errors
    /// When the disk does not take it.
    pub async fn put_before(&self, program: &str, raw: &str, at: u64) -> Result<(), DiskError> {
        self.put_all(vec![(format!("{BEFORE}{program}/{at}"), raw.to_owned())]).await
    }

    /// Everything that was put aside, with its name; also what the disk cannot read any more.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub async fn aside(&self) -> Result<Vec<(String, Lying)>, DiskError> {
        Ok([each(&self.disk, QUARANTINE).await?, each(&self.disk, BEFORE).await?].concat())
    }

    /// Takes away something that was put aside.
    ///
    /// # Errors
    /// When the disk does not do so.
    pub async fn drop_aside(&self, name: &str) -> Result<(), DiskError> {
        let write = Write::Delete(name.to_owned());
        self.disk.commit(&[], Box::new(|_| vec![write])).await
    }
}

fn step_writes(program: &str, steps: Steps) -> Vec<Write> {
    let mut writes = Vec::new();
    for (number, line, state) in steps.put {
        writes.push(Write::Put(numbered(STEP, program, number), line));
        writes.extend(state.map(|state| Write::Put(numbered(STATE, program, number), state)));
    }
    for number in steps.drop {
        writes.extend([STEP, STATE].map(|kind| Write::Delete(numbered(kind, program, number))));
    }
    writes
}

/// So that the order of names is the order of numbers.
fn numbered(kind: &str, program: &str, number: u64) -> String {
    format!("{kind}{program}/{number:08}")
}

fn number_of(name: &str) -> u64 {
    name.rsplit('/').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// The same for the same text, so that nothing is put aside twice.
pub(super) fn aside(program: &str, raw: &str) -> String {
    format!("{QUARANTINE}{program}/{}", checksum::short(raw))
}

/// What can be read, with what it lies under.
fn readable<N>((name, text): (N, Lying)) -> Option<(N, String)> {
    Some((name, text.ok()?))
}

fn program_of(kind: &str, name: &str) -> Option<String> {
    Some(name.strip_prefix(kind)?.rsplit_once('/')?.0.to_owned())
}

/// A history's steps, for the disk. `seal` is what happens to each text before it is written.
#[must_use]
pub fn steps_to_write(changed: &[Step], dropped: Vec<u64>, state: impl Fn(&Step) -> Option<String>) -> Steps {
    let put = changed.iter().map(|step| (step.number, step.write(), state(step)));
    Steps { put: put.collect(), drop: dropped, last: 0 }
}
