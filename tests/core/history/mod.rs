//! The history of a program: whatever was done, undone and reopened, going back and forth leads to what was there.

mod behind;
mod hushed;
mod random;

use okaeri::domain::id::ProgramId;
use okaeri::domain::program::Program;
use okaeri::domain::text::Text;
use okaeri::exchange::journal::{BEGUN, Hand, History, Kind, MOST_STEPS, Step};
use okaeri::storage::vault::{Steps, steps_to_write};

use crate::small;

/// A program that is told apart by its name.
fn state(number: u32) -> Program {
    let mut program = small::program();
    program.profile.name = number.to_string();
    program
}

fn words(number: u32) -> Text {
    small::text(&number.to_string())
}

fn hand(at: u64) -> Hand {
    Hand { at, by: "佐藤".to_owned() }
}

/// What happens to a history in between.
type Between = fn(&mut History);

/// A history that begins with state 0.
fn begun() -> History {
    let mut history = History::default();
    history.begin(&state(0), BEGUN.clone(), hand(0));
    history
}

fn edit(history: &mut History, number: u32) {
    history.note(&state(number), words(number), hand(u64::from(number)), None);
}

fn typed(history: &mut History, number: u32, field: &str) {
    history.note(&state(number), words(number), hand(u64::from(number)), Some(field.to_owned()));
}

/// A history that was begun anew with this state, and has not heard from the disk.
fn opened(number: u32) -> History {
    let mut history = History::default();
    history.begin(&state(number), BEGUN.clone(), hand(0));
    history.expect_steps();
    history
}

/// A history with this many edits after its beginning.
fn edited(count: u32) -> History {
    let mut history = begun();
    (1..=count).for_each(|number| edit(&mut history, number));
    history
}

fn kinds(history: &History) -> Vec<Kind> {
    history.steps().iter().map(|step| step.kind).collect()
}

fn numbers(steps: &[Step]) -> Vec<u64> {
    steps.iter().map(|step| step.number).collect()
}

/// Steps as they come back from the disk, without their programs.
fn reread(history: &History) -> Vec<Step> {
    history.steps().iter().map(|step| Step::read(&step.write()).expect("a step")).collect()
}

#[test]
fn where_a_history_begins_there_is_nothing_to_undo_or_redo() {
    let mut history = History::default();
    assert_eq!(history.current(), None);
    assert_eq!((history.undo(hand(1)), history.redo(hand(1))), (None, None));
    history.begin(&state(0), BEGUN.clone(), hand(1));
    history.begin(&state(7), BEGUN.clone(), hand(2));
    assert_eq!(kinds(&history), [Kind::Begin]);
    assert_eq!(history.current().and_then(|step| step.program.clone()), Some(state(0)));
    assert_eq!((history.undoable(), history.redoable()), (None, None));
    assert_eq!((history.undo(hand(3)), history.redo(hand(3))), (None, None));
    assert_eq!(kinds(&history), [Kind::Begin], "what cannot be done leaves no step");
}

#[test]
fn what_undo_and_redo_would_do_is_told_in_the_words_of_the_step() {
    let mut history = edited(2);
    assert_eq!(history.undoable().map(|step| step.words.clone()), Some(words(2)));
    assert_eq!(history.undo(hand(9)), Some(2));
    assert_eq!(history.redoable().map(|step| step.words.clone()), Some(words(2)));
    assert_eq!(history.undoable().map(|step| step.words.clone()), Some(words(1)));
    assert_eq!(history.redo(hand(9)), Some(3));
    assert_eq!(kinds(&history), [Kind::Begin, Kind::Change, Kind::Change, Kind::Undo, Kind::Redo]);
    let last = history.steps().last().expect("a step");
    assert_eq!((last.at, last.by.as_str(), last.is_own()), (9, "佐藤", false));
}

#[test]
fn a_change_after_going_back_leaves_nothing_to_redo_but_what_was_there_is_still_shown() {
    let mut history = edited(2);
    history.undo(hand(9));
    edit(&mut history, 3);
    assert_eq!(history.redoable(), None);
    assert_eq!(history.step(3).and_then(|step| step.program.clone()), Some(state(2)));
    assert_eq!(history.undo(hand(9)), Some(2));
}

