//! What the parts of a task's page read and change: one task of the open program.

use leptos::prelude::*;

use crate::domain::command::{Command, Edit};
use crate::domain::id::TaskId;
use crate::domain::plan::{Line, Origin};
use crate::domain::text::Text;
use crate::state::{Memo, Session};
use crate::ui::page::plan::Board;

/// One task of the open program. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The plan around it.
    pub(super) board: Board,
    /// The task with all that is known of it.
    pub(super) line: Memo<Option<Line>>,
    id: StoredValue<TaskId>,
}

impl Desk {
    /// The desk with this task on it.
    pub(super) fn at(id: TaskId) -> Self {
        let board = Board::open();
        Self { board, line: board.line(id.clone()), id: StoredValue::new(id) }
    }

    /// The session.
    pub(super) fn session(self) -> Session {
        self.board.session()
    }

    /// The task's id.
    pub(super) fn id(self) -> TaskId {
        self.id.get_value()
    }

    /// Something about the task; nothing once it is gone.
    pub(super) fn read<T: Default>(self, pick: impl Fn(&Line) -> T) -> T {
        self.line.with(|line| line.as_ref().map(pick).unwrap_or_default())
    }

    /// The same, without following it.
    pub(super) fn look<T: Default>(self, pick: impl Fn(&Line) -> T) -> T {
        self.line.with_untracked(|line| line.as_ref().map(pick).unwrap_or_default())
    }

    /// Whether it was made from a template, so that there is something to go back to.
    pub(super) fn has_template(self) -> bool {
        self.look(|line| line.task.origin != Origin::Own)
    }

    /// Changes one thing about the task, or says why it cannot be so.
    pub(super) fn edit(self, edit: Edit) -> Result<(), Text> {
        let session = self.session();
        let edited = session.try_run(Command::Edit(self.id(), edit));
        edited.map(drop).map_err(|refusal| refusal.say(session.catalog))
    }

    /// The same, where the message bar says why it cannot be so.
    pub(super) fn change(self, edit: Edit) {
        self.session().run(Command::Edit(self.id(), edit));
    }
}
