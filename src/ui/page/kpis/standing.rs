//! Goals beside figures, as one table.

use leptos::prelude::*;

use super::desk::Desk;
use super::section;
use crate::domain::kpi::{Course, Goal, Judged, Kpi, State, judge, readings, state};
use crate::state::{Memo, memo};
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::kpis::{self as words, told};
use crate::ui::words::{results, say};

/// How one KPI stands.
#[derive(Clone, PartialEq)]
pub(super) struct Stand {
    pub(super) state: State,
    pub(super) goal: Option<Goal>,
    pub(super) judged: Option<Judged>,
}

/// How a KPI stands, kept up to date.
pub(super) fn stand(desk: Desk, kpi: Kpi) -> Memo<Stand> {
    let goal = memo(move || desk.kpis.with(|kpis| kpis.goals.get(&kpi).copied()));
    memo(move || {
        let goal = goal.get();
        desk.figures.with(|figures| Stand {
            state: state(figures, kpi),
            goal,
            judged: goal.and_then(|goal| judge(kpi, goal, &readings(figures, kpi))),
        })
    })
}

/// Goals beside figures.
#[component]
pub(super) fn Standing(
    /// Goals and figures.
    desk: Desk,
) -> Node {
    let row = |kpi: Kpi| {
        let stand = stand(desk, kpi);
        view! {
            <tr>
                <th scope="row"><JumpLink page=Page::Kpis to=format!("kpi-{kpi:?}")>{say(&words::name(kpi))}</JumpLink></th>
                <td>{move || stand.with(|stand| latest(kpi, stand))}</td>
                <td>{move || stand.with(|stand| goal(kpi, stand))}</td>
                <td>{move || stand.with(course)}</td>
            </tr>
        }
    };
    section(
        "kpi-standing",
        &words::STANDING,
        None,
        view! {
            <div class="table-scroll" tabindex="0" role="group" aria-label=say(&results::table_of(&words::STANDING))>
                {cards(view! {
                    <table class="narrow-table kpi-standing">
                        <thead><tr>
                            <th scope="col">{say(&words::KPI)}</th>
                            <th scope="col">{say(&words::LATEST)}</th>
                            <th scope="col">{say(&words::GOAL)}</th>
                            <th scope="col">{say(&words::COURSE)}</th>
                        </tr></thead>
                        <tbody>{Kpi::ALL.map(row).into_node()}</tbody>
                    </table>
                })}
            </div>
            <p class="help">{say(&words::RULE)}</p>
        },
    )
}

fn latest(kpi: Kpi, stand: &Stand) -> String {
    match &stand.state.latest {
        Some(latest) => say(&words::as_of(kpi, latest.value, latest.month)),
        None => "–".to_owned(),
    }
}

fn goal(kpi: Kpi, stand: &Stand) -> String {
    match stand.goal {
        Some(goal) => say(&words::by(kpi, goal.value, goal.by)),
        None => "–".to_owned(),
    }
}

/// How a goal stands, as a mark with words; nothing without one.
pub(super) fn course(stand: &Stand) -> Node {
    let Some(judged) = stand.judged else {
        let is_open = stand.goal.is_some();
        return match is_open.then(|| say(&words::NO_FIGURES)) {
            Some(words) => view! { <span class="tag">{words}</span> },
            None => Node::words("–"),
        };
    };
    let class = match judged.course {
        Course::Reached => "tag is-good",
        Course::OnCourse => "tag is-accent",
        Course::Behind => "tag is-warn",
        Course::Missed => "tag is-bad",
    };
    view! { <span class=class>{say(&told::course(judged.course))}</span> }
}
