//! What a browser downloads, in a folder of its own.

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::Client;
use serde_json::json;

use crate::browser::{is_chromium, variable};
use crate::devtools::DevTools;

/// Where a browser other than Chromium puts what it downloads: it is told when it starts.
pub(crate) fn folder() -> Result<PathBuf> {
    Ok(variable("OKAERI_DOWNLOADS")?.into())
}

/// Makes the folder of this browser's downloads, empty.
///
/// # Errors
/// When it cannot be made, or the browser refuses it.
pub async fn prepare(client: &Client) -> Result<PathBuf> {
    if !is_chromium()? {
        return emptied(folder()?);
    }
    let session = client.session_id().await?.unwrap_or_default();
    let folder = emptied(env::temp_dir().join(format!("okaeri-downloads-{session}")))?;
    let parameters = json!({ "behavior": "allow", "downloadPath": folder });
    client.issue_cmd(DevTools::new("Browser.setDownloadBehavior", parameters)).await?;
    Ok(folder)
}

fn emptied(folder: PathBuf) -> Result<PathBuf> {
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

/// The first file in the folder whose name has this ending, once it is there with all that is in it.
///
/// # Errors
/// When none comes.
pub async fn arrived(folder: &Path, ending: &str) -> Result<PathBuf> {
    for _ in 0..200 {
        let mut entries = std::fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path());
        // Firefox makes the file first, and fills it afterwards.
        let whole = |path: &PathBuf| {
            path.extension().is_some_and(|found| found == ending)
                && path.metadata().is_ok_and(|file| file.len() > 0)
        };
        if let Some(file) = entries.find(whole) {
            return Ok(file);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    None.context("nothing was downloaded")
}
