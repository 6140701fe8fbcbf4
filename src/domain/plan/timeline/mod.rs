//! Days along a line and what is listed in rows under each other: the pure mapping behind the Gantt chart, in whole pixels.

mod scale;
mod tie;

use chrono::{Days, NaiveDate};

pub use scale::{Scale, Stretch, Zoom};
pub use tie::{Arrow, Tie};

use super::baseline::{Baseline, Span};
use super::line::Line;
use super::listing::Entry;
use super::task::Status;

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
    /// A group, from the first of its days to the last: where that begins, and how long it is.
    Section(Option<(u32, u32)>),
    /// A task: which of the lines it is, and its bar where it has dates.
    Task(usize, Option<Bar>),
}

/// A task's place along the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Where it begins.
    pub left: u32,
    /// How long it is.
    pub width: u32,
    /// How much of that is done.
    pub done: u32,
    /// Where it began in the baseline, and how long it was.
    pub then: Option<(u32, u32)>,
}

impl Bar {
    /// Where it ends.
    #[must_use]
    pub const fn right(&self) -> u32 {
        self.left + self.width
    }
}

/// The middle of a row.
#[must_use]
pub fn middle(row: usize) -> u32 {
    top(row) + ROW / 2
}

/// Where a row begins.
#[must_use]
pub fn top(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(0) * ROW
}

/// Where everything is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The days.
    pub scale: Scale,
    /// The rows, from above.
    pub rows: Vec<Row>,
    /// What waits for what.
    pub ties: Vec<Tie>,
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
        top(self.rows.len())
    }
}

