//! Sentences about a task: why it is in the plan, why it starts when it does, how it stands.

use chrono::{Datelike, NaiveDate};

use crate::domain::catalog::Catalog;
use crate::domain::id::{RoleId, TaskId};
use crate::domain::plan::outlook::challenges;
use crate::domain::plan::schedule::{Because, Breach};
use crate::domain::plan::{Line, Link, Origin, Reason, ResolvedTask, Standing, Status};
use crate::domain::sorted::{self, Map};
use crate::domain::text::{Language, Text};
use crate::ui::dates;
use crate::ui::words::{COMMA, both, domain, plan as words};

/// The most reasons that are told before "and more".
const MOST_REASONS: usize = 3;

/// What the tasks of a plan are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct Names(Map<TaskId, Text>);

impl Names {
    /// The titles of these tasks.
    pub(in crate::ui) fn of(tasks: &[ResolvedTask]) -> Self {
        Self(sorted::map(tasks.iter().map(|task| (task.id.clone(), titled(&task.title)))))
    }

    /// What a task is called.
    pub(in crate::ui) fn name(&self, id: &TaskId) -> Text {
        self.0.get(id).cloned().unwrap_or(words::UNNAMED.clone())
    }

    /// What a task is called, where it is in the plan.
    pub(in crate::ui) fn known(&self, id: &TaskId) -> Option<Text> {
        self.0.get(id).cloned()
    }

    /// What these tasks are called, one after the other.
    pub(in crate::ui) fn list<'a>(&self, ids: impl IntoIterator<Item = &'a TaskId>) -> Text {
        listed(ids.into_iter().map(|id| words::quoted(&self.name(id))))
    }
}

/// A title, or words that stand in for one.
pub(in crate::ui) fn titled(title: &Text) -> Text {
    if title.ja.trim().is_empty() { words::UNNAMED.clone() } else { title.clone() }
}

/// Texts joined as a list within a sentence.
pub(in crate::ui) fn listed(texts: impl Iterator<Item = Text>) -> Text {
    let texts: Vec<_> = texts.collect();
    let join = |pick: fn(&Text) -> &str| texts.iter().map(pick).collect::<Vec<_>>().join(pick(&COMMA));
    both(join(|text| &text.ja), join(|text| &text.en))
}

/// What a role is called.
pub(in crate::ui) fn role(catalog: &Catalog, id: &RoleId) -> Text {
    catalog.role(id).map_or_else(|| both(id.as_str(), id.as_str()), |role| role.name.clone())
}

/// A day in both languages.
pub(in crate::ui) fn day(day: NaiveDate) -> Text {
    both(dates::medium(day, Language::Japanese), dates::medium(day, Language::English))
}

/// A day as tables show it: with its year where that is not this one.
pub(in crate::ui) fn compact(day: NaiveDate, today: NaiveDate, language: Language) -> String {
    let short = dates::short(day, language);
    match language {
        _ if day.year() == today.year() => short,
        Language::Japanese => format!("{}/{short}", day.year()),
        Language::English => format!("{short} {}", day.year()),
    }
}

/// Two days, both included, as tables show them.
pub(in crate::ui) fn span(
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
    language: Language,
) -> String {
    let between = if language == Language::Japanese { "〜" } else { " – " };
    format!("{}{between}{}", compact(from, today, language), compact(to, today, language))
}

/// Why a task starts when it does, with the day until which that keeps it.
pub(in crate::ui) fn because(catalog: &Catalog, names: &Names, line: &Line) -> Option<Text> {
    let dated = line.dated.as_ref()?;
    let bare = |day: NaiveDate| {
        let is_near = day.year() == dated.start.year();
        let told = |language| if is_near { dates::bare(day, language) } else { dates::medium(day, language) };
        both(told(Language::Japanese), told(Language::English))
    };
    let until = bare(dated.held.day.unwrap_or(dated.start));
    let reason = match &dated.because {
        Because::PlanStart => words::from_start(&until),
        Because::NotBefore => words::from_allowed(&until),
        Because::Waits(first) => {
            words::waits_until(&names.name(&first.task), first.kind, first.lag_days, &until)
        }
        Because::Capacity(holders) => {
            let holders = (!holders.is_empty()).then(|| names.list(holders));
            words::no_room_until(&role(catalog, &line.words.owner), &until, holders.as_ref())
        }
        Because::Dated => words::AT_DATE.clone(),
        Because::Began => words::AT_BEGUN.clone(),
    };
    Some(match dated.held.closed {
        Some((first, last)) => words::and_closed(&reason, &bare(first), &bare(last)),
        None => reason,
    })
}

/// How a task waits for another.
fn link<'a>(line: &'a Line, first: &TaskId) -> Option<&'a Link> {
    line.words.after.iter().find(|link| link.task == *first)
}

