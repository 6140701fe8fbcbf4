//! The programs of this browser, and the ways in.

use std::sync::Arc;

use leptos::prelude::*;

use super::closed::Closed;
use super::unreadable::{download, why};
use crate::domain::id::ProgramId;
use crate::domain::plan::Status;
use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::exchange::document::ReadError;
use crate::state::{Entry, Lasting, can_use_folders, effect, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, each, view, when};
use crate::ui::part::focus::{focus, focus_lost};
use crate::ui::part::heading::{HEADING, PageHeading};
use crate::ui::part::meter::{band_points, points};
use crate::ui::part::open_file::OpenFile;
use crate::ui::route::{Page, Route, use_location};
use crate::ui::words::{folder, home as words, language, say};

/// The programs of this browser, and the ways in.
#[component]
pub(in crate::ui) fn Home() -> Node {
    let session = use_session();
    session.leave_notice();
    session.close();
    session.refresh();
    let location = use_location();
    let open = move |id: Option<ProgramId>| {
        if let Some(id) = id {
            location.go(&Route::Program(id, Page::Overview));
        }
    };
    view! {
        <div class="programs-page">
            <PageHeading title=say(&words::TITLE) lead=say(&words::LEAD)/>
            <section class="ways-in" aria-label=say(&words::NEW)>
                <p><a class="button primary" href=Route::New.hash()>{say(&words::NEW)}</a></p>
                <div>
                    <button type="button" aria-describedby="sample-help"
                        on:click=move |_| open(session.add_sample())>{say(&words::SAMPLE)}</button>
                    <p class="help" id="sample-help">{say(&words::SAMPLE_HELP)}</p>
                </div>
                <OpenFile/>
            </section>
            {can_use_folders().then(|| view! {
                <p><a href=Route::Folder.hash()>{say(&folder::OPEN_LINK)}</a></p>
            })}
            <Deleted/>
            <Programs/>
            <Closed/>
            <Damaged/>
            <Steps/>
        </div>
    }
}

/// What says that a program was deleted.
const DELETED: &str = "deleted";

#[component]
fn Deleted() -> Node {
    let session = use_session();
    let count = StoredValue::new(session.deleted.with_untracked(Vec::len));
    effect(move || {
        let now = session.deleted.with(Vec::len);
        if count.try_update_value(|count| std::mem::replace(count, now)).is_some_and(|before| before < now) {
            // The row with the button is gone by then.
            request_animation_frame(|| focus_lost(DELETED));
        }
    });
    let restore = move |_| {
        session.restore();
        focus(HEADING);
    };
    Node::live(move || {
        let last = session.deleted.with(|all| all.last().map(|deleted| deleted.name.clone()));
        last.map(|name| {
            view! {
                <p class="deleted" role="status" id=DELETED tabindex="-1">
                    {say(&words::deleted(&name))} " "
                    <button type="button" on:click=restore>{say(&words::PUT_BACK)}</button>
                </p>
            }
        })
    })
}

#[component]
fn Programs() -> Node {
    let session = use_session();
    let whole = memo(move || {
        session.entries.with(|entries| {
            let ids = entries.iter().filter(|entry| matches!(entry, Entry::Whole(_)));
            ids.map(|entry| entry.id().clone()).collect::<Vec<_>>()
        })
    });
    let any = move || whole.with(|ids| !ids.is_empty());
    let lasts = move || session.lasting() == Lasting::Yes;
    view! {
        {when(any, move || view! {
            <section class="section" aria-labelledby="programs">
                <h2 id="programs">{say(if lasts() { &words::PROGRAMS } else { &words::PROGRAMS_HERE })}</h2>
                <div class="table-scroll" tabindex="0" role="group" aria-labelledby="programs">
                    <table class="programs cards" role="table" aria-labelledby="programs">
                        <thead role="rowgroup"><tr role="row">
                            <th scope="col" role="columnheader">{say(&words::COL_NAME)}</th>
                            <th scope="col" role="columnheader" class="number">{say(&words::COL_SCORE)}</th>
                            <th scope="col" role="columnheader">{say(&words::COL_ANSWERED)}</th>
                            <th scope="col" role="columnheader">{say(&words::COL_PLAN)}</th>
                            <th scope="col" role="columnheader">{say(&words::COL_KEPT)}</th>
                            <th scope="col" role="columnheader">{say(&words::COL_ACTS)}</th>
                        </tr></thead>
                        <tbody role="rowgroup">
                            {each(move || whole.get(), ProgramId::to_string, |id| view! { <LiveRow id/> })}
                        </tbody>
                    </table>
                </div>
            </section>
        })}
    }
}

