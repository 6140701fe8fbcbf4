//! Makes the release in `dist/`: trunk bundles it, then it is slimmed, joined by the engine, fitted to a strict policy and compressed.

mod compress;
mod content;
mod engine;
pub(crate) mod fingerprint;
mod fresh;
mod page;
mod rescue;
mod sizes;
mod slim;

use std::fs;

use anyhow::{Context, Result};

pub(crate) use self::slim::shrink;
use crate::place::Place;
use crate::program;
use crate::report::{say, timed};
use crate::setup::Toolbox;

/// Builds, whatever is there.
pub(crate) fn build(place: &Place, toolbox: &Toolbox) -> Result<()> {
    let inputs = fresh::inputs(place)?;
    fresh::forget(place)?;
    timed("build", || trunk(toolbox).and_then(|()| finish(place, toolbox))).0?;
    fresh::remember(place, &inputs)?;
    sizes::print(&place.dist)
}

/// Builds unless `dist/` is what these sources gave before.
pub(crate) fn build_if_changed(place: &Place, toolbox: &Toolbox) -> Result<()> {
    if fresh::is_fresh(place)? {
        say("nothing changed since the last build");
        return Ok(());
    }
    build(place, toolbox)
}

/// `--offline` forbids trunk to download tools of its own, and then cargo may not fetch either: so it fetches first.
fn trunk(toolbox: &Toolbox) -> Result<()> {
    let target = ["--target", "wasm32-unknown-unknown"];
    program::run(toolbox.command("cargo").args(["fetch", "--quiet", "--locked"]).args(target))
        .context("fetching the page's dependencies")?;
    program::run(toolbox.command("trunk").args(["build", "--release", "--locked", "--offline"]))
        .context("bundling the page")
}

fn finish(place: &Place, toolbox: &Toolbox) -> Result<()> {
    let file = place.dist.join("index.html");
    let html = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let html = slim::slim(&html, &place.dist, toolbox)?;
    let html = engine::beside(&html, place, toolbox)?;
    let html = content::beside(&html, &place.dist)?;
    let html = rescue::beside(&html, &place.root, &place.dist)?;
    let page = page::fit(&html).with_context(|| format!("fitting {} to the policy", file.display()))?;
    let script = place.dist.join(&page.script_name);
    fs::write(&script, page.script).with_context(|| format!("writing {}", script.display()))?;
    fs::write(&file, page.html).with_context(|| format!("writing {}", file.display()))?;
    compress::compress(&place.dist)
}
