//! What the parts of the page read and change: the argument of the open program, and what follows from it.

use leptos::prelude::*;

use crate::domain::argument::{Argument, Claim, map};
use crate::domain::command::Command;
use crate::domain::id::{ClaimId, EvidenceId};
use crate::domain::policy::next_name;
use crate::domain::text::Text;
use crate::state::{Memo, Session, memo, use_session, use_years};

/// The argument of the open program. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    session: StoredValue<Session>,
    /// What people added, as it is now.
    pub(super) argument: Memo<Argument>,
    /// All claims with their evidence.
    pub(super) claims: Memo<Vec<Claim>>,
}

impl Desk {
    /// The desk with the argument on it.
    pub(super) fn open() -> Self {
        let session = use_session();
        let years = use_years(session);
        let argument = memo(move || {
            session.program.with(|open| open.as_ref().map(|open| open.argument.clone())).unwrap_or_default()
        });
        let claims = memo(move || {
            let years = years.get();
            let drawn = years.as_ref().map(|years| &years.drawn);
            session
                .program
                .with(|open| open.as_ref().map(|open| map(session.catalog, open, drawn)).unwrap_or_default())
        });
        Self { session: StoredValue::new(session), argument, claims }
    }

    /// The session.
    pub(super) fn session(self) -> Session {
        self.session.get_value()
    }

    /// Something about the argument.
    pub(super) fn read<T>(self, pick: impl FnOnce(&Argument) -> T) -> T {
        self.argument.with(pick)
    }

    /// A claim, as it is now.
    pub(super) fn claim(self, id: &ClaimId) -> Option<Claim> {
        self.claims.with(|claims| claims.iter().find(|claim| claim.id == *id).cloned())
    }

    /// Changes the argument in one step; the message bar says why it cannot be so.
    pub(super) fn change(self, change: impl FnOnce(&mut Argument)) -> bool {
        self.session().run(self.command(change))
    }

    /// The same, or why it cannot be so.
    pub(super) fn try_change(self, change: impl FnOnce(&mut Argument)) -> Result<(), Text> {
        let session = self.session();
        let changed = session.try_run(self.command(change));
        changed.map(drop).map_err(|refusal| refusal.say(session.catalog))
    }

    fn command(self, change: impl FnOnce(&mut Argument)) -> Command {
        let mut next = self.argument.get_untracked();
        change(&mut next);
        Command::SetArgument(Box::new(next))
    }

    /// A name for a claim that is added.
    pub(super) fn claim_name(self) -> ClaimId {
        let letters = self.session().fresh_letters();
        let name =
            |argument: &Argument| next_name(argument.claims.iter().map(|one| one.id.as_str()), &letters);
        ClaimId::from(self.argument.with_untracked(name))
    }

    /// A name for evidence that is added.
    pub(super) fn evidence_name(self) -> EvidenceId {
        let letters = self.session().fresh_letters();
        let name =
            |argument: &Argument| next_name(argument.evidence.iter().map(|one| one.id.as_str()), &letters);
        EvidenceId::from(self.argument.with_untracked(name))
    }
}
