//! What a file holds, who changed it last, and whether it is as it was exported.

use crate::domain::text::Text;
use crate::exchange::document::Reading;
use crate::state::Session;
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::part::meter::{band_points, points};
use crate::ui::words::{COMMA, assess, domain, home, language, open as words, say};

/// What a file of this many bytes holds.
pub(super) fn about(session: Session, size: usize, reading: &Reading) -> Node {
    let program = &reading.document.program;
    let scored = program.assess(session.catalog);
    let (asked, answered) = scored.progress();
    let score = assess::score(&points(scored.overall.score), &band_points(scored.overall.band, language()));
    let tasks = program.plan.as_ref().map_or(0, |plan| plan.tasks.len());
    let facts = [
        (&words::ORGANIZATION, program.profile.name.clone()),
        (&words::ROUNDS, say(&words::rounds(program.rounds.len()))),
        (&words::ANSWERS, say(&home::answered(answered, asked))),
        (&domain::SCORE, say(&score)),
        (&words::TASKS, tasks.to_string()),
        (&words::LAST_CHANGE, last_change(reading)),
        (&words::FILE, say(&words::file(size, reading.version))),
    ];
    let fact = |(name, value): (&Text, String)| view! { <div><dt>{say(name)}</dt><dd>{value}</dd></div> };
    view! {
        <dl class="state">{facts.into_iter().map(fact).collect::<Node>()}</dl>
        {match reading.intact {
            Some(true) => view! { <p class="help">{say(&words::INTACT)}</p> },
            Some(false) => view! { <p class="finding">{say(&words::ALTERED)}</p> },
            // From version 1.1 on there is always one.
            None if reading.version > (1, 0) => view! { <p class="finding">{say(&words::UNSEALED)}</p> },
            None => view! { <p class="help">{say(&words::UNCHECKED)}</p> },
        }}
        {reading.is_later().then(|| view! { <p class="help">{say(&words::LATER)}</p> })}
    }
}

/// "佐藤、2026年11月21日 15:04"
pub(super) fn last_change(reading: &Reading) -> String {
    let signed = reading.document.ledger.signed();
    let Some((stamp, at)) = signed.last() else { return say(&words::NOT_NOTED) };
    // No clock has some of the times that a file may state.
    let when = Some(dates::moment(at, language())).filter(|when| !when.is_empty());
    match (signed.name_of(&stamp.writer), when) {
        (Some(name), Some(when)) => format!("{name}{}{when}", say(&COMMA)),
        (Some(name), None) => name.to_owned(),
        (None, Some(when)) => when,
        (None, None) => say(&words::NOT_NOTED),
    }
}
