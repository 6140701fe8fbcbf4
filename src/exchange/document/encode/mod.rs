//! From the domain to the document.

mod argument;
mod branch;
mod risks;
mod kpis;
mod draft;
mod studio;
mod value;

use super::v1;
use super::{FORMAT, MAJOR, MINOR};
use crate::domain::answer::{Answer, Confidence, Rating, Unrated};
use crate::domain::calendar::{Closure, Share};
use crate::domain::catalog::{Effort, Phase};
use crate::domain::id::ItemId;
use crate::domain::level::Level;
use crate::domain::plan::checklist::StepId;
use crate::domain::plan::task::Changes;
use crate::domain::plan::{Drive, Link, LinkKind, Origin, Plan, Reason, Settings, Status, Task};
use crate::domain::profile::Size;
use crate::domain::program::{Program, Round};
use crate::domain::score::Scope;
use crate::domain::sorted::{self, Map};

pub(super) fn document(program: &Program) -> v1::Document {
    v1::Document {
        format: FORMAT.to_owned(),
        version: v1::Version { major: MAJOR, minor: MINOR },
        checksum: None,
        seen: Map::new(),
        merge: None,
        pack: v1::Pack { id: program.pack.id.to_string(), version: program.pack.version },
        program: encode(program),
    }
}

fn encode(program: &Program) -> v1::Program {
    let profile = &program.profile;
    v1::Program {
        id: program.id.to_string(),
        name: profile.name.clone(),
        industry: profile.industry.as_ref().map(ToString::to_string),
        size: profile.size.map(size),
        purposes: strings(&profile.purposes),
        created: program.created,
        rounds: program.rounds.iter().map(round).collect(),
        target: levels(&program.target.levels),
        target_items: levels(&program.target.items),
        settings: settings(&program.settings),
        plan: program.plan.as_ref().map(plan),
        scenarios: program.scenarios.iter().map(branch::scenario).collect(),
        charter: studio::charter(&program.charter),
        policy: studio::policy(&program.policy),
        value: value::value(&program.value),
        risks: risks::risks(&program.risks),
        kpis: kpis::kpis(&program.kpis),
        argument: argument::argument(&program.argument),
        drafts: draft::drafts(&program.drafts),
    }
}

/// The same with names as text.
fn named<K: ToString, V: Clone>(map: &Map<K, V>) -> Map<String, V> {
    sorted::map(map.iter().map(|(name, value)| (name.to_string(), value.clone())))
}

fn levels<K: ToString>(levels: &Map<K, Level>) -> Map<String, u8> {
    sorted::map(levels.iter().map(|(id, level)| (id.to_string(), level.number())))
}

const fn figures(effort: Effort) -> [u16; 3] {
    [effort.optimistic, effort.likely, effort.pessimistic]
}

fn strings<'a, T: ToString + 'a>(ids: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    ids.into_iter().map(ToString::to_string).collect()
}

const fn size(size: Size) -> v1::Size {
    match size {
        Size::UpTo100 => v1::Size::UpTo100,
        Size::UpTo300 => v1::Size::UpTo300,
        Size::UpTo1000 => v1::Size::UpTo1000,
        Size::UpTo5000 => v1::Size::UpTo5000,
        Size::Over5000 => v1::Size::Over5000,
    }
}

fn round(round: &Round) -> v1::Round {
    let weights = round.closed.as_ref();
    v1::Round {
        id: round.id.to_string(),
        date: round.date,
        scope: match round.scope {
            Scope::Quick => v1::Scope::Quick,
            Scope::Full => v1::Scope::Full,
        },
        closed: weights.map(named),
        answers: round.answers.iter().map(|(item, given)| answer(item, given)).collect(),
    }
}

fn answer(item: &ItemId, answer: &Answer) -> v1::Answer {
    v1::Answer {
        item: item.to_string(),
        rating: answer.rating.map(rating),
        confidence: match answer.confidence {
            Confidence::Sure => v1::Confidence::Sure,
            Confidence::Fairly => v1::Confidence::Fairly,
            Confidence::Guess => v1::Confidence::Guess,
        },
        note: answer.note.clone(),
        evidence: v1::Evidence {
            text: answer.evidence.text.clone(),
            link: answer.evidence.link.clone(),
            date: answer.evidence.date,
        },
    }
}

const fn rating(rating: Rating) -> v1::Rating {
    match rating {
        Rating::Level(level) => v1::Rating::Level(level.number()),
        Rating::NotApplicable => v1::Rating::Word(v1::RatingWord::NotApplicable),
        Rating::DontKnow => v1::Rating::Word(v1::RatingWord::DontKnow),
    }
}

