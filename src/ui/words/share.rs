//! Words of the page on which a program is looked through before it is handed out.

use crate::domain::text::{Text, text};
use crate::exchange::share::WarningKind;
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("確かめて渡す", "Review and share");
pub(in crate::ui) static LEAD: Text = text(
    "ファイルに入る文章をすべて見直し、入れたくないものを外してから渡せます。",
    "Look through every text that goes into the file, leave out what should not, and hand it on.",
);
pub(in crate::ui) static OPEN: Text = text("確かめて渡す", "Review and share");
pub(in crate::ui) static BACK: Text = text("設定へ戻る", "Back to the settings");
pub(in crate::ui) static TEXTS: Text = text("ファイルに入る文章", "Texts in the file");
pub(in crate::ui) static NO_TEXTS: Text =
    text("入力された文章はありません。", "Nobody has written any text.");

pub(in crate::ui) fn texts(count: usize, out: usize) -> Text {
    let are = |count: usize| if count == 1 { "is 1 text".to_owned() } else { format!("are {count} texts") };
    let (out_ja, out_en) = match out {
        0 => (String::new(), String::new()),
        1 => ("ほかに1件を入れません。".to_owned(), " 1 more is left out.".to_owned()),
        out => (format!("ほかに{out}件を入れません。"), format!(" {out} more are left out.")),
    };
    both(
        format!("ファイルに入る文章は{count}件です。{out_ja}"),
        format!("There {} in the file.{out_en}", are(count)),
    )
}

pub(in crate::ui) static LEFT_OUT: Text = text("ファイルに入れません", "Left out of the file");
pub(in crate::ui) static HIDDEN_HERE: Text = text("（置き換えた箇所）", " (replaced)");

pub(in crate::ui) fn warnings(emails: usize, phones: usize) -> Text {
    both(
        format!(
            "個人の連絡先に見える箇所があります(メールアドレス{emails}件、電話番号{phones}件)。下で印を付けた箇所を確かめてください。"
        ),
        format!(
            "Some look like contact details (e-mail addresses: {emails}, phone numbers: {phones}). Check the marked places below."
        ),
    )
}

pub(in crate::ui) fn people(count: usize) -> Text {
    both(
        format!(
            "名前かもしれない箇所が{count}件あります(「さん」「様」や役職の付いた言葉、登録のある名前の一部だけを書いた言葉)。これらは自動では置き換わりません。下で印を付けた箇所を確かめ、必要なら「直す」から書き換えてください。"
        ),
        format!(
            "Some words may be names ({count}): they stand with “Mr.”, “-san” or a rank, or are a part of a name that the program knows. They are not replaced by themselves: check the marked places below, and edit them where needed."
        ),
    )
}

pub(in crate::ui) static NO_WARNINGS: Text = text(
    "メールアドレス、電話番号、敬称や役職の付いた人名に見える箇所はありません。敬称のない人名は見分けられないので、目で確かめてください。",
    "None looks like an e-mail address, a phone number, or a name with “Mr.” or “-san”. Other names of people cannot be detected: look for them yourself.",
);

pub(in crate::ui) const fn warning(kind: WarningKind) -> &'static Text {
    static EMAIL: Text = text("メールアドレス", "E-mail address");
    static PHONE: Text = text("電話番号", "Phone number");
    static PERSON: Text = text("名前かもしれません", "Perhaps a name");
    match kind {
        WarningKind::Email => &EMAIL,
        WarningKind::Phone => &PHONE,
        WarningKind::Person => &PERSON,
    }
}

pub(in crate::ui) static EDIT: Text = text("直す", "Edit");

pub(in crate::ui) fn edit(place: &Text) -> Text {
    both(format!("{}を直す", place.ja), format!("Edit: {}", place.en))
}

