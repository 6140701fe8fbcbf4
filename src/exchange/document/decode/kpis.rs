//! The goals of a program and the reviews of them.

use super::super::check::unique;
use super::{ReadError, filled, indexed};
use crate::domain::id::ReviewId;
use crate::domain::kpi::{Goal, Kpi, Kpis, Review};
use crate::domain::sorted;
use crate::domain::value::Month;
use crate::exchange::document::v1;

pub(super) fn kpis(kpis: v1::Kpis, place: &str) -> Result<Kpis, ReadError> {
    let goals_place = format!("{place}.goals");
    let all = indexed(kpis.goals, &goals_place, goal)?;
    let goals = sorted::map(all.iter().copied());
    if goals.len() != all.len() {
        return Err(ReadError::invalid(goals_place));
    }
    let reviews_place = format!("{place}.reviews");
    let mut reviews = indexed(kpis.reviews, &reviews_place, review)?;
    unique(reviews.iter().map(|review| review.id.as_str()), &reviews_place)?;
    sorted::by_key(&mut reviews, |review| review.id.clone());
    Ok(Kpis { goals, cadence: kpis.cadence.map(Into::into), reviews })
}

fn goal(goal: v1::Goal, place: &str) -> Result<(Kpi, Goal), ReadError> {
    let by = Month::parse(&goal.by).ok_or_else(|| ReadError::invalid(format!("{place}.by")))?;
    Ok((goal.id.into(), Goal { value: goal.value, by }))
}

fn review(review: v1::Review, place: &str) -> Result<Review, ReadError> {
    Ok(Review {
        id: ReviewId::from(filled(review.id, &format!("{place}.id"))?),
        date: review.date,
        text: review.text,
        decision: review.decision,
    })
}
