//! A text that is there and cannot be read any more costs that text alone.

use okaeri::exchange::journal::RecordError;
use okaeri::exchange::merge::Versions;
use okaeri::storage::disk::{DiskError, Unreadable, each};
use okaeri::storage::vault::{Manner, Steps, Vault};

use crate::failing::{Failing, Fault, now};
use crate::vault::{keep, text, versions};

fn edits(count: u64) -> Versions {
    versions(&[("w", count)])
}

fn keep_other(disk: &Failing, count: u64) {
    let (seen, manner) = (edits(count), Manner::default());
    now(Vault::new(disk).keep("q", &text(&seen), &seen, 7, Steps::default(), manner)).expect("kept");
}

/// A disk with two programs, of which one was kept twice.
fn disk() -> Failing {
    let disk = Failing::default();
    keep(&disk, &edits(1)).expect("kept");
    keep(&disk, &edits(2)).expect("kept");
    keep_other(&disk, 1);
    disk
}

#[test]
fn a_slot_that_cannot_be_read_takes_neither_the_other_slot_nor_other_programs_away() {
    for (slot, left) in [("slot/p/a", 2), ("slot/p/b", 1)] {
        let disk = disk();
        disk.lose(slot);
        let all = now(Vault::new(&disk).all()).expect("the others are read");
        let [(p, found), (q, other)] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!((p.as_str(), q.as_str()), ("p", "q"));
        assert_eq!((found.slots, other.newest.len()), (2, 1));
        let newest: Vec<_> = found.newest.iter().map(|record| record.header.seen()).collect();
        assert_eq!(newest, [edits(left)], "{slot}");
        let [damaged] = found.damaged.as_slice() else { panic!("{found:?}") };
        assert_eq!((damaged.name.as_str(), &damaged.raw, damaged.error), (slot, &None, RecordError::Damaged));
        assert_eq!(now(Vault::new(&disk).find("p")).as_ref(), Ok(found));
    }
}

#[test]
fn what_is_kept_next_is_read_back_and_written_over_what_cannot_be_read() {
    for slots in [&["slot/p/a"][..], &["slot/p/b"], &["slot/p/a", "slot/p/b"]] {
        let disk = disk();
        for slot in slots {
            disk.lose(slot);
        }
        for count in 3..6 {
            keep(&disk, &edits(count)).expect("kept, and read back");
            let found = now(Vault::new(&disk).find("p")).expect("read");
            let newest: Vec<_> = found.newest.iter().map(|record| record.header.seen()).collect();
            assert_eq!(newest, [edits(count)], "{slots:?}");
        }
        assert!(disk.unreadable.borrow().is_empty(), "{slots:?}");
        assert_eq!(now(Vault::new(&disk).aside()), Ok(Vec::new()), "there was nothing to put aside");
        let goes_on = Manner { goes_on: true, ..Manner::default() };
        for slot in slots {
            disk.lose(slot);
        }
        let seen = edits(6);
        let kept = now(Vault::new(&disk).keep("p", &text(&seen), &seen, 7, Steps::default(), goes_on));
        assert!(kept.is_ok(), "what cannot be read is not gone: {kept:?}");
    }
}

#[test]
fn a_history_of_which_some_cannot_be_read_has_the_rest() {
    let disk = Failing::default();
    let state = |number: u64| (number, format!("step {number}"), Some(format!("state {number}")));
    let steps = Steps { put: (1..4).map(state).collect(), drop: Vec::new(), last: 3 };
    let seen = edits(1);
    now(Vault::new(&disk).keep("p", &text(&seen), &seen, 7, steps, Manner::default())).expect("kept");
    disk.lose("step/p/00000002");
    disk.lose("state/p/00000003");
    let vault = Vault::new(&disk);
    let told = |number| (number, Ok(format!("step {number}")));
    assert_eq!(now(vault.lines("p")), Ok(vec![told(1), (2, Err(Unreadable)), told(3)]));
    assert_eq!(now(vault.steps("p")).map(|steps| steps.len()), Ok(2));
    assert_eq!(now(vault.last_number("p")), Ok(3), "no number is given twice");
    let states = |numbers: &[u64]| numbers.iter().map(|at| (*at, format!("state {at}"))).collect::<Vec<_>>();
    assert_eq!(now(vault.states("p")), Ok(states(&[2, 1])));
    assert_eq!(now(vault.state("p", 3)), Err(DiskError::Unreadable));
    assert_eq!(now(vault.state("p", 2)), Ok(Some("state 2".to_owned())));
    assert_eq!(now(vault.everything("p")).map(|texts| texts.len()), Ok(5), "the rest can be put back");
    assert_eq!(now(vault.history("p")).map(|texts| texts.len()), Ok(4));
    let again = Steps { put: vec![(2, "again".to_owned(), None)], drop: vec![3], last: 3 };
    let seen = edits(2);
    now(vault.keep("p", &text(&seen), &seen, 7, again, Manner::default()))
        .expect("steps are written over, too");
    assert_eq!(now(vault.lines("p")), Ok(vec![told(1), (2, Ok("again".to_owned()))]));
    assert!(disk.unreadable.borrow().is_empty());
}

#[test]
fn what_was_put_aside_and_cannot_be_read_is_told_and_can_be_taken_away() {
    let disk = Failing::default();
    let vault = Vault::new(&disk);
    now(vault.put_aside("p", "one")).expect("put aside");
    now(vault.put_aside("p", "two")).expect("put aside");
    let (name, _) = now(vault.aside()).expect("read")[0].clone();
    disk.lose(&name);
    let aside = now(vault.aside()).expect("read");
    assert_eq!(aside.iter().filter(|(_, text)| text.is_ok()).count(), 1);
    assert!(aside.contains(&(name.clone(), Err(Unreadable))));
    now(vault.drop_aside(&name)).expect("taken away");
    assert_eq!(now(vault.aside()).map(|aside| aside.len()), Ok(1));
}

#[test]
fn a_disk_that_goes_away_while_it_is_read_one_by_one_is_no_damaged_one() {
    // The range, the names, both slots of one program, the slot of the other, and the names once more.
    for at in 0..6 {
        let disk = disk();
        disk.lose("slot/p/b");
        disk.plan(Some((at, Fault::GoneBefore)));
        assert_eq!(now(each(&&disk, "slot/")), Err(DiskError::Silent), "at {at}");
    }
}
