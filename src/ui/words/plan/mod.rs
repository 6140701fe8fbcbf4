//! Words of the plan: its head, its table, what changes it.

pub(in crate::ui) mod choosing;
mod columns;
mod load;
mod sheet;
mod hand;
mod listing;
mod versions;
mod views;
mod why;

pub(in crate::ui) use columns::*;
pub(in crate::ui) use hand::*;
pub(in crate::ui) use listing::*;
pub(in crate::ui) use load::*;
pub(in crate::ui) use sheet::*;
pub(in crate::ui) use versions::*;
pub(in crate::ui) use views::*;
pub(in crate::ui) use why::*;

use crate::domain::text::{Text, text};
use crate::ui::words::both;

/// "Plan: outlook"
pub(in crate::ui) fn view_of(title: &str, view: &Text) -> Text {
    both(format!("{title}：{}", view.ja), format!("{title}: {}", view.en))
}

pub(in crate::ui) static TITLE: Text = text("計画", "Plan");
pub(in crate::ui) static LEAD: Text = text(
    "目標との差を埋めるタスクと、その日程です。",
    "The tasks that close the gap to your target, with dates.",
);

// Before there is a plan.
pub(in crate::ui) static NO_PLAN: Text = text(
    "計画はまだありません。診断の答えと目標の差から施策を選び、担当する役割の時間と休日に合わせて日程を組みます。",
    "There is no plan yet. It takes the gap between your answers and your target, picks the actions that close it, and dates them by working days and by the time each role has.",
);
pub(in crate::ui) static BEFORE: Text = text("作る前に確かめること", "Before you make it");
pub(in crate::ui) static ANSWERS: Text = text("診断", "Answers");
pub(in crate::ui) static TARGET: Text = text("目標", "Target");
pub(in crate::ui) static START: Text = text("開始日", "Start");
pub(in crate::ui) static NO_ANSWERS: Text = text(
    "まだ答えがありません。先に簡易チェックの9問に答えてください。",
    "Nothing is answered yet. Take the quick check first: nine items.",
);
pub(in crate::ui) static TO_CHECK: Text = text("簡易チェックに答える", "Take the quick check");
pub(in crate::ui) static TO_ASSESS: Text = text("診断を続ける", "Go on answering");
pub(in crate::ui) static SEE_ANSWERS: Text = text("診断の答えを見る", "See the answers");
pub(in crate::ui) static NO_TARGET: Text = text(
    "目標がまだありません。どの要因をどの段階にするかを決めてください。",
    "There is no target yet. Choose the level that each factor should reach.",
);
pub(in crate::ui) static TO_TARGET: Text = text("目標と日程の条件を見る", "See target, dates, and capacity");
pub(in crate::ui) static NO_GAPS: Text = text(
    "すべての設問が目標に届いています。計画を作ると、タスクのない計画になり、自分のタスクを追加できます。",
    "Every item is at its target. The plan will start without tasks; you can add your own.",
);
pub(in crate::ui) static QUICK_ONLY: Text = text(
    "簡易チェックの9問だけで作る計画です。全45問に答えると、残りの設問の施策も入ります。",
    "This plan rests on the nine items of the quick check. With all 45 answered, it covers the rest too.",
);
pub(in crate::ui) static MAKE: Text = text("計画を作る", "Make the plan");

pub(in crate::ui) fn answered(all: usize, answered: usize) -> Text {
    both(format!("{all}問中{answered}問に回答済み"), format!("{answered} of {all} items answered"))
}

pub(in crate::ui) fn unknown(count: usize) -> Text {
    both(
        format!("未回答や「分からない」の{count}問は段階0として数え、先に事実を確かめるタスクを入れます。"),
        format!(
            "{count} unknown {} as level 0; finding out comes first in the plan.",
            if count == 1 { "item counts" } else { "items count" }
        ),
    )
}

pub(in crate::ui) fn gaps(count: usize) -> Text {
    both(format!("目標より下の設問：{count}問"), format!("{count} {} below target", items_en(count)))
}

pub(in crate::ui) fn made(tasks: usize, again: bool, uncovered: usize) -> Text {
    let (ja, en) = if again {
        ("施策を選び直しました", "The actions are chosen again")
    } else {
        ("計画を作りました", "The plan is made")
    };
    let whole = both(format!("{ja}。タスクは{tasks}件です。"), format!("{en}: {}.", tasks_en(tasks)));
    match uncovered {
        0 => whole,
        short => both(
            format!("{}{short}問は、この計画では目標に届きません。", whole.ja),
            format!(
                "{} {short} {} short of the target.",
                whole.en,
                if short == 1 { "item stays" } else { "items stay" }
            ),
        ),
    }
}

fn tasks_en(count: usize) -> String {
    format!("{count} {}", if count == 1 { "task" } else { "tasks" })
}

