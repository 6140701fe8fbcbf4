//! What of a plan is listed: what a person looks for, in groups that can be shut, in an order.

mod search;

use chrono::NaiveDate;

use self::search::Search;
use super::line::Line;
use super::outlook::{Amount, amount};
use super::task::{Origin, Status};
use crate::domain::catalog::{Catalog, Phase};
use crate::domain::id::{FactorId, RoleId, TaskId};
use crate::domain::sorted::{self, Set};

/// What tasks are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// When in a program they come.
    #[default]
    Phase,
    /// The factor that they raise.
    Factor,
    /// Who does them.
    Role,
    /// Nothing: one after the other.
    Nothing,
}

impl Grouping {
    /// All, the usual one first.
    pub const ALL: [Self; 4] = [Self::Phase, Self::Factor, Self::Role, Self::Nothing];
}

/// What tasks are put in order by, within their group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Their first days.
    #[default]
    Start,
    /// Their last days.
    End,
    /// How far they can slip: the least first.
    Slack,
}

impl Order {
    /// All, the usual one first.
    pub const ALL: [Self; 3] = [Self::Start, Self::End, Self::Slack];
}

/// To which of the tasks a list is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Only {
    /// To none: all are listed.
    #[default]
    All,
    /// To those that decide the plan's end.
    Critical,
    /// To those that are behind their dates.
    Late,
    /// To those of this status.
    Of(Status),
}

impl Only {
    /// All of them, the usual one first.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Critical,
        Self::Late,
        Self::Of(Status::ToDo),
        Self::Of(Status::Doing),
        Self::Of(Status::Blocked),
        Self::Of(Status::Done),
    ];

    fn holds(self, line: &Line) -> bool {
        match self {
            Self::All => true,
            Self::Critical => line.is_critical(),
            Self::Late => line.is_late(),
            Self::Of(status) => line.task.status == status,
        }
    }
}

/// What a person wants to see of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Words that must be there, in a title, a name or a remark.
    pub text: String,
    /// Whose tasks; everybody's where none is named.
    pub role: Option<RoleId>,
    /// To which tasks the list is kept.
    pub only: Only,
    /// What they are grouped by.
    pub grouping: Grouping,
    /// Their order.
    pub order: Order,
    /// The groups that are shut, by their keys.
    pub shut: Set<String>,
}

impl Wish {
    /// Whether tasks may be left out.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        !self.text.trim().is_empty() || self.role.is_some() || self.only != Only::All
    }
}

/// What the tasks of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    /// When in a program they come.
    Phase(Phase),
    /// The factor that they raise; none for what raises none.
    Factor(Option<FactorId>),
    /// Who does them.
    Role(RoleId),
}

impl Heading {
    /// A name for the group among those of a plan.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Phase(phase) => format!("phase-{}", *phase as u8),
            Self::Factor(factor) => format!("factor-{}", factor.as_ref().map_or("", FactorId::as_str)),
            Self::Role(role) => format!("role-{role}"),
        }
    }
}

/// A group with what its tasks come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What they have in common.
    pub heading: Heading,
    /// How many there are, and how much work.
    pub amount: Amount,
    /// The first and the last of their days.
    pub span: Option<(NaiveDate, NaiveDate)>,
    /// Whether they are out of sight.
    pub is_shut: bool,
}

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A group; its tasks follow, unless it is shut.
    Section(Section),
    /// A task: which of the lines it is.
    Task(usize),
}

impl Entry {
    /// A name for the entry among all of the list.
    #[must_use]
    pub fn key(&self, lines: &[Line]) -> String {
        match self {
            Self::Section(section) => section.heading.key(),
            Self::Task(line) => lines.get(*line).map(|line| task_key(&line.task.id)).unwrap_or_default(),
        }
    }
}

/// The name of a task's entry.
#[must_use]
pub fn task_key(id: &TaskId) -> String {
    format!("task-{id}")
}

/// What a list holds, and how many tasks the wish leaves, those in groups that are shut included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The entries, from above.
    pub entries: Vec<Entry>,
    /// How many tasks are listed, or would be if no group were shut.
    pub found: usize,
}

