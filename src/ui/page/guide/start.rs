//! The first page of the guide: its chapters, and what else there is.

use leptos::prelude::*;

use super::figures::FoldedFigures;
use super::link::{Link, LinkTo};
use super::nav::{Contents, pages};
use super::section::Section;
use crate::domain::catalog::Chapter;
use crate::state::use_session;
use crate::ui::node::{Node, view};
use crate::ui::part::cite::Cites;
use crate::ui::part::heading::PageHeading;
use crate::ui::route::Guide;
use crate::ui::words::{guide as words, say};

/// The first page of the guide.
#[component]
pub(super) fn Start() -> Node {
    let chapters = use_session().catalog.guide.iter().enumerate();
    let heading = |(number, chapter): (usize, &Chapter)| {
        Link::page(Guide::Start, say(&chapter.title)).at(place(number))
    };
    let headings = chapters.clone().map(heading).collect();
    view! {
        <PageHeading title=say(&words::START_TITLE) lead=say(&words::START_LEAD)/>
        <div class="guide-contents">
            <Contents headings/>
            <OtherPages/>
        </div>
        {chapters.map(|(number, chapter)| view! { <ChapterSection number chapter/> }).collect::<Node>()}
    }
}

fn place(number: usize) -> String {
    format!("chapter-{}", number + 1)
}

#[component]
fn OtherPages() -> Node {
    let others = pages().into_iter().filter(|(page, ..)| *page != Guide::Start);
    let entries = others
        .map(|(page, name, lead)| {
            view! {
                <dt><LinkTo link=Link::page(page, say(name))/></dt>
                <dd>{say(lead)}</dd>
            }
        })
        .collect::<Node>();
    view! {
        <nav aria-labelledby="other-pages">
            <h2 id="other-pages" class="guide-minor">{say(&words::OTHER_PAGES)}</h2>
            <dl>{entries}</dl>
        </nav>
    }
}

#[component]
fn ChapterSection(
    /// Which chapter, from 0.
    number: usize,
    /// The chapter.
    chapter: &'static Chapter,
) -> Node {
    let paragraphs = chapter.paragraphs.iter().map(|words| view! { <p>{say(words)}</p> }).collect::<Node>();
    view! {
        <Section id=place(number) title=say(&chapter.title)>
            <div class="prose">{paragraphs}</div>
            <FoldedFigures facts=chapter.facts.to_vec()/>
            <Cites cites=chapter.cites.to_vec()/>
        </Section>
    }
}
