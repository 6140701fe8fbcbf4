//! Okaeri (おかえり): a readiness self-assessment and rollout planner for hiring alumni back, in the browser alone.
//!
//! The layers, in reading order; each may use those above it only (`tests/core/architecture.rs` holds the table).

pub mod domain;
pub mod exchange;
pub mod engine;
pub mod storage;
#[cfg(feature = "web")]
pub mod state;
#[cfg(feature = "web")]
pub mod ui;
