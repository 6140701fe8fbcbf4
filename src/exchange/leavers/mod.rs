//! A table of people who left, out of a personnel system, as far as rules of eligibility ask about them. It is looked at and
//! thrown away: what becomes of it has no names and is kept nowhere.

mod column;
mod read;
mod value;

pub use column::Column;
pub(super) use read::rows;
pub use read::{Leavers, MOST_GROUPS, Misread, NoTable, read};
pub use value::months_of;

/// The most people of a table.
pub const MOST_PEOPLE: usize = 100_000;
