//! What differences do to scores and dates, and for which reasons.

use okaeri::domain::answer::Rating;
use okaeri::domain::calendar::Closure;
use okaeri::domain::catalog::builtin;
use okaeri::domain::command::{Command, Edit};
use okaeri::domain::id::{ItemId, RoleId, TaskId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::{Link, resolve, schedule};
use okaeri::domain::program::Program;
use okaeri::exchange::diff::{Diff, Effect};

use super::{after, between, consent};
use crate::place::sample;
use crate::small::day;

/// What is said of the last day that commands on the sample move.
fn finish(commands: Vec<Command>) -> (String, String) {
    let before = sample();
    let diff = between(&before, &after(&before, commands));
    let last = diff.effect.sentences.iter().find(|told| told.ja.starts_with("完了")).expect("an effect");
    (last.ja.to_string(), last.en.to_string())
}

#[test]
fn the_last_day_moves_for_reasons_that_are_named() {
    let critical = critical(&sample());
    let longer = Command::Edit(critical.0.clone(), Edit::Duration(Some(400)));
    let (ja, en) = finish(vec![longer, consent(Edit::Notes("関係のないメモ".to_owned()))]);
    let expected = format!(
        "完了の見込みが2027年11月15日から2028年10月27日に変わります。理由：「{}」: 期間 10営業日(初期値) → 400営業日。",
        critical.1
    );
    assert_eq!(ja, expected);
    assert!(en.starts_with("The finish moves from 15 Nov 2027 to 27 Oct 2028, because of: “"), "{en}");
    assert!(en.ends_with("”: duration 10 working days (the default) → 400 working days."), "{en}");
}

/// The id and the title of the unstarted task that ends last.
fn critical(program: &Program) -> (TaskId, String) {
    let (catalog, plan) = (builtin(), program.plan.as_ref().expect("a plan"));
    let tasks = resolve(&catalog, plan);
    let dates = schedule(&catalog, plan, &tasks, &program.settings, day("2026-11-20"));
    let dates = dates.expect("no circle");
    let last = tasks.iter().max_by_key(|task| (dates.tasks[&task.id].critical, dates.tasks[&task.id].end));
    last.map(|task| (task.id.clone(), task.title.ja.to_string())).expect("a task")
}

#[test]
fn settings_that_move_the_last_day_are_named_and_others_are_not() {
    let far = Closure::of_all(day("2030-08-12"), day("2030-08-16"), "先の休み".to_owned());
    let near = Closure::of_all(day("2026-12-01"), day("2026-12-25"), "繁忙期".to_owned());
    let (ja, en) =
        finish(vec![Command::AddClosure(far), Command::AddClosure(near), Command::SetDeadline(None)]);
    assert_eq!(
        ja,
        "完了の見込みが2027年11月15日から2027年12月13日に変わります。理由：休業日「繁忙期」(2026年12月1日〜2026年12月25日)を追加。"
    );
    assert_eq!(
        en,
        "The finish moves from 15 Nov 2027 to 13 Dec 2027, because of: Closed days “繁忙期” (1 Dec 2026 – 25 Dec 2026) added."
    );
    let (ja, en) = finish(vec![Command::SetCapacity(RoleId::new("recruiting"), Some(5))]);
    assert!(ja.ends_with("理由：採用担当の使える時間: 週2人日(初期値) → 週0.5人日。"), "{ja}");
    let because =
        "because of: Capacity of Recruiting: 2 person-days a week (the default) → 0.5 person-days a week.";
    assert!(en.ends_with(because), "{en}");
}

#[test]
fn of_many_reasons_five_are_named_and_the_others_counted() {
    let closed = |month: u32| {
        let on = |number: u32| day(&format!("2027-{month:02}-{number:02}"));
        Closure::of_all(on(8), on(19), format!("休業{month}"))
    };
    let (ja, en) = finish((3..10).map(|month| Command::AddClosure(closed(month))).collect());
    assert_eq!(ja.matches("休業日「休業").count(), 5, "{ja}");
    assert!(ja.ends_with("、ほか2件。") && en.ends_with("; and 2 more."), "{ja} {en}");
}

#[test]
fn a_plan_that_comes_or_goes_has_its_last_day_told() {
    let without = after(&sample(), vec![Command::DropPlan]);
    let (gone, came) = (between(&sample(), &without), between(&without, &sample()));
    let (was, is) = gone.effect.finish.expect("the finish changes");
    assert_eq!((was.is_some(), is), (true, None));
    assert_eq!(came.effect.finish, Some((None, was)));
    assert_eq!(gone.effect.sentences[0].en, "There is no longer a finish; it was 15 Nov 2027.");
    assert_eq!(came.effect.sentences[0].ja, "完了の見込みは2027年11月15日になります。");
}

#[test]
fn a_circle_has_no_last_day_and_is_still_told() {
    let mut circle = sample();
    let tasks = &mut circle.plan.as_mut().expect("a plan").tasks;
    let (first, second) = (tasks[0].id.clone(), tasks[1].id.clone());
    tasks[0].changes.after = Some(vec![Link::after(second, 0)]);
    tasks[1].changes.after = Some(vec![Link::after(first, 0)]);
    let diff = between(&sample(), &circle);
    assert!(matches!(diff.effect.finish, Some((Some(_), None))), "{:?}", diff.effect.finish);
    assert_eq!(diff.groups.len(), 1);
    assert_eq!(between(&circle, &circle), Diff::default());
}

#[test]
fn scores_and_stages_that_change_are_told() {
    let items = builtin().items().map(|item| item.id.clone()).collect::<Vec<_>>();
    let raise = |item: &ItemId| Command::Rate(item.clone(), Some(Rating::Level(Level::L4)));
    let diff = between(&sample(), &after(&sample(), items.iter().map(raise).collect()));
    assert_eq!(diff.effect.factors.len(), 9);
    assert!(diff.effect.stage.is_some() && diff.effect.finish.is_none());
    let told: Vec<_> = diff.effect.sentences.iter().take(3).map(|text| (&*text.ja, &*text.en)).collect();
    let expected = [
        ("総合スコアが27点から100点に変わります。", "The overall score moves from 27 to 100."),
        (
            "ステージが1(個別対応)から4(改善)に変わります。",
            "The stage moves from 1 (Case by case) to 4 (Improving).",
        ),
        (
            "送り出す文化のスコアが40点から100点に変わります。",
            "The score of Graduation culture moves from 40 to 100.",
        ),
    ];
    assert_eq!(told, expected);
}

#[test]
fn tasks_that_move_are_counted_also_where_the_last_day_stays() {
    let far = Closure::of_all(day("2026-11-02"), day("2026-11-04"), "連休".to_owned());
    let (before, catalog) = (sample(), builtin());
    let then = after(&before, vec![Command::AddClosure(far)]);
    let dates = |program: &Program| {
        let plan = program.plan.as_ref().expect("a plan");
        let tasks = resolve(&catalog, plan);
        schedule(&catalog, plan, &tasks, &program.settings, day("2026-11-20")).expect("dates")
    };
    let (was, is) = (dates(&before), dates(&then));
    let moved = is.tasks.iter().filter(|(id, now)| {
        let old = was.tasks.get(*id).expect("the same tasks");
        (old.start, old.end) != (now.start, now.end)
    });
    let effect = between(&before, &then).effect;
    assert_eq!(effect.moved, moved.count());
    assert!(effect.moved > 0);
    let said = format!("{}件のタスクの日程が変わります。", effect.moved);
    assert_eq!(effect.sentences.last().map(|told| told.ja.to_string()), Some(said));
}

#[test]
fn what_moves_no_figure_has_no_effect() {
    let diff = between(&sample(), &after(&sample(), vec![consent(Edit::Notes("別のメモ".to_owned()))]));
    assert_eq!(diff.effect, Effect::default());
}

#[test]
fn more_time_of_a_role_that_decides_nothing_is_no_reason_of_a_later_finish() {
    let longer = Command::Edit(critical(&sample()).0, Edit::Duration(Some(400)));
    let wider = Command::SetCapacity(RoleId::new("legal"), Some(49));
    let (_, en) = finish(vec![longer, wider]);
    assert!(en.contains("duration 10 working days") && !en.contains("Capacity"), "{en}");
}
