//! The last message, read out as it comes.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::notice::Tone;
use crate::state::{effect, use_session};
use crate::ui::node::{Node, view};
use crate::ui::words::{say, shell as words};

/// How long what was done is shown.
const SHOWN: Duration = Duration::from_secs(8);

/// The last message, with a button to put it away.
#[component]
pub(in crate::ui) fn NoticeBar() -> Node {
    let session = use_session();
    effect(move || {
        // What was done needs no answer; what was refused stays until it is put away.
        let Some(notice) = session.notice.get().filter(|notice| notice.tone == Tone::Done) else { return };
        let put_away = move || session.notice.update(|now| drop(now.take_if(|now| *now == notice)));
        if let Ok(timer) = set_timeout_with_handle(put_away, SHOWN) {
            on_cleanup(move || timer.clear());
        }
    });
    let message = move || {
        session.notice.get().map(|notice| {
            let refused = notice.tone == Tone::Refused;
            view! {
                <div class="notice" class:is-refused=refused>
                    <p>{say(&notice.words)}</p>
                    <button type="button" class="quiet" on:click=move |_| session.notice.set(None)>
                        {say(&words::CLOSE)}
                    </button>
                </div>
            }
        })
    };
    view! { <div class="notices" role="alert">{message}</div> }
}
