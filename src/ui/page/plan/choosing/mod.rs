//! Choosing the actions: the engine looks for sets, the person compares them and takes one. Nothing changes before that.

mod offers;
mod pins;
mod reasons;
mod refused;

use std::sync::Arc;

use leptos::prelude::*;

use super::unplanned::make_plan;
use crate::domain::id::ActionId;
use crate::domain::text::Text;
use crate::exchange::engine::Told;
use crate::state::{Choosing, Stage, memo, use_choosing, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::focus::focus;
use crate::ui::words::plan::choosing as words;
use crate::ui::words::{plan, say};

/// Puts the choice away.
pub(super) type Close = Arc<dyn Fn() + Send + Sync>;

/// What the engine finds, and what a person makes of it.
pub(super) fn choosing_view(on_close: Close) -> Node {
    let session = use_session();
    let choosing = use_choosing();
    choosing.follow(session);
    request_animation_frame(|| focus("choosing"));
    let (taken, made) = (Arc::clone(&on_close), Arc::clone(&on_close));
    let close = move |_| {
        choosing.stop();
        on_close();
    };
    view! {
        <section class="change-panel choosing" aria-labelledby="choosing">
            <h2 id="choosing" tabindex="-1">{say(&words::CHOOSING)}</h2>
            <p class="help">{say(&words::CHOOSING_HELP)}</p>
            {standing(choosing, made)}
            {refused::refused(choosing)}
            {pins::pinned(choosing)}
            {offers::offers(choosing, taken)}
            {reasons::bought(choosing)}
            {reasons::reasons(choosing)}
            <div class="buttons"><button type="button" on:click=close>{say(&plan::CANCEL)}</button></div>
        </section>
    }
}

/// How far the search has come, and what can be done about it.
fn standing(choosing: Choosing, on_close: Close) -> Node {
    let session = use_session();
    let stage = memo(move || choosing.stage.get());
    let is_refused = memo(move || choosing.answer.with(|answer| answer.refused.is_some()));
    let told = move || match stage.get() {
        Stage::Starting => words::STARTING.clone(),
        Stage::At(step) => words::at_step(step, Told::STEPS),
        Stage::Answered => words::ANSWERED.clone(),
        Stage::Stopped => words::STOPPED.clone(),
        Stage::Failed => words::FAILED.clone(),
    };
    let simply = move |label: &Text| {
        let on_close = Arc::clone(&on_close);
        let act = move || {
            make_plan(session, &choosing.pins.get_untracked());
            focus("main");
            on_close();
        };
        button(label, Box::new(act))
    };
    let again = move || button(&words::AGAIN, Box::new(move || choosing.again()));
    let buttons = move || match stage.get() {
        Stage::Starting | Stage::At(_) => Some(button(&words::STOP, Box::new(move || choosing.stop()))),
        Stage::Stopped => Some(again()),
        Stage::Failed => Some(view! { {again()} {simply(&words::SIMPLY)} }),
        Stage::Answered => is_refused.get().then(|| simply(&words::HEEDLESS)),
    };
    view! {
        <p role="status" class:finding=move || stage.get() == Stage::Failed>{move || say(&told())}</p>
        <div class="buttons standing">{buttons}</div>
    }
}

fn button(label: &Text, act: Box<dyn Fn() + Send + Sync>) -> Node {
    view! { <button type="button" on:click=move |_| act()>{say(label)}</button> }
}

/// What an action is called.
fn title(action: &ActionId) -> Text {
    let found = use_session().catalog.action(action).map(|action| action.title.clone());
    found.unwrap_or_else(|| plan::UNNAMED.clone())
}
