//! Deleting a program on the disk, putting it back, and a disk that somebody has emptied.

use okaeri::exchange::merge::Versions;
use okaeri::storage::vault::{Found, KeepError, Manner, Steps, Vault};

use crate::vault::{Failing, keep, now, text, versions};

const GOES_ON: Manner = Manner { reseals: false, goes_on: true };

fn go_on(disk: &Failing, seen: &Versions) -> Result<(), KeepError> {
    let steps = Steps { put: vec![(2, "step".to_owned(), None)], drop: Vec::new(), last: 0 };
    now(Vault::new(disk).keep("p", &text(seen), seen, 7, steps, GOES_ON)).map(drop)
}

fn found(disk: &Failing) -> Found {
    now(Vault::new(disk).find("p")).expect("the disk is read")
}

fn everything(disk: &Failing) -> Vec<(String, String)> {
    now(Vault::new(disk).everything("p")).expect("the disk is read")
}

#[test]
fn what_goes_on_from_a_state_that_was_deleted_is_not_written() {
    let disk = Failing::default();
    let (one, two) = (versions(&[("w", 1)]), versions(&[("w", 2)]));
    keep(&disk, &one).expect("kept");
    now(Vault::new(&disk).forget("p")).expect("forgotten");
    assert_eq!(go_on(&disk, &two), Err(KeepError::Deleted));
    assert_eq!((found(&disk), everything(&disk)), (Found::default(), Vec::new()));
    keep(&disk, &two).expect("what begins there is");
    go_on(&disk, &versions(&[("w", 3)])).expect("and goes on, for it is no longer deleted");
}

#[test]
fn a_disk_that_was_emptied_is_told_from_a_program_that_was_deleted() {
    let disk = Failing::default();
    let (one, two) = (versions(&[("w", 1)]), versions(&[("w", 2)]));
    keep(&disk, &one).expect("kept");
    disk.texts.borrow_mut().clear();
    assert_eq!(go_on(&disk, &two), Err(KeepError::Emptied));
    assert_eq!(found(&disk), Found::default());
}

#[test]
fn what_is_forgotten_is_gone_with_all_its_steps_and_can_be_put_back_whole() {
    let disk = Failing::default();
    let (one, two) = (versions(&[("w", 1)]), versions(&[("w", 2)]));
    keep(&disk, &one).expect("kept");
    go_on(&disk, &two).expect("kept");
    let (before, texts) = (disk.texts.borrow().clone(), everything(&disk));
    now(Vault::new(&disk).forget("p")).expect("forgotten");
    assert_eq!((found(&disk), everything(&disk)), (Found::default(), Vec::new()));
    now(Vault::new(&disk).put_back("p", &texts)).expect("put back");
    assert_eq!(*disk.texts.borrow(), before);
    go_on(&disk, &versions(&[("w", 3)])).expect("what is back goes on");
}
