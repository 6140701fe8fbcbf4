//! The steps of a task, each told from the others by its words: a tick stays with its step, whatever comes or goes around it.

use super::task::{Origin, Task};
use crate::domain::catalog::Catalog;
use crate::domain::sorted::{self, Set};
use crate::domain::text::{Language, Text};
use crate::domain::words::same;

/// What a step goes by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepId {
    /// A step of the template, counted from 0, in whatever language it is written.
    Template(u16),
    /// A step in a person's own words; of several worded the same, how many come before it.
    Own(String, u16),
}

/// The steps of a task in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    words: Vec<Text>,
    ids: Vec<StepId>,
}

/// The steps in a text with one a line; blank lines are none.
#[must_use]
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The steps of what a task was made from.
#[must_use]
pub fn template(catalog: &Catalog, origin: &Origin) -> Vec<Text> {
    match origin {
        Origin::Template(action) => {
            catalog.action(action).map(|action| action.checklist.to_vec()).unwrap_or_default()
        }
        Origin::FindOut(_, items) => {
            items.iter().filter_map(|item| Some(catalog.item(item)?.statement.clone())).collect()
        }
        Origin::Own => Vec::new(),
    }
}

impl Steps {
    /// The steps of a task.
    #[must_use]
    pub fn of(catalog: &Catalog, task: &Task) -> Self {
        let template = template(catalog, &task.origin);
        match &task.changes.checklist {
            Some(written) => Self::written(&template, written),
            None => Self { ids: (0..).map(StepId::Template).take(template.len()).collect(), words: template },
        }
    }

    /// Steps that a person wrote over those of a template. One that says what the template does is the template's.
    #[must_use]
    pub fn written(template: &[Text], written: &[String]) -> Self {
        let mut ids: Vec<StepId> = Vec::with_capacity(written.len());
        for (at, words) in written.iter().enumerate() {
            let is_same = |text: &Text| Language::ALL.iter().any(|language| text.say(*language) == words);
            let of_template = (0..).zip(template).find(|(_, text)| is_same(text));
            let of_template = of_template.map(|(index, _)| StepId::Template(index));
            let before = written.iter().take(at).filter(|other| *other == words).count();
            let own = || StepId::Own(words.clone(), u16::try_from(before).unwrap_or(u16::MAX));
            ids.push(of_template.filter(|id| !ids.contains(id)).unwrap_or_else(own));
        }
        let words = written.iter().map(|words| same(words)).collect();
        Self { words, ids }
    }

    /// What they say.
    #[must_use]
    pub fn words(&self) -> &[Text] {
        &self.words
    }

    /// What they go by.
    #[must_use]
    pub fn ids(&self) -> &[StepId] {
        &self.ids
    }

    /// What is ticked and stands in no list any more: somebody rewrote the list while another one ticked.
    #[must_use]
    pub fn ticked_beside(&self, template: &[Text], ticked: &Set<StepId>) -> Self {
        let words = |step: &StepId| match step {
            StepId::Own(words, _) => Some(same(words)),
            StepId::Template(index) => template.get(usize::from(*index)).cloned(),
        };
        let beside = ticked.iter().filter(|step| !self.ids.contains(step));
        let (ids, words) = beside.filter_map(|step| Some((step.clone(), words(step)?))).unzip();
        Self { words, ids }
    }

    /// The ticks after a person wrote `after` over these: a tick goes with a step that is only reworded, and with one that is
    /// taken out. One that is in neither list stays: somebody else ticked it in a list that did not know this one.
    #[must_use]
    pub fn ticks_after(&self, after: &Self, ticked: &Set<StepId>) -> Set<StepId> {
        let place = |tick: &StepId| {
            if after.ids.contains(tick) {
                return Some(tick.clone());
            }
            match self.ids.iter().position(|id| id == tick) {
                Some(at) => self.reworded(at, after).cloned(),
                None => Some(tick.clone()),
            }
        };
        sorted::set(ticked.iter().filter_map(place))
    }

