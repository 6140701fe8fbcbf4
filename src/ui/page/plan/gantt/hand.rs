//! The hand that moves tasks, by pointer or by keys: what it is about to do, what that would move, and doing it.

use std::time::Duration;

use leptos::prelude::*;

use super::speech;
use crate::domain::calendar::WorkCalendar;
use crate::domain::command::{Command, Edit};
use crate::domain::id::TaskId;
use crate::domain::plan::gesture::{Held, shifted, slid, stretched, waiting};
use crate::domain::plan::listing::{Entry, task_key};
use crate::domain::plan::{Ahead, Line, LinkKind};
use crate::domain::sorted;
use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, Session, effect, memo};
use crate::ui::page::plan::listing::Shown;
use crate::ui::part::pause::Pause;
use crate::ui::words::plan as words;

/// Up to so many tasks what else moves is worked out at once; of more, after a pause.
const AT_ONCE: usize = 400;

/// That pause: longer than keys and pointers take from one step to the next.
const PAUSE: Duration = Duration::from_millis(120);

/// An entry of the list: where the keyboard is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// A task.
    Task(TaskId),
    /// A group, by its key.
    Section(String),
}

impl Spot {
    /// The id of its row in the page.
    pub(super) fn row(&self) -> String {
        match self {
            Self::Task(task) => format!("row-{}", task_key(task)),
            Self::Section(key) => format!("row-{key}"),
        }
    }

    /// The spot of an entry.
    pub(super) fn of(entry: &Entry, lines: &[Line]) -> Option<Self> {
        match entry {
            Entry::Section(section) => Some(Self::Section(section.heading.key())),
            Entry::Task(at) => lines.get(*at).map(|line| Self::Task(line.task.id.clone())),
        }
    }

    fn is(&self, entry: &Entry, lines: &[Line]) -> bool {
        match (self, entry) {
            (Self::Task(task), Entry::Task(at)) => lines.get(*at).is_some_and(|line| line.task.id == *task),
            (Self::Section(key), Entry::Section(section)) => section.heading.key() == *key,
            _ => false,
        }
    }
}

/// What is about to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// Moved by working days.
    Shift(i32),
    /// Moved by days of whatever kind.
    Slide(i32),
    /// Made longer by working days, or shorter.
    Stretch(i32),
    /// Waiting for another.
    Follow(TaskId, LinkKind),
}

/// What is about to be done to which tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Act {
    /// The tasks.
    pub(super) tasks: Vec<TaskId>,
    /// What.
    pub(super) how: How,
}

/// What moves tasks. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    /// What is listed.
    pub(super) shown: Shown,
    /// Where the keyboard is.
    pub(super) spot: RwSignal<Option<Spot>>,
    /// The row that the tab key leads to.
    pub(super) stop: Memo<usize>,
    /// What is about to be done.
    pub(super) act: RwSignal<Option<Act>>,
    /// What that would move, once it is worked out.
    pub(super) ahead: RwSignal<Option<Ahead>>,
    /// The task for which another is chosen that is to wait for it.
    pub(super) linking: RwSignal<Option<TaskId>>,
    /// What is said of it.
    pub(super) said: RwSignal<String>,
    pause: Pause,
}

impl Hand {
    /// A hand that holds nothing.
    pub(super) fn of(shown: Shown) -> Self {
        let spot = RwSignal::new(None::<Spot>);
        let stop = memo(move || {
            shown.listing.with(|listing| {
                shown.board.lines.with(|lines| {
                    spot.with(|spot| {
                        let is_it = |entry: &Entry| spot.as_ref().is_some_and(|spot| spot.is(entry, lines));
                        listing.entries.iter().position(is_it).unwrap_or(0)
                    })
                })
            })
        });
        Self {
            shown,
            spot,
            stop,
            act: RwSignal::new(None),
            ahead: RwSignal::new(None),
            linking: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            pause: Pause::new(),
        }
    }

    /// The session.
    pub(super) fn session(self) -> Session {
        self.shown.board.session()
    }

    /// Whether this tab may move anything.
    pub(super) fn is_free(self) -> bool {
        untrack(|| self.session().is_writer())
    }

    /// The tasks that a move of this one moves: all that are selected, where it is one of them.
    pub(super) fn with_selected(self, task: &TaskId) -> Vec<TaskId> {
        self.shown.selected.with_untracked(|selected| {
            if selected.contains(task) { selected.iter().cloned().collect() } else { vec![task.clone()] }
        })
    }

    /// Is about to do this, and looks what else it moves.
    pub(super) fn hold(self, act: Act) {
        if !self.is_free() || self.act.with_untracked(|now| now.as_ref() == Some(&act)) {
            return;
        }
        self.act.set(Some(act));
        self.weigh();
    }

