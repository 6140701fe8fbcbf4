//! E-mail addresses in a text.

use std::ops::Range;

use super::fold::{Sign, at};

/// Where in a text there are e-mail addresses.
pub(super) fn emails(signs: &[Sign]) -> Vec<Range<usize>> {
    let ats = (0..signs.len()).filter(|index| at(signs, *index) == '@');
    ats.filter_map(|index| around(signs, index)).collect()
}

/// The address around an `@`, if it is one. Only ASCII: what stands before and after it in Japanese is no part of it.
fn around(signs: &[Sign], index: usize) -> Option<Range<usize>> {
    let mut start = index;
    while start > 0 && is_local(at(signs, start - 1)) {
        start -= 1;
    }
    while start < index && !at(signs, start).is_ascii_alphanumeric() {
        start += 1;
    }
    let mut end = index + 1;
    while end < signs.len() && is_domain(at(signs, end)) {
        end += 1;
    }
    while end > index && !at(signs, end - 1).is_ascii_alphanumeric() {
        end -= 1;
    }
    let domain: String = signs.get(index + 1..end)?.iter().map(|sign| sign.plain).collect();
    (start < index && is_host(&domain)).then_some(start..end)
}

fn is_local(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || "._%+-'".contains(sign)
}

fn is_domain(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-')
}

/// Names with dots between them, the last of letters alone.
fn is_host(domain: &str) -> bool {
    let last = domain.rsplit('.').next().unwrap_or_default();
    let is_word = last.len() >= 2 && last.chars().all(|sign| sign.is_ascii_alphabetic());
    domain.contains('.') && is_word && domain.split('.').all(|name| !name.is_empty())
}
