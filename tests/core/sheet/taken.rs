//! What a table changes.

use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::RoleId;
use okaeri::domain::plan::{Link, Status, Task};
use okaeri::domain::text::Language;
use okaeri::exchange::sheet::{Column, Untaken, Why};

use super::{Desk, faults};
use crate::small::{self, day, task, task_id};

fn desk() -> Desk {
    Desk::with(vec![
        task("a", "hr", 4, 2, &[]),
        task("b", "hr", 4, 3, &[("a", 0)]),
        task("c", "recruiting", 4, 1, &[]),
    ])
}

#[test]
fn what_comes_back_as_it_went_changes_nothing_in_either_language() {
    let mut tasks = desk().program.plan.expect("a plan").tasks;
    (tasks[2].status, tasks[2].began, tasks[2].progress) = (Status::Doing, Some(day("2026-04-01")), 40);
    let desk = Desk::with(tasks);
    for language in Language::ALL {
        let taken = desk.take(&desk.text(language)).expect("a table");
        assert_eq!((taken.changes.as_slice(), taken.refused.as_slice(), taken.same), (&[][..], &[][..], 3));
        assert_eq!(taken.command(), None);
    }
}

#[test]
fn each_cell_changes_what_its_column_says() {
    let after = desk().after(
        "番号\tタスク\t役割\t開始日\t日数\t状態\t進捗率\t先行\n\
         1\ta\trecruiting\t令和8年4月6日\t４日\t\t\t\n\
         2\tb\t\t\t\t\t\tなし\n\
         3\tc\t\t\t\t進行中\t５０％\t\n",
    );
    let plan = after.plan.expect("a plan");
    let [a, b, c] = plan.tasks.as_slice() else { panic!("three tasks") };
    assert_eq!(a.changes.owner, Some(RoleId::new("recruiting")));
    assert_eq!((a.start, a.changes.duration_days), (Some(day("2026-04-06")), Some(4)));
    assert_eq!(b.changes.after, Some(Vec::new()));
    assert_eq!((c.status, c.progress, c.began), (Status::Doing, 50, Some(day("2026-04-01"))));
}

#[test]
fn all_of_a_table_is_one_command() {
    let text = "Task\tWorking days\tWaits for\nc\t2\t\nnew\t3\t1\n";
    let command = desk().take(text).expect("a table").command();
    let Some(Command::TakeSheet(added, edits)) = command else { panic!("{command:?}") };
    assert_eq!(added.len(), 1);
    assert_eq!(
        edits,
        [
            (task_id("c"), Edit::Duration(Some(2))),
            (task_id("own.new1"), Edit::Title(Some("new".to_owned()))),
            (task_id("own.new1"), Edit::Duration(Some(3))),
            (task_id("own.new1"), Edit::After(Some(vec![Link::after(task_id("a"), 0)]))),
        ]
    );
}

#[test]
fn new_tasks_wait_for_each_other_by_the_numbers_of_their_rows_and_take_the_days_between_their_dates() {
    let after = desk().after(
        "No.\tTask\tStart\tEnd\tWaits for\n10\tsecond\t\t\t11SS+2\n11\tfirst\t2026/4/6\t2026/4/13\t3\n",
    );
    let plan = after.plan.expect("a plan");
    let find = |title: &str| {
        plan.tasks.iter().find(|task| task.changes.title.as_deref() == Some(title)).expect("it was added")
    };
    let (first, second) = (find("first"), find("second"));
    let waits = second.changes.after.as_deref().expect("it waits");
    assert_eq!((&waits[0].task, waits[0].lag_days), (&first.id, 2));
    assert_eq!(first.changes.after, Some(vec![Link::after(task_id("c"), 0)]));
    assert_eq!((first.start, first.changes.duration_days), (Some(day("2026-04-06")), Some(6)));
}

#[test]
fn a_name_counts_before_a_number_and_a_name_that_nobody_has_is_a_new_one() {
    let shifted = desk().take("番号\tタスク\t日数\n1\tc\t5\n").expect("a table");
    assert_eq!(shifted.changes[0].task, task_id("c"));
    let renamed = desk().take("番号\tタスク\n2\tbetter\n").expect("a table");
    assert_eq!(renamed.changes[0].task, task_id("b"));
    assert_eq!(renamed.changes[0].edits, [(Column::Task, Edit::Title(Some("better".to_owned())))]);
    let added = desk().take("番号\tタスク\n9\tbetter\n").expect("a table");
    assert!(added.changes[0].is_new);
}

#[test]
fn a_row_with_a_fault_is_refused_with_its_place_and_column_and_the_others_are_taken() {
    let desk = desk();
    let text = "番号\tタスク\t役割\t開始\t終了\t日数\t状態\t進捗\t先行\n\
        1\ta\t社長\t\t\t\t\t\t\n\
        2\tb\t\t4/1/2026\t\t\t\t\t\n\
        3\tc\t\t\t\t7\t\t\t\n\
        3\td\t\t\t\t\t\t\t\n\
        \tx\t\tsoon\t\t\t\t\t\n\
        \ty\t\t\t\t0\t\t\t\n\
        \tz\t\t\t\t\talmost\t\t\n\
        \tu\t\t\t\t\t\t120\t\n\
        \tv\t\t\t\t\t\t\t77\n";
    assert_eq!(
        faults(&desk, text),
        [
            (2, Some(Column::Role), Why::NoSuchRole),
            (3, Some(Column::Start), Why::AmbiguousDay),
            (5, Some(Column::Task), Why::Twice),
            (6, Some(Column::Start), Why::NoDay),
            (7, Some(Column::Days), Why::NoDays),
            (8, Some(Column::Status), Why::NoSuchStatus),
            (9, Some(Column::Progress), Why::NoShare),
            (10, Some(Column::Waits), Why::NoSuchTask),
        ]
    );
    let changes = desk.take(text).expect("a table").changes;
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].edits, [(Column::Days, Edit::Duration(Some(7)))]);
}

