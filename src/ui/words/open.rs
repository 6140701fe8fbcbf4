//! Words of the page on which files are looked at before they are taken.

use crate::domain::text::{Text, text};
use crate::domain::words::{listed, quoted};
use crate::exchange::pasted::Mended;
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("ファイルを確かめて開く", "Look at a file before taking it");
pub(in crate::ui) static LEAD: Text = text(
    "何が入っているか、このブラウザのプログラムとどう違うかを先に確かめます。ボタンを押すまで何も変わりません。",
    "See what a file holds and how it differs from the programs here. Nothing changes until you press a button.",
);
pub(in crate::ui) static NOTHING: Text = text(
    "確かめるファイルはありません。ファイルを選ぶか、このページにドロップしてください。",
    "There is no file to look at. Choose one, or drop it on this page.",
);
pub(in crate::ui) static MORE: Text = text("ファイルを選ぶ", "Choose a file");
pub(in crate::ui) static PASTE: Text = text("テキストを貼り付けて開く", "Paste a file’s text");
pub(in crate::ui) static PASTE_LABEL: Text = text("ファイルの中身", "The text of the file");
pub(in crate::ui) static PASTE_HELP: Text = text(
    "ファイルを受け取れないときは、中身のテキスト全体をここに貼り付けてください。メールの本文のままでもかまいません。",
    "Where files cannot be passed on, paste the whole text of one here. It may be in the midst of a mail.",
);
pub(in crate::ui) static PASTE_OPEN: Text = text("貼り付けた内容を確かめる", "Look at the text");
pub(in crate::ui) static PASTED: Text = text("貼り付けたテキスト", "Pasted text");

/// What was done to a file, or a text that was pasted, before it could be read.
pub(in crate::ui) fn mended(mended: Mended, is_pasted: bool) -> Text {
    let Mended { around, quoted, joined, spaces, coded } = mended;
    let without = if is_pasted { "前後の文章を除く" } else { "前後の余分な文字を除く" };
    let done = [
        (around, without, "left out what stood around it"),
        (quoted, "引用記号を除く", "took off the marks of a quotation"),
        (joined > 0, "途中で折り返された行をつなぐ", "joined lines that were broken"),
        (coded, "メール用の符号を元の文字に戻す", "turned the codes of a mail into what they stand for"),
        (spaces, "特殊な空白を普通の空白に戻す", "made unusual spaces plain"),
    ];
    let (mut ja, mut en) = (Vec::new(), Vec::new());
    for (_, in_ja, in_en) in done.into_iter().filter(|(is_done, _, _)| *is_done) {
        ja.push(in_ja);
        en.push(in_en);
    }
    let what =
        if is_pasted { text("貼り付けたテキスト", "text") } else { text("ファイル", "file") };
    both(
        format!("{}を読めるように、次のことをしました：{}。", what.ja, ja.join("、")),
        format!("To read this {}, Okaeri {}.", what.en, en.join("; ")),
    )
}

pub(in crate::ui) static ORGANIZATION: Text = text("組織", "Organization");
pub(in crate::ui) static ROUNDS: Text = text("診断の回", "Rounds");
pub(in crate::ui) static ANSWERS: Text = text("今の回の回答", "Answers of the current round");
pub(in crate::ui) static TASKS: Text = text("タスク", "Tasks");
pub(in crate::ui) static LAST_CHANGE: Text = text("最後の変更", "Last change");
pub(in crate::ui) static FILE: Text = text("ファイル", "File");
pub(in crate::ui) static NOT_NOTED: Text = text("記録なし", "Not noted");

pub(in crate::ui) fn rounds(count: usize) -> Text {
    both(format!("{count}回"), count.to_string())
}

/// "12 KB、形式1.1"
pub(in crate::ui) fn file(bytes: usize, version: (u64, u64)) -> Text {
    let (size, (major, minor)) = (size(bytes), version);
    both(format!("{size}、形式{major}.{minor}"), format!("{size}, format {major}.{minor}"))
}

/// "12 KB", "1.2 MB"
pub(in crate::ui) fn size(bytes: usize) -> String {
    let kilobytes = bytes.div_ceil(1024);
    if kilobytes < 1024 {
        return format!("{kilobytes}\u{a0}KB");
    }
    let tenths = kilobytes * 10 / 1024;
    format!("{}.{}\u{a0}MB", tenths / 10, tenths % 10)
}

