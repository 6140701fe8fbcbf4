//! The steps of a task as lines of text, and the ticks that stay with them.

use crate::domain::sorted::{self, Set};
use crate::domain::text::{Language, Text};

/// The steps in a text with one a line; blank lines are none.
#[must_use]
pub fn steps(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Where the ticks of `before` are in `after`: a tick stays with the words of its step, of several that are worded the same
/// with the same one of them; in a step that was reworded between the same steps, with its place.
#[must_use]
pub fn moved_ticks(before: &[String], after: &[String], ticked: &Set<u16>) -> Set<u16> {
    let place = |tick: &u16| {
        let index = usize::from(*tick);
        let words = before.get(index)?;
        let number = before.iter().take(index).filter(|step| *step == words).count();
        let same = after.iter().enumerate().filter(|(_, step)| *step == words).map(|(at, _)| at);
        let same = same.take(number + 1).last();
        let reworded = || is_reworded(before, after, index).then_some(index);
        u16::try_from(same.or_else(reworded)?).ok()
    };
    sorted::set(ticked.iter().filter_map(place))
}

/// Whether a step has other words, and stands where it stood: beside a step that stands there still, or alone.
fn is_reworded(before: &[String], after: &[String], index: usize) -> bool {
    let stays = |at: Option<usize>| {
        at.and_then(|at| before.get(at)).is_some_and(|step| at.and_then(|at| after.get(at)) == Some(step))
    };
    let is_new = after.get(index).is_some_and(|step| !before.contains(step));
    let is_alone = before.len() == 1 && after.len() == 1;
    is_new && (is_alone || stays(index.checked_sub(1)) || stays(Some(index + 1)))
}

/// The same for steps in words of both languages: in the one in which more of them are still there.
#[must_use]
pub fn ticks_in(before: &[Text], after: &[Text], ticked: &Set<u16>) -> Set<u16> {
    if before == after {
        return ticked.clone();
    }
    let said = |steps: &[Text], language| -> Vec<String> {
        steps.iter().map(|step| step.say(language).to_owned()).collect()
    };
    let sides = Language::ALL.map(|language| (said(before, language), said(after, language)));
    let kept = |(before, after): &&(Vec<String>, Vec<String>)| {
        before.iter().filter(|step| after.contains(step)).count()
    };
    let best = sides.iter().rev().max_by_key(kept);
    best.map_or_else(Set::new, |(before, after)| moved_ticks(before, after, ticked))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, ticked: &[u16], expected: &[u16]) {
        let moved = moved_ticks(&steps(before), &steps(after), &ticked.iter().copied().collect());
        assert_eq!(moved, expected.iter().copied().collect(), "{before} → {after}");
    }

    #[test]
    fn a_tick_stays_with_its_step() {
        check("a\nb", "new\na\nb", &[0, 1], &[1, 2]);
        check("a\nb\nc", "a\nc", &[1, 2], &[1]);
        check("a\nb", "a, in other words\nb", &[0], &[0]);
        check("a\n\n  b ", "b\na", &[0], &[1]);
        check("a", "in other words", &[0], &[0]);
    }

    #[test]
    fn of_steps_that_are_worded_the_same_each_keeps_its_own_tick() {
        check("a\nb\na\nc", "a\nb\na\nc", &[2], &[2]);
        check("a\nb\na\nc", "a\nb\na\nc\nd", &[0, 2], &[0, 2]);
        check("a\nb\na", "new\na\nb\na", &[2], &[3]);
        check("a\nb\na", "b\na", &[2], &[1]);
    }

    #[test]
    fn a_step_that_is_gone_leaves_no_tick_on_a_new_one() {
        check("a\nb\nc", "new\nnewer\na\nc", &[1], &[]);
        check("a\nb\nc", "x\ny\nz", &[1], &[]);
    }
}
