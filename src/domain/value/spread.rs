//! Where the steps of a funnel lie in its chart: an interval each, on an axis of roots, so that a few people can be seen
//! beside many.

use super::draw::Drawn;
use super::funnel::Step;

/// How wide the chart is.
pub const WIDTH: u32 = 560;

/// One step of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The step.
    pub step: Step,
    /// How many take it: in a bad, a middling and a good year; four of five lie within.
    pub people: [u32; 3],
    /// Where these lie.
    pub x: [u32; 3],
}

/// Where so many of `most` lie.
fn place(people: u32, most: u32) -> u32 {
    let square = u64::from(people.min(most)) * u64::from(WIDTH) * u64::from(WIDTH);
    u32::try_from((square / u64::from(most.max(1))).isqrt()).unwrap_or(WIDTH)
}

/// The steps of a funnel that so many enter.
#[must_use]
pub fn intervals(drawn: &Drawn, leavers: u32) -> Vec<Interval> {
    let interval = |step: Step| {
        let at = |permille| drawn.quantile(step, permille);
        let people = [at(100)?, at(500)?, at(900)?];
        Some(Interval { step, people, x: people.map(|people| place(people, leavers)) })
    };
    Step::ALL.into_iter().filter_map(interval).collect()
}

/// The marks of the axis: nobody, one, ten, a hundred and so on, and all; each with its place. None too near the last.
#[must_use]
pub fn ticks(leavers: u32) -> Vec<(u32, u32)> {
    let powers = std::iter::successors(Some(1_u32), |power| power.checked_mul(10));
    let inner = powers.take_while(|power| *power <= leavers / 2);
    let all = std::iter::once(0).chain(inner).chain((leavers > 0).then_some(leavers));
    all.map(|people| (people, place(people, leavers))).collect()
}
