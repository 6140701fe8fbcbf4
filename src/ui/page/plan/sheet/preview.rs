//! What a table would change, cell by cell, and what of it cannot be taken.

use crate::domain::command::Edit;
use crate::domain::id::TaskId;
use crate::domain::plan::Link;
use crate::domain::sorted::{self, Map};
use crate::domain::text::Text;
use crate::exchange::sheet::{Change, Column, Refused, Taken, Why, how_it_waits, table};
use crate::ui::node::{Node, cards, view};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::phrase::{self, listed, titled};
use crate::ui::words::{both, domain, language, plan as words, results, say};

/// The most rows of each table that are shown.
const MOST: usize = 100;

/// How much a table would change, in a sentence.
pub(super) fn counts(taken: &Taken) -> Text {
    let added = taken.changes.iter().filter(|change| change.is_new).count();
    words::sheet_counts(taken.changes.len() - added, added, taken.same, taken.refused_rows())
}

/// What a table would change.
pub(super) fn preview(board: Board, taken: &Taken) -> Node {
    let ignored = (!taken.ignored.is_empty()).then(|| words::sheet_ignored(&taken.ignored.join(", ")));
    view! {
        {ignored.map(|ignored| view! { <p class="help">{say(&ignored)}</p> })}
        {refused(board, &taken.refused)}
        {if taken.changes.is_empty() {
            view! { <p>{say(&words::SHEET_NOTHING)}</p> }
        } else {
            changes(board, &taken.changes)
        }}
    }
}

fn changes(board: Board, all: &[Change]) -> Node {
    let added = sorted::map(all.iter().filter_map(|change| Some((&change.task, new_title(change)?))));
    let rows = all.iter().take(MOST).map(|change| rows(board, change, &added)).collect::<Node>();
    let more = all.len().saturating_sub(MOST);
    view! {
        <h3>{say(&words::SHEET_CHANGES)}</h3>
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::SHEET_CHANGES))>
            {cards(view! {
                <table class="narrow-table">
                    <thead><tr>
                        <th scope="col">{say(&words::TASK)}</th>
                        <th scope="col">{say(&words::SHEET_ROW)}</th>
                        <th scope="col">{say(&words::SHEET_COLUMN)}</th>
                        <th scope="col">{say(&words::SHEET_WAS)}</th>
                        <th scope="col">{say(&words::SHEET_WILL)}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            })}
        </div>
        {(more > 0).then(|| view! { <p>{say(&words::more(more))}</p> })}
    }
}

/// What a new task is called.
fn new_title(change: &Change) -> Option<Text> {
    let title = change.edits.iter().find_map(|(_, edit)| match edit {
        Edit::Title(Some(title)) => Some(both(title, title)),
        _ => None,
    });
    change.is_new.then(|| title.unwrap_or(both("", "")))
}

/// What one row changes, a line for each cell. Tasks that are waited for are named: their numbers in the table and in the
/// plan may differ.
fn rows(board: Board, change: &Change, added: &Map<&TaskId, Text>) -> Node {
    let session = board.session();
    let named = |links: &[Link]| {
        let name = |id: &TaskId| {
            added.get(id).cloned().or_else(|| board.names.with_untracked(|names| names.known(id)))
        };
        waits(links, name)
    };
    // What the table would say now.
    let now = board.lines.with_untracked(|lines| {
        let line = lines.iter().find(|line| line.task.id == change.task)?;
        let mut cells = session.derived.shown.with_untracked(|open| {
            let plan = open.as_ref()?.plan.as_ref()?;
            table(session.catalog, plan, std::slice::from_ref(line), language()).pop()
        })?;
        if let Some(cell) = place(Column::Waits).and_then(|place| cells.get_mut(place)) {
            *cell = say(&named(&line.words.after));
        }
        Some(cells)
    });
    let title = match added.get(&change.task) {
        Some(title) => format!("{}: {}", say(&words::SHEET_NEW), say(title)),
        None => board.names.with_untracked(|names| say(&names.name(&change.task))),
    };
    let row = |(column, edit): &(Column, Edit)| {
        let was = place(*column).and_then(|place| now.as_ref()?.get(place).cloned()).unwrap_or_default();
        let will = match edit {
            Edit::After(Some(links)) => named(links),
            edit => value(board, edit),
        };
        view! {
            <tr>
                <th scope="row">{title.clone()}</th>
                <td class="number">{change.row}</td>
                <td>{say(&column.head())}</td>
                <td>{was}</td>
                <td>{say(&will)}</td>
            </tr>
        }
    };
    change.edits.iter().map(row).collect::<Node>()
}

/// Where a column stands in a row that is written.
fn place(column: Column) -> Option<usize> {
    Column::ALL.iter().position(|other| *other == column)
}

/// What a task waits for, by name.
fn waits(links: &[Link], name: impl Fn(&TaskId) -> Option<Text>) -> Text {
    let wait = |link: &Link| {
        let title = words::quoted(&titled(&name(&link.task).unwrap_or(words::UNNAMED.clone())));
        let how = how_it_waits(link.kind, link.lag_days);
        let spoken = |title: &str| if how.is_empty() { title.to_owned() } else { format!("{title} {how}") };
        both(spoken(&title.ja), spoken(&title.en))
    };
    if links.is_empty() { words::NO_WAITS.clone() } else { listed(links.iter().map(wait)) }
}

/// What a cell says, as it was understood.
fn value(board: Board, edit: &Edit) -> Text {
    let same = |text: &str| both(text, text);
    match edit {
        Edit::Title(Some(title)) => same(title),
        Edit::Owner(Some(role)) => phrase::role(board.session().catalog, role),
        Edit::Start(Some(day)) | Edit::Began(Some(day)) | Edit::Finished(Some(day)) => phrase::day(*day),
        Edit::Duration(Some(days)) => words::moved_by(u32::from(*days)),
        Edit::Status(status, _) => domain::status(*status),
        Edit::Progress(share) => same(&format!("{share}%")),
        _ => same(""),
    }
}

fn refused(board: Board, all: &[Refused]) -> Option<Node> {
    let row = |refused: &Refused| {
        let why = match &refused.why {
            Why::Command(refusal) => refusal.say(board.session().catalog),
            why => words::untaken_row(why),
        };
        view! {
            <tr>
                <td class="number">{refused.row}</td>
                <td>{refused.column.map(|column| say(&column.head()))}</td>
                <td>{refused.cell.clone()}</td>
                <td>{say(&why)}</td>
            </tr>
        }
    };
    let more = all.len().saturating_sub(MOST);
    (!all.is_empty()).then(|| {
        view! {
            <h3>{say(&words::SHEET_REFUSED)}</h3>
            <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::SHEET_REFUSED))>
                {cards(view! {
                    <table class="narrow-table">
                        <thead><tr>
                            <th scope="col">{say(&words::SHEET_ROW)}</th>
                            <th scope="col">{say(&words::SHEET_COLUMN)}</th>
                            <th scope="col">{say(&words::SHEET_CELL)}</th>
                            <th scope="col">{say(&words::SHEET_WHY)}</th>
                        </tr></thead>
                        <tbody>{all.iter().take(MOST).map(row).collect::<Node>()}</tbody>
                    </table>
                })}
            </div>
            {(more > 0).then(|| view! { <p>{say(&words::more(more))}</p> })}
        }
    })
}
