//! What a person says of an action: always in, never in, or nothing.

use leptos::prelude::event_target_value;

use super::title;
use crate::domain::id::ActionId;
use crate::domain::sorted::Set;
use crate::state::{Choosing, RwSignal, effect};
use crate::ui::node::{Node, view};
use crate::ui::words::plan::choosing as words;
use crate::ui::words::say;

const IN: &str = "in";
const OUT: &str = "out";

/// The field in which it is said, beside the reasons. They go where nothing reaches the target; the list stays.
pub(super) fn pin(choosing: Choosing, action: &ActionId) -> Node {
    field(choosing, action, format!("pin-{action}"))
}

/// What was said, to be taken back. Who takes something back still finds it here: with the arrow keys a field goes through
/// all that can be said.
pub(super) fn pinned(choosing: Choosing) -> Node {
    let named: RwSignal<Set<ActionId>> = RwSignal::new(Set::new());
    effect(move || {
        choosing.pins.with(|pins| {
            named.update(|named| named.extend(pins.with.iter().chain(&pins.without).cloned()));
        });
    });
    let line = move |id: &ActionId| {
        let field = field(choosing, id, listed(id));
        view! { <li class="line-row"><span>{say(&title(id))}</span> {field}</li> }
    };
    Node::live(move || {
        let named = named.get();
        (!named.is_empty()).then(|| {
            view! {
                <div>
                    <p class="label">{say(&words::PINS)}</p>
                    <ul class="rows">{named.iter().map(line).collect::<Node>()}</ul>
                </div>
            }
        })
    })
}

/// The id of an action's field in the list.
fn listed(action: &ActionId) -> String {
    format!("pinned-{action}")
}

fn field(choosing: Choosing, action: &ActionId, own: String) -> Node {
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
        <select id=own data-else=listed(action) aria-label=say(&words::pin_of(&say(&title(action))))
            prop:value=said on:change=choose>
            <option value="">{say(&words::PIN_NONE)}</option>
            <option value=IN>{say(&words::PIN_IN)}</option>
            <option value=OUT>{say(&words::PIN_OUT)}</option>
        </select>
    }
}
