//! Words of the board: tasks in columns by how far they have come.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static BOARD: Text = text("ボード", "Board");
pub(in crate::ui) static BOARD_HELP: Text = text(
    "カードで状態を選ぶと、その列に移ります。着手や完了の日付は今日になります。1回の「元に戻す」で戻せます。",
    "Choose a card’s status, and it moves to that column. It begins or ends as of today, and one undo takes it back.",
);
pub(in crate::ui) static BOARD_DRAG: Text = text(
    "左端のつまみで、別の列に動かすこともできます。Escで取りやめます。",
    "You can also drag it there by the grip at its left; Escape lets go.",
);
pub(in crate::ui) static COLUMNS: Text = text("状態の列", "Columns by status");
pub(in crate::ui) static OF_ROLE: Text = text("担当する役割", "Role");
pub(in crate::ui) static ALL_ROLES: Text = text("すべての役割", "All roles");
pub(in crate::ui) static NO_CARDS: Text = text("タスクはありません。", "No tasks.");
pub(in crate::ui) static SHOW_ALL: Text = text("残りも表示する", "Show the rest");

/// A column and how many tasks it has.
pub(in crate::ui) fn column(status: &Text, count: usize) -> Text {
    both(format!("{} {count}", status.ja), format!("{} {count}", status.en))
}

pub(in crate::ui) fn show_rest(count: usize) -> Text {
    both(format!("{}(あと{count}件)", SHOW_ALL.ja), format!("{} ({count} more)", SHOW_ALL.en))
}
