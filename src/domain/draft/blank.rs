//! Blanks in words that people wrote: told by their signs, whatever stands in them.

use super::open::Open;
use crate::domain::text::Language;

/// A blank that is left in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// One of the draft's.
    Open(Open),
    /// A sign that stands in somebody's own words: what is missing there.
    Sign(String),
}

/// A stretch of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words that stand.
    Words(String),
    /// A blank to fill.
    Blank(String),
}

impl Span {
    /// Its words.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Words(words) | Self::Blank(words) => words,
        }
    }
}

/// How blanks begin and end.
const fn signs(language: Language) -> ([&'static str; 2], char) {
    match language {
        Language::Japanese => (["【未定：", "【記入："], '】'),
        Language::English => (["[Not decided: ", "[Fill in: "], ']'),
    }
}

/// A line that somebody wrote, with its blanks told apart.
pub(super) fn spans(line: &str, language: Language) -> Vec<Span> {
    let (begins, end) = signs(language);
    let mut spans = Vec::new();
    let (mut rest, mut words) = (line, String::new());
    while let Some((at, begin)) = first(rest, begins) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        let inner = from.get(begin.len()..).unwrap_or_default();
        // A sign that does not end on its line is no blank.
        let Some(length) = inner.find(end).filter(|length| *length > 0) else {
            words.push_str(begin);
            rest = inner;
            continue;
        };
        let (blank, after) = from.split_at(begin.len() + length + end.len_utf8());
        if !words.is_empty() {
            spans.push(Span::Words(std::mem::take(&mut words)));
        }
        spans.push(Span::Blank(blank.to_owned()));
        rest = after;
    }
    words.push_str(rest);
    if !words.is_empty() {
        spans.push(Span::Words(words));
    }
    spans
}

/// Where the first sign begins, and which.
fn first(text: &str, begins: [&'static str; 2]) -> Option<(usize, &'static str)> {
    let found = begins.into_iter().filter_map(|begin| Some((text.find(begin)?, begin)));
    found.min_by_key(|(at, _)| *at)
}

/// What a blank stands for: one that the draft knows, or what it says.
pub(super) fn left(blank: &str, known: &[Open], language: Language) -> Left {
    if let Some(open) = known.iter().find(|open| open.blank().say(language) == blank) {
        return Left::Open(*open);
    }
    let (begins, end) = signs(language);
    let inner = begins.iter().find_map(|begin| blank.strip_prefix(begin)).unwrap_or(blank);
    Left::Sign(inner.trim_end_matches(end).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_told_by_their_signs_and_only_where_they_end() {
        let said = |line: &str, language| {
            let spans = spans(line, language);
            assert_eq!(spans.iter().map(Span::words).collect::<String>(), line);
            let blanks = spans.iter().filter(|span| matches!(span, Span::Blank(_)));
            blanks.map(|span| span.words().to_owned()).collect::<Vec<_>>()
        };
        let ja = Language::Japanese;
        assert_eq!(
            said("【未定：開始日】から、【記入：窓口】へ", ja),
            ["【未定：開始日】", "【記入：窓口】"]
        );
        for none in ["", "【未定：", "【未定：】", "【記入：終わらない", "[Fill in: day]"] {
            assert!(said(none, ja).is_empty(), "{none}");
        }
        assert_eq!(said("【記入：【未定：窓口】", ja).len(), 1);
        assert_eq!(said("from [Fill in: day] on", Language::English), ["[Fill in: day]"]);
        assert_eq!(left("【未定：窓】", &[], ja), Left::Sign("窓".to_owned()));
        assert_eq!(left("【未定：開始日】", &[Open::WaveDay], ja), Left::Open(Open::WaveDay));
    }
}
