//! Schedules as text: a plan in, a dated table out. `UPDATE=1` writes the tables anew.
//!
//! Above `---` stands one thing a line, `#` for remarks: `start DAY`, `anchor DAY`, `today DAY`, `deadline DAY`,
//! `role NAME TENTHS_A_WEEK`, `closed DAY DAY`, and `task ID ROLE TENTHS DAYS` followed by any of `after ID+LAG,…`,
//! `on DAY`, `doing DAY PERCENT`, `done DAY DAY` and `finds-out`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use okaeri::domain::calendar::{Closure, Share};
use okaeri::domain::id::{FactorId, RoleId, TaskId};
use okaeri::domain::plan::schedule::{Because, Breach, Dated};
use okaeri::domain::plan::{
    Drive, Link, LinkKind, Origin, Plan, Schedule, ScheduleError, Settings, Status, Task, days_over_deadline,
    resolve, schedule,
};

use crate::small;

const MARK: &str = "---\n";

struct Sketch {
    settings: Settings,
    plan: Plan,
    today: NaiveDate,
}

#[test]
fn every_plan_gives_its_table() {
    let files = files();
    assert!(files.len() >= 12, "only {} fixtures were found", files.len());
    let wrong: Vec<_> = files.iter().filter_map(|file| difference(file)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/core/plan/fixtures");
    let entries = fs::read_dir(folder).expect("the fixtures are there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    files.sort();
    files
}

/// What a fixture says and what came out instead, where they differ.
fn difference(file: &Path) -> Option<String> {
    let text = fs::read_to_string(file).expect("a fixture can be read");
    let (plan, expected) = text.split_once(MARK).unwrap_or((&text, ""));
    let table = table(&read(plan));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, format!("{plan}{MARK}{table}")).expect("a fixture can be written");
        return None;
    }
    (table != expected).then(|| format!("{}\nexpected:\n{expected}\ncame out:\n{table}", file.display()))
}

fn read(text: &str) -> Sketch {
    let start = small::day("2026-04-01");
    let mut sketch =
        Sketch { settings: Settings::starting(start), plan: small::plan(start, Vec::new()), today: start };
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or(line));
    for line in lines.filter(|line| !line.trim().is_empty()) {
        let words: Vec<_> = line.split_whitespace().collect();
        match words[..] {
            ["start", day] => {
                sketch.settings.start = small::day(day);
                (sketch.plan.made, sketch.plan.anchor) = (small::day(day), small::day(day));
            }
            ["anchor", day] => sketch.plan.anchor = small::day(day),
            ["today", day] => sketch.today = small::day(day),
            ["deadline", day] => sketch.settings.deadline = Some(small::day(day)),
            ["role", role, tenths] => {
                sketch.settings.capacities.insert(RoleId::from(role.to_owned()), number(tenths));
            }
            ["closed", from, to] => sketch.settings.closures.push(Closure::of_all(
                small::day(from),
                small::day(to),
                String::new(),
            )),
            [share @ ("leave" | "half" | "open"), of, from, to] => {
                let closure = Closure::of_all(small::day(from), small::day(to), String::new());
                let role = (of != "all").then(|| RoleId::from(of.to_owned()));
                sketch.settings.closures.push(Closure { role, share: self::share(share), ..closure });
            }
            ["monthly", role, tenths] => {
                let role = RoleId::from(role.to_owned());
                sketch.settings.budget.monthly_tenths.insert(role, number(tenths));
            }
            ["task", id, role, tenths, days, ref rest @ ..] => {
                let mut task = small::task(id, role, number(tenths), number(days), &links(rest, "after"));
                for (word, kind) in [("with", LinkKind::StartToStart), ("until", LinkKind::FinishToFinish)] {
                    let more = links(rest, word).into_iter();
                    let more = more.map(|(id, lag)| Link { kind, ..Link::after(small::task_id(id), lag) });
                    task.changes.after.get_or_insert_default().extend(more);
                }
                bind(&mut task, rest);
                sketch.plan.tasks.push(task);
            }
            _ => panic!("not understood: {line}"),
        }
    }
    sketch
}

fn number<T: std::str::FromStr>(word: &str) -> T {
    word.parse().ok().unwrap_or_else(|| panic!("a number, not {word}"))
}

fn share(word: &str) -> Share {
    match word {
        "leave" => Share::Closed,
        "half" => Share::Half,
        _ => Share::Whole,
    }
}

