//! Two tabs with one program: what the one that only looks can do, and what becomes of the other's words.

use anyhow::Result;
use e2e::{Page, Site};
use fantoccini::wd::WindowHandle;
use serde_json::json;

use crate::lasting::{is_shut, sample_at_settings, shows, with_sample};
use crate::steps::{Tongue, choose_files, kept};

/// Fields and buttons of the page that can be used, by what they are.
const USABLE: &str = "return [...document.querySelectorAll('main :is(input, select, textarea, button):enabled')]\
    .filter((one) => one.type !== 'file' && one.checkVisibility())\
    .map((one) => one.id || one.getAttribute('aria-label') || one.innerText);";

/// Types into the name without end, also where the tab is not looked at, and keeps each letter at once.
const TYPE_ON: &str = "const tick = new MessageChannel(); let last = 0, letters = 0;\
    const type = () => { const field = document.querySelector('#name'); if (!field || field.matches(':disabled')) return;\
      field.focus(); field.value = '打ち続ける会社' + letters++;\
      field.dispatchEvent(new Event('input', { bubbles: true })); window.dispatchEvent(new Event('visibilitychange')); };\
    tick.port1.onmessage = () => { const now = performance.now();\
      if (now - last > arguments[0]) { last = now; type(); } tick.port2.postMessage(0); };\
    tick.port2.postMessage(0);";

async fn open_tab(page: &Page, tail: &str) -> Result<()> {
    let tab = page.client.new_window(true).await?.handle;
    page.client.switch_to_window(tab).await?;
    page.go(tail).await
}

async fn body_says(page: &Page, words: &str) -> Result<()> {
    page.until(words, || async {
        let body = page.script("return document.body.innerText;", vec![]).await?;
        Ok(body.as_str().is_some_and(|body| body.contains(words)))
    })
    .await
}

