//! Installs what a command lacks, says so, and does nothing when all is there.

mod apt;
mod browser;
pub(crate) mod cargo_fuzz;
mod cargo_tool;
mod debian_wasm;
mod fonts;
pub(crate) mod llvm;
mod npm;
pub(crate) mod taskjuggler;
mod toolbox;
mod trunk;
mod wasm_bindgen;
mod wasm_target;

use std::thread;

use anyhow::Result;

pub(crate) use self::browser::Browser;
pub(crate) use self::npm::axe;
pub(crate) use self::toolbox::Toolbox;
use crate::engine::Engine;
use crate::place::Place;
use crate::report::say;

/// What tests run with. A part that could not be had says why.
pub(crate) struct Prepared {
    /// What turns the sources into the page.
    pub(crate) toolbox: Result<Toolbox>,
    /// In the order asked for.
    pub(crate) browsers: Vec<(Engine, Result<Browser>)>,
}

impl Prepared {
    /// Nothing missing, or the first thing that is.
    pub(crate) fn complete(self) -> Result<()> {
        self.toolbox?;
        self.browsers.into_iter().try_for_each(|(_, browser)| browser.map(|_| ()))
    }
}

/// Installs what checking without building needs.
pub(crate) fn for_check(place: &Place) -> Result<Toolbox> {
    Ok(Toolbox::of(place, wasm_target::ensure(place)?, Vec::new()))
}

/// Installs what building the page needs; first what takes seconds, so that what cannot be had is known at once.
pub(crate) fn for_build(place: &Place) -> Result<Toolbox> {
    let wasm_opt = npm::ensure(place)?;
    let wasm = wasm_target::ensure(place)?;
    let folders = vec![trunk::ensure(place)?, wasm_bindgen::ensure(place)?, wasm_opt];
    cargo_tool::clear(place)?;
    Ok(Toolbox::of(place, wasm, folders))
}

/// Installs what the tests need: packages arrive while cargo compiles. Cargo does one thing after the other, for
/// two builds at once take longer than two in a row.
pub(crate) fn for_tests(place: &Place, engines: &[Engine]) -> Prepared {
    let (toolbox, packages) = thread::scope(|scope| {
        let parts = [browser::packages(engines), fonts::packages()].concat();
        let packages = scope.spawn(move || apt::ensure(place, &parts));
        (for_build(place), packages.join())
    });
    match packages {
        Ok(Ok(())) => {}
        Ok(Err(reason)) => say(&format!("{reason:#}")),
        Err(_panic) => say("installing packages stopped in the middle; the lines above say why"),
    }
    Prepared { toolbox, browsers: ensured(place, engines) }
}

/// Installs browsers and their drivers alone; one that cannot be had says why.
pub(crate) fn browsers(place: &Place, engines: &[Engine]) -> Vec<(Engine, Result<Browser>)> {
    if let Err(reason) = apt::ensure(place, &browser::packages(engines)) {
        say(&format!("{reason:#}"));
    }
    ensured(place, engines)
}

fn ensured(place: &Place, engines: &[Engine]) -> Vec<(Engine, Result<Browser>)> {
    engines.iter().map(|engine| (*engine, Browser::ensure(*engine, place))).collect()
}
