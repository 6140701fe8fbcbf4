//! Words of the choice of actions: what is offered, why, and what would help where nothing can be.

use super::days_en;
use crate::domain::text::{Text, text};
use crate::exchange::engine::Kind;
use crate::ui::words::both;

pub(in crate::ui) static CHOOSING: Text = text("施策の組み合わせを選ぶ", "Choose a set of actions");
pub(in crate::ui) static CHOOSING_HELP: Text = text(
    "目標に届き、工数・予算・役割の時間の上限に収まる組み合わせを探して比べます。期限は候補ごとに日程で確かめ、過ぎる候補にはそう書きます。決めるまで計画は変わりません。",
    "Looks for sets of actions that reach the target within the limits on effort, budget, and the time of each role. Each set is dated, and one that ends after the deadline says so. Nothing changes until you decide.",
);
pub(in crate::ui) static STARTING: Text = text("探す準備をしています。", "Getting ready to search.");
pub(in crate::ui) static ANSWERED: Text = text("探し終えました。", "The search is done.");
pub(in crate::ui) static STOPPED: Text = text("途中で止めました。", "The search was stopped.");
pub(in crate::ui) static FAILED: Text = text(
    "組み合わせを探すプログラムを動かせませんでした。もう一度試すか、比べずに計画を作ってください。比べない計画は目標に届きますが、工数が最も少ないとは限らず、上限も見ません。",
    "The program that looks for the sets could not run. Try again, or make a plan without comparing: it goes for the target too, but may take more work than it must, and heeds no limits.",
);
pub(in crate::ui) static STOP: Text = text("探すのを止める", "Stop the search");
pub(in crate::ui) static AGAIN: Text = text("もう一度探す", "Search again");
pub(in crate::ui) static SIMPLY: Text = text("比べずに計画を作る", "Make a plan without comparing");
pub(in crate::ui) static HEEDLESS: Text =
    text("条件を満たさないまま計画を作る", "Make a plan that does not meet these conditions");
pub(in crate::ui) static OFFERS: Text = text("組み合わせの候補", "Sets to choose from");
pub(in crate::ui) static SET: Text = text("候補", "Set");
pub(in crate::ui) static RISK_LEFT: Text = text("残る課題リスク", "Risk left");
pub(in crate::ui) static OPEN: Text = text("手を打たない課題", "Challenges left open");
pub(in crate::ui) static COST: Text = text("費用", "Cost");
pub(in crate::ui) static NONE_OPEN: Text = text("なし", "None");
pub(in crate::ui) static TAKE: Text = text("この組み合わせで計画を作る", "Make the plan from this set");
pub(in crate::ui) static DOUBTFUL: Text = text(
    "検算が合わないため、この候補は使えません。もう一度探してください。",
    "This set did not stand the check, so it is not used. Search again.",
);
pub(in crate::ui) static PROVEN_CHEAPEST: Text = text(
    "目標に届く組み合わせのうち、工数がこれより少ないものはありません(証明済み)。",
    "No set that reaches the target takes less work. This is proven.",
);
pub(in crate::ui) static PROVEN_FASTEST: Text = text(
    "前提の順序と役割の時間から見て、これより早く終えられる組み合わせはありません(証明済み)。日付は実際の日程で計算しています。",
    "By the order of the work and the time of the roles, no set can finish sooner. This is proven; the date is that of the real schedule.",
);
pub(in crate::ui) static PROVEN_SAFEST: Text = text(
    "最少の工数の1.25倍までの組み合わせのうち、課題リスクがこれより下がるものはありません(証明済み)。",
    "Of the sets with at most a quarter more work than the least, none leaves less risk. This is proven.",
);
pub(in crate::ui) static UNPROVEN: Text = text(
    "決めた手数で探すのを打ち切ったため、もっとよい組み合わせが残っている可能性があります。",
    "The search ended after a set number of steps, so a better set may be left.",
);
pub(in crate::ui) static REASONS: Text =
    text("施策ごとの理由と指定", "Why each action is in or out, and your say");
pub(in crate::ui) static REASONS_HELP: Text = text(
    "理由は、工数が最も少ない組み合わせについてです。「必ず入れる」「入れない」を指定すると、探し直します。",
    "The reasons are about the set with the least work. Say “always in” or “never in”, and the search begins anew.",
);
pub(in crate::ui) static OTHERS: Text =
    text("今の目標に関わらない施策", "Actions that do not bear on this target");
