//! A text as plain signs: what is written in full width, or with another dash, is the same number.

/// A sign of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// Where it begins, in bytes.
    pub at: usize,
    /// The plain sign that it stands for.
    pub plain: char,
}

/// The signs of a text.
pub(super) fn fold(text: &str) -> Vec<Sign> {
    text.char_indices().map(|(at, sign)| Sign { at, plain: plain(sign) }).collect()
}

fn plain(sign: char) -> char {
    match sign {
        // The full-width forms stand in the order of ASCII.
        '！'..='｝' => char::from_u32(u32::from(sign) - u32::from('！') + u32::from('!')).unwrap_or(sign),
        '\u{2010}'..='\u{2015}'
        | '\u{2212}'
        | '\u{30fc}'
        | '\u{ff70}'
        | '\u{fe63}'
        | '\u{2500}'
        | '・'
        | '･'
        | '~'
        | '～'
        | '〜' => '-',
        '\u{3000}' | '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        '。' => '.',
        _ => sign,
    }
}

/// The sign at a place; a blank outside the text.
pub(super) fn at(signs: &[Sign], index: usize) -> char {
    signs.get(index).map_or(' ', |sign| sign.plain)
}
