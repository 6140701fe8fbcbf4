//! The rehire policy: who may come back and how, what is proven of the rules, and what to ask counsel about.

mod desk;
mod chosen;
mod rules;
mod rule;
mod findings;
mod trial;
mod people;
mod steps;
mod terms;
mod exceptions;
mod counsel;
mod said;
mod begin;
mod cases;

use leptos::prelude::*;

use self::begin::Begin;
use self::cases::Cases;
use self::counsel::Counsel;
use self::desk::Desk;
use self::exceptions::Exceptions;
use self::findings::Findings;
use self::people::People;
use self::rules::{List, Rules};
use self::said::Said;
use self::steps::Steps;
use self::terms::Terms;
use self::trial::Trial;
use crate::domain::draft::Kind;
use crate::domain::text::Text;
use crate::ui::node::{Node, view};
use crate::ui::part::heading::PageHeading;
use crate::ui::part::jump::JumpLink;
use crate::ui::route::{Page, here};
use crate::ui::words::{drafts, policy as words, say};

/// The sections: the id of each heading, and its words.
static SECTIONS: [(&str, &Text); 11] = [
    ("rules", &words::RULES),
    ("begin", &words::BEGIN),
    ("findings", &words::findings::FINDINGS),
    ("trial", &words::people::TRIAL),
    ("people", &words::people::TABLE),
    ("cases", &words::CASES),
    ("steps", &words::terms::STEPS),
    ("terms", &words::terms::TERMS),
    ("exceptions", &words::terms::EXCEPTIONS),
    ("counsel", &words::terms::COUNSEL),
    ("said", &words::terms::SAID),
];

/// The rehire policy.
#[component]
pub(in crate::ui) fn PolicyPage() -> Node {
    let desk = Desk::open();
    let list = List::of(desk);
    let entry = |(to, name): &(&'static str, &'static Text)| {
        let (to, name) = (*to, say(name));
        view! { <li><JumpLink page=Page::Policy to>{name}</JumpLink></li> }
    };
    view! {
        <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
        <nav class="policy-contents" aria-label=say(&words::CONTENTS)>
            <ul>{SECTIONS.iter().map(entry).collect::<Node>()}</ul>
        </nav>
        <Rules list/>
        <Begin desk/>
        <Findings desk list/>
        <Trial desk/>
        <People desk/>
        <Cases desk/>
        <Steps desk/>
        <Terms desk/>
        <Exceptions desk/>
        <Counsel desk/>
        <Said desk/>
        <p><a href=here(Page::Drafts(Kind::Rules))>{say(&drafts::FROM_DECISIONS)}</a></p>
    }
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