#[test]
fn of_a_row_with_several_faults_each_is_told_and_the_row_counts_once() {
    let text = "番号\tタスク\t役割\t開始\t日数\t状態\t進捗\t先行\n\
        1\ta\t社長\t4/1/2026\t0\talmost\t120\tsoon\n\
        2\tb\t\t\t7\t\t\t\n";
    let desk = desk();
    assert_eq!(
        faults(&desk, text),
        [
            (2, Some(Column::Role), Why::NoSuchRole),
            (2, Some(Column::Status), Why::NoSuchStatus),
            (2, Some(Column::Start), Why::AmbiguousDay),
            (2, Some(Column::Days), Why::NoDays),
            (2, Some(Column::Progress), Why::NoShare),
            (2, Some(Column::Waits), Why::NoWait),
        ]
    );
    let taken = desk.take(text).expect("a table");
    assert_eq!((taken.refused_rows(), taken.changes.len()), (1, 1));
}

#[test]
fn what_follows_from_the_rest_and_what_lies_ahead_is_refused() {
    let ends = "Task\tEnd\na\t2026/4/30\n";
    assert_eq!(faults(&desk(), ends), [(2, Some(Column::End), Why::EndIsComputed)]);
    let ahead = "Task\tStatus\tStart\na\tDoing\t2026/4/2\n";
    assert_eq!(faults(&desk(), ahead), [(2, Some(Column::Start), Why::DayAhead)]);
    let done = desk().after("Task\tStatus\tStart\tEnd\na\tDone\t2026/3/30\t2026/3/31\n");
    let done: &Task = &done.plan.expect("a plan").tasks[0];
    assert_eq!((done.began, done.finished), (Some(day("2026-03-30")), Some(day("2026-03-31"))));
}

#[test]
fn a_circle_is_refused_row_by_row_and_what_waits_for_a_refused_task_with_it() {
    let text = "番号\tタスク\t先行\n1\ta\t2\n3\tc\t2\n";
    let desk = desk();
    let taken = desk.take(text).expect("a table");
    assert!(matches!(&taken.refused[..], [one] if one.row == 2 && matches!(one.why, Why::Command(_))));
    assert_eq!(taken.changes.len(), 1);
    let lost = "番号\tタスク\t状態\t先行\n8\tnew\tperhaps\t\n9\tother\t\t8\n";
    assert_eq!(
        faults(&desk, lost),
        [
            (2, Some(Column::Status), Why::NoSuchStatus),
            (3, Some(Column::Waits), Why::WaitsForRefused(small::text("new")))
        ]
    );
}

#[test]
fn heads_that_say_nothing_known_are_named_and_a_table_without_a_head_is_none() {
    let taken = desk().take("タスク名\t備考\t開始予定日\t\na\tx\t\t\n").expect("a table");
    assert_eq!(taken.ignored, ["備考"]);
    let twice = desk().take("Task\tRole\tOwner\t担当\na\trecruiting\thr\t\n").expect("a table");
    assert_eq!(
        twice.ignored,
        ["Owner", "担当"],
        "the first counts, and the others are not dropped without a word"
    );
    assert_eq!(twice.changes[0].edits, [(Column::Role, Edit::Owner(Some(RoleId::new("recruiting"))))]);
    assert_eq!(desk().take("a\tb\nc\td\n"), Err(Untaken::NoHead));
    assert_eq!(desk().take(""), Err(Untaken::NoHead));
    assert_eq!(desk().take(&"\t".repeat(500)), Err(Untaken::TooLarge));
}

#[test]
fn of_several_tasks_with_one_name_the_number_tells_which() {
    let mut tasks = vec![task("a", "hr", 4, 2, &[]), task("b", "hr", 4, 2, &[]), task("c", "hr", 4, 2, &[])];
    tasks[1].changes.title = Some("a".to_owned());
    let desk = Desk::with(tasks);
    assert_eq!(faults(&desk, "Task\tDays\na\t9\n"), [(2, Some(Column::Task), Why::SeveralTasks)]);
    assert_eq!(desk.take("No.\tTask\tDays\n2\ta\t9\n").expect("a table").changes[0].task, task_id("b"));
}

#[test]
fn a_task_that_is_new_to_a_plan_under_way_begins_today_at_the_earliest() {
    let mut desk = desk();
    let added = |desk: &Desk| {
        let plan = desk.after("Task\nNew one\n").plan.expect("a plan");
        plan.tasks.last().expect("the new task").not_before
    };
    assert_eq!(added(&desk), None, "the plan itself begins today");
    desk.program.plan.as_mut().expect("a plan").anchor = day("2026-03-02");
    assert_eq!(added(&desk), Some(day("2026-04-01")));
    let own = Task::own(task_id("d"), day("2026-03-02"), day("2026-04-01"));
    assert_eq!(own.not_before, Some(day("2026-04-01")), "as where it is added by hand");
}

#[test]
fn a_role_that_the_catalog_does_not_know_comes_back_as_it_went() {
    let mut desk = desk();
    let tasks = &mut desk.program.plan.as_mut().expect("a plan").tasks;
    tasks[0].changes.owner = Some(RoleId::new("recruiter"));
    for language in Language::ALL {
        let taken = desk.take(&desk.text(language)).expect("a table");
        assert_eq!((taken.refused.as_slice(), taken.same), (&[][..], 3));
    }
    let spread = "Task\tRole\na\tRecruiter\nb\trecruiter\n";
    assert_eq!(faults(&desk, spread), [(3, Some(Column::Role), Why::NoSuchRole)], "of no other task");
}
