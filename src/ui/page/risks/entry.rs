//! One risk: what it is, what it lacks, and behind a fold all that can be entered.

use leptos::prelude::*;

use super::background::Background;
use super::chance::Chance;
use super::desk::{Desk, place};
use super::table::{tag, tasks};
use super::tasks::Tasks;
use super::typed::{Text as Shape, Typed};
use super::watch::Watch;
use super::work::Work;
use crate::domain::command::Command;
use crate::domain::id::RiskId;
use crate::domain::limits::{LINE_LETTERS, NAME_LETTERS};
use crate::domain::risk::{Row, Subject};
use crate::domain::text::Text;
use crate::domain::words::begun;
use crate::state::{Memo, Notice, memo};
use crate::ui::node::{Node, view, when};
use crate::ui::part::focus::focus;
use crate::ui::part::fold::Fold;
use crate::ui::words::{risks as words, say};

/// One risk.
#[component]
pub(super) fn Entry(
    /// The register.
    desk: Desk,
    /// Which risk.
    id: RiskId,
) -> Node {
    let to = place(&id);
    let this = StoredValue::new(id.clone());
    let row = memo(move || this.with_value(|id| desk.read(id, Row::clone)));
    let title = move || row.with(|row| row.as_ref().map(|row| say(&words::title(row.number, &row.title))));
    let kind = match id.subject() {
        Subject::Challenge(_) => &words::CHALLENGE,
        Subject::Caution(_) => &words::CAUTION,
        Subject::Own => &words::OWN,
    };
    let marks = move || {
        row.with(|row| {
            row.as_ref().map(|row| {
                view! {
                    <span class="tag">{say(&begun(kind))}</span>
                    <span>{say(&words::PRIORITY)}" "{tag(row.priority.degree)}</span>
                    <span class="tag">{say(&begun(&row.said.state.name()))}</span>
                    <span class="small soft">{say(&words::TASKS)}": "{tasks(&desk.progress(&row.said.id))}</span>
                }
            })
        })
    };
    let lacks = memo(move || row.with(|row| row.as_ref().map(|row| desk.warnings(row)).unwrap_or_default()));
    let told = move || {
        lacks.with(|lacks| {
            let lack = |warning: &crate::domain::risk::Warning| view! { <li>{say(&warning.say())}</li> };
            lacks.iter().map(lack).collect::<Node>()
        })
    };
    let summary = row.with_untracked(|row| row.as_ref().and_then(|row| row.summary.clone()));
    // The name of one's own changes while it is typed.
    let open = if id.is_own() { say(&words::OPEN_OWN) } else { say(&words::open(&desk.name(&id))) };
    let inside = move || this.with_value(|id| view! { <Fields desk id=id.clone() row/> });
    view! {
        <article class="risk-entry" aria-labelledby=to.clone()>
            <h3 id=to tabindex="-1">{title}</h3>
            <div class="tags">{marks}</div>
            {summary.map(|summary| view! { <p>{say(&summary)}</p> })}
            {when(move || lacks.with(|lacks| !lacks.is_empty()), move || view! {
                <div class="risk-warnings" role="status"><ul class="plain-list">{Node::live(told)}</ul></div>
            })}
            <Fold summary=open inside/>
        </article>
    }
}

