//! The architecture, held against the source text: who may use whom, and what no file does.

use crate::source::{Source, code, folders, sources};

/// Each layer under `src`, and the layers that it may use besides itself. This table is the document.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("exchange", &["domain"]),
    // A program of its own: the page knows only what is said to it and what it tells (`exchange::engine`).
    ("engine", &["domain", "exchange"]),
    ("storage", &["domain", "exchange"]),
    ("state", &["domain", "exchange", "storage"]),
    ("ui", &["domain", "exchange", "state"]),
];

/// Names that say nothing about what is inside.
const STRAY: &[&str] = &["utils", "util", "helpers", "helper", "common", "misc", "shared"];

/// What only a browser has.
const BROWSER: &[&str] = &["leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo", "gloo_storage"];

/// The parts of `std` that reach outside: what is needed from there is an argument.
const OUTSIDE: &[&str] = &["env", "fs", "net", "process", "thread", "time"];

/// Where a file may be long: one file a factor, all of it words.
const CONTENT: &str = "src/domain/catalog/builtin/";

const MOST_LINES: usize = 400;

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn layer(name: &str) -> Option<&'static [&'static str]> {
    LAYERS.iter().find(|(layer, _)| *layer == name).map(|(_, may_use)| *may_use)
}

/// The layers that a file names without leave.
fn trespasses(source: &Source) -> Vec<String> {
    let Some(own) = source.module.first() else { return Vec::new() };
    let may_use = layer(own).unwrap_or_default();
    let named = source.rooted().into_iter().filter_map(|path| path.into_iter().next());
    let mut faults: Vec<String> = named
        .filter(|name| name != own && layer(name).is_some() && !may_use.contains(&name.as_str()))
        .map(|name| format!("{}: {own} must not use {name}", source.file))
        .collect();
    faults.dedup();
    faults
}

/// The names from web-sys, and the crates, that belong to the browser's disk.
fn is_disk(name: &str) -> bool {
    matches!(name, "Storage" | "StorageEvent" | "File" | "FileReader")
        || name.starts_with("Idb")
        || name.starts_with("FileSystem")
}

#[test]
fn a_layer_uses_only_the_layers_that_the_table_allows() {
    report(&sources("src").iter().flat_map(trespasses).collect::<Vec<_>>());
}

#[test]
fn every_module_of_the_crate_is_a_layer() {
    let strays = sources("src")
        .into_iter()
        .filter(|source| source.module.first().is_some_and(|top| layer(top).is_none()));
    report(&strays.map(|source| format!("{}: not in a layer of the table", source.file)).collect::<Vec<_>>());
}

#[test]
fn no_folder_or_file_is_a_drawer_for_odds_and_ends() {
    let files = sources("src").into_iter().map(|source| source.file);
    let stray = files.chain(folders("src")).filter(|path| {
        let name = path.rsplit('/').next().unwrap_or(path);
        STRAY.contains(&name.trim_end_matches(".rs"))
    });
    report(&stray.map(|path| format!("{path}: name it after what is inside")).collect::<Vec<_>>());
}

#[test]
fn no_file_is_longer_than_four_hundred_lines_but_the_words_of_the_catalog() {
    let long = ["src", "tests/core"]
        .into_iter()
        .flat_map(sources)
        .filter(|source| source.text.lines().count() > MOST_LINES && !source.file.starts_with(CONTENT));
    report(&long.map(|source| format!("{}: more than {MOST_LINES} lines", source.file)).collect::<Vec<_>>());
}

#[test]
fn every_file_begins_by_saying_what_it_is() {
    let mute =
        ["src", "tests"].into_iter().flat_map(sources).filter(|source| !source.text.starts_with("//! "));
    report(&mute.map(|source| format!("{}: begin with one line `//! …`", source.file)).collect::<Vec<_>>());
}

/// All of the rules, the formats and the engine but the engine's way to speak with the page.
fn is_pure(source: &Source) -> bool {
    source.is_in(&["domain", "exchange", "engine"]) && source.file != "src/engine/main.rs"
}

#[test]
fn the_rules_and_the_formats_know_no_browser_and_no_clock() {
    let mut faults = Vec::new();
    for source in sources("src").iter().filter(|source| is_pure(source)) {
        let browser = BROWSER.iter().filter(|name| source.names(name)).map(|name| (*name).to_owned());
        let std = source.paths("std").into_iter().filter_map(|path| path.into_iter().next());
        let outside = std.filter(|name| OUTSIDE.contains(&name.as_str())).map(|name| format!("std::{name}"));
        faults.extend(browser.chain(outside).map(|name| format!("{}: must not name {name}", source.file)));
    }
    report(&faults);
}

