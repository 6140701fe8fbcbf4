//! Changing a clause: its heading and its text, leaving it out, adding another, moving and removing an added one.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::clause::{Shown, focus_on, name_of};
use super::desk::{Desk, field, heading};
use crate::domain::draft::{Change, ClauseKey, State, Way, Words};
use crate::domain::limits::{CLAUSE_LETTERS, NAME_LETTERS};
use crate::domain::text::Text;
use crate::state::{Notice, RwSignal, memo};
use crate::ui::keys::is_composing;
use crate::ui::node::{Node, view, when};
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::part::typing::Typing;
use crate::ui::words::policy::act_on;
use crate::ui::words::{clauses as words, say, task};

/// What changes a clause, folded away.
#[component]
pub(super) fn Editor(
    /// The text.
    desk: Desk,
    /// Which clause.
    this: StoredValue<ClauseKey>,
    /// As it is now.
    clause: Shown,
) -> Node {
    let is_new = this.with_value(|key| match key {
        ClauseKey::Own(id) => desk.added.with_untracked(|added| added.as_ref() == Some(id)),
        ClauseKey::Drafted(_) => false,
    });
    let opened = RwSignal::new(is_new);
    // It is made when it is first opened: most are read only.
    let was_opened = memo(move || opened.get());
    let open = move |event: leptos::ev::Event| {
        if event_target::<web_sys::Element>(&event).has_attribute("open") {
            opened.set(true);
        }
    };
    view! {
        <details class="draft-edit" open=is_new on:toggle=open on:keydown=leave_on_escape>
            <summary>{move || say(&words::edit(&name_of(clause)))}</summary>
            {when(move || was_opened.get(), move || view! {
                <Editing>
                    <Fields desk this clause/>
                    <Acts desk this clause/>
                </Editing>
            })}
        </details>
    }
}

