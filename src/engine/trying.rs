//! A plan tried out thousands of times, a portion of the runs after the other.

use chrono::NaiveDate;

use crate::domain::catalog::Catalog;
use crate::domain::forecast::Forecast;
use crate::domain::plan::trials::{Frame, Trials, trials};
use crate::domain::plan::{resolve, schedule};
use crate::domain::program::Program;
use crate::exchange::engine::Told;

/// So many samples are a portion: a part of a second at most, and few enough portions that telling of them costs little.
const SAMPLES: u32 = 50_000;

/// The fewest and the most runs of a portion.
const LEAST: u32 = 50;
const MOST: u32 = 500;

/// Makes so many runs, and tells after each portion what all runs up to it say.
pub(super) fn run(
    catalog: &Catalog,
    program: &Program,
    today: NaiveDate,
    runs: u32,
    tell: &mut dyn FnMut(Told),
) {
    let Some((frame, mut forecast)) = begin(catalog, program, today) else { return tell(Told::Impossible) };
    let activities = u32::try_from(frame.tasks.len() + frame.setbacks.len()).unwrap_or(u32::MAX);
    let portion = (SAMPLES / activities.max(1)).clamp(LEAST, MOST);
    tell(Told::Frame(Box::new(frame.into())));
    while forecast.next() < runs {
        forecast.run(portion.min(runs - forecast.next()));
        tell(Told::Runs(Box::new(forecast.result())));
    }
}

/// The forecast of a program's plan; none where the plan has no dates.
fn begin(catalog: &Catalog, program: &Program, today: NaiveDate) -> Option<(Frame, Forecast)> {
    let plan = program.plan.as_ref()?;
    let tasks = resolve(catalog, plan);
    let dates = schedule(catalog, plan, &tasks, &program.settings, today).ok()?;
    let Trials { setup, frame } = trials(catalog, program, &tasks, &dates, today).ok()??;
    let seed = program.settings.uncertainty.seed;
    Some((frame, Forecast::begin(setup, seed.into()).ok()?))
}
