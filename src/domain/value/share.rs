//! A share that is not known, and how sure one is of it.

/// A share between 0 and 1 as a beta distribution: as if `yes` people had taken a step and `no` had not, in thousandths of a
/// person, both more than nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    yes: u64,
    no: u64,
}

impl Share {
    /// What is believed beforehand: a share in permille, held as firmly as if it had been seen of so many people, in
    /// thousandths. A share of nothing or of everything is believed of nobody.
    #[must_use]
    pub fn believed(permille: u16, people_thousandths: u64) -> Self {
        let permille = u64::from(permille.clamp(1, 999));
        let people = people_thousandths.max(1000);
        Self { yes: (people * permille / 1000).max(1), no: (people * (1000 - permille) / 1000).max(1) }
    }

    /// The same after `yes` of `all` people took the step.
    #[must_use]
    pub const fn seen(self, yes: u32, all: u32) -> Self {
        let no = all.saturating_sub(yes);
        Self { yes: self.yes.saturating_add(yes as u64 * 1000), no: self.no.saturating_add(no as u64 * 1000) }
    }

    /// The two parameters of the beta distribution.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "thousandths of people, far fewer than 2⁵³")]
    pub fn parameters(self) -> (f64, f64) {
        (self.yes as f64 / 1000.0, self.no as f64 / 1000.0)
    }

    /// The mean, in permille, rounded half up.
    #[must_use]
    pub fn mean_permille(self) -> u16 {
        let all = u128::from(self.yes) + u128::from(self.no);
        let permille = (u128::from(self.yes) * 2000 + all) / (all * 2);
        u16::try_from(permille).unwrap_or(1000)
    }

    /// The mean.
    #[must_use]
    pub fn mean(self) -> f64 {
        let (yes, no) = self.parameters();
        yes / (yes + no)
    }

    /// The share that it is at most, in so many of a thousand cases; in permille, rounded half up.
    #[must_use]
    pub fn quantile(self, permille: u16) -> u16 {
        let wanted = f64::from(permille.min(1000)) / 1000.0;
        let (mut low, mut high) = (0_u32, 100_000_u32);
        // In hundred-thousandths: finer than what is told.
        while high - low > 1 {
            let middle = low.midpoint(high);
            if self.below(f64::from(middle) / 100_000.0) < wanted {
                low = middle;
            } else {
                high = middle;
            }
        }
        u16::try_from((high + 50) / 100).unwrap_or(1000)
    }

    /// How likely it is at most `x`: the regularized incomplete beta function, by its continued fraction (DLMF 8.17.22), of which
    /// as many terms matter as the root of the people.
    fn below(self, x: f64) -> f64 {
        let (yes, no) = self.parameters();
        let all = yes + no;
        if x <= 0.0 || x >= 1.0 {
            return if x <= 0.0 { 0.0 } else { 1.0 };
        }
        // It converges fast on this side; the other is its mirror.
        if x > (yes + 1.0) / (all + 2.0) {
            return 1.0 - Self { yes: self.no, no: self.yes }.below(1.0 - x);
        }
        let ln_beta = libm::lgamma(yes) + libm::lgamma(no) - libm::lgamma(all);
        let front = libm::exp(yes * libm::log(x) + no * libm::log1p(-x) - ln_beta) / yes;
        let mut fraction = 1.0;
        let mut term = (20.0 + 2.0 * all.sqrt()).floor();
        while term >= 1.0 {
            let before = term - 1.0;
            let at = yes + 2.0 * term;
            let even = term * (no - term) * x / ((at - 1.0) * at);
            let odd = -(yes + before) * (all + before) * x / ((at - 2.0) * (at - 1.0));
            fraction = 1.0 + odd / (1.0 + even / fraction);
            term = before;
        }
        (front / fraction).clamp(0.0, 1.0)
    }

    /// Of how many people it is known as if it had been seen of them.
    #[must_use]
    pub const fn people(self) -> u64 {
        (self.yes + self.no) / 1000
    }
}
