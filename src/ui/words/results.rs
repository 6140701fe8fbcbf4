//! Words of the results and of a factor's page.

use crate::domain::score::stage::HoldKind;
use crate::domain::score::{DoubtKind, Sureness};
use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("診断の結果", "Results");
pub(in crate::ui) static LEAD: Text = text(
    "いまの準備の度合いと、その理由です。数値を選ぶと、もとになった答えが見られます。",
    "Where you stand, and why. Follow any number to the answers behind it.",
);
pub(in crate::ui) static EMPTY: Text = text(
    "まだ答えがありません。簡易チェックは9問、3分ほどで終わります。",
    "There are no answers yet. The quick check has nine questions and takes about three minutes.",
);
pub(in crate::ui) static START: Text = text("簡易チェックを始める", "Start the quick check");
pub(in crate::ui) static NO_SCORE: Text = text(
    "段階を選んだ設問がまだないため、スコアは出ません。分からない設問から確かめてください。",
    "No question has been rated at a level yet, so there’s no score. Begin by settling what is unknown.",
);

pub(in crate::ui) static SUMMARY: Text = text("要約", "In short");
pub(in crate::ui) static OVERALL: Text = text("総合スコア", "Overall score");
pub(in crate::ui) static OUT_OF: Text = text("／100", " / 100");
pub(in crate::ui) static BAND_GLOSS: Text =
    text("実際のスコアが収まる範囲", "the range that holds the true score");
pub(in crate::ui) static NOW: Text = text("いまここ", "You are here");
pub(in crate::ui) static EARNED: Text = text("スコアだけで見た場合", "By the score alone");
pub(in crate::ui) static GO_FULL: Text = text("残りの設問にも答える", "Answer the remaining questions");
pub(in crate::ui) static TO_ROUNDS: Text = text("次の回を設定で始める", "Start the next round in settings");

pub(in crate::ui) static FACTORS: Text = text("9つの要因", "The factors");
pub(in crate::ui) static RADAR: Text = text(
    "要因ごとのスコア、幅、目標を示すレーダーチャート。同じ数値が下の表にあります。",
    "Radar chart of each factor’s score, band, and target. The table below has the same figures.",
);
pub(in crate::ui) static RADAR_SCALE: Text = text(
    "中心が0点、外側の線が100点。線は25点ごとです。",
    "The center is 0 and the outer line 100, with a line every 25 points.",
);
pub(in crate::ui) static LEGEND_NOW: Text = text("今のスコア", "Score now");
pub(in crate::ui) static LEGEND_BAND: Text = text("幅(確かな範囲)", "Band (where the true score lies)");
pub(in crate::ui) static LEGEND_TARGET: Text = text("目標", "Target");
pub(in crate::ui) static FACTOR_TABLE: Text = text(
    "要因別の内訳。要因の名前かスコアを選ぶと、もとになった答えが見られます。",
    "Factor by factor. Follow a name or a score to the answers behind it.",
);
pub(in crate::ui) static FACTOR: Text = text("要因", "Factor");
pub(in crate::ui) static WEIGHT: Text = text("重み", "Weight");
pub(in crate::ui) static GATE: Text = text("関門", "Gate");
pub(in crate::ui) static TARGET: Text = text("目標", "Target");
pub(in crate::ui) static STRONGEST: Text = text("最も進んだ設問", "Strongest item");
pub(in crate::ui) static WEAKEST: Text = text("最も弱い設問", "Weakest item");
pub(in crate::ui) static GATE_OPEN: Text = text("開いている", "Open");

