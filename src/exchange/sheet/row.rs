//! Which task a row is about.

use super::refused::Why;
use crate::domain::plan::ResolvedTask;
use crate::domain::sorted::{Map, Set};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// A task of the plan, by its place.
    Known(usize),
    /// A task that the plan has not.
    New,
}

/// The tasks of a plan by what they are called.
pub(super) struct Titles {
    places: Map<String, Vec<usize>>,
    count: usize,
    taken: Set<usize>,
}

impl Titles {
    pub(super) fn of(tasks: &[ResolvedTask]) -> Self {
        let mut places: Map<String, Vec<usize>> = Map::new();
        for (task, place) in tasks.iter().zip(0..) {
            for title in [&task.title.ja, &task.title.en] {
                let places = places.or_insert_with(title.trim().to_owned(), Vec::new);
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        Self { places, count: tasks.len(), taken: Set::new() }
    }

    /// The task that a row with this number and name is about. The name counts before the number, for numbers shift
    /// where tasks go; a name that no task has is a new name for the task of the number.
    pub(super) fn meant(&mut self, number: Option<usize>, title: Option<&str>) -> Result<Meant, Why> {
        let numbered = number.and_then(|number| number.checked_sub(1)).filter(|place| *place < self.count);
        let titled = title.and_then(|title| self.places.get(title)).map_or(&[][..], Vec::as_slice);
        let meant = match (numbered, titled) {
            (None, []) => return if title.is_some() { Ok(Meant::New) } else { Err(Why::NoName) },
            (Some(place), []) => place,
            (Some(place), several) if several.contains(&place) => place,
            (_, [one]) => *one,
            _ => return Err(Why::SeveralTasks),
        };
        if self.taken.insert(meant) { Ok(Meant::Known(meant)) } else { Err(Why::Twice) }
    }
}
