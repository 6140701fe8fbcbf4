//! What the parts of the page read and change: one text of the open program, in one language.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::draft::{Change, ClauseKey, Draft, Kind, Words, Worked, Written, WrittenClause, draft};
use crate::domain::id::OwnClauseId;
use crate::domain::text::{Language, Text};
use crate::state::{Memo, RwSignal, Session, memo, use_session, use_years};
use crate::ui::part::focus::focus;

/// One text of the open program. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    session: StoredValue<Session>,
    /// Which text.
    pub(super) kind: Kind,
    /// The language in which it is read.
    pub(super) spoken: RwSignal<Language>,
    /// The text as the program makes it.
    drafted: Memo<Option<Draft>>,
    /// The text as it is now; none while no program is open.
    pub(super) written: Memo<Option<Written>>,
    /// The clause that was added last: it is shown unfolded.
    pub(super) added: RwSignal<Option<OwnClauseId>>,
}

impl Desk {
    /// The desk with a text on it.
    pub(super) fn open(kind: Kind, spoken: RwSignal<Language>) -> Self {
        let session = use_session();
        // Only the board paper tells of years that are drawn.
        let years = (kind == Kind::Board).then(|| use_years(session));
        let drafted = memo(move || {
            let years = years.and_then(RwSignal::get);
            let worked =
                Worked { today: session.today.get(), drawn: years.as_ref().map(|years| &years.drawn) };
            session.program.with(|open| open.as_ref().map(|open| draft(session.catalog, open, worked, kind)))
        });
        let written = memo(move || {
            let language = spoken.get();
            let revision = session.program.with(|open| open.as_ref()?.drafts.get(&kind).cloned());
            drafted.with(|drafted| {
                drafted.as_ref().map(|drafted| drafted.written(&revision.unwrap_or_default(), language))
            })
        });
        let session = StoredValue::new(session);
        Self { session, kind, spoken, drafted, written, added: RwSignal::new(None) }
    }

    /// The session.
    pub(super) fn session(self) -> Session {
        self.session.get_value()
    }

    /// A clause of the text.
    pub(super) fn clause(self, key: &ClauseKey) -> Option<WrittenClause> {
        self.written.with(|written| written.as_ref()?.clause(key).cloned())
    }

    /// Makes a change, which the message bar refuses where it cannot be.
    pub(super) fn change(self, change: Change) -> bool {
        let Some(drafted) = untrack(|| self.drafted.get()) else { return false };
        self.session().run(Command::Revise(Box::new(drafted), change))
    }

    /// Says something else in a clause, or says why it cannot be.
    pub(super) fn say(self, key: &ClauseKey, change: impl FnOnce(&mut Words)) -> Result<(), Text> {
        let Some(clause) = untrack(|| self.clause(key)) else { return Ok(()) };
        let (mut words, language) = (clause.words, self.spoken.get_untracked());
        change(&mut words);
        let change = match key {
            ClauseKey::Drafted(id) => Change::Say(id.clone(), language, words),
            ClauseKey::Own(id) => Change::SayOwn(id.clone(), language, words),
        };
        let session = self.session();
        let Some(drafted) = untrack(|| self.drafted.get()) else { return Ok(()) };
        let said = session.try_run(Command::Revise(Box::new(drafted), change));
        said.map(drop).map_err(|refusal| refusal.say(session.catalog))
    }

    /// Adds a clause behind another, or at the top, and leads to its first field.
    pub(super) fn add(self, after: Option<ClauseKey>) {
        let id = OwnClauseId::from(self.session().fresh_letters());
        let field = field(&ClauseKey::Own(id.clone()), "heading");
        self.added.set(Some(id.clone()));
        if self.change(Change::Add(id, after)) {
            request_animation_frame(move || focus(&field));
        }
    }
}

/// The id of the heading of a clause.
pub(super) fn heading(key: &ClauseKey) -> String {
    format!("clause-{}", key.name())
}

/// The id of a field or a button of a clause.
pub(super) fn field(key: &ClauseKey, field: &str) -> String {
    format!("clause-{}-{field}", key.name())
}
