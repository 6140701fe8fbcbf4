//! A weighted mean spelled out: what is multiplied, added and divided.

use num_rational::Ratio;

use super::value::Score;

/// A value and how much it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// How much it counts.
    pub weight: u32,
    /// The value.
    pub value: Score,
}

impl Term {
    /// Weight × value, in tenths of a point.
    #[must_use]
    pub fn product_tenths(self) -> u32 {
        rounded(self.value.permille() * i128::from(self.weight))
    }
}

/// A weighted mean spelled out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workings {
    /// What is added up; parts of weight 0 are left out.
    pub terms: Vec<Term>,
    /// The sum of the weights.
    pub weight: u32,
    /// The sum of the products, in tenths of a point.
    pub sum_tenths: u32,
    /// The mean.
    pub mean: Score,
}

/// Spells out the mean of these parts; none where nothing counts.
#[must_use]
pub fn workings(parts: impl IntoIterator<Item = (u32, Score)>) -> Option<Workings> {
    let parts = parts.into_iter().filter(|(weight, _)| *weight > 0);
    let terms: Vec<_> = parts.map(|(weight, value)| Term { weight, value }).collect();
    let weight: u32 = terms.iter().map(|term| term.weight).sum();
    let products = terms.iter().map(|term| term.value.permille() * i128::from(term.weight));
    let sum = products.fold(Ratio::from_integer(0), |sum, product| sum + product);
    (weight > 0).then(|| Workings {
        terms,
        weight,
        sum_tenths: rounded(sum),
        mean: Score::from_ratio(sum / i128::from(weight)),
    })
}

/// A score in tenths of a point, rounded half up.
#[must_use]
pub fn tenths(score: Score) -> u32 {
    rounded(score.permille())
}

/// One permille is a tenth of a point.
fn rounded(permille: Ratio<i128>) -> u32 {
    let half_up = (permille + Ratio::new(1, 2)).floor().to_integer();
    u32::try_from(half_up.max(0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_products_are_added_and_divided_by_the_weights() {
        let parts =
            [(3, Score::from_permille(750)), (0, Score::from_permille(1000)), (1, Score::from_permille(125))];
        let found = workings(parts).expect("something counts");
        assert_eq!((found.terms.len(), found.weight, found.sum_tenths), (2, 4, 2375));
        assert_eq!(found.terms.first().map(|term| term.product_tenths()), Some(2250));
        assert_eq!(tenths(found.mean), 594);
    }

    #[test]
    fn nothing_that_counts_has_no_mean() {
        assert_eq!(workings([]), None);
        assert_eq!(workings([(0, Score::from_permille(500))]), None);
    }
}
