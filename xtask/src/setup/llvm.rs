//! cargo-llvm-cov, which says which lines the tests reach, and the two programs of LLVM that it asks.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use super::cargo_tool::{self, CargoTool};
use crate::place::Place;
use crate::program;

const VERSION: &str = "0.9.1";

/// The variables that tell cargo-llvm-cov where LLVM's programs are, and how they are called.
const PROGRAMS: [(&str, &str); 2] = [("LLVM_COV", "llvm-cov"), ("LLVM_PROFDATA", "llvm-profdata")];

/// What measures which lines are reached.
pub(crate) struct Coverage {
    /// The folder that holds cargo-llvm-cov.
    pub(crate) folder: PathBuf,
    /// Where LLVM's programs are; empty where the toolchain, or the person, says so.
    pub(crate) variables: Vec<(&'static str, PathBuf)>,
}

/// Installs what measuring needs.
pub(crate) fn ensure(place: &Place) -> Result<Coverage> {
    // First what may be had by nobody.
    let variables = if is_said() || toolchain_has_them()? { Vec::new() } else { packaged(place)? };
    let tool = CargoTool {
        package: "cargo-llvm-cov",
        program: "cargo-llvm-cov",
        version: VERSION,
        why: "it says which lines the tests reach (half a minute on 2 cores)",
    };
    let folder = cargo_tool::ensure(place, &tool)?;
    cargo_tool::clear(place)?;
    Ok(Coverage { folder, variables })
}

fn is_said() -> bool {
    PROGRAMS.iter().all(|(variable, _)| std::env::var_os(variable).is_some())
}

/// Whether rustup's component llvm-tools is there.
fn toolchain_has_them() -> Result<bool> {
    let libraries = program::output(Command::new("rustc").args(["--print", "target-libdir"]))
        .context("asking rustc where its libraries are")?;
    let folder = Path::new(&libraries).with_file_name("bin");
    Ok(PROGRAMS.iter().all(|(_, name)| folder.join(name).is_file()))
}

/// Debian's, in the version that the compiler was built with: any other may not read what it counts.
fn packaged(place: &Place) -> Result<Vec<(&'static str, PathBuf)>> {
    let told = program::output(Command::new("rustc").arg("-vV")).context("asking rustc for its version")?;
    let major = llvm_major(&told).context("rustc does not say which LLVM it has")?;
    if found(major).is_none() {
        let package = format!("llvm-{major}");
        let why = format!("which lines are reached (LLVM {major}, as the compiler has)");
        apt::install(place, &[package.as_str()], &why)
            .context("or, where rustup reaches its server: `rustup component add llvm-tools`")?;
    }
    match found(major) {
        Some(programs) => Ok(programs),
        None => bail!("llvm-{major} is installed, and llvm-cov-{major} is not on the path"),
    }
}

fn found(major: &str) -> Option<Vec<(&'static str, PathBuf)>> {
    let find = |(variable, name): &(&'static str, &str)| {
        program::find(&format!("{name}-{major}")).map(|file| (*variable, file))
    };
    PROGRAMS.iter().map(find).collect()
}

/// The first number of the LLVM version in what `rustc -vV` tells.
fn llvm_major(told: &str) -> Option<&str> {
    let version = told.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    version
        .split('.')
        .next()
        .filter(|major| !major.is_empty() && major.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_llvm_is_the_one_that_the_compiler_names() {
        let told = "rustc 1.95.0 (59807616e 2026-04-14)\nrelease: 1.95.0\nLLVM version: 22.1.2";
        assert_eq!(llvm_major(told), Some("22"));
        assert_eq!(llvm_major("rustc 1.95.0\nrelease: 1.95.0"), None);
        assert_eq!(llvm_major("LLVM version: unknown"), None);
    }
}
