//! Evidence that a person added, to be written and changed.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::desk::Desk;
use super::typed::Typed;
use crate::domain::argument::{OwnEvidence, Side, Strength};
use crate::domain::id::EvidenceId;
use crate::state::{Memo, Notice, memo};
use crate::ui::node::{Node, view};
use crate::ui::part::date::DateInput;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::focus::focus;
use crate::ui::words::{argument as words, say};

/// The sides that evidence of one's own can be on.
const SIDES: [Side; 3] = [Side::For, Side::Against, Side::Context];

/// The field with what was found.
pub(super) fn text_field(id: &EvidenceId) -> String {
    format!("evidence-{id}-text")
}

/// The place of evidence among all that people added.
fn number(desk: Desk, id: &EvidenceId) -> usize {
    desk.read(|argument| argument.evidence.iter().position(|one| one.id == *id).map_or(0, |at| at + 1))
}

/// Evidence that a person added.
#[component]
pub(super) fn OwnRow(
    /// The argument.
    desk: Desk,
    /// Its id.
    id: EvidenceId,
) -> Node {
    let this = StoredValue::new(id.clone());
    let one: Memo<Option<OwnEvidence>> = memo(move || {
        desk.read(|argument| {
            argument.evidence.iter().find(|one| this.with_value(|id| one.id == *id)).cloned()
        })
    });
    let of = move |pick: fn(&OwnEvidence) -> &str| {
        memo(move || one.with(|one| one.as_ref().map(pick).unwrap_or_default().to_owned()))
    };
    let (text, source) = (of(|one| &one.text), of(|one| &one.source));
    let date = memo(move || one.with(|one| one.as_ref().and_then(|one| one.date)));
    let change = move |change: &dyn Fn(&mut OwnEvidence)| {
        desk.try_change(|argument| {
            let one = argument.evidence.iter_mut().find(|one| this.with_value(|id| one.id == *id));
            one.into_iter().for_each(change);
        })
    };
    let set_text = move |typed: &str| change(&|one| typed.clone_into(&mut one.text));
    let set_source = move |typed: &str| change(&|one| typed.clone_into(&mut one.source));
    let set_date = move |day: Option<NaiveDate>| change(&|one| one.date = day).is_ok();
    let name = move || words::evidence(this.with_value(|id| number(desk, id)));
    let remove = move |_| {
        let (id, told) = (this.get_value(), untrack(name));
        let claim = one.with_untracked(|one| one.as_ref().map(|one| one.claim.to_string()));
        if desk.change(|argument| argument.evidence.retain(|one| one.id != id)) {
            desk.session().tell(Notice::done(words::removed(&told)));
            focus(&claim.map(|claim| format!("claim-{claim}")).unwrap_or_default());
        }
    };
    view! {
        <li>
            <fieldset class="form">
                <legend>{move || say(&name())}</legend>
                <Choices desk one/>
                <Typed desk id=text_field(&id) label=&words::FOUND help=&words::FOUND_HELP lines=true kept=text take=set_text/>
                <Typed desk id=format!("evidence-{id}-source") label=&words::SOURCE help=&words::SOURCE_HELP kept=source take=set_source/>
                <DateInput id=format!("evidence-{id}-date") label=say(&words::DATE) help=say(&words::DATE_HELP) value=date
                    may_be_empty=true past=true on_set=set_date/>
                <div>
                    <button type="button" class="small quiet"
                        aria-label=move || say(&words::act_on(&name(), &words::REMOVE)) on:click=remove>
                        {say(&words::REMOVE)}
                    </button>
                </div>
            </fieldset>
        </li>
    }
}

/// On which side it is, and how strong.
#[component]
fn Choices(desk: Desk, one: Memo<Option<OwnEvidence>>) -> Node {
    let id = one.with_untracked(|one| one.as_ref().map(|one| one.id.clone()));
    let id = StoredValue::new(id.unwrap_or(EvidenceId::new("")));
    let edit = move |change: &dyn Fn(&mut OwnEvidence)| {
        desk.change(|argument| {
            let one = argument.evidence.iter_mut().find(|one| id.with_value(|id| one.id == *id));
            one.into_iter().for_each(change);
        });
    };
    let side =
        memo(move || one.with(|one| one.as_ref().map(|one| place(&SIDES, one.side)).unwrap_or_default()));
    let strength = memo(move || {
        one.with(|one| one.as_ref().map(|one| place(&Strength::ALL, one.strength)).unwrap_or_default())
    });
    let set_side = move |chosen: String| {
        if let Some(side) = at(&SIDES, &chosen) {
            edit(&|one| one.side = side);
        }
    };
    let set_strength = move |chosen: String| {
        if let Some(strength) = at(&Strength::ALL, &chosen) {
            edit(&|one| one.strength = strength);
        }
    };
    let sides = SIDES.map(|side| (place(&SIDES, side), say(&words::side(side)))).to_vec();
    let strengths = Strength::ALL
        .map(|strength| (place(&Strength::ALL, strength), say(&words::strength_choice(strength))))
        .to_vec();
    let (side_id, strength_id) =
        id.with_value(|id| (format!("evidence-{id}-side"), format!("evidence-{id}-strength")));
    view! {
        <Field id=side_id.clone() label=say(&words::SIDE)>
            <Choice id=side_id.clone() options=sides value=side on_choose=set_side/>
        </Field>
        <Field id=strength_id.clone() label=say(&words::STRENGTH)>
            <Choice id=strength_id.clone() options=strengths value=strength on_choose=set_strength/>
        </Field>
    }
}

/// What a choice goes by in a select.
fn place<T: PartialEq>(all: &[T], one: T) -> String {
    all.iter().position(|other| *other == one).unwrap_or(0).to_string()
}

fn at<T: Copy>(all: &[T], place: &str) -> Option<T> {
    all.get(place.parse::<usize>().ok()?).copied()
}
