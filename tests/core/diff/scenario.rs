//! Differences of scenarios and baselines: each is told once, and with the scenario that it is in.

use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{ActionId, BaselineId, ScenarioId};
use okaeri::domain::plan::{Baseline, Budget};
use okaeri::domain::program::Program;
use okaeri::domain::sorted;

use super::{after, between, consent, sentences, task};
use crate::full::full;
use crate::place::sample;
use crate::small::day;

fn within(command: Command) -> Command {
    Command::InScenario(ScenarioId::new("s1"), Box::new(command))
}

#[track_caller]
fn says(before: &Program, commands: Vec<Command>, expected: &[(&str, &str)]) {
    let after = after(before, commands);
    assert_eq!(sentences(&between(before, &after)), expected);
}

#[test]
fn the_first_baseline_and_the_first_scenario_are_one_sentence_each() {
    let baseline = Baseline {
        id: BaselineId::new("b1"),
        name: "当初".to_owned(),
        taken: day("2026-10-20"),
        dates: sorted::map([]),
    };
    let commands = vec![
        Command::TakeBaseline(baseline),
        Command::BeginScenario(ScenarioId::new("s1"), "増員".to_owned(), day("2026-10-20")),
    ];
    let before = sample();
    let with = after(&before, commands);
    assert_eq!(
        sentences(&between(&before, &with)),
        [("基準「当初」を追加", "Baseline “当初” added"), ("案「増員」を追加", "Scenario “増員” added")]
    );
    assert_eq!(
        sentences(&between(&with, &before)),
        [("基準「当初」を削除", "Baseline “当初” removed"), ("案「増員」を削除", "Scenario “増員” removed")]
    );
}

#[test]
fn no_sentence_is_empty() {
    let with = full(&builtin());
    let mut without = with.clone();
    without.scenarios.clear();
    without.settings.capacities.retain(|_, _| false);
    without.target.items.retain(|_, _| false);
    without.settings.budget = Budget::default();
    without.profile.purposes = sorted::set(std::iter::empty());
    let plan = without.plan.as_mut().expect("a plan");
    plan.baselines.clear();
    plan.pinned_out = sorted::set(std::iter::empty());
    for task in &mut plan.tasks {
        task.ticked = sorted::set(std::iter::empty());
    }
    for diff in [between(&with, &without), between(&without, &with)] {
        let told = sentences(&diff);
        assert!(told.iter().all(|(ja, _)| !ja.contains("内容の変更")), "{told:?}");
    }
}

#[test]
fn what_is_taken_out_in_a_scenario_is_said_with_it() {
    let begun = vec![Command::BeginScenario(ScenarioId::new("s1"), "増員".to_owned(), day("2026-10-20"))];
    let before = after(&sample(), begun);
    says(
        &before,
        vec![within(Command::RemoveTask(task("data.consent_form"))), within(Command::SetDeadline(None))],
        &[
            ("案「増員」: 期限 2027年9月30日 → なし", "Scenario “増員”: deadline 30 Sep 2027 → none"),
            (
                "案「増員」: 施策「利用目的を明記した同意書を作る」を候補から外す",
                "Scenario “増員”: action “Write a consent form that states its purpose” taken out",
            ),
            (
                "案「増員」: タスク「利用目的を明記した同意書を作る」を削除",
                "Scenario “増員”: task “Write a consent form that states its purpose” removed",
            ),
        ],
    );
    says(
        &before,
        vec![within(Command::DropPlan)],
        &[("案「増員」: 計画を削除", "Scenario “増員”: the plan deleted")],
    );
    says(
        &before,
        vec![within(consent(Edit::Pinned(true)))],
        &[(
            "案「増員」の「利用目的を明記した同意書を作る」: 計画に固定",
            "“Write a consent form that states its purpose” in scenario “増員”: pinned",
        )],
    );
    let out = after(&sample(), vec![Command::RemoveTask(task("data.consent_form"))]);
    says(
        &out,
        vec![Command::AllowAction(ActionId::new("data.consent_form"))],
        &[(
            "施策「利用目的を明記した同意書を作る」を候補に戻す",
            "Action “Write a consent form that states its purpose” allowed again",
        )],
    );
}
