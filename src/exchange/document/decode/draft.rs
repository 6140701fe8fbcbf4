//! What people changed in drafts.

use super::{ReadError, filled, indexed, unique};
use crate::domain::draft::{ClauseRevision, Edit, Kind, OwnClause, Revision, Revisions, Stands, Words};
use crate::domain::id::{ClauseId, OwnClauseId};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Language;
use crate::exchange::document::v1;

pub(super) fn drafts(drafts: Map<String, v1::Revision>, place: &str) -> Result<Revisions, ReadError> {
    let mut all = Revisions::new();
    for (word, given) in drafts {
        if let Some(kind) = Kind::from_word(&word) {
            let revision = revision(given, &format!("{place}.{word}"))?;
            if !revision.is_empty() {
                all.insert(kind, revision);
            }
        }
    }
    Ok(all)
}

fn revision(revision: v1::Revision, place: &str) -> Result<Revision, ReadError> {
    let own_place = format!("{place}.own");
    let own = indexed(revision.own, &own_place, own)?;
    unique(own.iter().map(|own| own.id.as_str()), &own_place)?;
    let clauses = revision.clauses.into_iter().map(|(id, given)| (ClauseId::from(id), clause(given)));
    Ok(Revision {
        // A clause of which nothing is said is as it is drafted.
        clauses: sorted::map(clauses.filter(|(_, given)| *given != ClauseRevision::default())),
        own,
    })
}

/// What is said in each language that something is said in.
fn said<T>(japanese: Option<T>, english: Option<T>) -> Map<Language, T> {
    let both = [(Language::Japanese, japanese), (Language::English, english)];
    sorted::map(both.into_iter().filter_map(|(language, words)| Some((language, words?))))
}

fn clause(clause: v1::ClauseRevision) -> ClauseRevision {
    let edit = |given: v1::ClauseWords| Edit {
        words: Words { heading: given.heading, text: given.text },
        base: given.base,
    };
    ClauseRevision {
        is_out: clause.left_out,
        said: said(clause.japanese.map(edit), clause.english.map(edit)),
    }
}

fn own(own: v1::OwnClause, place: &str) -> Result<OwnClause, ReadError> {
    let words = |given: v1::Words| Words { heading: given.heading, text: given.text };
    Ok(OwnClause {
        id: OwnClauseId::from(filled(own.id, &format!("{place}.id"))?),
        stands: Stands { after: own.stands.after.map(ClauseId::from), order: own.stands.order },
        said: said(own.japanese.map(words), own.english.map(words)),
    })
}
