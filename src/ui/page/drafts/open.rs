//! What is still open in a draft: what to decide, with the way there, and what to fill in.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::draft::{Left, Open};
use crate::domain::text::Text;
use crate::domain::words::begun;
use crate::state::memo;
use crate::ui::node::{Node, view};
use crate::ui::part::aim::AimedLink;
use crate::ui::part::heading::HEADING;
use crate::ui::route::{Page, here};
use crate::ui::words::{drafts as words, say};

/// What is still open in a draft.
#[component]
pub(super) fn StillOpen(
    /// The text.
    desk: Desk,
) -> Node {
    let open = memo(move || desk.written.with(|written| written.as_ref().map(|one| Shown(one.left()))));
    let told = move || {
        open.with(|open| {
            open.as_ref().map(|Shown(open)| {
                let by_hand = open.iter().filter(|left| is_by_hand(left)).count();
                say(&words::open(open.len().saturating_sub(by_hand), by_hand))
            })
        })
    };
    let lists = move || {
        open.with(|open| {
            open.as_ref().map(|Shown(open)| {
                let (by_hand, undecided): (Vec<&Left>, Vec<&Left>) =
                    open.iter().partition(|left| is_by_hand(left));
                let undecided = list(&words::UNDECIDED, &words::UNDECIDED_HELP, &undecided);
                let by_hand = list(&words::BY_HAND, &words::BY_HAND_HELP, &by_hand);
                view! { {undecided} {by_hand} }
            })
        })
    };
    view! {
        <section class="section draft-aside" aria-labelledby="draft-open">
            <h2 id="draft-open" tabindex="-1">{say(&words::OPEN)}</h2>
            <p role="status">{told}</p>
            {Node::live(lists)}
        </section>
    }
}

/// What is open, to be compared with what was.
#[derive(Clone, PartialEq)]
struct Shown(Vec<Left>);

/// Whether it is decided nowhere in the program.
fn is_by_hand(left: &Left) -> bool {
    match left {
        Left::Open(open) => open.is_by_hand(),
        Left::Sign(_) => true,
    }
}

fn list(title: &Text, help: &Text, all: &[&Left]) -> Option<Node> {
    (!all.is_empty()).then(|| {
        let entries = all.iter().map(|open| view! { <li>{entry(open)}</li> }).collect::<Node>();
        view! {
            <h3>{say(title)}</h3>
            <p class="help">{say(help)}</p>
            <ul class="draft-open">{entries}</ul>
        }
    })
}

fn entry(left: &Left) -> Node {
    let open = match left {
        Left::Open(open) => *open,
        Left::Sign(words) => return view! { <span>{words.clone()}</span> },
    };
    let name = say(&begun(&open.name()));
    match decided_at(open) {
        Some((page, to)) => view! { <AimedLink href=here(page) to=to.to_owned()>{name}</AimedLink> },
        None => view! { <span>{name}</span> },
    }
}

/// Where it is decided: the page, and the id of what to go to there.
const fn decided_at(open: Open) -> Option<(Page, &'static str)> {
    Some(match open {
        Open::Name => (Page::Settings, "name"),
        Open::Purposes => (Page::Settings, "profile"),
        Open::Why => (Page::Charter, "charter-why"),
        Open::Population => (Page::Charter, "population"),
        Open::Operation => (Page::Charter, "operation"),
        Open::Sponsor => (Page::Charter, "charter-sponsor"),
        Open::Owner => (Page::Charter, "charter-owner"),
        Open::Duty(_) => (Page::Charter, "duties"),
        Open::Waves | Open::WaveDay => (Page::Charter, "waves"),
        Open::Rules => (Page::Policy, "rules"),
        Open::Gaps => (Page::Policy, "findings"),
        Open::Steps | Open::Days(_) => (Page::Policy, "steps"),
        Open::Grade | Open::Outside | Open::Probation | Open::Leave | Open::Benefits | Open::Pay => {
            (Page::Policy, "terms")
        }
        Open::Assessment => (Page::QuickCheck, HEADING),
        Open::Plan | Open::Dates | Open::Answers => (Page::Plan, HEADING),
        Open::Leavers => (Page::Value, "value-leavers"),
        Open::Forecast => (Page::Value, "value-inputs"),
        Open::Running => (Page::Value, "value-running"),
        Open::AnnualPay => (Page::Value, "value-pay"),
        Open::Budget => (Page::Target, "limits"),
        Open::ByHand(_) => return None,
    })
}
