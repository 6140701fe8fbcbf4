//! A message to the person: what happened, and what to do.

use crate::domain::text::Text;
use crate::domain::words::both;

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

    /// A file was given to the browser.
    #[must_use]
    pub fn handed_out(name: &str) -> Self {
        Self::done(both(
            format!("「{name}」を書き出しました。ブラウザのダウンロードを確かめてください。"),
            format!("“{name}” is exported. Look for it among the browser’s downloads."),
        ))
    }

    /// Files were given to the browser, one for each program.
    #[must_use]
    pub fn all_handed_out(count: usize) -> Self {
        Self::done(both(
            format!(
                "{count}件のファイルを書き出しました。ブラウザが複数のダウンロードの許可を求めたら、許可してください。"
            ),
            format!(
                "{count} files are exported. If the browser asks whether to allow several downloads, allow them."
            ),
        ))
    }

    /// Something could not be done.
    #[must_use]
    pub const fn refused(words: Text) -> Self {
        Self { tone: Tone::Refused, words }
    }
}
