//! A command in words, for undo and for history: "「応募の窓口」: 1 → 2".

use super::branches::is_real;
use super::{Command, Edit, drafts};
use crate::domain::answer::Rating;
use crate::domain::calendar::Share;
use crate::domain::catalog::Catalog;
use crate::domain::id::{ItemId, RiskId, ScenarioId, TaskId};
use crate::domain::plan::{Task, resolve_one};
use crate::domain::program::Program;
use crate::domain::risk::Risk;
use crate::domain::sorted;
use crate::domain::text::{Text, text};
use crate::domain::value::Figures;
use crate::domain::words::{answer_field, both, quoted, rating_words, same, task_field};

/// What `command` changes in `before`, in a few words.
#[must_use]
pub fn describe(catalog: &Catalog, before: &Program, command: &Command) -> Text {
    match command {
        Command::Rate(item, rating) => rated(catalog, before, item, *rating),
        Command::SetConfidence(item, _) => of_item(catalog, item, answer_field("confidence")),
        Command::Describe(profile) if profile.name != before.profile.name => {
            with_excerpt(text("組織の情報", "Organization"), &profile.name)
        }
        Command::SetNote(item, note) => of_item(catalog, item, with_excerpt(answer_field("note"), note)),
        Command::Edit(id, Edit::Notes(notes)) => {
            of_task(catalog, before, id, with_excerpt(task_field("notes"), notes))
        }
        Command::Edit(id, Edit::Title(Some(title))) => {
            of_task(catalog, before, id, with_excerpt(task_field("title"), title))
        }
        Command::SetEvidence(item, _) => of_item(catalog, item, answer_field("evidence")),
        Command::Revise(drafted, change) => drafts::describe(drafted.kind, change),
        Command::StartLike(case, ..) => match catalog.case(case).map(|case| quoted(&case.company)) {
            Some(name) => both(format!("{}に倣って始める", name.ja), format!("Start like {}", name.en)),
            None => plain(command),
        },
        Command::SetValue(figures) => figured(before, figures),
        Command::AimAt(factor, level) => {
            let name = catalog.factor(factor).map_or(text("", ""), |factor| factor.name.clone());
            let level = level.number();
            both(format!("{}の目標を{level}にする", name.ja), format!("Target of {} to {level}", name.en))
        }
        Command::Edit(id, edit) => of_task(catalog, before, id, edit_words(edit)),
        Command::AimAtItem(item, level) => {
            let level = match level {
                Some(level) => same(&level.number().to_string()),
                None => text("要因の目標", "that of its factor"),
            };
            let what = both(format!("目標を{}にする", level.ja), format!("target to {}", level.en));
            of_item(catalog, item, what)
        }
        Command::EditAll(edits) => {
            let (tasks, what) = (counted(edits.iter().map(|(id, _)| id)), kinds(edits));
            both(format!("{}: {}", tasks.ja, what.ja), format!("{}: {}", tasks.en, what.en))
        }
        Command::TakeSheet(added, edits) => {
            let tasks = counted(edits.iter().map(|(id, _)| id).chain(added.iter().map(|task| &task.id)));
            both(format!("表の貼り付け: {}", tasks.ja), format!("Paste a table: {}", tasks.en))
        }
        // What really happened is said of the plan itself.
        Command::InScenario(_, inner) if is_real(before, inner) => describe(catalog, before, inner),
        Command::InScenario(id, inner) => match (before.scenario(id), before.with_scenario(id)) {
            (Some(scenario), Some(branch)) => {
                let (name, what) = (quoted(&same(&scenario.name)), describe(catalog, &branch, inner));
                both(format!("案{}: {}", name.ja, what.ja), format!("Scenario {}: {}", name.en, what.en))
            }
            _ => describe(catalog, before, inner),
        },
        Command::BeginScenario(_, name, _) => with_excerpt(text("案の作成", "Try a scenario"), name),
        Command::AdoptScenario(id) => of_scenario(before, id, &text("案の採用", "Adopt the scenario")),
        Command::DropScenario(id) => of_scenario(before, id, &text("案の削除", "Drop the scenario")),
        Command::TakeBaseline(baseline) => {
            with_excerpt(text("基準の保存", "Keep a baseline"), &baseline.name)
        }
        Command::SetRisk(risk) => of_risk(catalog, before, risk),
        Command::RemoveRisk(id) => removed_risk(catalog, before, id),
        Command::AddTask(task) => {
            let name = task_title(catalog, task);
            let what = text("タスクの追加", "Add a task");
            let of = |name: &str| with_excerpt(what.clone(), name);
            both(of(&name.ja).ja.into_owned(), of(&name.en).en.into_owned())
        }
        Command::RemoveTask(id) => of_task(catalog, before, id, text("取り除く", "remove")),
        Command::AdoptPlan(_) if before.plan.is_some() => text("施策の選び直し", "Choose the actions again"),
        other => plain(other),
    }
}

