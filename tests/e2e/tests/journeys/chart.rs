//! The chart by keyboard alone: a task is moved, made longer, linked; each is one step to undo. What is listed is the same
//! in the table.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::{Value, json};

use crate::steps::{Tongue, choose_file, kept_program};

const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';
const ENTER: char = '\u{e007}';
const ESCAPE: char = '\u{e00c}';
const HOME: char = '\u{e011}';
const END: char = '\u{e010}';
const SHIFT: char = '\u{e008}';

/// A task that nobody has begun.
const FIRST: &str = "data.reconsent";

/// A task, and one that waits for it.
const FIELDS: &str = "data.exit_fields";
const UPDATE: &str = "data.skill_update";

/// Puts the keyboard into a task's row, wherever it is in the list.
const INTO: &str = "const row = document.getElementById('row-task-' + arguments[0]);\
    if (row) row.focus();\
    return document.activeElement.id;";

/// What the row in the keyboard's focus says.
const ROW: &str = "return document.activeElement.getAttribute('aria-label') || '';";

/// What is said of a move.
const SAID: &str = "return document.querySelector('.gantt-says').innerText;";

#[tokio::test]
async fn tasks_move_on_the_chart_by_keyboard_in_japanese() -> Result<()> {
    moves(Tongue::Ja).await
}

#[tokio::test]
async fn tasks_move_on_the_chart_by_keyboard_in_english() -> Result<()> {
    moves(Tongue::En).await
}

async fn moves(tongue: Tongue) -> Result<()> {
    let page = chart(tongue).await?;
    into(&page, FIRST).await?;
    let before = row(&page).await?;

    // What is looked at and dropped changes nothing.
    page.keys(&[RIGHT, RIGHT]).await?;
    page.until("what moves is said", || async {
        Ok(said(&page).await?.contains(tongue.say("Enterで確定", "Enter takes it")))
    })
    .await?;
    page.keys(&[ESCAPE]).await?;
    page.says(tongue.say("取り消しました", "Dropped")).await?;
    assert_eq!(row(&page).await?, before);

    // Two days later, as one step.
    page.keys(&[RIGHT, RIGHT, ENTER]).await?;
    page.until("the task has moved", || async { Ok(row(&page).await? != before) }).await?;
    assert!(task(&page, FIRST).await?["not_before"].is_string());
    undo(&page, tongue).await?;
    page.until("undo brings it back", || async { Ok(task(&page, FIRST).await?["not_before"].is_null()) })
        .await?;

    // Longer, then shorter by as much: dropped by itself.
    into(&page, FIRST).await?;
    page.keys(&['+', '-']).await?;
    page.keys(&['+', ENTER]).await?;
    page.until("the task is longer", || async {
        Ok(task(&page, FIRST).await?["changes"]["duration_days"].is_number())
    })
    .await?;
    undo(&page, tongue).await?;
    page.close().await
}

#[tokio::test]
async fn a_link_that_closes_a_circle_is_refused_with_its_path() -> Result<()> {
    let tongue = Tongue::Ja;
    let page = chart(tongue).await?;
    let program = kept_program(&page).await?;
    let kept = program["program"]["plan"].clone();
    // The task that waits for another is to come before it.
    into(&page, UPDATE).await?;
    page.keys(&['l']).await?;
    page.one("combobox", "次に始めるタスク").await?;
    let choose = "const field = document.getElementById('link-then'); field.value = arguments[0];\
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(choose, vec![json!(FIELDS)]).await?;
    page.says("先行タスクが循環するため、変更できません").await?;
    let said = said(&page).await?;
    assert!(said.matches('→').count() >= 2, "the path is named: {said}");
    page.click("button", "つなぐ").await?;
    page.is_kept().await?;
    assert_eq!(kept_program(&page).await?["program"]["plan"], kept);
    page.close().await
}

#[tokio::test]
async fn the_table_and_the_chart_list_the_same_tasks() -> Result<()> {
    let tongue = Tongue::Ja;
    let page = chart(tongue).await?;
    let rows = "return [...document.querySelectorAll('.gantt-row:not(.is-group) a')].length;";
    let all = page.script(rows, vec![]).await?;
    page.fill("textbox", "検索", "同意").await?;
    page.until("fewer tasks are listed", || async { Ok(page.script(rows, vec![]).await? != all) }).await?;
    let found = page.script(rows, vec![]).await?;
    assert_ne!(found, json!(0));
    page.click("link", "一覧").await?;
    let listed = "return document.querySelectorAll('.plan-table tbody tr:not(.group)').length;";
    page.until("the table lists as many", || async { Ok(page.script(listed, vec![]).await? == found) })
        .await?;
    page.click("button", "絞り込みをやめる").await?;
    page.until("all are listed again", || async { Ok(page.script(listed, vec![]).await? != found) }).await?;

    // A group that is shut in the table is shut in the chart.
    page.click("button", "設計・準備").await?;
    page.click("link", "ガントチャート").await?;
    let shut = "return [...document.querySelectorAll('.gantt-row[aria-expanded=\"false\"]')].length;";
    page.until("the group is shut", || async { Ok(page.script(shut, vec![]).await? == json!(1)) }).await?;
    page.close().await
}

