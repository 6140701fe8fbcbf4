//! Why a file is refused, said to the person.

use std::borrow::Cow;

use crate::domain::extent::{Excess, Of};
use crate::domain::text::{Text, text};
use crate::domain::words::{both, quoted, same};

/// Why a file is refused. Nothing changes then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It has more bytes than are read: this many.
    TooLarge(usize),
    /// There is nothing in it.
    Empty,
    /// It is not UTF-8 text; the first bad byte stands here.
    NotText(usize),
    /// It is not JSON.
    NotJson {
        /// The line of the first mistake, counted from 1.
        line: usize,
        /// The column of the first mistake, counted from 1.
        column: usize,
    },
    /// It is nested deeper than any program.
    TooDeep,
    /// What the browser kept is not what was written.
    Changed,
    /// It could not be read from where it lies.
    OutOfReach,
    /// A passphrase protects it.
    Sealed,
    /// A passphrase protected it, and it is not what was written any more.
    SealBroken,
    /// It was pasted, and a mail changed it so that nobody can say what it was.
    Garbled,
    /// It is a file of some other kind.
    OtherFormat,
    /// A newer version of Okaeri wrote it.
    Newer,
    /// A value is missing, repeated or impossible.
    Invalid {
        /// Where, such as `program.rounds[0].date`.
        place: String,
    },
    /// The same id stands twice.
    Repeated {
        /// Where.
        place: String,
        /// The id.
        id: String,
    },
    /// The same key stands twice in an object.
    Twice {
        /// The object.
        place: String,
        /// The key.
        key: String,
    },
    /// There is more of something than a program may hold.
    TooMuch(Excess),
    /// A task waits for one that is not there.
    Dangling {
        /// The task.
        task: String,
        /// The one that is missing.
        missing: String,
    },
    /// Tasks wait for each other in a circle.
    Cycle(Vec<String>),
}

/// The place of a fault that is in no part of the file.
const WHOLE: &str = ".";

/// The most tasks of a circle that are named.
const MOST_NAMED: usize = 8;

