//! Versions that stand side by side, step by step: what undoing and doing again make of them.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::TaskId;
use okaeri::exchange::document::{self, Document};
use okaeri::exchange::merge::{Path, Step, WriterId};
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use crate::hand::{all, kept_document, load_anew, named, settle, start, storage, type_into, until, words};
use crate::opened::{FILE, go_to, paste};

/// The sample, from which all go on.
fn first() -> Document {
    let program = document::read(FILE.as_bytes(), &builtin()).expect("the sample is valid");
    Document::begin(program, &WriterId("author".to_owned()))
}

/// What somebody makes of it who calls the organization so.
fn renamed(first: &Document, by: &str, name: &str) -> Document {
    let mut document = first.clone();
    name.clone_into(&mut document.program.profile.name);
    document.ledger.note(&document::content(&document.program), &WriterId(by.to_owned()));
    document.ledger.sign(&document.ledger.said(&at())[0].stamp.clone(), by, 1_790_000_000);
    document
}

/// Where the organization's name is.
fn at() -> Path {
    vec![Step::Key("name".to_owned())]
}

/// Adds the sample, and calls the organization so.
async fn begin(root: &Element, first: &Document, name: &str) {
    paste(root, &document::save(first)).await;
    named(root, "button", "追加する").click();
    settle().await;
    rename(root, name).await;
}

async fn rename(root: &Element, name: &str) {
    go_to(&format!("{}/settings", program())).await;
    type_into(&all(root, "#name")[0], name, "input");
    until("it is renamed", || kept_document().program.profile.name == name).await;
}

/// The address of the open program.
fn program() -> String {
    let hash = web_sys::window().expect("a window").location().hash().expect("an address");
    hash.split('/').take(3).collect::<Vec<_>>().join("/")
}

/// Merges a file into the program that is here, and says what stands side by side then.
async fn merge(root: &Element, document: &Document) -> Vec<(String, String)> {
    let at = program();
    paste(root, &document::save(document)).await;
    let is_it = |button: &HtmlElement| {
        let words = words(button);
        words.starts_with("まとめる") || words.starts_with("更新する")
    };
    all(root, ".incoming button").into_iter().find(is_it).expect("it can be merged").click();
    settle().await;
    go_to(&format!("{at}/conflicts")).await;
    versions().await
}

/// What stands side by side: the names of the organization, and who said each.
async fn versions() -> Vec<(String, String)> {
    settle().await;
    versions_at(&at())
}

/// What stands side by side at a place, and who said each.
fn versions_at(at: &Path) -> Vec<(String, String)> {
    let ledger = kept_document().ledger;
    let mut versions: Vec<_> = ledger
        .said(at)
        .iter()
        .map(|said| {
            let by = ledger.signed().name_of(&said.stamp.writer).unwrap_or_default().to_owned();
            (said.value.as_str().unwrap_or_default().to_owned(), by)
        })
        .collect();
    versions.sort();
    versions
}

/// Presses one of the two buttons, and waits until what is kept has these versions.
async fn press(root: &Element, label: &str, expected: &[(String, String)]) {
    named(root, ".undo button", label).click();
    for _ in 0..40 {
        if versions().await == expected {
            return;
        }
        crate::hand::gloo_pause().await;
    }
    assert_eq!(versions().await, expected, "{label}");
}

#[wasm_bindgen_test]
async fn a_third_version_that_a_merge_adds_goes_and_comes_back_with_it() {
    let (root, _mounted) = start().await;
    let first = first();
    begin(&root, &first, "こちら").await;
    let two = merge(&root, &renamed(&first, "otsu", "会社乙")).await;
    assert_eq!(two.len(), 2, "{two:?}");
    let three = merge(&root, &renamed(&first, "hei", "会社丙")).await;
    assert_eq!(three.len(), 3, "{three:?}");
    press(&root, "元に戻す", &two).await;
    press(&root, "元に戻す", &[("こちら".to_owned(), String::new())]).await;
    press(&root, "やり直す", &two).await;
    press(&root, "やり直す", &three).await;
}

#[wasm_bindgen_test]
async fn a_version_that_somebody_elses_choice_took_away_is_back_once_the_merge_is_taken_back() {
    let (root, _mounted) = start().await;
    let first = first();
    let (d, e) = (renamed(&first, "tei", "社名d"), renamed(&first, "bo", "社名e"));
    begin(&root, &first, "社名c").await;
    merge(&root, &d).await;
    let three = merge(&root, &e).await;
    assert_eq!(three.len(), 3, "{three:?}");
    let mut chosen = d.merge(&e, &builtin()).expect("both");
    chosen.ledger.choose(&at(), json!("社名e"), &WriterId("tei-2".to_owned()));
    let chosen = chosen.shown(&builtin()).expect("a program");
    let two = merge(&root, &chosen).await;
    assert_eq!(two.len(), 2, "{two:?}");
    press(&root, "元に戻す", &three).await;
    press(&root, "やり直す", &two).await;
}

