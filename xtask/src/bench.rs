//! Runs a program of the end-to-end package against the release: measurements, photographs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::build;
use crate::engine::Engine;
use crate::place::Place;
use crate::program;
use crate::serve::{Server, Site};
use crate::setup::{self, Browser};
use crate::subject;
use crate::webdriver::Driver;

/// Measures the release, and the parts of it that have pages of their own.
pub(crate) fn measure(place: &Place, words: &[String]) -> Result<()> {
    let folder = place.target.join("bench-subject");
    write_subject(place, &folder)?;
    let parts = Server::start(Site::release(&folder), 0)?;
    run_beside(place, "bench", words, &[("OKAERI_PARTS", &parts.address)])
}

/// Writes the pages of these parts.
pub(crate) fn write_subject(place: &Place, folder: &Path) -> Result<()> {
    let toolbox = setup::for_build(place)?;
    build::build_if_changed(place, &toolbox)?;
    subject::write(place, &toolbox, folder)
}

/// `program` is `shots` or `kill`; `words` are passed on to it.
pub(crate) fn run(place: &Place, program: &str, words: &[String]) -> Result<()> {
    run_beside(place, program, words, &[])
}

fn run_beside(place: &Place, program: &str, words: &[String], told: &[(&str, &str)]) -> Result<()> {
    let engine = Engine::Chromium;
    let prepared = setup::for_tests(place, &[engine]);
    let toolbox = prepared.toolbox?;
    let (_, browser) = prepared.browsers.into_iter().next().context("no browser was asked for")?;
    let browser = browser?;
    build::build_if_changed(place, &toolbox)?;
    let stage = Stage::set(place, engine, &browser)?;
    let mut cargo = stage.cargo(place, &browser)?;
    cargo.envs(told.iter().copied());
    program::run(cargo.args(["run", "--package", "e2e", "--bin", program, "--"]).args(words))
}

/// A server, mostly with the release, and a driver for a browser; both stop when dropped.
pub(crate) struct Stage {
    engine: Engine,
    /// Where the server notes what it is asked for.
    requests: PathBuf,
    server: Server,
    driver: Driver,
}

impl Stage {
    pub(crate) fn set(place: &Place, engine: Engine, browser: &Browser) -> Result<Self> {
        Self::with(place, engine, browser, Site::release(&place.dist))
    }

    /// With another site than the release.
    pub(crate) fn with(place: &Place, engine: Engine, browser: &Browser, site: Site) -> Result<Self> {
        let requests = place.target.join(format!("{engine}-requests.log"));
        let server = Server::start(site.noting(&requests)?, 0)?;
        Ok(Self { engine, requests, server, driver: Driver::start(place, engine, browser)? })
    }

    /// A cargo that tells what it runs where everything is.
    pub(crate) fn cargo(&self, place: &Place, browser: &Browser) -> Result<Command> {
        let mut cargo = Command::new("cargo");
        cargo
            .current_dir(&place.root)
            .env("OKAERI_ADDRESS", &self.server.address)
            .env("OKAERI_AXE", setup::axe(place)?)
            .env("OKAERI_DOWNLOADS", &self.driver.downloads)
            .env("OKAERI_ENGINE", self.engine.to_string())
            .env("OKAERI_RELEASE", &place.dist)
            .env("OKAERI_REQUESTS", &self.requests)
            .env("OKAERI_WEBDRIVER", &self.driver.address)
            .env(self.engine.variable(), &browser.binary);
        Ok(cargo)
    }
}
