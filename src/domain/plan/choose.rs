//! Which actions reach the target: a greedy cover, pruned of what it does not need.

use super::gap::{Gap, levels};
use super::task::Reason;
use crate::domain::answer::{Answers, Unrated};
use crate::domain::catalog::{Action, Catalog};
use crate::domain::id::{ActionId, ItemId};
use crate::domain::level::Level;
use crate::domain::sorted::{self, Map};

/// What a person wants in or out, whatever the target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pins {
    /// In.
    pub with: sorted::Set<ActionId>,
    /// Out.
    pub without: sorted::Set<ActionId>,
}

/// The actions that were chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Each action with the reasons for it.
    pub actions: Map<ActionId, Vec<Reason>>,
    /// Gaps that no allowed action closes.
    pub uncovered: Vec<Gap>,
}

/// Chooses actions that close the gaps, prerequisites included. Cheapest first by effort for each level gained; ties go
/// to fewer actions, then to the id. Then takes out again, dearest first, what the rest can do without. What is pinned
/// in stays, even where a prerequisite of it is pinned out; what is pinned both ways is out.
#[must_use]
pub fn choose(catalog: &Catalog, answers: &Answers, gaps: &[Gap], pins: &Pins) -> Choice {
    let levels = levels(catalog, answers);
    let search = Search::new(catalog, &levels, gaps, pins);
    search.choice(gaps, &search.prune(search.cover()))
}

/// A choice that was found otherwise: these actions with the reasons for them, and what they leave short.
#[must_use]
pub fn choice(
    catalog: &Catalog,
    answers: &Answers,
    gaps: &[Gap],
    pins: &Pins,
    chosen: &sorted::Set<ActionId>,
) -> Choice {
    Search::new(catalog, &levels(catalog, answers), gaps, pins).choice(gaps, chosen)
}

type Set = sorted::Set<ActionId>;
type Levels = Map<ItemId, Level>;

struct Search<'a> {
    actions: Map<&'a ActionId, &'a Action>,
    /// Where every item is.
    levels: &'a Levels,
    /// Where the items of the gaps are to be.
    goals: Map<&'a ItemId, Level>,
    /// Why nobody can say where they are.
    unknown: Map<&'a ItemId, Unrated>,
    pins: &'a Pins,
}

impl<'a> Search<'a> {
    fn new(catalog: &'a Catalog, levels: &'a Levels, gaps: &'a [Gap], pins: &'a Pins) -> Self {
        Self {
            actions: sorted::map(catalog.actions.iter().map(|action| (&action.id, action))),
            levels,
            goals: sorted::map(gaps.iter().map(|gap| (&gap.item, gap.to))),
            unknown: sorted::map(gaps.iter().filter_map(|gap| Some((&gap.item, gap.unknown?)))),
            pins,
        }
    }

    fn choice(&self, gaps: &[Gap], chosen: &Set) -> Choice {
        let reached = self.reached(chosen);
        let closed = |gap: &Gap| reached.get(&gap.item).is_some_and(|level| *level >= gap.to);
        Choice {
            actions: sorted::map(chosen.iter().map(|id| (id.clone(), self.reasons(chosen, id)))),
            uncovered: gaps.iter().filter(|gap| !closed(gap)).cloned().collect(),
        }
    }

    fn cover(&self) -> Set {
        let mut chosen = Set::new();
        for pinned in &self.pins.with {
            let wanted = self.closure(pinned, &chosen);
            chosen.extend(wanted.difference(&self.pins.without).cloned());
        }
        while let Some(best) = self.best_addition(&chosen) {
            chosen.extend(best);
        }
        chosen
    }

    /// The action, with the prerequisites that it still lacks, that costs least for each level gained.
    fn best_addition(&self, chosen: &Set) -> Option<Set> {
        let reached = self.reached(chosen);
        let rated = self.actions.keys().filter(|id| !chosen.contains(**id)).filter_map(|id| {
            let addition = self.closure(id, chosen);
            let gain = self.gain(&reached, &addition);
            (gain > 0 && addition.is_disjoint(&self.pins.without))
                .then(|| (self.cost(&addition), gain, addition.len(), *id, addition))
        });
        // Cost for each level gained, compared without division.
        let cheaper = |a: &(u64, u64, usize, &ActionId, Set), b: &(u64, u64, usize, &ActionId, Set)| {
            (a.0 * b.1).cmp(&(b.0 * a.1)).then(a.2.cmp(&b.2)).then_with(|| a.3.cmp(b.3))
        };
        rated.min_by(cheaper).map(|(.., addition)| addition)
    }

