//! The browser's disk: the only layer that names Storage, Blob and File.

pub mod shelf;
pub mod programs;
pub mod preferences;
pub mod file;
pub mod tabs;
pub mod beside;

pub use preferences::Preferences;
pub use shelf::{Shelf, StorageError};
