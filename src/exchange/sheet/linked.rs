//! What the rows of a table wait for, as links between tasks.

use super::column::Column;
use super::link::Wait;
use super::refused::{Refused, Why};
use super::row::Said;
use super::take::Change;
use super::wanted::{Edits, waits_for};
use crate::domain::command::Edit;
use crate::domain::id::TaskId;
use crate::domain::plan::{Link, Plan, ResolvedTask};
use crate::domain::sorted::Map;
use crate::domain::text::Text;

/// A row on its way.
pub(super) struct Row<'a> {
    pub(super) said: Said<'a>,
    /// Its task; none where it cannot be told which is meant.
    pub(super) task: Option<TaskId>,
    /// The task as it is; none where the plan has it not yet.
    pub(super) words: Option<&'a ResolvedTask>,
    /// What it wants; none where it is refused.
    pub(super) wanted: Option<Edits>,
}

impl Row<'_> {
    /// What it calls its task, or what that is called.
    fn name(&self) -> Text {
        let same = |words: String| Text { ja: words.clone().into(), en: words.into() };
        match (self.said.title(), self.words) {
            (Some(title), _) => same(title.to_owned()),
            (None, Some(words)) => words.title.clone(),
            (None, None) => same(self.said.number.map(|number| number.to_string()).unwrap_or_default()),
        }
    }
}

/// A link that a row asks for, and the row that is about the other task, where there is one.
type Asked = (Link, Option<usize>);

/// The rows with what they wait for as links, without those that change nothing, and how many these are.
///
/// What is to wait for a row that is not taken is not taken either. A wait that stands in the plan already stands, whatever
/// becomes of the other task's row.
pub(super) fn linked(
    plan: &Plan,
    numbers_are_plans: bool,
    rows: Vec<Row<'_>>,
    refused: &mut Vec<Refused>,
) -> (Vec<Change>, usize) {
    let numbers = Numbers { plan, are_plans: numbers_are_plans, numbered: numbered(&rows), rows: &rows };
    let asked: Vec<_> = rows.iter().map(|row| numbers.asked(row)).collect();
    let mut is_taken: Vec<bool> = rows.iter().map(|row| row.wanted.is_some()).collect();
    // Of a row that is refused for another cell this is told as well; not of one of which nothing is known.
    let mut is_told: Vec<bool> = rows.iter().map(|row| row.task.is_none()).collect();
    loop {
        let mut is_more = false;
        for (at, (row, asked)) in rows.iter().zip(&asked).enumerate() {
            if is_told[at] {
                continue;
            }
            let lost = |other: &usize| *other != at && !is_taken[*other];
            let why = match asked {
                Err(why) => why.clone(),
                Ok(asked) => {
                    let mut others = asked.iter().flatten().filter_map(|(_, other)| *other);
                    let Some(other) = others.find(lost).and_then(|other| rows.get(other)) else { continue };
                    Why::WaitsForRefused(other.name())
                }
            };
            refused.push(row.said.refused(Column::Waits, why));
            (is_taken[at], is_told[at], is_more) = (false, true, true);
        }
        if !is_more {
            break;
        }
    }
    let kept = rows.into_iter().zip(asked).zip(is_taken).filter(|(_, is_taken)| *is_taken);
    let changes = kept.filter_map(|((row, asked), _)| changed(row, asked.ok()?));
    let (changes, same): (Vec<_>, Vec<_>) = changes.partition(|change| !change.edits.is_empty());
    (changes, same.len())
}

/// What a row changes.
fn changed(row: Row<'_>, asked: Option<Vec<Asked>>) -> Option<Change> {
    let mut edits = row.wanted?;
    if let Some(asked) = asked {
        let links = asked.into_iter().map(|(link, _)| link).collect();
        edits.push((Column::Waits, Edit::After(Some(links))));
    }
    let waits = row.said.cells.get(Column::Waits).map(str::to_owned);
    Some(Change { row: row.said.place, task: row.task?, is_new: row.words.is_none(), edits, waits })
}

/// The rows by their numbers. Of several that call their task the same, the one that is taken; none of several that do not.
fn numbered(rows: &[Row<'_>]) -> Map<usize, Option<usize>> {
    let mut numbered: Map<usize, Option<usize>> = Map::new();
    for (at, row) in rows.iter().enumerate() {
        let Some(number) = row.said.number else { continue };
        let known = numbered.or_insert_with(number, || Some(at));
        let Some(other) = known.and_then(|known| rows.get(known)) else { continue };
        if other.said.title() != row.said.title() {
            *known = None;
        } else if other.wanted.is_none() && row.wanted.is_some() {
            *known = Some(at);
        }
    }
    numbered
}

/// What numbers stand for.
struct Numbers<'a> {
    plan: &'a Plan,
    /// Whether the plan has the same numbers.
    are_plans: bool,
    numbered: Map<usize, Option<usize>>,
    rows: &'a [Row<'a>],
}

impl Numbers<'_> {
    /// The links that a row asks for; nothing where it says nothing, or what is so already.
    fn asked(&self, row: &Row<'_>) -> Result<Option<Vec<Asked>>, Why> {
        let Ok(Some(waits)) = waits_for(&row.said.cells) else { return Ok(None) };
        let mut asked = Vec::new();
        for wait in &waits {
            asked.push(self.link(wait)?);
        }
        let now = row.words.map_or(&[][..], |words| &words.after);
        let is_same = asked.iter().all(|(link, _)| now.contains(link))
            && now.iter().all(|link| asked.iter().any(|(asked, _)| asked == link));
        Ok((!is_same).then_some(asked))
    }

    /// The link that a wait means. A number is that of a row of the table; where no row has it, that of a task of the plan,
    /// but only while the table's numbers are the plan's: else it would be another task that it meets.
    fn link(&self, wait: &Wait) -> Result<Asked, Why> {
        let (task, row) = match self.numbered.get(&wait.number) {
            Some(None) => return Err(Why::SeveralRows(wait.number)),
            Some(Some(at)) => {
                let row = self.rows.get(*at).ok_or(Why::NoSuchTask)?;
                let task = row.task.clone().ok_or_else(|| Why::WaitsForRefused(row.name()))?;
                (task, Some(*at))
            }
            None if self.are_plans => {
                let place = wait.number.checked_sub(1);
                let task = place.and_then(|place| self.plan.tasks.get(place)).ok_or(Why::NoSuchTask)?;
                (task.id.clone(), None)
            }
            None => return Err(Why::NotInTable(wait.number)),
        };
        Ok((Link { task, kind: wait.kind, lag_days: wait.lag_days }, row))
    }
}
