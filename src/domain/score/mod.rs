//! From answers to scores: exact fractions, rounded once for display.

pub mod value;
pub mod weights;
pub mod tally;
pub mod stage;
pub mod assessment;
pub mod risk;
pub mod contradiction;
pub mod doubt;
pub mod trace;
pub mod workings;
pub mod summary;
pub mod radar;
pub mod compare;

pub use assessment::{Assessment, FactorScore, ItemScore, ItemState, Scope, assess};
pub use compare::{Comparison, FactorChange, ItemChange, Shift, compare, difference};
pub use contradiction::contradictions;
pub use doubt::{Doubt, DoubtKind, doubts};
pub use risk::{ChallengeRisk, caution_risk, risks};
pub use stage::{Hold, HoldKind, Stage};
pub use summary::{Contrast, Step, Summary, Sureness, summarize};
pub use tally::Tally;
pub use value::{Band, Score};
pub use weights::{Weights, weights};
