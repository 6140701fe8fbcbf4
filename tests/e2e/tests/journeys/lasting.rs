//! Keeping in two places: what one of them loses the other has, what rots is noticed, and one tab writes at a time.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::{Value, json};

use crate::steps::{Tongue, kept_program, reloaded_with};

/// Does something with the database, and hands back what it gives.
const DATABASE: &str = "const done = arguments[arguments.length - 1]; const [what, name, text] = arguments;\
    const open = indexedDB.open('okaeri');\
    open.onerror = () => done(null);\
    open.onsuccess = () => { const database = open.result;\
      if (!database.objectStoreNames.length) { database.close(); done([]); return; }\
      const over = database.transaction('records', 'readwrite'); const store = over.objectStore('records');\
      const keys = store.getAllKeys(); const values = store.getAll();\
      if (what === 'put') store.put(text, name);\
      over.oncomplete = () => { database.close(); done(keys.result.map((key, at) => [key, values.result[at]])); }; };";

/// Deletes the database.
const DELETE: &str = "const done = arguments[arguments.length - 1]; const gone = indexedDB.deleteDatabase('okaeri');\
    gone.onsuccess = () => done(true); gone.onerror = () => done(false); gone.onblocked = () => done(false);";

/// Everything in the database that is text, by name.
pub(crate) async fn records(page: &Page) -> Result<Vec<(String, String)>> {
    let all = page.client.execute_async(DATABASE, vec![json!("look")]).await?;
    let pair = |entry: &Value| {
        Some((entry.get(0)?.as_str()?.to_owned(), entry.get(1)?.as_str().unwrap_or_default().to_owned()))
    };
    Ok(all.as_array().into_iter().flatten().filter_map(pair).collect())
}

/// Puts a text into the database.
pub(crate) async fn put(page: &Page, name: &str, text: &str) -> Result<()> {
    page.client.execute_async(DATABASE, vec![json!("put"), json!(name), json!(text)]).await?;
    Ok(())
}

/// A page with the sample at its settings, renamed and kept; with its address.
pub(crate) async fn with_sample(name: &str) -> Result<(Page, String)> {
    let page = Tongue::Ja.stage().open().await?;
    let settings = sample_at_settings(&page, name).await?;
    Ok((page, settings))
}

/// Adds the sample, goes to its settings and renames it there; gives their address.
pub(crate) async fn sample_at_settings(page: &Page, name: &str) -> Result<String> {
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    let hash = page.script("return location.hash;", vec![]).await?;
    let settings = format!("{}/settings", hash.as_str().context("an address")?);
    page.go(&settings).await?;
    rename(page, name).await?;
    Ok(settings)
}

/// Gives the program at whose settings the page is another name, and waits until it is kept.
pub(crate) async fn rename(page: &Page, name: &str) -> Result<()> {
    page.fill("textbox", "組織の名前", name).await?;
    is_kept(page).await
}

/// Waits until the name of the program at whose settings the page is cannot be typed into.
pub(crate) async fn is_shut(page: &Page) -> Result<()> {
    page.until("the name is shut", || async {
        let shut = "return document.querySelector('#name').matches(':disabled');";
        Ok(page.script(shut, vec![]).await? == json!(true))
    })
    .await
}

/// Waits until the browser has kept the open program.
pub(crate) async fn is_kept(page: &Page) -> Result<()> {
    page.until("it is kept", || async {
        let state = "return document.querySelector('.save-state')?.innerText || '';";
        Ok(page.script(state, vec![]).await? == json!("このブラウザに保存済み"))
    })
    .await
}

/// Waits until the open program has this name.
pub(crate) async fn shows(page: &Page, name: &str) -> Result<()> {
    page.until(&format!("it is called {name}"), || async {
        let shown = "return document.querySelector('.program-name')?.innerText || '';";
        Ok(page.script(shown, vec![]).await? == json!(name))
    })
    .await
}

#[tokio::test]
async fn undo_and_redo_go_on_after_the_page_was_closed() -> Result<()> {
    let (page, _) = with_sample("一番目").await?;
    page.script("document.activeElement.blur();", vec![]).await?;
    rename(&page, "二番目").await?;
    page.reload().await?;
    page.click("button", "元に戻す：組織名").await?;
    shows(&page, "一番目").await?;
    is_kept(&page).await?;
    page.reload().await?;
    shows(&page, "一番目").await?;
    page.click("button", "やり直す：組織名").await?;
    shows(&page, "二番目").await?;
    page.close().await
}

#[tokio::test]
async fn g080_what_one_of_the_two_places_loses_the_other_has() -> Result<()> {
    let (page, _) = with_sample("二か所にある会社").await?;
    page.script(
        "localStorage.clear(); localStorage.setItem('okaeri.preferences', '{\"language\":\"ja\"}');",
        vec![],
    )
    .await?;
    page.reload().await?;
    shows(&page, "二か所にある会社").await?;
    rename(&page, "まだある会社").await?;
    page.client.goto("about:blank").await?;
    page.go("").await?;
    page.client.execute_async(DELETE, vec![]).await?;
    page.go("").await?;
    page.reload().await?;
    page.says("まだある会社").await?;
    page.close().await
}

