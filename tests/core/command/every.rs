//! What holds for every command: words for it, and a program that stays sound.

use std::collections::BTreeSet;

use okaeri::domain::answer::{Answer, Confidence, Evidence, Rating};
use okaeri::domain::argument::{Argument, OwnClaim};
use okaeri::domain::calendar::Closure;
use okaeri::domain::charter::Charter;
use okaeri::domain::command::{Command, Edit, describe};
use okaeri::domain::draft::{Change, ClauseKey, Kind, Way, Words, Worked, draft};
use okaeri::domain::id::{
    ActionId, BaselineId, CaseId, ClaimId, ClauseId, FactorId, ItemId, OwnClauseId, RiskId, RoleId, RoundId,
    RuleId, ScenarioId,
};
use okaeri::domain::kpi::{Cadence, Goal, Kpi, Kpis};
use okaeri::domain::level::Level;
use okaeri::domain::plan::checklist::StepId;
use okaeri::domain::plan::schedule::check_order;
use okaeri::domain::plan::task::Origin;
use okaeri::domain::plan::{Baseline, Budget, Drive, Link, Span, Status, Task, Uncertainty, resolve};
use okaeri::domain::policy::{Outcome, Policy, PolicyRule};
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::risk::Risk;
use okaeri::domain::score::Scope;
use okaeri::domain::sorted;
use okaeri::domain::target::Target;
use okaeri::domain::text::Language;
use okaeri::domain::value::{Figures, Month};
use okaeri::exchange::document;
use proptest::collection::vec;
use proptest::prelude::*;

use super::plan::planned;
use crate::small::{cases, catalog, day, program, task_id};

/// What is said of a risk, some of which is refused.
fn risks() -> Vec<Command> {
    let said = |risk: Risk| Command::SetRisk(Box::new(risk));
    let loss = || Risk::new(RiskId::new("challenge.loss"));
    let own = RiskId::new("own.1");
    vec![
        said(Risk { owner: "Kim".to_owned(), ..loss() }),
        said(Risk { permille: Some(200), ..loss() }),
        said(loss()),
        said(Risk { title: "A risk".to_owned(), ..Risk::new(own.clone()) }),
        Command::RemoveRisk(own),
    ]
}

/// One command of each kind, some of which are refused.
pub(crate) fn all() -> Vec<Command> {
    let item = ItemId::new("base.a");
    let closure = Closure::of_all(day("2026-08-12"), day("2026-08-14"), String::new());
    let mut commands = vec![
        Command::Describe(Profile { name: "Other".to_owned(), ..Profile::default() }),
        Command::Describe(Profile::default()),
        Command::SetCharter(Box::new(Charter { why: "because".to_owned(), ..Charter::default() })),
        Command::SetCharter(Box::default()),
        Command::SetPolicy(Box::new(Policy {
            rules: vec![PolicyRule::new(RuleId::new("e1"), Outcome::Review)],
            ..Policy::default()
        })),
        Command::SetPolicy(Box::default()),
        Command::SetValue(Box::new(Figures { leavers: Some(120), ..Figures::default() })),
        Command::SetValue(Box::new(Figures { fee_permille: Some(1001), ..Figures::default() })),
        Command::SetValue(Box::default()),
        Command::StartLike(CaseId::new("mhi"), Language::English, day("2026-05-01")),
        Command::Rate(item.clone(), Some(Rating::Level(Level::L2))),
        Command::Rate(item.clone(), Some(Rating::NotApplicable)),
        Command::Rate(item.clone(), None),
        Command::SetConfidence(item.clone(), Confidence::Guess),
        Command::SetNote(item.clone(), "a note".to_owned()),
        Command::SetNote(item.clone(), String::new()),
        Command::SetEvidence(item, Evidence::default()),
        Command::SetScope(Scope::Full),
        Command::DateRound(day("2026-04-02")),
        Command::DateRound(day("2026-12-01")),
        Command::CloseRound,
        Command::StartRound(RoundId::new("r2"), day("2026-10-01")),
        Command::StartRound(RoundId::new("r3"), day("2027-04-01")),
        Command::SetTarget(Target::uniform(&catalog(), Level::L1)),
        Command::AimAt(FactorId::new("ties"), Level::L4),
        Command::SetStart(day("2026-06-01")),
        Command::SetDeadline(Some(day("2026-12-31"))),
        Command::SetCapacity(RoleId::new("hr"), Some(30)),
        Command::AddClosure(closure.clone()),
        Command::RemoveClosure(closure),
        Command::AdoptPlan(planned().plan.expect("there is a plan")),
        Command::DropPlan,
        Command::Reschedule(day("2026-07-01")),
        Command::AddTask(Box::new(Task::new(
            task_id("path.tell"),
            Origin::Template(ActionId::new("path.tell")),
        ))),
        Command::RemoveTask(task_id("base.train")),
        Command::AllowAction(ActionId::new("base.train")),
        Command::AimAtItem(ItemId::new("base.a"), Some(Level::L4)),
        Command::AimAtItem(ItemId::new("base.a"), None),
        Command::AimAtItem(ItemId::new("no.such"), None),
        Command::SetBudget(Budget { effort_tenths: Some(100), ..Budget::default() }),
        Command::SetBudget(Budget { effort_tenths: Some(u32::MAX), ..Budget::default() }),
        Command::SetUncertainty(Uncertainty { seed: 3, ..Uncertainty::default() }),
        Command::EditAll(vec![
            (task_id("own"), Edit::Notes("both".to_owned())),
            (task_id("path.tell"), Edit::NotBefore(Some(day("2026-06-01")))),
        ]),
    ];
    commands.push(Command::TakeSheet(
        vec![Task::new(task_id("sheet"), Origin::Own)],
        vec![
            (task_id("sheet"), Edit::Title(Some("from a table".to_owned()))),
            (task_id("own"), Edit::Duration(Some(4))),
        ],
    ));
    commands.extend(goals());
    commands.extend(arguments());
    commands.extend(drafts());
    commands.extend(branches());
    commands.extend(edits());
    commands.extend(risks());
    commands
}

