//! The session: what is open, and the one door through which it changes.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::RwSignal;

use super::autosave::{Autosave, LastSeen, SaveStatus};
use super::derived::Derived;
use super::held::Held;
use super::history::History;
use super::workspace::{Deleted, Entry};
use super::{Notice, Theme, clock, ids, preferences};
use crate::domain::catalog::Catalog;
use crate::domain::command::{Command, describe};
use crate::domain::id::{ProgramId, RoundId, TaskId};
use crate::domain::program::Program;
use crate::domain::text::{Language, Text, text};
use crate::exchange::document;
use crate::exchange::file_name::program_file_name;
use crate::exchange::pack::Content;
use crate::storage::{Shelf, file, programs, tabs};

/// What is open, and the one door through which it changes. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    /// The pack that is used.
    pub catalog: &'static Catalog,
    /// The sample program, as a file.
    pub(super) sample: &'static str,
    /// The language spoken.
    pub language: RwSignal<Language>,
    /// The colours worn.
    pub theme: RwSignal<Theme>,
    /// The open program. Read it; change it by [`Session::run`].
    pub program: RwSignal<Option<Program>>,
    /// What follows from it.
    pub derived: Derived,
    /// The programs of this browser.
    pub entries: RwSignal<Vec<Entry>>,
    /// What can be undone.
    pub history: RwSignal<History>,
    /// How far keeping has come.
    pub saving: RwSignal<SaveStatus>,
    /// The last message.
    pub notice: RwSignal<Option<Notice>>,
    /// Whether 0–4, N and D answer the item in focus.
    pub answer_keys: RwSignal<bool>,
    /// The programs deleted since the page was opened, the last one last.
    pub deleted: RwSignal<Vec<Deleted>>,
    /// Programs that were left while the browser refused to keep them; the newest of what they say is only here.
    pub held: RwSignal<Vec<Held>>,
    /// The day that it is.
    pub today: RwSignal<NaiveDate>,
    pub(super) shelf: StoredValue<Shelf>,
    pub(super) autosave: Autosave,
}

/// The session of this page.
///
/// # Panics
/// When called outside the app: a mistake of ours, found by the first test.
#[must_use]
pub fn use_session() -> Session {
    expect_context::<Session>()
}

impl Session {
    /// Opens the shelf and everything that follows from it.
    #[must_use]
    pub fn open(content: &'static Content) -> Self {
        let catalog = &content.catalog;
        let shelf = Shelf::open();
        let (language, theme) = preferences::load(&shelf);
        let shelf = StoredValue::new(shelf);
        let program = RwSignal::new(None);
        let saving = RwSignal::new(SaveStatus::default());
        let today = RwSignal::new(clock::today());
        let autosave = Autosave {
            shelf,
            program,
            status: saving,
            seen: StoredValue::new(LastSeen::default()),
            timer: StoredValue::new(None),
        };
        let session = Self {
            catalog,
            sample: &content.sample,
            language: RwSignal::new(language),
            theme: RwSignal::new(theme),
            program,
            derived: Derived::new(catalog, program, today),
            entries: RwSignal::new(Vec::new()),
            history: RwSignal::new(History::default()),
            saving,
            notice: RwSignal::new(None),
            answer_keys: RwSignal::new(true),
            deleted: RwSignal::new(Vec::new()),
            held: RwSignal::new(Vec::new()),
            today,
            shelf,
            autosave,
        };
        session.refresh();
        session.watch();
        session
    }

    fn watch(self) {
        preferences::follow(self.shelf, self.language, self.theme);
        // Leaving the page, switching tabs or closing the lid writes what still waits.
        window_event_listener(leptos::ev::beforeunload, move |event| {
            self.autosave.now();
            let unkept =
                matches!(self.saving.get_untracked(), SaveStatus::Refused | SaveStatus::ChangedElsewhere);
            if unkept || self.held.with_untracked(|held| !held.is_empty()) {
                event.prevent_default();
            }
        });
        window_event_listener_untyped("pagehide", move |_| self.autosave.now());
        window_event_listener_untyped("visibilitychange", move |_| {
            self.autosave.now();
            self.today.set(clock::today());
        });
        tabs::on_change_elsewhere(move |_name| {
            let open = self.program.with_untracked(|open| open.as_ref().map(|open| open.id.clone()));
            if let Some(id) = open {
                self.follow(&id);
            }
            self.refresh();
        });
    }

    /// After another tab has written: what this tab has not changed follows the other; what it has, waits for a choice.
    fn follow(self, id: &ProgramId) {
        let unkept = !matches!(self.saving.get_untracked(), SaveStatus::Kept | SaveStatus::MemoryOnly);
        if unkept {
            self.autosave.look_again(id);
        } else if self.autosave.changed_elsewhere(id) {
            self.drop_open();
            self.visit(id);
        }
    }

    /// The words in the language spoken now; follows a change of language.
    #[must_use]
    pub fn say(self, text: &Text) -> String {
        text.say(self.language.get()).to_owned()
    }

