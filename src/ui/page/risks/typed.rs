//! A text that is typed: taken as it is, and told at the field where it cannot be.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::text::Text as Words;
use crate::state::Memo;
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::typing::Typing;
use crate::ui::words::{say, task as words};

/// How long a text may be, and how it looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Text {
    /// One line.
    Line(usize),
    /// One line, for which the page offers names.
    Name(usize),
    /// Several lines.
    Lines(usize),
}

/// The names that a field offers.
pub(super) const NAMES: &str = "risk-owners";

/// A text that is typed.
#[component]
pub(super) fn Typed(
    /// The register.
    desk: Desk,
    /// The field's id.
    id: String,
    /// Its label.
    label: &'static Words,
    /// What to enter.
    help: Option<&'static Words>,
    /// How it looks.
    shape: Text,
    /// What the program holds.
    kept: Memo<String>,
    /// Takes what was typed, or says what is wrong with it.
    take: impl Fn(&str) -> Result<(), Words> + Copy + Send + Sync + 'static,
) -> Node {
    let typing = Typing::over(kept);
    let (draft, wrong) = (typing.draft, typing.wrong);
    let type_in = move |event| {
        let typed = event_target_value(&event);
        typing.take(|| take(&typed));
        draft.set(Some(typed));
    };
    let leave = move |_| {
        typing.end();
        desk.session().leave_field();
    };
    let value = move || typing.shown();
    let invalid = move || wrong.with(Option::is_some).then_some("true");
    let described = if help.is_some() { format!("{id}-error {id}-help") } else { format!("{id}-error") };
    let field = match shape {
        Text::Lines(most) => view! {
            <textarea id=id.clone() rows="3" maxlength=most.to_string() aria-describedby=described aria-invalid=invalid
                prop:value=value on:input=type_in on:blur=leave></textarea>
        },
        Text::Line(most) | Text::Name(most) => view! {
            <input type="text" id=id.clone() maxlength=most.to_string() autocomplete="off"
                list=matches!(shape, Text::Name(_)).then_some(NAMES) aria-describedby=described aria-invalid=invalid
                prop:value=value on:input=type_in on:blur=leave/>
        },
    };
    view! {
        <Field id=id.clone() label=say(label) help=help.map(say).unwrap_or_default()>
            {field}
            <p class="field-error" id=format!("{id}-error") role="alert">
                {move || wrong.get().map(|wrong| say(&words::not_taken(&wrong)))}
            </p>
        </Field>
    }
}
