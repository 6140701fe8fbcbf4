//! Words of the page that lays two rounds side by side.

use super::both;
use crate::domain::text::{Text, text};

pub(in crate::ui) static TITLE: Text = text("回を比べる", "Compare rounds");
pub(in crate::ui) static LEAD: Text = text(
    "2つの回を並べて、上がった設問と下がった設問を確かめます。",
    "See which items rose and which fell between two rounds.",
);
pub(in crate::ui) static BACK: Text = text("診断結果へ戻る", "Back to the results");
pub(in crate::ui) static ONE_ROUND: Text = text(
    "回はまだ1つです。設定で次の回を始めると比べられます。",
    "There is only one round so far. Start the next one in the settings to compare them.",
);
pub(in crate::ui) static SAME_ROUND: Text = text(
    "同じ回が選ばれています。比べる回をもう1つ選んでください。",
    "Both are the same round. Choose another one to compare it with.",
);
pub(in crate::ui) static FIRST: Text = text("前の回", "Earlier round");
pub(in crate::ui) static SECOND: Text = text("後の回", "Later round");
pub(in crate::ui) static CHANGE: Text = text("差", "Change");
pub(in crate::ui) static FACTORS: Text = text("要因ごとの変化", "Change by factor");
pub(in crate::ui) static FACTORS_TABLE: Text =
    text("差は、表示している点どうしの差です", "The change is between the points shown");
pub(in crate::ui) static SCOPES_DIFFER: Text = text(
    "簡易チェックと本診断では問う設問の数が違います。片方でだけ問う設問は「未回答」として並べています。スコアの差は目安と考えてください。",
    "The quick check asks fewer items than the full assessment. Items that only one of them asks are shown as not answered, so read the change in scores as a rough guide.",
);
pub(in crate::ui) static NO_OVERALL: Text = text(
    "どちらかの回に答えがないため、総合スコアは比べられません。",
    "One of the rounds has no answers, so the overall scores cannot be compared.",
);
pub(in crate::ui) static ROSE: Text = text("上がった設問", "Items that rose");
pub(in crate::ui) static FELL: Text = text("下がった設問", "Items that fell");
pub(in crate::ui) static LEARNED: Text =
    text("新しく段階が分かった設問", "Items rated only in the later round");
pub(in crate::ui) static LOST: Text =
    text("段階が分からなくなった設問", "Items rated only in the earlier round");
pub(in crate::ui) static SAME: Text = text("変わらない設問", "Items that stayed");

pub(in crate::ui) fn round(number: usize, date: &str, scope: &Text) -> Text {
    // "full", "quick": a narrow page has no room for more.
    let scope_en = scope.en.split_whitespace().next().unwrap_or_default().to_lowercase();
    both(format!("第{number}回 {date}({})", scope.ja), format!("Round {number}, {date} ({scope_en})"))
}

pub(in crate::ui) fn same(count: usize) -> Text {
    both(format!("変わらない設問({count}問)"), format!("Items that stayed ({count})"))
}

pub(in crate::ui) static UNRATED: Text =
    text("どちらの回でも段階が分からない設問", "Items rated in neither round");

pub(in crate::ui) fn unrated(count: usize) -> Text {
    both(
        format!("どちらの回でも段階が分からない設問({count}問)"),
        format!("Items rated in neither round ({count})"),
    )
}

/// How many items a score rests on.
pub(in crate::ui) fn items(count: usize) -> Text {
    let unit = if count == 1 { "item" } else { "items" };
    both(format!("({count}問)"), format!("({count} {unit})"))
}

pub(in crate::ui) fn rests(before: usize, after: usize) -> Text {
    if before == after {
        return both(
            format!(
                "スコアのもとになった設問は、どちらの回も{before}問ですが、同じ設問ではありません。スコアの差は目安と考えてください。"
            ),
            format!(
                "Each score rests on {before} items, but not on the same ones. Read the change as a rough guide."
            ),
        );
    }
    both(
        format!(
            "スコアのもとになった設問は、前の回が{before}問、後の回が{after}問で、同じではありません。スコアの差は目安と考えてください。"
        ),
        format!(
            "The two scores rest on different items: {before} in the earlier round, {after} in the later one. Read the change as a rough guide."
        ),
    )
}

/// "+7", "−3", "±0"
pub(in crate::ui) fn signed(change: i16) -> String {
    match change {
        0 => "±0".to_owned(),
        up if up > 0 => format!("+{up}"),
        down => format!("−{}", down.unsigned_abs()),
    }
}

pub(in crate::ui) fn overall(before: &str, after: &str, change: i16) -> Text {
    let by = change.unsigned_abs();
    let (ja, en) = match change {
        0 if before == after => {
            return both(
                format!("総合スコアは{after}点のまま、変わりませんでした。"),
                format!("The overall score stayed at {after}."),
            );
        }
        0 => ("ほとんど変わりませんでした".to_owned(), "hardly changed".to_owned()),
        up if up > 0 => (format!("{by}点上がりました"), format!("rose by {by}")),
        _ => (format!("{by}点下がりました"), format!("fell by {by}")),
    };
    both(
        format!("総合スコアは{before}点から{after}点へ、{ja}。"),
        format!("The overall score {en}, from {before} to {after}."),
    )
}

/// What the earlier score would be with the later weights, and the change then.
pub(in crate::ui) fn reweighed(before: &str, change: i16) -> Text {
    let change = signed(change);
    both(
        format!(
            "2つの回では要因の重みが違うため、スコアの差には重みの違いも含まれています。後の回の重みで計算すると、前の回は{before}点、差は{change}点です。"
        ),
        format!(
            "The factors carry different weights in the two rounds, and the change includes that. With the later round’s weights the earlier round scores {before}, a change of {change}."
        ),
    )
}

pub(in crate::ui) fn shifts(rose: usize, fell: usize, same: usize) -> Text {
    both(
        format!("上がった設問は{rose}問、下がった設問は{fell}問、変わらない設問は{same}問です。"),
        format!("{rose} rose, {fell} fell, {same} stayed."),
    )
}

pub(in crate::ui) fn radar(name: &str) -> Text {
    both(
        format!("{name}の2つの回のレーダーチャート。同じ数値が下の表にあります。"),
        format!("Radar chart of two rounds of {name}. The table below has the same figures."),
    )
}
