//! What each command does to a program: all of it, or nothing.

use chrono::NaiveDate;

use super::{Command, Refusal};
use super::{branches, drafts, start, tasks};
use crate::domain::answer::{Answer, Rating};
use crate::domain::argument::Argument;
use crate::domain::calendar::Closure;
use crate::domain::catalog::Catalog;
use crate::domain::charter::Charter;
use crate::domain::extent;
use crate::domain::id::{ItemId, RiskId, RoleId, RoundId};
use crate::domain::kpi::Kpis;
use crate::domain::level::Level;
use crate::domain::limits::{self, WEEKLY_TENTHS};
use crate::domain::plan::{Budget, Uncertainty};
use crate::domain::policy::Policy;
use crate::domain::profile::Profile;
use crate::domain::program::{Program, Round};
use crate::domain::risk::Risk;
use crate::domain::sorted;
use crate::domain::value::Figures;

impl Program {
    /// The program after `command`.
    ///
    /// # Errors
    /// When the command does not fit the program; the program stays as it is.
    pub fn apply(&self, catalog: &Catalog, command: &Command) -> Result<Self, Refusal> {
        let mut next = self.clone();
        next.change(catalog, command)?;
        next.branches_follow(self.plan.as_ref());
        self.refuse_excess(&next)?;
        Ok(next)
    }

    /// Refuses what no file could hold; not where the program held too much before, or it could never be made less.
    fn refuse_excess(&self, next: &Self) -> Result<(), Refusal> {
        match extent::check(next) {
            Err(excess) if extent::check(self).is_ok() => Err(Refusal::TooMuch(excess)),
            _ => Ok(()),
        }
    }

    pub(super) fn change(&mut self, catalog: &Catalog, command: &Command) -> Result<(), Refusal> {
        match command {
            Command::Describe(profile) => self.describe(profile)?,
            Command::SetCharter(charter) => self.set_charter(charter)?,
            Command::SetPolicy(policy) => self.set_policy(policy)?,
            Command::SetValue(figures) => self.set_value(figures)?,
            Command::SetRisk(risk) => self.set_risk(catalog, risk)?,
            Command::RemoveRisk(id) => self.remove_risk(id)?,
            Command::SetKpis(kpis) => self.set_kpis(kpis)?,
            Command::SetArgument(argument) => self.set_argument(argument)?,
            Command::Revise(drafted, change) => drafts::revise(self, drafted, change)?,
            Command::StartLike(case, language, first) => {
                let like = start::like(self, catalog, case, *language, in_range(*first)?)?;
                self.set_charter(&like.charter)?;
                self.set_policy(&like.policy)?;
            }
            Command::Rate(item, rating) => self.rate(catalog, item, *rating)?,
            Command::SetConfidence(item, confidence) => {
                self.answer(catalog, item, |answer| answer.confidence = *confidence)?;
            }
            Command::SetNote(item, note) => {
                self.answer(catalog, item, |answer| answer.note.clone_from(note))?;
            }
            Command::SetEvidence(item, evidence) => {
                evidence.date.map(in_range).transpose()?;
                self.answer(catalog, item, |answer| answer.evidence.clone_from(evidence))?;
            }
            Command::SetScope(scope) => self.open_round()?.scope = *scope,
            Command::DateRound(date) => self.date_round(in_range(*date)?)?,
            Command::CloseRound => {
                let weights = self.weights(catalog);
                self.open_round()?.closed = Some(weights);
            }
            Command::StartRound(id, date) => self.start_round(id, in_range(*date)?)?,
            Command::SetTarget(target) => self.target = target.clone(),
            Command::AimAt(factor, level) => {
                self.target.levels.insert(factor.clone(), *level);
            }
            Command::SetStart(date) => {
                self.settings.start = in_range(*date)?;
                // Where tasks begin that have not begun: the day that was just chosen, be it earlier than before.
                if let Some(plan) = &mut self.plan {
                    plan.anchor = self.settings.start;
                }
            }
            Command::SetDeadline(date) => self.settings.deadline = date.map(in_range).transpose()?,
            Command::SetCapacity(role, tenths) => self.set_capacity(role, *tenths)?,
            Command::AddClosure(closure) => self.add_closure(closure)?,
            Command::RemoveClosure(closure) => self.remove_closure(closure),
            Command::AimAtItem(item, level) => self.aim_at(catalog, item, *level)?,
            Command::SetBudget(budget) => self.settings.budget = within_limits(budget)?.clone(),
            Command::SetUncertainty(given) => self.settings.uncertainty = believable(given)?.clone(),
            Command::TakeBaseline(_)
            | Command::RenameBaseline(..)
            | Command::RemoveBaseline(_)
            | Command::BeginScenario(..)
            | Command::RenameScenario(..)
            | Command::DropScenario(_)
            | Command::AdoptScenario(_)
            | Command::InScenario(..) => branches::change(self, catalog, command)?,
            Command::AdoptPlan(_)
            | Command::DropPlan
            | Command::Reschedule(_)
            | Command::AddTask(_)
            | Command::RemoveTask(_)
            | Command::AllowAction(_)
            | Command::Edit(..)
            | Command::EditAll(_)
            | Command::TakeSheet(..) => tasks::change(self, catalog, command)?,
        }
        Ok(())
    }

