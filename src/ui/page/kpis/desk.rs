//! What the parts of the page read and change: goals and reviews of the open program, and the figures that they go by.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::calendar::WorkCalendar;
use crate::domain::command::Command;
use crate::domain::id::ReviewId;
use crate::domain::kpi::{Kpis, next_review};
use crate::domain::policy::next_name;
use crate::domain::text::Text;
use crate::domain::value::Figures;
use crate::state::{Memo, RwSignal, Session, Years, memo, use_session, use_years};

/// Goals, reviews and figures of the open program. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    session: StoredValue<Session>,
    /// Goals and reviews, as they are now.
    pub(super) kpis: Memo<Kpis>,
    /// The figures that they go by.
    pub(super) figures: Memo<Figures>,
    /// The years that were drawn.
    pub(super) years: RwSignal<Option<Arc<Years>>>,
    /// The day of the next review.
    pub(super) next: Memo<Option<NaiveDate>>,
}

impl Desk {
    /// The desk with everything on it.
    pub(super) fn open() -> Self {
        let session = use_session();
        let kpis = memo(move || {
            session.program.with(|open| open.as_ref().map(|open| open.kpis.clone())).unwrap_or_default()
        });
        let figures = memo(move || {
            session.program.with(|open| open.as_ref().map(|open| open.value.clone())).unwrap_or_default()
        });
        let next = memo(move || {
            session.program.with(|open| {
                let open = open.as_ref()?;
                next_review(&open.kpis, open.created, &WorkCalendar::japanese(&open.settings.closures))
            })
        });
        Self { session: StoredValue::new(session), kpis, figures, years: use_years(session), next }
    }

    /// The session.
    pub(super) fn session(self) -> Session {
        self.session.get_value()
    }

    /// Changes goals and reviews in one step; the message bar says why it cannot be so.
    pub(super) fn change(self, change: impl FnOnce(&mut Kpis)) -> bool {
        self.session().run(self.command(change))
    }

    /// The same, or why it cannot be so.
    pub(super) fn try_change(self, change: impl FnOnce(&mut Kpis)) -> Result<(), Text> {
        let session = self.session();
        let changed = session.try_run(self.command(change));
        changed.map(drop).map_err(|refusal| refusal.say(session.catalog))
    }

    fn command(self, change: impl FnOnce(&mut Kpis)) -> Command {
        let mut next = self.kpis.get_untracked();
        change(&mut next);
        Command::SetKpis(Box::new(next))
    }

    /// A name for a review that is added.
    pub(super) fn review_name(self) -> ReviewId {
        let letters = self.session().fresh_letters();
        let reviews = |kpis: &Kpis| next_name(kpis.reviews.iter().map(|one| one.id.as_str()), &letters);
        ReviewId::from(self.kpis.with_untracked(reviews))
    }
}
