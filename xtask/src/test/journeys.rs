//! The end-to-end tests: the release, under its policy, from our own server, in a real browser.

use std::process::Command;

use anyhow::Result;

use super::tally::{self, Run, Tally};
use super::{Outcome, judged};
use crate::bench::Stage;
use crate::engine::Engine;
use crate::place::Place;
use crate::report::say;
use crate::setup::Browser;

/// So many failures may be those of a browser that was kept waiting; more are not looked at again.
const AT_MOST_AGAIN: usize = 3;

/// Server and driver stop when this ends, however it ends.
pub(super) fn run(place: &Place, engine: Engine, browser: &Browser) -> Result<Outcome> {
    let stage = Stage::set(place, engine, browser)?;
    let mut cargo = journeys(&stage, place, browser)?;
    // A journey that only Chromium can make is marked as ignored, with the reason, and counts as not run elsewhere.
    // The drivers of the others serve one session at a time.
    cargo.arg(if engine == Engine::Chromium { "--include-ignored" } else { "--test-threads=1" });
    let first = tally::run(&mut cargo)?;
    let is_few = (1..=AT_MOST_AGAIN).contains(&first.failures.len());
    if !is_few || first.failures.len() != first.tally.failed {
        return Ok(judged(first));
    }
    say(&format!("once more, each alone: {}", first.failures.join(", ")));
    let mut cargo = journeys(&stage, place, browser)?;
    cargo.args(["--include-ignored", "--test-threads=1", "--exact"]).args(&first.failures);
    Ok(judged(after_both(first, tally::run(&mut cargo)?)))
}

fn journeys(stage: &Stage, place: &Place, browser: &Browser) -> Result<Command> {
    let mut cargo = stage.cargo(place, browser)?;
    cargo.args(["test", "--package", "e2e", "--no-fail-fast", "--"]);
    Ok(cargo)
}

/// What counts once a few journeys were made a second time: real browsers on a busy machine fail by the second where
/// the page does not. Those that only passed then are named, for each of them is to be looked into.
fn after_both(first: Run, again: Run) -> Run {
    if again.result.is_err() || again.tally.passed != first.failures.len() {
        return first;
    }
    for name in &first.failures {
        say(&format!("passed at the second try only, to be looked into: {name}"));
    }
    let tally = Tally { passed: first.tally.passed + again.tally.passed, failed: 0, ..first.tally };
    Run { tally, failures: Vec::new(), result: Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(passed: usize, failures: &[&str]) -> Run {
        let result = if failures.is_empty() { Ok(()) } else { Err(anyhow::anyhow!("a test failed")) };
        let tally = Tally { passed, failed: failures.len(), not_run: 1 };
        Run { tally, failures: failures.iter().map(|&name| name.to_owned()).collect(), result }
    }

    #[test]
    fn a_journey_that_passes_alone_has_passed() {
        let run = after_both(ended(9, &["a"]), ended(1, &[]));
        assert_eq!(run.tally, Tally { passed: 10, failed: 0, not_run: 1 });
        assert!(run.result.is_ok());
    }

    #[test]
    fn a_journey_that_fails_twice_has_failed() {
        let run = after_both(ended(9, &["a", "b"]), ended(1, &["b"]));
        assert_eq!(run.tally.failed, 2);
        assert!(run.result.is_err());
    }

    #[test]
    fn a_second_try_that_tests_nothing_changes_nothing() {
        assert!(after_both(ended(9, &["a"]), ended(0, &[])).result.is_err());
    }
}