    fn add_closure(&mut self, closure: &Closure) -> Result<(), Refusal> {
        in_range(closure.from)?;
        in_range(closure.to)?;
        if closure.to < closure.from {
            return Err(Refusal::EndsBeforeItBegins);
        }
        if closure.is_too_long() {
            return Err(Refusal::ClosureTooLong);
        }
        self.settings.closures.push(closure.clone());
        sorted::by(&mut self.settings.closures, Ord::cmp);
        self.settings.closures.dedup();
        Ok(())
    }

    /// Another hand may have put the same days into a file twice: one of them goes.
    fn remove_closure(&mut self, closure: &Closure) {
        if let Some(at) = self.settings.closures.iter().position(|other| other == closure) {
            self.settings.closures.remove(at);
        }
    }

    fn aim_at(&mut self, catalog: &Catalog, item: &ItemId, level: Option<Level>) -> Result<(), Refusal> {
        if catalog.item(item).is_none() {
            return Err(Refusal::NoSuchItem(item.clone()));
        }
        match level {
            Some(level) => self.target.items.insert(item.clone(), level),
            None => self.target.items.remove(item),
        };
        Ok(())
    }

    fn describe(&mut self, profile: &Profile) -> Result<(), Refusal> {
        if profile.name.trim().is_empty() {
            return Err(Refusal::NameIsEmpty);
        }
        self.profile = profile.clone();
        Ok(())
    }

    fn set_charter(&mut self, charter: &Charter) -> Result<(), Refusal> {
        if !limits::holds_charter(charter) {
            return Err(Refusal::OutOfRange);
        }
        self.charter = charter.clone();
        sorted::by(&mut self.charter.waves, |one, other| one.rank().cmp(&other.rank()));
        // A duty in which nobody has a part is not said.
        self.charter.duties.retain(|_, parts| !parts.is_empty());
        Ok(())
    }

    fn set_policy(&mut self, policy: &Policy) -> Result<(), Refusal> {
        if !limits::holds_policy(policy) {
            return Err(Refusal::OutOfRange);
        }
        self.policy = policy.clone();
        sorted::by_key(&mut self.policy.rules, |rule| rule.id.clone());
        sorted::by_key(&mut self.policy.treatment.bands, |band| band.id.clone());
        sorted::by_key(&mut self.policy.exceptions, |exception| exception.id.clone());
        Ok(())
    }

    fn set_value(&mut self, figures: &Figures) -> Result<(), Refusal> {
        if !limits::holds_figures(figures) {
            return Err(Refusal::OutOfRange);
        }
        self.value = figures.clone();
        self.value.months.retain(|_, counts| !counts.is_empty());
        Ok(())
    }

    fn set_risk(&mut self, catalog: &Catalog, risk: &Risk) -> Result<(), Refusal> {
        if !limits::holds_risk(risk) {
            return Err(Refusal::OutOfRange);
        }
        if !risk.id.is_in(catalog) {
            return Err(Refusal::NoSuchRisk);
        }
        self.risks.set(risk.clone());
        Ok(())
    }

    fn remove_risk(&mut self, id: &RiskId) -> Result<(), Refusal> {
        if self.risks.remove(id) { Ok(()) } else { Err(Refusal::NoSuchRisk) }
    }

