//! A message to the person: what happened, and what to do.

use crate::domain::text::Text;

/// How a message is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something could not be done; nothing was changed.
    Refused,
}

/// A message to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// The message.
    pub words: Text,
}

impl Notice {
    /// Something was done.
    #[must_use]
    pub const fn done(words: Text) -> Self {
        Self { tone: Tone::Done, words }
    }

    /// Something could not be done.
    #[must_use]
    pub const fn refused(words: Text) -> Self {
        Self { tone: Tone::Refused, words }
    }
}
