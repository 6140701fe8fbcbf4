//! Words of what people change in drafts.

use crate::domain::draft::{State, Tally};
use crate::domain::text::{Language, Text, text};
use crate::domain::words::{quoted, same};
use crate::ui::words::both;

/// What a clause is called, between quotes.
pub(in crate::ui) fn named(name: &str) -> Text {
    quoted(&same(name))
}

pub(in crate::ui) fn edit(name: &str) -> Text {
    let name = named(name);
    both(format!("{}を編集する", name.ja), format!("Edit {}", name.en))
}

pub(in crate::ui) fn heading_of(name: &str) -> Text {
    let name = named(name);
    both(format!("{}の見出し", name.ja), format!("Heading of {}", name.en))
}

pub(in crate::ui) fn text_of(name: &str) -> Text {
    let name = named(name);
    both(format!("{}の本文", name.ja), format!("Text of {}", name.en))
}

pub(in crate::ui) static HEADING_HELP: Text = text(
    "番号は付けません。文書の中の順番で付きます。",
    "Leave out the number: it follows from the place in the document.",
);
pub(in crate::ui) static TEXT_HELP: Text = text(
    "1行が1つの段落です。行の先頭に「・」を付けると箇条書きになります。書き換えても、もう一方の言語の文は変わりません。",
    "Each line is a paragraph. Begin a line with “- ” to make it an entry of a list. The other language stays as it is.",
);

pub(in crate::ui) static FOLLOW: Text = text("ひな形の文に戻す", "Go back to the draft’s words");
pub(in crate::ui) static LEAVE_OUT: Text = text("この条を外す", "Leave this clause out");
pub(in crate::ui) static PUT_BACK: Text = text("この条を戻す", "Put it back");
pub(in crate::ui) static ADD_AFTER: Text = text("この後に条を足す", "Add a clause after it");
pub(in crate::ui) static ADD_FIRST: Text = text("先頭に条を足す", "Add a clause at the top");
pub(in crate::ui) static UP: Text = text("上へ移す", "Move up");
pub(in crate::ui) static DOWN: Text = text("下へ移す", "Move down");
pub(in crate::ui) static REMOVE: Text = text("削除する", "Remove");

pub(in crate::ui) fn removed(what: &Text) -> Text {
    both(format!("{}を削除しました。", what.ja), format!("{} is removed.", what.en))
}

pub(in crate::ui) fn out(name: &str) -> Text {
    let name = named(name);
    both(
        format!("条{}は外しています。日本語にも英語にも入りません。", name.ja),
        format!("The clause {} is left out, in both languages.", name.en),
    )
}

/// How a clause came to be, where that is worth a word.
pub(in crate::ui) const fn state(state: &State) -> Option<Text> {
    match state {
        State::Drafted | State::LeftOut => None,
        State::Edited | State::Outdated { .. } => Some(text("書き換えた条", "Rewritten")),
        State::Own => Some(text("足した条", "Added")),
    }
}

/// Said of a clause that somebody wrote in the other language than the one that is read.
pub(in crate::ui) const fn elsewhere(read: Language, is_own: bool) -> Text {
    match (read, is_own) {
        (Language::Japanese, false) => text(
            "この条は英語だけを書き換えています。日本語はひな形のままです。",
            "This clause is rewritten in English only. The Japanese is as drafted.",
        ),
        (Language::English, false) => text(
            "この条は日本語だけを書き換えています。英語はひな形のままです。",
            "This clause is rewritten in Japanese only. The English is as drafted.",
        ),
        (Language::Japanese, true) => text(
            "この条は英語だけで書いてあります。日本語の文も書いてください。",
            "This clause is written in English only. Write it in Japanese, too.",
        ),
        (Language::English, true) => text(
            "この条は日本語だけで書いてあります。英語の文も書いてください。",
            "This clause is written in Japanese only. Write it in English, too.",
        ),
    }
}

pub(in crate::ui) static OUTDATED: Text = text(
    "書き換えたあとで、もとになる決定が変わりました。ひな形の文は次のように変わっています。",
    "The decisions behind this clause have changed since it was rewritten. This is how the draft’s own words changed.",
);
pub(in crate::ui) static OUTDATED_HELP: Text = text(
    "書き換えた文はそのまま残っています。必要なところを直したら、「自分の文のままにする」を押してください。",
    "Your words are still in place. Carry over what you need, then choose “Keep my words”.",
);
pub(in crate::ui) static GONE: Text = text("削除：", "Removed: ");
pub(in crate::ui) static CAME: Text = text("追加：", "Added: ");
pub(in crate::ui) static KEEP: Text = text("自分の文のままにする", "Keep my words");
pub(in crate::ui) static TAKE: Text = text("新しいひな形の文にする", "Take the draft’s new words");

pub(in crate::ui) static LOST: Text =
    text("今のひな形にない条の文", "Words of clauses that the draft no longer has");
pub(in crate::ui) static LOST_HELP: Text = text(
    "書き換えた条が、ひな形からなくなりました。次の文は文書に入っていません。",
    "Clauses that were rewritten are gone from the draft. These words are not part of the document.",
);
pub(in crate::ui) static TAKE_IN: Text = text("足した条として入れる", "Put it in as an added clause");

pub(in crate::ui) static TO_FIRST: Text =
    text("もとの決定が変わった条を見る", "Go to the first clause whose decisions have changed");

/// How much of a text people changed.
pub(in crate::ui) fn tally(tally: Tally) -> Text {
    let Tally { edited, outdated, out, own } = tally;
    if tally == Tally::default() {
        return text(
            "どの条もひな形のままです。条ごとに書き換えられます。",
            "Every clause is as drafted. You can rewrite any of them.",
        );
    }
    let counted = |count: usize, ja: &str, en: &str| {
        let unit = if count == 1 { "clause" } else { "clauses" };
        (count > 0).then(|| (format!("{ja}{count}件"), format!("{count} {unit} {en}")))
    };
    let all = [
        counted(edited, "書き換えた条", "rewritten"),
        counted(out, "外した条", "left out"),
        counted(own, "足した条", "added"),
    ];
    let (ja, en): (Vec<String>, Vec<String>) = all.into_iter().flatten().unzip();
    let beneath = match outdated {
        0 => text("", ""),
        1 => text(
            "うち1件は、書き換えたあとでもとの決定が変わりました。",
            " The decisions behind 1 of the rewritten clauses have changed since.",
        ),
        _ => both(
            format!("うち{outdated}件は、書き換えたあとでもとの決定が変わりました。"),
            format!(" The decisions behind {outdated} of the rewritten clauses have changed since."),
        ),
    };
    // What has changed beneath is said of the rewritten ones, so right behind them.
    let (first, rest) = ja.split_at(usize::from(outdated > 0));
    let ja = if outdated > 0 {
        let rest = if rest.is_empty() { String::new() } else { format!("{}。", rest.join("、")) };
        format!("{}。{}{rest}", first.join(""), beneath.ja)
    } else {
        format!("{}。", ja.join("、"))
    };
    both(ja, format!("{}.{}", en.join(", "), beneath.en))
}
