//! Words of the assessment.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static QUICK_TITLE: Text = text("簡易チェック", "Quick check");
pub(in crate::ui) static QUICK_LEAD: Text = text(
    "成功要因ごとに1問、全部で9問です。今の状態に最も近い段階を選んでください。段階は下から順に積み上がります。",
    "One item for each success factor, nine in all. Choose the highest level that describes what one would see today; each level contains those below it.",
);
pub(in crate::ui) static FULL_TITLE: Text = text("診断", "Assessment");
pub(in crate::ui) static FULL_LEAD: Text = text(
    "成功要因ごとに5問、全部で45問です。どこからでも答えられ、いつでも中断できます。",
    "Five items for each success factor, 45 in all. Start anywhere and stop anytime.",
);
pub(in crate::ui) static RULE: Text = text(
    "まだ該当する人がいない場合は、決まりの有無だけを見て段階2までで答えます。",
    "If nobody has returned yet, rate only what is written down: level 2 at most.",
);
pub(in crate::ui) static GROW: Text = text("全45問の診断に進む", "Go on to all 45 items");
pub(in crate::ui) static GROW_HELP: Text =
    text("簡易チェックの答えはそのまま使います。", "Your answers to the quick check are kept.");
pub(in crate::ui) static BACK_TO_QUICK: Text =
    text("簡易チェックだけで採点する", "Score the quick check only");
pub(in crate::ui) static TO_RESULTS: Text = text("結果を見る", "See the results");
pub(in crate::ui) static RESUME: Text = text("続きから答える", "Resume");
pub(in crate::ui) static REVIEW: Text = text("答えを見直す", "Review the answers");
pub(in crate::ui) static FACTORS: Text = text("成功要因", "Success factors");
pub(in crate::ui) static PREVIOUS: Text = text("前の成功要因", "Previous factor");
pub(in crate::ui) static NEXT: Text = text("次の成功要因", "Next factor");
pub(in crate::ui) static LIVE: Text = text("今のスコア", "Score so far");
pub(in crate::ui) static OVERALL: Text = text("全体", "Overall");
pub(in crate::ui) static MORE: Text = text("確信度・メモ・根拠", "Confidence, note, evidence");
pub(in crate::ui) static MORE_FILLED: Text =
    text("確信度・メモ・根拠(記入あり)", "Confidence, note, evidence (filled in)");
pub(in crate::ui) static CONFIDENCE: Text =
    text("この答えはどのくらい確かですか", "How sure are you of this answer?");
pub(in crate::ui) static CONFIDENCE_HELP: Text = text(
    "「推測」が多いほど、スコアの幅が広がります。",
    "The more you guess, the wider the band around the score.",
);
pub(in crate::ui) static NOTE: Text = text("メモ", "Note");
pub(in crate::ui) static EVIDENCE: Text = text("根拠", "Evidence");
pub(in crate::ui) static EVIDENCE_TEXT: Text =
    text("見たもの、聞いた相手の役割", "What was seen, or the role of whom you asked");
pub(in crate::ui) static EVIDENCE_LINK: Text = text("根拠のリンク", "Link");
pub(in crate::ui) static EVIDENCE_DATE: Text = text("根拠の日付", "Date of the evidence");
pub(in crate::ui) static EVIDENCE_HELP: Text = text(
    "12か月より古い根拠は、スコアの下限を下げます。個人の名前は書かないでください。",
    "Evidence older than 12 months lowers the low end of the band. Do not write people’s names.",
);
pub(in crate::ui) static CLEAR: Text = text("答えを取り消す", "Clear the answer");
pub(in crate::ui) static KEYS: Text = text(
    "選んだ設問にキーで答える(0〜4、N＝当てはまらない、D＝分からない)",
    "Answer the item in focus by key (0–4, N = does not apply, D = don’t know)",
);
pub(in crate::ui) static GATE: Text = text("関門", "Gate");
pub(in crate::ui) static ALWAYS_APPLIES: Text = text(
    "この設問では「当てはまらない」を選べません。分からないときはDを押してください。",
    "This item always applies. Press D if you don’t know.",
);
pub(in crate::ui) static CLOSED: Text = text(
    "この回は締め切ってあります。答え直すには、新しい回を始めてください。",
    "This round is closed. To answer anew, start another round.",
);
pub(in crate::ui) static NEW_ROUND: Text = text("新しい回を始める", "Start another round");
pub(in crate::ui) static ABOUT: Text = text("この要因について", "About this factor");

pub(in crate::ui) fn item_number(number: usize, of: usize) -> Text {
    both(format!("設問{number}/{of}"), format!("Item {number} of {of}"))
}

pub(in crate::ui) fn progress(answered: usize, asked: usize, minutes: usize) -> Text {
    if answered == asked {
        return both(format!("{asked}問すべてに答えました"), format!("All {asked} items are answered"));
    }
    let left = if minutes == 1 { "about 1 minute".to_owned() } else { format!("about {minutes} minutes") };
    both(
        format!("{asked}問中{answered}問に回答。残り約{minutes}分"),
        format!("{answered} of {asked} answered, {left} left"),
    )
}

pub(in crate::ui) fn factor_progress(answered: usize, asked: usize) -> Text {
    both(format!("{answered}/{asked}問"), format!("{answered} of {asked}"))
}

pub(in crate::ui) fn score(points: &str, band: &str) -> Text {
    both(format!("{points}(幅 {band})"), format!("{points} (band {band})"))
}
