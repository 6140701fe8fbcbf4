//! The goals of a program and the reviews of them.

use crate::domain::kpi::{Goal, Kpi, Kpis, Review};
use crate::exchange::document::v1;

/// None where nothing is said.
pub(super) fn kpis(kpis: &Kpis) -> Option<v1::Kpis> {
    let goal =
        |(kpi, goal): (&Kpi, &Goal)| v1::Goal { id: (*kpi).into(), value: goal.value, by: goal.by.name() };
    let review = |review: &Review| v1::Review {
        id: review.id.to_string(),
        date: review.date,
        text: review.text.clone(),
        decision: review.decision.clone(),
    };
    (*kpis != Kpis::default()).then(|| v1::Kpis {
        goals: kpis.goals.iter().map(goal).collect(),
        cadence: kpis.cadence.map(Into::into),
        reviews: kpis.reviews.iter().map(review).collect(),
    })
}
