//! What is told of figures and goals, in sentences.

use crate::domain::kpi::{Alert, Course, Goal, Judged, Kpi, Lack, Outlook, Reading};
use crate::domain::text::{Language, Text, text};
use crate::domain::value::{Counted, Month};
use crate::domain::words::{begun, listed, quoted};
use crate::ui::dates;
use crate::ui::words::kpis::{as_of, by, figure, month};
use crate::ui::words::{both, value};

/// The most months that are named.
const MOST_MONTHS: usize = 6;

/// What a course is called.
pub(in crate::ui) const fn course(course: Course) -> Text {
    match course {
        Course::Reached => text("達成", "Reached"),
        Course::OnCourse => text("順調", "On course"),
        Course::Behind => text("遅れ", "Behind"),
        Course::Missed => text("期限に届かず", "Missed"),
    }
}

fn months(all: &[Month]) -> Text {
    let named: Vec<Text> = all.iter().take(MOST_MONTHS).map(|one| month(*one)).collect();
    let (named, more) = (listed(&named), all.len().saturating_sub(MOST_MONTHS));
    if more == 0 {
        return named;
    }
    both(format!("{}、ほか{more}か月", named.ja), format!("{} and {more} more", named.en))
}

/// Which figures are missing.
pub(in crate::ui) fn lack(lack: &Lack) -> Text {
    match lack {
        Lack::Never(counted) => {
            let name = quoted(&counted.name());
            both(
                format!("月ごとの実績に{}を入れると計算します。", name.ja),
                format!("Needs monthly figures of {}.", name.en),
            )
        }
        Lack::Missing(counted, missing) => {
            let (name, missing) = (quoted(&counted.name()), months(missing));
            both(
                format!("{}の実績がない月があるため、最新の月までは計算できません：{}", name.ja, missing.ja),
                format!(
                    "It can’t be told up to the last month, for {} was not counted in {}.",
                    name.en, missing.en
                ),
            )
        }
        Lack::Nobody(Counted::Rehired) => text(
            "この期間の再入社が0人なので、計算できません。",
            "Nobody was rehired in the period, so there is nothing to work it out from.",
        ),
        Lack::Nobody(counted) => {
            let name = quoted(&counted.name());
            both(
                format!("{}が0人なので、割合は計算できません。", name.ja),
                format!("Nobody is counted as {}, so there is no share.", name.en),
            )
        }
        Lack::Cost => text(
            "「効果と費用」にプログラムの年間費用を入れると計算します。",
            "Needs the annual cost of the program, under Value.",
        ),
    }
}

/// From how many months a figure comes, where that is fewer than it spans.
pub(in crate::ui) fn partial(kpi: Kpi, reading: &Reading) -> Option<Text> {
    let (counted, span) = (reading.months, kpi.span());
    (counted < span).then(|| {
        both(
            format!(
                "数え始めてからの{counted}か月分です。{span}か月分がそろうまでは、件数は少なめに出ます。"
            ),
            format!("Counting began {counted} of {span} months ago, so counts are still on the low side."),
        )
    })
}

/// What is expected, and what that rests on.
pub(in crate::ui) fn outlook(kpi: Kpi, outlook: &Outlook) -> Text {
    let [low, middle, high] = [outlook.low, outlook.middle, outlook.high].map(|one| figure(kpi, one));
    match kpi {
        Kpi::Applications | Kpi::Rehires => both(
            format!(
                "見込み：1年分の退職者からは{}、5回に4回は{}〜{}です(「効果と費用」の計算)。",
                middle.ja, low.ja, high.ja
            ),
            format!(
                "Expected of the people who leave in a year: {}; four times of five {} to {} (worked out under Value).",
                middle.en, low.en, high.en
            ),
        ),
        _ => both(
            format!(
                "見込み：これまでの実績からみた割合は平均{}、5回に4回は{}〜{}です(「効果と費用」の計算)。",
                middle.ja, low.ja, high.ja
            ),
            format!(
                "Expected, going by what was counted: {} on average; four times of five {} to {} (worked out under Value).",
                middle.en, low.en, high.en
            ),
        ),
    }
}

/// The cost of a rehire beside the fee that an agency takes.
pub(in crate::ui) fn against_fee(cost: u64, fee: u64) -> Text {
    let (ja, en) = (dates::yen(fee, Language::Japanese), dates::yen(fee, Language::English));
    if cost <= fee {
        both(format!("人材紹介の手数料({ja})以下です。"), format!("No more than an agency’s fee of {en}."))
    } else {
        both(
            format!("人材紹介の手数料({ja})を上回っています。"),
            format!("More than an agency’s fee of {en}."),
        )
    }
}

