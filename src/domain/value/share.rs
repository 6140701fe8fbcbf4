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

    /// Of how many people it is known as if it had been seen of them.
    #[must_use]
    pub const fn people(self) -> u64 {
        (self.yes + self.no) / 1000
    }
}
