//! A plan as it is handed to the forecast: what is certain stays, what may come in between comes in its place.

use std::borrow::Cow;

use chrono::NaiveDate;
use okaeri::domain::catalog::{Catalog, Effort, builtin};
use okaeri::domain::forecast::{Forecast, Forecasted};
use okaeri::domain::id::{ActionId, ChallengeId, RiskId};
use okaeri::domain::plan::readiness::{Basis, at_the_end};
use okaeri::domain::plan::task::Changes;
use okaeri::domain::plan::trials::{Work, band, histogram};
use okaeri::domain::plan::{
    Distribution, Drive, Origin, Plan, Schedule, Setback, Status, Task, Trials, resolve, schedule, trials,
};
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::exchange::document;

use crate::small::{self, day, sure};

const TODAY: &str = "2026-04-01";

const SAMPLE: &str = include_str!("../../../public/sample.okaeri.json");

fn sample() -> Program {
    document::read(SAMPLE.as_bytes(), &builtin()).expect("the sample is valid")
}

fn catalog() -> Catalog {
    let mut catalog = small::catalog();
    catalog.challenges[0].setback.behind = Cow::Owned(vec![ActionId::new("base.write")]);
    catalog
}

/// A program with this plan, every item at level 1, and no challenge that may happen.
fn program(catalog: &Catalog, tasks: Vec<Task>) -> Program {
    let today = day(TODAY);
    let mut program = small::program();
    program.settings.start = today;
    let round = program.rounds.last_mut().expect("a round");
    round.scope = Scope::Full;
    round.answers = catalog.items().map(|item| (item.id.clone(), sure(1))).collect();
    program.plan = Some(Plan::of(today, tasks));
    for challenge in &catalog.challenges {
        let never = Setback { permille: Some(0), effort: None };
        program.settings.uncertainty.setbacks.insert(challenge.id.clone(), never);
    }
    program
}

fn template(id: &'static str) -> Task {
    Task::new(small::task_id(id), Origin::Template(ActionId::new(id)))
}

fn spread(task: Task, optimistic: u16, pessimistic: u16) -> Task {
    let likely = task.changes.effort.map_or(10, |effort| effort.likely);
    let effort = Some(Effort { optimistic, likely, pessimistic });
    Task { changes: Changes { effort, ..task.changes }, ..task }
}

fn dated(catalog: &Catalog, program: &Program, today: &str) -> (Schedule, Trials) {
    let plan = program.plan.as_ref().expect("a plan");
    let tasks = resolve(catalog, plan);
    let dates = schedule(catalog, plan, &tasks, &program.settings, day(today)).expect("dates");
    let trials = trials(catalog, program, &tasks, &dates, day(today)).expect("dates").expect("tasks");
    (dates, trials)
}

fn forecast(trials: &Trials, runs: u32) -> Forecasted {
    let mut forecast = Forecast::begin(trials.setup.clone(), 7).expect("a setup that fits");
    forecast.run(runs);
    forecast.result()
}

/// The only days on which the runs end.
fn only(trials: &Trials, forecasted: &Forecasted) -> NaiveDate {
    let [first, last] = [0, 1000].map(|permille| forecasted.finish.percentile(permille).expect("a day"));
    assert_eq!(first, last, "all runs end on one day");
    trials.frame.axis.date(first)
}

#[test]
fn a_plan_whose_estimates_are_one_point_ends_on_its_own_dates() {
    let catalog = catalog();
    let mut tasks = vec![
        small::task("free", "hr", 37, 3, &[]),
        small::task("next", "recruiting", 61, 2, &[("free", 2)]),
        small::task("begun", "recruiting", 50, 9, &[]),
        small::task("done", "hr", 30, 4, &[]),
        small::task("on", "hr", 13, 1, &[]),
        small::task("held", "recruiting", 90, 3, &[("next", 0)]),
        small::task("work", "recruiting", 33, 12, &[("held", 0)]),
    ];
    tasks[2].status = Status::Doing;
    tasks[2].progress = 35;
    tasks[2].began = Some(day("2026-03-30"));
    tasks[3].status = Status::Done;
    tasks[3].began = Some(day("2026-03-23"));
    tasks[3].finished = Some(day("2026-03-27"));
    tasks[4].start = Some(day("2026-05-07"));
    tasks[5].changes.drive = Some(Drive::Duration);
    tasks[6].changes.drive = Some(Drive::Effort);
    let program = program(&catalog, tasks);
    let (dates, trials) = dated(&catalog, &program, TODAY);
    let mut forecast = Forecast::begin(trials.setup.clone(), 7).expect("a setup that fits");
    assert_eq!(forecast.lengths_in(0), trials.setup.network.lengths());
    forecast.run(20);
    assert_eq!(Some(only(&trials, &forecast.result())), dates.finish);
    assert_eq!(Some(trials.frame.finish), dates.finish);
}

