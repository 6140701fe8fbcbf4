//! How likely which date is: the figures appear, follow what is changed, come back with it, and are the same after a
//! reload.

use anyhow::Result;
use e2e::Page;
use serde_json::{Value, json};

use crate::steps::Tongue;

/// The table of dates once the runs are made; nothing while they are being made.
const FIGURES: &str = "const table = document.querySelector('.outlook-days tbody');\
    return document.querySelector('.outlook-runs progress') || !table ? '' : table.innerText;";

/// Types into a field and leaves it.
const TYPE: &str = "const field = document.getElementById(arguments[0]); field.focus(); field.value = arguments[1];\
    field.dispatchEvent(new Event('input', { bubbles: true }));\
    field.dispatchEvent(new Event('change', { bubbles: true })); field.blur();";

#[tokio::test]
async fn the_outlook_follows_what_is_changed_and_comes_back_in_japanese() -> Result<()> {
    outlook(Tongue::Ja).await
}

#[tokio::test]
async fn the_outlook_follows_what_is_changed_and_comes_back_in_english() -> Result<()> {
    outlook(Tongue::En).await
}

async fn outlook(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click("link", tongue.say("計画", "Plan")).await?;
    page.click("link", tongue.say("見通し", "Outlook")).await?;
    page.says(tongue.say("80%の確率で", "80% likely to be finished by")).await?;
    let first = figures(&page).await?;
    assert!(first.lines().count() >= 2, "{first}");

    // A setback that is certain delays the plan, and undo brings the dates back.
    set(&page, "probability-support", "100").await?;
    set(&page, "probability-leaver_data", "100").await?;
    let later = other_than(&page, &first).await?;
    page.click("button", tongue.say("元に戻す", "Undo")).await?;
    let between = other_than(&page, &later).await?;
    page.click("button", tongue.say("元に戻す", "Undo")).await?;
    page.until("the first figures are back", || async { Ok(figures_now(&page).await? == first) }).await?;
    assert_ne!(between, later);

    // What cannot be a probability is said at its field and not taken.
    set(&page, "probability-support", "120").await?;
    page.says(tongue.say("0〜100の数を", "Enter a number from 0 to 100")).await?;

    page.reload().await?;
    page.says(tongue.say("80%の確率で", "80% likely to be finished by")).await?;
    assert_eq!(figures(&page).await?, first, "the same seed gives the same figures");
    page.close().await
}

#[tokio::test]
async fn where_the_runs_cannot_be_made_the_page_says_so_and_makes_them_when_asked_again() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.click("link", "計画").await?;
    let no_engine = "const engine = document.getElementById('engine'); window.address = engine.content;\
        engine.content = './icon.svg';";
    page.script(no_engine, vec![]).await?;
    page.click("link", "見通し").await?;
    page.says("試算するプログラムを動かせませんでした").await?;
    page.script("document.getElementById('engine').content = window.address;", vec![]).await?;
    page.click("button", "初めから試算する").await?;
    page.says("80%の確率で").await?;
    page.says("10,000回の試算の結果です").await?;
    page.close().await
}

#[tokio::test]
async fn runs_that_are_stopped_in_the_middle_say_how_many_there_are_and_can_be_made_again() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.click("link", "計画").await?;
    // After a few pieces of the answer nothing more is heard.
    let muffle = "window.Whole = Worker; window.Worker = class extends Whole { set onmessage(hear) { let heard = 0;\
        super.onmessage = (event) => { heard += 1; if (heard < 6) hear(event); }; } };";
    page.script(muffle, vec![]).await?;
    page.click("link", "見通し").await?;
    page.until("some runs are made", || async {
        let made = "return document.querySelector('.outlook-runs progress')?.value || 0;";
        Ok(page.script(made, vec![]).await?.as_f64() > Some(0.0))
    })
    .await?;
    page.click("button", "試算を止める").await?;
    page.says("試算を途中で止めました").await?;
    page.says("80%の確率で").await?;
    page.script("window.Worker = window.Whole;", vec![]).await?;
    page.click("button", "初めから試算する").await?;
    page.says("10,000回の試算の結果です").await?;
    page.close().await
}

async fn set(page: &Page, id: &str, text: &str) -> Result<()> {
    page.script(TYPE, vec![json!(id), json!(text)]).await?;
    Ok(())
}

async fn figures_now(page: &Page) -> Result<String> {
    let text = page.script(FIGURES, vec![]).await?;
    Ok(text.as_str().map_or_else(|| Value::to_string(&text), str::to_owned))
}

/// The dates, once the runs are made.
async fn figures(page: &Page) -> Result<String> {
    page.until("the runs are made", || async { Ok(!figures_now(page).await?.is_empty()) }).await?;
    figures_now(page).await
}

/// The dates, once the runs are made and they are not these any more.
async fn other_than(page: &Page, before: &str) -> Result<String> {
    page.until("the figures follow", || async {
        let now = figures_now(page).await?;
        Ok(!now.is_empty() && now != before)
    })
    .await?;
    figures_now(page).await
}
