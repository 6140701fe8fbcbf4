//! The tasks in columns by how far they have come: a board on which a card's place is its status.

mod card;
mod drag;

use leptos::prelude::*;

use self::card::Card;
use self::drag::Drag;
use super::board::Board;
use super::phrase;
use super::status::word_of;
use crate::domain::id::{RoleId, TaskId};
use crate::domain::plan::{Line, Status};
use crate::domain::sorted;
use crate::state::{Memo, RwSignal, memo};
use crate::ui::node::{Node, each, view, when};
use crate::ui::part::field::{Choice, Field};
use crate::ui::words::{domain, plan as words, say};

/// The most cards of a column that are shown before somebody asks for all.
const MOST: usize = 20;

/// What the columns show.
#[derive(Clone, Copy)]
struct Shown {
    board: Board,
    /// The only role whose tasks are shown, where one was chosen.
    role: RwSignal<Option<RoleId>>,
    drag: Drag,
}

impl Shown {
    /// The tasks of a column, earliest first; of those that are done, the latest.
    fn ids(self, status: Status) -> Vec<TaskId> {
        let role = self.role.get();
        let is_shown = |line: &&Line| {
            line.task.status == status && role.as_ref().is_none_or(|role| line.words.owner == *role)
        };
        self.board.lines.with(|lines| {
            let mut cards: Vec<_> = lines.iter().filter(is_shown).collect();
            sorted::by_key(&mut cards, |line| line.dated.as_ref().map(|dated| (dated.start, dated.end)));
            if status == Status::Done {
                cards.reverse();
            }
            cards.into_iter().map(|line| line.task.id.clone()).collect()
        })
    }
}

/// The tasks in columns by how far they have come.
#[component]
pub(super) fn ColumnsView(
    /// The plan.
    board: Board,
) -> Node {
    let shown = Shown { board, role: RwSignal::new(None), drag: Drag::new(board) };
    // Where there is room for one column only, the one of what is under way comes first, if anything is.
    let is_begun =
        board.lines.with_untracked(|lines| lines.iter().any(|line| line.task.status == Status::Doing));
    let open = RwSignal::new(if is_begun { Status::Doing } else { Status::ToDo });
    let columns: Vec<(Status, Memo<Vec<TaskId>>)> =
        Status::ALL.into_iter().map(|status| (status, memo(move || shown.ids(status)))).collect();
    let tab = |(status, ids): &(Status, Memo<Vec<TaskId>>)| {
        let (status, ids) = (*status, *ids);
        view! {
            <button type="button" class="small" aria-pressed=move || (open.get() == status).to_string()
                on:click=move |_| open.set(status)>
                {move || say(&words::column(&domain::status(status), ids.with(Vec::len)))}
            </button>
        }
    };
    let column = |(status, ids): &(Status, Memo<Vec<TaskId>>)| {
        view! { <Column shown status=*status ids=*ids open/> }
    };
    view! {
        <div class="section">
            <p class="help">{say(&words::BOARD_HELP)} " " <span class="board-drag">{say(&words::BOARD_DRAG)}</span></p>
            <Roles shown/>
            <div class="board-tabs buttons" role="group" aria-label=say(&words::COLUMNS)>
                {columns.iter().map(tab).collect::<Node>()}
            </div>
            <div class="board">{columns.iter().map(column).collect::<Node>()}</div>
        </div>
    }
}

/// Which role's tasks are shown.
#[component]
fn Roles(shown: Shown) -> Node {
    let session = shown.board.session();
    let own = memo(move || {
        shown.board.lines.with(|lines| {
            sorted::set(lines.iter().map(|line| line.words.owner.clone())).into_iter().collect::<Vec<_>>()
        })
    });
    let value = memo(move || shown.role.get().map(|role| role.to_string()).unwrap_or_default());
    Node::live(move || {
        let role = |role: RoleId| (role.to_string(), say(&phrase::role(session.catalog, &role)));
        let all = std::iter::once((String::new(), say(&words::ALL_ROLES)));
        let options: Vec<_> = all.chain(own.get().into_iter().map(role)).collect();
        let choose = move |word: String| {
            shown.role.set((!word.is_empty()).then(|| RoleId::from(word)));
        };
        view! {
            <Field id="board-role" label=say(&words::OF_ROLE)>
                <Choice id="board-role" options value on_choose=choose/>
            </Field>
        }
    })
}

/// The tasks of one status.
#[component]
fn Column(shown: Shown, status: Status, ids: Memo<Vec<TaskId>>, open: RwSignal<Status>) -> Node {
    let heading = format!("board-{}", word_of(status));
    let is_whole = RwSignal::new(false);
    let cards = move || {
        let most = if is_whole.get() { usize::MAX } else { MOST };
        ids.with(|ids| ids.iter().take(most).cloned().collect::<Vec<_>>())
    };
    let hidden = memo(move || if is_whole.get() { 0 } else { ids.with(Vec::len).saturating_sub(MOST) });
    let row = move |id: TaskId| view! { <Card board=shown.board drag=shown.drag id/> };
    view! {
        <section class="board-column" aria-labelledby=heading.clone() data-status=word_of(status)
            class:is-open=move || open.get() == status class:is-aim=move || shown.drag.aims_at(status)>
            <h2 id=heading>
                {say(&domain::status(status))} " " <span class="soft number">{move || ids.with(Vec::len)}</span>
            </h2>
            {when(move || ids.with(Vec::is_empty), move || view! { <p class="soft small">{say(&words::NO_CARDS)}</p> })}
            <ul class="board-cards">{each(cards, TaskId::to_string, row)}</ul>
            {when(move || hidden.get() > 0, move || view! {
                <button type="button" class="small" on:click=move |_| is_whole.set(true)>
                    {move || say(&words::show_rest(hidden.get()))}
                </button>
            })}
        </section>
    }
}
