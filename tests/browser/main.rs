//! Components in a real browser, found by role and label.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, reason = "a test may fail where its page lacks something")]

mod app;
mod argument;
mod charter;
mod chart;
mod choosing;
mod data;
mod drafts;
mod fields;
mod focus;
mod hand;
mod history;
mod keeping;
mod looked_at;
mod opened;
mod policy;
mod protecting;
mod risks;
mod role;
mod scenarios;
mod side_by_side;
mod tabs;
mod tabs_sealed;
mod unreadable;
mod value;
mod kpis;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
