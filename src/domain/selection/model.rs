//! A choice of yes or no for each action, held to rows of whole numbers.

/// A sum that must not be larger than a bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// How much each action counts in the sum, each action once, none with 0.
    pub terms: Vec<(usize, i64)>,
    /// The bound.
    pub most: i64,
}

impl Row {
    pub(super) fn at_most(terms: impl IntoIterator<Item = (usize, i64)>, most: i64) -> Self {
        Self { terms: terms.into_iter().filter(|(_, count)| *count != 0).collect(), most }
    }

    fn holds(&self, chosen: &[bool]) -> bool {
        sum(&self.terms, chosen) <= i128::from(self.most)
    }
}

/// Something that counts once when any of some actions is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gain {
    /// What it counts, above 0.
    pub worth: i64,
    /// The actions.
    pub any_of: Vec<usize>,
}

/// What is to be chosen: the least of the costs less the gains that keeps to the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Model {
    /// What each action costs.
    pub costs: Vec<i64>,
    /// The actions of which it is settled whether they are in.
    pub fixed: Vec<Option<bool>>,
    /// The rows.
    pub rows: Vec<Row>,
    /// What can be gained.
    pub gains: Vec<Gain>,
    /// Whether gains are taken off the costs.
    pub gainful: bool,
    /// What must be gained in all.
    pub least_gain: i64,
}

impl Model {
    pub(super) fn new(actions: usize) -> Self {
        Self {
            costs: vec![0; actions],
            fixed: vec![None; actions],
            rows: Vec::new(),
            gains: Vec::new(),
            gainful: false,
            least_gain: 0,
        }
    }

    /// What a set gains in all.
    pub(super) fn gain(&self, chosen: &[bool]) -> i128 {
        let gained = |gain: &&Gain| gain.any_of.iter().any(|place| chosen.get(*place) == Some(&true));
        self.gains.iter().filter(gained).map(|gain| i128::from(gain.worth)).sum()
    }

    /// What a set comes to; nothing where it does not keep to what must hold.
    pub(super) fn value(&self, chosen: &[bool]) -> Option<i64> {
        let settled = |(fixed, chosen): (&Option<bool>, &bool)| fixed.is_none_or(|fixed| fixed == *chosen);
        let holds = chosen.len() == self.costs.len()
            && self.fixed.iter().zip(chosen).all(settled)
            && self.rows.iter().all(|row| row.holds(chosen))
            && self.gain(chosen) >= i128::from(self.least_gain);
        let gain = if self.gainful { self.gain(chosen) } else { 0 };
        let costs = self.costs.iter().zip(chosen).filter(|(_, chosen)| **chosen);
        let value = costs.map(|(cost, _)| i128::from(*cost)).sum::<i128>() - gain;
        if holds { i64::try_from(value).ok() } else { None }
    }

    /// That the costs stay at what they were.
    pub(super) fn costing_at_most(&self, most: i64) -> Row {
        Row::at_most(self.costs.iter().copied().enumerate(), most)
    }

    /// That it is not this very set.
    pub(super) fn not(&mut self, chosen: &[bool]) {
        let terms = chosen.iter().enumerate().map(|(place, chosen)| (place, if *chosen { 1 } else { -1 }));
        let count = chosen.iter().filter(|chosen| **chosen).count();
        self.rows.push(Row::at_most(terms, super::asked::whole(count) - 1));
    }
}

fn sum(terms: &[(usize, i64)], chosen: &[bool]) -> i128 {
    let counted = terms.iter().filter(|(place, _)| chosen.get(*place) == Some(&true));
    counted.map(|(_, count)| i128::from(*count)).sum()
}
