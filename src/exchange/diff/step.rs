//! A step of the history in words.

use super::{Sides, change};
use crate::domain::catalog::Catalog;
use crate::domain::command::{Command, Edit, describe};
use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::exchange::document::beside;
use crate::exchange::merge::Step;
use crate::exchange::place::Places;

/// The most tasks of a plan in which prerequisites are named; of larger ones that takes too long for a step.
const MOST_TASKS: usize = 1_000;

/// What a command made of `before`, in the words in which differences are told where they say all of it in one sentence:
/// "応募のしやすさ 3: 1 → 2". Else the command in a few words.
#[must_use]
pub fn told(catalog: &Catalog, (before, after): (&Program, &Program), command: &Command) -> Text {
    let sentence = value(command).and_then(|value| {
        if names_others(command) {
            let tasks = before.plans().map(|plan| plan.tasks.len()).sum::<usize>();
            (tasks <= MOST_TASKS).then(|| sentence(catalog, (before, after), value)).flatten()
        } else {
            // What is the same needs no name: this is done with each letter that somebody types.
            sentence(catalog, (&beside(before, after), &beside(after, before)), value)
        }
    });
    sentence.unwrap_or_else(|| describe(catalog, before, command))
}

/// Whether a command names other tasks than the one that it changes.
fn names_others(command: &Command) -> bool {
    match command {
        Command::Edit(_, Edit::After(_)) => true,
        Command::InScenario(_, inner) => names_others(inner),
        _ => false,
    }
}

/// What a command changes, by its name in the file, where that is one value; an empty name for whichever it is.
fn value(command: &Command) -> Option<&'static str> {
    Some(match command {
        Command::Describe(_)
        | Command::SetCharter(_)
        | Command::SetPolicy(_)
        | Command::SetValue(_)
        | Command::SetRisk(_)
        | Command::RemoveRisk(_)
        | Command::SetKpis(_)
        | Command::SetArgument(_)
        | Command::Revise(..)
        | Command::SetStart(_)
        | Command::SetDeadline(_)
        | Command::SetCapacity(..)
        | Command::RenameBaseline(..)
        | Command::RenameScenario(..) => "",
        Command::Rate(..) => "rating",
        Command::SetConfidence(..) => "confidence",
        Command::SetNote(..) => "note",
        Command::SetEvidence(..) => "evidence",
        Command::Edit(_, edit) => edited(edit),
        Command::InScenario(_, inner) => value(inner)?,
        _ => return None,
    })
}

const fn edited(edit: &Edit) -> &'static str {
    match edit {
        Edit::Title(_) => "title",
        Edit::Why(_) => "why",
        Edit::Deliverable(_) => "deliverable",
        Edit::Owner(_) => "owner",
        Edit::Effort(_) => "effort",
        Edit::Duration(_) => "duration_days",
        Edit::Phase(_) => "phase",
        Edit::Start(_) => "start",
        Edit::NotBefore(_) => "not_before",
        Edit::Deadline(_) => "deadline",
        Edit::Drive(_) => "drive",
        Edit::Status(..) => "status",
        Edit::Progress(_) => "progress",
        Edit::Began(_) => "began",
        Edit::Finished(_) => "finished",
        Edit::Assignee(_) => "assignee",
        Edit::Notes(_) => "notes",
        Edit::Checklist(_) | Edit::Steps(..) => "checklist",
        Edit::After(_) | Edit::Ticked(_) | Edit::Pinned(_) => "",
    }
}

/// The sentence about the value of this name; else the only one that there is.
fn sentence(catalog: &Catalog, (before, after): (&Program, &Program), value: &str) -> Option<Text> {
    let sides = Sides { before: Places::new(catalog, before), after: Places::new(catalog, after) };
    let mut changes = change::changes(before, after);
    let named = |step: &Step| matches!(step, Step::Key(key) if key == value);
    let at = changes.iter().position(|change| change.path.last().is_some_and(named));
    let at = at.or((changes.len() == 1).then_some(0))?;
    Some(sides.tell(catalog, changes.swap_remove(at)).text)
}
