//! Finds a free port on this machine, reachable from this machine alone.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, Result, bail};

/// How many ports to try: who has more servers than this has forgotten some.
const TRIES: u16 = 50;

/// The first free port from `first` on; any free one for 0.
pub(super) fn listen(first: u16) -> Result<TcpListener> {
    for port in first..=first.saturating_add(TRIES) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => return Err(error).with_context(|| format!("listening on port {port}")),
        }
    }
    bail!("ports {first} to {} are all taken; choose another with --port", first.saturating_add(TRIES))
}

/// A port that nobody listens on now, for a program that wants to be told one.
pub(crate) fn free() -> Result<u16> {
    Ok(listen(0)?.local_addr().context("asking for the port")?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_leads_to_a_later_one() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let next = listen(port).unwrap().local_addr().unwrap().port();
        assert!(next > port, "{next} is not after {port}");
    }

    #[test]
    fn only_this_machine_is_listened_to() {
        assert!(listen(0).unwrap().local_addr().unwrap().ip().is_loopback());
    }
}