#[tokio::test]
async fn several_tasks_change_in_one_step() -> Result<()> {
    let tongue = Tongue::Ja;
    let page = chart(tongue).await?;
    into(&page, FIRST).await?;
    page.chord(SHIFT, DOWN).await?;
    page.says("2件を選択中").await?;
    page.click("button", "まとめて変える").await?;
    let owners = |program: &Value| {
        let tasks = program["program"]["plan"]["tasks"].as_array().cloned().unwrap_or_default();
        tasks.iter().filter(|task| task["changes"]["owner"].is_string()).count()
    };
    page.until("both are changed", || async {
        page.is_kept().await?;
        Ok(owners(&kept_program(&page).await?) == 2)
    })
    .await?;
    undo(&page, tongue).await?;
    page.until("one step takes both back", || async { Ok(owners(&kept_program(&page).await?) == 0) }).await?;
    page.close().await
}

#[tokio::test]
async fn of_a_thousand_rows_a_few_dozens_are_in_the_page() -> Result<()> {
    let page = chart(Tongue::Ja).await?;
    let mut file = kept_program(&page).await?;
    let task = |number: usize| {
        let title = format!("説明会 {number}");
        json!({ "id": format!("own.t{number}"), "origin": { "kind": "own" },
            "changes": { "title": title, "effort": [1, 1, 2], "duration_days": 1 } })
    };
    file["program"]["plan"]["tasks"] = (0..1000).map(task).collect();
    file["program"]["name"] = json!("千件");
    file["program"]["id"] = json!("a-thousand-rows");
    if let Some(fields) = file.as_object_mut() {
        fields.retain(|name, _| ["format", "version", "pack", "program"].contains(&name.as_str()));
    }
    page.go("#/").await?;
    choose_file(&page, "1000.okaeri.json", &file.to_string()).await?;
    page.click("button", "追加する").await?;
    page.says("次にすること").await?;
    page.click("link", "計画").await?;
    page.click("link", "ガントチャート").await?;
    let rows = "return document.querySelectorAll('.gantt-row').length;";
    let count = page.script(rows, vec![]).await?.as_u64().context("a count")?;
    assert!((10..100).contains(&count), "{count}");
    page.script("document.querySelector('.gantt-row[tabindex=\"0\"]').focus();", vec![]).await?;
    page.keys(&[END]).await?;
    page.until("the last row is reached", || async { Ok(row(&page).await?.contains("説明会 999")) }).await?;
    page.keys(&[HOME]).await?;
    page.until("and the first again", || async { Ok(!row(&page).await?.contains("説明会 999")) }).await?;
    let after = page.script(rows, vec![]).await?.as_u64().context("a count")?;
    assert!(after < 100, "{after}");
    page.close().await
}

async fn chart(tongue: Tongue) -> Result<Page> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click("link", tongue.say("計画", "Plan")).await?;
    page.click("link", tongue.say("ガントチャート", "Gantt chart")).await?;
    page.one("treegrid", tongue.say("タスク", "Tasks")).await?;
    page.is_kept().await?;
    Ok(page)
}

/// Searches for a task by its title, so that its row is in the page, and puts the keyboard into it.
async fn into(page: &Page, task: &str) -> Result<()> {
    page.until("the keyboard is in the row", || async {
        let there = page.script(INTO, vec![json!(task)]).await?;
        if there == json!(format!("row-task-{task}")) {
            return Ok(true);
        }
        // Farther down.
        page.script("document.querySelector('.gantt').scrollBy(0, 300);", vec![]).await?;
        Ok(false)
    })
    .await
}

async fn row(page: &Page) -> Result<String> {
    Ok(page.script(ROW, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

async fn said(page: &Page) -> Result<String> {
    Ok(page.script(SAID, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

async fn undo(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("button", tongue.say("元に戻す", "Undo")).await
}

/// A task as it is kept.
async fn task(page: &Page, id: &str) -> Result<Value> {
    page.is_kept().await?;
    let program = kept_program(page).await?;
    let tasks = program["program"]["plan"]["tasks"].as_array().cloned().unwrap_or_default();
    Ok(tasks.into_iter().find(|task| task["id"] == json!(id)).unwrap_or_default())
}
