//! Words of shared folders, and of files that are kept alike with a program.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("共有フォルダー", "Shared folder");
pub(in crate::ui) static LEAD: Text = text(
    "チームの共有フォルダーにあるプログラムのファイルをまとめて扱います。ほかの人が保存した変更を取り込み、同期サービスが作った「競合コピー」も一つにまとめます。",
    "Work with the program files in a folder that your team shares: what others saved is merged, and so are the “conflicted copies” that sync services make.",
);
pub(in crate::ui) static CHOOSE: Text = text("フォルダーを選ぶ", "Choose a folder");
pub(in crate::ui) static CHOOSE_OTHER: Text = text("別のフォルダーを選ぶ", "Choose another folder");
pub(in crate::ui) static ALLOW: Text = text("このフォルダーの使用を許可する", "Allow this folder again");
pub(in crate::ui) static NEEDS_LEAVE: Text = text(
    "ページを開き直したため、ブラウザがもう一度許可を求めています。",
    "The page was opened anew, so the browser asks for your permission again.",
);
pub(in crate::ui) static NOT_HERE: Text = text(
    "このブラウザでは、ページからフォルダーを直接扱えません(ChromeとEdgeで使えます)。ファイルは「ファイルを開く」でまとめて選べます。同じプログラムのファイルは一度に取り込めます。",
    "This browser does not let a page work in a folder (Chrome and Edge do). You can choose several files at once with “Open a file”; files of one program are merged together.",
);
pub(in crate::ui) static SYNC: Text = text("すべて取り込んで同じにする", "Merge all and sync");
pub(in crate::ui) static SYNC_HELP: Text = text(
    "それぞれのプログラムを、このブラウザの内容とフォルダーのすべてのファイルから一つにまとめ、元のファイルに保存します。食い違いは、選ぶまで両方残ります。",
    "Each program is merged from this browser and all its files in the folder, then saved to its main file. Where people disagree, both values stay until someone chooses.",
);
pub(in crate::ui) static LOOK: Text = text("フォルダーを見直す", "Look again");
pub(in crate::ui) static LEAVE: Text = text("フォルダーの使用をやめる", "Stop using this folder");
pub(in crate::ui) static PROGRAMS: Text = text("フォルダーのプログラム", "Programs in the folder");
pub(in crate::ui) static COL_PROGRAM: Text = text("組織", "Organization");
pub(in crate::ui) static COL_FILE: Text = text("ファイル", "File");
pub(in crate::ui) static COL_COPIES: Text = text("写し", "Copies");
pub(in crate::ui) static COL_STATE: Text = text("状態", "State");
pub(in crate::ui) static ALIKE: Text = text("同じ内容", "The same");
pub(in crate::ui) static APART: Text = text("取り込む変更あり", "Changes to merge");
pub(in crate::ui) static NOT_YET_HERE: Text =
    text("このブラウザにはまだありません", "Not in this browser yet");
pub(in crate::ui) static LOCKED: Text = text("先に一覧から開いてください", "Open it from the list first");
pub(in crate::ui) static DELETE_COPIES: Text = text("まとめ終えた写しを削除", "Delete merged copies");
pub(in crate::ui) static NONE: Text =
    text("プログラムのファイルはまだありません。", "There is no program file in it yet.");
pub(in crate::ui) static SEALED: Text = text(
    "パスフレーズで保護されています。「ファイルを開く」でこのファイルを選び、パスフレーズを入力してください。",
    "A passphrase protects this file. Choose it under “Open a file” and enter its passphrase there.",
);
pub(in crate::ui) static UNREADABLE: Text = text("読み込めないファイル", "Files that cannot be read");
pub(in crate::ui) static ADD: Text =
    text("このブラウザのプログラムを置く", "Put a program of this browser into it");
pub(in crate::ui) static ADD_ONE: Text = text("フォルダーに置く", "Put into the folder");

pub(in crate::ui) fn folder(name: &str) -> Text {
    both(format!("フォルダー：{name}"), format!("Folder: {name}"))
}

