//! A plan as a file of `TaskJuggler`, and the dates that it gives.
//!
//! A day is worked from 8 to 16, a half day to 12. A role is a group of persons, one for each of its tasks, who have its
//! leave; so nobody has two things to do at once, and every task works through the open hours of its role.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use okaeri::domain::calendar::{Closure, Share, holidays};
use okaeri::domain::plan::Task;

use super::Dates;
use super::sketch::Sketch;

/// How far plans look ahead.
const YEARS: i32 = 6;

/// How a report writes a moment.
const MOMENT: &str = "%Y-%m-%d-%H:%M";

/// What `TaskJuggler` says of a plan, whose files lie in this folder.
pub(super) fn dates(sketch: &Sketch, folder: &Path) -> Dates {
    fs::create_dir_all(folder).expect("a folder can be made");
    let file = folder.join("plan.tjp");
    fs::write(&file, written(sketch)).expect("a plan can be written");
    let program = std::env::var_os("OKAERI_TJ3").unwrap_or_else(|| "tj3".into());
    let mut command = Command::new(program);
    let run = command.args(["--silent", "--no-color", "--output-dir"]).arg(folder).arg(&file).output();
    let run = run.expect("tj3 is installed");
    let said = String::from_utf8_lossy(&run.stderr);
    // It warns, too, of what it did not do as asked.
    assert!(run.status.success() && said.trim().is_empty(), "{}:\n{said}", file.display());
    let report = fs::read_to_string(folder.join("dates.csv")).expect("there is a report");
    report.lines().skip(1).filter_map(row).collect()
}

fn written(Sketch { settings, plan }: &Sketch) -> String {
    let start = settings.start;
    let mut text = format!(
        "project okaeri \"Okaeri\" {start} +{YEARS}y {{\n  timezone \"UTC\"\n  timingresolution 60min\n  \
         dailyworkinghours 8\n  workinghours mon - fri 8:00 - 16:00\n  workinghours sat, sun off\n}}\n"
    );
    for year in start.year()..=start.year() + YEARS {
        for day in holidays(year).keys() {
            push(&mut text, &format!("leaves holiday \"holiday\" {day}"));
        }
    }
    for closure in settings.closures.iter().filter(|closure| closure.role.is_none()) {
        push(&mut text, &format!("leaves holiday \"closed\" {}", interval(closure)));
    }
    for role in settings.capacities.keys() {
        push(&mut text, &format!("resource {role} \"{role}\" {{"));
        for closure in settings.closures.iter().filter(|closure| closure.role.as_ref() == Some(role)) {
            push(&mut text, &format!("  leaves annual {}", interval(closure)));
        }
        let own = plan.tasks.iter().filter(|task| task.changes.owner.as_ref() == Some(role));
        own.for_each(|task| push(&mut text, &format!("  resource who_{0} \"{0}\"", task.id)));
        push(&mut text, "}");
    }
    plan.tasks.iter().for_each(|task| write_task(&mut text, task));
    let columns = format!("columns id, start, end timeformat \"{MOMENT}\"");
    push(&mut text, &format!("taskreport \"dates\" {{ formats csv {columns} }}"));
    text
}

/// The day before which it does not begin is a milestone that it waits for: a start of its own would be fixed.
fn write_task(text: &mut String, task: &Task) {
    let links = task.changes.after.iter().flatten();
    let link = |(id, lag): (String, u16)| match lag {
        0 => format!("  depends {id}"),
        lag => format!("  depends {id} {{ gaplength {lag}d }}"),
    };
    let links = links.map(|link| (link.task.to_string(), link.lag_days));
    let floor = task.not_before.map(|day| {
        push(text, &format!("task not_before_{} \"not before\" {{ milestone start {day} }}", task.id));
        (format!("not_before_{}", task.id), 0)
    });
    let days = task.changes.duration_days.expect("a sketch says how long");
    push(text, &format!("task {0} \"{0}\" {{\n  effort {days}d\n  allocate who_{0}", task.id));
    links.chain(floor).for_each(|first| push(text, &link(first)));
    push(text, "}");
}

fn push(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("a string can be written to");
}

/// The hours that nobody works; the end is not part of them.
fn interval(closure: &Closure) -> String {
    let end = closure.to.succ_opt().expect("a day of this century");
    let hour = if closure.share == Share::Half { "-12:00" } else { "" };
    format!("{}{hour} - {end}", closure.from)
}

/// `"t01";"2026-04-01-08:00";"2026-04-03-16:00"`; nothing for a milestone.
fn row(line: &str) -> Option<(String, (NaiveDate, NaiveDate))> {
    let cells: Vec<_> = line.split(';').map(|cell| cell.trim_matches('"')).collect();
    let [id, start, end] = cells[..] else { panic!("not understood: {line}") };
    let day = |moment| NaiveDateTime::parse_from_str(moment, MOMENT).expect("a moment").date();
    (!id.starts_with("not_before_")).then(|| (id.to_owned(), (day(start), day(end))))
}
