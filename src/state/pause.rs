//! The short pause before a change is kept.

use std::time::Duration;

use leptos::prelude::*;

use super::autosave::{Autosave, SaveStatus};
use super::clock;

/// How long after a change the program is kept: typing on does not write every letter.
const PAUSE: Duration = Duration::from_millis(250);
/// How long a change waits at most, however long somebody types on, in milliseconds.
const LONGEST: u64 = 600;

impl Autosave {
    /// Keeps the program after a short pause.
    pub(super) fn soon(self) {
        if matches!(self.status.get_untracked(), SaveStatus::ChangedElsewhere | SaveStatus::Deleted) {
            return;
        }
        // What was refused is said until it is kept.
        if self.status.get_untracked() != SaveStatus::Refused {
            self.status.set(SaveStatus::Waiting);
        }
        let now = clock::milliseconds();
        let since = self.kept.change(|keeping| *keeping.waits_since.get_or_insert(now)).unwrap_or(now);
        let left = Duration::from_millis(LONGEST.saturating_sub(now.saturating_sub(since)));
        if left.is_zero() || !self.after(PAUSE.min(left)) {
            self.now();
        }
    }

    /// Keeps the program then, unless a change comes before. Says whether it will. What changed is noted apart from the
    /// writing: of a large plan either takes a while, and the page does not stand still for both.
    pub(super) fn after(self, pause: Duration) -> bool {
        self.wait(pause, move || {
            let open = self.program.get_untracked().filter(|_| self.waits());
            if let Some(open) = open {
                self.note(&open);
            }
            if !self.wait(Duration::ZERO, move || self.now()) {
                self.now();
            }
        })
    }

    fn wait(self, pause: Duration, then: impl FnOnce() + 'static) -> bool {
        self.cancel();
        let timer = set_timeout_with_handle(then, pause).ok();
        self.kept.change(|keeping| keeping.timer = timer);
        timer.is_some()
    }

    /// Whether a change waits to be kept.
    pub(super) fn waits(self) -> bool {
        matches!(self.status.get_untracked(), SaveStatus::Waiting | SaveStatus::Refused)
    }

    /// Keeps nothing by itself.
    pub(super) fn cancel(self) {
        if let Some(handle) = self.kept.change(|keeping| keeping.timer.take()).flatten() {
            handle.clear();
        }
    }
}
