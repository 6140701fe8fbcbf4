//! Differences: nothing that differs goes unsaid, nothing is said twice, and the last day's reasons are named.

mod complete;
mod effect;
mod list;
mod scenario;
mod since;
mod step;
mod taken;

use okaeri::domain::answer::{Answer, Confidence, Rating};
use okaeri::domain::calendar::Closure;
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{FactorId, ItemId, PurposeId, RoleId, RoundId, TaskId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::Status;
use okaeri::domain::plan::checklist::StepId;
use okaeri::domain::profile::Profile;
use okaeri::domain::program::Program;
use okaeri::domain::sorted;
use okaeri::exchange::diff::{Diff, diff};
use okaeri::exchange::document;
use okaeri::exchange::place::Section;
use serde_json::{Value, json};

use crate::full::{LATER, full};
use crate::place::sample;
use crate::small::day;

fn after(program: &Program, commands: Vec<Command>) -> Program {
    let catalog = builtin();
    commands.into_iter().fold(program.clone(), |program, command| {
        program.apply(&catalog, &command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"))
    })
}

fn between(before: &Program, after: &Program) -> Diff {
    diff(&builtin(), before, after, day("2026-11-20"))
}

/// All sentences in both languages.
fn sentences(diff: &Diff) -> Vec<(&str, &str)> {
    let all = diff.groups.iter().flat_map(|group| &group.sentences);
    all.map(|sentence| (&*sentence.text.ja, &*sentence.text.en)).collect()
}

/// What commands change in the sample, in words.
#[track_caller]
fn says(commands: Vec<Command>, expected: &[(&str, &str)]) {
    let before = sample();
    assert_eq!(sentences(&between(&before, &after(&before, commands))), expected);
}

fn task(id: &str) -> TaskId {
    TaskId::from(id.to_owned())
}

fn consent(edit: Edit) -> Command {
    Command::Edit(task("data.consent_form"), edit)
}

#[test]
fn answers_are_told_with_what_they_were_and_are() {
    let item = ItemId::new("reach.hurdle");
    let given = sample().round().answers[&item].clone();
    assert_eq!(given.rating, Some(Rating::Level(Level::L0)));
    says(
        vec![
            Command::Rate(item.clone(), Some(Rating::Level(Level::L2))),
            Command::SetConfidence(item.clone(), Confidence::Sure),
            Command::SetNote(item, "見本の求人票で確認".to_owned()),
            Command::Rate(ItemId::new("culture.farewell"), Some(Rating::DontKnow)),
        ],
        &[
            ("送り出す文化 5: 2 → 分からない", "Graduation culture 5: 2 → don’t know"),
            ("応募のしやすさ 5: 0 → 2", "Path to apply 5: 0 → 2"),
            ("応募のしやすさ 5: 確信度 推測 → 確か", "Path to apply 5: confidence a guess → sure"),
            (
                "応募のしやすさ 5: メモ なし → 「見本の求人票で確認」",
                "Path to apply 5: note none → “見本の求人票で確認”",
            ),
        ],
    );
}

#[test]
fn tasks_are_told_by_their_titles() {
    says(
        vec![
            consent(Edit::Duration(Some(10))),
            consent(Edit::Assignee("佐藤".to_owned())),
            consent(Edit::Progress(80)),
            consent(Edit::Ticked(sorted::set([StepId::Template(0)]))),
        ],
        &[
            (
                "「利用目的を明記した同意書を作る」: 期間 20営業日(初期値) → 10営業日",
                "“Write a consent form that states its purpose”: duration 20 working days (the default) → 10 working days",
            ),
            (
                "「利用目的を明記した同意書を作る」: 進み具合 40% → 80%",
                "“Write a consent form that states its purpose”: progress 40% → 80%",
            ),
            (
                "「利用目的を明記した同意書を作る」: 手順「近況の連絡、求人の案内、応募時の利用など、目的を書き出す」を済みにする",
                "“Write a consent form that states its purpose”: step “List the uses: staying in touch, sending openings, handling applications” ticked",
            ),
            (
                "「利用目的を明記した同意書を作る」: 担当者 「人事課」 → 「佐藤」",
                "“Write a consent form that states its purpose”: assignee “人事課” → “佐藤”",
            ),
        ],
    );
}

#[test]
fn a_task_that_is_called_otherwise_has_one_name_in_all_sentences() {
    let before = after(&sample(), vec![consent(Edit::Why(Some("理由".to_owned())))]);
    let renamed = after(
        &before,
        vec![
            consent(Edit::Title(Some("同意".to_owned()))),
            consent(Edit::Why(None)),
            consent(Edit::Progress(80)),
        ],
    );
    let diff = between(&before, &renamed);
    let told = sentences(&diff);
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told.iter().all(|(ja, _)| ja.starts_with("「利用目的を明記した同意書を作る」: ")), "{told:?}");
    assert_eq!(told.iter().filter(|(ja, _)| ja.contains("「同意」")).count(), 1, "{told:?}");
}

#[test]
fn what_comes_or_goes_as_a_whole_is_one_sentence() {
    let closure = Closure::of_all(day("2027-08-12"), day("2027-08-16"), "お盆".to_owned());
    let left = sample()
        .plan
        .expect("a plan")
        .tasks
        .into_iter()
        .find(|task| task.status == Status::ToDo)
        .expect("a task");
    says(
        vec![
            Command::AddClosure(closure),
            Command::RemoveTask(left.id),
            Command::CloseRound,
            Command::StartRound(RoundId::new("r2"), day("2027-04-01")),
        ],
        &[
            ("第1回を締め切り", "Round 1 closed"),
            ("第2回の診断を追加", "Round 2 of the assessment added"),
            (
                "休業日「お盆」(2027年8月12日〜2027年8月16日)を追加",
                "Closed days “お盆” (12 Aug 2027 – 16 Aug 2027) added",
            ),
            (
                "タスク「『アルムナイネットワーク』の分からない点を確かめる」を削除",
                "Task “Find out what is unknown about ‘Alumni network’” removed",
            ),
        ],
    );
    says(vec![Command::DropPlan], &[("計画を削除", "The plan deleted")]);
}

#[test]
fn target_settings_and_profile_are_told_in_the_order_of_the_pages() {
    let profile = sample().profile;
    let purposes = sorted::set([PurposeId::new("fit")]);
    says(
        vec![
            consent(Edit::Pinned(true)),
            Command::SetCapacity(RoleId::new("legal"), Some(15)),
            Command::SetDeadline(None),
            Command::AimAt(FactorId::new("reach"), Level::L4),
            Command::Describe(Profile { name: "みなと食品".to_owned(), purposes, ..profile }),
        ],
        &[
            (
                "組織名: 「みなと食品株式会社(サンプル)」 → 「みなと食品」",
                "Name of the organization: “みなと食品株式会社(サンプル)” → “みなと食品”",
            ),
            ("目的「早く力を発揮する人を迎える」を外す", "Purpose “People who are productive early” removed"),
            (
                "応募のしやすさの目標: 3(実行している) → 4(測って改善)",
                "Target of Path to apply: 3 (practiced) → 4 (measured and improving)",
            ),
            ("期限: 2027年9月30日 → なし", "Deadline: 30 Sep 2027 → none"),
            (
                "法務の使える時間: 週0.5人日(初期値) → 週1.5人日",
                "Capacity of Legal: 0.5 person-days a week (the default) → 1.5 person-days a week",
            ),
            (
                "「利用目的を明記した同意書を作る」: 計画に固定",
                "“Write a consent form that states its purpose”: pinned",
            ),
        ],
    );
}

#[test]
fn an_answer_that_says_nothing_yet_is_still_told_once() {
    let (before, mut program) = (sample(), sample());
    let item = ItemId::new("reach.hurdle");
    let round = program.rounds.last_mut().expect("a round");
    round.answers.remove(&item);
    let without = program.clone();
    program.rounds.last_mut().expect("a round").answers.insert(item, Answer::default());
    assert_ne!(without, before);
    let (came, went) = (between(&without, &program), between(&program, &without));
    for (diff, ja) in [(&came, "追加"), (&went, "削除")] {
        let told = sentences(diff);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].0.starts_with("応募のしやすさ") && told[0].0.contains(ja), "{told:?}");
    }
}

