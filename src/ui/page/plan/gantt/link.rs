//! Letting another task wait for this one, without a pointer: which, and how.

use leptos::prelude::*;

use super::hand::{Act, Hand, How, Spot};
use crate::domain::id::TaskId;
use crate::domain::plan::LinkKind;
use crate::state::{RwSignal, effect, memo};
use crate::ui::keys::is_composing;
use crate::ui::node::{Node, view};
use crate::ui::page::plan::phrase::titled;
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::focus::focus;
use crate::ui::words::{plan as words, say, task as task_words};

/// The panel, while a task is to be linked.
#[component]
pub(super) fn LinkPanel(
    /// What moves tasks.
    hand: Hand,
) -> Node {
    view! { {move || hand.linking.get().map(|first| view! { <Panel hand first/> })} }
}

#[component]
fn Panel(hand: Hand, first: TaskId) -> Node {
    let (then, kind) = (RwSignal::new(String::new()), RwSignal::new(LinkKind::default()));
    let title = hand.shown.board.names.with_untracked(|names| names.name(&first));
    let options = hand.shown.board.lines.with_untracked(|lines| {
        let others = lines.iter().filter(|line| line.task.id != first);
        let option =
            |line: &crate::domain::plan::Line| (line.task.id.to_string(), say(&titled(&line.words.title)));
        std::iter::once((String::new(), say(&words::CHOOSE))).chain(others.map(option)).collect::<Vec<_>>()
    });
    let kinds = LinkKind::ALL.iter().enumerate();
    let kinds =
        kinds.map(|(at, kind)| (at.to_string(), say(&task_words::link_kind(*kind)))).collect::<Vec<_>>();
    effect(|| focus("link-then"));
    let spot = Spot::Task(first.clone());
    let row = StoredValue::new(spot.row());
    let hold = move || {
        let chosen = then.get_untracked();
        if !chosen.is_empty() {
            let how = How::Follow(first.clone(), kind.get_untracked());
            hand.hold(Act { tasks: vec![TaskId::from(chosen)], how });
        }
    };
    let hold = StoredValue::new(hold);
    let close = move || {
        hand.drop_it();
        hand.linking.set(None);
        focus(&row.get_value());
    };
    let take = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let row = row.get_value();
        if hand.act.with_untracked(Option::is_some) && !hand.is_refused() && hand.take() {
            request_animation_frame(move || focus(&row));
        } else {
            focus("link-then");
        }
    };
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) {
            close();
        }
    };
    let choose_then = move |chosen: String| {
        then.set(chosen);
        hold.with_value(|hold| hold());
    };
    let choose_kind = move |at: String| {
        let at: usize = at.parse().unwrap_or(0);
        kind.set(LinkKind::ALL.get(at).copied().unwrap_or_default());
        hold.with_value(|hold| hold());
    };
    let kind_now =
        memo(move || LinkKind::ALL.iter().position(|one| *one == kind.get()).unwrap_or(0).to_string());
    view! {
        <form class="together" aria-label=say(&words::LINK) on:submit=take on:keydown=escape>
            <p class="label">{say(&words::link_from(&title))}</p>
            <Field id="link-then" label=say(&words::LINK_TO)>
                <Choice id="link-then" options value=then on_choose=choose_then/>
            </Field>
            <Field id="link-kind" label=say(&words::LINK_KIND)>
                <Choice id="link-kind" options=kinds value=kind_now on_choose=choose_kind/>
            </Field>
            <button type="submit">{say(&words::LINK)}</button>
            <button type="button" class="quiet" on:click=move |_| close()>{say(&words::CANCEL)}</button>
        </form>
    }
}
