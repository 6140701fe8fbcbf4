//! A folder of program files that a team shares, as on a synced drive: what others wrote is merged, and so are the copies
//! that the sync service made of one file where two wrote it at once.

use super::filing::Seal;
use super::folder_files::{FolderFile, Readable, grouped, has_all_of};
use super::session::Session;
use super::{Notice, clock};
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::document::{Document, ReadError};
use crate::exchange::file_name::program_file_name;
use crate::storage::crypto::Key;
use crate::storage::place::{self, Folder, Look, PlaceError};

/// Where the handle of the folder is kept.
const HANDLE: &str = "handle/*folder";

/// Files of one origin: one program, and the copies of it.
#[derive(Clone, Debug, PartialEq)]
pub struct FolderProgram {
    /// The program's id.
    pub id: ProgramId,
    /// What it is called.
    pub name: String,
    /// The file that stays.
    pub main: String,
    /// The copies of it.
    pub copies: Vec<String>,
    /// Whether the program here and its file hold the same, and no copy has anything else.
    pub is_alike: bool,
    /// Whether the program is here and cannot be read: a passphrase is needed first, or it is damaged.
    pub is_locked: bool,
    /// How its file is sealed, where the program is protected otherwise: neither is written over the other.
    pub other_seal: Option<Seal>,
}

/// A folder, as it was when it was looked at last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FolderView {
    /// What it is called.
    pub name: String,
    /// Whether the browser wants the person to allow it again.
    pub needs_leave: bool,
    /// The programs in it.
    pub programs: Vec<FolderProgram>,
    /// Files that cannot be read, with why.
    pub unreadable: Vec<(String, ReadError)>,
    /// When it was looked at, in seconds since 1970.
    pub at: u64,
}

impl Session {
    /// Lets the person choose a folder, and looks into it.
    pub fn choose_folder(self) {
        leptos::task::spawn_local(async move {
            match place::choose_folder().await {
                Ok(folder) => {
                    self.keep_folder(&folder).await;
                    self.look_into(folder).await;
                }
                Err(error) => self.say_place(&error),
            }
        });
    }

    async fn keep_folder(self, folder: &Folder) {
        self.kept.change(|keeping| keeping.folder = Some(folder.clone()));
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        if let Some(vault) = vault
            && vault.disk().put_handle(HANDLE, folder.handle()).await.is_err()
        {
            leptos::logging::warn!("the folder has to be chosen again after the page is closed");
        }
    }

