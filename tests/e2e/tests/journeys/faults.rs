//! Faults of storage and of versions: what lies in the browser is newer, older or without meaning, or there is no room.

use anyhow::{Context, Result};
use e2e::{DevTools, Page};
use serde_json::{Value, json};

use crate::lasting::{is_kept, is_shut, put, records, rename, shows, with_sample};
use crate::rescue_data::{catch_files, caught};
use crate::steps::{Tongue, choose_file};

const SAMPLE: &str = include_str!("../../../../public/sample.okaeri.json");
const UNREAD: &str = "読み込めないデータがあります";
/// A name that needs more room than the one before.
const BIG: &str = "もう入りきらないほど大きな名前の会社";

/// Writes a record anew, with other fields in its header and in its document, and with true checksums.
const SEAL: &str = "const [text, head, change, done] = arguments;\
    const sum = async (text) => 'sha256:' + [...new Uint8Array(await crypto.subtle.digest('SHA-256',\
      new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');\
    (async () => { const [first, ...rest] = text.split('\\n');\
      const record = { ...JSON.parse(first), ...head }; delete record.guard;\
      const document = { ...JSON.parse(rest.join('\\n')), ...change };\
      if (document.checksum) { delete document.checksum; document.checksum = await sum(JSON.stringify(document)); }\
      const body = JSON.stringify(document);\
      record.length = new TextEncoder().encode(body).length; record.checksum = await sum(body);\
      record.guard = await sum(JSON.stringify(record)); done(JSON.stringify(record) + '\\n' + body); })();";

/// Fills localStorage to its last letter.
const FILL: &str = "let size = 4194304, at = 0; while (size >= 1) {\
    try { localStorage.setItem('junk.' + at++, 'x'.repeat(size)); } catch { size = Math.floor(size / 2); } }";

/// Fills the database, until it takes no more.
const CROWD: &str = "const done = arguments[0]; const opening = indexedDB.open('okaeri');\
    const noise = (size) => { let text = ''; while (text.length < size) text += Math.random().toString(36).slice(2); return text; };\
    opening.onsuccess = () => { const put = (size, at) => {\
      if (size < 1000 || at > 400) { opening.result.close(); return done(size < 1000); }\
      const over = opening.result.transaction('records', 'readwrite', { durability: 'strict' });\
      over.objectStore('records').put(noise(size), 'junk/' + at);\
      over.oncomplete = () => put(size, at + 1); over.onabort = () => put(size / 2, at); };\
    put(262144, 0); };";

/// Makes room there again.
const CLEAR: &str = "const done = arguments[0]; const opening = indexedDB.open('okaeri');\
    opening.onsuccess = () => { const over = opening.result.transaction('records', 'readwrite');\
      over.objectStore('records').delete(IDBKeyRange.bound('junk/', 'junk/~'));\
      over.oncomplete = () => { opening.result.close(); done(true); }; };";

/// Makes room again.
const ROOM: &str = "for (const name of Object.keys(localStorage)) if (name.startsWith('junk.')) localStorage.removeItem(name);";

/// How many times a record was written over.
fn rev(text: &str) -> u64 {
    let head = serde_json::from_str::<Value>(text.lines().next().unwrap_or_default()).ok();
    head.and_then(|head| head["rev"].as_u64()).unwrap_or_default()
}

/// The newest state in the database, with its name.
async fn newest(page: &Page) -> Result<(String, String)> {
    let slots = records(page).await?.into_iter().filter(|(name, _)| name.starts_with("slot/"));
    slots.max_by_key(|(_, text)| rev(text)).context("a state")
}

async fn sealed(page: &Page, text: &str, head: Value, change: Value) -> Result<String> {
    let text = page.client.execute_async(SEAL, vec![json!(text), head, change]).await?;
    Ok(text.as_str().context("a record")?.to_owned())
}

/// Leaves what the database has alone.
async fn without_copies(page: &Page) -> Result<()> {
    let drop = "for (const name of Object.keys(localStorage)) if (name.startsWith('okaeri.program.')) localStorage.removeItem(name);";
    page.script(drop, vec![]).await?;
    Ok(())
}

async fn lies_there(page: &Page, name: &str, text: &str) -> Result<bool> {
    Ok(records(page).await?.contains(&(name.to_owned(), text.to_owned())))
}

/// Lets the origin of the page take so many bytes; without a number as many as usual.
async fn allow(page: &Page, bytes: Option<u64>) -> Result<()> {
    let origin = e2e::address()?;
    let mut quota = json!({ "origin": origin.trim_end_matches('/') });
    if let Some(bytes) = bytes {
        quota["quotaSize"] = json!(bytes);
    }
    page.client.issue_cmd(DevTools::new("Storage.overrideQuotaForOrigin", quota)).await?;
    Ok(())
}

async fn banner_says(page: &Page, words: &str) -> Result<()> {
    let banner = "return [...document.querySelectorAll('.banner')].map((one) => one.innerText).join(' ');";
    page.until(&format!("a banner says “{words}”"), || async {
        Ok(page.script(banner, vec![]).await?.as_str().unwrap_or_default().contains(words))
    })
    .await
}

