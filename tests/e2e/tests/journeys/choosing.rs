//! Choosing the actions: sets beside each other, limits that clash and what would help, a say about an action, the plan,
//! and all of it taken back; and stopping in the middle.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::{Value, json};

use crate::access::found_by_axe;
use crate::steps::{Tongue, answer_all, create, kept_program};

/// Types into a field and leaves it.
const TYPE: &str = "const field = document.getElementById(arguments[0]); field.closest('details').open = true;\
    field.focus(); field.value = arguments[1];\
    field.dispatchEvent(new Event('change', { bubbles: true })); field.blur();";

/// The rows of the sets, as text.
const SETS: &str = "return [...document.querySelectorAll('.choosing tr:has(input[type=radio])')].map((row) => row.innerText);";

#[tokio::test]
async fn a_plan_is_chosen_within_limits_in_japanese() -> Result<()> {
    choosing(Tongue::Ja).await
}

#[tokio::test]
async fn a_plan_is_chosen_within_limits_in_english() -> Result<()> {
    choosing(Tongue::En).await
}

async fn choosing(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    at_target(&page, tongue).await?;
    page.script(TYPE, vec![json!("limit-effort"), json!("5")]).await?;
    page.is_kept().await?;
    begin(&page, tongue).await?;
    what_clashes_is_widened(&page, tongue).await?;
    let out = an_action_is_kept_out(&page, tongue).await?;
    let before = kept_program(&page).await?["program"].clone();
    let plan = the_set_is_taken(&page, tongue).await?;
    let tasks = plan["tasks"].as_array().context("tasks")?;
    assert!(tasks.iter().all(|task| task["id"] != json!(out)), "{out} was not wanted");
    assert_eq!(plan["pinned_out"], json!([out]));
    assert!(plan["proof"]["effort_tenths"].is_number(), "{}", plan["proof"]);
    page.click("button", tongue.say("元に戻す", "Undo")).await?;
    page.until("the plan is taken back in one step", || async {
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"] == before)
    })
    .await?;
    page.close().await
}

async fn at_target(page: &Page, tongue: Tongue) -> Result<()> {
    create(page, tongue, "みなと食品").await?;
    answer_all(page, tongue, &[1, 0, 2]).await?;
    page.click("link", tongue.say("目標", "Target")).await?;
    page.is_at(tongue.say("目標と前提", "Target and limits")).await?;
    page.click("button", tongue.say("実行まで", "Standard")).await?;
    page.set_date(tongue.say("開始日", "Start date"), "2027-04-01").await
}

async fn begin(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("button", tongue.say("計画を作る", "Make the plan")).await?;
    page.is_at(tongue.say("計画", "Plan")).await
}

/// Five person-days reach nothing; the page says where the limit would have to be, and takes it there.
async fn what_clashes_is_widened(page: &Page, tongue: Tongue) -> Result<()> {
    page.says(tongue.say("目標と上限を同時には守れません", "cannot be kept together")).await?;
    page.says(tongue.say("目標をここまで下げる", "Lower the target to this")).await?;
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    page.click("button", tongue.say("工数の上限を", "Raise the limit on work")).await?;
    three_sets(page).await?;
    page.is_kept().await?;
    let effort = kept_program(page).await?["program"]["settings"]["budget"]["effort_tenths"].clone();
    assert!(effort.as_u64().is_some_and(|tenths| tenths > 50), "{effort}");
    Ok(())
}

async fn three_sets(page: &Page) -> Result<()> {
    page.until("three sets stand beside each other", || async {
        Ok(page.script(SETS, vec![]).await?.as_array().map_or(0, Vec::len) == 3)
    })
    .await
}

/// Says of an action that it is to stay out. Gives its id.
async fn an_action_is_kept_out(page: &Page, tongue: Tongue) -> Result<String> {
    page.says(tongue.say("探し終えました", "The search is done")).await?;
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    let reasons = "const rows = [...document.querySelectorAll('.choosing details tbody tr')];\
        document.querySelectorAll('.choosing details').forEach((details) => (details.open = true));\
        const row = rows.find((row) => row.innerText.includes(arguments[0]) || row.innerText.includes(arguments[1]));\
        const select = row.querySelector('select'); select.value = 'out'; select.focus();\
        select.dispatchEvent(new Event('change', { bubbles: true }));\
        return row.querySelector('a').getAttribute('href').split('/').pop();";
    // The limit is just wide enough for the cheapest set.
    let words = tongue.say("入れると上限に収まらない", "With it the limits cannot be kept");
    let as_good = tongue.say("入れても工数は変わらない", "Would do as well");
    let out = page.script(reasons, vec![json!(words), json!(as_good)]).await?;
    page.says(tongue.say("入れない指定", "You want it out")).await?;
    page.says(tongue.say("探し終えました", "The search is done")).await?;
    three_sets(page).await?;
    out.as_str().map(str::to_owned).context("an action")
}

async fn the_set_is_taken(page: &Page, tongue: Tongue) -> Result<Value> {
    page.click("radio", tongue.say("課題リスクが最も低い", "Least risk")).await?;
    page.click("radio", tongue.say("工数が最も少ない", "Least work")).await?;
    page.click("button", tongue.say("この組み合わせで計画を作る", "Make the plan from this set")).await?;
    page.one("link", tongue.say("ガントチャート", "Gantt chart")).await?;
    page.is_kept().await?;
    Ok(kept_program(page).await?["program"]["plan"].clone())
}

#[tokio::test]
async fn a_search_is_stopped_in_the_middle_and_begun_again() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    at_target(&page, Tongue::Ja).await?;
    let stop = "const timer = setInterval(() => { const stop = [...document.querySelectorAll('.choosing button')]\
        .find((button) => button.innerText === '探すのを止める');\
        if (stop) { clearInterval(timer); stop.click(); } }, 1);";
    page.script(stop, vec![]).await?;
    begin(&page, Tongue::Ja).await?;
    page.says("途中で止めました").await?;
    page.click("button", "もう一度探す").await?;
    page.says("探し終えました").await?;
    three_sets(&page).await?;
    assert!(kept_program(&page).await?["program"]["plan"].is_null(), "nothing has changed so far");
    page.close().await
}

#[tokio::test]
async fn where_the_search_cannot_run_the_page_says_so_and_makes_a_plan_without() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    at_target(&page, Tongue::Ja).await?;
    page.script("document.getElementById('engine').setAttribute('content', './icon.svg');", vec![]).await?;
    begin(&page, Tongue::Ja).await?;
    page.says("動かせませんでした").await?;
    page.click("button", "比べずに計画を作る").await?;
    page.one("link", "ガントチャート").await?;
    page.is_kept().await?;
    assert!(kept_program(&page).await?["program"]["plan"]["proof"].is_null());
    page.close().await
}
