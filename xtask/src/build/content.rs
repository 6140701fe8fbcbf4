//! The content in a file beside the program: words in two languages, which would make the program slow to start.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use okaeri::domain::catalog::builtin;
use okaeri::exchange::pack::{self, Content};

use super::fingerprint::fingerprint;

const SAMPLE: &str = "sample.okaeri.json";
const HEAD_END: &str = "</head>";

/// Writes the content into the folder, and links the page to it, so that a browser loads it along with the program.
pub(super) fn beside(html: &str, dist: &Path) -> Result<String> {
    let sample = dist.join(SAMPLE);
    let sample = fs::read_to_string(&sample).with_context(|| format!("reading {}", sample.display()))?;
    let content = Content { catalog: builtin(), sample: sample.into() };
    let content = pack::write(&content).context("writing the content down")?;
    let name = format!("content-{}.bin", fingerprint(&content));
    let file = dist.join(&name);
    fs::write(&file, content).with_context(|| format!("writing {}", file.display()))?;
    link(html, &name)
}

fn link(html: &str, name: &str) -> Result<String> {
    let Some((before, after)) = html.split_once(HEAD_END) else { bail!("the page has no {HEAD_END}") };
    let link = format!(r#"<link id="content" rel="preload" href="./{name}" as="fetch" crossorigin>"#);
    Ok(format!("{before}{link}{HEAD_END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_loads_the_content_along_with_the_program() {
        let page = link("<html><head></head><body></body></html>", "content-1.bin").unwrap();
        assert!(page.contains(r#"<link id="content" rel="preload" href="./content-1.bin""#));
        assert!(page.contains("crossorigin></head>"));
    }
}
