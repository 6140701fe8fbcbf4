//! What the plan may cost: work and money in all, and work by role and month.

use leptos::prelude::*;

use crate::domain::catalog::Role;
use crate::domain::command::Command;
use crate::domain::limits::{MOST_BUDGET_TENTHS, MOST_YEN};
use crate::domain::plan::Budget;
use crate::domain::plan::amount::{large, large_tenths};
use crate::domain::text::Text;
use crate::state::{RwSignal, Session, effect, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::phrase::listed;
use crate::ui::part::field::{Field, show_again};
use crate::ui::words::{language, say, target as words};

/// One figure of what a plan may cost.
#[derive(Clone, Copy)]
enum Figure {
    /// All of the work.
    Effort,
    /// All of the money.
    Yen,
    /// What a person-day of a role costs.
    Rate(&'static Role),
    /// The work of a role in a month.
    Month(&'static Role),
}

impl Figure {
    fn id(self) -> String {
        match self {
            Self::Effort => "limit-effort".to_owned(),
            Self::Yen => "limit-yen".to_owned(),
            Self::Rate(role) => format!("rate-{}", role.id),
            Self::Month(role) => format!("month-{}", role.id),
        }
    }

    const fn is_money(self) -> bool {
        matches!(self, Self::Yen | Self::Rate(_))
    }

    fn read(self, budget: &Budget) -> Option<u64> {
        match self {
            Self::Effort => budget.effort_tenths.map(u64::from),
            Self::Yen => budget.yen,
            Self::Rate(role) => budget.day_rates.get(&role.id).copied().map(u64::from),
            Self::Month(role) => budget.monthly_tenths.get(&role.id).copied().map(u64::from),
        }
    }

    /// The budget with another figure; none where that is more than it may be.
    fn changed(self, mut budget: Budget, figure: Option<u64>) -> Option<Budget> {
        match (self, figure) {
            (Self::Effort, Some(tenths)) => {
                budget.effort_tenths =
                    Some(tenths.try_into().ok().filter(|tenths| *tenths <= MOST_BUDGET_TENTHS)?);
            }
            (Self::Effort, None) => budget.effort_tenths = None,
            (Self::Yen, Some(yen)) if yen > MOST_YEN => return None,
            (Self::Yen, yen) => budget.yen = yen,
            (Self::Rate(role), Some(yen)) => {
                budget.day_rates.insert(role.id.clone(), yen.try_into().ok()?);
            }
            (Self::Rate(role), None) => {
                budget.day_rates.remove(&role.id);
            }
            (Self::Month(role), Some(tenths)) => {
                budget.monthly_tenths.insert(role.id.clone(), tenths.try_into().ok()?);
            }
            (Self::Month(role), None) => {
                budget.monthly_tenths.remove(&role.id);
            }
        }
        Some(budget)
    }

    fn shown(self, figure: u64) -> String {
        match (self.is_money(), figure % 10) {
            (true, _) => dates::grouped(figure),
            (false, 0) => dates::grouped(figure / 10),
            (false, rest) => format!("{}.{rest}", dates::grouped(figure / 10)),
        }
    }

    /// What was typed, nothing for no limit; or what is wrong with it.
    fn taken(self, typed: &str) -> Result<Option<u64>, &'static Text> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let figure = if self.is_money() { large(typed) } else { large_tenths(typed) };
        figure.map(Some).ok_or(&words::LIMIT_WRONG)
    }
}

/// What the plan that is shown may cost.
pub(in crate::ui::page) fn budget(session: Session) -> Budget {
    let shown = session.derived.shown;
    shown.with(|open| open.as_ref().map(|open| open.settings.budget.clone())).unwrap_or_default()
}

/// What the plan may cost.
#[component]
pub(super) fn Limits() -> Node {
    let session = use_session();
    let row = |role: &'static Role| {
        view! {
            <tr>
                <th scope="row">{say(&role.name)}</th>
                <td>{input(Figure::Rate(role), Some(say(&words::rate_of(&role.name))))}</td>
                <td>{input(Figure::Month(role), Some(say(&words::month_of(&role.name))))}</td>
            </tr>
        }
    };
    let rows = session.catalog.roles.iter().map(row).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="limits">
            <h2 id="limits" tabindex="-1">{say(&words::LIMITS)}</h2>
            <p>{move || limits_now(&budget(session))}</p>
            {Node::live(move || standing(session).map(|words| view! { <p class="help">{words}</p> }))}
            <details class="more">
                <summary>{say(&words::LIMITS_SET)}</summary>
                <div class="form">
                    <p class="help">{say(&words::LIMITS_HELP)}</p>
                    <div class="two">
                        <Field id="limit-effort" label=say(&words::LIMIT_EFFORT)>{input(Figure::Effort, None)}</Field>
                        <Field id="limit-yen" label=say(&words::LIMIT_YEN) help=say(&words::LIMIT_YEN_HELP)>
                            {input(Figure::Yen, None)}
                        </Field>
                    </div>
                    <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::LIMITS_BY_ROLE)>
                        {cards(view! {
                            <table class="limits-table" aria-label=say(&words::LIMITS_BY_ROLE)>
                                <thead><tr>
                                    <th scope="col">{say(&words::ROLE)}</th>
                                    <th scope="col">{say(&words::DAY_RATE)}</th>
                                    <th scope="col">{say(&words::PER_MONTH)}</th>
                                </tr></thead>
                                <tbody>{rows}</tbody>
                            </table>
                        })}
                    </div>
                </div>
            </details>
        </section>
    }
}