/// What was typed is kept; the focus goes back to the line that unfolds the fields.
fn leave_on_escape(event: KeyboardEvent) {
    if event.key() != "Escape" || is_composing(&event) {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let fold = target.and_then(|target| target.closest("details").ok().flatten());
    let Some(fold) = fold.filter(|fold| fold.has_attribute("open")) else { return };
    let line = fold.query_selector("summary").ok().flatten();
    if let Some(line) = line.and_then(|line| line.dyn_into::<web_sys::HtmlElement>().ok())
        && line.focus().is_ok()
        && fold.remove_attribute("open").is_ok()
    {
        event.stop_propagation();
    }
}

/// Heading and text.
#[component]
fn Fields(desk: Desk, this: StoredValue<ClauseKey>, clause: Shown) -> Node {
    view! {
        <div class="form draft-fields">
            <Typed desk this clause part="heading" label=words::heading_of read=|words| &words.heading write=|words| &mut words.heading/>
            <Typed desk this clause part="text" label=words::text_of read=|words| &words.text write=|words| &mut words.text/>
        </div>
    }
}

/// A field that is typed into: each letter is taken, and what cannot be is said at the field.
#[component]
fn Typed(
    desk: Desk,
    this: StoredValue<ClauseKey>,
    clause: Shown,
    /// `heading` or `text`.
    part: &'static str,
    /// Its label, by what the clause is called.
    label: fn(&str) -> Text,
    /// The words that it shows.
    read: fn(&Words) -> &String,
    /// The words that it changes.
    write: fn(&mut Words) -> &mut String,
) -> Node {
    let kept = memo(move || {
        clause.with(|clause| clause.as_ref().map(|clause| read(&clause.words).clone())).unwrap_or_default()
    });
    let typing = Typing::over(kept);
    let (draft, wrong) = (typing.draft, typing.wrong);
    let type_in = move |event| {
        let typed = event_target_value(&event);
        typing.take(|| this.with_value(|key| desk.say(key, |words| write(words).clone_from(&typed))));
        draft.set(Some(typed));
    };
    let leave = move |_| {
        typing.end();
        desk.session().leave_field();
    };
    let id = this.with_value(|key| field(key, part));
    let (help, error) = (format!("{id}-help"), format!("{id}-error"));
    let described = format!("{error} {help}");
    let invalid = move || wrong.with(Option::is_some).then_some("true");
    let language = move || desk.spoken.get().tag();
    let value = move || typing.shown();
    let is_text = part == "text";
    let input = if is_text {
        view! {
            <textarea id=id.clone() rows="8" maxlength=CLAUSE_LETTERS.to_string() lang=language aria-describedby=described
                aria-invalid=invalid prop:value=value on:input=type_in on:blur=leave></textarea>
        }
    } else {
        view! {
            <input type="text" id=id.clone() maxlength=NAME_LETTERS.to_string() autocomplete="off" lang=language
                aria-describedby=described aria-invalid=invalid prop:value=value on:input=type_in on:blur=leave/>
        }
    };
    let help_words = if is_text { &words::TEXT_HELP } else { &words::HEADING_HELP };
    view! {
        <div class="field">
            <label for=id>{move || say(&label(&name_of(clause)))}</label>
            {input}
            <p class="field-error" id=error role="alert">
                {move || wrong.get().map(|wrong| say(&task::not_taken(&wrong)))}
            </p>
            <p class="help" id=help>{say(help_words)}</p>
        </div>
    }
}

/// The buttons of a clause.
#[component]
fn Acts(desk: Desk, this: StoredValue<ClauseKey>, clause: Shown) -> Node {
    let is_edited = move || {
        clause.with(|clause| {
            let state = clause.as_ref().map(|clause| &clause.state);
            matches!(state, Some(State::Edited | State::Outdated { .. }))
        })
    };
    let key = this.get_value();
    let own = match &key {
        ClauseKey::Drafted(id) => {
            let (followed, left) = (StoredValue::new(id.clone()), id.clone());
            let follow = move || {
                let id = followed.get_value();
                if desk.change(Change::Follow(id, desk.spoken.get_untracked())) {
                    focus(&this.with_value(heading));
                }
            };
            let leave_out = move || {
                if desk.change(Change::LeaveOut(left.clone(), true)) {
                    let heading = this.with_value(heading);
                    request_animation_frame(move || focus(&heading));
                }
            };
            view! {
                {when(is_edited, move || act(clause, String::new(), &words::FOLLOW, follow))}
                {act(clause, String::new(), &words::LEAVE_OUT, leave_out)}
            }
        }
        ClauseKey::Own(id) => {
            let id = StoredValue::new(id.clone());
            let shift = move |way, part: &'static str| {
                if desk.change(Change::Move(id.get_value(), way)) {
                    focus_on(&this.get_value(), part);
                }
            };
            let remove = move || {
                let told = words::named(&untrack(|| name_of(clause)));
                if desk.change(Change::Remove(id.get_value())) {
                    desk.session().tell(Notice::done(words::removed(&told)));
                    focus("draft-title");
                }
            };
            view! {
                {act(clause, field(&key, "up"), &words::UP, move || shift(Way::Up, "up"))}
                {act(clause, field(&key, "down"), &words::DOWN, move || shift(Way::Down, "down"))}
                {act(clause, String::new(), &words::REMOVE, remove)}
            }
        }
    };
    view! {
        <div class="buttons">
            {own}
            {act(clause, String::new(), &words::ADD_AFTER, move || desk.add(Some(this.get_value())))}
        </div>
    }
}

/// A button that says what it is about.
fn act(clause: Shown, id: String, name: &'static Text, act: impl Fn() + 'static) -> Node {
    let label = move || say(&act_on(&words::named(&name_of(clause)), name));
    let id = (!id.is_empty()).then_some(id);
    view! { <button type="button" id=id class="small" aria-label=label on:click=move |_| act()>{say(name)}</button> }
}
