//! The codes in which mails carry a text, taken back: quoted-printable, the markup of a page, and both in one.

/// The most letters that the name or the number of a sign has in a page.
const LONGEST_NAME: usize = 8;

/// The most bytes of a tag.
const LONGEST_TAG: usize = 4096;

/// What stands in a text and in the one that it was made from: where in the one, and where in the other.
type Joint = (usize, usize);

/// A text without its code.
#[derive(Clone, Debug, Default)]
pub(super) struct Plain {
    /// The text.
    pub text: String,
    /// Where it goes on as the text that it was made from, and so on down to the one that was given.
    layers: Vec<Vec<Joint>>,
}

impl Plain {
    /// Where in the text that was given stands what stands here.
    pub fn place(&self, at: usize) -> usize {
        self.layers.iter().fold(at, |at, joints| {
            let behind = joints.partition_point(|(own, _)| *own <= at);
            let joint = behind.checked_sub(1).and_then(|last| joints.get(last));
            joint.map_or(at, |(own, other)| other + (at - own))
        })
    }

    /// The same, made from a text that was made from another itself.
    fn of(mut self, before: &Self) -> Self {
        self.layers.extend(before.layers.iter().cloned());
        self
    }
}

/// How the lines of a quotation begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quotation {
    None,
    /// With signs alone: `>`.
    Close,
    /// With a blank behind the signs: `> `.
    Apart,
}

/// The texts that it may be without the codes that it may be in. None where nothing tells of one.
pub(super) fn plain(text: &str) -> impl Iterator<Item = Plain> {
    let is_quoted = ["\n>", "\n >"].iter().any(|mark| text.contains(mark));
    let quotations = [Quotation::None, Quotation::Close, Quotation::Apart];
    let letters = quotations.into_iter().take(if is_quoted { 3 } else { 1 });
    let letters = letters.filter_map(move |quotation| quoted_printable(text, quotation)).flat_map(|plain| {
        let both = markup(&plain.text).map(|page| page.of(&plain));
        std::iter::once(plain).chain(both)
    });
    letters.chain(std::iter::once_with(move || markup(text)).flatten())
}

/// A text that is being made from another.
#[derive(Default)]
struct Making {
    bytes: Vec<u8>,
    joints: Vec<Joint>,
}

impl Making {
    /// Goes on with what stands at a place of the other.
    fn go_on(&mut self, at: usize) {
        self.joints.push((self.bytes.len(), at));
    }

    fn take(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// The text, where anything became another. What is no letter, such as what another code left, is one sign each byte.
    fn done(self) -> Option<Plain> {
        if self.joints.is_empty() {
            return None;
        }
        let mut text = String::with_capacity(self.bytes.len());
        for chunk in self.bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            text.extend(chunk.invalid().iter().map(|_| '?'));
        }
        Some(Plain { text, layers: vec![self.joints] })
    }
}

/// Bytes as `=XX`, and lines that are broken after `=` (RFC 2045, section 6.7); the signs of a quotation before the lines
/// that were broken are no part of them.
fn quoted_printable(text: &str, quotation: Quotation) -> Option<Plain> {
    let mut making = Making::default();
    let (mut at, mut run) = (0, Run::default());
    while let Some((before, after)) = text.get(at..).and_then(|rest| rest.split_once('=')) {
        making.take(before);
        let code = at + before.len();
        if let Some(length) = soft_break(after) {
            at = code + 1 + length;
            if quotation != Quotation::None {
                if code >= run.end {
                    run = Run::around(text, code);
                }
                at += marks(text.get(at..).unwrap_or_default(), run.depth, quotation);
            }
        } else if let Some(byte) = byte(after) {
            making.go_on(code);
            making.bytes.push(byte);
            at = code + 3;
        } else {
            making.take("=");
            at = code + 1;
            continue;
        }
        making.go_on(at);
    }
    making.take(text.get(at..).unwrap_or_default());
    making.done()
}

/// How long the break is that begins behind an `=`. On the way blanks may have been put before it.
fn soft_break(after: &str) -> Option<usize> {
    let rest = after.trim_start_matches([' ', '\t']);
    let next = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?;
    Some(after.len() - next.len())
}

