//! A set of actions as a plan: its dates, its work, what it leaves open.

use chrono::NaiveDate;

use super::{ROUNDS, permille};
use crate::domain::catalog::Catalog;
use crate::domain::id::ChallengeId;
use crate::domain::level::Level;
use crate::domain::plan::choose::Pins;
use crate::domain::plan::outlook::challenges;
use crate::domain::plan::question::question;
use crate::domain::plan::readiness::{Basis, at_the_end};
use crate::domain::plan::{Plan, days_over_deadline, make_of, resolve, schedule};
use crate::domain::program::Program;
use crate::domain::score::risks;
use crate::domain::selection::{Budget, Judged, Question, Selected, any_in_time};
use crate::domain::sorted;
use crate::exchange::engine::{Kind, Offer, Told, day};

/// What sets are offered for.
pub(super) struct Offering<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) program: &'a Program,
    pub(super) pins: &'a Pins,
    pub(super) question: &'a Question,
    pub(super) today: NaiveDate,
}

/// When a plan ends.
struct End {
    finish: Option<NaiveDate>,
    late_days: u32,
}

impl Offering<'_> {
    fn plan(&self, selected: &Selected) -> Plan {
        let chosen = sorted::set(selected.actions.keys().cloned());
        make_of(self.catalog, self.program, self.today, &chosen, self.pins).plan
    }

    fn end(&self, plan: &Plan) -> End {
        let (tasks, settings) = (resolve(self.catalog, plan), &self.program.settings);
        match schedule(self.catalog, plan, &tasks, settings, self.today) {
            Ok(dates) => End { finish: dates.finish, late_days: days_over_deadline(settings, &dates) },
            Err(_) => End { finish: None, late_days: 0 },
        }
    }

    /// Whether a plan of the set ends after the deadline.
    fn is_late(&self, selected: &Selected) -> bool {
        self.program.settings.deadline.is_some() && self.end(&self.plan(selected)).late_days > 0
    }

    /// What the schedule says of the set.
    pub(super) fn judged(&self, selected: &Selected) -> Judged {
        if self.is_late(selected) { Judged::Late } else { Judged::InTime }
    }

    /// The first set that choosing would offer for another program, if that is in time.
    pub(super) fn chosen_for(&self, program: &Program, budget: Budget) -> Option<Selected> {
        let question = question(self.catalog, program, self.pins);
        let offering = Offering { program, question: &question, ..*self };
        any_in_time(&question, budget, ROUNDS, &mut |selected| offering.judged(selected))
    }

    /// The day on which a plan of the set ends.
    pub(super) fn finish(&self, selected: &Selected) -> Option<NaiveDate> {
        self.end(&self.plan(selected)).finish
    }

    /// The cheapest set.
    pub(super) fn offer(&self, kind: Kind, selected: &Selected) -> Told {
        self.offer_known(kind, selected, selected.gap() == 0)
    }

    /// A set of which is known whether it is the best of its kind.
    pub(super) fn offer_known(&self, kind: Kind, selected: &Selected, is_proven: bool) -> Told {
        Told::Offer(Box::new(self.offered(kind, selected, is_proven)))
    }

    pub(super) fn offered(&self, kind: Kind, selected: &Selected, is_proven: bool) -> Offer {
        let plan = self.plan(selected);
        let End { finish, late_days } = self.end(&plan);
        let (tenths, yen) = self.program.settings.budget.cost(&resolve(self.catalog, &plan));
        Offer {
            kind,
            actions: sorted::set(selected.actions.keys().cloned()),
            own_tenths: selected.effort,
            own_yen: selected.cost,
            bound_tenths: selected.bound,
            is_proven,
            tasks: u32::try_from(plan.tasks.len()).unwrap_or(u32::MAX),
            tenths: u32::try_from(tenths).unwrap_or(u32::MAX),
            yen,
            finish: finish.map(day),
            late_days,
            risk: self.risk(selected),
            open: self.open(&plan),
        }
    }

    /// The risk that a set leaves of all that there could be.
    fn risk(&self, selected: &Selected) -> u16 {
        let actions = self.question.actions.iter().filter(|action| selected.actions.contains_key(&action.id));
        let raised: Vec<_> = actions.flat_map(|action| &action.raises).collect();
        let missing = |item: &crate::domain::selection::question::Item| {
            let levels = raised.iter().filter(|(id, _)| *id == item.id).map(|(_, to)| *to);
            let reached = levels.max().unwrap_or(item.now).max(item.now);
            item.risk * u64::from(Level::L4.number() - reached.number())
        };
        let all = self.question.items.iter().map(|item| item.risk * u64::from(Level::L4.number())).sum();
        permille(self.question.items.iter().map(missing).sum(), all)
    }

    /// The challenges that no task of the plan answers, and of which some risk is left when everything is done.
    fn open(&self, plan: &Plan) -> Vec<ChallengeId> {
        let (round, weights) = (self.program.round(), self.program.weights(self.catalog));
        let basis = Basis {
            catalog: self.catalog,
            answers: &round.answers,
            weights: &weights,
            scope: round.scope,
            date: round.date,
        };
        let answered = plan.tasks.iter().flat_map(|task| challenges(self.catalog, task));
        let answered = sorted::set(answered.map(|challenge| challenge.id.clone()));
        let left = risks(self.catalog, &at_the_end(basis, plan)).into_iter();
        let is_open = |risk: &crate::domain::score::ChallengeRisk| {
            risk.risk.is_some_and(|risk| *risk.permille().numer() > 0) && !answered.contains(&risk.id)
        };
        left.filter(is_open).map(|risk| risk.id).collect()
    }
}
