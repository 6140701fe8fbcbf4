//! The processes that a process started, and those that they started: browsers outlive a driver that is ended by force.

use std::fs;
use std::process::Command;

use crate::program;
use crate::report::say;

/// A process; its start tells it from a later one with the same number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Process {
    id: u32,
    parent: u32,
    start: String,
}

/// Those below `id`. None where the system has no `/proc`: there the driver alone is ended.
pub(crate) fn of(id: u32) -> Vec<Process> {
    below(&running(), id)
}

/// Ends those that still run.
pub(crate) fn end(processes: &[Process]) {
    let running = running();
    let left: Vec<_> = processes.iter().filter(|old| running.iter().any(|now| is_same(old, now))).collect();
    if left.is_empty() {
        return;
    }
    let ids = left.iter().map(|process| process.id.to_string()).collect::<Vec<_>>().join(" ");
    // One may end by itself in between, which `kill` reports and nobody minds.
    let command = format!("kill -KILL {ids} 2>/dev/null || true");
    if let Err(error) = program::run(Command::new("sh").args(["-c", &command])) {
        say(&format!("could not end the browser's processes {ids}: {error}"));
    }
}

/// An orphan gets another parent, so the parent does not count.
fn is_same(old: &Process, now: &Process) -> bool {
    old.id == now.id && old.start == now.start
}

fn running() -> Vec<Process> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries
        .flatten()
        .filter_map(|entry| {
            let id = entry.file_name().to_str()?.parse().ok()?;
            parse(id, &fs::read_to_string(entry.path().join("stat")).ok()?)
        })
        .collect()
}

/// Reads `42 (a name) S 7 …`; a name may hold anything, a parenthesis too.
fn parse(id: u32, stat: &str) -> Option<Process> {
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ');
    let parent = fields.nth(1)?.parse().ok()?;
    Some(Process { id, parent, start: fields.nth(17)?.to_owned() })
}

fn below(all: &[Process], id: u32) -> Vec<Process> {
    let children = all.iter().filter(|process| process.parent == id);
    children.flat_map(|child| std::iter::once(child.clone()).chain(below(all, child.id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_parenthesis_does_not_confuse() {
        let stat = "42 (a ) b) S 7 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 987654 1000";
        assert_eq!(parse(42, stat), Some(Process { id: 42, parent: 7, start: "987654".to_owned() }));
    }

    #[test]
    fn grandchildren_count_and_strangers_do_not() {
        let process = |id, parent| Process { id, parent, start: String::new() };
        let all = [process(2, 1), process(3, 2), process(4, 9), process(5, 3)];
        assert_eq!(below(&all, 1).iter().map(|process| process.id).collect::<Vec<_>>(), [2, 3, 5]);
    }

    #[test]
    fn a_child_of_a_child_is_ended() {
        if !std::path::Path::new("/proc").is_dir() {
            return;
        }
        let mut shell = Command::new("sh").args(["-c", "sleep 600 & wait"]).spawn().unwrap();
        let mut found = Vec::new();
        while found.is_empty() {
            found = of(shell.id());
        }
        end(&found);
        assert!(shell.wait().unwrap().success());
    }
}
