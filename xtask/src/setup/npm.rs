//! The two packages from npm: binaryen's `wasm-opt`, which shrinks the wasm, and axe, which finds barriers in pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::build::fingerprint::fingerprint;
use crate::place::Place;
use crate::program;
use crate::report::{say, timed};

/// Installs what xtask/package-lock.json names, outside the sources; gives the folder that holds `wasm-opt`.
pub(super) fn ensure(place: &Place) -> Result<PathBuf> {
    let home = home(place)?;
    if !home.is_dir() {
        let Some(npm) = program::find("npm") else {
            bail!(
                "npm is missing, and with it wasm-opt: install Node.js 20 or later (`sudo apt-get install nodejs npm`)"
            );
        };
        say(
            "wasm-opt and axe are missing: installing them by npm, for a small page and for accessibility tests",
        );
        timed("npm ci", || install(&npm, &place.root.join("xtask"), &home)).0?;
    }
    Ok(home.join("node_modules/.bin"))
}

/// The script that finds barriers in the page it is put into.
pub(crate) fn axe(place: &Place) -> Result<PathBuf> {
    Ok(home(place)?.join("node_modules/axe-core/axe.min.js"))
}

/// A folder named after the lock file's content: another content is another folder.
fn home(place: &Place) -> Result<PathBuf> {
    let lock = place.root.join("xtask/package-lock.json");
    let content = fs::read(&lock).with_context(|| format!("reading {}", lock.display()))?;
    Ok(place.cache.join(format!("npm-{}", fingerprint(&content))))
}

/// Takes the folder's name last, so that a folder with that name is whole.
fn install(npm: &Path, from: &Path, home: &Path) -> Result<()> {
    let part = home.with_extension(format!("{}.part", std::process::id()));
    fs::create_dir_all(&part).with_context(|| format!("making {}", part.display()))?;
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        fs::copy(from.join(name), part.join(name))
            .with_context(|| format!("copying {name} to {}", part.display()))?;
    }
    let mut command = Command::new(npm);
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&part);
    program::run_with_log(&mut command, &part.join("npm.log")).with_context(|| {
        format!(
            "npm could not fetch binaryen and axe-core; with a network: `cd {} && npm ci`",
            part.display()
        )
    })?;
    fs::rename(&part, home).with_context(|| format!("naming {}", home.display()))
}
