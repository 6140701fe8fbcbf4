//! A text of the argument that is typed: what can be taken is, and what cannot is said at the field.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::text::Text;
use crate::state::Memo;
use crate::ui::node::{Node, view};
use crate::ui::part::field::Field;
use crate::ui::part::typing::Typing;
use crate::ui::words::{say, task};

/// A field for a text.
#[component]
pub(super) fn Typed(
    /// The argument.
    desk: Desk,
    /// The field's id.
    #[prop(into)]
    id: String,
    /// Its label.
    label: &'static Text,
    /// What to enter.
    help: &'static Text,
    /// Whether it has several lines.
    #[prop(optional)]
    lines: bool,
    /// What the program holds.
    kept: Memo<String>,
    /// Takes what was typed, or says what is wrong with it.
    take: impl Fn(&str) -> Result<(), Text> + Copy + Send + Sync + 'static,
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
    let described = format!("{id}-error {id}-help");
    let field = if lines {
        view! {
            <textarea id=id.clone() rows="3" maxlength="2000" aria-describedby=described aria-invalid=invalid
                prop:value=value on:input=type_in on:blur=leave></textarea>
        }
    } else {
        view! {
            <input type="text" id=id.clone() maxlength="2000" autocomplete="off" aria-describedby=described
                aria-invalid=invalid prop:value=value on:input=type_in on:blur=leave/>
        }
    };
    view! {
        <Field id=id.clone() label=say(label) help=say(help)>
            {field}
            <p class="field-error" id=format!("{id}-error") role="alert">
                {move || wrong.get().map(|wrong| say(&task::not_taken(&wrong)))}
            </p>
        </Field>
    }
}
