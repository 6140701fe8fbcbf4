//! What was settled: undoing brings back all versions there were, each with whose it was.

use serde_json::Value;

use super::session::Session;
use super::{SaveStatus, Version, ids};
use crate::domain::id::ProgramId;
use crate::exchange::merge::{Path, WriterId};

/// What one step settled.
#[derive(Clone)]
pub(super) struct Settled {
    program: ProgramId,
    step: u64,
    places: Vec<(Path, Value, Vec<Version>)>,
}

impl Session {
    /// Remembers what the last step chose at these places, and from which versions.
    pub(super) fn remember_settled(self, places: Vec<(Path, Value, Vec<Version>)>) {
        let step = self.history.with_untracked(|history| history.steps().last().map(|step| step.number));
        if let Some((program, step)) = self.open_id().zip(step) {
            self.kept.change(|keeping| keeping.settled.push(Settled { program, step, places }));
        }
    }

    fn settled(self, step: u64) -> Option<Settled> {
        let id = self.open_id()?;
        self.kept.with(|keeping| {
            keeping
                .settled
                .iter()
                .rev()
                .find(|settled| settled.program == id && settled.step == step)
                .cloned()
        })
    }

    /// After a step was taken back that settled something: puts the versions side by side again.
    pub(super) fn open_settled(self, step: u64) {
        let Some((settled, mut document)) = self.settled(step).zip(self.open_document()) else { return };
        let own = self.kept.with(|keeping| keeping.writers.fresh());
        for (path, _, versions) in settled.places {
            // A value of somebody else stays theirs, though it is said anew; the shown one comes last.
            let writer =
                |version: &Version| if version.is_own { own.clone() } else { WriterId(ids::fresh()) };
            let said = versions.iter().rev().map(|version| (version.value.clone(), writer(version)));
            let stamps = document.ledger.reopen(&path, said.collect());
            for (stamp, version) in stamps.iter().zip(versions.iter().rev()) {
                if let Some(at) = version.at {
                    document.ledger.sign(stamp, version.by.as_deref().unwrap_or_default(), at);
                }
            }
        }
        self.autosave().take(document, SaveStatus::Waiting);
        self.autosave().soon();
    }

    /// After a step was done again that settles something.
    pub(super) fn settle_again(self, step: u64) {
        let Some((settled, mut document)) = self.settled(step).zip(self.open_document()) else { return };
        for (path, value, _) in settled.places {
            self.autosave().edit(&mut document, |ledger, writer| Some(ledger.choose(&path, value, writer)));
        }
        self.autosave().take(document, SaveStatus::Waiting);
        self.autosave().soon();
    }
}
