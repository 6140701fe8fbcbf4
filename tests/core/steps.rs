//! What lies on the disk beside the newest state: the steps, the states behind them, and what was put aside.

use okaeri::domain::sorted::Map;
use okaeri::exchange::journal::{Record, RecordError};
use okaeri::exchange::merge::Versions;
use okaeri::exchange::sealed::Sealed;
use okaeri::storage::disk::DiskError;
use okaeri::storage::vault::{Manner, Steps, Vault, standing_against};

use crate::vault::{Failing, Fault, now};

fn seen(count: u64) -> Versions {
    Versions::of(&Map::from_iter([("w".to_owned(), count)]))
}

/// Keeps a program with these steps; those that end in `+` with a state of their own.
fn keep(disk: &Failing, program: &str, count: u64, steps: &[(u64, &str)], drop: &[u64]) {
    let put = steps.iter().map(|(number, line)| {
        (*number, (*line).to_owned(), line.ends_with('+').then(|| format!("state {number}")))
    });
    let steps = Steps { put: put.collect(), drop: drop.to_vec(), last: 0 };
    now(Vault::new(disk).keep(program, "{}", &seen(count), 7, steps, Manner::default())).expect("kept");
}

fn names(disk: &Failing) -> Vec<String> {
    disk.texts.borrow().keys().cloned().collect()
}

#[test]
fn steps_are_read_in_the_order_of_their_numbers_each_with_its_state() {
    let disk = Failing::default();
    keep(&disk, "p", 1, &[(10, "ten+"), (9, "nine"), (100, "hundred+")], &[]);
    keep(&disk, "p2", 1, &[(1, "of another+")], &[]);
    let vault = Vault::new(&disk);
    let steps = [(9, "nine"), (10, "ten+"), (100, "hundred+")];
    assert_eq!(now(vault.steps("p")), Ok(steps.map(|(number, line)| (number, line.to_owned())).to_vec()));
    assert_eq!(now(vault.state("p", 10)), Ok(Some("state 10".to_owned())));
    assert_eq!(now(vault.state("p", 9)), Ok(None), "its state is an earlier one's");
    assert_eq!(
        (now(vault.state_numbers("p")), now(vault.state_numbers("q"))),
        (Ok(vec![10, 100]), Ok(Vec::new()))
    );
}

#[test]
fn steps_that_cannot_be_read_are_put_aside_and_their_numbers_stay_taken() {
    let disk = Failing::default();
    keep(&disk, "p", 1, &[(1, "one+"), (2, "two+"), (3, "three")], &[]);
    let vault = Vault::new(&disk);
    assert_eq!(now(vault.last_number("p")), Ok(3));
    let damaged = [(2, "two+".to_owned()), (3, "three".to_owned())];
    assert_eq!(now(vault.put_steps_aside("p", &damaged)), Ok(()));
    assert_eq!(now(vault.steps("p")), Ok(vec![(1, "one+".to_owned())]));
    let aside: Vec<String> =
        now(vault.aside()).expect("read").into_iter().filter_map(|(_, raw)| raw.ok()).collect();
    assert!(aside.contains(&"two+".to_owned()) && aside.contains(&"three".to_owned()), "{aside:?}");
    assert_eq!(now(vault.state("p", 2)), Ok(Some("state 2".to_owned())), "its state may still serve");
    assert_eq!((now(vault.last_number("p")), now(vault.last_number("p2"))), (Ok(2), Ok(0)));
}

#[test]
fn a_state_says_after_which_step_it_was_kept() {
    let disk = Failing::default();
    let steps = Steps { put: vec![(4, "four".to_owned(), None)], drop: Vec::new(), last: 4 };
    now(Vault::new(&disk).keep("p", "{}", &seen(1), 7, steps, Manner::default())).expect("kept");
    let found = now(Vault::new(&disk).find("p")).expect("read");
    assert_eq!(found.newest.iter().map(|record| record.header.step).collect::<Vec<_>>(), [4]);
    assert_eq!(found.slots, 1);
    keep(&disk, "p", 2, &[], &[]);
    let found = now(Vault::new(&disk).find("p")).expect("read");
    assert_eq!(found.newest.iter().map(|record| record.header.step).collect::<Vec<_>>(), [0]);
    assert_eq!(found.slots, 2);
}

