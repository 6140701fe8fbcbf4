//! Whether `TaskJuggler` gives random plans the same dates, task by task: `tests/interop`.

use std::process::Command;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::program;
use crate::report::say;
use crate::setup;

/// Holds the dates against each other; says why where there is nothing to hold them against.
pub(super) fn compare(place: &Place) -> Result<()> {
    let tj3 = match setup::taskjuggler::ensure(place) {
        Ok(tj3) => tj3,
        Err(reason) => {
            say(&format!("TaskJuggler: not run: {reason:#}"));
            return Ok(());
        }
    };
    say(&program::output(Command::new(&tj3).arg("--version")).context("asking for its version")?);
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(&place.root)
        .args(["test", "--no-default-features", "--features", "interop", "--test", "interop"])
        .args(["--", "--nocapture"])
        .env("OKAERI_TJ3", tj3);
    program::run(&mut cargo).context("TaskJuggler gives other dates, or none")
}
