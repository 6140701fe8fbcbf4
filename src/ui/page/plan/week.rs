//! What this week asks for: each task once, the most pressing first, with buttons that move it on.

use leptos::prelude::*;

use super::board::Board;
use super::phrase::{self, titled};
use super::status::{set_status, tell_status};
use crate::domain::id::{RoleId, TaskId};
use crate::domain::plan::again::to_rate;
use crate::domain::plan::this_week::slots;
use crate::domain::plan::watch::week;
use crate::domain::plan::{Line, Slot, Status};
use crate::domain::sorted::{self, Map};
use crate::domain::text::Text;
use crate::state::{Memo, memo};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, each, view, when};
use crate::ui::page::results::reading::answer_link;
use crate::ui::part::focus::focus;
use crate::ui::route::{Page, here};
use crate::ui::words::{domain, language, plan as words, say};

/// What this week asks for.
#[component]
pub(super) fn WeekView(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let slots = memo(move || {
        session.habits().roles.with(|roles| {
            let is_mine = |line: &&Line| roles.is_empty() || roles.contains(&line.words.owner);
            board.lines.with(|lines| slots(lines.iter().filter(is_mine), session.today.get()))
        })
    });
    let range = move || {
        let (monday, sunday) = week(session.today.get());
        dates::range(monday, sunday, language())
    };
    let quiet = move || slots.with(Map::is_empty);
    let quiet_words = move || {
        let all = session.habits().roles.with(Vec::is_empty);
        say(if all { &words::QUIET_WEEK } else { &words::QUIET_FOR_ME })
    };
    view! {
        <p class="lead">{range}</p>
        {when(quiet, move || view! {<p>{quiet_words}</p>})}
        {Slot::ALL.map(|group| view! { <GroupRows board slots group/> }).into_node()}
    }
}

/// Whose tasks are one's own, remembered in this browser.
#[component]
pub(super) fn MyRoles(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let known = memo(move || {
        let own = board.lines.with(|lines| sorted::set(lines.iter().map(|line| line.words.owner.clone())));
        let chosen = session.habits().roles.get().into_iter();
        sorted::set(own.into_iter().chain(chosen)).into_iter().collect::<Vec<_>>()
    });
    let tick = move |role: RoleId| {
        let (mine, set) = (role.clone(), role.clone());
        let choose = move |event| {
            let is_mine = event_target_checked(&event);
            session.habits().roles.update(|roles| {
                roles.retain(|role| *role != set);
                if is_mine {
                    roles.push(set.clone());
                }
            });
        };
        view! {
            <label class="tick">
                <input type="checkbox" on:change=choose
                    prop:checked=move || session.habits().roles.with(|roles| roles.contains(&mine))/>
                {move || say(&phrase::role(session.catalog, &role))}
            </label>
        }
    };
    view! {
        <fieldset class="my-roles" aria-describedby="my-roles-help">
            <legend>{say(&words::MY_ROLES)}</legend>
            <div class="my-roles-list">{each(move || known.get(), RoleId::to_string, tick)}</div>
            <p class="help" id="my-roles-help">{say(&words::MY_ROLES_HELP)}</p>
        </fieldset>
    }
}

#[component]
fn GroupRows(board: Board, slots: Memo<Map<Slot, Vec<TaskId>>>, group: Slot) -> Node {
    let ids = memo(move || slots.with(|slots| slots.get(&group).cloned().unwrap_or_default()));
    let any = memo(move || ids.with(|ids| !ids.is_empty()));
    let heading = format!("week-{group:?}").to_ascii_lowercase();
    let label = heading.clone();
    view! {
        {when(move || any.get(), move || view! {
            <section class="section" aria-labelledby=label.clone()>
                <h2 id=heading.clone()>
                    {say(&words::slot(group))} " " <span class="soft number">{move || ids.with(Vec::len)}</span>
                </h2>
                <ul class="rows">
                    {each(move || ids.get(), TaskId::to_string, move |id| view! { <Row board id group/> })}
                </ul>
            </section>
        })}
    }
}

