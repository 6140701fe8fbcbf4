//! The limits of what can be entered: the same for commands and for files.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::argument::{Argument, is_known};
use super::catalog::Effort;
use super::charter::Charter;
use super::kpi::Kpis;
use super::plan::{Budget, Setback};
use super::policy::{Months, Policy};
use super::risk::Risk;
use super::value::{Figures, MOST_PEOPLE};

/// The years in which a date may lie.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// The most work that a task may be: a thousand person-days, in tenths.
const MOST_TENTHS: u16 = 10_000;

/// The most tasks of a plan.
pub const MOST_TASKS: usize = 5000;

/// How much a factor may count: what purposes add up to is far below, and all together are a number of 32 bits.
pub const WEIGHT: RangeInclusive<u32> = 0..=10_000;

/// The most assessments of a program.
pub const MOST_ROUNDS: usize = 200;

/// The most answers of a round, and items of a task that finds out about them.
pub const MOST_ANSWERS: usize = 500;

/// The most closed periods.
pub const MOST_CLOSURES: usize = 500;

/// The most tasks that one waits for.
pub const MOST_LINKS: usize = 200;

/// The most steps of a task.
pub const MOST_STEPS: usize = 200;

/// The most entries of a list for which the catalog has a few: purposes, roles, factors, reasons, actions.
pub const MOST_ENTRIES: usize = 500;

/// The most fields of a newer version that a file may bring along.
pub const MOST_UNKNOWN: usize = 10_000;

/// The most entries that any list may have.
pub const MOST_WIDE: usize = 10_000;

/// The most letters of a name, a title or an id.
pub const NAME_LETTERS: usize = 200;

/// The most letters of a line: a step, an address.
pub const LINE_LETTERS: usize = 2_000;

/// The most letters of a free text.
pub const TEXT_LETTERS: usize = 10_000;

/// What a role can give: up to a hundred people, five days a week, in tenths of a person-day.
pub const WEEKLY_TENTHS: RangeInclusive<u16> = 1..=5000;

/// How long a task may take, in working days.
pub const DURATION_DAYS: RangeInclusive<u16> = 1..=1000;

/// How long a task may wait after another, in working days.
pub const LAG_DAYS: RangeInclusive<u16> = 0..=1000;

/// The most baselines of a plan.
pub const MOST_BASELINES: usize = 100;

/// The most branches of a plan.
pub const MOST_SCENARIOS: usize = 20;

/// The most letters of a clause of a draft.
pub const CLAUSE_LETTERS: usize = 20_000;

/// The most clauses of a draft that people may change.
pub const MOST_CLAUSES: usize = 200;

/// The most clauses that people may add to a draft.
pub const MOST_OWN_CLAUSES: usize = 50;

/// The most work that a plan may be limited to: a million person-days, in tenths.
pub const MOST_BUDGET_TENTHS: u32 = 10_000_000;

/// The most money that a plan may be limited to, and a person-day may cost, in yen.
pub const MOST_YEN: u64 = 1_000_000_000_000;

/// The share of a task that is done, in percent.
pub const PROGRESS: RangeInclusive<u8> = 0..=100;

/// Whether a date can be entered.
#[must_use]
pub fn holds_date(date: NaiveDate) -> bool {
    YEARS.contains(&date.year())
}

/// Whether a budget can be entered.
#[must_use]
pub fn holds_budget(budget: &Budget) -> bool {
    budget.effort_tenths.is_none_or(|tenths| tenths <= MOST_BUDGET_TENTHS)
        && budget.yen.is_none_or(|yen| yen <= MOST_YEN)
        && budget.day_rates.values().all(|yen| u64::from(*yen) <= MOST_YEN)
}

/// The most months of service or absence that a rule names.
pub const MONTHS: RangeInclusive<u16> = 0..=super::policy::MOST_MONTHS;

/// The most working days until a step of the selection is told.
pub const STEP_DAYS: RangeInclusive<u16> = 1..=365;

/// The share of outside years that counts, in percent.
pub const PERCENT: RangeInclusive<u8> = 0..=100;