/// What is said of a risk: by the name that it is being given, where it is.
fn of_risk(catalog: &Catalog, before: &Program, risk: &Risk) -> Text {
    let name = match risk.title.trim() {
        "" => quoted(&risk.id.name(catalog, before)),
        title => quoted(&same(title)),
    };
    both(format!("リスク{}", name.ja), format!("Risk {}", name.en))
}

fn removed_risk(catalog: &Catalog, before: &Program, id: &RiskId) -> Text {
    let name = quoted(&id.name(catalog, before));
    both(format!("リスク{}を取り除く", name.ja), format!("Remove the risk {}", name.en))
}

/// "月ごとの実績: 3か月", where only figures of months change.
fn figured(before: &Program, figures: &Figures) -> Text {
    let same = Figures { months: before.value.months.clone(), ..figures.clone() };
    let own =
        figures.months.iter().filter(|(month, counts)| before.value.months.get(*month) != Some(*counts));
    let gone = before.value.months.keys().filter(|month| !figures.months.contains_key(*month));
    match own.count() + gone.count() {
        count if count > 0 && same == before.value => {
            let unit = if count == 1 { "month" } else { "months" };
            both(format!("月ごとの実績: {count}か月"), format!("Monthly figures: {count} {unit}"))
        }
        _ => text("効果と費用", "Value"),
    }
}

/// How many tasks these are, each counted once.
fn counted<'a>(tasks: impl Iterator<Item = &'a TaskId>) -> Text {
    let count = sorted::set(tasks).len();
    let unit = if count == 1 { "task" } else { "tasks" };
    both(format!("タスク{count}件"), format!("{count} {unit}"))
}

/// The most kinds of changes that are named.
const MOST_KINDS: usize = 3;