fn settings(settings: &Settings) -> v1::Settings {
    let closure = |closure: &Closure| v1::Closure {
        from: closure.from,
        to: closure.to,
        name: closure.name.clone(),
        role: closure.role.as_ref().map(ToString::to_string),
        share: match closure.share {
            Share::Closed => v1::Share::Closed,
            Share::Half => v1::Share::Half,
            Share::Whole => v1::Share::Whole,
        },
    };
    v1::Settings {
        start: settings.start,
        deadline: settings.deadline,
        capacities: named(&settings.capacities),
        closures: settings.closures.iter().map(closure).collect(),
        budget: branch::budget(&settings.budget),
        uncertainty: branch::uncertainty(&settings.uncertainty),
    }
}

fn plan(plan: &Plan) -> v1::Plan {
    v1::Plan {
        made: plan.made,
        anchor: plan.anchor,
        pinned_out: strings(&plan.pinned_out),
        proof: plan.proof.map(branch::proof),
        baselines: plan.baselines.iter().map(branch::baseline).collect(),
        tasks: plan.tasks.iter().map(task).collect(),
    }
}

fn task(task: &Task) -> v1::Task {
    v1::Task {
        id: task.id.to_string(),
        origin: origin(&task.origin),
        changes: changes(&task.changes),
        reasons: task.reasons.iter().map(reason).collect(),
        pinned: task.pinned,
        start: task.start,
        not_before: task.not_before,
        deadline: task.deadline,
        status: match task.status {
            Status::ToDo => v1::Status::ToDo,
            Status::Doing => v1::Status::Doing,
            Status::Blocked => v1::Status::Blocked,
            Status::Done => v1::Status::Done,
        },
        progress: task.progress,
        began: task.began,
        finished: task.finished,
        ticked: task.ticked.iter().filter_map(of_template).collect(),
        ticked_items: task.ticked.iter().filter_map(item).collect(),
        ticked_own: task.ticked.iter().filter_map(own_step).collect(),
        assignee: task.assignee.clone(),
        notes: task.notes.clone(),
    }
}

const fn of_template(step: &StepId) -> Option<u16> {
    match step {
        StepId::Template(index) => Some(*index),
        StepId::Item(_) | StepId::Own(..) => None,
    }
}

fn item(step: &StepId) -> Option<String> {
    match step {
        StepId::Item(item) => Some(item.to_string()),
        StepId::Template(_) | StepId::Own(..) => None,
    }
}

/// A step in a person's words; of several worded the same, with how many of them come before.
pub(super) fn own_step(step: &StepId) -> Option<String> {
    match step {
        StepId::Template(_) | StepId::Item(_) => None,
        StepId::Own(words, 0) => Some(words.clone()),
        StepId::Own(words, before) => Some(format!("{words}\n{before}")),
    }
}

fn origin(origin: &Origin) -> v1::Origin {
    match origin {
        Origin::Template(action) => v1::Origin::Template { action: action.to_string() },
        Origin::FindOut(factor, items) => {
            v1::Origin::FindOut { factor: factor.to_string(), items: strings(items) }
        }
        Origin::Own => v1::Origin::Own,
    }
}

fn changes(changes: &Changes) -> v1::Changes {
    let link = |link: &Link| v1::Link {
        task: link.task.to_string(),
        kind: match link.kind {
            LinkKind::FinishToStart => v1::LinkKind::FinishToStart,
            LinkKind::StartToStart => v1::LinkKind::StartToStart,
            LinkKind::FinishToFinish => v1::LinkKind::FinishToFinish,
        },
        lag_days: link.lag_days,
    };
    v1::Changes {
        title: changes.title.clone(),
        why: changes.why.clone(),
        deliverable: changes.deliverable.clone(),
        checklist: changes.checklist.clone(),
        owner: changes.owner.as_ref().map(ToString::to_string),
        effort: changes.effort.map(figures),
        duration_days: changes.duration_days,
        phase: changes.phase.map(phase),
        after: changes.after.as_ref().map(|after| after.iter().map(link).collect()),
        drive: changes.drive.map(|drive| match drive {
            Drive::Duration => v1::Drive::Duration,
            Drive::Effort => v1::Drive::Effort,
        }),
    }
}

const fn phase(phase: Phase) -> v1::Phase {
    match phase {
        Phase::Design => v1::Phase::Design,
        Phase::Operation => v1::Phase::Operation,
        Phase::After => v1::Phase::After,
    }
}

const fn unrated(unrated: Unrated) -> v1::Unrated {
    match unrated {
        Unrated::Unanswered => v1::Unrated::Unanswered,
        Unrated::DontKnow => v1::Unrated::DontKnow,
    }
}

fn reason(reason: &Reason) -> v1::Reason {
    match reason {
        Reason::Raises { item, from, unknown, to } => v1::Reason::Raises {
            item: item.to_string(),
            from: from.number(),
            unknown: unknown.map(unrated),
            to: to.number(),
        },
        Reason::Needed(action) => v1::Reason::Needed { action: action.to_string() },
        Reason::Pinned => v1::Reason::Pinned,
    }
}
