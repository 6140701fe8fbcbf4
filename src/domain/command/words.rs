//! A command in words, for undo and for history: "応募のしやすさ 3: 1 → 2".

use std::borrow::Cow;

use super::{Command, Edit};
use crate::domain::answer::Rating;
use crate::domain::catalog::Catalog;
use crate::domain::id::{ItemId, TaskId};
use crate::domain::plan::resolve;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};

/// What `command` changes in `before`, in a few words.
#[must_use]
pub fn describe(catalog: &Catalog, before: &Program, command: &Command) -> Text {
    match command {
        Command::Rate(item, rating) => rated(catalog, before, item, *rating),
        Command::SetConfidence(item, _) => of_item(catalog, item, text("確信度", "confidence")),
        Command::SetNote(item, _) => of_item(catalog, item, text("メモ", "note")),
        Command::SetEvidence(item, _) => of_item(catalog, item, text("根拠", "evidence")),
        Command::AimAt(factor, level) => {
            let name = catalog.factor(factor).map_or(text("", ""), |factor| factor.name.clone());
            let level = level.number();
            both(format!("{}の目標を{level}にする", name.ja), format!("Target of {} to {level}", name.en))
        }
        Command::Edit(id, edit) => of_task(catalog, before, id, edit_words(edit)),
        Command::RemoveTask(id) => of_task(catalog, before, id, text("取り除く", "remove")),
        Command::AdoptPlan(_) if before.plan.is_some() => text("施策の選び直し", "Choose the actions again"),
        other => plain(other),
    }
}

fn plain(command: &Command) -> Text {
    match command {
        Command::Describe(_) => text("組織の情報", "Organization"),
        Command::SetScope(_) => text("設問の範囲", "Scope of the items"),
        Command::DateRound(_) => text("診断の日付", "Date of the assessment"),
        Command::CloseRound => text("回の締め切り", "Close the round"),
        Command::StartRound(..) => text("新しい回", "New round"),
        Command::SetTarget(_) => text("目標", "Target"),
        Command::SetStart(_) => text("開始日", "Start date"),
        Command::SetDeadline(_) => text("期限", "Deadline"),
        Command::SetCapacity(..) => text("使える時間", "Capacity"),
        Command::AddClosure(_) => text("休業日の追加", "Add closed days"),
        Command::RemoveClosure(_) => text("休業日の削除", "Remove closed days"),
        Command::AdoptPlan(_) => text("計画の作成", "Make the plan"),
        Command::DropPlan => text("計画の削除", "Delete the plan"),
        Command::Reschedule(_) => text("日程の引き直し", "Reschedule"),
        Command::AddTask(_) => text("タスクの追加", "Add a task"),
        Command::AllowAction(_) => text("施策の候補に戻す", "Allow an action again"),
        _ => text("変更", "Change"),
    }
}

fn edit_words(edit: &Edit) -> Text {
    match edit {
        Edit::Title(_) => text("名前", "title"),
        Edit::Why(_) => text("目的", "reason"),
        Edit::Deliverable(_) => text("成果物", "deliverable"),
        Edit::Checklist(_) | Edit::Ticked(_) => text("チェックリスト", "checklist"),
        Edit::Owner(_) => text("担当の役割", "owner role"),
        Edit::Effort(_) => text("工数", "effort"),
        Edit::Duration(_) => text("期間", "duration"),
        Edit::Phase(_) => text("フェーズ", "phase"),
        Edit::After(_) => text("先行タスク", "predecessors"),
        Edit::Start(_) => text("開始日", "start date"),
        Edit::Status(..) => text("状態", "status"),
        Edit::Progress(_) => text("進み具合", "progress"),
        Edit::Began(_) | Edit::Finished(_) => text("実績の日付", "actual dates"),
        Edit::Assignee(_) => text("担当者", "assignee"),
        Edit::Notes(_) => text("メモ", "notes"),
        Edit::Pinned(_) => text("固定", "pin"),
    }
}

fn rated(catalog: &Catalog, before: &Program, item: &ItemId, rating: Option<Rating>) -> Text {
    let was = before.round().answers.get(item).and_then(|answer| answer.rating);
    let (from, to) = (rating_words(was), rating_words(rating));
    of_item(catalog, item, both(format!("{} → {}", from.ja, to.ja), format!("{} → {}", from.en, to.en)))
}

fn rating_words(rating: Option<Rating>) -> Text {
    match rating {
        Some(Rating::Level(level)) => both(level.number().to_string(), level.number().to_string()),
        Some(Rating::NotApplicable) => text("当てはまらない", "does not apply"),
        Some(Rating::DontKnow) => text("分からない", "don’t know"),
        None => text("未回答", "no answer"),
    }
}

/// "応募のしやすさ 3: …": the factor, the item's number within it, and what changes.
fn of_item(catalog: &Catalog, id: &ItemId, what: Text) -> Text {
    let Some(factor) = catalog.factor_of(id) else { return what };
    let number = factor.items.iter().position(|item| item.id == *id).map_or(0, |index| index + 1);
    both(
        format!("{} {number}: {}", factor.name.ja, what.ja),
        format!("{} {number}: {}", factor.name.en, what.en),
    )
}

fn of_task(catalog: &Catalog, before: &Program, id: &TaskId, what: Text) -> Text {
    let tasks = before.plan.as_ref().map(|plan| resolve(catalog, plan)).unwrap_or_default();
    let title = tasks.into_iter().find(|task| task.id == *id).map_or(text("", ""), |task| task.title);
    both(format!("「{}」: {}", title.ja, what.ja), format!("“{}”: {}", title.en, what.en))
}

fn both(ja: String, en: String) -> Text {
    Text { ja: Cow::Owned(ja), en: Cow::Owned(en) }
}
