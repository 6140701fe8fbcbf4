//! Words of tabs, passphrases and what is kept.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static FOLLOWER_BANNER: Text = text(
    "このプログラムは別のタブで編集中です。このタブには、その変更がそのまま表示されます。",
    "This program is being edited in another tab. This tab shows the changes as they are made.",
);
pub(in crate::ui) static DEAF_BANNER: Text = text(
    "このプログラムは別のタブで編集中です。このブラウザでは、その変更はこのタブに戻ったときに表示されます。",
    "This program is being edited in another tab. In this browser, this tab shows the changes when you come back to it.",
);
pub(in crate::ui) static HELD_LOCKED_BANNER: Text = text(
    "別のタブで鍵がかけられたプログラムに、まだ保存していない変更があります。パスフレーズで開くと、その変更を確かめて保存できます。開く前にこのタブを閉じると失われます。",
    "A program was locked in another tab before the last changes made here were kept. Open it with its passphrase to keep them; if you close this tab first, they are lost.",
);
pub(in crate::ui) static EDIT_HERE: Text = text("このタブで編集する", "Edit in this tab");
pub(in crate::ui) static NEWER_BANNER: Text = text(
    "新しい版のOkaeriで作られたプログラムです。この版では表示とダウンロードだけができ、変更はできません。",
    "A newer version of Okaeri made this program. In this version you can read it and download it, but not change it.",
);
pub(in crate::ui) static MERGE_BOTH: Text = text("両方をまとめる", "Merge both");
pub(in crate::ui) static DECLINED_BANNER: Text = text(
    "このタブでは何も保存しない設定です。閉じるか読み込み直すと、入力した内容は消えます。残したいものはファイルに書き出してください。",
    "Nothing is kept in this tab, as you chose. What you enter is gone when you close or reload it: export what you want to keep.",
);
pub(in crate::ui) static TO_SETTING: Text = text("この設定を変える", "Change this setting");
pub(in crate::ui) static WIPED_BANNER: Text = text(
    "このブラウザのデータを消去しました。読み込み直すまで、このタブでは何も保存しません。",
    "The data in this browser was wiped. Until you reload, nothing is kept in this tab.",
);
pub(in crate::ui) static CUT_OFF_BANNER: Text = text(
    "ブラウザのデータベース(IndexedDB)を開けませんでした。プログラムが一覧に出ていなかったり、内容が古かったりすることがあります。データは削除していません。ページを読み込み直しても直らないときは、データの取り出し画面を開いてください。",
    "The browser’s database (IndexedDB) could not be opened, so programs may be missing from the list, or shown as they were earlier. Nothing was deleted. Reload the page; if that does not help, open the page that gets your data.",
);
pub(in crate::ui) static TO_RESCUE: Text = text("データの取り出し画面を開く", "Get your data");
pub(in crate::ui) static RELOAD: Text = text("ページを読み込み直す", "Reload the page");
pub(in crate::ui) static SAFE_BANNER: Text = text(
    "セーフモードで開いています。プログラムは、開くまで中身を読み込みません。",
    "This is safe mode: no program is read until you open it.",
);
pub(in crate::ui) static NORMAL_START: Text = text("通常の起動に戻る", "Start normally");
pub(in crate::ui) static SEE_CONFLICTS: Text = text("食い違いを確かめる", "See the differences");
pub(in crate::ui) static WHERE: Text = text("データの保存場所", "Where is my data?");

pub(in crate::ui) static SEALED: Text = text("鍵付きのプログラム", "Protected programs");
pub(in crate::ui) static SEALED_HELP: Text = text(
    "パスフレーズで保護されています。組織名は、開くまで表示しません。",
    "A passphrase protects these. Their names are hidden until you open them.",
);
pub(in crate::ui) static UNREAD: Text = text("保存されているプログラム", "Programs that are kept here");
pub(in crate::ui) static UNREAD_HELP: Text = text(
    "中身を読み込んでいないため、名前の代わりに番号を示しています。先に元のデータをダウンロードしておくと安心です。",
    "They have not been read, so a code stands in place of the name. It is safest to download the raw data first.",
);
pub(in crate::ui) static OPEN_ANYWAY: Text = text("それでも開く", "Open all the same");

pub(in crate::ui) static NO_DAY: Text = text("保存日時は記録なし", "No record of when it was kept");

pub(in crate::ui) fn sealed_since(when: &str) -> Text {
    both(format!("{when}に保存"), format!("Kept {when}"))
}

pub(in crate::ui) fn sealed_name(when: &str) -> Text {
    both(format!("鍵付きのプログラム({when}に保存)"), format!("Protected program, kept {when}"))
}

pub(in crate::ui) fn conflicts(count: usize) -> Text {
    let en = if count == 1 {
        "There is 1 difference to settle".to_owned()
    } else {
        format!("There are {count} differences to settle")
    };
    both(
        format!(
            "{count}件の食い違いがあります。表示しているのは仮の値で、スコアや日程も変わることがあります。"
        ),
        format!("{en}. The values shown are provisional, and scores and dates may change."),
    )
}