fn items_en(count: usize) -> &'static str {
    if count == 1 { "item" } else { "items" }
}

pub(super) fn days_en(days: u32) -> String {
    format!("{days} working {}", if days == 1 { "day" } else { "days" })
}

// The head.
pub(in crate::ui) static FIGURES: Text = text("計画の概要", "The plan at a glance");
pub(in crate::ui) static BEGINS: Text = text("開始", "Starts");
pub(in crate::ui) static FINISHES: Text = text("完了の見込み", "Expected finish");
pub(in crate::ui) static TASKS: Text = text("タスク", "Tasks");
pub(in crate::ui) static WORK: Text = text("工数の合計", "Total effort");
pub(in crate::ui) static SCORE: Text = text("スコア", "Score");
pub(in crate::ui) static SCORE_HELP: Text =
    text("今の診断 → 完了時の見込み", "Assessed now → expected at the end");
pub(in crate::ui) static NO_DEADLINE: Text = text("期限は決めていません。", "No deadline is set.");
pub(in crate::ui) static SET_DEADLINE: Text = text("期限を決める", "Set a deadline");
pub(in crate::ui) static SHORTEN: Text = text(
    "早めるには、担当する役割の時間を増やす、工数や期間を見直す、目標を下げる、のいずれかが必要です。",
    "To finish sooner, give those roles more time, cut effort or duration, or lower the target.",
);
pub(in crate::ui) static DECIDING: Text = text(
    "完了日を決めているタスク(遅れると完了日が延びる)",
    "Tasks that decide the finish (if they slip, it slips)",
);
pub(in crate::ui) static CIRCLE: Text = text(
    "先行タスクが輪になっているため、日付を計算できません。次のどれかの先行タスクを外してください。",
    "Some tasks wait for each other in a circle, so there are no dates. Remove a predecessor from one of these.",
);
pub(in crate::ui) static TOO_FAR: Text = text(
    "計画が40年を超えるため、日付を計算できません。工数や期間、役割の時間の入力を確かめてください。",
    "The plan would take more than forty years, so there are no dates. Check the effort, the durations and the time of the roles.",
);
pub(in crate::ui) fn provisional(from_year: i32) -> Text {
    both(
        format!(
            "{from_year}年以降の祝日は政府の発表前です。今の法律と春分・秋分の計算による見込みで日程を組んでいます。"
        ),
        format!(
            "The holidays from {from_year} on are not announced yet. Dates from then on use the law as it stands and calculated equinoxes."
        ),
    )
}

pub(in crate::ui) fn done_of(done: usize, all: usize) -> Text {
    both(format!("{all}件(完了{done}件)"), format!("{all} ({done} done)"))
}

pub(in crate::ui) fn kept(day: &Text, spare_days: u32) -> Text {
    match spare_days {
        0 => both(
            format!("期限({})の間際に完了する見込みです。", day.ja),
            format!("Expected to finish just before the deadline, {}.", day.en),
        ),
        days => both(
            format!("期限({})の{days}営業日前に完了する見込みです。", day.ja),
            format!("Expected to finish {} before the deadline, {}.", days_en(days), day.en),
        ),
    }
}

pub(in crate::ui) fn missed(day: &Text, days: u32) -> Text {
    both(
        format!("期限({})を{days}営業日過ぎて完了する見込みです。", day.ja),
        format!("Expected to finish {} after the deadline, {}.", days_en(days), day.en),
    )
}

pub(in crate::ui) fn late(count: usize) -> Text {
    both(
        format!("{count}件のタスクが予定より遅れています。"),
        format!(
            "{} behind schedule.",
            if count == 1 { "1 task is".to_owned() } else { format!("{count} tasks are") }
        ),
    )
}

pub(in crate::ui) fn more(count: usize) -> Text {
    both(format!("ほか{count}件"), format!("{count} more"))
}

// What changes the plan.
pub(in crate::ui) static VIEWS: Text = text("計画の表示", "Views of the plan");
pub(in crate::ui) static TABLE: Text = text("一覧", "Table");
pub(in crate::ui) static GANTT: Text = text("ガントチャート", "Gantt chart");
pub(in crate::ui) static WEEK: Text = text("今週", "This week");
pub(in crate::ui) static VERSIONS: Text = text("基準と案", "Baselines and scenarios");
pub(in crate::ui) static RESCHEDULE: Text = text("今日から日程を引き直す", "Reschedule from today");
pub(in crate::ui) static RESCHEDULE_HELP: Text = text(
    "未着手のタスクを今日以降に置き直します。着手済み、完了、開始日を指定したタスクは動きません。",
    "Tasks nobody has begun move to today or later. Those begun, done, or given a start date stay where they are.",
);
pub(in crate::ui) static RESCHEDULED: Text =
    text("今日から日程を引き直しました。", "Rescheduled from today.");
