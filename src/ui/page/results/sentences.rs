//! The three sentences that say where the organization stands.

use super::reading::Reading;
use crate::domain::catalog::Catalog;
use crate::domain::level::Level;
use crate::domain::score::{Hold, Step, Summary, summarize};
use crate::domain::text::{Text, text};
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{both, domain, results as words, say};

static NOTHING: Text = text("", "");

/// The three sentences; none where nothing is rated.
pub(in crate::ui::page) fn sentences(reading: Reading<'_>) -> Option<[String; 3]> {
    let summary = summarize(reading.catalog, reading.assessment)?;
    let catalog = reading.catalog;
    Some([
        say(&standing(catalog, &summary)),
        say(&extremes(reading, &summary)),
        say(&step(catalog, &summary)),
    ])
}

/// The three sentences as paragraphs.
pub(in crate::ui::page) fn paragraphs(sentences: [String; 3]) -> Node {
    view! { <div class="statements">{sentences.map(|words| view! { <p>{words}</p> }).into_node()}</div> }
}

fn standing(catalog: &Catalog, summary: &Summary) -> Text {
    let stage = stage(catalog, summary.stage.reached);
    let band = summary.band;
    words::standing(summary.score.points(), &stage, band.low.points(), band.high.points(), summary.sureness)
}

fn extremes(reading: Reading<'_>, summary: &Summary) -> Text {
    let catalog = reading.catalog;
    let factors = summary.factors.as_ref().and_then(|factors| {
        let name = |id| catalog.factor(id).map(|factor| &factor.name);
        let (strongest, high) = &factors.strongest;
        let (weakest, low) = &factors.weakest;
        Some(words::contrast(name(strongest)?, high.points(), name(weakest)?, low.points()))
    });
    let risk = summary.risk.as_ref().and_then(|top| {
        let challenge = catalog.challenge(&top.challenge)?;
        Some(words::top_risk(&challenge.name, &domain::phase(top.phase), top.risk.points()))
    });
    let rated = reading.assessment.factors.iter().filter(|factor| factor.tally.score.is_some()).count();
    let alike = if rated > 1 { &words::ALL_ALIKE } else { &words::ONLY_ONE };
    let factors = factors.unwrap_or(alike.clone());
    let risk = risk.unwrap_or_else(|| NOTHING.clone());
    both(format!("{}{}", factors.ja, risk.ja), format!("{}{}", factors.en, risk.en))
}

fn step(catalog: &Catalog, summary: &Summary) -> Text {
    match &summary.step {
        Step::OpenGates(holds) => {
            let earned = stage(catalog, summary.stage.earned);
            let reached = stage(catalog, summary.stage.reached);
            words::held_back(&earned, &gates(catalog, holds), &reached)
        }
        Step::Onward(level) => {
            let next = catalog.stages.get(usize::from(level.number())).map(|stage| &stage.next);
            words::onward(next.unwrap_or(&NOTHING))
        }
    }
}

fn gates(catalog: &Catalog, holds: &[Hold]) -> Text {
    let named = holds.iter().filter_map(|hold| {
        let item = catalog.item(&hold.item)?;
        let gate = catalog.gates.iter().find(|gate| gate.item == hold.item)?;
        Some(words::shut_gate(&item.name, hold.kind, gate.opens_at.number()))
    });
    named
        .reduce(|all, next| {
            both(
                format!("{}{}{}", all.ja, words::AND.ja, next.ja),
                format!("{}{}{}", all.en, words::AND.en, next.en),
            )
        })
        .unwrap_or_else(|| NOTHING.clone())
}

fn stage(catalog: &Catalog, level: Level) -> Text {
    let name = catalog.stages.get(usize::from(level.number())).map_or(&NOTHING, |stage| &stage.name);
    words::stage(level.number(), name)
}
