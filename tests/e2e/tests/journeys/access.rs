//! axe finds nothing on any page, in either language and theme, wide and narrow; nothing scrolls sideways at 360 px.

use anyhow::{Context, Result};
use e2e::{PAGES, Page, Stage, variable};
use serde_json::{Value, json};

use crate::steps::Tongue;

const RUN: &str = "const done = arguments[arguments.length - 1];\
    axe.run(document, { resultTypes: ['violations'] }).then((found) => done(found.violations.map((v) =>\
      `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message || n.all[0]?.message || n.none[0]?.message || '')).join(' | ')}`)))\
      .catch((error) => done([String(error)]));";

#[tokio::test]
async fn axe_finds_nothing_in_japanese() -> Result<()> {
    no_findings(Tongue::Ja).await
}

#[tokio::test]
async fn axe_finds_nothing_in_english() -> Result<()> {
    no_findings(Tongue::En).await
}

async fn no_findings(tongue: Tongue) -> Result<()> {
    let mut findings = Vec::new();
    for (theme, width) in [("light", 1440), ("dark", 1440), ("light", 360)] {
        let stage = Stage { window: (width, 900), ..tongue.stage() };
        let page = stage.open().await?;
        let id = e2e::prepare(&page, tongue.say("ja", "en"), theme).await?;
        for tail in PAGES {
            page.go(&tail.replace("{id}", &id)).await?;
            for finding in found_by_axe(&page).await? {
                findings.push(format!("{tail} {theme} {width}: {finding}"));
            }
            if width == 360 {
                findings
                    .extend(sideways(&page).await?.map(|by| format!("{tail}: scrolls sideways by {by} px")));
            }
        }
        page.close().await?;
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    Ok(())
}

/// What axe finds on the page of now.
pub(crate) async fn found_by_axe(page: &Page) -> Result<Vec<String>> {
    let axe = std::fs::read_to_string(variable("OKAERI_AXE")?).context("reading axe")?;
    page.script(&axe, vec![]).await?;
    let found = page.client.execute_async(RUN, vec![]).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// By how many pixels the page of now is wider than its window, if it is.
pub(crate) async fn sideways(page: &Page) -> Result<Option<i64>> {
    let by = page
        .script("const r = document.documentElement; return r.scrollWidth - r.clientWidth;", vec![json!(0)])
        .await?;
    Ok(by.as_i64().filter(|by| *by > 0))
}
