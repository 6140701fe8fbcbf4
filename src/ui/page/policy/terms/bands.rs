//! Grades and what they pay, a row each.

use leptos::prelude::*;

use crate::domain::id::BandId;
use crate::domain::limits::MOST_YEN;
use crate::domain::plan::amount::large;
use crate::domain::policy::{MOST_BANDS, PayBand};
use crate::domain::text::Text;
use crate::state::{Memo, Notice, memo};
use crate::ui::dates;
use crate::ui::node::{Node, each, view};
use crate::ui::page::policy::desk::Desk;
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::policy::{self, terms as words};
use crate::ui::words::say;

/// Grades and what they pay.
#[component]
pub(super) fn Bands(
    /// The policy.
    desk: Desk,
) -> Node {
    let ids = move || {
        desk.read(|policy| policy.treatment.bands.iter().map(|band| band.id.clone()).collect::<Vec<_>>())
    };
    let add = move |_| {
        if desk.look(|policy| policy.treatment.bands.len() >= MOST_BANDS) {
            desk.session().tell(Notice::refused(words::TOO_MANY.clone()));
            return;
        }
        let id = desk.band_name();
        let field = format!("band-{id}-grade");
        let band = PayBand { id, grade: String::new(), least: 0, most: 0 };
        if desk.change(|policy| policy.treatment.bands.push(band)) {
            request_animation_frame(move || focus(&field));
        }
    };
    view! {
        <h3 id="bands" tabindex="-1">{say(&words::BANDS)}</h3>
        <p class="help">{say(&words::BANDS_HELP)}</p>
        <Editing>
            <ul class="rows policy-bands">{each(ids, BandId::to_string, move |id| view! { <Row desk id/> })}</ul>
            <p><button type="button" on:click=add>{say(&words::ADD_BAND)}</button></p>
        </Editing>
    }
}

/// What a grade is called, and its place among all.
pub(super) fn name_of(desk: Desk, id: &BandId) -> Text {
    desk.read(|policy| {
        let bands = &policy.treatment.bands;
        let at = bands.iter().position(|band| band.id == *id);
        let name = at.and_then(|at| bands.get(at)).map_or("", |band| band.grade.as_str());
        words::band(name, at.map_or(0, |at| at + 1))
    })
}

#[component]
fn Row(desk: Desk, id: BandId) -> Node {
    let this = StoredValue::new(id.clone());
    let band: Memo<Option<PayBand>> = memo(move || {
        let id = this.get_value();
        desk.read(|policy| policy.treatment.bands.iter().find(|band| band.id == id).cloned())
    });
    let of = move |pick: fn(&PayBand) -> String| {
        memo(move || band.with(|band| band.as_ref().map(pick).unwrap_or_default()))
    };
    let grade = of(|band| band.grade.clone());
    let (least, most) = (of(|band| dates::grouped(band.least)), of(|band| dates::grouped(band.most)));
    let put = move |next: PayBand| {
        desk.try_change(|policy| {
            if let Some(band) = policy.treatment.bands.iter_mut().find(|band| band.id == next.id) {
                *band = next;
            }
        })
    };
    let now = move || band.get_untracked().ok_or(words::YEN_BAD.clone());
    let set_grade = move |typed: &str| put(PayBand { grade: typed.to_owned(), ..now()? });
    let set_least = move |typed: &str| put(now()?.with_least(yen(typed)?).ok_or(words::YEN_ORDER.clone())?);
    let set_most = move |typed: &str| put(now()?.with_most(yen(typed)?).ok_or(words::YEN_ORDER.clone())?);
    let name = move || name_of(desk, &this.get_value());
    let remove = move |_| {
        let (id, told) = (this.get_value(), untrack(name));
        if desk.change(|policy| policy.treatment.bands.retain(|band| band.id != id)) {
            desk.session().tell(Notice::done(policy::removed(&told)));
            focus("bands");
        }
    };
    view! {
        <li>
            <fieldset class="policy-band">
                <legend class="visually-hidden">{move || say(&name())}</legend>
                <Typed id=format!("band-{id}-grade") label=&words::BAND kept=grade take=set_grade/>
                <Typed id=format!("band-{id}-least") label=&words::LEAST shape=Shape::Money kept=least take=set_least/>
                <Typed id=format!("band-{id}-most") label=&words::MOST shape=Shape::Money kept=most take=set_most/>
                <button type="button" class="small quiet" aria-label=move || say(&policy::act_on(&name(), &policy::REMOVE)) on:click=remove>
                    {say(&policy::REMOVE)}
                </button>
            </fieldset>
        </li>
    }
}

/// The amount that was typed.
pub(super) fn yen(typed: &str) -> Result<u64, Text> {
    large(typed).filter(|yen| *yen <= MOST_YEN).ok_or(words::YEN_BAD.clone())
}