fn goal(kpi: Kpi, value: u64) -> Kpis {
    let goal = Goal { value, by: Month::of(day("2027-03-31")) };
    Kpis { goals: sorted::map([(kpi, goal)]), ..Kpis::default() }
}

fn goals() -> [Command; 4] {
    [
        Command::SetKpis(Box::new(Kpis { cadence: Some(Cadence::Monthly), ..Kpis::default() })),
        Command::SetKpis(Box::new(goal(Kpi::EngagedShare, 1001))),
        Command::SetKpis(Box::new(goal(Kpi::Rehires, 3))),
        Command::SetKpis(Box::default()),
    ]
}

fn arguments() -> [Command; 3] {
    let left_out = Argument { left_out: sorted::set([ClaimId::new("headcount")]), ..Argument::default() };
    let taken = OwnClaim { id: ClaimId::new("cost"), words: String::new(), saves: true };
    [
        Command::SetArgument(Box::new(left_out)),
        Command::SetArgument(Box::new(Argument { claims: vec![taken], ..Argument::default() })),
        Command::SetArgument(Box::default()),
    ]
}

fn drafts() -> impl Iterator<Item = Command> {
    let (purpose, steps, gone) = (ClauseId::new("purpose"), ClauseId::new("steps"), ClauseId::new("gone"));
    let (one, other) = (OwnClauseId::new("o1"), OwnClauseId::new("o2"));
    let (ja, en) = (Language::Japanese, Language::English);
    let words = |heading: &str, text: &str| Words { heading: heading.to_owned(), text: text.to_owned() };
    let changes = [
        Change::Say(purpose.clone(), ja, words("目的", "迎え直す。\n・一つ目")),
        Change::Say(purpose.clone(), ja, words("", "迎え直す。")),
        Change::Say(purpose.clone(), en, words("Why", "To welcome people back.")),
        Change::Say(steps.clone(), en, words("", "")),
        Change::Say(gone.clone(), ja, words("", "どこにもない")),
        Change::Keep(purpose.clone(), ja),
        Change::Follow(purpose.clone(), ja),
        Change::LeaveOut(purpose.clone(), true),
        Change::LeaveOut(purpose.clone(), false),
        Change::LeaveOut(gone.clone(), true),
        Change::Add(one.clone(), Some(ClauseKey::Drafted(purpose))),
        Change::Add(other.clone(), None),
        Change::Add(other.clone(), Some(ClauseKey::Own(one.clone()))),
        Change::SayOwn(one.clone(), ja, words("届け出", "住所を届け出る。")),
        Change::SayOwn(one.clone(), ja, words("", " ")),
        Change::SayOwn(OwnClauseId::new("gone"), ja, words("", "どこにもない")),
        Change::Move(one.clone(), Way::Up),
        Change::Move(other.clone(), Way::Down),
        Change::TakeIn(steps, other),
        Change::Remove(one),
        Change::Forget(gone),
    ];
    let drafted = draft(&catalog(), &program(), Worked::on(day("2026-10-05")), Kind::Rules);
    changes.into_iter().map(move |change| Command::Revise(Box::new(drafted.clone()), change))
}

