//! Who watches a risk, how far it has come, and when somebody looks at it.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::desk::Desk;
use super::entry::field;
use super::typed::{Text as Shape, Typed};
use crate::domain::id::RiskId;
use crate::domain::limits::NAME_LETTERS;
use crate::domain::risk::{Row, State};
use crate::domain::words::begun;
use crate::state::{Memo, memo};
use crate::ui::node::{Node, view};
use crate::ui::part::date::DateInput;
use crate::ui::part::field::{Choice, Field};
use crate::ui::words::{risks as words, say};

/// Who watches a risk, how far it has come, and when somebody looks at it.
#[component]
pub(super) fn Watch(
    /// The register.
    desk: Desk,
    /// Which risk.
    id: RiskId,
    /// What is known of it.
    row: Memo<Option<Row>>,
) -> Node {
    let this = StoredValue::new(id.clone());
    let owner =
        memo(move || row.with(|row| row.as_ref().map(|row| row.said.owner.clone()).unwrap_or_default()));
    let set_owner = move |typed: &str| {
        this.with_value(|id| desk.try_change(id, |risk| typed.clone_into(&mut risk.owner)))
    };
    let state =
        memo(move || row.with(|row| row.as_ref().map(|row| place(row.said.state)).unwrap_or_default()));
    let states = State::ALL.map(|state| (place(state), say(&begun(&state.name())))).to_vec();
    let set_state = move |chosen: String| {
        if let Some(state) = State::ALL.into_iter().find(|state| place(*state) == chosen) {
            this.with_value(|id| desk.change(id, |risk| risk.state = state));
        }
    };
    let day =
        move |pick: fn(&Row) -> Option<NaiveDate>| memo(move || row.with(|row| row.as_ref().and_then(pick)));
    let (looked, review) = (day(|row| row.said.looked), day(|row| row.said.review));
    let set_looked =
        move |day: Option<NaiveDate>| this.with_value(|id| desk.change(id, |risk| risk.looked = day));
    let set_review =
        move |day: Option<NaiveDate>| this.with_value(|id| desk.change(id, |risk| risk.review = day));
    let today = move |_| {
        let day = desk.session().today.get_untracked();
        this.with_value(|id| desk.change(id, |risk| risk.looked = Some(day)));
    };
    let today_label = move || row.with(|row| row.as_ref().map(|row| say(&words::looked_today(&row.title))));
    let state_id = field(&id, "state");
    view! {
        <Typed desk id=field(&id, "owner") label=&words::OWNER help=Some(&words::OWNER_HELP) shape=Shape::Name(NAME_LETTERS)
            kept=owner take=set_owner/>
        <div class="fields">
            <Field id=state_id.clone() label=say(&words::STATE)>
                <Choice id=state_id.clone() options=states value=state on_choose=set_state/>
            </Field>
            <div class="risk-looked">
                <DateInput id=field(&id, "looked") label=say(&words::LOOKED) help="" value=looked may_be_empty=true past=true on_set=set_looked/>
                <button type="button" class="small" aria-label=today_label on:click=today>{say(&words::LOOKED_TODAY)}</button>
            </div>
            <DateInput id=field(&id, "review") label=say(&words::REVIEW) help="" value=review may_be_empty=true on_set=set_review/>
        </div>
    }
}

/// What a state goes by in a select.
fn place(state: State) -> String {
    State::ALL.iter().position(|other| *other == state).unwrap_or(0).to_string()
}