    /// The step that one became: a new one that says half of the same, beside a step that stayed, or alone as it was alone.
    fn reworded<'a>(&self, at: usize, after: &'a Self) -> Option<&'a StepId> {
        let before = |place: Option<usize>| place.and_then(|place| self.ids.get(place));
        let now = |place: Option<usize>| place.and_then(|place| after.ids.get(place));
        let is_alone = self.ids.len() == 1 && after.ids.len() == 1;
        let is_it = |place: &usize| {
            let above = before(at.checked_sub(1)).is_some_and(|id| now(place.checked_sub(1)) == Some(id));
            let below = before(Some(at + 1)).is_some_and(|id| now(Some(place + 1)) == Some(id));
            let is_new = now(Some(*place)).is_some_and(|id| !self.ids.contains(id));
            let alike = self.words.get(at).zip(after.words.get(*place));
            is_new && (above || below || is_alone) && alike.is_some_and(|(one, other)| are_alike(one, other))
        };
        (0..after.ids.len()).find(is_it).and_then(|place| now(Some(place)))
    }
}

/// Whether two texts begin and end alike, over half of the shorter one.
fn are_alike(one: &Text, other: &Text) -> bool {
    Language::ALL.iter().any(|language| {
        let [one, other] = [one, other].map(|text| text.say(*language).chars().collect::<Vec<_>>());
        let least = one.len().min(other.len());
        let is_same = |(one, other): &(&char, &char)| one == other;
        let head = one.iter().zip(&other).take_while(is_same).count();
        let tail = one.iter().rev().zip(other.iter().rev()).take_while(is_same).count();
        (head + tail).min(least) * 2 >= least
    })
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    fn own(words: &str) -> StepId {
        StepId::Own(words.to_owned(), 0)
    }

    fn steps(written: &str) -> Steps {
        Steps::written(&[], &lines(written))
    }

    fn check(before: &str, after: &str, ticked: &[StepId], expected: &[StepId]) {
        let moved = steps(before).ticks_after(&steps(after), &ticked.iter().cloned().collect());
        assert_eq!(moved, expected.iter().cloned().collect(), "{before} → {after}");
    }

    #[test]
    fn a_tick_stays_with_its_step() {
        check("a\nb", "new\na\nb", &[own("a"), own("b")], &[own("a"), own("b")]);
        check("a\nb\nc", "a\nc", &[own("b"), own("c")], &[own("c")]);
        check("plan it\nb", "plan it well\nb", &[own("plan it")], &[own("plan it well")]);
        check("plan it\nb", "new\nplan it well\nb", &[own("plan it")], &[own("plan it well")]);
        check("plan it", "plan it well", &[own("plan it")], &[own("plan it well")]);
    }

    #[test]
    fn of_steps_that_are_worded_the_same_each_has_its_own_tick() {
        let second = StepId::Own("a".to_owned(), 1);
        check("a\nb\na\nc", "a\nb\na\nc\nd", std::slice::from_ref(&second), std::slice::from_ref(&second));
        check("a\nb\na", "new\na\nb\na", std::slice::from_ref(&second), std::slice::from_ref(&second));
        check("a\nb\na", "a\nb", std::slice::from_ref(&second), &[]);
    }

    #[test]
    fn a_step_that_is_gone_leaves_no_tick_on_a_new_one() {
        check("a\nb\nc", "new\nnewer\na\nc", &[own("b")], &[]);
        check("a\nb\nc", "a\nnew\nc", &[own("b")], &[]);
        check("a\nb\nc", "x\ny\nz", &[own("b")], &[]);
    }

    #[test]
    fn a_tick_of_a_step_that_neither_list_has_stays() {
        check("a", "b", &[own("elsewhere")], &[own("elsewhere")]);
    }

    #[test]
    fn a_step_of_the_template_is_the_same_one_in_either_language_and_in_a_list_of_ones_own() {
        let template = [Text { ja: Cow::Borrowed("集める"), en: Cow::Borrowed("Gather") }];
        for written in ["集める", "Gather"] {
            let steps = Steps::written(&template, &lines(&format!("first\n{written}")));
            assert_eq!(steps.ids(), [own("first"), StepId::Template(0)]);
        }
        let twice = Steps::written(&template, &lines("集める\nGather"));
        assert_eq!(twice.ids(), [StepId::Template(0), own("Gather")]);
    }
}