/// How pictures (PNG, JPEG, GIF), PDF, and the files of Word and Excel, new and old, begin.
const OTHER_KINDS: [&[u8]; 6] =
    [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// The most letters that are quoted from a file.
const MOST_QUOTED: usize = 120;

impl ReadError {
    pub(super) fn not_json(error: &serde_json::Error, text: &str) -> Self {
        if error.to_string().starts_with("recursion limit") {
            return Self::TooDeep;
        }
        // The reader counts bytes, and people count letters.
        let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
        let before = line.char_indices().take_while(|(at, _)| at + 1 < error.column()).count();
        Self::NotJson { line: error.line(), column: before + 1 }
    }

    /// What is no text: another kind of file, where its first bytes say so.
    pub(super) fn not_text(bytes: &[u8], error: &std::str::Utf8Error) -> Self {
        if OTHER_KINDS.iter().any(|kind| bytes.starts_with(kind)) {
            return Self::OtherFormat;
        }
        Self::NotText(error.valid_up_to())
    }

    pub(super) fn invalid(place: impl Into<String>) -> Self {
        Self::Invalid { place: place.into() }
    }

    /// Where the fault is, as a path; none where it is nowhere in particular.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Invalid { place } | Self::Repeated { place, .. } | Self::Twice { place, .. } => Some(place),
            Self::TooMuch(excess) => Some(&excess.place),
            _ => None,
        }
    }

    /// What happened, where, and what to do.
    #[must_use]
    pub fn say(&self) -> Text {
        self.say_at(None)
    }

    /// The same, with the place in the words of the page that shows it, and its path for whoever made the file.
    #[must_use]
    pub fn say_at(&self, words: Option<&Text>) -> Text {
        let path = short(self.place().unwrap_or_default());
        let said = self.said(&quoted(words.unwrap_or(&same(&path))));
        if words.is_none() || path.is_empty() {
            return said;
        }
        both(
            format!("{}(ファイル内の場所：{path})", said.ja),
            format!("{} (Place in the file: {path})", said.en),
        )
    }

    /// The same of what a browser has kept: there is no other file to choose.
    #[must_use]
    pub fn say_of_kept(&self) -> Text {
        match self {
            Self::Changed => self.say_kind(),
            Self::Newer => text(
                "新しい版のOkaeriで作られたプログラムです。Okaeriを新しい版にすると開けます。",
                "A newer version of Okaeri made this program. That version can open it.",
            ),
            _ => text(
                "保存されていた内容を読み取れません。壊れているか、書き換えられています。下のボタンから元のデータをダウンロードできます。",
                "What this browser kept cannot be read: it is damaged, or was changed. You can download it as it is.",
            ),
        }
    }

    fn said(&self, place: &Text) -> Text {
        match self {
            Self::TooLarge(_) => text(
                "5MBを超えているため、読み込めません。プログラムのファイルかどうか確かめてください。",
                "This is larger than 5 MB, which is the most that Okaeri opens. Check that it is a program file.",
            ),
            Self::Empty => text(
                "何も入っていません。ファイルなら書き出しから、貼り付けならコピーからやり直してください。",
                "There is nothing in it. Export the file again, or copy its text again.",
            ),
            Self::NotText(_) => text(
                "文字コードがUTF-8ではないため、読めません。ほかのソフトで保存し直したファイルなら、UTF-8を選んで保存するか、Okaeriが書き出した「.okaeri.json」を選んでください。",
                "This file is not UTF-8 text. If another program has saved it, save it as UTF-8, or choose the .okaeri.json file that Okaeri exported.",
            ),
            Self::NotJson { line: 1, column: 1 } => text(
                "Okaeriのプログラムではありません(JSONとして始まっていません)。「.okaeri.json」で終わるファイルか、その中身をすべて選んでください。",
                "This is not an Okaeri program: it does not begin as JSON. Choose a file that ends in .okaeri.json, or all of its text.",
            ),
            Self::NotJson { line, column } => both(
                format!(
                    "JSONとして読めません({line}行{column}文字目)。途中で切れているか、書き換えられています。元のファイルを選び直してください。"
                ),
                format!(
                    "This file is not valid JSON (line {line}, column {column}). It was cut short or changed. Choose the original file."
                ),
            ),
            Self::TooDeep => text(
                "入れ子が深すぎるため、プログラムのファイルとして読めません。Okaeriが書き出したファイルを選んでください。",
                "This file is nested too deeply to be a program. Choose a file that Okaeri exported.",
            ),
            Self::OutOfReach => text(
                "いまは読めません。ほかのソフトが開いているか、同期の途中かもしれません。少し待ってから見直してください。",
                "It cannot be read just now: another program may have it open, or it is still being synced. Wait a moment and look again.",
            ),
            Self::Changed
            | Self::Sealed
            | Self::SealBroken
            | Self::Garbled
            | Self::OtherFormat
            | Self::Newer => self.say_kind(),
            Self::Invalid { place: path } => invalid(place, path == WHOLE),
            Self::Repeated { id, .. } => twice(&text("ID", "id"), id, place),
            Self::Twice { key, .. } => twice(&text("項目名", "key"), key, place),
            Self::TooMuch(excess) => too_much(excess, place),
            Self::Dangling { task, missing } => {
                let (task, missing) = (short(task), short(missing));
                both(
                    format!(
                        "タスク「{task}」の先行タスク「{missing}」がファイルにありません。元のファイルを選び直してください。"
                    ),
                    format!(
                        "Task “{task}” waits for “{missing}”, which is not in the file. Choose the original file."
                    ),
                )
            }
            Self::Cycle(ids) => cycle(ids),
        }
    }

    /// What kind of file it is that is no program for this build.
    fn say_kind(&self) -> Text {
        match self {
            Self::Changed => text(
                "ブラウザに保存されたデータが壊れています(検査値が合いません)。下のボタンから元のデータをダウンロードできます。",
                "What this browser kept is damaged (its checksum does not fit). You can download it as it is.",
            ),
            Self::Sealed => text(
                "パスフレーズで保護されたファイルです。開くにはパスフレーズを入れてください。",
                "A passphrase protects this file. Enter it to open the file.",
            ),
            Self::SealBroken => text(
                "パスフレーズで保護されたファイルですが、途中で切れているか書き換えられているため、正しいパスフレーズでも開けません。元のファイルか、ほかの控えを選んでください。",
                "A passphrase protects this file, but the file was cut short or changed: even the right passphrase cannot open it. Choose the original, or another backup.",
            ),
            Self::Garbled => text(
                "貼り付けたテキストは、途中で切れているか、メールなどで文字が変わっていて、元に戻せません。「.okaeri.json」のファイルを添付で送ってもらい、そのファイルを開いてください。",
                "The pasted text was cut short or changed on its way, as mail programs do, and cannot be restored. Ask for the .okaeri.json file as an attachment, and open that file.",
            ),
            Self::OtherFormat => text(
                "Okaeriのプログラムではないファイルです。「.okaeri.json」で終わるファイルを選んでください。",
                "This file is not an Okaeri program. Choose a file that ends in .okaeri.json.",
            ),
            _ => text(
                "このファイルは新しい版のOkaeriで作られています。Okaeriを新しい版にしてから開いてください。",
                "A newer version of Okaeri made this file. Open it with that version.",
            ),
        }
    }
}

