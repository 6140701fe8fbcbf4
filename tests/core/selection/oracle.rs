//! The slow and obvious way: every set of actions is tried.

use std::collections::{BTreeMap, BTreeSet};

use okaeri::domain::id::{ActionId, ItemId};
use okaeri::domain::selection::question::Action;
use okaeri::domain::selection::{Estimate, Limit, Pin, Question};

/// A set of actions by their names.
pub(crate) type Set = BTreeSet<ActionId>;

pub(crate) struct Oracle<'a> {
    question: &'a Question,
    actions: BTreeMap<&'a ActionId, &'a Action>,
    kept: BTreeSet<&'a ActionId>,
    days: BTreeMap<&'a ActionId, Option<u32>>,
    sets: Vec<Set>,
}

impl<'a> Oracle<'a> {
    pub(crate) fn new(question: &'a Question) -> Self {
        let actions: BTreeMap<_, _> = question.actions.iter().map(|action| (&action.id, action)).collect();
        let ids: Vec<_> = actions.keys().copied().collect();
        let sets = (0..1_u32 << ids.len()).map(|bits| {
            (0..ids.len()).filter(|place| bits & 1 << place != 0).map(|place| ids[place].clone()).collect()
        });
        let sets = sets.collect();
        let mut oracle = Self { question, actions, kept: BTreeSet::new(), days: BTreeMap::new(), sets };
        for action in question.actions.iter().filter(|action| action.pin == Some(Pin::In)) {
            oracle.keep(action);
        }
        oracle.days = ids.iter().map(|id| (*id, oracle.days(oracle.actions[*id], &mut Vec::new()))).collect();
        oracle
    }

    /// All sets that keep to pins and prerequisites.
    pub(crate) fn sets(&self) -> impl Iterator<Item = &Set> {
        self.sets.iter().filter(|set| self.is_whole(set))
    }

    fn now(&self, item: &ItemId) -> u8 {
        self.question.items.iter().find(|known| known.id == *item).map_or(0, |item| item.now.number())
    }

    fn lacking(&self, action: &Action) -> Vec<(&'a Action, u32)> {
        let known = action.requires.iter().filter_map(|(id, lag)| Some((*self.actions.get(id)?, *lag)));
        known
            .filter(|(first, _)| !first.raises.iter().all(|(item, to)| self.now(item) >= to.number()))
            .collect()
    }

    /// Notes what a pin drags in.
    fn keep(&mut self, action: &'a Action) {
        if action.pin != Some(Pin::Out) && self.kept.insert(&action.id) {
            for (first, _) in self.lacking(action) {
                self.keep(first);
            }
        }
    }

    /// What must be there with an action: what it lacks, but what is pinned out of what a pin drags in.
    fn needed(&self, action: &Action) -> Vec<(&'a Action, u32)> {
        let waived = |first: &Action| self.kept.contains(&action.id) && first.pin == Some(Pin::Out);
        self.lacking(action).into_iter().filter(|(first, _)| !waived(first)).collect()
    }

    fn is_whole(&self, set: &Set) -> bool {
        self.kept.iter().all(|id| set.contains(*id))
            && set.iter().all(|id| {
                let action = self.actions[id];
                action.pin != Some(Pin::Out)
                    && self.needed(action).iter().all(|(first, _)| set.contains(&first.id))
            })
    }

    /// The days of an action with all that must come before it; none where that goes in a circle.
    fn days(&self, action: &'a Action, above: &mut Vec<&'a ActionId>) -> Option<u32> {
        if above.contains(&&action.id) {
            return None;
        }
        above.push(&action.id);
        let mut longest = Some(0);
        for (first, lag) in self.needed(action) {
            let days = self.days(first, above).map(|days| days + lag);
            longest = longest.zip(days).map(|(a, b)| a.max(b));
        }
        above.pop();
        longest.map(|longest| longest + action.days)
    }

    /// Where a set takes an item.
    pub(crate) fn reached(&self, set: &Set, item: &ItemId) -> u8 {
        let raises = set.iter().flat_map(|id| &self.actions[id].raises);
        raises
            .filter(|(raised, _)| raised == item)
            .map(|(_, to)| to.number())
            .max()
            .unwrap_or(0)
            .max(self.now(item))
    }

