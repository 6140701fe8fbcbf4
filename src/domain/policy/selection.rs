//! How those who may apply are selected, and how long that takes.

use serde::{Deserialize, Serialize};

/// A step of the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// A talk without obligation before anything is decided.
    CasualTalk,
    /// The application comes in, and is answered.
    Application,
    /// Documents are screened.
    Documents,
    /// Why they left, and whether the cause is gone, is checked with a second source.
    ExitReason,
    /// A test or a work sample.
    Test,
    /// Interviews.
    Interview,
    /// Grade and pay are talked over until both agree.
    Terms,
    /// The offer.
    Offer,
}

impl Stage {
    /// All, in the order in which they come.
    pub const ALL: [Self; 8] = [
        Self::CasualTalk,
        Self::Application,
        Self::Documents,
        Self::ExitReason,
        Self::Test,
        Self::Interview,
        Self::Terms,
        Self::Offer,
    ];
}

/// The bar that a step sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Bar {
    /// The same as for every other hire.
    #[default]
    Same,
    /// Lower, or left out, for those who come back.
    Lower,
    /// Higher for those who come back.
    Higher,
}

impl Bar {
    /// All.
    pub const ALL: [Self; 3] = [Self::Same, Self::Lower, Self::Higher];
}

/// What is decided about a step that is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The most working days until its result is told.
    pub days: Option<u16>,
    /// The bar that it sets.
    pub bar: Bar,
    /// Why, or how.
    pub note: String,
}
