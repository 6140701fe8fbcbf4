//! Words of branches of a program.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("枝分かれしたプログラム", "Branches of this program");
pub(in crate::ui) static HELP: Text = text(
    "このプログラムから分かれたもの(複製や、別のタブの変更)が、このブラウザにあります。取り込むと両方の変更が一つになり、食い違いは選ぶまで両方残ります。元のほうは、そのまま残ります。",
    "This browser holds programs that branched off this one: copies, or changes from another tab. Merging one takes its changes in; where both changed the same thing, both values stay until you choose. The branch itself stays.",
);
pub(in crate::ui) static MERGE: Text = text("このプログラムに取り込む", "Merge into this program");

pub(in crate::ui) fn merge(name: &str) -> Text {
    both(format!("「{name}」をこのプログラムに取り込む"), format!("Merge “{name}” into this program"))
}
