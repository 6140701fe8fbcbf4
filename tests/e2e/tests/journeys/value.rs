//! What a program is worth is worked out: figures are entered, the funnel is drawn, a plan far above the published cases is
//! flagged, and all of it is taken back.

use anyhow::Result;
use serde_json::json;

use crate::access::{found_by_axe, sideways};
use crate::steps::{Tongue, kept_program};

#[tokio::test]
async fn the_value_is_worked_out_from_ones_own_figures_in_japanese() -> Result<()> {
    whole_way(Tongue::Ja).await
}

#[tokio::test]
async fn the_value_is_worked_out_from_ones_own_figures_in_english() -> Result<()> {
    whole_way(Tongue::En).await
}

async fn whole_way(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click("link", tongue.say("効果と費用", "Value")).await?;
    page.is_at(tongue.say("効果と費用", "Value")).await?;
    page.is_kept().await?;
    let before = kept_program(&page).await?["program"].clone();
    let figures = [
        (tongue.say("年間の退職者数", "Leavers a year"), "120"),
        (tongue.say("現在の登録者数", "People registered now"), "1000"),
        (tongue.say("計画している再入社の人数(年)", "Rehires planned a year"), "36"),
        (tongue.say("採用する人の年収(円)", "Annual pay of a hire (yen)"), "6000000"),
        (tongue.say("プログラムの年間費用(円)", "Annual cost of the program (yen)"), "3000000"),
    ];
    for (name, typed) in figures {
        page.fill("textbox", name, typed).await?;
    }
    // The last field is left.
    page.fill("textbox", tongue.say("紹介手数料の率(%)", "Agency fee (%)"), "").await?;
    page.says(tongue.say("大きく上回ります", "far above the published cases")).await?;
    page.says(tongue.say("まず測るとよいのは", "first: of all shares")).await?;
    page.says(tongue.say("損益分岐に届く見込み", "Chance of reaching it")).await?;
    page.until("the figures are kept", || async {
        page.is_kept().await?;
        let value = kept_program(&page).await?["program"]["value"].clone();
        Ok(value["leavers"] == json!(120) && value["running_yen"] == json!(3_000_000))
    })
    .await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(sideways(&page).await?, None);
    page.until("all is as it was", || async {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"] == before)
    })
    .await?;
    page.close().await
}
