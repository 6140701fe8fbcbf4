//! A plan in figures, to be compared with another.

use okaeri::domain::id::RoleId;
use okaeri::domain::plan::Figures;

use crate::small::{self, day, plan, program, task};

#[test]
fn without_a_plan_there_are_no_figures() {
    assert_eq!(Figures::of(&small::catalog(), &program(), day("2026-04-06")), None);
}

#[test]
fn the_fullest_role_is_the_one_that_gives_the_largest_share_of_its_time() {
    let mut program = program();
    program.settings.start = day("2026-04-06");
    // Ten working days, in which `hr` could give two person-days and `recruiting` five.
    let tasks = vec![task("a", "hr", 15, 10, &[]), task("b", "recruiting", 30, 10, &[])];
    program.plan = Some(plan(day("2026-04-06"), tasks));
    let figures = Figures::of(&small::catalog(), &program, day("2026-04-06")).unwrap();
    assert_eq!(figures.span, Some((day("2026-04-06"), day("2026-04-17"))));
    assert_eq!((figures.tasks, figures.effort_tenths), (2, 45));
    assert_eq!(figures.fullest, Some((RoleId::new("hr"), 75)));
    program.settings.capacities.insert(RoleId::new("recruiting"), 15);
    let figures = Figures::of(&small::catalog(), &program, day("2026-04-06")).unwrap();
    assert_eq!(figures.fullest, Some((RoleId::new("recruiting"), 100)));
}

#[test]
fn a_plan_without_tasks_has_neither_days_nor_load() {
    let mut program = program();
    program.plan = Some(plan(day("2026-04-06"), Vec::new()));
    let figures = Figures::of(&small::catalog(), &program, day("2026-04-06")).unwrap();
    assert_eq!((figures.span, figures.tasks, figures.fullest), (None, 0, None));
}
