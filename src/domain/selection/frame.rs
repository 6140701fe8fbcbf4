//! A question with its names resolved: actions and items by their places, actions in the order of their ids.

use super::asked::whole;
use super::clash::Limit;
use super::model::{Gain, Model, Row};
use super::question::{Action, Item, Pin, Question};
use crate::domain::id::{ActionId, ItemId, RoleId};
use crate::domain::level::Level;
use crate::domain::sorted::{self, Map};

/// A set of actions: for each, in the order of the ids, whether it is in.
pub(super) type Chosen = Vec<bool>;

/// The places of a set, in order.
pub(super) fn places(chosen: &[bool]) -> impl Iterator<Item = usize> {
    chosen.iter().enumerate().filter_map(|(place, chosen)| chosen.then_some(place))
}

/// A question with its names resolved. All lists have one entry for each action or item, so places of one are places of
/// the other.
pub(super) struct Frame<'a> {
    /// The question.
    pub question: &'a Question,
    /// The actions in the order of their ids.
    pub actions: Vec<&'a Action>,
    /// The items in the order of their ids.
    pub items: Vec<&'a Item>,
    /// For each action the items that it raises above where they are.
    pub raises: Vec<Vec<(usize, Level)>>,
    /// For each action the prerequisites that must be chosen with it, with the days to wait after them.
    pub needs: Vec<Vec<(usize, u32)>>,
    /// The actions that are in whatever is chosen: pinned in, or needed by what is.
    pub forced: Vec<bool>,
    /// For each action the working days that it and the longest chain of what it needs take at least.
    pub chains: Vec<u32>,
    places: Map<&'a ActionId, usize>,
}

impl<'a> Frame<'a> {
    pub(super) fn new(question: &'a Question) -> Self {
        let actions: Map<_, _> = sorted::map(question.actions.iter().map(|action| (&action.id, action)));
        let actions: Vec<&Action> = actions.values().copied().collect();
        let places = sorted::map(actions.iter().enumerate().map(|(place, action)| (&action.id, place)));
        let items: Map<_, _> = sorted::map(question.items.iter().map(|item| (&item.id, item)));
        let items: Vec<&Item> = items.values().copied().collect();
        let item_places = sorted::map(items.iter().enumerate().map(|(place, item)| (&item.id, place)));
        let raises = actions.iter().map(|action| raises(action, &items, &item_places)).collect();
        let holds: Vec<_> = actions.iter().map(|action| holds(action, &items, &item_places)).collect();
        let lacking: Vec<_> = actions.iter().map(|action| lacking(action, &places, &holds)).collect();
        let out: Vec<_> = actions.iter().map(|action| action.pin == Some(Pin::Out)).collect();
        let forced = forced(&actions, &lacking, &out);
        let needs = lacking.into_iter().zip(&forced).map(|(mut needs, forced)| {
            needs.retain(|(place, _)| !(*forced && out[*place]));
            needs
        });
        let needs: Vec<_> = needs.collect();
        let chains = chains(&actions, &needs);
        Self { question, actions, items, raises, needs, forced, chains, places }
    }

    pub(super) fn place(&self, action: &ActionId) -> Option<usize> {
        self.places.get(action).copied()
    }

    /// The likely work of each action, in tenths of a person-day.
    pub(super) fn efforts(&self) -> Vec<i64> {
        self.actions.iter().map(|action| i64::from(action.likely)).collect()
    }

    /// Where a set takes an item.
    pub(super) fn reached(&self, chosen: &[bool], item: usize) -> Level {
        let raises = places(chosen).flat_map(|place| &self.raises[place]);
        let highest = raises.filter(|(raised, _)| *raised == item).map(|(_, to)| *to).max();
        highest.unwrap_or_default().max(self.items[item].now)
    }

    /// The actions that take an item to `level` or above.
    fn raising(&self, item: usize, level: Level) -> Vec<usize> {
        let raises =
            |place: &usize| self.raises[*place].iter().any(|(raised, to)| *raised == item && *to >= level);
        (0..self.actions.len()).filter(raises).collect()
    }