#[test]
fn a_program_does_not_differ_from_itself() {
    for program in [sample(), full(&builtin())] {
        assert_eq!(between(&program, &program), Diff::default());
    }
}

#[test]
fn what_a_newer_version_wrote_is_told_by_its_name() {
    let catalog = builtin();
    let before = full(&catalog);
    let mut file: Value = serde_json::from_str(&document::write(&before)).expect("JSON");
    file["pack"][LATER] = json!(2);
    file["program"]["plan"]["tasks"][0][LATER] = json!("別の値");
    let after = document::read(file.to_string().as_bytes(), &catalog).expect("valid");
    let diff = between(&before, &after);
    let sections: Vec<_> = diff.groups.iter().map(|group| group.section).collect();
    assert_eq!(sections, [Section::Profile, Section::Plan]);
    assert!(
        sentences(&diff).iter().all(|(ja, _)| ja.contains("新しい版の項目「") && ja.contains(LATER)),
        "{:?}",
        sentences(&diff)
    );
}

#[test]
fn long_notes_are_shown_where_they_differ() {
    let note = |end: &str| consent(Edit::Notes(format!("{}{end}", "長い前置き".repeat(40))));
    let (one, other) = (after(&sample(), vec![note("甲")]), after(&sample(), vec![note("乙")]));
    let diff = between(&one, &other);
    let told = sentences(&diff);
    assert!(
        told[0].0.contains('甲') && told[0].0.contains('乙') && told[0].0.chars().count() < 220,
        "{told:?}"
    );
}
