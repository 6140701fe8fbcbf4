//! What must hold for any bytes, for fuzzing and for the core tests.

pub mod merging;
pub mod reading;
pub mod worst;

/// What must hold for any bytes; it panics where it does not.
pub type Property = fn(&[u8]);

/// All properties by the names of their targets.
pub const PROPERTIES: [(&str, Property); 2] = [("read", reading::holds), ("merge", merging::holds)];
