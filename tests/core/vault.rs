//! Keeping on a disk that fails: whatever happens in between, what was acknowledged is there when the page is opened again.

use okaeri::domain::sorted::Map;
use okaeri::exchange::journal::Record;
use okaeri::exchange::merge::Versions;
use okaeri::storage::disk::{DiskError, Write};
use okaeri::storage::vault::{Found, KeepError, Manner, Steps, Vault};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

pub(crate) use crate::failing::{Failing, Fault, now};

pub(crate) fn versions(counts: &[(&str, u64)]) -> Versions {
    Versions::of(&counts.iter().map(|(writer, count)| ((*writer).to_owned(), *count)).collect::<Map<_, _>>())
}

/// A state is the edits that it has.
pub(crate) fn text(seen: &Versions) -> String {
    seen.to_value().to_string()
}

pub(crate) fn keep(disk: &Failing, seen: &Versions) -> Result<Record, KeepError> {
    let steps = Steps { put: vec![(1, "step".to_owned(), Some(text(seen)))], drop: Vec::new(), last: 0 };
    now(Vault::new(disk).keep("p", &text(seen), seen, 7, steps, Manner::default()))
}

fn open(disk: &Failing) -> Found {
    now(Vault::new(disk).find("p")).expect("the disk can be read again")
}

fn newest(disk: &Failing) -> Versions {
    let found = open(disk);
    found.newest.iter().fold(Versions::default(), |all, record| {
        assert_eq!(record.payload, text(&record.header.seen()), "a state is one that was written");
        all.join(&record.header.seen())
    })
}

#[test]
fn what_was_kept_is_found_again_and_the_one_before_lies_beside_it() {
    let disk = Failing::default();
    for count in 1..=5 {
        keep(&disk, &versions(&[("w", count)])).expect("kept");
        assert_eq!(newest(&disk), versions(&[("w", count)]));
    }
    let slots = now(Vault::new(&disk).all()).expect("read");
    assert_eq!(slots.len(), 1);
    assert_eq!(disk.texts.borrow().keys().filter(|name| name.starts_with("slot/")).count(), 2);
}

#[test]
fn g073_every_operation_may_fail_and_what_was_acknowledged_stays() {
    for fault in [Fault::Refused, Fault::GoneBefore, Fault::GoneAfter, Fault::Torn] {
        for at in 0..4 {
            let disk = Failing::default();
            keep(&disk, &versions(&[("w", 1)])).expect("kept");
            keep(&disk, &versions(&[("w", 2)])).expect("kept");
            disk.plan(Some((at, fault)));
            let result = keep(&disk, &versions(&[("w", 3)]));
            disk.plan(None);
            let found = newest(&disk);
            let least = if result.is_ok() { versions(&[("w", 3)]) } else { versions(&[("w", 2)]) };
            assert!(found.covers(&least), "{fault:?} at {at}: {found:?}");
            keep(&disk, &versions(&[("w", 4)])).expect("it goes on");
            assert_eq!(newest(&disk), versions(&[("w", 4)]));
        }
    }
}

#[test]
fn g075_a_damaged_slot_is_put_aside_before_it_is_written_over() {
    for slot in ["slot/p/a", "slot/p/b"] {
        let disk = Failing::default();
        keep(&disk, &versions(&[("w", 1)])).expect("kept");
        keep(&disk, &versions(&[("w", 2)])).expect("kept");
        disk.tear(slot);
        let (raw, found) = (disk.texts.borrow()[slot].clone(), open(&disk));
        assert_eq!(
            found.damaged.iter().filter_map(|damaged| damaged.raw.clone()).collect::<Vec<_>>(),
            std::slice::from_ref(&raw)
        );
        keep(&disk, &versions(&[("w", 3)])).expect("kept");
        keep(&disk, &versions(&[("w", 4)])).expect("kept");
        let aside = now(Vault::new(&disk).aside()).expect("read");
        assert_eq!(aside.into_iter().map(|(_, text)| text).collect::<Vec<_>>(), [Ok(raw)]);
    }
}

#[test]
fn g075_two_damaged_slots_are_both_offered_and_nothing_is_made_up() {
    let disk = Failing::default();
    keep(&disk, &versions(&[("w", 1)])).expect("kept");
    keep(&disk, &versions(&[("w", 2)])).expect("kept");
    for slot in ["slot/p/a", "slot/p/b"] {
        disk.tear(slot);
    }
    let found = open(&disk);
    assert_eq!((found.newest.len(), found.damaged.len()), (0, 2));
}

#[test]
fn g076_the_newest_state_is_the_one_with_more_edits_whatever_the_clock_says() {
    let disk = Failing::default();
    let vault = Vault::new(&disk);
    let one = versions(&[("w", 1)]);
    now(vault.keep("p", &text(&one), &one, 9_999, Steps::default(), Manner::default())).expect("kept");
    let two = versions(&[("w", 2)]);
    now(vault.keep("p", &text(&two), &two, 3, Steps::default(), Manner::default())).expect("kept");
    assert_eq!(newest(&disk), two);
}