#[test]
fn the_sample_with_its_likely_estimates_ends_on_its_own_date() {
    let (catalog, mut program) = (builtin(), sample());
    for challenge in &catalog.challenges {
        let never = Setback { permille: Some(0), effort: None };
        program.settings.uncertainty.setbacks.insert(challenge.id.clone(), never);
    }
    let plan = program.plan.as_mut().expect("a plan");
    let resolved = resolve(&catalog, plan);
    for (task, words) in plan.tasks.iter_mut().zip(&resolved) {
        let likely = words.effort.likely;
        task.changes.effort = Some(Effort { optimistic: likely, likely, pessimistic: likely });
    }
    let today = program.created.to_string();
    let (dates, trials) = dated(&catalog, &program, &today);
    let forecasted = forecast(&trials, 5);
    assert_eq!(Some(only(&trials, &forecasted)), dates.finish);
    let ends = forecasted.milestones.iter().map(|spread| spread.percentile(500));
    let ends: Vec<_> = ends.map(|end| trials.frame.axis.date(end.expect("a day"))).collect();
    let of_phase = |phase| {
        let own = resolved.iter().filter(|task| task.phase == phase);
        own.filter_map(|task| dates.tasks.get(&task.id).map(|dated| dated.end)).max().expect("tasks")
    };
    assert_eq!(ends, trials.frame.phases.iter().map(|phase| of_phase(*phase)).collect::<Vec<_>>());
}

#[test]
fn what_is_begun_is_drawn_by_what_is_left_and_what_is_done_or_held_is_not_drawn() {
    let catalog = catalog();
    let wide = |id| spread(small::task(id, "recruiting", 20, 10, &[]), 10, 80);
    let mut tasks = vec![wide("a"), wide("b"), wide("c"), wide("d")];
    tasks[1].status = Status::Doing;
    tasks[1].progress = 80;
    tasks[1].began = Some(day(TODAY));
    tasks[2].status = Status::Done;
    tasks[2].finished = Some(day(TODAY));
    tasks[3].changes.drive = Some(Drive::Duration);
    let (_, trials) = dated(&catalog, &program(&catalog, tasks), TODAY);
    let drawn: Vec<_> =
        trials.setup.uncertain.iter().map(|one| (one.activity, one.pace.left_percent)).collect();
    assert_eq!(drawn, [(0, 100), (1, 20)]);
    let mut forecast = Forecast::begin(trials.setup, 7).expect("a setup that fits");
    let lengths: Vec<Vec<u32>> = (0..200).map(|run| forecast.lengths_in(run).to_vec()).collect();
    assert!(lengths.iter().any(|run| run[0] != lengths[0][0]));
    assert!(lengths.iter().all(|lengths| lengths.iter().all(|length| length % 2 == 0)), "whole days");
    assert!(lengths.iter().all(|lengths| lengths[3] == 20));
    // A fifth of at most 40 days.
    assert!(lengths.iter().all(|lengths| (2..=16).contains(&lengths[1])));
}

