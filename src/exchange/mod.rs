//! Bytes ⇄ program: the document and its migrations, and packs of questions. Pure.

pub mod document;
pub mod merge;
pub mod journal;
pub mod sealed;
pub mod rescued;
pub mod pack;
pub mod file_name;
pub mod filed;
pub mod engine;
pub mod place;
pub mod diff;
pub mod share;
pub mod pasted;
pub mod sheet;
pub mod leavers;
pub mod monthly;
