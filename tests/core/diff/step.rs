//! Steps of the history in words.

use okaeri::domain::answer::{Confidence, Rating};
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{IndustryId, ItemId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::Status;
use okaeri::domain::profile::Profile;
use okaeri::exchange::diff::told;

use super::{after, consent, sample};
use crate::small::day;

fn words(command: Command) -> String {
    let before = sample();
    let now = after(&before, vec![command.clone()]);
    told(&builtin(), (&before, &now), &command).ja.to_string()
}

#[test]
fn a_step_says_what_was_and_what_is_under_the_name_that_differences_use() {
    let item = builtin().items().next().expect("an item").id.clone();
    let rated = |rating| words(Command::Rate(item.clone(), rating));
    let level = rated(Some(Rating::Level(Level::L4)));
    assert!(level.contains(": ") && level.ends_with(" → 4") && !level.contains('「'), "{level}");
    let tasks = sample().plan.expect("a plan").tasks;
    let waiting = tasks.iter().find(|task| task.status == Status::ToDo).expect("a task").id.clone();
    let status = words(Command::Edit(waiting, Edit::Status(Status::Doing, day("2026-11-20"))));
    assert!(status.ends_with("状態 未着手 → 進行中"), "{status}");
    let duration = words(consent(Edit::Duration(Some(33))));
    assert!(duration.contains("期間") && duration.ends_with("→ 33営業日"), "{duration}");
    let notes = words(consent(Edit::Notes("法務に聞く".to_owned())));
    assert!(notes.ends_with("→ 「法務に聞く」") || notes.ends_with("→ 法務に聞く"), "{notes}");
}

#[test]
fn the_first_answer_to_an_item_is_told_as_a_change_too() {
    let mut before = sample();
    let item = builtin().items().next().expect("an item").id.clone();
    before.rounds.iter_mut().for_each(|round| drop(round.answers.remove(&item)));
    let rate = Command::Rate(item, Some(Rating::Level(Level::L2)));
    let now = after(&before, vec![rate.clone()]);
    let told = told(&builtin(), (&before, &now), &rate).ja;
    assert!(told.ends_with(": 未回答 → 2"), "{told}");
}

#[test]
fn what_is_told_of_the_organization_says_which_part_of_it() {
    let (profile, catalog) = (sample().profile, builtin());
    let industry = catalog.industries.iter().map(|industry| industry.id.clone());
    let industry: Option<IndustryId> = industry.into_iter().find(|id| Some(id) != profile.industry.as_ref());
    let told = words(Command::Describe(Profile { industry, ..profile.clone() }));
    assert!(told.starts_with("業種") && told.contains(" → "), "{told}");
    let mut purposes = profile.purposes.clone();
    let purpose =
        catalog.purposes.iter().map(|purpose| purpose.id.clone()).find(|id| purposes.insert(id.clone()));
    assert!(purpose.is_some());
    let told = words(Command::Describe(Profile { purposes, ..profile }));
    assert!(told.ends_with("を追加"), "{told}");
}

#[test]
fn how_sure_an_answer_is_is_told_with_what_it_was() {
    let sample = sample();
    let answers = &sample.round().answers;
    let sure =
        answers.iter().find(|(_, answer)| answer.rating.is_some() && answer.confidence != Confidence::Guess);
    let item: ItemId = sure.expect("an answer").0.clone();
    let told = words(Command::SetConfidence(item, Confidence::Guess));
    assert!(told.contains("確信度") && told.contains(" → "), "{told}");
}

#[test]
fn several_changes_at_once_are_told_in_a_few_words() {
    let sample = sample();
    let tasks = sample.plan.as_ref().expect("a plan").tasks.iter().take(3);
    let edits = tasks.map(|task| (task.id.clone(), Edit::Assignee("高橋".to_owned()))).collect();
    assert_eq!(words(Command::EditAll(edits)), "タスク3件: 担当者");
}
