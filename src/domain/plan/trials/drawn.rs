//! What the runs say as pictures: the pure mappings behind their charts, in whole pixels.

use chrono::NaiveDate;

use super::Frame;
use crate::domain::forecast::{Fan, Spread};
use crate::domain::plan::curve::{HEIGHT, Span, WIDTH, days};

/// The most bars of a histogram.
const MOST_BARS: u32 = 30;

/// From so many days on bars are whole weeks, or those without work would look like gaps.
const LEAST_WEEKS: u32 = 14;

/// A bar of a histogram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// The runs that ended on one of these days.
    pub runs: u32,
    /// The runs that had ended on its last day.
    pub ended: u32,
    /// Where it begins.
    pub x: u32,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// A day that is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The day.
    pub day: NaiveDate,
    /// Where it is; none where it lies outside.
    pub x: Option<u32>,
}

/// On which days runs end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    /// The bars, from the left.
    pub columns: Vec<Column>,
    /// First days of months, and where they are.
    pub months: Vec<(NaiveDate, u32)>,
    /// Where the marked days are.
    pub marks: Vec<Mark>,
}

/// The days on which runs end, and where some days lie among them; none without a run.
#[must_use]
pub fn histogram(frame: &Frame, spread: &Spread, marked: &[NaiveDate]) -> Option<Histogram> {
    let daily = spread.bars(u32::MAX);
    let (first, last) = (daily.first()?.from, daily.last()?.to);
    let count = last - first + 1;
    let step = if count <= LEAST_WEEKS { 1 } else { 7 * count.div_ceil(7 * MOST_BARS) };
    let end = last.max(first + count.div_ceil(step) * step - 1);
    // What is marked near by belongs into the picture; what lies far away would crowd it.
    let (from, to) = (frame.axis.date(first), frame.axis.date(end));
    let room = chrono::Days::new(u64::from(count.max(LEAST_WEEKS)));
    let is_near = |day: &&NaiveDate| {
        from.checked_sub_days(room).is_some_and(|least| least <= **day)
            && to.checked_add_days(room).is_some_and(|most| **day <= most)
    };
    let near = || marked.iter().filter(is_near).copied();
    let (begin, until) = (near().fold(from, NaiveDate::min), near().fold(to, NaiveDate::max));
    // Each day has a width of its own.
    let span = Span { from: begin, days: days(begin, until) + 1 };
    let mut columns = Vec::new();
    let (mut ended, mut most) = (0, 1);
    for bars in daily.chunks(step as usize) {
        let Some((start, runs)) = bars.first().map(|bar| (bar.from, bars.iter().map(|bar| bar.runs).sum()))
        else {
            continue;
        };
        ended += runs;
        most = most.max(runs);
        let (day, next) = (frame.axis.date(start), frame.axis.date(start + step));
        let x = span.x(day);
        let width = span.x(next).saturating_sub(x).max(1);
        let to = frame.axis.date(start + step - 1);
        columns.push(Column { from: day, to, runs, ended, x, width, height: 0 });
    }
    for column in &mut columns {
        // What is there is seen, though it be one run in ten thousand.
        column.height = (column.runs * HEIGHT).div_ceil(most);
    }
    let mark = |day: &NaiveDate| Mark {
        day: *day,
        // The middle of the day.
        x: (begin..=until).contains(day).then(|| span.x(*day) + WIDTH / span.days / 2),
    };
    let marks = marked.iter().map(mark).collect();
    Some(Histogram { columns, months: span.months(until), marks })
}

/// The score over time, as most runs have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// The corners of what lies between one run in ten and nine in ten.
    pub area: Vec<(u32, u32)>,
    /// The middle of the runs, from the left.
    pub middle: Vec<(u32, u32)>,
    /// First days of months, and where they are.
    pub months: Vec<(NaiveDate, u32)>,
    /// Where today is, if it is there.
    pub today: Option<u32>,
}

/// The score from the plan's start on; none without a day behind that.
#[must_use]
pub fn band(frame: &Frame, fans: &[Fan], today: NaiveDate) -> Option<Band> {
    let last = frame.axis.date(fans.last()?.day);
    let span = Span { from: frame.start, days: days(frame.start, last).max(1) };
    let at = |fan: &Fan, score: u16| (span.x(frame.axis.date(fan.day)), height(score));
    let begin = (0, height(frame.score));
    let low = fans.iter().map(|fan| at(fan, fan.p10));
    let high = fans.iter().rev().map(|fan| at(fan, fan.p90));
    Some(Band {
        area: std::iter::once(begin).chain(low).chain(high).collect(),
        middle: std::iter::once(begin).chain(fans.iter().map(|fan| at(fan, fan.p50))).collect(),
        months: span.months(last),
        today: (frame.start..=last).contains(&today).then(|| span.x(today)),
    })
}

/// The height of a score in permille.
fn height(score: u16) -> u32 {
    HEIGHT.saturating_sub(u32::from(score) * HEIGHT / 1000)
}