#[test]
fn typing_into_one_field_is_one_step_with_what_it_ended_with() {
    let mut history = begun();
    (1..=5).for_each(|number| typed(&mut history, number, "name"));
    assert_eq!(kinds(&history), [Kind::Begin, Kind::Change]);
    let step = history.current().expect("a step");
    assert_eq!((step.program.clone(), step.words.clone(), step.at), (Some(state(5)), words(5), 5));
    assert_eq!(history.undo(hand(9)), Some(1));
}

#[test]
fn typing_begins_another_step_in_another_field_and_after_leaving_changing_or_going_back() {
    let between: [(&str, Between); 5] = [
        ("another field", |history| typed(history, 2, "notes")),
        ("left", History::leave_field),
        ("another change", |history| edit(history, 2)),
        ("undone", |history| assert!(history.undo(hand(2)).is_some())),
        ("merged", |history| history.own(Kind::Merge, words(2), hand(2), &state(2))),
    ];
    for (what, between) in between {
        let mut history = begun();
        typed(&mut history, 1, "name");
        between(&mut history);
        let before = history.steps().len();
        typed(&mut history, 3, "name");
        assert_eq!(history.steps().len(), before + 1, "{what}");
        assert_eq!(history.step(2).and_then(|step| step.program.clone()), Some(state(1)), "{what}");
    }
}

#[test]
fn after_a_thousand_changes_fifty_can_be_taken_back_and_what_is_forgotten_is_deleted() {
    let mut history = edited(1_000);
    let (changed, dropped) = history.take_changes();
    assert_eq!(numbers(&changed), numbers(history.steps()), "nothing forgotten is written");
    let mut all: Vec<u64> = dropped.iter().copied().chain(numbers(history.steps())).collect();
    all.sort_unstable();
    assert_eq!(all, (1..=1_001).collect::<Vec<_>>(), "each is either there or deleted");
    for back in 1..=MOST_STEPS {
        let to = history.undo(hand(9)).unwrap_or_else(|| panic!("{back} back"));
        let number = 1_000 - u32::try_from(back).expect("fifty");
        assert_eq!(history.step(to).and_then(|step| step.program.clone()), Some(state(number)));
    }
    assert!(history.steps().len() <= 4 * MOST_STEPS, "{}", history.steps().len());
}

#[test]
fn changes_are_handed_out_once_and_again_after_they_could_not_be_written() {
    let mut history = edited(2);
    let (changed, dropped) = history.take_changes();
    assert_eq!((numbers(&changed), dropped.len()), (vec![1, 2, 3], 0));
    assert_eq!(history.take_changes(), (vec![], vec![]));
    edit(&mut history, 3);
    history.give_back(&changed, vec![77]);
    let (mut again, dropped) = history.take_changes();
    again.sort_by_key(|step| step.number);
    assert_eq!((numbers(&again), dropped), (vec![1, 2, 3, 4], vec![77]));
}

#[test]
fn a_step_that_was_forgotten_while_it_was_written_is_not_written_again() {
    let mut history = edited(1);
    let (changed, dropped) = history.take_changes();
    (2..=300).for_each(|number| edit(&mut history, number));
    history.give_back(&changed, dropped);
    let (again, dropped) = history.take_changes();
    assert_eq!(numbers(&again), numbers(history.steps()));
    assert!(dropped.contains(&1) && dropped.contains(&2));
}

#[test]
fn steps_made_while_the_disk_was_read_follow_those_on_it() {
    let mut before = edited(3);
    before.undo(hand(4));
    let mut history = opened(2);
    (11..=13).for_each(|number| edit(&mut history, number));
    history.undo(hand(6));
    assert_eq!(numbers(history.steps()), [1, 2, 3, 4, 5]);
    history.join(reread(&before), 0);
    assert_eq!(numbers(history.steps()), (1..=9).collect::<Vec<_>>());
    assert_eq!(numbers(&history.take_changes().0), [6, 7, 8, 9], "those on the disk stay as they are");
    assert_eq!(history.redoable().map(|step| step.words.clone()), Some(words(13)));
    let back: Vec<_> = std::iter::from_fn(|| history.undo(hand(7))).collect();
    assert_eq!(back, [6, 3, 2, 1], "past the opening, to where it all began");
    assert_eq!(history.redo(hand(8)), Some(2));
}