    fn set_kpis(&mut self, kpis: &Kpis) -> Result<(), Refusal> {
        if !limits::holds_kpis(kpis) {
            return Err(Refusal::OutOfRange);
        }
        self.kpis = kpis.clone();
        sorted::by_key(&mut self.kpis.reviews, |review| review.id.clone());
        Ok(())
    }

    fn set_argument(&mut self, argument: &Argument) -> Result<(), Refusal> {
        if !limits::holds_argument(argument) {
            return Err(Refusal::OutOfRange);
        }
        self.argument = argument.clone();
        sorted::by_key(&mut self.argument.claims, |claim| claim.id.clone());
        sorted::by_key(&mut self.argument.evidence, |evidence| evidence.id.clone());
        Ok(())
    }

    fn rate(&mut self, catalog: &Catalog, item: &ItemId, rating: Option<Rating>) -> Result<(), Refusal> {
        let is_gate = catalog.gates.iter().any(|gate| gate.item == *item);
        if is_gate && rating == Some(Rating::NotApplicable) {
            return Err(Refusal::GateMustApply(item.clone()));
        }
        self.answer(catalog, item, |answer| answer.rating = rating)
    }

    fn answer(
        &mut self,
        catalog: &Catalog,
        item: &ItemId,
        change: impl FnOnce(&mut Answer),
    ) -> Result<(), Refusal> {
        if catalog.item(item).is_none() {
            return Err(Refusal::NoSuchItem(item.clone()));
        }
        let answers = &mut self.open_round()?.answers;
        let answer = answers.or_insert_with(item.clone(), Answer::default);
        change(answer);
        // What was never said and never noted is no answer.
        if *answer == Answer::default() {
            answers.remove(item);
        }
        Ok(())
    }

    fn open_round(&mut self) -> Result<&mut Round, Refusal> {
        self.rounds.last_mut().filter(|round| round.closed.is_none()).ok_or(Refusal::RoundClosed)
    }

    /// Only the last round is open: it has one before it at most, and none behind.
    fn date_round(&mut self, date: NaiveDate) -> Result<(), Refusal> {
        let before = self.rounds.iter().rev().nth(1).map(|round| round.date);
        let round = self.open_round()?;
        round.date = not_before(before, date)?;
        Ok(())
    }

    fn start_round(&mut self, id: &RoundId, date: NaiveDate) -> Result<(), Refusal> {
        let last = self.round();
        if last.closed.is_none() || self.rounds.iter().any(|round| round.id == *id) {
            return Err(Refusal::RoundOpen);
        }
        let date = not_before(Some(last.date), date)?;
        let next = Round { id: id.clone(), date, closed: None, ..last.clone() };
        self.rounds.push(next);
        Ok(())
    }

    fn set_capacity(&mut self, role: &RoleId, tenths: Option<u16>) -> Result<(), Refusal> {
        match tenths {
            None => {
                self.settings.capacities.remove(role);
            }
            Some(tenths) if WEEKLY_TENTHS.contains(&tenths) => {
                self.settings.capacities.insert(role.clone(), tenths);
            }
            Some(_) => return Err(Refusal::OutOfRange),
        }
        Ok(())
    }
}

/// The day of a round, if it does not lie before that of the `last` one.
fn not_before(last: Option<NaiveDate>, date: NaiveDate) -> Result<NaiveDate, Refusal> {
    match last {
        Some(last) if date < last => Err(Refusal::BeforeLastRound(last)),
        _ => Ok(date),
    }
}

fn within_limits(budget: &Budget) -> Result<&Budget, Refusal> {
    if limits::holds_budget(budget) { Ok(budget) } else { Err(Refusal::OutOfRange) }
}

fn believable(uncertainty: &Uncertainty) -> Result<&Uncertainty, Refusal> {
    if uncertainty.setbacks.values().all(limits::holds_setback) {
        Ok(uncertainty)
    } else {
        Err(Refusal::OutOfRange)
    }
}

/// The day, if it can be entered.
pub(super) fn in_range(date: NaiveDate) -> Result<NaiveDate, Refusal> {
    if limits::holds_date(date) { Ok(date) } else { Err(Refusal::OutOfRange) }
}