    /// Whether what is about to be done is known not to be possible.
    pub(super) fn is_refused(self) -> bool {
        self.is_small() && self.ahead.with_untracked(Option::is_none)
    }

    fn is_small(self) -> bool {
        self.shown.board.lines.with_untracked(|lines| lines.len() <= AT_ONCE)
    }

    /// Looks anew at what is about to be done whenever the plan is another one under it: something was taken back, or
    /// another tab has written.
    pub(super) fn follow(self) {
        let lines = self.shown.board.lines;
        effect(move || {
            lines.track();
            untrack(|| {
                let Some(act) = self.act.get() else { return };
                let is_there =
                    |task: &TaskId| lines.with(|lines| lines.iter().any(|line| line.task.id == *task));
                if act.tasks.iter().all(is_there) {
                    self.weigh();
                } else {
                    self.drop_it();
                }
            });
        });
    }

    /// Looks what else moves, at once where the plan is small.
    fn weigh(self) {
        if self.is_small() {
            self.look();
        } else {
            self.ahead.set(None);
            self.tell(&words::LONG_PLAN);
            self.pause.after(PAUSE, move || self.look());
        }
    }

    /// Works out what the act would move, and says so.
    fn look(self) {
        let Some(act) = self.act.get_untracked() else { return };
        let (outcome, stay) = match self.command(&act) {
            Ok((command, stay)) => (self.shown.board.ahead(&command), stay),
            Err(held) => (Err(held), 0),
        };
        let told = untrack(|| speech::of(self.shown, &act, outcome.as_ref(), stay));
        self.tell(&told);
        self.ahead.set(outcome.ok());
    }

    /// Does it, as one step to undo.
    pub(super) fn take(self) -> bool {
        let Some(act) = self.act.get_untracked() else { return false };
        self.let_go();
        let (is_done, told) = match self.command(&act) {
            Err(held) => (false, held),
            Ok((command, stay)) => {
                let is_done = self.session().run(command);
                let done = || speech::spaced([words::TAKEN.clone(), speech::stay(stay)]);
                (is_done, if is_done { done() } else { words::DROPPED.clone() })
            }
        };
        self.tell(&told);
        is_done
    }

    /// Does nothing after all. Says whether something was to be done.
    pub(super) fn drop_it(self) -> bool {
        let held = self.act.with_untracked(Option::is_some);
        if held {
            self.let_go();
            self.tell(&words::DROPPED);
        }
        held
    }

    /// Says something of a move. Also after a pause, when no view is at hand to ask for the language.
    pub(super) fn tell(self, words: &Text) {
        self.said.set(untrack(|| self.session().say(words)));
    }

    fn let_go(self) {
        self.pause.stop();
        self.act.set(None);
        self.ahead.set(None);
        self.linking.set(None);
    }

    /// The act as a command, and how many of its tasks it leaves where they are, because nothing moves them.
    fn command(self, act: &Act) -> Result<(Command, usize), Text> {
        let calendar = self.session().derived.shown.with_untracked(|program| {
            let closures = program.as_ref().map(|program| program.settings.closures.as_slice());
            WorkCalendar::japanese(closures.unwrap_or_default())
        });
        let mut edits = Vec::new();
        let (mut held, mut stay) = (None, 0);
        let tasks = sorted::set(act.tasks.iter());
        self.shown.board.lines.with_untracked(|lines| {
            for line in lines.iter().filter(|line| tasks.contains(&line.task.id)) {
                match edits_of(line, &act.how, &calendar) {
                    Ok(own) => edits.extend(own.into_iter().map(|edit| (line.task.id.clone(), edit))),
                    Err(reason) => (held, stay) = (Some(reason), stay + 1),
                }
            }
        });
        match held {
            Some(reason) if edits.is_empty() => Err(words::held(reason)),
            _ => Ok((as_one(edits, &act.how), stay)),
        }
    }
}

fn edits_of(line: &Line, how: &How, calendar: &WorkCalendar) -> Result<Vec<Edit>, Held> {
    match how {
        How::Shift(days) => shifted(line, calendar, *days).map(|edit| vec![edit]),
        How::Slide(days) => slid(line, *days).map(|edit| vec![edit]),
        How::Stretch(days) => stretched(line, *days),
        How::Follow(first, kind) => waiting(line, first, *kind).map(|edit| vec![edit]),
    }
}

/// One step to undo. A length is typed as one step with the lengths before it; what a hand does never is.
fn as_one(mut edits: Vec<(TaskId, Edit)>, how: &How) -> Command {
    match edits.pop() {
        Some((task, edit)) if edits.is_empty() && !matches!(how, How::Stretch(_)) => {
            Command::Edit(task, edit)
        }
        last => {
            edits.extend(last);
            Command::EditAll(edits)
        }
    }
}
