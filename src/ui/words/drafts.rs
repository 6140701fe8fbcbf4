//! Words of the drafts: texts that follow from charter and policy.

use crate::domain::text::{Text, text};
use crate::ui::words::both;

pub(in crate::ui) static TITLE: Text = text("文書のひな形", "Drafts");

pub(in crate::ui) fn title(name: &Text) -> Text {
    both(format!("文書のひな形：{}", name.ja), format!("Draft: {}", name.en))
}

pub(in crate::ui) static LEAD: Text = text(
    "「目的と体制」と「再入社制度」で決めたことが、そのまま文書になります。決めたことを変えると、文書も変わります。書き換えた条は、変わらずに残ります。",
    "What you decide in the charter and the rehire policy, written out. Change a decision, and the text follows. Clauses that you rewrite stay as you wrote them.",
);
pub(in crate::ui) static OWN_WORDS: Text = text(
    "日本語と英語は同じ決定から作っています。自由に書いた文は、書いた言語のまま入ります。",
    "Both languages come from the same decisions. Your own words stay in the language in which you wrote them.",
);
pub(in crate::ui) static KINDS: Text = text("文書の種類", "Kinds of documents");
pub(in crate::ui) static LANGUAGE: Text = text("文書の言語", "Language of the document");
pub(in crate::ui) static JAPANESE: Text = text("日本語", "Japanese");
pub(in crate::ui) static ENGLISH: Text = text("英語", "English");

pub(in crate::ui) static COPY: Text = text("文字としてコピーする", "Copy as text");
pub(in crate::ui) static PRINT: Text = text("この文書を印刷する", "Print this document");
pub(in crate::ui) static COPIED_TEXT: Text = text("コピーする文書", "The text to copy");
pub(in crate::ui) static NOT_COPIED: Text = text(
    "ブラウザがコピーを受け付けませんでした。下の文字を選んであるので、Ctrl+C(Macは⌘+C)でコピーしてください。",
    "The browser did not let the page copy. The text is selected below: copy it with Ctrl+C, or ⌘+C on a Mac.",
);

pub(in crate::ui) fn copied(name: &Text, open: usize) -> Text {
    match open {
        0 => both(format!("「{}」をコピーしました。", name.ja), format!("“{}” is copied.", name.en)),
        1 => both(
            format!("「{}」をコピーしました。空欄の項目が1件残っています。", name.ja),
            format!("“{}” is copied, with one thing left blank.", name.en),
        ),
        _ => both(
            format!("「{}」をコピーしました。空欄の項目が{open}件残っています。", name.ja),
            format!("“{}” is copied, with {open} things left blank.", name.en),
        ),
    }
}

pub(in crate::ui) static OPEN: Text = text("まだ決まっていないこと", "What is still open");
pub(in crate::ui) static UNDECIDED: Text = text("このプログラムで決めること", "To decide in this program");
pub(in crate::ui) static UNDECIDED_HELP: Text = text(
    "決めると、文書の【未定】が埋まります。",
    "Once you decide, the blanks marked “not decided” are filled.",
);
pub(in crate::ui) static BY_HAND: Text = text("文書に書き込むこと", "To fill in");
pub(in crate::ui) static BY_HAND_HELP: Text = text(
    "ほかのページには入力欄がありません。条を編集して【記入】を書き換えるか、コピーしたあとで書き込んでください。",
    "No other page asks for these. Edit the clause and replace the blank marked “fill in”, or fill it in after copying.",
);

pub(in crate::ui) fn open(undecided: usize, by_hand: usize) -> Text {
    match (undecided, by_hand) {
        (0, 0) => text("空欄はありません。", "Nothing is left blank."),
        (0, _) => both(
            format!("このプログラムで決めることは、すべて決まっています。書き込むことは{by_hand}件です。"),
            format!("All that this program decides is decided. To fill in: {by_hand}."),
        ),
        _ => both(
            format!("決まっていないこと{undecided}件、書き込むこと{by_hand}件は、空欄にしています。"),
            format!("Left blank: {undecided} not decided, {by_hand} to fill in."),
        ),
    }
}

pub(in crate::ui) static COUNSEL: Text =
    text("使う前に顧問弁護士に確認すること", "What to ask counsel before using it");
pub(in crate::ui) static COUNSEL_HELP: Text = text(
    "ひな形は法律上の助言ではありません。何を確認するかの一覧です。可否の判断は、顧問弁護士や社会保険労務士に確認してください。",
    "A draft is no legal advice. These are questions: what may stand in the text is for counsel to say.",
);
pub(in crate::ui) static TOUCHED: Text =
    text("この文書に書かれる規則や手順が関わります。", "Rules or steps told in this document touch on it.");
pub(in crate::ui) static TO_TOUCHED: Text =
    text("どれが関わるかを見る(再入社制度)", "See which, in the rehire policy");
pub(in crate::ui) static FROM_DECISIONS: Text =
    text("決めたことを文書にする(文書のひな形)", "Turn what you decided into documents (drafts)");
