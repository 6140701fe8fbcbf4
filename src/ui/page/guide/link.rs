//! Links between the entries of the catalog.

use std::time::Duration;

use leptos::prelude::*;

use crate::domain::catalog::{
    Action, Case, Cause, Caution, Challenge, Factor, Item, Practice, Purpose, Remedy,
};
use crate::ui::node::{Node, view};
use crate::ui::part::focus::focus;
use crate::ui::route::{Guide, Route};
use crate::ui::words::say;

/// A link with its words, and a remark beside it.
pub(super) struct Link {
    page: Guide,
    words: String,
    remark: Option<String>,
    place: Option<String>,
}

impl Link {
    /// To a page of the guide.
    pub(super) fn page(page: Guide, words: String) -> Self {
        Self { page, words, remark: None, place: None }
    }

    /// To a success factor.
    pub(super) fn factor(factor: &Factor) -> Self {
        Self::page(Guide::Factor(factor.id.clone()), say(&factor.name))
    }

    /// To an item.
    pub(super) fn item(item: &Item) -> Self {
        Self::page(Guide::Item(item.id.clone()), say(&item.name))
    }

    /// To an action.
    pub(super) fn action(action: &Action) -> Self {
        Self::page(Guide::Action(action.id.clone()), say(&action.title))
    }

    /// To a case.
    pub(super) fn case(case: &Case) -> Self {
        Self::page(Guide::Case(case.id.clone()), say(&case.company))
    }

    /// To a case, with what it does.
    pub(super) fn practice((case, practice): (&Case, &Practice)) -> Self {
        Self::case(case).remark(say(&practice.name))
    }

    /// To the place of a challenge on the page of challenges.
    pub(super) fn challenge(challenge: &Challenge) -> Self {
        Self::page(Guide::Challenges, say(&challenge.name)).at(challenge_place(challenge))
    }

    /// To the place of a cause's challenge, with the cause.
    pub(super) fn cause((challenge, cause): (&Challenge, &Cause)) -> Self {
        Self::challenge(challenge).remark(say(&cause.name))
    }

    /// To the place of a remedy's challenge, with the remedy.
    pub(super) fn remedy((challenge, remedy): (&Challenge, &Remedy)) -> Self {
        Self::challenge(challenge).remark(say(&remedy.name))
    }

    /// To the place of a purpose on the page of merits.
    pub(super) fn purpose(purpose: &Purpose) -> Self {
        Self::page(Guide::Merits, say(&purpose.name)).at(purpose_place(purpose))
    }

    /// To the place of a caution on the page of merits.
    pub(super) fn caution(caution: &Caution) -> Self {
        Self::page(Guide::Merits, say(&caution.name)).at(caution_place(caution))
    }

    /// With a remark after it.
    pub(super) fn remark(mut self, remark: String) -> Self {
        self.remark = Some(remark);
        self
    }

    /// To the heading with this id.
    pub(super) fn at(mut self, place: String) -> Self {
        self.place = Some(place);
        self
    }
}

/// The id of a challenge's heading.
pub(super) fn challenge_place(challenge: &Challenge) -> String {
    format!("challenge-{}", challenge.id)
}

/// The id of a purpose's heading.
pub(super) fn purpose_place(purpose: &Purpose) -> String {
    format!("purpose-{}", purpose.id)
}

/// The id of a caution's heading.
pub(super) fn caution_place(caution: &Caution) -> String {
    format!("caution-{}", caution.id)
}

/// A link, and its remark.
#[component]
pub(super) fn LinkTo(
    /// The link.
    link: Link,
) -> Node {
    let Link { page, words, remark, place } = link;
    let arrive = move |_| {
        if let Some(place) = place.clone() {
            go_soon(place);
        }
    };
    view! {
        <a href=Route::Guide(page).hash() on:click=arrive>{words}</a>
        {remark.map(|remark| view! { <span class="guide-remark">{remark}</span> })}
    }
}

/// Goes to a heading of the page that is about to be shown: an address has no room for a place on its page.
fn go_soon(place: String) {
    let go = move || {
        let page = web_sys::window().and_then(|window| window.document());
        if let Some(heading) = page.and_then(|page| page.get_element_by_id(&place)) {
            heading.scroll_into_view();
            focus(&place);
        }
    };
    // By then the browser has told of the new address, and the page stands.
    set_timeout(go, Duration::from_millis(80));
}

/// A list of links; nothing where there are none.
#[component]
pub(super) fn Links(
    /// The links.
    links: Vec<Link>,
) -> Option<Node> {
    (!links.is_empty()).then(|| {
        let entries = links.into_iter().map(|link| view! { <li><LinkTo link/></li> }).collect::<Node>();
        view! { <ul class="guide-links">{entries}</ul> }
    })
}

/// A list of links after a label; nothing where there are none.
#[component]
pub(super) fn LabelledLinks(
    /// What the links are.
    #[prop(into)]
    label: String,
    /// The links.
    links: Vec<Link>,
) -> Option<Node> {
    (!links.is_empty()).then(|| {
        view! {
            <div class="guide-labelled">
                <p class="small soft">{label}</p>
                <Links links/>
            </div>
        }
    })
}
