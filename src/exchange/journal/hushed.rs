//! Of which answers that wait nothing is said: those that a merge brought which was taken back.

use super::history::History;
use super::step::Kind;
use crate::exchange::merge::{Path, Settled};

impl History {
    /// The answers that wait, and that a merge brought which is taken back now: nobody decided against them, and nothing is
    /// said of them until somebody merges again.
    #[must_use]
    pub fn hushed(&self) -> Vec<Path> {
        let mut hushed: Vec<Path> = Vec::new();
        for step in self.steps() {
            match step.kind {
                Kind::Undo => {
                    let undone = step.again.last().map(|undone| self.brought(*undone));
                    hushed.extend(undone.unwrap_or_default());
                }
                Kind::Redo => {
                    let back = self.brought(step.of);
                    hushed.retain(|life| !back.contains(life));
                }
                // What waits is told anew; a choice is a step of that kind, too.
                Kind::Merge if !step.settled.as_ref().is_some_and(Settled::is_choice) => hushed.clear(),
                _ => {}
            }
        }
        hushed
    }

    fn brought(&self, step: u64) -> Vec<Path> {
        self.step(step).and_then(|step| step.settled.as_ref()).map(waiting).unwrap_or_default()
    }
}

/// The answers that wait since a merge.
fn waiting(settled: &Settled) -> Vec<Path> {
    match settled {
        Settled::Brought(_, waiting) => waiting.clone(),
        Settled::All(all) => all.iter().flat_map(waiting).collect(),
        _ => Vec::new(),
    }
}
