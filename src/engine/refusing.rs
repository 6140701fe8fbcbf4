//! What would help where nothing reaches the target within the limits.

use super::ROUNDS;
use super::number;
use super::offering::Offering;
use crate::domain::plan::Plan;
use crate::domain::plan::make::besides;
use crate::domain::plan::question::question;
use crate::domain::plan::resolve;
use crate::domain::program::Program;
use crate::domain::selection::{self, Budget, Clash, InTime, Refusal, Selected, in_time};
use crate::exchange::engine::{Limit, Refused, Way, day_of};

/// How often is asked what else stands in the way, once what was found to is gone.
const MORE: u32 = 4;

impl Offering<'_> {
    /// The clash, with what would do for each of its limits, and what can be reached within them.
    pub(super) fn refused(&self, clash: Clash, budget: Budget) -> Refused {
        let limits = told(&clash.limits);
        let enough = self.enough(&limits, budget);
        let is_enough = !enough.is_empty();
        let ways = if is_enough {
            enough
        } else {
            let all = self.in_the_way(limits, budget).into_iter();
            all.map(|limit| Way { limit, to: None }).collect()
        };
        let nearest = clash.nearest.and_then(|nearest| self.near(&nearest, budget)).map(Box::new);
        Refused::Infeasible { ways, is_enough, nearest }
    }

    /// The limits of which changing one alone is enough.
    fn enough(&self, limits: &[Limit], budget: Budget) -> Vec<Way> {
        let mut tried: Vec<(Limit, Option<Way>)> = Vec::new();
        for limit in limits {
            // What roles can give follows from the deadline, so it is the same that helps.
            let known = tried.iter().find(|(other, _)| is_by_deadline(other) && is_by_deadline(limit));
            let way = match known {
                Some((_, way)) => way.clone().map(|way| Way { limit: limit.clone(), ..way }),
                None => self.way(limit, budget),
            };
            tried.push((limit.clone(), way));
        }
        tried.into_iter().filter_map(|(_, way)| way).collect()
    }

    /// How a limit would have to be changed for choosing to find a set in time; nothing where even doing without it is not
    /// enough.
    fn way(&self, limit: &Limit, budget: Budget) -> Option<Way> {
        let free = changed(self.program, limit, None);
        let selected = self.chosen_for(&free, budget)?;
        let to = self.figure(limit, &free, &selected);
        let to = to.filter(|to| self.chosen_for(&changed(self.program, limit, Some(*to)), budget).is_some());
        Some(Way { limit: limit.clone(), to })
    }

    /// Where a limit would have to be for this set, which was found without it.
    fn figure(&self, limit: &Limit, free: &Program, selected: &Selected) -> Option<u64> {
        let besides = Plan::of(self.today, besides(self.catalog, self.program));
        let (tenths, yen) = self.program.settings.budget.cost(&resolve(self.catalog, &besides));
        match limit {
            Limit::Effort => Some(u64::from(selected.effort) + tenths),
            Limit::Cost => Some(selected.cost + yen),
            Limit::Deadline | Limit::Role(_) => {
                Offering { program: free, ..*self }.finish(selected).map(number)
            }
            // A month has no one figure that would do: the schedule decides.
            Limit::Month(_) => None,
        }
    }

    /// All limits that stand in the way, where changing one of these is not enough: without these, what comes next.
    fn in_the_way(&self, mut limits: Vec<Limit>, budget: Budget) -> Vec<Limit> {
        let mut program = self.program.clone();
        for _ in 0..MORE {
            for limit in &limits {
                program = changed(&program, limit, None);
            }
            let question = question(self.catalog, &program, self.pins);
            let offering = Offering { program: &program, question: &question, ..*self };
            let more = match in_time(&question, budget, ROUNDS, &mut |selected| offering.judged(selected)) {
                InTime::Refused { refusal: Refusal::Infeasible(clash), .. } => told(&clash.limits),
                // Nothing but the deadline makes a set late.
                InTime::GivenUp { .. } => vec![Limit::Deadline],
                InTime::Found(_) | InTime::Refused { .. } => Vec::new(),
            };
            let more: Vec<_> = more.into_iter().filter(|limit| !limits.contains(limit)).collect();
            if more.is_empty() {
                break;
            }
            limits.extend(more);
        }
        limits
    }
}

/// The program with a limit elsewhere, or without it.
fn changed(program: &Program, limit: &Limit, to: Option<u64>) -> Program {
    let mut program = program.clone();
    let budget = &mut program.settings.budget;
    match limit {
        Limit::Effort => budget.effort_tenths = to.and_then(|to| to.try_into().ok()),
        Limit::Cost => budget.yen = to,
        Limit::Deadline | Limit::Role(_) => {
            program.settings.deadline = to.and_then(|to| day_of(to.try_into().ok()?));
        }
        Limit::Month(role) => {
            budget.monthly_tenths.remove(role);
        }
    }
    program
}

const fn is_by_deadline(limit: &Limit) -> bool {
    matches!(limit, Limit::Deadline | Limit::Role(_))
}

/// The limits as the page is told, each once: the deadline stands behind several.
fn told(limits: &[selection::Limit]) -> Vec<Limit> {
    let mut all = Vec::new();
    for limit in limits {
        let limit = match limit {
            selection::Limit::Effort => Limit::Effort,
            selection::Limit::Cost => Limit::Cost,
            selection::Limit::Days | selection::Limit::Schedule => Limit::Deadline,
            selection::Limit::Role(role) => Limit::Role(role.clone()),
            selection::Limit::Months(role) => Limit::Month(role.clone()),
        };
        if !all.contains(&limit) {
            all.push(limit);
        }
    }
    all
}
