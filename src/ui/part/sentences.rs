//! What sets two versions of a program apart, in sentences: what it does to score and dates first, then page by page.

use crate::domain::text::{Text, text};
use crate::exchange::diff::{Diff, Effect, Group};
use crate::ui::node::{Node, view};
use crate::ui::words::{both, say};

/// The most sentences of a page that are shown at once; what is beyond them waits behind a fold.
const MOST: usize = 12;

static EFFECT: Text = text("スコアと日程への影響", "What it does to scores and dates");
static NONE: Text = text("違いはありません。", "There is no difference.");

/// All that sets two versions apart.
pub(in crate::ui) fn sentences(diff: &Diff) -> Node {
    if diff.is_empty() {
        return view! { <p class="soft">{say(&NONE)}</p> };
    }
    view! {
        <div class="sentences">
            {effect(&diff.effect)}
            {diff.groups.iter().map(group).collect::<Node>()}
        </div>
    }
}

/// What a difference does to scores and dates, where it does anything.
pub(in crate::ui) fn effect(effect: &Effect) -> Option<Node> {
    let told = &effect.sentences;
    (!told.is_empty()).then(|| view! { <h3>{say(&EFFECT)}</h3> {listed(told.iter())} })
}

fn group(group: &Group) -> Node {
    let texts: Vec<&Text> = group.sentences.iter().map(|sentence| &sentence.text).collect();
    view! {
        {group_heading(&group.section.name(), texts.len())}
        {folded(&texts)}
    }
}

/// The first sentences; what is beyond them waits behind a fold.
pub(in crate::ui) fn folded(texts: &[&Text]) -> Node {
    let rest = texts.len().saturating_sub(MOST);
    let texts = || texts.iter().copied();
    view! {
        {listed(texts().take(MOST))}
        {(rest > 0).then(|| view! {
            <details>
                <summary>{say(&more(rest))}</summary>
                {listed(texts().skip(MOST))}
            </details>
        })}
    }
}

/// The name of a page of the program, and how many things are listed under it.
pub(in crate::ui) fn group_heading(name: &Text, count: usize) -> Node {
    view! { <h3>{say(name)}" "<span class="soft number">{count}</span></h3> }
}

fn listed<'a>(texts: impl Iterator<Item = &'a Text>) -> Node {
    let texts: Vec<&Text> = texts.collect();
    view! { <ul>{texts.into_iter().map(|text| view! { <li>{say(text)}</li> }).collect::<Node>()}</ul> }
}

fn more(count: usize) -> Text {
    both(format!("ほか{count}件"), format!("{count} more"))
}
