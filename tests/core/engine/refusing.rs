//! What is offered where the target is out of reach keeps its promise: followed, choosing finds a set that is in time.

use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::id::RoleId;
use okaeri::domain::plan::choose::Pins;
use okaeri::domain::program::Program;
use okaeri::domain::sorted;
use okaeri::exchange::document;
use okaeri::exchange::engine::{Kind, Limit, Nearest, Refused, Told, Way, day_of};

use super::{asked_on, offer};
use crate::small::day;

const TODAY: &str = "2026-11-20";

/// The sample, with or without its plan.
fn sample(catalog: &Catalog, has_plan: bool) -> Program {
    let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/public/sample.okaeri.json"));
    let mut program = document::read(bytes, catalog).expect("the sample");
    if !has_plan {
        program.plan = None;
    }
    program
}

fn effort(program: &mut Program, tenths: u32) {
    program.settings.budget.effort_tenths = Some(tenths);
}

fn yen(program: &mut Program, yen: u64) {
    program.settings.budget.yen = Some(yen);
    let rates = [("hr_lead", 30_000), ("recruiting", 20_000), ("legal", 50_000), ("comms", 25_000)];
    program.settings.budget.day_rates =
        sorted::map(rates.into_iter().map(|(role, rate)| (RoleId::new(role), rate)));
}

fn monthly(program: &mut Program, role: &'static str, tenths: u16) {
    program.settings.budget.monthly_tenths.insert(RoleId::new(role), tenths);
}

fn deadline(program: &mut Program, to: &str) {
    program.settings.deadline = Some(day(to));
}

fn told(catalog: &Catalog, program: &Program) -> Vec<Told> {
    asked_on(catalog, program, &Pins::default(), day(TODAY))
}

/// What was refused: the ways, whether each is enough, and what can be reached.
struct No {
    ways: Vec<Way>,
    is_enough: bool,
    nearest: Option<Nearest>,
}

fn refused(told: &[Told]) -> No {
    let refused =
        told.iter().find_map(|told| if let Told::Refused(why) = told { Some(why.clone()) } else { None });
    let Some(Refused::Infeasible { ways, is_enough, nearest }) = refused else {
        panic!("nothing clashes: {told:?}")
    };
    No { ways, is_enough, nearest: nearest.map(|nearest| *nearest) }
}

/// As the page's buttons do it.
fn follow(program: &mut Program, way: &Way) {
    let budget = &mut program.settings.budget;
    match &way.limit {
        Limit::Effort => budget.effort_tenths = way.to.map(|to| to.try_into().expect("tenths")),
        Limit::Cost => budget.yen = way.to,
        Limit::Deadline | Limit::Role(_) => {
            program.settings.deadline = way.to.and_then(|to| day_of(to.try_into().ok()?));
        }
        Limit::Month(role) => drop(budget.monthly_tenths.remove(role)),
    }
}

fn is_in_time(told: &[Told]) -> bool {
    let cheapest = told.iter().find_map(|told| match told {
        Told::Offer(offer) if offer.kind == Kind::Cheapest => Some(offer),
        _ => None,
    });
    cheapest.is_some_and(|cheapest| cheapest.late_days == 0)
}

/// Asks, and holds all that is offered to its word.
fn kept(catalog: &Catalog, program: &Program) -> No {
    let no = refused(&told(catalog, program));
    if no.is_enough {
        for way in &no.ways {
            let mut other = program.clone();
            follow(&mut other, way);
            assert!(is_in_time(&told(catalog, &other)), "{way:?}");
        }
    } else {
        assert!(no.ways.iter().all(|way| way.to.is_none()), "{:?}", no.ways);
    }
    if let Some(nearest) = &no.nearest {
        let mut other = program.clone();
        for short in &nearest.short {
            other.target.items.insert(short.item.clone(), short.reached);
        }
        let told = told(catalog, &other);
        assert!(is_in_time(&told), "{nearest:?}");
        assert_eq!(offer(&told, Kind::Cheapest).actions, nearest.offer.actions);
        assert_eq!(nearest.offer.late_days, 0);
    }
    no
}