fn byte(after: &str) -> Option<u8> {
    let code = after.get(..2).filter(|code| code.bytes().all(|sign| sign.is_ascii_hexdigit()))?;
    u8::from_str_radix(code, 16).ok()
}

/// Lines of which each but the last was broken after `=`.
#[derive(Clone, Copy, Default)]
struct Run {
    /// Where they end.
    end: usize,
    /// How many signs of quotation stand before each: as many as before all. What was broken may begin with such a sign itself.
    depth: usize,
}

impl Run {
    /// The lines from the one around a place on.
    fn around(text: &str, at: usize) -> Self {
        let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let mut run = Self { end: start, depth: usize::MAX };
        for line in text.get(start..).unwrap_or_default().split_inclusive('\n') {
            run.end += line.len();
            run.depth = run.depth.min(depth(line));
            if !line.trim_end().ends_with('=') {
                break;
            }
        }
        run
    }
}

/// How many signs of quotation stand before a line.
fn depth(line: &str) -> usize {
    line.chars().take_while(|sign| matches!(sign, '>' | ' ')).filter(|sign| *sign == '>').count()
}

/// How long so many signs of quotation are before a line.
fn marks(line: &str, depth: usize, quotation: Quotation) -> usize {
    let mut rest = line;
    for _ in 0..depth {
        let trimmed = rest.strip_prefix(' ').filter(|rest| rest.starts_with('>')).unwrap_or(rest);
        let Some(next) = trimmed.strip_prefix('>') else { break };
        rest = next;
    }
    if quotation == Quotation::Apart && rest.len() < line.len() {
        rest = rest.strip_prefix(' ').unwrap_or(rest);
    }
    line.len() - rest.len()
}

/// Signs as words or numbers of HTML; its tags are breaks.
fn markup(text: &str) -> Option<Plain> {
    let mut making = Making::default();
    let mut ends = text.match_indices('>').map(|(at, _)| at).peekable();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['<', '&'])) {
        let code = at + found;
        making.take(text.get(at..code).unwrap_or_default());
        let rest = text.get(code..).unwrap_or_default();
        while ends.next_if(|end| *end < code).is_some() {}
        if let Some(tag) = ends.peek().and_then(|end| tag(text.get(code..=*end)?)) {
            if tag.get(1..3).is_some_and(|name| name.eq_ignore_ascii_case("br")) {
                making.go_on(code);
                making.take("\n");
            }
            at = code + tag.len();
        } else if let Some((sign, length)) = sign(rest) {
            making.go_on(code);
            making.take(sign.encode_utf8(&mut [0; 4]));
            at = code + length;
        } else {
            at = code + 1;
            making.take(text.get(code..at).unwrap_or_default());
            continue;
        }
        making.go_on(at);
    }
    making.take(text.get(at..).unwrap_or_default());
    making.done()
}

/// What stands from a `<` to the next `>`, if it is a tag.
fn tag(whole: &str) -> Option<&str> {
    let inner = whole.strip_prefix('<')?;
    let is_tag =
        inner.starts_with(|sign: char| sign.is_ascii_alphabetic() || matches!(sign, '/' | '!' | '?'));
    (is_tag && whole.len() <= LONGEST_TAG).then_some(whole)
}

/// The sign that is written as a word or a number at the beginning, and how long that is.
fn sign(rest: &str) -> Option<(char, usize)> {
    let inner = rest.strip_prefix('&')?;
    let end = inner.bytes().take(LONGEST_NAME + 1).position(|sign| sign == b';')?;
    let name = inner.get(..end)?;
    let sign = match name {
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "nbsp" => '\u{a0}',
        _ => char::from_u32(number(name.strip_prefix('#')?)?)?,
    };
    Some((sign, end + 2))
}

fn number(written: &str) -> Option<u32> {
    let (digits, radix) = match written.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (written, 10),
    };
    let is_number = digits.starts_with(|sign: char| sign.is_digit(radix));
    u32::from_str_radix(digits, radix).ok().filter(|_| is_number)
}
