//! What was settled, and what a merge put side by side: undoing takes back either, with whose each version was.

use serde_json::Value;

use super::session::Session;
use super::{SaveStatus, Version, ids};
use crate::domain::id::ProgramId;
use crate::exchange::merge::{Conflict, Path, WriterId};

/// A place, and what was said of it, the version first that was shown.
type Place = (Path, Vec<Version>);

/// What one step did to versions.
#[derive(Clone)]
pub(super) struct Settled {
    program: ProgramId,
    step: u64,
    /// Whether the step goes by this number for good: not while the program's older steps are still being read.
    is_numbered: bool,
    how: How,
}

#[derive(Clone)]
enum How {
    /// It chose these values.
    Chosen(Vec<(Place, Value)>),
    /// It put these side by side.
    Brought(Vec<Place>),
}

impl Session {
    /// Remembers what the last step chose at these places, and from which versions.
    pub(super) fn remember_settled(self, places: Vec<(Path, Value, Vec<Version>)>) {
        let chosen = places.into_iter().map(|(path, value, versions)| ((path, versions), value));
        self.remember(How::Chosen(chosen.collect()));
    }

    /// Remembers what the last step put side by side that was not so before.
    pub(super) fn remember_brought(self, before: &[Path]) {
        let new = self.disputed().into_iter().filter(|path| !before.contains(path));
        let brought: Vec<Place> = new.map(|path| (path.clone(), self.versions(&path))).collect();
        if !brought.is_empty() {
            self.remember(How::Brought(brought));
        }
    }

    /// The places of which several versions stand side by side.
    pub(super) fn disputed(self) -> Vec<Path> {
        let conflicts = self.kept.with(|keeping| keeping.ledger.conflicts());
        let path = |conflict| match conflict {
            Conflict::Values(path, _) => Some(path),
            Conflict::Removed(_) | Conflict::Late(_) => None,
        };
        conflicts.into_iter().filter_map(path).collect()
    }

    fn remember(self, how: How) {
        let (step, is_numbered) = self.history.with_untracked(|history| {
            (history.steps().last().map(|step| step.number), history.is_numbered())
        });
        if let Some((program, step)) = self.open_id().zip(step) {
            let settled = Settled { program, step, is_numbered, how };
            self.kept.change(|keeping| keeping.settled.push(settled));
        }
    }

    /// Forgets steps that no history has any longer: those of this program, where nothing on the disk goes on with them,
    /// and those of a program that was left before its steps were read.
    pub(super) fn forget_settled(self, id: &ProgramId, is_kept: bool) {
        self.kept.change(|keeping| {
            keeping.settled.retain(|settled| settled.is_numbered && (is_kept || settled.program != *id));
        });
    }

    /// The steps that were made since the program was opened have greater numbers from now on, for those from before were
    /// read from the disk.
    pub(super) fn renumber_settled(self, id: &ProgramId, by: u64) {
        self.kept.change(|keeping| {
            let since = |settled: &&mut Settled| settled.program == *id && !settled.is_numbered;
            for settled in keeping.settled.iter_mut().filter(since) {
                settled.step += by;
                settled.is_numbered = true;
            }
        });
    }

    fn settled(self, step: u64) -> Option<How> {
        let id = self.open_id()?;
        self.kept.with(|keeping| {
            let is_it = |settled: &&Settled| settled.program == id && settled.step == step;
            keeping.settled.iter().rev().find(is_it).map(|settled| settled.how.clone())
        })
    }

    /// After a step was taken back.
    pub(super) fn unsettle(self, step: u64) {
        match self.settled(step) {
            Some(How::Chosen(places)) => self.open_again(places.into_iter().map(|(place, _)| place)),
            Some(How::Brought(places)) => self.let_stand(&places),
            None => {}
        }
    }

    /// After a step was done again.
    pub(super) fn settle_again(self, step: u64) {
        match self.settled(step) {
            Some(How::Chosen(places)) => {
                self.choose_again(places.into_iter().map(|((path, _), value)| (path, value)));
            }
            Some(How::Brought(places)) => self.open_again(places.into_iter()),
            None => {}
        }
    }

    /// Puts versions side by side again.
    fn open_again(self, places: impl Iterator<Item = Place>) {
        let Some(mut document) = self.open_document() else { return };
        let own = self.kept.with(|keeping| keeping.writers.fresh());
        for (path, versions) in places {
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

    /// What is shown now is what counts, where several versions still stand side by side.
    fn let_stand(self, places: &[Place]) {
        let open =
            self.disputed().into_iter().filter(|path| places.iter().any(|(brought, _)| brought == path));
        let shown = open.filter_map(|path| {
            let value = self.versions(&path).first()?.value.clone();
            Some((path, value))
        });
        self.choose_again(shown.collect::<Vec<_>>().into_iter());
    }

    fn choose_again(self, choices: impl Iterator<Item = (Path, Value)>) {
        let Some(mut document) = self.open_document() else { return };
        for (path, value) in choices {
            self.autosave().edit(&mut document, |ledger, writer| Some(ledger.choose(&path, value, writer)));
        }
        self.autosave().take(document, SaveStatus::Waiting);
        self.autosave().soon();
    }
}
