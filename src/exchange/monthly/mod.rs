//! A table of monthly figures, out of Excel or as CSV: which months and figures it names, what would change, and what of it
//! cannot be read. And the months of a program as such a table.

mod column;
mod month;
mod read;
mod write;

pub use read::{Change, Misread, Monthly, NoTable, Why, changes, merged, read};
pub use write::{csv, table};