/// What a chart shows, in a sentence.
pub(in crate::ui) fn chart(
    kpi: Kpi,
    (first, last): (Reading, Reading),
    goal: Option<Goal>,
    expected: Option<Outlook>,
) -> Text {
    let (name, from, to) =
        (kpi.name(), as_of(kpi, first.value, first.month), as_of(kpi, last.value, last.month));
    let counted = if first.month == last.month {
        both(format!("{}：{}", name.ja, to.ja), format!("{}: {}", begun(&name).en, to.en))
    } else {
        both(
            format!("{}：{}から{}", name.ja, from.ja, to.ja),
            format!("{}: from {} to {}", begun(&name).en, from.en, to.en),
        )
    };
    let goal = goal.map(|goal| by(kpi, goal.value, goal.by));
    let goal = goal.map(|goal| both(format!("目標は{}", goal.ja), format!("the goal is {}", goal.en)));
    let expected = expected.map(|expected| {
        let (low, high) = (figure(kpi, expected.low), figure(kpi, expected.high));
        both(format!("見込みは{}〜{}", low.ja, high.ja), format!("expected {} to {}", low.en, high.en))
    });
    listed(&std::iter::once(counted).chain(goal).chain(expected).collect::<Vec<_>>())
}

fn counted_as((counted, people): (Counted, u32)) -> Text {
    let (name, people) = (quoted(&counted.name()), value::people(people.into()));
    both(format!("{}{}", name.ja, people.ja), format!("{} ({})", name.en, people.en))
}

fn behind(kpi: Kpi, goal: Goal, judged: &Judged) -> Text {
    let (name, goal) = (kpi.name(), by(kpi, goal.value, goal.by));
    let latest = as_of(kpi, judged.latest.value, judged.latest.month);
    let expected = figure(kpi, judged.expected);
    both(
        format!(
            "{}が遅れています。最新は{}で、目標({})に間に合う目安は{}でした。",
            name.ja, latest.ja, goal.ja, expected.ja
        ),
        format!(
            "{} is behind: {}, where {} would be on the way to {}.",
            begun(&name).en,
            latest.en,
            expected.en,
            goal.en
        ),
    )
}

/// What needs a look, and what to do.
pub(in crate::ui) fn alert(alert: &Alert) -> Text {
    match alert {
        Alert::Overdue(day) => {
            let (ja, en) = (dates::long(*day, Language::Japanese), dates::long(*day, Language::English));
            both(
                format!("振り返りの予定日({ja})を過ぎています。行った日付で記録すると、次の日を計算します。"),
                format!("A review was due on {en}. Note it with its date, and the next day follows."),
            )
        }
        Alert::Missed(kpi, goal, judged) => {
            let (name, goal) = (kpi.name(), by(*kpi, goal.value, goal.by));
            let latest = as_of(*kpi, judged.latest.value, judged.latest.month);
            both(
                format!(
                    "{}は、目標({})に届いていません。最新は{}です。目標か取り組みを見直してください。",
                    name.ja, goal.ja, latest.ja
                ),
                format!(
                    "{} missed its goal of {}: {}. Rethink the goal, or what is done for it.",
                    begun(&name).en,
                    goal.en,
                    latest.en
                ),
            )
        }
        Alert::Behind(kpi, goal, judged) => behind(*kpi, *goal, judged),
        Alert::Unmeasured(kpi, why) => {
            let (name, why) = (kpi.name(), lack(why));
            both(
                format!("{}には目標がありますが、比べる実績がありません。{}", name.ja, why.ja),
                format!("There is a goal for {}, and no figure to hold it against. {}", name.en, why.en),
            )
        }
        Alert::NotCounted(of, missing) => {
            let names: Vec<Text> = missing.iter().map(|counted| counted.name()).collect();
            let (of, names) = (month(*of), listed(&names));
            both(
                format!("{}の実績がまだ入っていません：{}", of.ja, names.ja),
                format!("Not entered yet for {}: {}.", of.en, names.en),
            )
        }
        Alert::Exceeds { month: of, part, whole } => {
            let (of, part, whole) = (month(*of), counted_as(*part), counted_as(*whole));
            both(
                format!(
                    "{}の{}が{}より多くなっています。数え方を確かめてください。",
                    of.ja, part.ja, whole.ja
                ),
                format!("{}: {} is more than {}. Check how they are counted.", of.en, part.en, whole.en),
            )
        }
        Alert::Overfull(step) => value::overfull(*step),
        Alert::Ambitious { height, rehires, registered } => value::height(*height, *rehires, *registered),
    }
}
