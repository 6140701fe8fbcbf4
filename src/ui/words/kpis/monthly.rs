//! Words of taking monthly figures from a table, and giving them out as one.

use crate::domain::text::{Text, text};
use crate::exchange::monthly::{NoTable, Why};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("表から実績を取り込む", "Take figures from a table");
pub(in crate::ui) static HELP: Text = text(
    "1行目に列の名前(月、退職、登録、再入社など)がある表を読みます。月を横に並べた表も読めます。空欄の項目は今のままで、取り込みは1回の操作として元に戻せます。",
    "The first line must name the columns: month, left, registered, rehired and so on. Months may also stand side by side. Empty cells leave figures as they are, and taking is one step to undo.",
);
pub(in crate::ui) static CHOOSE: Text = text("CSVファイルを選ぶ", "Choose a CSV file");
pub(in crate::ui) static PASTE: Text = text("または、表を貼り付ける", "Or paste a table");
pub(in crate::ui) static PASTE_HELP: Text = text(
    "Excelで列の名前を含めて選び、コピーして貼り付けます。月は2026-04、2026年4月、令和8年4月などの形で読めます。",
    "Select the table in Excel with its column names, copy it, and paste it here. Months are read as 2026-04, 2026/4, Apr 2026 and the like.",
);
pub(in crate::ui) static UNREADABLE: Text = text(
    "ファイルを読めませんでした。CSV(カンマかタブ区切り、30MBまで)で書き出したものを選んでください。",
    "The file can’t be read. Choose one exported as CSV, by comma or tab, up to 30 MB.",
);
pub(in crate::ui) static NOTHING: Text =
    text("今の実績から変わる数字はありません。", "No figure would change.");
pub(in crate::ui) static CHANGES: Text = text("変わる数字", "What would change");
pub(in crate::ui) static MISREAD: Text = text("読み取れないセル", "Cells that can’t be read");
pub(in crate::ui) static MONTH: Text = text("月", "Month");
pub(in crate::ui) static FIGURE: Text = text("項目", "Figure");
pub(in crate::ui) static WAS: Text = text("今", "Now");
pub(in crate::ui) static WILL: Text = text("取り込み後", "Then");
pub(in crate::ui) static LINE: Text = text("行", "Line");
pub(in crate::ui) static COLUMN: Text = text("列", "Column");
pub(in crate::ui) static CELL: Text = text("セルの内容", "Cell");
pub(in crate::ui) static REASON: Text = text("理由", "Why");
pub(in crate::ui) static CLEAR: Text = text("やめる", "Cancel");
pub(in crate::ui) static UNKNOWN: Text = text("不明", "not known");
pub(in crate::ui) static COPY: Text = text("表としてコピーする", "Copy as a table");
pub(in crate::ui) static DOWNLOAD: Text = text("CSVで書き出す", "Export as CSV");
pub(in crate::ui) static COPIED: Text = text(
    "月ごとの実績をコピーしました。Excelに貼り付けられます。",
    "The monthly figures are copied. Paste them into Excel.",
);
pub(in crate::ui) static NOT_COPIED: Text = text(
    "ブラウザがコピーを許しませんでした。CSVで書き出してください。",
    "The browser did not allow copying. Export as CSV instead.",
);
pub(in crate::ui) static GIVE: Text = text("月ごとの実績を表で渡す", "Give the figures out as a table");
pub(in crate::ui) static GIVE_HELP: Text = text(
    "今の実績と同じ列の表です。まだ実績がなければ、記入用の見出しだけの表になります。",
    "A table with the columns above. Without any figure yet, it is a form with the heads alone.",
);

pub(in crate::ui) fn no_table(why: &NoTable) -> Text {
    match why {
        NoTable::Empty => text(
            "列の名前の行と、1か月以上の行が必要です。",
            "A line of column names and at least one month are needed.",
        ),
        NoTable::NoMonths => text(
            "月の列が見つかりません。1行目のどこかに「月」または「年月」と入れてください。",
            "No column of months was found. Name one of them “month” in the first line.",
        ),
        NoTable::NoFigures(_) => text(
            "実績の列が見つかりません。1行目に「退職」「連絡がつく」「登録」「再入社」などの名前を入れてください。",
            "No column of figures was found. Name them in the first line: left, registered, rehired and so on.",
        ),
        NoTable::TooLarge => text(
            "1,200行または1,200列を超える表は読めません。",
            "A table of more than 1,200 lines or columns can’t be read.",
        ),
    }
}

pub(in crate::ui) fn read(changes: usize, months: usize, left_out: usize) -> Text {
    let (change, month) =
        (if changes == 1 { "figure" } else { "figures" }, if months == 1 { "month" } else { "months" });
    let told = both(
        format!("{months}か月の{changes}個の数字が変わります。"),
        format!("{changes} {change} of {months} {month} would change."),
    );
    if left_out == 0 {
        return told;
    }
    let unit = if left_out == 1 { "row" } else { "rows" };
    both(
        format!("{}読み取れないセルのある{left_out}行は取り込みません。", told.ja),
        format!("{} Left out, for cells that can’t be read: {left_out} {unit}.", told.en),
    )
}

pub(in crate::ui) fn unused(heads: &str) -> Text {
    both(format!("使わない列：{heads}"), format!("Columns left aside: {heads}"))
}

pub(in crate::ui) fn take(changes: usize) -> Text {
    let unit = if changes == 1 { "figure" } else { "figures" };
    both(format!("{changes}個の数字を取り込む"), format!("Take {changes} {unit}"))
}

pub(in crate::ui) fn taken(changes: usize) -> Text {
    let unit = if changes == 1 { "figure is" } else { "figures are" };
    both(format!("{changes}個の数字を取り込みました。"), format!("{changes} {unit} taken."))
}

pub(in crate::ui) const fn why(why: Why) -> Text {
    match why {
        Why::NoMonth => text("年と月を読み取れない", "names no year and month"),
        Why::Ahead => text("まだ来ていない月", "a month that has not come yet"),
        Why::Twice => text("同じ月が前の行にある", "its month stands above already"),
        Why::NoNumber => text("人数の数字ではない", "is no number of people"),
        Why::TooMany => text("100万人を超える", "is more than a million"),
    }
}

pub(in crate::ui) fn more(count: usize) -> Text {
    both(format!("ほか{count}件"), format!("and {count} more"))
}
