//! Words of the page that says where the data lies.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("データの保存場所", "Where your data is");
pub(in crate::ui) static LEAD: Text = text(
    "入力した内容は、このパソコンのこのブラウザの中だけにあります。サーバーには何も送りません。",
    "What you enter is in this browser on this computer and nowhere else. Nothing is sent to a server.",
);
pub(in crate::ui) static LOOKING: Text = text("調べています。", "Looking.");

pub(in crate::ui) static HERE: Text = text("このブラウザにあるもの", "What is in this browser");
pub(in crate::ui) static HERE_UNKEPT: Text =
    text("このページにあるもの(保存されません)", "What is in this page (not kept)");
pub(in crate::ui) static NOT_KEPT: Text = text("保存されません", "Not kept");
pub(in crate::ui) static NONE: Text = text("保存されたプログラムはありません。", "No program is kept here.");
pub(in crate::ui) static NONE_SINCE_WIPED: Text = text(
    "データを消去したあとのため、読み込み直すまで、ここには何も表示しません。",
    "The data was wiped: until you reload the page, nothing is listed here.",
);
pub(in crate::ui) static NOT_SHOWN: Text = text(
    "このタブでは何も保存していないため、ここに示すものはありません。前に保存したプログラムがあれば、このブラウザにそのまま残っています。",
    "Nothing is kept in this tab, so there is nothing to show. Programs that were kept before are still in this browser.",
);
pub(in crate::ui) static TABLE: Text = text(
    "プログラムと、その置き場所。「控え」は、データベースとは別の場所に置く写しです。",
    "Programs, and where they lie. The spare copy lies in another place than the database.",
);
pub(in crate::ui) static COL_PROGRAM: Text = text("プログラム", "Program");
pub(in crate::ui) static COL_SIZE: Text = text("大きさ", "Size");
pub(in crate::ui) static COL_KEPT: Text = text("最後の保存", "Last kept");
pub(in crate::ui) static COL_DATABASE: Text = text("データベース(IndexedDB)", "Database (IndexedDB)");
pub(in crate::ui) static COL_COPY: Text = text("控え(localStorage)", "Spare copy (localStorage)");
pub(in crate::ui) static COL_EXPORTED: Text = text("最後のファイル", "Last file");
pub(in crate::ui) static YES: Text = text("あり", "Yes");
pub(in crate::ui) static NO: Text = text("なし", "No");
pub(in crate::ui) static NEVER: Text = text("まだありません", "Never");
pub(in crate::ui) static OUTDATED: Text = text("その後に変更あり", "Changed since");

pub(in crate::ui) fn exported_at(at: &str) -> Text {
    both(format!("{at}に書き出し"), format!("Exported, {at}"))
}

pub(in crate::ui) fn opened_at(at: &str) -> Text {
    both(format!("{at}にファイルから追加"), format!("Opened from a file, {at}"))
}

pub(in crate::ui) static DAMAGED: Text = text("読み込めないデータ", "Data that cannot be read");
/// The same, where it can be told what it was called.
pub(in crate::ui) fn damaged(name: &str) -> Text {
    both(format!("{name}(読み込めません)"), format!("{name} (cannot be read)"))
}

pub(in crate::ui) static ROOM: Text = text("容量と、消えにくさ", "Space, and how safe it is");
pub(in crate::ui) static NO_FIGURES: Text =
    text("このブラウザは、使用量を教えてくれません。", "This browser does not tell how much is used.");
pub(in crate::ui) static NEARLY_FULL: Text = text(
    "容量の残りがわずかです。使い終えたプログラムをファイルに書き出してから、一覧で削除してください。",
    "Little space is left. Export programs that you no longer need, then delete them in the list.",
);
pub(in crate::ui) static PROMISED: Text = text(
    "ブラウザは、このページのデータを自動では消さないと約束しています。閲覧データの消去や、会社の設定による消去までは防げません。",
    "The browser has promised not to delete this page’s data by itself. That does not stop you, or a company policy, from clearing site data.",
);
pub(in crate::ui) static NOT_PROMISED: Text = text(
    "ブラウザは、空き容量が少なくなると、このページのデータを自動で消すことがあります。",
    "The browser may delete this page’s data by itself when the disk runs low.",
);
pub(in crate::ui) static PROMISE_UNKNOWN: Text = text(
    "このページの開き方では、自動で消さないようブラウザに頼めません。",
    "Opened this way, the page cannot ask the browser to hold on to its data.",
);
pub(in crate::ui) static SAFARI: Text = text(
    "Safariは、7日間このページを使わずにいるとデータを消すことがあります。プライベートウィンドウ(シークレットウィンドウ)のデータは、閉じると消えます。",
    "Safari may delete the data after 7 days of use without a visit to this page. A private window’s data is gone when you close it.",
);
pub(in crate::ui) static ASK: Text = text("自動で消さないように頼む", "Ask the browser to keep it");
pub(in crate::ui) static ASKED_IN_VAIN: Text = text(
    "ブラウザは応じませんでした。よく使うページだと判断すると、応じることがあります。それまでは、こまめに書き出してください。",
    "The browser did not agree. It may do so once you use this page more often. Until then, export regularly.",
);
pub(in crate::ui) static NO_DATABASE: Text = text(
    "このブラウザではIndexedDBを使えないため、控えの場所だけに保存しています。変更の履歴は、ページを閉じるまでです。",
    "IndexedDB is not available in this browser, so everything is kept in the place for spare copies. The history lasts until you close the page.",
);
pub(in crate::ui) static TROUBLE: Text = text(
    "最後の変更をデータベースに書き込めませんでした。ファイルに書き出して、パソコンの空き容量を確かめてください。",
    "The last change could not be written to the database. Export a file and check the free space on this computer.",
);

