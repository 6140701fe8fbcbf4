//! The actions: every item can be raised to the top, step by step, by work that can be ordered.

use std::collections::BTreeSet;

use okaeri::domain::catalog::{Action, Catalog, Raise};
use okaeri::domain::id::ActionId;
use okaeri::domain::level::Level::{L2, L3, L4};

use super::{CATALOG, report};

/// All that must be finished before an action, itself left out unless it waits for itself.
fn before<'a>(catalog: &'a Catalog, action: &'a Action) -> BTreeSet<&'a ActionId> {
    let mut found = BTreeSet::new();
    let mut open = vec![action];
    while let Some(action) = open.pop() {
        for requirement in action.requires.iter() {
            if found.insert(&requirement.action) {
                open.extend(catalog.action(&requirement.action));
            }
        }
    }
    found
}

/// The actions with a raise to the top level, and the raise.
fn tops(catalog: &Catalog) -> impl Iterator<Item = (&Action, &Raise)> {
    catalog
        .actions
        .iter()
        .flat_map(|action| action.raises.iter().map(move |raise| (action, raise)))
        .filter(|(_, raise)| raise.to == L4)
}

#[test]
fn no_action_waits_for_itself() {
    let catalog = &*CATALOG;
    let loops = catalog.actions.iter().filter(|action| before(catalog, action).contains(&action.id));
    report(&loops.map(|action| format!("{}: waits for itself", action.id)).collect::<Vec<_>>());
}

#[test]
fn every_item_can_be_raised_to_level_four() {
    let catalog = &*CATALOG;
    let raised: BTreeSet<_> = tops(catalog)
        .filter(|(action, _)| before(catalog, action).into_iter().all(|id| catalog.action(id).is_some()))
        .map(|(_, raise)| &raise.item)
        .collect();
    let stuck = catalog.items().filter(|item| !raised.contains(&item.id));
    report(&stuck.map(|item| format!("{}: no action leads to level 4", item.id)).collect::<Vec<_>>());
}

#[test]
fn what_raises_an_item_to_level_four_follows_what_raises_it_to_two_or_three() {
    let catalog = &*CATALOG;
    let prepares = |action: &Action, top: &Raise| {
        action.raises.iter().any(|raise| raise.item == top.item && [L2, L3].contains(&raise.to))
    };
    let leaps = tops(catalog).filter(|(action, top)| {
        !before(catalog, action)
            .into_iter()
            .filter_map(|id| catalog.action(id))
            .any(|first| prepares(first, top))
    });
    report(
        &leaps
            .map(|(action, top)| format!("{}: raises {} to 4 with nothing before it", action.id, top.item))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn an_action_raises_an_item_once_and_waits_for_an_action_once() {
    let mut faults = Vec::new();
    for action in &CATALOG.actions {
        let items: BTreeSet<_> = action.raises.iter().map(|raise| &raise.item).collect();
        let first: BTreeSet<_> = action.requires.iter().map(|requirement| &requirement.action).collect();
        if items.is_empty() || items.len() < action.raises.len() || first.len() < action.requires.len() {
            faults.push(format!("{}: raises nothing, or repeats itself", action.id));
        }
    }
    report(&faults);
}

#[test]
fn effort_is_ordered_and_everything_takes_time() {
    let odd = CATALOG.actions.iter().filter(|action| {
        let effort = action.effort;
        let ordered = effort.optimistic <= effort.likely && effort.likely <= effort.pessimistic;
        !ordered || effort.optimistic == 0 || action.duration_days == 0
    });
    report(
        &odd.map(|action| format!("{}: {:?}, {} days", action.id, action.effort, action.duration_days))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_action_says_where_it_comes_from() {
    let bare = CATALOG.actions.iter().filter(|action| action.cites.is_empty());
    report(&bare.map(|action| format!("{}: cites nothing", action.id)).collect::<Vec<_>>());
}