pub(in crate::ui) static CHOOSE_ANEW: Text = text("施策を選び直す", "Choose actions again");
pub(in crate::ui) static CHOOSE_HELP: Text = text(
    "今の答えと目標に合わせて施策を選び直します。着手済み、完了、編集済み、固定のタスクと、自分で追加したタスクは残ります。候補から外した施策は入りません。",
    "Picks the actions again for today’s answers and target. Tasks that are begun, done, edited, pinned, or your own stay. Actions you took out stay out.",
);
pub(in crate::ui) static CHOOSE_SAME: Text =
    text("選び直しても、タスクは今と同じです。", "Choosing again gives the same tasks.");
pub(in crate::ui) static COMES: Text = text("増えるタスク", "Tasks that come in");
pub(in crate::ui) static GOES: Text = text("なくなるタスク", "Tasks that go");
pub(in crate::ui) static ADOPT: Text = text("この内容に変える", "Change the plan");
pub(in crate::ui) static CANCEL: Text = text("やめる", "Cancel");
pub(in crate::ui) static ADD: Text = text("タスクを追加する", "Add a task");
pub(in crate::ui) static ADD_NAME: Text = text("タスクの名前", "Name of the task");
pub(in crate::ui) static ADD_HELP: Text = text(
    "工数や日付は、次に開くタスクのページで入れます。",
    "Effort and dates come next, on the task’s own page.",
);
pub(in crate::ui) static ADD_EMPTY: Text = text("名前を入れてください。", "Enter a name.");

pub(in crate::ui) fn stays(count: usize) -> Text {
    both(
        format!("{count}件はそのまま残ります。"),
        format!(
            "{} as they are.",
            if count == 1 { "1 task stays".to_owned() } else { format!("{count} tasks stay") }
        ),
    )
}

// What the plan leaves out.
pub(in crate::ui) static UNCOVERED: Text =
    text("この計画では届かない設問", "Items that this plan leaves short");
pub(in crate::ui) static UNCOVERED_HELP: Text = text(
    "次の設問を目標まで上げるタスクがありません。目標や答えを変えた後なら、施策を選び直してください。外した施策を候補に戻すか、目標を見直す方法もあります。",
    "No task takes these items to their target. If the target or answers have changed, choose the actions again. You can also allow an action that you took out, or review the target.",
);
pub(in crate::ui) static LEFT_OUT: Text = text("候補から外した施策", "Actions you took out");
pub(in crate::ui) static LEFT_OUT_HELP: Text = text(
    "計画から取り除いた施策です。選び直しても入りません。候補に戻すと、次に選び直すときの候補になります。",
    "You removed these from the plan, and choosing again does not bring them back. Allow one, and the next choice may pick it.",
);
pub(in crate::ui) static ALLOW: Text = text("候補に戻す", "Allow again");

pub(in crate::ui) fn from_to(from: u8, to: u8) -> Text {
    both(format!("段階{from} → 目標{to}"), format!("level {from} → target {to}"))
}

// The table.
pub(in crate::ui) static NO_TASKS: Text = text(
    "タスクはまだありません。上のボタンで追加できます。",
    "No tasks yet. Add one with the button above.",
);
pub(in crate::ui) static TABLE_LABEL: Text = text("タスクの一覧", "Tasks");
pub(in crate::ui) static TASK: Text = text("タスク", "Task");
pub(in crate::ui) static ROLE: Text = text("役割", "Role");
pub(in crate::ui) static FROM: Text = text("開始", "Start");
pub(in crate::ui) static TO: Text = text("終了", "End");
pub(in crate::ui) static DAYS: Text = text("日数", "Days");
pub(in crate::ui) static EFFORT: Text = text("工数(人日)", "Person-days");
pub(in crate::ui) static STATUS: Text = text("状態", "Status");
pub(in crate::ui) static SLACK: Text = text("余裕", "Slack");
pub(in crate::ui) static TABLE_HELP: Text = text(
    "日数は営業日、工数は見込みです。余裕は、完了日を変えずに遅らせられる営業日の数です。余裕のないタスクがクリティカル(遅れると完了日が延びる)です。",
    "Days are working days, and effort is the likely one. Slack is how many working days a task can slip before the finish moves. A task without slack is critical: if it slips, the finish slips.",
);

pub(in crate::ui) fn phase_total(tasks: usize, effort: &Text) -> Text {
    both(format!("{tasks}件・{}", effort.ja), format!("{} · {}", tasks_en(tasks), effort.en))
}

pub(in crate::ui) fn status_of(title: &str) -> Text {
    both(format!("状態：{title}"), format!("Status: {title}"))
}
