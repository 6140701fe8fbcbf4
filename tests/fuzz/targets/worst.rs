//! `worst [SIZE]`: what the costliest files of five megabytes, or of so many bytes, cost: time, memory, and the answer.

use std::error::Error;
use std::fs;
use std::process::Command;

use okaeri::domain::catalog::builtin;
use okaeri::domain::plan::{resolve, schedule};
use okaeri::domain::program::Program;
use okaeri_fuzz::{reading, worst};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let size = words.first().map_or(Ok(5 * 1024 * 1024 - 2048), |size| size.parse())?;
    if let Some(name) = words.get(1) {
        return measure(name, size);
    }
    // Each in a process of its own: its memory is then its own.
    for (name, _) in worst::ALL {
        let status = Command::new(std::env::current_exe()?).args([&size.to_string(), name]).status()?;
        if !status.success() {
            println!("{name}: {status}");
        }
    }
    Ok(())
}

fn measure(name: &str, size: usize) -> Result<(), Box<dyn Error>> {
    let (_, make) = worst::ALL.iter().find(|(known, _)| *known == name).ok_or("there is no such file")?;
    reading::holds(b"{}");
    let file = make(size);
    // What making the file took is forgotten, so that what reading it takes can be seen.
    fs::write("/proc/self/clear_refs", "5")?;
    let (before, start) = (peak()?, worked()?);
    let answer = reading::open(file.as_bytes());
    let took = worked()? - start;
    let read = peak()?.saturating_sub(before);
    let answer = match answer {
        Ok(program) => format!("read, and dated in {} ms", dating(&program)?),
        Err(error) => error.say().en.chars().take(90).collect(),
    };
    let all = peak()?.saturating_sub(before);
    println!("{:>6} ms {read:>5} MB, {all} MB with dates: {name} ({} bytes): {answer}", took, file.len());
    Ok(())
}

/// What the page does next: the dates of the plan.
fn dating(program: &Program) -> Result<u64, Box<dyn Error>> {
    let (catalog, start) = (builtin(), worked()?);
    if let Some(plan) = &program.plan {
        let tasks = resolve(&catalog, plan);
        if schedule(&catalog, plan, &tasks, &program.settings, plan.anchor).is_err() {
            return Err("it has no order".into());
        }
    }
    Ok(worked()? - start)
}

/// How long the processor has worked for this process, in milliseconds: other processes do not count.
fn worked() -> Result<u64, Box<dyn Error>> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = stat.rsplit_once(") ").ok_or("no name in /proc/self/stat")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<u64>).sum::<Result<u64, _>>()?;
    Ok(ticks * 10)
}

/// The most memory that the process has held, in megabytes.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? / 1024)
}