pub(in crate::ui) static BEHIND: Text = text("総合スコアの内訳", "What the overall score is made of");
pub(in crate::ui) static WEIGHTS_EQUAL: Text = text(
    "目的が選ばれていないため、すべての要因の重みは同じです。目的を選ぶと、それに合わせて重みが変わります。",
    "No purpose has been picked, so every factor weighs the same. Pick purposes, and the weights follow them.",
);
pub(in crate::ui) static WEIGHTS_CLOSED: Text = text(
    "この回は締め切ってあるため、重みは締め切った時点のまま変わりません。",
    "This round is closed, so its weights stay as they were on that day.",
);
pub(in crate::ui) static OTHER_PURPOSES: Text = text("設定で目的を変える", "Change purposes in settings");
pub(in crate::ui) static TO_PURPOSES: Text = text("設定で目的を選ぶ", "Pick purposes in settings");
pub(in crate::ui) static BEHIND_TABLE: Text = text(
    "要因のスコアに重みを掛けて足し、重みの合計で割る",
    "Factor scores times weights, added up and divided by the sum of weights",
);
pub(in crate::ui) static PRODUCT: Text = text("重み×スコア", "Weight × score");
pub(in crate::ui) static PRODUCT_LOW: Text = text("重み×下端", "Weight × low");
pub(in crate::ui) static PRODUCT_HIGH: Text = text("重み×上端", "Weight × high");
pub(in crate::ui) static LOW: Text = text("幅の下端", "Low end");
pub(in crate::ui) static HIGH: Text = text("幅の上端", "High end");
pub(in crate::ui) static ROUNDING: Text = text(
    "途中は分数のまま計算し、最後に1回だけ四捨五入します。表の数値は見やすさのため小数1桁で示しています。",
    "Fractions are kept exact and rounded once, at the end. The figures shown here have one decimal for reading.",
);

pub(in crate::ui) static RISKS: Text = text("課題リスク", "Challenge risks");
pub(in crate::ui) static RISKS_LEAD: Text = text(
    "記事が挙げる7つの課題に、今の答えでどれだけ備えがないかを示します。0は備えが整った状態、100は備えがない状態です。起こる確率ではありません。",
    "How poorly your answers guard against the seven documented challenges: 0 is fully guarded, 100 not at all. It isn’t a probability.",
);
pub(in crate::ui) static RISK: Text = text("リスク", "Risk");
pub(in crate::ui) static CHALLENGE: Text = text("課題", "Challenge");
pub(in crate::ui) static PHASE: Text = text("時期", "Phase");
pub(in crate::ui) static CAUSES: Text = text("当てはまる原因", "Causes that are present");
pub(in crate::ui) static NO_CAUSES: Text = text(
    "記事が挙げる原因のうち、段階0か1の答えに当てはまるものはありません。",
    "None of the documented causes shows in an answer at level 0 or 1.",
);
pub(in crate::ui) static SEEN_IN: Text = text("表れている設問：", "Seen in: ");
pub(in crate::ui) static REMEDIES: Text = text("知られている対策", "Documented remedies");
pub(in crate::ui) static GUARDS: Text = text("この数値の内訳", "What this number is made of");
pub(in crate::ui) static GUARDS_TABLE: Text =
    text("この課題に備える設問", "Items that guard against this challenge");
pub(in crate::ui) static NO_RISK: Text = text(
    "この課題に備える設問に段階の答えがないため、リスクは出ません。",
    "No item that guards against it has a level yet, so there’s no risk figure.",
);
pub(in crate::ui) static READ_CHALLENGES: Text =
    text("7つの課題をガイドで読む", "Read about the seven challenges");

pub(in crate::ui) static FINDINGS: Text = text("食い違う答え", "Answers that don’t go together");
pub(in crate::ui) static NO_FINDINGS: Text =
    text("食い違う答えは見つかりませんでした。", "No answers contradict each other.");
pub(in crate::ui) static CHECK_ANSWERS: Text = text("答えを見直す：", "Check the answers: ");

pub(in crate::ui) static DOUBTS: Text = text("分からない点、不確かな点", "What is unknown or unsure");
pub(in crate::ui) static DOUBTS_LEAD: Text = text(
    "確かな答えが得られたとき、総合スコアの幅が最も縮まる順に並べています。",
    "Ordered by how far a sure answer would narrow the band of the overall score.",
);
pub(in crate::ui) static NO_DOUBTS: Text = text("すべての答えが確かです。", "Every answer is sure.");
pub(in crate::ui) static ITEM: Text = text("設問", "Item");
pub(in crate::ui) static WHY: Text = text("理由", "Why");
pub(in crate::ui) static NARROWS: Text = text("縮まる幅(点)", "Narrows the band by (points)");

pub(in crate::ui) static FIGURES: Text = text("公表されている数字", "Published figures");
pub(in crate::ui) static FIGURES_LEAD: Text = text(
    "他社の状況と研究の結果です。期待に反する結果も並べています。",
    "How it goes elsewhere, and what research finds, including what speaks against it.",
);

