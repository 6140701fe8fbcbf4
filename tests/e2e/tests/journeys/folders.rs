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

/// What a file of the folder holds.
const READ: &str = "const [name, done] = arguments; (async () => {\
    const root = await navigator.storage.getDirectory(); const folder = await root.getDirectoryHandle('team');\
    done(await (await (await folder.getFileHandle(name)).getFile()).text()); })();";

async fn put(page: &Page, name: &str, text: &str) -> Result<()> {
    page.client.execute_async(PUT, vec![json!(name), json!(text)]).await?;
    Ok(())
}

async fn read(page: &Page, name: &str) -> Result<String> {
    let text = page.client.execute_async(READ, vec![json!(name)]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

async fn names(page: &Page) -> Result<String> {
    Ok(page.client.execute_async(LIST, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Goes to the folder's page, and chooses the folder there.
async fn choose_folder(page: &Page) -> Result<()> {
    page.go("#/folder").await?;
    page.script(PICKER, vec![]).await?;
    page.click("button", "フォルダーを選ぶ").await
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
    choose_folder(&page).await?;
    page.says("取り込む変更あり").await?;
    page.click("button", "すべて取り込んで同じにする").await?;
    page.says("同じ内容").await?;
    page.click("button", "まとめ終えた写しを削除").await?;
    page.until("the copy is gone", || async { Ok(names(&page).await? == "plan.okaeri.json") }).await?;
    page.go(&settings.replace("settings", "history")).await?;
    page.says("フォルダーの変更を取り込む").await?;
    page.go(&settings).await?;
    shows(&page, "直した会社").await?;
    let industry = page.script("return document.getElementById('industry').value;", vec![]).await?;
    assert_eq!(industry, chosen);
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page work in a folder"]
async fn a_copy_that_somebody_saves_to_meanwhile_is_not_deleted() -> Result<()> {
    let (page, _) = with_sample("写しのある会社").await?;
    let text = crate::sharing::exported(&page).await?;
    let copy = "plan (競合コピー).okaeri.json";
    put(&page, "plan.okaeri.json", &text).await?;
    put(&page, copy, &text).await?;
    choose_folder(&page).await?;
    page.says("同じ内容").await?;
    let later = text.replace("写しのある会社", "同僚の言葉");
    put(&page, copy, &later).await?;
    page.click("button", "まとめ終えた写しを削除").await?;
    crate::emptied::tells(&page, "それは削除していません").await?;
    assert_eq!(read(&page, copy).await?, later);
    assert!(names(&page).await?.contains("plan.okaeri.json"));
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page work in a folder"]
async fn a_program_that_is_locked_is_left_out_and_that_is_said() -> Result<()> {
    let (page, settings) = with_sample("鍵をかける会社").await?;
    let text = crate::sharing::exported(&page).await?;
    page.go(&settings).await?;
    crate::data::protect(&page).await?;
    rename(&page, "秘密の会社").await?;
    page.click("button", "鍵をかける").await?;
    page.is_at("鍵付きのプログラム").await?;
    put(&page, "plan.okaeri.json", &text).await?;
    choose_folder(&page).await?;
    page.says("先に一覧から開いてください").await?;
    page.click("button", "すべて取り込んで同じにする").await?;
    crate::emptied::tells(&page, "まだ読めないプログラムがある").await?;
    assert_eq!(read(&page, "plan.okaeri.json").await?, text);
    page.go(&settings).await?;
    crate::data::unlock(&page).await?;
    shows(&page, "秘密の会社").await?;
    page.go("#/folder").await?;
    page.click("button", "すべて取り込んで同じにする").await?;
    page.says("同じ内容").await?;
    assert!(!read(&page, "plan.okaeri.json").await?.contains("会社"), "protected there, too");
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page work in a folder"]
async fn a_tab_that_keeps_nothing_works_in_a_folder_all_the_same() -> Result<()> {
    let page = crate::steps::Tongue::Ja.stage().open().await?;
    page.go("#/data").await?;
    page.click("button", "このタブでは何も保存しない").await?;
    page.go("#/").await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    choose_folder(&page).await?;
    page.click("button", "フォルダーに置く").await?;
    page.says("同じ内容").await?;
    assert!(names(&page).await?.ends_with(".okaeri.json"));
    page.close_as_it_is().await
}

/// Lets the file of this name not be read, as while another program holds it open.
const HOLD: &str = "const kind = FileSystemFileHandle.prototype; kind.read = kind.read || kind.getFile;\
    kind.getFile = function () { return arguments.length === 0 && this.name === window.held\
      ? Promise.reject(new DOMException('held', 'NotReadableError')) : this.read(); }; window.held = arguments[0];";

#[tokio::test]
#[ignore = "Chromium alone lets a page work in a folder"]
async fn a_file_that_cannot_be_read_just_now_is_named_and_nothing_takes_its_place() -> Result<()> {
    let (page, _) = with_sample("同じ名前の会社").await?;
    let (name, theirs) = ("同じ名前の会社.okaeri.json", "{\"a colleague's\": true}");
    put(&page, name, theirs).await?;
    page.script(HOLD, vec![json!(name)]).await?;
    choose_folder(&page).await?;
    page.says("いまは読めません").await?;
    page.click("button", "フォルダーに置く").await?;
    page.says("同じ内容").await?;
    page.script("window.held = 'none';", vec![]).await?;
    assert_eq!(read(&page, name).await?, theirs);
    assert!(names(&page).await?.contains("同じ名前の会社 2.okaeri.json"));
    page.close().await
}

/// Removes a file of the folder, as a sync service does.
const REMOVE: &str = "const [name, done] = arguments; (async () => {\
    const root = await navigator.storage.getDirectory();\
    await (await root.getDirectoryHandle('team')).removeEntry(name); done(true); })();";

#[tokio::test]
#[ignore = "Chromium alone lets a page work in a folder"]
async fn a_copy_that_is_gone_when_it_is_to_be_deleted_stays_gone() -> Result<()> {
    let (page, _) = with_sample("写しの消えた会社").await?;
    let text = crate::sharing::exported(&page).await?;
    let copy = "plan (競合コピー).okaeri.json";
    put(&page, "plan.okaeri.json", &text).await?;
    put(&page, copy, &text).await?;
    choose_folder(&page).await?;
    page.says("同じ内容").await?;
    page.client.execute_async(REMOVE, vec![json!(copy)]).await?;
    page.click("button", "まとめ終えた写しを削除").await?;
    page.until("the page has looked again", || async {
        Ok(page.all("button", "まとめ終えた写しを削除", None).await?.is_empty())
    })
    .await?;
    assert_eq!(names(&page).await?, "plan.okaeri.json");
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page work in a folder"]
async fn a_protected_file_of_the_folder_stays_protected_and_so_is_what_is_made_of_it_here() -> Result<()> {
    let (page, settings) = with_sample("守られた共有の会社").await?;
    crate::data::protect(&page).await?;
    choose_folder(&page).await?;
    page.click("button", "フォルダーに置く").await?;
    page.says("同じ内容").await?;
    let name = names(&page).await?;
    let sealed = read(&page, &name).await?;
    assert!(!sealed.contains("共有の会社"));
    // Here it is protected no longer: neither is written over the other until somebody says which of the two holds.
    page.go(&settings).await?;
    page.click("button", "保護を外す").await?;
    crate::emptied::tells(&page, "パスフレーズの保護を外しました").await?;
    page.go("#/folder").await?;
    page.says("保護が違います").await?;
    page.click("button", "すべて取り込んで同じにする").await?;
    crate::emptied::tells(&page, "どちらの保護に合わせるか").await?;
    assert_eq!(read(&page, &name).await?, sealed);
    page.click("button", "ファイルの保護を外す").await?;
    page.until("it is plain", || async { Ok(read(&page, &name).await?.contains("共有の会社")) }).await?;
    // A colleague seals it again.
    put(&page, &name, &sealed).await?;
    // The program is gone here, and comes back with the folder.
    page.go("#/").await?;
    page.click("button", "「守られた共有の会社」を削除").await?;
    page.says("を削除しました").await?;
    page.go("#/folder").await?;
    page.says("このブラウザにはまだありません").await?;
    page.click("button", "すべて取り込んで同じにする").await?;
    page.says("同じ内容").await?;
    assert!(!read(&page, &name).await?.contains("共有の会社"), "it stays sealed");
    page.go(&settings).await?;
    page.says("保護を外す").await?;
    page.close().await
}