    /// `action` and the prerequisites that neither hold already nor are chosen. What is pinned out is named, but what
    /// that would need is not.
    fn closure(&self, action: &ActionId, chosen: &Set) -> Set {
        let mut addition = Set::new();
        let mut open = vec![action.clone()];
        while let Some(id) = open.pop() {
            if chosen.contains(&id) || addition.contains(&id) {
                continue;
            }
            let Some(action) = self.actions.get(&id) else { continue };
            if !self.pins.without.contains(&id) {
                open.extend(self.lacking(action).cloned());
            }
            addition.insert(id);
        }
        addition
    }

    /// The prerequisites of an action whose effects do not all hold already.
    fn lacking(&self, action: &'a Action) -> impl Iterator<Item = &'a ActionId> {
        let lacks = |id: &&ActionId| {
            let raises = self.actions.get(*id).map(|action| action.raises.iter());
            raises.is_some_and(|mut raises| raises.any(|raise| self.level(&raise.item) < raise.to))
        };
        action.requires.iter().map(|requirement| &requirement.action).filter(lacks)
    }

    fn level(&self, item: &ItemId) -> Level {
        self.levels.get(item).copied().unwrap_or_default()
    }

    /// Where the chosen actions take the items that they raise.
    fn reached(&self, chosen: &Set) -> Map<&'a ItemId, Level> {
        let mut reached = Map::new();
        let actions = chosen.iter().filter_map(|id| self.actions.get(id).copied());
        for raise in actions.flat_map(|action| action.raises.iter()) {
            let level = reached.or_insert_with(&raise.item, || self.level(&raise.item));
            *level = raise.to.max(*level);
        }
        reached
    }

    /// How many levels towards the target an addition gains.
    fn gain(&self, reached: &Map<&ItemId, Level>, addition: &Set) -> u64 {
        let gain = |(item, to): (&ItemId, Level)| {
            let goal = self.goals.get(item).copied().unwrap_or_default();
            let before = reached.get(item).copied().unwrap_or_else(|| self.level(item)).min(goal);
            u64::from(to.min(goal).number().saturating_sub(before.number()))
        };
        self.reached(addition).into_iter().map(gain).sum()
    }

    fn cost(&self, set: &Set) -> u64 {
        set.iter().filter_map(|id| self.actions.get(id)).map(|action| u64::from(action.effort.likely)).sum()
    }

    /// Whether `set` brings every item as far towards its goal as `other` does.
    fn as_far(&self, set: &Set, other: &Set) -> bool {
        let (own, others) = (self.reached(set), self.reached(other));
        let towards = |reached: &Map<&ItemId, Level>, item: &ItemId, goal: Level| {
            reached.get(item).copied().unwrap_or_else(|| self.level(item)).min(goal)
        };
        self.goals.iter().all(|(item, goal)| towards(&own, item, *goal) >= towards(&others, item, *goal))
    }

    fn prune(&self, mut chosen: Set) -> Set {
        let mut dearest: Vec<_> = chosen.iter().filter_map(|id| self.actions.get(id).copied()).collect();
        sorted::by(&mut dearest, |a, b| b.effort.likely.cmp(&a.effort.likely).then_with(|| b.id.cmp(&a.id)));
        while let Some(spare) = dearest.iter().find(|action| self.is_spare(&chosen, action)) {
            chosen.remove(&spare.id);
        }
        chosen
    }

    fn is_spare(&self, chosen: &Set, action: &Action) -> bool {
        if !chosen.contains(&action.id) || self.pins.with.contains(&action.id) {
            return false;
        }
        let mut without = chosen.clone();
        without.remove(&action.id);
        self.needing(&without, &action.id).next().is_none() && self.as_far(&without, chosen)
    }

    /// The chosen actions that lack `action`.
    fn needing<'b>(&'b self, chosen: &'b Set, action: &'b ActionId) -> impl Iterator<Item = &'a Action> + 'b {
        let chosen = chosen.iter().filter_map(|id| self.actions.get(id).copied());
        chosen.filter(move |other| self.lacking(other).any(|lacked| lacked == action))
    }

    fn reasons(&self, chosen: &Set, id: &ActionId) -> Vec<Reason> {
        let raises = self.actions.get(id).into_iter().flat_map(|action| action.raises.iter());
        let towards_target = raises.filter_map(|raise| {
            let from = self.level(&raise.item);
            let wanted = self.goals.contains_key(&raise.item) && from < raise.to;
            let unknown = self.unknown.get(&raise.item).copied();
            wanted.then(|| Reason::Raises { item: raise.item.clone(), from, unknown, to: raise.to })
        });
        let needed = self.needing(chosen, id).map(|other| Reason::Needed(other.id.clone()));
        let pinned = self.pins.with.contains(id).then_some(Reason::Pinned);
        towards_target.chain(needed).chain(pinned).collect()
    }
}
