//! Words for what is listed of a plan, and for changing several tasks at once.

use crate::domain::plan::listing::{Grouping, Only, Order};
use crate::domain::text::{Text, text};
use crate::ui::words::{both, domain};

pub(in crate::ui) static FILTERS: Text = text("絞り込みと並べ替え", "Filter, group, and sort");
pub(in crate::ui) static SEARCH: Text = text("検索", "Search");
pub(in crate::ui) static SEARCH_HINT: Text = text("タスク・担当者・メモ", "Task, person, remark");
pub(in crate::ui) static ONLY: Text = text("表示するタスク", "Show");
pub(in crate::ui) static GROUP_BY: Text = text("まとめ方", "Group by");
pub(in crate::ui) static SORT_BY: Text = text("並び順", "Sort by");
pub(in crate::ui) static ANY_ROLE: Text = text("すべての役割", "All roles");
pub(in crate::ui) static CLEAR: Text = text("絞り込みをやめる", "Show all");
pub(in crate::ui) static NOTHING_FOUND: Text =
    text("条件に合うタスクはありません。", "No task fits these filters.");
pub(in crate::ui) static NO_FACTOR: Text = text("要因のないタスク", "Without a factor");
pub(in crate::ui) static MORE_ROWS: Text = text("続きを表示する", "Show more");

pub(in crate::ui) fn only(only: Only) -> Text {
    match only {
        Only::All => text("すべて", "All tasks"),
        Only::Critical => text("クリティカルだけ", "Critical only"),
        Only::Late => text("遅れだけ", "Behind schedule only"),
        Only::Of(status) => {
            let status = domain::status(status);
            both(format!("「{}」だけ", status.ja), format!("“{}” only", status.en))
        }
    }
}

pub(in crate::ui) const fn grouping(grouping: Grouping) -> Text {
    match grouping {
        Grouping::Phase => text("フェーズ", "Phase"),
        Grouping::Factor => text("要因", "Factor"),
        Grouping::Role => text("役割", "Role"),
        Grouping::Nothing => text("まとめない", "Nothing"),
    }
}

pub(in crate::ui) const fn sorted_by(order: Order) -> Text {
    match order {
        Order::Start => text("開始日", "Start"),
        Order::End => text("終了日", "End"),
        Order::Slack => text("余裕の少ない順", "Least slack"),
    }
}

pub(in crate::ui) fn found(found: usize, all: usize) -> Text {
    both(format!("{all}件中{found}件"), format!("{found} of {all}"))
}

// Several at once.
pub(in crate::ui) static TOGETHER: Text = text("選んだタスクをまとめて変更", "Change the selected tasks");
pub(in crate::ui) static WHAT: Text = text("変えること", "Change");
pub(in crate::ui) static TO_WHAT: Text = text("変更後", "To");
pub(in crate::ui) static NOT_BEFORE: Text = text("この日より前に始めない", "Not before");
pub(in crate::ui) static APPLY: Text = text("まとめて変える", "Change all");
pub(in crate::ui) static UNSELECT: Text = text("選択をやめる", "Clear selection");
pub(in crate::ui) static PHASE: Text = text("フェーズ", "Phase");

pub(in crate::ui) fn chosen(count: usize, hidden: usize) -> Text {
    if hidden > 0 {
        return both(
            format!("{count}件を選択中(うち{hidden}件は一覧に表示されていません)"),
            format!("{count} selected ({hidden} of them not listed)"),
        );
    }
    both(format!("{count}件を選択中"), format!("{count} selected"))
}

pub(in crate::ui) static NO_DAY: Text =
    text("日付を入力してから変更してください。", "Enter a date, then change the tasks.");

pub(in crate::ui) fn select_all(count: usize) -> Text {
    both(format!("表示中の{count}件を選ぶ"), format!("Select all {count} listed"))
}

pub(in crate::ui) fn select(title: &str) -> Text {
    both(format!("選ぶ：{title}"), format!("Select: {title}"))
}

pub(in crate::ui) fn changed(count: usize) -> Text {
    both(
        format!("{count}件のタスクをまとめて変えました。"),
        format!("{count} {} changed in one step.", if count == 1 { "task" } else { "tasks" }),
    )
}
