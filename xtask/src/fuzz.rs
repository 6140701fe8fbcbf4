//! Fuzzing: bytes, guided by what they reach, against what must hold for all bytes. `tests/fuzz` says what that is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::place::Place;
use crate::program;
use crate::report::say;
use crate::setup::cargo_fuzz;

/// What is fuzzed where nothing is said.
const TARGETS: [&str; 2] = ["read", "merge"];

/// Not fuzzed, but measured: the costliest files.
const WORST: &str = "worst";

/// How long each target takes where nothing is said.
const SECONDS: u32 = 60;

/// What is fuzzed, and for how long.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    targets: Vec<String>,
    seconds: u32,
}

/// Reads `--seconds N --target NAME`, in any order.
fn wish(words: &[String]) -> Result<Wish> {
    let mut wish = Wish { targets: TARGETS.map(str::to_owned).to_vec(), seconds: SECONDS };
    for pair in words.chunks(2) {
        match pair {
            [flag, number] if flag == "--seconds" => {
                wish.seconds =
                    number.parse().with_context(|| format!("`{number}` is no number of seconds"))?;
            }
            [flag, name] if flag == "--target" => {
                if name != WORST && !TARGETS.contains(&name.as_str()) {
                    bail!("there is no target `{name}`; there are {}, {WORST}", TARGETS.join(", "));
                }
                wish.targets = vec![name.clone()];
            }
            _ => bail!("expected `--seconds N` and `--target NAME`, not `{}`", pair.join(" ")),
        }
    }
    Ok(wish)
}

/// Fuzzes with libFuzzer where there is a nightly compiler; elsewhere tries changed seeds for as long.
pub(crate) fn run(place: &Place, words: &[String]) -> Result<()> {
    let Wish { targets, seconds } = wish(words)?;
    let bench = Bench::of(place);
    if targets == [WORST] {
        return program::run(&mut bench.binary(WORST));
    }
    let tools = if cargo_fuzz::has_nightly() {
        Some(cargo_fuzz::ensure(place)?)
    } else {
        say("there is no nightly compiler for libFuzzer: the same properties are tried on changed seeds");
        None
    };
    for target in &targets {
        say(&format!("{target}, for {seconds} s"));
        let mut command = match &tools {
            Some(tools) => bench.guided(tools, target, seconds)?,
            None => bench.bounded(target, seconds),
        };
        program::run(&mut command).with_context(|| {
            format!("`{target}` does not hold; keep the bytes that show it in tests/fuzz/seeds/{target}")
        })?;
    }
    Ok(())
}

/// Where it is built and run.
struct Bench {
    root: PathBuf,
    folder: PathBuf,
    target: PathBuf,
}

impl Bench {
    fn of(place: &Place) -> Self {
        Self {
            root: place.root.clone(),
            folder: place.root.join("tests/fuzz"),
            target: place.target.join("fuzz"),
        }
    }

    fn cargo(&self) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        cargo
    }

    /// A program that any compiler builds.
    fn binary(&self, name: &str) -> Command {
        let mut cargo = self.cargo();
        let manifest = self.folder.join("Cargo.toml");
        cargo
            .args(["run", "--release", "--no-default-features", "--bin", name, "--manifest-path"])
            .arg(manifest);
        cargo
    }

    fn bounded(&self, target: &str, seconds: u32) -> Command {
        let mut cargo = self.binary("bounded");
        cargo.args(["--", target, &seconds.to_string()]);
        cargo
    }

    /// What it finds on the way stays beside what is built, for the next time; it begins with the committed seeds.
    fn guided(&self, tools: &Path, target: &str, seconds: u32) -> Result<Command> {
        let (found, corpus) =
            (self.target.join("found").join(target), self.target.join("corpus").join(target));
        for folder in [&found, &corpus] {
            fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
        }
        let mut cargo = self.cargo();
        // There is no unsafe code, so that watching memory would only make it slow.
        cargo.args([cargo_fuzz::NIGHTLY, "fuzz", "run", "--sanitizer", "none", "--fuzz-dir"]);
        cargo.arg(&self.folder).arg(target).arg(corpus).arg(self.folder.join("seeds").join(target)).arg("--");
        cargo.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}/", found.display()));
        cargo.args(["-timeout=60", "-rss_limit_mb=1024", "-print_final_stats=1"]);
        let words = self.folder.join(format!("{target}.dict"));
        if words.is_file() {
            cargo.arg(format!("-dict={}", words.display()));
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(tools.to_path_buf()).chain(std::env::split_paths(&path));
        cargo.env("PATH", std::env::join_paths(folders).context("the path of programs")?);
        Ok(cargo)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Result<Wish> {
        wish(&words.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn all_targets_are_fuzzed_for_a_minute_where_nothing_is_said() {
        assert_eq!(read("").unwrap(), Wish { targets: vec!["read".into(), "merge".into()], seconds: 60 });
    }

    #[test]
    fn a_target_and_a_time_are_taken_in_any_order() {
        let expected = Wish { targets: vec!["merge".into()], seconds: 5 };
        assert_eq!(read("--seconds 5 --target merge").unwrap(), expected);
        assert_eq!(read("--target merge --seconds 5").unwrap(), expected);
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for words in ["--target other", "--seconds soon", "--target", "other"] {
            let said = read(words).unwrap_err().to_string();
            assert!(said.contains(words.rsplit(' ').next().unwrap()), "{said}");
        }
    }

    #[test]
    fn every_target_has_seeds_and_a_program() {
        let folder = Place::find().unwrap().root.join("tests/fuzz");
        for target in TARGETS {
            assert!(folder.join("seeds").join(target).is_dir(), "{target}");
            assert!(folder.join("targets").join(format!("{target}.rs")).is_file(), "{target}");
        }
    }
}
