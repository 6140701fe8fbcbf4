//! A file's text that came another way than as a file: out of a mail, with what mail programs do to it. What they did is
//! taken back only where it can be told what the file was, which its checksum says and nothing else.

mod coded;
mod joins;
mod span;

use std::ops::Range;

use super::document::{self, ReadError, Reading};
use super::place::fault;
use super::sealed::{self, SealError, Sealed};
use crate::domain::catalog::Catalog;
use crate::domain::sorted;
use crate::domain::text::Text;

/// What was done to a text before it could be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own that was done or not")]
pub struct Mended {
    /// What stood around the file's text was left out.
    pub around: bool,
    /// The signs of a quotation were taken from its lines.
    pub quoted: bool,
    /// So many lines that were broken were joined.
    pub joined: usize,
    /// Spaces that do not break became plain ones.
    pub spaces: bool,
    /// The code was taken back in which a mail carried it.
    pub coded: bool,
}

impl Mended {
    /// Whether anything was done.
    #[must_use]
    pub fn is_any(self) -> bool {
        self != Self::default()
    }
}

/// What a text turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// The text, where a passphrase protects it.
    pub sealed: Option<String>,
    /// What it holds, or why it cannot be read.
    pub result: Result<Box<Reading>, ReadError>,
    /// Where in it the fault is that it cannot be read for, in words, where it is somewhere in particular.
    pub place: Option<Text>,
    /// What was done to it.
    pub mended: Mended,
}

/// The texts of files that stand one after another in a pasted text, as they are or in the code of a mail, each with what
/// stands before it; all of it where there is but one.
#[must_use]
pub fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    for pair in places(text).windows(2) {
        let [before, next] = pair else { continue };
        let line = text.get(..next.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        // Only what begins behind the end of the one before is a text of its own.
        cuts.push(if line >= before.end { line } else { next.start });
    }
    let ends = cuts.iter().skip(1).copied().chain([text.len()]);
    cuts.iter().zip(ends).filter_map(|(from, to)| text.get(*from..to)).collect()
}

/// Where in a text the texts of files stand, in order. What is within one is no text of its own.
fn places(text: &str) -> Vec<Range<usize>> {
    let mut all = span::ranges(text);
    for plain in coded::plain(text) {
        let found = span::ranges(&plain.text);
        all.extend(found.iter().map(|range| plain.place(range.start)..plain.place(range.end)));
    }
    sorted::by_key(&mut all, |range| (range.start, std::cmp::Reverse(range.end)));
    let mut places: Vec<Range<usize>> = Vec::new();
    for range in all {
        if places.last().is_none_or(|last| last.start < range.start && last.end <= range.start) {
            places.push(range);
        }
    }
    places
}

/// Looks at what was handed over: as it is, and else as it was before it went through a mail. Where that cannot be told,
/// what to do instead depends on whether it was pasted.
#[must_use]
pub fn look(bytes: &[u8], is_pasted: bool, catalog: &Catalog) -> Looked {
    let text = std::str::from_utf8(bytes).ok().map(|text| text.trim_start_matches('\u{feff}'));
    let text = text.filter(|_| bytes.len() <= document::MOST_BYTES * 2);
    let is_seal = text.is_some_and(Sealed::is_one);
    match text.filter(|_| is_seal).map(|text| (Sealed::read(text), text)) {
        Some((Ok(_), text)) => return sealed(text, Mended::default()),
        Some((Err(SealError::Unknown), _)) => return opened(Err(ReadError::Newer), Mended::default()),
        _ => {}
    }
    let as_it_is = document::open(bytes, catalog);
    let may_mend = match &as_it_is {
        Ok(reading) => reading.intact == Some(false),
        Err(error) => matches!(error, ReadError::NotJson { .. }),
    };
    let named = text.filter(|text| may_mend && is_named(text) || is_seal && !text.is_empty());
    // What another hand changed has no checksum that would tell what else became of it.
    let whole = |text| if as_it_is.is_err() { joins::whole(text) } else { None };
    match (named.and_then(|text| joins::mend(text).or_else(|| whole(text))), named) {
        (Some((text, mended)), _) if Sealed::is_one(&text) => sealed(&text, mended),
        (Some((text, mended)), _) => {
            let result = document::open(text.as_bytes(), catalog);
            Looked { place: place_of(&result, &text, catalog), ..opened(result, mended) }
        }
        (None, Some(_)) if is_pasted && as_it_is.is_err() => {
            opened(Err(ReadError::Garbled), Mended::default())
        }
        // No passphrase opens it: none is asked for.
        (None, Some(_)) if is_seal => opened(Err(ReadError::SealBroken), Mended::default()),
        _ => {
            let place = place_of(&as_it_is, text.unwrap_or_default(), catalog);
            Looked { place, ..opened(as_it_is, Mended::default()) }
        }
    }
}

/// Where in a text the fault is, in words.
fn place_of(result: &Result<Reading, ReadError>, text: &str, catalog: &Catalog) -> Option<Text> {
    fault(catalog, text, result.as_ref().err()?.place()?)
}

/// Whether a text names one of the formats at all.
fn is_named(text: &str) -> bool {
    let names = |text: &str| text.contains(document::FORMAT) || text.contains(sealed::FORMAT);
    names(text) || coded::plain(text).any(|plain| names(&plain.text))
}

fn sealed(text: &str, mended: Mended) -> Looked {
    Looked { sealed: Some(text.to_owned()), result: Err(ReadError::Sealed), place: None, mended }
}

fn opened(result: Result<Reading, ReadError>, mended: Mended) -> Looked {
    Looked { sealed: None, result: result.map(Box::new), place: None, mended }
}
