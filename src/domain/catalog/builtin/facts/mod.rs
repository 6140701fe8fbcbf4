//! Figures and findings from public material, for and against the two articles.

mod conversion;
mod cost;
mod duration;
mod evidence;
mod frequency;
mod law;
mod rules;

use crate::domain::catalog::source::Fact;

/// All facts, theme by theme.
pub(in crate::domain::catalog) fn all() -> Vec<Fact> {
    [
        frequency::FREQUENCY,
        conversion::CONVERSION,
        cost::COST,
        evidence::EVIDENCE,
        duration::DURATION,
        rules::RULES,
        law::LAW,
    ]
    .concat()
}
