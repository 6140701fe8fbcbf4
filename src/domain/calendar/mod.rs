//! Days: Japanese national holidays, an organization's own closures, and counting working days.

pub mod form;
pub mod holiday;
pub mod pattern;
pub mod work;

pub use holiday::{ANNOUNCED_UNTIL, Holiday, holidays};
pub use pattern::{Exception, Share, WorkPattern};
pub use work::{Closure, WorkCalendar};
