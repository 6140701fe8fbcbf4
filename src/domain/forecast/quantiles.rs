//! A distribution as a table of its quantiles, so that a sample is a number of the dice and a look-up.

/// A sample is counted in these parts of the range.
pub const ONE: u32 = 1 << 24;

/// Knots lie denser the nearer they are to an end, where a quantile can rise steeply: this many between a chance and its
/// double.
const STEPS: u32 = 1 << STEP_BITS;

const STEP_BITS: u32 = 4;

/// The bits of a number of the dice that say where on its side of the median it lies.
const SIDE_BITS: u32 = 31;

/// The knots of one side, the median included.
const KNOTS: u32 = (SIDE_BITS - STEP_BITS + 1) * STEPS;

/// How far from the nearer end of the range the quantiles lie, each in parts of [`ONE`], at the knots from the end to the
/// median: those of the lower side, then those of the upper one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantiles(Vec<u32>);

impl Quantiles {
    /// From two functions that say how far from the lower, and from the upper end the point lies beyond which so much of
    /// the chance lies, for chances that rise from call to call; all in 0–1.
    pub(super) fn new(lower: impl FnMut(f64) -> f64, upper: impl FnMut(f64) -> f64) -> Self {
        let lower = (0..=KNOTS).map(chance).map(lower);
        let upper = (0..=KNOTS).map(chance).map(upper);
        Self(lower.chain(upper).map(parts).collect())
    }

    /// The quantile of a number of the dice, in parts of [`ONE`]. Between two knots it is taken to rise evenly.
    #[must_use]
    pub fn at(&self, number: u32) -> u32 {
        // Without a branch: which side it is, no processor can foresee.
        let is_upper = number >> SIDE_BITS;
        let number = number ^ 0_u32.wrapping_sub(is_upper);
        let shift = (u32::BITS - number.leading_zeros()).saturating_sub(STEP_BITS + 1);
        let rest = number & ((1 << shift) - 1);
        let knot = (is_upper * (KNOTS + 1) + shift * STEPS + (number >> shift)) as usize;
        // The number of a side has 31 bits, so its knot is below the last one of the side.
        let Some(&[from, to]) = self.0.get(knot..knot + 2) else { return 0 };
        let rise = u64::from(to.saturating_sub(from)) * u64::from(rest);
        let distance = from + low(rise >> shift);
        if is_upper == 0 { distance } else { ONE - distance }
    }
}

/// The number of the dice at a knot: one by one at the end, then like the numbers of a slide rule.
const fn number(knot: u32) -> u32 {
    match (knot / STEPS).checked_sub(1) {
        None => knot,
        Some(shift) => (STEPS + knot % STEPS) << shift,
    }
}

/// The chance that the number of a knot stands for: a number is the middle of its 2³²th.
fn chance(knot: u32) -> f64 {
    if knot == KNOTS { 0.5 } else { (f64::from(number(knot)) + 0.5) / 4_294_967_296.0 }
}

#[expect(clippy::cast_possible_truncation, reason = "a part of a rise of at most 2²⁴")]
const fn low(rise: u64) -> u32 {
    rise as u32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0–1, so at most 2²⁴")]
fn parts(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * f64::from(ONE) + 0.5) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evenly_spread_chance_is_its_own_quantile() {
        let even = Quantiles::new(|chance| chance, |chance| chance);
        let mut number = 7_u32;
        for _ in 0..10_000 {
            number = number.wrapping_mul(2_654_435_769).wrapping_add(12_345);
            assert!(even.at(number).abs_diff(number >> 8) <= 1, "{number}");
        }
        for number in [0, 1, 15, 16, 17, (1 << 31) - 1, 1 << 31, u32::MAX - 16, u32::MAX] {
            assert!(even.at(number).abs_diff(number >> 8) <= 1, "{number}");
        }
    }

    #[test]
    fn knots_rise_without_a_gap() {
        assert!((0..KNOTS).all(|knot| number(knot) < number(knot + 1)));
        assert_eq!(number(KNOTS), 1 << SIDE_BITS);
    }
}
