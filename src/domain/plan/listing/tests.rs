//! Tests of what is listed.

use super::*;
use crate::domain::catalog::builtin;
use crate::domain::id::ActionId;
use crate::domain::plan::{Plan, Settings, Task, lines, resolve, schedule};

fn day(date: &str) -> NaiveDate {
    date.parse().unwrap()
}

fn task(id: &str, title: &str, phase: Phase, owner: &str) -> Task {
    let mut task = Task::new(TaskId::from(id.to_owned()), Origin::Own);
    task.changes.title = Some(title.to_owned());
    task.changes.phase = Some(phase);
    task.changes.owner = Some(RoleId::from(owner.to_owned()));
    task
}

/// Three tasks of one's own, and one of the catalog.
fn plan() -> Vec<Line> {
    let (catalog, start) = (builtin(), day("2027-03-01"));
    let long = Task {
        assignee: "ＹＡＭＡＤＡ".to_owned(), ..task("b", "名簿を集める", Phase::Design, "hr")
    };
    let done = Task {
        status: Status::Done,
        began: Some(start),
        finished: Some(start),
        ..task("c", "Write the page", Phase::Operation, "recruiting")
    };
    let known = Task::new(TaskId::new("d"), Origin::Template(catalog.actions[0].id.clone()));
    let tasks = vec![long, task("a", "Ask for leave", Phase::Design, "recruiting"), done, known];
    let plan = Plan::of(start, tasks);
    let words = resolve(&catalog, &plan);
    let dates = schedule(&catalog, &plan, &words, &Settings::starting(start), start).ok();
    lines(&plan, &words, dates.as_ref(), start)
}

/// The groups in brackets, and the tasks by their ids.
fn listed(wish: &Wish) -> Vec<String> {
    let lines = plan();
    let name = |entry: &Entry| match entry {
        Entry::Section(section) => format!("[{} {}]", section.heading.key(), section.amount.tasks),
        Entry::Task(at) => lines[*at].task.id.to_string(),
    };
    list(&builtin(), &lines, wish).entries.iter().map(name).collect()
}

#[test]
fn each_group_holds_its_tasks_and_says_how_many() {
    let all = listed(&Wish::default());
    assert_eq!(all.iter().filter(|name| name.starts_with('[')).count(), 2, "{all:?}");
    assert!(all.contains(&"[phase-0 3]".to_owned()) && all.last().is_some_and(|last| last == "c"), "{all:?}");
    let flat = listed(&Wish { grouping: Grouping::Nothing, ..Wish::default() });
    assert_eq!(flat.len(), 4);
}

#[test]
fn a_group_that_is_shut_says_what_it_holds_and_shows_none_of_it() {
    let mut wish = Wish::default();
    wish.shut.insert("phase-0".to_owned());
    assert_eq!(listed(&wish), ["[phase-0 3]", "[phase-1 1]", "c"]);
    let listing = list(&builtin(), &plan(), &wish);
    assert_eq!(listing.found, 4);
}

#[test]
fn tasks_by_role_and_by_factor_come_as_in_the_catalog() {
    let by_role = listed(&Wish { grouping: Grouping::Role, ..Wish::default() });
    let groups: Vec<_> = by_role.iter().filter(|name| name.starts_with("[role-")).collect();
    assert!(groups.len() >= 2, "{by_role:?}");
    let by_factor = listed(&Wish { grouping: Grouping::Factor, ..Wish::default() });
    let home = builtin();
    let home = home.home_of(&home.actions[0]).unwrap().id.to_string();
    assert_eq!(by_factor[..2], [format!("[factor-{home} 1]"), "d".to_owned()]);
    assert_eq!(by_factor[2], "[factor- 3]", "what raises nothing comes last");
}

#[test]
fn words_are_found_in_titles_and_names_however_they_are_written() {
    let found =
        |text: &str| listed(&Wish { text: text.to_owned(), grouping: Grouping::Nothing, ..Wish::default() });
    assert_eq!(found("WRITE　page"), ["c"]);
    assert_eq!(found("yamada 名簿"), ["b"]);
    assert_eq!(found("ｌｅａｖｅ"), ["a"]);
    assert!(found("名簿 page").is_empty());
    assert_eq!(found("  ").len(), 4);
}

#[test]
fn a_list_is_kept_to_a_role_a_status_or_what_decides_the_end() {
    let flat = |wish: Wish| listed(&Wish { grouping: Grouping::Nothing, ..wish });
    let done = Wish { only: Only::Of(Status::Done), ..Wish::default() };
    assert_eq!(flat(done.clone()), ["c"]);
    assert!(done.is_narrow() && !Wish::default().is_narrow());
    let critical = flat(Wish { only: Only::Critical, ..Wish::default() });
    assert!(!critical.is_empty() && !critical.contains(&"c".to_owned()), "{critical:?}");
    assert!(flat(Wish { only: Only::Late, ..Wish::default() }).is_empty());
    let hr = flat(Wish { role: Some(RoleId::new("hr")), ..Wish::default() });
    assert!(hr.contains(&"b".to_owned()) && !hr.contains(&"a".to_owned()), "{hr:?}");
}

#[test]
fn by_slack_what_can_slip_least_comes_first_and_what_is_done_last() {
    let wish = |order| Wish { grouping: Grouping::Nothing, order, ..Wish::default() };
    let by_slack = listed(&wish(Order::Slack));
    assert_eq!(by_slack.last().map(String::as_str), Some("c"));
    let lines = plan();
    let of = |id: &String| lines.iter().find(|line| line.task.id.as_str() == id).unwrap();
    assert!(of(&by_slack[0]).is_critical());
    let ends: Vec<_> =
        listed(&wish(Order::End)).iter().map(|id| of(id).dated.as_ref().unwrap().end).collect();
    assert!(ends.is_sorted());
}

#[test]
fn what_names_an_unknown_action_is_listed_all_the_same() {
    let mut lines = plan();
    lines[0].task.origin = Origin::Template(ActionId::new("gone"));
    let wish = Wish { grouping: Grouping::Factor, ..Wish::default() };
    assert_eq!(list(&builtin(), &lines, &wish).found, 4);
}
