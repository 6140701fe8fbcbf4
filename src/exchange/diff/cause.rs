//! Which differences move the plan's last day: those of its settings, and those of the tasks that decide it.

use chrono::NaiveDate;

use super::Told;
use crate::domain::calendar::form::parse_iso;
use crate::domain::catalog::Catalog;
use crate::domain::id::RoleId;
use crate::domain::plan::{Plan, ResolvedTask, Schedule, resolve, schedule};
use crate::domain::program::Program;
use crate::domain::sorted::{self, Set};
use crate::domain::text::Text;
use crate::exchange::place::words_of;

/// The most tasks of a plan that is scheduled anew to see whether a difference moves its end.
const MOST_TRIED: usize = 500;

/// How a difference bears on dates.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bearing {
    /// It changes what dates are reckoned with, or a task that decides the end.
    Decides,
    /// It changes a task that has slack.
    Indirect,
    /// None.
    None,
}

/// What moves the last day, settings first; where nothing decides it by itself, what may do so through other tasks.
pub(super) fn causes(
    catalog: &Catalog,
    (before, after): (&Program, &Program),
    dates: (Option<&Schedule>, Option<&Schedule>),
    (told, today): (&[Told], NaiveDate),
) -> Vec<Text> {
    let sides = [before, after];
    let scene = Scene {
        catalog,
        sides,
        today,
        dates,
        roles: sorted::set(sides.into_iter().flat_map(|program| owners(catalog, program))),
        from: sides.map(|program| {
            let anchor = program.plan.as_ref().map(|plan| plan.anchor);
            anchor.map_or(program.settings.start, |anchor| anchor.max(program.settings.start))
        }),
    };
    let of = |wanted| -> Vec<Text> {
        let bearing = told.iter().filter(|told| scene.bearing(&words_of(&told.change.path)) == wanted);
        // What was written down as it was before moves nothing.
        let bearing = bearing.filter(|told| !told.is_same);
        bearing.map(|told| told.text.clone()).collect()
    };
    let direct = of(Bearing::Decides);
    if direct.is_empty() { of(Bearing::Indirect) } else { direct }
}

/// Whether any difference can move dates at all.
pub(super) fn may_move(told: &[Told]) -> bool {
    told.iter().any(|told| match words_of(&told.change.path).as_slice() {
        ["plan"] | ["plan", "anchor"] | ["settings", "start" | "capacities" | "closures", ..] => true,
        ["plan", "tasks", _, rest @ ..] => moves_dates(rest),
        _ => false,
    })
}

/// What a difference is held against.
struct Scene<'a> {
    catalog: &'a Catalog,
    /// Both versions.
    sides: [&'a Program; 2],
    /// The day that it is.
    today: NaiveDate,
    /// The dates of both versions.
    dates: (Option<&'a Schedule>, Option<&'a Schedule>),
    /// The roles that do anything in either plan.
    roles: Set<RoleId>,
    /// The first day on which either plan places a task.
    from: [NaiveDate; 2],
}

impl Scene<'_> {
    fn bearing(&self, path: &[&str]) -> Bearing {
        let decides = match path {
            ["settings", "capacities", role] => self.roles.contains(*role) && self.is_felt(role),
            ["settings", "start"] | ["plan", "anchor"] => self.from[0] != self.from[1],
            ["settings", "closures", entry] => self.is_during(entry),
            ["settings", "closures"] => true,
            ["plan", "tasks", task, rest @ ..] if moves_dates(rest) => {
                if !self.decides(task) {
                    return Bearing::Indirect;
                }
                true
            }
            _ => false,
        };
        if decides { Bearing::Decides } else { Bearing::None }
    }

    /// Whether the time that a role has moves the last day the way that it moves: what speeds a plan up is no reason why it
    /// ends later. For large plans that is not tried, and said to be so.
    fn is_felt(&self, role: &str) -> bool {
        let [before, after] = self.sides;
        let finish = |dates: Option<&Schedule>| dates.and_then(|dates| dates.finish);
        let (was, is) = (finish(self.dates.0), finish(self.dates.1));
        let with_role_of = |own: &Program, other: &Program| {
            let plan = own.plan.as_ref()?;
            let mut settings = own.settings.clone();
            let role = RoleId::from(role.to_owned());
            settings.capacities.remove(&role);
            if let Some(time) = other.settings.capacities.get(&role) {
                settings.capacities.insert(role, *time);
            }
            let tried = schedule(self.catalog, plan, &resolve(self.catalog, plan), &settings, self.today);
            tried.ok()?.finish
        };
        let is_large = |side: &Program| side.plan.as_ref().is_none_or(|plan| plan.tasks.len() > MOST_TRIED);
        self.sides.into_iter().any(is_large)
            || with_role_of(before, after).cmp(&was) == is.cmp(&was)
            || is.cmp(&with_role_of(after, before)) == is.cmp(&was)
    }

    /// Whether closed days, by the name of their entry, lie within either plan.
    fn is_during(&self, entry: &str) -> bool {
        let mut days = entry.splitn(3, '/').map_while(parse_iso);
        let Some((from, to)) = days.next().zip(days.next()) else { return true };
        [self.dates.0, self.dates.1].into_iter().flatten().any(|dates| {
            dates.start.is_none_or(|start| start <= to) && dates.finish.is_none_or(|finish| from <= finish)
        })
    }

    /// Whether a task has no slack in the later plan, or had none before it went.
    fn decides(&self, task: &str) -> bool {
        let critical = |dates: Option<&Schedule>| dates?.tasks.get(task).map(|dated| dated.critical);
        critical(self.dates.1).or_else(|| critical(self.dates.0)).unwrap_or(false)
    }
}

/// The roles that do anything in a plan.
fn owners(catalog: &Catalog, program: &Program) -> Vec<RoleId> {
    let tasks = |plan: &Plan| -> Vec<ResolvedTask> { resolve(catalog, plan) };
    program.plan.as_ref().map(tasks).unwrap_or_default().into_iter().map(|task| task.owner).collect()
}

/// Whether a task's dates hang on a value of it; a task that came or went always counts.
fn moves_dates(rest: &[&str]) -> bool {
    matches!(
        rest,
        [] | ["start" | "status" | "progress" | "began" | "finished" | "origin"]
            | ["origin", _]
            | ["changes", "owner" | "effort" | "duration_days" | "after"]
    )
}
