//! What came into a list that is one value, and what went.

use super::Sides;
use super::change::Change;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, listed};
use crate::exchange::place::middle;

/// The most entries that a sentence names of those that came, and of those that went.
const MOST_NAMED: usize = 5;

/// "チェックリストに「…」を追加、「…」を削除", of a list that is called `what`; none where the value is no list.
pub(super) fn list(sides: &Sides<'_>, change: &Change, what: &Text) -> Option<Text> {
    let was = sides.before.list(&change.path, change.before.as_ref())?;
    let is = sides.after.list(&change.path, change.after.as_ref())?;
    let (added, removed) = (without(&is, &was), without(&was, &is));
    let came = (!added.is_empty()).then(|| named(&added));
    let went = (!removed.is_empty()).then(|| named(&removed));
    Some(match (came, went) {
        (Some(came), Some(went)) => both(
            format!("{}に{}を追加、{}を削除", what.ja, came.ja, went.ja),
            format!("{} added to the {}, {} removed", came.en, what.en, went.en),
        ),
        (Some(came), None) => {
            both(format!("{}に{}を追加", what.ja, came.ja), format!("{} added to the {}", came.en, what.en))
        }
        (None, Some(went)) => both(
            format!("{}から{}を削除", what.ja, went.ja),
            format!("{} removed from the {}", went.en, what.en),
        ),
        (None, None) => {
            let is_moved = was.iter().zip(&is).any(|(was, is)| !is_same(was, is));
            let how = if is_moved {
                text("順序の変更", "order changed")
            } else {
                text("内容は同じ", "the same as before")
            };
            both(format!("{} {}", what.ja, how.ja), format!("{} {}", what.en, how.en))
        }
    })
}

/// Whether a list is written down as it was before: the template's, say, in one's own words.
pub(super) fn is_as_before(sides: &Sides<'_>, change: &Change) -> bool {
    let was = sides.before.list(&change.path, change.before.as_ref());
    let is = sides.after.list(&change.path, change.after.as_ref());
    was.zip(is).is_some_and(|(was, is)| {
        was.len() == is.len() && was.iter().zip(&is).all(|(was, is)| is_same(was, is))
    })
}

/// What is in the one list and not in the other; of entries that are the same, as many as there are more of them.
fn without(all: &[Text], others: &[Text]) -> Vec<Text> {
    let mut others: Vec<&Text> = others.iter().collect();
    let mut left = Vec::new();
    for entry in all {
        match others.iter().position(|other| is_same(entry, other)) {
            Some(at) => drop(others.swap_remove(at)),
            None => left.push(entry.clone()),
        }
    }
    left
}

/// What a person wrote is the same in both languages, and may be the template's in one of them.
fn is_same(one: &Text, other: &Text) -> bool {
    one.ja == other.ja || one.en == other.en
}

/// "「…」、「…」、ほか3件"
fn named(entries: &[Text]) -> Text {
    let mut named: Vec<Text> = entries.iter().take(MOST_NAMED).map(middle).collect();
    let more = entries.len() - named.len();
    if more > 0 {
        named.push(both(format!("ほか{more}件"), format!("and {more} more")));
    }
    listed(&named)
}
