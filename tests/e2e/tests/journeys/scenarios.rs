//! Baselines and scenarios: a baseline is taken, a task grows, its slip has a cause; a scenario is begun, changed,
//! compared, adopted, and all of it taken back.

use anyhow::Result;
use e2e::Page;
use serde_json::{Value, json};

use crate::access::found_by_axe;
use crate::keyboard::TAB;
use crate::steps::{Tongue, answer_all, create, kept_program, make_plan};

const CONSENT: (&str, &str) =
    ("利用目的を明記した同意書を作る", "Write a consent form that states its purpose");

#[tokio::test]
async fn a_plan_is_held_against_a_baseline_and_beside_a_scenario_in_japanese() -> Result<()> {
    versions(Tongue::Ja).await
}

#[tokio::test]
async fn a_plan_is_held_against_a_baseline_and_beside_a_scenario_in_english() -> Result<()> {
    versions(Tongue::En).await
}

async fn versions(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    plan(&page, tongue).await?;
    let before = kept_program(&page).await?["program"].clone();
    a_slip_has_its_cause(&page, tongue).await?;
    a_scenario_changes_without_the_plan(&page, tongue).await?;
    what_is_adopted_is_the_plan(&page, tongue).await?;
    all_of_it_can_be_taken_back(&page, tongue, &before).await?;
    page.close().await
}

async fn plan(page: &Page, tongue: Tongue) -> Result<()> {
    create(page, tongue, "みなと食品").await?;
    answer_all(page, tongue, &[1, 0, 2]).await?;
    page.click("link", tongue.say("目標", "Target")).await?;
    page.is_at(tongue.say("目標と前提", "Target and limits")).await?;
    page.click("button", tongue.say("実行まで", "Standard")).await?;
    page.set_date(tongue.say("開始日", "Start date"), "2027-04-01").await?;
    make_plan(page, tongue).await?;
    page.is_kept().await
}

async fn a_slip_has_its_cause(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("link", tongue.say("基準と案", "Baselines and scenarios")).await?;
    page.click("button", tongue.say("今の日程を基準として残す", "Keep today’s dates as a baseline")).await?;
    page.says(tongue.say("終了日が変わったタスクはありません", "No task ends on another day")).await?;
    page.click("link", tongue.say("一覧", "Table")).await?;
    page.click_in(tongue.say("タスクの一覧", "Tasks"), "link", tongue.say(CONSENT.0, CONSENT.1)).await?;
    let field = page.one("textbox", tongue.say("最短の期間", "Minimum working days")).await?;
    field.clear().await?;
    field.send_keys(&format!("60{TAB}")).await?;
    page.is_kept().await?;
    page.click("link", tongue.say("計画", "Plan")).await?;
    page.click("link", tongue.say("基準と案", "Baselines and scenarios")).await?;
    page.says(tongue.say("60営業日に延びた", "60 working days instead of")).await?;
    page.says(tongue.say("先行タスク「", "Waits for “")).await?;
    page.click("link", tongue.say("ガントチャート", "Gantt chart")).await?;
    page.says(tongue.say("比べている基準の日程", "Dates in the baseline")).await?;
    let bars =
        page.script("return document.querySelectorAll('.gantt-plot .bar-then').length;", vec![]).await?;
    let tasks = page.script("return document.querySelectorAll('.gantt-plot a.bar').length;", vec![]).await?;
    assert_eq!(bars, tasks, "each task has a bar of the baseline");
    Ok(())
}

async fn a_scenario_changes_without_the_plan(page: &Page, tongue: Tongue) -> Result<()> {
    let plan = kept_program(page).await?["program"]["plan"].clone();
    page.click("link", tongue.say("基準と案", "Baselines and scenarios")).await?;
    page.fill("textbox", tongue.say("案の名前", "Name of the scenario"), "増員").await?;
    page.click("button", tongue.say("今の計画から案を作る", "Start a scenario from the plan")).await?;
    page.click("button", tongue.say("この案を見る", "Look at it")).await?;
    page.click("link", tongue.say("目標", "Target")).await?;
    page.is_at(tongue.say("目標と前提", "Target and limits")).await?;
    let quiet = "return document.querySelector('.banner.is-quiet')?.innerText || '';";
    let said = page.script(quiet, vec![]).await?;
    assert!(said.as_str().unwrap_or_default().contains("増員"), "{said}");
    for role in [tongue.say("法務", "Legal"), tongue.say("採用", "Recruiting")] {
        let field = page.one("spinbutton", role).await?;
        field.clear().await?;
        field.send_keys(&format!("10{TAB}")).await?;
    }
    page.is_kept().await?;
    let program = kept_program(page).await?["program"].clone();
    assert_eq!(program["plan"], plan, "the plan is as it was");
    assert_eq!(program["settings"]["capacities"], json!({}));
    assert_eq!(
        program["scenarios"][0]["settings"]["capacities"].as_object().map(serde_json::Map::len),
        Some(2)
    );
    page.click("link", tongue.say("計画", "Plan")).await?;
    page.click("link", tongue.say("基準と案", "Baselines and scenarios")).await?;
    page.says(tongue.say("計画と案を並べて比べる", "Side by side")).await?;
    page.says(tongue.say("使える時間", "apacity of")).await?;
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

async fn what_is_adopted_is_the_plan(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("button", tongue.say("この案を採用する", "Adopt this scenario")).await?;
    page.until("the bar is gone", || async {
        Ok(page.script("return !document.querySelector('.banner.is-quiet');", vec![]).await? == json!(true))
    })
    .await?;
    page.is_kept().await?;
    let program = kept_program(page).await?["program"].clone();
    assert_eq!(program["settings"]["capacities"].as_object().map(serde_json::Map::len), Some(2));
    assert!(program["scenarios"].as_array().is_none_or(Vec::is_empty), "{}", program["scenarios"]);
    assert_eq!(program["plan"]["baselines"].as_array().map(Vec::len), Some(1));
    Ok(())
}

async fn all_of_it_can_be_taken_back(page: &Page, tongue: Tongue, before: &Value) -> Result<()> {
    // Adopting, two capacities, the scenario, the duration, the baseline.
    for _ in 0..6 {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
    }
    page.is_kept().await?;
    assert_eq!(kept_program(page).await?["program"], *before);
    Ok(())
}
