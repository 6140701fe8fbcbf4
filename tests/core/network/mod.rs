//! Networks of activities: held against a slow and obvious account of the same, half a day at a time.

mod bound;
mod calendar;
mod cycles;
mod dates;
mod instances;
mod oracle;
mod placing;
mod report;
mod sketch;
mod sliding;
#[cfg(feature = "speed")]
mod speed;
