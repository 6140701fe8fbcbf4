//! Native tests of the rules and the file format.
#![cfg(not(target_arch = "wasm32"))]

mod architecture;
mod catalog;
mod source;
mod small;
mod sorted;
mod score;
mod calendar;
mod plan;
mod command;
mod document;
mod merge;
mod hostile;
mod pack;
mod sample;
