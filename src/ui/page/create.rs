//! Creating a program.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::profile::Profile;
use crate::state::{RwSignal, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::focus::focus;
use crate::ui::part::heading::PageHeading;
use crate::ui::part::profile::ProfileFields;
use crate::ui::route::{Page, Route, use_location};
use crate::ui::words::{create as words, say};

/// What is said so far of a program that is not there yet: it outlives the page, as when the language changes.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Draft(RwSignal<Profile>);

impl Draft {
    /// Nothing said yet.
    pub(in crate::ui) fn empty() -> Self {
        Self(RwSignal::new(Profile::default()))
    }
}

/// Creating a program.
#[component]
pub(in crate::ui) fn Create() -> Node {
    let session = use_session();
    session.close();
    let location = use_location();
    let Draft(profile) = expect_context();
    let missing = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let said = profile.get_untracked();
        let said = Profile { name: said.name.trim().to_owned(), ..said };
        if said.name.is_empty() {
            missing.set(true);
            focus("name");
        } else if let Some(id) = session.create(said) {
            profile.set(Profile::default());
            location.go(&Route::Program(id, Page::QuickCheck));
        }
    };
    let change = move |next: Profile| {
        missing.set(next.name.trim().is_empty() && missing.get_untracked());
        profile.set(next);
    };
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <form class="form" novalidate on:submit=submit>
            <p class="error" role="alert">{move || missing.get().then(|| say(&words::NAME_MISSING))}</p>
            <ProfileFields profile on_change=change on_leave=|| {}/>
            <p><button type="submit" class="primary">{say(&words::START)}</button></p>
        </form>
    }
}
