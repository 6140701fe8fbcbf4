//! Lists whose entries stay what they are while others come, go and move.

use std::mem;

use leptos::prelude::Owner;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;

use super::state::State;
use super::{IntoNode, Node};

/// One entry of a list: its key, and how it is made when there is none of that key yet.
pub struct Row {
    key: String,
    make: Box<dyn FnOnce() -> Node + Send>,
    owner: Owner,
}

/// The entries of a list, each shown by `row` once and kept as long as there is an entry of its key.
pub(in crate::ui) fn each<T, L, N>(
    entries: impl Fn() -> L + Send + 'static,
    key: impl Fn(&T) -> String + Send + 'static,
    row: impl Fn(T) -> N + Clone + Send + 'static,
) -> Node
where
    T: Send + 'static,
    L: IntoIterator<Item = T>,
    N: IntoNode,
{
    // What an entry reads must outlast the next look at the list.
    let owner = Owner::current().unwrap_or_default();
    Node::live(move || {
        let mut rows = Vec::new();
        for entry in entries() {
            let (key, row) = (key(&entry), row.clone());
            let make = Box::new(move || row(entry).into_node());
            rows.push(Row { key, make, owner: owner.clone() });
        }
        Node::Rows(rows)
    })
}

/// An entry in the page.
pub struct RowState {
    key: String,
    state: State,
    /// Ends with the entry, and what it reads with it.
    _owner: Owner,
}

/// A list in the page, and the mark at its end.
pub struct RowsState {
    rows: Vec<RowState>,
    end: types::Placeholder,
}

impl Row {
    fn build(self) -> RowState {
        let owner = self.owner.with(Owner::new);
        let state = owner.with(|| (self.make)().build_state());
        RowState { key: self.key, state, _owner: owner }
    }
}

impl RowsState {
    pub(super) fn new(rows: Vec<Row>) -> Self {
        Self { rows: rows.into_iter().map(Row::build).collect(), end: Rndr::create_placeholder() }
    }

    /// Brings the list to its new entries, and moves no more of the old ones than it must: what moves loses the focus.
    pub(super) fn update(&mut self, new: Vec<Row>) {
        let mut old: Vec<Option<RowState>> = mem::take(&mut self.rows).into_iter().map(Some).collect();
        let mut last_kept = None;
        let mut stays = Vec::with_capacity(new.len());
        // Most entries follow the one that was before them, so that a long list is not searched for each.
        let mut next = 0;
        for row in new {
            let is_it = |old: &Option<RowState>| old.as_ref().is_some_and(|old| old.key == row.key);
            let place = match old.get(next) {
                Some(follows) if is_it(follows) => Some(next),
                _ => old.iter().position(is_it),
            };
            next = place.map_or(next, |place| place + 1);
            let kept = place.and_then(|place| old.get_mut(place)?.take());
            stays.push(kept.is_some() && place > last_kept);
            last_kept = last_kept.max(place);
            self.rows.push(kept.unwrap_or_else(|| row.build()));
        }
        for mut gone in old.into_iter().flatten() {
            gone.state.unmount();
        }
        self.place(&stays);
    }

    /// Puts the entries that do not stay where they are before the ones that follow them.
    fn place(&mut self, stays: &[bool]) {
        let Some(parent) = Rndr::get_parent(&self.end) else { return };
        let parent = types::Element::from(wasm_bindgen::JsValue::from(parent));
        for index in (0..self.rows.len()).rev() {
            let (before, after) = self.rows.split_at_mut(index + 1);
            let Some(row) = before.last_mut().filter(|_| !stays.get(index).copied().unwrap_or(false)) else {
                continue;
            };
            match after.first() {
                Some(next) => {
                    next.state.insert_before_this(&mut row.state);
                }
                None => row.state.mount(&parent, Some(&self.end)),
            }
        }
    }

    pub(super) fn unmount(&mut self) {
        self.rows.iter_mut().for_each(|row| row.state.unmount());
        Rndr::remove(&self.end);
    }

    pub(super) fn mount(&mut self, parent: &types::Element, before: Option<&types::Node>) {
        self.rows.iter_mut().for_each(|row| row.state.mount(parent, before));
        Rndr::insert_node(parent, &self.end, before);
    }

    /// The first thing of it in the page.
    pub(super) fn first(&self) -> Result<&State, &types::Node> {
        self.rows.first().map(|row| &row.state).ok_or(&self.end)
    }

    pub(super) fn states(&self) -> impl Iterator<Item = &State> {
        self.rows.iter().map(|row| &row.state)
    }
}
