//! What a person says of an action: always in, never in, or nothing.

use leptos::prelude::event_target_value;

use super::title;
use crate::domain::id::ActionId;
use crate::state::Choosing;
use crate::ui::node::{Node, view};
use crate::ui::words::plan::choosing as words;
use crate::ui::words::say;

const IN: &str = "in";
const OUT: &str = "out";

/// The field in which it is said.
pub(super) fn pin(choosing: Choosing, action: &ActionId) -> Node {
    let id = action.clone();
    let said = move || {
        choosing.pins.with(|pins| match (pins.without.contains(&id), pins.with.contains(&id)) {
            (true, _) => OUT,
            (false, true) => IN,
            (false, false) => "",
        })
    };
    let id = action.clone();
    let choose = move |event| {
        let said = event_target_value(&event);
        choosing.pins.update(|pins| {
            pins.with.remove(&id);
            pins.without.remove(&id);
            match said.as_str() {
                IN => drop(pins.with.insert(id.clone())),
                OUT => drop(pins.without.insert(id.clone())),
                _ => {}
            }
        });
    };
    view! {
        <select aria-label=say(&words::pin_of(&say(&title(action)))) prop:value=said on:change=choose>
            <option value="">{say(&words::PIN_NONE)}</option>
            <option value=IN>{say(&words::PIN_IN)}</option>
            <option value=OUT>{say(&words::PIN_OUT)}</option>
        </select>
    }
}
