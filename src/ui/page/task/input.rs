//! A field that is typed into: what is valid is taken at once, what is not is said at the field and not taken.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::command::Edit;
use crate::domain::plan::Line;
use crate::domain::text::Text;
use crate::state::{RwSignal, effect, memo};
use crate::ui::node::{Children, Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::typing::Typing;
use crate::ui::words::{say, task as words};

/// How a field looks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// One line.
    #[default]
    Line,
    /// A short line for a number.
    Number,
    /// Several lines.
    Lines,
}

/// A field that is typed into.
#[component]
pub(super) fn Typed<P>(
    /// The task.
    desk: Desk,
    /// The field's id.
    #[prop(into)]
    id: String,
    /// Its label.
    label: &'static Text,
    /// What to enter.
    #[prop(into, optional)]
    help: Option<&'static Text>,
    /// How it looks.
    #[prop(optional)]
    shape: Shape,
    /// What the program holds, as it is typed.
    show: fn(&Line) -> String,
    /// The change that typed words ask for, or what is wrong with them.
    take: P,
    /// The button that goes back to the template.
    #[prop(optional)]
    children: Option<Children>,
) -> Node
where
    P: Fn(&str) -> Result<Edit, Text> + Copy + Send + Sync + 'static,
{
    let typing = Typing::over(memo(move || desk.read(show)));
    let (draft, wrong) = (typing.draft, typing.wrong);
    let try_it = move |typed: &str| typing.take(|| take(typed).and_then(|edit| desk.edit(edit)));
    // The first digits of a number are a number too: it is taken when it is whole, and told before where it cannot be.
    let type_in = move |event| {
        let typed = event_target_value(&event);
        if shape == Shape::Number {
            wrong.set(take(&typed).err());
        } else {
            try_it(&typed);
        }
        draft.set(Some(typed));
    };
    let finish = move || {
        if let Some(typed) = draft.get_untracked().filter(|_| shape == Shape::Number) {
            try_it(&typed);
        }
    };
    let status = memo(move || desk.read(|line| line.task.status));
    effect(move || {
        status.track();
        // What stood against the words typed here may be gone.
        if let Some(typed) = wrong.with_untracked(Option::is_some).then(|| draft.get_untracked()).flatten() {
            untrack(|| try_it(&typed));
        }
    });
    let leave = move |_| {
        finish();
        typing.end();
        desk.session().leave_field();
    };
    let value = move || typing.shown();
    let invalid = move || wrong.with(Option::is_some).to_string();
    let described = format!("{id}-error {id}-help");
    let field = match shape {
        Shape::Lines => view! {
            <textarea id=id.clone() rows="3" maxlength="10000" aria-describedby=described aria-invalid=invalid
                prop:value=value on:input=type_in on:blur=leave></textarea>
        },
        Shape::Line | Shape::Number => view! {
            <input type="text" id=id.clone() class:is-number=shape == Shape::Number maxlength="200" autocomplete="off"
                inputmode=(shape == Shape::Number).then_some("decimal") aria-describedby=described aria-invalid=invalid
                prop:value=value on:input=type_in on:change=move |_| finish() on:blur=leave/>
        },
    };
    view! {
        <Field id=id.clone() label=say(label) help=help.map(say).unwrap_or_default()>
            {field}
            <Wrong id wrong/>
            {children}
        </Field>
    }
}

/// What is wrong with a field, read out as it comes.
#[component]
pub(super) fn Wrong(
    /// The field's id.
    id: String,
    /// What is wrong, if anything.
    wrong: RwSignal<Option<Text>>,
) -> Node {
    view! {
        <p class="field-error" id=format!("{id}-error") role="status">
            {move || wrong.get().map(|wrong| say(&words::not_taken(&wrong)))}
        </p>
    }
}
