//! What it looks like. No rules.

mod app;
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