#[tokio::test]
async fn g079_what_is_wiped_under_an_open_page_is_kept_again_with_the_next_change() -> Result<()> {
    let (page, settings) = with_sample("消される会社").await?;
    page.client.execute_async(DELETE, vec![]).await?;
    page.script("localStorage.clear();", vec![]).await?;
    rename(&page, "消えなかった会社").await?;
    page.until("it is in the database again", || async {
        Ok(records(&page).await?.iter().any(|(name, _)| name.starts_with("slot/")))
    })
    .await?;
    page.script("localStorage.clear();", vec![]).await?;
    page.reload().await?;
    page.go(&settings).await?;
    shows(&page, "消えなかった会社").await?;
    page.close().await
}

#[tokio::test]
async fn g075_a_rotten_slot_is_put_aside_and_the_history_has_the_last_state() -> Result<()> {
    let (page, settings) = with_sample("前の状態").await?;
    rename(&page, "最後の状態").await?;
    page.go("#/").await?;
    let slots: Vec<_> =
        records(&page).await?.into_iter().filter(|(name, _)| name.starts_with("slot/")).collect();
    let rev = |text: &str| {
        serde_json::from_str::<Value>(text.lines().next().unwrap_or_default())
            .ok()
            .and_then(|head| head["rev"].as_u64())
    };
    let (name, text) = slots.iter().max_by_key(|(_, text)| rev(text)).context("a slot")?;
    let rotten: String = text.chars().take(text.chars().count() / 2).collect();
    put(&page, name, &rotten).await?;
    page.script("localStorage.clear();", vec![]).await?;
    page.reload().await?;
    Tongue::Ja.stage().speak(&page).await?;
    page.go(&settings).await?;
    // The history has the last state, too.
    shows(&page, "最後の状態").await?;
    rename(&page, "その先").await?;
    rename(&page, "さらに先").await?;
    let aside: Vec<_> =
        records(&page).await?.into_iter().filter(|(name, _)| name.starts_with("quarantine/")).collect();
    assert_eq!(aside.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), [rotten.as_str()]);
    page.close().await
}

#[tokio::test]
async fn g075_two_rotten_slots_are_put_aside_and_the_history_has_the_last_state() -> Result<()> {
    let (page, settings) = with_sample("腐る会社").await?;
    page.go("#/").await?;
    for (name, text) in records(&page).await?.iter().filter(|(name, _)| name.starts_with("slot/")) {
        put(&page, name, &format!("{text}?")).await?;
    }
    page.script(
        "localStorage.clear(); localStorage.setItem('okaeri.preferences', '{\"language\":\"ja\"}');",
        vec![],
    )
    .await?;
    page.reload().await?;
    page.until("it is said", || async {
        let alert =
            "return [...document.querySelectorAll('[role=alert]')].map((a) => a.innerText).join(' ');";
        Ok(page.script(alert, vec![]).await?.as_str().unwrap_or_default().contains("壊れていたため"))
    })
    .await?;
    page.go(&settings).await?;
    shows(&page, "腐る会社").await?;
    let aside = records(&page).await?.into_iter().filter(|(name, _)| name.starts_with("quarantine/")).count();
    assert_eq!(aside, 2, "both are there as they were");
    page.close().await
}

#[tokio::test]
async fn g096_what_is_typed_right_before_leaving_is_there_afterwards() -> Result<()> {
    let (page, settings) = with_sample("前").await?;
    let leave = "const field = document.querySelector('#name'); field.focus(); field.value = '間際の会社';\
        field.dispatchEvent(new Event('input', { bubbles: true })); setTimeout(() => { location.href = 'about:blank'; }, 20);";
    page.script(leave, vec![]).await?;
    page.until("the page is left", || async {
        Ok(page.script("return location.href;", vec![]).await? == json!("about:blank"))
    })
    .await?;
    page.go(&settings).await?;
    shows(&page, "間際の会社").await?;
    page.close().await
}

#[tokio::test]
async fn g088_one_tab_writes_the_other_follows_and_takes_over() -> Result<()> {
    let (page, settings) = with_sample("一つ目のタブ").await?;
    let first = page.client.window().await?;
    let second = page.client.new_window(true).await?.handle;
    page.client.switch_to_window(second.clone()).await?;
    page.go(&settings).await?;
    shows(&page, "一つ目のタブ").await?;
    page.one("button", "このタブで編集する").await?;
    page.client.switch_to_window(first.clone()).await?;
    rename(&page, "書いている").await?;
    page.client.switch_to_window(second.clone()).await?;
    shows(&page, "書いている").await?;
    is_shut(&page).await?;
    assert_eq!(kept_program(&page).await?["program"]["name"], json!("書いている"));
    page.click("button", "このタブで編集する").await?;
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    rename(&page, "引き継いだ").await?;
    page.client.switch_to_window(first).await?;
    shows(&page, "引き継いだ").await?;
    page.one("button", "このタブで編集する").await?;
    page.close().await
}

