//! What is said of a move before it is made: from when to when, and what else moves.

use super::hand::{Act, How};
use crate::domain::plan::{Ahead, Line};
use crate::domain::text::{Language, Text};
use crate::ui::dates;
use crate::ui::page::plan::listing::Shown;
use crate::ui::page::plan::phrase;
use crate::ui::words::{both, plan as words};

/// What is said of an act and what it would move, or why it cannot be.
pub(super) fn of(shown: Shown, act: &Act, outcome: Result<&Ahead, &Text>, staying: usize) -> Text {
    let ahead = match outcome {
        Ok(ahead) => ahead,
        Err(refused) => return refused.clone(),
    };
    let first = match (&act.how, act.tasks.as_slice()) {
        (How::Follow(first, kind), [then]) => {
            let name = |task| shown.board.names.with(|names| names.name(task));
            chain([words::linked(&name(first), &name(then), *kind), words::others(ahead.moved.len())])
        }
        (_, [task]) => {
            let line =
                shown.board.lines.with(|lines| lines.iter().find(|line| line.task.id == *task).cloned());
            match line.and_then(|line| moved(&line, act, ahead)) {
                Some(moved) => chain([moved, words::others(ahead.moved.len().saturating_sub(1))]),
                None if ahead.moved.is_empty() => match act.how {
                    How::Shift(days) | How::Slide(days) if days < 0 => words::STAYS.clone(),
                    _ => words::SAME_DATES.clone(),
                },
                None => words::all_move(1, ahead.moved.len()),
            }
        }
        (_, tasks) => words::all_move(tasks.len(), ahead.moved.len()),
    };
    let finish = ahead.finish.map_or(both("", ""), |day| words::ends_then(&phrase::day(day)));
    let hidden = if act.tasks.len() > 1 { shown.hidden(&act.tasks) } else { 0 };
    let hidden = if hidden > 0 { words::not_listed(hidden) } else { both("", "") };
    spaced([first, stay(staying), hidden, finish, words::TAKE_OR_DROP.clone()])
}

/// That some of the tasks stay where they are; nothing where none does.
pub(super) fn stay(count: usize) -> Text {
    if count > 0 { words::stay(count) } else { both("", "") }
}

/// A task from its days to others.
fn moved(line: &Line, act: &Act, ahead: &Ahead) -> Option<Text> {
    let (now, next) = (line.dated.as_ref()?, ahead.moved.get(&line.task.id)?);
    let days = |from, to| {
        if matches!(act.how, How::Stretch(_)) {
            let range = |language| dates::range(from, to, language);
            both(range(Language::Japanese), range(Language::English))
        } else {
            phrase::day(from)
        }
    };
    let title = phrase::titled(&line.words.title);
    Some(words::from_to_days(&title, &days(now.start, now.end), &days(next.start, next.end)))
}

/// One right after the other.
fn chain(texts: [Text; 2]) -> Text {
    let [one, other] = texts;
    both(format!("{}{}", one.ja, other.ja), format!("{}{}", one.en, other.en))
}

/// Sentences after each other.
pub(super) fn spaced<const N: usize>(texts: [Text; N]) -> Text {
    let join = |pick: fn(&Text) -> &str, between: &str| {
        let said = texts.iter().map(pick).filter(|text| !text.is_empty());
        said.collect::<Vec<_>>().join(between)
    };
    both(join(|text| &text.ja, ""), join(|text| &text.en, " "))
}
