//! What is typed in full width, in narrow signs.

use crate::domain::text::Text;

/// The same in narrow signs, without blanks around it.
pub(in crate::exchange) fn narrow(text: &str) -> String {
    let sign = |sign: char| match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '\u{3000}' | '\u{a0}' | '\n' | '\t' => ' ',
        '−' | '‐' | '–' | '—' => '-',
        _ => sign,
    };
    text.chars().map(sign).collect::<String>().trim().to_owned()
}

/// Whether the head of a column says one of these, the last ones in the form of [`key`].
pub(in crate::exchange) fn says(head: &str, own: &Text, others: &[&str]) -> bool {
    let head = key(head);
    !head.is_empty() && (head == key(&own.ja) || head == key(&own.en) || others.contains(&head.as_str()))
}

/// Words to compare by: narrow, in lower case, without blanks, and without what stands between brackets at the end.
pub(in crate::exchange) fn key(text: &str) -> String {
    let narrow = narrow(text).to_lowercase();
    let bare = match narrow.find('(') {
        Some(at) if at > 0 && narrow.ends_with(')') => narrow.get(..at).unwrap_or_default(),
        _ => &narrow,
    };
    bare.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '.' | '_' | '*' | ':')).collect()
}
