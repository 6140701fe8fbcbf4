//! Words of the list of programs.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text =
    text("また一緒に働くための準備を、今日から", "Get ready to welcome people back");
pub(in crate::ui) static LEAD: Text = text(
    "アルムナイ採用(退職した人の再入社)の準備がどこまでできているかを診断し、足りないところから日付入りの導入計画を作ります。簡易チェックは3分、45問すべてに答えても約15分です。",
    "See how ready your organization is to rehire former employees, and turn the gaps into a dated rollout plan. The quick check takes three minutes; all 45 items take about fifteen.",
);
pub(in crate::ui) static NEW: Text = text("診断を始める", "Start an assessment");
pub(in crate::ui) static SAMPLE: Text = text("サンプル組織を見る", "Look at a sample organization");
pub(in crate::ui) static SAMPLE_HELP: Text =
    text("コピーが開くので、自由に書き換えられます。", "You get a copy of your own to change as you like.");
pub(in crate::ui) static OPEN: Text = text("ファイルを開く", "Open a file");
pub(in crate::ui) static OPEN_HELP: Text = text(
    "「.okaeri.json」を選ぶか、このページにドロップしてください。",
    "Choose an .okaeri.json file, or drop it on this page.",
);
pub(in crate::ui) static PROGRAMS: Text = text("このブラウザのプログラム", "Programs in this browser");
pub(in crate::ui) static PROGRAMS_HERE: Text =
    text("このページにあるプログラム(保存されません)", "Programs in this page (not kept)");
pub(in crate::ui) static NOT_KEPT: Text = text("保存されません", "Not kept");
pub(in crate::ui) static COL_NAME: Text = text("組織", "Organization");
pub(in crate::ui) static COL_SCORE: Text = text("スコア(幅)", "Score (band)");
pub(in crate::ui) static COL_ANSWERED: Text = text("回答", "Answers");
pub(in crate::ui) static COL_PLAN: Text = text("計画", "Plan");
pub(in crate::ui) static COL_KEPT: Text = text("最終保存", "Last kept");
pub(in crate::ui) static COL_ACTS: Text = text("操作", "Actions");
pub(in crate::ui) static NO_PLAN: Text = text("まだありません", "None yet");
pub(in crate::ui) static DUPLICATE: Text = text("複製", "Duplicate");
pub(in crate::ui) static DELETE: Text = text("削除", "Delete");

pub(in crate::ui) fn deleted(name: &str) -> Text {
    if name.is_empty() {
        return both("プログラムを削除しました。", "The program is deleted.");
    }
    both(format!("「{name}」を削除しました。"), format!("“{name}” is deleted."))
}

pub(in crate::ui) static PUT_BACK: Text = text("元に戻す", "Put it back");
pub(in crate::ui) static DAMAGED: Text = text("読み込めないデータがあります", "Some data could not be read");
pub(in crate::ui) static DAMAGED_HELP: Text = text(
    "元のデータはそのまま残してあります。ダウンロードして保管するか、作成に使ったOkaeriで開いてください。",
    "The data is left as it was. Download it for safekeeping, or open it with the version of Okaeri that made it.",
);
pub(in crate::ui) static UNREADABLE: Text = text(
    "このプログラムのデータを、ブラウザの保存領域から読み出せなくなっています。元のデータをダウンロードすることもできません。書き出したファイルがあれば、「ファイルを開く」から開いてください。",
    "The data of this program can no longer be read from the browser’s storage, and cannot be downloaded either. If you have exported a file of it, open that file.",
);
pub(in crate::ui) static UNREADABLE_TITLE: Text =
    text("このプログラムは読み込めません", "This program cannot be read");
pub(in crate::ui) static NEWER_TITLE: Text =
    text("このプログラムは、この版では開けません", "This version cannot open this program");
pub(in crate::ui) static STILL_HERE: Text = text(
    "プログラムはこのブラウザに残っていて、何も削除していません。",
    "The program is still in this browser; nothing was deleted.",
);
pub(in crate::ui) static NOTHING_DELETED: Text = text(
    "Okaeriは、このプログラムのデータを何も削除していません。",
    "Okaeri deleted nothing of this program.",
);
pub(in crate::ui) static DOWNLOAD_RAW: Text = text("元のデータをダウンロード", "Download the raw data");
pub(in crate::ui) static WHAT: Text = text("できること", "What you can do here");
pub(in crate::ui) static STEP_ASSESS: Text = text("診断する", "Assess");
pub(in crate::ui) static STEP_ASSESS_HELP: Text = text(
    "9つの成功要因を、見て確かめられる5段階で答えます。",
    "Answer for nine success factors, each on five levels that you can verify.",
);
pub(in crate::ui) static STEP_RESULTS: Text = text("結果を読む", "Read the results");
pub(in crate::ui) static STEP_RESULTS_HELP: Text = text(
    "スコアの根拠、起きやすい課題、答えの食い違いが分かります。",
    "See what the score rests on, which challenges loom and which answers do not go together.",
);
pub(in crate::ui) static STEP_PLAN: Text = text("計画を作る", "Make a plan");
pub(in crate::ui) static STEP_PLAN_HELP: Text = text(
    "目標と開始日から、担当と日付の入った計画ができます。祝日と稼働時間も考慮します。",
    "Set a target and a start date to get a plan with owners and dates that fits Japanese holidays and the time each role can give.",
);
pub(in crate::ui) static STEP_FOLLOW: Text = text("続ける", "Follow it");
pub(in crate::ui) static STEP_FOLLOW_HELP: Text = text(
    "今週やること、遅れていること、この先のスコアの見込みを確かめます。",
    "See this week’s tasks, what is late and the score to expect.",
);

pub(in crate::ui) fn answered(answered: usize, asked: usize) -> Text {
    both(format!("{asked}問中{answered}問"), format!("{answered} of {asked}"))
}

pub(in crate::ui) fn tasks(done: usize, all: usize) -> Text {
    both(format!("{all}件中{done}件完了"), format!("{done} of {all} tasks done"))
}

pub(in crate::ui) fn raw_of(name: &str) -> Text {
    both(format!("「{name}」の{}", DOWNLOAD_RAW.ja), format!("{} “{name}”", DOWNLOAD_RAW.en))
}

pub(in crate::ui) fn act_on(act: &Text, name: &str) -> Text {
    both(format!("「{name}」を{}", act.ja), format!("{} “{name}”", act.en))
}
