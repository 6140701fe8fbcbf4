//! What rules decide about people of whom not everything is known, and how that falls on groups of them.

use super::leaver::Leaver;
use super::table::Eligibility;
use super::terms::{Conduct, Employment, ExitReason, Outcome};
use crate::domain::sorted::{self, Map, Set};

/// What a register says of why someone left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// This.
    Reason(ExitReason),
    /// That they chose to, and no more (自己都合).
    ByChoice,
}

impl Told {
    /// The reasons that it may be.
    #[must_use]
    pub fn reasons(self) -> Vec<ExitReason> {
        match self {
            Self::Reason(one) => vec![one],
            Self::ByChoice => ExitReason::VOLUNTARY.to_vec(),
        }
    }
}

/// What is known of someone who left, as far as rules ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Known {
    /// Months of service.
    pub tenure: Option<u16>,
    /// Months since the last day.
    pub away: Option<u16>,
    /// Why they left.
    pub reason: Option<Told>,
    /// How they were employed.
    pub employment: Option<Employment>,
    /// What is on record.
    pub conduct: Option<Conduct>,
}

/// What rules decide about someone of whom not everything is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decided {
    /// The same whatever is not known.
    So(Outcome),
    /// No rule says anything, whatever is not known.
    InAGap,
    /// It hangs on what is not known.
    Depends,
}

impl Decided {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::So(Outcome::Eligible),
        Self::So(Outcome::Review),
        Self::So(Outcome::Excluded),
        Self::InAGap,
        Self::Depends,
    ];
}

/// How many people of a group are decided so.
pub type Counts = Map<Decided, u32>;

/// A group whose share of eligible people is far below that of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uneven {
    /// The group with the smaller share.
    pub group: usize,
    /// The group with the largest share.
    pub best: usize,
    /// The smaller share as a part of the largest, in permille.
    pub ratio_permille: u32,
}

/// Below which part of the largest share, in permille, a group's share is told as uneven: four fifths, the rule of thumb of
/// the Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D). It asks a question, and proves nothing.
pub const FOUR_FIFTHS: u32 = 800;

/// The fewest people of a group of whom a share says anything.
pub const FEWEST: u32 = 5;

impl Eligibility {
    /// What the rules decide about someone, whatever is not known of them.
    #[must_use]
    pub fn decide_known(&self, known: &Known) -> Decided {
        let mut outcomes = Set::new();
        for leaver in self.possible(known) {
            outcomes.insert(self.decide(&leaver).outcome);
            if outcomes.len() > 1 {
                return Decided::Depends;
            }
        }
        match outcomes.iter().next() {
            Some(Some(outcome)) => Decided::So(*outcome),
            _ => Decided::InAGap,
        }
    }

    /// People with what is known, one for each way in which rules could tell apart what is not.
    fn possible(&self, known: &Known) -> Vec<Leaver> {
        let months =
            |known: Option<u16>, question| known.map_or_else(|| self.told_apart(question), |one| vec![one]);
        let (tenures, aways) = (months(known.tenure, 0), months(known.away, 1));
        let reasons = known.reason.map_or_else(|| ExitReason::ALL.to_vec(), Told::reasons);
        let kinds = known.employment.map_or_else(|| Employment::ALL.to_vec(), |one| vec![one]);
        let records = known.conduct.map_or_else(|| Conduct::ALL.to_vec(), |one| vec![one]);
        let mut all = Vec::new();
        for tenure in &tenures {
            for away in &aways {
                for reason in &reasons {
                    for employment in &kinds {
                        all.extend(records.iter().map(|conduct| Leaver {
                            tenure: *tenure,
                            away: *away,
                            reason: *reason,
                            employment: *employment,
                            conduct: *conduct,
                        }));
                    }
                }
            }
        }
        all
    }

    /// How many people of each group are decided how. Those of no group are not asked for.
    #[must_use]
    pub fn tally(&self, people: &[(Known, usize)], groups: usize) -> Vec<Counts> {
        let mut known: Map<Known, Decided> = Map::new();
        let mut counts = vec![Counts::new(); groups];
        let (tenures, aways) = (self.told_apart(0), self.told_apart(1));
        for (person, group) in people {
            // Rules tell few people apart, however many there are.
            let alike = Known {
                tenure: person.tenure.map(|months| stretch(&tenures, months)),
                away: person.away.map(|months| stretch(&aways, months)),
                ..*person
            };
            let decided = *known.or_insert_with(alike, || self.decide_known(&alike));
            if let Some(counts) = counts.get_mut(*group) {
                *counts.or_insert_with(decided, || 0) += 1;
            }
        }
        counts
    }
}

/// The first month of the stretch that a number of months lies in.
fn stretch(starts: &[u16], months: u16) -> u16 {
    let before = starts.partition_point(|start| *start <= months);
    before.checked_sub(1).and_then(|at| starts.get(at)).copied().unwrap_or(months)
}

/// How many people of a group something is decided about.
fn people_decided(counts: &Counts) -> u32 {
    counts.iter().filter(|(decided, _)| **decided != Decided::Depends).map(|(_, count)| count).sum()
}

/// The share of those who may apply among the people of a group about whom something is decided, in millionths; none where
/// nothing is decided about anybody.
#[must_use]
pub fn eligible_share(counts: &Counts) -> Option<u64> {
    let eligible = counts.get(&Decided::So(Outcome::Eligible)).copied().unwrap_or(0);
    (u64::from(eligible) * 1_000_000).checked_div(u64::from(people_decided(counts)))
}

/// The groups whose share of eligible people is less than four fifths of the largest, the smallest first. Groups of fewer
/// than five people are left out, and people of whom nothing can be decided.
#[must_use]
pub fn uneven(counts: &[Counts]) -> Vec<Uneven> {
    let share = |counts: &Counts| eligible_share(counts).filter(|_| people_decided(counts) >= FEWEST);
    let shares: Vec<(usize, u64)> =
        counts.iter().enumerate().filter_map(|(group, counts)| Some((group, share(counts)?))).collect();
    let Some((best, largest)) =
        shares.iter().max_by_key(|(group, share)| (*share, std::cmp::Reverse(*group)))
    else {
        return Vec::new();
    };
    let of = |(group, share): &(usize, u64)| {
        let ratio = (share * 1000).checked_div(*largest)?;
        let ratio_permille = u32::try_from(ratio).ok()?;
        (ratio_permille < FOUR_FIFTHS).then_some(Uneven { group: *group, best: *best, ratio_permille })
    };
    let mut found: Vec<Uneven> = shares.iter().filter_map(of).collect();
    sorted::by_key(&mut found, |uneven| (uneven.ratio_permille, uneven.group));
    found
}