/// All that can be entered about a risk.
#[component]
fn Fields(desk: Desk, id: RiskId, row: Memo<Option<Row>>) -> Node {
    let this = StoredValue::new(id.clone());
    let of = move |pick: fn(&Row) -> String| {
        memo(move || row.with(|row| row.as_ref().map(pick).unwrap_or_default()))
    };
    let is_own = id.is_own();
    let (title, note) = (of(|row| row.said.title.clone()), of(|row| row.said.note.clone()));
    let set_title = move |typed: &str| {
        this.with_value(|id| desk.try_change(id, |risk| typed.clone_into(&mut risk.title)))
    };
    let set_note =
        move |typed: &str| this.with_value(|id| desk.try_change(id, |risk| typed.clone_into(&mut risk.note)));
    let remove = move |_| {
        let (id, name) = this.with_value(|id| (id.clone(), desk.name(id)));
        if desk.session().run(Command::RemoveRisk(id)) {
            desk.session().tell(Notice::done(words::removed(&name)));
            focus("risk-list");
        }
    };
    let remove_label = move || row.with(|row| row.as_ref().map(|row| say(&words::remove(&row.title))));
    view! {
        <div class="form risk-form">
            {is_own.then(|| view! {
                <Typed desk id=field(&id, "title") label=&words::NAME help=Some(&words::NAME_HELP) shape=Shape::Line(NAME_LETTERS)
                    kept=title take=set_title/>
            })}
            <Background id=id.clone()/>
            <Chance desk id=id.clone() row/>
            <Suggested desk id=id.clone() name="sign" label=&words::SIGN help=&words::SIGN_HELP text=|row| &row.sign
                suggested=|row| &row.suggested.sign own=|risk| &mut risk.sign row/>
            <Suggested desk id=id.clone() name="response" label=&words::RESPONSE help=&words::RESPONSE_HELP
                text=|row| &row.response suggested=|row| &row.suggested.response own=|risk| &mut risk.response row/>
            <Tasks desk id=id.clone() row/>
            <Watch desk id=id.clone() row/>
            <Typed desk id=field(&id, "note") label=&words::NOTE help=None shape=Shape::Lines(LINE_LETTERS) kept=note take=set_note/>
            <Work desk id=id.clone() row/>
            {is_own.then(|| view! {
                <div>
                    <button type="button" class="quiet" aria-label=remove_label on:click=remove>{say(&words::REMOVE)}</button>
                </div>
            })}
        </div>
    }
}

/// A field's id.
pub(super) fn field(id: &RiskId, name: &str) -> String {
    format!("{}-{name}", place(id))
}

/// A text that stands in for itself until a person writes another one.
#[component]
fn Suggested(
    desk: Desk,
    id: RiskId,
    /// What the field is called in its id.
    name: &'static str,
    /// Its label.
    label: &'static Text,
    /// What to enter.
    help: &'static Text,
    /// The text that it shows.
    text: fn(&Row) -> &Text,
    /// What stands in where nothing is said.
    suggested: fn(&Row) -> &Text,
    /// What a person says.
    own: fn(&mut crate::domain::risk::Risk) -> &mut Option<String>,
    row: Memo<Option<Row>>,
) -> Node {
    let this = StoredValue::new(id.clone());
    let kept = memo(move || row.with(|row| row.as_ref().map(|row| say(text(row))).unwrap_or_default()));
    let stands_in =
        move || untrack(|| row.with(|row| row.as_ref().map(|row| say(suggested(row))).unwrap_or_default()));
    let is_own = memo(move || {
        row.with(|row| {
            row.as_ref().is_some_and(|row| text(row) != suggested(row) && !suggested(row).ja.is_empty())
        })
    });
    let take = move |typed: &str| {
        let said = (!typed.trim().is_empty() && typed != stands_in()).then(|| typed.to_owned());
        this.with_value(|id| desk.try_change(id, |risk| *own(risk) = said))
    };
    let back = field(&id, name);
    let reset = {
        let back = back.clone();
        move |_| {
            this.with_value(|id| desk.change(id, |risk| *own(risk) = None));
            focus(&back);
        }
    };
    view! {
        <div class="risk-suggested">
            <Typed desk id=back label help=Some(help) shape=Shape::Lines(LINE_LETTERS) kept take/>
            {when(move || is_own.get(), move || {
                let reset = reset.clone();
                view! {
                    <button type="button" class="quiet small" aria-label=say(&words::suggestion_of(label)) on:click=reset>
                        {say(&words::TO_SUGGESTION)}
                    </button>
                }
            })}
        </div>
    }
}
