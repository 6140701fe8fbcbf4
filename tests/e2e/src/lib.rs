//! A person at the built page: finds things by role and label, clicks, types, reads.
//!
//! `cargo xtask test` starts the server and the driver and says where they are:
//! `OKAERI_ADDRESS`, `OKAERI_WEBDRIVER`, `OKAERI_ENGINE`, `OKAERI_AXE`, and the browser's binary.

mod browser;
mod devtools;
mod find;
mod page;
mod tour;

pub use browser::{Stage, address, downloads, is_chromium, variable};
pub use devtools::DevTools;
pub use page::Page;
pub use tour::{PAGES, prepare};
