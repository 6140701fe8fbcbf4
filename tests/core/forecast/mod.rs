//! The forecast, held against distributions that can be reckoned with otherwise.

mod certain;
mod critical;
mod distribution;
mod events;
mod fixtures;
mod luck;
mod order;
mod refused;
mod results;
mod setbacks;
#[cfg(feature = "speed")]
mod speed;
mod tables;
