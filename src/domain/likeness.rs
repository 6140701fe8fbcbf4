//! Which cases are like an organization, and in what: by industry, size, purposes, and what its assessment lacks.

use super::catalog::{Case, Catalog, Fills};
use super::id::{CaseId, ItemId, PurposeId};
use super::plan::gaps;
use super::profile::{Profile, Size};
use super::program::Program;
use super::sorted;

/// What the same industry counts. The scale is ours; only the order follows from it.
pub const SAME_INDUSTRY: u32 = 3;

/// What the same class of size counts.
pub const SAME_SIZE: u32 = 2;

/// What the class of size next to it counts.
pub const NEXT_SIZE: u32 = 1;

/// What each purpose in common counts.
pub const PURPOSE: u32 = 2;

/// The most that items below their target count, each one: a case that tells of many practices is not more alike for that.
pub const MOST_GAPS: u32 = 3;

/// In what a case is like the organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alike {
    /// It is of the same industry.
    Industry,
    /// It has as many people.
    Size,
    /// It has a few more or fewer people: the class next to the organization's.
    NextSize,
    /// It names these purposes, too.
    Purposes(Vec<PurposeId>),
    /// It tells what it did about these items, which are below their target.
    Gaps(Vec<ItemId>),
}

/// In what a case is unlike the organization, or what cannot be said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlike {
    /// It is of another industry.
    Industry,
    /// It is larger, or smaller, by more than a class.
    Size(Size),
    /// How many people it has is not published.
    SizeUnknown,
    /// It names none of the organization's purposes.
    Purposes,
}

/// How a case compares with an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// The case.
    pub case: CaseId,
    /// What is alike.
    pub alike: Vec<Alike>,
    /// What is not; nothing is said of what the organization did not tell.
    pub unlike: Vec<Unlike>,
    /// What the case published nothing about.
    pub untold: Vec<Fills>,
}

impl Alike {
    fn counts(&self) -> u32 {
        let times = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        match self {
            Self::Industry => SAME_INDUSTRY,
            Self::Size => SAME_SIZE,
            Self::NextSize => NEXT_SIZE,
            Self::Purposes(purposes) => times(purposes.len()).saturating_mul(PURPOSE),
            Self::Gaps(items) => times(items.len()).min(MOST_GAPS),
        }
    }
}

impl Likeness {
    /// How much is alike; only the order of these means something.
    #[must_use]
    pub fn counts(&self) -> u32 {
        self.alike.iter().map(Alike::counts).sum()
    }
}

/// All cases, the most alike first; those that are equally alike in the order of the catalog.
#[must_use]
pub fn cases_alike(catalog: &Catalog, program: &Program) -> Vec<Likeness> {
    let round = program.round();
    let gaps = gaps(catalog, &round.answers, round.scope, &program.target);
    // An item that nobody has answered is no gap yet.
    let gaps: Vec<ItemId> =
        gaps.into_iter().filter(|gap| gap.unknown.is_none()).map(|gap| gap.item).collect();
    let mut cases: Vec<Likeness> =
        catalog.cases.iter().map(|case| compare(case, &program.profile, &gaps)).collect();
    sorted::by_key(&mut cases, |likeness| std::cmp::Reverse(likeness.counts()));
    cases
}

fn compare(case: &Case, profile: &Profile, gaps: &[ItemId]) -> Likeness {
    let (mut alike, mut unlike) = (Vec::new(), Vec::new());
    match &profile.industry {
        Some(industry) if *industry == case.industry => alike.push(Alike::Industry),
        Some(_) => unlike.push(Unlike::Industry),
        None => {}
    }
    match (profile.size, case.start.size) {
        (Some(own), Some(size)) => match steps(own, size) {
            0 => alike.push(Alike::Size),
            1 => alike.push(Alike::NextSize),
            _ => unlike.push(Unlike::Size(size)),
        },
        (Some(_), None) => unlike.push(Unlike::SizeUnknown),
        (None, _) => {}
    }
    let named = case.start.purposes.iter().filter(|purpose| profile.purposes.contains(*purpose));
    let named: Vec<PurposeId> = named.cloned().collect();
    if !named.is_empty() {
        alike.push(Alike::Purposes(named));
    } else if !profile.purposes.is_empty() {
        unlike.push(Unlike::Purposes);
    }
    let practised = |item: &&ItemId| {
        case.practices.iter().any(|practice| practice.items.iter().any(|other| other == *item))
    };
    let gaps: Vec<ItemId> = gaps.iter().filter(practised).cloned().collect();
    if !gaps.is_empty() {
        alike.push(Alike::Gaps(gaps));
    }
    let untold = Fills::ALL.into_iter().filter(|part| !case.start.tells(*part)).collect();
    Likeness { case: case.id.clone(), alike, unlike, untold }
}

/// How many classes lie between two sizes.
fn steps(one: Size, other: Size) -> usize {
    let place = |size| Size::ALL.iter().position(|known| *known == size).unwrap_or(0);
    place(one).abs_diff(place(other))
}
