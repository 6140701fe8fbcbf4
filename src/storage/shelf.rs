//! Named texts that outlive the page, where the browser allows it; in memory where it does not.

use std::sync::Mutex;

use gloo_storage::{LocalStorage, Storage};

use super::wiping;
use crate::domain::sorted::{self, Map};
use crate::exchange::journal::Record;

/// Why something is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser refused to write: its space is full, or it forbids writing.
    Refused,
    /// What was read back is not what was written.
    NotReadBack,
    /// What lies there has edits that this state has not.
    Elsewhere(Box<Record>),
}

/// Where texts are kept.
#[derive(Debug)]
pub enum Shelf {
    /// In the browser, until somebody clears its data.
    Browser,
    /// Until the page is closed: the browser allows nothing else.
    Memory(Mutex<Map<String, String>>),
}

impl Shelf {
    /// The browser's storage if it really works, memory otherwise.
    ///
    /// `gloo-storage` panics where storage is blocked, so this asks `web-sys` first.
    #[must_use]
    pub fn open() -> Self {
        let probe = "okaeri.probe";
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        let works = storage.is_some_and(|storage| {
            let writes = storage.set_item(probe, "1").is_ok()
                && storage.get_item(probe) == Ok(Some("1".to_owned()))
                && storage.remove_item(probe).is_ok();
            // Full storage takes nothing more, but what is in it is there to be read, exported and deleted.
            writes || storage.length().is_ok_and(|texts| texts > 0)
        });
        if works { Self::Browser } else { Self::memory() }
    }

    /// A shelf that lasts as long as the page.
    #[must_use]
    pub fn memory() -> Self {
        Self::Memory(Mutex::default())
    }

    /// Whether texts outlive the page.
    #[must_use]
    pub const fn is_lasting(&self) -> bool {
        matches!(self, Self::Browser)
    }

    /// The text of this name.
    #[must_use]
    pub fn read(&self, name: &str) -> Option<String> {
        match self {
            Self::Browser => LocalStorage::raw().get_item(name).ok().flatten(),
            Self::Memory(texts) => texts.lock().ok()?.get(name).cloned(),
        }
    }

    /// Keeps a text and reads it back.
    ///
    /// # Errors
    /// When the browser does not keep it; what was there before stays.
    pub fn write(&self, name: &str, text: &str) -> Result<(), StorageError> {
        match self {
            Self::Browser if wiping::is_over() => return Err(StorageError::Refused),
            Self::Browser => {
                LocalStorage::raw().set_item(name, text).map_err(|_refusal| StorageError::Refused)?;
            }
            Self::Memory(texts) => {
                let mut texts = texts.lock().map_err(|_poisoned| StorageError::Refused)?;
                texts.insert(name.to_owned(), text.to_owned());
            }
        }
        if self.read(name).as_deref() == Some(text) { Ok(()) } else { Err(StorageError::NotReadBack) }
    }

    /// Forgets the text of this name.
    ///
    /// # Errors
    /// When it is still there afterwards.
    pub fn remove(&self, name: &str) -> Result<(), StorageError> {
        match self {
            Self::Browser => {
                LocalStorage::raw().remove_item(name).map_err(|_refusal| StorageError::Refused)?;
            }
            Self::Memory(texts) => {
                texts.lock().map_err(|_poisoned| StorageError::Refused)?.remove(name);
            }
        }
        if self.read(name).is_none() { Ok(()) } else { Err(StorageError::NotReadBack) }
    }

    /// The names that begin with `prefix`, in order. Other pages of the same origin keep theirs here too.
    #[must_use]
    pub fn names(&self, prefix: &str) -> Vec<String> {
        let mut names: Vec<String> = match self {
            Self::Browser => {
                let storage = LocalStorage::raw();
                let count = storage.length().unwrap_or(0);
                (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect()
            }
            Self::Memory(texts) => {
                texts.lock().map(|texts| texts.keys().cloned().collect()).unwrap_or_default()
            }
        };
        names.retain(|name| name.starts_with(prefix));
        sorted::by(&mut names, Ord::cmp);
        names
    }
}
