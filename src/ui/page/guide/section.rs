//! Sections of a page of the guide.

use leptos::prelude::*;

use super::link::{Link, Links};

use crate::ui::node::{Children, Node, view};

/// A section under a heading of the second rank.
#[component]
pub(super) fn Section(
    /// The id of its heading.
    #[prop(into)]
    id: String,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// What stands in it.
    children: Children,
) -> Node {
    let heading = id.clone();
    view! {
        <section class="section" aria-labelledby=id>
            <h2 id=heading tabindex="-1">{title}</h2>
            {children}
        </section>
    }
}

/// An entry of a section, under a heading of the third rank that can be linked to.
#[component]
pub(super) fn Entry(
    /// The id of its heading.
    #[prop(into)]
    id: String,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// What stands in it.
    children: Children,
) -> Node {
    let heading = id.clone();
    view! {
        <article class="guide-entry" aria-labelledby=id>
            <h3 id=heading tabindex="-1">{title}</h3>
            {children}
        </article>
    }
}

/// A section of links; nothing where there are none.
#[component]
pub(super) fn LinkSection(
    /// The id of its heading.
    #[prop(into)]
    id: String,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// A sentence that says what the links are.
    #[prop(into, optional)]
    help: Option<String>,
    /// The links.
    links: Vec<Link>,
) -> Option<Node> {
    (!links.is_empty()).then(|| {
        view! {
            <Section id title>
                {help.map(|help| view! { <p class="help">{help}</p> })}
                <Links links/>
            </Section>
        }
    })
}
