//! From the document to the domain. What has no meaning in the domain is refused, with its place.

mod argument;
mod branch;
mod risks;
mod kpis;
mod draft;
mod studio;
mod value;

use super::check::unique;
use super::error::ReadError;
use super::v1;
use crate::domain::answer::{Answer, Confidence, Evidence, Rating, Unrated};
use crate::domain::argument::Argument;
use crate::domain::calendar::{Closure, Share};
use crate::domain::catalog::{Effort, Phase};
use crate::domain::charter::Charter;
use crate::domain::id::{
    ActionId, FactorId, IndustryId, ItemId, PackId, ProgramId, PurposeId, RoleId, RoundId, TaskId,
};
use crate::domain::kpi::Kpis;
use crate::domain::level::Level;
use crate::domain::plan::checklist::StepId;
use crate::domain::plan::task::Changes;
use crate::domain::plan::{Drive, Link, LinkKind, Origin, Plan, Reason, Settings, Status, Task};
use crate::domain::policy::Policy;
use crate::domain::profile::{Profile, Size};
use crate::domain::program::{PackRef, Program, Round, Unknown};
use crate::domain::risk::Register;
use crate::domain::score::Scope;
use crate::domain::sorted::{self, Map};
use crate::domain::target::Target;
use crate::domain::value::Figures;

pub(super) fn program(document: v1::Document) -> Result<Program, ReadError> {
    let v1::Document { pack, program, .. } = document;
    Ok(Program {
        id: ProgramId::from(filled(program.id, "program.id")?),
        created: program.created,
        pack: PackRef { id: PackId::from(pack.id), version: pack.version },
        profile: Profile {
            name: filled(program.name, "program.name")?,
            industry: program.industry.map(IndustryId::from),
            size: program.size.map(size),
            purposes: sorted::set(program.purposes.into_iter().map(PurposeId::from)),
        },
        rounds: indexed(program.rounds, "program.rounds", round)?,
        target: target(program.target, program.target_items, "program")?,
        settings: settings(program.settings),
        plan: program.plan.map(|given| plan(given, "program.plan")).transpose()?,
        scenarios: indexed(program.scenarios, "program.scenarios", branch::scenario)?,
        charter: match program.charter {
            Some(given) => studio::charter(given, "program.charter")?,
            None => Charter::default(),
        },
        policy: match program.policy {
            Some(given) => studio::policy(given, "program.policy")?,
            None => Policy::default(),
        },
        value: match program.value {
            Some(given) => value::value(given, "program.value")?,
            None => Figures::default(),
        },
        risks: match program.risks {
            Some(given) => risks::risks(given, "program.risks")?,
            None => Register::default(),
        },
        kpis: match program.kpis {
            Some(given) => kpis::kpis(given, "program.kpis")?,
            None => Kpis::default(),
        },
        argument: match program.argument {
            Some(given) => argument::argument(given, "program.argument")?,
            None => Argument::default(),
        },
        drafts: draft::drafts(program.drafts, "program.drafts")?,
        unknown: Unknown::new(),
    })
}

fn filled(text: String, place: &str) -> Result<String, ReadError> {
    if text.trim().is_empty() { Err(ReadError::invalid(place)) } else { Ok(text) }
}

fn level(number: u8, place: impl FnOnce() -> String) -> Result<Level, ReadError> {
    Level::from_number(number).ok_or_else(|| ReadError::invalid(place()))
}

/// Decodes each entry of a list, telling it its own place.
fn indexed<T, U>(
    list: Vec<T>,
    place: &str,
    decode: impl Fn(T, &str) -> Result<U, ReadError>,
) -> Result<Vec<U>, ReadError> {
    list.into_iter().enumerate().map(|(index, entry)| decode(entry, &format!("{place}[{index}]"))).collect()
}

