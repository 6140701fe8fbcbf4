//! The pages. They know no storage.

pub(super) mod home;
mod closed;
mod unreadable;
mod compare;
pub(super) mod create;
pub(super) mod not_found;
pub(super) mod program;
mod overview;
mod assess;
mod results;
mod factor;
mod target;
pub(in crate::ui) mod plan;
mod task;
mod report;
mod settings;
mod protect;
mod unlock;
mod history;
mod conflicts;
mod share;
pub(super) mod open;
pub(super) mod data;
pub(super) mod folder;
pub(super) mod guide;
