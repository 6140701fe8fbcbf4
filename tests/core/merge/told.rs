//! What a ledger tells of others: whose words gave way, and what a remover knew.

use okaeri::exchange::merge::{Conflict, Step, WriterId};
use serde_json::json;

use super::{edit, two};

#[test]
fn what_somebody_changed_or_took_back_who_knew_it_is_told_to_who_said_it() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["name"] = "B".into());
    edit(&mut one, "one", |program| program["plan"]["tasks"][0]["notes"] = "by one".into());
    other = other.merge(&one);
    let is_one = |writer: &WriterId| writer.0 == "one";
    assert!(one.overruled(&one.merge(&other), true, is_one).is_empty(), "all of it stands");
    edit(&mut other, "other", |program| program["name"] = "A".into());
    edit(&mut other, "other", |program| program["plan"]["tasks"][1]["notes"] = "by other".into());
    let overruled = one.overruled(&one.merge(&other), true, is_one);
    assert_eq!(overruled.len(), 1, "{overruled:?}");
    assert_eq!(one.said(&overruled[0])[0].value, json!("B"));
    assert!(
        other.overruled(&other.merge(&one), true, |writer| writer.0 == "other").is_empty(),
        "nobody has seen those"
    );
    edit(&mut other, "other", |program| {
        program["plan"]["tasks"].as_array_mut().expect("tasks").remove(0);
    });
    assert_eq!(one.overruled(&one.merge(&other), true, is_one).len(), 2, "the task with the notes went, too");
}

#[test]
fn what_nobody_filled_in_and_what_still_waits_to_be_chosen_is_not_said_to_be_overruled() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["name"] = "B".into());
    edit(&mut other, "other", |program| program["name"] = "C".into());
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = "by other".into());
    let is_author = |writer: &WriterId| writer.0 == "author";
    assert!(
        one.overruled(&one.merge(&other), true, is_author).len() <= 1,
        "an empty note was said by nobody"
    );
    other = other.merge(&one);
    assert_eq!(other.said(&vec![Step::Key("name".to_owned())]).len(), 2);
    assert!(
        one.overruled(&one.merge(&other), true, |writer| writer.0 == "one").is_empty(),
        "both names stand"
    );
}

#[test]
fn a_version_that_stood_aside_and_that_somebody_did_not_choose_is_told_to_who_said_it() {
    let (mut one, mut other) = two();
    edit(&mut one, "one", |program| program["name"] = "B".into());
    edit(&mut other, "other", |program| program["name"] = "C".into());
    one = one.merge(&other);
    let name = vec![Step::Key("name".to_owned())];
    let [shown, aside] = [one.said(&name)[1].clone(), one.said(&name)[0].clone()];
    let mut third = one.clone();
    third.choose(&name, shown.value.clone(), &WriterId("third".to_owned()));
    let merged = one.merge(&third);
    let of = |writer: &WriterId| *writer == aside.stamp.writer;
    assert_eq!(one.overruled(&merged, false, of), std::slice::from_ref(&name));
    assert!(one.overruled(&merged, true, of).is_empty(), "what is shown was chosen");
    assert!(one.overruled(&merged, false, |writer| *writer == shown.stamp.writer).is_empty());
}

#[test]
fn a_removal_leaves_word_of_those_alone_who_said_something_of_what_is_removed() {
    let (mut one, mut other) = two();
    for name in ["first", "second", "third"] {
        edit(&mut one, name, |program| program["name"] = name.into());
    }
    edit(&mut one, "noter", |program| program["plan"]["tasks"][0]["notes"] = "noted".into());
    edit(&mut one, "remover", |program| {
        program["plan"]["tasks"].as_array_mut().expect("tasks").remove(0);
    });
    let knew: Vec<String> = one.to_section().removed[0].knew.keys().cloned().collect();
    assert_eq!(knew, ["author", "noter"]);
    assert!(other.merge(&one).conflicts().is_empty());
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["assignee"] = "Sato".into());
    assert!(matches!(other.merge(&one).conflicts().as_slice(), [Conflict::Removed(_)]));
}

#[test]
fn a_task_that_was_taken_out_and_is_there_again_makes_no_difference_of_what_others_write_in_it() {
    let (mut one, mut other) = two();
    let whole = one.view();
    edit(&mut one, "one", |program| {
        program["plan"]["tasks"].as_array_mut().expect("tasks").remove(0);
    });
    edit(&mut one, "one", |program| *program = whole.clone());
    edit(&mut other, "other", |program| program["plan"]["tasks"][0]["notes"] = "by other".into());
    let both = one.merge(&other);
    assert_eq!(both.conflicts(), []);
    assert_eq!(both.view()["plan"]["tasks"][0]["notes"], "by other");
}
