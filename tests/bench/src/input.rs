//! The plan that is measured, as a file says it, and as a program of ours.
//!
//! The file: `{"start", "holidays": [DAY], "tasks": [{"id", "name", "duration", "deps": [ID]}], "updates": {"leaf": {"id",
//! "duration"}, "cascade": …}}`. Weeks have five days; its holidays are worked on nowhere, and those of Japan are.

use chrono::{Datelike, NaiveDate};
use okaeri::domain::calendar::{Closure, Share, holidays};
use okaeri::domain::catalog::{Catalog, Effort, Phase};
use okaeri::domain::id::{ProgramId, TaskId};
use okaeri::domain::plan::task::Changes;
use okaeri::domain::plan::{Link, Origin, Plan, Task};
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::sorted::Set;
use serde::Deserialize;
use wasm_bindgen::prelude::JsError;

/// For so many years the holidays are told; the plan is done in two.
const YEARS: i32 = 5;

/// The most that a role can give, in tenths of a person-day a week: capacity never binds.
pub(crate) const PLENTY: u16 = 5000;

/// The likely work of a task, in tenths of a person-day for each of its days.
const TENTHS: u16 = 5;

/// The best and the worst case, in tenths of the likely one.
const BEST: u16 = 8;
const WORST: u16 = 16;

/// A plan as the file says it.
#[derive(Deserialize)]
pub(crate) struct Input {
    start: NaiveDate,
    holidays: Vec<NaiveDate>,
    tasks: Vec<InputTask>,
    #[serde(default)]
    pub(crate) updates: Updates,
}

#[derive(Deserialize)]
struct InputTask {
    id: String,
    name: String,
    duration: u16,
    deps: Vec<String>,
}

/// What is changed while it is measured.
#[derive(Default, Deserialize)]
pub(crate) struct Updates {
    /// Moves its own bar alone.
    pub(crate) leaf: Option<Update>,
    /// Moves as many as possible.
    pub(crate) cascade: Option<Update>,
}

/// A task with another duration.
#[derive(Deserialize)]
pub(crate) struct Update {
    pub(crate) id: String,
    pub(crate) duration: u16,
}

impl Input {
    pub(crate) fn read(text: &str) -> Result<Self, JsError> {
        Ok(serde_json::from_str(text)?)
    }

    /// The same as a program, its tasks shared out among all roles, which give so much a week.
    pub(crate) fn program(&self, catalog: &Catalog, weekly_tenths: u16) -> Program {
        let profile = Profile { name: "Bench".to_owned(), industry: None, size: None, purposes: Set::new() };
        let mut program = Program::new(ProgramId::new("bench"), profile, catalog, self.start);
        program.settings.start = self.start;
        program.settings.closures = self.closures();
        for role in &catalog.roles {
            program.settings.capacities.insert(role.id.clone(), weekly_tenths);
        }
        let tasks = self.tasks.iter().enumerate().map(|(number, task)| task.own(number, catalog));
        program.plan = Some(Plan::of(self.start, tasks.collect()));
        program
    }

    fn closures(&self) -> Vec<Closure> {
        let is_week = |day: &NaiveDate| day.weekday().number_from_monday() < 6;
        let years = self.start.year()..self.start.year() + YEARS;
        let worked = years.clone().flat_map(|year| holidays(year).into_keys()).filter(is_week);
        let worked = worked
            .map(|day| Closure { share: Share::Whole, ..Closure::of_all(day, day, "worked".to_owned()) });
        let own = self.holidays.iter().copied().filter(is_week).filter(|day| years.contains(&day.year()));
        worked.chain(own.map(|day| Closure::of_all(day, day, "closed".to_owned()))).collect()
    }
}

/// As an id of ours.
pub(crate) fn task_id(id: &str) -> TaskId {
    TaskId::from(format!("own.{id}"))
}

impl InputTask {
    fn own(&self, number: usize, catalog: &Catalog) -> Task {
        let likely = self.duration * TENTHS;
        let changes = Changes {
            title: Some(self.name.clone()),
            owner: catalog.roles.get(number % catalog.roles.len().max(1)).map(|role| role.id.clone()),
            effort: Some(Effort { optimistic: likely * BEST / 10, likely, pessimistic: likely * WORST / 10 }),
            duration_days: Some(self.duration),
            phase: Some([Phase::Design, Phase::Operation, Phase::After][number % 3]),
            after: Some(self.deps.iter().map(|first| Link::after(task_id(first), 0)).collect()),
            ..Changes::default()
        };
        Task { changes, ..Task::new(task_id(&self.id), Origin::Own) }
    }
}
