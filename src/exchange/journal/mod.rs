//! What is written to the browser's disk: records that notice when they were damaged, and the steps of a program.

mod history;
mod hushed;
mod record;
mod step;

pub use history::{BEGUN, Hand, History, MOST_STEPS};
pub use record::{Header, Outline, Record, RecordError, add};
pub use step::{Kind, Step};
