//! The risk register: what stands in it, in which order, what it lacks, and what of it the forecast counts.

mod counted;
mod kept;
mod links;
mod rows;
mod warnings;

use std::sync::LazyLock;

use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::command::Command;
use okaeri::domain::id::RiskId;
use okaeri::domain::program::Program;
use okaeri::domain::risk::{Risk, Row, rows};

use crate::place::sample;

static CATALOG: LazyLock<Catalog> = LazyLock::new(builtin);

fn challenge(id: &str) -> RiskId {
    RiskId::from(format!("challenge.{id}"))
}

fn caution(id: &str) -> RiskId {
    RiskId::from(format!("caution.{id}"))
}

fn own(name: &str) -> RiskId {
    RiskId::of_own(name)
}

/// The program in which this is said of a risk.
fn saying(program: &Program, risk: Risk) -> Program {
    program.apply(&CATALOG, &Command::SetRisk(Box::new(risk))).expect("it can be said")
}

fn row(program: &Program, id: &RiskId) -> Row {
    rows(&CATALOG, program).into_iter().find(|row| row.said.id == *id).expect("it stands in the register")
}

/// The sample without what its register says.
fn silent() -> Program {
    let mut program = sample();
    program.risks = okaeri::domain::risk::Register::default();
    program
}
