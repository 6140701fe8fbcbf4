//! A charter is written: why, who does what, how it spreads; a published case is looked at and taken; and all of it is taken
//! back.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::{Value, json};

use crate::access::{found_by_axe, sideways};
use crate::steps::{Tongue, kept_program};

#[tokio::test]
async fn a_charter_is_written_and_started_like_a_case_in_japanese() -> Result<()> {
    whole_way(Tongue::Ja).await
}

#[tokio::test]
async fn a_charter_is_written_and_started_like_a_case_in_english() -> Result<()> {
    whole_way(Tongue::En).await
}

async fn whole_way(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click("link", tongue.say("目的と体制", "Charter")).await?;
    page.is_at(tongue.say("目的と体制", "Charter")).await?;
    page.is_kept().await?;
    let before = kept_program(&page).await?["program"].clone();
    write(&page, tongue).await?;
    spread(&page, tongue).await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    start_like(&page, tongue).await?;
    page.until("all is as it was", || async {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"] == before)
    })
    .await?;
    page.close().await
}

/// The charter as it is kept.
async fn charter(page: &Page) -> Result<Value> {
    page.is_kept().await?;
    Ok(kept_program(page).await?["program"]["charter"].clone())
}

/// Chooses in a select what has this value, as a person does.
async fn choose(page: &Page, name: &str, value: &str) -> Result<()> {
    let select = page.one("combobox", name).await?;
    let set = "arguments[0].focus(); arguments[0].value = arguments[1];\
        arguments[0].dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(set, vec![serde_json::to_value(&select)?, json!(value)]).await?;
    Ok(())
}

async fn write(page: &Page, tongue: Tongue) -> Result<()> {
    page.fill("textbox", tongue.say("理由", "Reason"), "Experienced people leave, and some would return")
        .await?;
    page.click("checkbox", tongue.say("正社員だった人", "former regular employees")).await?;
    page.click("radio", tongue.say("会社が決め、会社が運営する", "company decides, company runs it")).await?;
    let recruiting = tongue.say(
        "「退職面談と登録の案内」での採用担当の関わり",
        "exit talk and registration: part of Recruiting",
    );
    choose(page, recruiting, "R").await?;
    page.says(tongue.say("に責任を負う役割(A)がありません", "Nobody answers for")).await?;
    choose(page, recruiting, "A").await?;
    page.until("the charter is kept", || async {
        let charter = charter(page).await?;
        Ok(charter["operation"]["governed"] == json!("company")
            && charter["population"] == json!(["regular"])
            && charter["duties"].to_string().contains("accountable"))
    })
    .await
}

async fn spread(page: &Page, tongue: Tongue) -> Result<()> {
    let add = tongue.say("段階を加える", "Add a wave");
    page.click("button", add).await?;
    page.until("the focus is in the new wave", || async {
        let focus = page.script("return document.activeElement.id;", vec![]).await?;
        Ok(focus.as_str().is_some_and(|id| id.starts_with("wave-reach-")))
    })
    .await?;
    page.set_date(tongue.say("開始日", "Start date"), "2027-04-01").await?;
    page.until("the day is kept", || async {
        Ok(charter(page).await?["waves"][0]["begins"] == json!("2027-04-01"))
    })
    .await
}

async fn start_like(page: &Page, tongue: Tongue) -> Result<()> {
    let company = tongue.say("三菱重工業", "Mitsubishi Heavy Industries");
    let look = format!("{company}{}", tongue.say("：何が変わるかを見る", ": See what would change"));
    page.click("button", &look).await?;
    page.says(
        tongue.say("計画の日程や工数、予算は公表されていません", "No plan, effort, or budget was published"),
    )
    .await?;
    assert!(charter(page).await?["waves"].as_array().context("waves")?.len() == 1, "looking changes nothing");
    let found = found_by_axe(page).await?;
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(sideways(page).await?, None);
    let take = format!("{}{company}", tongue.say("「", "Take what "));
    page.click("button", &take).await?;
    page.until("the case is taken", || async {
        page.is_kept().await?;
        let program = kept_program(page).await?["program"].clone();
        Ok(program["policy"]["rules"][0]["tenure"]["at_least"] == json!(12))
    })
    .await?;
    page.says(tongue.say("すでにすべて入っています", "is there already")).await
}