/// What the date that a person set breaks.
pub(in crate::ui) fn breaches(catalog: &Catalog, names: &Names, line: &Line) -> Vec<Text> {
    let broken = |breach: &Breach| match breach {
        Breach::Order(first) => {
            let kind = link(line, first).map(|link| link.kind).unwrap_or_default();
            Some(words::too_early(&names.name(first), kind))
        }
        Breach::Capacity(on) => Some(words::overloaded(&role(catalog, &line.words.owner), &day(*on))),
        Breach::ClosedDay => Some(words::CLOSED_DAY.clone()),
        // A tag says so.
        Breach::Deadline(_) => None,
    };
    line.dated.iter().flat_map(|dated| dated.breaches.iter().filter_map(broken)).collect()
}

/// Why a task is in the plan, in one line.
pub(in crate::ui) fn reasons(catalog: &Catalog, line: &Line) -> Text {
    let told = line.task.reasons.iter().take(MOST_REASONS).filter_map(|reason| told(catalog, reason));
    let origin = match &line.task.origin {
        Origin::FindOut(..) => Some(words::FIND_OUT.clone()),
        Origin::Own => Some(words::OWN.clone()),
        Origin::Template(_) if line.task.reasons.is_empty() => Some(words::LEFT_FROM_BEFORE.clone()),
        Origin::Template(_) => None,
    };
    let rest = line.task.reasons.len().saturating_sub(MOST_REASONS);
    let rest = (rest > 0).then(|| words::more(rest));
    listed(origin.into_iter().chain(told).chain(rest))
}

/// One reason for a task.
pub(in crate::ui) fn told(catalog: &Catalog, reason: &Reason) -> Option<Text> {
    Some(match reason {
        Reason::Raises { item, from, unknown, to } => {
            let (name, to) = (&catalog.item(item)?.name, to.number());
            match unknown {
                Some(unrated) => words::raises_unrated(name, &domain::unrated(*unrated), to),
                None => words::raises(name, from.number(), to),
            }
        }
        Reason::Needed(action) => words::needed_for(&catalog.action(action)?.title),
        Reason::Pinned => words::PINNED_IN.clone(),
    })
}

/// The challenges that a task answers, in one line.
pub(in crate::ui) fn answered(catalog: &Catalog, line: &Line) -> Option<Text> {
    let challenges = challenges(catalog, &line.task);
    let names = challenges.iter().map(|challenge| challenge.name.clone());
    (!challenges.is_empty()).then(|| words::answers(&listed(names)))
}

/// A short word on how a task stands, and the class that it wears.
pub(in crate::ui) type Tag = (Text, &'static str);

/// What is to be noticed about a task.
pub(in crate::ui) fn tags(line: &Line) -> Vec<Tag> {
    let late = match line.standing {
        Some(Standing::LateStart) => Some((words::LATE_START.clone(), "tag is-bad")),
        Some(Standing::LateEnd) => Some((words::LATE_END.clone(), "tag is-bad")),
        _ => None,
    };
    let due = line.misses_deadline().then_some((words::MISSES_DEADLINE.clone(), "tag is-bad"));
    let critical = line.is_critical().then_some((words::CRITICAL.clone(), "tag is-accent"));
    let dated = (line.task.start.is_some() && line.task.status == Status::ToDo)
        .then_some((words::DATED.clone(), "tag"));
    let pinned = line.task.pinned.then_some((words::PINNED.clone(), "tag"));
    [late, due, critical, dated, pinned].into_iter().flatten().collect()
}

/// What stands beside a bar: who does it, and what is to be noticed.
pub(in crate::ui) fn beside(catalog: &Catalog, line: &Line, language: Language) -> String {
    let parts = std::iter::once(role(catalog, &line.words.owner))
        .chain(tags(line).into_iter().map(|(words, _)| words));
    parts.map(|part| part.say(language).to_owned()).collect::<Vec<_>>().join(" · ")
}

/// Everything that a bar shows, for those who do not see it; with the words beside it as they stand there.
pub(in crate::ui) fn whole(catalog: &Catalog, line: &Line, language: Language) -> String {
    let title = titled(&line.words.title).say(language).to_owned();
    let range = line.dated.as_ref().map(|dated| dates::range(dated.start, dated.end, language));
    let progress =
        (line.task.progress > 0).then(|| words::percent(line.task.progress).say(language).to_owned());
    let status = domain::status(line.task.status).say(language).to_owned();
    let parts = [Some(title), Some(beside(catalog, line, language)), range, Some(status), progress];
    parts.into_iter().flatten().collect::<Vec<_>>().join(COMMA.say(language))
}

/// How far a task can slip; nothing once it is done.
pub(in crate::ui) fn slack(line: &Line) -> Option<Text> {
    let dated = line.dated.as_ref().filter(|_| line.task.status != Status::Done)?;
    Some(if dated.critical { words::NO_SLACK.clone() } else { words::slack_bare(dated.slack_days) })
}
