//! A text as the letters of its names: in one width, one case and one form of writing, without the spaces between them.

/// A letter of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    /// Where it begins, in bytes.
    pub at: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// The plain letter that it stands for.
    pub plain: char,
    /// Whether there is a space, or a dot between names, before it.
    pub is_apart: bool,
    /// Whether it is a capital.
    pub is_capital: bool,
}

/// What a letter is written in, as far as it tells where a word ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Digit,
    Hiragana,
    Katakana,
    Kanji,
    /// What stands where a name was.
    Hidden,
    Other,
}

/// Katakana of half width, in the order of their numbers.
const HALF: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// The letters of a text.
pub(super) fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    let mut is_apart = false;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        if is_space(sign) {
            is_apart = true;
        } else if is_nothing(sign) {
            // It belongs to the letter before it.
            if let Some(last) = letters.last_mut().filter(|last| last.end == at) {
                last.end = end;
            }
        } else if let Some((last, voiced)) = letters
            .last_mut()
            .filter(|last| last.end == at)
            .and_then(|last| voiced(last.plain, sign).map(|voiced| (last, voiced)))
        {
            (last.end, last.plain) = (end, voiced);
        } else {
            letters.push(Letter { at, end, plain: plain(sign), is_apart, is_capital: sign.is_uppercase() });
            is_apart = false;
        }
    }
    letters
}

/// A name in plain letters, with one space wherever there are any.
pub(super) fn plain_name(name: &str) -> String {
    let mut plain = String::new();
    for letter in letters(name) {
        if letter.is_apart && !plain.is_empty() {
            plain.push(' ');
        }
        plain.push(letter.plain);
    }
    plain
}

/// What a plain letter is written in.
pub(super) fn script(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => Script::Latin,
        '0'..='9' => Script::Digit,
        'ぁ'..='ゟ' => Script::Hiragana,
        'ァ'..='ヺ' | 'ー' => Script::Katakana,
        '々'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Script::Kanji,
        '○' => Script::Hidden,
        _ => Script::Other,
    }
}

fn is_space(sign: char) -> bool {
    matches!(
        sign,
        ' ' | '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' | '・' | '･' | '·'
    )
}

/// What is not seen: breaks of no width, and signs that choose the form of the letter before them.
fn is_nothing(sign: char) -> bool {
    let is_width = matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
    is_width || matches!(sign, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// A letter with the mark that is written behind it: `ｶﾞ`.
fn voiced(letter: char, mark: char) -> Option<char> {
    let more = match mark {
        'ﾞ' | '\u{3099}' => 1,
        'ﾟ' | '\u{309a}' => 2,
        _ => return None,
    };
    let is_h = matches!(letter, 'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' | 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ');
    let takes = is_h || more == 1 && matches!(letter, 'か'..='と' | 'カ'..='ト');
    takes.then(|| char::from_u32(u32::from(letter) + more)).flatten()
}

fn plain(sign: char) -> char {
    let number = u32::from(sign);
    match sign {
        // The full-width forms stand in the order of ASCII.
        '！'..='～' => {
            char::from_u32(number - u32::from('！') + u32::from('!')).unwrap_or(sign).to_ascii_lowercase()
        }
        'ｦ'..='ﾝ' => {
            let place = usize::try_from(number - u32::from('ｦ')).unwrap_or_default();
            HALF.chars().nth(place).unwrap_or(sign)
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '’' => '\'',
        // The forms of one name that people take for one another.
        '髙' => '高',
        '﨑' | '嵜' => '崎',
        '濱' | '濵' => '浜',
        '邊' | '邉' => '辺',
        '齋' => '斎',
        '齊' => '斉',
        '澤' => '沢',
        '廣' => '広',
        '國' => '国',
        '嶋' => '島',
        '櫻' => '桜',
        '眞' => '真',
        _ => sign.to_ascii_lowercase(),
    }
}
