//! What the parts of the page read and change: the policy of the open program.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::id::{BandId, ExceptionId, RuleId};
use crate::domain::policy::{Policy, PolicyRule, next_name};
use crate::domain::text::Text;
use crate::state::{Memo, Session, memo, use_session};

/// The policy of the open program. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    session: StoredValue<Session>,
    /// The policy, as it is now.
    pub(super) policy: Memo<Policy>,
    /// Its rules without their notes: what they decide follows from these alone.
    pub(super) rules: Memo<Vec<PolicyRule>>,
}

impl Desk {
    /// The desk with the policy on it.
    pub(super) fn open() -> Self {
        let session = use_session();
        let policy = memo(move || {
            session.program.with(|open| open.as_ref().map(|open| open.policy.clone())).unwrap_or_default()
        });
        let bare = |rule: &PolicyRule| PolicyRule { note: String::new(), ..rule.clone() };
        let rules = memo(move || policy.with(|policy| policy.rules.iter().map(bare).collect()));
        Self { session: StoredValue::new(session), policy, rules }
    }

    /// The session.
    pub(super) fn session(self) -> Session {
        self.session.get_value()
    }

    /// Something about the policy.
    pub(super) fn read<T>(self, pick: impl FnOnce(&Policy) -> T) -> T {
        self.policy.with(pick)
    }

    /// The same, without following it.
    pub(super) fn look<T>(self, pick: impl FnOnce(&Policy) -> T) -> T {
        self.policy.with_untracked(pick)
    }

    /// Changes the policy in one step; the message bar says why it cannot be so.
    pub(super) fn change(self, change: impl FnOnce(&mut Policy)) -> bool {
        self.session().run(self.command(change))
    }

    /// The same, or why it cannot be so.
    pub(super) fn try_change(self, change: impl FnOnce(&mut Policy)) -> Result<(), Text> {
        let session = self.session();
        let changed = session.try_run(self.command(change));
        changed.map(drop).map_err(|refusal| refusal.say(session.catalog))
    }

    fn command(self, change: impl FnOnce(&mut Policy)) -> Command {
        let mut next = self.policy.get_untracked();
        change(&mut next);
        Command::SetPolicy(Box::new(next))
    }

    /// What a rule is called: by its number among all.
    pub(super) fn number(self, id: &RuleId) -> usize {
        self.rules.with(|rules| rules.iter().position(|rule| rule.id == *id).map_or(0, |at| at + 1))
    }

    /// Names for rules that are added, in the order of adding.
    pub(super) fn rule_names(self) -> impl FnMut() -> RuleId {
        let session = self.session();
        let mut known: Vec<String> =
            self.look(|policy| policy.rules.iter().map(|rule| rule.id.to_string()).collect());
        move || {
            let name = next_name(known.iter().map(String::as_str), &session.fresh_letters());
            known.push(name.clone());
            RuleId::from(name)
        }
    }

    /// A name for a grade that is added.
    pub(super) fn band_name(self) -> BandId {
        let letters = self.session().fresh_letters();
        let bands =
            |policy: &Policy| next_name(policy.treatment.bands.iter().map(|band| band.id.as_str()), &letters);
        BandId::from(self.look(bands))
    }

    /// A name for an exception that is added.
    pub(super) fn exception_name(self) -> ExceptionId {
        let letters = self.session().fresh_letters();
        let exceptions =
            |policy: &Policy| next_name(policy.exceptions.iter().map(|one| one.id.as_str()), &letters);
        ExceptionId::from(self.look(exceptions))
    }
}