    /// The actions that take an item to its goal; none where it is there.
    pub(super) fn closing(&self, item: usize) -> Option<Vec<usize>> {
        let Item { now, goal, .. } = *self.items[item];
        (now < goal).then(|| self.raising(item, goal))
    }

    /// The limits that are set, in a fixed order.
    pub(super) fn limits(&self) -> Vec<Limit> {
        let limits = &self.question.limits;
        let whole = [
            limits.effort.map(|_| Limit::Effort),
            limits.cost.map(|_| Limit::Cost),
            limits.days.map(|_| Limit::Days),
            (!limits.late.is_empty()).then_some(Limit::Schedule),
        ];
        let roles = self.question.roles.iter().flat_map(|role| {
            let total = role.total.map(|_| Limit::Role(role.id.clone()));
            [total, role.months.as_ref().map(|_| Limit::Months(role.id.clone()))]
        });
        whole.into_iter().chain(roles).flatten().collect()
    }

    /// What must hold of a set: pins and prerequisites, the goals where `goals` says so, and these limits.
    pub(super) fn model(&self, goals: bool, limits: &[Limit]) -> Model {
        let mut model = Model::new(self.actions.len());
        for (place, action) in self.actions.iter().enumerate() {
            if self.forced[place] {
                model.fixed[place] = Some(true);
            } else if action.pin == Some(Pin::Out) {
                model.fixed[place] = Some(false);
            }
            let needs = self.needs[place].iter().filter(|(needed, _)| *needed != place);
            model.rows.extend(needs.map(|(needed, _)| Row::at_most([(place, 1), (*needed, -1)], 0)));
        }
        if goals {
            let closing = (0..self.items.len()).filter_map(|item| self.closing(item));
            model.rows.extend(
                closing.map(|closing| Row::at_most(closing.into_iter().map(|place| (place, -1)), -1)),
            );
        }
        for limit in limits {
            model.rows.extend(self.rows(limit));
        }
        model.costs = self.efforts();
        model
    }

    fn rows(&self, limit: &Limit) -> Vec<Row> {
        let limits = &self.question.limits;
        let role = |id: &RoleId| self.question.roles.iter().find(|role| role.id == *id);
        match limit {
            Limit::Effort => {
                limits.effort.map(|most| self.within(|_| true, u64::from(most))).into_iter().collect()
            }
            Limit::Cost => {
                let costs = self.actions.iter().map(|action| whole(action.cost.unwrap_or(0)));
                let row = |most| Row::at_most(costs.clone().enumerate(), whole(most));
                limits.cost.map(row).into_iter().collect()
            }
            Limit::Days => limits.days.map(|days| self.in_time(days)).unwrap_or_default(),
            Limit::Role(id) => {
                let total = role(id).and_then(|role| role.total).map(u64::from);
                total.map(|most| self.within(|action| action.owner == *id, most)).into_iter().collect()
            }
            Limit::Months(id) => {
                let total = role(id).and_then(super::question::Role::months_total);
                total.map(|most| self.within(|action| action.owner == *id, most)).into_iter().collect()
            }
            Limit::Schedule => limits.late.iter().map(|late| self.not_late(late)).collect(),
        }
    }

    /// That the work of some actions stays within a limit.
    fn within(&self, counted: impl Fn(&Action) -> bool, most: u64) -> Row {
        let estimate = self.question.limits.estimate;
        let counted = self.actions.iter().enumerate().filter(|(_, action)| counted(action));
        Row::at_most(counted.map(|(place, action)| (place, i64::from(action.effort(estimate)))), whole(most))
    }

    /// That nothing whose chain takes longer is chosen.
    pub(super) fn in_time(&self, days: u32) -> Vec<Row> {
        let too_long = (0..self.actions.len()).filter(|place| self.chains[*place] > days);
        too_long.map(|place| Row::at_most([(place, 1)], 0)).collect()
    }

