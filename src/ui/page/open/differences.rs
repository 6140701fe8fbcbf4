//! A file beside a program here, value by value: what a person ticks is taken, and nothing else.

use leptos::prelude::*;

use super::acts::go_to_merged;
use super::outlook::outlook;
use super::table::groups;
use super::ways::name_of;
use crate::domain::id::ProgramId;
use crate::domain::program::Program;
use crate::exchange::document::Reading;
use crate::exchange::merge::Path;
use crate::exchange::place::Places;
use crate::state::{Entry, RwSignal, memo, use_session};
use crate::ui::node::{Node, view};
use crate::ui::part::field::{Choice, Field};
use crate::ui::route::use_location;
use crate::ui::words::{open as words, say};

/// A program to compare with, and what differs.
#[component]
pub(super) fn Compare(
    /// Which file.
    index: usize,
    /// The program that is compared with from the start.
    #[prop(optional)]
    against: Option<ProgramId>,
) -> Node {
    let session = use_session();
    let is_open = against.is_some();
    let with = RwSignal::new(against.map(|id| id.to_string()).unwrap_or_default());
    let programs = session.entries.with(|entries| {
        let whole = entries.iter().filter(|entry| matches!(entry, Entry::Whole(_)));
        whole.map(|entry| entry.id().clone()).collect::<Vec<_>>()
    });
    if programs.is_empty() {
        return Node::Empty;
    }
    let options = programs.into_iter().map(|id| (id.to_string(), name_of(session, &id)));
    let options = [(String::new(), say(&words::CHOOSE_ONE))].into_iter().chain(options).collect();
    let (id, value) = (format!("compare-{index}"), memo(move || with.get()));
    view! {
        <details open=is_open>
            <summary>{say(&words::COMPARE)}</summary>
            <div class="comparing">
                <Field id=id.clone() label=say(&words::COMPARE_WITH) help=say(&words::COMPARE_HELP)>
                    <Choice id options value on_choose=move |id| with.set(id)/>
                </Field>
                {move || {
                    let with = with.get();
                    (!with.is_empty()).then(|| view! { <Differences index id=ProgramId::from(with) says_why=true/> })
                }}
            </div>
        </details>
    }
}

/// All that differs, and the button that takes what is ticked, where anything can be taken.
#[component]
pub(super) fn Differences(
    /// Which file.
    index: usize,
    /// The program that it is compared with.
    id: ProgramId,
    /// Whether it says here why nothing can be taken.
    says_why: bool,
) -> Option<Node> {
    let (session, location) = (use_session(), use_location());
    let reading: Reading = session
        .exchange()
        .incoming
        .with_untracked(|all| Some((**all.get(index)?.result.as_ref().ok()?).clone()))?;
    let (document, is_newer) = (reading.document.clone(), reading.is_newer());
    let own: Program = session.entries.with_untracked(|entries| {
        entries.iter().find_map(|entry| match entry {
            Entry::Whole(program) if program.id == id => Some((**program).clone()),
            _ => None,
        })
    })?;
    let found = session.compare_incoming(&id, &document);
    let is_shut = is_newer || session.is_of_newer(&id);
    if found.is_empty() {
        let alike = if is_shut { &words::ALIKE_AS_FAR_AS_KNOWN } else { &words::ALIKE };
        return Some(view! { <p class="soft">{say(alike)}</p> });
    }
    let ticked: RwSignal<Vec<Path>> = RwSignal::new(Vec::new());
    let places = [&own, &document.program].map(|program| Places::new(session.catalog, program));
    let groups = groups(&places, &found, (!is_shut).then_some(ticked));
    if is_shut {
        let why =
            says_why.then(|| view! { <p class="finding">{say(&words::own_is_newer(&own.profile.name))}</p> });
        return Some(view! { {why} <p class="help">{say(&words::AS_FAR_AS_KNOWN)}</p> {groups} });
    }
    let outlook = outlook(session, id.clone(), document.clone(), ticked);
    let take = move |_| {
        let (id, document, chosen) = (id.clone(), document.clone(), ticked.get_untracked());
        session.with_leave(&id.clone(), move || {
            if session.take_chosen(&id, &document, &chosen) {
                session.drop_incoming(&[index]);
                go_to_merged(session, location, id);
            }
        });
    };
    let none = move || ticked.with(Vec::is_empty);
    Some(view! {
        {groups}
        {outlook}
        <p class="buttons">
            <button type="button" class="primary" disabled=none on:click=take>
                {move || say(&words::take(ticked.with(Vec::len)))}
            </button>
        </p>
    })
}
