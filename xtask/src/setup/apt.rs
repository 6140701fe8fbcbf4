//! Debian's packages: installed as root, asked for otherwise.

use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context, Result, bail};

use crate::place::Place;
use crate::program;
use crate::report::{say, timed};

/// Two apt-gets at once fail on each other's locks.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// A program or file that a package brings.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) package: &'static str,
    /// What it is for, in a person's words.
    pub(super) why: &'static str,
    pub(super) there: fn() -> bool,
}

/// Installs the packages whose parts are not there.
pub(super) fn ensure(place: &Place, parts: &[Part]) -> Result<()> {
    let missing: Vec<_> = parts.iter().filter(|part| !(part.there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<_> = missing.iter().map(|part| part.package).collect();
    let reasons: Vec<_> = missing.iter().map(|part| part.why).collect();
    install(place, &packages, &reasons.join(", "))
}

/// Those of these packages that are not installed.
pub(super) fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let installed = |package: &str| {
        let state = program::output(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]));
        state.is_ok_and(|state| state.ends_with(" installed"))
    };
    packages.iter().copied().filter(|package| !installed(package)).collect()
}

/// Installs packages whether they are there or not.
pub(super) fn install(place: &Place, packages: &[&str], why: &str) -> Result<()> {
    let list = packages.join(" ");
    if program::find("apt-get").is_none() {
        bail!(
            "{list} are missing ({why}), and this is no Debian: install their like and put them on the path"
        );
    }
    if !is_root() {
        bail!("missing: {why}; run `sudo apt-get update && sudo apt-get install -y {list}`");
    }
    let _turn = ONE_AT_A_TIME.lock();
    say(&format!("{list}: installing by apt-get, for {why}"));
    let log = place.cache.join("apt-get.log");
    let (result, _) = timed(&format!("apt-get install {list}"), || {
        program::run_with_log(apt_get().arg("update"), &log)?;
        program::run_with_log(
            apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages),
            &log,
        )
    });
    result.with_context(|| format!("missing: {why}; run `apt-get update && apt-get install -y {list}`"))
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    // Waits for another apt-get instead of failing.
    command.args(["-q", "-o", "DPkg::Lock::Timeout=300"]).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Whether this account may install packages, and whether Chromium must do without its sandbox.
pub(crate) fn is_root() -> bool {
    program::output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
