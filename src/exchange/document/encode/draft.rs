//! What people changed in drafts.

use crate::domain::draft::{ClauseRevision, Edit, OwnClause, Revision, Revisions, Words};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Language;
use crate::exchange::document::v1;

pub(super) fn drafts(drafts: &Revisions) -> Map<String, v1::Revision> {
    let changed = drafts.iter().filter(|(_, given)| !given.is_empty());
    sorted::map(changed.map(|(kind, given)| (kind.word().to_owned(), revision(given))))
}

fn revision(revision: &Revision) -> v1::Revision {
    v1::Revision {
        clauses: sorted::map(revision.clauses.iter().map(|(id, given)| (id.to_string(), clause(given)))),
        own: revision.own.iter().map(own).collect(),
    }
}

fn clause(clause: &ClauseRevision) -> v1::ClauseRevision {
    let edit = |edit: &Edit| v1::ClauseWords {
        heading: edit.words.heading.clone(),
        text: edit.words.text.clone(),
        base: edit.base.clone(),
    };
    let said = |language| clause.said.get(&language).map(edit);
    v1::ClauseRevision {
        left_out: clause.is_out,
        japanese: said(Language::Japanese),
        english: said(Language::English),
    }
}

fn own(own: &OwnClause) -> v1::OwnClause {
    let words = |words: &Words| v1::Words { heading: words.heading.clone(), text: words.text.clone() };
    let said = |language| own.said.get(&language).map(words);
    v1::OwnClause {
        id: own.id.to_string(),
        stands: v1::Stands {
            after: own.stands.after.as_ref().map(ToString::to_string),
            order: own.stands.order,
        },
        japanese: said(Language::Japanese),
        english: said(Language::English),
    }
}
