//! The plan and its scenarios in figures, side by side.

use leptos::prelude::*;

use crate::domain::catalog::Catalog;
use crate::domain::plan::{Figures, Scenario};
use crate::domain::program::Program;
use crate::domain::target::{Preset, Target};
use crate::domain::text::Text;
use crate::state::{memo, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, cards, view};
use crate::ui::page::plan::phrase;
use crate::ui::part::meter::points;
use crate::ui::words::{domain, language, plan as words, results, say};

/// A plan as a column.
#[derive(Clone, PartialEq)]
struct Column {
    name: String,
    figures: Option<Figures>,
    target: Text,
}

impl Column {
    fn of(catalog: &Catalog, program: &Program, name: String, today: chrono::NaiveDate) -> Self {
        Self { name, figures: Figures::of(catalog, program, today), target: target(catalog, &program.target) }
    }
}

/// The plan and its scenarios side by side, where there are any.
#[component]
pub(super) fn Beside() -> Node {
    let session = use_session();
    let columns = memo(move || {
        let (today, catalog) = (session.today.get(), session.catalog);
        let column = |open: &Program, scenario: &Scenario| {
            Some(Column::of(catalog, &open.with_scenario(&scenario.id)?, scenario.name.clone(), today))
        };
        session.program.with(|open| {
            let open = open.as_ref().filter(|open| !open.scenarios.is_empty())?;
            let plan = Column::of(catalog, open, say(&words::THE_PLAN), today);
            let others = open.scenarios.iter().filter_map(|scenario| column(open, scenario));
            Some(std::iter::once(plan).chain(others).collect::<Vec<_>>())
        })
    });
    Node::live(move || columns.with(|columns| columns.as_ref().map(|columns| table(columns))))
}

fn table(columns: &[Column]) -> Node {
    let catalog = use_session().catalog;
    let head = |column: &Column| view! { <th scope="col">{column.name.clone()}</th> };
    let row = |label: &Text, value: &dyn Fn(&Figures) -> Option<String>| {
        let cell = |column: &Column| {
            let value = column.figures.as_ref().and_then(value);
            view! { <td>{value.unwrap_or_else(|| "–".to_owned())}</td> }
        };
        view! { <tr><th scope="row">{say(label)}</th>{columns.iter().map(cell).collect::<Node>()}</tr> }
    };
    let fullest = |figures: &Figures| {
        let (role, percent) = figures.fullest.as_ref()?;
        Some(say(&words::load(&phrase::role(catalog, role), *percent)))
    };
    let rows = [
        row(&words::FINISHES, &|figures| Some(dates::medium(figures.span?.1, language()))),
        row(&words::TASKS, &|figures| Some(figures.tasks.to_string())),
        row(&words::WORK, &|figures| Some(dates::effort(figures.effort_tenths, language()))),
        row(&words::FULLEST, &fullest),
        row(&words::END_SCORE, &|figures| Some(points(figures.end))),
    ];
    let targets = columns.iter().map(|column| view! { <td>{say(&column.target)}</td> }).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="beside">
            <h2 id="beside">{say(&words::SIDE_BY_SIDE)}</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::SIDE_BY_SIDE))>
                {cards(view! {
                    <table class="narrow-table" aria-labelledby="beside">
                        <thead><tr><th scope="col">{say(&words::FIGURE)}</th>{columns.iter().map(head).collect::<Node>()}</tr></thead>
                        <tbody>
                            {rows.into_node()}
                            <tr><th scope="row">{say(&words::TARGET)}</th>{targets}</tr>
                        </tbody>
                    </table>
                })}
            </div>
            <p class="help">{say(&words::FULLEST_HELP)}</p>
        </section>
    }
}

/// What a target is called: the name of one that is offered ready-made, where it is one.
fn target(catalog: &Catalog, target: &Target) -> Text {
    let known = Preset::ALL.into_iter().find(|preset| *target == Target::preset(catalog, *preset));
    known.map_or(words::OWN_TARGET.clone(), domain::preset)
}
