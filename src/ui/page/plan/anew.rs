//! Choosing the actions anew: what would come, go and stay, before anything changes.

use leptos::prelude::*;

use super::board::Board;
use super::phrase::Names;
use super::unplanned::make_plan;
use crate::domain::id::TaskId;
use crate::domain::plan::{Difference, make, resolve};
use crate::domain::text::Text;
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::words::{plan as words, say};

/// What choosing anew would change, in names.
#[derive(Clone, Default, PartialEq)]
struct Preview {
    difference: Difference,
    names: Names,
}

/// What choosing anew would change, and the button that does it.
#[component]
pub(super) fn Anew(
    /// The plan.
    board: Board,
    /// Puts this away.
    on_close: impl Fn() + Copy + Send + 'static,
) -> Node {
    let session = board.session();
    let preview = memo(move || {
        let today = session.today.get();
        session.derived.shown.with(|program| {
            let (program, catalog) = (program.as_ref()?, session.catalog);
            let (before, after) = (program.plan.as_ref()?, make(catalog, program, today).plan);
            let mut tasks = resolve(catalog, before);
            tasks.extend(resolve(catalog, &after));
            Some(Preview { difference: Difference::between(before, &after), names: Names::of(&tasks) })
        })
    });
    let adopt = move |_| {
        make_plan(session);
        on_close();
    };
    let body = move || {
        let Preview { difference, names } = preview.get().unwrap_or_default();
        if difference.is_none() {
            return view! { <p><strong>{say(&words::CHOOSE_SAME)}</strong></p> };
        }
        view! {
            {group(&words::COMES, &difference.added, &names)}
            {group(&words::GOES, &difference.dropped, &names)}
            <p>{say(&words::stays(difference.kept))}</p>
        }
    };
    let same =
        move || preview.with(|preview| preview.as_ref().is_none_or(|preview| preview.difference.is_none()));
    view! {
        <div class="change-panel">
            <p class="help">{say(&words::CHOOSE_HELP)}</p>
            {body}
            <div class="buttons">
                {move || (!same()).then(|| view! {
                    <button type="button" class="primary" on:click=adopt>{say(&words::ADOPT)}</button>
                })}
                <button type="button" on:click=move |_| on_close()>
                    {move || if same() { say(&words::CLOSE) } else { say(&words::CANCEL) }}
                </button>
            </div>
        </div>
    }
}

fn group(heading: &Text, ids: &[TaskId], names: &Names) -> Option<Node> {
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
