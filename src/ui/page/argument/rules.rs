//! The rules by which evidence is weighed, written out.

use leptos::prelude::*;

use crate::domain::argument::{GRADES, RULES};
use crate::domain::text::Text;
use crate::ui::node::{Node, view};
use crate::ui::words::{argument as words, say};

/// The rules by which evidence is weighed.
#[component]
pub(super) fn Rules() -> Node {
    let list = |rules: &[Text]| {
        let entries = rules.iter().map(|rule| view! { <li>{say(rule)}</li> }).collect::<Node>();
        view! { <ul>{entries}</ul> }
    };
    view! {
        <details class="claim-rules">
            <summary>{say(&words::HOW)}</summary>
            <h3>{say(&words::GRADES_TITLE)}</h3>
            {list(&GRADES)}
            <h3>{say(&words::RULES_TITLE)}</h3>
            {list(&RULES)}
        </details>
    }
}