/// Lays out what is listed of a plan, and what it was in a baseline. None where no task of the plan has dates.
#[must_use]
pub fn timeline(
    lines: &[Line],
    entries: &[Entry],
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
    let rows: Vec<Row> = entries.iter().map(|entry| row(lines, entry, &then, scale)).collect();
    Some(Timeline {
        scale,
        ties: tie::ties(lines, &rows),
        opens_at: opens_at(lines, scale, today.map(|day| scale.left(day))),
        rows,
        today: today.map(|day| scale.left(day)),
        deadline: deadline.map(|day| scale.right(day)),
    })
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

fn row(lines: &[Line], entry: &Entry, then: &dyn Fn(&Line) -> Option<Span>, scale: Scale) -> Row {
    match entry {
        Entry::Section(section) => Row::Section(section.span.map(|(start, end)| scale.stretch(start, end))),
        Entry::Task(at) => Row::Task(*at, lines.get(*at).and_then(|line| bar(line, then(line), scale))),
    }
}

fn bar(line: &Line, then: Option<Span>, scale: Scale) -> Option<Bar> {
    let dated = line.dated.as_ref()?;
    let (left, width) = scale.stretch(dated.start, dated.end);
    let percent = if line.task.status == Status::Done { 100 } else { u32::from(line.task.progress) };
    let then = then.map(|span| scale.stretch(span.start, span.end));
    Some(Bar { left, width, done: width * percent / 100, then })
}

fn opens_at(lines: &[Line], scale: Scale, today: Option<u32>) -> u32 {
    let open = lines.iter().filter(|line| line.task.status != Status::Done);
    let first = open.filter_map(|line| line.dated.as_ref()).map(|dated| dated.start).min();
    let earliest = today.unwrap_or(0).saturating_sub(PAST);
    first.map_or(0, |day| scale.left(day)).saturating_sub(MARGIN).max(earliest)
}

#[cfg(test)]
mod tests {
    use super::tie::corners;
    use super::*;
    use crate::domain::catalog::builtin;
    use crate::domain::id::{BaselineId, TaskId};
    use crate::domain::plan::listing::{Wish, list};
    use crate::domain::plan::{Link, LinkKind, Origin, Plan, Settings, Task, lines, resolve, schedule};
    use crate::domain::sorted;

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

    /// All of the lines by phase, at the scale of months.
    fn drawn(
        lines: &[Line],
        baseline: Option<&Baseline>,
        today: &str,
        deadline: Option<&str>,
        zoom: Zoom,
    ) -> Option<Timeline> {
        let listing = list(&builtin(), lines, &Wish::default());
        timeline(lines, &listing.entries, baseline, day(today), deadline.map(day), zoom)
    }

    #[test]
    fn every_task_has_a_bar_under_its_phase() {
        let timeline = drawn(&two("2027-03-01"), None, "2027-03-01", None, Zoom::Month).unwrap();
        let bar = |line, left, done| Row::Task(line, Some(Bar { left, width: 20, done, then: None }));
        assert_eq!(timeline.rows, [Row::Section(Some((0, 48))), bar(0, 0, 0), bar(1, 28, 10)]);
        assert_eq!((timeline.height(), middle(1)), (108, 54));
    }

    #[test]
    fn an_arrow_runs_from_an_end_to_a_start() {
        let timeline = drawn(&two("2027-03-01"), None, "2027-03-01", None, Zoom::Month).unwrap();
        let tie = Tie { from: 1, to: 2, kind: LinkKind::FinishToStart, critical: true };
        assert_eq!(timeline.ties, [tie]);
        let arrow = Arrow { points: vec![(17, 62), (17, 90), (28, 90)], is_backward: false };
        assert_eq!(tie.arrow(&timeline.rows), Some(arrow));
        let crossed = [(0, 1), (0, 2), (2, 9), (3, 9)].map(|(from, to)| tie.crosses(from, to));
        assert_eq!(crossed, [false, true, true, false]);
    }

    #[test]
    fn a_line_between_starts_or_ends_runs_around_the_bars_at_that_side() {
        let rows = drawn(&two("2027-03-01"), None, "2027-03-01", None, Zoom::Month).unwrap().rows;
        let arrow = |kind| Tie { from: 1, to: 2, kind, critical: false }.arrow(&rows).unwrap();
        let starts = arrow(LinkKind::StartToStart);
        assert_eq!(starts.points, [(0, 54), (0, 54), (0, 90), (28, 90)]);
        let ends = arrow(LinkKind::FinishToFinish);
        assert_eq!(ends.points, [(20, 54), (56, 54), (56, 90), (48, 90)]);
        assert!(ends.is_backward && !starts.is_backward);
    }

    #[test]
    fn an_arrow_to_a_task_that_begins_too_early_runs_around_its_start() {
        let bar = |left| Bar { left, width: 40, done: 0, then: None };
        let points = corners((&bar(100), 54), (&bar(60), 90));
        assert_eq!(points, [(137, 62), (137, 72), (54, 72), (54, 90), (60, 90)]);
    }

    #[test]
    fn today_and_the_deadline_are_drawn_where_they_are_near() {
        let lines = two("2027-03-01");
        let on = |today, deadline| drawn(&lines, None, today, Some(deadline), Zoom::Month).unwrap();
        let near = on("2027-03-02", "2027-03-31");
        assert_eq!((near.today, near.deadline), (Some(4), Some(31 * 4)));
        let far = on("2027-01-04", "2028-03-31");
        assert_eq!((far.today, far.deadline), (None, None));
        let before = on("2027-02-24", "2027-02-26");
        assert_eq!((before.today, before.deadline), (Some(8), Some(20)));
    }

    #[test]
    fn reading_begins_at_what_is_not_done_but_never_far_from_today() {
        let on = |today, zoom| drawn(&two(today), None, today, None, zoom).unwrap().opens_at;
        assert_eq!(on("2027-03-01", Zoom::Month), 0);
        assert_eq!(on("2027-04-30", Zoom::Day), 60 * 28 - PAST);
        let mut lines = two("2027-03-08");
        lines[0].task.status = Status::Done;
        let timeline = drawn(&lines, None, "2027-03-08", None, Zoom::Month).unwrap();
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
        let drawn = drawn(&lines, Some(&baseline), "2027-03-01", None, Zoom::Month).unwrap();
        let bars: Vec<_> = drawn
            .rows
            .iter()
            .filter_map(|row| match row {
                Row::Task(_, bar) => bar.as_ref().map(|bar| (bar.left, bar.then)),
                Row::Section(_) => None,
            })
            .collect();
        assert_eq!(bars, [(28, Some((0, 20))), (56, None)]);
    }

    #[test]
    fn without_dates_there_is_no_chart() {
        assert_eq!(drawn(&[], None, "2027-03-01", None, Zoom::Month), None);
    }
}