pub(in crate::ui) static ROUNDS: Text = text("これまでの回", "Rounds so far");

pub(in crate::ui) fn round(number: usize, date: &str) -> Text {
    both(format!("第{number}回 {date}"), format!("Round {number}, {date}"))
}

pub(in crate::ui) static ROUNDS_TABLE: Text = text("診断の回ごとのスコア", "Score by round");
pub(in crate::ui) static ROUND_DATE: Text = text("診断日", "Date");
pub(in crate::ui) static ROUND_SCOPE: Text = text("範囲", "Scope");
pub(in crate::ui) static QUICK: Text = text("簡易チェック", "Quick check");
pub(in crate::ui) static FULL: Text = text("本診断", "Full assessment");
pub(in crate::ui) static OPEN_ROUND: Text = text("締め切り前", "Open");
pub(in crate::ui) static CLOSED_ROUND: Text = text("締め切り済み", "Closed");
pub(in crate::ui) static STATE: Text = text("状態", "State");

pub(in crate::ui) const fn hold(kind: HoldKind) -> Text {
    match kind {
        HoldKind::Shut => text("未達", "Shut"),
        HoldKind::Unconfirmed => text("未確認", "Unconfirmed"),
    }
}

pub(in crate::ui) const fn doubt(kind: DoubtKind) -> Text {
    match kind {
        DoubtKind::Unanswered => text("未回答", "Not answered"),
        DoubtKind::DontKnow => text("分からない", "Don’t know"),
        DoubtKind::OldEvidence => text("根拠が12か月より古い", "Evidence older than 12 months"),
        DoubtKind::Guess => text("推測", "A guess"),
        DoubtKind::Fairly => text("だいたい", "Fairly sure"),
    }
}

const fn sureness(sureness: Sureness) -> Text {
    match sureness {
        Sureness::Firm => text("このまま判断に使える確かさです", "sure enough to decide on"),
        Sureness::Rough => {
            text("おおよその位置をつかむ目安になります", "precise enough to show the direction")
        }
        Sureness::Open => text(
            "判断の前に分からない点を確かめる必要があります",
            "too wide to decide on until the unknowns are settled",
        ),
    }
}

/// What a table is called that can be scrolled to the side.
pub(in crate::ui) fn table_of(name: &Text) -> Text {
    both(format!("{}(表)", name.ja), format!("{} (table)", name.en))
}

/// A name in quotation marks.
pub(in crate::ui) fn quoted(name: &Text) -> Text {
    both(format!("「{}」", name.ja), format!("“{}”", name.en))
}

/// ステージ2「制度化」
pub(in crate::ui) fn stage(number: u8, name: &Text) -> Text {
    both(format!("ステージ{number}「{}」", name.ja), format!("stage {number} of 4 (“{}”)", name.en))
}

/// The first sentence: where the organization stands, and how sure that is.
pub(in crate::ui) fn standing(score: u8, stage: &Text, low: u8, high: u8, sure: Sureness) -> Text {
    let sure = sureness(sure);
    both(
        format!(
            "アルムナイ採用の準備は100点満点で{score}点、{}(最高は4)です。答えの確かさから見た幅は{low}〜{high}点で、{}。",
            stage.ja, sure.ja
        ),
        format!(
            "Readiness for alumni hiring is {score} out of 100, {}; given how sure the answers are, it lies between {low} and {high}, which is {}.",
            stage.en, sure.en
        ),
    )
}

/// The strongest and the weakest factor.
pub(in crate::ui) fn contrast(strongest: &Text, high: u8, weakest: &Text, low: u8) -> Text {
    both(
        format!(
            "最も進んでいる要因は「{}」({high}点)、最も弱い要因は「{}」({low}点)です。",
            strongest.ja, weakest.ja
        ),
        format!("The strongest factor is “{}” ({high}), the weakest “{}” ({low}).", strongest.en, weakest.en),
    )
}

pub(in crate::ui) static ONLY_ONE: Text = text(
    "答えがある要因はまだ1つだけなので、全体の傾向は読めません。",
    "Only one factor has answers so far, too few to read a pattern. ",
);
pub(in crate::ui) static ALL_ALIKE: Text =
    text("要因の間にスコアの差はありません。", "All rated factors have the same score.");

