//! What a program knows about its organization.

use serde::{Deserialize, Serialize};

use super::id::{IndustryId, PurposeId};
use super::sorted::Set;

/// How many people an organization employs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Size {
    /// Up to 100.
    UpTo100,
    /// 101–300.
    UpTo300,
    /// 301–1,000.
    UpTo1000,
    /// 1,001–5,000.
    UpTo5000,
    /// More than 5,000.
    Over5000,
}

impl Size {
    /// All sizes, smallest first.
    pub const ALL: [Self; 5] = [Self::UpTo100, Self::UpTo300, Self::UpTo1000, Self::UpTo5000, Self::Over5000];
}

/// The organization behind a program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Its name, as the person wrote it.
    pub name: String,
    /// Its industry, where it was told.
    pub industry: Option<IndustryId>,
    /// Its size, where it was told.
    pub size: Option<Size>,
    /// The merits that it is after; none means that all factors weigh the same.
    pub purposes: Set<PurposeId>,
}
