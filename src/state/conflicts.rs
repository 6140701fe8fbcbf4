//! What several people said differently at the same time: shown side by side until someone chooses.

use serde_json::Value;

use super::session::Session;
use super::{Notice, SaveStatus};
use crate::domain::text::{Text, text};
use crate::exchange::document::{self, Document};
use crate::exchange::journal::Kind;
use crate::exchange::merge::{Path, Stamp, Step};

/// A value that someone said, with who and when as far as they told.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The value.
    pub value: Value,
    /// The edit that said it.
    pub stamp: Stamp,
    /// Who; none where they have not said.
    pub by: Option<String>,
    /// When, in seconds since 1970.
    pub at: Option<u64>,
    /// Whether it was said in this browser.
    pub is_own: bool,
}

impl Session {
    /// Everything that was said of a place, the one that is shown first.
    #[must_use]
    pub fn versions(self, path: &Path) -> Vec<Version> {
        self.kept.with(|keeping| {
            let (said, signed) = (keeping.ledger.said(path), keeping.ledger.signed());
            let versions = said.iter().rev().map(|said| Version {
                value: said.value.clone(),
                stamp: said.stamp.clone(),
                by: signed.name_of(&said.stamp.writer).map(str::to_owned),
                at: signed.time_of(&said.stamp),
                is_own: keeping.writers.is_own(&said.stamp.writer),
            });
            versions.collect()
        })
    }

    /// Who removed an entry that another edited.
    #[must_use]
    pub fn removals(self, life: &Path) -> Vec<Version> {
        self.versions(&life.iter().cloned().chain([Step::Removed]).collect())
    }

    /// What was said within an entry by those who did not know that it was removed.
    #[must_use]
    pub fn edited(self, life: &Path) -> Vec<(Path, Value)> {
        self.kept.with(|keeping| keeping.ledger.edited(life))
    }

    /// Chooses a value at each of these places, as one step.
    pub fn choose(self, choices: Vec<(Path, Value)>) {
        let Some(mut document) = self.may_write().then(|| self.autosave().document()).flatten() else {
            return;
        };
        let mut settled = Vec::new();
        for (path, value) in choices {
            settled.push((path.clone(), value.clone(), self.versions(&path)));
            self.autosave().edit(&mut document, |ledger, writer| Some(ledger.choose(&path, value, writer)));
        }
        if self.settle(&document) {
            self.remember_settled(settled);
        }
    }

    /// Keeps an entry that one side removed while another edited it, or removes it after all; one step.
    pub fn keep_entry(self, life: &Path, is_kept: bool) {
        let Some(mut document) = self.may_write().then(|| self.autosave().document()).flatten() else {
            return;
        };
        self.autosave().edit(&mut document, |ledger, writer| {
            if is_kept {
                return Some(ledger.keep(life, writer));
            }
            let content = ledger.without(life);
            ledger.note(&content, writer)
        });
        self.settle(&document);
    }

    /// Lets an answer into the closed round that it came too late for, or leaves it out; one step.
    pub fn let_in(self, life: &Path, is_let: bool) {
        let Some(mut document) = self.may_write().then(|| self.autosave().document()).flatten() else {
            return;
        };
        self.autosave().edit(&mut document, |ledger, writer| Some(ledger.let_in(life, is_let, writer)));
        self.settle(&document);
    }

    fn settle(self, document: &Document) -> bool {
        match document.shown(self.catalog) {
            Ok(settled) => {
                self.adopt(settled, Kind::Merge, CHOSEN);
                true
            }
            Err(error) => {
                self.tell(Notice::refused(error.say()));
                false
            }
        }
    }

    /// The open program as another one would be compared with it: with what waits noted.
    #[must_use]
    pub fn open_document(self) -> Option<Document> {
        self.autosave().document()
    }

    /// Whether the program that another tab has kept could be merged with this one.
    #[must_use]
    pub fn is_apart(self) -> bool {
        self.saving.get() == SaveStatus::ChangedElsewhere
    }

    /// The content of the open program, as the JSON of its document.
    #[must_use]
    pub fn content(self) -> Value {
        self.program.with(|open| open.as_ref().map(document::content).unwrap_or_default())
    }
}

const CHOSEN: Text = text("食い違いの解決", "Settle a difference");