    fn not_late(&self, late: &super::question::Late) -> Row {
        let mut held = vec![false; self.actions.len()];
        late.actions.iter().filter_map(|id| self.place(id)).for_each(|place| held[place] = true);
        // A set with an action that nobody knows cannot be chosen, so it rules nothing out.
        let unknown = late.actions.iter().any(|id| self.place(id).is_none());
        let terms = held.iter().enumerate().map(|(place, held)| (place, if *held { 1 } else { -1 }));
        let most = held.iter().filter(|held| **held).count() + usize::from(unknown);
        Row::at_most(terms.filter(|(_, sign)| !late.with_more || *sign > 0), whole(most) - 1)
    }

    /// What raising items brings: each step that an action could take an item up, `worth` each level, up to `top`.
    pub(super) fn gains(&self, worth: impl Fn(&Item) -> u64, top: impl Fn(&Item) -> Level) -> Vec<Gain> {
        let mut gains = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            let top = top(item);
            let raises = self.raises.iter().flatten().filter(|(raised, _)| *raised == place);
            let steps = sorted::set(raises.map(|(_, to)| (*to).min(top)).filter(|to| *to > item.now));
            let mut from = item.now;
            for to in steps {
                let worth = whole(worth(item)) * i64::from(to.number() - from.number());
                gains.push(Gain { worth, any_of: self.raising(place, to) });
                from = to;
            }
        }
        gains.retain(|gain| gain.worth > 0);
        gains
    }
}

fn raises(action: &Action, items: &[&Item], places: &Map<&ItemId, usize>) -> Vec<(usize, Level)> {
    let known = action.raises.iter().filter_map(|(item, to)| Some((*places.get(item)?, *to)));
    known.filter(|(place, to)| items[*place].now < *to).collect()
}

/// Whether all effects of an action hold already.
fn holds(action: &Action, items: &[&Item], places: &Map<&ItemId, usize>) -> bool {
    let now = |item: &ItemId| places.get(item).map_or(Level::L0, |place| items[*place].now);
    action.raises.iter().all(|(item, to)| now(item) >= *to)
}

/// The prerequisites of an action whose effects do not all hold already.
fn lacking(action: &Action, places: &Map<&ActionId, usize>, holds: &[bool]) -> Vec<(usize, u32)> {
    let known = action.requires.iter().filter_map(|(id, lag)| Some((*places.get(id)?, *lag)));
    known.filter(|(place, _)| !holds[*place]).collect()
}

/// What is pinned in, with all that it lacks but what is pinned out.
fn forced(actions: &[&Action], lacking: &[Vec<(usize, u32)>], out: &[bool]) -> Vec<bool> {
    let mut forced = vec![false; actions.len()];
    let pinned = |place: &usize| actions[*place].pin == Some(Pin::In);
    let mut open: Vec<usize> = (0..actions.len()).filter(pinned).collect();
    while let Some(place) = open.pop() {
        if !out[place] && !forced[place] {
            forced[place] = true;
            open.extend(lacking[place].iter().map(|(needed, _)| *needed));
        }
    }
    forced
}

/// How long each action takes with the longest chain of what it needs; what needs itself never ends.
fn chains(actions: &[&Action], needs: &[Vec<(usize, u32)>]) -> Vec<u32> {
    let mut chains = vec![u32::MAX; actions.len()];
    let mut settled = vec![false; actions.len()];
    // Each round settles what needs only what is settled; what never is stands in a circle, or behind one.
    loop {
        let is_ready =
            |place: &usize| !settled[*place] && needs[*place].iter().all(|(needed, _)| settled[*needed]);
        let ready: Vec<usize> = (0..actions.len()).filter(is_ready).collect();
        if ready.is_empty() {
            return chains;
        }
        for place in ready {
            let before = needs[place].iter().map(|(needed, lag)| chains[*needed].saturating_add(*lag)).max();
            chains[place] = before.unwrap_or(0).saturating_add(actions[place].days);
            settled[place] = true;
        }
    }
}