pub(in crate::ui) static OPTIONS: Text = text("入れないもの", "What to leave out");
pub(in crate::ui) static NEWER_WHOLE: Text = text(
    "新しい版のOkaeriで作られたプログラムのため、名前やメモを除けるかどうかを、この版では確かめられません。ファイルには全部が入ります。除くときは、新しい版で書き出してください。",
    "A newer version of Okaeri made this program, and this version cannot tell where names and notes stand in it. The file holds everything. To leave something out, export it with that version.",
);
pub(in crate::ui) static NAMES: Text = text("人の名前", "Names of people");
pub(in crate::ui) static NAMES_HELP: Text = text(
    "担当者名を空にし、ほかの文章に出てくる担当者と変更した人の名前を「○○」に置き換えます。名前の一部は、「田中さん」のような呼び方、漢字の名字、大文字で始まる欧文の名前を置き換え、「花子に聞く」のように別の言葉かもしれないものには、上の一覧で印を付けます。誰が変更したかの記録も入れません。",
    "Assignees are cleared. Their names, and those of the people who made changes, become “○○” in other texts. Where only a part is used, it is replaced beside a title, as in “Ms. Tanaka”, and as a word with a capital, as in “Call Tanaka”; what may be another word, such as “Will”, is only marked in the list above. Who made which change is not told either.",
);
pub(in crate::ui) static NOTES: Text = text("メモと根拠", "Notes and evidence");
pub(in crate::ui) static NOTES_HELP: Text = text(
    "答えとタスクのメモ、根拠の内容とリンクを空にします。根拠の日付は、スコアの幅に使うので残ります。",
    "Notes, and the text and links of evidence, are cleared. Dates of evidence stay: the bands of scores rest on them.",
);
pub(in crate::ui) static ORGANIZATION: Text = text("組織名", "Name of the organization");
pub(in crate::ui) static ORGANIZATION_HELP: Text = text(
    "「○○」に置き換えます。ほかの文章に出てくる組織名も、「株式会社」などを省いた呼び方を含めて置き換えます。それより短い呼び方には、上の一覧で印を付けます。",
    "It becomes “○○”, also where other texts name it, in full or without “Inc.” and the like. Shorter parts of it are marked in the list above.",
);
pub(in crate::ui) static APART: Text = text(
    "何かを外したファイルは別のプログラムになります。あとで元のプログラムに取り込んでも、外した内容が元から消えることはありません。",
    "A file with something left out is a program of its own, so that merging it back can never delete what was left out.",
);

pub(in crate::ui) fn writers(names: &str) -> Text {
    both(
        format!("このファイルには、変更した人の名前が入ります：{names}。"),
        format!("This file names those who made changes: {names}."),
    )
}

pub(in crate::ui) static PASSPHRASE: Text = text("パスフレーズ", "Passphrase");
pub(in crate::ui) static PROTECTION: Text = text("パスフレーズで保護する", "Protect with a passphrase");
pub(in crate::ui) static PROTECTION_HELP: Text = text(
    "開くときにパスフレーズが必要になります。パスフレーズは、ファイルとは別の手段で伝えてください。",
    "The passphrase is needed to open the file. Pass it on by another way than the file itself.",
);
pub(in crate::ui) static HAND_OUT: Text = text("書き出す", "Export");

pub(in crate::ui) fn extent(size: &str, hidden: usize, is_sealed: bool) -> Text {
    let (ja, en) = match hidden {
        0 => ("文章はすべて入ります".to_owned(), "every text is in it".to_owned()),
        1 => ("文章1件を外すか、置き換えます".to_owned(), "1 text is left out or changed".to_owned()),
        hidden => (
            format!("文章{hidden}件を外すか、置き換えます"),
            format!("{hidden} texts are left out or changed"),
        ),
    };
    let (sealed_ja, sealed_en) = if is_sealed {
        ("パスフレーズで保護します。", " A passphrase protects it.")
    } else {
        ("", "")
    };
    both(format!("約{size}。{ja}。{sealed_ja}"), format!("About {size}; {en}.{sealed_en}"))
}

pub(in crate::ui) static COPY: Text = text("テキストをコピー", "Copy as text");
pub(in crate::ui) static COPY_HELP: Text = text(
    "ダウンロードが許可されていないときは、ファイルの中身をコピーしてメールなどに貼り付けられます。受け取った人は「ファイルを開く」の「テキストを貼り付けて開く」を使います。",
    "Where downloads are blocked, copy the text of the file into a mail. Whoever gets it opens it under “Open a file” with “Paste a file’s text”.",
);
pub(in crate::ui) static COPIED: Text = text("コピーしました。", "Copied.");
pub(in crate::ui) static NOT_COPIED: Text = text(
    "ブラウザがコピーを受け付けませんでした。下の欄の文字をすべて選んでコピーしてください(Ctrl+C、Macは⌘+C)。",
    "The browser did not let the page copy. The text is selected below: copy it with Ctrl+C, or ⌘+C on a Mac.",
);
pub(in crate::ui) static FILE_TEXT: Text = text("ファイルの中身", "The text of the file");