/// The limits that there are, in words.
pub(in crate::ui::page) fn limits_now(budget: &Budget) -> String {
    let months = budget.monthly_tenths.len();
    let parts = [
        Figure::Effort.read(budget).map(|tenths| words::effort_limit(&Figure::Effort.shown(tenths))),
        budget.yen.map(|yen| words::yen_limit(&dates::yen(yen, language()))),
        (months > 0).then(|| words::month_limits(months)),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    if parts.is_empty() { say(&words::LIMITS_NONE) } else { say(&words::limits(&listed(parts.into_iter()))) }
}

/// How the plan stands beside the limits of work and money, where there are any.
fn standing(session: Session) -> Option<String> {
    let budget = budget(session);
    let (tenths, yen) =
        session.derived.tasks.with(|tasks| (!tasks.is_empty()).then(|| budget.cost(tasks)))?;
    let days = |tenths| Figure::Effort.shown(tenths);
    let effort = budget.effort_tenths.map(|most| {
        let over = tenths.checked_sub(most.into()).filter(|over| *over > 0);
        words::effort_now(&days(tenths), over.map(days).as_deref())
    });
    let money = budget.yen.map(|most| {
        let over = yen.checked_sub(most).filter(|over| *over > 0);
        let words = |yen| dates::yen(yen, language());
        words::cost_now(&words(yen), over.map(words).as_deref())
    });
    let told: Vec<_> = [effort, money].into_iter().flatten().map(|text| say(&text)).collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// The field of a figure; its name, where no label names it.
fn input(figure: Figure, name: Option<String>) -> Node {
    let session = use_session();
    let wrong = RwSignal::new(false);
    let id = figure.id();
    let kept = memo(move || figure.read(&budget(session)).map(|kept| figure.shown(kept)).unwrap_or_default());
    effect(move || {
        kept.track();
        wrong.set(false);
    });
    let mut described = format!("{id}-error");
    if matches!(figure, Figure::Yen) {
        described.push_str(" limit-yen-help");
    }
    let field = StoredValue::new(id.clone());
    let take = move |event: web_sys::Event| {
        let now = untrack(|| budget(session));
        let taken = figure.taken(&event_target_value(&event));
        let changed = taken.ok().and_then(|figure_now| figure.changed(now.clone(), figure_now));
        wrong.set(changed.is_none());
        let Some(changed) = changed else { return };
        if changed != now {
            session.run(Command::SetBudget(changed));
            session.leave_field();
        }
        field.with_value(|id| show_again(id, &kept.get_untracked()));
    };
    view! {
        <input type="text" id=id.clone() class=if figure.is_money() { "is-number is-money" } else { "is-number" } inputmode="decimal"
            maxlength="20" autocomplete="off" aria-label=name aria-describedby=described
            aria-invalid=move || wrong.get().then_some("true") prop:value=move || kept.get()
            on:change=take on:blur=move |event| take(event.into())/>
        <span class="error small" role="alert" id=format!("{id}-error")>
            {move || wrong.get().then(|| say(&words::LIMIT_WRONG))}
        </span>
    }
}