/// The page leaves the runs of a forecast to the engine, which is built for speed: it asks for them, and reads what they say.
#[test]
fn the_page_does_not_try_a_plan_out_itself() {
    let is_of_page = |source: &&Source| source.is_in(&["exchange", "storage", "state", "ui"]);
    let mut faults = Vec::new();
    for source in sources("src").iter().filter(is_of_page) {
        let runs = source.rooted().into_iter().filter(|path| {
            let path: Vec<_> = path.iter().map(String::as_str).collect();
            matches!(
                path[..],
                ["domain", "forecast", "Forecast", ..] | ["domain", "plan", "trials", "trials", ..]
            )
        });
        faults.extend(runs.map(|path| format!("{}: {} belongs to src/engine", source.file, path.join("::"))));
    }
    report(&faults);
}

/// The page leaves the search for actions to the engine: of the rules it knows the question, and how an answer is held
/// against it, but not the search, whose code is larger than many pages.
#[test]
fn the_page_does_not_search_for_actions_itself() {
    let searches = ["select", "in_time", "any_in_time", "nearer", "alternatives", "explain", "more"];
    let mut faults = Vec::new();
    for source in sources("src").iter().filter(|source| !source.is_in(&["engine"])) {
        let is_of_page = source.is_in(&["exchange", "storage", "state", "ui"]);
        let named = source.rooted().into_iter().filter_map(|path| {
            let [first, second, third, ..] = &path[..] else { return None };
            (first == "domain" && second == "selection").then(|| third.clone())
        });
        faults.extend(
            named
                .filter(|name| is_of_page && searches.contains(&name.as_str()))
                .map(|name| format!("{}: selection::{name} belongs to src/engine", source.file)),
        );
        if source.names("good_lp") || source.names("microlp") {
            let is_search = source.is_in(&["domain"]) && source.file.starts_with("src/domain/selection/");
            faults.extend((!is_search).then(|| format!("{}: names the solver", source.file)));
        }
    }
    report(&faults);
}

#[test]
fn only_storage_names_the_disk_of_the_browser() {
    let mut faults = Vec::new();
    for source in sources("src").iter().filter(|source| !source.is_in(&["storage"])) {
        let names = source.paths("web_sys").into_iter().filter_map(|path| path.into_iter().next());
        faults.extend(
            names
                .filter(|name| is_disk(name))
                .map(|name| format!("{}: web_sys::{name} belongs to src/storage", source.file)),
        );
        if source.names("gloo_storage") {
            faults.push(format!("{}: gloo_storage belongs to src/storage", source.file));
        }
    }
    report(&faults);
}

#[test]
fn no_lint_is_silenced_without_expecting_it() {
    let silent = sources("src")
        .into_iter()
        .filter(|source| source.code.contains("#[allow(") || source.code.contains("#![allow("));
    report(
        &silent
            .map(|source| format!("{}: `#[expect(…, reason = …)]` instead", source.file))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_text_is_put_into_the_page_as_markup() {
    let markup = sources("src").into_iter().filter(|source| {
        source.names("inner_html") || source.names("set_inner_html") || source.names("insert_adjacent_html")
    });
    report(
        &markup.map(|source| format!("{}: must not set markup from text", source.file)).collect::<Vec<_>>(),
    );
}

#[test]
fn the_reader_of_sources_sees_through_braces_and_skips_words() {
    let tops = |module: &str, text: &str| {
        let source = Source::new(format!("src/{module}.rs"), text.to_owned());
        let tops: Vec<_> = source.rooted().into_iter().filter_map(|path| path.into_iter().next()).collect();
        tops.join(" ")
    };
    assert_eq!(
        tops("ui/page", "use crate::{ui::{part, a::{b, c}}, storage::{self, local}};"),
        "ui ui ui storage storage"
    );
    assert_eq!(tops("ui/page", "use crate :: storage as s; fn f() { crate::state::run() }"), "storage state");
    assert_eq!(tops("ui/page", "use super::super::storage::local; use super::part;"), "storage ui");
    assert_eq!(
        tops("ui/page", "/// See [`crate::storage`].\nconst A: &str = \"crate::storage\"; // crate::storage"),
        ""
    );
    assert_eq!(
        tops("ui/page", "pub(in crate::ui) fn f<'a>(c: char) -> bool { c == '\"' || c == '\\'' }"),
        "ui"
    );
    assert_eq!(code("let a = r#\"x\" crate::ui \"#; /* crate::ui */ b"), "let a = r#\"\";  b");
}
