//! Words of a program's history.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("履歴", "History");
pub(in crate::ui) static LEAD: Text = text(
    "いつ、誰が、何を変えたかを新しい順に並べています。一覧にあるどの時点にも戻せて、戻したことも取り消せます。",
    "What was changed, when and by whom, newest first. You can return to any point in the list, and take that back, too.",
);
pub(in crate::ui) static SHORT: Text = text("履歴", "History");
pub(in crate::ui) static BACK: Text = text("設定へ戻る", "Back to the settings");
pub(in crate::ui) static LASTING: Text = text(
    "直前の50回分までは、ページを閉じた後でも「元に戻す」で取り消せます。一覧に残るのは新しいものから100件ほどで、それより前は消えます。",
    "The last 50 steps can be undone, even after you close the page. The list holds about the last 100; older ones go.",
);
pub(in crate::ui) static NOT_LASTING: Text = text(
    "このブラウザではIndexedDB(ブラウザ内のデータベース)を使えないため、履歴が残るのはページを閉じるまでです。",
    "This browser does not offer IndexedDB (a database inside the browser), so the history lasts until you close the page.",
);
pub(in crate::ui) static NOT_KEPT: Text = text(
    "このタブでは何も保存していないため、履歴が残るのはページを閉じるまでです。",
    "Nothing is kept in this tab, so the history lasts until you close the page.",
);
pub(in crate::ui) static AUTHOR: Text = text("履歴に残す名前", "Your name in the history");
pub(in crate::ui) static AUTHOR_HELP: Text = text(
    "入れなくても構いません。入れると、これからの変更に添えて記録し、書き出したファイルにも入ります。",
    "Optional. It is noted with your changes from now on, and goes into exported files.",
);
pub(in crate::ui) static STEPS: Text = text("これまでの変更", "Changes so far");
pub(in crate::ui) static NOW: Text = text("現在の内容", "Current state");
pub(in crate::ui) static SAME: Text = text("現在と同じ内容", "Same as now");
pub(in crate::ui) static RETURN: Text = text("この時点に戻す", "Return to this point");
pub(in crate::ui) static CHANGES: Text = text("現在との違い", "Differences from now");
pub(in crate::ui) static READING: Text = text("読み込んでいます。", "Loading.");
pub(in crate::ui) static UNREADABLE: Text = text(
    "この時点の内容を読み取れないため、比べられません。",
    "What the program was at that point cannot be read, so there is nothing to compare.",
);

pub(in crate::ui) fn return_to(when: &str, what: &str) -> Text {
    both(format!("{}：{when} {what}", RETURN.ja), format!("{}: {when}, {what}", RETURN.en))
}