#[component]
fn Row(board: Board, id: TaskId, group: Slot) -> Node {
    let line = board.line(id.clone());
    let catalog = board.session().catalog;
    let title = memo(move || {
        line.with(|line| line.as_ref().map_or(words::UNNAMED.clone(), |line| titled(&line.words.title)))
    });
    let who = move || {
        line.with(|line| {
            let line = line.as_ref()?;
            let role = say(&phrase::role(catalog, &line.words.owner));
            let assignee = line.task.assignee.trim();
            Some(if assignee.is_empty() { role } else { format!("{role} · {assignee}") })
        })
    };
    let days = move || {
        line.with(|line| {
            let dated = line.as_ref()?.dated.as_ref()?;
            Some(phrase::span((dated.start, dated.end), board.session().today.get(), language()))
        })
    };
    let because = move || {
        let told = |line: &Option<Line>| {
            let line = line.as_ref().filter(|line| line.task.status == Status::ToDo)?;
            board.names.with(|names| phrase::because(catalog, names, line)).map(|because| say(&because))
        };
        line.with(told)
    };
    let status = memo(move || line.with(|line| line.as_ref().map(|line| line.task.status)));
    let tags = move || {
        let tags = line.with(|line| line.as_ref().map(phrase::tags).unwrap_or_default());
        tags.into_iter()
            .map(|(words, class)| view! { <span class=class>{say(&words)}</span> })
            .collect::<Node>()
    };
    let progress = move || {
        let progress = line.with(|line| line.as_ref().map_or(0, |line| line.task.progress));
        (1..100).contains(&progress).then(|| say(&words::percent(progress)))
    };
    let acts = move || status.get().map(|status| view! { <Acts board line status group/> });
    view! {
        <li class="week-row">
            <div>
                <a id=row_id(&id) href=here(Page::Task(id.clone()))>{move || title.with(say)}</a>
                <span class="tags">
                    <span class="tag">{move || status.get().map(|status| say(&domain::status(status)))}</span>
                    {tags}
                </span>
                <p class="soft small">{who} " · " {days} " " {progress}</p>
                {move || because().map(|because| view! { <p class="soft small">{because}</p> })}
            </div>
            {acts}
            {(group == Slot::Finished).then(|| view! { <RateAgain board line/> })}
        </li>
    }
}

fn row_id(id: &TaskId) -> String {
    format!("week-task-{id}")
}

/// The buttons that move a task on.
#[component]
fn Acts(board: Board, line: Memo<Option<Line>>, status: Status, group: Slot) -> Node {
    let session = board.session();
    let acts: &[(Text, Status)] = match (status, group) {
        (Status::ToDo, Slot::NextWeek) => &[(words::BEGIN.clone(), Status::Doing)],
        (Status::ToDo, _) => &[(words::BEGIN.clone(), Status::Doing), (words::FINISH.clone(), Status::Done)],
        (Status::Doing, _) => {
            &[(words::FINISH.clone(), Status::Done), (words::BLOCK.clone(), Status::Blocked)]
        }
        (Status::Blocked, _) => {
            &[(words::RESUME.clone(), Status::Doing), (words::FINISH.clone(), Status::Done)]
        }
        (Status::Done, _) => &[(words::REOPEN.clone(), Status::Doing)],
    };
    let button = |(label, to): &(Text, Status)| {
        let (spoken, to) = (label.clone(), *to);
        let name = move || {
            line.with(|line| {
                line.as_ref().map(|line| say(&words::act_on(&spoken, &say(&titled(&line.words.title)))))
            })
        };
        let act = move |_| {
            let Some(line) = line.get_untracked() else { return };
            if set_status(session, &line, to) {
                tell_status(session, &line, to);
                // The task has moved to another group: the focus goes with it.
                let row = row_id(&line.task.id);
                request_animation_frame(move || focus(&row));
            }
        };
        view! { <button type="button" aria-label=name on:click=act>{say(label)}</button> }
    };
    view! { <div class="buttons">{acts.iter().map(button).collect::<Node>()}</div> }
}

/// Where the items that a finished task should have raised are rated again.
#[component]
fn RateAgain(board: Board, line: Memo<Option<Line>>) -> Node {
    let session = board.session();
    Node::live(move || {
        let line = line.get()?;
        let items = session.derived.shown.with(|program| {
            program.as_ref().map(|program| to_rate(session.catalog, &program.round().answers, &line.task))
        });
        let link = answer_link(session.catalog, items?.first()?, say(&words::RATE_AGAIN), None);
        Some(view! { <p>{link}</p> })
    })
}
