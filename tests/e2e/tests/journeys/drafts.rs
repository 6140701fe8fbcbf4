//! The drafts: what the policy decides stands in them in both languages, a clause in one's own words stays when it changes, and
//! nothing of them scrolls sideways on a phone.

use anyhow::Result;

use crate::access::{found_by_axe, sideways};
use crate::steps::Tongue;

#[tokio::test]
async fn a_rule_stands_in_the_drafts_in_japanese() -> Result<()> {
    drafts(Tongue::Ja).await
}

#[tokio::test]
async fn a_rule_stands_in_the_drafts_in_english() -> Result<()> {
    drafts(Tongue::En).await
}

async fn drafts(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    let pages = tongue.say("プログラムのページ", "Pages of this program");
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click_in(pages, "link", tongue.say("再入社制度", "Rehire policy")).await?;
    page.click("button", tongue.say("自己都合・1年以上", "Left by choice, one year")).await?;
    let begin =
        tongue.say("自己都合・1年以上：この規則で始める", "Left by choice, one year: Begin with these rules");
    page.click("button", begin).await?;
    page.is_kept().await?;
    page.click_in(pages, "link", tongue.say("文書のひな形", "Drafts")).await?;
    page.is_at(tongue.say("文書のひな形：アルムナイ再入社規程", "Draft: Rules on the rehire of alumni"))
        .await?;
    page.says(tongue.say("退職理由が自己都合の場合は応募できる", "reason: by choice – eligible")).await?;
    page.says(tongue.say("【未定：選考の手順】", "[Not decided: selection steps]")).await?;
    let kinds = tongue.say("文書の種類", "Kinds of documents");
    page.click_in(kinds, "link", tongue.say("アルムナイ登録の同意文", "Consent form for alumni")).await?;
    page.is_at(tongue.say("文書のひな形：アルムナイ登録の同意文", "Draft: Consent form for alumni")).await?;
    page.says(tongue.say("【記入：保存期間と消去の時期】", "[Fill in: how long data is kept")).await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    page.close().await
}

#[tokio::test]
async fn a_clause_in_own_words_stays_in_japanese() -> Result<()> {
    own_words(Tongue::Ja).await
}

#[tokio::test]
async fn a_clause_in_own_words_stays_in_english() -> Result<()> {
    own_words(Tongue::En).await
}

async fn own_words(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    let pages = tongue.say("プログラムのページ", "Pages of this program");
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    page.click_in(pages, "link", tongue.say("文書のひな形", "Drafts")).await?;
    page.click("button", tongue.say("「応募の資格」を編集する", "Edit “Who may apply”")).await?;
    let own = tongue.say("誰でも応募できる。", "Everybody may apply.");
    page.fill("textbox", tongue.say("「応募の資格」の本文", "Text of “Who may apply”"), own).await?;
    page.says(tongue.say("書き換えた条1件", "1 clause rewritten")).await?;
    page.is_kept().await?;
    page.click_in(pages, "link", tongue.say("再入社制度", "Rehire policy")).await?;
    page.click("button", tongue.say("自己都合・1年以上", "Left by choice, one year")).await?;
    let begin =
        tongue.say("自己都合・1年以上：この規則で始める", "Left by choice, one year: Begin with these rules");
    page.click("button", begin).await?;
    page.is_kept().await?;
    page.click_in(pages, "link", tongue.say("文書のひな形", "Drafts")).await?;
    page.says(own).await?;
    page.says(tongue.say("もとになる決定が変わりました", "The decisions behind this clause have changed"))
        .await?;
    let found = found_by_axe(&page).await?;
    assert!(found.is_empty(), "{found:?}");
    page.reload().await?;
    let keep = tongue.say("「応募の資格」：自分の文のままにする", "“Who may apply”: Keep my words");
    page.click("button", keep).await?;
    page.until("what changed is not told any more", || async {
        Ok(page.all("button", keep, None).await?.is_empty())
    })
    .await?;
    page.says(own).await?;
    page.click("button", tongue.say("元に戻す", "Undo")).await?;
    page.one("button", keep).await?;
    page.is_kept().await?;
    page.close().await
}

#[tokio::test]
async fn a_draft_does_not_scroll_sideways_on_a_phone() -> Result<()> {
    let stage = e2e::Stage { window: (360, 900), ..Tongue::Ja.stage() };
    let page = stage.open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.click_in("プログラムのページ", "link", "文書のひな形").await?;
    page.is_at("文書のひな形：アルムナイ再入社規程").await?;
    page.click("button", "「応募の資格」を編集する").await?;
    page.one("textbox", "「応募の資格」の本文").await?;
    assert_eq!(sideways(&page).await?, None);
    page.close().await
}
