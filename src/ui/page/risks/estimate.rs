//! The three estimates of the work that a risk makes, taken together.

use leptos::prelude::*;

use super::desk::Desk;
use super::entry::field;
use crate::domain::id::RiskId;
use crate::domain::risk::{EFFORT, Row};
use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, effect, memo};
use crate::ui::node::{Node, view};
use crate::ui::page::task::{estimate, shown};
use crate::ui::words::{outlook, say, task};

/// The three estimates of the work that a risk makes.
#[component]
pub(super) fn Estimate(
    /// The register.
    desk: Desk,
    /// Which risk.
    id: RiskId,
    /// What is known of it.
    row: Memo<Option<Row>>,
) -> Node {
    let this = StoredValue::new(id.clone());
    let kept =
        memo(move || shown(row.with(|row| row.as_ref().and_then(|row| row.said.effort)).unwrap_or(EFFORT)));
    let (drafts, wrong) = (RwSignal::new(kept.get_untracked()), RwSignal::new(None::<Text>));
    effect(move || {
        drafts.set(kept.get());
        wrong.set(None);
    });
    let take = move |at: usize, typed: String| {
        drafts.update(|drafts| drafts[at] = typed);
        match drafts.with_untracked(estimate) {
            Ok(effort) => {
                wrong.set(None);
                if drafts.get_untracked() != kept.get_untracked() {
                    this.with_value(|id| desk.change(id, |risk| risk.effort = Some(effort)));
                }
            }
            Err(why) => wrong.set(Some(why)),
        }
    };
    let error = field(&id, "added-error");
    let described = error.clone();
    let input = move |at: usize, label: &'static Text| {
        let input = field(&id, &format!("added-{at}"));
        view! {
            <div class="field">
                <label for=input.clone()>{say(label)}</label>
                <input type="text" id=input class="is-number" inputmode="decimal" maxlength="8" autocomplete="off"
                    aria-describedby=described.clone() aria-invalid=move || wrong.with(Option::is_some).to_string()
                    prop:value=move || drafts.with(|drafts| drafts[at].clone())
                    on:change=move |event| take(at, event_target_value(&event))/>
            </div>
        }
    };
    view! {
        <fieldset class="added">
            <legend>{say(&outlook::ADDED)}</legend>
            {input(0, &task::OPTIMISTIC)}
            {input(1, &task::LIKELY)}
            {input(2, &task::PESSIMISTIC)}
            <p class="field-error" id=error role="status">{move || wrong.get().map(|wrong| say(&wrong))}</p>
        </fieldset>
    }
}
