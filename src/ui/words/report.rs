//! Words of the report.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text =
    text("アルムナイ採用の準備診断と導入計画", "Alumni hiring: readiness and rollout plan");
pub(in crate::ui) static PRINT: Text = text("印刷する", "Print");
pub(in crate::ui) static PRINT_HELP: Text = text(
    "A4で印刷されます。印刷の画面で「PDFに保存」を選ぶと、ファイルにできます。",
    "Prints on A4. Choose “Save as PDF” in the print dialog to get a file.",
);
pub(in crate::ui) static ORGANIZATION: Text = text("組織", "Organization");
pub(in crate::ui) static ASSESSED: Text = text("診断日", "Assessed on");
pub(in crate::ui) static WRITTEN: Text = text("作成日", "Report of");
pub(in crate::ui) static ROUND: Text = text("診断の回", "Round");
pub(in crate::ui) static SCOPE: Text = text("範囲", "Scope");
pub(in crate::ui) static OVERALL: Text = text("総合", "Overall");

pub(in crate::ui) static FACTORS: Text = text("要因別の状況", "Factor by factor");
pub(in crate::ui) static WEIGHTS_EQUAL: Text =
    text("すべての要因を同じ重みで平均しています。", "All factors weigh the same.");
pub(in crate::ui) static RISKS_TABLE: Text = text(
    "課題リスク。0は備えが整った状態、100は備えがない状態",
    "Challenge risks: 0 is fully guarded, 100 not at all",
);
pub(in crate::ui) static CAUSES: Text = text("当てはまる原因", "Causes present");
pub(in crate::ui) static REMEDIES: Text = text("対策", "Remedies");
pub(in crate::ui) static NO_CAUSE: Text = text("当てはまる原因なし", "No documented cause present");

pub(in crate::ui) static TARGET: Text = text("目標", "Target");
pub(in crate::ui) static TARGET_LEAD: Text = text(
    "要因ごとに、当てはまるすべての設問がこの段階に届くことを目指します。",
    "For each factor, every item that applies is to reach this level.",
);
pub(in crate::ui) static TARGET_TABLE: Text = text("要因ごとの目標の段階", "Target level of each factor");
pub(in crate::ui) static FACTOR_OF: Text = text("要因", "Factors");
pub(in crate::ui) static NO_TARGET: Text = text("目標なし", "No target");

pub(in crate::ui) static PLAN: Text = text("計画の概要", "The plan in short");
pub(in crate::ui) static NO_PLAN: Text = text(
    "計画はまだ作られていません。目標を決めると計画を作れます。",
    "There’s no plan yet. Set a target to make one.",
);
pub(in crate::ui) static TO_TARGET: Text = text("目標を決める", "Set the target");
pub(in crate::ui) static START: Text = text("開始", "Start");
pub(in crate::ui) static FINISH: Text = text("完了", "Finish");
pub(in crate::ui) static CHANCES: Text = text("完了の見通し", "Outlook on the finish");

pub(in crate::ui) fn chances(half: &str, most: &str) -> Text {
    both(
        format!("{half}までに50%、{most}までに80%(試算)"),
        format!("50% by {half}, 80% by {most} (simulated)"),
    )
}

pub(in crate::ui) static DEADLINE: Text = text("期限", "Deadline");
pub(in crate::ui) static NO_DEADLINE: Text = text("設定なし", "None set");
pub(in crate::ui) static EFFORT: Text = text("工数", "Effort");
pub(in crate::ui) static TASKS: Text = text("タスク", "Tasks");
pub(in crate::ui) static EXPECTED: Text = text("完了時に見込むスコア", "Score expected at the end");
pub(in crate::ui) static EXPECTED_NOTE: Text = text(
    "見込むスコアは、すべてのタスクがねらいどおりの段階に届いた場合の値です。タスクが終わっても診断の答えは変わりません。終わったら設問に答え直してください。",
    "The expected score assumes that every task lifts its items as intended. Finishing a task never changes an answer: rate the items again when it’s done.",
);
pub(in crate::ui) static CYCLE: Text = text(
    "互いに待ち合うタスクがあるため、日付を計算できません。計画のページで順序を直してください。",
    "Some tasks wait for each other, so there are no dates. Mend their order on the plan’s page.",
);
pub(in crate::ui) static SCHEDULE: Text = text("タスクと日程", "Tasks and dates");
pub(in crate::ui) static TASK: Text = text("タスク", "Task");
pub(in crate::ui) static OWNER: Text = text("担当", "Owner");
pub(in crate::ui) static FROM: Text = text("開始", "Start");
pub(in crate::ui) static TO: Text = text("終了", "End");
pub(in crate::ui) static PERSON_DAYS: Text = text("工数(人日)", "Person-days");
pub(in crate::ui) static STATUS: Text = text("状況", "Status");

