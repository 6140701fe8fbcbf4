//! cargo-fuzz, which builds the fuzzed properties with libFuzzer, and the compiler that it needs.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::cargo_tool::{self, CargoTool};
use crate::place::Place;
use crate::program;

const VERSION: &str = "0.13.2";

/// The compiler that can tell libFuzzer which code was reached.
pub(crate) const NIGHTLY: &str = "+nightly";

/// Whether that compiler is installed.
pub(crate) fn has_nightly() -> bool {
    program::output(Command::new("cargo").args([NIGHTLY, "--version"])).is_ok()
}

/// The folder that holds cargo-fuzz.
pub(crate) fn ensure(place: &Place) -> Result<PathBuf> {
    let tool = CargoTool {
        package: "cargo-fuzz",
        program: "cargo-fuzz",
        version: VERSION,
        why: "it builds the properties with libFuzzer (half a minute on 2 cores)",
    };
    let folder = cargo_tool::ensure(place, &tool)?;
    cargo_tool::clear(place)?;
    Ok(folder)
}
