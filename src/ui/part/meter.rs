//! A score as a bar: the point, the band around it, the target. Colour is never alone: the number stands beside it.

use leptos::prelude::*;

use crate::domain::score::{Band, Score};
use crate::domain::text::Language;
use crate::ui::node::{Node, view};

/// A bar of 0–100 with a band, a point and, where there is one, a target.
#[component]
pub(in crate::ui) fn Meter(
    /// The score; none leaves the point out.
    score: Option<Score>,
    /// The band; none leaves it out.
    band: Option<Band>,
    /// Where it is to be.
    #[prop(optional)]
    target: Option<Score>,
) -> Node {
    let x = |score: Score| format!("{:.1}", score.share() * 100.0);
    let width = |band: Band| format!("{:.1}", (band.high.share() - band.low.share()) * 100.0);
    view! {
        <svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="meter-track" x="0" y="3" width="100" height="2"/>
            {band.map(|band| view! {
                <rect class="meter-band" x=x(band.low) y="1" width=width(band) height="6"/>
            })}
            {score.map(|score| view! { <rect class="meter-fill" x="0" y="3" width=x(score) height="2"/> })}
            {target.map(|target| view! { <rect class="meter-target" x=x(target) y="0" width="0.8" height="8"/> })}
        </svg>
    }
}

/// A score in points, or a dash.
pub(in crate::ui) fn points(score: Option<Score>) -> String {
    score.map_or_else(|| "–".to_owned(), |score| score.points().to_string())
}

/// A band in points, such as 42〜58.
pub(in crate::ui) fn band_points(band: Option<Band>, language: Language) -> String {
    let dash = if language == Language::Japanese { "〜" } else { "–" };
    band.map_or_else(|| "–".to_owned(), |band| format!("{}{dash}{}", band.low.points(), band.high.points()))
}
