//! Words of what is proven about rules.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static FINDINGS: Text = text("規則の点検", "What the rules leave open");
pub(in crate::ui) static HELP: Text = text(
    "在籍期間、離職期間、退職理由、雇用区分、記録のすべての組み合わせに、今の規則を当てはめた結果です。規則を変えるたびに調べ直します。",
    "The rules applied to every combination of service, time away, reason, employment, and record. Each change is checked anew.",
);
pub(in crate::ui) static NOTHING: Text =
    text("規則を加えると、ここに点検の結果が出ます。", "Once there are rules, what is found stands here.");
pub(in crate::ui) static TOO_MANY: Text = text(
    "規則が細かく分かれすぎていて、すべての組み合わせを調べきれません。期間の区切りを減らしてください。",
    "The rules tell too many cases apart to look at every combination. Use fewer different months.",
);

/// How much was looked at, and that nothing was left open.
pub(in crate::ui) fn proven(cases: &str) -> Text {
    both(
        format!("{cases}通りの組み合わせをすべて調べ、決めていない場合がないことを確かめました。"),
        format!("Proven: all {cases} combinations were looked at, and none is left open."),
    )
}

/// How much was looked at, and in how many places something is left open.
pub(in crate::ui) fn open(cases: &str, gaps: usize) -> Text {
    let left = if gaps == 1 {
        "One group of cases is left open.".to_owned()
    } else {
        format!("{gaps} groups of cases are left open.")
    };
    both(
        format!("{cases}通りの組み合わせをすべて調べました。決めていない場合が{gaps}か所にあります。"),
        format!("All {cases} combinations were looked at. {left}"),
    )
}

pub(in crate::ui) static CLEAN: Text = text(
    "食い違い、重なり、使われない規則もありません。",
    "There is no contradiction, no overlap, and no idle rule either.",
);

pub(in crate::ui) static GAPS: Text = text("決めていない場合", "Left open");
pub(in crate::ui) static GAPS_HELP: Text = text(
    "どの規則も当てはまらない人です。判定を選ぶと、その人たちだけの規則を加えます。ほかの人の判定は変わりません。",
    "No rule says anything about these people. Choose an outcome to add rules for exactly them; nobody else’s outcome changes.",
);
pub(in crate::ui) static ALL_GAPS: Text =
    text("残りをすべて個別に判断とする", "Decide all of these case by case");

pub(in crate::ui) static CONTRADICTIONS: Text = text("判定の食い違い", "Contradictions");
pub(in crate::ui) static CONTRADICTIONS_HELP: Text = text(
    "2つの規則が違う判定を出す人です。厳しいほうが優先します。意図したとおりなら、このままでかまいません。",
    "Two rules decide differently about the same people; the stricter counts. If that is what you want, leave it.",
);
pub(in crate::ui) static OVERLAPS: Text = text("規則の重なり", "Overlaps");
pub(in crate::ui) static OVERLAPS_HELP: Text = text(
    "2つの規則が同じ判定を出す人です。判定は変わりませんが、片方だけを改めると食い違います。",
    "Two rules decide the same about the same people. No harm is done until one of them is changed.",
);
pub(in crate::ui) static IDLE: Text = text("使われない規則", "Rules that never decide");

pub(in crate::ui) fn mend(outcome: &Text) -> Text {
    both(format!("「{}」にする", outcome.ja), format!("Make it “{}”", outcome.en))
}

pub(in crate::ui) fn mended(rules: usize) -> Text {
    let added = if rules == 1 { "A rule is added.".to_owned() } else { format!("{rules} rules are added.") };
    both(format!("規則を{rules}つ加えました。"), added)
}

pub(in crate::ui) fn differ(first: usize, second: usize, outcome: &Text) -> Text {
    both(
        format!("規則{first}と規則{second}が食い違い、規則{first}の「{}」が優先します。", outcome.ja),
        format!("Rules {first} and {second} differ; rule {first} counts: {}.", outcome.en),
    )
}

pub(in crate::ui) fn agree(first: usize, second: usize, outcome: &Text) -> Text {
    both(
        format!("規則{first}と規則{second}が重なり、どちらも「{}」とします。", outcome.ja),
        format!("Rules {first} and {second} overlap, and both say: {}.", outcome.en),
    )
}

pub(in crate::ui) static ABOUT: Text = text("当てはまる人", "About");

pub(in crate::ui) fn idle(rule: usize, before: &[usize]) -> Text {
    let others: Vec<String> = before.iter().map(ToString::to_string).collect();
    if others.is_empty() {
        return both(
            format!("規則{rule}に当てはまる人はいません。"),
            format!("Nobody can fall under rule {rule}."),
        );
    }
    let which = if others.len() == 1 { "rule" } else { "rules" };
    let named: Vec<String> = others.iter().map(|other| format!("規則{other}")).collect();
    both(
        format!("規則{rule}に当てはまる人は、すべて{}で判定が決まります。", named.join("、")),
        format!("Everybody under rule {rule} is already decided by {} {}.", which, others.join(", ")),
    )
}

pub(in crate::ui) fn to_rule(rule: usize) -> Text {
    both(format!("規則{rule}を見る"), format!("See rule {rule}"))
}

pub(in crate::ui) fn remove(rule: usize) -> Text {
    both(format!("規則{rule}を削除"), format!("Remove rule {rule}"))
}

pub(in crate::ui) fn more(count: usize) -> Text {
    both(format!("ほか{count}件"), format!("{count} more"))
}
