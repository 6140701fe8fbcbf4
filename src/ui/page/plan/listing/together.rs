//! One change to all tasks that are selected, as one step.

use leptos::prelude::*;

use super::Shown;
use super::filters::chosen;
use crate::domain::catalog::Phase;
use crate::domain::command::{Command, Edit};
use crate::domain::id::{RoleId, TaskId};
use crate::domain::plan::Status;
use crate::domain::plan::listing::Entry;
use crate::domain::sorted::Set;
use crate::domain::text::Text;
use crate::state::{Notice, RwSignal, memo};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::field::Field;
use crate::ui::words::{domain, plan as words, say};

const PHASES: [Phase; 3] = [Phase::Design, Phase::Operation, Phase::After];

/// What can be changed of several tasks at once.
const KINDS: [&Text; 4] = [&words::ROLE, &words::PHASE, &words::STATUS, &words::NOT_BEFORE];

/// The place of the day among them.
const DAY: usize = 3;

/// What is selected, and what can be done with all of it.
#[component]
pub(in crate::ui::page::plan) fn Together(
    /// What is listed.
    shown: Shown,
) -> Node {
    let session = shown.board.session();
    let count = memo(move || selected(shown).len());
    let hidden = memo(move || shown.hidden(&selected(shown)));
    view! {
        {when(move || count.get() > 0 && session.is_writer(), move || view! {
            <Editing>
                <section class="together" aria-label=say(&words::TOGETHER)>
                    <p class="label" role="status">{move || say(&words::chosen(count.get(), hidden.get()))}</p>
                    <Change shown/>
                    {move || all(shown)}
                    <button type="button" class="quiet" on:click=move |_| shown.selected.set(Set::new())>
                        {say(&words::UNSELECT)}
                    </button>
                </section>
            </Editing>
        })}
    }
}

/// The tasks that are selected and still there.
fn selected(shown: Shown) -> Vec<TaskId> {
    shown.selected.with(|selected| {
        shown.board.lines.with(|lines| {
            let ids = lines.iter().map(|line| &line.task.id);
            ids.filter(|id| selected.contains(*id)).cloned().collect()
        })
    })
}

/// The button that selects all that is listed.
fn all(shown: Shown) -> Node {
    let count = shown
        .listing
        .with(|listing| listing.entries.iter().filter(|entry| matches!(entry, Entry::Task(_))).count());
    let select = move |_| {
        let tasks = shown.between(0, usize::MAX - 1);
        shown.selected.update(|selected| selected.extend(tasks));
    };
    view! { <button type="button" class="quiet" on:click=select>{say(&words::select_all(count))}</button> }
}

/// What to change, into what, and the button that does it.
#[component]
fn Change(shown: Shown) -> Node {
    let session = shown.board.session();
    let catalog = session.catalog;
    let (kind, value) = (RwSignal::new(0_usize), RwSignal::new(0_usize));
    let today = session.today.get_untracked();
    let day = RwSignal::new(Some(today));
    let roles: Vec<RoleId> = catalog.roles.iter().map(|role| role.id.clone()).collect();
    let role_names: Vec<Text> = catalog.roles.iter().map(|role| role.name.clone()).collect();
    let names = move || match kind.get() {
        0 => role_names.clone(),
        1 => PHASES.map(domain::phase).to_vec(),
        _ => Status::ALL.map(domain::status).to_vec(),
    };
    let edit = move || {
        let at = value.get_untracked();
        Some(match kind.get_untracked() {
            0 => Edit::Owner(Some(roles.get(at)?.clone())),
            1 => Edit::Phase(Some(*PHASES.get(at)?)),
            DAY => Edit::NotBefore(Some(day.get_untracked()?)),
            _ => Edit::Status(*Status::ALL.get(at)?, session.today.get_untracked()),
        })
    };
    let apply = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(edit) = edit() else { return session.tell(Notice::refused(words::NO_DAY.clone())) };
        let tasks = untrack(|| selected(shown));
        let count = tasks.len();
        let edits = tasks.into_iter().map(|task| (task, edit.clone())).collect();
        if session.run(Command::EditAll(edits)) {
            session.tell(Notice::done(words::changed(count)));
        }
    };
    let choose = move |at: usize| {
        value.set(0);
        kind.set(at);
    };
    let set_day = move |event| day.set(dates::parse(&event_target_value(&event)));
    let into = move || {
        if kind.get() == DAY {
            return view! {
                <Field id="together-day" label=say(&words::TO_WHAT)>
                    <input type="date" id="together-day" prop:value=dates::iso(untrack(|| day.get())) on:input=set_day/>
                </Field>
            };
        }
        let now = memo(move || value.get().to_string());
        chosen("together-value", &words::TO_WHAT, names(), now, move |at| value.set(at))
    };
    view! {
        <form on:submit=apply>
            {chosen("together-kind", &words::WHAT, KINDS.iter().map(|kind| (*kind).clone()).collect(),
                memo(move || kind.get().to_string()), choose)}
            {into}
            <button type="submit">{say(&words::APPLY)}</button>
        </form>
    }
}