/// Of the ways, which limits.
fn limits(no: &No) -> Vec<&Limit> {
    no.ways.iter().map(|way| &way.limit).collect()
}

#[test]
fn a_limit_of_work_or_money_is_raised_to_where_a_set_is_in_time() {
    let catalog = builtin();
    for limit in [Limit::Effort, Limit::Cost] {
        let mut program = sample(&catalog, false);
        deadline(&mut program, "2027-12-31");
        match limit {
            Limit::Effort => effort(&mut program, 1500),
            _ => yen(&mut program, 3_000_000),
        }
        let no = kept(&catalog, &program);
        assert!(no.is_enough && limits(&no) == [&limit], "{:?}", no.ways);
        assert!(no.ways[0].to.is_some());
        assert!(no.nearest.is_some());
    }
}

#[test]
fn where_the_deadline_stands_behind_a_limit_no_figure_is_promised_for_it() {
    let catalog = builtin();
    let mut program = sample(&catalog, false);
    effort(&mut program, 1500);
    let no = kept(&catalog, &program);
    assert!(!no.is_enough, "with more work the plan would be late");
    assert_eq!(limits(&no), [&Limit::Effort, &Limit::Deadline]);
    for way in &no.ways {
        follow(&mut program, way);
    }
    assert!(is_in_time(&told(&catalog, &program)), "without both");
    let nearest = no.nearest.expect("something can be reached");
    assert!(!nearest.is_nearest, "what would be nearer is late");
}

#[test]
fn two_limits_that_are_both_too_low_are_both_named_and_neither_is_said_to_be_enough() {
    let catalog = builtin();
    let mut program = sample(&catalog, false);
    program.settings.deadline = None;
    effort(&mut program, 1000);
    yen(&mut program, 2_000_000);
    let no = kept(&catalog, &program);
    assert!(!no.is_enough);
    assert_eq!(limits(&no), [&Limit::Effort, &Limit::Cost]);
    assert!(no.nearest.is_some());
}

#[test]
fn of_a_month_is_said_whether_doing_without_its_limit_is_enough() {
    let catalog = builtin();
    let month = Limit::Month(RoleId::new("recruiting"));
    let mut program = sample(&catalog, false);
    deadline(&mut program, "2027-12-31");
    monthly(&mut program, "recruiting", 5);
    let no = kept(&catalog, &program);
    assert!(no.is_enough && limits(&no).contains(&&month), "{:?}", no.ways);
    effort(&mut program, 1000);
    let no = kept(&catalog, &program);
    assert!(!no.is_enough && limits(&no).contains(&&month), "{:?}", no.ways);
}

#[test]
fn a_target_that_the_schedule_is_too_short_for_is_lowered_to_one_that_is_in_time() {
    let catalog = builtin();
    let mut program = sample(&catalog, false);
    deadline(&mut program, "2027-03-31");
    let no = kept(&catalog, &program);
    assert!(no.is_enough && limits(&no).contains(&&Limit::Deadline), "{:?}", no.ways);
    assert!(no.nearest.is_some_and(|nearest| !nearest.is_nearest && !nearest.short.is_empty()));
    // Work that is done or begun cannot be taken out, and then only the schedule knows what is late.
    let mut program = sample(&catalog, true);
    deadline(&mut program, "2027-03-31");
    effort(&mut program, 1500);
    assert!(kept(&catalog, &program).nearest.is_some());
}

#[test]
fn where_even_what_is_begun_is_late_no_target_is_offered() {
    let catalog = builtin();
    let mut program = sample(&catalog, true);
    deadline(&mut program, "2026-11-24");
    effort(&mut program, 500);
    assert_eq!(kept(&catalog, &program).nearest, None);
}
