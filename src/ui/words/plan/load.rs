//! Words of the roles' load, and of what their limits do to the dates.

use super::days_en;
use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static LOAD: Text = text("負荷", "Load");
pub(in crate::ui) static LIMITS: Text = text("役割の時間と完了日", "What the roles’ time does to the finish");
pub(in crate::ui) static NO_WORST: Text = text(
    "役割の時間は、完了日を延ばしていません。タスクの順番(クリティカルパス)だけで決まっています。",
    "The roles’ time does not delay the finish. The order of the tasks alone decides it: the critical path.",
);
pub(in crate::ui) static NO_BETTER: Text = text(
    "この前提では、これより早く完了する並べ方はありません。",
    "Under these premises, no order of the tasks finishes earlier.",
);
pub(in crate::ui) static GIVE_TIME: Text = text("使える時間を変える", "Change the time that roles have");
pub(in crate::ui) static BY_WEEK: Text = text("役割ごとの週の負荷", "Load of each role by week");
pub(in crate::ui) static BY_WEEK_HELP: Text = text(
    "予定の人日／使える人日です。1日でも使える時間を超える週に「▲ 超過」が付きます。日程は使える時間に収まるように組むので、超過するのは、日付を指定したタスク、着手済みのタスク、日数を優先するタスクがあるときです。",
    "Person-days planned / person-days available. A week is marked “▲ over” where even one of its days asks for more than there is. Dates are placed within the time available, so this comes from tasks that were dated, have begun, or are held to their days.",
);
pub(in crate::ui) static NO_OVERLOAD: Text =
    text("使える時間を超える週はありません。", "No week asks for more than there is.");
pub(in crate::ui) static WEEK_OF: Text = text("週", "Week");
pub(in crate::ui) static FOLDED: Text = text("予定なし", "nothing planned");
pub(in crate::ui) static MOVED: Text =
    text("時間の都合で後ろに動かしたタスク", "Tasks that the roles’ time has moved");
pub(in crate::ui) static MOVED_HELP: Text = text(
    "役割の使える時間に収めるために、順番だけで決まる日より後ろに置いたタスクです。先行タスクが動いたために動いたものも含みます。",
    "To fit the time that roles have, these start later than their order alone would have it, some of them because what they wait for has moved.",
);
pub(in crate::ui) static NOTHING_LEVELED: Text =
    text("時間の都合で動かしたタスクはありません。", "No task was moved for the sake of the roles’ time.");
pub(in crate::ui) static WITHOUT_LIMITS: Text = text("順番だけなら", "By order alone");
pub(in crate::ui) static WITH_LIMITS: Text = text("今の開始日", "Start now");
pub(in crate::ui) static MOVED_BY: Text = text("ずれ", "Moved by");
pub(in crate::ui) static MOVED_WHY: Text = text("理由", "Reason");

pub(in crate::ui) static LEVEL: Text = text("超過をならす", "Level what is over");
pub(in crate::ui) static LEVEL_HELP: Text = text(
    "ならすと、指定した開始日は「この日より前に始めない」に変わり、日数の優先は外れます。着手済みのタスクは動きません。元に戻せます。",
    "Leveling turns a set start into “not before this day” and lets work take the days it needs. Tasks that have begun stay. It can be undone.",
);
pub(in crate::ui) static LEVEL_SAME_FINISH: Text =
    text("計画の完了日は変わりません。", "The plan finishes on the same day.");
pub(in crate::ui) static LEVEL_NOW: Text =
    text("使える時間に収まるように並べ直す", "Level within the time available");
pub(in crate::ui) static LEVELED_START: Text = text("ならした開始日", "Start when leveled");
pub(in crate::ui) static LEVELED_END: Text = text("ならした終了日", "End when leveled");

/// Which tasks ask for more than there is.
pub(in crate::ui) fn level_why(count: usize, names: &Text, has_more: bool) -> Text {
    let (are, verb) = if count == 1 { ("task", "asks") } else { ("tasks", "ask") };
    let (more_ja, more_en) = if has_more { ("など", " and others") } else { ("", "") };
    both(
        format!(
            "日付や日数を指定した{count}件のタスクが、役割の使える時間を超えています：{}{more_ja}。",
            names.ja
        ),
        format!(
            "{count} {are} with set dates or days {verb} for more than their role can give: {}{more_en}.",
            names.en
        ),
    )
}

/// When the plan would end after leveling.
pub(in crate::ui) fn level_finish(finish: &Text) -> Text {
    both(
        format!("計画の完了日は{}になります。", finish.ja),
        format!("The plan then finishes on {}.", finish.en),
    )
}

/// What came of leveling.
pub(in crate::ui) fn leveled(count: usize) -> Text {
    both(
        format!("使える時間に収まるように並べ直しました。日付が変わったタスクは{count}件です。"),
        format!("Leveled. {count} {} moved.", if count == 1 { "task has" } else { "tasks have" }),
    )
}

/// When the plan would end if roles had time for everything.
pub(in crate::ui) fn unlimited(day: &Text, finish: &Text, days: u32) -> Text {
    both(
        format!(
            "どの役割にも十分な時間があれば、タスクの順番(クリティカルパス)だけで{}に完了します。役割の時間に収めた今の日程では{}で、{days}営業日あとになります。",
            day.ja, finish.ja
        ),
        format!(
            "If every role had time for everything, the order of the tasks alone (the critical path) would finish on {}. Within the roles’ time it is {}, {} later.",
            day.en,
            finish.en,
            days_en(days)
        ),
    )
}

/// How far the dates are from the best possible at most.
pub(in crate::ui) fn at_most(bound: &Text, days: u32) -> Text {
    both(
        format!(
            "どう並べても、{}より前には完了できません。今の日程は、最も早い日程と比べて、遅くても{days}営業日の差です。",
            bound.ja
        ),
        format!(
            "No order finishes before {}: these dates are at most {} later than the best possible.",
            bound.en,
            days_en(days)
        ),
    )
}

pub(in crate::ui) fn tightest(role: &Text) -> Text {
    both(
        format!(
            "その日を決めているのは、{}の仕事の量です。早めるには、この役割の時間を増やすのが効きます。",
            role.ja
        ),
        format!("What sets that day is the work of {}: more time for this role helps most.", role.en),
    )
}

pub(in crate::ui) fn over_weeks(count: usize) -> Text {
    both(
        format!("使える時間を超える週：のべ{count}週"),
        format!("Weeks over the time available, counted by role: {count}"),
    )
}

/// What is asked of a role in a week and what it can give.
pub(in crate::ui) fn of_given(taken: &str, given: &str) -> Text {
    both(format!("{taken}／{given}"), format!("{taken} / {given}"))
}

pub(in crate::ui) fn over_days(days: u32) -> Text {
    both(format!("▲ 超過({days}日)"), format!("▲ over ({days} {})", if days == 1 { "day" } else { "days" }))
}

pub(in crate::ui) fn folded(weeks: usize) -> Text {
    both(
        format!("{}({weeks}週間)", FOLDED.ja),
        format!("{} ({weeks} {})", FOLDED.en, if weeks == 1 { "week" } else { "weeks" }),
    )
}

pub(in crate::ui) fn moved_by(days: u32) -> Text {
    both(format!("{days}営業日"), days_en(days))
}

pub(in crate::ui) fn more_weeks(count: usize) -> Text {
    both(format!("その後の{count}行"), format!("{count} more rows"))
}
