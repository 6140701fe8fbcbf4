//! A goal is held against the straight line from the first figure, reviews against their cadence, and both are drawn.

use chrono::NaiveDate;
use okaeri::domain::calendar::{Closure, WorkCalendar};
use okaeri::domain::command::{Command, Refusal};
use okaeri::domain::id::ReviewId;
use okaeri::domain::kpi::{
    Cadence, Course, Goal, HEIGHT, Kpi, Kpis, Outlook, Reading, Review, WIDTH, expected_at, judge,
    next_review, plot,
};
use okaeri::domain::sorted;
use proptest::prelude::*;

use super::month;
use crate::small::{cases, catalog, day, program};

fn at(name: &str, value: u64) -> Reading {
    Reading { month: month(name), value, months: 1 }
}

fn goal(value: u64, by: &str) -> Goal {
    Goal { value, by: month(by) }
}

fn course(kpi: Kpi, goal: Goal, readings: &[Reading]) -> Course {
    judge(kpi, goal, readings).expect("a figure").course
}

#[test]
fn a_goal_is_on_course_as_long_as_it_is_near_its_line() {
    let (goal, start) = (goal(120, "2027-01"), at("2026-01", 20));
    let half = |value| course(Kpi::Members, goal, &[start, at("2026-07", value)]);
    assert_eq!(expected_at(Kpi::Members, start, goal, month("2026-07")), 70);
    assert_eq!(
        [half(70), half(60), half(59), half(120)],
        [Course::OnCourse, Course::OnCourse, Course::Behind, Course::Reached]
    );
    assert_eq!(course(Kpi::Members, goal, &[start, at("2027-01", 119)]), Course::Missed);
    assert_eq!(course(Kpi::Members, goal, &[start, at("2027-03", 130)]), Course::Reached);
    assert_eq!(judge(Kpi::Members, goal, &[]), None);
}

#[test]
fn of_costs_less_is_better() {
    let (goal, start) = (goal(500_000, "2027-01"), at("2026-01", 1_500_000));
    let half = |value| course(Kpi::Cost, goal, &[start, at("2026-07", value)]);
    assert_eq!(
        [half(1_100_000), half(1_100_001), half(400_000)],
        [Course::OnCourse, Course::Behind, Course::Reached]
    );
}

#[test]
fn what_was_there_from_the_first_is_to_stay() {
    let goal = goal(300, "2027-01");
    let readings = [at("2026-01", 400), at("2026-02", 280)];
    let judged = judge(Kpi::EngagedShare, goal, &readings).expect("figures");
    assert_eq!((judged.course, judged.expected), (Course::Behind, 300));
}

fn kpis(cadence: Option<Cadence>, reviews: &[&str]) -> Kpis {
    let review = |(number, date): (usize, &&str)| Review {
        id: ReviewId::from(format!("{number:04}")),
        date: day(date),
        text: String::new(),
        decision: String::new(),
    };
    Kpis { cadence, reviews: reviews.iter().enumerate().map(review).collect(), ..Kpis::default() }
}

#[test]
fn the_next_review_is_a_working_day_after_as_long_as_is_held_to() {
    let created = day("2026-04-01");
    let next = |kpis: &Kpis, closures: &[Closure]| -> Option<NaiveDate> {
        next_review(kpis, created, &WorkCalendar::japanese(closures))
    };
    assert_eq!(next(&kpis(None, &["2026-05-01"]), &[]), None);
    assert_eq!(next(&kpis(Some(Cadence::Monthly), &[]), &[]), Some(day("2026-05-01")));
    let quarterly = kpis(Some(Cadence::Quarterly), &["2026-10-01", "2026-07-01"]);
    assert_eq!(
        next(&quarterly, &[]),
        Some(day("2027-01-04")),
        "the new year is a holiday, and then a weekend"
    );
    let closed = Closure::of_all(day("2027-01-04"), day("2027-01-05"), String::new());
    assert_eq!(next(&quarterly, &[closed]), Some(day("2027-01-06")));
    assert_eq!(next(&kpis(Some(Cadence::Monthly), &["2026-08-31"]), &[]), Some(day("2026-09-30")));
    let newest: Vec<NaiveDate> = quarterly.newest_first().iter().map(|review| review.date).collect();
    assert_eq!(newest, [day("2026-10-01"), day("2026-07-01")]);
}

