//! What would help where nothing reaches the target within the limits.

use super::number;
use super::offering::Offering;
use crate::domain::plan::Plan;
use crate::domain::plan::make::besides;
use crate::domain::plan::resolve;
use crate::domain::selection::{self, Budget, Clash, Late, Question, select};
use crate::exchange::engine::{Kind, Limit, Nearest, Refused, Short, Way};

impl Offering<'_> {
    /// The clash, with what would do for each of its limits.
    pub(super) fn refused(&self, clash: Clash, late: &[Late], budget: Budget) -> Refused {
        let mut ways: Vec<Way> = Vec::new();
        for limit in &clash.limits {
            let way = Way { limit: told(limit), to: self.enough(limit, late, budget) };
            // The deadline stands behind several limits.
            if !ways.iter().any(|other| other.limit == way.limit) {
                ways.push(way);
            }
        }
        let nearest = clash.nearest.map(|nearest| {
            let short = nearest.short.iter().map(|short| Short {
                item: short.item.clone(),
                goal: short.goal,
                reached: short.reached,
            });
            let is_proven = nearest.missing == nearest.missing_at_least;
            let offer = self.offered(Kind::Cheapest, &nearest.selected, is_proven);
            Box::new(Nearest { offer, short: short.collect() })
        });
        Refused::Infeasible { ways, is_least: clash.is_least, nearest }
    }

    /// Where a limit would have to be for all others to be kept.
    fn enough(&self, limit: &selection::Limit, late: &[Late], budget: Budget) -> Option<u64> {
        let mut question = Question { limits: self.question.limits.clone(), ..self.question.clone() };
        let (limits, roles) = (&mut question.limits, &mut question.roles);
        limits.late = late.to_vec();
        match limit {
            selection::Limit::Effort => limits.effort = None,
            selection::Limit::Cost => limits.cost = None,
            selection::Limit::Days | selection::Limit::Schedule | selection::Limit::Role(_) => {
                (limits.days, limits.late) = (None, Vec::new());
                for role in roles.iter_mut() {
                    (role.total, role.months) = (None, None);
                }
            }
            // A month has no one figure that would do: the schedule decides.
            selection::Limit::Months(_) => return None,
        }
        let selected = select(&question, budget).ok()?;
        let besides = Plan::of(self.today, besides(self.catalog, self.program));
        let (tenths, yen) = self.program.settings.budget.cost(&resolve(self.catalog, &besides));
        Some(match limit {
            selection::Limit::Effort => u64::from(selected.effort) + tenths,
            selection::Limit::Cost => selected.cost + yen,
            _ => number(self.finish(&selected)?),
        })
    }
}

fn told(limit: &selection::Limit) -> Limit {
    match limit {
        selection::Limit::Effort => Limit::Effort,
        selection::Limit::Cost => Limit::Cost,
        selection::Limit::Days | selection::Limit::Schedule => Limit::Deadline,
        selection::Limit::Role(role) => Limit::Role(role.clone()),
        selection::Limit::Months(role) => Limit::Month(role.clone()),
    }
}