fn target(levels: Map<String, u8>, items: Map<String, u8>, place: &str) -> Result<Target, ReadError> {
    let mut target = Target::default();
    for (id, number) in levels {
        let level = level(number, || format!("{place}.target.{id}"))?;
        target.levels.insert(FactorId::from(id), level);
    }
    for (id, number) in items {
        let level = level(number, || format!("{place}.target_items.{id}"))?;
        target.items.insert(ItemId::from(id), level);
    }
    Ok(target)
}

/// The same with names of a kind.
fn named<K: From<String> + Ord, V>(map: Map<String, V>) -> Map<K, V> {
    sorted::map(map.into_iter().map(|(name, value)| (K::from(name), value)))
}

const fn effort([optimistic, likely, pessimistic]: [u16; 3]) -> Effort {
    Effort { optimistic, likely, pessimistic }
}

const fn size(size: v1::Size) -> Size {
    match size {
        v1::Size::UpTo100 => Size::UpTo100,
        v1::Size::UpTo300 => Size::UpTo300,
        v1::Size::UpTo1000 => Size::UpTo1000,
        v1::Size::UpTo5000 => Size::UpTo5000,
        v1::Size::Over5000 => Size::Over5000,
    }
}

fn round(round: v1::Round, place: &str) -> Result<Round, ReadError> {
    let answers_place = format!("{place}.answers");
    let answers = indexed(round.answers, &answers_place, answer)?;
    unique(answers.iter().map(|(item, _)| item.as_str()), &answers_place)?;
    Ok(Round {
        id: RoundId::from(filled(round.id, &format!("{place}.id"))?),
        date: round.date,
        scope: match round.scope {
            v1::Scope::Quick => Scope::Quick,
            v1::Scope::Full => Scope::Full,
        },
        answers: sorted::map(answers),
        closed: round.closed.map(named),
    })
}

fn answer(answer: v1::Answer, place: &str) -> Result<(ItemId, Answer), ReadError> {
    let v1::Answer { item, rating: given, confidence, note, evidence } = answer;
    let answer = Answer {
        rating: given.map(|given| rating(&given, place)).transpose()?,
        confidence: match confidence {
            v1::Confidence::Sure => Confidence::Sure,
            v1::Confidence::Fairly => Confidence::Fairly,
            v1::Confidence::Guess => Confidence::Guess,
        },
        note,
        evidence: Evidence { text: evidence.text, link: evidence.link, date: evidence.date },
    };
    Ok((ItemId::from(filled(item, &format!("{place}.item"))?), answer))
}

fn rating(rating: &v1::Rating, place: &str) -> Result<Rating, ReadError> {
    Ok(match rating {
        v1::Rating::Level(number) => Rating::Level(level(*number, || format!("{place}.rating"))?),
        v1::Rating::Word(v1::RatingWord::NotApplicable) => Rating::NotApplicable,
        v1::Rating::Word(v1::RatingWord::DontKnow) => Rating::DontKnow,
    })
}

fn settings(settings: v1::Settings) -> Settings {
    let closure = |closure: v1::Closure| Closure {
        from: closure.from,
        to: closure.to,
        name: closure.name,
        role: closure.role.map(RoleId::from),
        share: match closure.share {
            v1::Share::Closed => Share::Closed,
            v1::Share::Half => Share::Half,
            v1::Share::Whole => Share::Whole,
        },
    };
    Settings {
        start: settings.start,
        deadline: settings.deadline,
        capacities: named(settings.capacities),
        closures: settings.closures.into_iter().map(closure).collect(),
        budget: settings.budget.map(branch::budget).unwrap_or_default(),
        uncertainty: settings.uncertainty.map(branch::uncertainty).unwrap_or_default(),
    }
}

fn plan(plan: v1::Plan, place: &str) -> Result<Plan, ReadError> {
    Ok(Plan {
        made: plan.made,
        anchor: plan.anchor,
        pinned_out: sorted::set(plan.pinned_out.into_iter().map(ActionId::from)),
        proof: plan.proof.map(branch::proof),
        baselines: indexed(plan.baselines, &format!("{place}.baselines"), branch::baseline)?,
        tasks: indexed(plan.tasks, &format!("{place}.tasks"), task)?,
    })
}

