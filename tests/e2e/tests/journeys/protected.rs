//! Programs with a passphrase where something else happens to them: no database, deletion, files of them.

use anyhow::Result;
use e2e::Page;
use serde_json::json;

use crate::data::{database, protect, sample_on, unlock};
use crate::emptied::tells;
use crate::lasting::{rename, shows};
use crate::sharing::{choose, exported};
use crate::steps::{DENY_STORAGE, Tongue, kept, reloaded_with};

/// Refuses the database alone.
const DENY_DATABASE: &str = "Object.defineProperty(window, 'indexedDB',\
    { get() { throw new DOMException('denied', 'SecurityError'); } });";

/// Lets the browser take its time for every passphrase.
const SLOW: &str = "const derive = SubtleCrypto.prototype.deriveBits;\
    SubtleCrypto.prototype.deriveBits = async function (...of) {\
      await new Promise((go) => setTimeout(go, 8000)); return derive.apply(this, of); };";

/// Enters a passphrase for the program at whose settings the page is.
async fn enter(page: &Page) -> Result<()> {
    page.fill("textbox", "新しいパスフレーズ", "correct horse battery").await?;
    page.fill("textbox", "もう一度入力", "correct horse battery").await?;
    page.click("button", "パスフレーズで保護する").await
}

/// How the page says that things are kept.
async fn save_state(page: &Page) -> Result<String> {
    let ask = "return document.querySelector('.save-state')?.innerText || '';";
    Ok(page.script(ask, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn without_a_database_a_protected_program_is_kept_sealed_all_the_same() -> Result<()> {
    let page = reloaded_with(DENY_DATABASE).await?;
    let address = sample_on(&page, "settings").await?;
    protect(&page).await?;
    rename(&page, "控えだけの会社").await?;
    page.go(&address).await?;
    page.is_kept().await?;
    assert!(!format!("{:?}", kept(&page).await?).contains("控えだけの会社"), "nothing of it is to be read");
    page.reload().await?;
    page.go(&format!("{address}/settings")).await?;
    unlock(&page).await?;
    shows(&page, "控えだけの会社").await?;
    page.close().await
}

#[tokio::test]
async fn where_nothing_is_kept_a_program_is_protected_and_locked_and_nothing_is_refused() -> Result<()> {
    let page = reloaded_with(DENY_STORAGE).await?;
    sample_on(&page, "settings").await?;
    page.fill("textbox", "組織の名前", "画面だけの会社").await?;
    enter(&page).await?;
    page.says("このプログラムはパスフレーズで保護されています").await?;
    page.until("it says that nothing is kept, and not that it was refused", || async {
        Ok(save_state(&page).await?.contains("保存されていません"))
    })
    .await?;
    page.click("button", "鍵をかける").await?;
    page.is_at("鍵付きのプログラム").await?;
    unlock(&page).await?;
    shows(&page, "画面だけの会社").await?;
    page.close().await
}

#[tokio::test]
async fn a_file_of_a_locked_program_waits_until_that_is_open_and_is_merged_then() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let address = sample_on(&page, "settings").await?;
    rename(&page, "ファイルの会社").await?;
    let file = exported(&page).await?;
    rename(&page, "手元の会社").await?;
    protect(&page).await?;
    page.click("button", "鍵をかける").await?;
    page.is_at("鍵付きのプログラム").await?;
    page.go("#/").await?;
    choose(&page, &[("plain.okaeri.json", &file)]).await?;
    page.says("このブラウザにパスフレーズで保護されています").await?;
    page.click("link", "保護されたプログラムを開く").await?;
    unlock(&page).await?;
    shows(&page, "手元の会社").await?;
    page.go("#/open").await?;
    page.says("手元の会社").await?;
    page.one("link", "「手元の会社」を開く").await?;
    page.go(&address).await?;
    page.close().await
}

#[tokio::test]
async fn a_protected_file_of_a_program_is_not_shown_any_more_once_that_is_locked() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let address = sample_on(&page, "settings").await?;
    protect(&page).await?;
    let sealed = crate::sharing::sealed(&page, &address).await?;
    page.go("#/").await?;
    choose(&page, &[("sealed.okaeri.json", &sealed)]).await?;
    page.fill("textbox", "パスフレーズ", "correct horse").await?;
    page.click("button", "開く").await?;
    page.says("みなと食品株式会社").await?;
    page.go(&format!("{address}/settings")).await?;
    page.click("button", "鍵をかける").await?;
    page.is_at("鍵付きのプログラム").await?;
    page.go("#/open").await?;
    page.says("確かめるファイルはありません").await?;
    page.close().await
}

#[tokio::test]
async fn a_plain_file_in_the_place_of_a_deleted_protected_program_stays_plain() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let address = sample_on(&page, "settings").await?;
    let plain = exported(&page).await?;
    rename(&page, "消した秘密の会社").await?;
    protect(&page).await?;
    page.go("#/").await?;
    page.click("button", "「消した秘密の会社」を削除").await?;
    tells(&page, "を削除しました").await?;
    choose(&page, &[("plain.okaeri.json", &plain)]).await?;
    page.click("button", "追加する").await?;
    page.is_kept().await?;
    page.reload().await?;
    page.go(&address).await?;
    page.says("次にすること").await?;
    page.close().await
}