/// Two versions of the organization's name, side by side, and the one that is not shown.
async fn two(root: &Element) -> (Vec<(String, String)>, String) {
    let first = first();
    begin(root, &first, "こちら").await;
    let two = merge(root, &renamed(&first, "otsu", "会社乙")).await;
    assert_eq!(two.len(), 2, "{two:?}");
    let shown = kept_document().program.profile.name;
    let other = two.iter().map(|(name, _)| name.clone()).find(|name| *name != shown);
    (two, other.expect("the other one"))
}

#[wasm_bindgen_test]
async fn what_is_typed_where_versions_stand_side_by_side_leads_back_to_all_of_them() {
    let (root, _mounted) = start().await;
    let (two, other) = two(&root).await;
    for name in [other.as_str(), "第三の名前"] {
        rename(&root, name).await;
        assert_ne!(versions().await, two);
        press(&root, "元に戻す", &two).await;
    }
}

#[wasm_bindgen_test]
async fn going_back_before_a_merge_and_undoing_that_leads_back_to_all_versions() {
    let (root, _mounted) = start().await;
    let (two, _) = two(&root).await;
    go_to(&format!("{}/history", program())).await;
    let points: Vec<_> =
        all(&root, "main button").into_iter().filter(|one| words(one) == "この時点に戻す").collect();
    points.last().expect("the beginning").click();
    until("it is as at first", || kept_document().program.profile.name == first().program.profile.name).await;
    assert_ne!(versions().await, two);
    press(&root, "元に戻す", &two).await;
}

#[wasm_bindgen_test]
async fn a_task_that_is_taken_out_and_back_has_all_versions_that_stood_in_it() {
    const TASK: &str = "data.consent_form";
    let notes = |words: &str| Command::Edit(TaskId::new(TASK), Edit::Notes(words.to_owned()));
    let key = |word: &str| Step::Key(word.to_owned());
    let at = vec![key("plan"), key("tasks"), Step::Entry(TASK.to_owned()), key("notes")];
    let (root, _mounted) = start().await;
    let mut other = first();
    begin(&root, &first(), "こちら").await;
    // The last of several edits is the one that is shown.
    for words in ["乙の", "乙のメ", "乙のメモ"] {
        other.program = other.program.apply(&builtin(), &notes(words)).expect("taken");
        other.ledger.note(&document::content(&other.program), &WriterId("otsu".to_owned()));
    }
    let last = other.ledger.said(&at)[0].stamp.clone();
    other.ledger.sign(&last, "otsu", 1_790_000_000);
    go_to(&format!("{}/task/{TASK}", program())).await;
    type_into(&all(&root, "#notes")[0], "こちらのメモ", "input");
    until("it is noted", || versions_at(&at).iter().any(|(words, _)| words == "こちらのメモ")).await;
    merge(&root, &other).await;
    let two = versions_at(&at);
    assert_eq!(two.len(), 2, "{two:?}");
    go_to(&format!("{}/task/{TASK}", program())).await;
    named(&root, "main button", "計画から外す").click();
    until("it is taken out", || !kept_document().program.has_task(&TaskId::new(TASK))).await;
    named(&root, ".undo button", "元に戻す").click();
    until("it is back", || kept_document().program.has_task(&TaskId::new(TASK))).await;
    until("all that stood in it is back", || versions_at(&at) == two).await;
}

#[wasm_bindgen_test]
async fn what_two_copies_of_a_browsers_data_say_stands_side_by_side() {
    let (root, mounted) = start().await;
    begin(&root, &first(), "はじめ").await;
    drop(mounted);
    let data = all_texts();
    let (root, mounted) = load_anew().await;
    rename(&root, "一台目").await;
    let other = kept_document();
    drop(mounted);
    storage().clear().expect("an empty shelf");
    for (name, text) in &data {
        storage().set_item(name, text).expect("a copy");
    }
    let (root, _mounted) = load_anew().await;
    rename(&root, "二台目").await;
    let both = merge(&root, &other).await;
    let names: Vec<&str> = both.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["一台目", "二台目"]);
}

/// All that lies on the shelf.
fn all_texts() -> Vec<(String, String)> {
    let shelf = storage();
    let names = (0..shelf.length().expect("a count")).filter_map(|at| shelf.key(at).ok().flatten());
    names.map(|name| (name.clone(), shelf.get_item(&name).ok().flatten().expect("its text"))).collect()
}