fn task(task: v1::Task, place: &str) -> Result<Task, ReadError> {
    let of_template = task.ticked.into_iter().map(StepId::Template);
    let items = task.ticked_items.into_iter().map(|item| StepId::Item(ItemId::from(item)));
    let own = task.ticked_own.iter().map(|written| own_step(written));
    Ok(Task {
        id: TaskId::from(filled(task.id, &format!("{place}.id"))?),
        origin: origin(task.origin),
        changes: changes(task.changes),
        reasons: indexed(task.reasons, &format!("{place}.reasons"), reason)?,
        pinned: task.pinned,
        start: task.start,
        not_before: task.not_before,
        deadline: task.deadline,
        status: match task.status {
            v1::Status::ToDo => Status::ToDo,
            v1::Status::Doing => Status::Doing,
            v1::Status::Blocked => Status::Blocked,
            v1::Status::Done => Status::Done,
        },
        progress: task.progress,
        began: task.began,
        finished: task.finished,
        ticked: sorted::set(of_template.chain(items).chain(own)),
        assignee: task.assignee,
        notes: task.notes,
    })
}

/// A step in a person's words, as [`super::super::encode`] writes it.
fn own_step(written: &str) -> StepId {
    let numbered = written.rsplit_once('\n').and_then(|(words, before)| Some((words, before.parse().ok()?)));
    let (words, before) = numbered.unwrap_or((written, 0));
    StepId::Own(words.to_owned(), before)
}

fn origin(origin: v1::Origin) -> Origin {
    match origin {
        v1::Origin::Template { action } => Origin::Template(ActionId::from(action)),
        v1::Origin::FindOut { factor, items } => {
            Origin::FindOut(FactorId::from(factor), items.into_iter().map(ItemId::from).collect())
        }
        v1::Origin::Own => Origin::Own,
    }
}

fn changes(changes: v1::Changes) -> Changes {
    let link = |link: v1::Link| Link {
        task: TaskId::from(link.task),
        kind: match link.kind {
            v1::LinkKind::FinishToStart => LinkKind::FinishToStart,
            v1::LinkKind::StartToStart => LinkKind::StartToStart,
            v1::LinkKind::FinishToFinish => LinkKind::FinishToFinish,
        },
        lag_days: link.lag_days,
    };
    Changes {
        title: changes.title,
        why: changes.why,
        deliverable: changes.deliverable,
        checklist: changes.checklist,
        owner: changes.owner.map(RoleId::from),
        effort: changes.effort.map(effort),
        duration_days: changes.duration_days,
        phase: changes.phase.map(phase),
        after: changes.after.map(|after| after.into_iter().map(link).collect()),
        drive: changes.drive.map(|drive| match drive {
            v1::Drive::Duration => Drive::Duration,
            v1::Drive::Effort => Drive::Effort,
        }),
    }
}

const fn phase(phase: v1::Phase) -> Phase {
    match phase {
        v1::Phase::Design => Phase::Design,
        v1::Phase::Operation => Phase::Operation,
        v1::Phase::After => Phase::After,
    }
}

const fn unrated(unrated: v1::Unrated) -> Unrated {
    match unrated {
        v1::Unrated::Unanswered => Unrated::Unanswered,
        v1::Unrated::DontKnow => Unrated::DontKnow,
    }
}

fn reason(reason: v1::Reason, place: &str) -> Result<Reason, ReadError> {
    Ok(match reason {
        v1::Reason::Raises { item, from, unknown, to } => Reason::Raises {
            item: ItemId::from(item),
            from: level(from, || format!("{place}.from"))?,
            unknown: unknown.map(unrated),
            to: level(to, || format!("{place}.to"))?,
        },
        v1::Reason::Needed { action } => Reason::Needed(ActionId::from(action)),
        v1::Reason::Pinned => Reason::Pinned,
    })
}
