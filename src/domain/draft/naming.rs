//! What a clause is called where no draft is at hand.

use chrono::NaiveDate;

use super::{Kind, Worked, draft};
use crate::domain::catalog::Catalog;
use crate::domain::id::ProgramId;
use crate::domain::profile::Profile;
use crate::domain::program::Program;
use crate::domain::text::Text;

/// What a clause is called, by its id, whatever is decided; none where a text has no clause of that id.
#[must_use]
pub fn clause_name(catalog: &Catalog, kind: Kind, clause: &str) -> Option<Text> {
    let nothing = Program::new(ProgramId::new("nothing"), Profile::default(), catalog, NaiveDate::default());
    let drafted = draft(catalog, &nothing, Worked::on(NaiveDate::default()), kind);
    drafted.clauses.into_iter().find(|one| one.id == clause).map(|one| one.heading)
}
