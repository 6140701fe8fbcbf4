//! `worst [SIZE]`: what the costliest files of five megabytes, or of so many bytes, cost: time, memory, and the answer.

use std::error::Error;
use std::fs;
use std::io::{self, Read, Write};
use std::process::{Command, Stdio};

use okaeri::domain::catalog::builtin;
use okaeri::domain::plan::{resolve, schedule};
use okaeri::domain::program::Program;
use okaeri_fuzz::{reading, worst};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let size = words.first().map_or(Ok(5 * 1024 * 1024 - 2048), |size| size.parse())?;
    if let Some(name) = words.get(1) {
        return measure(name);
    }
    // Each is read in a process of its own, whose memory nothing else has used.
    for (name, make) in worst::ALL {
        let program = std::env::current_exe()?;
        let mut child =
            Command::new(program).args([&size.to_string(), name]).stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(make(size).as_bytes())?;
        }
        let status = child.wait()?;
        if !status.success() {
            println!("{name}: {status}");
        }
    }
    Ok(())
}

/// Reads the file that comes in.
fn measure(name: &str) -> Result<(), Box<dyn Error>> {
    reading::holds(b"{}");
    let mut file = Vec::with_capacity(8 << 20);
    io::stdin().read_to_end(&mut file)?;
    let (before, start) = (peak()?, worked()?);
    let answer = reading::open(&file);
    let took = worked()? - start;
    let read = peak()?.saturating_sub(before);
    let answer = match answer {
        Ok(program) => format!("read, and dated in {} ms", dating(&program)?),
        Err(error) => error.say().en.chars().take(90).collect(),
    };
    let all = peak()?.saturating_sub(before);
    println!("{took:>6} ms {read:>5} MB, {all} MB with dates: {name} ({} bytes): {answer}", file.len());
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
