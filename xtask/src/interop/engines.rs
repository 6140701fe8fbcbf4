//! What each engine can do over http and from a file, asked of the engine itself.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::table::{self, Column};
use crate::bench::Stage;
use crate::csp;
use crate::engine::Engine;
use crate::place::Place;
use crate::program;
use crate::report::say;
use crate::serve::Site;
use crate::setup::{self, Browser};

const PROBE: &str = "tests/e2e/probe";
const TABLE: &str = "tests/e2e/ENGINES.md";

/// Asks those that can be had, and writes the table.
pub(super) fn measure(place: &Place, engines: &[Engine]) -> Result<()> {
    let browsers = setup::browsers(place, engines);
    let mut columns = Vec::new();
    for engine in Engine::ALL {
        let browser = browsers.iter().find(|(asked, _)| *asked == engine).map(|(_, browser)| browser);
        let answers = match browser {
            None => Err("it was not asked for".to_owned()),
            Some(Err(error)) => Err(error.to_string()),
            Some(Ok(browser)) => ask(place, engine, browser).map_err(|error| {
                say(&format!("{engine}: {error:#}"));
                error.to_string()
            }),
        };
        columns.extend(table::columns(engine, answers));
    }
    let file = place.root.join(TABLE);
    fs::write(&file, table::page(&columns)).with_context(|| format!("writing {}", file.display()))?;
    let measured = columns.iter().filter(|column| matches!(column, Column { answers: Ok(_), .. })).count();
    say(&format!("{measured} of {} columns measured; they are in {TABLE}", columns.len()));
    Ok(())
}

fn ask(place: &Place, engine: Engine, browser: &Browser) -> Result<Value> {
    let probe = place.root.join(PROBE);
    let stage = Stage::with(place, engine, browser, Site::under(&probe, csp::of_probe()))?;
    let mut cargo = stage.cargo(place, browser)?;
    cargo
        .args(["run", "--quiet", "--package", "e2e", "--bin", "engines"])
        .env("OKAERI_PROBE", format!("file://{}", probe.join("index.html").display()));
    let answers = program::output(&mut cargo).context("the probe did not run")?;
    serde_json::from_str(&answers).context("the probe gave no answers")
}
