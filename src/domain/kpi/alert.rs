//! What needs a look: goals that are behind, figures that are missing or contradict each other, a review that is due.

use chrono::NaiveDate;

use super::course::{Course, Judged, judge};
use super::kind::Kpi;
use super::reading::{Lack, readings, state};
use super::{Goal, Kpis};
use crate::domain::value::{Class, Counted, Figures, Height, Month, PUBLISHED, Reference, Step};

/// How far back a figure counts as one that is kept.
const KEPT_MONTHS: u32 = 12;

/// What needs a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alert {
    /// The review was due on this day.
    Overdue(NaiveDate),
    /// The goal's month has passed without it.
    Missed(Kpi, Goal, Judged),
    /// The goal comes more slowly than it has to.
    Behind(Kpi, Goal, Judged),
    /// There is a goal, and no figure to hold it against.
    Unmeasured(Kpi, Lack),
    /// What was counted before was not counted last month.
    NotCounted(Month, Vec<Counted>),
    /// There are more of the first than of the second, of whom they are part; the second may be of an earlier month.
    Exceeds {
        /// The month.
        month: Month,
        /// What there are more of, and how many.
        part: (Counted, u32),
        /// What there should be at least as many of, and how many.
        whole: (Counted, u32),
    },
    /// In all months together more people took a step than the one before.
    Overfull(Step),
    /// The goal for rehires lies above what was published of others.
    Ambitious {
        /// How high it is.
        height: Height,
        /// Rehires a year.
        rehires: u32,
        /// Of how many who are registered.
        registered: u32,
    },
}

/// What needs a look on this day, the weightiest first; `next` is the day of the next review.
#[must_use]
pub fn alerts(kpis: &Kpis, figures: &Figures, next: Option<NaiveDate>, today: NaiveDate) -> Vec<Alert> {
    let overdue = next.filter(|next| *next < today).map(Alert::Overdue);
    let (mut missed, mut behind, mut unmeasured) = (Vec::new(), Vec::new(), Vec::new());
    for (kpi, goal) in &kpis.goals {
        match judge(*kpi, *goal, &readings(figures, *kpi)) {
            Some(judged) if judged.course == Course::Missed => {
                missed.push(Alert::Missed(*kpi, *goal, judged));
            }
            Some(judged) if judged.course == Course::Behind => {
                behind.push(Alert::Behind(*kpi, *goal, judged));
            }
            Some(_) => {}
            None => unmeasured.extend(state(figures, *kpi).lack.map(|lack| Alert::Unmeasured(*kpi, lack))),
        }
    }
    overdue
        .into_iter()
        .chain(missed)
        .chain(behind)
        .chain(exceeding(figures))
        .chain(figures.overfull().into_iter().filter(|step| *step != Step::Retained).map(Alert::Overfull))
        .chain(not_counted(figures, Month::of(today).before(1)))
        .chain(unmeasured)
        .chain(ambitious(kpis, figures))
        .collect()
}

/// What was counted in the months before and not in this one.
fn not_counted(figures: &Figures, month: Month) -> Option<Alert> {
    let was_counted = |counted: &Counted| {
        (1..=KEPT_MONTHS).any(|back| figures.counted(month.before(back), *counted).is_some())
    };
    let lacks = |counted: &Counted| figures.counted(month, *counted).is_none();
    let missing: Vec<Counted> =
        Counted::ALL.into_iter().filter(|counted| was_counted(counted) && lacks(counted)).collect();
    (!missing.is_empty()).then_some(Alert::NotCounted(month, missing))
}

/// Figures of single months that cannot be so: more of a part than of its whole.
fn exceeding(figures: &Figures) -> Vec<Alert> {
    let pairs = [
        (Counted::Engaged, Counted::Members, 0),
        (Counted::Registered, Counted::Members, 0),
        (Counted::Retained, Counted::Rehired, 12),
    ];
    let mut found = Vec::new();
    for month in figures.months.keys() {
        for (part, whole, earlier) in pairs {
            let both = figures.counted(*month, part).zip(figures.counted(month.before(earlier), whole));
            if let Some((more, less)) = both.filter(|(more, less)| more > less) {
                found.push(Alert::Exceeds { month: *month, part: (part, more), whole: (whole, less) });
            }
        }
    }
    found
}

/// A goal for rehires beside the published cases, going by the members that were counted last, or by how many are said to be
/// registered.
fn ambitious(kpis: &Kpis, figures: &Figures) -> Option<Alert> {
    let rehires = u32::try_from(kpis.goals.get(&Kpi::Rehires)?.value).ok()?;
    let counted = readings(figures, Kpi::Members).last().and_then(|last| u32::try_from(last.value).ok());
    let registered = counted.or(figures.registered).filter(|registered| *registered > 0)?;
    let class = Class::of(&PUBLISHED.each_ref().map(|case| case.reference))?;
    let height = class.height(Reference { registered, months: 12, rehires });
    (height != Height::Usual && rehires > 0).then_some(Alert::Ambitious { height, rehires, registered })
}
