//! The browser's disk: the only layer that names Storage, IndexedDB, Blob and File. How programs are kept on a disk is
//! here without a browser too, so that it can be tested against one that fails.

pub mod disk;
mod found;
mod slots;
pub mod vault;
#[cfg(feature = "web")]
pub mod crypto;
#[cfg(feature = "web")]
pub mod estimate;
#[cfg(feature = "web")]
pub mod idb;
#[cfg(feature = "web")]
pub mod shelf;
#[cfg(feature = "web")]
pub mod cabinet;
#[cfg(feature = "web")]
mod programs;
#[cfg(feature = "web")]
mod locked;
#[cfg(feature = "web")]
mod recovering;
#[cfg(feature = "web")]
mod stored;
#[cfg(feature = "web")]
pub mod copy_name;
#[cfg(feature = "web")]
pub mod preferences;
#[cfg(feature = "web")]
pub mod file;
#[cfg(feature = "web")]
pub mod place;
#[cfg(feature = "web")]
pub mod tabs;
#[cfg(feature = "web")]
pub mod aside;
#[cfg(feature = "web")]
pub mod wiping;
#[cfg(feature = "web")]
pub mod beside;

#[cfg(feature = "web")]
pub use cabinet::Cabinet;
#[cfg(feature = "web")]
pub use preferences::Preferences;
#[cfg(feature = "web")]
pub use recovering::Recovered;
#[cfg(feature = "web")]
pub use shelf::{Shelf, StorageError};
#[cfg(feature = "web")]
pub use stored::Stored;

/// Lets some time pass.
#[cfg(feature = "web")]
pub async fn pause(time: std::time::Duration) {
    let milliseconds = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
    if wasm_bindgen_futures::JsFuture::from(idb::after(milliseconds)).await.is_err() {
        leptos::logging::warn!("a pause was cut short");
    }
}

/// Loads the page anew.
#[cfg(feature = "web")]
pub fn reload() {
    let reloaded = web_sys::window().map(|window| window.location().reload());
    if !matches!(reloaded, Some(Ok(()))) {
        leptos::logging::error!("the page cannot be loaded anew");
    }
}