pub(in crate::ui) static INTACT: Text = text(
    "検査値(内容が変わっていないかを確かめる値)が合っています。書き出されたときのままです。",
    "Its checksum, which tells whether the content was altered, fits: it is as it was exported.",
);
pub(in crate::ui) static UNCHECKED: Text = text(
    "検査値なし(以前の版で書き出されたファイル)。",
    "It has no checksum: an earlier version exported it.",
);
pub(in crate::ui) static UNSEALED: Text = text(
    "検査値がありません。書き出したあとに取り除かれたものです。開くことはできますが、内容をよく確かめてください。",
    "Its checksum is missing: it was taken out after the export. You can open the file all the same; look closely at what it says.",
);
pub(in crate::ui) static LATER: Text = text(
    "新しい版のOkaeriで書き出されたファイルです。この版で表示できない内容も、そのまま残して書き出します。",
    "A newer version of Okaeri exported this file. What this version cannot show is kept, and exported again.",
);
pub(in crate::ui) static ADDS_FIELDS: Text = text(
    "新しい版のOkaeriだけが表示できる内容が加わります。",
    "What only a newer version of Okaeri shows is added.",
);
pub(in crate::ui) static ALTERED: Text = text(
    "検査値が合いません。Okaeriの外で書き換えられたか、受け渡しの途中で壊れています。開くことはできますが、内容をよく確かめてください。",
    "Its checksum does not fit: it was changed outside Okaeri or damaged on the way. You can open it all the same; look closely at what it says.",
);
pub(in crate::ui) static NEWER: Text = text(
    "新しい版のOkaeriで作られたファイルです。追加すると、表示とダウンロードだけができます。",
    "A newer version of Okaeri made this file. Once added, it can be read and downloaded, but not changed.",
);
pub(in crate::ui) fn newer_same(name: &str) -> Text {
    both(
        format!(
            "「{name}」と同じプログラムを、新しい版のOkaeriで書き出したファイルです。この版では「{name}」にまとめられません。まとめるときは、Okaeriを新しい版にしてから開いてください。別のプログラムとして追加すると、表示とダウンロードだけができます。"
        ),
        format!(
            "This is “{name}”, exported by a newer version of Okaeri. This version cannot merge the two: to merge them, open the file with the newer version. Added as a separate program, it can be read and downloaded, but not changed."
        ),
    )
}

pub(in crate::ui) fn own_is_newer(name: &str) -> Text {
    both(
        format!(
            "ここにある「{name}」は、新しい版のOkaeriで作られたプログラムです。この版では変更できないため、ファイルの内容も取り込めません。取り込むときは、Okaeriを新しい版にしてから開いてください。"
        ),
        format!(
            "A newer version of Okaeri made the “{name}” that is here. This version cannot change it, so it can take nothing from a file: to do so, use the newer version."
        ),
    )
}

pub(in crate::ui) static AS_FAR_AS_KNOWN: Text = text(
    "この版で分かる範囲の違いです。新しい版だけにある内容は、ここに出ません。",
    "These are the differences that this version can tell. What only the newer version knows is not among them.",
);
pub(in crate::ui) static ALIKE_AS_FAR_AS_KNOWN: Text =
    text("この版で分かる範囲では、内容は同じです。", "As far as this version can tell, both say the same.");
pub(in crate::ui) static SEALED: Text =
    text("パスフレーズで保護されたファイルです。", "A passphrase protects this file.");
pub(in crate::ui) static SEALED_TOO: Text = text(
    "パスフレーズで保護されたファイルです。先に、上にあるファイルのパスフレーズを入れてください。",
    "A passphrase protects this file. Open the protected file above first.",
);

pub(in crate::ui) static NEW: Text =
    text("このブラウザにはまだないプログラムです。", "This program is not in this browser yet.");

pub(in crate::ui) fn known(name: &str) -> Text {
    both(
        format!("このファイルの内容は、すべて「{name}」に入っています。取り込むものはありません。"),
        format!("“{name}” already has all that is in this file. There is nothing to take."),
    )
}

pub(in crate::ui) fn outdated(name: &str) -> Text {
    both(
        format!(
            "「{name}」は、このファイルの変更をすべて踏まえたうえで、その後さらに変更されたか、取り込みを元に戻してあります。このファイルの内容に戻したい箇所があれば、下の表で選んで取り込んでください。"
        ),
        format!(
            "“{name}” knows all that is in this file, and was changed since, or what it took was undone. If you want something as the file has it, choose it from the table below."
        ),
    )
}

pub(in crate::ui) fn ahead(name: &str) -> Text {
    both(
        format!(
            "「{name}」の続きです。ここにある内容をすべて踏まえて、その後に変更した(または元に戻した)ものです。"
        ),
        format!(
            "This is “{name}” with later changes: it knows all that is here, and was changed, or put back, since."
        ),
    )
}

pub(in crate::ui) static LOSES_NONE: Text =
    text("まとめても、どちらの変更も失われません。", "Merging loses none of them.");

pub(in crate::ui) fn apart(name: &str) -> Text {
    both(
        format!("「{name}」と同じプログラムですが、こちらにもファイルにも、もう一方にない変更があります。"),
        format!("This is “{name}”, but the one here and the file each have changes that the other lacks."),
    )
}