pub(in crate::ui) static BEFORE: Text = text("以前の版が保存した内容", "As an earlier version kept it");
pub(in crate::ui) static BEFORE_HELP: Text = text(
    "新しい形式に移す前の写しです。壊れてはいません。今の内容を確かめたら、削除して構いません。",
    "Copies made before the data was brought into the new form. They are not damaged. Once you have checked your programs, you can delete them.",
);
pub(in crate::ui) static ASIDE: Text =
    text("読み込めず、取り分けたもの", "Put aside because it could not be read");
pub(in crate::ui) static ASIDE_HELP: Text = text(
    "壊れていて読み込めないデータは、上書きせずにここへ移してあります。必要になりそうならダウンロードしてから削除してください。",
    "Damaged data is never written over; it is moved here. Download it before you delete it if you might need it.",
);
pub(in crate::ui) static UNREADABLE: Text =
    text("ブラウザの保存領域から読み出せません", "can no longer be read from the browser’s storage");
pub(in crate::ui) static DOWNLOAD: Text = text("ダウンロード", "Download");
pub(in crate::ui) static DELETE: Text = text("削除", "Delete");

pub(in crate::ui) static WHAT: Text = text("どこに何があるか", "What is where");
pub(in crate::ui) static WHAT_KEPT: Text = text(
    "このブラウザの中：プログラムの内容と変更の履歴、言語と配色の設定、履歴に残す名前。ほかのパソコンやほかのブラウザからは見えません。",
    "In this browser: the programs with their history, the language and colors you chose, and your name in the history. Other computers and other browsers cannot see any of it.",
);
pub(in crate::ui) static WHAT_NOT: Text = text(
    "どこにもないもの：サーバー上のデータ、アカウント、利用状況の記録。開発者も、内容を見たり復元したりできません。",
    "Nowhere: data on a server, accounts, usage records. The makers cannot see what you enter, and cannot restore it.",
);
pub(in crate::ui) static BACKUP: Text = text(
    "バックアップは、書き出したファイルです。ブラウザのデータは、消去や故障、パソコンの入れ替えで失われます。区切りごとに書き出して、社内の決まった場所に置いてください。",
    "A backup is a file that you export. Data in a browser is lost when it is cleared, when the computer fails or is replaced. Export at each milestone, and keep the file where your organization keeps such things.",
);
pub(in crate::ui) static REMAINS: Text = text(
    "削除や消去をしても、ディスクの上の痕跡はすぐには消えず、しばらくの間、専門の道具で読み取れることがあります。パソコンを手放すときは、会社の手順でディスクごと消去してください。",
    "After deleting or wiping, traces can stay on the disk for some time and be readable with special tools. Before you give a computer away, have its disk erased as your organization prescribes.",
);

pub(in crate::ui) static SHARED: Text = text("共用のパソコンで使う", "On a computer that others use, too");
pub(in crate::ui) static SHARED_HELP: Text = text(
    "「何も保存しない」にすると、このタブで入力した内容はブラウザに保存しません。残したいものはファイルに書き出し、次はそのファイルを開きます。すでに保存されているプログラムは消えませんが、このタブには表示しません。",
    "If you keep nothing, what you enter in this tab is not kept in the browser. Export what you want to keep, and open that file next time. Programs that are kept here already stay, but this tab does not show them.",
);
pub(in crate::ui) static UNKEPT_FIRST: Text = text(
    "まだ保存されていない変更があります。先にファイルに書き出してください。",
    "Some changes are not kept yet. Export them to a file first.",
);
pub(in crate::ui) static KEEP_NOTHING: Text = text("このタブでは何も保存しない", "Keep nothing in this tab");
pub(in crate::ui) static IS_DECLINED: Text = text(
    "このタブでは何も保存していません。通常の保存に戻すとページを読み込み直すため、書き出していない内容は消えます。",
    "Nothing is kept in this tab. Going back to normal reloads the page, and what is not exported is lost.",
);
pub(in crate::ui) static KEEP_AGAIN: Text = text("通常どおり保存する", "Keep programs as usual");

