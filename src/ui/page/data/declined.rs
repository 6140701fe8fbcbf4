//! Keeping nothing in this tab, for computers that others use as well.

use leptos::prelude::*;

use super::Found;
use crate::state::{Lasting, SaveStatus, use_session};
use crate::ui::node::{Node, view, when};
use crate::ui::words::{data as words, say, shell};

/// Keeping nothing in this tab, and keeping again.
#[component]
pub(super) fn Declined(found: Found) -> Node {
    let session = use_session();
    let is_declined = session.keeps_nothing();
    let help = if is_declined { &words::IS_DECLINED } else { &words::SHARED_HELP };
    let act = if is_declined { &words::KEEP_AGAIN } else { &words::KEEP_NOTHING };
    let is_held =
        move || session.saving.get() == SaveStatus::Refused || session.held.with(|held| !held.is_empty());
    let unkept = move || view! { <p class="finding">{say(&words::UNKEPT_FIRST)}</p> };
    let wanted = move || {
        found.now.track();
        session.lasting() != Lasting::Wiped
    };
    view! {
        {when(wanted, move || view! {
            <section class="section" aria-labelledby="shared">
                <h2 id="shared">{say(&words::SHARED)}</h2>
                <p class="prose" id="shared-help">{say(help)}</p>
                {when(is_held, unkept)}
                <p class="buttons">
                    {when(move || is_held() || is_declined, move || view! {
                        <button type="button" on:click=move |_| session.export_all()>{say(&shell::EXPORT)}</button>
                    })}
                    <button type="button" aria-describedby="shared-help"
                        on:click=move |_| session.keep_nothing(!is_declined)>{say(act)}</button>
                </p>
            </section>
        })}
    }
}
