//! What goes on as long as the app is there: from time to time, and upon what happens to the window.
//!
//! The app of a page is there as long as the page; the app of a test is taken down, and its timers with it.

use std::time::Duration;

use leptos::prelude::{on_cleanup, set_interval_with_handle, window_event_listener_untyped};
use web_sys::Event;

/// Does this each time so much time has passed.
pub(super) fn every(period: Duration, act: impl Fn() + 'static) {
    match set_interval_with_handle(act, period) {
        Ok(handle) => on_cleanup(move || handle.clear()),
        Err(_no_timer) => leptos::logging::warn!("no timer: what is done from time to time is not"),
    }
}

/// Does this each time the window hears of such an event.
pub fn upon(event: &str, act: impl Fn(Event) + 'static) {
    #[expect(clippy::disallowed_methods, reason = "it is stopped below")]
    let listening = window_event_listener_untyped(event, act);
    on_cleanup(move || listening.remove());
}
