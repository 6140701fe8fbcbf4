//! A table whose numbers are no longer the plan's, because a task went since it was copied.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::Edit;
use okaeri::domain::plan::{Link, Status};
use okaeri::domain::text::Language;
use okaeri::exchange::document;
use okaeri::exchange::sheet::{Change, Column, Taken, Why};

use super::{Desk, faults};
use crate::small::{task, task_id, text};

const SAMPLE: &str = include_str!("../../../public/sample.okaeri.json");

/// 1 to 6; the second goes in [`shifted`].
fn desk() -> Desk {
    Desk::with(vec![
        task("a", "hr", 4, 2, &[]),
        task("b", "hr", 4, 3, &[]),
        task("c", "recruiting", 4, 1, &[("b", 0)]),
        task("d", "hr", 4, 1, &[("c", 0)]),
        task("e", "hr", 4, 1, &[("a", 0), ("c", 2)]),
        task("f", "hr", 4, 1, &[("d", 0)]),
    ])
}

/// The plan after the second task was taken out of it.
fn shifted() -> Desk {
    let mut desk = desk();
    desk.program.plan.as_mut().expect("a plan").tasks.remove(1);
    desk
}

fn links(change: &Change) -> Option<&[Link]> {
    change.edits.iter().find_map(|(_, edit)| match edit {
        Edit::After(Some(links)) => Some(links.as_slice()),
        _ => None,
    })
}

/// What each change makes its task wait for.
fn all_links(taken: &Taken) -> Vec<(&str, &[Link])> {
    taken.changes.iter().filter_map(|change| Some((change.task.as_str(), links(change)?))).collect()
}

/// The numbers, names, statuses and waits of the plan as it was, with other statuses and waits for some.
fn old(others: &[(&str, &str, &str)]) -> String {
    let rows = [("a", ""), ("b", ""), ("c", "2"), ("d", "3"), ("e", "1; 3+2"), ("f", "4")];
    let rows = rows.iter().zip(1..).map(|((name, waits), number)| {
        let other = others.iter().find(|(other, ..)| other == name);
        let (status, waits) = other.map_or(("", *waits), |(_, status, waits)| (*status, *waits));
        format!("{number}\t{name}\t{status}\t{waits}\n")
    });
    "No.\tTask\tStatus\tWaits for\n".to_owned() + &rows.collect::<String>()
}

#[test]
fn of_the_old_table_only_the_task_that_went_is_new_and_what_waited_for_it_changes() {
    let taken = shifted().take(&old(&[])).expect("a table");
    assert_eq!((taken.refused.as_slice(), taken.same), (&[][..], 4));
    let [b, c] = taken.changes.as_slice() else { panic!("two rows change: {:?}", taken.changes) };
    assert!(b.is_new);
    assert_eq!(b.edits, [(Column::Task, Edit::Title(Some("b".to_owned())))]);
    assert_eq!((c.task.as_str(), c.edits.len()), ("c", 1));
    assert_eq!(links(c), Some(&[Link::after(b.task.clone(), 0)][..]));
}

#[test]
fn the_whole_table_as_it_was_copied_takes_no_number_for_another_task() {
    let (desk, shifted) = (desk(), shifted());
    for language in Language::ALL {
        let taken = shifted.take(&desk.text(language)).expect("a table");
        let is_known = |change: &Change| !change.is_new;
        assert!(taken.changes.iter().filter(|change| is_known(change)).all(|change| {
            !change.edits.iter().any(|(column, _)| *column == Column::Task)
                && links(change).is_none_or(|links| links == [Link::after(task_id("own.new1"), 0)])
        }));
    }
}

#[test]
fn what_is_to_wait_for_a_refused_row_is_refused_and_told_of_which_and_no_other_task_steps_in() {
    // The row of 3 is refused, and f is now to wait for it. In the plan 3 is d.
    let table = old(&[("c", "perhaps", "2"), ("f", "", "3"), ("e", "Doing", "1; 3+2")]);
    let desk = shifted();
    assert_eq!(
        faults(&desk, &table),
        [
            (4, Some(Column::Status), Why::NoSuchStatus),
            (7, Some(Column::Waits), Why::WaitsForRefused(text("c"))),
        ]
    );
    let taken = desk.take(&table).expect("a table");
    assert_eq!(all_links(&taken), []);
    let e = taken.changes.iter().find(|change| change.task == task_id("e")).expect("its waits stand already");
    assert!(matches!(e.edits.as_slice(), [(Column::Status, Edit::Status(Status::Doing, _))]));
}

#[test]
fn what_waits_for_a_refused_new_row_is_refused_along_the_whole_chain() {
    let table = old(&[("b", "perhaps", ""), ("a", "", "3")]);
    let refused = faults(&shifted(), &table);
    assert_eq!(
        refused,
        [
            (2, Some(Column::Waits), Why::WaitsForRefused(text("c"))),
            (3, Some(Column::Status), Why::NoSuchStatus),
            (4, Some(Column::Waits), Why::WaitsForRefused(text("b"))),
        ]
    );
}

#[test]
fn what_is_to_wait_for_a_row_that_the_plan_refuses_is_refused_and_the_rest_is_tried_without_it() {
    // 9 waits for itself; so c keeps waiting for b, and b cannot wait for c.
    let table = "No.\tTask\tWaits for\n2\tb\t3\n3\tc\t9\n9\tnew\t9\n";
    let desk = desk();
    let refused = faults(&desk, table);
    assert!(matches!(refused[0], (2, None, Why::Command(_))), "{refused:?}");
    assert_eq!(refused[1], (3, Some(Column::Waits), Why::WaitsForRefused(text("new"))));
    assert!(matches!(refused[2], (4, None, Why::Command(_))), "{refused:?}");
    assert_eq!(desk.take(table).expect("a table").command(), None);
}

