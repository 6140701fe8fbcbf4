//! The places of what people changed in drafts, and what their values mean.

use serde_json::Value;

use super::Places;
use super::field::{Field, Form, Section};
use super::spot::newer;
use crate::domain::draft::{Kind, clause_name};
use crate::domain::id::OwnClauseId;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted, same};

const DRAFTS: Text = text("文書に加えた変更", "changes to drafts");

/// Whether a clause is left out.
pub(super) const OUT: Text = text("外す", "left out");
pub(super) const IN: Text = text("入れる", "in the document");

/// What a clause says where nobody rewrote it.
pub(super) const AS_DRAFTED: Text = text("ひな形のまま", "as drafted");

impl Places<'_> {
    pub(super) fn in_drafts(&self, path: &[&str]) -> Field {
        match path {
            [] => Field::plain(Section::Drafts, DRAFTS, Form::Plain),
            [word, rest @ ..] => match Kind::from_word(word) {
                Some(kind) => self.in_draft(kind, rest),
                None => newer(Section::Drafts, Some(DRAFTS), path),
            },
        }
    }

    fn in_draft(&self, kind: Kind, rest: &[&str]) -> Field {
        let draft = quoted(&kind.name());
        let plain = |ja, en, form| {
            let what = both(format!("{}{ja}", draft.ja), format!("{en} {}", draft.en));
            Field::plain(Section::Drafts, what, form)
        };
        match rest {
            [] => plain("に加えた変更", "changes to", Form::Plain),
            ["clauses"] => plain("の変えた条", "clauses changed in", Form::Plain),
            ["own"] => plain("に足した条の一覧", "clauses added to", Form::Plain),
            ["clauses", clause] => Field::plain(Section::Drafts, self.clause(kind, clause), Form::Plain),
            ["own", own] => Field::plain(Section::Drafts, self.own_clause(kind, own), Form::Present),
            ["clauses", clause, rest @ ..] => in_clause(kind, self.clause(kind, clause), rest),
            ["own", own, rest @ ..] => in_clause(kind, self.own_clause(kind, own), rest),
            _ => newer(Section::Drafts, Some(draft), rest),
        }
    }

    /// "「アルムナイ再入社規程」の条「応募の資格」"
    fn clause(&self, kind: Kind, id: &str) -> Text {
        let (draft, name) = (quoted(&kind.name()), quoted(&self.clause_name(kind, id)));
        both(format!("{}の条{}", draft.ja, name.ja), format!("clause {} of {}", name.en, draft.en))
    }

    fn clause_name(&self, kind: Kind, id: &str) -> Text {
        clause_name(self.catalog, kind, id).unwrap_or_else(|| same(id))
    }

    /// "「アルムナイ再入社規程」に足した条「届け出」"
    fn own_clause(&self, kind: Kind, id: &str) -> Text {
        let revision = self.program.drafts.get(&kind);
        let own = revision.and_then(|revision| revision.own(&OwnClauseId::from(id.to_owned())));
        let mut headings =
            own.into_iter().flat_map(|own| own.said.values()).map(|words| words.heading.trim());
        let name = quoted(&same(headings.find(|heading| !heading.is_empty()).unwrap_or(id)));
        let draft = quoted(&kind.name());
        both(
            format!("{}に足した条{}", draft.ja, name.ja),
            format!("clause {} added to {}", name.en, draft.en),
        )
    }

    /// Where an added clause stands: "「応募の資格」のあと".
    pub(super) fn stands(&self, kind: Kind, value: &Value) -> Text {
        match value.get("after").and_then(Value::as_str) {
            Some(after) => {
                let name = quoted(&self.clause_name(kind, after));
                both(format!("{}のあと", name.ja), format!("after {}", name.en))
            }
            None => text("先頭", "at the top"),
        }
    }
}

fn in_clause(kind: Kind, of: Text, rest: &[&str]) -> Field {
    let (what, form) = match rest {
        ["id"] => (text("内部の名前", "internal name"), Form::Plain),
        ["left_out"] => (text("扱い", "status"), Form::LeftOut),
        ["stands"] => (text("位置", "position"), Form::Stands(kind)),
        ["japanese"] => (text("日本語の文", "Japanese words"), Form::Clause),
        ["english"] => (text("英語の文", "English words"), Form::Clause),
        ["japanese", "heading"] => (text("日本語の見出し", "Japanese heading"), Form::Words),
        ["english", "heading"] => (text("英語の見出し", "English heading"), Form::Words),
        ["japanese", "text"] => (text("日本語の本文", "Japanese text"), Form::Words),
        ["english", "text"] => (text("英語の本文", "English text"), Form::Words),
        ["japanese", "base"] => {
            (text("書き換えたときの日本語のひな形", "Japanese draft when it was edited"), Form::Words)
        }
        ["english", "base"] => {
            (text("書き換えたときの英語のひな形", "English draft when it was edited"), Form::Words)
        }
        _ => return newer(Section::Drafts, Some(of), rest),
    };
    Field::of(Section::Drafts, of, what, form)
}

/// What a clause says, heading first.
pub(super) fn said(words: &Value, between: &str) -> String {
    let part =
        |key: &str| words.get(key).and_then(Value::as_str).map(str::trim).filter(|part| !part.is_empty());
    ["heading", "text"].into_iter().filter_map(part).collect::<Vec<_>>().join(between)
}

/// What a clause says, in a sentence.
pub(super) fn clause_words(words: &Value) -> Text {
    match said(words, "\n") {
        none if none.is_empty() => text("(文なし)", "(no words)"),
        some => quoted(&same(&some)),
    }
}
