//! Installs what a command lacks, says so, and does nothing when all is there.

mod apt;
mod browser;
mod cargo_tool;
mod debian_wasm;
mod fonts;
mod npm;
mod toolbox;
mod trunk;
mod wasm_bindgen;
mod wasm_target;

use std::fs;
use std::thread;

use anyhow::{Context, Result, anyhow};

pub(crate) use self::browser::Browser;
pub(crate) use self::npm::axe;
pub(crate) use self::toolbox::Toolbox;
use crate::engine::Engine;
use crate::place::Place;

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

/// Installs what building the page needs.
pub(crate) fn for_build(place: &Place) -> Result<Toolbox> {
    let toolbox = thread::scope(|scope| {
        let from_npm = scope.spawn(|| npm::ensure(place));
        let compiled = compiled(place, &[]);
        joined(from_npm).and_then(|npm| compiled.map(|toolbox| toolbox.with(npm)))
    });
    clear(place)?;
    toolbox
}

/// Installs what the tests need: packages arrive while cargo compiles.
pub(crate) fn for_tests(place: &Place, engines: &[Engine]) -> Prepared {
    let (compiled, from_npm, from_apt) = thread::scope(|scope| {
        let fetched = scope.spawn(|| {
            let from_apt = apt::ensure(place, &[browser::packages(engines), fonts::packages()].concat());
            Ok((npm::ensure(place), from_apt.map_err(|error| format!("{error:#}"))))
        });
        let compiled = compiled(place, engines);
        match joined(fetched) {
            Ok((npm, apt)) => (compiled, npm, apt),
            Err(error) => (compiled, Err(anyhow!("{error:#}")), Err(format!("{error:#}"))),
        }
    });
    let browsers = engines
        .iter()
        .map(|engine| {
            let found = Browser::find(*engine, place);
            let reason = from_apt.as_ref().err();
            (*engine, found.map_err(|error| reason.map_or(error, |reason| anyhow!("{reason}"))))
        })
        .collect();
    let toolbox = compiled.and_then(|toolbox| from_npm.map(|npm| toolbox.with(npm)));
    let toolbox = toolbox.and_then(|toolbox| clear(place).map(|()| toolbox));
    Prepared { toolbox, browsers }
}

/// What cargo builds or fetches, one after the other: two builds at once take longer than two in a row.
fn compiled(place: &Place, engines: &[Engine]) -> Result<Toolbox> {
    let wasm = wasm_target::ensure(place)?;
    let folders = vec![trunk::ensure(place)?, wasm_bindgen::ensure(place)?];
    if engines.contains(&Engine::Firefox) {
        browser::geckodriver(place)?;
    }
    Ok(Toolbox::of(place, wasm, folders))
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread
        .join()
        .unwrap_or_else(|_| Err(anyhow!("setting up stopped in the middle; the lines above say why")))
}

/// Compiled parts that only installing needed.
fn clear(place: &Place) -> Result<()> {
    let folder = cargo_tool::build_folder(place);
    if folder.is_dir() {
        fs::remove_dir_all(&folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    Ok(())
}
