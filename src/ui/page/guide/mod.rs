//! The guide: what alumni hiring is, what is asked and why, what can be done, and where all of it comes from.

mod action;
mod case;
mod cases;
mod cautions;
mod challenges;
mod factor;
mod factors;
mod figures;
mod item;
mod link;
mod merits;
mod nav;
mod section;
mod sources;
mod start;
mod weights;

use leptos::prelude::*;

use self::action::ActionPage;
use self::case::CasePage;
use self::cases::Cases;
use self::challenges::Challenges;
use self::factor::FactorPage;
use self::factors::Factors;
use self::item::ItemPage;
use self::merits::Merits;
use self::nav::GuideNav;
use self::sources::Sources;
use self::start::Start;
use super::not_found::NotFound;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::route;

/// A page of the guide, with the way to the others.
#[component]
pub(in crate::ui) fn Guide(
    /// Which page.
    page: route::Guide,
) -> Node {
    match content(&page) {
        Some(content) => view! {
            <div class="guide">
                <GuideNav page/>
                <div class="guide-page">{content}</div>
            </div>
        },
        None => view! { <NotFound/> },
    }
}

/// The page itself; none where it names something that the catalog does not have.
fn content(page: &route::Guide) -> Option<Node> {
    let catalog = use_session().catalog;
    Some(match page {
        route::Guide::Start => view! { <Start/> },
        route::Guide::Factors => view! { <Factors/> },
        route::Guide::Factor(id) => {
            let factor = catalog.factor(id)?;
            view! { <FactorPage factor/> }
        }
        route::Guide::Item(id) => {
            let (item, factor) = (catalog.item(id)?, catalog.factor_of(id)?);
            view! { <ItemPage item factor/> }
        }
        route::Guide::Action(id) => {
            let action = catalog.action(id)?;
            view! { <ActionPage action/> }
        }
        route::Guide::Challenges => view! { <Challenges/> },
        route::Guide::Merits => view! { <Merits/> },
        route::Guide::Cases => view! { <Cases/> },
        route::Guide::Case(id) => {
            let case = catalog.case(id)?;
            view! { <CasePage case/> }
        }
        route::Guide::Sources => view! { <Sources/> },
    })
}
