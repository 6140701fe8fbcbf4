//! Pages with parts of the program, for a program that measures several makers' pages in one browser: `gantt/`, `sched/`,
//! `survey/`, `chart/`, and `load/`, the release itself. Each has an `index.html` that sets `window.peer`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build;
use crate::build::fingerprint::{files, fingerprint};
use crate::place::Place;
use crate::program;
use crate::report::say;
use crate::setup::Toolbox;

const PACKAGE: &str = "okaeri-bench";
const PAGES: &str = "tests/bench/pages";
const GROUPS: [&str; 4] = ["gantt", "sched", "survey", "chart"];

/// What stands in the page's place for the release's styles and content.
const LINKS: &str = "{links}";
const GROUP: &str = "{group}";

/// Writes the pages into the folder, from what is in `dist/`.
pub(crate) fn write(place: &Place, toolbox: &Toolbox, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("making the folder {}", folder.display()))?;
    join(place, toolbox, folder)?;
    copy_release(&place.dist, &folder.join("load"))?;
    let html = read(&place.dist.join("index.html"))?;
    let links = links(&html);
    let pages = place.root.join(PAGES);
    let page = read(&pages.join("page.html"))?;
    for group in GROUPS {
        let script = format!("{group}.js");
        write_text(&folder.join(&script), &read(&pages.join(&script))?)?;
        let page = page.replace(LINKS, &links).replace(GROUP, group);
        write_text(&folder.join(group).join("index.html"), &page)?;
    }
    write_text(&folder.join("measure.js"), &read(&pages.join("measure.js"))?)?;
    say(&format!("the pages to measure are in {}", folder.display()));
    Ok(())
}

/// Builds the parts as the release is built, and joins them to the browser, unless that was done with the same before.
fn join(place: &Place, toolbox: &Toolbox, folder: &Path) -> Result<()> {
    let target = ["--target", "wasm32-unknown-unknown"];
    program::run(
        toolbox.command("cargo").args(["build", "--release", "--locked", "--package", PACKAGE]).args(target),
    )
    .context("building the parts to measure")?;
    let wasm = place.wasm_target.join("wasm32-unknown-unknown/release/okaeri_bench.wasm");
    let content = fs::read(&wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let (made_from, note) = (fingerprint(&content), folder.join("made-from"));
    if fs::read_to_string(&note).is_ok_and(|noted| noted == made_from) {
        return Ok(());
    }
    program::run(
        toolbox
            .command("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--out-name", "okaeri", "--out-dir"])
            .arg(folder)
            .arg(wasm),
    )
    .context("joining the parts to the browser")?;
    build::shrink(&folder.join("okaeri_bg.wasm"), toolbox)?;
    write_text(&note, &made_from)
}

/// The release without its compressed copies: whoever serves it compresses anew.
fn copy_release(dist: &Path, to: &Path) -> Result<()> {
    if to.is_dir() {
        fs::remove_dir_all(to).with_context(|| format!("removing {}", to.display()))?;
    }
    for file in files(dist)?.iter().filter(|file| file.extension().is_none_or(|extension| extension != "br"))
    {
        let copy = to.join(file.strip_prefix(dist).unwrap_or(file));
        if let Some(above) = copy.parent() {
            fs::create_dir_all(above).with_context(|| format!("making the folder {}", above.display()))?;
        }
        fs::copy(file, &copy).with_context(|| format!("copying {}", file.display()))?;
    }
    Ok(())
}

/// The release's links to its styles, its content and its engine, as seen from a folder beside it.
fn links(html: &str) -> String {
    let starts = html.match_indices('<').map(|(at, _)| &html[at..]);
    let starts = starts.filter(|rest| rest.starts_with("<link") || rest.starts_with("<meta"));
    let tags = starts.filter_map(|rest| rest.get(..=rest.find('>')?));
    let kinds = ["rel=\"stylesheet\"", "id=\"content\"", "id=\"engine\""];
    let wanted = tags.filter(|tag| kinds.iter().any(|kind| tag.contains(kind)));
    let beside = wanted.map(|tag| tag.replace("\"./", "\"../load/"));
    beside.collect::<Vec<_>>().join("\n    ")
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

fn write_text(file: &Path, text: &str) -> Result<()> {
    if let Some(above) = file.parent() {
        fs::create_dir_all(above).with_context(|| format!("making the folder {}", above.display()))?;
    }
    fs::write(file, text).with_context(|| format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_beside_the_release_has_its_styles_and_its_content() {
        let html = "<head><link rel=\"icon\" href=\"./icon.svg\"><link rel=\"stylesheet\" href=\"./a-1.css\">\
                    <link id=\"content\" rel=\"preload\" href=\"./content-1.bin\" as=\"fetch\" crossorigin>\
                    <meta name=\"viewport\" content=\"width=1\"><meta id=\"engine\" content=\"./engine-1.js\"></head>";
        assert_eq!(
            links(html),
            "<link rel=\"stylesheet\" href=\"../load/a-1.css\">\n    \
             <link id=\"content\" rel=\"preload\" href=\"../load/content-1.bin\" as=\"fetch\" crossorigin>\n    \
             <meta id=\"engine\" content=\"../load/engine-1.js\">"
        );
    }

    #[test]
    fn every_page_has_its_script() {
        let pages = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(PAGES);
        for group in GROUPS {
            assert!(pages.join(format!("{group}.js")).is_file(), "{group}");
        }
        let page = read(&pages.join("page.html")).unwrap();
        assert!(page.contains(LINKS) && page.contains(GROUP));
    }
}
