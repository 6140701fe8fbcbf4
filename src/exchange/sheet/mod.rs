//! A plan as a table for Excel, and what came back from there: which tasks are meant, what changes, and what cannot be.

mod cells;
mod column;
mod day;
mod link;
mod linked;
mod plain;
mod possible;
mod refused;
mod row;
mod take;
mod wanted;
mod write;

pub use cells::{TooLarge, as_html, as_text, read};
pub use column::Column;
pub use day::{NoDay, read as read_day};
pub use link::{Wait, how as how_it_waits, read as read_waits, write as write_waits};
pub(super) use plain::{key, narrow, says};
pub use refused::{Refused, Why};
pub use take::{Change, Given, Taken, Untaken, take};
pub use write::table;
