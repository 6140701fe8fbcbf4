//! The release as another host might serve it: at an origin of its own, with a script before the page's own, or without
//! one of its files. So faults are the same in every engine, whatever its driver can do.

use std::fs;
use std::io::{BufRead, BufReader, Error, Result as Outcome, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context, Result};

use crate::browser::variable;

/// Where the page asks for the script that runs before its own.
const BEFORE: &str = "before.js";

/// A server that lasts as long as the journeys do.
#[derive(Clone, Debug)]
pub struct Site {
    address: String,
    changes: Arc<Mutex<Changes>>,
}

/// How what is served differs from the release.
#[derive(Debug, Default)]
struct Changes {
    before: String,
    without: Option<(String, String)>,
}

impl Site {
    /// Serves the release as it is.
    ///
    /// # Errors
    /// When no port is free, or there is no release.
    pub fn start() -> Result<Self> {
        let folder = PathBuf::from(variable("OKAERI_RELEASE")?);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("listening")?;
        let address = format!("http://127.0.0.1:{}/", listener.local_addr()?.port());
        let changes = Arc::new(Mutex::new(Changes::default()));
        let site = Self { address, changes: Arc::clone(&changes) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, changes) = (folder.clone(), Arc::clone(&changes));
                // What a browser breaks off is its to ask for again.
                thread::spawn(move || answer(stream, &folder, &changes).ok());
            }
        });
        Ok(site)
    }

    /// Where it is, ending in a slash.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// From the next load on, runs a script before those of the page.
    pub fn run_before(&self, script: &str) {
        script.clone_into(&mut held(&self.changes).before);
    }

    /// From now on, breaks off where a file is asked for whose name begins and ends so.
    pub fn withhold(&self, beginning: &str, ending: &str) {
        held(&self.changes).without = Some((beginning.to_owned(), ending.to_owned()));
    }
}

/// No change is left half made by a thread that panics.
fn held(changes: &Mutex<Changes>) -> MutexGuard<'_, Changes> {
    changes.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers one request, and closes.
fn answer(mut stream: TcpStream, folder: &Path, changes: &Mutex<Changes>) -> Outcome<()> {
    let name = asked(&stream)?;
    let (before, is_withheld) = {
        let changes = held(changes);
        let ends = changes.without.as_ref();
        (
            changes.before.clone(),
            ends.is_some_and(|(start, end)| name.starts_with(start) && name.ends_with(end)),
        )
    };
    if is_withheld {
        return Ok(());
    }
    let content = match name.as_str() {
        BEFORE => Ok(before.into_bytes()),
        "index.html" => fs::read_to_string(folder.join(&name)).map(|page| with_script(&page).into_bytes()),
        _ => fs::read(folder.join(&name)),
    };
    let (status, content) = content.map_or(("404 Not Found", Vec::new()), |content| ("200 OK", content));
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        media_type(&name),
        content.len()
    )?;
    stream.write_all(&content)
}

/// The name of the file that is asked for.
fn asked(stream: &TcpStream) -> Outcome<String> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().unwrap_or_else(|| Err(Error::other("no request")))?;
    let path = first.split(' ').nth(1).unwrap_or_default();
    let name = path.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
    // To its end, or the browser takes closing for breaking off.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    Ok(if name.is_empty() { "index.html".to_owned() } else { name })
}

/// The page's policy stands before its first script and lets its own origin's scripts run.
fn with_script(page: &str) -> String {
    page.replacen("<script", &format!("<script src=\"./{BEFORE}\"></script><script"), 1)
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
