//! Words of the page on which differences are settled.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("食い違いを解決する", "Settle the differences");
pub(in crate::ui) static LEAD: Text = text(
    "同じ箇所が別々に、違う内容へ変更されました。どちらも残してあります。急いで選ばなくても、そのまま作業を続けられます。",
    "The same places were changed differently by several people. All versions are kept. There is no hurry: you can go on working and choose later.",
);
pub(in crate::ui) static UNDO_HELP: Text = text(
    "選び直したいときは「元に戻す」で、選ぶ前に表示していた内容に戻せます。",
    "If you change your mind, Undo brings back what was shown before you chose.",
);
pub(in crate::ui) static NONE: Text = text("食い違いはありません。", "There is nothing to settle.");
pub(in crate::ui) static BACK: Text = text("概要へ", "To the overview");

pub(in crate::ui) fn left(count: usize) -> Text {
    let en = if count == 1 { "difference" } else { "differences" };
    both(format!("残り{count}件"), format!("{count} {en} to settle"))
}

pub(in crate::ui) static FROZEN_HELP: Text = text(
    "締め切った回には、ほかの人が締め切りを知らずに書いた内容もあります。選ばないかぎり、締め切ったときの内容のままです。いまの回の回答に反映するときは、診断で改めて回答してください。",
    "Some of this was written into a round that somebody else had closed meanwhile. The round stays as it was closed unless you choose otherwise. To count it in the current round, answer there again.",
);

pub(in crate::ui) static SHOWN: Text = text("表示中", "Shown now");
pub(in crate::ui) static STILL_THERE: Text = text("今は残っています", "There for now");
pub(in crate::ui) static CHOOSE: Text = text("これにする", "Use this");
pub(in crate::ui) static TAKE_BOTH: Text = text("すべてつなげて残す", "Keep all, one below the other");
pub(in crate::ui) static THIS_BROWSER: Text = text("このブラウザ", "this browser");
pub(in crate::ui) static NAMELESS: Text = text("名前なし", "no name given");

pub(in crate::ui) fn choose(place: &Text, value: &Text) -> Text {
    both(
        format!("{}をこれにする：{}", place.ja, value.ja),
        format!("Use this for {}: {}", place.en, value.en),
    )
}

pub(in crate::ui) fn take_both(place: &Text) -> Text {
    both(format!("{}：{}", place.ja, TAKE_BOTH.ja), format!("{}: {}", place.en, TAKE_BOTH.en))
}

pub(in crate::ui) fn take_all_of(person: &Text) -> Text {
    both(format!("「{}」の内容をすべて使う", person.ja), format!("Use everything from {}", person.en))
}

pub(in crate::ui) fn numbered(name: &Text, number: usize) -> Text {
    both(format!("{} {number}", name.ja), format!("{} {number}", name.en))
}

pub(in crate::ui) fn removed(entry: &Text) -> Text {
    both(format!("{}：取り除くか、残すか", entry.ja), format!("Keep or remove: {}", entry.en))
}

pub(in crate::ui) fn late(entry: &Text) -> Text {
    both(
        format!("{}：締め切ったあとに届いた回答", entry.ja),
        format!("Answered after the round was closed: {}", entry.en),
    )
}

pub(in crate::ui) static SCENARIO_GONE: Text = text(
    "案は、採用すると計画になり、取りやめたときと同じように一覧からなくなります。「残す」を選ぶと一覧に戻ります。計画は変わりません。",
    "A scenario leaves the list when it is adopted as the plan, as it does when it is dropped. Keeping it puts it back on the list and leaves the plan as it is.",
);
pub(in crate::ui) static LET_IN: Text = text("この回に加える", "Add it to the round");
pub(in crate::ui) static LEAVE_OUT: Text = text("加えない", "Leave it out");

pub(in crate::ui) fn removed_by(who: &str) -> Text {
    both(format!("取り除いた人：{who}"), format!("Removed by {who}"))
}

pub(in crate::ui) static EDITED: Text =
    text("取り除かれたことを知らずに書かれた内容", "Written meanwhile, without knowing that it was removed");
pub(in crate::ui) static KEEP: Text = text("残す", "Keep it");
pub(in crate::ui) static REMOVE: Text = text("取り除く", "Remove it");

pub(in crate::ui) fn act_on(act: &Text, entry: &Text) -> Text {
    both(format!("{}を{}", entry.ja, act.ja), format!("{}: {}", act.en, entry.en))
}
