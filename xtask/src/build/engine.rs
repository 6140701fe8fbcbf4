//! The engine beside the page: a program of its own, which the page starts when it is asked for more than a moment's work.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::slim;
use crate::place::Place;
use crate::program;
use crate::setup::Toolbox;

const HEAD_END: &str = "</head>";

/// What the glue between wasm and script calls the program, as trunk has it called for the page's.
const GLUE: &str = "okaeri";

/// How it is built: for speed, where the page is built for size.
const PROFILE: &str = "engine";

/// What the script calls what begins it. The page's is begun by a script of its own; this one begins itself.
const BEGIN: &str = "__wbg_init";

/// Builds the engine into the folder, and tells the page where it is. Nothing of it is loaded before it is wanted.
pub(super) fn beside(html: &str, place: &Place, toolbox: &Toolbox) -> Result<String> {
    let from = bound(place, toolbox)?;
    let name = slim::program(&from, GLUE, &place.dist, "engine", toolbox)?;
    let file = place.dist.join(format!("{name}.js"));
    let script = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    fs::write(&file, begun(&script)?).with_context(|| format!("writing {}", file.display()))?;
    tell(html, &format!("{name}.js"))
}

/// The wasm and the script that joins it to the browser, in a folder of their own.
fn bound(place: &Place, toolbox: &Toolbox) -> Result<PathBuf> {
    let mut cargo = toolbox.command("cargo");
    cargo.args([
        "build",
        "--profile",
        PROFILE,
        "--locked",
        "--offline",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    cargo.args(["--no-default-features", "--features", "engine", "--bin", "engine"]);
    program::run(&mut cargo).context("building the engine")?;
    let wasm = place.wasm_target.join("wasm32-unknown-unknown").join(PROFILE).join("engine.wasm");
    let folder = place.wasm_target.join("engine");
    let mut bind = toolbox.command("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", GLUE, "--out-dir"])
        .arg(&folder)
        .arg(&wasm);
    program::run(&mut bind).context("joining the engine to the browser")?;
    Ok(folder)
}

/// The script, which begins itself as soon as it is loaded.
fn begun(script: &str) -> Result<String> {
    if !script.contains(&format!("function {BEGIN}(")) {
        bail!("the engine's script has no {BEGIN}");
    }
    Ok(format!("{}\n{BEGIN}();\n", script.trim_end()))
}

fn tell(html: &str, name: &str) -> Result<String> {
    let Some((before, after)) = html.split_once(HEAD_END) else { bail!("the page has no {HEAD_END}") };
    Ok(format!(r#"{before}<meta id="engine" content="./{name}">{HEAD_END}{after}"#))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_told_where_the_engine_is_and_loads_nothing_of_it() {
        let page = tell("<html><head></head><body></body></html>", "engine-1.js").unwrap();
        assert!(page.contains(r#"<meta id="engine" content="./engine-1.js"></head>"#));
        assert!(!page.contains("href") && !page.contains("src"));
        assert!(tell("<html></html>", "engine-1.js").is_err());
    }

    #[test]
    fn the_script_begins_itself_once_it_is_there() {
        let script = "async function __wbg_init(module_or_path) {\n}\n";
        assert!(begun(script).unwrap().ends_with("}\n__wbg_init();\n"));
        assert!(begun("function other() {}").is_err());
    }
}
