//! The one place that asks the browser what time it is.

use chrono::{Local, NaiveDate};

/// The day that it is where the person sits.
#[must_use]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// Milliseconds since 1970.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a clock before 1970 counts as 1970"
)]
pub(super) fn milliseconds() -> u64 {
    js_sys::Date::now() as u64
}

/// Seconds since 1970.
#[must_use]
pub(super) fn seconds() -> u64 {
    milliseconds() / 1000
}
