//! One version taken apart into its values, found by their places.

use std::cell::OnceCell;

use serde_json::Value;

use crate::domain::program::Program;
use crate::domain::sorted;
use crate::exchange::document;
use crate::exchange::merge::{Path, leaves};

/// All values of a program.
pub(super) struct Side {
    /// In the order of the file.
    leaves: Vec<(Path, Value)>,
    /// Their indexes in the order of their places, once somebody asks for one: most versions differ in little.
    order: OnceCell<Vec<usize>>,
}

impl Side {
    pub fn new(program: &Program) -> Self {
        let file: Value = serde_json::from_str(&document::write(program)).unwrap_or_default();
        let leaves = file.get("program").map(leaves).unwrap_or_default();
        Self { leaves, order: OnceCell::new() }
    }

    /// All values in the order of the file.
    pub fn leaves(&self) -> &[(Path, Value)] {
        &self.leaves
    }

    /// Where in the order of the file the value at a place is. Looks at `guess` first.
    pub fn index(&self, path: &Path, guess: usize) -> Option<usize> {
        if path_at(&self.leaves, guess) == Some(path) {
            return Some(guess);
        }
        let index = *self.order().get(self.first(path))?;
        (path_at(&self.leaves, index) == Some(path)).then_some(index)
    }

    /// The value at a place.
    pub fn get(&self, path: &Path) -> Option<&Value> {
        self.leaves.get(self.index(path, usize::MAX)?).map(|(_, value)| value)
    }

    /// Whether there is any value at a place or within it.
    pub fn has_within(&self, path: &Path) -> bool {
        self.within(path).next().is_some()
    }

    /// The values at a place and within it.
    pub fn within<'a>(&'a self, path: &'a Path) -> impl Iterator<Item = (&'a Path, &'a Value)> {
        let from = self.order().get(self.first(path)..).unwrap_or_default();
        let leaves = from.iter().filter_map(|index| self.leaves.get(*index));
        leaves.map(|(path, value)| (path, value)).take_while(move |(found, _)| found.starts_with(path))
    }

    /// Where in the order of places one is, or would be.
    fn first(&self, path: &Path) -> usize {
        let is_before = |index: &usize| path_at(&self.leaves, *index).is_some_and(|other| other < path);
        self.order().partition_point(is_before)
    }

    fn order(&self) -> &[usize] {
        self.order.get_or_init(|| {
            let mut order: Vec<usize> = (0..self.leaves.len()).collect();
            let place = |index: &usize| path_at(&self.leaves, *index);
            sorted::by(&mut order, |one, other| place(one).cmp(&place(other)));
            order
        })
    }
}

fn path_at(leaves: &[(Path, Value)], index: usize) -> Option<&Path> {
    leaves.get(index).map(|(path, _)| path)
}