#[tokio::test]
async fn g078_a_whole_record_without_meaning_is_offered_raw_and_left_alone() -> Result<()> {
    let (page, _) = with_sample("意味のある会社").await?;
    page.go("#/").await?;
    let (_, text) = newest(&page).await?;
    let empty = sealed(&page, &text, json!({ "program": "void" }), json!({ "program": {} })).await?;
    put(&page, "slot/void/a", &empty).await?;
    page.reload().await?;
    page.says(UNREAD).await?;
    page.one("link", "意味のある会社").await?;
    catch_files(&page).await?;
    page.click("button", "「void」の元のデータをダウンロード").await?;
    assert!(empty.ends_with(&caught(&page).await?.1));
    page.go("#/p/void").await?;
    page.is_at("このプログラムは読み込めません").await?;
    page.says("何も削除していません").await?;
    assert!(lies_there(&page, "slot/void/a", &empty).await?);
    page.close().await
}

#[tokio::test]
async fn g082_what_a_newer_minor_version_added_outlives_edits_of_this_one() -> Result<()> {
    let (page, settings) = with_sample("前の版の会社").await?;
    page.go("#/").await?;
    let (name, text) = newest(&page).await?;
    let change = json!({ "version": { "major": 1, "minor": 99 }, "beyond": { "kept": ["これは新しい"] } });
    put(&page, &name, &sealed(&page, &text, json!({}), change).await?).await?;
    without_copies(&page).await?;
    page.reload().await?;
    page.go(&settings).await?;
    shows(&page, "前の版の会社").await?;
    rename(&page, "今の版の会社").await?;
    let (_, text) = newest(&page).await?;
    assert!(text.contains("今の版の会社") && text.contains("これは新しい"), "{text}");
    page.close().await
}

#[tokio::test]
async fn g082_a_record_of_a_newer_form_is_offered_and_not_written_over() -> Result<()> {
    let (page, settings) = with_sample("新しい形の会社").await?;
    page.go("#/").await?;
    let (name, text) = newest(&page).await?;
    let newer = sealed(&page, &text, json!({ "schema": 2 }), json!({})).await?;
    put(&page, &name, &newer).await?;
    page.reload().await?;
    page.says(UNREAD).await?;
    page.says("新しい版のOkaeri").await?;
    assert!(page.all("link", "新しい形の会社", None).await?.is_empty(), "an older state of it is not shown");
    catch_files(&page).await?;
    page.click("button", "「新しい形の会社」の元のデータをダウンロード").await?;
    assert_eq!(caught(&page).await?.1, newer);
    page.go(&settings).await?;
    page.is_at("このプログラムは、この版では開けません").await?;
    assert!(lies_there(&page, &name, &newer).await?);
    page.close().await
}

#[tokio::test]
async fn g082_what_a_newer_version_writes_meanwhile_is_not_written_over() -> Result<()> {
    let (page, _) = with_sample("開いたままの会社").await?;
    let (name, text) = newest(&page).await?;
    let newer = sealed(&page, &text, json!({ "schema": 2 }), json!({})).await?;
    put(&page, &name, &newer).await?;
    let copy = "const name = Object.keys(localStorage).find((name) => name.startsWith('okaeri.program.'));\
        localStorage.setItem(name, arguments[0]); return name;";
    let shelf = page.script(copy, vec![json!(newer)]).await?;
    page.fill("textbox", "組織の名前", "上書きしない会社").await?;
    banner_says(&page, "ブラウザが保存を受け付けませんでした").await?;
    assert!(lies_there(&page, &name, &newer).await?);
    assert_eq!(page.script("return localStorage.getItem(arguments[0]);", vec![shelf]).await?, json!(newer));
    page.close().await
}

