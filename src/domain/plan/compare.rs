//! Two plans side by side: what choosing anew adds, drops and keeps.

use super::task::{Plan, Task};
use crate::domain::id::TaskId;

/// What sets one plan apart from the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Tasks that come in.
    pub added: Vec<TaskId>,
    /// Tasks that go.
    pub dropped: Vec<TaskId>,
    /// How many are in both.
    pub kept: usize,
}

impl Difference {
    /// What sets `after` apart from `before`.
    #[must_use]
    pub fn between(before: &Plan, after: &Plan) -> Self {
        let missing = |plan: &Plan, other: &Plan| -> Vec<TaskId> {
            let missing = plan.tasks.iter().filter(|task: &&Task| other.task(&task.id).is_none());
            missing.map(|task| task.id.clone()).collect()
        };
        let dropped = missing(before, after);
        Self { added: missing(after, before), kept: before.tasks.len() - dropped.len(), dropped }
    }

    /// Whether both plans hold the same tasks.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.added.is_empty() && self.dropped.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Origin;
    use chrono::NaiveDate;

    fn plan(ids: &[&'static str]) -> Plan {
        let tasks = ids.iter().map(|id| Task::new(TaskId::new(id), Origin::Own)).collect();
        Plan::of(NaiveDate::MIN, tasks)
    }

    #[test]
    fn what_comes_goes_and_stays_is_told_apart() {
        let difference = Difference::between(&plan(&["a", "b"]), &plan(&["b", "c"]));
        let expected = Difference { added: vec![TaskId::new("c")], dropped: vec![TaskId::new("a")], kept: 1 };
        assert_eq!(difference, expected);
        assert!(Difference::between(&plan(&["a"]), &plan(&["a"])).is_none());
    }
}
