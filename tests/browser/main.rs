//! Components in a real browser, found by role and label.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, reason = "a test may fail where its page lacks something")]

mod app;
