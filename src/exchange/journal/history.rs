//! The steps of a program: what can be taken back, done again and returned to, also after the page was closed.
//!
//! Steps are only ever added. Taking one back is a step of its own, which points to the state before; so nothing that was
//! there is lost by going back, and going back can itself be taken back.

use super::step::{Kind, Step};
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::domain::sorted;
use crate::domain::text::{Text, text};
use crate::exchange::merge::{Before, Settled};

/// The steps that can be taken back, at least.
pub const MOST_STEPS: usize = 50;

/// The steps that are shown, at least; taking all of them back makes as many again.
const MOST_SHOWN: usize = 2 * MOST_STEPS;

/// The number of a history's first step.
const FIRST: u64 = 1;

/// Who does something, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hand {
    /// Seconds since 1970.
    pub at: u64,
    /// What they call themselves; empty where they have not said.
    pub by: String,
}

/// The steps of a program, the oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    steps: Vec<Step>,
    /// The text field that the last step typed into.
    field: Option<String>,
    /// What the program was before that.
    before: Option<Program>,
    /// Steps that are on the disk no longer needed, or not as they are here.
    changed: Vec<u64>,
    dropped: Vec<u64>,
    /// Numbers up to this one are taken on the disk, also by what cannot be read.
    taken: u64,
    /// Whether steps on the disk are not read yet. Until they are, those here go by numbers that are taken there.
    is_unread: bool,
}

impl History {
    /// The steps as they lie on the disk.
    #[must_use]
    pub fn of(mut steps: Vec<Step>) -> Self {
        sorted::by_key(&mut steps, |step| step.number);
        Self { steps, ..Self::default() }
    }

    /// All steps, the oldest first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The step with this number.
    #[must_use]
    pub fn step(&self, number: u64) -> Option<&Step> {
        let at = self.steps.binary_search_by_key(&number, |step| step.number).ok()?;
        self.steps.get(at)
    }

    /// The step that made the state which the program is in.
    #[must_use]
    pub fn current(&self) -> Option<&Step> {
        self.step(self.steps.last()?.of)
    }

    /// Begins with the program as it is, unless the history has begun.
    pub fn begin(&mut self, program: &Program, words: Text, hand: Hand) {
        if self.steps.is_empty() {
            self.add(Kind::Begin, words, hand, None, Some(program.clone()));
        }
    }

    /// The same as [`Self::note`], where it is known what the program was before.
    pub fn note_from(
        &mut self,
        before: Option<&Program>,
        after: &Program,
        words: Text,
        hand: Hand,
        field: Option<String>,
    ) {
        if field.is_none() || self.field != field {
            self.before = before.filter(|_| field.is_some()).cloned();
        }
        self.note(after, words, hand, field);
    }

    /// Notes that the program was changed. Changes of one text field in a row are one step, and none where in the end
    /// everything is as it was.
    pub fn note(&mut self, after: &Program, words: Text, hand: Hand, field: Option<String>) {
        let continues = field.is_some() && self.field == field;
        self.field = field;
        if continues && self.before.as_ref() == Some(after) && self.take_out_last() {
            return;
        }
        match self.steps.last_mut().filter(|step| continues && step.kind == Kind::Change) {
            Some(step) => {
                step.program = Some(after.clone());
                step.words = words;
                step.at = hand.at;
                let number = step.number;
                self.touch(number);
            }
            None => self.own(Kind::Change, words, hand, after),
        }
    }

    /// What the program was before somebody began to type into a field, where the next change goes on with that.
    #[must_use]
    pub fn before_typing(&self, field: Option<&str>) -> Option<&Program> {
        let continues = field.is_some() && self.field.as_deref() == field;
        self.before.as_ref().filter(|_| continues)
    }

    /// Takes out the last step, which changed something and in the end nothing. Its number is not given again.
    fn take_out_last(&mut self) -> bool {
        self.field = None;
        let Some(last) = self.steps.pop_if(|step| step.kind == Kind::Change && step.settled.is_none()) else {
            return false;
        };
        self.changed.retain(|number| *number != last.number);
        // Before the disk was read, nothing of it is there, and its number was none of the disk's.
        if !self.is_unread {
            self.dropped.push(last.number);
            self.taken = self.taken.max(last.number);
        }
        true
    }

    /// Notes a step of another kind that made a state of its own.
    pub fn own(&mut self, kind: Kind, words: Text, hand: Hand, after: &Program) {
        let back = self.steps.last().map(|step| step.of);
        self.add(kind, words, hand, back, Some(after.clone()));
        self.forget_old();
    }

    /// Notes what the last step did to versions.
    pub fn settle(&mut self, settled: Settled) {
        if let Some(step) = self.steps.last_mut() {
            step.settled = Some(settled);
            let number = step.number;
            self.touch(number);
        }
    }

