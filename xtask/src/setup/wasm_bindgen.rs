//! wasm-bindgen's programs, in the version that the project's lock file names: any other refuses to work.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::cargo_tool::{self, CargoTool};
use crate::place::Place;

pub(super) fn ensure(place: &Place) -> Result<PathBuf> {
    let file = place.root.join("Cargo.lock");
    let lock = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let version = locked_version(&lock, "wasm-bindgen")
        .with_context(|| format!("{} names no wasm-bindgen", file.display()))?;
    cargo_tool::ensure(
        place,
        &CargoTool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version,
            why: "it joins WebAssembly to the browser (a minute or two on 2 cores)",
        },
    )
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "\
[[package]]
name = \"wasm-bindgen-futures\"
version = \"0.4.1\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
source = \"registry\"
";

    #[test]
    fn the_version_is_that_of_the_package_with_exactly_this_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
