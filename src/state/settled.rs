//! What was settled, and what a merge put side by side: undoing takes back either, with whose each version was.
//!
//! It is kept with the step. Where that is too large, undoing after a reload goes back to what was shown, and no further: what
//! was decided stays decided; what waits goes on waiting.

use super::SaveStatus;
use super::session::Session;
use super::writer::fresh_of;
use crate::domain::id::ProgramId;
use crate::exchange::document::Document;
use crate::exchange::journal::History;
use crate::exchange::merge::{Before, Conflict, Ledger, Path, Settled, head};

impl Session {
    /// Remembers what the last step did to versions: what it settled, or, where it merged, what somebody else had settled of
    /// what stood side by side in `ledger` before, and what it put side by side that was not so.
    pub(super) fn remember_settled(self, settled: Option<Settled>, before: &[Conflict], ledger: &Ledger) {
        let how = settled.or_else(|| {
            let mut all = self.settled_there(before, ledger);
            all.extend(self.shifted(before, ledger));
            let brought = self.brought(before);
            let says_more = !all.is_empty() || brought != Settled::Brought(Vec::new(), Vec::new());
            all.push(brought);
            says_more.then(|| if all.len() > 1 { Some(Settled::All(all)) } else { all.pop() }).flatten()
        });
        if let Some(how) = how {
            self.remember(how);
        }
    }

    /// What stood side by side before and does not any more: somebody else has chosen.
    fn settled_there(self, before: &[Conflict], ledger: &Ledger) -> Vec<Settled> {
        self.kept.with(|keeping| {
            let now = keeping.ledger.conflicts();
            let is_gone = |known: &&Conflict| !now.iter().any(|other| place(other) == place(known));
            let settled = before.iter().filter(is_gone).filter_map(|known| match known {
                Conflict::Values(path, _) => {
                    let value = keeping.ledger.shown(path)?;
                    Some(Settled::Chosen(vec![(ledger.before(path), value)]))
                }
                Conflict::Removed(life) => {
                    Some(Settled::Kept(ledger.before(life), keeping.ledger.is_there(life)))
                }
                Conflict::Late(_) => None,
            });
            settled.collect()
        })
    }

    /// What stood side by side before and does so still, in other versions: some came, some were chosen away.
    fn shifted(self, before: &[Conflict], ledger: &Ledger) -> Option<Settled> {
        let now = self.kept.with(|keeping| keeping.ledger.conflicts());
        let stays = |known: &&Conflict| now.iter().any(|other| place(other) == place(known));
        let shifted = self.changed(before.iter().filter(stays), ledger);
        (!shifted.is_empty()).then_some(Settled::Shifted(shifted))
    }

