//! The program's own figures: one month at a time, and all of them as a table.

use leptos::prelude::*;

use super::number::{Figure, Number};
use super::read;
use crate::domain::value::{Counted, Month};
use crate::state::{RwSignal, Session, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view, when};
use crate::ui::part::field::{Choice, Field};
use crate::ui::words::{language, say, value as words};

/// How many months back can be entered.
const BACK: u32 = 36;

/// The program's own figures.
#[component]
pub(in crate::ui::page) fn Months() -> Node {
    let session = use_session();
    let this = Month::of(session.today.get_untracked());
    let month = RwSignal::new(this);
    let named = |back| {
        let month = this.before(back);
        (month.name(), dates::month(month.first(), language()))
    };
    let options: Vec<_> = (0..BACK).map(named).collect();
    let chosen = memo(move || month.get().name());
    let choose = move |name: String| {
        if let Some(chosen) = Month::parse(&name) {
            month.set(chosen);
        }
    };
    let fields = move || {
        let month = month.get();
        let field = |counted: Counted| {
            let figure = Figure::Count(month, counted);
            view! { <Number figure label=counted.name() help=counted.definition()/> }
        };
        view! { <div class="fields">{Counted::ALL.map(field).into_node()}</div> }
    };
    let has_any = memo(move || read(session, |figures| !figures.months.is_empty()));
    let overfull = memo(move || read(session, crate::domain::value::Figures::overfull));
    let told = move || overfull.get().into_iter().map(|step| say(&words::overfull(step))).collect::<Vec<_>>();
    view! {
        <section class="section" aria-labelledby="value-months">
            <h2 id="value-months" tabindex="-1">{say(&words::MONTHS)}</h2>
            <p class="help">{say(&words::MONTHS_HELP)}</p>
            <Field id="value-month" label=say(&words::MONTH)>
                <Choice id="value-month" options value=chosen
                    on_choose=choose/>
            </Field>
            {Node::live(fields)}
            <p class="error" role="alert">{move || told().join(" ")}</p>
            {when(move || has_any.get(), move || table(session))}
        </section>
    }
}

fn table(session: Session) -> Node {
    let head = Counted::ALL.map(|counted| {
        view! { <th scope="col" class="number capital">{say(&counted.name())}</th> }
    });
    let row = |month: Month, cells: [Option<u32>; 11]| {
        let cell = |people: Option<u32>| {
            let words = people.map_or_else(|| "–".to_owned(), |people| dates::grouped(people.into()));
            view! { <td class="number">{words}</td> }
        };
        view! {
            <tr>
                <th scope="row">{dates::month(month.first(), language())}</th>
                {cells.map(cell).into_node()}
            </tr>
        }
    };
    let rows = move || {
        read(session, |figures| {
            let months = figures.months.keys();
            months
                .map(|month| row(*month, Counted::ALL.map(|counted| figures.counted(*month, counted))))
                .collect::<Node>()
        })
    };
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=say(&words::MONTHS_TABLE)>
            <table class="narrow-table">
                <caption>{say(&words::MONTHS_TABLE)}</caption>
                <thead><tr><th scope="col">{say(&words::MONTH)}</th>{head.into_node()}</tr></thead>
                <tbody>{Node::live(rows)}</tbody>
            </table>
        </div>
    }
}
