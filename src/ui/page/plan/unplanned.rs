//! Before there is a plan: what it rests on, what is missing, and the button that makes it.

use std::sync::Arc;

use leptos::prelude::*;

use super::choosing::choosing_view;
use crate::domain::command::Command;
use crate::domain::level::Level;
use crate::domain::plan::choose::Pins;
use crate::domain::plan::{Gap, Made, gaps, make_with};
use crate::domain::program::Program;
use crate::domain::score::Scope;
use crate::state::{Notice, Session, memo, use_choosing, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view, when};
use crate::ui::route::{Page, here};
use crate::ui::words::{language, plan as words, say};

/// What a plan would rest on.
#[derive(Clone, PartialEq)]
struct Basis {
    asked: usize,
    answered: usize,
    quick: bool,
    has_target: bool,
    gaps: Vec<Gap>,
}

/// Before there is a plan.
#[component]
pub(super) fn Unplanned() -> Node {
    let session = use_session();
    let basis = memo(move || {
        session.derived.shown.with(|program| program.as_ref().map(|program| basis(session, program)))
    });
    // What is chosen here changes what it rests on, and must not begin anew with it.
    let ready = memo(move || basis.with(|basis| basis.as_ref().is_some_and(Basis::is_ready)));
    view! {
        <p class="prose">{say(&words::NO_PLAN)}</p>
        <section class="section" aria-labelledby="before">
            <h2 id="before">{say(&words::BEFORE)}</h2>
            {move || basis.get().map(|basis| view! { <Before basis/> })}
            {when(move || ready.get(), || view! { <Choose/> })}
        </section>
    }
}

impl Basis {
    const fn is_ready(&self) -> bool {
        self.answered > 0 && self.has_target
    }
}

fn basis(session: Session, program: &Program) -> Basis {
    let round = program.round();
    let (asked, answered) = program.assess(session.catalog).progress();
    Basis {
        asked,
        answered,
        quick: round.scope == Scope::Quick,
        has_target: program.target.levels.values().any(|level| *level > Level::L0),
        gaps: gaps(session.catalog, &round.answers, round.scope, &program.target),
    }
}

#[component]
fn Before(basis: Basis) -> Node {
    let session = use_session();
    let start = session
        .derived
        .shown
        .with_untracked(|program| program.as_ref().map(|program| program.settings.start));
    let unknown = basis.gaps.iter().filter(|gap| gap.unknown.is_some()).count();
    let ready = basis.is_ready();
    let first = session.catalog.factors.first().map(|factor| factor.id.clone());
    let assess = first.filter(|_| !basis.quick).map_or(Page::QuickCheck, Page::Assess);
    let to_answers = match basis.answered {
        0 => words::TO_CHECK.clone(),
        all if all == basis.asked => words::SEE_ANSWERS.clone(),
        _ => words::TO_ASSESS.clone(),
    };
    let target = match (basis.has_target, basis.gaps.len()) {
        (false, _) => words::NO_TARGET.clone(),
        (true, 0) => words::NO_GAPS.clone(),
        (true, gaps) => words::gaps(gaps),
    };
    let answers = if basis.answered == 0 {
        words::NO_ANSWERS.clone()
    } else {
        words::answered(basis.asked, basis.answered)
    };
    view! {
        <dl class="pairs">
            <div>
                <dt>{say(&words::ANSWERS)}</dt>
                <dd>
                    <p>{say(&answers)}</p>
                    {(basis.quick && ready).then(|| view! { <p class="help">{say(&words::QUICK_ONLY)}</p> })}
                    {(unknown > 0 && ready).then(|| view! { <p class="help">{say(&words::unknown(unknown))}</p> })}
                    <p><a href=here(assess)>{say(&to_answers)}</a></p>
                </dd>
            </div>
            <div>
                <dt>{say(&words::TARGET)}</dt>
                <dd>
                    <p>{say(&target)}</p>
                    <p><a href=here(Page::Target)>{say(&words::TO_TARGET)}</a></p>
                </dd>
            </div>
            <div>
                <dt>{say(&words::START)}</dt>
                <dd>{start.map(|start| dates::long(start, language()))}</dd>
            </div>
        </dl>
    }
}

/// The button that begins to choose the actions, or the choice once it has begun.
#[component]
fn Choose() -> Node {
    let wanted = use_choosing().is_wanted;
    let begin = move |_| wanted.set(true);
    let close = move || wanted.set(false);
    Node::live(move || {
        if wanted.get() {
            return choosing_view(Arc::new(close));
        }
        view! { <p><button type="button" class="primary" on:click=begin>{say(&words::MAKE)}</button></p> }
    })
}

/// Makes a plan without comparing, with what a person has said of single actions, and tells what it cannot reach.
pub(super) fn make_plan(session: Session, pins: &Pins) {
    let today = session.today.get_untracked();
    let made = session.derived.shown.with_untracked(|program| {
        program.as_ref().map(|program| make_with(session.catalog, program, today, pins))
    });
    let Some(Made { plan, uncovered }) = made else { return };
    let tasks = plan.tasks.len();
    let again = session
        .derived
        .shown
        .with_untracked(|program| program.as_ref().is_some_and(|program| program.plan.is_some()));
    if session.run(Command::AdoptPlan(plan)) {
        session.tell(Notice::done(words::made(tasks, again, uncovered.len())));
    }
}
