//! Which file a program is kept alike with: chosen by the person, found again after the page was closed, given up.

use super::Notice;
use super::filing::Seal;
use super::linked::{LINKED, Link, LinkState, Linked};
use super::session::Session;
use crate::domain::id::ProgramId;
use crate::domain::text::{Text, text};
use crate::exchange::file_name::program_file_name;
use crate::storage::place::{self, PlaceError, PlacedFile};

impl Session {
    /// Lets the person choose a file to save the open program in, and keeps the two alike from then on.
    pub fn link_to_file(self) {
        let Some(document) = self.autosave().document() else { return };
        leptos::task::spawn_local(async move {
            match place::choose_where(&program_file_name(&document.program.profile.name)).await {
                Ok(file) => self.link(document.program.id, file),
                Err(error) => self.say_place(&error),
            }
        });
    }

    /// Lets the person choose a file that is there already, and keeps the open program alike with it from then on: what is in
    /// it is merged first. Choosing where to save would empty it.
    pub fn link_to_existing_file(self) {
        let Some(id) = self.open_id() else { return };
        leptos::task::spawn_local(async move {
            match place::choose_file().await {
                Ok(file) => {
                    // The click that chose it may ask for the leave to write, too.
                    file.may_write(true).await;
                    self.link(id, file);
                }
                Err(error) => self.say_place(&error),
            }
        });
    }

    /// Keeps the open program alike with a file, also after the page was closed.
    pub(super) fn link(self, id: ProgramId, file: PlacedFile) {
        self.persist(|_given| ());
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        if vault.is_none() {
            self.kept.change(|keeping| keeping.files.insert(id.clone(), file.clone()));
        }
        let (name, handle, own) = (handle_name(&id), file.clone(), id.clone());
        leptos::task::spawn_local(async move {
            if let Some(vault) = vault
                && vault.disk().put_handle(&name, handle.handle()).await.is_err()
            {
                leptos::logging::warn!("the file has to be chosen again after the page is closed");
            }
            self.say_to_tabs(&format!("{LINKED}{id}"));
        });
        self.follow_file(own, file);
    }

    fn follow_file(self, id: ProgramId, file: PlacedFile) {
        if !self.is_open(&id) {
            return;
        }
        self.exchange().link.set(Some(Link::new(file.name(), LinkState::Working)));
        self.kept.change(|keeping| {
            keeping.links += 1;
            let number = keeping.links;
            keeping.linked = Some(Linked {
                id,
                file,
                looked: None,
                busy: None,
                left: None,
                was_plain: false,
                other: None,
                number,
            });
        });
        self.look_at_file();
    }

    /// The file of the program that was just opened, if it has one.
    pub(super) fn find_link(self, id: &ProgramId) {
        self.unfollow();
        let (vault, file) =
            self.kept.with(|keeping| (keeping.cabinet.vault.clone(), keeping.files.get(id).cloned()));
        if let Some(file) = file {
            return self.follow_file(id.clone(), file);
        }
        let Some(vault) = vault else { return };
        let id = id.clone();
        leptos::task::spawn_local(async move {
            if let Ok(Some(handle)) = vault.disk().handle(&handle_name(&id)).await {
                self.follow_file(id, PlacedFile::of(handle));
            }
        });
    }

    /// Another tab has chosen a file for a program, or wants none any more.
    pub(super) fn hear_linked(self, id: &ProgramId) {
        if self.is_open(id) {
            self.find_link(id);
        }
    }

    /// Lets the file that is followed give way to how the open program is protected.
    pub fn let_file_reseal(self, seal: &Seal) {
        self.kept.change(|keeping| {
            if let Some(linked) = keeping.linked.as_mut() {
                linked.left = Some(seal.clone());
                linked.looked = None;
            }
        });
        self.look_at_file();
    }

    /// The file that a program is kept alike with, whether it is open or not.
    pub(super) async fn file_of(self, id: &ProgramId) -> Option<PlacedFile> {
        let (vault, file) =
            self.kept.with(|keeping| (keeping.cabinet.vault.clone(), keeping.files.get(id).cloned()));
        if file.is_some() {
            return file;
        }
        vault?.disk().handle(&handle_name(id)).await.ok().flatten().map(PlacedFile::of)
    }

    pub(super) fn unfollow(self) {
        self.exchange().link.set(None);
        self.kept.change(|keeping| keeping.linked = None);
    }

    /// Keeps the open program and its file alike no longer. The file stays as it is.
    pub fn unlink(self) {
        let Some(id) = self.open_id() else { return };
        self.unfollow();
        self.kept.change(|keeping| keeping.files.remove(&id));
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        leptos::task::spawn_local(async move {
            if vault.drop_aside(&handle_name(&id)).await.is_err() {
                return self.tell(Notice::refused(NOT_UNLINKED));
            }
            self.say_to_tabs(&format!("{LINKED}{id}"));
        });
    }

    /// Asks the person to allow the file again; only a click may do so.
    pub fn allow_file(self) {
        let linked = self.kept.with(|keeping| keeping.linked.clone());
        let Some(linked) = linked else { return };
        leptos::task::spawn_local(async move {
            if linked.file.may_write(true).await {
                self.look_at_file();
            }
        });
    }

    /// Says why a file or a folder could not be had. Choosing none needs no word.
    pub(super) fn say_place(self, error: &PlaceError) {
        match error {
            PlaceError::NoneChosen => {}
            PlaceError::Forbidden => self.tell(Notice::refused(FORBIDDEN)),
            PlaceError::Gone => self.tell(Notice::refused(GONE)),
            PlaceError::Changed => self.tell(Notice::refused(CHANGED)),
            PlaceError::Failed(why) => {
                leptos::logging::warn!("a file could not be had: {why}");
                self.tell(Notice::refused(FORBIDDEN));
            }
        }
    }
}

fn handle_name(id: &ProgramId) -> String {
    format!("handle/{id}")
}

/// Whether files can be opened and saved in their place here.
#[must_use]
pub fn can_link() -> bool {
    place::can_place_files()
}

const FORBIDDEN: Text = text(
    "ブラウザかこの端末の設定が、ファイルへの直接の保存を許していません。「ファイルに書き出す」を使ってください。",
    "The browser, or this computer’s policy, does not let the page save there. Use “Export a file” instead.",
);
const GONE: Text = text(
    "ファイルが見つかりません。移動や名前の変更がされていないか確かめて、選び直してください。",
    "The file is not there. Check that it was not moved or renamed, then choose it again.",
);
const CHANGED: Text = text(
    "ほかの人が同時にファイルを保存したため、書き込んでいません。もう一度お試しください。",
    "Somebody else saved the file at the same moment, so nothing was written. Try again.",
);
const NOT_UNLINKED: Text = text(
    "同期の解除を記録できませんでした。ページを読み込み直してから、もう一度試してください。",
    "The link could not be removed for good. Reload the page and try again.",
);
