//! An offer that is held against what those who stayed are paid. It is kept nowhere.

use leptos::prelude::*;

use super::bands::{name_of, yen};
use crate::domain::policy::{OfferFault, PayBand};
use crate::domain::text::Text;
use crate::domain::words::both;
use crate::state::{RwSignal, memo};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::page::policy::desk::Desk;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::policy::terms as words;
use crate::ui::words::say;

/// An offer that is held against what those who stayed are paid.
#[component]
pub(super) fn Offer(
    /// The policy.
    desk: Desk,
) -> Node {
    let any = move || desk.read(|policy| !policy.treatment.bands.is_empty());
    let (chosen, offer) = (RwSignal::new(String::new()), RwSignal::new(None));
    let bands = memo(move || {
        let ids: Vec<_> =
            desk.read(|policy| policy.treatment.bands.iter().map(|band| band.id.clone()).collect());
        ids.into_iter().map(|id| (id.to_string(), say(&name_of(desk, &id)))).collect::<Vec<_>>()
    });
    let kept = memo(move || offer.get().map_or_else(String::new, dates::grouped));
    let take = move |typed: &str| {
        let next = if typed.trim().is_empty() { None } else { Some(yen(typed)?) };
        offer.set(next);
        Ok(())
    };
    // The first grade, as long as none is chosen that is there.
    let current = memo(move || {
        let id = chosen.get();
        desk.read(|policy| {
            let bands = &policy.treatment.bands;
            bands.iter().find(|band| band.id.as_str() == id).or_else(|| bands.first()).cloned()
        })
    });
    let shown =
        memo(move || current.with(|band| band.as_ref().map(|band| band.id.to_string()).unwrap_or_default()));
    let told = move || {
        let told = current.with(|band| Some(fault(band.as_ref()?, offer.get()?)));
        told.map(|words| view! { <p>{say(&words)}</p> })
    };
    view! {
        {when(any, move || view! {
            <h3>{say(&words::OFFER)}</h3>
            <p class="help">{say(&words::OFFER_HELP)}</p>
            <div class="fields">
                {Node::live(move || view! {
                    <Field id="offer-band" label=say(&words::OFFER_BAND)>
                        <Choice id="offer-band" options=bands.get() value=shown on_choose=move |id| chosen.set(id)/>
                    </Field>
                })}
                <Typed id="offer-yen" label=&words::OFFER_YEN shape=Shape::Money kept take/>
            </div>
            <div role="status">{Node::live(told)}</div>
        })}
    }
}

/// How an offer stands to what a grade pays.
fn fault(band: &PayBand, offer: u64) -> Text {
    match band.fault(offer) {
        None => words::WITHIN.clone(),
        Some(OfferFault::Above(by)) => words::above(&amount(by)),
        Some(OfferFault::Below(by)) => words::below(&amount(by)),
    }
}

fn amount(yen: u64) -> Text {
    let yen = dates::grouped(yen);
    both(format!("{yen}円"), format!("{yen} yen"))
}
