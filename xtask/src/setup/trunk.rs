//! trunk, which bundles the page.

use std::path::PathBuf;

use anyhow::Result;

use super::cargo_tool::{self, CargoTool};
use crate::place::Place;

/// The last version that builds with Rust 1.95.
const VERSION: &str = "0.21.14";

/// Without its default features it cannot reach the network, and needs no TLS library: half the time to build.
pub(super) fn ensure(place: &Place) -> Result<PathBuf> {
    cargo_tool::ensure(
        place,
        &CargoTool {
            package: "trunk",
            program: "trunk",
            version: VERSION,
            why: "it bundles the page (3 minutes on 2 cores)",
        },
    )
}
