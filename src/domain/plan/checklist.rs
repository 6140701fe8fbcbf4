//! The steps of a task, each told from the others by its words: a tick stays with its step, whatever comes or goes around it.

use super::task::{Origin, Task};
use crate::domain::catalog::Catalog;
use crate::domain::id::ItemId;
use crate::domain::sorted::{self, Set};
use crate::domain::text::{Language, Text};
use crate::domain::words::same;

/// What a step goes by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepId {
    /// A step of the template, counted from 0, in whatever language it is written.
    Template(u16),
    /// An item to find out about.
    Item(ItemId),
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

impl Steps {
    /// The steps of what a task was made from.
    #[must_use]
    pub fn of_template(catalog: &Catalog, origin: &Origin) -> Self {
        let (ids, words) = match origin {
            Origin::Template(action) => {
                let steps =
                    catalog.action(action).map(|action| action.checklist.to_vec()).unwrap_or_default();
                ((0..).map(StepId::Template).take(steps.len()).collect(), steps)
            }
            Origin::FindOut(_, items) => {
                let items = items.iter().filter_map(|item| catalog.item(item));
                items.map(|item| (StepId::Item(item.id.clone()), item.statement.clone())).unzip()
            }
            Origin::Own => (Vec::new(), Vec::new()),
        };
        Self { words, ids }
    }

    /// The steps of a task.
    #[must_use]
    pub fn of(catalog: &Catalog, task: &Task) -> Self {
        let template = Self::of_template(catalog, &task.origin);
        match &task.changes.checklist {
            Some(lines) => template.written_over(lines),
            None => template,
        }
    }

