//! Of lists that are one value it is told what came and what went.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{ActionId, ScenarioId, TaskId};
use okaeri::domain::plan::{Link, Task, resolve};
use okaeri::domain::program::Program;

use super::{after, between, consent, sentences, task};
use crate::place::sample;
use crate::small::day;

const STEPS: [&str; 4] = [
    "目的を書き出す",
    "文案を作る",
    "法務に見せる",
    "中途採用のとき、前の会社の人と連絡を取っているかを尋ねる質問を加える",
];

fn steps(steps: &[&str]) -> Command {
    consent(Edit::Checklist(Some(steps.iter().map(|step| (*step).to_owned()).collect())))
}

fn with(command: Command) -> Program {
    after(&sample(), vec![command])
}

#[track_caller]
fn says(before: &Program, after: &Program, ja: &str, en: &str) {
    let diff = between(before, after);
    let title = ("「利用目的を明記した同意書を作る」: ", "“Write a consent form that states its purpose”: ");
    let expected = (format!("{}{ja}", title.0), format!("{}{en}", title.1));
    assert_eq!(sentences(&diff), [(expected.0.as_str(), expected.1.as_str())]);
}

#[test]
fn of_a_checklist_it_is_told_which_lines_came_and_went() {
    let before = with(steps(&STEPS));
    let longer = with(steps(&[&STEPS[..], &["乙が足した手順"]].concat()));
    says(
        &before,
        &longer,
        "チェックリストに「乙が足した手順」を追加",
        "“乙が足した手順” added to the checklist",
    );
    says(
        &longer,
        &before,
        "チェックリストから「乙が足した手順」を削除",
        "“乙が足した手順” removed from the checklist",
    );
    let other = with(steps(&["甲が足した手順", STEPS[0], STEPS[1], STEPS[3]]));
    says(
        &before,
        &other,
        "チェックリストに「甲が足した手順」を追加、「法務に見せる」を削除",
        "“甲が足した手順” added to the checklist, “法務に見せる” removed",
    );
    let turned = with(steps(&[STEPS[1], STEPS[0], STEPS[2], STEPS[3]]));
    says(&before, &turned, "チェックリスト 順序の変更", "checklist order changed");
    let twice = with(steps(&[&STEPS[..], &[STEPS[1]]].concat()));
    says(&before, &twice, "チェックリストに「文案を作る」を追加", "“文案を作る” added to the checklist");
    let none = with(steps(&[]));
    let many = with(steps(&["1", "2", "3", "4", "5", "6", "7"]));
    says(
        &none,
        &many,
        "チェックリストに「1」、「2」、「3」、「4」、「5」、ほか2件を追加",
        "“1”, “2”, “3”, “4”, “5”, and 2 more added to the checklist",
    );
}

#[test]
fn a_changed_template_is_held_against_what_it_was() {
    let catalog = builtin();
    let id = ActionId::new("data.consent_form");
    let template = &catalog.action(&id).expect("an action").checklist;
    let own: Vec<&str> = template.iter().map(|step| &*step.ja).chain(["乙が足した手順"]).collect();
    says(
        &sample(),
        &with(steps(&own)),
        "チェックリストに「乙が足した手順」を追加",
        "“乙が足した手順” added to the checklist",
    );
    says(
        &with(steps(&own)),
        &sample(),
        "チェックリストから「乙が足した手順」を削除",
        "“乙が足した手順” removed from the checklist",
    );
}

#[test]
fn of_predecessors_it_is_told_which_came_and_went() {
    let program = sample();
    let plan = program.plan.as_ref().expect("a plan");
    let finds_out = |id: &TaskId| plan.task(id).is_some_and(Task::finds_out);
    let tasks = resolve(&builtin(), plan).into_iter().filter(|task| finds_out(&task.id));
    let titles: Vec<_> = tasks.map(|task| (task.id.to_string(), task.title.ja.to_string())).take(2).collect();
    let [(one, title), (other, other_title)] = titles.as_slice() else { panic!("{titles:?}") };
    let after_of =
        |ids: &[&str]| consent(Edit::After(Some(ids.iter().map(|id| Link::after(task(id), 0)).collect())));
    let quoted = |title: &str| format!("「{}」", title.replace('「', "『").replace('」', "』"));
    let (before, then) = (with(after_of(&[one])), with(after_of(&[other])));
    let diff = between(&before, &then);
    let told = sentences(&diff);
    let expected = format!("先行タスクに{}を追加、{}を削除", quoted(other_title), quoted(title));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].0.ends_with(&expected), "{told:?}");
}

#[test]
fn in_a_scenario_it_is_told_with_its_name() {
    let begun = vec![Command::BeginScenario(ScenarioId::new("s1"), "増員".to_owned(), day("2026-10-20"))];
    let begun = after(&with(steps(&STEPS)), begun);
    // Steps are changed in the plan; earlier versions changed them in the scenario.
    let in_scenario = |steps: &[&str]| {
        let mut program = begun.clone();
        let plan = program.scenarios[0].plan.as_mut().expect("a plan");
        let own = plan.tasks.iter_mut().find(|own| own.id == task("data.consent_form")).expect("a task");
        own.changes.checklist = Some(steps.iter().map(|step| (*step).to_owned()).collect());
        program
    };
    let (before, now) = (in_scenario(&STEPS), in_scenario(&STEPS[..3]));
    let diff = between(&before, &now);
    let told = sentences(&diff);
    assert_eq!(told.len(), 1, "{told:?}");
    let start = "案「増員」の「利用目的を明記した同意書を作る」: チェックリストから「中途採用のとき";
    assert!(told[0].0.starts_with(start) && told[0].0.ends_with("を削除"), "{told:?}");
}

#[test]
fn what_is_taken_out_while_its_task_is_still_there_is_told_so() {
    let before = sample();
    let mut waiting = before.clone();
    let action = ActionId::new("data.consent_form");
    waiting.plan.as_mut().expect("a plan").pinned_out.insert(action.clone());
    let told = between(&before, &waiting);
    let gone = after(&before, vec![Command::RemoveTask(task("data.consent_form"))]);
    let (ja, en) = sentences(&told)[0];
    assert!(ja.ends_with("を候補から外す(タスクはまだ計画にあります)"), "{ja}");
    assert!(en.ends_with("taken out (its task is still in the plan)"), "{en}");
    let all = between(&before, &gone);
    assert!(sentences(&all).iter().any(|(ja, _)| ja.ends_with("を候補から外す")), "{:?}", sentences(&all));
}

#[test]
fn a_list_that_is_written_down_as_it_was_is_no_reason_why_the_end_moves() {
    let catalog = builtin();
    let before = sample();
    let plan = before.plan.as_ref().expect("a plan");
    let all = resolve(&catalog, plan);
    let own = all.iter().map(|task| {
        let same = Command::Edit(task.id.clone(), Edit::After(Some(task.after.clone())));
        let longer = Command::Edit(task.id.clone(), Edit::Duration(Some(task.duration_days + 30)));
        [same, longer]
    });
    let later = after(&before, own.flatten().collect());
    let effect = between(&before, &later).effect;
    assert!(effect.finish.is_some() && !effect.because.is_empty());
    for cause in &effect.because {
        assert!(!cause.ja.contains("内容は同じ") && cause.ja.contains("期間"), "{}", cause.ja);
    }
}
