//! Every page there is, for photographs and for checks that hold on all of them.

use anyhow::{Context, Result};
use serde_json::json;

use crate::page::Page;

/// Every page; `{id}` stands for the program's id.
pub const PAGES: &[&str] = &[
    "#/",
    "#/new",
    "#/data",
    "#/open",
    "#/folder",
    "#/p/{id}",
    "#/p/{id}/check",
    "#/p/{id}/assess/data",
    "#/p/{id}/results",
    "#/p/{id}/results/policy",
    "#/p/{id}/rounds/1",
    "#/p/{id}/target",
    "#/p/{id}/charter",
    "#/p/{id}/plan",
    "#/p/{id}/plan/gantt",
    "#/p/{id}/plan/week",
    "#/p/{id}/plan/board",
    "#/p/{id}/plan/load",
    "#/p/{id}/plan/versions",
    "#/p/{id}/plan/outlook",
    "#/p/{id}/task/data.consent_form",
    "#/p/{id}/policy",
    "#/p/{id}/value",
    "#/p/{id}/risks",
    "#/p/{id}/kpis",
    "#/p/{id}/argument",
    "#/p/{id}/drafts",
    "#/p/{id}/drafts/consent",
    "#/p/{id}/drafts/board",
    "#/p/{id}/report",
    "#/p/{id}/settings",
    "#/p/{id}/history",
    "#/p/{id}/conflicts",
    "#/p/{id}/share",
    "#/guide",
    "#/guide/factors",
    "#/guide/factors/data",
    "#/guide/items/data.consent",
    "#/guide/actions/data.consent_form",
    "#/guide/challenges",
    "#/guide/merits",
    "#/guide/cases",
    "#/guide/cases/mixi",
    "#/guide/sources",
    "#/nowhere",
];

/// Chooses language and theme, and adds the sample. Returns its id.
///
/// # Errors
/// When the page does not follow.
pub async fn prepare(page: &Page, language: &str, theme: &str) -> Result<String> {
    let preferences = json!({ "language": language, "theme": theme }).to_string();
    page.script("localStorage.setItem('okaeri.preferences', arguments[0]);", vec![json!(preferences)])
        .await?;
    page.reload().await?;
    let sample =
        if language == "ja" { "サンプル組織を見る" } else { "Look at a sample organization" };
    page.click("button", sample).await?;
    page.until("the sample is open", || async {
        Ok(page.script("return location.hash.startsWith('#/p/');", vec![]).await? == json!(true))
    })
    .await?;
    let id = page.script("return location.hash.split('/')[2];", vec![]).await?;
    id.as_str().map(str::to_owned).context("the sample's id")
}
