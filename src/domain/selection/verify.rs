//! Holding a set against the question, in integers and without the search's model.

use super::question::{Action, Late, Pin, Question};
use super::select::Selected;
use crate::domain::id::{ActionId, ItemId, RoleId};
use crate::domain::level::Level;
use crate::domain::sorted::{self, Map, Set};

/// What is wrong with a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such action.
    Unknown(ActionId),
    /// It is pinned out, and chosen.
    PinnedOut(ActionId),
    /// It is pinned in, or needed by what is, and not chosen.
    Missing(ActionId),
    /// It is chosen without a prerequisite whose effects do not hold.
    Lacks(ActionId, ActionId),
    /// The item does not come to its goal.
    Short(ItemId),
    /// The work, the cost, the number or the bound is not what it is said to be.
    Sums,
    /// The work of all is more than its limit.
    Effort,
    /// The cost of all is more than its limit.
    Cost,
    /// The role has more work than it can give in all, or in the months together.
    Role(RoleId),
    /// The action takes too long with the chain of what it needs.
    TooLong(ActionId),
    /// The schedule has shown that the set finishes too late.
    Late,
}

/// Confirms that a set reaches the goals within the limits, and comes to what it says.
///
/// # Errors
/// The first fault that is found.
pub fn verify(question: &Question, selected: &Selected) -> Result<(), Fault> {
    let known = sorted::map(question.actions.iter().map(|action| (&action.id, action)));
    let mut actions = Vec::new();
    for id in selected.actions.keys() {
        actions.push(*known.get(id).ok_or_else(|| Fault::Unknown(id.clone()))?);
    }
    let set = Checked { question, known, actions, ids: sorted::set(selected.actions.keys()) };
    set.pins()?;
    set.prerequisites()?;
    set.goals()?;
    set.sums(selected)?;
    set.work()?;
    set.time()
}

struct Checked<'a> {
    question: &'a Question,
    known: Map<&'a ActionId, &'a Action>,
    actions: Vec<&'a Action>,
    ids: Set<&'a ActionId>,
}

impl<'a> Checked<'a> {
    fn now(&self, item: &ItemId) -> Level {
        self.question.items.iter().find(|known| known.id == *item).map_or(Level::L0, |item| item.now)
    }

    /// The prerequisites of an action whose effects do not all hold.
    fn lacking(&self, action: &'a Action) -> impl Iterator<Item = (&'a Action, u32)> {
        let required = action.requires.iter().filter_map(|(id, lag)| Some((*self.known.get(&id)?, *lag)));
        required.filter(|(action, _)| action.raises.iter().any(|(item, to)| self.now(item) < *to))
    }

