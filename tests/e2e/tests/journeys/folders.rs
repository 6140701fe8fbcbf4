//! A folder that a team shares: what others saved is merged, and so are the copies that sync services make.

use anyhow::Result;
use e2e::Page;
use serde_json::json;

use crate::lasting::{rename, shows, with_sample};

/// A folder of the page's own stands for the one that a person chooses.
const PICKER: &str = "window.showDirectoryPicker = async () =>\
    (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true });";

/// Puts a file into the folder, as a sync service does.
const PUT: &str = "const [name, text, done] = arguments; (async () => {\
    const root = await navigator.storage.getDirectory();\
    const folder = await root.getDirectoryHandle('team', { create: true });\
    const file = await folder.getFileHandle(name, { create: true });\
    const writer = await file.createWritable(); await writer.write(text); await writer.close(); done(true); })();";

/// What the folder has, by name.
const LIST: &str = "const done = arguments[arguments.length - 1]; (async () => {\
    const root = await navigator.storage.getDirectory(); const names = [];\
    for await (const name of (await root.getDirectoryHandle('team')).keys()) names.push(name); done(names.sort().join('|')); })();";

/// Chooses another industry, and tells which.
const CHOOSE: &str = "const field = document.getElementById('industry');\
    field.selectedIndex = (field.selectedIndex + 1) % field.options.length;\
    field.dispatchEvent(new Event('change', { bubbles: true })); return field.value;";

async fn put(page: &Page, name: &str, text: &str) -> Result<()> {
    page.client.execute_async(PUT, vec![json!(name), json!(text)]).await?;
    Ok(())
}

#[tokio::test]
#[ignore = "Chromium alone lets a page work in a folder"]
async fn a_copy_with_changes_of_its_own_is_merged_and_can_then_be_deleted() -> Result<()> {
    let (page, settings) = with_sample("もとの会社").await?;
    let before = crate::sharing::exported(&page).await?;
    // A colleague goes on with a file of it, while this one is changed too.
    let (other, there) = crate::sharing::colleague(&page, &before).await?;
    other.go(&format!("{there}/settings")).await?;
    let chosen = other.script(CHOOSE, vec![]).await?;
    other.is_kept().await?;
    let copy = crate::sharing::exported(&other).await?;
    page.go(&settings).await?;
    rename(&page, "直した会社").await?;
    let main = crate::sharing::exported(&page).await?;
    put(&page, "plan.okaeri.json", &main).await?;
    put(&page, "plan (鈴木 の競合コピー).okaeri.json", &copy).await?;
    page.go("#/folder").await?;
    page.script(PICKER, vec![]).await?;
    page.click("button", "フォルダーを選ぶ").await?;
    page.says("取り込む変更あり").await?;
    page.click("button", "すべて取り込んで同じにする").await?;
    page.says("同じ内容").await?;
    page.click("button", "まとめ終えた写しを削除").await?;
    page.until("the copy is gone", || async {
        let names = page.client.execute_async(LIST, vec![]).await?;
        Ok(names == json!("plan.okaeri.json"))
    })
    .await?;
    page.go(&settings).await?;
    shows(&page, "直した会社").await?;
    let industry = page.script("return document.getElementById('industry').value;", vec![]).await?;
    assert_eq!(industry, chosen);
    page.close().await
}
