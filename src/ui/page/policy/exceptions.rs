//! What was decided otherwise than the rules say, each with its day and reason.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::desk::Desk;
use super::section;
use crate::domain::id::ExceptionId;
use crate::domain::policy::{Exception, MOST_EXCEPTIONS};
use crate::state::{Memo, Notice, memo};
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::date::DateInput;
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::policy::{self, terms as words};
use crate::ui::words::say;

/// What was decided otherwise than the rules say.
#[component]
pub(super) fn Exceptions(
    /// The policy.
    desk: Desk,
) -> Node {
    let ids =
        move || desk.read(|policy| policy.exceptions.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
    let none = move || desk.read(|policy| policy.exceptions.is_empty());
    let add = move |_| {
        if desk.look(|policy| policy.exceptions.len() >= MOST_EXCEPTIONS) {
            desk.session().tell(Notice::refused(words::TOO_MANY.clone()));
            return;
        }
        let (id, date) = (desk.exception_name(), desk.session().today.get_untracked());
        let field = format!("exception-{id}-what");
        let one = Exception { id, date, what: String::new(), why: String::new(), by: String::new() };
        if desk.change(|policy| policy.exceptions.push(one)) {
            request_animation_frame(move || focus(&field));
        }
    };
    section(
        "exceptions",
        &words::EXCEPTIONS,
        Some(&words::EXCEPTIONS_HELP),
        view! {
            {when(none, || view! { <p class="soft">{say(&words::NO_EXCEPTIONS)}</p> })}
            <Editing>
                <ol class="rows policy-exceptions">{each(ids, ExceptionId::to_string, move |id| view! { <Row desk id/> })}</ol>
                <p><button type="button" on:click=add>{say(&words::ADD_EXCEPTION)}</button></p>
            </Editing>
        },
    )
}

/// The place of an exception among all.
pub(super) fn number(desk: Desk, id: &ExceptionId) -> usize {
    desk.read(|policy| policy.exceptions.iter().position(|one| one.id == *id).map_or(0, |at| at + 1))
}

#[component]
fn Row(desk: Desk, id: ExceptionId) -> Node {
    let this = StoredValue::new(id.clone());
    let one: Memo<Option<Exception>> = memo(move || {
        let id = this.get_value();
        desk.read(|policy| policy.exceptions.iter().find(|one| one.id == id).cloned())
    });
    let of = move |pick: fn(&Exception) -> &str| {
        memo(move || one.with(|one| one.as_ref().map(pick).unwrap_or_default().to_owned()))
    };
    let (what, why, by) = (of(|one| &one.what), of(|one| &one.why), of(|one| &one.by));
    let date = memo(move || one.with(|one| one.as_ref().map(|one| one.date)));
    let change = move |change: &dyn Fn(&mut Exception)| {
        let id = this.get_value();
        desk.try_change(|policy| {
            if let Some(one) = policy.exceptions.iter_mut().find(|one| one.id == id) {
                change(one);
            }
        })
    };
    let set_date = move |day: Option<NaiveDate>| day.is_some_and(|day| change(&|one| one.date = day).is_ok());
    let set_what = move |typed: &str| change(&|one| typed.clone_into(&mut one.what));
    let set_why = move |typed: &str| change(&|one| typed.clone_into(&mut one.why));
    let set_by = move |typed: &str| change(&|one| typed.clone_into(&mut one.by));
    let name = move || words::exception(number(desk, &this.get_value()));
    let remove = move |_| {
        let (id, told) = (this.get_value(), untrack(name));
        if desk.change(|policy| policy.exceptions.retain(|one| one.id != id)) {
            desk.session().tell(Notice::done(policy::removed(&told)));
            focus("exceptions");
        }
    };
    view! {
        <li>
            <fieldset class="form">
                <legend>{move || say(&name())}</legend>
                <DateInput id=format!("exception-{id}-date") label=say(&words::DATE) help="" value=date past=true on_set=set_date/>
                <Typed id=format!("exception-{id}-what") label=&words::WHAT shape=Shape::Lines kept=what take=set_what/>
                <Typed id=format!("exception-{id}-why") label=&words::WHY shape=Shape::Lines kept=why take=set_why/>
                <Typed id=format!("exception-{id}-by") label=&words::BY kept=by take=set_by/>
                <div>
                    <button type="button" class="small quiet" aria-label=move || say(&policy::act_on(&name(), &policy::REMOVE)) on:click=remove>
                        {say(&policy::REMOVE)}
                    </button>
                </div>
            </fieldset>
        </li>
    }
}
