//! What changes a plan as a whole: choosing anew, and tasks of one's own.

use std::sync::Arc;

use leptos::prelude::*;

use super::choosing::choosing_view;
use crate::domain::command::Command;
use crate::domain::id::ProgramId;
use crate::domain::plan::Task;
use crate::domain::sorted::Map;
use crate::domain::text::Text;
use crate::state::{RwSignal, effect, use_choosing, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, go_here, use_location};
use crate::ui::words::{plan as words, say};

/// What a button has opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Panel {
    Anew,
    Add,
}

impl Panel {
    const fn button(self) -> &'static str {
        match self {
            Self::Anew => "open-anew",
            Self::Add => "open-add",
        }
    }

    fn label(self) -> Text {
        match self {
            Self::Anew => words::CHOOSE_ANEW.clone(),
            Self::Add => words::ADD.clone(),
        }
    }
}

/// The name of a task that is not there yet, by the program that it is for: it outlives the page, as when the language changes.
#[derive(Clone, Copy)]
pub(in crate::ui) struct TaskDraft(RwSignal<Map<ProgramId, String>>);

impl TaskDraft {
    /// Nothing said yet.
    pub(in crate::ui) fn empty() -> Self {
        Self(RwSignal::new(Map::new()))
    }

    /// What was said for a program; none where nothing was.
    fn of(self, id: Option<&ProgramId>) -> Option<String> {
        self.0.with_untracked(|all| all.get(id?).cloned())
    }

    fn set(self, id: Option<ProgramId>, name: &str) {
        let Some(id) = id else { return };
        self.0.update(|all| {
            if name.is_empty() {
                all.remove(&id);
            } else {
                all.insert(id, name.to_owned());
            }
        });
    }
}

/// The buttons that change a plan, and what they open.
#[component]
pub(super) fn Change() -> Node {
    let wanted = use_choosing().is_wanted;
    let (session, draft) = (use_session(), expect_context::<TaskDraft>());
    let is_begun = draft.of(session.open_id().as_ref()).is_some();
    let first = if wanted.get_untracked() { Some(Panel::Anew) } else { is_begun.then_some(Panel::Add) };
    let open = RwSignal::new(first);
    wanted.set(false);
    let button = move |panel: Panel| {
        let is_open = move || open.get() == Some(panel);
        let toggle = move |_| open.update(|open| *open = (*open != Some(panel)).then_some(panel));
        view! {
            <button type="button" id=panel.button() aria-expanded=move || is_open().to_string()
                aria-controls="plan-panel" on:click=toggle>{say(&panel.label())}</button>
        }
    };
    let close = move |panel: Panel| {
        move || {
            open.set(None);
            focus(panel.button());
        }
    };
    let panel = move || match open.get() {
        Some(Panel::Anew) => Some(choosing_view(Arc::new(close(Panel::Anew)))),
        Some(Panel::Add) => Some(view! { <Add on_close=close(Panel::Add)/> }),
        None => None,
    };
    view! {
        <div class="plan-change">
            <div class="buttons">{button(Panel::Anew)} {button(Panel::Add)}</div>
            <div id="plan-panel">{panel}</div>
        </div>
    }
}

/// A small form for a task of one's own; its page opens once it has a name.
#[component]
fn Add(on_close: impl Fn() + Copy + 'static) -> Node {
    let session = use_session();
    let location = use_location();
    let (draft, program) = (expect_context::<TaskDraft>(), session.open_id());
    let begun = draft.of(program.as_ref());
    let is_begun = begun.is_some();
    let name = RwSignal::new(begun.unwrap_or_default());
    let program = StoredValue::new(program);
    let empty = RwSignal::new(false);
    effect(move || {
        if !is_begun {
            focus("own-title");
        }
    });
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let title = name.with_untracked(|name| name.trim().to_owned());
        if title.is_empty() {
            empty.set(true);
            return focus("own-title");
        }
        let today = session.today.get_untracked();
        let anchor = session.derived.shown.with_untracked(|open| Some(open.as_ref()?.plan.as_ref()?.anchor));
        let mut task = Task::own(session.fresh_task(), anchor.unwrap_or(today), today);
        let id = task.id.clone();
        task.changes.title = Some(title);
        if session.run(Command::AddTask(Box::new(task))) {
            draft.set(program.get_value(), "");
            go_here(location, Page::Task(id));
        }
    };
    let type_in = move |event| {
        name.set(event_target_value(&event));
        name.with_untracked(|name| draft.set(program.get_value(), name));
        empty.set(false);
    };
    let cancel = move |_| {
        draft.set(program.get_value(), "");
        on_close();
    };
    let described = move || if empty.get() { "own-title-error own-title-help" } else { "own-title-help" };
    view! {
        <form class="change-panel" on:submit=add novalidate>
            <Field id="own-title" label=say(&words::ADD_NAME) help=say(&words::ADD_HELP)>
                <input type="text" id="own-title" maxlength="200" aria-describedby=described
                    aria-invalid=move || empty.get().to_string() prop:value=move || name.get() on:input=type_in/>
                {move || empty.get().then(|| view! {
                    <p class="field-error" id="own-title-error">{say(&words::ADD_EMPTY)}</p>
                })}
            </Field>
            <div class="buttons">
                <button type="submit" class="primary">{say(&words::ADD)}</button>
                <button type="button" on:click=cancel>{say(&words::CANCEL)}</button>
            </div>
        </form>
    }
}
