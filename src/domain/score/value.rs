//! A score and its band: exact fractions of permille.

use num_rational::Ratio;

/// An exact number of permille, 0–1000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(Ratio<i128>);

impl Score {
    /// 1000 permille.
    pub const FULL_PERMILLE: i64 = 1000;

    /// A whole number of permille.
    #[must_use]
    pub fn from_permille(permille: i64) -> Self {
        Self(Ratio::from_integer(i128::from(permille)))
    }

    /// An exact fraction of permille.
    #[must_use]
    pub const fn from_ratio(permille: Ratio<i128>) -> Self {
        Self(permille)
    }

    /// The exact fraction of permille.
    #[must_use]
    pub const fn permille(self) -> Ratio<i128> {
        self.0
    }

    /// 0–100, rounded half up: what is shown.
    #[must_use]
    pub fn points(self) -> u8 {
        let half_up = (self.0 / 10 + Ratio::new(1, 2)).floor().to_integer();
        u8::try_from(half_up.clamp(0, 100)).unwrap_or(100)
    }

    /// What is missing to 1000.
    #[must_use]
    pub fn complement(self) -> Self {
        Self(Ratio::from_integer(i128::from(Self::FULL_PERMILLE)) - self.0)
    }

    /// The nearest floating number of 0–1, for drawing.
    #[must_use]
    pub fn share(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "for drawing only")]
        let share = *self.0.numer() as f64 / (*self.0.denom() as f64 * 1000.0);
        share
    }
}

/// Where a score lies for sure, given what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The lowest that it can be.
    pub low: Score,
    /// The highest that it can be.
    pub high: Score,
}

impl Band {
    /// The band of what is missing to 1000.
    #[must_use]
    pub fn complement(self) -> Self {
        Self { low: self.high.complement(), high: self.low.complement() }
    }
}
