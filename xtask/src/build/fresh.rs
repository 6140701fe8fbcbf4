//! Whether `dist/` is what the sources of now would give.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::fingerprint::{fingerprint, of_paths};
use crate::place::Place;
use crate::program;

/// All that the release is made from, this program included.
const INPUTS: &[&str] = &[
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "index.html",
    "public",
    super::rescue::FOLDER,
    "src",
    "style",
    "xtask/package-lock.json",
    "xtask/src",
];

/// A fingerprint of the inputs and of the compiler.
pub(super) fn inputs(place: &Place) -> Result<String> {
    let compiler = program::output(Command::new("rustc").arg("--version"))?;
    Ok(fingerprint(format!("{compiler} {}", of_paths(&place.root, INPUTS)?).as_bytes()))
}

pub(super) fn is_fresh(place: &Place) -> Result<bool> {
    let Ok(noted) = fs::read_to_string(note(place)) else { return Ok(false) };
    Ok(noted == line(place, &inputs(place)?)?)
}

/// Inputs are taken before a build, so that what changes during it is built by the next.
pub(super) fn remember(place: &Place, inputs: &str) -> Result<()> {
    let note = note(place);
    fs::write(&note, line(place, inputs)?).with_context(|| format!("writing {}", note.display()))
}

pub(super) fn forget(place: &Place) -> Result<()> {
    let note = note(place);
    if note.is_file() {
        fs::remove_file(&note).with_context(|| format!("removing {}", note.display()))?;
    }
    Ok(())
}

/// Both ends, so that a `dist/` that someone emptied or edited is built anew.
fn line(place: &Place, inputs: &str) -> Result<String> {
    Ok(format!("{inputs} {}\n", of_paths(&place.dist, &[""])?))
}

fn note(place: &Place) -> PathBuf {
    place.wasm_target.join("dist.fingerprint")
}
