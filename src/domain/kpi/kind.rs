//! The KPIs: what each is told in, which way is better, what it belongs to, and what it rests on.

use crate::domain::id::{FactId, FactorId, PurposeId};

/// A figure that shows how far a program has come. Whether people act counts, not that a list grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kpi {
    /// Of those who left in a year: the share that can be reached.
    Reachable,
    /// Of those who can be reached: the share that agreed to be contacted.
    Consented,
    /// How many are registered when a month ends.
    Members,
    /// How many of them did something within ninety days.
    Engaged,
    /// The share of them that did.
    EngagedShare,
    /// Casual talks in three months.
    Talks,
    /// Applications in twelve months.
    Applications,
    /// Rehires in twelve months.
    Rehires,
    /// Of those rehired a year before: the share that is still there.
    Retained,
    /// What the program costs for each rehire.
    Cost,
}

/// What a KPI is told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People.
    People,
    /// Thousandths.
    Permille,
    /// Yen.
    Yen,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// More.
    More,
    /// Less.
    Less,
}

/// What a KPI is part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// A success factor.
    Factor(FactorId),
    /// A merit that a program is after.
    Merit(PurposeId),
}

impl Kpi {
    /// All, from leaving to having come back.
    pub const ALL: [Self; 10] = [
        Self::Reachable,
        Self::Consented,
        Self::Members,
        Self::Engaged,
        Self::EngagedShare,
        Self::Talks,
        Self::Applications,
        Self::Rehires,
        Self::Retained,
        Self::Cost,
    ];

    /// What it is told in.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Reachable | Self::Consented | Self::EngagedShare | Self::Retained => Unit::Permille,
            Self::Members | Self::Engaged | Self::Talks | Self::Applications | Self::Rehires => Unit::People,
            Self::Cost => Unit::Yen,
        }
    }

    /// Which way is better.
    #[must_use]
    pub const fn better(self) -> Better {
        match self {
            Self::Cost => Better::Less,
            _ => Better::More,
        }
    }

    /// Over how many months it counts; one where it is what there is when a month ends.
    #[must_use]
    pub const fn span(self) -> u32 {
        match self {
            Self::Members | Self::Engaged | Self::EngagedShare => 1,
            Self::Talks => 3,
            _ => 12,
        }
    }

    /// What it is part of.
    #[must_use]
    pub const fn belongs(self) -> Belongs {
        match self {
            Self::Reachable | Self::Consented => Belongs::Factor(FactorId::new("data")),
            Self::Members | Self::Engaged | Self::EngagedShare => Belongs::Factor(FactorId::new("network")),
            Self::Talks | Self::Applications => Belongs::Factor(FactorId::new("reach")),
            Self::Rehires => Belongs::Merit(PurposeId::new("ready")),
            Self::Retained => Belongs::Merit(PurposeId::new("fit")),
            Self::Cost => Belongs::Merit(PurposeId::new("cost")),
        }
    }

    /// Published figures to hold it against; none where none was found.
    #[must_use]
    pub fn facts(self) -> Vec<FactId> {
        let names: &[&'static str] = match self {
            Self::Reachable => &[],
            Self::Consented | Self::Talks => &["alumni_wishes_2024"],
            Self::Members => &["growth", "benchmark_2006"],
            Self::Engaged | Self::EngagedShare => &["event_yield"],
            Self::Applications => &["resistance_2024"],
            Self::Rehires => &["conv_aeon", "conv_persol", "conv_mizuho", "conv_mufg"],
            Self::Retained => &["booth_ledoux_2019", "arnold_2020"],
            Self::Cost => &["agency_fee"],
        };
        names.iter().copied().map(FactId::new).collect()
    }

    /// The most that can be a goal.
    #[must_use]
    pub const fn most(self) -> u64 {
        match self.unit() {
            Unit::People => crate::domain::value::MOST_PEOPLE as u64,
            Unit::Permille => 1000,
            Unit::Yen => crate::domain::limits::MOST_YEN,
        }
    }
}