#[test]
fn what_is_typed_letter_by_letter_is_told_beside_what_was_there_before() {
    let mut history = opened(0);
    let note = |history: &mut History, number, field: &str| {
        let (before, field) = (state(number - 1), Some(field.to_owned()));
        history.note_from(Some(&before), &state(number), words(number), hand(u64::from(number)), field);
    };
    assert_eq!(history.before_typing(Some("name")), None);
    note(&mut history, 1, "name");
    assert_eq!(history.before_typing(Some("name")), Some(&state(0)));
    note(&mut history, 2, "name");
    assert_eq!(history.before_typing(Some("name")), Some(&state(0)));
    assert_eq!((history.before_typing(Some("note")), history.before_typing(None)), (None, None));
    history.join(reread(&edited(1)), 0);
    assert_eq!(history.before_typing(Some("name")), Some(&state(0)), "also once the disk was read");
    history.leave_field();
    assert_eq!(history.before_typing(Some("name")), None);
}

#[test]
fn what_is_typed_and_taken_out_again_is_no_step_and_its_number_is_not_given_again() {
    let mut history = edited(2);
    let take = |history: &mut History| {
        let (changed, dropped) = history.take_changes();
        (numbers(&changed), dropped)
    };
    take(&mut history);
    let note = |history: &mut History, before: u32, after: u32| {
        let field = Some("name".to_owned());
        history.note_from(Some(&state(before)), &state(after), words(after), hand(7), field);
    };
    note(&mut history, 2, 5);
    assert_eq!(take(&mut history), (vec![4], vec![]));
    note(&mut history, 5, 2);
    assert_eq!(numbers(history.steps()), [1, 2, 3]);
    assert_eq!(take(&mut history), (vec![], vec![4]));
    note(&mut history, 2, 6);
    assert_eq!(numbers(history.steps()), [1, 2, 3, 5]);
    assert_eq!(history.undo(hand(8)), Some(3));
    // Before the disk was read there is nothing to take away from it.
    let mut history = opened(0);
    note(&mut history, 0, 5);
    note(&mut history, 5, 0);
    history.join(reread(&edited(2)), 0);
    assert_eq!((numbers(history.steps()), take(&mut history)), (vec![1, 2, 3], (vec![], vec![])));
}

#[test]
fn a_step_in_which_a_digit_or_a_letter_was_changed_is_none() {
    let step = edited(4).steps().last().expect("a step").clone();
    let line = step.write();
    assert!(Step::read(&line).is_some());
    for (from, to) in [("\"back\":4", "\"back\":2"), ("\"number\":5", "\"number\":3"), ("佐藤", "佐東")] {
        assert!(line.contains(from), "{line}");
        assert_eq!(Step::read(&line.replace(from, to)), None, "{from}");
    }
    let earlier = line.rsplit_once(",\"sum\"").map(|(line, _)| format!("{line}}}")).expect("a checksum");
    assert!(Step::read(&earlier).is_some(), "earlier versions wrote none");
}

#[test]
fn joining_with_a_disk_that_has_nothing_changes_nothing() {
    let mut history = opened(0);
    edit(&mut history, 1);
    let before = history.steps().to_vec();
    history.join(Vec::new(), 0);
    assert_eq!(history.steps(), before);
    assert_eq!(numbers(&history.take_changes().0), [1, 2], "from now on they are written");
}

