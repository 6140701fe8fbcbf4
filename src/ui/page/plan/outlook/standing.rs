//! How far the runs have come, and the buttons that stop them and make them anew.

use leptos::prelude::*;

use super::{View, grouped};
use crate::state::{Making, RUNS, memo};
use crate::ui::node::{Node, view};
use crate::ui::words::{outlook as words, say};

/// What is told of the runs; their number changes many times a second.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Idle,
    Running,
    Stopped,
    Impossible,
    Failed,
}

/// How far the runs have come.
#[component]
pub(super) fn Standing(look: View) -> Node {
    let (runs, session) = (look.runs, look.board.session());
    let phase = memo(move || match runs.making.get() {
        Making::Idle => Phase::Idle,
        Making::Running(_) => Phase::Running,
        Making::Stopped => Phase::Stopped,
        Making::Impossible => Phase::Impossible,
        Making::Failed => Phase::Failed,
    });
    let made = memo(move || match runs.making.get() {
        Making::Running(made) => made,
        _ => 0,
    });
    let told = move || match phase.get() {
        Phase::Idle => look.outcome().map(|outcome| say(&words::made(&grouped(outcome.forecasted.runs)))),
        Phase::Running => Some(say(&words::RUNNING)),
        Phase::Stopped => {
            let made = look.outcome().map(|outcome| say(&words::made(&grouped(outcome.forecasted.runs))));
            Some(format!("{} {}", say(&words::STOPPED), made.unwrap_or_default()))
        }
        Phase::Impossible => Some(say(&words::IMPOSSIBLE)),
        Phase::Failed => Some(say(&words::FAILED)),
    };
    let acts = move || match phase.get() {
        Phase::Running => view! {
            <progress max=RUNS aria-label=say(&words::RUNNING) prop:value=move || made.get().to_string()></progress>
            <button type="button" class="small" on:click=move |_| runs.stop()>{say(&words::STOP)}</button>
        },
        Phase::Stopped | Phase::Failed => view! {
            <button type="button" class="small" on:click=move |_| runs.again(session)>{say(&words::AGAIN)}</button>
        },
        Phase::Idle | Phase::Impossible => Node::Empty,
    };
    let old = memo(move || phase.get() == Phase::Running && look.outcome().is_some());
    view! {
        <div class="outlook-runs">
            <span class="soft" class:finding=move || phase.get() == Phase::Failed role="status">{told}</span>
            {acts}
            {move || old.get().then(|| view! { <span class="help">{say(&words::OUTDATED)}</span> })}
        </div>
    }
}
