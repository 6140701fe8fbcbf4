//! The expected score over time as a step line: the pure mapping behind its chart, in whole pixels.

use chrono::{Datelike, NaiveDate};

use super::readiness::Milestone;
use crate::domain::score::Score;

/// The width of the plot.
pub const WIDTH: u32 = 640;

/// The height of the plot: 0 points at the bottom, 100 at the top.
pub const HEIGHT: u32 = 200;

/// The least room between two months that are named: that of a month with its year.
const MONTH_ROOM: u32 = 80;

/// From every which month on months are named.
const STEPS: [i32; 8] = [1, 2, 3, 6, 12, 24, 60, 120];

/// A step line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// Its corners, from the left.
    pub points: Vec<(u32, u32)>,
    /// First days of months, and where they are.
    pub months: Vec<(NaiveDate, u32)>,
    /// Where today is, if it is on the line.
    pub today: Option<u32>,
}

/// The height of a score.
#[must_use]
pub fn y(score: Score) -> u32 {
    HEIGHT - u32::from(score.points()) * HEIGHT / 100
}

/// The assessed score from `from` on, and then what every milestone is expected to bring. None without a score or a
/// milestone.
#[must_use]
pub fn curve(
    now: Option<Score>,
    milestones: &[Milestone],
    from: NaiveDate,
    today: NaiveDate,
) -> Option<Curve> {
    let (first, last) = (milestones.first()?, milestones.last()?);
    let from = from.min(first.date);
    let span = Span { from, days: days(from, last.date).max(1) };
    let mut height = y(now.or(first.score)?);
    let mut points = vec![(0, height)];
    for milestone in milestones {
        let next = milestone.score.map_or(height, y);
        let x = span.x(milestone.date);
        if next != height {
            points.extend([(x, height), (x, next)]);
            height = next;
        }
    }
    points.push((WIDTH, height));
    let today = (from..=last.date).contains(&today).then(|| span.x(today));
    Some(Curve { points, months: span.months(last.date), today })
}

/// The days that the plot is wide.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) from: NaiveDate,
    pub(super) days: u32,
}

impl Span {
    pub(super) fn x(self, day: NaiveDate) -> u32 {
        days(self.from, day).min(self.days) * WIDTH / self.days
    }

    /// As many first days of months as there is room for, in even steps that meet each January.
    pub(super) fn months(self, last: NaiveDate) -> Vec<(NaiveDate, u32)> {
        let days = self.from.iter_days().take_while(|day| *day <= last).filter(|day| day.day() == 1);
        let all: Vec<(NaiveDate, u32)> = days.map(|day| (day, self.x(day))).collect();
        let in_steps = |step: i32| -> Vec<(NaiveDate, u32)> {
            let number = |day: NaiveDate| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
            all.iter().filter(|(day, _)| number(*day) % step == 0).copied().collect()
        };
        let has_room = |months: &Vec<(NaiveDate, u32)>| {
            months.iter().zip(months.iter().skip(1)).all(|((_, x), (_, next))| *next >= x + MONTH_ROOM)
        };
        STEPS.into_iter().map(in_steps).find(has_room).unwrap_or_default()
    }
}

pub(super) fn days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(date: &str) -> NaiveDate {
        date.parse().unwrap()
    }

    fn milestone(date: &str, points: i64) -> Milestone {
        Milestone { date: day(date), score: Some(Score::from_permille(points * 10)), tasks: Vec::new() }
    }

    fn drawn(today: &str) -> Curve {
        let milestones =
            [milestone("2027-03-21", 50), milestone("2027-03-31", 50), milestone("2027-04-10", 75)];
        curve(Some(Score::from_permille(250)), &milestones, day("2027-03-01"), day(today)).unwrap()
    }

    #[test]
    fn the_line_rises_on_the_days_on_which_something_is_finished() {
        let steps = [(0, 150), (320, 150), (320, 100), (640, 100), (640, 50), (640, 50)];
        assert_eq!(drawn("2027-03-01").points, steps);
    }

    #[test]
    fn today_is_drawn_while_the_plan_runs() {
        assert_eq!(drawn("2027-03-21").today, Some(320));
        assert_eq!(drawn("2027-02-21").today, None);
        assert_eq!(drawn("2027-04-11").today, None);
    }

    #[test]
    fn months_are_named_where_there_is_room() {
        assert_eq!(drawn("2027-03-01").months, [(day("2027-03-01"), 0), (day("2027-04-01"), 496)]);
        let long = [milestone("2030-03-01", 50)];
        let months =
            curve(Some(Score::from_permille(0)), &long, day("2027-03-01"), day("2027-03-01")).unwrap().months;
        assert!(months.windows(2).all(|pair| pair[1].1 - pair[0].1 >= MONTH_ROOM));
        assert!(months.len() >= 6);
    }

    #[test]
    fn named_months_are_as_far_apart_as_each_other() {
        let (now, from) = (Some(Score::from_permille(0)), day("2027-03-01"));
        for (last, step) in
            [("2027-08-31", 1), ("2028-03-01", 2), ("2028-12-01", 3), ("2030-03-01", 6), ("2034-01-01", 12)]
        {
            let months = curve(now, &[milestone(last, 50)], from, from).unwrap().months;
            let apart = |pair: &[(NaiveDate, u32)]| {
                let later = pair[0].0.checked_add_months(chrono::Months::new(step));
                later == Some(pair[1].0)
            };
            assert!(months.len() > 2 && months.windows(2).all(apart), "{last}: {months:?}");
        }
    }

    #[test]
    fn without_a_milestone_or_a_score_there_is_no_line() {
        let today = day("2027-03-01");
        assert_eq!(curve(Some(Score::from_permille(0)), &[], today, today), None);
        let silent = Milestone { score: None, ..milestone("2027-03-21", 0) };
        assert_eq!(curve(None, &[silent], today, today), None);
    }
}