#[test]
fn numbers_that_something_unreadable_has_on_the_disk_are_not_given_again() {
    let mut history = opened(0);
    (1..=2).for_each(|number| edit(&mut history, number));
    history.undo(hand(4));
    let mut beside = history.clone();
    assert_eq!(history.last_number(), 0, "nobody knows yet");
    history.join(Vec::new(), 7);
    assert_eq!(numbers(history.steps()), [8, 9, 10, 11]);
    assert_eq!((history.last_number(), numbers(&history.take_changes().0)), (11, vec![8, 9, 10, 11]));
    assert_eq!(history.redo(hand(5)), Some(10));
    beside.join(reread(&edited(1)), 7);
    assert_eq!(numbers(beside.steps()), [1, 2, 8, 9, 10]);
    assert_eq!(beside.undo(hand(5)), Some(2), "to the last one that can be read");
    let mut later = opened(1);
    later.join(reread(&edited(1)), 7);
    edit(&mut later, 2);
    assert_eq!(numbers(later.steps()), [1, 2, 8], "also of what is done afterwards");
}

#[test]
fn nothing_is_written_under_numbers_that_the_disk_may_have() {
    let mut history = opened(3);
    edit(&mut history, 4);
    assert_eq!(history.take_changes(), (vec![], vec![]));
    assert!(!history.has_unwritten());
    history.join(reread(&edited(3)), 0);
    assert!(history.has_unwritten(), "now it can be written");
    assert_eq!(numbers(&history.take_changes().0), [5]);
    assert!(!history.has_unwritten());
}

#[test]
fn steps_that_are_read_twice_are_joined_once() {
    let before = edited(2);
    let mut history = opened(2);
    history.join(reread(&before), 0);
    let once = history.clone();
    history.join(reread(&before), 0);
    assert_eq!(history, once);
    assert_eq!(history, History::of(reread(&before)));
}

#[test]
fn more_steps_than_are_remembered_may_be_made_before_the_disk_is_read() {
    let before = edited(3);
    let mut history = opened(3);
    (100..400).for_each(|number| edit(&mut history, number));
    let made = history.steps().iter().filter(|step| step.kind != Kind::Begin).count();
    history.join(reread(&before), 0);
    assert_eq!(history.steps().len(), before.steps().len() + made);
    let back = (1..=MOST_STEPS).map_while(|_| history.undo(hand(5))).last().expect("taken back");
    assert_eq!(history.step(back).and_then(|step| step.program.clone()), Some(state(349)));
}

#[test]
fn steps_are_read_in_the_order_of_their_numbers_and_what_is_no_step_is_none() {
    let before = edited(3);
    let mut lines = reread(&before);
    lines.reverse();
    assert_eq!(numbers(History::of(lines).steps()), [1, 2, 3, 4]);
    let line = before.steps()[1].write();
    assert_eq!(Step::read(&line).map(|step| step.write()), Some(line.clone()));
    for text in ["", "{}", &line[..line.len() / 2], &line.replace("change", "dream")] {
        assert_eq!(Step::read(text), None, "{text}");
    }
}

#[test]
fn a_program_that_goes_on_under_another_id_takes_its_whole_history_with_it() {
    let mut history = opened(0);
    (1..=2).for_each(|number| edit(&mut history, number));
    history.undo(hand(3));
    let id = ProgramId::new("p2");
    history.rename(&id);
    history.touch_all();
    let own = history.steps().iter().filter_map(|step| step.program.as_ref());
    assert_eq!(own.map(|program| program.id.clone()).collect::<Vec<_>>(), vec![id; 3]);
    assert_eq!(numbers(&history.take_changes().0), [1, 2, 3, 4]);
}

#[test]
fn only_steps_with_a_state_of_their_own_bring_one_to_the_disk() {
    let mut history = edited(1);
    history.undo(hand(2));
    let (changed, _) = history.take_changes();
    let Steps { put, drop, .. } = steps_to_write(&changed, vec![9], |step| {
        step.program.as_ref().map(|program| program.profile.name.clone())
    });
    let states: Vec<_> = put.iter().map(|(number, _, state)| (*number, state.as_deref())).collect();
    assert_eq!(states, [(1, Some("0")), (2, Some("1")), (3, None)]);
    assert!(put.iter().all(|(number, line, _)| Step::read(line).is_some_and(|step| step.number == *number)));
    assert_eq!(drop, [9]);
}