pub(in crate::ui) static READING: Text = text("数値の読み方", "How to read the figures");
pub(in crate::ui) static ROUNDING: Text = text(
    "計算は分数のまま行い、最後に1回だけ四捨五入しています。",
    "Fractions are kept exact and rounded once, at the end.",
);
pub(in crate::ui) static SOURCES: Text = text("出典", "Sources");
pub(in crate::ui) static ARTICLES: Text = text(
    "要因と課題は、次の2つの記事が述べている内容をもとに整理しています。",
    "The factors and challenges follow these two articles.",
);
pub(in crate::ui) static PUBLISHED: Text = text("公表されている数字", "Published figures");

/// What the terms of the report mean.
pub(in crate::ui) const TERMS: [(Text, Text); 6] = [
    (
        text("段階", "Level"),
        text(
            "設問ごとに、目で見て確かめられる状態を0〜4で表したものです。",
            "For each item, what one would see, from 0 to 4.",
        ),
    ),
    (
        text("スコア", "Score"),
        text(
            "段階×25点を重みをつけて平均した値です。0〜100点で、段階の答えがある設問だけから計算します。",
            "The weighted mean of level × 25 points, from 0 to 100, over the items that were rated.",
        ),
    ),
    (
        text("幅", "Band"),
        text(
            "スコアが確かに収まる範囲です。分からない答え、推測、古い根拠が多いほど広がります。",
            "The range within which the score is sure to lie. Unknown answers, guesses, and old evidence widen it.",
        ),
    ),
    (
        text("ステージ", "Stage"),
        text(
            "スコアから決まる0〜4の区分です。12.5、37.5、62.5、87.5点で1つずつ上がります。",
            "Follows from the score, 0 to 4, going up at 12.5, 37.5, 62.5, and 87.5 points.",
        ),
    ),
    (
        text("関門", "Gate"),
        text(
            "整うまでステージを止める設問です。答えが低いと「未達」、確かめられていないと「未確認」になります。",
            "An item that stops the stage until it’s in place: shut when rated too low, unconfirmed when nobody has checked.",
        ),
    ),
    (
        text("課題リスク", "Challenge risk"),
        text(
            "課題に備える設問の加重平均を100から引いた値です。起こる確率ではありません。",
            "100 minus the weighted mean of the items that guard against a challenge. It isn’t a probability.",
        ),
    ),
];

pub(in crate::ui) static LATE: Text = text("予定より遅れ", "Late");

/// The second of two rounds.
pub(in crate::ui) fn round(number: usize, closed: bool) -> Text {
    let (ja, en) = if closed { ("締め切り済み", "closed") } else { ("締め切り前", "open") };
    both(format!("第{number}回({ja})"), format!("No. {number} ({en})"))
}

/// The quick check, 9 of 45 items, 9 answered.
pub(in crate::ui) fn scope(name: &Text, asked: usize, all: usize, answered: usize) -> Text {
    if answered == all {
        return both(
            format!("{}({all}問すべて回答済み)", name.ja),
            format!("{} (all {all} items answered)", name.en),
        );
    }
    both(
        format!("{}(全{all}問のうち{asked}問、回答{answered}問)", name.ja),
        format!("{} ({asked} of {all} items, {answered} answered)", name.en),
    )
}

pub(in crate::ui) fn tasks(all: usize, done: usize) -> Text {
    both(format!("{all}件(完了{done}件)"), format!("{all} ({done} done)"))
}

pub(in crate::ui) fn over_deadline(days: u32) -> Text {
    both(
        format!("完了が期限を{days}営業日過ぎます。"),
        format!("The plan ends {days} working day{} after the deadline.", if days == 1 { "" } else { "s" }),
    )
}

/// 78, stage 3 (“Practiced”)
pub(in crate::ui) fn expected(points: &str, stage: &str) -> Text {
    both(format!("{points}点(ステージ{stage})"), format!("{points} (stage {stage})"))
}

/// An item with a target of its own, among factors.
pub(in crate::ui) fn item_alone(item: &Text) -> Text {
    both(format!("設問「{}」", item.ja), format!("the item “{}”", item.en))
}
