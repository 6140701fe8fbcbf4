//! Fits the page that trunk wrote to the policy: no script inside it, and the policy itself in its head.

use anyhow::{Result, bail};

use super::fingerprint::fingerprint;
use crate::csp;

const OPEN: &str = "<script type=\"module\">";
const CLOSE: &str = "</script>";
const HEAD: &str = "<head>";

/// The page, and the script that was inside it, now a file beside it.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) html: String,
    pub(super) script: String,
    pub(super) script_name: String,
}

pub(super) fn fit(html: &str) -> Result<Page> {
    let Some((before, script, after)) = inline_script(html) else {
        bail!("it has no {OPEN}…{CLOSE}: did `pattern_script` in Trunk.toml change?");
    };
    let script = format!("{}\n", script.trim());
    let script_name = format!("start-{}.js", fingerprint(script.as_bytes()));
    let html = format!("{before}<script type=\"module\" src=\"./{script_name}\"></script>{after}");
    if let Some(place) = forbidden(&html) {
        bail!("the policy forbids what stands at `{place}`: put it into a file of its own");
    }
    let Some((start, rest)) = html.split_once(HEAD) else { bail!("it has no {HEAD}") };
    // The policy holds for what follows it.
    let html = format!("{start}{HEAD}{}{rest}", csp::meta());
    Ok(Page { html, script, script_name })
}

fn inline_script(html: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = html.split_once(OPEN)?;
    let (script, after) = rest.split_once(CLOSE)?;
    Some((before, script, after))
}

/// The first script or style inside the page: the policy would stop it, and only in a browser would one notice.
fn forbidden(html: &str) -> Option<&str> {
    let scripts = html.match_indices("<script").find(|(at, _)| !tag(&html[*at..]).contains(" src="));
    let styles = html.match_indices("<style").next();
    let attributes = html.match_indices(" style=\"").next();
    [scripts, styles, attributes].into_iter().flatten().map(|(at, _)| tag(&html[at..])).next()
}

fn tag(html: &str) -> &str {
    html.find('>').map_or(html, |end| &html[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNKS: &str =
        "<html><head><script type=\"module\">\nstart();\n</script></head><body></body></html>";

    #[test]
    fn the_script_moves_to_a_file_named_after_its_content() {
        let page = fit(TRUNKS).unwrap();
        assert_eq!(page.script, "start();\n");
        assert_eq!(page.script_name, format!("start-{}.js", fingerprint(b"start();\n")));
        assert!(
            page.html.contains(&format!("<script type=\"module\" src=\"./{}\"></script>", page.script_name))
        );
        assert!(!page.html.contains("start();"));
    }

    #[test]
    fn the_policy_comes_first_in_the_head() {
        assert!(fit(TRUNKS).unwrap().html.contains("<head><meta http-equiv=\"Content-Security-Policy\""));
    }

    #[test]
    fn a_page_without_the_script_is_an_error() {
        assert!(fit("<html><head></head></html>").unwrap_err().to_string().contains("pattern_script"));
    }

    #[test]
    fn what_the_policy_forbids_is_found_when_building() {
        for stray in ["<script>alert(1)</script>", "<style>p{}</style>", "<p style=\"color:red\">"] {
            let html = TRUNKS.replace("<body>", &format!("<body>{stray}"));
            assert!(fit(&html).unwrap_err().to_string().contains("forbids"), "{stray}");
        }
    }
}
