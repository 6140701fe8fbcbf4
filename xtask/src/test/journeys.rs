//! The end-to-end tests: the release, under its policy, from our own server, in a real browser.

use anyhow::Result;

use super::{Outcome, counted};
use crate::bench::Stage;
use crate::engine::Engine;
use crate::place::Place;
use crate::setup::Browser;

/// Server and driver stop when this ends, however it ends.
pub(super) fn run(place: &Place, engine: Engine, browser: &Browser) -> Result<Outcome> {
    let stage = Stage::set(place, engine, browser)?;
    let mut cargo = stage.cargo(place, browser)?;
    cargo.args(["test", "--package", "e2e", "--"]);
    // A journey that only Chromium can make is marked as ignored, with the reason, and counts as not run elsewhere.
    // The drivers of the others serve one session at a time.
    cargo.arg(if engine == Engine::Chromium { "--include-ignored" } else { "--test-threads=1" });
    Ok(counted(&mut cargo))
}