fn cycle(ids: &[String]) -> Text {
    let rest = if ids.len() > MOST_NAMED { Some("…") } else { None };
    let named = ids.iter().take(MOST_NAMED).map(|id| short(id));
    let again = ids.first().map(|id| short(id));
    let chain = named.chain(rest.map(Cow::Borrowed)).chain(again).collect::<Vec<_>>().join(" → ");
    both(
        format!("先行タスクが循環しています：{chain}。元のファイルを選び直してください。"),
        format!("Tasks wait for each other in a circle: {chain}. Choose the original file."),
    )
}

fn twice(what: &Text, name: &str, place: &Text) -> Text {
    let name = short(name);
    both(
        format!("同じ{}「{name}」が{}に2回あります。元のファイルを選び直してください。", what.ja, place.ja),
        format!("The {} “{name}” stands twice in {}. Choose the original file.", what.en, place.en),
    )
}

fn too_much(excess: &Excess, place: &Text) -> Text {
    let (count, most) = excess.figures();
    let Text { ja, en } = place;
    match excess.of {
        Of::Letters => both(
            format!("{ja}が長すぎます({count}文字)。{most}文字以内に短くしてから、開き直してください。"),
            format!(
                "{en} is too long ({count} characters). Shorten it to {most} or fewer, and open the file again."
            ),
        ),
        Of::Entries => both(
            format!("{ja}が多すぎます({count}件)。{most}件以内に減らしてから、開き直してください。"),
            format!(
                "{en} has too many entries ({count}). Reduce them to {most} or fewer, and open the file again."
            ),
        ),
    }
}

/// What a file says may be as long as the file; the message is not.
fn short(words: &str) -> Cow<'_, str> {
    match words.char_indices().nth(MOST_QUOTED) {
        Some((end, _)) => Cow::Owned(format!("{}…", words.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(words),
    }
}

fn invalid(place: &Text, is_whole: bool) -> Text {
    if is_whole {
        return text(
            "プログラムに要る項目が欠けているか、ありえない値があります。元のファイルを選び直してください。",
            "Something that a program needs is missing from this file, or impossible. Choose the original file.",
        );
    }
    both(
        format!("{}の値が欠けているか、ありえない値です。元のファイルを選び直してください。", place.ja),
        format!("The value at {} is missing or impossible. Choose the original file.", place.en),
    )
}
