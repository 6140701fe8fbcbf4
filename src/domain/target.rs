//! Where an organization wants to be: a level for each factor.

use super::catalog::Catalog;
use super::id::{FactorId, ItemId};
use super::level::Level;
use super::sorted::{self, Map};

/// Targets that are offered ready-made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Everything is defined.
    Minimum,
    /// Everything is practised.
    Standard,
    /// Everything is measured and improving.
    Full,
}

impl Preset {
    /// All presets, lowest first.
    pub const ALL: [Self; 3] = [Self::Minimum, Self::Standard, Self::Full];

    /// The level that every factor is to reach.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::Minimum => Level::L2,
            Self::Standard => Level::L3,
            Self::Full => Level::L4,
        }
    }
}

/// A level for each factor; a factor that is not named has no target. Met where every applicable item is there. Single items
/// may have levels of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// The levels.
    pub levels: Map<FactorId, Level>,
    /// The levels of items that are to be elsewhere than their factor.
    pub items: Map<ItemId, Level>,
}

impl Target {
    /// Every factor of `catalog` at the preset's level.
    #[must_use]
    pub fn preset(catalog: &Catalog, preset: Preset) -> Self {
        Self::uniform(catalog, preset.level())
    }

    /// Every factor of `catalog` at `level`.
    #[must_use]
    pub fn uniform(catalog: &Catalog, level: Level) -> Self {
        Self {
            levels: sorted::map(catalog.factors.iter().map(|factor| (factor.id.clone(), level))),
            items: Map::new(),
        }
    }

    /// The level that a factor is to reach; none set counts as 0, which is always met.
    #[must_use]
    pub fn level(&self, factor: &FactorId) -> Level {
        self.levels.get(factor).copied().unwrap_or_default()
    }

    /// The level that an item of a factor is to reach.
    #[must_use]
    pub fn level_of(&self, factor: &FactorId, item: &ItemId) -> Level {
        self.items.get(item).copied().unwrap_or_else(|| self.level(factor))
    }
}
