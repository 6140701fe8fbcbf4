//! Serves the release with the headers that it should be hosted with.

mod answer;
mod port;

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Request, Response, Server as Listening};

use self::answer::{Answer, Question};
pub(crate) use self::port::free as free_port;
use crate::build;
use crate::place::Place;
use crate::report::say;
use crate::setup;

const USUAL_PORT: u16 = 8080;
const WORKERS: usize = 4;

/// Builds what changed, then serves until it is stopped.
pub(crate) fn serve(place: &Place, words: &[String]) -> Result<()> {
    let first = match words {
        [] => USUAL_PORT,
        [flag, number] if flag == "--port" => {
            number.parse().with_context(|| format!("`{number}` is no port; give one from 1 to 65535"))?
        }
        _ => bail!("expected `--port N`, not `{}`", words.join(" ")),
    };
    let toolbox = setup::for_build(place)?;
    build::build_if_changed(place, &toolbox)?;
    let server = Server::start(&place.dist, first)?;
    say(&format!("Okaeri is at {} (Ctrl-C stops it)", server.address));
    server.wait()
}

/// A running server; it stops when dropped.
pub(crate) struct Server {
    pub(crate) address: String,
    listening: Arc<Listening>,
    workers: Vec<JoinHandle<()>>,
}

impl Server {
    /// Listens on the first free port from `first` on; on any free one for 0.
    pub(crate) fn start(dist: &Path, first: u16) -> Result<Self> {
        let listener = port::listen(first)?;
        let port = listener.local_addr().context("asking for the port")?.port();
        let listening = Listening::from_listener(listener, None)
            .map_err(|error| anyhow!("the server could not start on port {port}: {error}"))?;
        let listening = Arc::new(listening);
        let workers = (0..WORKERS).map(|_| worker(Arc::clone(&listening), dist.to_path_buf())).collect();
        Ok(Self { address: format!("http://127.0.0.1:{port}/"), listening, workers })
    }

    fn wait(mut self) -> Result<()> {
        for worker in std::mem::take(&mut self.workers) {
            worker.join().map_err(|_panic| anyhow!("the server stopped; the lines above say why"))?;
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.listening.unblock();
        }
        for worker in std::mem::take(&mut self.workers) {
            if worker.join().is_err() {
                say("a part of the server had stopped before its time");
            }
        }
    }
}

fn worker(listening: Arc<Listening>, dist: PathBuf) -> JoinHandle<()> {
    thread::spawn(move || {
        while let Ok(request) = listening.recv() {
            let answer = answer::answer(&dist, &question(&request));
            // A browser that went away is no fault of ours.
            drop(request.respond(response(answer)));
        }
    })
}

fn question(request: &Request) -> Question {
    let accepted = request.headers().iter().filter(|header| header.field.equiv("Accept-Encoding"));
    let accepts_brotli = accepted
        .flat_map(|header| header.value.as_str().split(','))
        .any(|coding| coding.trim().starts_with("br"));
    Question { method: request.method().to_string(), path: request.url().to_owned(), accepts_brotli }
}

fn response(answer: Answer) -> Response<Cursor<Vec<u8>>> {
    let named = |(name, value): &(&str, String)| Header::from_bytes(*name, value.as_bytes()).ok();
    let headers = answer.headers.iter().filter_map(named).collect();
    let length = answer.body.len();
    Response::new(answer.status.into(), headers, Cursor::new(answer.body), Some(length), None)
        // Browsers show progress when they know the length.
        .with_chunked_threshold(usize::MAX)
}
