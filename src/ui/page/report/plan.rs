//! The target, the plan in a few figures, and the score expected at its end.

use super::tasks::lines;
use chrono::NaiveDate;

use crate::domain::catalog::Item;
use crate::domain::level::Level;
use crate::domain::plan::outlook::{Amount, amount, deadline};
use crate::domain::plan::readiness::{Basis, at_the_end};
use crate::domain::plan::{Deadline, Plan, Schedule};
use crate::domain::program::Program;
use crate::domain::text::Text;
use crate::state::{Outcome, use_runs, use_session};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::page::results::reading::Reading;
use crate::ui::part::meter::points;
use crate::ui::route::{Page, here};
use crate::ui::words::{COMMA, domain, language, report as words, results, say};

/// The target: the factors by the level that they are to reach.
pub(super) fn target(reading: Reading<'_>) -> Node {
    let rows = Level::ALL.into_iter().rev().filter_map(|level| target_row(reading, level)).collect::<Node>();
    view! {
        <section class="section" aria-labelledby="target">
            <h2 id="target">{say(&words::TARGET)}</h2>
            <p>{say(&words::TARGET_LEAD)}</p>
            <table class="whole-table">
                <caption class="visually-hidden">{say(&words::TARGET_TABLE)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say(&domain::LEVEL)}</th>
                        <th scope="col">{say(&words::FACTOR_OF)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn target_row(reading: Reading<'_>, level: Level) -> Option<Node> {
    let factors =
        reading.catalog.factors.iter().filter(|factor| reading.program.target.level(&factor.id) == level);
    let own = |item: &&Item| reading.program.target.items.get(&item.id) == Some(&level);
    let items = reading.catalog.items().filter(own).map(|item| say(&words::item_alone(&item.name)));
    let names: Vec<_> = factors.map(|factor| say(&factor.name)).chain(items).collect();
    let label = if level == Level::L0 {
        words::NO_TARGET.clone()
    } else {
        results::level(level.number(), &domain::level(level))
    };
    (!names.is_empty())
        .then(|| view! { <tr><th scope="row">{say(&label)}</th><td>{names.join(&say(&COMMA))}</td></tr> })
}

/// The plan in a few figures.
pub(super) fn plan(reading: Reading<'_>) -> Node {
    let body = match &reading.program.plan {
        Some(plan) => some_plan(reading, plan),
        None => view! {
            <p>{say(&words::NO_PLAN)}</p>
            <p class="report-print"><a class="button" href=here(Page::Target)>{say(&words::TO_TARGET)}</a></p>
        },
    };
    view! {
        <section class="section" aria-labelledby="plan">
            <h2 id="plan">{say(&words::PLAN)}</h2>
            {body}
        </section>
    }
}

fn some_plan(reading: Reading<'_>, plan: &Plan) -> Node {
    let lines = lines(plan);
    let (cycle, span, verdict) = use_session().derived.schedule.with(|dates| {
        let dates: Option<&Schedule> = dates.as_ref().and_then(|dates| dates.as_ref().ok());
        let span = dates.and_then(|dates| dates.start.zip(dates.finish));
        (dates.is_none(), span, dates.map(|dates| deadline(&reading.program.settings, dates, &lines)))
    });
    let over = match verdict {
        Some(Deadline::Missed { days, .. }) => Some(say(&words::over_deadline(days))),
        _ => None,
    };
    view! {
        {cycle.then(|| view! { <p class="finding">{say(&words::CYCLE)}</p> })}
        {over.map(|over| view! { <p class="finding">{over}</p> })}
        {figures(reading, amount(&lines), span, expected(reading, plan))}
        <p class="small soft">{say(&words::EXPECTED_NOTE)}</p>
    }
}

/// By when the plan is finished in half and in four fifths of the runs, where the outlook has made them.
fn chances(program: &Program) -> Option<String> {
    let outcome = use_runs().known(program, use_session().today.get())?;
    let Outcome { frame, forecasted } = &*outcome;
    let by = |permille| {
        let day = forecasted.finish.percentile(permille)?;
        Some(dates::long(frame.axis.date(day), language()))
    };
    Some(say(&words::chances(&by(500)?, &by(800)?)))
}

/// The score and the stage expected once every task is done.
fn expected(reading: Reading<'_>, plan: &Plan) -> String {
    let round = reading.program.round();
    let weights = reading.program.weights(reading.catalog);
    let (scope, date) = (round.scope, round.date);
    let end = at_the_end(
        Basis { catalog: reading.catalog, answers: &round.answers, weights: &weights, scope, date },
        plan,
    );
    let stage = end.stage.as_ref().map(|stage| reading.stage(stage.reached)).unwrap_or_default();
    say(&words::expected(&points(end.overall.score), &stage))
}

fn figures(
    reading: Reading<'_>,
    amount: Amount,
    span: Option<(NaiveDate, NaiveDate)>,
    expected: String,
) -> Node {
    let day = |day: Option<NaiveDate>, none: String| day.map_or(none, |day| dates::long(day, language()));
    let (start, finish) = span.unzip();
    let deadline = day(reading.program.settings.deadline, say(&words::NO_DEADLINE));
    let fact = |label: &Text, value: String| view! { <div><dt>{say(label)}</dt><dd>{value}</dd></div> };
    view! {
        <dl class="key-facts">
            {fact(&words::START, day(start, "–".to_owned()))}
            {fact(&words::FINISH, day(finish, "–".to_owned()))}
            {chances(reading.program).map(|chances| fact(&words::CHANCES, chances))}
            {fact(&words::DEADLINE, deadline)}
            {fact(&words::TASKS, say(&words::tasks(amount.tasks, amount.done)))}
            {fact(&words::EFFORT, dates::effort(amount.effort_tenths, language()))}
            {fact(&words::EXPECTED, expected)}
        </dl>
    }
}
