//! The session: what is open, and the one door through which it changes.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::RwSignal;
use super::autosave::{Autosave, SaveStatus};
use super::derived::Derived;
use super::folder::FolderView;
use super::keeping::{Keeping, Kept};
use super::life::upon;
use super::linked::Link;
use super::memo::effect;
use super::opening::Incoming;
use super::role::Role;
use super::workspace::{Deleted, Entry};
use super::{Notice, Theme, clock, ids, preferences, unread};
use crate::domain::catalog::Catalog;
use crate::domain::command::{Command, Refusal};
use crate::domain::id::{ProgramId, RoleId, TaskId};
use crate::domain::plan::listing::Wish;
use crate::domain::program::Program;
use crate::domain::text::{Language, Text};
use crate::exchange::diff::told;
use crate::exchange::document::Document;
use crate::exchange::journal::History;
use crate::exchange::merge::Conflict;
use crate::exchange::pack::Content;
use crate::storage::idb::{DELETED, LOST};
use crate::storage::{Stored, tabs};

/// What is open, and the one door through which it changes. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Session {
    /// The pack that is used.
    pub catalog: &'static Catalog,
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
    /// The programs deleted since the page was opened, the last one last.
    pub deleted: RwSignal<Vec<Deleted>>,
    /// Programs that were left while the browser refused to keep them; the newest of what they say is only here.
    pub held: RwSignal<Vec<Document>>,
    /// The day that it is.
    pub today: RwSignal<NaiveDate>,
    /// What this tab may do with the open program.
    pub role: RwSignal<Role>,
    /// What the person is called in the history; empty for nothing.
    pub author: RwSignal<String>,
    habits: StoredValue<Habits>,
    exchange: StoredValue<Exchange>,
    pub(super) kept: Kept,
}

/// How a person works here.
#[derive(Clone, Copy)]
pub struct Habits {
    /// Whether 0–4, N and D answer the item in focus.
    pub answer_keys: RwSignal<bool>,
    /// The roles whose tasks are the person's own; empty for those of all.
    pub roles: RwSignal<Vec<RoleId>>,
}

/// What comes from others and goes to them.
#[derive(Clone, Copy)]
pub struct Exchange {
    /// Files that were handed over, and wait to be looked at.
    pub incoming: RwSignal<Vec<Incoming>>,
    /// What is said differently in the open program.
    pub conflicts: RwSignal<Vec<Conflict>>,
    /// The file of the open program, where it has one.
    pub link: RwSignal<Option<Link>>,
    /// The folder that a team shares, where one was chosen.
    pub folder: RwSignal<Option<FolderView>>,
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
    /// The session of this page, over what the browser keeps.
    #[must_use]
    pub fn open(content: &'static Content, mut keeping: Keeping) -> Self {
        keeping.sample = &content.sample;
        let catalog = &content.catalog;
        let (language, theme, author, roles) = preferences::load(&keeping.cabinet.shelf);
        let program = RwSignal::new(None);
        let today = RwSignal::new(clock::today());
        let session = Self {
            catalog,
            language: RwSignal::new(language),
            theme: RwSignal::new(theme),
            program,
            derived: Derived::new(catalog, program, today),
            entries: RwSignal::new(Vec::new()),
            history: RwSignal::new(History::default()),
            saving: RwSignal::new(SaveStatus::default()),
            notice: RwSignal::new(None),
            deleted: RwSignal::new(Vec::new()),
            held: RwSignal::new(Vec::new()),
            today,
            role: RwSignal::new(Role::Writer),
            author: RwSignal::new(author),
            habits: StoredValue::new(Habits {
                answer_keys: RwSignal::new(true),
                roles: RwSignal::new(roles),
            }),
            exchange: StoredValue::new(Exchange {
                incoming: RwSignal::new(Vec::new()),
                conflicts: RwSignal::new(Vec::new()),
                link: RwSignal::new(None),
                folder: RwSignal::new(None),
            }),
            kept: Kept::new(keeping),
        };
        session.refresh();
        if !session.is_safe() {
            session.bring_in();
            session.tell_recovered(None);
        }
        session.watch();
        session
    }