/// How long probation may last, in months.
pub const PROBATION: RangeInclusive<u8> = 0..=24;

/// Whether a charter can be entered: the days of its waves.
#[must_use]
pub fn holds_charter(charter: &Charter) -> bool {
    charter.waves.iter().filter_map(|wave| wave.begins).all(holds_date)
}

/// Whether a policy can be entered: its figures and days, and bounds in order.
#[must_use]
pub fn holds_policy(policy: &Policy) -> bool {
    let months = |months: Months| {
        let all = [months.at_least, months.at_most];
        all.into_iter().flatten().all(|months| MONTHS.contains(&months)) && months.is_in_order()
    };
    let treatment = &policy.treatment;
    policy.rules.iter().all(|rule| months(rule.tenure) && months(rule.away))
        && policy.selection.values().all(|step| step.days.is_none_or(|days| STEP_DAYS.contains(&days)))
        && treatment.outside_percent.is_none_or(|percent| PERCENT.contains(&percent))
        && treatment.probation_months.is_none_or(|months| PROBATION.contains(&months))
        && treatment.bands.iter().all(|band| band.least <= band.most && band.most <= MOST_YEN)
        && policy.exceptions.iter().all(|exception| holds_date(exception.date))
}

/// The share of annual pay that an agency takes, in permille.
pub const FEE: RangeInclusive<u16> = 0..=1000;

/// Whether figures can be entered: not too many people, not too much money, months that dates may lie in.
#[must_use]
pub fn holds_figures(figures: &Figures) -> bool {
    let people = [figures.leavers, figures.registered, figures.planned];
    let yen = [figures.pay_yen, figures.hire_yen, figures.running_yen];
    let counts = figures.months.values().flat_map(|counts| counts.values().copied());
    people.into_iter().flatten().chain(counts).all(|people| people <= MOST_PEOPLE)
        && yen.into_iter().flatten().all(|yen| yen <= MOST_YEN)
        && figures.fee_permille.is_none_or(|permille| FEE.contains(&permille))
        && figures.months.keys().all(|month| holds_date(month.first()))
}

/// Whether what is said of a risk in the register can be: at most certain, an estimate and days that can be entered. How likely
/// a challenge is, and what work it makes, is said of the forecast alone; a documented risk has its name from the catalog.
#[must_use]
pub fn holds_risk(risk: &Risk) -> bool {
    let days = [risk.looked, risk.review];
    let forecast = Setback { permille: risk.permille, effort: risk.effort };
    holds_setback(&forecast)
        && days.into_iter().flatten().all(holds_date)
        && (risk.id.is_own() || risk.title.is_empty())
        && !(risk.id.is_challenge() && forecast != Setback::default())
}

/// Whether KPIs can be entered: goals no higher than a figure can be, months and days that dates may lie in.
#[must_use]
pub fn holds_kpis(kpis: &Kpis) -> bool {
    kpis.goals.iter().all(|(kpi, goal)| goal.value <= kpi.most() && holds_date(goal.by.first()))
        && kpis.reviews.iter().all(|review| holds_date(review.date))
}

/// Whether an argument can be entered: days that can be, and no claim under the name of one that is known.
#[must_use]
pub fn holds_argument(argument: &Argument) -> bool {
    argument.evidence.iter().filter_map(|evidence| evidence.date).all(holds_date)
        && argument.claims.iter().all(|claim| !is_known(&claim.id))
}

/// Whether what is said of a challenge can be: at most certain, and an estimate that can be entered.
#[must_use]
pub fn holds_setback(setback: &Setback) -> bool {
    setback.permille.is_none_or(|permille| permille <= 1000) && setback.effort.is_none_or(holds_effort)
}

/// Whether an estimate can be entered: its figures in order, and the last not too much.
#[must_use]
pub const fn holds_effort(effort: Effort) -> bool {
    effort.optimistic <= effort.likely
        && effort.likely <= effort.pessimistic
        && effort.pessimistic <= MOST_TENTHS
}
