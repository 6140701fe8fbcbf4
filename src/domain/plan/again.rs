//! Which items a finished task asks to be rated again.

use super::readiness::to_rate_again;
use super::task::{Origin, Task};
use crate::domain::answer::{Answers, Unrated};
use crate::domain::catalog::Catalog;
use crate::domain::id::ItemId;

/// The items that are to be rated again once a task is done: those that it should have raised above their answers, and
/// those that it was to find out about and nobody has answered yet.
#[must_use]
pub fn to_rate(catalog: &Catalog, answers: &Answers, task: &Task) -> Vec<ItemId> {
    let unknown = |item: &&ItemId| Unrated::of(answers.get(*item).and_then(|answer| answer.rating)).is_some();
    match &task.origin {
        Origin::FindOut(_, items) => items.iter().filter(unknown).cloned().collect(),
        Origin::Template(_) | Origin::Own => to_rate_again(catalog, answers, task),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::{Answer, Rating};
    use crate::domain::catalog::builtin;
    use crate::domain::id::{ActionId, FactorId, TaskId};
    use crate::domain::level::Level;
    use crate::domain::sorted;

    fn answers(item: &'static str, rating: Rating) -> Answers {
        sorted::map([(ItemId::new(item), Answer { rating: Some(rating), ..Answer::default() })])
    }

    #[test]
    fn what_was_to_be_found_out_is_asked_until_somebody_answers() {
        let items = vec![ItemId::new("data.register"), ItemId::new("data.consent")];
        let task = Task::new(TaskId::new("a"), Origin::FindOut(FactorId::new("data"), items));
        let left = to_rate(&builtin(), &answers("data.register", Rating::NotApplicable), &task);
        assert_eq!(left, [ItemId::new("data.consent")]);
        let left = to_rate(&builtin(), &answers("data.register", Rating::DontKnow), &task);
        assert_eq!(left.len(), 2);
    }

    #[test]
    fn what_should_have_risen_is_asked_until_it_has() {
        let task = Task::new(TaskId::new("a"), Origin::Template(ActionId::new("data.leaver_register")));
        let after = |level| to_rate(&builtin(), &answers("data.register", Rating::Level(level)), &task);
        assert_eq!(after(Level::L1), [ItemId::new("data.register")]);
        assert_eq!(after(Level::L2), []);
    }
}
