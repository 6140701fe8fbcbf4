//! What starting like a case would do: what was published, exactly what would change, what stays, what to think of first.

use leptos::prelude::*;

use crate::domain::catalog::{Case, Fills, Taken};
use crate::domain::command::Command;
use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::domain::words::listed;
use crate::exchange::document;
use crate::exchange::merge::differences;
use crate::exchange::place::Places;
use crate::state::{Notice, Session, use_session};
use crate::ui::node::{Node, view};
use crate::ui::page::open::table::{OfPage, by_page, table};
use crate::ui::part::cite::host;
use crate::ui::part::editing::Editing;
use crate::ui::route::{Guide, Route};
use crate::ui::words::{language, say, start_like as words};

/// What starting like a case would do, and the button that does it.
#[component]
pub(super) fn Preview(
    /// Its id.
    id: String,
    /// The case.
    case: &'static Case,
) -> Node {
    let session = use_session();
    let told = move || {
        session.program.with(|open| {
            open.as_ref().map(|open| match after(session, case, open) {
                Ok(after) => changes(session, open, &after),
                Err(refused) => view! { <p>{say(&refused)}</p> },
            })
        })
    };
    let take = move |_| {
        let command =
            session.program.with_untracked(|open| open.as_ref().map(|open| command(session, case, open)));
        if command.is_some_and(|command| session.run(command)) {
            session.tell(Notice::done(words::taken(&case.company)));
        }
    };
    let published = case.start.takes.iter().map(taken).collect::<Node>();
    view! {
        <div class="start-preview" id=id role="group" aria-label=say(&words::preview_of(&case.company))>
            <h4>{say(&words::PUBLISHED)}</h4>
            <dl class="guide-known">{published}</dl>
            <h4>{say(&words::CHANGES)}</h4>
            <div aria-live="polite">{told}</div>
            {(!case.start.waves.is_empty()).then(|| view! { <p class="help">{say(&words::FIRST)}</p> })}
            <h4>{say(&words::STAYS)}</h4>
            {stays(case).map(|stays| view! { <p>{say(&stays)}</p> })}
            <p>
                {say(&words::PLAN_STAYS)}" "
                <a href=Route::Guide(Guide::Case(case.id.clone())).hash()>{say(&words::PRACTICES)}</a>
            </p>
            {case.start.warning.as_ref().map(|warning| view! {
                <div class="finding"><h4>{say(&words::WARNING)}</h4><p>{say(warning)}</p></div>
            })}
            <Editing>
                <button type="button" class="primary" on:click=take>{say(&words::take(&case.company))}</button>
            </Editing>
        </div>
    }
}

/// The command that starts like the case, as of today.
fn command(session: Session, case: &Case, open: &Program) -> Command {
    let first = open.first_wave(session.today.get());
    Command::StartLike(case.id.clone(), language(), first)
}

/// The program once the case is taken; or why nothing would change.
fn after(session: Session, case: &Case, open: &Program) -> Result<Program, Text> {
    let after = open.apply(session.catalog, &command(session, case, open));
    after.map_err(|refusal| refusal.say(session.catalog))
}

/// All that would change, page by page: what is there now, and what would be.
fn changes(session: Session, before: &Program, after: &Program) -> Node {
    let found = differences(&document::content(before), &document::content(after));
    let places = [before, after].map(|program| Places::new(session.catalog, program));
    let page = |(section, rows): &OfPage| {
        let name = section.name();
        view! {
            <h5>{say(&name)}</h5>
            {table(&places, &name, rows, None, [&words::NOW, &words::THEN])}
        }
    };
    by_page(&places, &found).iter().map(page).collect::<Node>()
}

/// What the case did not publish.
fn stays(case: &Case) -> Option<Text> {
    let untold = Fills::ALL.into_iter().filter(|part| !case.start.tells(*part));
    let untold: Vec<Text> = untold.map(Fills::name).collect();
    (!untold.is_empty()).then(|| words::stays(&listed(&untold)))
}

fn taken(taken: &'static Taken) -> Node {
    view! {
        <div>
            <dt>{say(&taken.when)}</dt>
            <dd>
                <span class="soft capital">{say(&taken.fills.name())}</span>
                <br/>
                {say(&taken.what)}
                " "
                <a class="small" href=taken.address.clone() rel="noreferrer noopener" target="_blank">{host(&taken.address)}</a>
            </dd>
        </div>
    }
}
