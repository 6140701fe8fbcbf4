//! Opening a program that a passphrase protects.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::id::ProgramId;
use crate::domain::text::Text;
use crate::state::{RwSignal, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::asker::Asker;
use crate::ui::part::focus::focus;
use crate::ui::part::heading::PageHeading;
use crate::ui::part::passphrase::{Account, Passphrase, Shown};
use crate::ui::route::Route;
use crate::ui::words::{keeping as words, say, shell};

/// Opening a program that a passphrase protects. Once it is open, its page takes this one's place.
#[component]
pub(in crate::ui) fn Unlock(
    /// Which program.
    id: ProgramId,
) -> Node {
    let session = use_session();
    let (typed, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (works, asker) = (RwSignal::new(false), Asker::here());
    let wrong: RwSignal<Option<Text>> = RwSignal::new(None);
    let owner = id.to_string();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if works.get_untracked() {
            return;
        }
        works.set(true);
        wrong.set(None);
        let said = asker.hears(move |outcome: Result<(), Text>| {
            works.set(false);
            if let Err(why) = outcome {
                wrong.set(Some(why));
                focus("passphrase");
            }
        });
        session.unlock(id.clone(), typed.get_untracked(), said);
    };
    view! {
        <PageHeading title=say(&words::UNLOCK) lead=say(&words::UNLOCK_LEAD)/>
        <form class="form" novalidate on:submit=submit>
            <Account id=owner/>
            <Passphrase id="passphrase" label=say(&words::PASSPHRASE) help=say(&words::PASSPHRASE_HELP)
                is_new=false typed shown wrong/>
            <Shown shown/>
            <p class="error" role="alert">{move || wrong.get().as_ref().map(say)}</p>
            <p class="buttons">
                <button type="submit" class="primary" disabled=move || works.get()>{say(&words::OPEN)}</button>
                <a class="button" href=Route::Home.hash()>{say(&shell::BACK_HOME)}</a>
                <span class="soft" role="status">{move || works.get().then(|| say(&words::OPENING))}</span>
            </p>
        </form>
    }
}
