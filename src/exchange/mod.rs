//! Bytes ⇄ program: the document and its migrations. Pure.

pub mod document;
pub mod file_name;
