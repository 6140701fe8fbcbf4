//! Why a command changes nothing, said to the person.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::domain::calendar::form;
use crate::domain::catalog::Catalog;
use crate::domain::extent::{Excess, Of};
use crate::domain::id::{ItemId, TaskId};
use crate::domain::text::{Language, Text, text};

/// The most tasks of a circle that are named.
const MOST_NAMED: usize = 8;

/// Why a command changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The round is closed.
    RoundClosed,
    /// The current round is still open.
    RoundOpen,
    /// A round would be dated before the one that it follows, which is of this day.
    BeforeLastRound(NaiveDate),
    /// The catalog has no such item.
    NoSuchItem(ItemId),
    /// A gate needs an answer that says where it stands.
    GateMustApply(ItemId),
    /// There is no plan yet.
    NoPlan,
    /// The plan has no such task.
    NoSuchTask(TaskId),
    /// The plan has such a task already.
    TaskExists(TaskId),
    /// Tasks would wait for each other in a circle: their titles, each after the one before it.
    Cycle(Vec<Text>),
    /// A period ends before it begins.
    EndsBeforeItBegins,
    /// Days are closed for longer than a year at a time.
    ClosureTooLong,
    /// A task that is to do, or done, has no share of its own that is done.
    NotUnderWay,
    /// A number is outside what it may be.
    OutOfRange,
    /// A name is empty.
    NameIsEmpty,
    /// There are as many tasks as a plan may have.
    TooManyTasks,
    /// There is a baseline or a branch of that name already, or as many as there may be.
    TooManyBranches,
    /// There is no such baseline, or branch.
    NoSuchBranch,
    /// The register has no such risk.
    NoSuchRisk,
    /// There is no such case.
    NoSuchCase,
    /// A draft has no such clause.
    NoSuchClause,
    /// The program already says all that a case published.
    AsPublished,
    /// A text is longer, or a list has more entries, than a program may hold.
    TooMuch(Excess),
}

// Something that is not there any more.
static NO_BRANCH: Text = text(
    "その基準、または案は、もうありません。ほかの操作で取り除かれた可能性があります。",
    "That baseline or scenario is gone. It may have been removed.",
);
static NO_RISK: Text = text(
    "そのリスクは登録簿にありません。ほかの操作で取り除かれた可能性があります。",
    "The register has no such risk. It may have been removed.",
);
static NO_CASE: Text = text(
    "その事例は見つかりません。一覧から選び直してください。",
    "There is no such case. Choose another from the list.",
);
static NO_CLAUSE: Text = text(
    "その条は、この文書にありません。ほかの操作で取り除かれた可能性があります。",
    "This document has no such clause. It may have been removed.",
);

