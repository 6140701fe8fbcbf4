//! A history beside what it must be like: a list of states, and where in it the program is.

use std::collections::BTreeMap;

use okaeri::domain::program::Program;
use okaeri::exchange::journal::{BEGUN, History, Kind, MOST_STEPS, Step};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{begun, edit, hand, state, typed, words};
use crate::small;

/// What it must be like.
#[derive(Clone, Debug)]
struct Model {
    states: Vec<u32>,
    at: usize,
    /// How many steps back are promised.
    promised: usize,
    /// The field that was typed into last.
    field: Option<u8>,
}

impl Model {
    fn add(&mut self, state: u32, field: Option<u8>) {
        self.states.truncate(self.at + 1);
        self.states.push(state);
        self.go(self.at + 1, (self.promised + 1).min(MOST_STEPS));
        self.field = field;
    }

    fn go(&mut self, at: usize, promised: usize) {
        (self.at, self.promised, self.field) = (at, promised, None);
    }
}

/// What lies on the disk, and what the program was when it was written.
#[derive(Clone, Debug)]
struct Disk {
    lines: BTreeMap<u64, String>,
    states: BTreeMap<u64, Program>,
    model: Model,
}

#[derive(Clone, Debug)]
enum Act {
    Edit,
    Type(u8),
    Leave,
    Undo(usize),
    Redo(usize),
    Return(usize),
    /// Everything is written to the disk, or the disk refuses it.
    Keep(bool),
    /// The page is closed, and the program opened again as it was kept last.
    Reopen,
    /// The disk has told the steps of the program that was opened.
    Read,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => Just(Act::Edit),
        6 => (0..2_u8).prop_map(Act::Type),
        1 => Just(Act::Leave),
        4 => (1..12_usize).prop_map(Act::Undo),
        3 => (1..12_usize).prop_map(Act::Redo),
        2 => any::<usize>().prop_map(Act::Return),
        3 => prop::bool::weighted(0.7).prop_map(Act::Keep),
        1 => Just(Act::Reopen),
        3 => Just(Act::Read),
    ]
}

/// A history beside what it must be like.
struct World {
    history: History,
    model: Model,
    disk: Disk,
    last: u32,
    /// While the steps on the disk are not read yet: how far back the program was opened, and whether it was changed since.
    opened: Option<(usize, bool)>,
}

impl World {
    fn new() -> Self {
        let model = Model { states: vec![0], at: 0, promised: 0, field: None };
        let disk = Disk { lines: BTreeMap::new(), states: BTreeMap::new(), model: model.clone() };
        let mut world = Self { history: begun(), model, disk, last: 0, opened: None };
        world.keep(true);
        world
    }

    fn perform(&mut self, act: &Act) {
        match act {
            Act::Edit => self.change(None),
            Act::Type(field) => self.change(Some(*field)),
            Act::Leave => {
                self.history.leave_field();
                self.model.field = None;
            }
            Act::Undo(times) => (0..*times).for_each(|_| self.undo()),
            Act::Redo(times) => (0..*times).for_each(|_| self.redo()),
            Act::Return(which) => self.return_to(*which),
            Act::Keep(taken) => self.keep(*taken),
            Act::Reopen => self.reopen(),
            Act::Read => self.read(),
        }
        let shown = self.history.current().expect("a state").number;
        assert_eq!(self.state(shown), self.model.states[self.model.at], "{act:?}");
    }

    fn change(&mut self, field: Option<u8>) {
        self.last += 1;
        if field.is_some() && self.model.field == field {
            self.model.states[self.model.at] = self.last;
        } else {
            self.model.add(self.last, field);
        }
        self.changed();
        match field {
            None => edit(&mut self.history, self.last),
            Some(field) => typed(&mut self.history, self.last, &field.to_string()),
        }
    }

    fn changed(&mut self) {
        self.opened = self.opened.map(|(at, _)| (at, true));
    }

    fn undo(&mut self) {
        let floor = self.opened.map_or(0, |(at, _)| at);
        let undone = self.history.undo(hand(1));
        assert!(undone.is_none() || self.model.at > floor, "there is nothing to undo");
        assert!(undone.is_some() || self.model.at <= floor || self.model.promised == 0, "{:?}", self.model);
        if let Some(to) = undone {
            self.model.go(self.model.at - 1, self.model.promised.saturating_sub(1));
            assert_eq!(self.state(to), self.model.states[self.model.at]);
        }
    }

    fn redo(&mut self) {
        let is_known = self.opened.is_none_or(|(_, is_changed)| is_changed);
        let redone = self.history.redo(hand(1));
        assert_eq!(redone.is_some(), is_known && self.model.at + 1 < self.model.states.len());
        if let Some(to) = redone {
            self.model.go(self.model.at + 1, (self.model.promised + 1).min(MOST_STEPS));
            assert_eq!(self.state(to), self.model.states[self.model.at]);
        }
    }

    fn return_to(&mut self, which: usize) {
        let number = self.history.steps()[which % self.history.steps().len()].number;
        let there = self.state(number);
        self.model.add(there, None);
        self.changed();
        self.history.own(Kind::Return, words(0), hand(1), &state(there));
    }

    /// The state after a step, here or on the disk.
    fn state(&self, number: u64) -> u32 {
        let of = self.history.step(number).expect("a step").of;
        let here = self.history.step(of).expect("the step that made the state").program.clone();
        let program = here.unwrap_or_else(|| self.disk.states[&of].clone());
        program.profile.name.parse().expect("a number")
    }

    fn keep(&mut self, taken: bool) {
        let (changed, dropped) = self.history.take_changes();
        if !taken {
            return self.history.give_back(&changed, dropped);
        }
        for step in changed {
            self.disk.lines.insert(step.number, step.write());
            self.disk.states.extend(step.program.map(|program| (step.number, program)));
        }
        for number in dropped {
            self.disk.lines.remove(&number);
            self.disk.states.remove(&number);
        }
        // Before the disk's own steps are read none is written, and a program without its steps is not looked at here.
        if self.opened.is_none() {
            self.disk.model = self.model.clone();
        }
    }

    fn reopen(&mut self) {
        self.model = Model { field: None, ..self.disk.model.clone() };
        self.history = History::default();
        self.history.begin(&state(self.model.states[self.model.at]), BEGUN.clone(), hand(1));
        self.history.expect_steps();
        self.opened = Some((self.model.at, false));
    }

    fn read(&mut self) {
        if self.opened.take().is_some() {
            let steps = self.disk.lines.values().map(|line| Step::read(line).expect("a step"));
            self.history.join(steps.collect(), 0);
        }
    }
}

proptest! {
    #![proptest_config(small::cases(100))]

    #[test]
    fn going_back_and_forth_leads_to_what_was_there_whatever_was_done_and_reopened(acts in vec(act(), 0..200)) {
        let mut world = World::new();
        for act in &acts {
            world.perform(act);
        }
    }

    #[test]
    fn fifty_steps_back_are_possible_after_fifty_changes(acts in vec(act(), 0..60), more in 50..130_usize) {
        let mut world = World::new();
        for act in &acts {
            world.perform(act);
        }
        world.read();
        (0..more).for_each(|_| world.perform(&Act::Edit));
        prop_assert_eq!(world.model.promised, MOST_STEPS);
        (0..MOST_STEPS).for_each(|_| world.undo());
        prop_assert_eq!(world.model.promised, 0);
        (0..MOST_STEPS).for_each(|_| world.redo());
    }
}
