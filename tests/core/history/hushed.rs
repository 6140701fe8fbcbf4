//! Answers that a merge brought and that wait: once the merge is taken back, nothing is said of them, over reloads too.

use okaeri::domain::text::text;
use okaeri::exchange::journal::{History, Kind};
use okaeri::exchange::merge::{Path, Settled, Step};

use super::{begun, edit, hand, opened, reread, state, words};

fn life(name: &str) -> Path {
    vec![Step::Key("rounds".to_owned()), Step::Entry(name.to_owned())]
}

/// A merge that brought an answer which waits, beside other things.
fn merged(history: &mut History, name: &str) {
    history.own(Kind::Merge, words(7), hand(7), &state(7));
    let brought = Settled::Brought(Vec::new(), vec![life(name)]);
    history.settle(Settled::All(vec![Settled::Chosen(Vec::new()), brought]));
}

/// The same as a page finds it that is opened anew.
fn again(history: &History) -> Vec<Path> {
    let mut read = opened(0);
    read.join(reread(history), history.last_number());
    assert_eq!(read.hushed(), history.hushed(), "over a reload");
    read.hushed()
}

#[test]
fn what_a_merge_brought_is_hushed_while_it_is_taken_back_and_no_longer() {
    let mut history = begun();
    merged(&mut history, "late");
    assert_eq!(again(&history), Vec::<Path>::new());
    history.undo(hand(8));
    assert_eq!(again(&history), [life("late")]);
    history.redo(hand(9));
    assert_eq!(again(&history), Vec::<Path>::new());
    history.undo(hand(10));
    edit(&mut history, 11);
    assert_eq!(again(&history), [life("late")], "also once something else was done");
    history.own(Kind::Merge, text("", ""), hand(12), &state(12));
    assert_eq!(again(&history), Vec::<Path>::new(), "merging tells anew what waits");
}

#[test]
fn choosing_between_versions_tells_nothing_anew() {
    let mut history = begun();
    merged(&mut history, "late");
    history.undo(hand(8));
    history.own(Kind::Merge, words(9), hand(9), &state(9));
    history.settle(Settled::Chosen(Vec::new()));
    assert_eq!(again(&history), [life("late")]);
}
