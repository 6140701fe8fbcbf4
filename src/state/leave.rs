//! The leave to write a program passes from tab to tab: going on where another one has stopped, and doing something to a
//! program that may be open in another tab.

use std::time::Duration;

use super::SaveStatus;
use super::role::Role;
use super::session::Session;
use crate::domain::id::ProgramId;

/// How often, and after which time, it is looked again whether this tab may write.
const MOST_LOOKS: u32 = 150;
const LOOK_AGAIN: Duration = Duration::from_millis(20);

impl Session {
    /// Opens a program and does something with it once this tab may write it: taken from another tab where that writes it,
    /// which keeps what it has first. Else its steps and those of this tab would get the same numbers.
    pub fn with_leave(self, id: &ProgramId, act: impl FnOnce() + 'static) {
        if !self.visit(id) || self.has_leave() {
            return act();
        }
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let is_settled =
                || self.has_leave() || self.role.get_untracked() != Role::Writer || !self.is_open(&id);
            wait_until(is_settled).await;
            if self.is_open(&id) && self.role.get_untracked() == Role::Follower {
                self.take_over();
                wait_until(|| self.has_leave() || !self.is_open(&id)).await;
            }
            if self.is_open(&id) {
                act();
            }
        });
    }

    /// Goes on where another tab has stopped writing: with what it kept, and the steps of it; and where its writes were
    /// refused, with what lies on no disk yet.
    pub(super) fn take_up(self, id: ProgramId) {
        self.kept.change(|keeping| keeping.is_taking_up = true);
        leptos::task::spawn_local(async move {
            self.catch_up_once(&id).await;
            self.kept.change(|keeping| keeping.is_taking_up = false);
            if !self.is_open(&id) {
                return;
            }
            // What was noted here while the other one wrote has numbers that are taken by now.
            self.read_steps(&id);
            if self.saving.get_untracked() == SaveStatus::RefusedElsewhere {
                self.saving.set(SaveStatus::Waiting);
                self.autosave().now();
            }
        });
    }
}

async fn wait_until(is_so: impl Fn() -> bool) {
    for _ in 0..MOST_LOOKS {
        if is_so() {
            return;
        }
        crate::storage::pause(LOOK_AGAIN).await;
    }
}
