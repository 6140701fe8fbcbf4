//! What was settled, and what a merge put side by side: undoing takes back either, with whose each version was.
//!
//! It lasts as long as the page. After a reload undoing goes back to what was shown, and no further: what was decided
//! stays decided; what waits goes on waiting.

use serde_json::Value;

use super::session::Session;
use super::{SaveStatus, ids};
use crate::domain::id::ProgramId;
use crate::exchange::document::Document;
use crate::exchange::merge::{Before, Conflict, Path, WriterId};

/// What one step did to versions.
#[derive(Clone)]
pub(super) struct Settled {
    program: ProgramId,
    step: u64,
    /// Whether the step goes by this number for good: not while the program's older steps are still being read.
    is_numbered: bool,
    how: How,
}

/// What was decided, and of what.
#[derive(Clone)]
pub(super) enum How {
    /// These values were chosen.
    Chosen(Vec<(Before, Value)>),
    /// An entry that one had removed was kept, or removed after all.
    Kept(Before, bool),
    /// An answer that waited was let in, or left out.
    Let(Path, bool),
    /// A merge put these side by side; these answers wait since.
    Brought(Vec<Before>, Vec<Path>),
}

impl Session {
    /// Remembers what the last step put side by side that was not so before.
    pub(super) fn remember_brought(self, before: &[Conflict]) {
        let (mut apart, mut waiting) = (Vec::new(), Vec::new());
        self.kept.with(|keeping| {
            for conflict in keeping.ledger.conflicts() {
                let is_new = !before.iter().any(|known| place(known) == place(&conflict));
                match conflict {
                    Conflict::Values(path, _) | Conflict::Removed(path) if is_new => {
                        apart.push(keeping.ledger.before(&path));
                    }
                    Conflict::Late(life) if is_new => waiting.push(life),
                    _ => {}
                }
            }
        });
        if !apart.is_empty() || !waiting.is_empty() {
            self.remember(How::Brought(apart, waiting));
        }
    }

    /// Remembers what the last step did to versions.
    pub(super) fn remember(self, how: How) {
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
        let Some(how) = self.settled(step) else { return };
        self.decide(|session, document| match how {
            How::Chosen(places) => places.iter().for_each(|(before, _)| session.say_again(document, before)),
            How::Kept(before, _) => session.say_again(document, &before),
            How::Let(life, _) => session.wait(document, &life),
            How::Brought(apart, waiting) => {
                for before in &apart {
                    session.let_stand(document, before.at());
                }
                session.hush(&waiting, true);
            }
        });
    }

    /// After a step was done again.
    pub(super) fn settle_again(self, step: u64) {
        let Some(how) = self.settled(step) else { return };
        self.decide(|session, document| match how {
            How::Chosen(places) => {
                for (before, value) in places {
                    session.edit(document, |ledger, writer| Some(ledger.choose(before.at(), value, writer)));
                }
            }
            How::Kept(before, is_kept) => session.keep_or_remove(document, before.at(), is_kept),
            How::Let(life, is_let) => {
                session.edit(document, |ledger, writer| ledger.let_in(&life, is_let, writer));
            }
            How::Brought(apart, waiting) => {
                for before in &apart {
                    session.say_again(document, before);
                }
                for life in &waiting {
                    session.wait(document, life);
                }
                session.hush(&waiting, false);
            }
        });
    }

    /// Goes on with the open program and what `act` does to the edits behind it.
    fn decide(self, act: impl FnOnce(Self, &mut Document)) {
        let Some(mut document) = self.open_document() else { return };
        act(self, &mut document);
        self.autosave().take(document, SaveStatus::Waiting);
        self.autosave().soon();
    }

    /// Puts versions side by side again. A value of somebody else stays theirs, though it is said anew.
    fn say_again(self, document: &mut Document, before: &Before) {
        self.kept.with(|keeping| {
            let writers = &keeping.writers;
            document.ledger.put_back(before, &mut |writer| {
                if writers.is_own(writer) { writers.fresh() } else { WriterId(ids::fresh()) }
            });
        });
    }

    /// Lets an answer wait, unless it does.
    fn wait(self, document: &mut Document, life: &Path) {
        let waits = Conflict::Late(life.clone());
        if !document.ledger.conflicts().contains(&waits) {
            self.edit(document, |ledger, writer| Some(ledger.wait(life, writer)));
        }
    }

    /// What is shown now is what counts, where several versions still stand side by side.
    fn let_stand(self, document: &mut Document, at: &Path) {
        match document.ledger.conflicts().into_iter().find(|conflict| place(conflict) == at) {
            Some(Conflict::Values(path, values)) => {
                let Some(shown) = values.into_iter().next() else { return };
                self.edit(document, |ledger, writer| Some(ledger.choose(&path, shown, writer)));
            }
            Some(Conflict::Removed(life)) => self.keep_or_remove(document, &life, true),
            _ => {}
        }
    }

    pub(super) fn keep_or_remove(self, document: &mut Document, life: &Path, is_kept: bool) {
        self.edit(document, |ledger, writer| {
            Some(if is_kept { ledger.keep(life, writer) } else { ledger.remove(life, writer) })
        });
    }

    /// Whether nothing is said of answers that wait: of those that a merge brought which was taken back. They wait all the
    /// same, for nobody has decided against them.
    fn hush(self, waiting: &[Path], is_hushed: bool) {
        let Some(id) = self.open_id() else { return };
        self.kept.change(|keeping| {
            keeping.hushed.retain(|(program, life)| *program != id || !waiting.contains(life));
            if is_hushed {
                keeping.hushed.extend(waiting.iter().map(|life| (id.clone(), life.clone())));
            }
        });
    }
}

fn place(conflict: &Conflict) -> &Path {
    match conflict {
        Conflict::Values(path, _) | Conflict::Removed(path) | Conflict::Late(path) => path,
    }
}