    /// How many levels are missing to the goals.
    pub(crate) fn missing(&self, set: &Set) -> u32 {
        let missing = self
            .question
            .items
            .iter()
            .map(|item| u32::from(item.goal.number().saturating_sub(self.reached(set, &item.id))));
        missing.sum()
    }

    pub(crate) fn sum(&self, set: &Set, worth: impl Fn(&Action) -> u64) -> u64 {
        set.iter().map(|id| worth(self.actions[id])).sum()
    }

    pub(crate) fn effort(&self, set: &Set) -> u32 {
        u32::try_from(self.sum(set, |action| u64::from(action.likely))).expect("it is small")
    }

    /// Whether a set keeps a limit.
    pub(crate) fn keeps(&self, set: &Set, limit: &Limit) -> bool {
        let limits = &self.question.limits;
        let work = |action: &Action| match limits.estimate {
            Estimate::Likely => u64::from(action.likely),
            Estimate::Pessimistic => u64::from(action.pessimistic),
        };
        let role = |id: &_| self.question.roles.iter().find(|role| role.id == *id).expect("it is known");
        let load = |id: &_| self.sum(set, |action| if action.owner == *id { work(action) } else { 0 });
        match limit {
            Limit::Effort => limits.effort.is_none_or(|most| self.sum(set, work) <= u64::from(most)),
            Limit::Cost => {
                limits.cost.is_none_or(|most| self.sum(set, |action| action.cost.unwrap_or(0)) <= most)
            }
            Limit::Days => {
                let fits = |most| set.iter().all(|id| self.days[id].is_some_and(|days| days <= most));
                limits.days.is_none_or(fits)
            }
            Limit::Schedule => !limits.late.iter().any(|late| {
                let named: Set = late.actions.iter().cloned().collect();
                if late.with_more { named.is_subset(set) } else { named == *set }
            }),
            Limit::Role(id) => role(id).total.is_none_or(|most| load(id) <= u64::from(most)),
            Limit::Months(id) => role(id)
                .months
                .as_ref()
                .is_none_or(|months| load(id) <= months.iter().map(|month| u64::from(*month)).sum()),
        }
    }

    /// All limits there could be.
    pub(crate) fn limits(&self) -> Vec<Limit> {
        let roles = self.question.roles.iter();
        let of_roles = roles.flat_map(|role| [Limit::Role(role.id.clone()), Limit::Months(role.id.clone())]);
        [Limit::Effort, Limit::Cost, Limit::Days, Limit::Schedule].into_iter().chain(of_roles).collect()
    }

    pub(crate) fn keeps_all(&self, set: &Set) -> bool {
        self.limits().iter().all(|limit| self.keeps(set, limit))
    }

    /// Whether the goals can be reached within these limits.
    pub(crate) fn is_possible(&self, limits: &[Limit]) -> bool {
        self.sets().any(|set| self.missing(set) == 0 && limits.iter().all(|limit| self.keeps(set, limit)))
    }

    /// Everything that reaches the goals within all limits.
    pub(crate) fn reaching(&self) -> Vec<&Set> {
        self.sets().filter(|set| self.missing(set) == 0 && self.keeps_all(set)).collect()
    }

    /// By effort, number, and ids in order.
    pub(crate) fn rank<'b>(&self, set: &'b Set) -> (u32, usize, Vec<&'b ActionId>) {
        (self.effort(set), set.len(), set.iter().collect())
    }

    /// The working days before which a set cannot be finished.
    pub(crate) fn finish(&self, set: &Set) -> Option<u32> {
        let mut days =
            set.iter().map(|id| self.days[id]).collect::<Option<Vec<_>>>()?.into_iter().max().unwrap_or(0);
        for role in &self.question.roles {
            let load: u32 = set
                .iter()
                .map(|id| self.actions[id])
                .filter(|action| action.owner == role.id)
                .map(|action| action.likely)
                .sum();
            while role.weekly.is_some_and(|weekly| load * 5 > days * weekly) {
                days += 1;
            }
        }
        Some(days)
    }

    /// What the levels that a set gains come to.
    pub(crate) fn gained(
        &self,
        set: &Set,
        worth: impl Fn(&okaeri::domain::selection::question::Item) -> u64,
    ) -> u64 {
        let gained = self
            .question
            .items
            .iter()
            .map(|item| worth(item) * u64::from(self.reached(set, &item.id) - item.now.number()));
        gained.sum()
    }
}
