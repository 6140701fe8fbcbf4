//! What a KPI is expected to come to, where the funnel of `value` says so: the figure in the middle, and the range that holds
//! four of five results.

use super::kind::Kpi;
use crate::domain::value::{Drawn, Figures, Step};

/// What a KPI is expected to come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// One of ten results is below.
    pub low: u64,
    /// In the middle: the median of a count, the mean of a share.
    pub middle: u64,
    /// One of ten results is above.
    pub high: u64,
}

/// What a KPI is expected to come to: a share as believed and seen, a year's count as drawn. None where nothing of one's own
/// was counted for a share, where nothing is drawn, and where the funnel says nothing of the KPI.
#[must_use]
pub fn outlook(figures: &Figures, drawn: Option<&Drawn>, kpi: Kpi) -> Option<Outlook> {
    match kpi {
        Kpi::Reachable => of_share(figures, Step::Reachable),
        Kpi::Consented => of_share(figures, Step::Consented),
        Kpi::Retained => of_share(figures, Step::Retained),
        Kpi::Applications => of_year(drawn?, Step::Applied),
        Kpi::Rehires => of_year(drawn?, Step::Rehired),
        Kpi::Members | Kpi::Engaged | Kpi::EngagedShare | Kpi::Talks | Kpi::Cost => None,
    }
}

fn of_share(figures: &Figures, step: Step) -> Option<Outlook> {
    if figures.seen(step).all == 0 {
        return None;
    }
    let share = figures.funnel().share(step)?;
    Some(Outlook {
        low: share.quantile(100).into(),
        middle: share.mean_permille().into(),
        high: share.quantile(900).into(),
    })
}

fn of_year(drawn: &Drawn, step: Step) -> Option<Outlook> {
    let at = |permille| drawn.quantile(step, permille).map(u64::from);
    Some(Outlook { low: at(100)?, middle: at(500)?, high: at(900)? })
}
