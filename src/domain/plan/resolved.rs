//! A task with its template filled in, in words and numbers that can be shown and scheduled.

use std::borrow::Cow;

use super::task::{Drive, Link, Origin, Plan, Task};
use crate::domain::catalog::{Action, Catalog, Effort, Item, Phase};
use crate::domain::id::{ActionId, FactorId, ItemId, RoleId, TaskId};
use crate::domain::sorted::{self, Map, Set};
use crate::domain::text::{Text, text};

/// A task as it stands: the person's words where there are any, the template's elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResolvedTask {
    /// The task's id.
    pub id: TaskId,
    /// What to do.
    pub title: Text,
    /// Why.
    pub why: Text,
    /// What is there when it is done.
    pub deliverable: Text,
    /// The steps.
    pub checklist: Vec<Text>,
    /// Who does it.
    pub owner: RoleId,
    /// How much work it is.
    pub effort: Effort,
    /// The least time that it takes, in working days.
    pub duration_days: u16,
    /// When in a program it comes.
    pub phase: Phase,
    /// What decides how long it takes; the larger of both where nothing is said.
    pub drive: Option<Drive>,
    /// What it waits for.
    pub after: Vec<Link>,
}

const FIND_OUT_EFFORT: Effort = Effort { optimistic: 3, likely: 5, pessimistic: 10 };
const OWN_EFFORT: Effort = Effort { optimistic: 10, likely: 10, pessimistic: 20 };
const FIND_OUT_DAYS: u16 = 5;
const FIND_OUT_WHY: Text = text(
    "未回答や「分からない」の設問は段階0として数えるため、計画が実際より大きくなります。先に事実を確かめます。",
    "An item that is unanswered or unknown counts as level 0 and makes the plan larger than it need be. Find out the facts first.",
);
const FIND_OUT_DELIVERABLE: Text =
    text("根拠を添えて答え直した設問", "These items answered anew, with what the answers rest on");
const NOTHING: Text = text("", "");

/// The tasks of a plan, filled in, in the plan's order.
#[must_use]
pub fn resolve(catalog: &Catalog, plan: &Plan) -> Vec<ResolvedTask> {
    let context = Context::of(catalog, plan);
    plan.tasks.iter().map(|task| context.resolve(task)).collect()
}

/// One of these tasks.
#[must_use]
pub fn resolve_one(catalog: &Catalog, plan: &Plan, id: &TaskId) -> Option<ResolvedTask> {
    plan.task(id).map(|task| Context::of(catalog, plan).resolve(task))
}

/// The phase in words, role and duration that a new task of one's own begins with.
#[must_use]
pub fn own_task_defaults() -> (Phase, RoleId, Effort, u16) {
    (Phase::Design, RoleId::new("recruiting"), OWN_EFFORT, 5)
}

struct Context<'a> {
    catalog: &'a Catalog,
    actions: Map<&'a ActionId, &'a Action>,
    items: Map<&'a ItemId, &'a Item>,
    ids: Set<&'a TaskId>,
    /// The first task of each action.
    firsts: Map<&'a ActionId, &'a Task>,
    /// The tasks that find out.
    finding_out: Vec<&'a Task>,
}

impl<'a> Context<'a> {
    fn of(catalog: &'a Catalog, plan: &'a Plan) -> Self {
        let items = catalog.factors.iter().flat_map(|factor| factor.items.iter());
        // A map keeps the last of those with one key: of these in reverse, the first.
        let firsts = plan.tasks.iter().rev().filter_map(|task| Some((task.template()?, task)));
        Self {
            catalog,
            actions: sorted::map(catalog.actions.iter().map(|action| (&action.id, action))),
            items: sorted::map(items.map(|item| (&item.id, item))),
            ids: sorted::set(plan.tasks.iter().map(|task| &task.id)),
            firsts: sorted::map(firsts),
            finding_out: plan.tasks.iter().filter(|task| task.finds_out()).collect(),
        }
    }

