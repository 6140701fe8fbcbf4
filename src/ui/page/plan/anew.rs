//! What a choice of actions would change about a plan, in names.

use super::phrase::Names;
use crate::domain::id::TaskId;
use crate::domain::text::Text;
use crate::ui::node::{Node, view};
use crate::ui::words::say;

/// Tasks under a heading, where there are any.
pub(super) fn group(heading: &Text, ids: &[TaskId], names: &Names) -> Option<Node> {
    let entry = |id: &TaskId| view! { <li>{say(&names.name(id))}</li> };
    (!ids.is_empty()).then(|| {
        view! {
            <div>
                <p class="label">{format!("{} ({})", say(heading), ids.len())}</p>
                <ul>{ids.iter().map(entry).collect::<Node>()}</ul>
            </div>
        }
    })
}
