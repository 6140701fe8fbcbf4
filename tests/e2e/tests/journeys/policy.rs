//! The rehire policy: common rules are taken, what they leave open is mended and proven, a table of leavers is counted and
//! kept nowhere, and all of it can be taken back.

use anyhow::Result;
use e2e::Page;
use serde_json::{Value, json};

use crate::access::{found_by_axe, sideways};
use crate::steps::{Tongue, kept, kept_program};

/// Types into a field.
const TYPE: &str = "const field = document.getElementById(arguments[0]); field.focus(); field.value = arguments[1];\
    field.dispatchEvent(new Event('input', { bubbles: true }));";

/// What stands in a table and nowhere else.
const CANARY: &str = "zugvogel";

#[tokio::test]
async fn rules_are_taken_mended_proven_and_tried_in_japanese() -> Result<()> {
    policy(Tongue::Ja).await
}

#[tokio::test]
async fn rules_are_taken_mended_proven_and_tried_in_english() -> Result<()> {
    policy(Tongue::En).await
}

async fn policy(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click_in(
        tongue.say("プログラムのページ", "Pages of this program"),
        "link",
        tongue.say("再入社制度", "Rehire policy"),
    )
    .await?;
    page.is_at(tongue.say("再入社制度", "Rehire policy")).await?;
    page.click("button", tongue.say("自己都合・1年以上", "Left by choice, one year")).await?;
    let begin =
        tongue.say("自己都合・1年以上：この規則で始める", "Left by choice, one year: Begin with these rules");
    page.click("button", begin).await?;
    page.says(tongue.say("決めていない場合が", "left open")).await?;
    page.is_kept().await?;
    assert_eq!(rules(&page).await?, 2);
    page.click("button", tongue.say("残りをすべて個別に判断とする", "Decide all of these case by case"))
        .await?;
    page.says(tongue.say("決めていない場合がないことを確かめました", "none is left open")).await?;
    page.is_kept().await?;
    assert!(rules(&page).await? > 2);
    a_table_is_kept_nowhere(&page, tongue).await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    // The steps are read from the disk after the page is there.
    let is_shut = "return document.querySelector('.undo button')?.getAttribute('aria-disabled') ?? null;";
    page.until("what was done can be undone", || async {
        Ok(page.script(is_shut, vec![]).await? == json!(null))
    })
    .await?;
    for _ in 0..2 {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
    }
    page.says(tongue.say("まだ規則がありません", "There are no rules yet")).await?;
    page.is_kept().await?;
    assert_eq!(rules(&page).await?, 0);
    page.close().await
}

/// How many rules are kept.
async fn rules(page: &Page) -> Result<usize> {
    Ok(kept_program(page).await?["program"]["policy"]["rules"].as_array().map_or(0, Vec::len))
}

async fn a_table_is_kept_nowhere(page: &Page, tongue: Tongue) -> Result<()> {
    let table = format!(
        "入社日,退職日,退職理由,拠点\n2015/4/1,2025/3/31,転職,{CANARY}\n2024/4/1,2025/3/31,定年,{CANARY}\n"
    );
    page.script(TYPE, vec![json!("people-text"), json!(table)]).await?;
    page.says(tongue.say("2人分を読みました", "The table has 2 people")).await?;
    page.is_kept().await?;
    let held = Value::Object(kept(page).await?).to_string();
    assert!(!held.contains(CANARY), "a table is kept");
    page.reload().await?;
    page.is_at(tongue.say("再入社制度", "Rehire policy")).await?;
    let shown =
        page.script("return document.body.innerHTML.includes(arguments[0]);", vec![json!(CANARY)]).await?;
    assert_eq!(shown, json!(false), "it is gone with the page");
    Ok(())
}

#[tokio::test]
async fn the_filled_page_does_not_scroll_sideways_on_a_phone() -> Result<()> {
    let stage = e2e::Stage { window: (360, 900), ..Tongue::Ja.stage() };
    let page = stage.open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.click_in("プログラムのページ", "link", "再入社制度").await?;
    page.is_at("再入社制度").await?;
    page.click("button", "漏れのない6つの規則").await?;
    page.click("button", "漏れのない6つの規則：この規則で始める").await?;
    page.says("決めていない場合がないことを確かめました").await?;
    page.script("document.querySelectorAll('main details').forEach((one) => { one.open = true; });", vec![])
        .await?;
    assert_eq!(sideways(&page).await?, None);
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    page.close().await
}
