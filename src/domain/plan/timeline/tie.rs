//! Lines between tasks that wait for each other, from what is waited for to what waits.

use super::{BAR, Bar, ROW, Row, middle};
use crate::domain::plan::line::Line;
use crate::domain::plan::task::LinkKind;
use crate::domain::sorted;

/// A task that waits for another, both of which are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The row of the task that comes first.
    pub from: usize,
    /// The row of the one that waits.
    pub to: usize,
    /// What of the one waits for what of the other.
    pub kind: LinkKind,
    /// Whether both decide the plan's end.
    pub critical: bool,
}

/// A line with a head at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// Its corners.
    pub points: Vec<(u32, u32)>,
    /// Whether its head points to the left: at the end of the task that waits.
    pub is_backward: bool,
}

/// Which listed tasks wait for which.
pub(super) fn ties(lines: &[Line], rows: &[Row]) -> Vec<Tie> {
    let listed = || {
        rows.iter().enumerate().filter_map(|(row, entry)| match entry {
            Row::Task(line, Some(_)) => Some((row, lines.get(*line)?)),
            _ => None,
        })
    };
    let by_id = sorted::map(listed().map(|(row, line)| (&line.task.id, (row, line))));
    let into = |(to, line): (usize, &Line)| {
        let critical = line.is_critical();
        let tie = |link: &crate::domain::plan::Link| {
            let (from, first) = by_id.get(&link.task)?;
            Some(Tie { from: *from, to, kind: link.kind, critical: critical && first.is_critical() })
        };
        line.words.after.iter().filter_map(tie).collect::<Vec<_>>()
    };
    listed().flat_map(into).collect()
}

impl Tie {
    /// Whether its line crosses these rows.
    #[must_use]
    pub fn crosses(&self, from: usize, to: usize) -> bool {
        self.from.min(self.to) < to && self.from.max(self.to) >= from
    }

    /// Its line, where both bars are there.
    #[must_use]
    pub fn arrow(&self, rows: &[Row]) -> Option<Arrow> {
        let at = |row: usize| match rows.get(row) {
            Some(Row::Task(_, bar)) => bar.as_ref().map(|bar| (bar, middle(row))),
            _ => None,
        };
        let (from, to) = (at(self.from)?, at(self.to)?);
        Some(match self.kind {
            LinkKind::FinishToStart => Arrow { points: corners(from, to), is_backward: false },
            LinkKind::StartToStart => {
                let turn = from.0.left.min(to.0.left).saturating_sub(AROUND);
                Arrow { points: around(from.0.left, turn, to.0.left, from.1, to.1), is_backward: false }
            }
            LinkKind::FinishToFinish => {
                let (first, last) = (from.0.right(), to.0.right());
                let turn = first.max(last) + AROUND;
                Arrow { points: around(first, turn, last, from.1, to.1), is_backward: true }
            }
        })
    }
}

/// How far a line runs around what it does not end at.
const AROUND: u32 = 8;

/// Out of one bar's edge, along, and into the same edge of the other.
fn around(from: u32, turn: u32, to: u32, above: u32, below: u32) -> Vec<(u32, u32)> {
    vec![(from, above), (turn, above), (turn, below), (to, below)]
}

/// Down, or up, just before the end of the first bar, and then along the second one's row to its start. Where the
/// second begins too early, around its start from the left.
pub(super) fn corners((from, above): (&Bar, u32), (to, below): (&Bar, u32)) -> Vec<(u32, u32)> {
    const INSET: u32 = 3;
    let turn = from.right().saturating_sub(INSET);
    let edge = if below > above { above + BAR / 2 } else { above - BAR / 2 };
    if to.left >= turn {
        return vec![(turn, edge), (turn, below), (to.left, below)];
    }
    let left = to.left.saturating_sub(2 * INSET);
    let between = if below > above { below - ROW / 2 } else { below + ROW / 2 };
    vec![(turn, edge), (turn, between), (left, between), (left, below), (to.left, below)]
}
