//! A field that is typed into: what can be taken is, and what cannot is said at the field.

use leptos::prelude::*;

use super::field::Field;
use super::typing::Typing;
use crate::domain::text::Text;
use crate::state::{Memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::words::{say, task as words};

/// How a field looks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::ui) enum Shape {
    /// One line of words.
    #[default]
    Line,
    /// A number, taken when it is whole.
    Number,
    /// An amount of money, taken when it is whole.
    Money,
    /// Several lines of words.
    Lines,
}

impl Shape {
    const fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::Money)
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Number => "is-number",
            Self::Money => "is-number is-money",
            Self::Line | Self::Lines => "",
        }
    }
}

/// A field that is typed into.
#[component]
pub(in crate::ui) fn Typed(
    /// The field's id.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: Text,
    /// What to enter.
    #[prop(optional)]
    help: Option<&'static Text>,
    /// How it looks.
    #[prop(optional)]
    shape: Shape,
    /// What the program holds, as it is typed.
    kept: Memo<String>,
    /// Takes what was typed, or says what is wrong with it.
    take: impl Fn(&str) -> Result<(), Text> + Copy + Send + Sync + 'static,
) -> Node {
    let session = use_session();
    let typing = Typing::over(kept);
    let (draft, wrong) = (typing.draft, typing.wrong);
    let try_it = move |typed: &str| typing.take(|| take(typed));
    let type_in = move |event| {
        let typed = event_target_value(&event);
        if !shape.is_number() {
            try_it(&typed);
        }
        draft.set(Some(typed));
    };
    let finish = move || {
        let typed = draft.get_untracked().filter(|_| shape.is_number());
        // Emptied and left as it was is no change.
        if let Some(typed) = typed.filter(|typed| *typed != typing.kept()) {
            try_it(&typed);
        }
    };
    let leave = move |_| {
        finish();
        typing.end();
        session.leave_field();
    };
    let value = move || typing.shown();
    let invalid = move || wrong.with(Option::is_some).then_some("true");
    let described = if help.is_some() { format!("{id}-error {id}-help") } else { format!("{id}-error") };
    let field = match shape {
        Shape::Lines => view! {
            <textarea id=id.clone() rows="3" maxlength="2000" aria-describedby=described aria-invalid=invalid
                prop:value=value on:input=type_in on:blur=leave></textarea>
        },
        _ => view! {
            <input type="text" id=id.clone() class=shape.class() maxlength="200" autocomplete="off"
                inputmode=shape.is_number().then_some("decimal") aria-describedby=described aria-invalid=invalid
                prop:value=value on:input=type_in on:change=move |_| finish() on:blur=leave/>
        },
    };
    view! {
        <Field id=id.clone() label=say(&label) help=help.map(say).unwrap_or_default()>
            {field}
            <p class="field-error" id=format!("{id}-error") role="alert">
                {move || wrong.get().map(|wrong| say(&words::not_taken(&wrong)))}
            </p>
        </Field>
    }
}
