//! What needs a look, in words.

use leptos::prelude::*;

use super::desk::Desk;
use super::section;
use crate::domain::kpi::{Alert, alerts};
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::words::kpis::{self as words, told};
use crate::ui::words::say;

/// What needs a look.
#[component]
pub(super) fn Alerts(
    /// Goals and figures.
    desk: Desk,
) -> Node {
    let found = memo(move || {
        let today = desk.session().today.get();
        desk.kpis.with(|kpis| desk.figures.with(|figures| alerts(kpis, figures, desk.next.get(), today)))
    });
    let is_empty = memo(move || {
        desk.figures.with(|figures| figures.months.is_empty()) && desk.kpis.with(|kpis| kpis.goals.is_empty())
    });
    let list = move || {
        found.with(|found| {
            if found.is_empty() {
                let words = if is_empty.get() { &words::NOTHING_YET } else { &words::NO_ALERTS };
                return view! { <p class="soft">{say(words)}</p> };
            }
            let entry = |alert: &Alert| view! { <li>{say(&told::alert(alert))}</li> };
            view! { <ul class="finding kpi-alerts">{found.iter().map(entry).collect::<Node>()}</ul> }
        })
    };
    section("kpi-alerts", &words::ALERTS, None, view! { <div role="status">{list}</div> })
}
