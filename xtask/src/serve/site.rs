//! What a server serves: a folder under a policy. It may note what it is asked for.

use std::fs::File;
use std::io::{Error, Result as Outcome, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use anyhow::Result;

use crate::csp;
use crate::program;

/// A folder, and how it is served.
#[derive(Debug)]
pub(crate) struct Site {
    pub(super) folder: PathBuf,
    /// The content security policy that goes with every answer.
    pub(super) policy: String,
    notes: Option<Mutex<File>>,
}

impl Site {
    /// The release, under the policy that it is made for.
    pub(crate) fn release(dist: &Path) -> Self {
        Self::under(dist, csp::header())
    }

    /// A folder under another policy.
    pub(crate) fn under(folder: &Path, policy: String) -> Self {
        Self { folder: folder.to_path_buf(), policy, notes: None }
    }

    /// Writes each request into a new file, one to a line: `GET /icon.svg 200 OK`.
    pub(crate) fn noting(self, file: &Path) -> Result<Self> {
        Ok(Self { notes: Some(Mutex::new(program::log_file(file)?)), ..self })
    }

    /// A request that cannot be noted is not answered: the notes are complete, or the page does not load.
    pub(super) fn note(&self, method: &str, path: &str, status: &str) -> Outcome<()> {
        let Some(notes) = &self.notes else { return Ok(()) };
        let mut file = notes.lock().map_err(|_poisoned| Error::other("another request was not noted"))?;
        // In one piece, so that a reader never sees half a line.
        file.write_all(format!("{method} {path} {status}\n").as_bytes())
    }
}