#[test]
fn g077_a_record_whose_checksum_does_not_fit_is_not_taken() {
    let seen = versions(&[("w", 1)]);
    let whole = Record::new("p", 1, 7, &seen, "{\"a\":1}".to_owned()).write();
    assert!(Record::read(&whole).is_ok());
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            let Ok(text) = String::from_utf8(bytes) else { continue };
            assert!(Record::read(&text).is_err(), "bit {bit} of byte {at} flipped");
        }
        assert!(Record::read(&whole[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn g082_what_a_newer_version_wrote_in_another_form_is_told_and_not_written_over() {
    for slot in ["slot/p/a", "slot/p/b"] {
        let disk = Failing::default();
        keep(&disk, &versions(&[("w", 1)])).expect("kept");
        keep(&disk, &versions(&[("w", 2)])).expect("kept");
        let newer = disk.texts.borrow()[slot].replace("\"schema\":1", "\"schema\":2");
        disk.perform(&Write::Put(slot.to_owned(), newer.clone()));
        let before = disk.texts.borrow().clone();
        assert_eq!(open(&disk).newer().and_then(|found| found.raw.clone()), Some(newer));
        let result = keep(&disk, &versions(&[("w", 3)]));
        assert!(matches!(result, Err(KeepError::Disk(DiskError::Refused(_)))), "{result:?}");
        assert_eq!(*disk.texts.borrow(), before);
    }
}

#[test]
fn g088_a_state_that_lacks_what_another_tab_wrote_is_not_written() {
    let disk = Failing::default();
    keep(&disk, &versions(&[("a", 1)])).expect("kept");
    let result = keep(&disk, &versions(&[("b", 1)]));
    assert!(matches!(result, Err(KeepError::Elsewhere(_))), "{result:?}");
    assert_eq!(newest(&disk), versions(&[("a", 1)]));
    keep(&disk, &versions(&[("a", 1), ("b", 1)])).expect("both together are");
}

/// What happens to a program in two tabs.
#[derive(Clone, Debug)]
enum Act {
    /// A tab makes an edit.
    Edit(usize),
    /// A tab keeps what it has, and something may go wrong with one of the operations.
    Keep(usize, Option<(usize, Fault)>),
    /// A tab is closed, or its browser is killed, and opened again.
    Reopen(usize),
    /// A slot rots.
    Rot(bool),
}

fn fault() -> impl Strategy<Value = (usize, Fault)> {
    let kinds = [Fault::Refused, Fault::GoneBefore, Fault::GoneAfter, Fault::Torn];
    (0..3_usize, proptest::sample::select(kinds.to_vec()))
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..2_usize).prop_map(Act::Edit),
        5 => (0..2_usize, proptest::option::weighted(0.7, fault())).prop_map(|(tab, fault)| Act::Keep(tab, fault)),
        2 => (0..2_usize).prop_map(Act::Reopen),
    ]
}

/// Two tabs over one disk, and what they were told.
#[derive(Debug, Default)]
struct World {
    disk: Failing,
    tabs: [Versions; 2],
    edits: [u64; 2],
    acknowledged: Versions,
    crashes: usize,
}

impl World {
    fn perform(&mut self, act: &Act) {
        match act {
            Act::Edit(tab) => {
                self.edits[*tab] += 1;
                let edit = versions(&[(["a", "b"][*tab], self.edits[*tab])]);
                self.tabs[*tab] = self.tabs[*tab].join(&edit);
            }
            Act::Keep(tab, fault) => self.keep(*tab, *fault),
            Act::Reopen(tab) => self.reopen(*tab),
            Act::Rot(first) => self.disk.tear(if *first { "slot/p/a" } else { "slot/p/b" }),
        }
    }

    fn keep(&mut self, tab: usize, fault: Option<(usize, Fault)>) {
        self.disk.plan(fault);
        let result = keep(&self.disk, &self.tabs[tab].clone());
        self.disk.plan(None);
        match result {
            Ok(_) => self.acknowledged = self.acknowledged.join(&self.tabs[tab]),
            // It merges what the other has written.
            Err(KeepError::Elsewhere(there)) => self.tabs[tab] = self.tabs[tab].join(&there.header.seen()),
            Err(_) if matches!(fault, Some((_, Fault::Refused))) => {}
            // The browser is gone in the midst of it.
            Err(_) => {
                self.crashes += 1;
                self.reopen(tab);
            }
        }
    }

    fn reopen(&mut self, tab: usize) {
        let found = newest(&self.disk);
        assert!(found.covers(&self.acknowledged), "{found:?} lacks some of {:?}", self.acknowledged);
        let made = versions(&[("a", self.edits[0]), ("b", self.edits[1])]);
        assert!(made.covers(&found), "{found:?} was never made");
        self.tabs[tab] = found;
        // An edit that was never acknowledged may be lost, and then its number is free again.
        let known = self.tabs[0].join(&self.tabs[1]).join(&self.acknowledged);
        self.edits = ["a", "b"].map(|writer| known.counts().get(writer).copied().unwrap_or(0));
    }
}

#[test]
fn g074_ten_thousand_crashes_lose_nothing_that_was_acknowledged() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (acts, mut crashes) = (vec(act(), 60..120), 0);
    while crashes < 10_000 {
        let acts = acts.new_tree(&mut runner).expect("acts").current();
        let mut world = World::default();
        for act in &acts {
            world.perform(act);
        }
        crashes += world.crashes;
    }
}

proptest! {
    #[test]
    fn what_is_reopened_is_acknowledged_or_newer_and_was_made(acts in vec(act(), 0..80)) {
        let mut world = World::default();
        for act in &acts {
            world.perform(act);
        }
        world.reopen(0);
    }

    #[test]
    fn one_rotten_slot_costs_at_most_the_last_state(edits in 1..9_u64, first in any::<bool>()) {
        let mut world = World::default();
        for _ in 0..edits {
            world.perform(&Act::Edit(0));
            world.perform(&Act::Keep(0, None));
        }
        world.perform(&Act::Rot(first));
        let found = newest(&world.disk);
        prop_assert!(edits == 1 || found.covers(&versions(&[("a", edits - 1)])), "{:?}", found);
    }
}