#[test]
fn goals_out_of_range_are_refused_and_typing_one_figure_is_one_step() {
    let (catalog, before) = (catalog(), program());
    let with = |value| Kpis {
        goals: sorted::map([(Kpi::Retained, goal(value, "2027-01"))]),
        ..kpis(None, &["2026-05-01"])
    };
    let refused = before.apply(&catalog, &Command::SetKpis(Box::new(with(1001))));
    assert_eq!(refused, Err(Refusal::OutOfRange));
    let after = before.apply(&catalog, &Command::SetKpis(Box::new(with(800)))).expect("a goal");
    assert_eq!(Command::SetKpis(Box::new(with(900))).field(&after), Some("kpi goal Retained".to_owned()));
    let mut reviewed = with(800);
    reviewed.reviews[0].text = "定着は順調".to_owned();
    assert_eq!(
        Command::SetKpis(Box::new(reviewed.clone())).field(&after),
        Some("kpi review 0000".to_owned())
    );
    reviewed.cadence = Some(Cadence::Monthly);
    assert_eq!(Command::SetKpis(Box::new(reviewed)).field(&after), None, "that is a step of its own");
}

#[test]
fn a_chart_breaks_where_a_month_is_missing() {
    let readings = [at("2026-01", 1), at("2026-02", 2), at("2026-04", 4)];
    let drawn = plot(Kpi::Talks, &readings, Some(goal(8, "2026-07")), None).expect("figures");
    assert_eq!(drawn.lines.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(drawn.way, Some([(0, HEIGHT - HEIGHT / 8), (WIDTH, 0)]));
    assert_eq!(drawn.marks.last(), Some(&(8, 0)));
    assert_eq!(plot(Kpi::Talks, &[], Some(goal(8, "2026-07")), None), None);
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn whatever_is_drawn_lies_within_the_chart(
        values in proptest::collection::vec(0_u64..2_000_000, 1..30),
        goal in proptest::option::of((0_u64..2_000_000, 0_u32..100)),
        high in proptest::option::of(0_u64..2_000_000),
    ) {
        let start = month("2026-01");
        let readings: Vec<Reading> =
            (0..).zip(&values).map(|(at, value)| Reading { month: start.after(at), value: *value, months: 1 }).collect();
        let goal = goal.map(|(value, at)| Goal { value, by: start.after(at) });
        let outlook = high.map(|high| Outlook { low: high / 3, middle: high / 2, high });
        let drawn = plot(Kpi::Members, &readings, goal, outlook).expect("figures");
        let mut points: Vec<(u32, u32)> = drawn.lines.concat();
        points.extend(drawn.way.into_iter().flatten().chain(drawn.goal));
        if let Some(area) = drawn.area {
            points.extend([(area.x, area.top), (area.x + area.width, area.bottom)]);
            prop_assert!(area.top <= area.middle && area.middle <= area.bottom);
        }
        for (x, y) in points {
            prop_assert!(x <= WIDTH && y <= HEIGHT, "{x} {y}");
        }
        prop_assert!(drawn.marks.len() <= 6 && !drawn.months.is_empty());
    }

    /// The line goes from the first figure to the goal and never beyond either.
    #[test]
    fn the_way_to_a_goal_never_turns_back(from in 0_u64..1000, to in 0_u64..1000, months in 1_u32..60) {
        let start = at("2026-01", from);
        let goal = Goal { value: to, by: start.month.after(months) };
        let line: Vec<u64> =
            (0..=months + 5).map(|at| expected_at(Kpi::Members, start, goal, start.month.after(at))).collect();
        prop_assert!(line.windows(2).all(|pair| pair[0] <= pair[1]));
        prop_assert_eq!(line.last(), Some(&to));
        prop_assert!(line.iter().all(|value| (from.min(to)..=to).contains(value)));
    }
}
