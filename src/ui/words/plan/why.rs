//! Words about one task: why it is in the plan, why it starts when it does, how it stands.

use crate::domain::plan::LinkKind;
use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static UNNAMED: Text = text("(名前のないタスク)", "(task without a name)");
pub(in crate::ui) static CRITICAL: Text = text("クリティカル", "Critical");
pub(in crate::ui) static LATE_START: Text = text("着手の遅れ", "Late to start");
pub(in crate::ui) static LATE_END: Text = text("完了の遅れ", "Late to finish");
pub(in crate::ui) static DATED: Text = text("開始日を指定", "Start set");
pub(in crate::ui) static MISSES_DEADLINE: Text = text("期限に遅れる見込み", "Misses its deadline");
pub(in crate::ui) static PINNED: Text = text("固定", "Pinned");
pub(in crate::ui) static OWN: Text = text("自分で追加したタスク", "Your own task");
pub(in crate::ui) static FIND_OUT: Text =
    text("未回答や「分からない」の設問を先に確かめる", "Finds out what is unanswered or unknown");
pub(in crate::ui) static PINNED_IN: Text = text("計画に固定", "pinned to the plan");
pub(in crate::ui) static LEFT_FROM_BEFORE: Text =
    text("以前の計画から残したタスク", "Kept from an earlier choice");
pub(in crate::ui) static AT_DATE: Text = text("指定した日から", "On the date you set");
pub(in crate::ui) static AT_BEGUN: Text = text("着手した日から", "On the day it began");

pub(in crate::ui) static NO_SLACK: Text = text("なし", "None");

pub(in crate::ui) fn slack_bare(days: i32) -> Text {
    both(format!("{days}日"), if days == 1 { "1 day".to_owned() } else { format!("{days} days") })
}

pub(in crate::ui) fn raises(item: &Text, from: u8, to: u8) -> Text {
    both(format!("{} 段階{from}→{to}", item.ja), format!("{}, level {from}→{to}", item.en))
}

/// An item that nobody could rate when the plan was made.
pub(in crate::ui) fn raises_unrated(item: &Text, was: &Text, to: u8) -> Text {
    both(
        format!("{}({})→段階{to}", item.ja, was.ja),
        format!("{} ({})→level {to}", item.en, was.en.to_ascii_lowercase()),
    )
}

pub(in crate::ui) fn needed_for(title: &Text) -> Text {
    let title = quoted(title);
    both(format!("{}の前提", title.ja), format!("needed for {}", title.en))
}

pub(in crate::ui) fn answers(challenges: &Text) -> Text {
    both(format!("課題：{}", challenges.ja), format!("Challenge: {}", challenges.en))
}

/// What of another task it waits for, on which day that is, and how many working days later it comes.
pub(in crate::ui) fn waits_until(title: &Text, kind: LinkKind, lag_days: u16, day: &Text) -> Text {
    let (title, unit) = (quoted(title), if lag_days == 1 { "day" } else { "days" });
    let lag = both(format!("{lag_days}営業日後"), format!("{lag_days} working {unit}"));
    match (kind, lag_days) {
        (LinkKind::FinishToStart, 0) => both(
            format!("{}({}まで)を待つ", title.ja, day.ja),
            format!("Waits for {} until {}", title.en, day.en),
        ),
        (LinkKind::FinishToStart, _) => both(
            format!("{}({}まで)の{}", title.ja, day.ja, lag.ja),
            format!("{} after {}, which ends on {}", lag.en, title.en, day.en),
        ),
        (LinkKind::StartToStart, 0) => both(
            format!("{}の開始({})を待つ", title.ja, day.ja),
            format!("Waits for {} to begin on {}", title.en, day.en),
        ),
        (LinkKind::StartToStart, _) => both(
            format!("{}の開始({})の{}", title.ja, day.ja, lag.ja),
            format!("{} after {} begins on {}", lag.en, title.en, day.en),
        ),
        (LinkKind::FinishToFinish, 0) => both(
            format!("{}の完了({})に合わせて終わるように", title.ja, day.ja),
            format!("So as not to end before {} does on {}", title.en, day.en),
        ),
        (LinkKind::FinishToFinish, _) => both(
            format!("{}の完了({})の{}に終わるように", title.ja, day.ja, lag.ja),
            format!("So as to end {} after {} does on {}", lag.en, title.en, day.en),
        ),
    }
}

pub(in crate::ui) fn no_room(role: &Text, titles: &Text) -> Text {
    both(
        format!("{}の空き待ち({})", role.ja, titles.ja),
        format!("Waits for {} to be free ({})", role.en, titles.en),
    )
}

/// Until when a role has no room, and which tasks take it, where any do.
pub(in crate::ui) fn no_room_until(role: &Text, day: &Text, titles: Option<&Text>) -> Text {
    let until = both(
        format!("{}は{}まで空きがない", role.ja, day.ja),
        format!("No room for {} until {}", role.en, day.en),
    );
    match titles {
        Some(titles) => both(format!("{}({})", until.ja, titles.ja), format!("{}: {}", until.en, titles.en)),
        None => until,
    }
}

pub(in crate::ui) fn from_start(day: &Text) -> Text {
    both(
        format!("計画の開始({})から。待つタスクなし", day.ja),
        format!("From the start of the plan, {}; waits for nothing", day.en),
    )
}

pub(in crate::ui) fn from_allowed(day: &Text) -> Text {
    both(format!("着手可能日({})から", day.ja), format!("From the first day you allowed, {}", day.en))
}

/// A reason, and the closed days that come on top of it.
pub(in crate::ui) fn and_closed(reason: &Text, first: &Text, last: &Text) -> Text {
    if first == last {
        return both(
            format!("{}、{}は休み", reason.ja, first.ja),
            format!("{}; closed on {}", reason.en, first.en),
        );
    }
    both(
        format!("{}、{}〜{}は休み", reason.ja, first.ja, last.ja),
        format!("{}; closed {} – {}", reason.en, first.en, last.en),
    )
}

/// A title between quotes; quotes within it become inner ones.
pub(in crate::ui) fn quoted(title: &Text) -> Text {
    let ja = title.ja.replace('「', "『").replace('」', "』");
    let en = title.en.replace('“', "‘").replace('”', "’");
    both(format!("「{ja}」"), format!("“{en}”"))
}

pub(in crate::ui) static CLOSED_DAY: Text = text("休日に始まります", "Starts on a closed day");

pub(in crate::ui) fn too_early(title: &Text, kind: LinkKind) -> Text {
    let title = quoted(title);
    match kind {
        LinkKind::FinishToStart => both(
            format!("{}が終わる前に始まります", title.ja),
            format!("Starts before {} is finished", title.en),
        ),
        LinkKind::StartToStart => both(
            format!("{}が始まる前に始まります", title.ja),
            format!("Starts before {} has begun", title.en),
        ),
        LinkKind::FinishToFinish => {
            both(format!("{}より先に終わります", title.ja), format!("Ends before {} does", title.en))
        }
    }
}

pub(in crate::ui) fn overloaded(role: &Text, day: &Text) -> Text {
    both(
        format!("{}に{}の時間が足りなくなります", day.ja, role.ja),
        format!("More work than {} has time for on {}", role.en, day.en),
    )
}

pub(in crate::ui) fn percent(progress: u8) -> Text {
    both(format!("{progress}%完了"), format!("{progress}% done"))
}
