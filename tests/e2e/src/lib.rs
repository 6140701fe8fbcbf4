//! A person at the built page: finds things by role and label, clicks, types, reads.
//!
//! `cargo xtask test` starts the server and the driver and says where they are:
//! `OKAERI_ADDRESS`, `OKAERI_WEBDRIVER`, `OKAERI_ENGINE`, `OKAERI_AXE`, the browser's binary, `OKAERI_RELEASE` (the folder
//! that is served), `OKAERI_REQUESTS` (where the server notes what it is asked for) and `OKAERI_DOWNLOADS`.

mod browser;
mod devtools;
pub mod downloads;
mod find;
pub mod network;
mod page;
mod site;
mod tour;

pub use browser::{Stage, address, is_chromium, is_webkit, variable};
pub use devtools::DevTools;
pub use page::Page;
pub use site::Site;
pub use tour::{PAGES, prepare};