    /// Notes which versions the last step changed, place by place. Typed on, it is still what was there before it that it
    /// leads back to.
    pub fn shift(&mut self, places: Vec<(Before, Before)>) {
        let known = self.steps.last().and_then(|step| step.settled.clone());
        let mut all = match known {
            Some(Settled::Shifted(all)) => all,
            _ => Vec::new(),
        };
        for (before, after) in places {
            match all.iter_mut().find(|(known, _)| known.at() == before.at()) {
                Some((_, known)) => *known = after,
                None => all.push((before, after)),
            }
        }
        self.settle(Settled::Shifted(all));
    }

    /// The next typing is another step, even into the same field.
    pub fn leave_field(&mut self) {
        (self.field, self.before) = (None, None);
    }

    /// What undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<&Step> {
        self.current().filter(|step| step.back.is_some_and(|back| self.step(back).is_some()))
    }

    /// What redo would do again.
    #[must_use]
    pub fn redoable(&self) -> Option<&Step> {
        self.step(*self.steps.last()?.again.last()?)
    }

    /// Notes that the last step was taken back. The state to go to is that of the step with the number returned.
    pub fn undo(&mut self, hand: Hand) -> Option<u64> {
        let undone = self.undoable()?.clone();
        let to = undone.back?;
        let mut again = self.steps.last()?.again.clone();
        again.push(undone.number);
        self.point(Kind::Undo, undone.words, hand, to, again);
        Some(to)
    }

    /// Notes that what was taken back last was done again. The state to go to is that of the step with the number returned.
    pub fn redo(&mut self, hand: Hand) -> Option<u64> {
        let done = self.redoable()?.clone();
        let mut again = self.steps.last()?.again.clone();
        again.pop();
        self.point(Kind::Redo, done.words, hand, done.number, again);
        Some(done.number)
    }

    fn point(&mut self, kind: Kind, words: Text, hand: Hand, to: u64, again: Vec<u64>) {
        self.field = None;
        let back = self.step(to).and_then(|step| step.back);
        let number = self.add(kind, words, hand, back, None);
        if let Some(step) = self.steps.last_mut().filter(|step| step.number == number) {
            step.of = to;
            step.again = again;
        }
        self.forget_old();
    }

    fn add(
        &mut self,
        kind: Kind,
        words: Text,
        hand: Hand,
        back: Option<u64>,
        program: Option<Program>,
    ) -> u64 {
        let last = self.steps.last().map_or(0, |step| step.number).max(self.taken);
        let number = last.saturating_add(1);
        let Hand { at, by } = hand;
        let (of, again, settled) = (number, Vec::new(), None);
        self.steps.push(Step { number, kind, words, at, by, of, back, again, settled, program });
        self.touch(number);
        number
    }

    fn touch(&mut self, number: u64) {
        if !self.changed.contains(&number) {
            self.changed.push(number);
        }
    }

    /// Forgets steps that are neither shown nor led to.
    fn forget_old(&mut self) {
        let Some(newest) = self.steps.len().checked_sub(MOST_SHOWN).filter(|surplus| *surplus > 0) else {
            return;
        };
        let shown: Vec<u64> = self.steps.iter().skip(newest).map(|step| step.number).collect();
        let mut needed: Vec<u64> = self.steps.last().map(|step| step.again.clone()).unwrap_or_default();
        let mut behind = self.current();
        for _ in 0..=MOST_STEPS {
            let Some(step) = behind else { break };
            needed.push(step.number);
            behind = step.back.and_then(|back| self.step(back));
        }
        let of_shown: Vec<u64> = shown.iter().filter_map(|number| Some(self.step(*number)?.of)).collect();
        needed.extend(of_shown);
        let first = shown.first().copied().unwrap_or(0);
        let (kept, old): (Vec<_>, Vec<_>) = std::mem::take(&mut self.steps)
            .into_iter()
            .partition(|step| step.number >= first || needed.contains(&step.number));
        self.steps = kept;
        self.dropped.extend(old.into_iter().map(|step| step.number));
        let dropped = &self.dropped;
        self.changed.retain(|number| !dropped.contains(number));
    }

    /// Says that the disk has steps of this program, which [`Self::join`] will bring.
    pub const fn expect_steps(&mut self) {
        self.is_unread = true;
    }

    /// Whether something was done that is not on the disk, and could be.
    #[must_use]
    pub fn has_unwritten(&self) -> bool {
        !self.is_unread && self.has_done()
    }

    /// Whether something was done that can be written only once the steps on the disk are read.
    #[must_use]
    pub fn waits_for_steps(&self) -> bool {
        self.is_unread && self.has_done()
    }

    /// Whether something was done that is not on the disk.
    fn has_done(&self) -> bool {
        let is_done = |number: &u64| self.step(*number).is_some_and(|step| step.kind != Kind::Begin);
        self.changed.iter().any(is_done)
    }

    /// What has to be written to the disk, and what may be deleted there; both are taken as done from now on. Nothing
    /// while the disk's own steps are not read.
    pub fn take_changes(&mut self) -> (Vec<Step>, Vec<u64>) {
        if self.is_unread {
            return (Vec::new(), Vec::new());
        }
        let changed = std::mem::take(&mut self.changed);
        let steps = changed.iter().filter_map(|number| self.step(*number).cloned()).collect();
        (steps, std::mem::take(&mut self.dropped))
    }

    /// Puts changes back that could not be written.
    pub fn give_back(&mut self, steps: &[Step], dropped: Vec<u64>) {
        for step in steps
            .iter()
            .filter(|step| self.step(step.number).is_some())
            .map(|step| step.number)
            .collect::<Vec<_>>()
        {
            self.touch(step);
        }
        self.dropped.extend(dropped);
    }

    /// Puts the steps that were read from the disk before those that were made since. Once, where they are expected.
    /// Numbers up to `taken` are taken there, also by what cannot be read.
    pub fn join(&mut self, read: Vec<Step>, taken: u64) {
        if !std::mem::take(&mut self.is_unread) {
            return;
        }
        let mut whole = Self::of(read);
        let last = whole.steps.last().map(|last| (last.number.max(taken), last.of));
        let made = std::mem::take(self);
        // The first step here is only the state in which the program was opened: that of the last one there.
        let renumbered = |number: u64| match last {
            Some((_, last_of)) if number == FIRST => last_of,
            Some((behind, _)) => number - FIRST + behind,
            None => number + taken,
        };
        for step in made.steps.into_iter().filter(|step| last.is_none() || step.number != FIRST) {
            let again = step.again.iter().map(|number| renumbered(*number)).collect();
            let (of, back) = (renumbered(step.of), step.back.map(renumbered));
            let number = renumbered(step.number);
            whole.touch(number);
            whole.steps.push(Step { number, of, back, again, ..step });
        }
        (whole.field, whole.before, whole.taken) = (made.field, made.before, taken.max(made.taken));
        *self = whole;
    }

    /// The number of the last step, or of what was the last one on the disk; 0 where that is not known.
    #[must_use]
    pub fn last_number(&self) -> u64 {
        let last = self.steps.last().map_or(0, |step| step.number);
        if self.is_unread { 0 } else { last.max(self.taken) }
    }

    /// The last step that was read from the disk, where numbers up to `taken` are taken.
    #[must_use]
    pub fn last_read(&self, taken: u64) -> Option<&Step> {
        self.steps.iter().rev().find(|step| step.number <= taken && step.program.is_none())
    }

    /// The states on the disk that may be newer than what was kept after step `from`, the newest first; numbers up to `taken`
    /// are taken there. A step back leads to a state that has a smaller number and is newer all the same.
    #[must_use]
    pub fn newer_states(&self, from: u64, taken: u64) -> Vec<u64> {
        let last = self.last_read(taken);
        // A state may have outlived its step.
        let outlived = last.map_or(0, |step| step.number) + 1..=taken;
        let led_to = last.filter(|step| step.number > from).map(|step| step.of);
        let back = |number: &u64| self.step(*number)?.back.filter(|back| *back > from);
        outlived.rev().chain(std::iter::successors(led_to, back)).collect()
    }

    /// Whether the last step on the disk led to the state that step `from` led to.
    #[must_use]
    pub fn leads_back_to(&self, from: u64, taken: u64) -> bool {
        let of = self.last_read(taken).map(|step| step.of);
        of.is_some() && self.step(from).map(|step| step.of) == of
    }

    /// Gives every state another id: the program goes on as one of its own, of which the disk has nothing.
    pub fn rename(&mut self, id: &ProgramId) {
        self.is_unread = false;
        // A state that lies only on the disk lies there under the other id.
        let at_hand =
            sorted::set(self.steps.iter().filter(|step| step.program.is_some()).map(|step| step.number));
        self.steps.retain(|step| at_hand.contains(&step.of));
        for program in self.steps.iter_mut().filter_map(|step| step.program.as_mut()) {
            program.id = id.clone();
        }
    }

    /// All steps have to be written: the disk has none of them.
    pub fn touch_all(&mut self) {
        self.changed = self.steps.iter().map(|step| step.number).collect();
    }
}

/// What a history begins with.
pub static BEGUN: Text = text("履歴の始まり", "Where the history begins");