#[test]
fn a_number_without_a_row_is_the_plans_only_while_the_others_show_that_both_number_alike() {
    let without_b = |table: &str| table.replace("2\tb\t\t\n", "");
    assert_eq!(
        faults(&shifted(), &without_b(&old(&[]))),
        [(3, Some(Column::Waits), Why::NotInTable(2))],
        "2 is c in the plan now"
    );
    let alike = without_b(&old(&[("f", "", "2")]));
    let (desk, taken) = (desk(), desk().take(&alike).expect("a table"));
    assert_eq!(faults(&desk, &alike), []);
    assert_eq!(all_links(&taken), [("f", &[Link::after(task_id("b"), 0)][..])]);
    assert_eq!(
        faults(&desk, &without_b(&old(&[("f", "", "77")]))),
        [(6, Some(Column::Waits), Why::NoSuchTask)]
    );
}

#[test]
fn a_name_that_no_task_has_is_no_new_name_for_a_task_that_has_its_row_or_may_be_another() {
    // The order of the rows does not matter.
    for table in ["No.\tTask\n2\tb\n3\tc\n", "No.\tTask\n3\tc\n2\tb\n"] {
        let taken = shifted().take(table).expect("a table");
        assert_eq!((taken.changes.len(), taken.same, taken.refused.len()), (1, 1, 0));
        assert!(taken.changes[0].is_new);
    }
    // 4 is e in the plan now, which has no row here.
    let taken = shifted().take("No.\tTask\n3\tc\n4\tanother\n").expect("a table");
    assert!(taken.changes[0].is_new);
    // c has its row without a number.
    let taken = desk().take("No.\tTask\n3\tanother\n\tc\n").expect("a table");
    assert!(taken.changes[0].is_new && taken.refused.is_empty());
    // While both number alike, it is a new name.
    let taken = desk().take("No.\tTask\n3\tanother\n4\td\n").expect("a table");
    assert_eq!((&taken.changes[0].task, taken.changes[0].is_new), (&task_id("c"), false));
}

#[test]
fn a_number_alone_tells_nothing_where_the_tables_numbers_are_not_the_plans() {
    let table = "No.\tTask\tDays\n3\tc\t9\n4\t\t9\n";
    assert_eq!(faults(&shifted(), table), [(3, Some(Column::Task), Why::UnsureNumber)]);
    assert_eq!(faults(&desk(), table), []);
    let mut twins = shifted();
    twins.program.plan.as_mut().expect("a plan").tasks[3].changes.title = Some("d".to_owned());
    let table = "No.\tTask\tDays\n3\tc\t9\n4\td\t9\n";
    assert_eq!(faults(&twins, table), [(3, Some(Column::Task), Why::UnsureNumber)]);
}

#[test]
fn rows_without_names_of_which_one_has_a_number_beyond_the_plan_are_those_of_another_plan() {
    let table = "No.\tDays\n3\t9\n6\t9\n";
    assert_eq!(faults(&desk(), table), []);
    let unsure = |row| (row, Some(Column::Task), Why::UnsureNumber);
    assert_eq!(faults(&shifted(), table), [unsure(2), unsure(3)]);
}

#[test]
fn a_number_that_several_rows_have_is_no_number_to_wait_for() {
    let table = "No.\tTask\tWaits for\n8\tnew\t\n8\tother\t\n6\tf\t8\n";
    assert_eq!(faults(&desk(), table), [(4, Some(Column::Waits), Why::SeveralRows(8))]);
    // The same row twice says the same.
    let table = "No.\tTask\tWaits for\n1\ta\t\n1\ta\t\n6\tf\t1\n";
    assert_eq!(faults(&desk(), table), [(3, Some(Column::Task), Why::Twice)]);
    assert_eq!(
        all_links(&desk().take(table).expect("a table")),
        [("f", &[Link::after(task_id("a"), 0)][..])]
    );
}

#[test]
fn waits_are_compared_by_task_kind_and_lag_whatever_their_order() {
    let taken = desk().take(&old(&[("e", "", "3+2; 1")])).expect("a table");
    assert_eq!((taken.changes.len(), taken.same), (0, 6));
    for other in ["1; 3+1", "1; 3SS+2", "1", "1; 3+2; 4"] {
        let taken = desk().take(&old(&[("e", "", other)])).expect("a table");
        assert_eq!(all_links(&taken).len(), 1, "{other}");
    }
}

#[test]
fn of_the_sample_too_a_table_from_before_a_task_went_renames_nothing_and_links_nothing_else() {
    let catalog = builtin();
    let program = document::read(SAMPLE.as_bytes(), &catalog).expect("the sample is valid");
    let mut desk = Desk { catalog, program };
    let old = desk.text(Language::English);
    desk.program.plan.as_mut().expect("a plan").tasks.remove(1);
    let misspelt = old.lines().map(|line| match line.strip_prefix("29\t") {
        Some(rest) => format!("29\t{}\n", rest.replace("To do", "To doo")),
        None => format!("{line}\n"),
    });
    for table in [old.clone(), misspelt.collect()] {
        let taken = desk.take(&table).expect("a table");
        assert_eq!((all_links(&taken), taken.changes.len()), (vec![], 1));
        assert!(taken.changes[0].is_new, "the task that went");
    }
    let without = old.lines().filter(|line| !line.starts_with("2\t")).map(|line| format!("{line}\n"));
    let without: String = without.collect();
    assert!(desk.take(&without).expect("a table").changes.is_empty());
    let lost: Vec<_> =
        faults(&desk, &without).into_iter().filter(|(_, _, why)| *why == Why::NotInTable(2)).collect();
    assert_eq!(lost.len(), 1, "told although the end of its task has moved as well");
}