/// A program's row, drawn anew when the program changes.
#[component]
fn LiveRow(
    /// Which program.
    id: ProgramId,
) -> Node {
    let session = use_session();
    let program = memo(move || {
        session.entries.with(|entries| {
            entries.iter().find_map(|entry| match entry {
                Entry::Whole(program) if program.id == id => Some(Arc::clone(program)),
                _ => None,
            })
        })
    });
    Node::live(move || program.get().map(|program| view! { <Row program/> }))
}

#[component]
fn Row(
    /// The program.
    program: Arc<Program>,
) -> Node {
    let session = use_session();
    let assessment = program.assess(session.catalog);
    let (asked, answered) = assessment.progress();
    let name = program.profile.name.clone();
    let plan = program.plan.as_ref().map_or_else(
        || say(&words::NO_PLAN),
        |plan| {
            let done = plan.tasks.iter().filter(|task| task.status == Status::Done).count();
            say(&words::tasks(done, plan.tasks.len()))
        },
    );
    let (copied, deleted) = (program.id.clone(), program.id.clone());
    let duplicate = move |_| {
        session.duplicate(&copied);
    };
    let kept = match session.kept_at(&program.id) {
        _ if session.lasting() != Lasting::Yes => say(&words::NOT_KEPT),
        0 => "–".to_owned(),
        milliseconds => dates::moment(milliseconds / 1000, language()),
    };
    let address = Route::Program(program.id.clone(), Page::Overview).hash();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><a href=address>{name.clone()}</a></th>
            <td role="cell" class="number" data-label=say(&words::COL_SCORE)>
                {points(assessment.overall.score)} " "
                <span class="small soft">{band_points(assessment.overall.band, language())}</span>
            </td>
            <td role="cell" data-label=say(&words::COL_ANSWERED)>{say(&words::answered(answered, asked))}</td>
            <td role="cell" data-label=say(&words::COL_PLAN)>{plan}</td>
            <td role="cell" data-label=say(&words::COL_KEPT)>{kept}</td>
            <td role="cell" class="acts wide">
                <button type="button" class="quiet" aria-label=say(&words::act_on(&words::DUPLICATE, &name))
                    on:click=duplicate>{say(&words::DUPLICATE)}</button>
                <button type="button" class="quiet danger" aria-label=say(&words::act_on(&words::DELETE, &name))
                    on:click=move |_| session.delete(&deleted)>{say(&words::DELETE)}</button>
            </td>
        </tr>
    }
}

#[component]
fn Damaged() -> Node {
    let session = use_session();
    let damaged = move || {
        session.entries.with(|entries| {
            let damaged = entries.iter().filter_map(|entry| match entry {
                Entry::Damaged { id, error, raw } => Some((id.clone(), error.clone(), raw.clone())),
                _ => None,
            });
            damaged.collect::<Vec<_>>()
        })
    };
    Node::live(move || {
        let damaged = damaged();
        let any_left = damaged.iter().any(|(_, _, raw)| raw.is_some());
        (!damaged.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="damaged">
                    <h2 id="damaged">{say(&words::DAMAGED)}</h2>
                    {any_left.then(|| view! { <p>{say(&words::DAMAGED_HELP)}</p> })}
                    <ul class="rows">
                        {damaged.into_iter().map(|(id, error, raw)| view! { <DamagedRow id error raw/> }).collect::<Node>()}
                    </ul>
                </section>
            }
        })
    })
}

#[component]
fn DamagedRow(
    /// What it is kept under.
    id: ProgramId,
    /// Why it cannot be read.
    error: ReadError,
    /// What is there; none where the browser cannot read it any more.
    raw: Option<String>,
) -> Node {
    let session = use_session();
    let name = raw.as_deref().and_then(Entry::damaged_name).unwrap_or_else(|| id.to_string());
    let delete = say(&words::act_on(&words::DELETE, &name));
    let why = why(&error, raw.as_deref());
    let download = raw.map(|raw| download(&id, &name, raw));
    view! {
        <li>
            <p><strong>{name}</strong></p>
            <p>{say(&why)}</p>
            <p class="buttons">
                {download}
                <button type="button" class="quiet danger" aria-label=delete
                    on:click=move |_| session.delete(&id)>{say(&words::DELETE)}</button>
            </p>
        </li>
    }
}

#[component]
fn Steps() -> Node {
    let steps = [
        (&words::STEP_ASSESS, &words::STEP_ASSESS_HELP),
        (&words::STEP_RESULTS, &words::STEP_RESULTS_HELP),
        (&words::STEP_PLAN, &words::STEP_PLAN_HELP),
        (&words::STEP_FOLLOW, &words::STEP_FOLLOW_HELP),
    ];
    let step = |(name, help): (&Text, &Text)| view! { <li><h3>{say(name)}</h3><p>{say(help)}</p></li> };
    view! {
        <section class="section" aria-labelledby="what">
            <h2 id="what">{say(&words::WHAT)}</h2>
            <ol class="four">{steps.map(step).into_node()}</ol>
        </section>
    }
}
