//! The board, the load, one's own week, and a plan that goes to Excel and comes back.

use anyhow::Result;
use e2e::Page;
use serde_json::{Value, json};

use crate::access::{found_by_axe, sideways};
use crate::steps::{Tongue, answer_all, create, kept_program, make_plan};

const CONSENT: &str = "data.consent_form";

#[tokio::test]
async fn a_plan_is_moved_on_the_board_and_by_a_table_in_japanese() -> Result<()> {
    board(Tongue::Ja).await
}

#[tokio::test]
async fn a_plan_is_moved_on_the_board_and_by_a_table_in_english() -> Result<()> {
    board(Tongue::En).await
}

async fn board(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    plan(&page, tongue).await?;
    let before = kept_program(&page).await?["program"].clone();
    a_card_goes_to_another_column(&page, tongue).await?;
    a_card_is_dragged(&page, tongue, &before).await?;
    the_load_says_what_it_moved(&page, tongue).await?;
    a_table_is_taken_in_one_step(&page, tongue, &before).await?;
    the_week_is_ones_own(&page, tongue).await?;
    page.close().await
}

async fn plan(page: &Page, tongue: Tongue) -> Result<()> {
    create(page, tongue, "みなと食品").await?;
    answer_all(page, tongue, &[1, 0, 2]).await?;
    page.click("link", tongue.say("目標", "Target")).await?;
    page.is_at(tongue.say("目標と前提", "Target and limits")).await?;
    page.click("button", tongue.say("実行まで", "Standard")).await?;
    make_plan(page, tongue).await?;
    page.is_kept().await
}

/// How far the consent form has come, as it is kept.
async fn status(page: &Page) -> Result<Value> {
    page.is_kept().await?;
    let program = kept_program(page).await?;
    let tasks = program["program"]["plan"]["tasks"].as_array().cloned().unwrap_or_default();
    let task = tasks.into_iter().find(|task| task["id"] == json!(CONSENT)).unwrap_or_default();
    Ok(task.get("status").cloned().unwrap_or(json!("to_do")))
}

/// The column in which the card of the consent form is.
async fn column(page: &Page) -> Result<Value> {
    let find =
        "return document.getElementById(arguments[0])?.closest('[data-status]')?.dataset.status || '';";
    page.script(find, vec![json!(format!("board-status-{CONSENT}"))]).await
}

async fn a_card_goes_to_another_column(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("link", tongue.say("ボード", "Board")).await?;
    page.says(tongue.say("未着手", "To do")).await?;
    assert_eq!(column(page).await?, json!("to-do"));
    let choose = "const select = document.getElementById(arguments[0]); select.focus(); select.value = 'doing';\
        select.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(choose, vec![json!(format!("board-status-{CONSENT}"))]).await?;
    page.until("the card has moved", || async { Ok(column(page).await? == json!("doing")) }).await?;
    page.until("it is said, and the focus is with the card", || async {
        let look = "return [document.querySelector('.notices').innerText, document.activeElement.id];";
        let seen = page.script(look, vec![]).await?;
        let told = seen[0].as_str().is_some_and(|said| said.contains(tongue.say("「進行中」", "“Doing”")));
        Ok(told && seen[1] == json!(format!("board-status-{CONSENT}")))
    })
    .await?;
    assert_eq!(status(page).await?, json!("doing"));
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

async fn a_card_is_dragged(page: &Page, tongue: Tongue, before: &Value) -> Result<()> {
    let drag = "const grip = document.getElementById(arguments[0]).closest('.board-card').querySelector('.board-grip');\
        grip.scrollIntoView({ block: 'center' });\
        const aim = document.querySelector('[data-status=done]').getBoundingClientRect();\
        const from = grip.getBoundingClientRect();\
        const to = [aim.x + aim.width / 2, Math.max(aim.y, 0) + 40];\
        grip.setPointerCapture = () => {};\
        const at = (type, x, y) => grip.dispatchEvent(new PointerEvent(type,\
            { bubbles: true, cancelable: true, pointerId: 1, clientX: x, clientY: y, button: 0 }));\
        at('pointerdown', from.x + 5, from.y + 5); at('pointermove', ...to); at('pointerup', ...to);";
    page.script(drag, vec![json!(format!("board-status-{CONSENT}"))]).await?;
    page.until("the card was put down", || async { Ok(column(page).await? == json!("done")) }).await?;
    assert_eq!(status(page).await?, json!("done"));
    for _ in 0..2 {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
    }
    assert_eq!(column(page).await?, json!("to-do"));
    page.is_kept().await?;
    assert_eq!(kept_program(page).await?["program"], *before, "each move is one step");
    Ok(())
}

async fn the_load_says_what_it_moved(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("link", tongue.say("負荷", "Load")).await?;
    page.says(tongue.say("役割ごとの週の負荷", "Load of each role by week")).await?;
    page.says(tongue.say("クリティカルパス", "critical path")).await?;
    page.says(tongue.say("順番だけなら", "By order alone")).await?;
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(sideways(page).await?, None);
    Ok(())
}

async fn a_table_is_taken_in_one_step(page: &Page, tongue: Tongue, before: &Value) -> Result<()> {
    page.click("link", tongue.say("一覧", "Table")).await?;
    page.script("document.querySelector('details.sheet').open = true;", vec![]).await?;
    let table = tongue.say(
        "タスク\t営業日数\t状態\t先行タスク\r\n利用目的を明記した同意書を作る\t６０日\t進行中\t\r\n説明会を開く\t3\t\t\r\n謎\t0\t\t\r\n",
        "Task\tWorking days\tStatus\tWaits for\r\nWrite a consent form that states its purpose\t60\tDoing\t\r\nHold a briefing\t3\t\t\r\nRiddle\t0\t\t\r\n",
    );
    let paste = "const field = document.getElementById('sheet-text'); field.value = arguments[0];\
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(paste, vec![json!(table)]).await?;
    page.says(tongue.say(
        "変更1件、追加1件、変更なし0件、取り込めない行1件",
        "1 changed, 1 added, 0 unchanged, 1 refused",
    ))
    .await?;
    page.says(tongue.say("営業日数は1〜1000の整数です", "Working days are a whole number")).await?;
    page.click("button", tongue.say("2件を取り込む", "Take 2 rows")).await?;
    page.says(tongue.say("説明会を開く", "Hold a briefing")).await?;
    assert_eq!(status(page).await?, json!("doing"));
    page.click("button", tongue.say("元に戻す", "Undo")).await?;
    page.is_kept().await?;
    assert_eq!(kept_program(page).await?["program"], *before, "all of it is one step");
    Ok(())
}

async fn the_week_is_ones_own(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("link", tongue.say("今週", "This week")).await?;
    page.click("checkbox", tongue.say("法務", "Legal")).await?;
    page.reload().await?;
    let ticked = page.one("checkbox", tongue.say("法務", "Legal")).await?;
    assert_eq!(ticked.prop("checked").await?.as_deref(), Some("true"), "this browser remembers it");
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}
