//! The plan held against the baseline that was chosen: the finish in one sentence, and what slipped, with its causes.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::cause::causes;
use crate::domain::id::{ActionId, TaskId};
use crate::domain::plan::{Baseline, Slip, Slips, Span};
use crate::domain::sorted;
use crate::domain::text::{Language, Text};
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::phrase::{self, Names};
use crate::ui::part::fold::Fold;
use crate::ui::route::{Page, here};
use crate::ui::words::{language, plan as words, results, say};

/// The most tasks that are shown at once; what is beyond them waits behind a fold.
const MOST: usize = 50;

/// The plan held against the baseline that was chosen, where one is.
#[component]
pub(super) fn SlipsView(
    /// The plan.
    board: Board,
) -> Node {
    Node::live(move || {
        board.baseline.with(|baseline| {
            let baseline = baseline.as_ref()?;
            Some(board.slips.with(|slips| match slips {
                Some(slips) => against(board, baseline, slips),
                None => view! { <p class="finding">{say(&words::NO_FINISH)}</p> },
            }))
        })
    })
}

fn against(board: Board, baseline: &Baseline, slips: &Slips) -> Node {
    let finish = slips.finish.map_or(words::NO_FINISH.clone(), |(then, now)| {
        words::finish(&baseline.name, &phrase::day(then), &phrase::day(now), slips.finish_days)
    });
    let later = slips.moved.iter().filter(|slip| slip.days > 0).count();
    let counts = words::counts(later, slips.moved.len() - later, slips.kept);
    let (shown, rest) = slips.moved.split_at(slips.moved.len().min(MOST));
    let body = if shown.is_empty() {
        view! { <p>{say(&words::NOTHING_MOVED)}</p> }
    } else {
        view! {
            <p class="help">{say(&words::SLIPS_HELP)}</p>
            {table(board, slips, shown)}
            {(!rest.is_empty()).then(|| {
                let summary = say(&words::more_rows(rest.len()));
                let inside = move || {
                    board.slips.with_untracked(|slips| {
                        let slips = slips.as_ref()?;
                        Some(table(board, slips, slips.moved.get(MOST..).unwrap_or_default()))
                    })
                };
                view! { <Fold summary inside/> }
            })}
        }
    };
    view! {
        <section class="section" aria-labelledby="slips">
            <h2 id="slips">{say(&words::SLIPS)}</h2>
            <div class="statements"><p>{say(&finish)}</p></div>
            <p>{say(&counts)}</p>
            {body}
            {tasks(board, &words::ADDED, &slips.added)}
            {tasks(board, &words::GONE, &slips.gone)}
        </section>
    }
}

fn table(board: Board, slips: &Slips, shown: &[Slip]) -> Node {
    let session = board.session();
    let places = board
        .lines
        .with(|lines| sorted::map(lines.iter().zip(0_usize..).map(|(line, at)| (line.task.id.clone(), at))));
    let row = |slip: &Slip| {
        let range = |span: Span| range(span, session.today.get());
        let (title, causes) = board.names.with(|names| {
            let causes = board.lines.with(|lines| {
                let line = places.get(&slip.task).and_then(|at| lines.get(*at));
                causes(session.catalog, names, slips, slip, line)
            });
            (say(&names.name(&slip.task)), causes)
        });
        let cause = |cause: &Text| view! { <li>{say(cause)}</li> };
        let class = if slip.days > 0 { "is-late" } else { "is-early" };
        view! {
            <tr>
                <th scope="row"><a href=here(Page::Task(slip.task.clone()))>{title}</a></th>
                <td>{range(slip.then)}</td>
                <td>{range(slip.now)}</td>
                <td><span class=class>{say(&words::shifted(slip.days))}</span></td>
                <td><ul class="causes">{causes.iter().map(cause).collect::<Node>()}</ul></td>
            </tr>
        }
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::SLIPS))>
            {cards(view! {
                <table class="narrow-table slips">
                    <thead>
                        <tr>
                            <th scope="col">{say(&words::TASK)}</th>
                            <th scope="col">{say(&words::THEN)}</th>
                            <th scope="col">{say(&words::NOW)}</th>
                            <th scope="col">{say(&words::DIFFERENCE)}</th>
                            <th scope="col">{say(&words::CAUSE)}</th>
                        </tr>
                    </thead>
                    <tbody>{shown.iter().map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
    }
}

/// Two days, with a year where it is not this one, or not that of the first.
fn range(span: Span, today: NaiveDate) -> String {
    let start = phrase::compact(span.start, today, language());
    let end = phrase::compact(span.end, span.start, language());
    match language() {
        Language::Japanese => format!("{start}〜{end}"),
        Language::English => format!("{start} – {end}"),
    }
}

/// Tasks that came or went, by their names as far as they are known still.
fn tasks(board: Board, title: &'static Text, ids: &[TaskId]) -> Option<Node> {
    let name = |names: &Names, id: &TaskId| {
        let action = || board.session().catalog.action(&ActionId::from(id.to_string())).cloned();
        let known = names.known(id).or_else(|| action().map(|action| action.title));
        words::quoted(&known.unwrap_or(words::UNNAMED.clone()))
    };
    (!ids.is_empty()).then(|| {
        let list = board.names.with(|names| {
            let shown = ids.iter().take(MOST).map(|id| name(names, id));
            let rest = ids.len().saturating_sub(MOST);
            phrase::listed(shown.chain((rest > 0).then(|| words::more(rest))))
        });
        view! { <p><b>{say(title)}</b>" "<span class="number">{ids.len()}</span>" "{say(&list)}</p> }
    })
}
