//! Words of the chart, the week and the expected score.

use super::why::quoted;
use crate::domain::plan::Slot;
use crate::domain::plan::timeline::Zoom;
use crate::domain::text::{Text, text};
use crate::ui::words::both;

// The chart.
pub(in crate::ui) static GANTT_LABEL: Text = text("ガントチャート", "Gantt chart");
pub(in crate::ui) static GANTT_HELP: Text = text(
    "同じ内容を表で読み、変えることもできます。",
    "The same is there to read, and to change, as a table.",
);
pub(in crate::ui) static AS_TABLE: Text = text("表で読む", "Read it as a table");
pub(in crate::ui) static ZOOM: Text = text("表示の単位", "Zoom");
pub(in crate::ui) static SHOW_LINKS: Text = text("つながりを表示", "Show links");
pub(in crate::ui) static SHOW_LOAD: Text = text("週ごとの負荷を表示", "Show load by week");
pub(in crate::ui) static LOAD_OF: Text = text("だれの負荷か", "Whose load");
pub(in crate::ui) static LOAD_OF_ALL: Text = text("負荷：全員", "Load: everyone");
pub(in crate::ui) static TO_TODAY: Text = text("今日へ", "Go to today");
pub(in crate::ui) static TODAY: Text = text("今日", "Today");
pub(in crate::ui) static DEADLINE: Text = text("期限", "Deadline");
pub(in crate::ui) static LEGEND: Text = text("凡例", "Legend");
pub(in crate::ui) static LEGEND_BAR: Text = text("予定", "Planned");
pub(in crate::ui) static LEGEND_DONE: Text = text("終わった割合", "Share done");
pub(in crate::ui) static LEGEND_CRITICAL: Text =
    text("クリティカル：遅れると完了日が延びる", "Critical: if it slips, the finish slips");
pub(in crate::ui) static LEGEND_LATE: Text = text("予定より遅れ", "Behind schedule");
pub(in crate::ui) static LEGEND_DATED: Text = text("開始日を指定", "Start date fixed by hand");
pub(in crate::ui) static LEGEND_THEN: Text = text("比べている基準の日程", "Dates in the baseline");
pub(in crate::ui) static LEGEND_NEXT: Text = text("動かした後の日程", "Where it would move");
pub(in crate::ui) static LEGEND_CLOSED: Text = text("休日", "Non-working days");

pub(in crate::ui) const fn zoom(zoom: Zoom) -> Text {
    match zoom {
        Zoom::Year => text("年", "Years"),
        Zoom::Quarter => text("四半期", "Quarters"),
        Zoom::Month => text("月", "Months"),
        Zoom::Week => text("週", "Weeks"),
        Zoom::Day => text("日", "Days"),
    }
}

// The week.
pub(in crate::ui) static QUIET_WEEK: Text =
    text("今週と来週に動かすタスクはありません。", "Nothing to move this week or next.");
pub(in crate::ui) static MY_ROLES: Text = text("自分の役割", "Your roles");
pub(in crate::ui) static MY_ROLES_HELP: Text = text(
    "選ぶと、その役割のタスクだけを表示します。何も選ばなければ、すべて表示します。選んだ役割はこのブラウザが覚えています。",
    "Choose roles to see their tasks alone; choose none to see all. This browser remembers your choice.",
);
pub(in crate::ui) static QUIET_FOR_ME: Text = text(
    "選んだ役割のタスクは、今週も来週もありません。",
    "Your roles have nothing to move this week or next.",
);
pub(in crate::ui) static BEGIN: Text = text("着手する", "Begin");
pub(in crate::ui) static FINISH: Text = text("完了にする", "Mark as done");
pub(in crate::ui) static BLOCK: Text = text("停止中にする", "Mark as blocked");
pub(in crate::ui) static RESUME: Text = text("再開する", "Resume");
pub(in crate::ui) static REOPEN: Text = text("進行中に戻す", "Back to doing");
pub(in crate::ui) static RATE_AGAIN: Text = text("設問に答え直す", "Rate the items again");

pub(in crate::ui) const fn slot(slot: Slot) -> Text {
    match slot {
        Slot::Late => text("遅れているタスク", "Behind schedule"),
        Slot::Blocked => text("停止中のタスク", "Blocked"),
        Slot::Ending => text("今週終わるタスク", "Ending this week"),
        Slot::Starting => text("今週始めるタスク", "Starting this week"),
        Slot::EndingNext => text("来週終わるタスク", "Ending next week"),
        Slot::UnderWay => text("進行中のタスク", "Under way"),
        Slot::NextWeek => text("来週始めるタスク", "Starting next week"),
        Slot::Finished => text("今週完了したタスク", "Finished this week"),
    }
}

pub(in crate::ui) fn act_on(act: &Text, title: &str) -> Text {
    both(format!("{}：{title}", act.ja), format!("{}: {title}", act.en))
}

pub(in crate::ui) fn now(title: &Text, status: &Text) -> Text {
    let title = quoted(title);
    both(
        format!("{}を「{}」にしました。", title.ja, status.ja),
        format!("{} is now “{}”.", title.en, status.en),
    )
}

/// What a finished task asks for next.
pub(in crate::ui) fn done_and_rate(title: &Text) -> Text {
    let title = quoted(title);
    both(
        format!(
            "{}を「完了」にしました。狙った段階に届いたかを確かめて、設問に答え直してください。",
            title.ja
        ),
        format!("{} is done. Look whether its level was reached, then rate the items again.", title.en),
    )
}

// Readiness over time.
pub(in crate::ui) static OUTLOOK: Text = text("スコアの見通し", "Expected score over time");
pub(in crate::ui) static OUTLOOK_HELP: Text = text(
    "タスクが予定どおりに終わり、狙った段階に届いたときに見込むスコアです。診断の結果ではありません。タスクを完了にしても答えは変わらないので、終わったら設問に答え直してください。まだ答えのない設問は、タスクが終わった時点でスコアに加わるため、線が下がることもあります。",
    "The score to expect if every task ends on its date and reaches the level it aims at. It is not an assessment: finishing a task changes no answer, so rate the items again once it is done. An item without an answer enters the score when its task ends, so the line may also drop.",
);
pub(in crate::ui) static OUTLOOK_TABLE: Text = text("見通しを表で読む", "Read it as a table");
pub(in crate::ui) static OUTLOOK_REGION: Text = text("スコアの見通しの図", "Chart of the expected score");
pub(in crate::ui) static DAY: Text = text("日付", "Date");
pub(in crate::ui) static EXPECTED: Text = text("見込むスコア", "Expected score");
pub(in crate::ui) static ENDING: Text = text("この日に終わるタスク", "Tasks that end on this day");
pub(in crate::ui) static ASSESSED: Text = text("今の診断", "Assessed now");

pub(in crate::ui) fn outlook_label(now: &str, end: &str, finish: &Text) -> Text {
    both(
        format!("スコアの見通し。今の診断は{now}点、{}の完了時に見込むのは{end}点。", finish.ja),
        format!(
            "Expected score over time: {now} points as assessed now, {end} expected at the finish on {}.",
            finish.en
        ),
    )
}