#[tokio::test]
async fn protected_files_that_are_taken_together_say_that_the_program_is_protected() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let address = sample_on(&page, "settings").await?;
    let first = crate::sharing::sealed(&page, &address).await?;
    page.go(&format!("{address}/settings")).await?;
    rename(&page, "あとの会社").await?;
    let second = exported(&page).await?;
    page.click("button", "このプログラムを削除").await?;
    page.go("#/").await?;
    choose(&page, &[("one.okaeri.json", &first), ("two.okaeri.json", &second)]).await?;
    page.fill("textbox", "パスフレーズ", "correct horse").await?;
    page.click("button", "開く").await?;
    page.click("button", "2個のファイルをまとめて取り込む").await?;
    tells(&page, "ファイルと同じパスフレーズで保護します").await?;
    shows(&page, "あとの会社").await?;
    page.until("it is kept", || async { Ok(page.is_kept().await.is_ok()) }).await?;
    assert!(!database(&page).await?.contains("あとの会社"), "nothing of it is to be read");
    page.close().await
}

#[tokio::test]
async fn a_protected_file_that_is_left_out_while_it_is_opened_takes_no_other_files_place() -> Result<()> {
    let page = reloaded_with(SLOW).await?;
    let address = sample_on(&page, "settings").await?;
    let sealed = crate::sharing::sealed(&page, &address).await?;
    page.go(&format!("{address}/settings")).await?;
    rename(&page, "ほかの会社").await?;
    let plain = exported(&page).await?;
    page.go("#/").await?;
    choose(&page, &[("sealed.okaeri.json", &sealed), ("plain.okaeri.json", &plain)]).await?;
    page.fill("textbox", "パスフレーズ", "correct horse").await?;
    page.click("button", "開く").await?;
    page.click_in("sealed.okaeri.json", "button", "このファイルは使わない").await?;
    page.says("plain.okaeri.json").await?;
    // Once the passphrase was looked at, and a while longer.
    let wait = "const done = arguments[0]; setTimeout(done, 9000);";
    page.client.execute_async(wait, vec![]).await?;
    let shown = page.main_text().await?;
    assert!(shown.contains("ほかの会社") && !shown.contains("sealed.okaeri.json"), "{shown}");
    assert!(!shown.contains("みなと食品"), "{shown}");
    page.close().await
}

#[tokio::test]
async fn while_a_passphrase_is_put_on_the_program_is_neither_copied_nor_deleted() -> Result<()> {
    let page = reloaded_with(SLOW).await?;
    let address = sample_on(&page, "settings").await?;
    enter(&page).await?;
    page.click("button", "このプログラムを複製").await?;
    tells(&page, "もう一度複製してください").await?;
    page.click("button", "このプログラムを削除").await?;
    tells(&page, "もう一度削除してください").await?;
    // Left and met again, the form does not begin a second time.
    page.go(&address).await?;
    page.go(&format!("{address}/settings")).await?;
    enter(&page).await?;
    page.says("前のパスフレーズの処理がまだ続いています").await?;
    tells(&page, "パスフレーズで保護しました").await?;
    assert_eq!(page.script("return location.hash;", vec![]).await?, json!(format!("{address}/settings")));
    page.close().await
}
