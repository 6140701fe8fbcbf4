//! The one door through which a program changes: one gesture, one command, one step to undo.

mod apply;
mod branches;
mod drafts;
mod refusal;
mod start;
mod tasks;
mod words;

use chrono::NaiveDate;

pub use refusal::Refusal;
pub use words::describe;

use super::answer::{Confidence, Evidence, Rating};
use super::argument::Argument;
use super::calendar::Closure;
use super::catalog::{Effort, Phase};
use super::charter::Charter;
use super::draft;
use super::id::{
    ActionId, BaselineId, CaseId, FactorId, ItemId, RiskId, RoleId, RoundId, ScenarioId, TaskId,
};
use super::kpi::Kpis;
use super::level::Level;
use super::plan::checklist::StepId;
use super::plan::{Baseline, Budget, Drive, Link, Plan, Status, Task, Uncertainty};
use super::policy::Policy;
use super::profile::Profile;
use super::program::Program;
use super::risk::Risk;
use super::score::Scope;
use super::sorted::Set;
use super::target::Target;
use super::text::Language;
use super::value::Figures;

/// A change that a person makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Renames the organization, or tells its industry, size and purposes.
    Describe(Profile),
    /// Says what the program is for, whom it is about and who stands behind it.
    SetCharter(Box<Charter>),
    /// Says who may come back, and how.
    SetPolicy(Box<Policy>),
    /// Says what the program's value is worked out from.
    SetValue(Box<Figures>),
    /// Says this of a risk; adds it where it is one of the organization's own and new.
    SetRisk(Box<Risk>),
    /// Takes a risk of the organization's own out of the register; of a documented one, all that is said.
    RemoveRisk(RiskId),
    /// Says what is to be reached and how often it is reviewed, or notes a review.
    SetKpis(Box<Kpis>),
    /// Says what speaks for and against it, and what the board paper leaves out.
    SetArgument(Box<Argument>),
    /// Changes one thing in a text that is drafted from the program, as it was drafted when it was changed: a board paper tells
    /// of what was drawn, which is none of the program's.
    Revise(Box<draft::Draft>, draft::Change),
    /// Takes what a case published into charter and policy, with words in a language; its waves are counted from a day.
    StartLike(CaseId, Language, NaiveDate),
    /// Answers an item of the current round, or takes the answer back.
    Rate(ItemId, Option<Rating>),
    /// Says how sure an answer is.
    SetConfidence(ItemId, Confidence),
    /// Leaves a note on an item.
    SetNote(ItemId, String),
    /// Says what an answer rests on.
    SetEvidence(ItemId, Evidence),
    /// Asks more, or fewer, items in the current round.
    SetScope(Scope),
    /// Dates the current round.
    DateRound(NaiveDate),
    /// Freezes the current round.
    CloseRound,
    /// Starts another round on a day, from the answers of the last.
    StartRound(RoundId, NaiveDate),
    /// Sets the level that every factor is to reach.
    SetTarget(Target),
    /// Sets the level that one factor is to reach.
    AimAt(FactorId, Level),
    /// Sets the first day of the plan.
    SetStart(NaiveDate),
    /// Sets, or takes away, the day by which everything should be done.
    SetDeadline(Option<NaiveDate>),
    /// Sets what a role can give, in tenths of a person-day a week; none for the catalog's default.
    SetCapacity(RoleId, Option<u16>),
    /// Closes days.
    AddClosure(Closure),
    /// Opens them again.
    RemoveClosure(Closure),
    /// Takes a plan as it was chosen.
    AdoptPlan(Plan),
    /// Throws the plan away.
    DropPlan,
    /// Places unstarted tasks anew, from this day on.
    Reschedule(NaiveDate),
    /// Adds a task of one's own, or puts a removed one back.
    AddTask(Box<Task>),
    /// Removes a task; one made from a template is not chosen again.
    RemoveTask(TaskId),
    /// Puts an action that was taken out among those that may be chosen again.
    AllowAction(ActionId),
    /// Changes one thing about a task.
    Edit(TaskId, Edit),
    /// Changes one thing about each of several tasks, in one step.
    EditAll(Vec<(TaskId, Edit)>),
    /// Takes what a table says: adds tasks of one's own, then changes one thing about each of several, in one step.
    TakeSheet(Vec<Task>, Vec<(TaskId, Edit)>),
    /// Sets, or takes away, the level that one item is to reach.
    AimAtItem(ItemId, Option<Level>),
    /// Sets what the plan may cost.
    SetBudget(Budget),
    /// Sets what the forecast is computed from.
    SetUncertainty(Uncertainty),
    /// Keeps how the plan stands today, to compare it with later.
    TakeBaseline(Baseline),
    /// Calls a baseline otherwise.
    RenameBaseline(BaselineId, String),
    /// Throws a baseline away.
    RemoveBaseline(BaselineId),
    /// Branches off the plan on a day, under a name.
    BeginScenario(ScenarioId, String, NaiveDate),
    /// Calls a branch otherwise.
    RenameScenario(ScenarioId, String),
    /// Throws a branch away.
    DropScenario(ScenarioId),
    /// Goes on with a branch in place of the plan.
    AdoptScenario(ScenarioId),
    /// Changes something in a branch. What is not part of it, such as answers, changes as without it.
    InScenario(ScenarioId, Box<Command>),
}