/// Which kinds of changes these are, each named once.
fn kinds(edits: &[(TaskId, Edit)]) -> Text {
    let mut kinds: Vec<Text> = Vec::new();
    for (_, edit) in edits {
        let kind = edit_words(edit);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if kinds.is_empty() || kinds.len() > MOST_KINDS {
        return text("変更", "changes");
    }
    let all = |pick: fn(&Text) -> &str| kinds.iter().map(pick).collect::<Vec<_>>();
    both(all(|kind| &kind.ja).join("、"), all(|kind| &kind.en).join(", "))
}

/// The most letters of a text that are quoted.
const QUOTED: usize = 16;

/// What was changed, and how the new text begins.
fn with_excerpt(what: Text, text: &str) -> Text {
    let mut excerpt: String = text.chars().take(QUOTED).collect();
    if text.chars().nth(QUOTED).is_some() {
        excerpt.push('…');
    }
    if excerpt.trim().is_empty() {
        return what;
    }
    let quoted = quoted(&both(excerpt.clone(), excerpt));
    both(format!("{} {}", what.ja, quoted.ja), format!("{} {}", what.en, quoted.en))
}

fn of_scenario(before: &Program, id: &ScenarioId, what: &Text) -> Text {
    let name = before.scenario(id).map_or("", |scenario| scenario.name.as_str());
    with_excerpt(what.clone(), name)
}

fn plain(command: &Command) -> Text {
    match command {
        Command::Describe(_) => text("組織の情報", "Organization"),
        Command::SetCharter(_) => text("目的と体制", "Charter"),
        Command::SetPolicy(_) => text("再入社制度", "Rehire policy"),
        Command::SetKpis(_) => text("KPI", "KPIs"),
        Command::SetArgument(_) => text("論拠", "Argument"),
        Command::SetScope(_) => text("設問の範囲", "Scope of the items"),
        Command::DateRound(_) => text("診断の日付", "Date of the assessment"),
        Command::CloseRound => text("回の締め切り", "Close the round"),
        Command::StartRound(..) => text("新しい回", "New round"),
        Command::SetTarget(_) => text("目標", "Target"),
        Command::SetStart(_) => text("開始日", "Start date"),
        Command::SetDeadline(_) => text("期限", "Deadline"),
        Command::SetCapacity(..) => text("使える時間", "Capacity"),
        Command::AddClosure(closure) => match closure.share {
            Share::Closed => text("休みの追加", "Add days off"),
            Share::Half => text("半日だけの日の追加", "Add half days"),
            Share::Whole => text("出勤日の追加", "Add days that are worked"),
        },
        Command::RemoveClosure(closure) => match closure.share {
            Share::Closed => text("休みの削除", "Remove days off"),
            Share::Half => text("半日だけの日の削除", "Remove half days"),
            Share::Whole => text("出勤日の削除", "Remove days that are worked"),
        },
        Command::AdoptPlan(_) => text("計画の作成", "Make the plan"),
        Command::DropPlan => text("計画の削除", "Delete the plan"),
        Command::Reschedule(_) => text("日程の引き直し", "Reschedule"),
        Command::SetBudget(_) => text("計画の上限", "Limits of the plan"),
        Command::SetUncertainty(_) => text("見通しの前提", "Premises of the forecast"),
        Command::RenameBaseline(..) => text("基準の名前", "Name of a baseline"),
        Command::RemoveBaseline(_) => text("基準の削除", "Remove a baseline"),
        Command::RenameScenario(..) => text("案の名前", "Name of a scenario"),
        Command::AllowAction(_) => text("施策の候補に戻す", "Allow an action again"),
        _ => text("変更", "Change"),
    }
}

fn edit_words(edit: &Edit) -> Text {
    match edit {
        Edit::Title(_) => task_field("title"),
        Edit::Why(_) => task_field("why"),
        Edit::Deliverable(_) => task_field("deliverable"),
        Edit::Checklist(_) | Edit::Steps(..) | Edit::Ticked(_) => task_field("checklist"),
        Edit::Owner(_) => task_field("owner"),
        Edit::Effort(_) => task_field("effort"),
        Edit::Duration(_) => task_field("duration_days"),
        Edit::Phase(_) => task_field("phase"),
        Edit::After(_) => task_field("after"),
        Edit::Start(_) => task_field("start"),
        Edit::NotBefore(_) => task_field("not_before"),
        Edit::Deadline(_) => task_field("deadline"),
        Edit::Drive(_) => task_field("drive"),
        Edit::Status(..) => task_field("status"),
        Edit::Progress(_) => task_field("progress"),
        Edit::Began(_) | Edit::Finished(_) => text("実績の日付", "actual dates"),
        Edit::Assignee(_) => task_field("assignee"),
        Edit::Notes(_) => task_field("notes"),
        Edit::Pinned(_) => task_field("pinned"),
    }
}

fn rated(catalog: &Catalog, before: &Program, item: &ItemId, rating: Option<Rating>) -> Text {
    let was = before.round().answers.get(item).and_then(|answer| answer.rating);
    let (from, to) = (rating_words(was), rating_words(rating));
    of_item(catalog, item, both(format!("{} → {}", from.ja, to.ja), format!("{} → {}", from.en, to.en)))
}

/// "「復職の受け入れ担当」: …": the item by its name, and what changes.
fn of_item(catalog: &Catalog, id: &ItemId, what: Text) -> Text {
    match catalog.item(id).map(|item| quoted(&item.name)) {
        Some(name) => both(format!("{}: {}", name.ja, what.ja), format!("{}: {}", name.en, what.en)),
        None => what,
    }
}

/// What a task that is not in the plan yet is called.
fn task_title(catalog: &Catalog, task: &Task) -> Text {
    let own = task.changes.title.as_deref().map(same);
    let template = || catalog.action(task.template()?).map(|action| action.title.clone());
    own.or_else(template).unwrap_or(text("", ""))
}

fn of_task(catalog: &Catalog, before: &Program, id: &TaskId, what: Text) -> Text {
    let task = before.plan.as_ref().and_then(|plan| resolve_one(catalog, plan, id));
    let title = task.map_or(text("", ""), |task| task.title);
    let title = quoted(&title);
    both(format!("{}: {}", title.ja, what.ja), format!("{}: {}", title.en, what.en))
}