pub(in crate::ui) fn conflicts_in_report(count: usize) -> Text {
    let en = if count == 1 {
        "1 difference between versions is".to_owned()
    } else {
        format!("{count} differences between versions are")
    };
    both(
        format!(
            "編集内容の食い違いが{count}件、未解決です。この報告書の数値と日程は仮の値によるもので、解決すると変わることがあります。"
        ),
        format!(
            "{en} not settled yet. The figures and dates in this report rest on provisional values and may change."
        ),
    )
}

pub(in crate::ui) static UNLOCK: Text = text("鍵付きのプログラム", "Protected program");
pub(in crate::ui) static UNLOCK_LEAD: Text =
    text("このプログラムはパスフレーズで保護されています。", "A passphrase protects this program.");
pub(in crate::ui) static PASSPHRASE: Text = text("パスフレーズ", "Passphrase");
pub(in crate::ui) static PASSPHRASE_HELP: Text =
    text("大文字と小文字、全角と半角を区別します。", "Upper and lower case count.");
pub(in crate::ui) static SHOW: Text = text("入力した文字を表示する", "Show what is typed");
pub(in crate::ui) static OPEN: Text = text("開く", "Open");
pub(in crate::ui) static LOCKED: Text = text(
    "このファイルのプログラムは、このブラウザにパスフレーズで保護されています。先に開いてからこのページに戻ると、内容を比べて取り込めます。",
    "The program of this file is in this browser, protected by a passphrase. Open it first and come back to this page; then the two can be compared and merged.",
);
pub(in crate::ui) static TO_UNLOCK: Text = text("保護されたプログラムを開く", "Open the protected program");

pub(in crate::ui) static OPENING: Text =
    text("確かめています。1秒ほどかかります。", "Checking. This takes about a second.");

pub(in crate::ui) static PROTECT: Text = text("パスフレーズで保護する", "Protect with a passphrase");
pub(in crate::ui) static PROTECT_HELP: Text = text(
    "このブラウザに保存する内容を暗号化します。一覧には組織名が出なくなり、開くたびにパスフレーズが必要です。同期しているファイルと共有フォルダーのファイルも同じパスフレーズで保護されるので、使う全員に伝えてください。",
    "What this browser keeps of the program is encrypted. Its name is hidden in the list, and the passphrase is needed to open it. A file kept in step and a file in a shared folder are protected, too, so tell everyone who uses them.",
);
pub(in crate::ui) static NO_RECOVERY: Text = text(
    "忘れると、誰にも開けません。再発行の方法はないので、社内で定めた場所に控えてください。",
    "If you forget it, nobody can open the program: there is no recovery. Write it down where your organization keeps such things.",
);
pub(in crate::ui) static NEW_PASSPHRASE: Text = text("新しいパスフレーズ", "New passphrase");
pub(in crate::ui) static NEW_HELP: Text = text(
    "8文字以上。関係のない単語をいくつか並べると、覚えやすく、破られにくくなります。",
    "At least 8 characters. Several unrelated words are easy to remember and hard to guess.",
);
pub(in crate::ui) static REPEAT: Text = text("もう一度入力", "The same again");
pub(in crate::ui) static TOO_SHORT: Text =
    text("8文字以上のパスフレーズを入れてください。", "Enter a passphrase of at least 8 characters.");
pub(in crate::ui) static NOT_EQUAL: Text =
    text("2つの入力が一致しません。", "The two entries are not the same.");
pub(in crate::ui) static PROTECTING: Text =
    text("処理しています。1秒ほどかかります。", "Working. This takes about a second.");
pub(in crate::ui) static IS_PROTECTED: Text = text(
    "このプログラムはパスフレーズで保護されています。同期するファイルと、共有フォルダーに保存するファイルも、同じパスフレーズで保護されます。「ファイルに書き出す」で書き出したファイルには、この保護は及びません。",
    "A passphrase protects this program in this browser, in the file that it is kept in step with, and in a shared folder. Files that you export are not protected by it.",
);
pub(in crate::ui) static LOCK: Text = text("鍵をかける", "Lock now");
pub(in crate::ui) static LOCK_HELP: Text = text(
    "「鍵をかける」は、プログラムを閉じて、次に開くときにパスフレーズを求めます。席を離れるときに使ってください。",
    "“Lock now” closes the program; the passphrase is needed to open it again. Use it when you leave your desk.",
);
pub(in crate::ui) static CHANGE: Text = text("パスフレーズを変える", "Change the passphrase");
pub(in crate::ui) static CHANGE_IT: Text = text("新しいパスフレーズに変える", "Change to the new passphrase");
pub(in crate::ui) static CHANGE_HELP: Text = text(
    "同期しているファイルも、新しいパスフレーズで保存し直します。ファイルを使う全員に先に知らせてください。以前に書き出したファイルは、前のパスフレーズのままです。",
    "A file kept in step is saved with the new passphrase, too, so tell everyone who uses it first. Files that went out before keep the former one.",
);
pub(in crate::ui) static UNPROTECT_HELP: Text = text(
    "「保護を外す」と、同期しているファイルも誰でも読める状態で保存し直します。パスフレーズだけを変えるなら「パスフレーズを変える」を使ってください。",
    "“Remove the protection” also saves the file kept in step so that anyone can read it. If you only want another passphrase, change it instead.",
);
pub(in crate::ui) static UNPROTECT: Text = text("保護を外す", "Remove the protection");
