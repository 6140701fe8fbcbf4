//! A set that was tampered with is refused, whatever was changed.

use okaeri::domain::id::{ActionId, ItemId, RoleId};
use okaeri::domain::selection::{Budget, Fault, Late, Pin, Question, Selected, select, verify};

use super::{action, item, pinned, question};

/// `write`, then `train`; `tell` by itself, pinned in; `poster` pinned out.
fn asked() -> Question {
    question(
        vec![item("i0", (0, 3, 1, 1)), item("i1", (0, 2, 1, 1)), item("i2", (2, 2, 1, 1))],
        vec![
            action("write", 20, &[], &[("i0", 2)]),
            action("train", 30, &[("write", 5)], &[("i0", 3), ("i1", 2)]),
            pinned(action("tell", 10, &[], &[("i2", 3)]), Pin::In),
            pinned(action("poster", 1, &[], &[("i1", 4)]), Pin::Out),
            action("spare", 7, &[], &[("i2", 4)]),
        ],
    )
}

fn selected() -> Selected {
    select(&asked(), Budget::default()).expect("the goals can be reached")
}

fn fault(change: impl Fn(&mut Selected)) -> Fault {
    let mut changed = selected();
    change(&mut changed);
    verify(&asked(), &changed).expect_err("it was tampered with")
}

fn id(name: &'static str) -> ActionId {
    ActionId::new(name)
}

#[test]
fn what_is_selected_is_confirmed() {
    assert_eq!((selected().effort, selected().cost, selected().count), (60, 60_000, 3));
    assert_eq!(verify(&asked(), &selected()), Ok(()));
}

#[test]
fn an_action_put_in_or_taken_out_is_noticed() {
    let out = |name| fault(move |set| drop(set.actions.remove(name)));
    let with = |name| fault(move |set| drop(set.actions.insert(id(name), vec![])));
    assert_eq!(out("train"), Fault::Short(ItemId::new("i0")));
    assert_eq!(out("write"), Fault::Lacks(id("train"), id("write")));
    assert_eq!(out("tell"), Fault::Missing(id("tell")));
    assert_eq!(with("poster"), Fault::PinnedOut(id("poster")));
    assert_eq!(with("unheard"), Fault::Unknown(id("unheard")));
    assert_eq!(with("spare"), Fault::Sums);
}

#[test]
fn wrong_sums_are_noticed() {
    assert_eq!(fault(|set| set.effort -= 1), Fault::Sums);
    assert_eq!(fault(|set| set.cost += 1), Fault::Sums);
    assert_eq!(fault(|set| set.count += 1), Fault::Sums);
    assert_eq!(fault(|set| set.bound = set.effort + 1), Fault::Sums);
}

#[test]
fn every_limit_is_held_to_the_last_tenth() {
    let check = |change: &dyn Fn(&mut Question)| {
        let mut asked = asked();
        change(&mut asked);
        verify(&asked, &selected())
    };
    let hr = || Err(Fault::Role(RoleId::new("hr")));
    assert_eq!(check(&|asked| asked.limits.effort = Some(60)), Ok(()));
    assert_eq!(check(&|asked| asked.limits.effort = Some(59)), Err(Fault::Effort));
    assert_eq!(check(&|asked| asked.limits.cost = Some(60_000)), Ok(()));
    assert_eq!(check(&|asked| asked.limits.cost = Some(59_999)), Err(Fault::Cost));
    assert_eq!(check(&|asked| asked.roles[0].total = Some(60)), Ok(()));
    assert_eq!(check(&|asked| asked.roles[0].total = Some(59)), hr());
    assert_eq!(check(&|asked| asked.roles[0].months = Some(vec![30, 30])), Ok(()));
    assert_eq!(check(&|asked| asked.roles[0].months = Some(vec![30, 29])), hr());
    // Twenty days, five to wait, and thirty.
    assert_eq!(check(&|asked| asked.limits.days = Some(55)), Ok(()));
    assert_eq!(check(&|asked| asked.limits.days = Some(54)), Err(Fault::TooLong(id("train"))));
}

#[test]
fn what_the_schedule_has_ruled_out_is_refused() {
    let check = |names: &[&'static str], with_more: bool| {
        let mut asked = asked();
        asked.limits.late = vec![Late { actions: names.iter().map(|name| id(name)).collect(), with_more }];
        verify(&asked, &selected())
    };
    assert_eq!(check(&["write", "train", "tell"], false), Err(Fault::Late));
    assert_eq!(check(&["write", "train"], false), Ok(()));
    assert_eq!(check(&["write", "train"], true), Err(Fault::Late));
    assert_eq!(check(&["write", "spare"], true), Ok(()));
}
