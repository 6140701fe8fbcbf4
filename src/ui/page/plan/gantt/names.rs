//! The rows as a grid for the keyboard and for screen readers: what is in view, and where the keyboard is.

use leptos::prelude::*;

use super::frame::height;
use super::hand::{Hand, Spot};
use super::keys;
use super::sight::Sight;
use crate::domain::plan::listing::Entry;
use crate::domain::plan::timeline::top;
use crate::state::{Memo, memo};
use crate::ui::chart::gantt::rem;
use crate::ui::node::{Node, each, view};
use crate::ui::page::plan::listing::{self, SelectBox, Shown};
use crate::ui::page::plan::phrase;
use crate::ui::route::{Page, here, use_location};
use crate::ui::words::{language, plan as words, say};

/// A row that is in the page.
#[derive(Clone, PartialEq, Eq)]
struct Place {
    at: usize,
    spot: Spot,
}

/// The names of groups and tasks, at the left of their rows.
#[component]
pub(super) fn Names(
    /// What is in view.
    sight: Sight,
    /// What moves tasks.
    hand: Hand,
) -> Node {
    let shown = hand.shown;
    let places = memo(move || places(sight, hand));
    let location = use_location();
    let count = move || shown.listing.with(|listing| listing.entries.len()).to_string();
    let row = move |spot: Spot| view! { <Row sight hand places spot/> };
    view! {
        <div class="gantt-names" role="treegrid" aria-label=say(&words::GRID) aria-describedby="gantt-keys"
            aria-multiselectable="true" aria-rowcount=count style:height=move || rem(height(sight))
            on:keydown=move |event| keys::press(sight, hand, location, &event)>
            {each(move || places.get().into_iter().map(|place| place.spot).collect::<Vec<_>>(), Spot::row, row)}
        </div>
    }
}

/// The rows in view, and the one that the tab key leads to, wherever it is.
fn places(sight: Sight, hand: Hand) -> Vec<Place> {
    let (window, stop) = (sight.window.get(), hand.stop.get());
    hand.shown.listing.with(|listing| {
        hand.shown.board.lines.with(|lines| {
            let last = window.after.min(listing.entries.len());
            let before = (stop < window.first).then_some(stop);
            let behind = (stop >= last).then_some(stop);
            let place = |at: usize| {
                let spot = Spot::of(listing.entries.get(at)?, lines)?;
                Some(Place { at, spot })
            };
            before.into_iter().chain(window.first..last).chain(behind).filter_map(place).collect()
        })
    })
}

#[component]
fn Row(sight: Sight, hand: Hand, places: Memo<Vec<Place>>, spot: Spot) -> Node {
    let shown = hand.shown;
    let own = spot.clone();
    let at = memo(move || {
        places.with(|places| places.iter().find(|place| place.spot == own).map_or(0, |place| place.at))
    });
    let is_stop = memo(move || hand.stop.get() == at.get());
    let here = spot.clone();
    let come = move |_| {
        if hand.spot.with_untracked(|now| now.as_ref() != Some(&here)) {
            hand.drop_it();
            hand.spot.set(Some(here.clone()));
        }
    };
    let row = spot.row();
    let is_task = matches!(spot, Spot::Task(_));
    let mine = spot.clone();
    let is_selected = memo(move || match &mine {
        Spot::Task(task) => shown.selected.with(|selected| selected.contains(task)),
        Spot::Section(_) => false,
    });
    let group = spot.clone();
    let is_open = move || match &group {
        Spot::Section(key) => Some(shown.wish.with(|wish| !wish.shut.contains(key)).to_string()),
        Spot::Task(_) => None,
    };
    let pick = move |event: leptos::ev::MouseEvent| {
        let from = hand.stop.get_untracked();
        if event.shift_key() || event.ctrl_key() || event.meta_key() {
            event.prevent_default();
            choose(sight, hand, from, at.get_untracked(), event.shift_key());
        }
    };
    let whole = memo(move || whole(shown, &spot, at.get()));
    let (name, shows) =
        (move || whole.with(|whole| whole.said.clone()), move || whole.with(|whole| shows(shown, whole)));
    let level = move || {
        let is_flat = shown.listing.with(|listing| matches!(listing.entries.first(), Some(Entry::Task(_))));
        if is_task && !is_flat { "2" } else { "1" }
    };
    view! {
        <div role="row" id=row class="gantt-row" class:is-selected=is_selected class:is-group=!is_task
            style:top=move || rem(top(at.get())) aria-level=level aria-rowindex=move || (at.get() + 1).to_string()
            aria-expanded=is_open aria-selected=move || is_task.then(|| is_selected.get().to_string())
            aria-label=name tabindex=move || if is_stop.get() { "0" } else { "-1" }
            on:focusin=come on:mousedown=pick>
            {shows}
        </div>
    }
}

/// Ctrl selects one more, Shift all from where the keyboard is.
fn choose(sight: Sight, hand: Hand, from: usize, to: usize, is_range: bool) {
    if !hand.is_free() {
        return;
    }
    if is_range {
        keys::go(sight, hand, from, to, true);
    } else {
        let one = hand.shown.between(to, to);
        for task in one {
            let is_selected = hand.shown.selected.with_untracked(|selected| selected.contains(&task));
            hand.shown.select(&task, !is_selected);
        }
        keys::go(sight, hand, to, to, false);
    }
}

/// What a row tells.
#[derive(Clone, PartialEq, Eq)]
struct Whole {
    spot: Spot,
    /// What it says to those who do not see it.
    said: String,
    /// What it is called.
    name: String,
    /// What stands beside that.
    beside: String,
    /// Whether it is a group that is shut.
    is_shut: bool,
}

fn whole(shown: Shown, spot: &Spot, at: usize) -> Whole {
    let catalog = shown.board.session().catalog;
    let mut whole = Whole {
        spot: spot.clone(),
        said: String::new(),
        name: String::new(),
        beside: String::new(),
        is_shut: false,
    };
    shown.listing.with(|listing| match listing.entries.get(at) {
        Some(Entry::Task(line)) => shown.board.lines.with(|lines| {
            if let Some(line) = lines.get(*line) {
                whole.said = phrase::whole(catalog, line, language());
                whole.name = say(&phrase::titled(&line.words.title));
            }
        }),
        Some(Entry::Section(section)) => {
            whole.name = say(&listing::heading(catalog, &section.heading));
            whole.beside = say(&listing::total(section));
            whole.said = format!("{} {}", whole.name, whole.beside);
            whole.is_shut = section.is_shut;
        }
        None => {}
    });
    whole
}

/// What a row shows.
fn shows(shown: Shown, whole: &Whole) -> Node {
    let (name, hint) = (whole.name.clone(), whole.name.clone());
    match &whole.spot {
        Spot::Task(task) => view! {
            <span role="gridcell" class="gantt-name">
                <SelectBox shown task=task.clone() is_stop=false/>
                <a tabindex="-1" href=here(Page::Task(task.clone())) title=hint draggable="false"><span>{name}</span></a>
            </span>
        },
        Spot::Section(key) => {
            let key = key.clone();
            view! {
                <span role="gridcell" class="gantt-name" on:click=move |_| shown.turn(&key)>
                    <span class="turn-mark" aria-hidden="true">{if whole.is_shut { "▸" } else { "▾" }}</span>
                    <b>{name}</b> <span class="soft">{whole.beside.clone()}</span>
                </span>
            }
        }
    }
}
