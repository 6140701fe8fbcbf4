//! The rescue screen: its parts in one script, under a name that tells its content, and without remarks.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::fingerprint::fingerprint;

/// Where its parts are.
pub(super) const FOLDER: &str = "rescue";

/// The last one begins to work once all others are there.
const PARTS: [&str; 6] = ["words.js", "places.js", "copies.js", "files.js", "screen.js", "start.js"];

/// What the page says for it.
const PLACEHOLDER: &str = "\"./rescue.js\"";

/// Writes the script into the folder. Gives the page with its name.
pub(super) fn beside(html: &str, root: &Path, dist: &Path) -> Result<String> {
    let mut parts = Vec::new();
    for part in PARTS {
        let file = root.join(FOLDER).join(part);
        parts.push(fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?);
    }
    let script = join(&parts);
    let name = format!("rescue-{}.js", fingerprint(script.as_bytes()));
    let file = dist.join(&name);
    fs::write(&file, script).with_context(|| format!("writing {}", file.display()))?;
    link(html, &name)
}

fn link(html: &str, name: &str) -> Result<String> {
    if !html.contains(PLACEHOLDER) {
        bail!("the page has no script {PLACEHOLDER}");
    }
    Ok(html.replace(PLACEHOLDER, &format!("\"./{name}\"")))
}

/// One script whose names are its own, without what only people read: remarks on lines of their own, and indentation.
fn join(parts: &[String]) -> String {
    let lines = parts.iter().flat_map(|part| part.lines()).map(str::trim);
    let bare: Vec<_> = lines.filter(|line| !line.is_empty() && !line.starts_with("//")).collect();
    format!("(() => {{\n'use strict';\n{}\n}})();\n", bare.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_script_by_its_content() {
        let page = link(r#"<script defer src="./rescue.js"></script>"#, "rescue-1.js").unwrap();
        assert_eq!(page, r#"<script defer src="./rescue-1.js"></script>"#);
    }

    #[test]
    fn a_page_without_the_script_is_an_error() {
        assert!(link("<html></html>", "rescue-1.js").is_err());
    }

    #[test]
    fn remarks_are_left_out_and_addresses_are_not() {
        let parts =
            ["// Says where.\n\nconst at = {\n  // one\n  there: 'https://example.org', // two\n};\n"];
        let script = join(&parts.map(str::to_owned));
        assert_eq!(
            script,
            "(() => {\n'use strict';\nconst at = {\nthere: 'https://example.org', // two\n};\n})();\n"
        );
    }
}
