//! Days along a line and tasks in rows under each other: the pure mapping behind the Gantt chart, in whole pixels.

mod scale;

use chrono::{Days, NaiveDate};

pub use scale::{Scale, Stretch, Zoom};

use super::baseline::{Baseline, Span};
use super::line::Line;
use super::task::Status;
use crate::domain::catalog::Phase;
use crate::domain::sorted;

/// The height of a row.
pub const ROW: u32 = 36;

/// The height of a bar within its row.
pub const BAR: u32 = 16;

/// The most of what has passed that is in view at first.
const PAST: u32 = 160;

/// What is in view at first before a bar.
const MARGIN: u32 = 24;

/// Days before the plan's first one within which today is still drawn.
const DAYS_AHEAD: u64 = 28;

/// Days behind the plan's last one within which the deadline is still drawn.
const DAYS_BEHIND: u64 = 120;

/// A row of the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// The tasks of a phase follow.
    Phase(Phase),
    /// A task.
    Task(Bar),
}

/// A task's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Which of the lines it is.
    pub line: usize,
    /// Where it begins.
    pub left: u32,
    /// How long it is.
    pub width: u32,
    /// How much of that is done.
    pub done: u32,
    /// The middle of its row.
    pub middle: u32,
    /// Where it began in the baseline, and how long it was.
    pub then: Option<(u32, u32)>,
}

/// A line from the end of a task to the start of one that waits for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// Its corners.
    pub points: Vec<(u32, u32)>,
    /// Whether both of its tasks decide the plan's end.
    pub critical: bool,
}

/// Where everything is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The days.
    pub scale: Scale,
    /// The rows, from above.
    pub rows: Vec<Row>,
    /// What waits for what.
    pub arrows: Vec<Arrow>,
    /// Where today is drawn, if it is.
    pub today: Option<u32>,
    /// Where the deadline is drawn, if it is: at the end of its day.
    pub deadline: Option<u32>,
    /// Where reading begins: at the first unfinished task, and not so far from today that today is out of view.
    pub opens_at: u32,
}

impl Timeline {
    /// The height of all rows.
    #[must_use]
    pub fn height(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(0) * ROW
    }
}

/// Lays out dated tasks, which come by phase, and what they were in a baseline. None where no task has dates.
#[must_use]
pub fn timeline(
    lines: &[Line],
    baseline: Option<&Baseline>,
    today: NaiveDate,
    deadline: Option<NaiveDate>,
    zoom: Zoom,
) -> Option<Timeline> {
    let dates = || lines.iter().filter_map(|line| line.dated.as_ref());
    let (first, last) = dates().map(|dated| dated.start).min().zip(dates().map(|dated| dated.end).max())?;
    let today = Some(today).filter(|today| first <= later(*today, DAYS_AHEAD));
    let deadline = deadline.filter(|deadline| *deadline <= later(last, DAYS_BEHIND));
    let then = |line: &Line| baseline?.dates.get(&line.task.id).copied();
    let spans = || lines.iter().filter(|line| line.dated.is_some()).filter_map(then);
    let before = spans().map(|span| span.start).min();
    let behind = spans().map(|span| span.end).max();
    let all = [Some(first), Some(last), today, deadline, before, behind];
    let (from, to) = (all.iter().flatten().min()?, all.iter().flatten().max()?);
    let scale = Scale::between(*from, *to, zoom);
    let rows = rows(lines, &then, scale);
    Some(Timeline {
        scale,
        arrows: arrows(lines, &rows),
        opens_at: opens_at(lines, &rows, today.map(|day| scale.left(day))),
        rows,
        today: today.map(|day| scale.left(day)),
        deadline: deadline.map(|day| scale.right(day)),
    })
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn rows(lines: &[Line], then: &dyn Fn(&Line) -> Option<Span>, scale: Scale) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut phase = None;
    for (index, line) in lines.iter().enumerate() {
        let Some(dated) = &line.dated else { continue };
        if phase != Some(line.words.phase) {
            phase = Some(line.words.phase);
            rows.push(Row::Phase(line.words.phase));
        }
        let left = scale.left(dated.start);
        let width = scale.right(dated.end) - left;
        let percent = if line.task.status == Status::Done { 100 } else { u32::from(line.task.progress) };
        let middle = u32::try_from(rows.len()).unwrap_or(0) * ROW + ROW / 2;
        let then = then(line).map(|span| {
            let left = scale.left(span.start);
            (left, scale.right(span.end) - left)
        });
        rows.push(Row::Task(Bar { line: index, left, width, done: width * percent / 100, middle, then }));
    }
    rows
}

fn opens_at(lines: &[Line], rows: &[Row], today: Option<u32>) -> u32 {
    let open = rows.iter().filter_map(|row| match row {
        Row::Task(bar) => {
            lines.get(bar.line).filter(|line| line.task.status != Status::Done).map(|_| bar.left)
        }
        Row::Phase(_) => None,
    });
    let earliest = today.unwrap_or(0).saturating_sub(PAST);
    open.min().unwrap_or(0).saturating_sub(MARGIN).max(earliest)
}

fn arrows(lines: &[Line], rows: &[Row]) -> Vec<Arrow> {
    let bars = || {
        rows.iter().filter_map(|row| match row {
            Row::Task(bar) => Some((lines.get(bar.line)?, bar)),
            Row::Phase(_) => None,
        })
    };
    let by_id = sorted::map(bars().map(|(line, bar)| (&line.task.id, (line, bar))));
    let into = |(line, bar)| {
        let line: &Line = line;
        let firsts = line.words.after.iter().filter_map(|link| by_id.get(&link.task));
        let arrow = |(first, from): &(&Line, &Bar)| Arrow {
            points: corners(from, bar),
            critical: first.is_critical() && line.is_critical(),
        };
        firsts.map(arrow).collect::<Vec<_>>()
    };
    bars().flat_map(into).collect()
}

