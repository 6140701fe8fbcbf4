//! The scheduler and the forecast, without a page.

use std::fmt::Debug;

use okaeri::domain::catalog::Catalog;
use okaeri::domain::forecast::{Estimate, Forecast, Place, Setup, Shape, Uncertain};
use okaeri::domain::network::{Axis, Day, HALVES, Scratch, backward, forward};
use okaeri::domain::plan::schedule::{Laid, lay_out};
use okaeri::domain::plan::{ResolvedTask, resolve, schedule};
use okaeri::domain::program::Program;
use okaeri::exchange::engine::{Ask, Told, What};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::app::content;
use crate::input::{Input, PLENTY};

const SEED: u64 = 7;

/// A plan, ready to be dated.
#[wasm_bindgen]
pub struct Scheduler {
    catalog: &'static Catalog,
    program: &'static Program,
    tasks: &'static [ResolvedTask],
    laid: Laid<'static>,
    scratch: Scratch,
    /// What the engine has told.
    axis: Option<Axis>,
    day: Option<Day>,
}

/// When a plan is done, and how many of its tasks are critical.
#[wasm_bindgen(getter_with_clone)]
pub struct Dated {
    /// The last working day, as `2026-04-01`.
    pub finish: String,
    /// How many tasks are critical.
    pub critical: u32,
}

/// Reads a plan and lays it out as a network; each role gives so much a week, in tenths of a person-day, or plenty.
#[wasm_bindgen]
pub async fn scheduler(plan: String, weekly_tenths: Option<u16>) -> Result<Scheduler, JsError> {
    let catalog = &content().await?.catalog;
    // The page is there for this plan alone.
    let program: &Program = Box::leak(Box::new(program(&plan, catalog, weekly_tenths)?));
    let plan = program.plan.as_ref().ok_or_else(|| JsError::new("there is no plan"))?;
    let tasks = resolve(catalog, plan).leak();
    let laid = laid(catalog, program, tasks)?;
    let scratch = Scratch::new(&laid.network);
    Ok(Scheduler { catalog, program, tasks, laid, scratch, axis: None, day: None })
}

fn program(plan: &str, catalog: &Catalog, weekly_tenths: Option<u16>) -> Result<Program, JsError> {
    Ok(Input::read(plan)?.program(catalog, weekly_tenths.unwrap_or(PLENTY)))
}

fn laid<'a>(
    catalog: &'a Catalog,
    program: &'a Program,
    tasks: &'a [ResolvedTask],
) -> Result<Laid<'a>, JsError> {
    let plan = program.plan.as_ref().ok_or_else(|| JsError::new("there is no plan"))?;
    lay_out(catalog, plan, tasks, &program.settings, program.settings.start).map_err(said)
}

#[wasm_bindgen]
impl Scheduler {
    /// Both passes over the network as it is laid out: dates, slack, what is critical.
    pub fn pass(&mut self) -> Result<Dated, JsError> {
        passed(&self.laid, &mut self.scratch)
    }

    /// The same, with the laying out of the tasks before.
    pub fn lay_out_and_pass(&self) -> Result<Dated, JsError> {
        let laid = laid(self.catalog, self.program, self.tasks)?;
        let mut scratch = Scratch::new(&laid.network);
        passed(&laid, &mut scratch)
    }

    /// All that a page reads after an edit: dates within capacity, their reasons, slack, the bound, what was moved.
    pub fn dates(&self) -> Result<Dated, JsError> {
        let Program { plan, settings, .. } = self.program;
        let plan = plan.as_ref().ok_or_else(|| JsError::new("there is no plan"))?;
        let dates = schedule(self.catalog, plan, self.tasks, settings, settings.start).map_err(said)?;
        let critical = dates.tasks.values().filter(|dated| dated.critical).count();
        let finish = dates.finish.map(|day| day.to_string()).unwrap_or_default();
        Ok(Dated { finish, critical: u32::try_from(critical).unwrap_or(u32::MAX) })
    }

    /// So many runs without capacity, efforts drawn from a triangle; the day by which four of five are done.
    pub fn forecast(&self, runs: u32) -> Result<String, JsError> {
        let uncertain = (0..).zip(&self.laid.tasks).filter_map(|(activity, task)| {
            Some(Uncertain {
                activity,
                place: Place::named(task.id.as_str()),
                estimate: Estimate { effort: task.effort, shape: Shape::Triangular },
                pace: self.laid.pace(activity)?,
            })
        });
        let setup = Setup { uncertain: uncertain.collect(), ..Setup::new(self.laid.network.clone()) };
        let mut forecast = Forecast::begin(setup, SEED).map_err(said)?;
        forecast.run(runs);
        let day = forecast.result().finish.percentile(800);
        Ok(day.map(|day| self.laid.axis.date(day).to_string()).unwrap_or_default())
    }

    /// The question of the outlook to the engine: so many runs within capacity, with what may go wrong.
    pub fn question(&self, runs: u32) -> Vec<u8> {
        Ask::about(self.program, self.program.settings.start, What::Runs(runs)).write()
    }

    /// Takes a piece of the engine's answer. Says after the last one by which day four of five runs are done.
    pub fn heard(&mut self, piece: &[u8]) -> Result<Option<String>, JsError> {
        match Told::read(piece) {
            Some(Told::Frame(framed)) => self.axis = framed.frame().map(|frame| frame.axis),
            Some(Told::Runs(runs)) => self.day = runs.finish.percentile(800),
            Some(Told::Done) => {
                let date = self.axis.zip(self.day).map(|(axis, day)| axis.date(day).to_string());
                return Ok(Some(date.unwrap_or_default()));
            }
            told => return Err(said(told)),
        }
        Ok(None)
    }
}

/// An error in the words of its type.
fn said(why: impl Debug) -> JsError {
    JsError::new(&format!("{why:?}"))
}

fn passed(laid: &Laid<'_>, scratch: &mut Scratch) -> Result<Dated, JsError> {
    let network = &laid.network;
    let finish = forward(network, network.lengths(), scratch);
    let finish = finish.map_err(said)?;
    backward(network, network.lengths(), finish, scratch);
    let critical = scratch.slack.total.iter().filter(|total| **total <= 0).count();
    let last = finish.saturating_sub(1) / HALVES;
    Ok(Dated {
        finish: laid.axis.date(last).to_string(),
        critical: u32::try_from(critical).unwrap_or(u32::MAX),
    })
}