pub(in crate::ui) static ACTION: Text = text("施策", "Action");
pub(in crate::ui) static IN_SETS: Text = text("入っている候補", "In which sets");
pub(in crate::ui) static ALL_SETS: Text = text("すべて", "All");
pub(in crate::ui) static WHY: Text = text("理由", "Why");
pub(in crate::ui) static PIN: Text = text("指定", "Your say");
pub(in crate::ui) static PIN_NONE: Text = text("指定なし", "No say");
pub(in crate::ui) static PIN_IN: Text = text("必ず入れる", "Always in");
pub(in crate::ui) static PIN_OUT: Text = text("入れない", "Never in");
pub(in crate::ui) static PINS: Text = text("今の指定", "Your say now");
pub(in crate::ui) static MORE: Text = text("あと10人日使えるなら", "With ten more person-days");
pub(in crate::ui) static MORE_NOTHING: Text = text(
    "工数が最も少ない候補に10人日足しても、スコアの見込みは上がりません。",
    "Added to the set with the least work, they would not raise the expected score.",
);
pub(in crate::ui) static CLASH: Text =
    text("目標と上限を同時には守れません", "The target and the limits cannot be kept together");
pub(in crate::ui) static NO_SET: Text =
    text("目標に届く組み合わせがありません", "No set of actions reaches the target");
pub(in crate::ui) static CLASH_ONE: Text = text(
    "次のどれか1つを変えれば、残りを守って目標に届きます。",
    "Change any one of these, and the target can be reached within the others.",
);
pub(in crate::ui) static CLASH_MANY: Text = text(
    "次の上限が妨げになっています。1つ変えるだけでは足りないことがあります。",
    "These limits stand in the way. Changing one of them may not be enough.",
);
pub(in crate::ui) static OUT_OF_REACH: Text = text(
    "上限とは関わりなく届かない設問があります。「入れない」と指定した施策があれば、指定を外すと届くことがあります。",
    "Some items stay out of reach even without limits. If you said “never in” of an action, allowing it may help.",
);
pub(in crate::ui) static UNFOUND: Text = text(
    "決めた手数では、組み合わせがあるともないとも言えませんでした。上限を緩めるか、目標を下げてみてください。",
    "Within a set number of steps it could not be said whether there is a set. Widen a limit or lower the target.",
);
pub(in crate::ui) static NEAREST: Text =
    text("今の条件で届く、最も近い目標", "The nearest target that can be reached as things are");
pub(in crate::ui) static REACHABLE: Text =
    text("今の条件で届く目標", "A target that can be reached as things are");
pub(in crate::ui) static LOWER: Text = text("目標をここまで下げる", "Lower the target to this");
pub(in crate::ui) static DROP_LIMIT: Text = text("この上限をなくす", "Do without this limit");

pub(in crate::ui) static NECESSARY: Text =
    text("これがないと目標に届かない", "The target cannot be reached without it");
pub(in crate::ui) static WHY_PINNED_IN: Text =
    text("必ず入れる指定か、始めた施策か、その前提", "You want it, it is begun, or such an action needs it");
pub(in crate::ui) static WHY_PINNED_OUT: Text = text("入れない指定", "You want it out");
pub(in crate::ui) static RAISES_NOTHING: Text =
    text("届いていない設問を上げない", "Raises no item that is below its target");
pub(in crate::ui) static NEVER_ENDS: Text = text("前提が終わらない", "What it needs never ends");
pub(in crate::ui) static IMPOSSIBLE: Text =
    text("入れると上限に収まらない", "With it the limits cannot be kept");
pub(in crate::ui) static UNCLEAR: Text =
    text("決めた手数では理由を言い切れない", "Not settled within the steps that were set");
pub(in crate::ui) static AS_GOOD: Text = text(
    "入れても工数は変わらない(同じだけの別の組み合わせを採用)",
    "Would do as well; another set with as much work was taken",
);

pub(in crate::ui) const fn kind(kind: Kind) -> Text {
    match kind {
        Kind::Cheapest => text("工数が最も少ない", "Least work"),
        Kind::Fastest => text("最も早く終わる", "Earliest finish"),
        Kind::Safest => text("課題リスクが最も低い", "Least risk"),
    }
}

/// Said of a set that was found for another reason too.
pub(in crate::ui) fn like(other: Kind) -> Text {
    let other = kind(other);
    both(format!("「{}」と同じ組み合わせ", other.ja), format!("the same set as “{}”", other.en))
}

