//! History, passphrases, wiping and the safe start: what is done with data once it is there.

use anyhow::Result;
use e2e::Page;
use serde_json::json;

use crate::lasting::{is_kept, rename, shows};
use crate::steps::{Tongue, kept};

const PASSPHRASE: &str = "correct horse battery";

/// Protects the program at whose settings the page is with a passphrase.
pub(crate) async fn protect(page: &Page) -> Result<()> {
    page.fill("textbox", "新しいパスフレーズ", PASSPHRASE).await?;
    page.fill("textbox", "もう一度入力", PASSPHRASE).await?;
    page.click("button", "パスフレーズで保護する").await?;
    page.says("このプログラムはパスフレーズで保護されています").await?;
    page.is_kept().await
}

/// Opens the program whose passphrase is asked for.
pub(crate) async fn unlock(page: &Page) -> Result<()> {
    page.fill("textbox", "パスフレーズ", PASSPHRASE).await?;
    page.click("button", "開く").await
}

/// The sample, open at a page of it. Gives its address.
async fn sample_at(tail: &str) -> Result<(Page, String)> {
    let page = Tongue::Ja.stage().open().await?;
    let address = sample_on(&page, tail).await?;
    Ok((page, address))
}

/// The same, on a page that is there. Gives its address.
pub(crate) async fn sample_on(page: &Page, tail: &str) -> Result<String> {
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    let id = page.script("return location.hash.split('/')[2];", vec![]).await?;
    let address = format!("#/p/{}", id.as_str().unwrap_or_default());
    page.go(&format!("{address}/{tail}")).await?;
    Ok(address)
}

