//! Words for moving tasks on the chart: what is done, what else moves, how it is done without a pointer.

use super::why::quoted;
use crate::domain::plan::LinkKind;
use crate::domain::plan::gesture::Held;
use crate::domain::text::{Text, text};
use crate::ui::words::both;
use crate::ui::words::task::link_kind;

pub(in crate::ui) static GRID: Text = text("タスク", "Tasks");
pub(in crate::ui) static KEYS: Text = text(
    "↑↓で行を選び、←→で1日(Shiftで1週間)動かし、＋－で長さを変え、Lで次のタスクにつなぎます。Enterで確定、Escで取り消し。Spaceで複数選択。何も動かしていないときのEnterは、タスクのページを開きます。",
    "↑↓ pick a row, ←→ move its task by a day (Shift: a week), + − change its length, L links it to the next task. Enter takes it, Esc drops it, Space selects several. With nothing moved, Enter opens the task.",
);
pub(in crate::ui) static KEYS_LOOKING: Text =
    text("↑↓で行を選び、Enterでタスクのページを開きます。", "↑↓ pick a row, Enter opens the task.");
pub(in crate::ui) static POINTER: Text = text(
    "帯をドラッグすると日付が、右端をドラッグすると長さが変わります。帯の右の丸から別の帯の初めへ引くと「完了してから始める」、終わりへ引くと「完了に合わせて終える」、左の丸から引くと「開始してから始める」でつながります。",
    "Drag a bar to move it, or its right edge to change its length. To link two, drag the dot behind a bar to the beginning of another (start once it is finished) or to its end (finish no earlier than it), or the dot before a bar (start once it has begun).",
);
pub(in crate::ui) static TAKE_OR_DROP: Text =
    text("Enterで確定、Escで取り消し。", "Enter takes it, Esc drops it.");
pub(in crate::ui) static TAKEN: Text = text("確定しました。", "Done.");
pub(in crate::ui) static DROPPED: Text = text("取り消しました。", "Dropped; nothing has changed.");
pub(in crate::ui) static STAYS: Text = text(
    "これより早くはできません。先行タスク、役割の空き、休日で決まっています。",
    "It cannot be any earlier: what it waits for, its role’s time, or a holiday decides.",
);
pub(in crate::ui) static SAME_DATES: Text = text("日程は変わりません。", "No dates change.");
pub(in crate::ui) static DECIDE_FIRST: Text = text(
    "先に、いまの変更をEnterキーで確定するか、Escキーで取り消してください。",
    "First take the change at hand with Enter, or drop it with Escape.",
);
pub(in crate::ui) static LONG_PLAN: Text =
    text("ほかのタスクへの影響を計算しています…", "Working out what else moves…");

// Links.
pub(in crate::ui) static LINK: Text = text("つなぐ", "Link");
pub(in crate::ui) static LINK_TO: Text = text("次に始めるタスク", "Task that waits");
pub(in crate::ui) static LINK_KIND: Text = text("つなぎ方", "How");
pub(in crate::ui) static CHOOSE: Text = text("選んでください", "Choose one");

pub(in crate::ui) fn link_from(title: &Text) -> Text {
    let title = quoted(title);
    both(format!("{}を先行タスクにする", title.ja), format!("{} comes first", title.en))
}

pub(in crate::ui) const fn held(held: Held) -> Text {
    match held {
        Held::Done => text(
            "完了したタスクは動かせません。日付はタスクのページで直せます。",
            "A finished task stays where it was. Its dates are on its own page.",
        ),
        Held::Begun => text(
            "着手したタスクは動かせません。長さは変えられます。着手日はタスクのページで直せます。",
            "A task under way stays where it began, but its length can change. The day it began is on its own page.",
        ),
        Held::Linked => {
            text("すでにこのタスクを待つようになっています。", "It waits for that task in this way already.")
        }
        Held::Undated => text("日付がないため動かせません。", "It has no dates, so it cannot be moved."),
    }
}

/// From one day, or stretch of days, to another.
pub(in crate::ui) fn from_to_days(title: &Text, from: &Text, to: &Text) -> Text {
    let title = quoted(title);
    both(format!("{}：{} → {}", title.ja, from.ja, to.ja), format!("{}: {} → {}", title.en, from.en, to.en))
}

pub(in crate::ui) fn others(count: usize) -> Text {
    match count {
        0 => text("。ほかは動きません。", ". Nothing else moves."),
        _ => both(
            format!("、ほか{count}件が動きます。"),
            format!(", and {count} {}.", if count == 1 { "other moves" } else { "others move" }),
        ),
    }
}

pub(in crate::ui) fn all_move(chosen: usize, moved: usize) -> Text {
    both(
        format!("選んだ{chosen}件を動かすと、{moved}件の日付が変わります。"),
        format!("Moving {chosen} selected tasks changes the dates of {moved}."),
    )
}

/// Of several that are moved together.
pub(in crate::ui) fn stay(count: usize) -> Text {
    both(
        format!("そのうち{count}件は、完了しているか着手済みなどのため動きません。"),
        format!(
            "{count} of them {}: done, begun or held otherwise.",
            if count == 1 { "stays" } else { "stay" }
        ),
    )
}

pub(in crate::ui) fn not_listed(count: usize) -> Text {
    both(
        format!("そのうち{count}件は一覧に表示されていません。"),
        format!("{count} of them {} not listed.", if count == 1 { "is" } else { "are" }),
    )
}

pub(in crate::ui) fn ends_then(day: &Text) -> Text {
    both(format!("計画の完了は{}になります。", day.ja), format!("The plan then ends on {}.", day.en))
}

/// "「A」→「B」(完了してから始める)"
pub(in crate::ui) fn linked(first: &Text, then: &Text, kind: LinkKind) -> Text {
    let (first, then, kind) = (quoted(first), quoted(then), link_kind(kind));
    both(
        format!("{} → {}({})", first.ja, then.ja, kind.ja),
        format!("{} → {} ({})", first.en, then.en, kind.en),
    )
}
