//! Adding a task that another waits for.

use leptos::prelude::*;

use super::desk::Desk;
use super::input::Wrong;
use super::link_kind;
use super::predecessors::lag;
use crate::domain::command::Edit;
use crate::domain::id::TaskId;
use crate::domain::plan::{Link, LinkKind};
use crate::state::{Memo, RwSignal, memo};
use crate::ui::node::{Node, each, view};
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::words::{say, task as words};

/// The field that picks the task.
pub(super) const PICK: &str = "first-pick";

/// Up to so many tasks all are there to choose from at once.
const AT_ONCE: usize = 300;

/// Adds a task that comes first.
#[component]
pub(super) fn AddFirst(
    /// The task.
    desk: Desk,
    /// What comes first already.
    links: Memo<Vec<Link>>,
) -> Node {
    let (picked, days, wrong) =
        (RwSignal::new(String::new()), RwSignal::new("0".to_owned()), RwSignal::new(None));
    let kind = RwSignal::new(LinkKind::default());
    // Thousands of choices are made when somebody wants to choose.
    let is_wanted = RwSignal::new(desk.board.lines.with_untracked(|lines| lines.len() <= AT_ONCE));
    let want = move || {
        if !is_wanted.get_untracked() {
            is_wanted.set(true);
        }
    };
    let choices = memo(move || {
        if !is_wanted.get() {
            return Vec::new();
        }
        let taken =
            |id: &TaskId| *id == desk.id() || links.with(|links| links.iter().any(|link| link.task == *id));
        desk.board.lines.with(|lines| {
            let open = lines.iter().map(|line| line.task.id.clone()).filter(|id| !taken(id));
            open.map(|id| (id.to_string(), desk.board.names.with(|names| say(&names.name(&id)))))
                .collect::<Vec<_>>()
        })
    });
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let id = picked.get_untracked();
        if id.is_empty() {
            return focus(PICK);
        }
        let taken = lag(&days.get_untracked()).and_then(|lag_days| {
            let mut links = links.get_untracked();
            links.push(Link { task: TaskId::from(id), kind: kind.get_untracked(), lag_days });
            desk.edit(Edit::After(Some(links)))
        });
        if taken.is_ok() {
            picked.set(String::new());
            kind.set(LinkKind::default());
            days.set("0".to_owned());
        }
        wrong.set(taken.err());
    };
    let option = |(id, name): (String, String)| view! { <option value=id>{name}</option> };
    view! {
        <form class="fields" on:submit=add novalidate aria-label=say(&words::ADD_FIRST)>
            <Field id=PICK label=say(&words::ADD_FIRST)>
                <select id=PICK aria-describedby="first-pick-error" prop:value=move || picked.get()
                    on:pointerdown=move |_| want() on:focus=move |_| want()
                    on:change=move |event| picked.set(event_target_value(&event))>
                    <option value="">{say(&words::CHOOSE)}</option>
                    {each(move || choices.get(), |(id, name): &(String, String)| format!("{id} {name}"), option)}
                </select>
            </Field>
            <Field id="first-kind" label=say(&words::KIND)>
                <select id="first-kind" aria-describedby="link-help"
                    on:change=move |event| kind.set(link_kind::kind(&event_target_value(&event)))>
                    {link_kind::options(move || kind.get())}
                </select>
            </Field>
            <Field id="first-lag" label=say(&words::LAG)>
                <div class="buttons">
                    <input type="text" id="first-lag" class="is-number" inputmode="numeric" maxlength="4" autocomplete="off"
                        prop:value=move || days.get() on:input=move |event| days.set(event_target_value(&event))/>
                    <button type="submit">{say(&words::ADD)}</button>
                </div>
            </Field>
            <Wrong id=PICK.to_owned() wrong/>
        </form>
    }
}
