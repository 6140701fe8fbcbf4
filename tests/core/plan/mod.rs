//! Plans: what is chosen, when it is done, and how far it has come.

mod fixtures;
mod invariants;
mod ledger;
mod choose;
mod chosen;
mod readiness;
mod watch;
mod held;
mod made;
mod load;
mod branch;
mod slip;
mod figures;
mod finding_out;
mod trials;
