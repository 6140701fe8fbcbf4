//! Where in a text a file's text is, line by line, without what stands around it.

use std::ops::Range;

use serde::de::IgnoredAny;

use super::Mended;

/// The most broken lines that are joined: as many as the largest file has in a mail.
const MOST_CUTS: usize = 100_000;

/// The most bytes that are gone through in vain to see where texts end.
const MOST_IN_VAIN: usize = 16 * 1024 * 1024;

/// A file's text as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// Where the text ends.
    pub end: usize,
    /// The text without its layout, cut wherever a line is broken within words that a person wrote.
    pub parts: Vec<String>,
    /// The lines that were broken, one for each cut.
    pub lines: Vec<Line>,
    /// What was done to it so far.
    pub mended: Mended,
    /// Whether a number or a word of the format itself was broken.
    pub is_doubtful: bool,
}

impl Span {
    /// Whether it is JSON, but for what was broken.
    fn is_json(&self) -> bool {
        serde_json::from_str::<IgnoredAny>(&self.parts.concat()).is_ok()
    }
}

/// A line that was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// How wide it is shown, counted in narrow letters.
    pub width: usize,
    /// Whether it could have been broken at a space before its end.
    pub has_space: bool,
}

/// The places where a file's text may begin.
pub(super) fn starts(text: &str) -> impl Iterator<Item = usize> {
    let begins = |(at, _): &(usize, &str)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        rest.trim_start_matches(|sign: char| is_blank(sign) || matches!(sign, '\n' | '\r' | '>'))
            .starts_with("\"format\"")
    };
    text.match_indices('{').filter(begins).map(|(at, _)| at)
}

/// Where the texts of files stand, the outermost ones. One that is not whole has its first sign alone.
pub(super) fn ranges(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut in_vain): (Vec<Range<usize>>, usize) = (Vec::new(), 0);
    for start in starts(text) {
        if found.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let span = if in_vain < MOST_IN_VAIN { span(text, start) } else { None };
        let seen = span.as_ref().map_or(text.len(), |span| span.end) - start;
        let end = span.filter(Span::is_json).map(|span| span.end);
        in_vain += if end.is_some() { 0 } else { seen };
        found.push(start..end.unwrap_or(start + 1));
    }
    found
}

/// The file's text that begins at a place; none where it does not end.
pub(super) fn span(text: &str, start: usize) -> Option<Span> {
    let (before, rest) = text.split_at_checked(start)?;
    let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
    let is_quoted = line.chars().all(|sign| is_blank(sign) || sign == '>');
    let depth = if is_quoted { line.matches('>').count() } else { 0 };
    let mut cut = Cut {
        text,
        rest,
        depth,
        lines: Vec::new(),
        parts: Vec::new(),
        part: String::new(),
        is_apart: false,
        is_doubtful: false,
    };
    let mut mended = Mended { quoted: depth > 0, ..Mended::default() };
    let mut level = 0_usize;
    loop {
        let sign = cut.take()?;
        match sign {
            '"' => {
                cut.push(sign);
                cut.words()?;
            }
            '{' | '[' => level += 1,
            '}' | ']' => level = level.checked_sub(1)?,
            '\u{a0}' | '\u{3000}' => mended.spaces = true,
            _ => {}
        }
        if sign != '"' {
            cut.outside(sign);
        }
        if level == 0 {
            break;
        }
    }
    let is_text = |text: &str| text.chars().any(|sign| !is_blank(sign) && !matches!(sign, '\n' | '\r' | '>'));
    mended.around = is_text(before) || is_text(cut.rest);
    cut.parts.push(cut.part);
    mended.joined = cut.parts.len() - 1;
    let end = text.len() - cut.rest.len();
    Some(Span { end, parts: cut.parts, lines: cut.lines, mended, is_doubtful: cut.is_doubtful })
}

/// What may stand between signs and is no sign itself.
fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\u{a0}' | '\u{3000}' | '\u{200b}' | '\u{feff}')
}

/// A text on its way through.
struct Cut<'a> {
    text: &'a str,
    rest: &'a str,
    /// How many signs of quotation stand before each line.
    depth: usize,
    lines: Vec<Line>,
    parts: Vec<String>,
    part: String,
    /// Whether a blank or a break was left out since the last sign.
    is_apart: bool,
    is_doubtful: bool,
}

impl Cut<'_> {
    fn take(&mut self) -> Option<char> {
        let mut signs = self.rest.chars();
        let sign = signs.next()?;
        self.rest = signs.as_str();
        Some(sign)
    }

    fn push(&mut self, sign: char) {
        self.part.push(sign);
        self.is_apart = false;
    }

    /// A sign between words: blanks, breaks and signs of quotation mean nothing there.
    fn outside(&mut self, sign: char) {
        if is_blank(sign) || matches!(sign, '\n' | '\r' | '>') {
            self.is_apart = true;
            return;
        }
        let is_word = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '+');
        let last = self.part.chars().next_back();
        self.is_doubtful |= self.is_apart && is_word(sign) && last.is_some_and(is_word);
        self.push(sign);
    }

    /// What stands within quotation marks, the second one included; none where it does not end.
    fn words(&mut self) -> Option<()> {
        let mut is_escaped = false;
        loop {
            let sign = self.take()?;
            if matches!(sign, '\n' | '\r') {
                if self.lines.len() == MOST_CUTS {
                    return None;
                }
                self.lines.push(self.line());
                self.next_line();
                self.parts.push(std::mem::take(&mut self.part));
                continue;
            }
            self.push(sign);
            if sign == '"' && !is_escaped {
                return Some(());
            }
            is_escaped = sign == '\\' && !is_escaped;
        }
    }

    /// The line whose end was just taken.
    fn line(&self) -> Line {
        let before = self.text.get(..self.text.len() - self.rest.len() - 1).unwrap_or_default();
        let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
        let words = line.trim_matches(|sign: char| is_blank(sign) || sign == '>');
        let width = line.chars().map(|sign| if sign.is_ascii() { 1 } else { 2 }).sum();
        Line { width, has_space: words.contains(' ') }
    }

    /// Goes to where the next line that is not empty begins, behind its signs of quotation.
    fn next_line(&mut self) {
        loop {
            for _ in 0..self.depth {
                self.rest =
                    self.rest.strip_prefix(' ').filter(|rest| rest.starts_with('>')).unwrap_or(self.rest);
                self.rest = self.rest.strip_prefix('>').unwrap_or(self.rest);
            }
            if self.depth > 0 {
                self.rest = self.rest.strip_prefix(' ').unwrap_or(self.rest);
            }
            match self.rest.strip_prefix(['\n', '\r']) {
                Some(rest) => self.rest = rest,
                None => return,
            }
        }
    }
}
