//! What it looks like. No rules.

mod app;
#[cfg(feature = "bench")]
pub mod bench;
pub mod rescue;
pub mod route;
mod shell;
mod keys;
mod dates;
mod words;
mod node;
mod page;
mod part;
mod chart;

pub use app::{App, AppProps, mount};