impl Refusal {
    /// What happened, and what to do.
    #[must_use]
    pub fn say(&self, catalog: &Catalog) -> Text {
        match self {
            Self::RoundClosed => text(
                "この回は締め切ってあります。答え直すには、新しい回を始めてください。",
                "This round is closed. To answer anew, start another round.",
            ),
            Self::RoundOpen => text(
                "今の回がまだ開いています。締め切ってから、新しい回を始めてください。",
                "The current round is still open. Close it before you start another.",
            ),
            Self::BeforeLastRound(last) => before_last_round(*last),
            Self::NoSuchItem(_) => {
                text("その設問は、この質問集にありません。", "This question pack has no such item.")
            }
            Self::GateMustApply(item) => gate(catalog, item),
            Self::NoPlan => text(
                "計画がまだありません。先に計画を作ってください。",
                "There is no plan yet. Make one first.",
            ),
            Self::NoSuchTask(_) => text(
                "そのタスクは計画にありません。ほかの操作で取り除かれた可能性があります。",
                "The plan has no such task. It may have been removed.",
            ),
            Self::TaskExists(_) => {
                text("そのタスクはすでに計画にあります。", "The plan has that task already.")
            }
            Self::Cycle(titles) => cycle(titles),
            Self::EndsBeforeItBegins => text(
                "最後の日が最初の日より前です。日付を入れ直してください。",
                "The last day is before the first. Enter the dates again.",
            ),
            Self::ClosureTooLong => text(
                "一度に閉じられる期間は1年までです。年の入力を確かめてください。",
                "A period can be closed for a year at most. Check the year that you entered.",
            ),
            Self::NotUnderWay => text(
                "進み具合は、進行中か停止中のタスクにだけ入れられます。先に状態を変えてください。",
                "Only a task under way has a share that is done. Change its status first.",
            ),
            Self::OutOfRange => text(
                "入力できる範囲を超えています。値を入れ直してください。",
                "That value is outside its range. Enter another.",
            ),
            Self::NameIsEmpty => text("名前を入れてください。", "Enter a name."),
            Self::TooManyTasks => text(
                "タスクは5,000件までです。不要なタスクを取り除いてください。",
                "A plan holds up to 5,000 tasks. Remove those you do not need.",
            ),
            Self::TooManyBranches => text(
                "基準や案は、それぞれ決まった数までです。不要なものを取り除いてください。",
                "There is no room for another baseline or scenario. Remove one you do not need.",
            ),
            Self::NoSuchBranch => NO_BRANCH.clone(),
            Self::NoSuchRisk => NO_RISK.clone(),
            Self::NoSuchCase => NO_CASE.clone(),
            Self::NoSuchClause => NO_CLAUSE.clone(),
            Self::AsPublished => text(
                "この企業が公表している内容は、すでにすべて入っています。何も変えていません。",
                "All that this company published is there already. Nothing was changed.",
            ),
            Self::TooMuch(excess) => too_much(excess),
        }
    }
}

fn before_last_round(last: NaiveDate) -> Text {
    Text {
        ja: Cow::Owned(format!(
            "前の回は{}の診断です。その日以降の日付にしてください。",
            form::medium(last, Language::Japanese)
        )),
        en: Cow::Owned(format!(
            "The round before is of {}. Choose that day or a later one.",
            form::medium(last, Language::English)
        )),
    }
}

fn too_much(excess: &Excess) -> Text {
    let (count, most) = excess.figures();
    let (ja, en) = match excess.of {
        Of::Letters => (
            format!("この欄に入れられるのは{most}文字までです(今は{count}文字)。短くしてください。"),
            format!("This field holds up to {most} characters, and these are {count}. Make it shorter."),
        ),
        Of::Entries => (
            format!("ここに入れられるのは{most}件までです。不要なものを取り除いてください。"),
            format!("There is room for {most} entries here. Remove those you do not need."),
        ),
    };
    Text { ja: Cow::Owned(ja), en: Cow::Owned(en) }
}

fn gate(catalog: &Catalog, item: &ItemId) -> Text {
    let name = |pick: fn(&Text) -> &str| catalog.item(item).map_or("", |item| pick(&item.name)).to_owned();
    Text {
        ja: Cow::Owned(format!(
            "「{}」は導入の前提になる設問なので、「当てはまらない」は選べません。分からないときは「分からない」を選んでください。",
            name(|text| &text.ja)
        )),
        en: Cow::Owned(format!(
            "“{}” is a precondition and always applies. If nobody can tell, answer “don’t know”.",
            name(|text| &text.en)
        )),
    }
}

fn cycle(titles: &[Text]) -> Text {
    let chain = |arrow: &str, pick: fn(&Text) -> &str| {
        let rest = if titles.len() > MOST_NAMED { Some("…") } else { None };
        let named = titles.iter().take(MOST_NAMED).map(pick);
        named.chain(rest).chain(titles.first().map(pick)).collect::<Vec<_>>().join(arrow)
    };
    Text {
        ja: Cow::Owned(format!(
            "先行タスクが循環するため、変更できません：{}",
            chain(" → ", |text| &text.ja)
        )),
        en: Cow::Owned(format!(
            "This would make tasks wait for each other in a circle: {}",
            chain(" → ", |text| &text.en)
        )),
    }
}
