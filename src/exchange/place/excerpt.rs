//! Long texts within a sentence, cut to a length that can be read in passing.

use crate::domain::text::Text;
use crate::domain::words::both;

/// The most characters that a text has within a sentence.
pub const LONGEST: usize = 80;

/// How much of a text stands before its cut.
const HEAD: usize = 50;

/// How much of what two texts share stands before the first difference.
const SHARED: usize = 20;

/// The text on one line; where it is long, without its middle.
#[must_use]
pub fn middle(text: &Text) -> Text {
    both(without_middle(&text.ja), without_middle(&text.en))
}

/// Two texts on one line each; where one is long, from shortly before their first difference.
#[must_use]
pub fn around(one: &Text, other: &Text) -> (Text, Text) {
    let (ja, other_ja) = differing(&one.ja, &other.ja);
    let (en, other_en) = differing(&one.en, &other.en);
    (both(ja, en), both(other_ja, other_en))
}

fn without_middle(text: &str) -> String {
    within_quotes(text, &|inner| {
        let count = inner.chars().count();
        if count <= LONGEST {
            return inner.to_owned();
        }
        let head: String = inner.chars().take(HEAD).collect();
        let tail: String = inner.chars().skip(count + HEAD + 1 - LONGEST).collect();
        format!("{head}…{tail}")
    })
}

fn differing(one: &str, other: &str) -> (String, String) {
    let (first, second) = (bare(one), bare(other));
    let same = first.chars().zip(second.chars()).take_while(|(a, b)| a == b).count();
    let from = same.saturating_sub(SHARED);
    let cut = |text: &str| within_quotes(text, &|inner| window(inner, from));
    (cut(one), cut(other))
}

/// As much of a text as a sentence holds, from one of its characters on.
fn window(text: &str, from: usize) -> String {
    let count = text.chars().count();
    if count <= LONGEST {
        return text.to_owned();
    }
    // The end is not worth an ellipsis of its own.
    let from = from.min(count - LONGEST + 2);
    let kept: String = text.chars().skip(from).take(LONGEST - 2).collect();
    let (before, after) =
        (if from > 0 { "…" } else { "" }, if from + LONGEST - 2 < count { "…" } else { "" });
    format!("{before}{kept}{after}")
}

/// Cuts what stands between quotes, if anything does, and puts it on one line.
fn within_quotes(text: &str, cut: &dyn Fn(&str) -> String) -> String {
    let inner = cut(&bare(text));
    match quotes(text) {
        Some((open, close)) => format!("{open}{inner}{close}"),
        None => inner,
    }
}

fn bare(text: &str) -> String {
    let inner = match quotes(text) {
        Some((open, close)) => text.trim_start_matches(open).trim_end_matches(close),
        None => text,
    };
    inner.split(['\n', '\r', '\t']).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

fn quotes(text: &str) -> Option<(char, char)> {
    let pairs = [('「', '」'), ('“', '”')];
    pairs.into_iter().find(|(open, close)| text.starts_with(*open) && text.ends_with(*close))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::words::{quoted, same};

    #[test]
    fn a_long_text_loses_its_middle_and_keeps_its_quotes() {
        let long = quoted(&same(&format!("始{}終", "あ".repeat(200))));
        let cut = middle(&long);
        assert_eq!(cut.ja.chars().count(), LONGEST + 2);
        assert!(
            cut.ja.starts_with("「始あ") && cut.ja.contains('…') && cut.ja.ends_with("あ終」"),
            "{}",
            cut.ja
        );
        let short = quoted(&same("a\nb"));
        assert_eq!(middle(&short).en, "“a b”");
    }

    #[test]
    fn two_long_texts_are_shown_where_they_differ() {
        for (at, length) in [(0, 100), (50, 100), (99, 100), (150, 300), (299, 300)] {
            let text = |sign: &str| format!("{}{sign}{}", "あ".repeat(at), "い".repeat(length - at));
            let (one, other) = around(&same(&text("X")), &same(&text("Y")));
            assert!(
                one.ja.contains('X') && other.ja.contains('Y'),
                "{at} of {length}: {} {}",
                one.ja,
                other.ja
            );
            assert!(one.ja.chars().count() <= LONGEST, "{at} of {length}");
        }
        let (one, other) = around(&same(&"あ".repeat(120)), &same(&"あ".repeat(121)));
        assert!(one != other || one.ja.contains('…'));
    }
}
