//! Where nothing reaches the target within the limits: what stands in the way, and a button for each way out.

use crate::domain::command::Command;
use crate::domain::text::Text;
use crate::exchange::engine::{Limit, Nearest, Refused, Way, day_of};
use crate::state::{Choosing, Session, memo, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::page::plan::phrase;
use crate::ui::words::plan::choosing as words;
use crate::ui::words::{language, say};

/// Why there is no set, and what would help.
pub(super) fn refused(choosing: Choosing) -> Node {
    let session = use_session();
    let refused = memo(move || choosing.answer.with(|answer| answer.refused.clone()));
    Node::live(move || {
        Some(match refused.get()? {
            Refused::Unread => view! { <p class="finding">{say(&words::FAILED)}</p> },
            Refused::Stopped => view! { <p class="finding">{say(&words::UNFOUND)}</p> },
            Refused::Infeasible { ways, is_enough, nearest } => {
                let help = match (ways.is_empty(), is_enough) {
                    (true, _) => &words::OUT_OF_REACH,
                    (false, true) => &words::CLASH_ONE,
                    (false, false) => &words::CLASH_MANY,
                };
                let title = if ways.is_empty() { &words::NO_SET } else { &words::CLASH };
                view! {
                    <div class="finding">
                        <p><strong>{say(title)}</strong></p>
                        <p>{say(help)}</p>
                        <ul class="rows">{ways.iter().map(|way| line(session, way)).collect::<Node>()}</ul>
                    </div>
                    {nearest.map(|nearest| near(session, *nearest))}
                }
            }
        })
    })
}

/// A limit, and the button that widens it.
fn line(session: Session, way: &Way) -> Node {
    let role = |id| phrase::role(session.catalog, id);
    let name = match &way.limit {
        Limit::Effort => words::OF_EFFORT.clone(),
        Limit::Cost => words::OF_YEN.clone(),
        Limit::Deadline => words::OF_DEADLINE.clone(),
        Limit::Role(id) => words::of_role(&role(id)),
        Limit::Month(id) => words::of_month(&role(id)),
    };
    let (label, way) = (label(way), way.clone());
    let apply = move |_| {
        if let Some(command) = command(session, &way) {
            session.leave_field();
            session.run(command);
            session.leave_field();
        }
    };
    view! {
        <li class="line-row">
            <span>{say(&name)}</span>
            <button type="button" class="small" on:click=apply>{say(&label)}</button>
        </li>
    }
}

fn label(way: &Way) -> Text {
    let Some(to) = way.to else { return words::DROP_LIMIT.clone() };
    let small = u32::try_from(to).unwrap_or(u32::MAX);
    match &way.limit {
        Limit::Effort => words::limit_effort(&dates::effort(small, language())),
        Limit::Cost => words::limit_yen(&dates::yen(to, language())),
        Limit::Deadline | Limit::Role(_) => {
            let day = day_of(i32::try_from(to).unwrap_or(i32::MAX));
            let day = day.map(|day| dates::medium(day, language()));
            words::limit_deadline(&day.unwrap_or_default())
        }
        Limit::Month(_) => words::DROP_LIMIT.clone(),
    }
}

/// What widens a limit: to where it must be, or away with it.
fn command(session: Session, way: &Way) -> Option<Command> {
    let shown = session.derived.shown;
    let mut budget = shown.with_untracked(|open| open.as_ref().map(|open| open.settings.budget.clone()))?;
    match &way.limit {
        Limit::Effort => budget.effort_tenths = way.to.and_then(|to| to.try_into().ok()),
        Limit::Cost => budget.yen = way.to,
        Limit::Deadline | Limit::Role(_) => {
            let day = way.to.and_then(|to| day_of(to.try_into().ok()?));
            return Some(Command::SetDeadline(day));
        }
        Limit::Month(role) => {
            budget.monthly_tenths.remove(role);
        }
    }
    Some(Command::SetBudget(budget))
}

/// A target that can be reached, and the button that lowers the present one to it.
fn near(session: Session, nearest: Nearest) -> Node {
    let item = |short: &crate::exchange::engine::Short| {
        let item = session.catalog.item(&short.item)?;
        let line = words::short_of(&item.name, short.goal.number(), short.reached.number());
        Some(view! { <li>{say(&line)}</li> })
    };
    let items = nearest.short.iter().filter_map(item).collect::<Node>();
    let lower = move |_| {
        let shown = session.derived.shown;
        let target = shown.with_untracked(|open| open.as_ref().map(|open| open.target.clone()));
        let Some(mut target) = target else { return };
        for short in &nearest.short {
            target.items.insert(short.item.clone(), short.reached);
        }
        session.run(Command::SetTarget(target));
    };
    let label = if nearest.is_nearest { &words::NEAREST } else { &words::REACHABLE };
    view! {
        <div>
            <p class="label">{say(label)}</p>
            <ul>{items}</ul>
            <button type="button" on:click=lower>{say(&words::LOWER)}</button>
        </div>
    }
}
