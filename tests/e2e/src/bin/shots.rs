//! Photographs every page × language × theme × width, for looking at: `cargo xtask shots FOLDER [WORD-IN-ADDRESS]`.

use std::path::PathBuf;

use anyhow::{Context, Result};
use e2e::{PAGES, Page, Stage, prepare};
use fantoccini::Locator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let folder = PathBuf::from(words.next().context("say where the photographs go")?);
    let only = words.next().unwrap_or_default();
    std::fs::create_dir_all(&folder)?;
    for language in ["ja", "en"] {
        for theme in ["light", "dark"] {
            for width in [1440, 360] {
                tour(&folder, &only, language, theme, width).await?;
            }
        }
    }
    Ok(())
}

async fn tour(folder: &std::path::Path, only: &str, language: &str, theme: &str, width: u32) -> Result<()> {
    let stage = Stage { language: language.to_owned(), window: (width, 900), ..Stage::default() };
    let page = stage.open().await?;
    let id = prepare(&page, language, theme).await?;
    for tail in PAGES.iter().filter(|tail| tail.contains(only)) {
        page.go(&tail.replace("{id}", &id)).await?;
        let name = tail.trim_start_matches("#/").replace("{id}", "program").replace(['/', '.'], "-");
        let name = if name.is_empty() { "home".to_owned() } else { name };
        photograph(&page, &folder.join(format!("{name}.{language}.{theme}.{width}.png")), width).await?;
    }
    page.close().await
}

/// The whole page, as high as it is.
async fn photograph(page: &Page, file: &std::path::Path, width: u32) -> Result<()> {
    let height = page.script("return document.documentElement.scrollHeight;", vec![]).await?;
    let height = u32::try_from(height.as_u64().unwrap_or(900)).unwrap_or(900).clamp(900, 12_000);
    page.client.set_window_size(width, height + 90).await?;
    page.client.find(Locator::Css("main")).await?;
    std::fs::write(file, page.client.screenshot().await?)
        .with_context(|| format!("writing {}", file.display()))?;
    page.client.set_window_size(width, 900).await?;
    Ok(())
}
