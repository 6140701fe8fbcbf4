//! How many people of a table get which outcome, in all and by group; and where a rule hits one group harder.

use leptos::prelude::*;

use super::Found;
use crate::domain::policy::{Counts as Tally, Decided, Eligibility, eligible_share, uneven};
use crate::exchange::leavers::MOST_GROUPS;
use crate::state::{Memo, RwSignal, memo};
use crate::ui::dates;
use crate::ui::node::{IntoNode, Node, view, when};
use crate::ui::page::policy::chosen::began;
use crate::ui::page::policy::desk::Desk;
use crate::ui::part::field::{Choice, Field};
use crate::ui::words::policy::people as words;
use crate::ui::words::{results, say};

/// By which column people are told apart. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Grouped {
    head: RwSignal<String>,
    needs_care: RwSignal<bool>,
    is_agreed: RwSignal<bool>,
}

impl Grouped {
    /// By none.
    pub(super) fn none() -> Self {
        Self {
            head: RwSignal::new(String::new()),
            needs_care: RwSignal::new(false),
            is_agreed: RwSignal::new(false),
        }
    }

    /// By none again.
    pub(super) fn clear(self) {
        self.head.set(String::new());
        self.needs_care.set(false);
        self.is_agreed.set(false);
    }

    /// The column's head; none where none is chosen, or one that needs care and was not agreed to.
    pub(super) fn agreed(self) -> Option<String> {
        let is_used = !self.needs_care.get() || self.is_agreed.get();
        Some(self.head.get()).filter(|head| is_used && !head.is_empty())
    }
}

/// The people of a table by outcome.
type Counted = Option<(Vec<String>, Vec<Tally>)>;

/// How many people of a table get which outcome.
#[component]
pub(super) fn Counts(
    /// The policy.
    desk: Desk,
    /// The table.
    found: Memo<Found>,
    /// By which column people are told apart.
    grouped: Grouped,
) -> Node {
    let counted: Memo<Counted> = memo(move || {
        found.with(|found| {
            let leavers = found.as_ref()?.as_ref().ok()?;
            let table = desk.rules.with(|rules| (!rules.is_empty()).then(|| Eligibility::of(rules)))?;
            Some((leavers.groups.clone(), table.tally(&leavers.people, leavers.groups.len())))
        })
    });
    let is_table = move || found.with(|found| matches!(found, Some(Ok(_))));
    let has_rules = move || desk.rules.with(|rules| !rules.is_empty());
    let heads = memo(move || {
        found.with(|found| match found {
            Some(Ok(leavers)) => (leavers.unused.clone(), leavers.sensitive.clone()),
            _ => (Vec::new(), Vec::new()),
        })
    });
    when(is_table, move || {
        view! {
            {when(move || !has_rules(), || view! { <p>{say(&words::NO_RULES)}</p> })}
            {Node::live(move || counted.with(|counted| counted.as_ref().map(|(_, counts)| in_all(counts))))}
            {Node::live(move || heads.with(|(all, sensitive)| (!all.is_empty()).then(|| by(grouped, all, sensitive))))}
            {Node::live(move || {
                let is_grouped = grouped.agreed().is_some();
                counted.with(|counted| {
                    counted.as_ref().filter(|_| is_grouped).map(|(groups, counts)| by_group(groups, counts))
                })
            })}
        }
    })
}

fn of(counts: &Tally, decided: Decided) -> u64 {
    counts.get(&decided).copied().map_or(0, u64::from)
}

/// A part of a whole in percent, half up.
fn percent(part: u64, whole: u64) -> String {
    let permille = (part * 2000 + whole).checked_div(whole * 2).unwrap_or(0);
    format!("{}.{}%", permille / 10, permille % 10)
}

