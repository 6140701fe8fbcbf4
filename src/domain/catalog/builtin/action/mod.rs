//! The action templates: one file for each factor that they raise.

mod buy_in;
mod culture;
mod data;
mod network;
mod policy;
mod reach;
mod reception;
mod relationship;
mod treatment;

use crate::domain::catalog::entry::Action;

/// All of them, by factor.
pub(super) fn all() -> Vec<Action> {
    [
        culture::CULTURE,
        buy_in::BUY_IN,
        policy::POLICY,
        treatment::TREATMENT,
        data::DATA,
        relationship::RELATIONSHIP,
        network::NETWORK,
        reach::REACH,
        reception::RECEPTION,
    ]
    .concat()
}