    fn resolve(&self, task: &Task) -> ResolvedTask {
        let base = self.base(task);
        let changes = &task.changes;
        let own = |changed: &Option<String>, text: Text| changed.as_ref().map_or(text, |words| same(words));
        let steps = changes.checklist.as_ref();
        ResolvedTask {
            id: task.id.clone(),
            title: own(&changes.title, base.title),
            why: own(&changes.why, base.why),
            deliverable: own(&changes.deliverable, base.deliverable),
            checklist: steps.map_or(base.checklist, |steps| steps.iter().map(|step| same(step)).collect()),
            owner: changes.owner.clone().unwrap_or(base.owner),
            effort: changes.effort.unwrap_or(base.effort),
            duration_days: changes.duration_days.unwrap_or(base.duration_days).max(1),
            phase: changes.phase.unwrap_or(base.phase),
            drive: changes.drive,
            after: self.present(changes.after.clone().unwrap_or(base.after)),
        }
    }

    /// Links to tasks that are still in the plan, each of a kind once, with its longest lag.
    fn present(&self, mut links: Vec<Link>) -> Vec<Link> {
        links.retain(|link| self.ids.contains(&link.task));
        sorted::by(&mut links, |a, b| (&a.task, a.kind, b.lag_days).cmp(&(&b.task, b.kind, a.lag_days)));
        links.dedup_by(|later, earlier| (&later.task, later.kind) == (&earlier.task, earlier.kind));
        links
    }

    fn base(&self, task: &Task) -> ResolvedTask {
        match &task.origin {
            Origin::Template(id) => match self.actions.get(id) {
                Some(action) => self.template(task, action),
                None => own_words(task),
            },
            Origin::FindOut(factor, items) => self.find_out(task, factor, items),
            Origin::Own => own_words(task),
        }
    }

    fn template(&self, task: &Task, action: &Action) -> ResolvedTask {
        let required = action.requires.iter().filter_map(|requirement| {
            let first = self.firsts.get(&requirement.action)?;
            Some(Link::after(first.id.clone(), requirement.lag_days))
        });
        let clarified = self.finding_out.iter().filter(|other| clarifies(other, action));
        let clarified = clarified.map(|task| Link::after(task.id.clone(), 0));
        ResolvedTask {
            id: task.id.clone(),
            title: action.title.clone(),
            why: action.why.clone(),
            deliverable: action.deliverable.clone(),
            checklist: action.checklist.to_vec(),
            owner: action.owner.clone(),
            effort: action.effort,
            duration_days: action.duration_days,
            drive: None,
            phase: action.phase,
            after: required.chain(clarified).collect(),
        }
    }

    fn find_out(&self, task: &Task, factor: &FactorId, items: &[ItemId]) -> ResolvedTask {
        let name = self.catalog.factor(factor).map_or(NOTHING, |factor| factor.name.clone());
        let (_, owner, _, _) = own_task_defaults();
        let statements = items.iter().filter_map(|item| self.items.get(item));
        ResolvedTask {
            id: task.id.clone(),
            title: Text {
                ja: Cow::Owned(format!("「{}」の分からない点を確かめる", name.ja)),
                en: Cow::Owned(format!("Find out what is unknown about “{}”", name.en)),
            },
            why: FIND_OUT_WHY,
            deliverable: FIND_OUT_DELIVERABLE,
            checklist: statements.map(|item| item.statement.clone()).collect(),
            owner,
            effort: FIND_OUT_EFFORT,
            duration_days: FIND_OUT_DAYS,
            drive: None,
            phase: Phase::Design,
            after: Vec::new(),
        }
    }
}

/// Whether `task` finds out about an item that `action` raises.
fn clarifies(task: &Task, action: &Action) -> bool {
    match &task.origin {
        Origin::FindOut(_, items) => action.raises.iter().any(|raise| items.contains(&raise.item)),
        Origin::Template(_) | Origin::Own => false,
    }
}

/// A task of one's own before anything is said of it.
#[must_use]
pub fn own_words(task: &Task) -> ResolvedTask {
    let (phase, owner, effort, duration_days) = own_task_defaults();
    ResolvedTask {
        id: task.id.clone(),
        title: NOTHING,
        why: NOTHING,
        deliverable: NOTHING,
        checklist: Vec::new(),
        owner,
        effort,
        duration_days,
        drive: None,
        phase,
        after: Vec::new(),
    }
}

/// A person's own words are the same in both languages.
fn same(words: &str) -> Text {
    Text { ja: Cow::Owned(words.to_owned()), en: Cow::Owned(words.to_owned()) }
}
