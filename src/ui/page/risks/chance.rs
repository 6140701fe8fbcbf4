//! How likely a risk is, with where that comes from, and how bad it would be.

use leptos::prelude::*;

use super::desk::Desk;
use super::entry::field;
use crate::domain::catalog::Challenge;
use crate::domain::degree::Degree;
use crate::domain::forecast::Grounds;
use crate::domain::id::RiskId;
use crate::domain::plan::amount::tenths;
use crate::domain::risk::{Likely, Row, Subject};
use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, effect, memo};
use crate::ui::dates::tenths_of;
use crate::ui::node::{Node, view, when};
use crate::ui::page::plan::set_setback;
use crate::ui::part::field::{Choice, Field, show_again};
use crate::ui::part::focus::focus;
use crate::ui::words::{risks as words, say};

/// How likely a risk is, and how bad it would be.
#[component]
pub(super) fn Chance(
    /// The register.
    desk: Desk,
    /// Which risk.
    id: RiskId,
    /// What is known of it.
    row: Memo<Option<Row>>,
) -> Node {
    view! {
        <div class="fields">
            <Probability desk id=id.clone() row/>
            <Impact desk id row/>
        </div>
    }
}

/// The challenge that a risk is: its probability is said of the forecast.
fn challenge(desk: Desk, id: &RiskId) -> Option<&'static Challenge> {
    match id.subject() {
        Subject::Challenge(challenge) => desk.session().catalog.challenge(&challenge),
        Subject::Caution(_) | Subject::Own => None,
    }
}

/// Says how probable a risk is, or that nobody says so.
fn set(desk: Desk, id: &RiskId, permille: Option<u16>) {
    match challenge(desk, id) {
        Some(challenge) => {
            set_setback(desk.session(), challenge, |setback| setback.permille = permille);
        }
        None => {
            desk.change(id, |risk| risk.permille = permille);
        }
    }
}

#[component]
fn Probability(desk: Desk, id: RiskId, row: Memo<Option<Row>>) -> Node {
    let this = StoredValue::new(id.clone());
    let likely = memo(move || row.with(|row| row.as_ref().and_then(|row| row.likely)));
    let kept = memo(move || likely.get().map(|likely| tenths_of(likely.permille.into())).unwrap_or_default());
    let is_stated = memo(move || likely.get().is_some_and(|likely| likely.grounds == Grounds::Stated));
    let wrong = RwSignal::new(false);
    effect(move || {
        kept.track();
        wrong.set(false);
    });
    let input = field(&id, "probability");
    let place = StoredValue::new(input.clone());
    let take = move |event: web_sys::Event| {
        let typed = event_target_value(&event);
        if typed.trim() == kept.get_untracked() {
            wrong.set(false);
            return;
        }
        let permille = match typed.trim() {
            "" => Some(None),
            typed => tenths(typed).filter(|permille| *permille <= 1000).map(Some),
        };
        wrong.set(permille.is_none());
        if let Some(permille) = permille {
            this.with_value(|id| set(desk, id, permille));
            place.with_value(|place| show_again(place, &kept.get_untracked()));
        }
    };
    let is_own = id.is_own();
    let grounds = move || this.with_value(|id| say(&grounds(id, likely.get())));
    let reset = move |_| {
        this.with_value(|id| set(desk, id, None));
        place.with_value(|place| focus(place));
    };
    let described = format!("{input}-error {input}-grounds {input}-help");
    view! {
        <Field id=input.clone() label=say(&words::PROBABILITY) help=say(&words::PROBABILITY_HELP)>
            <input type="text" id=input.clone() class="is-number" inputmode="decimal" maxlength="5" autocomplete="off"
                aria-describedby=described aria-invalid=move || wrong.get().to_string()
                prop:value=move || kept.get() on:change=take on:blur=move |event| take(event.into())/>
            <p class="field-error" id=format!("{input}-error") role="status">
                {move || wrong.get().then(|| say(&words::PROBABILITY_BAD))}
            </p>
            <p class="small" id=format!("{input}-grounds")>{grounds}</p>
            {when(move || is_stated.get() && !is_own, move || view! {
                <button type="button" class="quiet small" on:click=reset>{say(&words::TO_ANSWERS)}</button>
            })}
        </Field>
    }
}

/// Where a probability comes from.
fn grounds(id: &RiskId, likely: Option<Likely>) -> Text {
    let Some(likely) = likely else {
        return if id.is_own() { words::UNKNOWN_OWN.clone() } else { words::UNKNOWN_CAUTION.clone() };
    };
    let percent = tenths_of(likely.permille.into());
    match likely.grounds {
        Grounds::Assessed => {
            let band = likely.band.filter(|(low, high)| low != high);
            words::assessed(&percent, band.map(|(low, high)| (tenths_of(low.into()), tenths_of(high.into()))))
        }
        Grounds::Assumed => words::assumed(&percent),
        Grounds::Stated if likely.permille == 0 => words::LEFT_OUT.clone(),
        Grounds::Stated if id.is_challenge() => words::STATED_SHARED.clone(),
        Grounds::Stated => words::STATED.clone(),
    }
}

#[component]
fn Impact(desk: Desk, id: RiskId, row: Memo<Option<Row>>) -> Node {
    let this = StoredValue::new(id.clone());
    let kept = memo(move || row.with(|row| row.as_ref().map(|row| place(row.impact)).unwrap_or_default()));
    let options = Degree::ALL.map(|degree| (place(degree), say(&words::impact_option(degree)))).to_vec();
    let choose = move |chosen: String| {
        let Some(degree) = Degree::ALL.into_iter().find(|degree| place(*degree) == chosen) else { return };
        let suggested = row.with_untracked(|row| row.as_ref().map(|row| row.suggested.impact));
        let said = (suggested != Some(degree)).then_some(degree);
        this.with_value(|id| desk.change(id, |risk| risk.impact = said));
    };
    let input = field(&id, "impact");
    view! {
        <Field id=input.clone() label=say(&words::IMPACT) help=say(&words::IMPACT_HELP)>
            <Choice id=input.clone() options value=kept on_choose=choose/>
        </Field>
    }
}

/// What a degree goes by in a select.
fn place(degree: Degree) -> String {
    degree.number().to_string()
}
