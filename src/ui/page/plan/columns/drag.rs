//! Dragging a card to another column by its grip. The status can be chosen on the card, too, so nobody has to.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use crate::domain::id::TaskId;
use crate::domain::plan::{Line, Status};
use crate::state::{RwSignal, upon};
use crate::ui::page::plan::board::Board;
use crate::ui::page::plan::status::{set_status, tell_status, word_of};

/// A card on its way.
#[derive(Clone, PartialEq)]
struct Way {
    task: TaskId,
    from: (i32, i32),
    to: (i32, i32),
    /// The column under it.
    aim: Option<Status>,
}

/// What is being dragged, if anything is. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Drag {
    board: Board,
    way: RwSignal<Option<Way>>,
}

impl Drag {
    /// Nothing is dragged yet. Escape lets go of what is.
    pub(super) fn new(board: Board) -> Self {
        let drag = Self { board, way: RwSignal::new(None) };
        upon("keydown", move |event| {
            let key = event.dyn_into::<web_sys::KeyboardEvent>().map(|event| event.key());
            if key.is_ok_and(|key| key == "Escape") {
                drag.stop();
            }
        });
        drag
    }

    /// Takes a card by its grip.
    pub(super) fn begin(self, task: &TaskId, event: &PointerEvent) {
        let grip = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if !self.board.session().is_writer() || event.button() != 0 {
            return;
        }
        // What the pointer does is told to the grip from here on, wherever it goes.
        if grip.is_some_and(|grip| grip.set_pointer_capture(event.pointer_id()).is_err()) {
            return;
        }
        event.prevent_default();
        let at = (event.client_x(), event.client_y());
        self.way.set(Some(Way { task: task.clone(), from: at, to: at, aim: None }));
    }

    /// Follows the pointer.
    pub(super) fn move_on(self, event: &PointerEvent) {
        if self.way.with_untracked(Option::is_none) {
            return;
        }
        let to = (event.client_x(), event.client_y());
        let aim = column_at(to);
        self.way.update(|way| {
            if let Some(way) = way {
                (way.to, way.aim) = (to, aim);
            }
        });
    }

    /// Puts the card down where it is.
    pub(super) fn end(self, event: &PointerEvent) {
        self.move_on(event);
        let Some(way) = self.way.get_untracked() else { return };
        self.stop();
        let of_card = |line: &&Line| line.task.id == way.task;
        let line = self.board.lines.with_untracked(|lines| lines.iter().find(of_card).cloned());
        let Some((aim, line)) = way.aim.zip(line).filter(|(aim, line)| line.task.status != *aim) else {
            return;
        };
        let session = self.board.session();
        if set_status(session, &line, aim) {
            tell_status(session, &line, aim);
        }
    }

    /// Lets go of the card, which stays where it was.
    pub(super) fn stop(self) {
        if self.way.with_untracked(Option::is_some) {
            self.way.set(None);
        }
    }

    /// Whether this card is on its way.
    pub(super) fn is_dragged(self, task: &TaskId) -> bool {
        self.way.with(|way| way.as_ref().is_some_and(|way| way.task == *task))
    }

    /// How far this card is from its place.
    pub(super) fn way_of(self, task: &TaskId) -> Option<String> {
        self.way.with(|way| {
            let Way { from, to, .. } = way.as_ref().filter(|way| way.task == *task)?;
            Some(format!("translate({}px, {}px)", to.0 - from.0, to.1 - from.1))
        })
    }

    /// Whether the card would go to this column.
    pub(super) fn aims_at(self, status: Status) -> bool {
        self.way.with(|way| way.as_ref().is_some_and(|way| way.aim == Some(status)))
    }
}

/// The column at a place of the window.
#[expect(clippy::cast_precision_loss, reason = "a window is far smaller than what a float tells apart")]
fn column_at((x, y): (i32, i32)) -> Option<Status> {
    let page = web_sys::window().and_then(|window| window.document())?;
    let under = page.element_from_point(x as f32, y as f32)?;
    let column = under.closest("[data-status]").ok().flatten()?;
    let word = column.get_attribute("data-status")?;
    Status::ALL.into_iter().find(|status| word_of(*status) == word)
}
