//! Installs programs that cargo builds, each in a folder named after its version.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::program;
use crate::report::{say, timed};

/// A program on crates.io.
pub(crate) struct CargoTool<'a> {
    /// The package, `wasm-bindgen-cli`.
    pub(crate) package: &'a str,
    /// The program in it that tells its version, `wasm-bindgen`.
    pub(crate) program: &'a str,
    pub(crate) version: &'a str,
    /// What it is for and how long it takes, in a person's words.
    pub(crate) why: &'a str,
}

/// The folder that holds the program, installed now if it is not there.
pub(crate) fn ensure(place: &Place, tool: &CargoTool<'_>) -> Result<PathBuf> {
    let CargoTool { package, program, version, why, .. } = tool;
    if let Some(folder) = already_on_path(program, version) {
        return Ok(folder);
    }
    let home = place.cache.join(format!("{package}-{version}"));
    let folder = home.join("bin");
    if folder.join(program).is_file() {
        return Ok(folder);
    }
    say(&format!("{package} {version} is missing: building it, for {why}"));
    let (result, _) = timed(&format!("{package} {version}"), || {
        let locked = program::run(install(place, tool, &home).arg("--locked"));
        locked.or_else(|error| {
            // A lock file can name a dependency that a registry's mirror does not have yet.
            say(&format!("{error}; trying with the newest dependencies that fit"));
            program::run(&mut install(place, tool, &home))
        })
    });
    result.with_context(|| {
        format!("{package} could not be built; with a network, `cargo install {package} --version {version}` does the same")
    })?;
    Ok(folder)
}

/// Quick to build rather than quick to run: trunk's own release profile takes five times as long, and it works for a second.
fn install(place: &Place, tool: &CargoTool<'_>, home: &PathBuf) -> Command {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["install", tool.package, "--version", tool.version, "--no-default-features", "--root"])
        .arg(home)
        // One folder for all, for they have dependencies in common.
        .env("CARGO_TARGET_DIR", build_folder(place))
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "false")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
        .current_dir(&place.root);
    cargo
}

/// Removes what only installing needed: more than a gigabyte.
pub(super) fn clear(place: &Place) -> Result<()> {
    let folder = build_folder(place);
    if folder.is_dir() {
        fs::remove_dir_all(&folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    Ok(())
}

fn build_folder(place: &Place) -> PathBuf {
    place.target.join("tool-build")
}

fn already_on_path(program: &str, version: &str) -> Option<PathBuf> {
    let file = program::find(program)?;
    let told = program::output(Command::new(&file).arg("--version")).ok()?;
    let matches = told.split_whitespace().any(|word| word == version);
    matches.then(|| file.parent().map(PathBuf::from)).flatten()
}
