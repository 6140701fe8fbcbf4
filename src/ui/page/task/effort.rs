//! Three estimates of effort, taken together: each a number, and in order.

use leptos::prelude::*;

use super::back::Back;
use super::desk::Desk;
use super::input::Wrong;
use crate::domain::catalog::Effort;
use crate::domain::command::Edit;
use crate::domain::plan::amount::tenths;
use crate::domain::text::Text;
use crate::state::{RwSignal, effect, memo};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::words::{say, task as words};

/// The most that is taken, in tenths of a person-day.
const MOST: u16 = 10_000;

/// What is typed into the three fields.
pub(in crate::ui) type Drafts = [String; 3];

/// Three estimates of effort.
#[component]
pub(super) fn EffortFields(
    /// The task.
    desk: Desk,
) -> Node {
    let kept = memo(move || desk.read(|line| shown(line.words.effort)));
    let (drafts, wrong) = (RwSignal::new(kept.get_untracked()), RwSignal::new(None));
    let own = StoredValue::new(kept.get_untracked());
    effect(move || {
        let kept = kept.get();
        if own.with_value(|own| *own != kept) {
            own.set_value(kept.clone());
            drafts.set(kept);
            wrong.set(None);
        }
    });
    let type_in = move |place: usize, typed: String| {
        drafts.update(|drafts| drafts[place] = typed);
        wrong.set(drafts.with_untracked(estimate).err());
    };
    // The first digits of a number are a number too: they are taken when the field is left.
    let leave = move |_| {
        if drafts.get_untracked() != kept.get_untracked() {
            let effort = drafts.with_untracked(estimate);
            let taken = effort.and_then(|effort| desk.edit(Edit::Effort(Some(effort))));
            own.set_value(kept.get_untracked());
            wrong.set(taken.err());
        }
        if wrong.with_untracked(Option::is_none) {
            drafts.set(kept.get_untracked());
        }
        desk.session().leave_field();
    };
    let field = move |place: usize, id: &'static str, label: &'static Text| {
        view! {
            <Field id label=say(label)>
                <input type="text" id=id class="is-number" inputmode="decimal" maxlength="8" autocomplete="off"
                    aria-describedby="effort-error effort-help" aria-invalid=move || wrong.with(Option::is_some).to_string()
                    prop:value=move || drafts.with(|drafts| drafts[place].clone())
                    on:input=move |event| type_in(place, event_target_value(&event)) on:blur=leave/>
            </Field>
        }
    };
    view! {
        <fieldset>
            <legend>{say(&words::EFFORT)}</legend>
            <div class="fields">
                {field(0, "effort-optimistic", &words::OPTIMISTIC)}
                {field(1, "effort-likely", &words::LIKELY)}
                {field(2, "effort-pessimistic", &words::PESSIMISTIC)}
            </div>
            <Wrong id="effort".to_owned() wrong/>
            <p class="help" id="effort-help">{say(&words::EFFORT_HELP)}</p>
            <Back desk field="effort-likely" label=&words::EFFORT changed=|changes| changes.effort.is_some()
                edit=Edit::Effort(None)/>
        </fieldset>
    }
}

/// An estimate as it stands in its fields.
pub(in crate::ui) fn shown(effort: Effort) -> Drafts {
    [effort.optimistic, effort.likely, effort.pessimistic].map(|tenths| dates::tenths_of(u32::from(tenths)))
}

/// The estimate that is typed in, or what is wrong with it.
pub(in crate::ui) fn estimate(drafts: &Drafts) -> Result<Effort, Text> {
    let number =
        |typed: &String| tenths(typed).filter(|tenths| *tenths <= MOST).ok_or(words::EFFORT_BAD.clone());
    let [optimistic, likely, pessimistic] = drafts;
    let effort = Effort {
        optimistic: number(optimistic)?,
        likely: number(likely)?,
        pessimistic: number(pessimistic)?,
    };
    let ordered = effort.optimistic <= effort.likely && effort.likely <= effort.pessimistic;
    ordered.then_some(effort).ok_or(words::EFFORT_ORDER.clone())
}
