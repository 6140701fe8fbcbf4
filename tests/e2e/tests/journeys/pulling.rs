//! Bars by pointer: moved, made longer, linked from either end; each is one step to undo.

use anyhow::Result;
use e2e::Page;
use serde_json::{Value, json};

use crate::steps::{Tongue, kept_program};

/// Pulls a part of one task's bar by days, or to a place along another task's bar, and lets go.
const PULL: &str = "const [task, part, to, along] = arguments;\
    const bar = (task) => [...document.querySelectorAll('a.bar')].find((bar) => bar.dataset.task === task);\
    bar(task).scrollIntoView({ block: 'center', inline: 'center' });\
    /* Firefox brings the drawing into view, not what is drawn. */\
    document.getElementById('row-task-' + task).scrollIntoView({ block: 'center', inline: 'nearest' });\
    const box = (element) => element.getBoundingClientRect();\
    const grip = box(bar(task).querySelector(part === 'body' ? '.bar-body rect' : `[data-part=${part}]`));\
    const from = [grip.x + grip.width / 2, grip.y + grip.height / 2];\
    const aim = to && box(bar(to).querySelector('.bar-body rect'));\
    const end = aim ? [aim.x + aim.width * along, aim.y + aim.height / 2] : [from[0] + along, from[1]];\
    const plot = bar(task).closest('svg').parentElement;\
    const at = (type, [x, y]) => (type === 'pointerdown' ? document.elementFromPoint(x, y) : plot).dispatchEvent(\
        new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, clientX: x, clientY: y, button: 0 }));\
    at('pointerdown', from); at('pointermove', end);\
    return new Promise((done) => requestAnimationFrame(() => {\
        const said = document.querySelector('.gantt-says').innerText; at('pointerup', end); done(said); }));";

/// A task that nobody has begun, and one that does not wait for it.
const FIRST: &str = "data.reconsent";
const THEN: &str = "data.skill_update";

async fn chart(page: &Page) -> Result<()> {
    page.click("button", "サンプル組織を見る").await?;
    page.click("link", "計画").await?;
    page.click("link", "ガントチャート").await?;
    page.until("bars are drawn", || async {
        let drawn = "return document.querySelectorAll('a.bar').length;";
        Ok(page.script(drawn, vec![]).await?.as_u64() > Some(2))
    })
    .await?;
    page.is_kept().await
}

async fn plan(page: &Page) -> Result<Value> {
    page.is_kept().await?;
    Ok(kept_program(page).await?["program"]["plan"].clone())
}

async fn task(page: &Page, id: &str) -> Result<Value> {
    let plan = plan(page).await?;
    let tasks = plan["tasks"].as_array().cloned().unwrap_or_default();
    Ok(tasks.into_iter().find(|task| task["id"] == id).unwrap_or_default())
}

async fn pull(page: &Page, task: &str, part: &str, to: Option<&str>, along: f64) -> Result<String> {
    let said = page.script(PULL, vec![json!(task), json!(part), json!(to), json!(along)]).await?;
    Ok(said.as_str().unwrap_or_default().to_owned())
}

/// Undoes what was done, and holds that the plan is as it was.
async fn taken_back(page: &Page, before: &Value) -> Result<()> {
    page.click("button", "元に戻す").await?;
    page.until("it is as before", || async { Ok(plan(page).await? == *before) }).await
}

#[tokio::test]
async fn a_bar_is_moved_and_made_longer_by_pointer_each_as_one_step() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    chart(&page).await?;
    let before = plan(&page).await?;
    let said = pull(&page, FIRST, "body", None, 60.0).await?;
    assert!(said.contains("Enterで確定"), "what it moves is told on the way: {said}");
    page.until("it is moved", || async { Ok(task(&page, FIRST).await?["not_before"].is_string()) }).await?;
    taken_back(&page, &before).await?;
    pull(&page, FIRST, "edge", None, 90.0).await?;
    page.until("it is longer", || async {
        Ok(task(&page, FIRST).await?["changes"]["duration_days"].is_number())
    })
    .await?;
    taken_back(&page, &before).await?;
    page.close().await
}

#[tokio::test]
async fn bars_are_linked_by_pointer_in_all_three_ways() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    chart(&page).await?;
    let before = plan(&page).await?;
    let ways = [
        ("tip", 0.1, "完了してから始める", "finish_to_start"),
        ("tip", 0.95, "完了に合わせて終える", "finish_to_finish"),
        ("head", 0.5, "開始してから始める", "start_to_start"),
    ];
    for (part, along, words, kind) in ways {
        let said = pull(&page, FIRST, part, Some(THEN), along).await?;
        assert!(said.contains(&format!("({words})")), "how it waits is told on the way: {said}");
        page.until("it waits", || async { Ok(waits(&task(&page, THEN).await?, kind)) }).await?;
        taken_back(&page, &before).await?;
    }
    page.close().await
}

/// Whether a task waits in this way for the first.
fn waits(task: &Value, kind: &str) -> bool {
    let links = task["changes"]["after"].as_array().cloned().unwrap_or_default();
    links
        .iter()
        .any(|link| link["task"] == FIRST && link["kind"].as_str().unwrap_or("finish_to_start") == kind)
}
