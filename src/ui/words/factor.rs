//! Words of a factor's page.

use crate::domain::level::Level;
use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static BACK: Text = text("結果の一覧へ戻る", "Back to the results");
pub(in crate::ui) static STANDING: Text = text("スコアとステージ", "Score and stage");
pub(in crate::ui) static NO_SCORE: Text = text(
    "段階を選んだ設問がまだないため、スコアは出ません。幅は0〜100のままです。",
    "No item has been rated at a level yet, so there’s no score, and the band stays at 0–100.",
);
pub(in crate::ui) static ANSWER: Text = text("この要因の設問に答える", "Answer this factor’s items");
pub(in crate::ui) static READ: Text = text("ガイドで読む", "Read in the guide");
pub(in crate::ui) static ITEMS: Text = text("設問と答え", "Items and answers");
pub(in crate::ui) static ITEMS_TABLE: Text = text(
    "点は段階×25。未回答と「分からない」はスコアに入らず、幅を0〜100に広げます。",
    "Points are level × 25. Unanswered items and “don’t know” don’t count in the score but widen the band to 0–100.",
);
pub(in crate::ui) static RATED: Text = text("答え", "Answer");
pub(in crate::ui) static POINTS: Text = text("点", "Points");
pub(in crate::ui) static CONFIDENCE: Text = text("確かさ", "How sure");
pub(in crate::ui) static EVIDENCE: Text = text("根拠", "Evidence");
pub(in crate::ui) static NO_EVIDENCE: Text = text("記入なし", "None given");
pub(in crate::ui) static OLD: Text = text("12か月より古い", "Over 12 months old");
pub(in crate::ui) static LINK: Text = text("リンク", "Link");
pub(in crate::ui) static CHANGE: Text = text("答える", "Answer");
pub(in crate::ui) static GUIDE: Text = text("ガイド", "Guide");
pub(in crate::ui) static NOTE: Text = text("メモ：", "Note: ");
pub(in crate::ui) static ARITHMETIC: Text = text("計算の道筋", "The arithmetic");
pub(in crate::ui) static ARITHMETIC_SCORE: Text = text(
    "スコアは、段階の答えがある設問の点に重みを掛けて足し、その重みの合計で割ったものです。",
    "The score adds up weight × points of the rated items and divides by the sum of their weights.",
);
pub(in crate::ui) static ARITHMETIC_BAND: Text = text(
    "幅は、当てはまる設問すべての下端と上端を同じように平均したものです。「確か」は±0、「だいたい」は±12.5、「推測」は±25点。根拠が12か月より古いと、下端からさらに25点を引きます。0〜100の外には出ません。",
    "The band averages the low and high ends of all items that apply: sure ±0, fairly sure ±12.5, a guess ±25 points. Evidence older than 12 months takes another 25 off the low end. Nothing leaves 0–100.",
);
pub(in crate::ui) static STAGE_RULE: Text = text(
    "ステージはスコアが12.5、37.5、62.5、87.5点に達するごとに1つ上がります。関門が未達か未確認の間は、決められたステージで止まります。",
    "The stage goes up by one at 12.5, 37.5, 62.5, and 87.5 points. While a gate is shut or unconfirmed, it stops at that gate’s stage.",
);
pub(in crate::ui) static GATES: Text = text("関門", "Gates");
pub(in crate::ui) static GUARDED: Text = text("この要因が関わる課題", "Challenges it guards against");
pub(in crate::ui) static GUARDED_TABLE: Text =
    text("この要因の設問が関わる課題リスク", "Challenge risks that this factor’s items bear on");
pub(in crate::ui) static BY_ITEMS: Text = text("備える設問", "Guarding items");
pub(in crate::ui) static BACKGROUND: Text = text("なぜ大切か", "Why it matters");
pub(in crate::ui) static OTHERS: Text = text("ほかの要因", "Other factors");
pub(in crate::ui) static PREVIOUS: Text = text("前の要因：", "Previous: ");
pub(in crate::ui) static NEXT: Text = text("次の要因：", "Next: ");

/// Weight 3 of 23, which is 13 percent of the overall score.
pub(in crate::ui) fn weight(own: u32, whole: u32) -> Text {
    both(
        format!("総合スコアでの重み：{whole}のうち{own}"),
        format!("Weight in the overall score: {own} of {whole}"),
    )
}

pub(in crate::ui) fn asked_here(asked: usize, all: usize) -> Text {
    both(
        format!("簡易チェックでは、この要因の{all}問のうち{asked}問を尋ねます。"),
        format!("The quick check asks {asked} of this factor’s {all} items."),
    )
}

/// What a gate asks for.
pub(in crate::ui) fn gate_rule(item: &Text, opens_at: Level, holds_at: &Text) -> Text {
    let level = opens_at.number();
    both(
        format!("「{}」が段階{level}以上になるまで、{}で止まります。", item.ja, holds_at.ja),
        format!(
            "Until “{}” is at level {level} or above, the organization stops at {}.",
            item.en, holds_at.en
        ),
    )
}

/// 3 × 75
pub(in crate::ui) fn term(weight: u32, points: &str) -> String {
    format!("{weight} × {points}")
}

/// The whole sum of products and its division.
pub(in crate::ui) fn equation(terms: &str, weight: u32, mean: &str, points: u8) -> String {
    format!("({terms}) ÷ {weight} = {mean} → {points}")
}
