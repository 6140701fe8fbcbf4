//! What the choices of a risk are called, and what it lacks.

use super::said::State;
use super::subject::Subject;
use super::warning::Warning;
use crate::domain::catalog::Catalog;
use crate::domain::id::RiskId;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::domain::words::{both, day_words, same};

pub(super) const UNNAMED: Text = text("(名前のないリスク)", "(risk without a name)");
pub(super) const NOTHING: Text = text("", "");

impl State {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Watching => text("監視中", "watching"),
            Self::Acting => text("対応中", "acting"),
            Self::Happened => text("発生", "happened"),
            Self::Closed => text("終了", "closed"),
        }
    }
}

impl RiskId {
    /// What the risk is called: in the catalog, or by those who added it to the program.
    #[must_use]
    pub fn name(&self, catalog: &Catalog, program: &Program) -> Text {
        let known = match self.subject() {
            Subject::Challenge(id) => catalog.challenge(&id).map(|known| known.name.clone()),
            Subject::Caution(id) => {
                catalog.cautions.iter().find(|caution| caution.id == id).map(|known| known.name.clone())
            }
            Subject::Own => {
                let title = program.risks.get(self).map(|risk| risk.title.trim());
                return title.filter(|title| !title.is_empty()).map_or(UNNAMED, same);
            }
        };
        known.unwrap_or_else(|| same(self.as_str()))
    }
}

/// Phrases as sentences one after another: "台帳を作る。同意を加える。"
pub(super) fn sentences(phrases: &[Text]) -> Text {
    let ja = phrases.iter().map(|phrase| format!("{}。", phrase.ja));
    let en = phrases.iter().map(|phrase| format!("{}.", phrase.en));
    both(ja.collect::<Vec<_>>().concat(), en.collect::<Vec<_>>().join(" "))
}

impl Warning {
    /// What is wrong, and what to do.
    #[must_use]
    pub fn say(self) -> Text {
        match self {
            Self::Ownerless => {
                text("担当者が決まっていません。", "Nobody owns this risk. Name somebody who watches it.")
            }
            Self::Unknown => text(
                "可能性が未定です。順番は「中」として扱っています。",
                "Its likelihood isn’t known. In the order it counts as middle.",
            ),
            Self::Untasked => text(
                "優先度が高いのに、対応するタスクが計画にありません。",
                "Its priority is high, and no task of the plan answers it.",
            ),
            Self::Late(1) => text("関連するタスクが1件遅れています。", "One of its tasks is late."),
            Self::Late(count) => both(
                format!("関連するタスクが{count}件遅れています。"),
                format!("{count} of its tasks are late."),
            ),
            Self::Overdue(day) => {
                let day = day_words(day);
                both(
                    format!("次に確認する日({})を過ぎています。", day.ja),
                    format!("It was to be looked at again by {}.", day.en),
                )
            }
            Self::Unseen(days) => both(
                format!("{days}日間、誰も確認していません。"),
                format!("Nobody has looked at it for {days} days."),
            ),
            Self::Counted => text(
                "終了にしましたが、計画の見通しにはまだ入っています。",
                "It is closed, but the outlook still counts it.",
            ),
        }
    }
}