#[tokio::test]
async fn where_another_tab_writes_no_field_takes_anything_and_the_rest_goes_on() -> Result<()> {
    let (page, settings) = with_sample("一枚目の会社").await?;
    open_tab(&page, &settings).await?;
    page.one("button", "このタブで編集する").await?;
    let program = settings.trim_end_matches("/settings");
    // What is listed, and how, is up to who looks; so is how close, and with what, the chart is looked at.
    for (tail, free) in [
        ("/assess/data", 0),
        ("/target", 0),
        ("/task/data.consent_form", 0),
        ("/plan", 9),
        ("/plan/gantt", 15),
    ] {
        page.go(&format!("{program}{tail}")).await?;
        page.script(
            "document.querySelectorAll('main details').forEach((one) => { one.open = true; });",
            vec![],
        )
        .await?;
        let usable = page.script(USABLE, vec![]).await?;
        assert_eq!(usable.as_array().map(Vec::len), Some(free), "{tail}: {usable}");
    }
    page.go(&settings).await?;
    is_shut(&page).await?;
    page.click("button", "ファイルに書き出す").await?;
    page.click("link", "履歴を見る").await?;
    page.is_at("履歴").await?;
    page.go(&settings).await?;
    page.click("button", "このタブで編集する").await?;
    page.until("the name can be typed into", || async {
        Ok(page.script("return document.querySelector('#name').matches(':enabled');", vec![]).await?
            == json!(true))
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn what_is_typed_while_another_tab_deletes_the_program_comes_back_with_it() -> Result<()> {
    let (page, settings) = with_sample("消される会社").await?;
    let first = page.client.window().await?;
    let program = settings.trim_end_matches("/settings");
    open_tab(&page, "#/").await?;
    let second = page.client.window().await?;
    page.client.switch_to_window(first.clone()).await?;
    page.go(&format!("{program}/task/data.consent_form")).await?;
    // The first digits of a number are not taken while it is being typed.
    let type_in = "const field = document.querySelector('#duration'); field.focus(); field.value = '23';\
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(type_in, vec![]).await?;
    page.client.switch_to_window(second).await?;
    page.click("button", "「消される会社」を削除").await?;
    page.says("を削除しました").await?;
    page.client.switch_to_window(first).await?;
    body_says(&page, "別のタブで削除されました").await?;
    page.go("#/").await?;
    page.click("button", "元に戻す").await?;
    page.go(&format!("{program}/task/data.consent_form")).await?;
    page.until("the last word is there", || async {
        Ok(page.script("return document.querySelector('#duration')?.value;", vec![]).await? == json!("23"))
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn a_program_that_another_tab_only_shows_is_deleted_and_put_back_with_its_history() -> Result<()> {
    let (page, settings) = with_sample("眺める会社").await?;
    let first = page.client.window().await?;
    page.reload().await?;
    shows(&page, "眺める会社").await?;
    open_tab(&page, "#/").await?;
    let second = page.client.window().await?;
    page.click("button", "「眺める会社」を削除").await?;
    page.says("を削除しました").await?;
    page.client.switch_to_window(first.clone()).await?;
    body_says(&page, "別のタブで削除されました").await?;
    page.client.switch_to_window(second).await?;
    page.click("button", "元に戻す").await?;
    page.go(&settings.replace("/settings", "/history")).await?;
    page.says("組織名: ").await?;
    page.client.switch_to_window(first).await?;
    shows(&page, "眺める会社").await?;
    let body = page.script("return document.body.innerText;", vec![]).await?;
    assert!(body.as_str().is_some_and(|body| !body.contains("別のタブで削除されました")), "{body}");
    page.go("#/").await?;
    page.says("眺める会社").await?;
    assert!(page.all("button", "元に戻す", None).await?.is_empty(), "it is back");
    page.close().await
}

#[tokio::test]
async fn what_another_tab_deleted_is_put_back_here_with_its_history_and_offered_there_no_longer() -> Result<()>
{
    let (page, settings) = with_sample("戻される会社").await?;
    let first = page.client.window().await?;
    // Its steps lie on the disk alone.
    page.reload().await?;
    shows(&page, "戻される会社").await?;
    for is_closed in [false, true] {
        page.client.switch_to_window(first.clone()).await?;
        page.go(&settings).await?;
        shows(&page, "戻される会社").await?;
        open_tab(&page, "#/").await?;
        let second = page.client.window().await?;
        page.click("button", "「戻される会社」を削除").await?;
        page.says("を削除しました").await?;
        if is_closed {
            page.client.switch_to_window(first.clone()).await?;
            body_says(&page, "別のタブで削除されました").await?;
            page.client.switch_to_window(second.clone()).await?;
            page.client.close_window().await?;
        }
        page.client.switch_to_window(first.clone()).await?;
        body_says(&page, "別のタブで削除されました").await?;
        page.go("#/").await?;
        page.click("button", "元に戻す").await?;
        page.one("button", "「戻される会社」を削除").await?;
        page.go(&settings.replace("/settings", "/history")).await?;
        page.says("組織名: ").await?;
        page.script("[...document.querySelectorAll('.steps button')].at(-1).click();", vec![]).await?;
        shows(&page, "みなと食品株式会社(サンプル)").await?;
        page.click("button", "元に戻す").await?;
        shows(&page, "戻される会社").await?;
        if !is_closed {
            page.client.switch_to_window(second).await?;
            page.one("button", "「戻される会社」を削除").await?;
            assert!(page.all("button", "元に戻す", None).await?.is_empty(), "it is back");
            page.client.close_window().await?;
        }
    }
    page.close().await
}

#[tokio::test]
async fn what_another_tab_deletes_while_this_one_types_on_is_said_and_put_back_with_what_was_typed()
-> Result<()> {
    let (page, _) = with_sample("打つ前の会社").await?;
    let first = page.client.window().await?;
    open_tab(&page, "#/").await?;
    let second = page.client.window().await?;
    page.client.switch_to_window(first.clone()).await?;
    page.script(TYPE_ON, vec![json!(50)]).await?;
    page.client.switch_to_window(second).await?;
    page.one("link", "打ち続ける会社").await?;
    // Its name is another one by the time that it is looked for.
    page.script("document.querySelector('table.programs button.danger').click();", vec![]).await?;
    page.says("を削除しました").await?;
    page.client.switch_to_window(first).await?;
    body_says(&page, "別のタブで削除されました").await?;
    let body = page.script("return document.body.innerText;", vec![]).await?;
    assert!(body.as_str().is_some_and(|body| !body.contains("両方をまとめる")), "{body}");
    page.go("#/").await?;
    assert!(page.all("link", "打ち続ける会社", None).await?.is_empty(), "typing on does not bring it back");
    page.click("button", "元に戻す").await?;
    page.one("link", "打ち続ける会社").await?;
    page.close().await
}

/// Takes away what tabs hear each other by: channels, and localStorage. The language that was chosen may not be kept then.
const NO_CHANNEL: &str = "delete window.BroadcastChannel;\
    Object.defineProperty(navigator, 'languages', { value: ['ja'] });";
const NO_STORAGE: &str = "Object.defineProperty(window, 'localStorage',\
    { get() { throw new DOMException('denied', 'SecurityError'); } });";

/// A program at its settings in a browser that lacks something; the second tab is at the list of programs, and shown.
async fn lacking(script: &str, name: &str) -> Result<(Page, WindowHandle, WindowHandle)> {
    let site = Site::start()?;
    site.run_before(script);
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    sample_at_settings(&page, name).await?;
    let first = page.client.window().await?;
    open_tab(&page, "#/").await?;
    let second = page.client.window().await?;
    Ok((page, first, second))
}

#[tokio::test]
async fn where_there_are_no_channels_tabs_hear_of_deletions_all_the_same() -> Result<()> {
    let (page, first, second) = lacking(NO_CHANNEL, "声の届く会社").await?;
    page.click("button", "「声の届く会社」を削除").await?;
    page.says("を削除しました").await?;
    page.client.switch_to_window(first.clone()).await?;
    body_says(&page, "別のタブで削除されました").await?;
    page.client.switch_to_window(second).await?;
    page.click("button", "元に戻す").await?;
    page.client.switch_to_window(first).await?;
    shows(&page, "声の届く会社").await?;
    page.close().await
}

#[tokio::test]
async fn where_tabs_cannot_hear_each_other_the_next_letter_does_not_bring_back_what_was_deleted() -> Result<()>
{
    let (page, first, second) = lacking(&format!("{NO_CHANNEL}{NO_STORAGE}"), "声の届かない会社").await?;
    page.client.switch_to_window(first.clone()).await?;
    let settings = page.script("return location.hash;", vec![]).await?;
    page.client.switch_to_window(second.clone()).await?;
    page.go(settings.as_str().unwrap_or_default()).await?;
    body_says(&page, "このタブに戻ったときに表示されます").await?;
    page.go("#/").await?;
    page.click("button", "「声の届かない会社」を削除").await?;
    page.says("を削除しました").await?;
    page.client.switch_to_window(first).await?;
    let type_in = "const field = document.querySelector('#name'); if (!field) return;\
        field.focus(); field.value = '打たれた会社'; field.dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(type_in, vec![]).await?;
    body_says(&page, "別のタブで削除されました").await?;
    page.client.switch_to_window(second).await?;
    page.reload().await?;
    page.says("サンプル組織を見る").await?;
    assert!(page.all("link", "声の届かない会社", None).await?.is_empty(), "it stays deleted");
    assert!(page.all("link", "打たれた会社", None).await?.is_empty(), "it stays deleted");
    page.close().await
}

#[tokio::test]
async fn files_that_add_nothing_are_said_to_and_offer_no_merging() -> Result<()> {
    let (page, _) = with_sample("同じ会社").await?;
    let all = kept(&page).await?;
    let text =
        all.iter().find(|(name, _)| name.starts_with("okaeri.program.")).and_then(|(_, text)| text.as_str());
    let document =
        text.and_then(|text| text.split_once('\n')).map(|(_, document)| document).unwrap_or_default();
    page.go("#/").await?;
    choose_files(&page, &[("a.okaeri.json", document), ("b.okaeri.json", document)]).await?;
    page.says("「同じ会社」は何も変わりません").await?;
    assert!(page.all("button", "2個のファイルをまとめて取り込む", None).await?.is_empty());
    page.close().await
}

/// The names of all that the browser has of the page.
async fn left(page: &Page) -> Result<Vec<String>> {
    let look = "const done = arguments[0]; indexedDB.databases().then((all) =>\
        done([...all.map((one) => one.name), ...Object.keys(localStorage)]));";
    let all = page.client.execute_async(look, vec![]).await?;
    Ok(all.as_array().into_iter().flatten().filter_map(|name| Some(name.as_str()?.to_owned())).collect())
}

#[tokio::test]
async fn what_is_wiped_while_another_tab_types_stays_wiped() -> Result<()> {
    let (page, _) = with_sample("消去される会社").await?;
    let first = page.client.window().await?;
    open_tab(&page, "#/data").await?;
    let second = page.client.window().await?;
    page.client.switch_to_window(first.clone()).await?;
    page.script(TYPE_ON, vec![json!(7)]).await?;
    page.client.switch_to_window(second).await?;
    page.click("button", "消去の前に確かめる").await?;
    page.click("button", "すべて消去する").await?;
    page.says("残っていないことを確かめました").await?;
    assert_eq!(left(&page).await?, Vec::<String>::new());
    page.client.switch_to_window(first).await?;
    body_says(&page, "このブラウザのデータを消去しました").await?;
    assert_eq!(left(&page).await?, Vec::<String>::new());
    page.close().await
}

#[tokio::test]
async fn wiping_from_a_tab_that_keeps_nothing_names_what_was_never_exported() -> Result<()> {
    let (page, _) = with_sample("控えのない会社").await?;
    page.go("#/data").await?;
    page.click("button", "このタブでは何も保存しない").await?;
    page.says("このタブでは何も保存していません").await?;
    page.go("#/data").await?;
    page.click("button", "消去の前に確かめる").await?;
    page.says("控えのない会社").await?;
    page.close().await
}

/// The database takes nothing, or again.
const REFUSE: &str = "window.put = window.put || IDBObjectStore.prototype.put;\
    IDBObjectStore.prototype.put = arguments[0]\
      ? () => { throw new DOMException('no', 'UnknownError'); } : window.put;";

#[tokio::test]
async fn a_tab_that_goes_on_after_another_leaves_the_history_as_that_one_wrote_it() -> Result<()> {
    let (page, settings) = with_sample("もとの名前").await?;
    let writer = page.client.window().await?;
    open_tab(&page, &settings).await?;
    page.one("button", "このタブで編集する").await?;
    let follower = page.client.window().await?;
    page.client.switch_to_window(writer.clone()).await?;
    page.script(REFUSE, vec![json!(true)]).await?;
    for name in ["三の名前", "四の名前", "五の名前"] {
        page.fill("textbox", "組織の名前", name).await?;
        body_says(&page, "保存できませんでした").await?;
    }
    page.client.switch_to_window(follower.clone()).await?;
    body_says(&page, "編集中のタブで保存できていません").await?;
    page.client.switch_to_window(writer).await?;
    page.script(REFUSE, vec![json!(false)]).await?;
    crate::lasting::is_kept(&page).await?;
    page.go("#/").await?;
    page.client.switch_to_window(follower).await?;
    page.until("this one writes", || async {
        Ok(page.script("return document.querySelector('#name').matches(':enabled');", vec![]).await?
            == json!(true))
    })
    .await?;
    crate::lasting::rename(&page, "六の名前").await?;
    page.reload().await?;
    page.go(&settings.replace("settings", "history")).await?;
    for step in ["「三の名前」 → 「四の名前」", "「四の名前」 → 「五の名前」", "「五の名前」 → 「六の名前」"]
    {
        body_says(&page, step).await?;
    }
    let told = page.script("return document.body.innerText.includes('履歴に残る前の変更');", vec![]).await?;
    assert_eq!(told, json!(false), "every step has its line");
    page.close().await
}

#[tokio::test]
async fn a_file_that_is_merged_while_another_tab_writes_is_a_step_that_is_taken_back_with_what_it_brought()
-> Result<()> {
    let (page, settings) = with_sample("もとの名前").await?;
    let before = crate::sharing::exported(&page).await?;
    let (other, there) = crate::sharing::colleague(&page, &before).await?;
    other.go(&format!("{there}/settings")).await?;
    crate::lasting::rename(&other, "あちらの名前").await?;
    let theirs = crate::sharing::exported(&other).await?;
    page.go(&settings).await?;
    crate::lasting::rename(&page, "こちらの名前").await?;
    open_tab(&page, "#/").await?;
    choose_files(&page, &[("theirs.okaeri.json", &theirs)]).await?;
    page.click("button", "まとめる").await?;
    page.says("あちらの名前").await?;
    crate::lasting::is_kept(&page).await?;
    page.click("button", "元に戻す").await?;
    page.says("食い違いはありません").await?;
    shows(&page, "こちらの名前").await?;
    page.go(&settings.replace("settings", "history")).await?;
    page.says("ファイルの内容をまとめる").await?;
    let told = page.script("return document.body.innerText.includes('履歴に残る前の変更');", vec![]).await?;
    assert_eq!(told, json!(false));
    page.close().await
}
