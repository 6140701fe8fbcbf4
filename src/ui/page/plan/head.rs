//! The head of a plan: when it ends, how much it is, what it brings.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::board::{Board, dated};
use super::findings::{Circle, DeadlineVerdict, Late};
use crate::domain::calendar::ANNOUNCED_UNTIL;
use crate::domain::plan::outlook::{Prospect, amount};
use crate::state::{Memo, memo};
use crate::ui::dates;
use crate::ui::node::{Node, view};
use crate::ui::part::aim::AimedLink;
use crate::ui::part::meter::points;
use crate::ui::route::{Page, here};
use crate::ui::words::{language, plan as words, say};

/// The plan at a glance.
#[component]
pub(super) fn Head(
    /// The plan.
    board: Board,
    /// What it is expected to bring.
    prospect: Memo<Option<Prospect>>,
) -> Node {
    let session = board.session();
    let span = memo(move || {
        session
            .derived
            .schedule
            .with(|dates| dated(dates.as_ref()).and_then(|dates| dates.start.zip(dates.finish)))
    });
    let amount = memo(move || board.lines.with(|lines| amount(lines)));
    let day = move |pick: fn((NaiveDate, NaiveDate)) -> NaiveDate| {
        span.get().map_or_else(|| "–".to_owned(), |span| dates::long(pick(span), language()))
    };
    let score = move || {
        prospect.with(|prospect| {
            let prospect = prospect.as_ref();
            let now = points(prospect.and_then(|prospect| prospect.now));
            let end = points(prospect.and_then(|prospect| prospect.end));
            format!("{now} → {end}")
        })
    };
    let count = move || say(&words::done_of(amount.get().done, amount.get().tasks));
    view! {
        <section class="plan-head" aria-label=say(&words::FIGURES)>
            <dl class="figures">
                <div><dt>{say(&words::BEGINS)}</dt><dd>{move || day(|(start, _)| start)}</dd></div>
                <div><dt>{say(&words::FINISHES)}</dt><dd>{move || day(|(_, finish)| finish)}</dd></div>
                <div><dt>{say(&words::TASKS)}</dt><dd>{count}</dd></div>
                <div><dt>{say(&words::WORK)}</dt><dd>{move || dates::effort(amount.get().effort_tenths, language())}</dd></div>
                <div>
                    <dt>{say(&words::SCORE)}</dt>
                    <dd><AimedLink href=here(Page::Plan) to="outlook".to_owned()>{score}</AimedLink><span class="help">{say(&words::SCORE_HELP)}</span></dd>
                </div>
            </dl>
            <div class="plan-findings">
                <Circle board/>
                <DeadlineVerdict board/>
                <Late board linked=true/>
            </div>
            {move || span.get().filter(|(_, finish)| finish.year() > ANNOUNCED_UNTIL).map(|_| view! {
                <p class="help">{say(&words::provisional(ANNOUNCED_UNTIL + 1))}</p>
            })}
        </section>
    }
}