    /// What is pinned in, with all that it lacks but what is pinned out.
    fn forced(&self) -> Set<&'a ActionId> {
        let mut forced = Set::new();
        let mut open: Vec<_> =
            self.question.actions.iter().filter(|action| action.pin == Some(Pin::In)).collect();
        while let Some(action) = open.pop() {
            if action.pin != Some(Pin::Out) && forced.insert(&action.id) {
                open.extend(self.lacking(action).map(|(action, _)| action));
            }
        }
        forced
    }

    fn pins(&self) -> Result<(), Fault> {
        if let Some(action) = self.actions.iter().find(|action| action.pin == Some(Pin::Out)) {
            return Err(Fault::PinnedOut(action.id.clone()));
        }
        let forced = self.forced();
        let missing = forced.iter().find(|id| !self.ids.contains(**id));
        missing.map_or(Ok(()), |id| Err(Fault::Missing((*id).clone())))
    }

    /// Whether an action may stand without a prerequisite.
    fn is_waived(forced: &Set<&ActionId>, action: &Action, first: &Action) -> bool {
        forced.contains(&action.id) && first.pin == Some(Pin::Out)
    }

    fn prerequisites(&self) -> Result<(), Fault> {
        let forced = self.forced();
        for action in &self.actions {
            let mut lacking = self.lacking(action).map(|(first, _)| first);
            let is_amiss =
                |first: &&Action| !self.ids.contains(&first.id) && !Self::is_waived(&forced, action, first);
            if let Some(first) = lacking.find(is_amiss) {
                return Err(Fault::Lacks(action.id.clone(), first.id.clone()));
            }
        }
        Ok(())
    }

    fn goals(&self) -> Result<(), Fault> {
        let raised = |item: &ItemId, goal: Level| {
            let mut raises = self.actions.iter().flat_map(|action| &action.raises);
            raises.any(|(raised, to)| raised == item && *to >= goal)
        };
        let short =
            self.question.items.iter().find(|item| item.now < item.goal && !raised(&item.id, item.goal));
        short.map_or(Ok(()), |item| Err(Fault::Short(item.id.clone())))
    }

    fn sums(&self, selected: &Selected) -> Result<(), Fault> {
        let effort: u64 = self.actions.iter().map(|action| u64::from(action.likely)).sum();
        let cost = self.actions.iter().filter_map(|action| action.cost).fold(0, u64::saturating_add);
        let is_right = u64::from(selected.effort) == effort
            && selected.cost == cost
            && u32::try_from(self.actions.len()) == Ok(selected.count)
            && selected.bound <= selected.effort;
        is_right.then_some(()).ok_or(Fault::Sums)
    }

    fn work(&self) -> Result<(), Fault> {
        let limits = &self.question.limits;
        let work = |counts: &dyn Fn(&Action) -> bool| -> u64 {
            let counted = self.actions.iter().filter(|action| counts(action));
            counted.map(|action| u64::from(action.effort(limits.estimate))).sum()
        };
        if limits.effort.is_some_and(|most| work(&|_| true) > u64::from(most)) {
            return Err(Fault::Effort);
        }
        let cost = self.actions.iter().filter_map(|action| action.cost).fold(0, u64::saturating_add);
        if limits.cost.is_some_and(|most| cost > most) {
            return Err(Fault::Cost);
        }
        for role in &self.question.roles {
            let own = work(&|action| action.owner == role.id);
            let is_over = |most: Option<u64>| most.is_some_and(|most| own > most);
            if is_over(role.total.map(u64::from)) || is_over(role.months_total()) {
                return Err(Fault::Role(role.id.clone()));
            }
        }
        Ok(())
    }

    fn time(&self) -> Result<(), Fault> {
        let limits = &self.question.limits;
        let takes = limits.days.map(|days| (days, self.takes()));
        if let Some((days, takes)) = takes {
            let is_long = |(_, takes): &(&&ActionId, &u64)| **takes > u64::from(days);
            if let Some((id, _)) = self.ids.iter().map(|id| (id, takes.get(id).unwrap_or(&0))).find(is_long) {
                return Err(Fault::TooLong((*id).clone()));
            }
        }
        let is_ruled_out = |late: &Late| {
            let held = late.actions.iter().all(|id| self.ids.contains(&id));
            held && (late.with_more || sorted::set(&late.actions).len() == self.ids.len())
        };
        if limits.late.iter().any(is_ruled_out) { Err(Fault::Late) } else { Ok(()) }
    }

    /// For each action the working days that it takes with the longest chain of what it needs: lengthened round by round,
    /// until nothing changes. What still changes after as many rounds as there are actions goes in a circle.
    fn takes(&self) -> Map<&'a ActionId, u64> {
        let forced = self.forced();
        let mut takes = sorted::map(self.known.iter().map(|(id, action)| (*id, u64::from(action.days))));
        for round in 0..=self.known.len() {
            let mut longer = Vec::new();
            for action in self.known.values() {
                let needed =
                    self.lacking(action).filter(|(first, _)| !Self::is_waived(&forced, action, first));
                let ends = needed
                    .map(|(first, lag)| takes.get(&first.id).unwrap_or(&0).saturating_add(u64::from(lag)));
                let all = ends.max().unwrap_or(0).saturating_add(u64::from(action.days));
                let is_circle = round == self.known.len();
                if takes.get(&action.id).is_some_and(|known| *known < all) {
                    longer.push((&action.id, if is_circle { u64::MAX } else { all }));
                }
            }
            takes.extend(longer);
        }
        takes
    }
}