    /// What was there and what is, where other versions are said there than in `ledger` before.
    fn changed<'a>(self, of: impl Iterator<Item = &'a Conflict>, ledger: &Ledger) -> Vec<(Before, Before)> {
        let pair = |now: &Ledger, known: &Conflict| match known {
            Conflict::Values(path, _) | Conflict::Removed(path) => {
                let (before, after) = (ledger.before(path), now.before(path));
                before.differs(&after).then_some((before, after))
            }
            Conflict::Late(_) => None,
        };
        self.kept.with(|keeping| of.filter_map(|known| pair(&keeping.ledger, known)).collect())
    }

    /// Notes what the last step changed where versions stand side by side, to be taken back with it: whoever says something
    /// there drops the version that was shown, or chooses by saying what another one says.
    pub(super) fn note_step(self) {
        let disputed = self.exchange().conflicts.get_untracked();
        let Some(open) = self.program.get_untracked().filter(|_| !disputed.is_empty()) else { return };
        let before = self.kept.with(|keeping| keeping.ledger.clone());
        self.autosave().note(&open);
        let mut shifted = self.changed(disputed.iter(), &before);
        // What goes with its entry stands unseen as it stood; once the entry is back it is to be shown so again.
        let gone = disputed.iter().filter_map(|known| match known {
            Conflict::Values(path, _) => Some(before.before(path)),
            Conflict::Removed(_) | Conflict::Late(_) => None,
        });
        let hides = |was: &Before| self.kept.with(|keeping| keeping.ledger.shown(was.at()).is_none());
        let is_new = |was: &Before| shifted.iter().all(|(known, _)| known.at() != was.at());
        let gone: Vec<Before> = gone.filter(|was| is_new(was) && hides(was)).collect();
        shifted.extend(gone.into_iter().map(|was| (was.clone(), was)));
        if !shifted.is_empty() {
            self.history.update(|history| history.shift(shifted));
        }
    }

    /// What the last step put side by side that was not so before.
    fn brought(self, before: &[Conflict]) -> Settled {
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
        Settled::Brought(apart, waiting)
    }

    /// Remembers what the last step did to versions, with the step.
    fn remember(self, settled: Settled) {
        self.history.update(|history| history.settle(settled));
    }

    fn settled(self, step: u64) -> Option<Settled> {
        self.history.with_untracked(|history| history.step(step)?.settled.clone())
    }

    /// After a step was taken back.
    pub(super) fn unsettle(self, step: u64) {
        let Some(how) = self.settled(step) else { return };
        self.decide(|session, document| session.take_back(document, &how));
    }

    fn take_back(self, document: &mut Document, how: &Settled) {
        match how {
            Settled::Chosen(places) => {
                for (before, _) in places {
                    say_again(document, before);
                }
            }
            Settled::Kept(before, _) => say_again(document, before),
            Settled::Let(life, _) => self.wait(document, life),
            Settled::Brought(apart, waiting) => {
                for before in apart {
                    self.let_stand(document, before.at());
                }
                self.hush(waiting, true);
            }
            Settled::Shifted(places) => {
                for (before, _) in places {
                    say_again(document, before);
                }
            }
            Settled::All(all) => all.iter().rev().for_each(|how| self.take_back(document, how)),
        }
    }

    /// After a step was done again.
    pub(super) fn settle_again(self, step: u64) {
        let Some(how) = self.settled(step) else { return };
        self.decide(|session, document| session.do_again(document, &how));
    }

    fn do_again(self, document: &mut Document, how: &Settled) {
        match how {
            Settled::Chosen(places) => {
                for (before, value) in places {
                    let value = value.clone();
                    self.edit(document, |ledger, writer| Some(ledger.choose(before.at(), value, writer)));
                }
            }
            Settled::Kept(before, is_kept) => self.keep_or_remove(document, before.at(), *is_kept),
            Settled::Let(life, is_let) => {
                self.edit(document, |ledger, writer| ledger.let_in(life, *is_let, writer));
            }
            Settled::Brought(apart, waiting) => {
                for before in apart {
                    say_again(document, before);
                }
                for life in waiting {
                    self.wait(document, life);
                }
                self.hush(waiting, false);
            }
            Settled::Shifted(places) => {
                for (_, after) in places.iter().filter(|(before, after)| before.differs(after)) {
                    say_again(document, after);
                }
            }
            Settled::All(all) => all.iter().for_each(|how| self.do_again(document, how)),
        }
    }

    /// Goes on with the open program and what `act` does to the edits behind it.
    fn decide(self, act: impl FnOnce(Self, &mut Document)) {
        let Some(mut document) = self.open_document() else { return };
        act(self, &mut document);
        self.autosave().take(document, SaveStatus::Waiting);
        self.autosave().soon();
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
        match document.ledger.conflicts().into_iter().find(|conflict| place(conflict) == head(at)) {
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

impl Session {
    /// Of what a merge brought that was taken back before the page was loaded, nothing is said either.
    pub(super) fn hush_as_noted(self, id: &ProgramId) {
        let hushed = self.history.with_untracked(History::hushed);
        if hushed.is_empty() {
            return;
        }
        self.kept.change(|keeping| {
            keeping.hushed.retain(|(program, _)| program != id);
            keeping.hushed.extend(hushed.into_iter().map(|life| (id.clone(), life)));
        });
        self.autosave().find_conflicts(id);
    }
}

/// Puts versions side by side again. A value of somebody else stays theirs, though it is said anew.
fn say_again(document: &mut Document, before: &Before) {
    document.ledger.put_back(before, &mut |writer| fresh_of(writer.browser()));
}

/// Where it is; a task's state is one place, whichever of its values differs.
pub(super) fn place(conflict: &Conflict) -> Path {
    match conflict {
        Conflict::Values(path, _) | Conflict::Removed(path) | Conflict::Late(path) => head(path),
    }
}
