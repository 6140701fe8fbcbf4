//! The tables in which a file and a program here differ, with a tick for each difference that can be taken.

use leptos::prelude::*;
use serde_json::Value;

use crate::domain::text::Text;
use crate::exchange::merge::{Difference, Path};
use crate::exchange::place::{Place, Places, Section};
use crate::state::RwSignal;
use crate::ui::node::{Node, cards, view};
use crate::ui::part::sentences::group_heading;
use crate::ui::words::{open as words, results, say};

/// The differences of one page of the program, each with what its place is called.
pub(in crate::ui::page) type OfPage<'a> = (Section, Vec<(Place, &'a Difference)>);

/// A table for each page of the program in which the two differ. The places are those of the program, then of the file.
pub(super) fn groups(
    places: &[Places; 2],
    found: &[Difference],
    ticked: Option<RwSignal<Vec<Path>>>,
) -> Node {
    by_page(places, found).iter().map(|(section, own)| group(places, *section, own, ticked)).collect::<Node>()
}

/// What differs, page by page; a page on which nothing does is not there.
pub(in crate::ui::page) fn by_page<'a>(places: &[Places; 2], found: &'a [Difference]) -> Vec<OfPage<'a>> {
    let mut rows: Vec<(Place, &Difference)> =
        found.iter().map(|difference| (place(places, difference), difference)).collect();
    let mut pages = Vec::new();
    for section in Section::ALL {
        let (own, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(place, _)| place.section == section);
        rows = rest;
        if !own.is_empty() {
            pages.push((section, own));
        }
    }
    pages
}

/// A place by the names of the program here, where that has anything around it.
fn place([here, there]: &[Places; 2], difference: &Difference) -> Place {
    let is_here = difference.own.is_some() || here.has_around(&difference.path);
    let side = if is_here { here } else { there };
    side.place(&difference.path)
}

fn group(
    places: &[Places; 2],
    section: Section,
    own: &[(Place, &Difference)],
    ticked: Option<RwSignal<Vec<Path>>>,
) -> Node {
    let paths: Vec<Path> = own.iter().map(|(_, difference)| difference.path.clone()).collect();
    let name = section.name();
    let tick_all = ticked.map(|ticked| {
        let tick_all = move |_| {
            ticked.update(|ticked| {
                ticked.retain(|path| !paths.contains(path));
                ticked.extend(paths.iter().cloned());
            });
        };
        view! {
            <button type="button" class="quiet small" aria-label=say(&words::tick_all_of(&name)) on:click=tick_all>
                {say(&words::TICK_ALL)}
            </button>
        }
    });
    view! {
        <div class="heading-line">
            {group_heading(&name, own.len())}
            {tick_all}
        </div>
        {table(places, &name, own, ticked, [&words::OWN, &words::OTHER])}
    }
}

/// The differences of a page of this name beside each other, under what the two sides are called.
pub(in crate::ui::page) fn table(
    places: &[Places; 2],
    name: &Text,
    own: &[(Place, &Difference)],
    ticked: Option<RwSignal<Vec<Path>>>,
    [here, there]: [&Text; 2],
) -> Node {
    let row = |(place, difference): &(Place, &Difference)| row(places, place, difference, ticked);
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=say(&results::table_of(name))>
            {cards(view! {
                <table class="differences">
                    <thead>
                        <tr>
                            <th scope="col">{say(&words::PLACE)}</th>
                            <th scope="col">{say(here)}</th>
                            <th scope="col">{say(there)}</th>
                        </tr>
                    </thead>
                    <tbody>{own.iter().map(row).collect::<Node>()}</tbody>
                </table>
            })}
        </div>
    }
}

fn row(
    [here, there]: &[Places; 2],
    place: &Place,
    difference: &Difference,
    ticked: Option<RwSignal<Vec<Path>>>,
) -> Node {
    let path = &difference.path;
    let own = said(here, path, difference.own.as_ref(), difference.other.as_ref());
    let other = said(there, path, difference.other.as_ref(), difference.own.as_ref());
    let label = say(&place.label);
    let name = match ticked {
        Some(ticked) => tick(label, path.clone(), ticked),
        None => view! { <span class="capital">{label}</span> },
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{own}</td>
            <td>{other}</td>
        </tr>
    }
}

/// The tick of a place.
fn tick(label: String, path: Path, ticked: RwSignal<Vec<Path>>) -> Node {
    let seen = path.clone();
    let tick = move |event| {
        let is_ticked = event_target_checked(&event);
        ticked.update(|ticked| {
            ticked.retain(|other| *other != path);
            if is_ticked {
                ticked.push(path.clone());
            }
        });
    };
    view! {
        <label class="check small">
            <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&seen)) on:change=tick/>
            <span class="capital">{label}</span>
        </label>
    }
}

/// What one side says, beside what the other does: an entry in a line or a few, a value in words.
fn said(places: &Places, path: &Path, value: Option<&Value>, beside: Option<&Value>) -> Node {
    let Some(value) = value else {
        let is_entry = beside.is_some_and(|beside| !places.entry(path, beside).is_empty());
        let words: Text = if is_entry { words::NOT_THERE.clone() } else { places.absent(path) };
        return view! { <span class="soft">{say(&words)}</span> };
    };
    let entry = places.entry(path, value);
    if let [] | [_] = entry.as_slice() {
        let words = entry.into_iter().next().unwrap_or_else(|| places.chosen(path, value));
        return view! { <span class="whole-text">{say(&words)}</span> };
    }
    view! { <ul class="plain-list">{entry.iter().map(|text| view! { <li>{say(text)}</li> }).collect::<Node>()}</ul> }
}
