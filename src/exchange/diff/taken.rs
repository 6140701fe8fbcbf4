//! What it does to a program to take parts of another one, before they are taken.

use chrono::NaiveDate;

use super::{Effect, diff};
use crate::domain::catalog::Catalog;
use crate::domain::text::Text;
use crate::exchange::document::{self, Document, ReadError};
use crate::exchange::merge::{Path, head, take};

/// What taking parts of another program would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// To score and dates.
    pub effect: Effect,
    /// What would change besides what is taken, so that there is a program afterwards.
    pub along: Vec<Text>,
}

/// What taking these places of `other` would do to `own`; dates are reckoned as of `today`.
///
/// # Errors
/// When there would be no program afterwards.
pub fn taken(
    catalog: &Catalog,
    (own, other): (&Document, &Document),
    chosen: &[Path],
    today: NaiveDate,
) -> Result<Taken, ReadError> {
    let content = take(&document::content(&own.program), &document::content(&other.program), chosen);
    let after = own.with_content(content, catalog)?;
    let diff = diff(catalog, &own.program, &after.program, today);
    let chosen: Vec<Path> = chosen.iter().map(head).collect();
    let is_chosen = |path: &Path| {
        let path = head(path);
        chosen.iter().any(|chosen| path.starts_with(chosen) || chosen.starts_with(&path))
    };
    let sentences = diff.groups.into_iter().flat_map(|group| group.sentences);
    let along = sentences.filter(|sentence| !is_chosen(&sentence.path)).map(|sentence| sentence.text);
    Ok(Taken { along: along.collect(), effect: diff.effect })
}
