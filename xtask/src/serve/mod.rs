//! Serves the release with the headers that it should be hosted with.

mod answer;
mod conversation;
mod port;
mod site;

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow, bail};

pub(crate) use self::port::free as free_port;
pub(crate) use self::site::Site;
use crate::build;
use crate::place::Place;
use crate::report::say;
use crate::setup;

const USUAL_PORT: u16 = 8080;

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
    let server = Server::start(Site::release(&place.dist), first)?;
    say(&format!("Okaeri is at {} (Ctrl-C stops it)", server.address));
    server.wait()
}

/// A running server; it stops when dropped.
pub(crate) struct Server {
    pub(crate) address: String,
    port: u16,
    stopping: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on the first free port from `first` on; on any free one for 0.
    pub(crate) fn start(site: Site, first: u16) -> Result<Self> {
        let listener = port::listen(first)?;
        let port = listener.local_addr().context("asking for the port")?.port();
        let stopping = Arc::new(AtomicBool::new(false));
        let listening = listen(listener, Arc::new(site), Arc::clone(&stopping));
        Ok(Self { address: format!("http://127.0.0.1:{port}/"), port, stopping, listening: Some(listening) })
    }

    fn wait(mut self) -> Result<()> {
        let ended = self.listening.take().is_some_and(|thread| thread.join().is_ok());
        if ended { Ok(()) } else { Err(anyhow!("the server stopped; the lines above say why")) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // Wakes it, so that it sees that it should stop.
        let woken = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok();
        if let (true, Some(thread)) = (woken, self.listening.take())
            && thread.join().is_err()
        {
            say("the server had stopped before its time");
        }
    }
}

/// A thread a connection: browsers open six and keep them.
fn listen(listener: TcpListener, site: Arc<Site>, stopping: Arc<AtomicBool>) -> JoinHandle<()> {
    thread::spawn(move || {
        for stream in listener.incoming() {
            if stopping.load(Ordering::SeqCst) {
                return;
            }
            // A connection that could not be accepted, or that its browser broke off, is the browser's to repeat.
            if let Ok(stream) = stream {
                let site = Arc::clone(&site);
                thread::spawn(move || conversation::converse(&stream, &site).ok());
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::path::PathBuf;

    use super::*;

    fn dist(name: &str) -> PathBuf {
        let dist = std::env::temp_dir().join(format!("okaeri-serve-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("index.html"), "page").unwrap();
        dist
    }

    fn connect(server: &Server) -> TcpStream {
        TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap()
    }

    #[test]
    fn idle_connections_keep_nobody_waiting() {
        let dist = dist("idle");
        let server = Server::start(Site::release(&dist), 0).unwrap();
        let idle: Vec<_> = (0..20).map(|_| connect(&server)).collect();
        let mut stream = connect(&server);
        stream.write_all(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.ends_with("\r\n\r\npage"), "{answer}");
        drop(idle);
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn what_is_asked_is_noted_before_it_is_answered() {
        let dist = dist("noted");
        let file = dist.join("requests.log");
        let server = Server::start(Site::release(&dist).noting(&file).unwrap(), 0).unwrap();
        for path in ["/", "/none?a=b"] {
            let mut stream = connect(&server);
            write!(stream, "GET {path} HTTP/1.1\r\nConnection: close\r\n\r\n").unwrap();
            stream.read_to_end(&mut Vec::new()).unwrap();
        }
        let noted = fs::read_to_string(&file).unwrap();
        assert_eq!(noted, "GET / 200 OK\nGET /none?a=b 404 Not Found\n");
        drop(server);
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn a_dropped_server_leaves_its_port_free() {
        let dist = dist("dropped");
        let server = Server::start(Site::release(&dist), 0).unwrap();
        let port = server.port;
        drop(server);
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
        fs::remove_dir_all(dist).unwrap();
    }
}