    async fn kept_folder(self) -> Option<Folder> {
        if let Some(folder) = self.kept.with(|keeping| keeping.folder.clone()) {
            return Some(folder);
        }
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone())?;
        vault.disk().handle(HANDLE).await.ok().flatten().map(Folder::of)
    }

    /// Looks into the folder that was chosen before, if there is one. `ask` lets the browser ask the person again.
    pub fn look_into_folder(self, ask: bool) {
        leptos::task::spawn_local(async move {
            let Some(folder) = self.kept_folder().await else { return };
            if folder.may_write(ask).await {
                self.look_into(folder).await;
            } else {
                let view = FolderView { name: folder.name(), needs_leave: true, ..FolderView::default() };
                self.exchange().folder.set(Some(view));
            }
        });
    }

    /// Works in no folder any more. What is in it stays as it is.
    pub fn leave_folder(self) {
        self.exchange().folder.set(None);
        self.kept.change(|keeping| keeping.folder = None);
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        leptos::task::spawn_local(async move {
            if vault.drop_aside(HANDLE).await.is_err() {
                leptos::logging::warn!("the folder is found again after the page is closed");
            }
        });
    }

    async fn look_into(self, folder: Folder) {
        let Ok(files) = self.read_folder(&folder).await else { return };
        self.exchange().folder.set(Some(self.view_of(&folder, files)));
    }

    fn view_of(self, folder: &Folder, files: Vec<FolderFile>) -> FolderView {
        let (groups, unreadable) = grouped(files);
        let programs = groups.iter().filter_map(|group| self.program_of(group));
        FolderView {
            name: folder.name(),
            needs_leave: false,
            programs: programs.collect(),
            unreadable,
            at: clock::seconds(),
        }
    }

    fn program_of(self, group: &[Readable]) -> Option<FolderProgram> {
        let main = group.first()?;
        let id = &main.document.program.id;
        let own = self.find(id);
        let is_locked = own.is_none() && self.is_taken(id);
        // Copies are not written anew: they say nothing new where all of it is here.
        let is_alike = own.as_ref().is_some_and(|own| {
            main.document.ledger.seen() == own.ledger.seen()
                && self.is_sealed_alike(id, main.seal.as_ref())
                && group.iter().all(|there| has_all_of(own, &there.document))
        });
        Some(FolderProgram {
            other_seal: own.as_ref().and_then(|own| self.seal_in_the_way(own, group)),
            name: main.document.program.profile.name.clone(),
            copies: group.iter().skip(1).map(|file| file.name.clone()).collect(),
            id: id.clone(),
            main: main.name.clone(),
            is_alike,
            is_locked,
        })
    }

    /// Makes the folder and the programs here alike: each program is merged with all its files, and written to its main
    /// file. Copies stay until they are deleted.
    pub fn sync_folder(self) {
        self.sync_with(None);
    }

    /// The same, where the protection that one of the programs has here is to hold for all its files.
    pub fn sync_folder_as(self, program: ProgramId) {
        self.sync_with(Some(program));
    }

    fn sync_with(self, holds: Option<ProgramId>) {
        leptos::task::spawn_local(async move {
            let Some(folder) = self.kept_folder().await else { return };
            if !folder.may_write(true).await {
                return self.look_into_folder(false);
            }
            let Ok(files) = self.read_folder(&folder).await else { return };
            let (groups, unreadable) = grouped(files);
            let mut outcome = if unreadable.is_empty() { Ok(()) } else { Err(UNREAD_LEFT) };
            for group in groups {
                outcome = outcome.and(self.sync_group(&folder, &group, holds.as_ref()).await);
            }
            self.refresh();
            self.tell(outcome.map_or_else(Notice::refused, |()| Notice::done(SYNCED)));
            self.look_into(folder).await;
        });
    }

    /// Says what stood in the way.
    async fn sync_group(
        self,
        folder: &Folder,
        group: &[Readable],
        holds: Option<&ProgramId>,
    ) -> Result<(), Text> {
        let Some((main, others)) = group.split_first() else { return Ok(()) };
        let id = &main.document.program.id;
        let merged = match self.find(id) {
            Some(own) if !own.ledger.seen().meets(main.document.ledger.seen()) => return Err(UNRELATED),
            Some(own) if holds != Some(id) && self.seal_in_the_way(&own, group).is_some() => {
                return Err(SEALED_OTHERWISE);
            }
            Some(own) => self.merge_all(own, group),
            // What lies here unread would be met by what the files hold.
            None if self.is_taken(id) => return Err(LOCKED_HERE),
            None => self.merge_all(main.document.clone(), others),
        };
        let merged = merged.ok_or(NOT_ALL_SYNCED)?;
        if !self.is_taken(id) {
            let key = self.key_of_all(group)?;
            self.kept.change(|keeping| keeping.set_key(id, key));
        }
        self.keep_merged(merged.clone()).await;
        // Lists that both changed are joined where it is kept.
        let merged = self.find(id).unwrap_or(merged);
        let text = self.text_for_file(&merged).await.ok_or(NOT_ALL_SYNCED)?;
        let file = folder.existing(&main.name).await.map_err(|_why| NOT_ALL_SYNCED)?;
        file.write(&text, main.look).await.map_err(|why| match why {
            PlaceError::Changed => CHANGED_MEANWHILE,
            _ => NOT_ALL_SYNCED,
        })?;
        self.note_export(id, merged.ledger.seen());
        Ok(())
    }

    /// How the first file is sealed that stands in the way of writing the program as it is protected now: one that is sealed
    /// otherwise and is written, or holds what is not known here yet. What somebody protected is not to lie open beside it.
    fn seal_in_the_way(self, own: &Document, group: &[Readable]) -> Option<Seal> {
        let id = &own.program.id;
        let mut files = group.iter().enumerate();
        let counts = |(at, file): &(usize, &Readable)| *at == 0 || !has_all_of(own, &file.document);
        let is_in_the_way = |(_, file): &(usize, &Readable)| {
            file.seal.is_some() && !self.may_be_resealed(id, file.seal.as_ref(), |_| false)
        };
        let found = files.find(|file| counts(file) && is_in_the_way(file));
        found.and_then(|(_, file)| file.seal.clone())
    }

    /// The key of files whose program is not here: what is protected there is protected here, by the same passphrase, where
    /// there is one for all.
    fn key_of_all(self, group: &[Readable]) -> Result<Option<Key>, Text> {
        let mut seals = group.iter().filter_map(|file| file.seal.as_ref());
        let Some(seal) = seals.next() else { return Ok(None) };
        let key = self.key_of(seal).filter(|_| seals.all(|other| other == seal));
        key.map(Some).ok_or(SEVERAL_SEALS)
    }

    fn merge_all(self, first: Document, others: &[Readable]) -> Option<Document> {
        others.iter().try_fold(first, |all, other| all.merge(&other.document, self.catalog).ok())
    }

    /// Adds a program of this browser to the folder.
    pub fn add_to_folder(self, id: ProgramId) {
        let Some(document) = self.find(&id) else { return };
        leptos::task::spawn_local(async move {
            let Some(folder) = self.kept_folder().await else { return };
            if !folder.may_write(true).await {
                return self.look_into_folder(false);
            }
            let Ok(files) = self.read_folder(&folder).await else { return };
            let name = free_name(&program_file_name(&document.program.profile.name), &files);
            let Some(text) = self.text_for_file(&document).await else {
                return self.tell(Notice::refused(NOT_ALL_SYNCED));
            };
            let written = match folder.file(&name).await {
                // It was just made, and is empty.
                Ok(file) => match file.file().await {
                    Ok(there) if there.size() == 0.0 => file.write(&text, place::look(&there)).await,
                    Ok(_) => Err(PlaceError::Changed),
                    Err(error) => Err(error),
                },
                Err(error) => Err(error),
            };
            match written {
                Ok(_) => self.note_export(&id, document.ledger.seen()),
                Err(error) => self.say_place(&error),
            }
            self.look_into(folder).await;
        });
    }

    /// Deletes copies whose content is in the main file and here, as they are now: somebody may have saved there since it
    /// was looked at.
    pub fn delete_copies(self, names: Vec<String>) {
        leptos::task::spawn_local(async move {
            let Some(folder) = self.kept_folder().await else { return };
            let Ok(files) = self.read_folder(&folder).await else { return };
            let looks: Vec<(String, Look)> =
                files.iter().map(|file| (file.name.clone(), file.look)).collect();
            let (groups, _) = grouped(files);
            let alike = groups.iter().filter_map(|group| self.program_of(group));
            let may_go: Vec<String> =
                alike.filter(|program| program.is_alike).flat_map(|program| program.copies).collect();
            for name in names {
                let known = looks.iter().find(|(known, _)| *known == name && may_go.contains(known));
                let outcome = match known {
                    Some((_, look)) => folder.delete(&name, *look).await,
                    None => Err(PlaceError::Changed),
                };
                match outcome {
                    Ok(()) => {}
                    Err(PlaceError::Changed) => self.tell(Notice::refused(COPIES_STAY)),
                    Err(error) => self.say_place(&error),
                }
            }
            self.look_into(folder).await;
        });
    }
}

