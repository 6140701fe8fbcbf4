//! What must be finished before a task, and what waits for it.

use leptos::prelude::*;

use super::desk::Desk;
use super::input::{Back, Wrong};
use crate::domain::command::Edit;
use crate::domain::id::TaskId;
use crate::domain::plan::Link;
use crate::domain::plan::amount::whole;
use crate::domain::plan::line::followers;
use crate::domain::text::Text;
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, here};
use crate::ui::words::{say, task as words};

const PICK: &str = "first-pick";

/// What must be finished before.
#[component]
pub(super) fn Predecessors(
    /// The task.
    desk: Desk,
) -> impl IntoView {
    let links = Memo::new(move |_| desk.read(|line| line.words.after.clone()));
    let firsts = move || links.with(|links| links.iter().map(|link| link.task.clone()).collect::<Vec<_>>());
    let any = Memo::new(move |_| links.with(|links| !links.is_empty()));
    view! {
        <div class="predecessors">
            <h3 id="first">{say(&words::FIRST)}</h3>
            <Show when=move || any.get() fallback=|| view! { <p class="soft">{say(&words::NO_FIRST)}</p> }>
                <ul class="rows" aria-labelledby="first">
                    <For each=firsts key=TaskId::to_string children=move |first| view! { <First desk links first/> }/>
                </ul>
            </Show>
            <Back desk field=PICK label=words::FIRST changed=|changes| changes.after.is_some() edit=Edit::After(None)/>
            <AddFirst desk links/>
        </div>
    }
}

/// A task that comes first, its lag, and the button that takes it out.
#[component]
fn First(desk: Desk, links: Memo<Vec<Link>>, first: TaskId) -> impl IntoView {
    let id = format!("lag-{first}");
    let name = {
        let first = first.clone();
        Memo::new(move |_| desk.board.names.with(|names| say(&names.name(&first))))
    };
    let held = {
        let first = first.clone();
        Memo::new(move |_| links.with(|links| links.iter().find(|link| link.task == first).map_or(0, |link| link.lag_days)))
    };
    let wrong = RwSignal::new(None::<Text>);
    let set = {
        let first = first.clone();
        move |event| {
            let lag = lag(&event_target_value(&event));
            let taken = lag.and_then(|lag_days| {
                let mut links = links.get_untracked();
                links.iter_mut().filter(|link| link.task == first).for_each(|link| link.lag_days = lag_days);
                desk.edit(Edit::After(Some(links)))
            });
            wrong.set(taken.err());
        }
    };
    let remove = {
        let first = first.clone();
        move |_| {
            let mut links = links.get_untracked();
            links.retain(|link| link.task != first);
            desk.change(Edit::After(Some(links)));
            focus(PICK);
        }
    };
    view! {
        <li class="line">
            <a href=here(Page::Task(first))>{move || name.get()}</a>
            <div class="buttons">
                <label class="lag">
                    <span aria-hidden="true">{say(&words::LAG)}</span>
                    <input type="text" id=id.clone() class="is-number" inputmode="numeric" maxlength="4" autocomplete="off"
                        aria-label=move || say(&words::lag_after(&name.get())) aria-describedby=format!("{id}-error")
                        aria-invalid=move || wrong.with(Option::is_some).to_string()
                        prop:value=move || held.get().to_string() on:change=set/>
                </label>
                <button type="button" class="quiet" aria-label=move || say(&words::remove_first(&name.get())) on:click=remove>
                    {say(&words::REMOVE_FIRST)}
                </button>
            </div>
            <Wrong id wrong/>
        </li>
    }
}

fn lag(typed: &str) -> Result<u16, Text> {
    whole(typed).filter(|days| *days <= 1000).ok_or(words::LAG_BAD)
}

/// Adds a task that comes first.
#[component]
fn AddFirst(desk: Desk, links: Memo<Vec<Link>>) -> impl IntoView {
    let (picked, days, wrong) = (RwSignal::new(String::new()), RwSignal::new("0".to_owned()), RwSignal::new(None));
    let choices = Memo::new(move |_| {
        let taken = |id: &TaskId| *id == desk.id() || links.with(|links| links.iter().any(|link| link.task == *id));
        desk.board.lines.with(|lines| {
            let open = lines.iter().map(|line| line.task.id.clone()).filter(|id| !taken(id));
            open.map(|id| (id.to_string(), desk.board.names.with(|names| say(&names.name(&id))))).collect::<Vec<_>>()
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
            links.push(Link { task: TaskId::from(id), lag_days });
            desk.edit(Edit::After(Some(links)))
        });
        if taken.is_ok() {
            picked.set(String::new());
            days.set("0".to_owned());
        }
        wrong.set(taken.err());
    };
    let option = |(id, name): (String, String)| view! { <option value=id>{name}</option> };
    view! {
        <form class="fields" on:submit=add novalidate aria-label=say(&words::ADD_FIRST)>
            <Field id=PICK label=say(&words::ADD_FIRST)>
                <select id=PICK aria-describedby="first-pick-error" prop:value=move || picked.get()
                    on:change=move |event| picked.set(event_target_value(&event))>
                    <option value="">{say(&words::CHOOSE)}</option>
                    <For each=move || choices.get() key=Clone::clone children=option/>
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

/// The tasks that wait for this one.
#[component]
pub(super) fn Followers(
    /// The task.
    desk: Desk,
) -> impl IntoView {
    let next = Memo::new(move |_| {
        desk.session().derived.tasks.with(|tasks| {
            followers(tasks, &desk.id()).into_iter().map(|task| task.id.clone()).collect::<Vec<_>>()
        })
    });
    let any = Memo::new(move |_| next.with(|next| !next.is_empty()));
    let entry = move |id: TaskId| {
        let name = desk.board.names.with(|names| say(&names.name(&id)));
        view! { <li><a href=here(Page::Task(id))>{name}</a></li> }
    };
    view! {
        <Show when=move || any.get()>
            <div>
                <h3>{say(&words::NEXT)}</h3>
                <ul>{move || next.get().into_iter().map(entry).collect_view()}</ul>
            </div>
        </Show>
    }
}
