//! When: the waves, the plan's dates, and its milestones.

use chrono::NaiveDate;

use super::Board;
use crate::domain::catalog::Phase;
use crate::domain::draft::clause::Clause;
use crate::domain::draft::open::Open;
use crate::domain::draft::said::{self, labeled};
use crate::domain::plan::outlook::prospect;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, day_words};

/// When it happens.
pub(super) fn schedule(board: &Board<'_>) -> Clause {
    let mut clause = Clause::new("schedule", text("スケジュール", "Schedule"));
    said::waves(board.given, &mut clause);
    let plan = text("計画", "Plan");
    if board.program.plan.is_none() {
        let blank = clause.blank(Open::Plan);
        clause.item(labeled(&plan, &blank));
        return clause;
    }
    let span = board.schedule.as_ref().and_then(|dates| dates.start.zip(dates.finish));
    let span = clause.or_blank(span.map(from_to), Open::Dates);
    clause.item(labeled(&plan, &span));
    let phases = [
        (Phase::Design, text("設計・準備の施策の完了", "Design and preparation done")),
        (Phase::Operation, text("運用の施策の完了", "Actions for operation done")),
        (Phase::After, text("再入社後の施策の完了", "Actions for after rejoining done")),
    ];
    for (phase, label) in phases {
        if let Some(end) = end_of(board, phase) {
            clause.item(labeled(&label, &day_words(end)));
        }
    }
    if let Some(end) = prospect(board.given.catalog, board.program, None).and_then(|prospect| prospect.end) {
        let points = end.points();
        clause.item(both(
            format!("計画を終えたときに見込まれる準備度：100点中{points}点"),
            format!("Readiness expected once the plan is done: {points} of 100"),
        ));
    }
    clause
}

fn from_to((start, finish): (NaiveDate, NaiveDate)) -> Text {
    let (start, finish) = (day_words(start), day_words(finish));
    both(format!("{}〜{}", start.ja, finish.ja), format!("{} – {}", start.en, finish.en))
}

/// The day on which the last task of a phase ends.
fn end_of(board: &Board<'_>, phase: Phase) -> Option<NaiveDate> {
    let dates = board.schedule.as_ref()?;
    let of_phase = board.tasks.iter().filter(|task| task.phase == phase);
    of_phase.filter_map(|task| dates.tasks.get(&task.id)).map(|dated| dated.end).max()
}
