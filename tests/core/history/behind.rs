//! What of a history is newer than what was kept, where the newest of that is damaged or gone.

use okaeri::domain::sorted::Map;
use okaeri::exchange::journal::{History, Kind, Record, Step};
use okaeri::exchange::merge::Versions;
use okaeri::storage::vault::Found;

use super::{edited, hand, kinds, numbers, opened, reread, state, typed};

/// The history as a page reads it that has opened state 0.
fn read_again(history: &History, taken: u64) -> History {
    let mut read = opened(0);
    read.join(reread(history), taken);
    read
}

#[test]
fn a_step_back_or_again_leads_to_a_state_that_is_newer_although_its_number_is_smaller() {
    let mut history = edited(2);
    history.undo(hand(5));
    let undone = read_again(&history, 4);
    assert_eq!(undone.newer_states(3, 4), [2], "what the last step leads to, and not what it took back");
    assert_eq!(undone.newer_states(2, 4), [2]);
    assert_eq!(undone.newer_states(1, 4), [2]);
    assert_eq!(undone.newer_states(0, 4), [2, 1], "and where that is damaged what it was made from");
    assert!(undone.leads_back_to(2, 4) && !undone.leads_back_to(3, 4) && !undone.leads_back_to(9, 4));
    history.redo(hand(6));
    let again = read_again(&history, 5);
    assert_eq!(again.newer_states(4, 5), [3]);
    assert!(again.leads_back_to(3, 5) && !again.leads_back_to(4, 5));
}

#[test]
fn a_state_that_has_outlived_its_step_is_the_newest() {
    let history = read_again(&edited(2), 5);
    assert_eq!(history.newer_states(1, 5), [5, 4, 3, 2]);
    assert_eq!(history.newer_states(3, 5), [5, 4], "and what was kept is not newer than itself");
    let mut changed = history.clone();
    changed.own(Kind::Return, super::words(9), hand(9), &state(9));
    assert_eq!(changed.newer_states(3, 5), [5, 4], "what was done since is not on the disk");
    assert_eq!(History::default().newer_states(0, 2), [2, 1]);
}

#[test]
fn what_is_kept_after_something_was_typed_and_taken_out_is_not_behind_its_step() {
    let mut history = opened(0);
    history.join(Vec::new(), 0);
    history.leave_field();
    let before = state(0);
    for (number, after) in [(1, state(1)), (0, state(0))] {
        history.note_from(Some(&before), &after, super::words(number), hand(1), Some("name".to_owned()));
    }
    assert_eq!((numbers(history.steps()), history.last_number()), (vec![1], 2));
    typed(&mut history, 3, "name");
    assert_eq!(history.last_number(), 3);
}

#[test]
fn of_all_whole_states_the_greatest_step_counts_where_the_newest_say_theirs() {
    let record = |count, rev, step| {
        let seen = Versions::of(&Map::from_iter([("w".to_owned(), count)]));
        Record::new("p", rev, 7, &seen, String::new()).after(step)
    };
    let found = |records: Vec<Record>| {
        let mut found = Found::default();
        for record in records {
            found.add(record);
        }
        found.last_step()
    };
    assert_eq!(found(Vec::new()), Some(0));
    assert_eq!(found(vec![record(1, 1, 4), record(2, 2, 5)]), Some(5));
    assert_eq!(found(vec![record(2, 2, 5), record(3, 3, 4)]), Some(5), "an edit that took a step out again");
    assert_eq!(found(vec![record(1, 1, 4), record(2, 2, 0)]), None, "nobody knows");
    assert_eq!(found(vec![record(1, 0, 0)]), Some(0), "nothing of the history is in a bare document");
}

#[test]
fn where_all_steps_are_gone_the_states_that_are_left_can_be_gone_back_to() {
    let steps = Step::of_states(&[2, 5, 6], 7);
    assert_eq!(Step::of_states(&[], 7), Vec::new());
    let mut history = opened(0);
    history.join(steps, 6);
    history.touch_all();
    assert_eq!(
        (kinds(&history), history.has_unwritten()),
        (vec![Kind::Begin, Kind::Change, Kind::Change], true)
    );
    assert_eq!(numbers(&reread(&history)), [2, 5, 6]);
    super::edit(&mut history, 9);
    assert_eq!(numbers(history.steps()), [2, 5, 6, 7], "and no number is given again");
    assert_eq!([(); 4].map(|()| history.undo(hand(8))), [Some(6), Some(5), Some(2), None]);
}
