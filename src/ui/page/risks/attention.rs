//! What needs attention, counted over all risks.

use std::mem::discriminant;

use leptos::prelude::*;

use super::desk::Desk;
use super::numbers::links;
use crate::domain::risk::Warning;
use crate::domain::sorted;
use crate::state::memo;
use crate::ui::node::{Node, either, view};
use crate::ui::words::{risks as words, say};

/// What needs attention.
#[component]
pub(super) fn Attention(
    /// The register.
    desk: Desk,
) -> Node {
    let found = memo(move || found(desk));
    let entry = move |(warning, numbers): &(Warning, Vec<usize>)| {
        view! { <li class="risk-lack"><span>{say(&words::lacking(&words::kind(*warning), numbers.len()))}</span>{links(desk, numbers)}</li> }
    };
    let all = move || found.with(|found| found.iter().map(entry).collect::<Node>());
    view! {
        <section class="section" aria-labelledby="risk-attention">
            <h2 id="risk-attention">{say(&words::ATTENTION)}</h2>
            {either(
                move || found.with(Vec::is_empty),
                || view! { <p>{say(&words::ALL_WELL)}</p> },
                move || view! { <ul class="finding risk-lacks">{Node::live(all)}</ul> },
            )}
        </section>
    }
}

/// The kinds of what lacks, each with the numbers of its risks.
fn found(desk: Desk) -> Vec<(Warning, Vec<usize>)> {
    let mut found: Vec<(Warning, Vec<usize>)> = Vec::new();
    desk.rows.with(|rows| {
        for row in rows {
            for warning in desk.warnings(row) {
                match found.iter_mut().find(|(kind, _)| discriminant(kind) == discriminant(&warning)) {
                    Some((_, numbers)) => numbers.push(row.number),
                    None => found.push((warning, vec![row.number])),
                }
            }
        }
    });
    for (_, numbers) in &mut found {
        sorted::by(numbers, Ord::cmp);
    }
    found
}
