//! A message to the person: what happened, and what to do.

use super::session::Session;
use crate::domain::text::Text;
use crate::domain::words::both;

/// How a message is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something could not be done; nothing was changed.
    Refused,
}

/// A message to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// The message.
    pub words: Text,
    /// Whether it is meant for the page that is gone to now.
    pub(super) goes_along: bool,
}

/// Files that were given to the browser, one for each program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandedOut {
    /// How many.
    pub files: usize,
    /// How many of them anyone can read although a passphrase protects their programs here.
    pub plain: usize,
    /// How many programs were left out because nobody has opened them with their passphrase.
    pub locked: usize,
}

impl Notice {
    /// Something was done.
    #[must_use]
    pub const fn done(words: Text) -> Self {
        Self { tone: Tone::Done, words, goes_along: false }
    }

    /// A file was given to the browser.
    #[must_use]
    pub fn handed_out(name: &str) -> Self {
        Self::done(both(
            format!("「{name}」を書き出しました。ブラウザのダウンロードを確かめてください。"),
            format!("“{name}” is exported. Look for it among the browser’s downloads."),
        ))
    }

    /// Files were given to the browser, one for each program. What is to be known of them stays until it is put away.
    #[must_use]
    pub fn all_handed_out(all: HandedOut) -> Self {
        let HandedOut { files, plain, locked } = all;
        let parts = [exported(files), unprotected(files, plain), left_out(locked)];
        let said = |of: fn(&Text) -> &str, between: &str| {
            let said = parts.iter().map(of).filter(|said| !said.is_empty());
            said.collect::<Vec<_>>().join(between)
        };
        let words = both(said(|text| &text.ja, ""), said(|text| &text.en, " "));
        if plain + locked > 0 { Self::refused(words) } else { Self::done(words) }
    }

    /// Files were added as programs, some of them from a newer version.
    #[must_use]
    pub fn added(count: usize, newer: usize) -> Self {
        let (newer_ja, newer_en) = match newer {
            0 => (String::new(), String::new()),
            newer => (
                format!(
                    "うち{newer}件は新しい版のOkaeriで作られたもので、表示とダウンロードだけができます。"
                ),
                format!(
                    " A newer version of Okaeri made {newer} of them: you can read and download those, but not change them."
                ),
            ),
        };
        Self::done(both(
            format!(
                "{count}件のファイルをプログラムとして追加しました。{newer_ja}取り消すには、一覧で削除してください。"
            ),
            format!(
                "{count} files were added as programs.{newer_en} To take this back, delete them in the list."
            ),
        ))
    }

    /// A program was copied.
    #[must_use]
    pub fn copied(name: &str) -> Self {
        Self::done(both(
            format!("複製して、「{name}」を追加しました。取り消すには、一覧で削除してください。"),
            format!("“{name}” was added as a copy. To take this back, delete it in the list."),
        ))
    }

    /// The same, shown on the page that is gone to now.
    #[must_use]
    pub fn along(self) -> Self {
        Self { goes_along: true, ..self }
    }

    /// Something could not be done.
    #[must_use]
    pub const fn refused(words: Text) -> Self {
        Self { tone: Tone::Refused, words, goes_along: false }
    }
}

impl Session {
    /// Leaves a message beside what was refused before: each says something that the other does not.
    pub(super) fn tell_beside(self, mut notice: Notice) {
        let before = self.notice.get_untracked().filter(|before| before.tone == Tone::Refused);
        if let Some(before) = before {
            let is_said = before.words.ja.contains(notice.words.ja.as_ref());
            notice.words = if is_said { before.words } else { joined(&before.words, &notice.words) };
        }
        self.tell(notice);
    }

    /// Puts the last message away where another page is gone to, unless it was meant for that one.
    pub fn leave_notice(self) {
        self.notice.update(|notice| {
            drop(notice.take_if(|notice| !std::mem::take(&mut notice.goes_along)));
        });
    }
}

/// One message after the other.
pub(super) fn joined(one: &Text, other: &Text) -> Text {
    both(format!("{}{}", one.ja, other.ja), format!("{} {}", one.en, other.en))
}

/// "3 files are exported."
fn exported(files: usize) -> Text {
    match files {
        0 => both(String::new(), String::new()),
        1 => both(
            "1件のファイルを書き出しました。ブラウザのダウンロードを確かめてください。".to_owned(),
            "1 file is exported. Look for it among the browser’s downloads.".to_owned(),
        ),
        files => both(
            format!(
                "{files}件のファイルを書き出しました。ブラウザが複数のダウンロードの許可を求めたら、許可してください。"
            ),
            format!(
                "{files} files are exported. If the browser asks whether to allow several downloads, allow them."
            ),
        ),
    }
}

/// What went out without the passphrase that protects it here.
fn unprotected(files: usize, plain: usize) -> Text {
    let (ja, en) = match plain {
        0 => return both(String::new(), String::new()),
        _ if files == 1 => ("このファイルは".to_owned(), "No passphrase protects this file".to_owned()),
        1 => (
            "うち1件は、ここではパスフレーズで保護されていますが、ファイルは".to_owned(),
            "For 1 of them a passphrase protects the program here, but not the file".to_owned(),
        ),
        plain => (
            format!("うち{plain}件は、ここではパスフレーズで保護されていますが、ファイルは"),
            format!("For {plain} of them a passphrase protects the program here, but not the file"),
        ),
    };
    both(
        format!(
            "{ja}パスフレーズなしで読めます。保護して渡すには、設定の「確かめて渡す」から書き出してください。"
        ),
        format!("{en}. To protect a file, export it under “Review and share” in the settings."),
    )
}

/// What did not go out because it is locked.
fn left_out(locked: usize) -> Text {
    let en = match locked {
        0 => return both(String::new(), String::new()),
        1 => "1 protected program was left out: open it with its passphrase, then export it.".to_owned(),
        locked => format!(
            "{locked} protected programs were left out: open each with its passphrase, then export it."
        ),
    };
    both(
        format!(
            "パスフレーズで保護された{locked}件は、まだ開いていないため書き出していません。パスフレーズで開いてから、書き出してください。"
        ),
        en,
    )
}
