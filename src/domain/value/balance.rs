//! What rehires save beside what the program costs: never anything where nobody comes back.

use super::draw::Drawn;
use super::figures::{Figures, USUAL_FEES};
use super::funnel::Step;

/// What a rehire takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// A hire through an agency.
    Agency,
    /// An average hire of the organization.
    Average,
}

impl Instead {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Agency, Self::Average];
}

/// What a year of the program comes to: figures for a bad, a middling and a good year, which four of five lie within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// What one rehire saves, in yen.
    pub saved_yen: u64,
    /// What the program costs in a year, in yen.
    pub running_yen: u64,
    /// The people who come back.
    pub rehires: [u32; 3],
    /// What remains after the costs, in yen; below nothing where costs are higher.
    pub net_yen: [i64; 3],
    /// From how many rehires a year it pays for itself; from least to most where the fee is not known.
    pub needed: [u32; 2],
    /// In how many of a thousand years so many come back, going by the last of `needed`.
    pub chance_permille: u16,
}

/// The share of `pay` that a fee is.
fn fee_yen(pay_yen: u64, permille: u16) -> u64 {
    let yen = (u128::from(pay_yen) * u128::from(permille) + 500) / 1000;
    u64::try_from(yen).unwrap_or(u64::MAX)
}

/// From how many rehires on savings cover costs; none where a rehire saves nothing.
#[must_use]
pub fn needed(running_yen: u64, saved_yen: u64) -> Option<u32> {
    (saved_yen > 0).then(|| u32::try_from(running_yen.div_ceil(saved_yen)).unwrap_or(u32::MAX))
}

/// What remains of the savings after the costs.
fn net(rehires: u32, saved_yen: u64, running_yen: u64) -> i64 {
    let net = i128::from(rehires) * i128::from(saved_yen) - i128::from(running_yen);
    i64::try_from(net).unwrap_or(if net < 0 { i64::MIN } else { i64::MAX })
}

impl Figures {
    /// What one rehire saves; none where what it takes is not said.
    #[must_use]
    pub fn saved_yen(&self, instead: Instead) -> Option<u64> {
        match instead {
            Instead::Agency => self.pay_yen.map(|pay| fee_yen(pay, self.fee())),
            Instead::Average => self.hire_yen,
        }
        .filter(|yen| *yen > 0)
    }

    /// From how many rehires on it pays for itself, from least to most.
    fn needed(&self, instead: Instead) -> Option<[u32; 2]> {
        let running = self.running_yen?;
        match (instead, self.fee_permille) {
            (Instead::Agency, None) => {
                let [low, high] = USUAL_FEES;
                let of = |permille| needed(running, fee_yen(self.pay_yen?, permille));
                Some([of(high)?, of(low)?])
            }
            _ => needed(running, self.saved_yen(instead)?).map(|needed| [needed; 2]),
        }
    }

    /// What a year comes to; none where a cost is not said.
    #[must_use]
    pub fn balance(&self, instead: Instead, drawn: &Drawn) -> Option<Balance> {
        let (saved_yen, running_yen) = (self.saved_yen(instead)?, self.running_yen?);
        let at = |permille| drawn.quantile(Step::Rehired, permille);
        let rehires = [at(100)?, at(500)?, at(900)?];
        let needed = self.needed(instead)?;
        // Where the program costs nothing, nobody has to come back for it to pay for itself, and nothing is saved either.
        let chance_permille = drawn.at_least_permille(Step::Rehired, needed[1].max(1))?;
        let net_yen = rehires.map(|rehires| net(rehires, saved_yen, running_yen));
        Some(Balance { saved_yen, running_yen, rehires, net_yen, needed, chance_permille })
    }
}
