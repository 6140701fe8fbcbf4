//! How much each factor counts: equal until purposes are picked.

use crate::domain::catalog::{Catalog, Factor};
use crate::domain::id::{FactorId, PurposeId};
use crate::domain::sorted::{self, Map, Set};

/// The weight of each factor; only their proportion matters.
pub type Weights = Map<FactorId, u32>;

/// The sum of the picked purposes' weights; 1 each where none is picked.
#[must_use]
pub fn weights(catalog: &Catalog, purposes: &Set<PurposeId>) -> Weights {
    let picked: Vec<_> = purposes.iter().filter_map(|id| catalog.purpose(id)).collect();
    let weight = |factor: &FactorId| {
        let of_factor = |(id, weight): &(FactorId, u8)| (id == factor).then_some(u32::from(*weight));
        picked.iter().filter_map(|purpose| purpose.weights.iter().find_map(of_factor)).sum::<u32>()
    };
    let neutral = picked.is_empty();
    let weighted = |factor: &Factor| (factor.id.clone(), if neutral { 1 } else { weight(&factor.id) });
    sorted::map(catalog.factors.iter().map(weighted))
}