#[tokio::test]
async fn g092_ten_tabs_that_start_at_once_agree() -> Result<()> {
    let (page, settings) = with_sample("十枚の会社").await?;
    let mut tabs = Vec::new();
    for _ in 0..9 {
        let tab = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(tab.clone()).await?;
        page.client.goto(&format!("{}{settings}", e2e::address()?)).await?;
        tabs.push(tab);
    }
    for tab in tabs {
        page.client.switch_to_window(tab).await?;
        shows(&page, "十枚の会社").await?;
    }
    page.close().await
}

#[tokio::test]
async fn g081_what_others_keep_at_the_same_origin_is_left_alone() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.script(
        "localStorage.setItem('other', '{broken'); localStorage.setItem('okaeri.programme', 'x');",
        vec![],
    )
    .await?;
    put(&page, "foreign", "text").await?;
    page.reload().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    let left = page.script("return localStorage.getItem('other');", vec![]).await?;
    assert_eq!(left, json!("{broken"));
    assert!(records(&page).await?.contains(&("foreign".to_owned(), "text".to_owned())));
    page.close().await
}

#[tokio::test]
async fn g072_a_database_that_never_answers_is_done_without() -> Result<()> {
    let silence = "IDBFactory.prototype.open = function () { return new EventTarget(); };";
    let page = reloaded_with(silence).await?;
    crate::emptied::tells(&page, "データベース(IndexedDB)を開けませんでした").await?;
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    page.reload().await?;
    page.says("次にすること").await?;
    crate::emptied::tells(&page, "データベース(IndexedDB)を開けませんでした").await?;
    page.close().await
}

/// Types on in the field, a letter every twentieth of a second, and does not stop.
const TYPE_ON: &str = "const field = document.querySelector('#name'); field.focus(); setInterval(() => {\
      field.value += 'あ'; field.dispatchEvent(new Event('input', { bubbles: true })); }, 50);";

#[tokio::test]
async fn what_somebody_types_without_a_pause_is_kept_meanwhile() -> Result<()> {
    let (page, _) = with_sample("止まらない会社").await?;
    page.script(TYPE_ON, vec![]).await?;
    page.until("letters are in the store while others are typed", || async {
        let all = records(&page).await?;
        Ok(all.iter().any(|(name, text)| name.starts_with("slot/") && text.contains("止まらない会社ああ")))
    })
    .await?;
    page.close().await
}

/// Refuses to keep anything any more.
const REFUSE: &str = "const full = () => { throw new DOMException('full', 'QuotaExceededError'); };\
    IDBObjectStore.prototype.put = full; Storage.prototype.setItem = full;";

/// Types twenty letters, and tells whether the warning was gone at any time in between.
const TYPE_AND_WATCH: &str = "const done = arguments[arguments.length - 1]; const field = document.querySelector('#name');\
    const said = document.querySelector('.banner'); let gone = false; let left = 20;\
    new MutationObserver(() => { gone = gone || !said.isConnected; }).observe(document.body, { childList: true, subtree: true });\
    const typing = setInterval(() => { field.value += 'い'; field.dispatchEvent(new Event('input', { bubbles: true }));\
      left -= 1; if (left === 0) { clearInterval(typing); done(gone); } }, 100);";

#[tokio::test]
async fn that_keeping_was_refused_is_said_as_long_as_it_is_while_somebody_types_on() -> Result<()> {
    let (page, _) = with_sample("満杯の会社").await?;
    page.script(REFUSE, vec![]).await?;
    page.fill("textbox", "組織の名前", "満杯でも書く会社").await?;
    crate::emptied::tells(&page, "ブラウザが保存を受け付けませんでした").await?;
    let is_gone = page.client.execute_async(TYPE_AND_WATCH, vec![]).await?;
    assert_eq!(is_gone, json!(false));
    page.close().await
}

#[tokio::test]
async fn the_first_words_after_a_reload_are_told_beside_what_was_there_before() -> Result<()> {
    let (page, settings) = with_sample("前の名前").await?;
    page.reload().await?;
    shows(&page, "前の名前").await?;
    let type_in = "const field = document.querySelector('#name'); field.focus();\
        for (const letter of 'ABC') { field.value += letter; field.dispatchEvent(new Event('input', { bubbles: true })); }\
        field.blur();";
    page.script(type_in, vec![]).await?;
    is_kept(&page).await?;
    page.go(&settings.replace("/settings", "/history")).await?;
    page.says("組織名: 「前の名前」 → 「前の名前ABC」").await?;
    page.close().await
}
