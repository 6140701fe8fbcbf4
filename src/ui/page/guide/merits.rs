//! The six merits with what is contested about them, their weights, and the three cautions.

use leptos::prelude::*;

use super::cautions::CautionEntry;
use super::figures::Figures;
use super::link::{Link, purpose_place};
use super::nav::Contents;
use super::section::{Entry, Section};
use super::weights::WeightsTable;
use crate::domain::catalog::Purpose;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Cites;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Guide;
use crate::ui::words::{guide as words, say};

/// The merits and the cautions.
#[component]
pub(super) fn Merits() -> Node {
    let catalog = use_session().catalog;
    let weights = Link::page(Guide::Merits, say(&words::WEIGHTS)).at("weights".to_owned());
    let headings = catalog.purposes.iter().map(Link::purpose).chain([weights]);
    let headings = headings.chain(catalog.cautions.iter().map(Link::caution)).collect();
    let purposes = catalog.purposes.iter().map(|purpose| view! { <PurposeEntry purpose/> }).collect::<Node>();
    let cautions = catalog.cautions.iter().map(|caution| view! { <CautionEntry caution/> }).collect::<Node>();
    view! {
        <PageHeading title=say(&words::MERITS) lead=say(&words::MERITS_LEAD)/>
        <div class="guide-contents"><Contents headings/></div>
        <Section id="merits" title=say(&words::SIX_MERITS)>{purposes}</Section>
        <Section id="weights" title=say(&words::WEIGHTS)>
            <p class="help">{say(&words::WEIGHTS_HELP)}</p>
            <WeightsTable/>
        </Section>
        <Section id="cautions" title=say(&words::THREE_CAUTIONS)>{cautions}</Section>
    }
}

#[component]
fn PurposeEntry(
    /// The purpose.
    purpose: &'static Purpose,
) -> Node {
    view! {
        <Entry id=purpose_place(purpose) title=say(&purpose.name)>
            <div class="prose">
                <p>{say(&purpose.summary)}</p>
                <p class="guide-caveat"><strong>{say(&words::CAVEAT)}</strong>{say(&purpose.caveat)}</p>
            </div>
            <Figures facts=purpose.facts.to_vec()/>
            <Cites cites=purpose.cites.to_vec()/>
        </Entry>
    }
}
