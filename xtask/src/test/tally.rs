//! Counts tests by the closing lines of test programs, while these lines pass through to the terminal.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::program;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    /// Left out by name: a line of its own gives the reason for each.
    pub(crate) not_run: usize,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.not_run += other.not_run;
    }

    /// Reads `test result: ok. 12 passed; 0 failed; 1 ignored; …`; any other line counts nothing.
    fn of_line(line: &str) -> Self {
        let Some((_, counts)) = line.split_once("test result: ") else { return Self::default() };
        let count = |word: &str| {
            let (before, _) = counts.split_once(&format!(" {word}"))?;
            before.rsplit(' ').next()?.parse().ok()
        };
        Self {
            passed: count("passed").unwrap_or(0),
            failed: count("failed").unwrap_or(0),
            not_run: count("ignored").unwrap_or(0),
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.not_run > 0 { write!(formatter, ", {} not run", self.not_run) } else { Ok(()) }
    }
}

/// Runs to the end; gives the count and whether the program said that all went well.
pub(crate) fn run(command: &mut Command) -> Result<(Tally, Result<()>)> {
    let line = program::line(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{line}`; is it installed?"))?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        let mut lines = BufReader::new(output);
        let mut bytes = Vec::new();
        while lines.read_until(b'\n', &mut bytes).with_context(|| format!("reading what `{line}` says"))? > 0
        {
            let text = String::from_utf8_lossy(&bytes);
            print!("{text}");
            tally.add(Tally::of_line(&text));
            bytes.clear();
        }
    }
    let status = child.wait().with_context(|| format!("waiting for `{line}`"))?;
    Ok((tally, program::succeeded(command, status)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, passed: usize, failed: usize, not_run: usize) {
        assert_eq!(Tally::of_line(line), Tally { passed, failed, not_run }, "{line}");
    }

    #[test]
    fn closing_lines_are_counted_and_no_others() {
        check("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out", 12, 0, 1);
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2, 0);
        check("test a_plan_that_passed ... ok", 0, 0, 0);
        check("running 12 tests", 0, 0, 0);
    }

    #[test]
    fn a_run_is_counted_over_all_its_programs() {
        let script = "echo 'test result: ok. 2 passed; 0 failed'; echo 'test result: FAILED. 1 passed; 4 failed'; exit 1";
        let (tally, result) = run(Command::new("sh").args(["-c", script])).unwrap();
        assert_eq!(tally, Tally { passed: 3, failed: 4, not_run: 0 });
        assert!(result.is_err());
    }

    #[test]
    fn the_sum_reads_as_a_person_would_write_it() {
        assert_eq!(Tally { passed: 3, failed: 0, not_run: 0 }.to_string(), "3 passed, 0 failed");
        let tally = Tally { passed: 3, failed: 0, not_run: 2 };
        assert_eq!(tally.to_string(), "3 passed, 0 failed, 2 not run");
    }
}
