//! A passphrase for the open program: giving it one, locking it, taking the protection away.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::text::Text;
use crate::state::{RwSignal, effect, use_session};
use crate::ui::node::{Node, either, view, when};
use crate::ui::part::asker::Asker;
use crate::ui::part::editing::Editing;
use crate::ui::part::focus::focus;
use crate::ui::part::passphrase::{Account, Passphrase, SECOND, Shown, fault};
use crate::ui::words::{keeping as words, say};

/// Where the focus goes while it works.
const HEADING: &str = "protect";

/// The field of the first entry of a new passphrase.
const FIRST: &str = "new-passphrase";

/// How far protecting has come.
#[derive(Clone, Copy)]
struct Protection {
    is_on: RwSignal<bool>,
    works: RwSignal<bool>,
    wrong: RwSignal<Option<Text>>,
    asker: Asker,
}

impl Protection {
    /// Protects the open program with a passphrase, or none.
    fn change(self, passphrase: Option<String>) {
        let session = use_session();
        self.works.set(true);
        self.wrong.set(None);
        // The buttons are shut meanwhile, and others stand in their place afterwards.
        focus(HEADING);
        let said = self.asker.hears(move |outcome: Result<(), Text>| {
            self.works.set(false);
            if let Err(why) = outcome {
                self.wrong.set(Some(why));
                focus(FIRST);
            }
            self.is_on.set(session.is_protected());
        });
        session.protect(passphrase, said);
    }
}

/// A passphrase for the open program.
#[component]
pub(in crate::ui) fn Protect() -> Node {
    let session = use_session();
    let is_on = RwSignal::new(session.is_protected());
    let (works, wrong, asker) = (RwSignal::new(false), RwSignal::new(None), Asker::here());
    // Another tab may put a passphrase on it, or take it away.
    effect(move || {
        let is_protected = session.is_protected();
        if !works.get_untracked() && is_on.get_untracked() != is_protected {
            is_on.set(is_protected);
        }
    });
    let protection = Protection { is_on, works, wrong, asker };
    view! {
        <section class="section" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{say(&words::PROTECT)}</h2>
            {either(move || is_on.get(), move || view! { <Protected protection/> }, move || view! { <Open protection/> })}
            <p class="error" role="alert">{move || protection.wrong.get().as_ref().map(say)}</p>
            <p class="soft" role="status">{move || protection.works.get().then(|| say(&words::PROTECTING))}</p>
        </section>
    }
}

#[component]
fn Open(protection: Protection) -> Node {
    view! {
        <p class="prose">{say(&words::PROTECT_HELP)}</p>
        <Entry protection act=words::PROTECT.clone()/>
    }
}

/// A new passphrase, entered twice.
#[component]
fn Entry(
    /// What is done with it.
    protection: Protection,
    /// What the button says.
    act: Text,
) -> Node {
    let (first, second) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let shown = RwSignal::new(false);
    let owner = use_session().program.with_untracked(|open| open.as_ref().map(|open| open.id.to_string()));
    let owner = owner.unwrap_or_default();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let passphrase = first.get_untracked();
        let fault = fault(FIRST, &passphrase, &second.get_untracked());
        if let Some((field, words)) = fault {
            protection.wrong.set(Some(words.clone()));
            focus(field);
        } else if !protection.works.get_untracked() {
            protection.change(Some(passphrase));
        }
    };
    view! {
        <Editing>
        <form class="form" novalidate on:submit=submit>
            <Account id=owner/>
            <Passphrase id=FIRST label=say(&words::NEW_PASSPHRASE) help=say(&words::NEW_HELP)
                is_new=true typed=first shown/>
            <Passphrase id=SECOND label=say(&words::REPEAT) help=say(&words::NO_RECOVERY)
                is_new=true typed=second shown/>
            <Shown shown/>
            <p><button type="submit" disabled=move || protection.works.get()>{say(&act)}</button></p>
        </form>
        </Editing>
    }
}

#[component]
fn Protected(protection: Protection) -> Node {
    let session = use_session();
    let take_away = move |_| protection.change(None);
    let changes = RwSignal::new(false);
    // Once it is changed, the form goes.
    effect(move || {
        if protection.works.get() {
            changes.set(false);
        }
    });
    view! {
        <p class="prose">{say(&words::IS_PROTECTED)}</p>
        <div>
            <p class="buttons">
                <button type="button" aria-describedby="lock-help" disabled=move || protection.works.get()
                    on:click=move |_| session.lock()>{say(&words::LOCK)}</button>
                <button type="button" aria-expanded=move || changes.get().to_string()
                    disabled=move || protection.works.get() || !session.is_writer()
                    on:click=move |_| changes.update(|changes| *changes = !*changes)>{say(&words::CHANGE)}</button>
                <button type="button" disabled=move || protection.works.get() || !session.is_writer()
                    on:click=take_away>{say(&words::UNPROTECT)}</button>
            </p>
            <p class="help" id="lock-help">{say(&words::LOCK_HELP)}</p>
            <p class="help">{say(&words::UNPROTECT_HELP)}</p>
        </div>
        {when(move || changes.get(), move || view! {
            <p class="prose">{say(&words::CHANGE_HELP)}</p>
            <Entry protection act=words::CHANGE_IT.clone()/>
        })}
    }
}
