//! Words of a program's settings.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("プログラムの設定", "Program settings");
pub(in crate::ui) static PROFILE: Text = text("組織", "Organization");
pub(in crate::ui) static ROUND: Text = text("診断の回", "Round of assessment");
pub(in crate::ui) static ROUND_HELP: Text = text(
    "回を締め切ると、答え、重み、日付がそのまま残ります。次の回は前回の答えから始められます。",
    "Closing a round freezes its answers, weights and date. The next one starts from its answers.",
);
pub(in crate::ui) static ROUND_DATE: Text = text("診断の日付", "Date of the assessment");
pub(in crate::ui) static ROUND_DATE_HELP: Text = text(
    "根拠が古いかどうかは、この日を基準に判断します。",
    "Evidence counts as old or fresh as of this day.",
);

pub(in crate::ui) fn started(number: usize) -> Text {
    both(
        format!("第{number}回を始めました。前回の答えを引き継いでいます。「診断」で見直してください。"),
        format!("Round {number} is started with the answers of the last. Review them under “Assess”."),
    )
}

pub(in crate::ui) fn closed(number: usize) -> Text {
    both(
        format!("第{number}回を締め切りました。取り消すには「元に戻す」を押してください。"),
        format!("Round {number} is closed. Undo opens it again."),
    )
}

pub(in crate::ui) static CLOSE_ROUND: Text = text("この回を締め切る", "Close this round");
pub(in crate::ui) static ROUND_CLOSED: Text = text("この回は締め切ってあります。", "This round is closed.");
pub(in crate::ui) static HISTORY_HELP: Text = text(
    "いつ、誰が、何を変えたかを確かめ、前の時点に戻せます。",
    "See what was changed, when and by whom, and return to any point.",
);
pub(in crate::ui) static TO_HISTORY: Text = text("履歴を見る", "See the history");
pub(in crate::ui) static FILE: Text = text("ファイル", "File");
pub(in crate::ui) static FILE_HELP: Text = text(
    "書き出したファイルは、同僚に渡したり、別のパソコンで開いたりできます。ブラウザのデータを消す前の控えにもなります。",
    "Share the exported file with colleagues, open it on another computer, or keep it as a backup before the browser’s data is cleared.",
);
pub(in crate::ui) static DATA: Text = text("データの場所", "Where the data is");
pub(in crate::ui) static DATA_HELP: Text = text(
    "このプログラムは、このブラウザの保存領域にあります。同期するファイルを選んでいれば、そのファイルにもあります。サーバーには送りません。ブラウザの閲覧データを消すと、保存領域からは消えます。",
    "This program is in this browser’s storage, and in the file that it is kept in step with, if you chose one. It is sent to no server. Clearing the browser’s site data deletes it from the storage.",
);
pub(in crate::ui) static DATA_HELP_MEMORY: Text = text(
    "このプログラムは、いまはこのタブの中だけにあります。タブを閉じると消えるので、その前にファイルへ書き出してください。",
    "For now this program is in this tab alone, and gone when you close it: export a file first.",
);
pub(in crate::ui) static TO_DATA: Text =
    text("保存のしかたと容量を確かめる", "How it is kept, and how much space is left");
pub(in crate::ui) static DELETE: Text = text("このプログラムを削除", "Delete this program");
pub(in crate::ui) static DELETE_HELP: Text = text(
    "削除した直後なら、一覧で元に戻せます。",
    "Right afterward, you can undo this in the list of programs.",
);
pub(in crate::ui) static DUPLICATE: Text = text("このプログラムを複製", "Duplicate this program");

pub(in crate::ui) fn rounds(count: usize) -> Text {
    both(format!("ここまでの回数：{count}"), format!("Rounds so far: {count}"))
}