/// One thing to change about a task. None goes back to the template's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Its title.
    Title(Option<String>),
    /// Why it is done.
    Why(Option<String>),
    /// What is there when it is done.
    Deliverable(Option<String>),
    /// Its steps; ticks stay with their words.
    Checklist(Option<Vec<String>>),
    /// Its steps, and which of them are ticked then.
    Steps(Vec<String>, Set<StepId>),
    /// Who does it.
    Owner(Option<RoleId>),
    /// How much work it is.
    Effort(Option<Effort>),
    /// The least time that it takes, in working days.
    Duration(Option<u16>),
    /// When in a program it comes.
    Phase(Option<Phase>),
    /// What must be finished before.
    After(Option<Vec<Link>>),
    /// The day on which it should start.
    Start(Option<NaiveDate>),
    /// The day before which it should not start.
    NotBefore(Option<NaiveDate>),
    /// The day by which it should be finished.
    Deadline(Option<NaiveDate>),
    /// What decides how long it takes.
    Drive(Option<Drive>),
    /// How far it has come; the day is the one on which that was so.
    Status(Status, NaiveDate),
    /// The share that is done, in percent.
    Progress(u8),
    /// The day on which it really began.
    Began(Option<NaiveDate>),
    /// The day on which it was really finished.
    Finished(Option<NaiveDate>),
    /// The steps that are ticked.
    Ticked(Set<StepId>),
    /// The person who does it.
    Assignee(String),
    /// Remarks.
    Notes(String),
    /// Whether it stays in whatever is chosen anew.
    Pinned(bool),
}

impl Command {
    /// Whether it changes what a branch of the plan has of its own: the target, what the plan is dated with, the plan.
    #[must_use]
    pub const fn is_of_branch(&self) -> bool {
        matches!(
            self,
            Self::SetTarget(_)
                | Self::AimAt(..)
                | Self::AimAtItem(..)
                | Self::SetStart(_)
                | Self::SetDeadline(_)
                | Self::SetCapacity(..)
                | Self::AddClosure(_)
                | Self::RemoveClosure(_)
                | Self::SetBudget(_)
                | Self::SetUncertainty(_)
                | Self::AdoptPlan(_)
                | Self::DropPlan
                | Self::Reschedule(_)
                | Self::AddTask(_)
                | Self::RemoveTask(_)
                | Self::AllowAction(_)
                | Self::Edit(..)
                | Self::EditAll(_)
                | Self::TakeSheet(..)
        )
    }

    /// Names the text field of `before` that a command types into: commands in a row with the same name are one step to
    /// undo.
    #[must_use]
    pub fn field(&self, before: &Program) -> Option<String> {
        match self {
            // What is ticked or chosen beside the name is a step of its own.
            Self::Describe(profile) => {
                let typed = Profile { name: before.profile.name.clone(), ..profile.clone() };
                (typed == before.profile).then(|| "profile".to_owned())
            }
            Self::SetCharter(charter) => charter.typed(&before.charter),
            Self::SetPolicy(policy) => policy.typed(&before.policy),
            Self::SetRisk(risk) => match before.risks.get(&risk.id) {
                Some(said) => risk.typed(said),
                // That it is added is a step of its own.
                None if risk.id.is_own() => None,
                None => risk.typed(&Risk::new(risk.id.clone())),
            },
            Self::SetKpis(kpis) => kpis.typed(&before.kpis),
            Self::SetArgument(argument) => argument.typed(&before.argument),
            Self::Revise(drafted, change) => change.field(drafted.kind),
            Self::SetNote(item, _) => Some(format!("note {item}")),
            Self::SetEvidence(item, _) => Some(format!("evidence {item}")),
            Self::SetCapacity(role, _) => Some(format!("capacity {role}")),
            Self::SetBudget(_) => Some("budget".to_owned()),
            Self::SetUncertainty(_) => Some("uncertainty".to_owned()),
            Self::RenameBaseline(id, _) => Some(format!("baseline {id}")),
            Self::RenameScenario(id, _) => Some(format!("scenario {id}")),
            Self::InScenario(id, command) => command.field(before).map(|field| format!("{id} {field}")),
            Self::Edit(task, edit) => edit.field().map(|field| format!("{field} {task}")),
            _ => None,
        }
    }
}

impl Edit {
    const fn field(&self) -> Option<&'static str> {
        match self {
            Self::Title(_) => Some("title"),
            Self::Why(_) => Some("why"),
            Self::Deliverable(_) => Some("deliverable"),
            Self::Checklist(_) | Self::Steps(..) => Some("checklist"),
            Self::Effort(_) => Some("effort"),
            Self::Duration(_) => Some("duration"),
            Self::Progress(_) => Some("progress"),
            Self::Assignee(_) => Some("assignee"),
            Self::Notes(_) => Some("notes"),
            _ => None,
        }
    }
}
