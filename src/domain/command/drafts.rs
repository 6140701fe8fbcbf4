//! Changing what people changed in a draft.

use super::Refusal;
use crate::domain::draft::{Change, Draft, Kind, NoSuchClause};
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted};

pub(super) fn revise(program: &mut Program, drafted: &Draft, change: &Change) -> Result<(), Refusal> {
    let kind = drafted.kind;
    let mut revision = program.drafts.get(&kind).cloned().unwrap_or_default();
    revision.change(drafted, change).map_err(|NoSuchClause| Refusal::NoSuchClause)?;
    if revision.is_empty() {
        program.drafts.remove(&kind);
    } else {
        program.drafts.insert(kind, revision);
    }
    Ok(())
}

/// A change of a draft in a few words: "「アルムナイ再入社規程」: 条の追加".
pub(super) fn describe(kind: Kind, change: &Change) -> Text {
    let what = match change {
        Change::Say(..) | Change::SayOwn(..) => text("条の文", "words of a clause"),
        Change::Follow(..) => text("条をひな形の文に戻す", "a clause back to the draft’s words"),
        Change::Keep(..) => text("書き換えた条をそのままにする", "an edited clause kept as it is"),
        Change::LeaveOut(_, true) => text("条を外す", "a clause left out"),
        Change::LeaveOut(_, false) => text("外した条を戻す", "a clause put back"),
        Change::Add(..) => text("条の追加", "a clause added"),
        Change::Move(..) => text("条の移動", "a clause moved"),
        Change::Remove(_) => text("追加した条の削除", "an added clause removed"),
        Change::TakeIn(..) => {
            text("ひな形にない条を、追加した条にする", "a clause that the draft has no more, added")
        }
        Change::Forget(_) => {
            text("ひな形にない条の文の削除", "words of a clause that the draft has no more, deleted")
        }
    };
    let name = quoted(&kind.name());
    both(format!("{}: {}", name.ja, what.ja), format!("{}: {}", name.en, what.en))
}
