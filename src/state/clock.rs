//! The one place that asks the browser what day it is.

use chrono::{Local, NaiveDate};

/// The day that it is where the person sits.
#[must_use]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}
