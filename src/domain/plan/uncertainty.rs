//! How uncertain a plan is: what its forecast is computed from.

use crate::domain::catalog::Effort;
use crate::domain::id::ChallengeId;
use crate::domain::sorted::Map;

/// How an estimate of three figures is spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Distribution {
    /// The beta distribution of PERT: the likely figure counts four times.
    #[default]
    PertBeta,
    /// The triangular distribution.
    Triangular,
}

/// What a person changed about a challenge as a risk of the plan; what is not said comes from the catalog and the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setback {
    /// How probable it is, in per mille; 0 where it is not to count.
    pub permille: Option<u16>,
    /// How much more work it makes.
    pub effort: Option<Effort>,
}

/// What a plan's forecast is computed from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uncertainty {
    /// How estimates are spread.
    pub distribution: Distribution,
    /// Where chance begins: the same seed gives the same forecast.
    pub seed: u32,
    /// The challenges about which a person has changed something.
    pub setbacks: Map<ChallengeId, Setback>,
}
