//! Which lines of what keeps documents the core tests reach.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::place::Place;
use crate::program;
use crate::setup::llvm;

/// What keeps documents: files, and folders.
const GROUPS: [&str; 12] = [
    "src/storage/disk.rs",
    "src/storage/vault.rs",
    "src/storage/found.rs",
    "src/exchange/journal/",
    "src/exchange/document/",
    "src/exchange/merge/",
    "src/exchange/place/",
    "src/exchange/diff/",
    "src/exchange/share/",
    "src/exchange/sealed.rs",
    "src/exchange/rescued.rs",
    "src/exchange/pasted/",
];

/// Runs the core tests, and prints which lines they reach.
pub(crate) fn run(place: &Place) -> Result<()> {
    let tools = llvm::ensure(place)?;
    let lcov = place.target.join("cover.lcov");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(tools.folder).chain(std::env::split_paths(&path));
    let mut cargo = Command::new("cargo");
    cargo
        .args(["llvm-cov", "--no-default-features", "--lib", "--test", "core", "--lcov", "--output-path"])
        .arg(&lcov)
        .current_dir(&place.root)
        .env("PATH", std::env::join_paths(folders).context("the path of programs")?)
        .envs(tools.variables);
    program::run(&mut cargo).context("nothing is counted unless all core tests pass")?;
    let counted = fs::read_to_string(&lcov).with_context(|| format!("reading {}", lcov.display()))?;
    let mut files = files(&counted, &place.root);
    ensure!(!files.is_empty(), "{} names no file of the project", lcov.display());
    for covered in files.iter_mut().filter(|covered| GROUPS.iter().any(|group| covered.is_of(group))) {
        let source = place.root.join(&covered.file);
        let text = fs::read_to_string(&source).with_context(|| format!("reading {}", source.display()))?;
        covered.leave_tests_out(&text);
    }
    for line in report(&files) {
        println!("{line}");
    }
    Ok(())
}

/// The lines of a file that hold code, by whether any test reaches them.
#[derive(Debug, Default, PartialEq, Eq)]
struct Covered {
    file: String,
    reached: Vec<usize>,
    missed: Vec<usize>,
}

impl Covered {
    /// Whether it is this file, or lies in this folder.
    fn is_of(&self, group: &str) -> bool {
        self.file.starts_with(group)
    }

    /// Forgets the lines of the file's own tests, which stand at its end.
    fn leave_tests_out(&mut self, source: &str) {
        let Some(before) = source.lines().position(|line| line == "#[cfg(test)]") else { return };
        self.reached.retain(|line| *line <= before);
        self.missed.retain(|line| *line <= before);
    }
}

/// Reads LCOV: `SF:` begins a file, `DA:` says of a line how often it was reached.
fn files(lcov: &str, root: &Path) -> Vec<Covered> {
    let mut files: Vec<Covered> = Vec::new();
    for line in lcov.lines() {
        if let Some(file) = line.strip_prefix("SF:") {
            let file = Path::new(file).strip_prefix(root).unwrap_or(Path::new(file));
            files.push(Covered { file: file.display().to_string(), ..Covered::default() });
        } else if let Some((number, count)) = line.strip_prefix("DA:").and_then(|rest| rest.split_once(','))
            && let (Ok(number), Some(covered)) = (number.parse(), files.last_mut())
        {
            let lines = if count == "0" { &mut covered.missed } else { &mut covered.reached };
            lines.push(number);
        }
    }
    files.sort_by(|one, other| one.file.cmp(&other.file));
    files
}

/// A line for each file, each group and all, and then every line that is not reached.
fn report(files: &[Covered]) -> Vec<String> {
    let (mut text, mut all) = (Vec::new(), Vec::new());
    for group in GROUPS {
        let of_group: Vec<_> = files.iter().filter(|covered| covered.is_of(group)).collect();
        if group.ends_with('/') {
            text.extend(of_group.iter().map(|covered| row(&format!("  {}", covered.file), &[covered])));
        }
        text.push(row(group, &of_group));
        all.extend(of_group);
    }
    text.push(row("all", &all));
    let missed = all.iter().flat_map(|covered| {
        ranges(&covered.missed).into_iter().map(|(first, last)| {
            let end = if first == last { String::new() } else { format!("-{last}") };
            format!("not reached: {}:{first}{end}", covered.file)
        })
    });
    text.extend(missed);
    text
}

