//! Native tests of the rules and the file format.
#![cfg(not(target_arch = "wasm32"))]

mod architecture;
mod catalog;
mod source;
mod small;
mod vault;
mod steps;
mod signed;
mod together;
mod history;
mod record;
mod sealed;
mod sorted;
mod score;
mod calendar;
mod network;
mod plan;
mod forecast;
mod selection;
mod engine;
mod command;
mod document;
mod envelope;
mod filed;
mod merge;
mod full;
mod place;
mod strange;
mod diff;
mod share;
mod pasted;
mod sheet;
mod hostile;
mod pack;
mod sample;
