//! Everything that can be known without running the page: format, lints, documentation, architecture.

use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::place::Place;
use crate::program;
use crate::report::{say, timed};
use crate::setup;

enum For {
    Host,
    Wasm,
}

/// What is checked, for which machine, and the words after `cargo`.
const STEPS: &[(&str, For, &str)] = &[
    ("format", For::Host, "fmt --all --check"),
    (
        "lints, core",
        For::Host,
        "clippy --no-default-features --features interop --all-targets -- -D warnings",
    ),
    ("lints, xtask and e2e", For::Host, "clippy --package xtask --package e2e --all-targets -- -D warnings"),
    (
        "lints, fuzzing",
        For::Host,
        "clippy --manifest-path tests/fuzz/Cargo.toml --no-default-features --all-targets -- -D warnings",
    ),
    (
        "lints, page",
        For::Wasm,
        "clippy --package okaeri --package okaeri-bench --all-targets --target wasm32-unknown-unknown -- -D warnings",
    ),
    (
        "documentation",
        For::Wasm,
        "rustdoc --package okaeri --lib --target wasm32-unknown-unknown -- -D warnings",
    ),
    ("architecture", For::Host, "test --no-default-features --test core architecture"),
];

/// Does all, so that one run tells all that is wrong.
pub(crate) fn check(place: &Place) -> Result<ExitCode> {
    let toolbox = setup::for_check(place)?;
    let mut wrong = Vec::new();
    for (name, machine, words) in STEPS {
        let mut cargo = match machine {
            For::Host => Command::new("cargo"),
            For::Wasm => toolbox.command("cargo"),
        };
        cargo.current_dir(&place.root).args(words.split(' '));
        if let (Err(error), _) = timed(name, || program::run(&mut cargo)) {
            say(&format!("{error:#}"));
            wrong.push(*name);
        }
    }
    if wrong.is_empty() {
        say("all checks hold");
        return Ok(ExitCode::SUCCESS);
    }
    say(&format!("these do not hold: {}", wrong.join("; ")));
    Ok(ExitCode::FAILURE)
}
