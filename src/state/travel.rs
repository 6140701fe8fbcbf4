//! Back and forth through a program's history, also over reloads.

use super::lost::Lines;
use super::role::Role;
use super::session::Session;
use super::{Notice, SaveStatus, clock};
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::domain::text::{Text, text};
use crate::domain::words::quoted;
use crate::exchange::document::{self, Document};
use crate::exchange::journal::{BEGUN, Hand, History, Kind, Step};
use crate::exchange::merge::Settled;

impl Session {
    /// Who does something now.
    pub(super) fn hand(self) -> Hand {
        Hand { at: clock::seconds(), by: self.author.get_untracked() }
    }

    /// Reads the steps of the program that was just opened, from the disk.
    pub(super) fn read_steps(self, id: &ProgramId) {
        self.history.set(History::default());
        self.begin_history();
        let Some(vault) = self.kept.with(|keeping| keeping.cabinet.vault.clone()) else { return };
        self.history.update(History::expect_steps);
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let taken = vault.last_number(id.as_str()).await.unwrap_or_default();
            let Lines { mut steps, damaged, lost } = self.read_lines(&id, &vault).await;
            if !self.is_open(&id) {
                return;
            }
            if let Some(lost) = &lost {
                steps = Step::of_states(lost, clock::seconds());
            }
            let last = steps.last().map(|step| step.of);
            self.history.update(|history| history.join(steps, taken));
            self.hush_as_noted(&id);
            self.put_steps_aside(&id, &damaged).await;
            if let Some(lost) = lost {
                self.tell_of_lost(&id, &vault, &lost).await;
            }
            match last {
                _ if self.lags_behind(&id, taken).await => self.catch_up_with(&id, taken).await,
                // Of what another tab writes, that one notes the steps.
                Some(_) if self.role.get_untracked() == Role::Follower => {}
                Some(of) => self.note_what_came_between(of),
                None => {}
            }
            // From now on this page knows what is newest: the history may only be behind with what is being written.
            self.kept.change(|keeping| keeping.cabinet.has_caught_up(&id));
            self.keep_steps();
        });
    }

    /// Puts steps aside that cannot be read, and says so; in the tab that writes.
    async fn put_steps_aside(self, id: &ProgramId, damaged: &[(u64, String)]) {
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone());
        let Some(vault) = vault.filter(|_| !damaged.is_empty() && self.role.get_untracked() == Role::Writer)
        else {
            return;
        };
        if vault.put_steps_aside(id.as_str(), damaged).await.is_err() {
            leptos::logging::warn!("damaged steps stay only where they are");
        }
        self.tell_beside(Notice::refused(STEPS_ASIDE).along());
    }

    /// Whether what is shown of a program is older than its history, whose steps were just read: something was damaged or
    /// missing. Another tab may have written since this page began, a state and its step as one.
    async fn lags_behind(self, id: &ProgramId, last: u64) -> bool {
        let lags = |step: Option<u64>| step.is_some_and(|step| step < last);
        let (vault, step) = self.kept.with(|keeping| {
            let cabinet = &keeping.cabinet;
            (cabinet.vault.clone(), cabinet.step_in(id))
        });
        match vault.filter(|_| lags(step)) {
            Some(vault) => vault.find(id.as_str()).await.is_ok_and(|found| lags(found.last_step())),
            None => false,
        }
    }

    /// Goes on with the newest whole state that the history has; numbers up to `taken` are taken there. Where it has none,
    /// what is shown is older, which is a step of its own.
    async fn catch_up_with(self, id: &ProgramId, taken: u64) {
        let from = self.kept.with(|keeping| keeping.cabinet.step_in(id)).unwrap_or_default();
        let (newer, led_to, is_led_to) = self.history.with_untracked(|history| {
            let led_to = history.last_read(taken).map(|step| step.of);
            (history.newer_states(from, taken), led_to, history.leads_back_to(from, taken))
        });
        for number in newer {
            if let Some(newest) = self.state_of(id, number).await {
                return self.go_on_from_history(id, newest, Some(number) != led_to);
            }
        }
        let shown = self.program.get_untracked().filter(|_| !is_led_to && self.may_go_on(id));
        if let Some(shown) = shown {
            let hand = self.hand();
            self.history.update(|history| history.own(Kind::Return, OLDER, hand, &shown));
            self.tell_beside(Notice::refused(OLDER_SAID).along());
        }
    }

    /// Whether a program is open, and this tab writes it.
    fn may_go_on(self, id: &ProgramId) -> bool {
        self.is_open(id) && self.role.get_untracked() == Role::Writer
    }

    /// Shows what the history has as newest; as a step where that is not what its last step says.
    fn go_on_from_history(self, id: &ProgramId, newest: Program, is_step: bool) {
        let is_other = self.program.with_untracked(|open| open.as_ref() != Some(&newest));
        if !is_other || !self.may_go_on(id) {
            return;
        }
        // What was changed meanwhile is a step before.
        let is_changed = self
            .history
            .with_untracked(|history| history.steps().last().is_some_and(|step| step.program.is_some()));
        if is_step || is_changed {
            let hand = self.hand();
            self.history.update(|history| history.own(Kind::Return, CAUGHT_UP, hand, &newest));
        }
        self.replace(newest);
        self.tell_beside(Notice::refused(CAUGHT_UP_SAID).along());
    }

    /// The program after a step, as it lies on the disk.
    async fn state_of(self, id: &ProgramId, number: u64) -> Option<Program> {
        let vault = self.kept.with(|keeping| keeping.cabinet.vault.clone())?;
        let text = vault.state(id.as_str(), number).await.ok().flatten()?;
        let text = self.opened_text(id, text).await?;
        let mut read = document::read_state(&text, id.as_str(), number, self.catalog)?;
        self.program.with_untracked(|open| {
            if let Some(open) = open.as_ref().filter(|open| open.id == *id) {
                document::complete_state(&mut read, open);
            }
        });
        Some(Program { id: id.clone(), ..read })
    }

    /// Keeps what was done while older steps were still being read, or before this tab had the leave to write: the program
    /// is on the disk already, its steps are not.
    pub(super) fn keep_steps(self) {
        let is_late = self.history.with_untracked(History::has_unwritten);
        if is_late && self.has_leave() && self.saving.get_untracked() == SaveStatus::Kept {
            self.saving.set(SaveStatus::Waiting);
        }
        if is_late && self.has_leave() {
            self.autosave().now();
        }
    }

    /// Where the program is not what it was after its last step, as when the page was closed before the step was on the
    /// disk, that is a step too.
    fn note_what_came_between(self, last: u64) {
        self.with_state(last, move |known| {
            let open = self.program.get_untracked();
            let is_last = self.history.with_untracked(|history| {
                history.steps().last().is_some_and(|step| step.of == last && step.program.is_none())
            });
            // Where the last state cannot be read, nobody knows.
            let is_other = |open: &Program| known.as_ref().is_some_and(|known| known != open);
            if let Some(open) = open.filter(|open| is_last && is_other(open)) {
                let hand = self.hand();
                self.history.update(|history| history.own(Kind::Change, BETWEEN, hand, &open));
            }
        });
    }

    fn begin_history(self) {
        if let Some(program) = self.program.get_untracked() {
            let hand = self.hand();
            self.history.update(|history| history.begin(&program, BEGUN.clone(), hand));
        }
    }

    /// Takes the last step back.
    pub fn undo(self) {
        let undone = self
            .history
            .with_untracked(|history| history.undoable().map(|step| (step.number, taken_back(step))));
        self.travel(History::undo, move || {
            let Some((step, told)) = &undone else { return };
            self.unsettle(*step);
            self.tell(Notice::done(told.clone()));
        });
    }

    /// Does again what was taken back last.
    pub fn redo(self) {
        let done = self
            .history
            .with_untracked(|history| history.redoable().map(|step| (step.number, quoted(&step.told()))));
        self.travel(History::redo, move || {
            let Some((step, words)) = &done else { return };
            self.settle_again(*step);
            self.tell(Notice::done(done_again(words)));
        });
    }

    fn travel(self, step: fn(&mut History, Hand) -> Option<u64>, then: impl Fn() + 'static) {
        if self.program.with_untracked(Option::is_none) || !self.may_write() {
            return;
        }
        let (before, hand) = (self.history.get_untracked(), self.hand());
        let Some(to) = self.history.update(|history| step(history, hand)) else { return };
        self.with_state(to, move |program| {
            let Some(program) = program else {
                self.history.set(before);
                return self.tell(Notice::refused(UNREADABLE));
            };
            self.replace(program);
            then();
        });
    }

    /// Puts the program back to what it was after a step; a step of its own.
    pub fn return_to(self, number: u64) {
        if !self.may_write() {
            return;
        }
        let words = self.history.with_untracked(|history| history.step(number).map(returned));
        let Some(words) = words else { return };
        self.with_state(number, move |program| match program {
            Some(program) => {
                let hand = self.hand();
                self.history.update(|history| history.own(Kind::Return, words, hand, &program));
                self.replace(program);
                self.note_step();
                self.tell(Notice::done(RETURNED));
            }
            None => self.tell(Notice::refused(UNREADABLE)),
        });
    }

    /// Hands on the program as it was after a step, at once where it is at hand.
    pub fn with_state(self, number: u64, go_on: impl FnOnce(Option<Program>) + 'static) {
        let own = self.history.with_untracked(|history| {
            let step = history.step(number)?;
            history.step(step.of).map(|step| (step.number, step.program.clone()))
        });
        let Some((number, program)) = own else { return go_on(None) };
        if program.is_some() {
            return go_on(program);
        }
        let Some(id) = self.open_id() else { return go_on(None) };
        leptos::task::spawn_local(async move {
            let read = self.state_of(&id, number).await;
            if self.is_open(&id) {
                go_on(read);
            }
        });
    }

    /// Goes on with what another version was merged into, as one step. What waits is told anew.
    pub(super) fn adopt(self, document: Document, kind: Kind, words: Text) {
        if let Some(id) = self.open_id() {
            self.kept.change(|keeping| keeping.hushed.retain(|(program, _)| *program != id));
        }
        self.go_on_with(self.join_lists(document), kind, words, None);
    }

    /// Goes on with a document that was made of the open one, as one step, which may have settled something.
    pub(super) fn go_on_with(self, document: Document, kind: Kind, words: Text, settled: Option<Settled>) {
        let hand = self.hand();
        let disputed = self.exchange().conflicts.get_untracked();
        let ledger = self.kept.with(|keeping| keeping.ledger.clone());
        self.history.update(|history| history.own(kind, words, hand, &document.program));
        self.autosave().take(document, SaveStatus::Waiting);
        self.remember_settled(settled, &disputed, &ledger);
        self.autosave().now();
    }

    /// The next typing is another step.
    pub fn leave_field(self) {
        self.history.update(History::leave_field);
    }
}