pub(in crate::ui) fn stranger(name: &str) -> Text {
    both(
        format!(
            "「{name}」と同じ番号ですが、変更の記録につながりがなく、どちらが新しいか分かりません。下の表で1項目ずつ選んで取り込むか、別のプログラムとして追加してください。"
        ),
        format!(
            "It has the same id as “{name}”, but nothing tells which of the two is newer. Choose from the table below what to take, or add the file as a separate program."
        ),
    )
}

pub(in crate::ui) fn changes(name: &str) -> Text {
    both(format!("「{name}」で変わること"), format!("What changes in “{name}”"))
}

pub(in crate::ui) fn nothing_new(name: &str) -> Text {
    both(
        format!("「{name}」は何も変わりません。新しい内容は入っていません。"),
        format!("Nothing would change in “{name}”: there is nothing new to take."),
    )
}

/// How many places are named one by one.
const MOST_NAMED: usize = 3;

/// The first of these places by name, and how many there are.
fn first_named(places: &[Text]) -> Text {
    let named = places.iter().take(MOST_NAMED).map(quoted).collect::<Vec<_>>();
    let (named, count) = (listed(&named), places.len());
    match count.saturating_sub(MOST_NAMED) {
        0 => named,
        more => both(format!("{}など{count}件", named.ja), format!("{} and {more} more", named.en)),
    }
}

pub(in crate::ui) fn overruled(places: &[Text]) -> Text {
    let named = first_named(places);
    both(
        format!(
            "あなたが入力した{}は、相手がそれを見たうえで変更したか、取り込みを元に戻したため、このファイルでは別の内容です。まとめると、こちらもファイルの内容になります。",
            named.ja
        ),
        format!(
            "What you entered in {} is different in this file: someone saw it and changed it, or undid taking it over. After merging it is as in the file.",
            named.en
        ),
    )
}

pub(in crate::ui) fn outdone(places: &[Text]) -> Text {
    let (named, compare) = (first_named(places), quoted(&COMPARE));
    both(
        format!(
            "このファイルの{}は、それを見た人があとから変更したか、取り込みを元に戻したため、まとめてもこちらの内容のままです。ファイルの内容にしたい箇所は、下の{}で選んで取り込めます。",
            named.ja, compare.ja
        ),
        format!(
            "What this file says in {} stays as it is here, because someone saw it and changed it, or undid taking it over. If you want it as in the file, choose it below under {}.",
            named.en, compare.en
        ),
    )
}

/// What stands side by side with something else in the file, and in no version here.
pub(in crate::ui) fn set_aside(places: &[Text]) -> Text {
    let (named, apart) = (first_named(places), quoted(&ADD_APART));
    both(
        format!(
            "このファイルでは{}に複数の内容が並んでいますが、その一部は、別の内容が選ばれたか、取り込みを元に戻したため、まとめても入りません。確かめたいときは、{}を選ぶと、すべて並んだまま見られます。",
            named.ja, apart.ja
        ),
        format!(
            "In this file several versions of {} stand side by side. Some of them are not taken, because another one was chosen, or taking them over was undone. To see them all, choose {}.",
            named.en, apart.en
        ),
    )
}

/// A file whose program says the same, but for versions that stand side by side in it alone.
pub(in crate::ui) fn alike_but(name: &str, places: &[Text]) -> Text {
    let aside = set_aside(places);
    both(
        format!("「{name}」の表示中の内容は、このファイルと同じです。{}", aside.ja),
        format!("“{name}” shows the same as this file. {}", aside.en),
    )
}

pub(in crate::ui) static SILENT: Text = text(
    "表示される内容は変わりません。ここと同じ変更か、行ってから元に戻した変更だけが記録されています。取り込んでおくと、ほかのファイルを開いたときに、それらを考えに入れられます。",
    "Nothing that is shown changes: the file only records changes that are the same as here, or that were taken back. Once they are merged, they are known when you open another file.",
);

pub(in crate::ui) fn settled(count: usize) -> Text {
    let it = if count == 1 { "1 difference is".to_owned() } else { format!("{count} differences are") };
    both(
        format!("並んでいた違いのうち{count}件は、相手が選んだ内容に決まります。"),
        format!("{it} settled as somebody else has chosen."),
    )
}

pub(in crate::ui) fn left_to_choose(count: usize, places: &[Text]) -> Text {
    let en = if count == 1 { "1 place".to_owned() } else { format!("{count} places") };
    let named = match places {
        [] => text("", ""),
        places => {
            let named = first_named(places);
            both(format!("({})", named.ja), format!(" ({})", named.en))
        }
    };
    both(
        format!(
            "人によって違う内容にした箇所が{count}件あります{}。すべて残しておき、次の画面で選べます。",
            named.ja
        ),
        format!(
            "People changed {en} differently{}. All versions are kept, and you choose on the next page.",
            named.en
        ),
    )
}

