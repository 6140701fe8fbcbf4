//! What a KPI came to in a month. Where figures are missing it came to nothing, and it is said which.

use super::kind::Kpi;
use crate::domain::value::{Counted, Figures, Month};

/// What a KPI came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// As of the end of this month.
    pub month: Month,
    /// In the KPI's unit.
    pub value: u64,
    /// From how many months; fewer than it spans where counting began later.
    pub months: u32,
}

/// Why a KPI cannot be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It was never counted.
    Never(Counted),
    /// It was not counted in these months.
    Missing(Counted, Vec<Month>),
    /// It was counted and comes to nobody: there is nothing to take a share of.
    Nobody(Counted),
    /// It is not said what the program costs.
    Cost,
}

/// How a KPI stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What it came to last.
    pub latest: Option<Reading>,
    /// Why it cannot be told of the last month that has figures.
    pub lack: Option<Lack>,
}

/// The first month in which this was counted.
fn first(figures: &Figures, counted: Counted) -> Result<Month, Lack> {
    let mut months = figures.months.iter().filter(|(_, counts)| counts.contains_key(&counted));
    months.next().map(|(month, _)| *month).ok_or(Lack::Never(counted))
}

/// Months from one to another, both included.
fn range(from: Month, to: Month) -> impl Iterator<Item = Month> {
    let months = u32::try_from(to.since(from).saturating_add(1)).unwrap_or(0);
    (0..months).map(move |at| from.after(at))
}

/// All who were counted in these months.
fn sum(figures: &Figures, counted: Counted, months: &[Month]) -> Result<u64, Lack> {
    let counts: Vec<_> = months.iter().map(|month| (*month, figures.counted(*month, counted))).collect();
    let missing: Vec<Month> =
        counts.iter().filter(|(_, people)| people.is_none()).map(|(month, _)| *month).collect();
    if missing.is_empty() {
        Ok(counts.iter().filter_map(|(_, people)| *people).map(u64::from).sum())
    } else {
        Err(Lack::Missing(counted, missing))
    }
}

/// The months that a KPI looks back on from this one: no further than counting goes.
fn window(kpi: Kpi, from: Month, month: Month) -> Vec<Month> {
    range(from.max(month.before(kpi.span() - 1)), month.max(from)).collect()
}

fn reading_of(month: Month, value: u64, months: &[Month]) -> Reading {
    Reading { month, value, months: u32::try_from(months.len()).unwrap_or(u32::MAX) }
}

/// A count in the months that the KPI looks back on.
fn total(figures: &Figures, kpi: Kpi, counted: Counted, month: Month) -> Result<Reading, Lack> {
    let from = first(figures, counted)?;
    if month < from {
        return Err(Lack::Missing(counted, vec![month]));
    }
    // What there is when a month ends counts by itself.
    let months = window(kpi, from, month);
    Ok(reading_of(month, sum(figures, counted, &months)?, &months))
}

/// The share of `yes` in `of`, which was counted so many months earlier.
fn share(
    figures: &Figures,
    kpi: Kpi,
    (yes, of): (Counted, Counted),
    earlier: u32,
    month: Month,
) -> Result<Reading, Lack> {
    let from = first(figures, yes)?.max(first(figures, of)?.after(earlier));
    if month < from {
        let lacks =
            if figures.counted(month, yes).is_none() { (yes, month) } else { (of, month.before(earlier)) };
        return Err(Lack::Missing(lacks.0, vec![lacks.1]));
    }
    let months = window(kpi, from, month);
    let before: Vec<Month> = months.iter().map(|month| month.before(earlier)).collect();
    let (part, whole) = (sum(figures, yes, &months)?, sum(figures, of, &before)?);
    let permille = (part * 2000 + whole).checked_div(whole * 2).ok_or(Lack::Nobody(of))?;
    Ok(reading_of(month, permille, &months))
}

/// What the program costs for each rehire.
fn cost(figures: &Figures, month: Month) -> Result<Reading, Lack> {
    let running = figures.running_yen.ok_or(Lack::Cost)?;
    let rehires = total(figures, Kpi::Rehires, Counted::Rehired, month)?;
    let spent = u128::from(running) * u128::from(rehires.months);
    let each = (spent * 2 + u128::from(rehires.value) * 12).checked_div(u128::from(rehires.value) * 24);
    let yen = each.ok_or(Lack::Nobody(Counted::Rehired))?;
    Ok(Reading { value: u64::try_from(yen).unwrap_or(u64::MAX), ..rehires })
}

/// What a KPI came to as of the end of a month.
///
/// # Errors
/// When figures are missing that it is worked out from.
pub fn reading(figures: &Figures, kpi: Kpi, month: Month) -> Result<Reading, Lack> {
    let of = |counted| total(figures, kpi, counted, month);
    let part = |yes, of| share(figures, kpi, (yes, of), 0, month);
    match kpi {
        Kpi::Reachable => part(Counted::Reachable, Counted::Left),
        Kpi::Consented => part(Counted::Consented, Counted::Reachable),
        Kpi::Members => of(Counted::Members),
        Kpi::Engaged => of(Counted::Engaged),
        Kpi::EngagedShare => part(Counted::Engaged, Counted::Members),
        Kpi::Talks => of(Counted::Talked),
        Kpi::Applications => of(Counted::Applied),
        Kpi::Rehires => of(Counted::Rehired),
        Kpi::Retained => share(figures, kpi, (Counted::Retained, Counted::Rehired), 12, month),
        Kpi::Cost => cost(figures, month),
    }
}

/// What a KPI came to, month by month, the months left out in which it cannot be told.
#[must_use]
pub fn readings(figures: &Figures, kpi: Kpi) -> Vec<Reading> {
    figures.months.keys().filter_map(|month| reading(figures, kpi, *month).ok()).collect()
}

/// How a KPI stands.
#[must_use]
pub fn state(figures: &Figures, kpi: Kpi) -> State {
    let latest = readings(figures, kpi).pop();
    let lack = match figures.months.keys().last() {
        Some(last) => reading(figures, kpi, *last).err(),
        // Nothing was counted at all: what it would be counted from is never there.
        None => reading(figures, kpi, Month::of(chrono::NaiveDate::default())).err(),
    };
    State { latest, lack }
}
