//! A risk of one's own is added, judged and given an owner; a documented one is watched; the outlook counts them; and all of it
//! is taken back.

use anyhow::Result;
use e2e::Page;
use serde_json::{Value, json};

use crate::access::{found_by_axe, sideways};
use crate::emptied::tells;
use crate::steps::{Tongue, kept_program};

#[tokio::test]
async fn a_risk_is_registered_and_counted_in_japanese() -> Result<()> {
    whole_way(Tongue::Ja).await
}

#[tokio::test]
async fn a_risk_is_registered_and_counted_in_english() -> Result<()> {
    whole_way(Tongue::En).await
}

async fn whole_way(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click("link", tongue.say("リスク", "Risks")).await?;
    page.is_at(tongue.say("リスク", "Risks")).await?;
    page.is_kept().await?;
    let before = kept_program(&page).await?["program"].clone();
    page.says(tongue.say("担当者が未定：10件", "No owner: 10")).await?;
    add(&page, tongue).await?;
    watch(&page, tongue).await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(sideways(&page).await?, None);
    remove(&page, tongue).await?;
    page.click("link", tongue.say("計画の見通しを見る", "See the outlook")).await?;
    page.says(tongue.say("名簿ツールの契約が遅れる", "The tool is contracted late")).await?;
    page.until("all is as it was", || async {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"] == before)
    })
    .await?;
    page.close().await
}

/// What the register says, as it is kept.
async fn register(page: &Page) -> Result<Value> {
    page.is_kept().await?;
    Ok(kept_program(page).await?["program"]["risks"].clone())
}

/// Adds a risk, with its probability and the work that it would make.
async fn add(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("button", tongue.say("リスクを追加する", "Add a risk")).await?;
    page.click("button", tongue.say("このリスクを記入・変更する", "Fill in or change this risk")).await?;
    let name = tongue.say("名簿ツールの契約が遅れる", "The tool is contracted late");
    page.fill("textbox", tongue.say("リスクの名前", "What may happen"), name).await?;
    page.fill("textbox", tongue.say("起こる確率(%)", "Probability (%)"), "50").await?;
    page.fill("textbox", tongue.say("担当者", "Owner"), "Kim").await?;
    page.click("checkbox", tongue.say("増える工数を見込む", "Expect extra work")).await?;
    page.until("the risk is kept", || async {
        let own = register(page).await?["own"][0].clone();
        Ok(own["title"] == json!(name)
            && own["permille"] == json!(500)
            && own["owner"] == json!("Kim")
            && own["effort"].is_array())
    })
    .await?;
    page.says(tongue.say("11. 名簿ツールの契約が遅れる", "11. The tool is contracted late")).await?;
    page.click("button", tongue.say("このリスクを記入・変更する", "Fill in or change this risk")).await
}

/// Gives a documented risk an owner, and says that somebody looked at it.
async fn watch(page: &Page, tongue: Tongue) -> Result<()> {
    let open = tongue
        .say("「社内の賛同が得られない」を記入・変更する", "Fill in or change “Colleagues aren’t on board”");
    page.click("button", open).await?;
    page.fill("textbox", tongue.say("担当者", "Owner"), "Lee").await?;
    let today = tongue
        .say("「社内の賛同が得られない」を今日確認した", "“Colleagues aren’t on board” looked at today");
    page.click("button", today).await?;
    page.until("the owner and the day are kept", || async {
        let said = register(page).await?["documented"]["challenge.support"].clone();
        Ok(said["owner"] == json!("Lee") && said["looked"].is_string())
    })
    .await?;
    page.says(tongue.say("担当者が未定：9件", "No owner: 9")).await?;
    page.click("button", open).await
}

/// Removes the risk that was added, and takes that back.
async fn remove(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("button", tongue.say("このリスクを記入・変更する", "Fill in or change this risk")).await?;
    page.click(
        "button",
        tongue.say(
            "リスク「名簿ツールの契約が遅れる」を取り除く",
            "Remove the risk “The tool is contracted late”",
        ),
    )
    .await?;
    tells(page, tongue.say("取り除きました。元に戻せます。", "is removed. You can undo this.")).await?;
    page.click("button", tongue.say("元に戻す", "Undo")).await?;
    page.says(tongue.say("11. 名簿ツールの契約が遅れる", "11. The tool is contracted late")).await
}
