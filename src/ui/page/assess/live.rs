//! The score as it moves with every answer, and how far the person has come.

use leptos::prelude::*;

use super::minutes_left;
use crate::domain::id::FactorId;
use crate::domain::score::{Assessment, Tally};
use crate::domain::text::Text;
use crate::state::{Notice, RwSignal, effect, use_session};
use crate::ui::node::{Node, either, view};
use crate::ui::part::focus::focus;
use crate::ui::part::heading::HEADING;
use crate::ui::part::meter::{Meter, band_points, points};
use crate::ui::part::pause::Pause;
use crate::ui::words::{assess as words, language, say, settings};

/// The overall score, one factor's beside it, and the progress.
#[component]
pub(super) fn LiveScore(
    /// The factor whose score is shown too.
    #[prop(optional)]
    factor: Option<FactorId>,
    /// Whether items stand below: then the rule and the keys for answering are told.
    #[prop(default = true)]
    has_items: bool,
) -> Node {
    let session = use_session();
    let catalog = session.catalog;
    let scored = session.derived.assessment;
    let overall = move || scored.with(|scored| scored.as_ref().map(|scored| scored.overall));
    let name = factor.as_ref().and_then(|id| catalog.factor(id)).map(|factor| factor.name.clone());
    let own = move || {
        let id = factor.as_ref()?;
        scored.with(|scored| scored.as_ref()?.factor(id).map(|factor| factor.tally))
    };
    // Said once the person pauses: one who answers by key hears the next item, not each step of the score.
    let (said, pause, mut before) = (RwSignal::new(String::new()), Pause::new(), None);
    effect(move || {
        let now = overall();
        if before.replace(now).is_some_and(|before| before != now) {
            pause.then(move || said.set(now.map(|tally| told(&words::OVERALL, tally)).unwrap_or_default()));
        }
    });
    let closed =
        move || session.program.with(|open| open.as_ref().is_some_and(|open| open.round().closed.is_some()));
    let progress = move || {
        let open = !closed();
        scored.with(|scored| scored.as_ref().filter(|_| open).map(progress_words))
    };
    view! {
        <aside class="live" aria-label=say(&words::LIVE)>
            <div class="live-scores">
                {move || overall().map(|tally| line(&words::OVERALL, tally))}
                {move || name.as_ref().zip(own()).map(|(name, tally)| line(name, tally))}
            </div>
            <p class="soft small">{progress}</p>
            <p class="visually-hidden" role="status">{move || said.get()}</p>
        </aside>
        {either(closed, || view! { <Closed/> }, move || has_items.then(|| view! { <Help/> }))}
    }
}

/// "Overall 54 (band 40–66)"
fn told(name: &Text, tally: Tally) -> String {
    let score = words::score(&points(tally.score), &band_points(tally.band, language()));
    format!("{} {}", say(name), say(&score))
}

fn line(name: &Text, tally: Tally) -> Node {
    let words = words::score(&points(tally.score), &band_points(tally.band, language()));
    view! {
        <div class="live-score">
            <span>{say(name)}</span>
            <span class="number">{say(&words)}</span>
            <Meter score=tally.score band=tally.band/>
        </div>
    }
}

fn progress_words(scored: &Assessment) -> String {
    let (asked, answered) = scored.progress();
    say(&words::progress(answered, asked, minutes_left(asked, answered)))
}

#[component]
fn Help() -> Node {
    view! { <div class="live-help"><p class="soft small">{say(&words::RULE)}</p><KeySwitch/></div> }
}

#[component]
fn KeySwitch() -> Node {
    let session = use_session();
    view! {
        <label class="check small">
            <input type="checkbox" prop:checked=move || session.habits().answer_keys.get()
                on:change=move |event| session.habits().answer_keys.set(event_target_checked(&event))/>
            {say(&words::KEYS)}
        </label>
    }
}

#[component]
fn Closed() -> Node {
    let session = use_session();
    let start = move |_| {
        let count =
            || session.program.with_untracked(|open| open.as_ref().map_or(0, |open| open.rounds.len()));
        if session.start_round() {
            session.tell(Notice::done(settings::started(count())));
            focus(HEADING);
        }
    };
    view! {
        <div class="finding">
            <p>{say(&words::CLOSED)}</p>
            <p><button type="button" on:click=start>{say(&words::NEW_ROUND)}</button></p>
        </div>
    }
}
