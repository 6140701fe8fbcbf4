//! A role gets more than it can do, and is leveled; a task moves by keyboard; what slipped is held against the baseline; a
//! scenario is adopted; and all of it is taken back.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::{Value, json};

use crate::access::{found_by_axe, sideways};
use crate::keyboard::TAB;
use crate::steps::{Tongue, kept_program};

const RIGHT: char = '\u{e014}';
const ENTER: char = '\u{e007}';

/// Two tasks of one role that nobody has begun, which ask for more of a day together than it gives.
const TASKS: [&str; 2] = ["data.reconsent", "policy.selection_steps"];

/// A Monday some four months from now.
const MONDAY: &str = "const day = new Date(Date.now() + 120 * 864e5);\
    day.setUTCDate(day.getUTCDate() + (8 - day.getUTCDay()) % 7);\
    return day.toISOString().slice(0, 10);";

#[tokio::test]
async fn a_role_is_overloaded_and_leveled_and_all_that_follows_is_taken_back_in_japanese() -> Result<()> {
    whole_way(Tongue::Ja).await
}

#[tokio::test]
async fn a_role_is_overloaded_and_leveled_and_all_that_follows_is_taken_back_in_english() -> Result<()> {
    whole_way(Tongue::En).await
}

async fn whole_way(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click("link", tongue.say("計画", "Plan")).await?;
    page.click("link", tongue.say("基準と案", "Baselines and scenarios")).await?;
    page.is_kept().await?;
    let before = kept_program(&page).await?["program"].clone();
    page.click("button", tongue.say("今の日程を基準として残す", "Keep today’s dates as a baseline")).await?;
    let monday = overload(&page, tongue).await?;
    level(&page, tongue, &monday).await?;
    move_by_keyboard(&page, tongue).await?;
    compare(&page, tongue).await?;
    adopt(&page, tongue).await?;
    // The scenario and its start, the move, the leveling, two dates, the baseline: whatever each of them took.
    page.until("all is as it was", || async {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"] == before)
    })
    .await?;
    page.close().await
}

async fn overload(page: &Page, tongue: Tongue) -> Result<String> {
    let monday = page.script(MONDAY, vec![]).await?.as_str().context("a day")?.to_owned();
    let plan = page.script("return location.hash;", vec![]).await?;
    let program = plan.as_str().and_then(|hash| hash.split("/plan").next()).context("an address")?.to_owned();
    for task in TASKS {
        page.go(&format!("{program}/task/{task}")).await?;
        page.set_date(tongue.say("開始日の指定", "Start on"), &monday).await?;
        page.until("the day is taken", || async {
            Ok(self::task(page, task).await?["start"] == json!(monday))
        })
        .await?;
    }
    page.click("link", tongue.say("計画", "Plan")).await?;
    page.click("link", tongue.say("負荷", "Load")).await?;
    page.says(tongue.say("▲ 超過(", "▲ over (")).await?;
    Ok(monday)
}

/// A task as it is kept.
async fn task(page: &Page, id: &str) -> Result<Value> {
    page.is_kept().await?;
    let program = kept_program(page).await?;
    let tasks = program["program"]["plan"]["tasks"].as_array().cloned().unwrap_or_default();
    tasks.into_iter().find(|task| task["id"] == json!(id)).context("the task")
}

async fn level(page: &Page, tongue: Tongue, monday: &str) -> Result<()> {
    page.says(
        tongue.say(
            "2件のタスクが、役割の使える時間を超えています",
            "2 tasks with set dates or days ask for more",
        ),
    )
    .await?;
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(sideways(page).await?, None);
    page.click("button", tongue.say("使える時間に収まるように並べ直す", "Level within the time available"))
        .await?;
    page.says(tongue.say("使える時間を超える週はありません", "No week asks for more than there is")).await?;
    for id in TASKS {
        let task = task(page, id).await?;
        assert_eq!((&task["start"], &task["not_before"]), (&Value::Null, &json!(monday)));
    }
    let focus = page.script("return document.activeElement.id;", vec![]).await?;
    assert_eq!(focus, json!("load-limits"), "the button is gone, and the focus is not lost");
    Ok(())
}

async fn move_by_keyboard(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("link", tongue.say("ガントチャート", "Gantt chart")).await?;
    page.one("treegrid", tongue.say("タスク", "Tasks")).await?;
    let before = task(page, TASKS[0]).await?["not_before"].clone();
    page.fill("textbox", tongue.say("検索", "Search"), tongue.say("登録の意思", "past leavers")).await?;
    let into = "const row = document.getElementById('row-task-' + arguments[0]); row?.focus();\
        return row !== null && document.activeElement === row;";
    page.until("the keyboard is in the row", || async {
        Ok(page.script(into, vec![json!(TASKS[0])]).await? == json!(true))
    })
    .await?;
    for _ in 0..12 {
        page.keys(&[RIGHT]).await?;
    }
    page.keys(&[ENTER]).await?;
    page.until("the task has moved", || async { Ok(task(page, TASKS[0]).await?["not_before"] != before) })
        .await
}

async fn compare(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("link", tongue.say("基準と案", "Baselines and scenarios")).await?;
    page.says(tongue.say("着手可能日まで待つ", "Waits for the first day that was set for it")).await
}

async fn adopt(page: &Page, tongue: Tongue) -> Result<()> {
    page.fill("textbox", tongue.say("案の名前", "Name of the scenario"), "増員").await?;
    page.click("button", tongue.say("今の計画から案を作る", "Start a scenario from the plan")).await?;
    page.click("button", tongue.say("この案を見る", "Look at it")).await?;
    page.click("link", tongue.say("目標", "Target")).await?;
    page.is_at(tongue.say("目標と前提", "Target and limits")).await?;
    let field = page.one("spinbutton", tongue.say("採用", "Recruiting")).await?;
    field.clear().await?;
    field.send_keys(&format!("15{TAB}")).await?;
    page.is_kept().await?;
    page.click("link", tongue.say("計画", "Plan")).await?;
    page.click("link", tongue.say("基準と案", "Baselines and scenarios")).await?;
    page.click("button", tongue.say("この案を採用する", "Adopt this scenario")).await?;
    page.until("the scenario is the plan", || async {
        page.is_kept().await?;
        let program = kept_program(page).await?["program"].clone();
        Ok(program["settings"]["capacities"].as_object().is_some_and(|roles| !roles.is_empty())
            && program["scenarios"].as_array().is_none_or(Vec::is_empty))
    })
    .await
}
