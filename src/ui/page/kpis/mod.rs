//! The KPIs: what needs a look, goals beside figures, each figure over time, tables of months, and reviews.

mod desk;
mod alerts;
mod standing;
mod each;
mod goal;
mod table;
mod found;
mod give;
mod reviews;

use leptos::prelude::*;

use self::alerts::Alerts;
use self::desk::Desk;
use self::each::Each;
use self::give::Give;
use self::reviews::Reviews;
use self::standing::Standing;
use self::table::Table;
use super::value::Months;
use crate::domain::text::{Language, Text};
use crate::state::use_session;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::part::editing::Editing;
use crate::ui::part::heading::PageHeading;
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::{kpis as words, say, value};

/// The sections: the id of each heading, and its words.
static SECTIONS: [(&str, &Text); 6] = [
    ("kpi-alerts", &words::ALERTS),
    ("kpi-standing", &words::STANDING),
    ("kpi-each", &words::EACH),
    ("value-months", &value::MONTHS),
    ("kpi-table", &words::monthly::TITLE),
    ("kpi-reviews", &words::REVIEWS),
];

/// The KPIs.
#[component]
pub(in crate::ui) fn KpisPage() -> Node {
    let desk = Desk::open();
    let entry = |(to, name): &(&'static str, &'static Text)| {
        let (to, name) = (*to, say(name));
        view! { <li><JumpLink page=Page::Kpis to>{name}</JumpLink></li> }
    };
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <p class="kpi-printed">{move || printed()}</p>
        <nav class="policy-contents" aria-label=say(&words::CONTENTS)>
            <ul>{SECTIONS.iter().map(entry).collect::<Node>()}</ul>
        </nav>
        <Alerts desk/>
        <Standing desk/>
        <Each desk/>
        <div class="kpi-entry"><Editing><Months/></Editing></div>
        <Editing><Table desk/></Editing>
        <Give desk/>
        <Reviews desk/>
    }
}

/// Whose figures these are, and as of when: for paper, which has no page around it.
fn printed() -> String {
    let session = use_session();
    let name = session.program.with(|open| open.as_ref().map(|open| open.profile.name.clone()));
    let day = |language| dates::medium(session.today.get(), language);
    let (ja, en) = (day(Language::Japanese), day(Language::English));
    name.map(|name| say(&words::printed(&name, &ja, &en))).unwrap_or_default()
}

/// A section of the page, with its heading.
fn section(id: &'static str, title: &'static Text, help: Option<&'static Text>, inside: Node) -> Node {
    view! {
        <section class="section" aria-labelledby=id>
            <h2 id=id tabindex="-1">{say(title)}</h2>
            {help.map(|help| view! { <p class="help">{say(help)}</p> })}
            {inside}
        </section>
    }
}