/// Everything that lies in the database, as one text.
pub(crate) async fn database(page: &Page) -> Result<String> {
    let read = "const done = arguments[arguments.length - 1]; const asked = indexedDB.open('okaeri');\
        asked.onsuccess = () => { const store = asked.result.transaction('records').objectStore('records').getAll();\
          store.onsuccess = () => { asked.result.close(); done(store.result.join('\\n')); }; };";
    Ok(page.client.execute_async(read, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn every_step_is_told_and_returned_to_also_after_a_reload() -> Result<()> {
    let (page, address) = sample_at("settings").await?;
    page.fill("textbox", "組織の名前", "別の名前").await?;
    page.go(&address).await?;
    page.is_kept().await?;
    page.reload().await?;
    page.go(&format!("{address}/history")).await?;
    page.says("組織名: ").await?;
    page.script("[...document.querySelectorAll('.steps details')].at(-1).open = true;", vec![]).await?;
    page.says("組織名: 「みなと食品株式会社(サンプル)」").await?;
    page.script("[...document.querySelectorAll('.steps button')].at(-1).click();", vec![]).await?;
    page.says("「履歴の始まり」の時点に戻す").await?;
    page.until("the name is the first one again", || async {
        let name = page.script("return document.querySelector('.program-name').innerText;", vec![]).await?;
        Ok(name == json!("みなと食品株式会社(サンプル)"))
    })
    .await?;
    page.click("button", "元に戻す").await?;
    page.until("and that can be taken back", || async {
        let name = page.script("return document.querySelector('.program-name').innerText;", vec![]).await?;
        Ok(name == json!("別の名前"))
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn a_passphrase_hides_a_program_until_it_is_given() -> Result<()> {
    let (page, _) = sample_at("settings").await?;
    page.fill("textbox", "新しいパスフレーズ", PASSPHRASE).await?;
    page.fill("textbox", "もう一度入力", PASSPHRASE).await?;
    page.click("button", "パスフレーズで保護する").await?;
    page.says("このプログラムはパスフレーズで保護されています").await?;
    page.is_kept().await?;
    let all = format!("{}{:?}", database(&page).await?, kept(&page).await?);
    assert!(!all.contains("みなと食品"), "nothing of it is to be read");
    assert!(!all.contains(PASSPHRASE), "nor the passphrase");
    page.click("button", "鍵をかける").await?;
    page.is_at("鍵付きのプログラム").await?;
    page.fill("textbox", "パスフレーズ", "another one").await?;
    page.click("button", "開く").await?;
    page.says("パスフレーズが違います").await?;
    page.fill("textbox", "パスフレーズ", PASSPHRASE).await?;
    page.click("button", "開く").await?;
    page.is_at("プログラムの設定").await?;
    page.close().await
}

#[tokio::test]
async fn a_protected_program_is_followed_by_a_tab_that_has_its_passphrase() -> Result<()> {
    let (page, address) = sample_at("settings").await?;
    page.fill("textbox", "新しいパスフレーズ", PASSPHRASE).await?;
    page.fill("textbox", "もう一度入力", PASSPHRASE).await?;
    page.click("button", "パスフレーズで保護する").await?;
    page.says("このプログラムはパスフレーズで保護されています").await?;
    is_kept(&page).await?;
    let first = page.client.window().await?;
    let second = page.client.new_window(true).await?.handle;
    page.client.switch_to_window(second.clone()).await?;
    page.go(&format!("{address}/settings")).await?;
    page.fill("textbox", "パスフレーズ", PASSPHRASE).await?;
    page.click("button", "開く").await?;
    page.one("button", "このタブで編集する").await?;
    for name in ["鍵のある会社", "鍵のまだある会社", "鍵のずっとある会社"] {
        page.client.switch_to_window(first.clone()).await?;
        rename(&page, name).await?;
        page.client.switch_to_window(second.clone()).await?;
        shows(&page, name).await?;
    }
    // Locked in one tab, it is locked in both, and the passphrase opens it.
    page.client.switch_to_window(first).await?;
    page.click("button", "鍵をかける").await?;
    page.is_at("鍵付きのプログラム").await?;
    page.client.switch_to_window(second).await?;
    page.is_at("鍵付きのプログラム").await?;
    page.fill("textbox", "パスフレーズ", PASSPHRASE).await?;
    page.click("button", "開く").await?;
    shows(&page, "鍵のずっとある会社").await?;
    page.close().await
}

#[tokio::test]
async fn wiping_names_what_was_never_exported_and_leaves_nothing() -> Result<()> {
    let (page, _) = sample_at("settings").await?;
    page.go("#/data").await?;
    page.click("button", "消去の前に確かめる").await?;
    page.says("一度もファイルに書き出していません").await?;
    page.click("button", "すべて消去する").await?;
    page.says("残っていないことを確かめました").await?;
    assert!(kept(&page).await?.is_empty());
    let databases = "const done = arguments[arguments.length - 1]; indexedDB.databases().then((all) => done(all.length));";
    assert_eq!(page.client.execute_async(databases, vec![]).await?, json!(0));
    page.close().await
}

#[tokio::test]
async fn a_tab_that_keeps_nothing_leaves_nothing_behind() -> Result<()> {
    // What was chosen before is still followed: the browser itself speaks English.
    let page = Tongue::En.stage().open().await?;
    page.click("button", "日本語に切り替える").await?;
    page.until("the choice is kept", || async {
        Ok(kept(&page).await?["okaeri.preferences"].as_str().is_some_and(|kept| kept.contains("\"ja\"")))
    })
    .await?;
    let before = kept(&page).await?;
    page.go("#/data").await?;
    page.click("button", "このタブでは何も保存しない").await?;
    page.says("このタブでは何も保存していません").await?;
    page.go("#/").await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    page.go("#/").await?;
    assert_eq!(kept(&page).await?, before);
    assert!(!database(&page).await?.contains("みなと食品"));
    page.close().await
}

#[tokio::test]
async fn the_safe_start_lists_programs_without_opening_any() -> Result<()> {
    let (page, address) = sample_at("settings").await?;
    page.is_kept().await?;
    let safe = "location.href = location.pathname + '?safe' + arguments[0];";
    page.script(safe, vec![json!(address)]).await?;
    page.says("中身を読み込んでいないため").await?;
    assert!(!page.main_text().await?.contains("みなと食品"), "no name is read");
    page.one("button", "元のデータをダウンロード").await?;
    page.click("link", "通常の起動に戻る").await?;
    page.says("みなと食品株式会社(サンプル)").await?;
    page.close().await
}

#[tokio::test]
async fn a_copy_of_a_protected_program_is_protected_too() -> Result<()> {
    let (page, address) = sample_at("settings").await?;
    rename(&page, "写しても秘密の会社").await?;
    protect(&page).await?;
    page.click("button", "このプログラムを複製").await?;
    crate::emptied::tells(&page, "写しても秘密の会社(コピー)").await?;
    page.until("the copy is kept", || async { Ok(page.is_kept().await.is_ok()) }).await?;
    page.reload().await?;
    let all = database(&page).await?;
    let shelf = page.script("return JSON.stringify(localStorage);", vec![]).await?;
    assert!(!all.contains("秘密の会社"), "nothing of either lies open in the database");
    assert!(!shelf.as_str().unwrap_or_default().contains("秘密の会社"), "nor on the shelf");
    page.go(&format!("{address}/settings")).await?;
    unlock(&page).await?;
    shows(&page, "写しても秘密の会社").await?;
    page.close().await
}

#[tokio::test]
async fn a_protected_program_that_is_put_back_beside_another_is_protected() -> Result<()> {
    let (page, _) = sample_at("settings").await?;
    let plain = crate::sharing::exported(&page).await?;
    rename(&page, "戻しても秘密の会社").await?;
    protect(&page).await?;
    page.go("#/").await?;
    page.click("button", "「戻しても秘密の会社」を削除").await?;
    crate::emptied::tells(&page, "を削除しました").await?;
    // Its place is taken before it is put back.
    crate::sharing::choose(&page, &[("plain.okaeri.json", &plain)]).await?;
    page.click("button", "追加する").await?;
    page.is_kept().await?;
    page.go("#/").await?;
    page.click("button", "元に戻す").await?;
    crate::emptied::tells(&page, "戻しても秘密の会社").await?;
    page.reload().await?;
    page.says("鍵付きのプログラム").await?;
    let shelf = page.script("return JSON.stringify(localStorage);", vec![]).await?;
    assert!(!database(&page).await?.contains("秘密の会社"), "it does not lie open in the database");
    assert!(!shelf.as_str().unwrap_or_default().contains("秘密の会社"), "nor on the shelf");
    page.close().await
}
