//! What a task waits for.

use leptos::prelude::*;

use super::add_first::{AddFirst, PICK};
use super::back::Back;
use super::desk::Desk;
use super::input::Wrong;
use super::link_kind;
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

/// What the task waits for.
#[component]
pub(super) fn Predecessors(
    /// The task.
    desk: Desk,
) -> Node {
    let links = memo(move || desk.read(|line| line.words.after.clone()));
    let places = move || links.with(|links| Place::all(links));
    let any = memo(move || links.with(|links| !links.is_empty()));
    view! {
        <div class="predecessors">
            <h3 id="first">{say(&words::FIRST)}</h3>
            <p class="help" id="link-help">{say(&words::LINK_HELP)}</p>
            {either(move || any.get(), move || view! {
                <ul class="rows" aria-labelledby="first">
                    {each(places, Place::key, move |place| view! { <First desk links place/> })}
                </ul>
            }, || view! { <p class="soft">{say(&words::NO_FIRST)}</p> })}
            <Back desk field=PICK label=&words::FIRST changed=|changes| changes.after.is_some() edit=Edit::After(None)/>
            <AddFirst desk links/>
        </div>
    }
}

/// Which of a task's links: a file may bring two that name the same task.
#[derive(Clone)]
struct Place {
    first: TaskId,
    nth: usize,
}

impl Place {
    fn all(links: &[Link]) -> Vec<Self> {
        let before =
            |at: usize, first: &TaskId| links.iter().take(at).filter(|link| link.task == *first).count();
        let place =
            |(at, link): (usize, &Link)| Self { first: link.task.clone(), nth: before(at, &link.task) };
        links.iter().enumerate().map(place).collect()
    }

    fn key(&self) -> String {
        format!("{}-{}", self.first, self.nth)
    }

    fn at(&self, links: &[Link]) -> Option<usize> {
        let same = links.iter().enumerate().filter(|(_, link)| link.task == self.first);
        same.map(|(at, _)| at).nth(self.nth)
    }
}

/// A task that comes first, what of it is waited for, how long, and the button that takes it out.
#[component]
fn First(desk: Desk, links: Memo<Vec<Link>>, place: Place) -> Node {
    let id = format!("lag-{}", place.key());
    let first = place.first.clone();
    let title = place.first.clone();
    let name = memo(move || desk.board.names.with(|names| say(&names.name(&title))));
    let place = StoredValue::new(place);
    let kept = memo(move || {
        let at = |links: &[Link]| place.with_value(|place| place.at(links));
        let of = |link: &Link| (link.kind, link.lag_days);
        links.with(|links| at(links).and_then(|at| links.get(at)).map(of).unwrap_or_default())
    });
    let wrong = RwSignal::new(None::<Text>);
    let change = move |change: &dyn Fn(&mut Link)| {
        let mut links = links.get_untracked();
        let at = place.with_value(|place| place.at(&links));
        at.and_then(|at| links.get_mut(at)).into_iter().for_each(change);
        wrong.set(desk.edit(Edit::After(Some(links))).err());
    };
    let set_lag = move |event| match lag(&event_target_value(&event)) {
        Ok(lag_days) => change(&|link| link.lag_days = lag_days),
        Err(bad) => wrong.set(Some(bad)),
    };
    let set_kind = move |event| {
        let kind = link_kind::kind(&event_target_value(&event));
        change(&|link| link.kind = kind);
    };
    let remove = move |_| {
        let mut links = links.get_untracked();
        if let Some(at) = place.with_value(|place| place.at(&links)) {
            links.remove(at);
        }
        desk.change(Edit::After(Some(links)));
        focus(PICK);
    };
    view! {
        <li class="line-row">
            <a href=here(Page::Task(first))>{move || name.get()}</a>
            <div class="buttons">
                <select aria-label=move || say(&words::kind_of(&name.get())) aria-describedby="link-help" on:change=set_kind>
                    {link_kind::options(move || kept.get().0)}
                </select>
                <label class="lag">
                    <span aria-hidden="true">{say(&words::LAG)}</span>
                    <input type="text" id=id.clone() class="is-number" inputmode="numeric" maxlength="4" autocomplete="off"
                        aria-label=move || say(&words::lag_after(&name.get())) aria-describedby=format!("{id}-error")
                        aria-invalid=move || wrong.with(Option::is_some).to_string()
                        prop:value=move || kept.get().1.to_string() on:change=set_lag/>
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
