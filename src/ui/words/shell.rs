//! Words around every page.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static BRAND: Text = text("おかえり", "Okaeri");
pub(in crate::ui) static SKIP: Text = text("本文へ移動", "Skip to content");
pub(in crate::ui) static PROGRAMS: Text = text("プログラム一覧", "Programs");
pub(in crate::ui) static GUIDE: Text = text("ガイド", "Guide");
pub(in crate::ui) static MAIN_NAV: Text = text("全体", "Site");
pub(in crate::ui) static PROGRAM_NAV: Text = text("プログラムのページ", "Pages of this program");
pub(in crate::ui) static OVERVIEW: Text = text("概要", "Overview");
pub(in crate::ui) static ASSESS: Text = text("診断", "Assess");
pub(in crate::ui) static RESULTS: Text = text("結果", "Results");
pub(in crate::ui) static TARGET: Text = text("目標", "Target");
pub(in crate::ui) static PLAN: Text = text("計画", "Plan");
pub(in crate::ui) static POLICY: Text = text("再入社制度", "Rehire policy");
pub(in crate::ui) static REPORT: Text = text("報告書", "Report");
pub(in crate::ui) static SETTINGS: Text = text("設定", "Settings");
pub(in crate::ui) static LANGUAGE: Text = text("English", "日本語");
pub(in crate::ui) static LANGUAGE_LABEL: Text = text("Switch to English", "日本語に切り替える");
pub(in crate::ui) static THEME: Text = text("配色", "Colors");
pub(in crate::ui) static THEME_SYSTEM: Text = text("配色: 自動", "Colors: auto");
pub(in crate::ui) static THEME_LIGHT: Text = text("配色: 明るい", "Colors: light");
pub(in crate::ui) static THEME_DARK: Text = text("配色: 暗い", "Colors: dark");
pub(in crate::ui) static UNDO: Text = text("元に戻す", "Undo");
pub(in crate::ui) static REDO: Text = text("やり直す", "Redo");
pub(in crate::ui) static SAVE_WAITING: Text = text("保存しています", "Saving");
pub(in crate::ui) static SAVE_KEPT: Text = text("このブラウザに保存済み", "Kept in this browser");
pub(in crate::ui) static SAVE_MEMORY: Text = text("保存されていません", "Not kept");
pub(in crate::ui) static SAVE_REFUSED: Text = text("保存できませんでした", "Could not be kept");
pub(in crate::ui) static SAVE_REFUSED_ELSEWHERE: Text =
    text("編集中のタブで保存できていません", "The tab that edits could not keep it");
pub(in crate::ui) static SAVE_ELSEWHERE: Text = text("別のタブで変更あり", "Changed in another tab");
pub(in crate::ui) static MEMORY_BANNER: Text = text(
    "このブラウザはデータの保存を許していません。ページを閉じると内容は消えます。閉じる前にファイルへ書き出してください。",
    "This browser does not let pages keep data. What you enter is gone when you close the page: export a file first.",
);
pub(in crate::ui) static REFUSED_BANNER: Text = text(
    "ブラウザが保存を受け付けませんでした。内容はこの画面にだけ残っています。ファイルに書き出してから、空き容量を確かめてください。",
    "The browser did not keep your last changes; they are on this screen only. Export a file, then check the browser’s free space.",
);
pub(in crate::ui) static ELSEWHERE_BANNER: Text = text(
    "別のタブがこのプログラムを変更しました。どちらを残すか選ぶまで、このタブの変更は保存しません。",
    "Another tab has changed this program. Nothing from this tab is kept until you choose.",
);
pub(in crate::ui) static TAKE_OTHER: Text = text("別のタブの内容を開く", "Open the other tab’s version");
pub(in crate::ui) static KEEP_COPY: Text =
    text("こちらを別のプログラムとして残す", "Keep this one as a separate program");
pub(in crate::ui) static EXPORT: Text = text("ファイルに書き出す", "Export a file");
pub(in crate::ui) static RETRY: Text = text("もう一度保存する", "Try again");
pub(in crate::ui) static DATE_NOT_TAKEN: Text = text(
    "2015〜2050年の日付を入れてください。前の日付のままです。",
    "Enter a date from 2015 to 2050. The date before stays.",
);
pub(in crate::ui) static DATE_AHEAD: Text = text(
    "今日より先の日付は入れられません。前の日付のままです。",
    "This day has not come yet. The date before stays.",
);
pub(in crate::ui) static DATE_KEPT: Text = text("前の日付のままです。", "The date before stays.");
pub(in crate::ui) static CLOSE: Text = text("閉じる", "Close");
pub(in crate::ui) static FOOTER: Text = text(
    "入力した内容はこのブラウザの中だけにあります。どこにも送信しません。",
    "What you enter stays in this browser. Nothing is sent anywhere.",
);
pub(in crate::ui) static NOT_FOUND: Text = text("ページが見つかりません", "Page not found");
pub(in crate::ui) static NOT_FOUND_HELP: Text = text(
    "アドレスが途中で切れているか、このブラウザにないプログラムのアドレスです。",
    "The address was cut short, or it names a program that is not in this browser.",
);
pub(in crate::ui) static WIPED: Text = text("データは消去されました", "The data was wiped");
pub(in crate::ui) static WIPED_HELP: Text = text(
    "このページにあったプログラムは、このブラウザから消去されました。",
    "The program of this page was wiped from this browser.",
);
pub(in crate::ui) static BACK_HOME: Text = text("プログラム一覧へ", "To the list of programs");
pub(in crate::ui) static SOURCES: Text = text("出典", "Sources");

pub(in crate::ui) fn undo(what: &Text) -> Text {
    both(format!("元に戻す：{}", what.ja), format!("Undo: {}", what.en))
}

pub(in crate::ui) fn redo(what: &Text) -> Text {
    both(format!("やり直す：{}", what.ja), format!("Redo: {}", what.en))
}