    /// Steps that a person wrote over these of a template. One that says what the template does is the template's.
    #[must_use]
    pub fn written_over(&self, lines: &[String]) -> Self {
        let mut ids: Vec<StepId> = Vec::with_capacity(lines.len());
        for (at, words) in lines.iter().enumerate() {
            let is_same = |text: &Text| Language::ALL.iter().any(|language| text.say(*language) == words);
            let of_template = self.words.iter().position(is_same).and_then(|at| self.ids.get(at));
            let before = lines.iter().take(at).filter(|other| *other == words).count();
            let own = || StepId::Own(words.clone(), u16::try_from(before).unwrap_or(u16::MAX));
            ids.push(of_template.filter(|id| !ids.contains(id)).cloned().unwrap_or_else(own));
        }
        Self { words: lines.iter().map(|words| same(words)).collect(), ids }
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

    /// What one of them says.
    #[must_use]
    pub fn said(&self, step: &StepId) -> Option<&Text> {
        self.words.get(self.ids.iter().position(|id| id == step)?)
    }

    /// What is ticked and stands in no list any more: somebody rewrote the list while another one ticked.
    #[must_use]
    pub fn ticked_beside(&self, template: &Self, ticked: &Set<StepId>) -> Self {
        let words = |step: &StepId| match step {
            StepId::Own(words, _) => Some(same(words)),
            of_template => template.said(of_template).cloned(),
        };
        let beside = ticked.iter().filter(|step| !self.ids.contains(step));
        let (ids, words) = beside.filter_map(|step| Some((step.clone(), words(step)?))).unzip();
        Self { words, ids }
    }

    /// The ticks after a person wrote `after` over these: a tick goes with a step that was only moved or reworded, and with
    /// one that is taken out. One that is in no list of these stays: somebody else ticked it in a list that did not have it.
    #[must_use]
    pub fn ticks_after(&self, after: &Self, ticked: &Set<StepId>) -> Set<StepId> {
        let became = became(&self.words, &after.words);
        let place = |tick: &StepId| match self.ids.iter().position(|id| id == tick) {
            Some(at) => after.ids.get((*became.get(at)?)?).cloned(),
            None => Some(tick.clone()),
        };
        sorted::set(ticked.iter().filter_map(place))
    }
}

/// Where each line of a list is in another one: those that are worded the same in both, as many in one order as there are;
/// then those that were moved; then, between them, those that are reworded.
fn became(before: &[Text], after: &[Text]) -> Vec<Option<usize>> {
    let mut became = in_order(before, after);
    for (at, words) in before.iter().enumerate() {
        let is_free = |place: &usize, became: &[Option<usize>]| !became.contains(&Some(*place));
        if became.get(at).is_some_and(Option::is_none) {
            let moved =
                (0..after.len()).find(|place| after.get(*place) == Some(words) && is_free(place, &became));
            if let Some(here) = became.get_mut(at) {
                *here = moved;
            }
        }
    }
    for (at, words) in before.iter().enumerate() {
        if became.get(at).is_some_and(Option::is_some) {
            continue;
        }
        // Between the nearest lines above and below that are still there.
        let above = became.iter().take(at).rev().find_map(|place| *place).map_or(0, |place| place + 1);
        let below = became.iter().skip(at + 1).find_map(|place| *place).unwrap_or(after.len());
        let is_it = |place: &usize| {
            !became.contains(&Some(*place)) && after.get(*place).is_some_and(|other| are_alike(words, other))
        };
        let reworded = (above..below).find(is_it);
        if let Some(here) = became.get_mut(at) {
            *here = reworded;
        }
    }
    became
}

/// The longest lists of lines that are in both, in one order.
fn in_order(before: &[Text], after: &[Text]) -> Vec<Option<usize>> {
    let width = after.len() + 1;
    let mut longest = vec![0_usize; (before.len() + 1) * width];
    let at = |longest: &[usize], line: usize, other: usize| {
        longest.get(line * width + other).copied().unwrap_or(0)
    };
    for (line, words) in before.iter().enumerate().rev() {
        for (other, there) in after.iter().enumerate().rev() {
            let here = if words == there {
                at(&longest, line + 1, other + 1) + 1
            } else {
                at(&longest, line + 1, other).max(at(&longest, line, other + 1))
            };
            if let Some(place) = longest.get_mut(line * width + other) {
                *place = here;
            }
        }
    }
    let mut found = vec![None; before.len()];
    let (mut line, mut other) = (0, 0);
    while let (Some(words), Some(there)) = (before.get(line), after.get(other)) {
        if words == there {
            if let Some(place) = found.get_mut(line) {
                *place = Some(other);
            }
            (line, other) = (line + 1, other + 1);
        } else if at(&longest, line + 1, other) >= at(&longest, line, other + 1) {
            line += 1;
        } else {
            other += 1;
        }
    }
    found
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
        Steps::default().written_over(&lines(written))
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
        check("a\nb\na\nc", "b\na\nc", std::slice::from_ref(&second), &[own("a")]);
        check("a\nb\na\nc", "b\na\nc", &[own("a")], &[]);
    }

    #[test]
    fn ticks_stay_where_several_steps_are_reworded_at_once_or_moved() {
        let ticked = [own("gather"), own("write"), own("send")];
        let numbered = [own("1. gather"), own("2. write"), own("3. send")];
        check("gather\nwrite\nsend", "1. gather\n2. write\n3. send", &ticked, &numbered);
        let expected = [own("gather (HR)"), own("write (HR)"), own("send")];
        check("gather\nwrite\nsend", "gather (HR)\nwrite (HR)\nsend", &ticked, &expected);
        check("gather\nwrite\nsend", "send\ngather\nwrite", &ticked, &ticked);
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
        let words = vec![Text { ja: Cow::Borrowed("集める"), en: Cow::Borrowed("Gather") }];
        let template = Steps { words, ids: vec![StepId::Template(0)] };
        for written in ["集める", "Gather"] {
            let steps = template.written_over(&lines(&format!("first\n{written}")));
            assert_eq!(steps.ids(), [own("first"), StepId::Template(0)]);
        }
        let twice = template.written_over(&lines("集める\nGather"));
        assert_eq!(twice.ids(), [StepId::Template(0), own("Gather")]);
    }
}