/// The largest challenge risk.
pub(in crate::ui) fn top_risk(challenge: &Text, phase: &Text, risk: u8) -> Text {
    both(
        format!("備えが最も薄い課題は、{}の時期の「{}」(リスク{risk})です。", phase.ja, challenge.ja),
        format!(
            " The challenge you’re least guarded against is “{}” (phase: {}; risk {risk}).",
            challenge.en, phase.en
        ),
    )
}

/// One gate of the third sentence.
pub(in crate::ui) fn shut_gate(item: &Text, kind: HoldKind, opens_at: u8) -> Text {
    match kind {
        HoldKind::Shut => both(
            format!("「{}」(段階{opens_at}に届いていない)", item.ja),
            format!("“{}” (a gate below level {opens_at})", item.en),
        ),
        HoldKind::Unconfirmed => both(
            format!("「{}」(確認できていない)", item.ja),
            format!("“{}” (a gate that nobody has confirmed)", item.en),
        ),
    }
}

pub(in crate::ui) static AND: Text = text("と", " and ");

/// The third sentence where gates hold the stage back.
pub(in crate::ui) fn held_back(earned: &Text, gates: &Text, reached: &Text) -> Text {
    both(
        format!(
            "スコアだけなら{}に届きますが、関門の{}が開いていないため、{}にとどまります。",
            earned.ja, gates.ja, reached.ja
        ),
        format!(
            "The score alone would give {}; the organization is held at {} by {}.",
            earned.en, reached.en, gates.en
        ),
    )
}

/// A link to the question that opens a gate.
pub(in crate::ui) fn answer_gate(item: &Text) -> Text {
    both(format!("関門「{}」の設問に答える", item.ja), format!("Answer the gate question “{}”", item.en))
}

/// The third sentence elsewhere.
pub(in crate::ui) fn onward(next: &Text) -> Text {
    both(format!("次に取り組むこと：{}", next.ja), format!("What comes next: {}", next.en))
}

/// 9 of 45 items.
pub(in crate::ui) fn part_asked(asked: usize, all: usize) -> Text {
    both(
        format!(
            "簡易チェックの結果です。全{all}問のうち{asked}問だけを見ているため、残りに答えるとスコアが変わることがあります。"
        ),
        format!(
            "This is a quick check: {asked} of {all} items. The score may change once the others are answered."
        ),
    )
}

/// 40 of 45 answered.
pub(in crate::ui) fn answered(answered: usize, asked: usize) -> Text {
    both(format!("{asked}問中{answered}問に回答"), format!("{answered} of {asked} answered"))
}

pub(in crate::ui) fn weights_by(purposes: &Text) -> Text {
    both(
        format!("重みは、選んだ目的({})から決まります。", purposes.ja),
        format!("The weights follow from the purposes you picked: {}.", purposes.en),
    )
}

/// 350 ÷ 8 = 43.8
pub(in crate::ui) fn division(name: &Text, sum: &str, weight: u32, mean: &str, points: u8) -> Text {
    both(
        format!("{}：{sum} ÷ {weight} = {mean} → {points}点", name.ja),
        format!("{}: {sum} ÷ {weight} = {mean} → {points}", name.en),
    )
}

pub(in crate::ui) fn more_doubts(count: usize) -> Text {
    both(format!("ほか{count}問"), format!("{count} more"))
}

/// How a risk comes about.
pub(in crate::ui) fn risk_workings(mean: &str, risk: u8) -> Text {
    both(
        format!("リスク = 100 − 備える設問の加重平均{mean} → {risk}"),
        format!("Risk = 100 − weighted mean of the guards ({mean}) → {risk}"),
    )
}

/// Level 2 (Defined).
pub(in crate::ui) fn level(number: u8, name: &Text) -> Text {
    both(format!("段階{number}({})", name.ja), format!("Level {number} ({})", name.en))
}

/// ステージ2 制度化, in tables.
pub(in crate::ui) fn stage_short(number: u8, name: &Text) -> Text {
    both(format!("{number} {}", name.ja), format!("{number} {}", name.en))
}
