//! Keeping: what is refused changes nothing, what is damaged stays.

use anyhow::Result;
use e2e::Page;
use serde_json::json;

use crate::emptied::tells;
use crate::steps::{DENY_STORAGE, Tongue, kept, kept_program, reloaded_with};

/// Hands the page a file, as if it were chosen.
const CHOOSE: &str = "const [name, text] = arguments;\
    const input = document.querySelector('input[type=file]');\
    const data = new DataTransfer(); data.items.add(new File([text], name, { type: 'application/json' }));\
    input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true }));";

#[tokio::test]
async fn a_file_that_is_no_program_is_refused_and_nothing_changes() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    page.go("#/").await?;
    let before = kept(&page).await?;
    let newer = json!({ "format": "okaeri-program", "version": { "major": 9, "minor": 0 } }).to_string();
    for (text, words) in [
        ("", "何も入っていません"),
        ("{ \"format\": ", "JSONとして読めません"),
        ("<!DOCTYPE html><p>error</p>", "JSONとして始まっていません"),
        ("[]", "Okaeriのプログラムではないファイルです"),
        (newer.as_str(), "新しい版のOkaeri"),
    ] {
        page.script(CHOOSE, vec![json!("x.okaeri.json"), json!(text)]).await?;
        alert_says(&page, words).await?;
        assert_eq!(kept(&page).await?, before, "{text}");
    }
    page.close().await
}

#[tokio::test]
async fn damaged_data_is_offered_raw_and_left_as_it_is() -> Result<()> {
    let page = Tongue::En.stage().open().await?;
    let damaged = "{\"format\":\"okaeri-program\",\"version\":{\"major\":1";
    page.script("localStorage.setItem('okaeri.program.hurt', arguments[0]);", vec![json!(damaged)]).await?;
    page.reload().await?;
    page.says("Some data could not be read").await?;
    page.one("button", "Download the raw data “hurt”").await?;
    page.click("button", "Look at a sample organization").await?;
    page.says("What comes next").await?;
    assert_eq!(kept(&page).await?["okaeri.program.hurt"], json!(damaged));
    page.close().await
}

#[tokio::test]
async fn where_storage_is_blocked_the_page_works_and_says_so() -> Result<()> {
    let page = reloaded_with(DENY_STORAGE).await?;
    let banner = page.script("return document.querySelector('.banner')?.innerText || '';", vec![]).await?;
    assert!(banner.as_str().unwrap_or_default().contains("保存を許していません"), "{banner}");
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    page.go("#/").await?;
    page.says("このページにあるプログラム(保存されません)").await?;
    page.one("button", "すべてのプログラムを書き出す").await?;
    page.close().await
}

/// The browser says that nearly all of the room is used; `WebKit` on Linux has nobody to ask.
const FULL: &str = "const estimate = () => Promise.resolve({ usage: 960, quota: 1000 });\
    if (navigator.storage) StorageManager.prototype.estimate = estimate;\
    else Object.defineProperty(navigator, 'storage', { value: { estimate } });";

#[tokio::test]
async fn where_little_room_is_left_every_page_says_so_before_anything_is_refused() -> Result<()> {
    let page = reloaded_with(FULL).await?;
    tells(&page, "容量の残りがわずかです").await?;
    page.close().await
}

#[tokio::test]
async fn deleting_can_be_taken_back() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    page.go("#/").await?;
    let before = kept_program(&page).await?;
    page.click("button", "「みなと食品株式会社(サンプル)」を削除").await?;
    page.says("「みなと食品株式会社(サンプル)」を削除しました").await?;
    page.click("button", "元に戻す").await?;
    page.until("it is back", || async { Ok(kept_program(&page).await? == before) }).await?;
    page.close().await
}

/// Waits until an alert says something.
pub(crate) async fn alert_says(page: &Page, words: &str) -> Result<()> {
    let ask = "return [...document.querySelectorAll('[role=alert]')].map((a) => a.innerText).join(' ');";
    page.until(&format!("an alert says “{words}”"), || async {
        Ok(page.script(ask, vec![]).await?.as_str().unwrap_or_default().contains(words))
    })
    .await
}
