//! What needs a look is told in the order of its weight, and nothing is told without a reason.

use okaeri::domain::kpi::{Alert, Course, Goal, Kpi, Kpis, Lack, alerts};
use okaeri::domain::sorted;
use okaeri::domain::value::{Counted, Figures, Height, Step};

use super::{figures, month};
use crate::small::day;

fn goals(all: &[(Kpi, u64, &str)]) -> Kpis {
    let goal = |(kpi, value, by): &(Kpi, u64, &str)| (*kpi, Goal { value: *value, by: month(by) });
    Kpis { goals: sorted::map(all.iter().map(goal)), ..Kpis::default() }
}

#[test]
fn nothing_is_told_where_nothing_was_said() {
    assert_eq!(alerts(&Kpis::default(), &Figures::default(), None, day("2026-11-20")), []);
}

#[test]
fn goals_that_are_behind_or_missed_are_told_with_their_figures() {
    let figures = figures("2026-01", &[(Counted::Members, &[20, 21, 22, 23, 24, 25])]);
    let kpis = goals(&[(Kpi::Members, 120, "2027-01"), (Kpi::Talks, 5, "2027-01")]);
    let told = alerts(&kpis, &figures, Some(day("2026-06-30")), day("2026-07-10"));
    let [Alert::Overdue(next), Alert::Behind(Kpi::Members, _, judged), Alert::Unmeasured(Kpi::Talks, lack)] =
        told.as_slice()
    else {
        panic!("{told:?}");
    };
    assert_eq!((*next, judged.expected, judged.latest.value), (day("2026-06-30"), 62, 25));
    assert_eq!(*lack, Lack::Never(Counted::Talked));
    let missed = alerts(&goals(&[(Kpi::Members, 26, "2026-06")]), &figures, None, day("2026-07-10"));
    assert!(
        matches!(missed.as_slice(), [Alert::Missed(_, _, judged)] if judged.course == Course::Missed),
        "{missed:?}"
    );
    assert_eq!(
        alerts(&goals(&[(Kpi::Members, 25, "2026-06")]), &figures, None, day("2026-07-10")),
        [],
        "it is there"
    );
}

#[test]
fn what_was_counted_before_and_not_last_month_is_told() {
    let figures = figures("2026-01", &[(Counted::Left, &[3, 4]), (Counted::Talked, &[1])]);
    let told = |today: &str| alerts(&Kpis::default(), &figures, None, day(today));
    assert_eq!(told("2026-03-01"), [Alert::NotCounted(month("2026-02"), vec![Counted::Talked])]);
    assert_eq!(
        told("2026-04-30"),
        [Alert::NotCounted(month("2026-03"), vec![Counted::Left, Counted::Talked])]
    );
    assert_eq!(told("2027-05-01"), [], "whoever stopped a year ago is not reminded for ever");
}

#[test]
fn figures_that_cannot_be_so_together_are_told() {
    let figures = figures(
        "2026-01",
        &[
            (Counted::Members, &[10, 12]),
            (Counted::Engaged, &[11, 12]),
            (Counted::Left, &[1, 1]),
            (Counted::Reachable, &[2, 2]),
        ],
    );
    let told = alerts(&Kpis::default(), &figures, None, day("2026-03-02"));
    let exceeds = Alert::Exceeds {
        month: month("2026-01"),
        part: (Counted::Engaged, 11),
        whole: (Counted::Members, 10),
    };
    assert_eq!(told, [exceeds, Alert::Overfull(Step::Reachable)]);
}

#[test]
fn a_goal_far_above_the_published_cases_is_told() {
    let kpis = goals(&[(Kpi::Rehires, 36, "2027-12")]);
    let mut figures = figures("2026-01", &[(Counted::Rehired, &[3]), (Counted::Members, &[1000])]);
    figures.registered = Some(1);
    let told = alerts(&kpis, &figures, None, day("2026-01-31"));
    assert_eq!(told, [Alert::Ambitious { height: Height::FarAbove, rehires: 36, registered: 1000 }]);
    assert_eq!(alerts(&goals(&[(Kpi::Rehires, 8, "2027-12")]), &figures, None, day("2026-01-31")), []);
}
