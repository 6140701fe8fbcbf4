//! The one place that asks the browser what time it is.

use chrono::{Local, NaiveDate, NaiveDateTime, TimeZone};

/// The day that it is where the person sits.
#[must_use]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// What the calendar and the clock on the wall show where the person sits, so many seconds after 1970 began.
#[must_use]
pub fn local(seconds: u64) -> Option<NaiveDateTime> {
    let moment = Local.timestamp_opt(i64::try_from(seconds).ok()?, 0).single()?;
    Some(moment.naive_local())
}

/// Milliseconds since 1970.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a clock before 1970 counts as 1970")]
pub(super) fn milliseconds() -> u64 {
    js_sys::Date::now() as u64
}

/// Seconds since 1970.
#[must_use]
pub(super) fn seconds() -> u64 {
    milliseconds() / 1000
}
