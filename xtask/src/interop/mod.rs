//! How the project gets on with what others make: `cargo xtask interop`.

mod engines;
mod table;

use anyhow::Result;

use crate::engine::Engine;
use crate::place::Place;

/// Measures, and writes what was measured into the project.
pub(crate) fn run(place: &Place, engines: &[Engine]) -> Result<()> {
    engines::measure(place, engines)
}
