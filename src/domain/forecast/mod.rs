//! How likely which date is: the network of a plan, placed thousands of times with efforts drawn between best and worst
//! case, and with setbacks that happen in some runs and not in others.
//!
//! Everything is counted in integers, so that runs may be made in any order and in any number of portions, and the same
//! seed gives the same result on every machine.

mod dice;
mod driving;
mod effort;
mod quantiles;
mod ready;
mod result;
mod run;
mod setback;
mod setup;
mod shape;
mod spread;
mod tally;

pub use dice::{Dice, Place};
pub use effort::{Estimate, Pace, Sampler, Samplers};
pub use quantiles::{ONE, Quantiles};
pub use ready::Fan;
pub use result::{Driver, Forecasted, Occurrence};
pub use run::Forecast;
pub use setback::{Change, Expected, Grounds, expected, probability};
pub use setup::{Event, Gain, Setup, SetupError, Uncertain};
pub use shape::Shape;
pub use spread::{Bar, Chance, Spread};
pub use tally::Tally;