    /// Whether programs are listed without being read: one of them may be why the page does not start.
    #[must_use]
    pub fn is_safe(self) -> bool {
        unread::is_asked()
    }

    /// How the person works here.
    #[must_use]
    pub fn habits(self) -> Habits {
        self.habits.get_value()
    }

    /// What comes from others and goes to them.
    #[must_use]
    pub fn exchange(self) -> Exchange {
        self.exchange.get_value()
    }

    /// What keeps the open program.
    pub(super) fn autosave(self) -> Autosave {
        Autosave {
            kept: self.kept,
            program: self.program,
            history: self.history,
            status: self.saving,
            author: self.author,
            held: self.held,
            deleted: self.deleted,
            conflicts: self.exchange().conflicts,
        }
    }

    fn watch(self) {
        preferences::follow(self);
        // Leaving the page, switching tabs or closing the lid writes what still waits.
        upon("beforeunload", move |event| {
            self.autosave().now();
            let unkept =
                matches!(self.saving.get_untracked(), SaveStatus::Refused | SaveStatus::ChangedElsewhere);
            let waits = self.kept.with(Keeping::has_nowhere_yet) || self.goes_with_the_tab();
            if unkept || waits || self.held.with_untracked(|held| !held.is_empty()) {
                event.prevent_default();
            }
        });
        self.watch_leaving();
        upon("visibilitychange", move |_| {
            self.autosave().now();
            self.today.set(clock::today());
            self.look_again();
        });
        upon("focus", move |_| self.look_again());
        // What was wiped under this page is kept again as long as the page has it; unless another tab means all of it, and
        // cannot say so.
        upon(DELETED, move |_| {
            if !self.hears_tabs() {
                self.be_wiped();
            }
        });
        upon(LOST, move |_| {
            if self.kept.with(|keeping| keeping.cabinet.vault.is_some()) {
                self.fill_again();
            }
        });
        upon("storage", move |event| {
            if let Some(words) = tabs::said(&event) {
                self.hear(words);
            } else if let Some(name) = tabs::changed_elsewhere(&event) {
                self.hear_of_shelf(name);
            }
        });
        effect(move || match self.saving.get() {
            SaveStatus::Deleted => self.part_with_open(),
            SaveStatus::ChangedElsewhere => self.follow_where_all_is_there(),
            _ => {}
        });
        let has_storage = self.kept.with(|keeping| keeping.cabinet.shelf.is_lasting());
        let line = tabs::Line::open(has_storage, move |words| self.hear(words));
        self.kept.change(|keeping| keeping.line = Some(line));
        on_cleanup(move || {
            self.autosave().cancel();
            self.stop_writing();
            self.kept.change(|keeping| keeping.line = None);
        });
        self.go_on_trying();
        self.watch_file();
    }

    /// The words in the language spoken now; follows a change of language.
    #[must_use]
    pub fn say(self, text: &Text) -> String {
        text.say(self.language.get()).to_owned()
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
        // Before what is held is tried again: whoever opens it decides what becomes of it.
        let held = if self.is_sealed(id) { None } else { self.take_held(id) };
        let was_held = held.is_some();
        self.close();
        let is_more =
            |held: &Document| !self.kept.with(|keeping| keeping.cabinet.covers(id, held.ledger.seen()));
        if let Some(held) = held.filter(is_more) {
            self.autosave().take(held, SaveStatus::Waiting);
            self.autosave().soon();
        } else {
            match self.stored(id) {
                Some(Stored::Whole(reading)) => {
                    let is_newer = reading.is_newer();
                    self.role.set(if is_newer { Role::NewerVersion } else { Role::Writer });
                    let autosave = self.autosave();
                    let status = match (is_newer, was_held) {
                        (true, _) => autosave.kept_status(),
                        // A copy of it may be there; the disk refused it.
                        (false, true) => SaveStatus::Waiting,
                        (false, false) => self.status_of(id),
                    };
                    autosave.take(reading.document, status);
                    if status == SaveStatus::Waiting {
                        autosave.soon();
                    }
                }
                _ => return false,
            }
        }
        self.look_as_before(id);
        self.ask_to_write(id);
        self.read_steps(id);
        self.find_link(id);
        true
    }

