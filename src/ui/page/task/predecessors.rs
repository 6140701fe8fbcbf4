//! What must be finished before a task.

use leptos::prelude::*;

use super::add_first::{AddFirst, PICK};
use super::back::Back;
use super::desk::Desk;
use super::input::Wrong;
use crate::domain::command::Edit;
use crate::domain::id::TaskId;
use crate::domain::plan::Link;
use crate::domain::plan::amount::whole;
use crate::domain::text::Text;
use crate::state::{Memo, RwSignal, memo};
use crate::ui::node::{Node, each, either, view};
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, here};
use crate::ui::words::{say, task as words};

/// The longest that a task may wait, in working days.
const MOST_DAYS: u16 = 1000;

/// What must be finished before.
#[component]
pub(super) fn Predecessors(
    /// The task.
    desk: Desk,
) -> Node {
    let links = memo(move || desk.read(|line| line.words.after.clone()));
    let firsts = move || links.with(|links| links.iter().map(|link| link.task.clone()).collect::<Vec<_>>());
    let any = memo(move || links.with(|links| !links.is_empty()));
    view! {
        <div class="predecessors">
            <h3 id="first">{say(&words::FIRST)}</h3>
            {either(move || any.get(), move || view! {
                <ul class="rows" aria-labelledby="first">
                    {each(firsts, TaskId::to_string, move |first| view! { <First desk links first/> })}
                </ul>
            }, || view! { <p class="soft">{say(&words::NO_FIRST)}</p> })}
            <Back desk field=PICK label=&words::FIRST changed=|changes| changes.after.is_some() edit=Edit::After(None)/>
            <AddFirst desk links/>
        </div>
    }
}

/// A task that comes first, its lag, and the button that takes it out.
#[component]
fn First(desk: Desk, links: Memo<Vec<Link>>, first: TaskId) -> Node {
    let id = format!("lag-{first}");
    let name = {
        let first = first.clone();
        memo(move || desk.board.names.with(|names| say(&names.name(&first))))
    };
    let kept = {
        let first = first.clone();
        memo(move || {
            links.with(|links| links.iter().find(|link| link.task == first).map_or(0, |link| link.lag_days))
        })
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
        <li class="line-row">
            <a href=here(Page::Task(first))>{move || name.get()}</a>
            <div class="buttons">
                <label class="lag">
                    <span aria-hidden="true">{say(&words::LAG)}</span>
                    <input type="text" id=id.clone() class="is-number" inputmode="numeric" maxlength="4" autocomplete="off"
                        aria-label=move || say(&words::lag_after(&name.get())) aria-describedby=format!("{id}-error")
                        aria-invalid=move || wrong.with(Option::is_some).to_string()
                        prop:value=move || kept.get().to_string() on:change=set/>
                </label>
                <button type="button" class="quiet" aria-label=move || say(&words::remove_first(&name.get())) on:click=remove>
                    {say(&words::REMOVE_FIRST)}
                </button>
            </div>
            <Wrong id wrong/>
        </li>
    }
}

/// Working days to wait.
pub(super) fn lag(typed: &str) -> Result<u16, Text> {
    whole(typed).filter(|days| *days <= MOST_DAYS).ok_or(words::LAG_BAD.clone())
}
