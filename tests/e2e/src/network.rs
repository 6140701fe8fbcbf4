//! What a browser asked of the network, as its witnesses tell it: Chromium's two logs, and the notes of the server.

use std::fs;

use anyhow::{Context, Result};
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};

use crate::browser::variable;

/// The addresses that were asked for since this was asked last; the browser was started with `logs_network`. What the
/// policy refuses is not among them: see [`refused`].
///
/// # Errors
/// When the driver keeps no log.
pub async fn requests(client: &Client) -> Result<Vec<String>> {
    let mut addresses = Vec::new();
    for message in messages(client, "performance").await? {
        let entry: Value = serde_json::from_str(&message).context("an entry of Chromium's log")?;
        let parameters = &entry["message"]["params"];
        let address = match entry["message"]["method"].as_str().unwrap_or_default() {
            "Network.requestWillBeSent" => &parameters["request"]["url"],
            "Network.webSocketCreated" | "Network.webTransportCreated" => &parameters["url"],
            _ => continue,
        };
        addresses.push(address.as_str().context("a request has an address")?.to_owned());
    }
    Ok(addresses)
}

/// What the browser said about requests that the policy refused, since this was asked last.
///
/// # Errors
/// When the driver keeps no log.
pub async fn refused(client: &Client) -> Result<Vec<String>> {
    let messages = messages(client, "browser").await?;
    Ok(messages.into_iter().filter(|message| message.contains("Content Security Policy")).collect())
}

async fn messages(client: &Client, log: &'static str) -> Result<Vec<String>> {
    let entries = client.issue_cmd(Log(log)).await.context("reading Chromium's log")?;
    let entries = entries.as_array().context("a list of log entries")?;
    entries.iter().map(|entry| Ok(entry["message"].as_str().context("a message")?.to_owned())).collect()
}

/// The paths that the server was asked for, in all journeys together: `/icon.svg`.
///
/// # Errors
/// When there are no notes.
pub fn served() -> Result<Vec<String>> {
    let notes = variable("OKAERI_REQUESTS")?;
    let notes = fs::read_to_string(&notes).with_context(|| format!("reading {notes}"))?;
    notes.lines().map(|line| Ok(line.split(' ').nth(1).context("a path")?.to_owned())).collect()
}

/// Gives the entries of a log of this name, and empties it.
#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _address: &url::Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}