fn branches() -> Vec<Command> {
    let baseline = |id, name: &str| Baseline {
        id: BaselineId::new(id),
        name: name.to_owned(),
        taken: day("2026-04-20"),
        dates: sorted::map([(
            task_id("own"),
            Span { start: day("2026-04-20"), end: day("2026-04-21"), days: 2 },
        )]),
    };
    let (one, other) = (ScenarioId::new("s1"), ScenarioId::new("s2"));
    let within = |command| Command::InScenario(ScenarioId::new("s1"), Box::new(command));
    let begin =
        |id: &ScenarioId, name: &str| Command::BeginScenario(id.clone(), name.to_owned(), day("2026-04-20"));
    vec![
        Command::TakeBaseline(baseline("b1", "at first")),
        Command::TakeBaseline(baseline("b2", " ")),
        Command::RenameBaseline(BaselineId::new("b1"), "as agreed".to_owned()),
        Command::RemoveBaseline(BaselineId::new("b1")),
        begin(&one, "more people"),
        begin(&other, ""),
        Command::RenameScenario(one.clone(), "fewer people".to_owned()),
        within(Command::SetStart(day("2026-07-01"))),
        within(Command::Edit(task_id("own"), Edit::Status(Status::Doing, day("2026-04-22")))),
        within(Command::RemoveTask(task_id("base.train"))),
        within(Command::Rate(ItemId::new("base.a"), Some(Rating::Level(Level::L3)))),
        within(Command::DropPlan),
        within(Command::AdoptScenario(one.clone())),
        Command::DropScenario(other),
        Command::AdoptScenario(one),
    ]
}

fn edits() -> impl Iterator<Item = Command> {
    let after = |id: &str| Edit::After(Some(vec![Link::after(task_id(id), 1)]));
    let edits = [
        ("own", Edit::Title(Some("Own".to_owned()))),
        ("own", Edit::Why(Some("Why".to_owned()))),
        ("own", Edit::Deliverable(None)),
        ("own", Edit::Checklist(Some(vec![String::new()]))),
        ("own", Edit::Owner(Some(RoleId::new("recruiting")))),
        ("own", Edit::Effort(None)),
        ("own", Edit::Duration(Some(3))),
        ("own", Edit::Phase(None)),
        ("own", after("path.tell")),
        ("base.write", after("own")),
        ("path.tell", after("base.write")),
        ("own", Edit::Start(Some(day("2026-04-18")))),
        ("own", Edit::NotBefore(Some(day("2026-04-19")))),
        ("own", Edit::Deadline(Some(day("2026-05-01")))),
        ("own", Edit::Drive(Some(Drive::Effort))),
        ("own", Edit::Status(Status::Doing, day("2026-04-20"))),
        ("own", Edit::Status(Status::Done, day("2026-04-15"))),
        ("base.write", Edit::Status(Status::Done, day("2026-04-15"))),
        ("own", Edit::Status(Status::ToDo, day("2026-04-15"))),
        ("own", Edit::Progress(50)),
        ("own", Edit::Began(Some(day("2026-04-16")))),
        ("own", Edit::Began(None)),
        ("own", Edit::Finished(Some(day("2026-04-17")))),
        ("own", Edit::Ticked(sorted::set([StepId::Template(0)]))),
        ("own", Edit::Assignee("人事部".to_owned())),
        ("own", Edit::Notes("a remark".to_owned())),
        ("own", Edit::Pinned(true)),
    ];
    edits.into_iter().map(|(id, edit)| Command::Edit(task_id(id), edit))
}

/// What holds for every program.
fn sound(program: &Program) -> Result<(), TestCaseError> {
    prop_assert!(program.rounds.iter().rev().skip(1).all(|round| round.closed.is_some()));
    prop_assert!(program.rounds.is_sorted_by_key(|round| round.date));
    let answers = program.rounds.iter().flat_map(|round| round.answers.values());
    prop_assert!(answers.into_iter().all(|answer| *answer != Answer::default()));
    if let Some(plan) = &program.plan {
        prop_assert_eq!(check_order(&resolve(&catalog(), plan)), Ok(()));
        let ids: BTreeSet<_> = plan.tasks.iter().map(|task| &task.id).collect();
        prop_assert_eq!(ids.len(), plan.tasks.len());
        for task in &plan.tasks {
            prop_assert!(task.began.zip(task.finished).is_none_or(|(began, finished)| began <= finished));
            prop_assert!(task.template().is_none_or(|action| !plan.pinned_out.contains(action)));
        }
    }
    Ok(())
}

#[test]
fn every_command_has_words() {
    for command in all() {
        let words = describe(&catalog(), &planned(), &command);
        assert!(!words.ja.is_empty() && !words.en.is_empty(), "{command:?}");
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn any_row_of_commands_leaves_a_sound_program(indexes in vec(any::<prop::sample::Index>(), 1..40)) {
        let commands = all();
        let mut current = program();
        for index in indexes {
            let before = current.clone();
            let result = current.apply(&catalog(), index.get(&commands));
            prop_assert_eq!(&current, &before);
            current = result.unwrap_or(before);
            sound(&current)?;
        }
        let file = document::write(&current);
        prop_assert_eq!(document::read(file.as_bytes(), &catalog()), Ok(current), "its file opens again");
    }
}
