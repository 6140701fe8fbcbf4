//! Each KPI: what it is, how it went, its goal, and what is expected.

use leptos::prelude::*;

use super::desk::Desk;
use super::goal::GoalFields;
use super::section;
use super::standing::{Stand, course, stand};
use crate::domain::kpi::{Belongs, Goal, Kpi, Outlook, Reading, expected_at, outlook, plot, readings};
use crate::domain::text::Text;
use crate::domain::value::{Figures, Instead};
use crate::state::{Memo, Session, memo};
use crate::ui::chart::course::CourseChart;
use crate::ui::node::{IntoNode, Node, view, when};
use crate::ui::part::cite::Facts;
use crate::ui::part::editing::Editing;
use crate::ui::words::kpis::{self as words, told};
use crate::ui::words::say;

/// What is drawn of a KPI.
#[derive(Clone, PartialEq)]
struct Drawn {
    readings: Vec<Reading>,
    goal: Option<Goal>,
    outlook: Option<Outlook>,
}

/// Each KPI.
#[component]
pub(super) fn Each(
    /// Goals and figures.
    desk: Desk,
) -> Node {
    let all = Kpi::ALL.map(|kpi| view! { <One desk kpi/> });
    section(
        "kpi-each",
        &words::EACH,
        Some(&words::CHART_HELP),
        view! { <ul class="rows kpi-all">{all.into_node()}</ul> },
    )
}

#[component]
fn One(desk: Desk, kpi: Kpi) -> Node {
    let stand = stand(desk, kpi);
    let drawn = drawn(desk, kpi);
    let is_bare = memo(move || stand.with(|stand| stand.goal.is_none() && stand.state.latest.is_none()));
    let facts = kpi.facts();
    let sources = (!facts.is_empty()).then(|| {
        view! { <details><summary>{say(&words::SOURCES)}</summary><Facts facts/></details> }
    });
    let (id, session) = (format!("kpi-{kpi:?}"), desk.session());
    view! {
        <li class="kpi" class:is-bare=move || is_bare.get()>
            <h3 id=id tabindex="-1">{say(&words::name(kpi))}" "{move || stand.with(|stand| stand.goal.map(|_| course(stand)))}</h3>
            <p>{say(&kpi.why())}</p>
            <p class="soft small">{say(&kpi.definition())}" · "{say(&belongs(session, kpi))}</p>
            {Node::live(move || stand.with(|stand| standing(desk, kpi, stand)))}
            {Node::live(move || drawn.with(|drawn| chart(kpi, drawn)))}
            {Node::live(move || drawn.with(|drawn| {
                drawn.outlook.as_ref().map(|outlook| view! { <p class="small">{say(&told::outlook(kpi, outlook))}</p> })
            }))}
            <Editing><GoalFields desk kpi/></Editing>
            {when(move || drawn.with(|drawn| !drawn.readings.is_empty()), move || view! {
                <details>
                    <summary>{say(&words::TABLE)}</summary>
                    {Node::live(move || drawn.with(|drawn| table(kpi, drawn)))}
                </details>
            })}
            {sources}
        </li>
    }
}

fn drawn(desk: Desk, kpi: Kpi) -> Memo<Drawn> {
    memo(move || {
        let goal = desk.kpis.with(|kpis| kpis.goals.get(&kpi).copied());
        let years = desk.years.get();
        desk.figures.with(|figures| {
            let readings = readings(figures, kpi);
            let drawn = years.as_deref().map(|years| &years.drawn);
            // Without a figure there is nothing that it could go on from.
            let outlook = outlook(figures, drawn, kpi).filter(|_| !readings.is_empty());
            Drawn { readings, goal, outlook }
        })
    })
}

/// What a KPI belongs to.
fn belongs(session: Session, kpi: Kpi) -> Text {
    match kpi.belongs() {
        Belongs::Factor(id) => {
            session.catalog.factor(&id).map(|factor| words::belongs_to_factor(&factor.name))
        }
        Belongs::Merit(id) => {
            session.catalog.purpose(&id).map(|purpose| words::belongs_to_merit(&purpose.name))
        }
    }
    .unwrap_or_else(|| kpi.name())
}

/// What it came to last, and which figures are missing.
fn standing(desk: Desk, kpi: Kpi, stand: &Stand) -> Node {
    let latest = stand.state.latest.as_ref().map(|latest| {
        let fee = desk.figures.with(|figures: &Figures| figures.saved_yen(Instead::Agency));
        let fee = fee.filter(|_| kpi == Kpi::Cost).map(|fee| told::against_fee(latest.value, fee));
        let partial = told::partial(kpi, latest).filter(|_| kpi != Kpi::Cost);
        view! {
            <p><strong>{say(&words::as_of(kpi, latest.value, latest.month))}</strong>
                {fee.map(|fee| format!(" {}", say(&fee)))}</p>
            {partial.map(|partial| view! { <p class="soft small">{say(&partial)}</p> })}
        }
    });
    let lack = stand.state.lack.as_ref().map(|lack| view! { <p class="soft">{say(&told::lack(lack))}</p> });
    view! { {latest} {lack} }
}

fn chart(kpi: Kpi, drawn: &Drawn) -> Option<Node> {
    let plot = plot(kpi, &drawn.readings, drawn.goal, drawn.outlook)?;
    let ends = (*drawn.readings.first()?, *drawn.readings.last()?);
    let label = say(&told::chart(kpi, ends, drawn.goal, drawn.outlook));
    Some(view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&words::chart_region(kpi))>
            <CourseChart kpi drawn=plot label/>
        </div>
    })
}

/// The same as the chart, month by month.
fn table(kpi: Kpi, drawn: &Drawn) -> Option<Node> {
    let start = *drawn.readings.first()?;
    let goal = drawn.goal;
    let row = |reading: &Reading| {
        let way = goal.map(|goal| say(&words::figure(kpi, expected_at(kpi, start, goal, reading.month))));
        view! {
            <tr>
                <th scope="row">{say(&words::month(reading.month))}</th>
                <td class="number">{say(&words::figure(kpi, reading.value))}</td>
                <td class="number">{way.unwrap_or_else(|| "–".to_owned())}</td>
                <td class="number">{reading.months}</td>
            </tr>
        }
    };
    Some(view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::table_of(kpi))>
            <table class="narrow">
                <thead><tr>
                    <th scope="col">{say(&words::MONTH)}</th>
                    <th scope="col" class="number">{say(&words::ACTUAL)}</th>
                    <th scope="col" class="number">{say(&words::LINE)}</th>
                    <th scope="col" class="number">{say(&words::FROM)}</th>
                </tr></thead>
                <tbody>{drawn.readings.iter().map(row).collect::<Node>()}</tbody>
            </table>
        </div>
    })
}
