//! Whose report it is, of which day and round, and the button that prints it.

use crate::domain::text::Text;
use crate::state::use_session;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::Reading;
use crate::ui::page::results::rounds::scope;
use crate::ui::part::paper::print;
use crate::ui::words::{language, report as words, say};

/// Whose report it is, of which day and round, and the button that prints it.
pub(super) fn cover(reading: Reading<'_>) -> Node {
    let program = reading.program;
    let round = program.round();
    let (asked, answered) = reading.assessment.progress();
    let all = reading.catalog.items().count();
    let today = use_session().today.get();
    let fact = |label: &Text, value: String| view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> };
    view! {
        <div class="report-print">
            <button type="button" class="primary" on:click=|_| print()>{say(&words::PRINT)}</button>
            <p class="small soft">{say(&words::PRINT_HELP)}</p>
        </div>
        <dl class="key-facts">
            {fact(&words::ORGANIZATION, program.profile.name.clone())}
            {fact(&words::ASSESSED, dates::medium(round.date, language()))}
            {fact(&words::WRITTEN, dates::medium(today, language()))}
            {fact(&words::ROUND, say(&words::round(program.rounds.len(), round.closed.is_some())))}
            {fact(&words::SCOPE, say(&words::scope(&scope(round.scope), asked, all, answered)))}
        </dl>
    }
}
