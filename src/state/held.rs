//! Programs that were left while the browser did not keep them: leaving a page drops nothing.

use std::time::Duration;

use leptos::prelude::*;

use super::session::Session;
use super::{Notice, ids};
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::storage::programs;

/// How long after a refusal it is tried again.
const RETRY: Duration = Duration::from_secs(3);

/// A program of which the newest is only here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The program.
    pub program: Program,
    /// What the shelf held under its id when this tab last looked.
    pub(super) seen: Option<String>,
}

impl Session {
    /// Holds what the browser refused to keep.
    pub(super) fn hold(self, program: Program) {
        let seen = self.autosave.seen_of(&program.id);
        self.held.update(|held| held.push(Held { program, seen }));
    }

    /// What is held under this id, held no longer.
    pub(super) fn take_held(self, id: &ProgramId) -> Option<Held> {
        let at = self.held.with_untracked(|held| held.iter().position(|held| held.program.id == *id))?;
        Some(self.held.update(|held| held.remove(at)))
    }

    /// Keeps a program beside the one of the same id that another tab has changed.
    pub(super) fn branch(self, mut program: Program) {
        program.id = ids::program();
        program.profile.name = self.copy_name(&program.profile.name);
        if self.shelf.with_value(|shelf| programs::keep(shelf, &program)).is_err() {
            self.held.update(|held| held.push(Held { program, seen: None }));
        } else {
            self.tell(Notice::done(BRANCHED.clone()));
        }
    }

    /// Tries to keep what is held, and goes on trying while something is.
    pub(super) fn keep_held(self) {
        let all = self.held.get_untracked();
        if all.is_empty() {
            return;
        }
        self.held.set(Vec::new());
        for held in all {
            let there = self.shelf.with_value(|shelf| programs::raw(shelf, &held.program.id));
            if there != held.seen {
                self.branch(held.program);
            } else if self.shelf.with_value(|shelf| programs::keep(shelf, &held.program)).is_err() {
                self.held.update(|left| left.push(held));
            }
        }
        self.refresh();
        let again = self.held.with_untracked(|held| !held.is_empty());
        if again && set_timeout_with_handle(move || self.keep_held(), RETRY).is_err() {
            leptos::logging::warn!("what is held is tried again only when asked");
        }
    }
}

static BRANCHED: Text = text(
    "別のタブと内容が分かれたため、このタブの内容を別のプログラムとして残しました。",
    "Another tab had changed the same program, so this tab’s version is kept as a program of its own.",
);