/// Down, or up, just before the end of the first bar, and then along the second one's row to its start. Where the
/// second begins too early, around its start from the left.
fn corners(from: &Bar, to: &Bar) -> Vec<(u32, u32)> {
    const INSET: u32 = 3;
    let end = from.left + from.width;
    let turn = end.saturating_sub(INSET);
    let edge = if to.middle > from.middle { from.middle + BAR / 2 } else { from.middle - BAR / 2 };
    if to.left >= turn {
        return vec![(turn, edge), (turn, to.middle), (to.left, to.middle)];
    }
    let around = to.left.saturating_sub(2 * INSET);
    let between = if to.middle > from.middle { to.middle - ROW / 2 } else { to.middle + ROW / 2 };
    vec![(turn, edge), (turn, between), (around, between), (around, to.middle), (to.left, to.middle)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::builtin;
    use crate::domain::id::{BaselineId, TaskId};
    use crate::domain::plan::{Link, Origin, Plan, Settings, Task, lines, resolve, schedule};

    fn day(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    fn id(id: &str) -> TaskId {
        TaskId::from(id.to_owned())
    }

    /// `a` from Monday, 1 March 2027, five days; `b` after it, half done.
    fn two(today: &str) -> Vec<Line> {
        let (catalog, start) = (builtin(), day("2027-03-01"));
        let a = Task::new(id("a"), Origin::Own);
        let mut b = Task { progress: 50, start: Some(day("2027-03-08")), ..Task::new(id("b"), Origin::Own) };
        b.changes.after = Some(vec![Link::after(id("a"), 0)]);
        let plan = Plan::of(start, vec![a, b]);
        let words = resolve(&catalog, &plan);
        let dates = schedule(&catalog, &plan, &words, &Settings::starting(start), day(today)).ok();
        lines(&plan, &words, dates.as_ref(), day(today))
    }

    #[test]
    fn every_task_has_a_bar_under_its_phase() {
        let lines = two("2027-03-01");
        let timeline = timeline(&lines, None, day("2027-03-01"), None, Zoom::Month).unwrap();
        let bar = |line, left, done| {
            Row::Task(Bar { line, left, width: 20, done, middle: 54 + 36 * left / 28, then: None })
        };
        assert_eq!(timeline.rows, [Row::Phase(Phase::Design), bar(0, 0, 0), bar(1, 28, 10)]);
        assert_eq!(timeline.height(), 108);
    }

    #[test]
    fn an_arrow_runs_from_an_end_to_a_start() {
        let lines = two("2027-03-01");
        let timeline = timeline(&lines, None, day("2027-03-01"), None, Zoom::Month).unwrap();
        assert_eq!(timeline.arrows.len(), 1);
        assert_eq!(timeline.arrows[0].points, [(17, 62), (17, 90), (28, 90)]);
        assert!(timeline.arrows[0].critical);
    }

    #[test]
    fn an_arrow_to_a_task_that_begins_too_early_runs_around_its_start() {
        let bar = |left, middle| Bar { line: 0, left, width: 40, done: 0, middle, then: None };
        let points = corners(&bar(100, 54), &bar(60, 90));
        assert_eq!(points, [(137, 62), (137, 72), (54, 72), (54, 90), (60, 90)]);
    }

    #[test]
    fn today_and_the_deadline_are_drawn_where_they_are_near() {
        let lines = two("2027-03-01");
        let on = |today, deadline: &str| {
            timeline(&lines, None, day(today), Some(day(deadline)), Zoom::Month).unwrap()
        };
        let near = on("2027-03-02", "2027-03-31");
        assert_eq!((near.today, near.deadline), (Some(4), Some(31 * 4)));
        let far = on("2027-01-04", "2028-03-31");
        assert_eq!((far.today, far.deadline), (None, None));
        let before = on("2027-02-24", "2027-02-26");
        assert_eq!((before.today, before.deadline), (Some(8), Some(20)));
    }

    #[test]
    fn reading_begins_at_what_is_not_done_but_never_far_from_today() {
        let on = |today: &str, zoom| timeline(&two(today), None, day(today), None, zoom).unwrap().opens_at;
        assert_eq!(on("2027-03-01", Zoom::Month), 0);
        assert_eq!(on("2027-04-30", Zoom::Week), 60 * 20 - PAST);
        let mut lines = two("2027-03-08");
        lines[0].task.status = Status::Done;
        let timeline = timeline(&lines, None, day("2027-03-08"), None, Zoom::Month).unwrap();
        assert_eq!(timeline.opens_at, 28 - MARGIN);
    }

    #[test]
    fn what_was_in_the_baseline_lies_on_the_line_even_before_the_plan() {
        let lines = two("2027-03-01");
        let span = Span { start: day("2027-02-22"), end: day("2027-02-26"), days: 5 };
        let baseline = Baseline {
            id: BaselineId::new("b"),
            name: String::new(),
            taken: day("2027-02-20"),
            dates: sorted::map([(id("a"), span), (id("gone"), Span { end: day("2028-02-26"), ..span })]),
        };
        let drawn = timeline(&lines, Some(&baseline), day("2027-03-01"), None, Zoom::Month).unwrap();
        let bars: Vec<_> = drawn
            .rows
            .iter()
            .filter_map(|row| match row {
                Row::Task(bar) => Some((bar.left, bar.then)),
                Row::Phase(_) => None,
            })
            .collect();
        assert_eq!(bars, [(28, Some((0, 20))), (56, None)]);
    }

    #[test]
    fn without_dates_there_is_no_chart() {
        assert_eq!(timeline(&[], None, day("2027-03-01"), None, Zoom::Month), None);
    }
}
