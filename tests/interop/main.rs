//! Dates held against those of other programs: `cargo xtask interop --only tj3`.
#![cfg(not(target_arch = "wasm32"))]

mod sketch;
mod taskjuggler;

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use okaeri::domain::catalog::{Catalog, builtin};
use okaeri::domain::plan::{resolve, schedule};

use self::sketch::Sketch;

/// How many plans are held against each other, where `INTEROP_CASES` says nothing else.
const PLANS: u64 = 200;

/// The first and the last day of each task.
type Dates = BTreeMap<String, (NaiveDate, NaiveDate)>;

/// What this program says.
fn dates(catalog: &Catalog, sketch: &Sketch) -> Dates {
    let tasks = resolve(catalog, &sketch.plan);
    let schedule = schedule(catalog, &sketch.plan, &tasks, &sketch.settings, sketch.settings.start);
    let schedule = schedule.expect("a sketch has no circle and ends in time");
    schedule.tasks.iter().map(|(id, dated)| (id.to_string(), (dated.start, dated.end))).collect()
}

/// The tasks that the two date otherwise, a line each.
fn differences(own: &Dates, other: &Dates) -> Vec<String> {
    assert_eq!(
        own.keys().collect::<Vec<_>>(),
        other.keys().collect::<Vec<_>>(),
        "both have dates for the same tasks"
    );
    let pairs = own.iter().zip(other.values()).filter(|((_, own), other)| own != other);
    pairs
        .map(|((id, own), other)| {
            format!("{id}: {} – {} here, {} – {} there", own.0, own.1, other.0, other.1)
        })
        .collect()
}

fn plans() -> u64 {
    std::env::var("INTEROP_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(PLANS)
}

/// What of our plans `TaskJuggler` can be told, and so is compared: tasks that last so many days of work, each on the
/// calendar of its role; links from finish to start with lags in working days of all; days before which a task does not
/// begin; weekends, holidays, closed days and half days, of all or of a role. As many people as it takes: its persons do one
/// thing at a time, so each task has one of its own there, and each role a capacity here that never binds.
///
/// Outside, and why:
/// - days opened against the week, such as a Saturday that is worked: its lags know the week and the holidays alone;
/// - a task dated by a person that begins on a closed day or before what it waits for: we show the breach, it refuses the
///   plan;
/// - tasks begun or done: it books hours where we keep days;
/// - capacity: it books by the hour and by priority, and is as little a proof as we are; `tests/core/network` holds placed
///   plans against the capacity itself.
#[test]
#[expect(clippy::print_stdout, reason = "what was compared is what one wants to know")]
fn plans_without_limits_have_the_dates_that_taskjuggler_gives_them() {
    let catalog = builtin();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("taskjuggler");
    let (mut wrong, mut compared, mut tellings) = (Vec::new(), 0, sketch::Told::default());
    for seed in 0..plans() {
        let sketch = Sketch::random(seed);
        let own = dates(&catalog, &sketch);
        let other = taskjuggler::dates(&sketch, &folder.join(seed.to_string()));
        compared += own.len();
        tellings.add(&sketch);
        let lines = differences(&own, &other);
        wrong.extend(lines.into_iter().map(|line| format!("plan {seed}, {line}")));
    }
    println!("{compared} tasks of {} plans held against TaskJuggler, {} differ", plans(), wrong.len());
    println!("among them {tellings}");
    assert!(wrong.is_empty(), "the plans are in {}:\n{}", folder.display(), wrong.join("\n"));
}
