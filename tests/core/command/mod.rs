//! Commands: what each does, what it refuses, and that a refused one does nothing.

mod assessment;
mod settings;
pub(crate) mod plan;
mod status;
pub(crate) mod every;

use okaeri::domain::command::{Command, Refusal};
use okaeri::domain::program::Program;

use crate::small;

/// The program after commands that are all accepted.
#[track_caller]
fn after(program: &Program, commands: &[Command]) -> Program {
    let catalog = small::catalog();
    commands.iter().fold(program.clone(), |program, command| match program.apply(&catalog, command) {
        Ok(next) => next,
        Err(refusal) => panic!("{command:?} was refused: {refusal:?}"),
    })
}

/// The command is refused for this reason, and the program stays as it is.
#[track_caller]
fn refused(program: &Program, command: &Command, refusal: &Refusal) {
    let before = program.clone();
    assert_eq!(program.apply(&small::catalog(), command).as_ref(), Err(refusal), "{command:?}");
    assert_eq!(*program, before);
    let said = refusal.say(&small::catalog());
    assert!(!said.ja.is_empty() && !said.en.is_empty());
}