fn row(name: &str, files: &[&Covered]) -> String {
    let reached: usize = files.iter().map(|covered| covered.reached.len()).sum();
    let lines = reached + files.iter().map(|covered| covered.missed.len()).sum::<usize>();
    format!("{name:<44} {reached:>5} of {lines:>5}  {:>7}", share(reached, lines))
}

/// Rounded down, so that 100.0 % is every line.
fn share(reached: usize, lines: usize) -> String {
    match (reached * 1_000).checked_div(lines) {
        Some(tenths) => format!("{}.{} %", tenths / 10, tenths % 10),
        None => "no code".to_owned(),
    }
}

/// Lines that follow one another, as one.
fn ranges(lines: &[usize]) -> Vec<(usize, usize)> {
    let runs = lines.chunk_by(|one, other| one + 1 == *other);
    runs.filter_map(|run| Some((*run.first()?, *run.last()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LCOV: &str = "\
SF:/p/src/exchange/sealed.rs
FN:3,read
DA:3,1
DA:4,0
LF:2
end_of_record
SF:/p/src/exchange/merge/view.rs
DA:1,7
DA:2,0
DA:3,0
DA:5,0
end_of_record
SF:/p/src/domain/day.rs
DA:1,0
end_of_record
";

    fn covered(file: &str, reached: &[usize], missed: &[usize]) -> Covered {
        Covered { file: file.to_owned(), reached: reached.to_vec(), missed: missed.to_vec() }
    }

    #[test]
    fn lines_are_counted_by_file_and_named_from_the_project_on() {
        let expected = [
            covered("src/domain/day.rs", &[], &[1]),
            covered("src/exchange/merge/view.rs", &[1], &[2, 3, 5]),
            covered("src/exchange/sealed.rs", &[3], &[4]),
        ];
        assert_eq!(files(LCOV, Path::new("/p")), expected);
    }

    #[test]
    fn the_tests_within_a_file_are_not_counted() {
        let source = "fn a() {}\nfn b() {}\n\n#[cfg(test)]\nmod tests {\n    fn c() {}\n}\n";
        let mut counted = covered("src/exchange/merge/view.rs", &[1, 6], &[2, 7]);
        counted.leave_tests_out(source);
        assert_eq!(counted, covered("src/exchange/merge/view.rs", &[1], &[2]));
        counted.leave_tests_out("fn a() {}\nfn b() {}\n");
        assert_eq!(counted, covered("src/exchange/merge/view.rs", &[1], &[2]));
    }

    #[test]
    fn the_sum_is_of_what_keeps_documents_alone_and_every_line_not_reached_is_named() {
        let text = report(&files(LCOV, Path::new("/p")));
        let words: Vec<String> =
            text.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        for line in [
            "src/exchange/merge/view.rs 1 of 4 25.0 %",
            "src/exchange/merge/ 1 of 4 25.0 %",
            "src/exchange/sealed.rs 1 of 2 50.0 %",
            "src/storage/disk.rs 0 of 0 no code",
            "all 2 of 6 33.3 %",
            "not reached: src/exchange/merge/view.rs:2-3",
            "not reached: src/exchange/merge/view.rs:5",
            "not reached: src/exchange/sealed.rs:4",
        ] {
            assert!(words.contains(&line.to_owned()), "{line} is missing: {text:#?}");
        }
        assert!(!text.iter().any(|line| line.contains("domain")), "{text:#?}");
    }

    #[test]
    fn only_every_line_is_a_hundred_percent() {
        assert_eq!(share(9_999, 10_000), "99.9 %");
        assert_eq!(share(3, 3), "100.0 %");
        assert_eq!(share(0, 3), "0.0 %");
        assert_eq!(share(0, 0), "no code");
    }

    #[test]
    fn lines_that_follow_one_another_are_one_range() {
        assert_eq!(ranges(&[1, 2, 3, 5, 7, 8]), [(1, 3), (5, 5), (7, 8)]);
        assert_eq!(ranges(&[]), []);
    }

    #[test]
    fn everything_that_is_counted_is_in_the_project() {
        let root = Place::find().unwrap().root;
        for group in GROUPS {
            assert!(root.join(group).exists(), "{group}");
        }
    }
}
