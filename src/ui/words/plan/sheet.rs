//! Words of copying a plan to Excel and pasting it back.

use crate::domain::text::{Text, text};
use crate::exchange::sheet::{Untaken, Why};
use crate::ui::words::both;
use crate::ui::words::plan::quoted;

pub(in crate::ui) static SHEET: Text = text("Excelとやり取りする", "Copy to Excel and paste back");
pub(in crate::ui) static SHEET_COPY: Text = text("表としてコピーする", "Copy as a table");
pub(in crate::ui) static SHEET_COPY_HELP: Text = text(
    "タスクの番号、役割、日程、状態、進み具合、先行タスクを、Excelにそのまま貼り付けられる形でコピーします。絞り込んでいるときは、一覧に出ているタスクだけです。",
    "Copies number, role, dates, status, progress, and what each task waits for, ready to paste into Excel; where the list is filtered, of the tasks that are listed.",
);
pub(in crate::ui) static SHEET_NOT_COPIED: Text = text(
    "ブラウザがコピーを受け付けませんでした。下の文字を選んであるので、Ctrl+C(Macは⌘+C)でコピーしてください。",
    "The browser did not let the page copy. The text is selected below: copy it with Ctrl+C, or ⌘+C on a Mac.",
);
pub(in crate::ui) static SHEET_TEXT: Text = text("コピーする表", "The table to copy");
pub(in crate::ui) static SHEET_PASTE: Text = text("Excelから貼り付ける表", "A table from Excel");
pub(in crate::ui) static SHEET_PASTE_HELP: Text = text(
    "見出しの行を含めてコピーし、ここに貼り付けてください。見出しは「番号」「タスク」「役割」「開始」「営業日数」「状態」「進み具合」「先行タスク」などです。空欄は今のままにします。先行タスクはこの表の番号で「3; 5SS+2」のように書き、なくすときは「なし」と書きます。計画にない名前の行は、新しいタスクになります。変更は、確かめてから取り込みます。",
    "Copy the table with its head and paste it here. Heads are such as No., Task, Role, Start, Working days, Status, Progress, Waits for. An empty cell leaves things as they are. Write what a task waits for by this table’s numbers, as in “3; 5SS+2”, or “none”. A row whose name is not in the plan becomes a new task. You see what changes before it does.",
);
pub(in crate::ui) static SHEET_CHANGES: Text = text("取り込むと変わること", "What would change");
pub(in crate::ui) static SHEET_REFUSED: Text = text("取り込めない行", "Rows that cannot be taken");
pub(in crate::ui) static SHEET_ROW: Text = text("行", "Row");
pub(in crate::ui) static SHEET_COLUMN: Text = text("列", "Column");
pub(in crate::ui) static SHEET_WAS: Text = text("今", "Now");
pub(in crate::ui) static SHEET_WILL: Text = text("取り込み後", "Then");
pub(in crate::ui) static SHEET_CELL: Text = text("書かれている内容", "What it says");
pub(in crate::ui) static SHEET_WHY: Text = text("理由", "Why");
pub(in crate::ui) static SHEET_NEW: Text = text("新しいタスク", "New task");
pub(in crate::ui) static SHEET_NOTHING: Text =
    text("この表で変わることはありません。", "This table changes nothing.");
pub(in crate::ui) static SHEET_CLEAR: Text = text("消す", "Clear");
pub(in crate::ui) static NO_WAITS: Text = text("なし", "None");

pub(in crate::ui) fn sheet_copied(count: usize, is_narrow: bool) -> Text {
    let (ja, en) = if is_narrow { ("絞り込んだ", " listed") } else { ("", "") };
    both(
        format!("{ja}{count}件のタスクをコピーしました。Excelに貼り付けてください。"),
        format!("Copied {count}{en} {}. Paste into Excel.", if count == 1 { "task" } else { "tasks" }),
    )
}

/// How many rows change, are new, are as they were, and are refused.
pub(in crate::ui) fn sheet_counts(changed: usize, added: usize, same: usize, refused: usize) -> Text {
    both(
        format!("変更{changed}件、追加{added}件、変更なし{same}件、取り込めない行{refused}件"),
        format!("{changed} changed, {added} added, {same} unchanged, {refused} refused"),
    )
}

pub(in crate::ui) fn sheet_ignored(heads: &str) -> Text {
    both(format!("使わない列：{heads}"), format!("Columns that are not used: {heads}"))
}

pub(in crate::ui) fn sheet_take(count: usize) -> Text {
    both(format!("{count}件を取り込む"), format!("Take {count} {}", if count == 1 { "row" } else { "rows" }))
}

