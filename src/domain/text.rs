//! Words in both languages, so that a missing translation does not compile.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A list that is either part of the program or was read from a pack.
pub type List<T> = Cow<'static, [T]>;

/// Writes a [`List`] of the program's own: `list![a, b]`.
macro_rules! list {
    ($($entry:expr),* $(,)?) => { ::std::borrow::Cow::Borrowed(&[$($entry),*]) };
}
pub(crate) use list;

/// The languages that Okaeri speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// 日本語
    #[default]
    Japanese,
    /// English
    English,
}

impl Language {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Japanese, Self::English];

    /// The BCP 47 tag, as `<html lang>` wants it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Japanese => "ja",
            Self::English => "en",
        }
    }

    /// What it is called in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Japanese => "japanese",
            Self::English => "english",
        }
    }

    /// The language that a BCP 47 tag names, if Okaeri speaks it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }
}

/// The same thing said in Japanese and in English.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Text {
    /// 日本語
    pub ja: Cow<'static, str>,
    /// English
    pub en: Cow<'static, str>,
}

/// A [`Text`] of the program's own.
#[must_use]
pub const fn text(ja: &'static str, en: &'static str) -> Text {
    Text { ja: Cow::Borrowed(ja), en: Cow::Borrowed(en) }
}

impl From<&Self> for Text {
    fn from(words: &Self) -> Self {
        words.clone()
    }
}

impl Text {
    /// The words in `language`.
    #[must_use]
    pub fn say(&self, language: Language) -> &str {
        match language {
            Language::Japanese => &self.ja,
            Language::English => &self.en,
        }
    }
}
