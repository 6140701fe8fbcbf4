//! Parts of the program in pages of their own, to be measured: what the scripts in `pages` call.
#![cfg(target_arch = "wasm32")]

mod app;
mod chart;
mod gantt;
mod input;
mod sched;
mod survey;
