//! Undo and redo, while the page is open. Typing into one field is one step.

use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::domain::text::Text;

/// The steps that are kept.
const MOST_STEPS: usize = 50;

/// A step that can be taken back: what it was, and the program on the other side of it.
#[derive(Clone, Debug)]
pub struct Step {
    /// What was done, in words.
    pub words: Text,
    program: Program,
}

/// The steps behind and ahead.
#[derive(Clone, Debug, Default)]
pub struct History {
    behind: Vec<Step>,
    ahead: Vec<Step>,
    field: Option<String>,
}

impl History {
    /// Notes that a command has changed `before`. Commands that type into the same field are one step.
    pub fn note(&mut self, before: Program, words: Text, field: Option<String>) {
        self.ahead.clear();
        let continues = field.is_some() && self.field == field && !self.behind.is_empty();
        if !continues {
            self.behind.push(Step { words, program: before });
            if self.behind.len() > MOST_STEPS {
                self.behind.remove(0);
            }
        }
        self.field = field;
    }

    /// The next typing is another step, even into the same field.
    pub fn leave_field(&mut self) {
        self.field = None;
    }

    /// Gives every step's program another id: it goes on as a program of its own.
    pub fn rename(&mut self, id: &ProgramId) {
        for step in self.behind.iter_mut().chain(&mut self.ahead) {
            step.program.id = id.clone();
        }
    }

    /// The program before the last step; `now` can be had back by [`Self::redo`].
    pub fn undo(&mut self, now: Program) -> Option<Program> {
        let Step { words, program } = self.behind.pop()?;
        self.field = None;
        self.ahead.push(Step { words, program: now });
        Some(program)
    }

    /// The program after the step that was last taken back.
    pub fn redo(&mut self, now: Program) -> Option<Program> {
        let Step { words, program } = self.ahead.pop()?;
        self.field = None;
        self.behind.push(Step { words, program: now });
        Some(program)
    }

    /// What undo would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<&Text> {
        self.behind.last().map(|step| &step.words)
    }

    /// What redo would do again.
    #[must_use]
    pub fn redoable(&self) -> Option<&Text> {
        self.ahead.last().map(|step| &step.words)
    }
}