fn in_all(counts: &[Tally]) -> Node {
    let all = |decided| counts.iter().map(|counts| of(counts, decided)).sum::<u64>();
    let whole: u64 = Decided::ALL.iter().map(|decided| all(*decided)).sum();
    let row = |decided: Decided| {
        let count = all(decided);
        view! {
            <tr>
                <th scope="row">{began(&words::decided(decided))}</th>
                <td class="number">{dates::grouped(count)}</td>
                <td class="number">{percent(count, whole)}</td>
            </tr>
        }
    };
    view! {
        <table class="narrow">
            <caption>{say(&words::COUNTS)}</caption>
            <thead><tr>
                <th scope="col">{say(&words::OUTCOME)}</th>
                <th scope="col" class="number">{say(&words::COUNTED)}</th>
                <th scope="col" class="number">{say(&words::SHARE)}</th>
            </tr></thead>
            <tbody>{Decided::ALL.map(row).into_node()}</tbody>
        </table>
    }
}

/// By which column to tell people apart; a warning before one that needs care is used.
fn by(grouped: Grouped, all: &[String], sensitive: &[String]) -> Node {
    let option = |head: &String| {
        let name = if sensitive.contains(head) { say(&words::with_care(head)) } else { head.clone() };
        (head.clone(), name)
    };
    let options =
        std::iter::once((String::new(), say(&words::NO_GROUP))).chain(all.iter().map(option)).collect();
    let sensitive = sensitive.to_vec();
    let choose = move |head: String| {
        grouped.is_agreed.set(false);
        grouped.needs_care.set(sensitive.contains(&head));
        grouped.head.set(head);
    };
    let agree = move |event| grouped.is_agreed.set(event_target_checked(&event));
    view! {
        <Field id="people-group" label=say(&words::BY_GROUP) help=say(&words::BY_GROUP_HELP)>
            <Choice id="people-group" options value=grouped.head described="people-group-help" on_choose=choose/>
        </Field>
        {when(move || grouped.needs_care.get(), move || view! {
            <div class="finding" role="status">
                <p>{move || say(&words::care(&grouped.head.get()))}</p>
                <label class="tick">
                    <input type="checkbox" prop:checked=move || grouped.is_agreed.get() on:change=agree/>
                    <span>{say(&words::CARE_AGREE)}</span>
                </label>
            </div>
        })}
    }
}

fn by_group(groups: &[String], counts: &[Tally]) -> Node {
    if groups.len() >= MOST_GROUPS {
        return view! { <p>{say(&words::TOO_MANY_GROUPS)}</p> };
    }
    let name = |at: usize| match groups.get(at) {
        Some(group) if !group.is_empty() => group.clone(),
        _ => say(&words::BLANK),
    };
    let row = |(at, counts): (usize, &Tally)| {
        let share = eligible_share(counts).map_or_else(|| "–".to_owned(), |share| percent(share, 1_000_000));
        let cell = |decided: Decided| view! { <td class="number">{dates::grouped(of(counts, decided))}</td> };
        view! {
            <tr><th scope="row">{name(at)}</th>{Decided::ALL.map(cell).into_node()}<td class="number">{share}</td></tr>
        }
    };
    let heads = Decided::ALL
        .map(|decided| view! { <th scope="col" class="number">{began(&words::decided(decided))}</th> });
    let told = uneven(counts);
    let told = told
        .iter()
        .map(|found| words::uneven(&name(found.group), &name(found.best), found.ratio_permille / 10));
    let told: Vec<_> = told.map(|words| view! { <li>{say(&words)}</li> }).collect();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(&words::BY_GROUP))>
            <table class="policy-groups">
                <thead><tr>
                    <th scope="col">{say(&words::GROUP)}</th>
                    {heads.into_node()}
                    <th scope="col" class="number">{say(&words::ELIGIBLE_SHARE)}</th>
                </tr></thead>
                <tbody>{counts.iter().enumerate().map(row).collect::<Node>()}</tbody>
            </table>
        </div>
        <div role="status">
            {if told.is_empty() {
                view! { <p>{say(&words::EVEN)}</p> }
            } else {
                view! { <ul class="finding policy-uneven">{told}</ul> }
            }}
        </div>
        <p class="help">{say(&words::FOUR_FIFTHS)}</p>
    }
}
