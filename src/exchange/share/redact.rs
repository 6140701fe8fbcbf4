//! A copy of a program without what its owner keeps to themselves.

use crate::domain::answer::{Answer, Evidence};
use crate::domain::plan::Task;
use crate::domain::program::{Program, Unknown};
use crate::domain::sorted::{self, Set};

/// Stands where a name was.
pub const HIDDEN: &str = "○○";

/// What stands between the names of several people.
const BETWEEN: [char; 9] = ['、', ',', '，', '/', '／', '&', '＆', ';', '\n'];

/// What a copy leaves out. With any of it, texts that a newer version wrote go too: nobody can say here what they hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Redaction {
    /// People: assignees, also where other texts name them.
    pub names: bool,
    /// Remarks, and what answers rest on; dates of evidence stay, since scores hang on them.
    pub notes: bool,
    /// The organization's name, also where other texts name it.
    pub organization: bool,
}

/// The program without what is to be left out.
#[must_use]
pub fn redact(program: &Program, what: Redaction) -> Program {
    let mut copy = program.clone();
    if what == Redaction::default() {
        return copy;
    }
    let hidden = hidden(program, what);
    if what.names {
        tasks(&mut copy).for_each(|task| task.assignee.clear());
    }
    if what.notes {
        drop_notes(&mut copy);
    }
    if what.organization {
        HIDDEN.clone_into(&mut copy.profile.name);
    }
    if what.names || what.organization {
        hide(&mut copy, &hidden);
    }
    copy.unknown = without_texts(&copy.unknown);
    copy
}

fn hide(copy: &mut Program, hidden: &[String]) {
    for text in texts(copy) {
        for name in hidden {
            if text.contains(name.as_str()) {
                *text = text.replace(name.as_str(), HIDDEN);
            }
        }
    }
    // Days that only their names told apart are the same ones now.
    sorted::by(&mut copy.settings.closures, Ord::cmp);
    copy.settings.closures.dedup();
}

/// The names to hide, the longest first: one may be part of another. A single character is part of too many words.
fn hidden(program: &Program, what: Redaction) -> Vec<String> {
    let assignees = program.plan.iter().flat_map(|plan| &plan.tasks).map(|task| &task.assignee);
    let people = assignees.filter(|_| what.names);
    let organization = Some(&program.profile.name).filter(|_| what.organization);
    let whole = people.chain(organization).map(String::as_str);
    let parts =
        whole.flat_map(|names| names.split(BETWEEN).chain([names])).map(|name| name.trim().to_owned());
    let names: Set<String> = sorted::set(parts);
    let is_name = |name: &String| name.chars().nth(1).is_some() && name != HIDDEN;
    let mut names: Vec<String> = names.into_iter().filter(is_name).collect();
    sorted::by_key(&mut names, |name| std::cmp::Reverse(name.len()));
    names
}

fn tasks(program: &mut Program) -> impl Iterator<Item = &mut Task> {
    program.plan.iter_mut().flat_map(|plan| &mut plan.tasks)
}

fn drop_notes(program: &mut Program) {
    for answer in program.rounds.iter_mut().flat_map(|round| round.answers.values_mut()) {
        answer.note.clear();
        answer.evidence = Evidence { date: answer.evidence.date, ..Evidence::default() };
    }
    for round in &mut program.rounds {
        round.answers.retain(|_, answer| *answer != Answer::default());
    }
    tasks(program).for_each(|task| task.notes.clear());
}

/// All texts that a person wrote.
fn texts(program: &mut Program) -> Vec<&mut String> {
    let mut texts = vec![&mut program.profile.name];
    for answer in program.rounds.iter_mut().flat_map(|round| round.answers.values_mut()) {
        texts.extend([&mut answer.note, &mut answer.evidence.text, &mut answer.evidence.link]);
    }
    texts.extend(program.settings.closures.iter_mut().map(|closure| &mut closure.name));
    for task in program.plan.iter_mut().flat_map(|plan| &mut plan.tasks) {
        let changes = &mut task.changes;
        texts.extend([&mut task.assignee, &mut task.notes]);
        texts.extend([&mut changes.title, &mut changes.why, &mut changes.deliverable].into_iter().flatten());
        texts.extend(changes.checklist.iter_mut().flatten());
    }
    texts
}

/// What a newer version wrote, as far as it holds no text.
fn without_texts(unknown: &Unknown) -> Unknown {
    let mut kept = unknown.clone();
    kept.retain(|_, value| !value.contains('"'));
    kept
}
