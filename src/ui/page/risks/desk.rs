//! What the parts of the page read and change: the risks of the open program, and how their tasks stand.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::id::RiskId;
use crate::domain::plan::Line;
use crate::domain::policy::next_name;
use crate::domain::risk::{Progress, Risk, Row, Warning, progress, rows, warnings};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Text;
use crate::state::{Memo, Session, memo};
use crate::ui::page::plan::Board;

/// The risks of the open program, and how their tasks stand. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The plan.
    pub(super) board: Board,
    /// All risks, what comes first on top.
    pub(super) rows: Memo<Vec<Row>>,
    /// How their tasks stand.
    pub(super) standing: Memo<Map<RiskId, Progress>>,
}

impl Desk {
    /// The desk with the register on it.
    pub(super) fn open() -> Self {
        let board = Board::open();
        let session = board.session();
        let shown = session.derived.shown;
        let all = memo(move || {
            shown.with(|program| {
                program.as_ref().map(|program| rows(session.catalog, program)).unwrap_or_default()
            })
        });
        let standing = memo(move || {
            let of = |row: &Row, lines: &[Line]| (row.said.id.clone(), progress(&row.linked.tasks, lines));
            all.with(|rows| board.lines.with(|lines| sorted::map(rows.iter().map(|row| of(row, lines)))))
        });
        Self { board, rows: all, standing }
    }

    /// The session.
    pub(super) fn session(self) -> Session {
        self.board.session()
    }

    /// Something about a risk, while it is there.
    pub(super) fn read<T>(self, id: &RiskId, pick: impl FnOnce(&Row) -> T) -> Option<T> {
        self.rows.with(|rows| rows.iter().find(|row| row.said.id == *id).map(pick))
    }

    /// What a risk is called, without following it.
    pub(super) fn name(self, id: &RiskId) -> Text {
        untrack(|| self.read(id, |row| row.title.clone())).unwrap_or(Text { ja: "".into(), en: "".into() })
    }

    /// How the tasks of a risk stand.
    pub(super) fn progress(self, id: &RiskId) -> Progress {
        self.standing.with(|standing| standing.get(id).cloned().unwrap_or_default())
    }

    /// What a risk lacks.
    pub(super) fn warnings(self, row: &Row) -> Vec<Warning> {
        let session = self.session();
        let today = session.today.get();
        let created =
            session.program.with(|open| open.as_ref().map(|program| program.created)).unwrap_or(today);
        warnings(row, &self.progress(&row.said.id), created, today)
    }

    /// Changes what is said of a risk in one step, or says why it cannot be so.
    pub(super) fn try_change(self, id: &RiskId, change: impl FnOnce(&mut Risk)) -> Result<(), Text> {
        let session = self.session();
        let said =
            session.program.with_untracked(|open| open.as_ref().and_then(|open| open.risks.get(id).cloned()));
        // One that somebody removed meanwhile does not come back by a letter that is typed into it.
        let Some(mut said) = said.or_else(|| (!id.is_own()).then(|| Risk::new(id.clone()))) else {
            return Ok(());
        };
        change(&mut said);
        let taken = session.try_run(Command::SetRisk(Box::new(said)));
        taken.map(drop).map_err(|refusal| refusal.say(session.catalog))
    }

    /// The same as a step of its own; the message bar says why it cannot be so.
    pub(super) fn change(self, id: &RiskId, change: impl FnOnce(&mut Risk)) -> bool {
        let session = self.session();
        session.leave_field();
        let taken = self.try_change(id, change);
        session.leave_field();
        match taken {
            Ok(()) => true,
            Err(why) => {
                session.tell(crate::state::Notice::refused(why));
                false
            }
        }
    }

    /// A name for a risk that is added.
    pub(super) fn fresh(self) -> RiskId {
        let session = self.session();
        let letters = session.fresh_letters();
        let name = session.program.with_untracked(|open| {
            let own = open.iter().flat_map(|open| open.risks.own());
            let known: Vec<&str> = own.filter_map(|risk| risk.id.as_str().strip_prefix("own.")).collect();
            next_name(known.into_iter(), &letters)
        });
        RiskId::of_own(&name)
    }
}

/// The element that a risk is entered in.
pub(super) fn place(id: &RiskId) -> String {
    format!("register-{id}")
}
