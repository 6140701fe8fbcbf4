//! Published figures that put the results in proportion.

use super::reading::Reading;
use crate::domain::catalog::Fact;
use crate::domain::id::FactId;
use crate::domain::score::summarize;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::FactLine;
use crate::ui::words::{results as words, say};

/// Figures that help whatever the answers: how common it is, how long it takes, what speaks against it.
static ALWAYS: [FactId; 3] =
    [FactId::new("network_share"), FactId::new("study_to_launch"), FactId::new("arnold_2020")];

/// The most figures to show.
const MOST: usize = 6;

/// Published figures that put the results in proportion.
pub(super) fn figures(reading: Reading<'_>) -> Node {
    let entries = chosen(reading).into_iter().map(|fact| view! { <FactLine fact/> }).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="figures">
            <h2 id="figures">{say(&words::FIGURES)}</h2>
            <p class="prose">{say(&words::FIGURES_LEAD)}</p>
            <ul class="facts">{entries}</ul>
        </section>
    }
}

/// The standing figures, and those of the largest risk and of the weakest factor.
pub(in crate::ui::page) fn chosen(reading: Reading<'_>) -> Vec<&'static Fact> {
    let summary = summarize(reading.catalog, reading.assessment);
    let top = summary.as_ref().and_then(|summary| summary.risk.as_ref());
    let challenge = top.and_then(|top| reading.catalog.challenge(&top.challenge));
    let weakest =
        summary.as_ref().and_then(|summary| summary.factors.as_ref()).map(|factors| &factors.weakest.0);
    let factor = weakest.and_then(|id| reading.catalog.factor(id));
    let of_challenge = challenge.into_iter().flat_map(|challenge| challenge.facts.iter());
    let of_factor = factor.into_iter().flat_map(|factor| factor.facts.iter());
    let mut ids: Vec<&FactId> = Vec::new();
    for id in ALWAYS.iter().chain(of_challenge).chain(of_factor) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter().take(MOST).filter_map(|id| reading.catalog.fact(id)).collect()
}
