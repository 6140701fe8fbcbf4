//! The way around the guide: its pages, and the way back up from one that lies deeper.

use leptos::prelude::*;

use super::link::{Link, LinkTo};
use crate::domain::text::Text;
use crate::ui::node::{Node, view};
use crate::ui::route::{Guide, Route};
use crate::ui::words::{guide as words, say};

/// The pages of the guide that stand on their own.
pub(super) fn pages() -> [(Guide, &'static Text, &'static Text); 6] {
    [
        (Guide::Start, &words::START, &words::START_LEAD),
        (Guide::Factors, &words::FACTORS, &words::FACTORS_LEAD),
        (Guide::Challenges, &words::CHALLENGES, &words::CHALLENGES_LEAD),
        (Guide::Merits, &words::MERITS, &words::MERITS_LEAD),
        (Guide::Cases, &words::CASES, &words::CASES_LEAD),
        (Guide::Sources, &words::SOURCES, &words::SOURCES_LEAD),
    ]
}

/// Links to the pages of the guide; the current one is marked.
#[component]
pub(super) fn GuideNav(
    /// Where the person is.
    page: Guide,
) -> Node {
    let here = branch(&page);
    let entries = pages()
        .into_iter()
        .map(|(to, name, _)| {
            let current = (to == here).then(|| if to == page { "page" } else { "true" });
            view! { <li><a href=Route::Guide(to).hash() aria-current=current>{say(name)}</a></li> }
        })
        .collect::<Node>();
    view! { <nav class="guide-nav" aria-label=say(&words::NAV)><ul>{entries}</ul></nav> }
}

/// The page that another one lies under.
fn branch(page: &Guide) -> Guide {
    match page {
        Guide::Factor(_) | Guide::Item(_) | Guide::Action(_) => Guide::Factors,
        Guide::Case(_) => Guide::Cases,
        own => own.clone(),
    }
}

/// What stands on this page: links to its headings.
#[component]
pub(super) fn Contents(
    /// The headings, in order.
    headings: Vec<Link>,
) -> Node {
    let entries = headings.into_iter().map(|link| view! { <li><LinkTo link/></li> }).collect::<Node>();
    view! {
        <nav aria-labelledby="contents">
            <h2 id="contents" class="guide-minor">{say(&words::CONTENTS)}</h2>
            <ol>{entries}</ol>
        </nav>
    }
}

/// The way back up: links to the pages above this one.
#[component]
pub(super) fn Trail(
    /// The pages above, the top one first.
    above: Vec<Link>,
) -> Node {
    let steps = above.into_iter().map(|link| view! { <li><LinkTo link/></li> }).collect::<Node>();
    view! { <nav class="guide-trail" aria-label=say(&words::TRAIL)><ol>{steps}</ol></nav> }
}

/// Links to the neighbors of this page.
#[component]
pub(super) fn Neighbors(
    /// The one before.
    before: Option<Link>,
    /// The one after.
    after: Option<Link>,
) -> Node {
    let side = |label: &Text, link: Link| {
        view! { <p><span class="small soft">{say(label)}</span><LinkTo link/></p> }
    };
    view! {
        <nav class="guide-neighbors" aria-label=say(&words::NEIGHBORS)>
            {before.map(|link| side(&words::BEFORE, link))}
            {after.map(|link| side(&words::AFTER, link))}
        </nav>
    }
}

/// The entries before and after the one at `index`.
pub(super) fn around<T>(entries: &[T], index: Option<usize>) -> (Option<&T>, Option<&T>) {
    let Some(index) = index else { return (None, None) };
    (index.checked_sub(1).and_then(|index| entries.get(index)), entries.get(index + 1))
}