pub(in crate::ui) static LINK: Text = text("ファイルと同期", "Keep in step with a file");
pub(in crate::ui) static LINK_HELP: Text = text(
    "選んだファイルに変更を自動で保存し、ほかの人がそのファイルに保存した変更も取り込みます。共有ドライブのファイルでも使えます。ほかの人が作ったファイルに加わるときは「今あるファイルを使う」を選んでください。新しいファイルとして同じ名前で保存すると、元の内容は消えます。",
    "Changes are saved to the file you choose, and what others save there is merged. A file on a shared drive will do. To join a file that someone else made, choose “Use an existing file”: saving a new one under the same name replaces what was in it.",
);
pub(in crate::ui) static LINK_CHOOSE: Text = text("新しいファイルに保存する", "Save to a new file");
pub(in crate::ui) static LINK_JOIN: Text = text("今あるファイルを使う", "Use an existing file");
pub(in crate::ui) static LINK_OTHER_HELP: Text = text(
    "別のファイルに替えるとき、今あるファイルは「今あるファイルを使う」で選んでください。「新しいファイルに保存する」で同じ名前を選ぶと、元の内容は消えます。",
    "To switch to a file that exists, choose “Use an existing file”. “Save to a new file” under the same name replaces what was in it.",
);
pub(in crate::ui) static LINK_STOP: Text = text("同期をやめる", "Stop");
pub(in crate::ui) static LINK_ALLOW: Text = text("ファイルの使用を許可する", "Allow this file again");
pub(in crate::ui) static LINK_NOT_HERE: Text = text(
    "このブラウザでは、ページからファイルに直接保存できません。「ファイルに書き出す」を使ってください。",
    "This browser does not let a page save to a file in its place. Use “Export a file”.",
);
pub(in crate::ui) static STATE_WORKING: Text = text("確認しています", "Checking");
pub(in crate::ui) static STATE_ALIKE: Text = text("ファイルと同じ内容です", "In step with the file");
pub(in crate::ui) static STATE_FOLLOWS: Text = text(
    "このプログラムは別のタブで編集中です。このタブは、ファイルの読み書きを控えています。このタブで編集するときに、ファイルと内容をそろえます。",
    "This program is being edited in another tab, so this tab leaves the file alone. It brings the two in step once you edit here.",
);
pub(in crate::ui) static STATE_NEEDS_LEAVE: Text = text(
    "ブラウザがもう一度許可を求めています。許可するまで、ファイルには保存しません。",
    "The browser asks for your permission again. Until then nothing is saved to the file.",
);
pub(in crate::ui) static STATE_GONE: Text = text(
    "ファイルが見つかりません。移動や名前の変更がされていないか確かめて、保存先を選び直してください。内容はこのブラウザに残っています。",
    "The file is gone. Check whether it was moved or renamed, and choose again. Everything is still in this browser.",
);
pub(in crate::ui) static STATE_BUSY: Text = text(
    "いまはファイルを読めません。続けて試します。内容はこのブラウザに残っています。",
    "The file cannot be read just now; it is tried again. Everything is still in this browser.",
);
pub(in crate::ui) static STATE_UNREADABLE: Text = text(
    "ファイルの内容を読み込めないため、上書きしていません。ファイルを確かめるか、別の保存先を選んでください。",
    "The file cannot be read, so it was not overwritten. Check it, or choose another place.",
);
pub(in crate::ui) static STATE_SEALED: Text = text(
    "ファイルは別に設定されたパスフレーズで保護されているため、上書きしていません(同じ言葉でも、別々に設定したものは別の保護になります)。「ファイルを開く」でこのファイルを選び、パスフレーズを入力すると、そろえ方を選べます。",
    "The file is protected by a passphrase that was set elsewhere (even the same words make another protection), so it was not overwritten. Choose it under “Open a file” and enter its passphrase; then you can bring the two together.",
);
pub(in crate::ui) static STATE_SEALED_OTHERWISE: Text = text(
    "ファイルの保護(パスフレーズ)がこのプログラムと違うため、読み書きを控えています。どちらの保護に合わせるかを選ぶと、また同じ内容になります。パスフレーズを変えるときは、ファイルを使う全員に先に知らせてください。",
    "The file is protected otherwise than this program, so nothing is read or written. Choose which of the two holds, and they are kept in step again. Before you change a passphrase, tell everyone who uses the file.",
);
pub(in crate::ui) static RESEAL: Text =
    text("プログラムをファイルの保護に合わせる", "Protect the program as the file is");
pub(in crate::ui) static RESEAL_FILE: Text =
    text("ファイルをプログラムの保護に合わせる", "Protect the file as the program is");
pub(in crate::ui) static UNSEAL_FILE: Text = text("ファイルの保護を外す", "Take the protection off the file");
pub(in crate::ui) static SEALED_OTHERWISE: Text = text("保護が違います", "Protected otherwise");

pub(in crate::ui) fn looked_at(time: &str) -> Text {
    both(format!("{time}に見たときの状態です。"), format!("As of {time}."))
}
pub(in crate::ui) static STATE_OTHER: Text = text(
    "ファイルには別のプログラムが入っているため、上書きしていません。別の保存先を選んでください。",
    "The file holds another program, so it was not overwritten. Choose another place.",
);
pub(in crate::ui) static STATE_NOT_WRITTEN: Text = text(
    "ファイルに保存できませんでした。続けて試します。内容はこのブラウザに残っています。",
    "The file could not be saved; it is tried again. Everything is still in this browser.",
);
pub(in crate::ui) static OPEN_LINK: Text = text("共有フォルダーを使う", "Use a shared folder");