fn free_name(wanted: &str, files: &[FolderFile]) -> String {
    let is_taken = |name: &str| files.iter().any(|file| file.name == name);
    let (stem, ending) = wanted.split_once(".okaeri").unwrap_or((wanted, ""));
    let numbered = (2..1_000).map(|number| format!("{stem} {number}.okaeri{ending}"));
    let mut names = std::iter::once(wanted.to_owned()).chain(numbered);
    names.find(|name| !is_taken(name)).unwrap_or_else(|| wanted.to_owned())
}

/// Whether a page can work in a folder here.
#[must_use]
pub fn can_use_folders() -> bool {
    place::can_place_folders()
}

const SYNCED: Text = text(
    "フォルダーとこのブラウザの内容を同じにしました。",
    "The folder and this browser now hold the same.",
);
const UNREAD_LEFT: Text = text(
    "読み込めないファイルは、そのままにしました。ほかのファイルの状態は、「フォルダーのプログラム」の表で確かめてください。",
    "Files that cannot be read were left as they are. How the others stand is in the table “Programs in the folder”.",
);
const LOCKED_HERE: Text = text(
    "このブラウザにありますが、まだ読めないプログラムがあるため、そのプログラムは同じにしていません。先にプログラム一覧から開いて(保護されている場合はパスフレーズを入力して)から、もう一度お試しください。",
    "A program that is in this browser cannot be read yet, so it was left out. Open it from the list of programs first (enter its passphrase if it is protected), then try again.",
);
const UNRELATED: Text = text(
    "別々に作られたのに識別番号が同じプログラムがあるため、そのファイルは同じにしていません。「ファイルを開く」でそのファイルを選び、1項目ずつ比べて取り込んでください。",
    "A file has the id of a program here, but was made apart from it, so it was left out. Choose it under “Open a file” to compare the two, value by value.",
);
const CHANGED_MEANWHILE: Text = text(
    "取り込んでいる間にほかの人がファイルを保存したため、そのファイルには書き込んでいません。もう一度取り込んでください。",
    "Somebody saved a file while the folder was being merged, so that file was not written. Merge again.",
);
const SEALED_OTHERWISE: Text = text(
    "パスフレーズの保護がこのブラウザのプログラムと違うファイルは、そのままにしました。表のボタンで、どちらの保護に合わせるかを選んでください。",
    "A file that is protected otherwise than its program here was left as it is. Choose in the table which of the two protections is to hold.",
);
const SEVERAL_SEALS: Text = text(
    "別々のパスフレーズで保護された同じプログラムのファイルがあるため、そのままにしました。先に「ファイルを開く」でどれか1つを追加してから、もう一度取り込んでください。",
    "Files of one program are protected by different passphrases, so they were left as they are. Add one of them under “Open a file” first, then merge again.",
);
const COPIES_STAY: Text = text(
    "フォルダーを見たあとで変わった写しがあるため、それは削除していません。もう一度取り込んでから削除してください。",
    "Some copies have changed since the folder was looked at, so they were not deleted. Merge again first.",
);
const NOT_ALL_SYNCED: Text = text(
    "同じにできなかったファイルがあります。ファイルが開かれていないか、書き込みが許されているかを確かめてください。",
    "Some files could not be synced. Check that they are not open elsewhere and may be written.",
);
