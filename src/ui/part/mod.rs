//! Parts that pages are made of. They know labels, signals and callbacks, and no rules.

pub(super) mod banner;
pub(super) mod branches;
pub(super) mod cite;
pub(super) mod date;
pub(super) mod editing;
pub(super) mod field;
pub(super) mod file_link;
pub(super) mod focus;
pub(super) mod fold;
pub(super) mod jump;
pub(super) mod kept_focus;
pub(super) mod aim;
pub(super) mod asker;
pub(super) mod pause;
pub(super) mod paper;
pub(super) mod heading;
pub(super) mod meter;
pub(super) mod notice;
pub(super) mod open_file;
pub(super) mod passphrase;
pub(super) mod profile;
pub(super) mod sentences;
pub(super) mod signature;
pub(super) mod typing;
pub(super) mod typed;
pub(super) mod width;