pub(in crate::ui) fn at_step(step: u8, of: u8) -> Text {
    let (ja, en) = match step {
        1 => ("工数が最も少ない組み合わせを探しています", "Looking for the set with the least work"),
        2 => (
            "早く終わる組み合わせと、リスクの低い組み合わせを探しています",
            "Looking for the earliest and the safest sets",
        ),
        3 => ("施策ごとの理由を調べています", "Finding out why each action is in or out"),
        _ => ("工数を増やした場合を調べています", "Finding out what more work would buy"),
    };
    both(format!("{ja}({step}/{of})。"), format!("{en} (step {step} of {of})."))
}

pub(in crate::ui) fn gap(days: &str) -> Text {
    both(
        format!("探すのを途中で打ち切りました。工数は、減らせるとしてもあと{days}までです。"),
        format!("The search ended before it was done. No set can take more than {days} less."),
    )
}

/// Said of a set that ends after the deadline.
pub(in crate::ui) fn late(days: u32) -> Text {
    both(format!("期限を{days}営業日過ぎる"), format!("{} after the deadline", days_en(days)))
}

/// The same of the set that is looked at.
pub(in crate::ui) fn is_late(kind: Kind, days: u32) -> Text {
    let name = self::kind(kind);
    both(
        format!("候補「{}」は、期限を{days}営業日過ぎます。", name.ja),
        format!("The set “{}” ends {} after the deadline.", name.en, days_en(days)),
    )
}

pub(in crate::ui) fn risk(permille: u16) -> Text {
    let percent = (permille + 5) / 10;
    both(format!("{percent}%"), format!("{percent}%"))
}

pub(in crate::ui) fn saves(days: &str, is_exact: bool) -> Text {
    let least = if is_exact { ("", "") } else { ("少なくとも", "at least ") };
    both(
        format!("これがないと工数が{}{days}増える", least.0),
        format!("Without it the work would be {}{days} more", least.1),
    )
}

pub(in crate::ui) fn costs(days: &str, is_exact: bool) -> Text {
    let least = if is_exact { ("", "") } else { ("少なくとも", "at least ") };
    both(
        format!("入れると工数が{}{days}増える", least.0),
        format!("With it the work would be {}{days} more", least.1),
    )
}

pub(in crate::ui) fn needs_out(title: &Text) -> Text {
    both(format!("前提の「{}」が入れない指定", title.ja), format!("Needs “{}”, which you want out", title.en))
}

pub(in crate::ui) fn too_long(days: u32) -> Text {
    both(
        format!("前提から数えて{days}営業日かかり、期限に間に合わない"),
        format!("Takes {} with what it needs, too long for the deadline", days_en(days)),
    )
}

pub(in crate::ui) fn pin_of(title: &str) -> Text {
    both(format!("指定：{title}"), format!("Your say: {title}"))
}

pub(in crate::ui) fn buys(before: u16, after: u16, actions: &Text) -> Text {
    let points = |permille: u16| (permille + 5) / 10;
    let (before, after) = (points(before), points(after));
    both(
        format!(
            "工数が最も少ない候補に足すと、スコアの見込みが{before}から{after}に上がります。加わる施策：{}。",
            actions.ja
        ),
        format!(
            "Added to the set with the least work, they raise the expected score from {before} to {after}. What comes in: {}.",
            actions.en
        ),
    )
}

pub(in crate::ui) fn limit_effort(to: &str) -> Text {
    both(format!("工数の上限を{to}にする"), format!("Raise the limit on work to {to}"))
}

pub(in crate::ui) fn limit_yen(to: &str) -> Text {
    both(format!("費用の上限を{to}にする"), format!("Raise the limit on cost to {to}"))
}

pub(in crate::ui) fn limit_deadline(to: &str) -> Text {
    both(format!("期限を{to}にする"), format!("Move the deadline to {to}"))
}

pub(in crate::ui) static OF_EFFORT: Text = text("工数の上限", "The limit on work");
pub(in crate::ui) static OF_YEN: Text = text("費用の上限", "The limit on cost");
pub(in crate::ui) static OF_DEADLINE: Text = text("期限", "The deadline");

pub(in crate::ui) fn of_role(role: &Text) -> Text {
    both(format!("期限までに{}が使える時間", role.ja), format!("The time of {} until the deadline", role.en))
}

pub(in crate::ui) fn of_month(role: &Text) -> Text {
    both(format!("{}の月の上限", role.ja), format!("The monthly limit of {}", role.en))
}

pub(in crate::ui) fn short_of(item: &Text, goal: u8, reached: u8) -> Text {
    both(format!("{}：段階{goal} → {reached}", item.ja), format!("{}: level {goal} → {reached}", item.en))
}
