//! The network against the scheduler of the plan, on plans that both understand: whole days, one calendar, arcs from
//! finish to start, the rule of the longest tail.
//!
//! They differ in one thing, which is left out here: a task without effort waits in the plan's scheduler while dates
//! that people have set take more of its role than there is; in the network it waits for nobody.

use chrono::{Days, NaiveDate};
use okaeri::domain::calendar::{Closure, WorkCalendar, WorkPattern};
use okaeri::domain::id::{RoleId, TaskId};
use okaeri::domain::network::{
    Activity, Arc, ArcKind, Axis, Capacity, Hours, Network, Outline, Placing, Resource, Rule, Scratch, place,
    slack_within_capacity,
};
use okaeri::domain::plan::Link;
use okaeri::domain::plan::schedule::{self, Capacities, State};

use super::sketch::{Dice, seeds};
use crate::small;

struct Case {
    activities: Vec<schedule::Activity>,
    capacities: Capacities,
    closures: Vec<Closure>,
    from: NaiveDate,
    today: NaiveDate,
    axis: Axis,
}

const FIRST: &str = "2026-03-10";

fn case(seed: u64) -> Case {
    let mut dice = Dice::new(seed);
    let day = |days: u32| small::day(FIRST) + Days::new(u64::from(days));
    let mut case = Case {
        activities: Vec::new(),
        capacities: Capacities::new(),
        closures: Vec::new(),
        from: day(10 + dice.below(40)),
        today: day(10 + dice.below(60)),
        axis: Axis::new(small::day(FIRST)),
    };
    for _ in 0..dice.below(4) {
        let from = dice.below(70);
        let to = day(from + dice.below(8));
        case.closures.push(Closure { from: day(from), to, name: String::new() });
    }
    for role in 0..3 {
        let weekly = u16::try_from(5 + dice.below(55)).unwrap();
        case.capacities.insert(role_id(role), schedule::activity::daily(weekly));
    }
    for index in 0..1 + dice.below(14) {
        let began = day(dice.below(60));
        let state = match dice.below(8) {
            0 => State::Dated(began),
            1 => State::Begun { began, progress: u8::try_from(dice.below(101)).unwrap() },
            2 => State::Done { began, finished: began + Days::new(u64::from(dice.below(12))) },
            _ => State::Free,
        };
        let links = (0..dice.below(3).min(index)).map(|_| Link {
            task: task_id(dice.below(index)),
            lag_days: u16::try_from(dice.below(5)).unwrap(),
        });
        let after = links.collect();
        case.activities.push(schedule::Activity {
            id: task_id(index),
            role: role_id(dice.below(3)),
            effort_tenths: u16::try_from(1 + dice.below(60)).unwrap(),
            duration_days: u16::try_from(1 + dice.below(8)).unwrap(),
            after,
            finds_out: dice.one_in(6),
            state,
        });
    }
    case
}

fn role_id(role: u32) -> RoleId {
    RoleId::from(format!("role{role}"))
}

fn task_id(index: u32) -> TaskId {
    small::task_id(&format!("t{index:02}"))
}

fn number(id: &str) -> u32 {
    id.trim_start_matches(|letter: char| !letter.is_ascii_digit()).parse().expect("it ends with a number")
}

impl Case {
    fn day(&self, date: NaiveDate) -> u32 {
        self.axis.day(date).expect("it is on the axis")
    }

    /// The activity with its planned length, and the length that it still has.
    fn activity(&self, task: &schedule::Activity, calendar: &WorkCalendar) -> (Activity, u32) {
        let days = task.days(&self.capacities);
        let (placing, left, pace) = match task.state {
            State::Free => (Placing::Free, days, days),
            State::Dated(start) => (Placing::Fixed { start: self.day(start) }, days, days),
            State::Begun { began, progress } => {
                let left = schedule::Activity::days_left(days, progress);
                (Placing::Begun { start: self.day(began) }, left, days)
            }
            State::Done { began, finished } => {
                let took = calendar.open_days_between(began, finished).max(1);
                let placing = Placing::Done { start: self.day(began), end: self.day(finished) };
                (placing, days, days.max(u16::try_from(took).unwrap()))
            }
        };
        let load = u32::try_from(task.daily_load(pace)).unwrap();
        let resource = number(task.role.as_str());
        let activity = Activity {
            placing,
            class: u8::from(!task.finds_out),
            ..Activity::free(resource, u32::from(days) * 2, load)
        };
        (activity, u32::from(left) * 2)
    }
}

#[test]
fn the_network_dates_a_plan_as_the_plans_scheduler_does() {
    for seed in seeds(1000) {
        let case = case(seed);
        let calendar = WorkCalendar::japanese(&case.closures);
        let old = schedule::run(&case.activities, &case.capacities, &calendar, case.from, case.today);
        let old = old.expect("there is no circle");

        let (activities, lengths): (Vec<_>, Vec<_>) =
            case.activities.iter().map(|task| case.activity(task, &calendar)).unzip();
        let planned: Vec<_> = activities.iter().map(|activity: &Activity| activity.length).collect();
        let arcs = case.activities.iter().flat_map(|task| {
            task.after.iter().map(|link| Arc {
                from: number(link.task.as_str()),
                to: number(task.id.as_str()),
                kind: ArcKind::FinishToStart,
                lag_days: i32::from(link.lag_days),
            })
        });
        let capacity = |role| Capacity::Same(u32::try_from(case.capacities[&role_id(role)]).unwrap());
        let halves = WorkPattern::japanese(&case.closures).halves(case.axis.origin(), case.axis.days(), None);
        let network = Network::new(Outline {
            hours: vec![Hours::new(&halves)],
            program: 0,
            resources: (0..3).map(|role| Resource { hours: 0, capacity: capacity(role) }).collect(),
            activities,
            arcs: arcs.collect(),
            start: case.day(case.from),
            today: case.day(case.today),
        });
        let network = network.expect("there is no circle");
        let mut scratch = Scratch::new(&network);
        let order = Rule::LongestTail.order(&network, &planned, &scratch);
        let finish = place(&network, &lengths, &order, &mut scratch).expect("it ends");
        slack_within_capacity(&network, &lengths, &order, finish, &mut scratch);
        for (index, task) in case.activities.iter().enumerate() {
            let (first, last) = Axis::span(scratch.times.start[index], scratch.times.end[index]);
            let dated = &old.tasks[&task.id];
            let new = (case.axis.date(first), case.axis.date(last), scratch.slack.total[index]);
            assert_eq!(new, (dated.start, dated.end, dated.slack_days * 2), "{seed}: {task:?}");
        }
    }
}
