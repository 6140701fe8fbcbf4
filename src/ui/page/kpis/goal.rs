//! The fields of a goal: the figure, and the month by whose end it is to be there.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::kpi::{Goal, Kpi, Unit};
use crate::domain::plan::amount::{large, large_tenths};
use crate::domain::text::Text;
use crate::domain::value::Month;
use crate::state::{RwSignal, memo};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::part::typed::{Shape, Typed};
use crate::ui::words::kpis as words;
use crate::ui::words::{language, say};

/// How many months back, and ahead, a goal can be dated.
const MONTHS: [u32; 2] = [12, 60];

/// A year ahead: a common horizon, and as far as most KPIs look back.
const USUAL_MONTHS: u32 = 12;

/// The figure that was typed; none where nothing was.
fn taken(kpi: Kpi, typed: &str) -> Result<Option<u64>, Text> {
    let typed = typed.trim().trim_end_matches(['%', '％']);
    if typed.is_empty() {
        return Ok(None);
    }
    let is_share = kpi.unit() == Unit::Permille;
    let figure = if is_share { large_tenths(typed) } else { large(typed) };
    let wrong = if is_share { &words::SHARE_BAD } else { &words::VALUE_BAD };
    figure.filter(|figure| *figure <= kpi.most()).map(Some).ok_or_else(|| wrong.clone())
}

/// The fields of a goal.
#[component]
pub(super) fn GoalFields(
    /// Goals and figures.
    desk: Desk,
    /// Of which KPI.
    kpi: Kpi,
) -> Node {
    let goal = memo(move || desk.kpis.with(|kpis| kpis.goals.get(&kpi).copied()));
    let today = Month::of(desk.session().today.get_untracked());
    // What is chosen before there is a figure.
    let chosen = RwSignal::new(today.after(USUAL_MONTHS));
    let by = memo(move || goal.get().map_or_else(|| chosen.get(), |goal| goal.by));
    let kept = memo(move || goal.get().map(|goal| words::bare(kpi, goal.value)).unwrap_or_default());
    let take = move |typed: &str| {
        let value = taken(kpi, typed)?;
        let by = by.get_untracked();
        desk.try_change(|kpis| {
            match value {
                Some(value) => kpis.goals.insert(kpi, Goal { value, by }),
                None => kpis.goals.remove(&kpi),
            };
        })
    };
    let [back, ahead] = MONTHS;
    let mut months: Vec<Month> = (0..=back + ahead).map(|at| today.before(back).after(at)).collect();
    let kept_by = by.get_untracked();
    if !months.contains(&kept_by) {
        months.push(kept_by);
    }
    let options =
        months.iter().map(|month| (month.name(), dates::month(month.first(), language()))).collect();
    let name = memo(move || by.get().name());
    let choose = move |name: String| {
        let Some(month) = Month::parse(&name) else { return };
        if goal.with_untracked(Option::is_some) {
            desk.change(|kpis| {
                if let Some(goal) = kpis.goals.get_mut(&kpi) {
                    goal.by = month;
                }
            });
        } else {
            chosen.set(month);
        }
    };
    let shape = if kpi.unit() == Unit::Yen { Shape::Money } else { Shape::Number };
    let id = format!("goal-{kpi:?}");
    view! {
        <div class="fields kpi-goal">
            <Typed id=id.clone() label=words::goal_of(kpi) shape kept take/>
            <Field id=format!("{id}-by") label=say(&words::month_of(kpi))>
                <Choice id=format!("{id}-by") options value=name on_choose=choose/>
            </Field>
        </div>
    }
}