#[tokio::test]
async fn g086_what_a_newer_major_version_kept_is_shown_and_left_alone() -> Result<()> {
    let (page, settings) = with_sample("次の版の会社").await?;
    page.go("#/").await?;
    let (name, text) = newest(&page).await?;
    let change = json!({ "version": { "major": 2, "minor": 0 } });
    let newer = sealed(&page, &text, json!({}), change).await?;
    put(&page, &name, &newer).await?;
    without_copies(&page).await?;
    page.reload().await?;
    page.go(&settings).await?;
    shows(&page, "次の版の会社").await?;
    banner_says(&page, "この版では表示とダウンロードだけができ、変更はできません").await?;
    is_shut(&page).await?;
    page.reload().await?;
    shows(&page, "次の版の会社").await?;
    page.go(&settings.replace("/settings", "/share")).await?;
    page.says("除くときは、新しい版で書き出してください").await?;
    assert!(page.all("checkbox", "人の名前", None).await?.is_empty(), "what is not known cannot be left out");
    assert!(lies_there(&page, &name, &newer).await?);
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone has a command that limits what an origin may keep"]
async fn g083_with_as_little_room_as_a_private_window_has_programs_are_kept() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    allow(&page, Some(1_000_000)).await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    is_kept(&page).await?;
    assert!(!newest(&page).await?.1.is_empty());
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone has a command that limits what an origin may keep"]
async fn g084_on_a_full_disk_it_is_said_and_the_file_is_there_until_there_is_room() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    allow(&page, Some(500_000)).await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    is_kept(&page).await?;
    let hash = page.script("return location.hash;", vec![]).await?;
    let settings = format!("{}/settings", hash.as_str().context("an address")?);
    page.go(&settings).await?;
    assert_eq!(page.client.execute_async(CROWD, vec![]).await?, json!(true), "the database is full");
    page.script(FILL, vec![]).await?;
    page.fill("textbox", "組織の名前", BIG).await?;
    banner_says(&page, "ブラウザが保存を受け付けませんでした").await?;
    let state = page.script("return document.querySelector('.save-state').innerText;", vec![]).await?;
    assert_eq!(state, json!("保存できませんでした"));
    catch_files(&page).await?;
    page.click("button", "ファイルに書き出す").await?;
    assert!(caught(&page).await?.1.contains(BIG));
    allow(&page, None).await?;
    page.client.execute_async(CLEAR, vec![]).await?;
    page.script(ROOM, vec![]).await?;
    is_kept(&page).await?;
    page.reload().await?;
    page.go(&settings).await?;
    shows(&page, BIG).await?;
    page.close().await
}

/// The sample as version 1.0 kept it: the document alone, under its id.
fn of_version_1_0() -> Result<String> {
    let mut document: Value = serde_json::from_str(SAMPLE)?;
    document["version"]["minor"] = json!(0);
    document["program"]["id"] = json!("old");
    document["program"]["name"] = json!("最初の版の会社");
    document
        .as_object_mut()
        .context("a document")?
        .retain(|name, _| name != "checksum" && name != "ledger" && name != "history");
    Ok(document.to_string())
}

/// The texts in the database whose names begin so.
async fn under(page: &Page, prefix: &str) -> Result<Vec<String>> {
    let all = records(page).await?.into_iter().filter(|(name, _)| name.starts_with(prefix));
    Ok(all.map(|(_, text)| text).collect())
}

async fn is_brought_in(page: &Page, old: &str) -> Result<()> {
    page.until("it is in the database", || async { Ok(!under(page, "slot/old/").await?.is_empty()) }).await?;
    let before = under(page, "before/old/").await?;
    assert!(!before.is_empty() && before.iter().all(|text| text == old), "{before:?}");
    page.go("#/p/old/settings").await?;
    shows(page, "最初の版の会社").await?;
    rename(page, "最初の版からの会社").await?;
    page.reload().await?;
    shows(page, "最初の版からの会社").await
}

#[tokio::test]
async fn g085_what_version_1_0_kept_is_brought_in_and_stays_as_it_was_too() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let old = of_version_1_0()?;
    page.script("localStorage.setItem('okaeri.program.old', arguments[0]);", vec![json!(old)]).await?;
    page.reload().await?;
    page.one("link", "最初の版の会社").await?;
    is_brought_in(&page, &old).await?;
    page.close().await
}

#[tokio::test]
async fn g085_bringing_in_that_stopped_half_way_starts_again() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let old = of_version_1_0()?;
    put(&page, "before/old/1", &old).await?;
    page.script("localStorage.setItem('okaeri.program.old', arguments[0]);", vec![json!(old)]).await?;
    page.reload().await?;
    is_brought_in(&page, &old).await?;
    page.close().await
}

#[tokio::test]
async fn g039_a_file_of_the_same_id_and_another_origin_takes_no_place_by_itself() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let old = of_version_1_0()?;
    choose_file(&page, "one.okaeri.json", &old).await?;
    page.click("button", "追加する").await?;
    page.says("次にすること").await?;
    page.go("#/").await?;
    let other = old.replace("最初の版の会社", "同じ番号の会社");
    choose_file(&page, "two.okaeri.json", &other).await?;
    page.says("変更の記録につながりがなく、どちらが新しいか分かりません").await?;
    page.click("button", "別のプログラムとして追加する").await?;
    page.says("次にすること").await?;
    page.go("#/").await?;
    page.one("link", "最初の版の会社").await?;
    page.one("link", "同じ番号の会社").await?;
    page.close().await
}

#[tokio::test]
async fn g096_what_lies_in_neither_place_yet_is_asked_for_before_the_page_is_closed() -> Result<()> {
    let (page, _) = with_sample("前").await?;
    page.script(FILL, vec![]).await?;
    let close = "const field = document.querySelector('#name'); field.focus(); field.value = arguments[0];\
        field.dispatchEvent(new Event('input', { bubbles: true }));\
        return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));";
    assert_eq!(page.script(close, vec![json!(BIG)]).await?, json!(true), "only the page has it");
    is_kept(&page).await?;
    assert_eq!(page.script(close, vec![json!(BIG)]).await?, json!(false), "the database has it");
    page.close().await
}