    /// Whether what is kept outlives the page.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        self.shelf.with_value(Shelf::is_lasting)
    }

    /// Leaves a message.
    pub fn tell(self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    /// Opens the program with this id, unless it is open. Says whether it is there.
    pub fn visit(self, id: &ProgramId) -> bool {
        if self.program.with_untracked(|open| open.as_ref().is_some_and(|open| open.id == *id)) {
            return true;
        }
        self.close();
        let held = self.take_held(id);
        if let Some(held) = held {
            self.autosave.resume(id, held.seen);
            self.program.set(Some(held.program));
            self.autosave.soon();
            return true;
        }
        let found = self.find(id);
        let is_there = found.is_some();
        self.program.set(found);
        if is_there {
            self.autosave.has_seen(id);
        }
        is_there
    }

    /// Keeps what waits and closes the open program. What the browser refuses is held; what another tab has changed
    /// becomes a program of its own: leaving a page drops nothing.
    pub fn close(self) {
        self.autosave.now();
        let open = self.program.get_untracked();
        match (self.saving.get_untracked(), open) {
            (SaveStatus::Refused, Some(open)) => self.hold(open),
            (SaveStatus::ChangedElsewhere, Some(open)) => self.branch(open),
            _ => {}
        }
        self.keep_held();
        self.drop_open();
    }

    /// Opens nothing in its place.
    pub(super) fn drop_open(self) {
        self.program.set(None);
        self.history.set(History::default());
        self.saving.set(SaveStatus::Idle);
    }

    /// Changes the open program, notes the step and keeps it. A refusal is told, and changes nothing.
    pub fn run(self, command: Command) -> bool {
        let Some(before) = self.program.get_untracked() else { return false };
        match before.apply(self.catalog, &command) {
            Ok(after) if after == before => true,
            Ok(after) => {
                let words = describe(self.catalog, &before, &command);
                self.history.update(|history| history.note(before, words, command.field()));
                self.notice.set(None);
                self.replace(after);
                true
            }
            Err(refusal) => {
                self.tell(Notice::refused(refusal.say(self.catalog)));
                false
            }
        }
    }

    fn replace(self, program: Program) {
        self.program.set(Some(program));
        self.autosave.soon();
    }

    /// Takes the last step back.
    pub fn undo(self) {
        self.travel(History::undo);
    }

    /// Does again what was taken back last.
    pub fn redo(self) {
        self.travel(History::redo);
    }

    fn travel(self, step: fn(&mut History, Program) -> Option<Program>) {
        let Some(now) = self.program.get_untracked() else { return };
        if let Some(there) = self.history.update(|history| step(history, now)) {
            self.replace(there);
        }
    }

    /// The next typing is another step.
    pub fn leave_field(self) {
        self.history.update(History::leave_field);
    }

    /// Tries again to keep what is not kept.
    pub fn keep_now(self) {
        self.autosave.now();
        self.keep_held();
    }

    /// Hands the open program out as a file.
    pub fn export(self) {
        self.hand_out_all(self.program.get_untracked().into_iter().collect());
    }

    /// Hands out whatever the browser does not keep.
    pub fn export_unkept(self) {
        let refused = self.saving.get_untracked() == SaveStatus::Refused;
        let open = self.program.get_untracked().filter(|_| refused);
        let held = self.held.get_untracked().into_iter().map(|held| held.program);
        self.hand_out_all(open.into_iter().chain(held).collect());
    }

    fn hand_out_all(self, programs: Vec<Program>) {
        for program in programs {
            let name = program_file_name(&program.profile.name);
            let text = document::write(&program);
            self.hand_out(&name, &text);
            if text.len() > document::MOST_BYTES {
                self.tell(Notice::refused(TOO_LARGE.clone()));
            }
        }
    }

    /// Hands out a text as a file of JSON.
    pub fn hand_out(self, name: &str, text: &str) {
        if file::hand_out(name, text, "application/json").is_err() {
            self.tell(Notice::refused(crate::domain::text::text(
                "ブラウザがダウンロードを受け付けませんでした。設定でダウンロードを許可してから、もう一度試してください。",
                "The browser allowed no download. Allow downloads in its settings and try again.",
            )));
        }
    }

    /// Takes the version that another tab has kept, and drops this tab's. Says whether there is one.
    pub fn take_other(self) -> bool {
        let Some(id) = self.program.with_untracked(|open| open.as_ref().map(|open| open.id.clone())) else {
            return false;
        };
        if self.find(&id).is_none() {
            self.tell(Notice::refused(GONE_ELSEWHERE.clone()));
            return false;
        }
        self.drop_open();
        self.visit(&id)
    }

    /// Keeps this tab's version as a program of its own beside the other tab's. Returns its id.
    pub fn keep_as_copy(self) -> Option<ProgramId> {
        let mut copy = self.program.get_untracked()?;
        copy.id = ids::program();
        let id = copy.id.clone();
        if self.shelf.with_value(|shelf| programs::keep(shelf, &copy)).is_err() {
            self.saving.set(SaveStatus::Refused);
            return None;
        }
        self.history.update(|history| history.rename(&id));
        self.program.set(Some(copy));
        self.autosave.has_seen(&id);
        self.refresh();
        Some(id)
    }

    /// A name for a new round.
    #[must_use]
    pub fn fresh_round(self) -> RoundId {
        ids::round()
    }

    /// The day on which a new round is dated.
    #[must_use]
    pub fn next_round_date(self) -> NaiveDate {
        let today = self.today.get_untracked();
        self.program.with_untracked(|open| open.as_ref().map_or(today, |open| open.next_round_date(today)))
    }

    /// A name for a new task.
    #[must_use]
    pub fn fresh_task(self) -> TaskId {
        ids::task()
    }
}

static TOO_LARGE: Text = text(
    "書き出したファイルは5MBを超えています。このままでは開けないので、長いメモを減らして書き出し直してください。",
    "The exported file is over 5 MB and cannot be opened. Shorten long notes and export again.",
);
static GONE_ELSEWHERE: Text = text(
    "別のタブで削除されたか、読めなくなっています。このタブの内容を残すには、別のプログラムとして残してください。",
    "It was deleted in another tab, or can no longer be read there. To keep this tab’s version, keep it as a separate program.",
);
