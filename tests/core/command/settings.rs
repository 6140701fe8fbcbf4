//! Commands about what a plan is dated with.

use okaeri::domain::calendar::Closure;
use okaeri::domain::command::{Command, Refusal};
use okaeri::domain::id::RoleId;
use okaeri::domain::profile::{Profile, Size};

use super::{after, refused};
use crate::small::{catalog, day, program};

fn closure(from: &str, to: &str) -> Closure {
    Closure::of_all(day(from), day(to), "夏季休業".to_owned())
}

#[test]
fn start_and_deadline_are_set() {
    let deadline = |date: Option<&str>| Command::SetDeadline(date.map(day));
    let changed = after(&program(), &[Command::SetStart(day("2026-06-01")), deadline(Some("2027-03-31"))]);
    assert_eq!(
        (changed.settings.start, changed.settings.deadline),
        (day("2026-06-01"), Some(day("2027-03-31")))
    );
    assert_eq!(after(&changed, &[deadline(None)]).settings.deadline, None);
    refused(&program(), &Command::SetStart(day("0206-06-01")), &Refusal::OutOfRange);
    refused(&program(), &deadline(Some("2206-06-01")), &Refusal::OutOfRange);
}

#[test]
fn a_capacity_is_set_and_goes_back_to_the_catalogs() {
    let role = RoleId::new("hr");
    let set = |tenths| Command::SetCapacity(role.clone(), tenths);
    let weekly = |tenths| after(&program(), &[set(tenths)]).settings.weekly_tenths(&catalog(), &role);
    assert_eq!((weekly(Some(25)), weekly(None)), (25, 10));
    assert_eq!(after(&after(&program(), &[set(Some(25))]), &[set(None)]), program());
    refused(&program(), &set(Some(0)), &Refusal::OutOfRange);
    refused(&program(), &set(Some(5001)), &Refusal::OutOfRange);
    after(&program(), &[set(Some(5000))]);
}

#[test]
fn typing_the_name_is_one_step_and_what_is_chosen_beside_it_is_a_step_of_its_own() {
    let before = program();
    let describe = |change: fn(&mut Profile)| {
        let mut profile = before.profile.clone();
        change(&mut profile);
        Command::Describe(profile).field(&before)
    };
    assert!(describe(|profile| profile.name.push('x')).is_some());
    assert_eq!(describe(|profile| profile.size = Some(Size::UpTo300)), None);
}

#[test]
fn closed_days_are_kept_in_order_and_each_once() {
    let (summer, winter) = (closure("2026-08-12", "2026-08-14"), closure("2026-12-28", "2027-01-05"));
    let add = |closure: &Closure| Command::AddClosure(closure.clone());
    let both = after(&program(), &[add(&winter), add(&summer), add(&winter)]);
    assert_eq!(both.settings.closures, [summer.clone(), winter.clone()]);
    let one = after(&both, &[Command::RemoveClosure(winter)]);
    assert_eq!(one.settings.closures, [summer]);
}

#[test]
fn of_the_same_closed_days_twice_in_a_file_one_is_removed_at_a_time() {
    let (summer, winter) = (closure("2026-08-12", "2026-08-14"), closure("2026-12-28", "2027-01-05"));
    let mut twice = program();
    twice.settings.closures = vec![winter.clone(), summer.clone(), winter.clone()];
    let once = after(&twice, &[Command::RemoveClosure(winter.clone())]);
    assert_eq!(once.settings.closures, [summer.clone(), winter.clone()]);
    let none = after(&once, &[Command::RemoveClosure(winter)]);
    assert_eq!(none.settings.closures, [summer]);
}

#[test]
fn closed_days_end_after_they_begin() {
    let add = |from, to| Command::AddClosure(closure(from, to));
    after(&program(), &[add("2026-08-12", "2026-08-12")]);
    refused(&program(), &add("2026-08-14", "2026-08-12"), &Refusal::EndsBeforeItBegins);
    refused(&program(), &add("1926-08-14", "2026-08-12"), &Refusal::OutOfRange);
}
