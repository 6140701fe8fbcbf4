//! A weighted mean with its band: of items into a factor, of factors into the whole, of guards into a risk.

use num_rational::Ratio;

use super::value::{Band, Score};

/// A mean and the band around it; a mean is missing where nothing was rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The weighted mean of what is rated.
    pub score: Option<Score>,
    /// The weighted mean of the lows and of the highs of all that applies; none where nothing applies.
    pub band: Option<Band>,
}

/// One part of a mean.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// How much it counts.
    pub weight: u32,
    /// Its own tally.
    pub tally: Tally,
}

/// The weighted means of the parts' scores and bands. Parts of weight 0 count for nothing.
#[must_use]
pub fn mean(parts: &[Part]) -> Tally {
    let scores = parts.iter().filter_map(|part| Some((part.weight, part.tally.score?)));
    let lows = parts.iter().filter_map(|part| Some((part.weight, part.tally.band?.low)));
    let highs = parts.iter().filter_map(|part| Some((part.weight, part.tally.band?.high)));
    let band = weighted(lows).zip(weighted(highs)).map(|(low, high)| Band { low, high });
    Tally { score: weighted(scores), band }
}

fn weighted(values: impl Iterator<Item = (u32, Score)>) -> Option<Score> {
    let (total, sum) = values.fold((0_u32, Ratio::from_integer(0_i128)), |(total, sum), (weight, score)| {
        (total + weight, sum + score.permille() * i128::from(weight))
    });
    (total > 0).then(|| Score::from_ratio(sum / i128::from(total)))
}
