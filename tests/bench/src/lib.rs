//! Parts of the program in pages of their own, to be measured: what the scripts in `pages` call.
#![cfg(target_arch = "wasm32")]

mod app;
mod chart;
mod gantt;
mod input;
mod sched;
mod survey;

use wasm_bindgen::prelude::wasm_bindgen;

/// How much of its memory WebAssembly has taken, in bytes: the browser does not count it.
#[wasm_bindgen]
pub fn memory() -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far below the largest number without a gap")]
    let pages = core::arch::wasm32::memory_size::<0>() as f64;
    pages * 65536.0
}
