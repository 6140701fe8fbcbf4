//! One challenge as a risk of the plan: how probable, how much work, and what that does to the finish.

use leptos::prelude::*;

use super::{View, change};
use crate::domain::catalog::{Challenge, Effort};
use crate::domain::forecast::{Expected, Grounds};
use crate::domain::id::RiskId;
use crate::domain::plan::Setback;
use crate::domain::plan::amount::tenths;
use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, Session, effect, memo};
use crate::ui::dates::tenths_of;
use crate::ui::node::{Node, view, when};
use crate::ui::page::plan::phrase;
use crate::ui::page::task::{estimate, shown};
use crate::ui::words::{outlook as words, say, task};

/// One challenge as a risk of the plan.
#[component]
pub(super) fn Row(look: View, challenge: &'static Challenge, own: Memo<Option<Expected>>) -> Node {
    let session = look.board.session();
    let id = format!("setback-{}", challenge.id);
    let counts = memo(move || own.with(|own| own.as_ref().is_some_and(|own| !own.off)));
    let given = super::uncertainty();
    let changed = memo(move || given.with(|given| given.setbacks.get(&challenge.id).is_some()));
    let grounds = move || own.with(|own| own.as_ref().map(|own| say(&grounds(own))));
    let extra =
        words::extra(&challenge.setback.title, &phrase::role(session.catalog, &challenge.setback.owner));
    let risk = RiskId::of_challenge(&challenge.id);
    let delay = move || delay(look, &risk).map(|delay| say(&delay));
    let turn = move |event| {
        let permille = if event_target_checked(&event) { None } else { Some(0) };
        set(session, challenge, |setback| setback.permille = permille);
    };
    let reset = move |_| {
        change(session, |given| {
            given.setbacks.remove(&challenge.id);
        });
    };
    let heading = id.clone();
    view! {
        <fieldset class="setback">
            <legend id=heading tabindex="-1">{say(&challenge.name)}</legend>
            <p class="small soft">{say(&extra)}</p>
            <p class="small soft">{grounds}</p>
            <div class="setback-fields">
                <label class="tick">
                    <input type="checkbox" prop:checked=move || counts.get() on:change=turn/>
                    {say(&words::COUNTS)}
                </label>
                <Probability session challenge own/>
                <Added session challenge own/>
            </div>
            <p class="setback-delay">{delay}</p>
            {when(move || changed.get(), move || view! {
                <button type="button" class="quiet small back-button" on:click=reset>{say(&words::TO_DEFAULT)}</button>
            })}
        </fieldset>
    }
}

/// Changes what is said of a challenge; where that is nothing any more, nothing is kept.
pub(in crate::ui::page) fn set(
    session: Session,
    challenge: &Challenge,
    act: impl FnOnce(&mut Setback),
) -> bool {
    change(session, |given| {
        let mut setback = given.setbacks.get(&challenge.id).copied().unwrap_or_default();
        act(&mut setback);
        if setback == Setback::default() {
            given.setbacks.remove(&challenge.id);
        } else {
            given.setbacks.insert(challenge.id.clone(), setback);
        }
    })
}

fn grounds(own: &Expected) -> Text {
    if own.off {
        return words::LEFT_OUT.clone();
    }
    let percent = tenths_of(own.permille.into());
    match own.grounds {
        Grounds::Assessed => {
            let band = own.band.filter(|(low, high)| low != high);
            let band = band.map(|(low, high)| (tenths_of(low.into()), tenths_of(high.into())));
            words::assessed(&percent, band)
        }
        Grounds::Assumed => words::assumed(&percent),
        Grounds::Stated => words::STATED.clone(),
    }
}

/// What a risk does to the finish where it happens.
pub(super) fn delay(look: View, risk: &RiskId) -> Option<Text> {
    let outcome = look.outcome()?;
    let event = outcome.frame.event(risk)?;
    let tenths = outcome.forecasted.events.get(event)?.delay_tenths?;
    let later = u32::try_from(tenths).ok().filter(|tenths| *tenths > 0);
    Some(later.map_or(words::NO_DELAY.clone(), |tenths| words::delay(&tenths_of(tenths))))
}

#[component]
fn Probability(session: Session, challenge: &'static Challenge, own: Memo<Option<Expected>>) -> Node {
    let kept = memo(move || own.with(|own| own.as_ref().map_or(0, |own| own.permille)));
    let wrong = RwSignal::new(false);
    let take = move |event: leptos::ev::Event| {
        let typed = tenths(&event_target_value(&event)).filter(|permille| *permille <= 1000);
        wrong.set(typed.is_none());
        if let Some(permille) = typed.filter(|permille| *permille != kept.get_untracked()) {
            set(session, challenge, |setback| setback.permille = Some(permille));
        }
    };
    effect(move || {
        kept.track();
        wrong.set(false);
    });
    let id = format!("probability-{}", challenge.id);
    let error = format!("{id}-error");
    view! {
        <div class="field">
            <label for=id.clone()>{say(&words::PROBABILITY)}</label>
            <input type="text" id=id class="is-number" inputmode="decimal" maxlength="5" autocomplete="off"
                aria-describedby=error.clone() aria-invalid=move || wrong.get().to_string()
                prop:value=move || tenths_of(kept.get().into()) on:change=take/>
            <p class="field-error" id=error role="status">{move || wrong.get().then(|| say(&words::PROBABILITY_BAD))}</p>
        </div>
    }
}

/// The three estimates of the added work, taken together.
#[component]
fn Added(session: Session, challenge: &'static Challenge, own: Memo<Option<Expected>>) -> Node {
    let none = Effort { optimistic: 0, likely: 0, pessimistic: 0 };
    let kept = memo(move || shown(own.with(|own| own.as_ref().map_or(none, |own| own.effort))));
    let (drafts, wrong) = (RwSignal::new(kept.get_untracked()), RwSignal::new(None::<Text>));
    effect(move || {
        drafts.set(kept.get());
        wrong.set(None);
    });
    let take = move |place: usize, typed: String| {
        drafts.update(|drafts| drafts[place] = typed);
        match drafts.with_untracked(estimate) {
            Ok(effort) => {
                wrong.set(None);
                if drafts.get_untracked() != kept.get_untracked() {
                    let own = (effort != challenge.setback.effort).then_some(effort);
                    set(session, challenge, |setback| setback.effort = own);
                }
            }
            Err(why) => wrong.set(Some(why)),
        }
    };
    let error = format!("added-{}-error", challenge.id);
    let described = error.clone();
    let field = move |place: usize, label: &'static Text| {
        let id = format!("added-{}-{place}", challenge.id);
        view! {
            <div class="field">
                <label for=id.clone()>{say(label)}</label>
                <input type="text" id=id class="is-number" inputmode="decimal" maxlength="8" autocomplete="off"
                    aria-describedby=described.clone() aria-invalid=move || wrong.with(Option::is_some).to_string()
                    prop:value=move || drafts.with(|drafts| drafts[place].clone())
                    on:change=move |event| take(place, event_target_value(&event))/>
            </div>
        }
    };
    view! {
        <fieldset class="added">
            <legend>{say(&words::ADDED)}</legend>
            {field(0, &task::OPTIMISTIC)}
            {field(1, &task::LIKELY)}
            {field(2, &task::PESSIMISTIC)}
            <p class="field-error" id=error role="status">{move || wrong.get().map(|wrong| say(&wrong))}</p>
        </fieldset>
    }
}