#[test]
fn a_step_that_is_dropped_takes_its_state_with_it_and_no_other() {
    let disk = Failing::default();
    keep(&disk, "p", 1, &[(1, "one+"), (2, "two+")], &[]);
    keep(&disk, "p2", 1, &[(1, "of another+")], &[]);
    keep(&disk, "p", 2, &[(3, "three+")], &[1]);
    let vault = Vault::new(&disk);
    assert_eq!(now(vault.steps("p")), Ok(vec![(2, "two+".to_owned()), (3, "three+".to_owned())]));
    assert_eq!(now(vault.state("p", 1)), Ok(None));
    assert_eq!(now(vault.state("p", 2)), Ok(Some("state 2".to_owned())));
    assert_eq!(now(vault.state("p2", 1)), Ok(Some("state 1".to_owned())));
}

#[test]
fn a_whole_history_is_put_in_the_place_of_another_or_stays_as_it_is() {
    let disk = Failing::default();
    keep(&disk, "p", 1, &[(1, "one+"), (2, "two")], &[]);
    let vault = Vault::new(&disk);
    let history = now(vault.history("p")).expect("read");
    let texts: Vec<_> = history.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, ["one+", "two", "state 1"]);
    let sealed: Vec<_> =
        history.iter().map(|(name, text)| (name.clone(), format!("sealed {text}"))).collect();
    disk.plan(Some((0, Fault::Refused)));
    assert!(matches!(now(vault.put_all(sealed.clone())), Err(DiskError::Refused(_))));
    disk.plan(None);
    assert_eq!(now(vault.history("p")), Ok(history));
    assert_eq!(now(vault.put_all(sealed.clone())), Ok(()));
    assert_eq!(now(vault.history("p")), Ok(sealed));
}

#[test]
fn what_was_put_aside_is_taken_away_by_name_and_survives_its_program() {
    let disk = Failing::default();
    keep(&disk, "p", 1, &[], &[]);
    keep(&disk, "p", 2, &[], &[]);
    disk.tear("slot/p/a");
    keep(&disk, "p", 3, &[], &[]);
    let vault = Vault::new(&disk);
    now(vault.forget("p")).expect("forgotten");
    let aside = now(vault.aside()).expect("read");
    let left = names(&disk).into_iter().filter(|name| name != "gone/p").collect::<Vec<_>>();
    assert_eq!(left, aside.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>());
    let [(name, _)] = aside.as_slice() else { panic!("{aside:?}") };
    assert_eq!(now(vault.drop_aside("quarantine/p/0-slot")), Ok(()));
    assert_eq!(now(vault.aside()), Ok(aside.clone()), "another name takes nothing away");
    assert_eq!(now(vault.drop_aside(name)), Ok(()));
    assert_eq!(names(&disk), ["gone/p"], "and that it was deleted stays");
}

