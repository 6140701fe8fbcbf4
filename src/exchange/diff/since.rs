//! Which differences between the plan and a branch come from the plan: it changed after the branch was begun.

use super::{Diff, Sentence};
use crate::domain::id::ScenarioId;
use crate::exchange::merge::{Ledger, Path, Said, Step};
use crate::exchange::place::words_of;

/// Of what sets a branch apart from the plan, what the plan said after the branch was begun, as far as the edits behind both
/// tell. Where they do not tell, nothing is named.
#[must_use]
pub fn since<'a>(diff: &'a Diff, ledger: &Ledger, branch: &ScenarioId) -> Vec<&'a Sentence> {
    let begun = [key("scenarios"), Step::Entry(branch.as_str().to_owned()), key("begun")];
    let Some(begun) = ledger.said(&begun.to_vec()).last() else { return Vec::new() };
    let sentences = diff.groups.iter().flat_map(|group| &group.sentences);
    let is_later = |path: &Path| last_said(ledger, path).is_some_and(|said| later(ledger, said, begun));
    sentences
        .filter(|sentence| is_later(&sentence.path) || came_later(ledger, &sentence.path, branch))
        .collect()
}

/// Whether an entry came to the plan from elsewhere after the branch was begun, whenever it was made there: the branch would
/// have had it, and has no word of it.
fn came_later(ledger: &Ledger, path: &Path, branch: &ScenarioId) -> bool {
    let there = [key("scenarios"), Step::Entry(branch.as_str().to_owned())].into_iter().chain(path.clone());
    let there: Path = there.collect();
    matches!(path.last(), Some(Step::Entry(_)))
        && ledger.is_there(path)
        && !ledger.is_there(&there)
        && ledger.removals(&there).is_empty()
}

/// What was said last of a place in the plan: its value, or that it is not there.
fn last_said<'a>(ledger: &'a Ledger, path: &Path) -> Option<&'a Said> {
    let within = |word| path.iter().cloned().chain([key(word)]).collect::<Path>();
    let value = match words_of(path).as_slice() {
        // Of an entry what was said when it came.
        ["plan", "tasks", _] => ledger.said(&within("id")),
        ["settings", "closures", _] => ledger.said(&within("from")),
        ["plan"] => ledger.said(&within("made")),
        _ => ledger.said(path),
    };
    let around = || path.split_last().and_then(|(_, around)| ledger.said(&around.to_vec()).last());
    ledger.removals(path).pop().or(value.last()).or_else(around)
}

/// Whether something was said after something else: by the numbers of one writer, else by the clocks of both.
fn later(ledger: &Ledger, said: &Said, than: &Said) -> bool {
    if said.stamp.writer == than.stamp.writer {
        return said.stamp.count > than.stamp.count;
    }
    let at = |said: &Said| ledger.signed().time_of(&said.stamp);
    at(said).zip(at(than)).is_some_and(|(said, than)| said > than)
}

fn key(word: &str) -> Step {
    Step::Key(word.to_owned())
}
