//! A task's dates: what they are and why, and what a person can ask for.

use leptos::prelude::*;

use super::back::Back;
use super::date::DateField;
use super::desk::Desk;
use super::drive::DriveField;
use super::input::{Shape, Typed};
use super::predecessors::Predecessors;
use crate::domain::command::Edit;
use crate::domain::id::TaskId;
use crate::domain::plan::amount::whole;
use crate::domain::plan::line::followers;
use crate::domain::plan::{Line, Status};
use crate::domain::text::{Language, Text};
use crate::state::memo;
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::page::plan::phrase;
use crate::ui::route::{Page, here};
use crate::ui::words::{both, say, task as words};

/// The longest that a task may take, in working days.
const MOST_DAYS: u16 = 1000;

/// A task's dates.
#[component]
pub(super) fn Dates(
    /// The task.
    desk: Desk,
) -> Node {
    view! {
        <section class="section" aria-labelledby="dates">
            <h2 id="dates">{say(&words::DATES)}</h2>
            <Computed desk/>
            <div class="fields">
                <DateField desk id="wanted" label=&words::WANTED help=&words::WANTED_HELP
                    show=|line| line.task.start take=Edit::Start/>
                <DateField desk id="not-before" label=&words::NOT_BEFORE help=&words::NOT_BEFORE_HELP
                    show=|line| line.task.not_before take=Edit::NotBefore/>
                <DateField desk id="deadline" label=&words::DEADLINE help=&words::DEADLINE_HELP
                    show=|line| line.task.deadline take=Edit::Deadline/>
            </div>
            <div class="fields">
                <Typed desk id="duration" label=&words::DURATION help=&words::DURATION_HELP shape=Shape::Number
                    show=|line| line.words.duration_days.to_string() take=days>
                    <Back desk field="duration" label=&words::DURATION changed=|changes| changes.duration_days.is_some()
                        edit=Edit::Duration(None)/>
                </Typed>
                <DriveField desk/>
            </div>
            <Predecessors desk/>
            <Followers desk/>
        </section>
    }
}

fn days(typed: &str) -> Result<Edit, Text> {
    let days = whole(typed).filter(|days| (1..=MOST_DAYS).contains(days));
    days.map(|days| Edit::Duration(Some(days))).ok_or(words::DURATION_BAD.clone())
}

/// What the scheduler says.
#[component]
fn Computed(desk: Desk) -> Node {
    let catalog = desk.session().catalog;
    let told = move |pick: fn(&Line) -> Option<Text>| desk.read(pick).map(|text| say(&text));
    let due = memo(move || desk.read(|line| deadline(line).is_some()));
    let because = move || {
        desk.board
            .names
            .with(|names| desk.read(|line| phrase::because(catalog, names, line)))
            .map(|because| say(&because))
    };
    let breaches = move || {
        let breaches =
            desk.board.names.with(|names| desk.read(|line| phrase::breaches(catalog, names, line)));
        let entry = |breach: Text| view! { <li>{say(&breach)}</li> };
        (!breaches.is_empty()).then(|| {
            view! {
                <div class="finding" role="status">
                    <p class="label">{say(&words::BREACHES)}</p>
                    <ul>{breaches.into_iter().map(entry).collect::<Node>()}</ul>
                </div>
            }
        })
    };
    view! {
        <dl class="pairs">
            <div>
                <dt>{say(&words::PLANNED)}</dt>
                <dd>{move || told(span).unwrap_or_else(|| say(&words::NO_DATES))}</dd>
            </div>
            <div><dt>{say(&words::WHY_THEN)}</dt><dd>{move || because().unwrap_or_else(|| "–".to_owned())}</dd></div>
            <div><dt>{say(&words::SLACK)}</dt><dd>{move || told(slack).unwrap_or_else(|| "–".to_owned())}</dd></div>
            {when(move || due.get(), move || view! {
                <div><dt>{say(&words::DEADLINE)}</dt><dd>{move || told(deadline)}</dd></div>
            })}
        </dl>
        {breaches}
    }
}

fn span(line: &Line) -> Option<Text> {
    let dated = line.dated.as_ref()?;
    let range = |language| match language {
        Language::Japanese => {
            format!("{}〜{}", dates::long(dated.start, language), dates::long(dated.end, language))
        }
        Language::English => {
            format!("{} – {}", dates::long(dated.start, language), dates::long(dated.end, language))
        }
    };
    Some(words::span(
        &both(range(Language::Japanese), range(Language::English)),
        dated.days,
        matches!(line.task.status, Status::Doing | Status::Blocked),
    ))
}

fn slack(line: &Line) -> Option<Text> {
    let dated = line.dated.as_ref().filter(|_| line.task.status != Status::Done)?;
    Some(if dated.critical { words::NO_SLACK.clone() } else { words::slack(dated.slack_days) })
}

/// Whether it is to be finished by the day that a person set.
fn deadline(line: &Line) -> Option<Text> {
    let deadline = line.task.deadline.filter(|_| line.dated.is_some() && line.task.status != Status::Done)?;
    Some(words::due(&phrase::day(deadline), line.misses_deadline()))
}

/// The tasks that wait for this one.
#[component]
fn Followers(desk: Desk) -> Node {
    let next = memo(move || {
        desk.session().derived.tasks.with(|tasks| {
            followers(tasks, &desk.id()).into_iter().map(|task| task.id.clone()).collect::<Vec<_>>()
        })
    });
    let any = memo(move || next.with(|next| !next.is_empty()));
    let entry = move |id: TaskId| {
        let name = desk.board.names.with_untracked(|names| say(&names.name(&id)));
        view! { <li><a href=here(Page::Task(id))>{name}</a></li> }
    };
    view! {
        {when(move || any.get(), move || view! {
            <div>
                <h3>{say(&words::NEXT)}</h3>
                <ul>{move || next.get().into_iter().map(entry).collect::<Node>()}</ul>
            </div>
        })}
    }
}