/// The predecessors behind a word such as `after`: `a+2,b`.
fn links<'a>(words: &[&'a str], of: &str) -> Vec<(&'a str, u16)> {
    let list = words.iter().skip_while(|word| **word != of).nth(1).copied().unwrap_or_default();
    let link = |link: &'a str| link.split_once('+').map_or((link, 0), |(id, lag)| (id, number(lag)));
    list.split(',').filter(|link| !link.is_empty()).map(link).collect()
}

fn bind(task: &mut Task, words: &[&str]) {
    match *words {
        ["on", day, ref rest @ ..] => {
            task.start = Some(small::day(day));
            bind(task, rest);
        }
        ["doing", day, percent, ref rest @ ..] => {
            (task.status, task.began, task.progress) =
                (Status::Doing, Some(small::day(day)), number(percent));
            bind(task, rest);
        }
        ["done", began, finished, ref rest @ ..] => {
            (task.status, task.began, task.finished, task.progress) =
                (Status::Done, Some(small::day(began)), Some(small::day(finished)), 100);
            bind(task, rest);
        }
        ["after" | "with" | "until", _, ref rest @ ..] => bind(task, rest),
        ["not-before", day, ref rest @ ..] => {
            task.not_before = Some(small::day(day));
            bind(task, rest);
        }
        ["due", day, ref rest @ ..] => {
            task.deadline = Some(small::day(day));
            bind(task, rest);
        }
        ["by", drive, ref rest @ ..] => {
            let drive = if drive == "effort" { Drive::Effort } else { Drive::Duration };
            task.changes.drive = Some(drive);
            bind(task, rest);
        }
        ["finds-out", ref rest @ ..] => {
            task.origin = Origin::FindOut(FactorId::new("base"), Vec::new());
            bind(task, rest);
        }
        [] => {}
        _ => panic!("not understood: {words:?}"),
    }
}

fn table(sketch: &Sketch) -> String {
    let catalog = small::catalog();
    let tasks = resolve(&catalog, &sketch.plan);
    match schedule(&catalog, &sketch.plan, &tasks, &sketch.settings, sketch.today) {
        Ok(dates) => rows(sketch, &dates),
        Err(ScheduleError::Cycle(ids)) => {
            let names: Vec<_> = ids.iter().chain(ids.first()).map(TaskId::as_str).collect();
            format!("refused, a circle: {}\n", names.join(" → "))
        }
        Err(ScheduleError::TooFar) => "refused, too far\n".to_owned(),
    }
}

fn rows(sketch: &Sketch, dates: &Schedule) -> String {
    let mut table = String::new();
    for task in &sketch.plan.tasks {
        let row = row(task, &dates.tasks[&task.id]);
        writeln!(table, "{}", row.trim_end()).expect("a string can be written to");
    }
    let over = days_over_deadline(&sketch.settings, dates);
    let late = if over > 0 { format!(", {over} days after the deadline") } else { String::new() };
    let finish = dates.finish.map(|day| day.format("%F %a").to_string()).unwrap_or_default();
    writeln!(table, "finish {finish}{late}").expect("a string can be written to");
    table
}

fn row(task: &Task, dated: &Dated) -> String {
    let slack = if dated.critical { "critical".to_owned() } else { format!("slack {}", dated.slack_days) };
    format!(
        "{:8} {} – {}  {:>3} d  {slack:9}  {:24} {}",
        task.id.as_str(),
        dated.start.format("%F %a"),
        dated.end.format("%F %a"),
        dated.days,
        because(&dated.because),
        dated.breaches.iter().map(breach).collect::<Vec<_>>().join(", "),
    )
}

fn because(because: &Because) -> String {
    match because {
        Because::PlanStart => "plan start".to_owned(),
        Because::Waits(link) => format!("waits for {}", link.task),
        Because::Capacity(holders) => {
            format!("no room beside {}", holders.iter().map(TaskId::as_str).collect::<Vec<_>>().join(", "))
        }
        Because::NotBefore => "not before".to_owned(),
        Because::Dated => "dated".to_owned(),
        Because::Began => "began".to_owned(),
    }
}

fn breach(breach: &Breach) -> String {
    match breach {
        Breach::Order(first) => format!("! before {first} is finished"),
        Breach::Capacity(day) => format!("! over capacity on {day}"),
        Breach::ClosedDay => "! closed day".to_owned(),
        Breach::Deadline(day) => format!("! not finished on {day}"),
    }
}