#[test]
fn a_setback_that_is_certain_comes_behind_its_tasks_and_before_what_waits_for_them() {
    let catalog = catalog();
    let tasks = vec![template("base.write"), template("ties.open"), template("path.tell")];
    let mut program = program(&catalog, tasks);
    let (before, _) = dated(&catalog, &program, TODAY);
    let certain = Setback {
        permille: Some(1000),
        effort: Some(Effort { optimistic: 20, likely: 20, pessimistic: 20 }),
    };
    program.settings.uncertainty.setbacks.insert(ChallengeId::new("loss"), certain);
    let (after, trials) = dated(&catalog, &program, TODAY);
    assert_eq!(before, after, "the dates to plan with know no setback");
    assert_eq!(trials.frame.work(3), Some(Work::Setback(&RiskId::new("challenge.loss"))));
    let arcs: Vec<_> = trials.setup.network.arcs().iter().map(|arc| (arc.from, arc.to)).collect();
    let index = |id: &str| {
        let found = (0..).zip(&trials.frame.tasks).find(|(_, task)| task.as_str() == id);
        found.map(|(index, _): (u32, _)| index).expect("a task")
    };
    assert!(arcs.contains(&(index("base.write"), 3)) && arcs.contains(&(3, index("ties.open"))));
    assert!(!arcs.iter().any(|(from, to)| (*from, *to) == (3, index("path.tell"))));
    let forecasted = forecast(&trials, 50);
    assert!(forecasted.finish.percentile(0) > trials.frame.axis.day(trials.frame.finish));
    // Ten tenths a week: twenty take two weeks.
    assert_eq!(forecasted.events[0].delay_tenths, Some(100));
}

#[test]
fn what_waits_for_one_of_two_tasks_does_not_wait_for_a_setback_of_both() {
    let mut catalog = catalog();
    let both = vec![ActionId::new("base.write"), ActionId::new("path.tell")];
    catalog.challenges[0].setback.behind = Cow::Owned(both);
    let mut last = template("path.walk");
    last.changes.after = Some(vec![
        okaeri::domain::plan::Link::after(small::task_id("path.tell"), 0),
        okaeri::domain::plan::Link::after(small::task_id("ties.open"), 0),
    ]);
    let tasks = vec![template("base.write"), template("path.tell"), template("ties.open"), last];
    let mut program = program(&catalog, tasks);
    let certain = Setback { permille: Some(1000), effort: None };
    program.settings.uncertainty.setbacks.insert(ChallengeId::new("loss"), certain);
    let (_, trials) = dated(&catalog, &program, TODAY);
    let names = |activity: u32| trials.frame.tasks.get(activity as usize).map(ToString::to_string);
    let behind = trials.setup.network.arcs().iter().filter(|arc| arc.from == 4);
    assert_eq!(behind.filter_map(|arc| names(arc.to)).collect::<Vec<_>>(), ["path.walk"]);
}

#[test]
fn a_setback_of_what_is_done_comes_from_today_on() {
    let catalog = catalog();
    let mut first = template("base.write");
    first.status = Status::Done;
    first.finished = Some(day("2026-04-03"));
    let mut program = program(&catalog, vec![first, template("path.tell")]);
    let certain = Setback { permille: Some(1000), effort: None };
    program.settings.uncertainty.setbacks.insert(ChallengeId::new("loss"), certain);
    let (dates, trials) = dated(&catalog, &program, "2026-06-01");
    assert!(dates.finish < Some(day("2026-06-01")));
    let first_end = forecast(&trials, 100).finish.percentile(0).expect("a day");
    assert!(trials.frame.axis.date(first_end) > day("2026-06-01"));
}

#[test]
fn a_challenge_whose_tasks_are_not_in_the_plan_comes_behind_its_phase() {
    let catalog = catalog();
    let tasks = vec![template("path.tell"), template("path.walk")];
    let mut program = program(&catalog, tasks);
    let certain = Setback { permille: Some(1000), effort: None };
    program.settings.uncertainty.setbacks.insert(ChallengeId::new("doubt"), certain);
    let (_, trials) = dated(&catalog, &program, TODAY);
    let before: Vec<_> =
        trials.setup.network.arcs().iter().filter(|arc| arc.to == 2).map(|arc| arc.from).collect();
    assert_eq!(before, [0, 1]);
}

