//! The radar chart of a round, with its legend.

use super::reading::{Reading, factor_address};
use crate::ui::chart::radar::{Radar, RadarLegend, Spoke};
use crate::ui::node::{Node, view};
use crate::ui::words::{results as words, say};

/// The radar chart of the current round.
pub(in crate::ui::page) fn picture(reading: Reading<'_>) -> Node {
    let spokes = reading.assessment.factors.iter().map(|factor| Spoke {
        name: reading.factor_name(&factor.id),
        address: factor_address(&factor.id),
        score: factor.tally.score,
        band: factor.tally.band,
        target: reading.target(&factor.id),
    });
    let spokes: Vec<_> = spokes.collect();
    view! {
        <figure class="radar-figure">
            <Radar label=say(&words::RADAR) spokes/>
            <figcaption>
                <RadarLegend now=say(&words::LEGEND_NOW) band=say(&words::LEGEND_BAND) target=say(&words::LEGEND_TARGET)/>
                <p class="small soft">{say(&words::RADAR_SCALE)}</p>
            </figcaption>
        </figure>
    }
}