pub(in crate::ui) static EXPORT_ALL: Text = text("すべてのプログラムを書き出す", "Export all programs");
pub(in crate::ui) static EXPORT_ALL_HELP: Text = text(
    "プログラムごとに1つのファイルになります。パスフレーズで保護されていて、まだ開いていないものは含まれません。",
    "One file for each. Programs that a passphrase protects are left out until you open them.",
);
pub(in crate::ui) static WIPE: Text = text("すべて消去する", "Wipe everything");
pub(in crate::ui) static WIPE_HELP: Text = text(
    "プログラム、履歴、設定など、このページがこのブラウザに保存したものをすべて消去します。",
    "Deletes everything that this page keeps in this browser: programs, histories and settings.",
);
pub(in crate::ui) static WIPE_BEGIN: Text = text("消去の前に確かめる", "See what would be lost");
pub(in crate::ui) static LOST: Text = text("消えるもの", "What will be lost");
pub(in crate::ui) static LOST_ALL: Text = text(
    "このブラウザにあるOkaeriのデータすべて(ほかのタブで開いているものも含みます)。元には戻せません。",
    "All data of Okaeri in this browser, what other tabs have open included. This cannot be undone.",
);
pub(in crate::ui) static NEVER_EXPORTED: Text = text(
    "次のプログラムは、このブラウザから一度もファイルに書き出していません。",
    "These programs were never exported to a file from this browser:",
);
pub(in crate::ui) static CHANGED_SINCE: Text = text(
    "次のプログラムは、最後にファイルに書き出したとき(またはファイルから追加したとき)より後に変更されています。その変更はファイルにありません。",
    "These programs were changed since they were last exported to a file, or opened from one. Those changes are in no file:",
);
pub(in crate::ui) static IN_FILES: Text = text(
    "次のプログラムは、いまの内容がファイルにあります。そのファイルが手元にあることを確かめてください。",
    "These programs are in a file as they are now. Make sure that you still have it:",
);
pub(in crate::ui) static WIPE_NOW: Text = text("すべて消去する", "Wipe everything");
pub(in crate::ui) static CANCEL: Text = text("やめる", "Cancel");
pub(in crate::ui) static WIPING: Text = text("消去しています。", "Wiping.");
pub(in crate::ui) static WIPED: Text = text(
    "消去し、残っていないことを確かめました。",
    "Everything is wiped, and nothing was found when we looked again.",
);
pub(in crate::ui) static DATABASE_STAYS: Text = text(
    "データベースを消去できませんでした。このページを開いているほかのタブをすべて閉じてから、もう一度試してください。",
    "The database could not be deleted. Close all other tabs with this page and try again.",
);
pub(in crate::ui) static DATABASE_UNKNOWN: Text = text(
    "このブラウザではデータベースを開けないため、その中が空かどうかは確かめられません。",
    "This browser does not open its database, so we cannot tell whether it is empty.",
);
pub(in crate::ui) static RELOAD_HELP: Text = text(
    "読み込み直すと、はじめて開いたときと同じ状態から始まります。",
    "After reloading, the page starts as it did the first time.",
);

pub(in crate::ui) fn kilobytes(bytes: usize) -> String {
    format!("{}\u{a0}KB", bytes.div_ceil(1024))
}

pub(in crate::ui) fn used(used: f64, most: f64) -> Text {
    let size = |bytes: f64| {
        let megabytes = bytes / 1_048_576.0;
        if megabytes < 0.1 {
            format!("{:.0}\u{a0}KB", (bytes / 1024.0).ceil())
        } else if megabytes < 1024.0 {
            format!("{megabytes:.1}\u{a0}MB")
        } else {
            format!("{:.1}\u{a0}GB", megabytes / 1024.0)
        }
    };
    let (used, most) = (size(used), size(most));
    both(
        format!("使用量は約{used}、上限の目安は{most}です。"),
        format!("About {used} used; roughly {most} allowed."),
    )
}

pub(in crate::ui) fn texts_stay(count: usize) -> Text {
    both(
        format!(
            "localStorageに{count}件のデータが残っています。ブラウザの設定で、このページの閲覧データを消去してください。"
        ),
        format!(
            "Items left in localStorage: {count}. Clear this page’s site data in the browser’s settings."
        ),
    )
}

pub(in crate::ui) fn act_on(act: &Text, name: &str) -> Text {
    both(format!("{}：{name}", act.ja), format!("{}: {name}", act.en))
}