#[test]
fn the_gains_of_all_tasks_lead_to_the_score_at_the_end() {
    let catalog = catalog();
    let tasks =
        vec![template("base.write"), template("ties.open"), template("path.walk"), template("path.tell")];
    let program = program(&catalog, tasks);
    let (_, trials) = dated(&catalog, &program, TODAY);
    let (round, weights) = (program.round(), program.weights(&catalog));
    let basis = Basis {
        catalog: &catalog,
        answers: &round.answers,
        weights: &weights,
        scope: round.scope,
        date: round.date,
    };
    let end = at_the_end(basis, program.plan.as_ref().expect("a plan")).overall.score.expect("a score");
    let sum: u16 = trials.setup.gains.iter().map(|gain| gain.permille).sum();
    assert_eq!((trials.setup.score + sum) / 10, u16::from(end.points()));
    assert!(sum > 0);
    let fans = forecast(&trials, 50).scores;
    assert_eq!(fans.last().map(|fan| fan.p10), Some(trials.setup.score + sum));
}

#[test]
fn what_an_item_without_an_answer_takes_off_is_taken_off_from_the_start() {
    let catalog = catalog();
    let mut program = program(&catalog, vec![template("ties.open"), template("path.tell")]);
    let round = program.rounds.last_mut().expect("a round");
    round.answers = small::answers([("base.a", sure(4))]);
    let (_, trials) = dated(&catalog, &program, TODAY);
    // 1000 falls to 875 and 833: by 75 points for ties.a and for path.a each, a third of the weight.
    assert_eq!(program.assess(&catalog).overall.score.map(okaeri::domain::score::Score::points), Some(100));
    assert_eq!((trials.setup.score, trials.setup.gains.len()), (833, 0));
}

#[test]
fn the_luck_of_a_task_stays_when_another_joins_the_plan() {
    let catalog = catalog();
    let wide = |id| spread(small::task(id, "recruiting", 20, 10, &[]), 10, 80);
    let lengths = |tasks: Vec<Task>| {
        let (_, trials) = dated(&catalog, &program(&catalog, tasks), TODAY);
        let index = trials.frame.tasks.iter().position(|task| task.as_str() == "m").expect("a task");
        let mut forecast = Forecast::begin(trials.setup, 7).expect("a setup that fits");
        (0..50).map(|run| forecast.lengths_in(run)[index]).collect::<Vec<_>>()
    };
    let alone = lengths(vec![wide("m")]);
    assert_eq!(alone, lengths(vec![wide("a"), wide("m"), wide("z")]));
    assert!(alone.iter().any(|length| *length != alone[0]));
}

#[test]
fn the_pictures_hold_every_run_and_stay_within_their_frame() {
    let catalog = catalog();
    let wide = |id| spread(small::task(id, "recruiting", 20, 40, &[]), 10, 80);
    let mut program = program(&catalog, vec![wide("a"), template("base.write")]);
    program.settings.uncertainty.distribution = Distribution::Triangular;
    let (_, trials) = dated(&catalog, &program, TODAY);
    let forecasted = forecast(&trials, 500);
    let p50 = trials.frame.axis.date(forecasted.finish.percentile(500).expect("a day"));
    let far = day("2036-04-01");
    let drawn = histogram(&trials.frame, &forecasted.finish, &[p50, far]).expect("runs");
    assert_eq!(drawn.columns.iter().map(|column| column.runs).sum::<u32>(), 500);
    assert_eq!(drawn.columns.last().map(|column| column.ended), Some(500));
    assert!(drawn.columns.len() <= 30 && drawn.columns.len() > 3);
    assert!(drawn.columns.iter().all(|column| (column.to - column.from).num_days() % 7 == 6), "whole weeks");
    assert!(drawn.columns.iter().all(|column| column.x + column.width <= 640 && column.height <= 200));
    assert!(drawn.columns.iter().all(|column| (column.runs > 0) == (column.height > 0)));
    assert_eq!(drawn.marks.iter().map(|mark| mark.x.is_some()).collect::<Vec<_>>(), [true, false]);
    let band = band(&trials.frame, &forecasted.scores, day(TODAY)).expect("days");
    assert!(band.middle.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 >= pair[1].1));
    assert_eq!(band.area.len(), 2 * forecasted.scores.len() + 1);
    assert_eq!(histogram(&trials.frame, &forecast(&trials, 0).finish, &[]), None);
}
