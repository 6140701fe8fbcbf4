//! A disk in memory that fails when it is told to.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use okaeri::storage::disk::{Decide, Disk, DiskError, Lying, Unreadable, Write};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing was done, and the page is told so.
    Refused,
    /// Nothing was done, and the browser is gone.
    GoneBefore,
    /// All was done, and the browser is gone before it could say so.
    GoneAfter,
    /// What was written last is cut in half, against everything that the disk promises.
    Torn,
}

/// A disk in memory whose Nth operation fails.
#[derive(Debug, Default)]
pub(crate) struct Failing {
    pub(crate) texts: RefCell<BTreeMap<String, String>>,
    /// The names of texts that are there and cannot be read.
    pub(crate) unreadable: RefCell<BTreeSet<String>>,
    count: Cell<usize>,
    fails: Cell<Option<(usize, Fault)>>,
}

impl Failing {
    fn next(&self) -> Option<Fault> {
        let now = self.count.get();
        self.count.set(now + 1);
        self.fails.get().filter(|(at, _)| *at == now).map(|(_, fault)| fault)
    }

    pub(crate) fn plan(&self, fault: Option<(usize, Fault)>) {
        self.count.set(0);
        self.fails.set(fault);
    }

    pub(crate) fn perform(&self, write: &Write) {
        let mut texts = self.texts.borrow_mut();
        // Under a name that is written over, or taken away, there is nothing any more that cannot be read.
        self.unreadable.borrow_mut().retain(|lost| match write {
            Write::Put(name, _) | Write::Delete(name) => lost != name,
            Write::DeleteAll(prefix) => !lost.starts_with(prefix),
        });
        match write {
            Write::Put(name, text) => drop(texts.insert(name.clone(), text.clone())),
            Write::Delete(name) => drop(texts.remove(name)),
            Write::DeleteAll(prefix) => texts.retain(|name, _| !name.starts_with(prefix)),
        }
    }

    /// Lets a text be there that cannot be read any more.
    pub(crate) fn lose(&self, name: &str) {
        assert!(self.texts.borrow().contains_key(name), "{name} is there");
        self.unreadable.borrow_mut().insert(name.to_owned());
    }

    fn lying(&self, name: &str) -> Option<Lying> {
        let text = self.texts.borrow().get(name).cloned()?;
        Some(if self.unreadable.borrow().contains(name) { Err(Unreadable) } else { Ok(text) })
    }

    pub(crate) fn tear(&self, name: &str) {
        if let Some(text) = self.texts.borrow_mut().get_mut(name) {
            text.truncate(text.len() / 2);
        }
    }
}

const GONE: DiskError = DiskError::Silent;

impl Disk for &Failing {
    async fn range(&self, prefix: &str) -> Result<Vec<(String, String)>, DiskError> {
        match self.next() {
            Some(_) => Err(GONE),
            // As browsers do it: one that cannot be read is why none is.
            None if self.unreadable.borrow().iter().any(|name| name.starts_with(prefix)) => {
                Err(DiskError::Refused("DataError".to_owned()))
            }
            None => Ok(self
                .texts
                .borrow()
                .iter()
                .filter(|(name, _)| name.starts_with(prefix))
                .map(|(name, text)| (name.clone(), text.clone()))
                .collect()),
        }
    }

    async fn names(&self, prefix: &str) -> Result<Vec<String>, DiskError> {
        match self.next() {
            Some(_) => Err(GONE),
            None => Ok(self.texts.borrow().keys().filter(|name| name.starts_with(prefix)).cloned().collect()),
        }
    }

    async fn get(&self, name: &str) -> Result<Option<String>, DiskError> {
        match self.next() {
            Some(_) => Err(GONE),
            None => self.lying(name).transpose().map_err(|Unreadable| DiskError::Unreadable),
        }
    }

    async fn commit(&self, look: &[String], decide: Decide<'_>) -> Result<(), DiskError> {
        let fault = self.next();
        if matches!(fault, Some(Fault::Refused | Fault::GoneBefore)) {
            return Err(DiskError::Refused("QuotaExceededError".to_owned()));
        }
        let there = look.iter().map(|name| self.lying(name)).collect();
        let writes = decide(there);
        for write in &writes {
            self.perform(write);
        }
        if fault == Some(Fault::Torn) {
            let slot = writes.iter().find_map(|write| match write {
                Write::Put(name, _) if name.starts_with("slot/") => Some(name.clone()),
                _ => None,
            });
            if let Some(slot) = slot {
                self.tear(&slot);
            }
        }
        if fault.is_some() { Err(GONE) } else { Ok(()) }
    }
}

/// Runs what never waits for anything but itself.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a disk in memory answers at once"),
    }
}