/// Lists the tasks of a plan as a person wants to see them.
#[must_use]
pub fn list(catalog: &Catalog, lines: &[Line], wish: &Wish) -> Listing {
    let search = Search::of(&wish.text);
    let is_wanted = |line: &Line| {
        wish.only.holds(line)
            && wish.role.as_ref().is_none_or(|role| line.words.owner == *role)
            && search.finds(line)
    };
    let mut wanted: Vec<_> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| is_wanted(line))
        .map(|(at, line)| {
            let heading = heading(catalog, line, wish.grouping);
            let place = heading.as_ref().map(|heading| place(catalog, heading));
            (heading, (place, rank(line, wish.order), &line.task.id), at, line)
        })
        .collect();
    sorted::by(&mut wanted, |(_, one, ..), (_, other, ..)| one.cmp(other));
    let found = wanted.len();
    let entries = wanted.chunk_by(|(one, ..), (other, ..)| one == other).flat_map(|group| {
        let section = group.first().and_then(|(heading, ..)| heading.clone());
        let section = section.map(|heading| section_of(heading, group.iter().map(|(.., line)| *line), wish));
        let is_shut = section.as_ref().is_some_and(|section| section.is_shut);
        let tasks = group.iter().filter(move |_| !is_shut).map(|(_, _, at, _)| Entry::Task(*at));
        section.map(Entry::Section).into_iter().chain(tasks)
    });
    Listing { entries: entries.collect(), found }
}

fn section_of<'a>(heading: Heading, lines: impl Iterator<Item = &'a Line> + Clone, wish: &Wish) -> Section {
    let dated = || lines.clone().filter_map(|line| line.dated.as_ref());
    let first = dated().map(|dated| dated.start).min();
    Section {
        is_shut: wish.shut.contains(&heading.key()),
        span: first.zip(dated().map(|dated| dated.end).max()),
        amount: amount(lines.clone()),
        heading,
    }
}

/// What a task has in common with others of its group; none where all are one after the other.
fn heading(catalog: &Catalog, line: &Line, grouping: Grouping) -> Option<Heading> {
    Some(match grouping {
        Grouping::Phase => Heading::Phase(line.words.phase),
        Grouping::Role => Heading::Role(line.words.owner.clone()),
        Grouping::Factor => Heading::Factor(factor(catalog, &line.task.origin)),
        Grouping::Nothing => return None,
    })
}

/// The factor that a task is at home in.
fn factor(catalog: &Catalog, origin: &Origin) -> Option<FactorId> {
    match origin {
        Origin::Template(action) => {
            catalog.action(action).and_then(|action| catalog.home_of(action)).map(|factor| factor.id.clone())
        }
        Origin::FindOut(factor, _) => Some(factor.clone()),
        Origin::Own => None,
    }
}

/// Where a group comes among the others: as in the catalog; what it does not know comes last.
fn place(catalog: &Catalog, heading: &Heading) -> (usize, String) {
    let last = usize::MAX;
    match heading {
        Heading::Phase(phase) => (*phase as usize, String::new()),
        Heading::Factor(None) => (last, String::new()),
        Heading::Factor(Some(id)) => {
            let at = catalog.factors.iter().position(|factor| factor.id == *id);
            (at.unwrap_or(last - 1), id.to_string())
        }
        Heading::Role(id) => {
            let at = catalog.roles.iter().position(|role| role.id == *id);
            (at.unwrap_or(last), id.to_string())
        }
    }
}

/// Where a task comes within its group: what has no dates comes last.
fn rank(line: &Line, order: Order) -> (bool, i64, i64) {
    let Some(dated) = &line.dated else { return (true, 0, 0) };
    let day = |day: NaiveDate| (day - NaiveDate::MIN).num_days();
    let (start, end) = (day(dated.start), day(dated.end));
    match order {
        Order::Start => (false, start, end),
        Order::End => (false, end, start),
        // What is done cannot slip any more.
        Order::Slack if line.task.status == Status::Done => (false, i64::MAX, start),
        Order::Slack => (false, i64::from(dated.slack_days), start),
    }
}

#[cfg(test)]
mod tests;
