//! Runs every test there is, in the order in which a failure is cheapest to learn of.

mod journeys;
mod tally;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::Result;

use self::tally::Tally;
use crate::build;
use crate::engine::Engine;
use crate::outlets::{self, Findings};
use crate::place::Place;
use crate::report::{say, seconds, timed};
use crate::setup::{self, Browser, Prepared, Toolbox};

const NO_RELEASE: &str = "there is no release to test";

/// How a step ended.
enum Outcome {
    Ran(Tally),
    /// It could not even be tried, for this reason.
    NotRun(String),
}

struct Step {
    name: String,
    outcome: Outcome,
    took: Duration,
}

/// Sets up, tests, and sums up; in CI what could not be run is a failure too.
pub(crate) fn test(place: &Place, engines: &[Engine]) -> ExitCode {
    let (prepared, _) = timed("set-up", || setup::for_tests(place, engines));
    let steps = steps(place, &prepared);
    conclusion(&steps, std::env::var_os("CI").is_some())
}

fn steps(place: &Place, prepared: &Prepared) -> Vec<Step> {
    let mut steps = vec![
        step("tests of xtask", || native(place, &["--package", "xtask"])),
        step("core tests", || native(place, &["--no-default-features"])),
    ];
    let toolbox = match &prepared.toolbox {
        Ok(toolbox) => toolbox,
        Err(error) => {
            let reason = format!("{error:#}");
            steps.push(step("browser component tests", || Outcome::NotRun(reason.clone())));
            steps.push(step("release build", || Outcome::NotRun(reason.clone())));
            steps.push(step("ways out of the release", || Outcome::NotRun(reason.clone())));
            steps.push(step("end-to-end tests", || Outcome::NotRun(reason.clone())));
            return steps;
        }
    };
    steps.push(step("browser component tests", || components(toolbox, &prepared.browsers)));
    let release = step("release build", || match build::build_if_changed(place, toolbox) {
        Ok(()) => Outcome::Ran(Tally::default()),
        Err(error) => failed(&error),
    });
    let built = matches!(&release.outcome, Outcome::Ran(tally) if tally.failed == 0);
    steps.push(release);
    steps.push(step("ways out of the release", || {
        if built { ways_out(&place.dist) } else { Outcome::NotRun(NO_RELEASE.to_owned()) }
    }));
    for (engine, browser) in &prepared.browsers {
        steps.push(step(&format!("end-to-end tests in {engine}"), || match browser {
            _ if !built => Outcome::NotRun(NO_RELEASE.to_owned()),
            Ok(browser) => journeys::run(place, *engine, browser).unwrap_or_else(|error| failed(&error)),
            Err(error) => Outcome::NotRun(format!("{error:#}")),
        }));
    }
    steps
}

fn native(place: &Place, arguments: &[&str]) -> Outcome {
    counted(Command::new("cargo").arg("test").args(arguments).current_dir(&place.root))
}

/// The engine is always Chromium: these ask whether components work, not in which browser.
fn components(toolbox: &Toolbox, browsers: &[(Engine, Result<Browser>)]) -> Outcome {
    let browser = match browsers.iter().find(|(engine, _)| *engine == Engine::Chromium) {
        Some((_, Ok(browser))) => browser,
        Some((_, Err(error))) => return Outcome::NotRun(format!("{error:#}")),
        None => return Outcome::NotRun("chromium was not asked for".to_owned()),
    };
    let mut command = toolbox.command("cargo");
    command
        .args(["test", "--target", "wasm32-unknown-unknown", "--test", "browser"])
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    counted(&mut command)
}

/// Each file and each imported function is one test.
fn ways_out(dist: &Path) -> Outcome {
    match outlets::look(dist) {
        Ok(Findings { looked_at, wrong }) => {
            for wrong in &wrong {
                say(&format!("a way out that is not allowed: {wrong}"));
            }
            Outcome::Ran(Tally {
                passed: looked_at.saturating_sub(wrong.len()),
                failed: wrong.len(),
                not_run: 0,
            })
        }
        Err(error) => failed(&error),
    }
}

/// A step that fails although no test did counts as one failure; one that tests nothing has failed.
fn counted(command: &mut Command) -> Outcome {
    let (mut tally, result) = match tally::run(command) {
        Ok(run) => run,
        Err(error) => return failed(&error),
    };
    if let Err(error) = result {
        say(&format!("{error:#}"));
        tally.failed = tally.failed.max(1);
    } else if tally.passed + tally.failed == 0 {
        say("no test was run");
        tally.failed = 1;
    }
    Outcome::Ran(tally)
}

fn failed(error: &anyhow::Error) -> Outcome {
    say(&format!("{error:#}"));
    Outcome::Ran(Tally { passed: 0, failed: 1, not_run: 0 })
}

fn step(name: &str, run: impl FnOnce() -> Outcome) -> Step {
    say(&format!("── {name}"));
    let (outcome, took) = timed(name, run);
    Step { name: name.to_owned(), outcome, took }
}

fn conclusion(steps: &[Step], in_ci: bool) -> ExitCode {
    println!();
    for Step { name, outcome, took } in steps {
        match outcome {
            Outcome::Ran(tally) => {
                println!(
                    "{name:<30} {:>5} passed {:>3} failed {:>3} not run  {}",
                    tally.passed,
                    tally.failed,
                    tally.not_run,
                    seconds(*took)
                );
            }
            Outcome::NotRun(reason) => println!("{name:<30} not run: {reason}"),
        }
    }
    let (sum, is_good) = verdict(steps, in_ci);
    if sum.failed == 0 && !is_good {
        println!("Something was not run, which CI counts as a failure.");
    }
    println!("{sum}");
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn verdict(steps: &[Step], in_ci: bool) -> (Tally, bool) {
    let mut sum = Tally::default();
    let mut is_complete = true;
    for step in steps {
        match &step.outcome {
            Outcome::Ran(tally) => sum.add(*tally),
            Outcome::NotRun(_) => is_complete = false,
        }
    }
    (sum, sum.failed == 0 && (is_complete || !in_ci))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ran(passed: usize, failed: usize) -> Step {
        Step {
            name: "a".to_owned(),
            outcome: Outcome::Ran(Tally { passed, failed, not_run: 0 }),
            took: Duration::ZERO,
        }
    }

    fn not_run() -> Step {
        Step { name: "b".to_owned(), outcome: Outcome::NotRun("no browser".to_owned()), took: Duration::ZERO }
    }

    #[test]
    fn one_failure_anywhere_fails_all() {
        assert_eq!(
            verdict(&[ran(3, 0), ran(1, 1)], false),
            (Tally { passed: 4, failed: 1, not_run: 0 }, false)
        );
    }

    #[test]
    fn what_was_not_run_fails_in_ci_alone() {
        assert!(verdict(&[ran(3, 0), not_run()], false).1);
        assert!(!verdict(&[ran(3, 0), not_run()], true).1);
    }

    #[test]
    fn a_run_that_tests_nothing_has_failed() {
        let outcome = counted(Command::new("sh").args(["-c", "echo running 0 tests"]));
        assert!(matches!(outcome, Outcome::Ran(Tally { passed: 0, failed: 1, not_run: 0 })));
    }
}