#[test]
fn a_whole_record_under_the_name_of_another_program_is_not_taken_for_it() {
    let disk = Failing::default();
    let record = Record::new("p", 1, 7, &seen(1), "{}".to_owned());
    disk.texts.borrow_mut().insert("slot/q/a".to_owned(), record.write());
    disk.texts.borrow_mut().insert("slot/stray".to_owned(), record.write());
    let all = now(Vault::new(&disk).all()).expect("read");
    let [(program, found)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((program.as_str(), found.newest.len()), ("q", 0));
    let damaged: Vec<_> = found.damaged.iter().map(|damaged| (damaged.error, damaged.raw.clone())).collect();
    assert_eq!(damaged, [(RecordError::Damaged, Some(record.write()))]);
    assert_eq!(now(Vault::new(&disk).find("q")).as_ref(), Ok(found));
}

#[test]
fn a_whole_record_of_another_program_in_a_slot_is_put_aside_and_written_over() {
    let foreign = Record::new("q", 9, 7, &seen(9), "{}".to_owned()).write();
    for slots in [&["slot/p/a"][..], &["slot/p/b"], &["slot/p/a", "slot/p/b"]] {
        let disk = Failing::default();
        keep(&disk, "p", 1, &[], &[]);
        keep(&disk, "p", 2, &[], &[]);
        for slot in slots {
            disk.texts.borrow_mut().insert((*slot).to_owned(), foreign.clone());
        }
        for count in 3..6 {
            keep(&disk, "p", count, &[], &[]);
            let found = now(Vault::new(&disk).find("p")).expect("read");
            let newest: Vec<_> = found.newest.iter().map(|record| record.header.seen()).collect();
            assert_eq!(newest, [seen(count)], "{slots:?}");
        }
        let aside = now(Vault::new(&disk).aside()).expect("read");
        assert_eq!(aside.iter().map(|(_, raw)| raw).collect::<Vec<_>>(), [&Ok(foreign.clone())], "{slots:?}");
        assert!(disk.texts.borrow().values().filter(|text| **text == foreign).count() == 1);
    }
}

#[test]
fn two_programs_whose_slots_were_swapped_are_kept_on() {
    let disk = Failing::default();
    for program in ["p", "q"] {
        keep(&disk, program, 1, &[], &[]);
        keep(&disk, program, 2, &[], &[]);
    }
    let [own, other] = ["slot/p/a", "slot/q/a"].map(|slot| disk.texts.borrow()[slot].clone());
    disk.texts.borrow_mut().insert("slot/p/a".to_owned(), other);
    disk.texts.borrow_mut().insert("slot/q/a".to_owned(), own);
    for program in ["p", "q"] {
        keep(&disk, program, 3, &[], &[]);
        let found = now(Vault::new(&disk).find(program)).expect("read");
        assert_eq!((found.newest.len(), found.damaged.len()), (1, 0), "{program}");
    }
}

#[test]
fn only_what_is_of_the_same_program_stands_against_its_copy() {
    let record = |program, count| Record::new(program, 1, 7, &seen(count), "{}".to_owned());
    let (own, more) = (record("p", 2), record("p", 3));
    assert_eq!(standing_against("", &own, false), Ok(None));
    assert_eq!(standing_against(&record("p", 1).write(), &own, false), Ok(None));
    assert_eq!(standing_against(&more.write(), &own, false), Ok(Some(more.clone())));
    assert_eq!(standing_against(&record("q", 3).write(), &own, false), Ok(None), "another program's");
    assert_eq!(standing_against(&more.write().replace("{}", "[]"), &own, false), Ok(None), "it is damaged");
    let newer = more.write().replace("\"schema\":1", "\"schema\":2");
    assert_eq!(standing_against(&newer, &own, false), Err(RecordError::Newer));
    let shut = Sealed::new("salt".to_owned(), "nonce".to_owned(), "verifier".to_owned(), "data".to_owned());
    let shut = Record::new("p", 1, 7, &seen(1), shut.write());
    assert_eq!(standing_against(&shut.write(), &own, false), Ok(Some(shut.clone())));
    assert_eq!(standing_against(&shut.write(), &own, true), Ok(None));
}

#[test]
fn a_disk_that_does_not_answer_is_no_empty_disk() {
    let disk = Failing::default();
    keep(&disk, "p", 1, &[(1, "one+")], &[]);
    let vault = Vault::new(&disk);
    let fails = |at| vault.disk().plan(Some((at, Fault::GoneBefore)));
    fails(0);
    assert_eq!(now(vault.all()), Err(DiskError::Silent));
    fails(0);
    assert_eq!(now(vault.find("p")), Err(DiskError::Silent));
    fails(0);
    assert_eq!(now(vault.steps("p")), Err(DiskError::Silent));
    for at in 0..2 {
        fails(at);
        assert_eq!(now(vault.history("p")), Err(DiskError::Silent));
    }
    fails(0);
    assert_eq!(now(vault.state("p", 1)), Err(DiskError::Silent));
    fails(0);
    assert_eq!(now(vault.aside()), Err(DiskError::Silent));
    fails(0);
    assert!(now(vault.forget("p")).is_err());
    fails(0);
    assert!(now(vault.drop_aside("quarantine/p/1-slot")).is_err());
    disk.plan(None);
    assert_eq!(now(vault.find("p")).expect("read").newest.len(), 1);
}