    /// Keeps what waits and closes the open program. What the browser refuses is held; what another tab has changed
    /// becomes a program of its own, and is held where that has a passphrase by now: leaving a page drops nothing.
    pub fn close(self) {
        self.autosave().now();
        match self.saving.get_untracked() {
            SaveStatus::Refused => {
                let steps = self.history.update(History::take_changes);
                if let Some(open) = self.autosave().document() {
                    self.autosave().hold_after(open, steps);
                }
            }
            SaveStatus::ChangedElsewhere => {
                if let Some(open) = self.autosave().document() {
                    let is_locked = self.is_sealed(&open.program.id);
                    if is_locked { self.autosave().hold(open) } else { self.branch(open) }
                }
            }
            _ => {}
        }
        self.leave_file();
        // In this order: what is refused once more is held again only where it is not open.
        self.drop_open();
        self.keep_held();
    }

    /// Opens nothing in its place.
    pub(super) fn drop_open(self) {
        self.stop_writing();
        self.unfollow();
        self.show_scenario(None);
        self.compare_with(None);
        self.derived.wish.set(Wish::default());
        self.program.set(None);
        self.history.set(History::default());
        self.saving.set(SaveStatus::Idle);
    }

    /// Changes the open program, notes the step and keeps it. A refusal is told, and changes nothing.
    pub fn run(self, command: Command) -> bool {
        self.try_run(command).unwrap_or_else(|refusal| {
            self.tell(Notice::refused(refusal.say(self.catalog)));
            false
        })
    }

    /// The same, where whoever asks tells why it cannot be so.
    ///
    /// # Errors
    /// When the command does not fit the program.
    pub fn try_run(self, command: Command) -> Result<bool, Refusal> {
        if self.program.with_untracked(Option::is_none) || !self.may_write() {
            return Ok(false);
        }
        let command = self.in_branch(command);
        let apply = |before: &Program| {
            let after = before.apply(self.catalog, &command)?;
            let step = (after != *before).then(|| {
                let field = command.field(before);
                self.history.with_untracked(|history| {
                    let before = history.before_typing(field.as_deref()).unwrap_or(before);
                    (told(self.catalog, (before, &after), &command), field.clone())
                })
            });
            Ok(step.map(|step| (step, after)))
        };
        if let Some(((words, field), after)) =
            self.program.with_untracked(|open| open.as_ref().map_or(Ok(None), apply))?
        {
            self.program.with_untracked(|before| {
                let (before, hand) = (before.as_ref(), self.hand());
                self.history.update(|history| history.note_from(before, &after, words, hand, field));
            });
            self.notice.set(None);
            self.replace(after);
            self.note_step();
        }
        Ok(true)
    }

    /// The command as one of the branch that is looked at, where it is about the plan.
    fn in_branch(self, command: Command) -> Command {
        match self.scenario() {
            Some(branch) if command.is_of_branch() => Command::InScenario(branch, Box::new(command)),
            _ => command,
        }
    }

    pub(super) fn replace(self, program: Program) {
        self.program.set(Some(program));
        self.autosave().soon();
    }

    /// Tries again to keep what is not kept.
    pub fn keep_now(self) {
        self.autosave().now();
        self.keep_held();
    }

    /// Starts the next round of the open program, today.
    pub fn start_round(self) -> bool {
        let today = self.today.get_untracked();
        let start = |open: &Program| Command::StartRound(open.next_round_id(), open.next_round_date(today));
        let start = self.program.with_untracked(|open| open.as_ref().map(start));
        start.is_some_and(|start| self.run(start))
    }

    /// A name for a new task.
    #[must_use]
    pub fn fresh_task(self) -> TaskId {
        ids::task()
    }
}
