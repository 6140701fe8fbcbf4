//! The argument: evidence is added until a claim is borne out, the board paper takes it, and all of it is taken back.

use anyhow::Result;

use crate::access::{found_by_axe, sideways};
use crate::emptied::tells;
use crate::steps::{Tongue, kept_program};

#[tokio::test]
async fn a_claim_is_borne_out_and_stands_in_the_board_paper_in_japanese() -> Result<()> {
    whole_way(Tongue::Ja).await
}

#[tokio::test]
async fn a_claim_is_borne_out_and_stands_in_the_board_paper_in_english() -> Result<()> {
    whole_way(Tongue::En).await
}

async fn whole_way(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    let pages = tongue.say("プログラムのページ", "Pages of this program");
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click_in(pages, "link", tongue.say("論拠", "Argument")).await?;
    page.is_at(tongue.say("論拠", "Argument")).await?;
    page.is_kept().await?;
    let before = kept_program(&page).await?["program"].clone();
    page.says(tongue.say("見解が分かれる", "Contested")).await?;
    let add = tongue.say(
        "主張「働く場としての評判が高まる」：根拠を加える",
        "Claim “The employer’s reputation improves”: Add evidence",
    );
    page.click("button", add).await?;
    page.fill("textbox", tongue.say("わかったこと", "What was found"), "3.1 → 3.4").await?;
    page.fill("textbox", tongue.say("出典", "Source"), "Survey 2026").await?;
    let strength = "const select = document.querySelector('select[id$=\"-strength\"]'); select.value = '1';\
        select.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(strength, vec![]).await?;
    page.until("the evidence is kept", || async {
        page.is_kept().await?;
        let argument = kept_program(&page).await?["program"]["argument"].clone();
        Ok(argument["evidence"][0]["strength"] == "fair"
            && argument["evidence"][0]["source"] == "Survey 2026")
    })
    .await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(sideways(&page).await?, None);
    page.click("link", tongue.say("稟議書の案を見る", "See the draft board paper")).await?;
    page.is_at(tongue.say("文書のひな形：稟議書", "Draft: Board paper")).await?;
    page.says(tongue.say(
        "働く場としての評判が高まる(根拠：Survey 2026",
        "The employer’s reputation improves (evidence: Survey 2026",
    ))
    .await?;
    page.says(tongue.say("【未定：プログラムの年間費用】", "[Not decided: annual cost of the program]"))
        .await?;
    page.click("button", tongue.say("文字としてコピーする", "Copy as text")).await?;
    tells(&page, tongue.say("「稟議書」をコピーしました", "“Board paper” is copied")).await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    page.until("all is as it was", || async {
        page.click("button", tongue.say("元に戻す", "Undo")).await?;
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"] == before)
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn claims_do_not_scroll_sideways_on_a_phone() -> Result<()> {
    let stage = e2e::Stage { window: (360, 900), ..Tongue::Ja.stage() };
    let page = stage.open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.click_in("プログラムのページ", "link", "論拠").await?;
    page.is_at("論拠").await?;
    page.click("button", "主張を加える").await?;
    assert_eq!(sideways(&page).await?, None);
    page.close().await
}