pub(in crate::ui) fn sheet_taken(count: usize) -> Text {
    both(
        format!("表から{count}件を取り込みました。「元に戻す」で、まとめて戻せます。"),
        format!(
            "Took {count} {} from the table. One undo takes all of it back.",
            if count == 1 { "row" } else { "rows" }
        ),
    )
}

pub(in crate::ui) const fn untaken(why: Untaken) -> Text {
    match why {
        Untaken::TooLarge => text(
            "表が大きすぎます。5,000行、200列までにしてください。",
            "The table is too large. Up to 5,000 rows and 200 columns can be taken.",
        ),
        Untaken::NoHead => text(
            "見出しの行が見つかりません。「タスク」か「番号」の列を含む見出しごと貼り付けてください。",
            "There is no head. Paste the table with its head, which needs a column “Task” or “No.”.",
        ),
        Untaken::NoPlan => text("計画がまだありません。", "There is no plan yet."),
    }
}

/// Why a row is not taken; what the plan itself refuses says so itself.
pub(in crate::ui) fn untaken_row(why: &Why) -> Text {
    match why {
        Why::NoName => text("名前も番号もありません。", "It has neither a name nor a number."),
        Why::SeveralTasks => text(
            "同じ名前のタスクがいくつもあります。番号を入れてください。",
            "Several tasks have this name. Add the number.",
        ),
        Why::UnsureNumber => text(
            "表の番号が今の計画の番号と違うため、番号ではどのタスクか決まりません。計画をもう一度表としてコピーしてください。",
            "The table’s numbers are no longer the plan’s, so that the number does not tell which task is meant. Copy the plan as a table anew.",
        ),
        Why::Twice => text("同じタスクの行がほかにもあります。", "Another row is about the same task."),
        Why::TooLong => text("名前は200文字までです。", "A name has up to 200 characters."),
        Why::NoSuchRole => text("この名前の役割はありません。", "No role is called so."),
        Why::NoDay => text(
            "日付として読めないか、2000〜2100年の外です。",
            "This is not read as a date, or lies outside 2000–2100.",
        ),
        Why::AmbiguousDay => text(
            "月と日の順番が分かりません。「2027/4/1」のように書いてください。",
            "Month and day cannot be told apart. Write it as in 2027-04-01.",
        ),
        Why::DayAhead => {
            text("実績の日付は、今日までの日にしてください。", "An actual date cannot lie ahead.")
        }
        Why::EndIsComputed => text(
            "終了日は計算で決まります。営業日数か開始日を変えてください。",
            "The end is computed. Change the working days or the start.",
        ),
        Why::NoDays => {
            text("営業日数は1〜1000の整数です。", "Working days are a whole number from 1 to 1000.")
        }
        Why::HasBegun => text(
            "着手後の日数は変えられません。",
            "The days of a task that has begun cannot be changed here.",
        ),
        Why::NoSuchStatus => text(
            "状態は「未着手」「進行中」「停止中」「完了」のどれかです。",
            "A status is one of To do, Doing, Blocked, Done.",
        ),
        Why::NoShare => text("進み具合は0〜100%です。", "Progress is from 0 to 100%."),
        Why::NoWait => text(
            "先行タスクは「3; 5SS+2」のように、番号で書いてください。",
            "Write what it waits for by number, as in “3; 5SS+2”.",
        ),
        Why::NoSuchTask => text(
            "先行タスクの番号が、計画にも表にもありません。",
            "What it waits for is neither in the plan nor in the table.",
        ),
        Why::NotInTable(number) => not_in_table(*number),
        Why::SeveralRows(number) => several_rows(*number),
        Why::WaitsForRefused(name) => waits_for_refused(name),
        Why::NoRoom => text("タスクは5,000件までです。", "A plan holds up to 5,000 tasks."),
        Why::Command(_) => text("", ""),
        Why::NotLookedAt => text(
            "取り込めない行が多いため、まだ確かめていません。",
            "So many rows are refused that this one was not looked at.",
        ),
    }
}

fn not_in_table(number: usize) -> Text {
    both(
        format!(
            "先行タスクの番号{number}がこの表になく、表の番号は今の計画の番号と違うため、どのタスクか決まりません。"
        ),
        format!(
            "Number {number} is not in the table, whose numbers are no longer the plan’s; so it does not tell which task is meant."
        ),
    )
}

fn several_rows(number: usize) -> Text {
    both(
        format!("先行タスクの番号{number}の行がいくつもあり、どのタスクか決まりません。"),
        format!("Several rows have the number {number} that it waits for."),
    )
}

fn waits_for_refused(name: &Text) -> Text {
    let name = quoted(name);
    both(
        format!("先行タスク{}の行が取り込めないため、この行も取り込めません。", name.ja),
        format!("It waits for {}, whose row cannot be taken.", name.en),
    )
}
