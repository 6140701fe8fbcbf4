//! What the page asks the engine, and what the engine tells it: bytes between two programs of one version.
//!
//! The engine is a program of its own, which runs beside the page (`okaeri::engine`).

mod ask;
mod framed;
mod offer;
mod refused;
mod told;

pub use ask::{Ask, What};
pub use framed::Framed;
pub use offer::{Kind, Offer, day, day_of};
pub use refused::{Limit, Nearest, Refused, Short, Way};
pub use told::{More, Told, Why};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is said, as bytes.
fn write(said: &impl Serialize) -> Vec<u8> {
    // All of it is text, numbers and lists, which can always be written.
    postcard::to_allocvec(said).unwrap_or_default()
}

/// What the bytes say, if they say that and nothing more.
fn read<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::take_from_bytes(bytes).ok().filter(|(_, rest)| rest.is_empty()).map(|(said, _)| said)
}
