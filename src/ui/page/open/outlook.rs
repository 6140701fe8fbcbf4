//! What it would do to a program to take what is ticked.

use std::time::Duration;

use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::exchange::diff::Taken;
use crate::exchange::document::{Document, ReadError};
use crate::exchange::merge::Path;
use crate::state::{RwSignal, Session, effect};
use crate::ui::node::{Node, view};
use crate::ui::part::pause::Pause;
use crate::ui::part::sentences::{self, folded};
use crate::ui::words::{open as words, say};

/// How long one pauses who has ticked what is wanted: the dates of a large plan are worked out in about the same time.
const PAUSE: Duration = Duration::from_millis(400);

/// What taking what is ticked would do, after a pause; nothing while nothing is ticked.
pub(super) fn outlook(
    session: Session,
    id: ProgramId,
    document: Document,
    ticked: RwSignal<Vec<Path>>,
) -> Node {
    let (pause, known) = (Pause::new(), RwSignal::new(None::<Result<Option<Taken>, ReadError>>));
    let of = StoredValue::new((id, document));
    effect(move || {
        known.set(None);
        if ticked.with(Vec::is_empty) {
            pause.stop();
            return;
        }
        pause.after(PAUSE, move || {
            let look = |(id, document): &(ProgramId, Document)| {
                ticked.with_untracked(|ticked| session.outlook_of(id, document, ticked))
            };
            known.set(Some(of.with_value(look)));
        });
    });
    let told = move || match known.get() {
        None if ticked.with(Vec::is_empty) => Node::Empty,
        None => view! { <p class="soft">{say(&words::WORKING_OUT)}</p> },
        Some(Ok(None)) => Node::Empty,
        Some(Ok(Some(taken))) => shown(&taken),
        Some(Err(error)) => view! { <p class="error">{say(&error.say())}</p> },
    };
    view! { <div class="sentences" role="status">{told}</div> }
}

fn shown(taken: &Taken) -> Node {
    let effect = sentences::effect(&taken.effect)
        .unwrap_or_else(|| view! { <p class="soft">{say(&words::NO_EFFECT)}</p> });
    view! {
        {effect}
        {(!taken.along.is_empty()).then(|| view! {
            <h3>{say(&words::ALONG)}</h3>
            {folded(&taken.along.iter().collect::<Vec<_>>())}
        })}
    }
}
