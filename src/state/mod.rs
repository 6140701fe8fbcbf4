//! What pages read, and the one door to change it.

pub mod clock;
mod ids;
mod held;
mod keeping;
pub mod notice;
mod autosave;
mod memo;
mod signal;
pub mod derived;
pub mod workspace;
pub mod preferences;
mod sample;
mod content;
mod role;
mod opening;
mod conflicts;
mod seals;
mod whereabouts;
mod travel;
mod unread;
mod session;

pub use autosave::SaveStatus;
pub use crate::storage::file::File;
pub use content::{ContentError, content};
pub use keeping::Keeping;
pub use memo::{Memo, effect, memo};
pub use conflicts::Version;
pub use opening::{Incoming, Relation};
pub use notice::Notice;
pub use preferences::Theme;
pub use role::Role;
pub use session::{Session, use_session};
pub use whereabouts::{Aside, Lasting, Place, Whereabouts, Wiped};
pub use signal::RwSignal;
pub use workspace::Entry;
