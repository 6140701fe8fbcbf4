//! Risks by their numbers, each a link to where it is entered.

use super::desk::{Desk, place};
use crate::ui::node::{Node, view};
use crate::ui::part::jump::JumpLink;
use crate::ui::route::Page;
use crate::ui::words::say;

/// Risks by their numbers.
pub(super) fn links(desk: Desk, numbers: &[usize]) -> Node {
    let link = |number: &usize| {
        let number = *number;
        let found = desk.rows.with(|rows| {
            let row = rows.iter().find(|row| row.number == number);
            row.map(|row| (place(&row.said.id), say(&row.title)))
        });
        found.map(|(to, name)| {
            view! {
                <li>
                    <JumpLink page=Page::Risks to>{number.to_string()}<span class="visually-hidden">" "{name.clone()}</span></JumpLink>
                </li>
            }
        })
    };
    view! { <ul class="risk-numbers">{numbers.iter().filter_map(link).collect::<Node>()}</ul> }
}