pub(in crate::ui) static ADD: Text = text("追加する", "Add it");
pub(in crate::ui) static ADD_APART: Text = text("別のプログラムとして追加する", "Add as a separate program");
pub(in crate::ui) static UPDATE: Text = text("更新する", "Update");
pub(in crate::ui) static MERGE: Text = text("まとめる", "Merge");
pub(in crate::ui) static DISCARD: Text = text("このファイルは使わない", "Leave this file out");

pub(in crate::ui) fn open_program(name: &str) -> Text {
    both(format!("「{name}」を開く"), format!("Open “{name}”"))
}

pub(in crate::ui) fn family(count: usize) -> Text {
    both(
        format!("同じプログラムのファイルが{count}個あります"),
        format!("{count} of these files belong to one program"),
    )
}

pub(in crate::ui) fn merge_all(count: usize) -> Text {
    both(format!("{count}個のファイルをまとめて取り込む"), format!("Take the {count} files together"))
}

pub(in crate::ui) static FAMILY_NEW: Text = text(
    "このブラウザにはまだないプログラムです。1つのプログラムとして追加し、ほかのファイルの変更をまとめます。",
    "The program is not in this browser yet. It is added once, with the changes of all files merged into it.",
);
pub(in crate::ui) static ONE_BY_ONE: Text = text(
    "1つずつ確かめるときは、下の各ファイルから選んでください。",
    "To take them one by one, use the sections below.",
);

pub(in crate::ui) static BETWEEN: Text = text("ファイルどうしを比べる", "Compare the files with each other");
pub(in crate::ui) static BETWEEN_OPEN: Text = text("2つのファイルの違いを見る", "See how two of them differ");
pub(in crate::ui) static BETWEEN_HELP: Text = text(
    "違いを文で示します。何も取り込みません。",
    "This tells in sentences how they differ. Nothing is taken.",
);
pub(in crate::ui) static BETWEEN_BEFORE: Text = text("比べる元のファイル", "From this file");
pub(in crate::ui) static BETWEEN_AFTER: Text = text("比べる先のファイル", "To this file");

/// "plan.okaeri.json(みなと食品、佐藤、2026年11月21日 15:04)"
pub(in crate::ui) fn file_of(name: &str, organization: &str, last_change: &str) -> Text {
    both(format!("{name}({organization}、{last_change})"), format!("{name} ({organization}, {last_change})"))
}

pub(in crate::ui) static COMPARE: Text =
    text("ほかのプログラムと1項目ずつ比べる", "Compare with another program, value by value");
pub(in crate::ui) static COMPARE_WITH: Text = text("比べるプログラム", "Program to compare with");
pub(in crate::ui) static CHOOSE_ONE: Text = text("選んでください", "Choose one");
pub(in crate::ui) static COMPARE_HELP: Text = text(
    "選んだ項目だけを、ファイルの内容に置き換えます。選ばない項目は変わりません。",
    "Only what you tick is replaced by what the file says. Everything else stays.",
);
pub(in crate::ui) static ALIKE: Text = text("内容は同じです。", "Both say the same.");
pub(in crate::ui) static PLACE: Text = text("項目", "Where");
pub(in crate::ui) static OWN: Text = text("今の内容", "Now");
pub(in crate::ui) static OTHER: Text = text("ファイルの内容", "In the file");
pub(in crate::ui) static NOT_THERE: Text = text("なし", "Not there");
pub(in crate::ui) static WORKING_OUT: Text =
    text("スコアと日程への影響を計算しています…", "Working out what this does to scores and dates…");
pub(in crate::ui) static NO_EFFECT: Text = text(
    "選んだ内容を取り込んでも、今の回のスコアと、タスクの日程は変わりません。",
    "Taking what you ticked moves neither the scores of the current round nor the dates of any task.",
);
pub(in crate::ui) static ALONG: Text =
    text("選んだ内容に合わせて変わるところ", "What changes along with what you ticked");
pub(in crate::ui) static TICK_ALL: Text = text("すべて選ぶ", "Tick all");

pub(in crate::ui) fn tick_all_of(section: &Text) -> Text {
    both(format!("「{}」をすべて選ぶ", section.ja), format!("Tick all of “{}”", section.en))
}

pub(in crate::ui) fn add_all(count: usize) -> Text {
    both(
        format!("新しい{count}件をすべてプログラムとして追加する"),
        format!("Add all {count} new ones as programs"),
    )
}

pub(in crate::ui) fn take(count: usize) -> Text {
    let en = if count == 1 { "value" } else { "values" };
    both(format!("選んだ{count}件を取り込む"), format!("Take {count} {en}"))
}