/// Said of a step that was taken back, in the place of what was said of it.
fn taken_back(step: &Step) -> Text {
    let words = quoted(&step.told());
    let is_choice = step.settled.as_ref().is_some_and(Settled::is_choice);
    let more = if step.kind == Kind::Merge && !is_choice { FOR_OTHERS_TOO } else { text("", "") };
    Text {
        ja: format!("{}を元に戻しました。{}", words.ja, more.ja).into(),
        en: format!("Undone: {}.{}", words.en, more.en).into(),
    }
}

fn done_again(step: &Text) -> Text {
    Text {
        ja: format!("{}をやり直しました。", step.ja).into(), en: format!("Redone: {}.", step.en).into()
    }
}

/// "Back to: …"
fn returned(step: &Step) -> Text {
    let told = quoted(&step.told());
    Text { ja: format!("{}の時点に戻す", told.ja).into(), en: format!("Return to {}", told.en).into() }
}

const FOR_OTHERS_TOO: Text = text(
    "これから渡すファイルでも、取り込んだ変更は元に戻した扱いになります。",
    " In the files that you pass on from now, the changes that were taken over are undone as well.",
);
const BETWEEN: Text = text("履歴に残る前の変更", "Changes made before the history was written");
const CAUGHT_UP: Text = text("変更履歴に残っていた最新の内容", "The newest that the history had");
const CAUGHT_UP_SAID: Text = text(
    "最新の保存データが壊れているか、なくなっていたため、変更履歴に残っていた最も新しい内容を開きました。内容を確かめてください。",
    "The newest of what was kept is damaged or missing, so the newest content that the history has is shown. Check that it is as you left it.",
);
const OLDER: Text = text(
    "最新の保存データが壊れているか、なくなっていたため、残っていた以前の内容",
    "An earlier content, for the newest is damaged or missing",
);
const OLDER_SAID: Text = text(
    "最新の保存データが壊れているか、なくなっていて、変更履歴からも読み取れないため、残っていた以前の内容を開きました。内容を確かめてください。",
    "The newest of what was kept is damaged or missing, and cannot be read from the history either, so an earlier content is shown. Check what is missing.",
);
const STEPS_ASIDE: Text = text(
    "変更履歴の一部が壊れていて読めないため、「データの保存場所」に取り分けました。いまの内容を確かめてください。",
    "Part of the history is damaged and cannot be read. It is put aside under “Where is my data?”. Check that the program is as you left it.",
);
const RETURNED: Text = text(
    "この時点の内容に戻しました。取り消すには「元に戻す」を押してください。",
    "The program is as it was at that point. Undo takes this back.",
);
const UNREADABLE: Text = text(
    "この時点の内容を読み取れないため、何も変えていません。ほかの時点には、変更履歴から戻せます。",
    "Nothing was changed: what the program was at that point cannot be read. The history leads to other points.",
);
