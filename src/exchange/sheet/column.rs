//! What a column holds, and the words that its head may say so with.

use super::plain::says;
use crate::domain::sorted::Set;
use crate::domain::text::{Text, text};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The task's place in the plan, from 1 on.
    Number,
    /// What the task is called.
    Task,
    /// Who does it.
    Role,
    /// Its first day.
    Start,
    /// Its last day.
    End,
    /// How many working days it takes.
    Days,
    /// How far it has come.
    Status,
    /// The share that is done.
    Progress,
    /// What it waits for, by number.
    Waits,
}

impl Column {
    /// All, in the order in which they are written.
    pub const ALL: [Self; 9] = [
        Self::Number,
        Self::Task,
        Self::Role,
        Self::Start,
        Self::End,
        Self::Days,
        Self::Status,
        Self::Progress,
        Self::Waits,
    ];

    /// What its head says.
    #[must_use]
    pub const fn head(self) -> Text {
        match self {
            Self::Number => text("番号", "No."),
            Self::Task => text("タスク", "Task"),
            Self::Role => text("役割", "Role"),
            Self::Start => text("開始", "Start"),
            Self::End => text("終了", "End"),
            Self::Days => text("営業日数", "Working days"),
            Self::Status => text("状態", "Status"),
            Self::Progress => text("進み具合", "Progress"),
            Self::Waits => text("先行タスク", "Waits for"),
        }
    }

    /// Words that its head may say as well, as [`key`] has them.
    const fn others(self) -> &'static [&'static str] {
        match self {
            Self::Number => &["no", "#", "id", "number", "ナンバー", "項番", "wbs"],
            Self::Task => &["タスク名", "名前", "作業", "作業名", "件名", "title", "name", "taskname"],
            Self::Role => &["担当", "担当役割", "担当する役割", "部署", "owner", "ownerrole"],
            Self::Start => &["開始日", "開始予定日", "予定開始日", "着手日", "from", "begin", "startdate"],
            Self::End => &["終了日", "終了予定日", "予定終了日", "完了日", "to", "finish", "enddate"],
            Self::Days => &["営業日", "日数", "期間", "所要日数", "days", "duration"],
            Self::Status => &["ステータス", "進捗状況", "state"],
            Self::Progress => &["進捗", "進捗率", "達成率", "%", "done", "%done", "%complete"],
            Self::Waits => &["先行", "先行作業", "前提", "after", "predecessors", "predecessor", "dependson"],
        }
    }

    /// The column whose head says this.
    #[must_use]
    pub fn named(head: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| says(head, &column.head(), column.others()))
    }
}

/// The columns under these heads, and the heads that are not used: those that say nothing known, and those that say
/// again what one before them says, since of two cells that may differ only one can be meant.
pub(super) fn columns(heads: &[String]) -> (Vec<Option<Column>>, Vec<String>) {
    let mut seen = Set::new();
    let mut unused = Vec::new();
    let columns = heads.iter().map(|head| {
        let column = Column::named(head).filter(|column| seen.insert(*column));
        if column.is_none() && !head.trim().is_empty() {
            unused.push(head.trim().to_owned());
        }
        column
    });
    (columns.collect(), unused)
}
