//! The codes in which mails carry a text, taken back: quoted-printable, and the markup of a page.

/// The text without the code that it may be in. None where nothing tells of one.
pub(super) fn plain(text: &str) -> impl Iterator<Item = String> {
    [quoted_printable(text), markup(text)].into_iter().flatten()
}

/// Bytes as `=XX`, and lines that are broken after `=` (RFC 2045, section 6.7).
fn quoted_printable(text: &str) -> Option<String> {
    let is_coded = text.contains("=3D") || text.contains("=\n") || text.contains("=\r\n");
    if !is_coded {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('=') {
        bytes.extend_from_slice(before.as_bytes());
        let broken = after.strip_prefix("\r\n").or_else(|| after.strip_prefix('\n'));
        let coded =
            after.get(..2).and_then(|code| Some((u8::from_str_radix(code, 16).ok()?, after.get(2..)?)));
        rest = match (broken, coded) {
            (Some(next), _) => next,
            (None, Some((byte, next))) => {
                bytes.push(byte);
                next
            }
            (None, None) => {
                bytes.push(b'=');
                after
            }
        };
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

/// Signs as words of HTML; its tags are breaks.
fn markup(text: &str) -> Option<String> {
    if !text.contains("&quot;") {
        return None;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let (tag, next) = after.split_once('>')?;
        if tag.starts_with("br") {
            plain.push('\n');
        }
        rest = next;
    }
    plain.push_str(rest);
    let signs =
        [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")];
    Some(signs.iter().fold(plain, |text, (code, sign)| text.replace(code, sign)))
}
