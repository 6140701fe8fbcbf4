//! The nine success factors and their 45 items: one file each.

mod buy_in;
mod culture;
mod data;
mod network;
mod policy;
mod reach;
mod reception;
mod relationship;
mod treatment;

use crate::domain::catalog::entry::Factor;

/// All nine, in the order in which they are asked.
pub(super) fn all() -> Vec<Factor> {
    [
        &culture::CULTURE,
        &buy_in::BUY_IN,
        &policy::POLICY,
        &treatment::TREATMENT,
        &data::DATA,
        &relationship::RELATIONSHIP,
        &network::NETWORK,
        &reach::REACH,
        &reception::RECEPTION,
    ]
    .into_iter()
    .cloned()
    .collect()
}
