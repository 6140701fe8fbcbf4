//! A change in words.

use serde_json::Value;

use super::change::Change;
use super::{Sides, list};
use crate::domain::text::{Text, text};
use crate::domain::words::{both, same};
use crate::exchange::place::{Place, around, entry_value, in_plan, words_of};

/// "応募のしやすさ 3: 1 → 2", "タスク「同意書を整える」を追加"
pub(super) fn sentence(sides: &Sides<'_>, place: &Place, change: &Change) -> Text {
    let came = change.after.is_some();
    let path = words_of(&change.path);
    // In a scenario it is said as it is of the plan, with the scenario before it.
    let (scenario, path) = in_plan(&path);
    let of = place.of.as_ref();
    if change.is_whole {
        return whole(sides, place, (scenario, path), came);
    }
    match path {
        ["purposes", _] | ["charter", "population", _] if came => about(of, &entry(&place.what, came)),
        ["purposes", _] | ["charter", "population", _] => {
            both(format!("{}を外す", place.what.ja), format!("{} removed", capital(&place.what.en)))
        }
        ["plan", "pinned_out", action] if came && sides.after.has_task_of(scenario, action) => {
            let what = &place.what;
            about(
                of,
                &both(
                    format!("{}(タスクはまだ計画にあります)", what.ja),
                    format!("{} (its task is still in the plan)", what.en),
                ),
            )
        }
        ["plan", "pinned_out", _] | ["argument", "left_out", _] if came => about(of, &place.what),
        ["argument", "left_out", claim] => {
            let claim = sides.before.claim(entry_value(claim));
            about(
                of,
                &both(format!("{}を稟議書に戻す", claim.ja), format!("{} back in the board paper", claim.en)),
            )
        }
        ["plan", "pinned_out", action] => {
            let action = sides.before.candidate(action);
            about(of, &both(format!("{}を候補に戻す", action.ja), format!("{} allowed again", action.en)))
        }
        ["plan", "tasks", _, "ticked" | "ticked_items" | "ticked_own", _] => ticked(place, came),
        ["plan", "tasks", _, "pinned"] => about(of, &pinned(change.after == Some(Value::Bool(true)))),
        ["rounds", _, "closed"] => closed(place, change.after.as_ref().is_some_and(Value::is_object)),
        ["rounds", _, "answers", _, "rating"] => from_to(sides, change, of, None),
        _ => match list::list(sides, change, &place.what) {
            Some(told) => about(of, &told),
            None => from_to(sides, change, of, Some(&place.what)),
        },
    }
}

/// Something that came or went with all that is in it.
fn whole(sides: &Sides<'_>, place: &Place, (scenario, path): (Option<&str>, &[&str]), came: bool) -> Text {
    match path {
        ["plan"] => about(place.of.as_ref(), &plan(sides, scenario, came)),
        ["rounds", _, "closed"] => closed(place, came),
        _ => about(place.of.as_ref(), &entry(&place.what, came)),
    }
}

fn plan(sides: &Sides<'_>, scenario: Option<&str>, came: bool) -> Text {
    if !came {
        return text("計画を削除", "the plan deleted");
    }
    let count = sides.after.tasks(scenario);
    let unit = if count == 1 { "task" } else { "tasks" };
    both(format!("計画を作成(タスク{count}件)"), format!("the plan made, with {count} {unit}"))
}

fn entry(what: &Text, came: bool) -> Text {
    let (ja, en) = if came { ("追加", "added") } else { ("削除", "removed") };
    both(format!("{}を{ja}", what.ja), format!("{} {en}", what.en))
}

fn closed(place: &Place, came: bool) -> Text {
    let round = place.of.as_ref().unwrap_or(&place.what);
    if came {
        both(format!("{}を締め切り", round.ja), format!("{} closed", capital(&round.en)))
    } else {
        both(format!("{}の締め切りを取り消し", round.ja), format!("{} opened again", capital(&round.en)))
    }
}

fn ticked(place: &Place, came: bool) -> Text {
    let (ja, en) = if came { ("を済みにする", "ticked") } else { ("を未了に戻す", "unticked") };
    let what = both(format!("{}{ja}", place.what.ja), format!("{} {en}", place.what.en));
    about(place.of.as_ref(), &what)
}

const fn pinned(is: bool) -> Text {
    if is { text("計画に固定", "pinned") } else { text("固定を解除", "unpinned") }
}

/// "…: 期間 5営業日 → 10営業日"
fn from_to(sides: &Sides<'_>, change: &Change, of: Option<&Text>, what: Option<&Text>) -> Text {
    let said = |side: &crate::exchange::place::Places<'_>, value: &Option<Value>| match value {
        // Of an answer the number, as in the history.
        Some(Value::Number(level)) if what.is_none() => same(&level.to_string()),
        Some(value) => side.whole(&change.path, value),
        None => side.absent(&change.path),
    };
    let (from, to) = (said(&sides.before, &change.before), said(&sides.after, &change.after));
    let (from, to) = around(&from, &to);
    let changed = if from == to {
        text("内容の変更", "changed")
    } else {
        both(format!("{} → {}", from.ja, to.ja), format!("{} → {}", from.en, to.en))
    };
    match (of, what) {
        (_, None) => about(of, &changed),
        (Some(_), Some(what)) => {
            about(of, &both(format!("{} {}", what.ja, changed.ja), format!("{} {}", what.en, changed.en)))
        }
        (None, Some(what)) => about(Some(what), &changed),
    }
}

/// "応募のしやすさ 3: …"
fn about(of: Option<&Text>, what: &Text) -> Text {
    match of {
        Some(of) => both(format!("{}: {}", of.ja, what.ja), format!("{}: {}", capital(&of.en), what.en)),
        None => both(what.ja.to_string(), capital(&what.en)),
    }
}

/// With a capital at its beginning.
fn capital(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
