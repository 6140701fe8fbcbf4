//! Faults of tabs and of a page's life: duplicated, frozen, left and come back to, closed, loaded anew at a bad moment, and
//! a clock that jumps.

use std::time::Duration;

use anyhow::{Context, Result};
use e2e::{DevTools, Page, Site};
use serde_json::{Value, json};

use crate::lasting::{is_kept, records, rename, sample_at_settings, shows, with_sample};
use crate::steps::{Tongue, choose_files, kept, kept_program};

const SAMPLE: &str = include_str!("../../../../public/sample.okaeri.json");

/// Sets the clock back by ten years, while the tab is told to.
const BACK: &str = "if (sessionStorage.getItem('back')) { const Real = Date; const by = 3652 * 86400000;\
    window.Date = class extends Real {\
      constructor(...of) { if (of.length) super(...of); else super(Real.now() - by); }\
      static now() { return Real.now() - by; } }; }";

async fn open_tab(page: &Page, settings: &str) -> Result<fantoccini::wd::WindowHandle> {
    let tab = page.client.new_window(true).await?.handle;
    page.client.switch_to_window(tab.clone()).await?;
    page.go(settings).await?;
    Ok(tab)
}

/// Takes the leave to write, and has it.
async fn take_over(page: &Page) -> Result<()> {
    page.click("button", "このタブで編集する").await?;
    writes(page).await
}

/// Waits until this tab may write.
async fn writes(page: &Page) -> Result<()> {
    let follows = "return document.body.innerText.includes('このタブで編集する');";
    page.until("this tab writes", || async { Ok(page.script(follows, vec![]).await? == json!(false)) }).await
}

/// Who has written what the database has.
async fn writers(page: &Page) -> Result<usize> {
    let slots = records(page).await?.into_iter().filter(|(name, _)| name.starts_with("slot/"));
    let heads = slots.filter_map(|(_, text)| serde_json::from_str::<Value>(text.lines().next()?).ok());
    Ok(heads.filter_map(|head| Some(head["seen"].as_object()?.len())).max().unwrap_or_default())
}

/// Opens the page in another tab, which knows what this one knows, and goes there.
async fn duplicate(page: &Page) -> Result<()> {
    let here = page.client.window().await?;
    if e2e::is_webkit()? {
        // A script that its driver runs may open no tab: what the tab knows is taken along by hand.
        let known = page.script("return [location.hash, { ...sessionStorage }];", vec![]).await?;
        let tab = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(tab).await?;
        page.go("?rescue").await?;
        page.script("Object.assign(sessionStorage, arguments[0]);", vec![known[1].clone()]).await?;
        return page.go(known[0].as_str().context("an address")?).await;
    }
    page.script("window.open(location.href);", vec![]).await?;
    page.until("there are two tabs", || async { Ok(page.client.windows().await?.len() == 2) }).await?;
    let there = page.client.windows().await?.into_iter().find(|tab| *tab != here).context("a tab")?;
    page.client.switch_to_window(there).await?;
    Ok(())
}

#[tokio::test]
async fn g089_a_duplicated_tab_follows_and_writes_under_another_name() -> Result<()> {
    let (page, _) = with_sample("一枚目の会社").await?;
    let before = writers(&page).await?;
    let first = page.client.window().await?;
    page.script("sessionStorage.setItem('mark', 'copied');", vec![]).await?;
    duplicate(&page).await?;
    let mark = page.script("return sessionStorage.getItem('mark');", vec![]).await?;
    assert_eq!(mark, json!("copied"), "what the tab knows was duplicated");
    shows(&page, "一枚目の会社").await?;
    take_over(&page).await?;
    rename(&page, "二枚目の会社").await?;
    page.client.switch_to_window(first).await?;
    shows(&page, "二枚目の会社").await?;
    take_over(&page).await?;
    rename(&page, "また一枚目の会社").await?;
    assert!(writers(&page).await? > before, "the tabs write under names of their own");
    page.reload().await?;
    shows(&page, "また一枚目の会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone has a command that freezes a tab"]
async fn g090_a_frozen_tab_has_lost_nothing_and_follows_when_it_goes_on() -> Result<()> {
    let (page, settings) = with_sample("凍る前の会社").await?;
    let first = page.client.window().await?;
    let state = |state: &str| DevTools::new("Page.setWebLifecycleState", json!({ "state": state }));
    let second = open_tab(&page, &settings).await?;
    shows(&page, "凍る前の会社").await?;
    page.client.switch_to_window(first.clone()).await?;
    rename(&page, "凍る間際の会社").await?;
    page.client.issue_cmd(state("frozen")).await?;
    page.client.switch_to_window(second).await?;
    page.reload().await?;
    shows(&page, "凍る間際の会社").await?;
    take_over(&page).await?;
    rename(&page, "その間の会社").await?;
    page.client.switch_to_window(first).await?;
    page.client.issue_cmd(state("active")).await?;
    shows(&page, "その間の会社").await?;
    take_over(&page).await?;
    rename(&page, "解けた会社").await?;
    page.close().await
}

#[tokio::test]
async fn g091_a_page_that_is_come_back_to_goes_on_with_what_was_typed_last() -> Result<()> {
    let (page, _) = with_sample("離れる会社").await?;
    let leave = "const field = document.querySelector('#name'); field.focus(); field.value = '離れる間際の会社';\
        field.dispatchEvent(new Event('input', { bubbles: true })); setTimeout(() => { location.href = 'about:blank'; }, 20);";
    page.script(leave, vec![]).await?;
    page.until("the page is left", || async {
        Ok(page.script("return location.href;", vec![]).await? == json!("about:blank"))
    })
    .await?;
    page.client.back().await?;
    shows(&page, "離れる間際の会社").await?;
    writes(&page).await?;
    rename(&page, "戻った会社").await?;
    page.reload().await?;
    shows(&page, "戻った会社").await?;
    page.close().await
}

/// `WebKit` alone puts a page aside that holds locks, as the two journeys of leaving show; any other is told that it did.
#[tokio::test]
async fn a_page_put_aside_leaves_the_disk_alone_and_goes_on_when_it_is_back() -> Result<()> {
    let (page, _) = with_sample("置かれる前の会社").await?;
    let tell = "dispatchEvent(new PageTransitionEvent(arguments[0], { persisted: true }));";
    page.script(tell, vec![json!("pagehide")]).await?;
    let before = records(&page).await?;
    page.fill("textbox", "組織の名前", "置かれた会社").await?;
    page.until("there is a copy", || async {
        Ok(kept_program(&page).await?["program"]["name"] == json!("置かれた会社"))
    })
    .await?;
    assert_eq!(records(&page).await?, before);
    page.script(tell, vec![json!("pageshow")]).await?;
    writes(&page).await?;
    is_kept(&page).await?;
    assert!(records(&page).await?.iter().any(|(_, text)| text.contains("置かれた会社")));
    rename(&page, "戻った会社").await?;
    page.reload().await?;
    shows(&page, "戻った会社").await?;
    page.close().await
}

#[tokio::test]
async fn what_is_typed_right_before_a_page_is_left_is_on_the_next_one_and_there_on_return() -> Result<()> {
    let (page, settings) = with_sample("急ぐ前の会社").await?;
    let hurry = "const [settings, wait, name, done] = arguments;\
        const field = document.querySelector('#name'); field.focus(); field.value = name;\
        field.dispatchEvent(new Event('input', { bubbles: true })); location.hash = '#/';\
        const once = (what, then) => { const there = document.querySelector(what);\
          if (there) then(there); else setTimeout(() => once(what, then), 5); };\
        setTimeout(() => once('table.programs', (table) => { const listed = table.innerText; location.hash = settings;\
          once('#name', (field) => done([listed.includes(name), field.value])); }), wait);";
    for (wait, name) in [(20, "急ぐ会社"), (5, "もっと急ぐ会社"), (300, "急がない会社")] {
        let seen = page.client.execute_async(hurry, vec![json!(settings), json!(wait), json!(name)]).await?;
        assert_eq!(seen, json!([true, name]), "{wait}");
    }
    page.go("#/").await?;
    assert_eq!(page.all("link", "急", None).await?.len(), 1, "there is still one program");
    page.close().await
}

#[tokio::test]
async fn g093_when_the_tab_that_writes_is_closed_the_other_writes_by_itself() -> Result<()> {
    let (page, settings) = with_sample("閉じるタブの会社").await?;
    let first = page.client.window().await?;
    let second = open_tab(&page, &settings).await?;
    page.one("button", "このタブで編集する").await?;
    page.client.switch_to_window(first).await?;
    page.client.close_window().await?;
    page.client.switch_to_window(second).await?;
    writes(&page).await?;
    shows(&page, "閉じるタブの会社").await?;
    rename(&page, "残ったタブの会社").await?;
    page.close().await
}

#[tokio::test]
async fn a_tab_whose_leave_was_taken_writes_again_once_the_other_has_left_or_is_closed() -> Result<()> {
    let (page, settings) = with_sample("取られる会社").await?;
    let first = page.client.window().await?;
    let second = open_tab(&page, &settings).await?;
    for is_closed in [false, true] {
        page.client.switch_to_window(second.clone()).await?;
        page.go(&settings).await?;
        take_over(&page).await?;
        rename(&page, "取った会社").await?;
        page.client.switch_to_window(first.clone()).await?;
        page.one("button", "このタブで編集する").await?;
        page.client.switch_to_window(second.clone()).await?;
        if is_closed {
            page.client.close_window().await?;
        } else {
            page.go("#/").await?;
        }
        page.client.switch_to_window(first.clone()).await?;
        writes(&page).await?;
        shows(&page, "取った会社").await?;
        rename(&page, "返された会社").await?;
    }
    page.close().await
}

/// What the browser keeps of the only program, letter by letter.
async fn document(page: &Page) -> Result<String> {
    let all = kept(page).await?;
    let text =
        all.iter().find(|(name, _)| name.starts_with("okaeri.program.")).and_then(|(_, text)| text.as_str());
    let (_, document) = text.and_then(|text| text.split_once('\n')).context("a record")?;
    Ok(document.to_owned())
}

/// The name of the only program that is kept, once the page is loaded anew.
async fn name_after_reload(page: &Page) -> Result<Value> {
    page.client.refresh().await?;
    page.go("#/").await?;
    assert!(!page.main_text().await?.contains("読み込めないデータ"));
    Ok(kept_program(page).await?["program"]["name"].clone())
}

/// Whether the page has held the file against the program, and offers to take it or says that it adds nothing.
async fn is_compared(page: &Page) -> Result<bool> {
    Ok(!page.all("button", "更新する", None).await?.is_empty()
        || page.main_text().await?.contains("取り込むものはありません。"))
}

#[tokio::test]
async fn g095_loading_anew_while_files_are_read_or_merged_applies_them_wholly_or_not_at_all() -> Result<()> {
    let (page, settings) = with_sample("取り込む前の会社").await?;
    let before = document(&page).await?;
    rename(&page, "取り込む会社").await?;
    let after = document(&page).await?;
    page.go("#/").await?;
    choose_files(&page, &[("a.okaeri.json", &before), ("b.okaeri.json", &after), ("c.okaeri.json", SAMPLE)])
        .await?;
    assert_eq!(name_after_reload(&page).await?, json!("取り込む会社"));
    assert_eq!(page.all("link", "みなと食品", None).await?.len(), 0, "nothing was added by itself");
    // Another browser has the older state, and is closed in the middle of taking the newer one.
    let other = Tongue::Ja.stage().open_beside(&page).await?;
    choose_files(&other, &[("a.okaeri.json", &before)]).await?;
    other.click("button", "追加する").await?;
    other.says("次にすること").await?;
    other.is_kept().await?;
    for wait in [0, 5, 20, 80, 320] {
        other.go("#/").await?;
        choose_files(&other, &[("b.okaeri.json", &after)]).await?;
        other.is_at("ファイルを確かめて開く").await?;
        other
            .until("it is said whether there is anything to take", || async { is_compared(&other).await })
            .await?;
        let press = "const [wait, done] = arguments;\
            const button = [...document.querySelectorAll('main button')].find((one) => one.innerText === '更新する');\
            if (button) button.click();\
            setTimeout(() => { done(!!button); location.reload(); }, wait);";
        let pressed = other.client.execute_async(press, vec![json!(wait)]).await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let name = name_after_reload(&other).await?;
        assert!(name == json!("取り込む前の会社") || name == json!("取り込む会社"), "{wait}: {name}");
        assert!(pressed == json!(true) || name == json!("取り込む会社"), "{wait}: there was nothing to take");
    }
    assert_eq!(name_after_reload(&other).await?, json!("取り込む会社"));
    page.go(&settings).await?;
    shows(&page, "取り込む会社").await?;
    page.close().await
}

#[tokio::test]
async fn g097_when_the_clock_jumps_back_ten_years_the_newest_edit_is_still_the_newest() -> Result<()> {
    let site = Site::start()?;
    site.run_before(BACK);
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    sample_at_settings(&page, "時計が進んでいた会社").await?;
    page.script("sessionStorage.setItem('back', '1');", vec![]).await?;
    page.reload().await?;
    let year = page.script("return new window.Date().getFullYear();", vec![]).await?;
    assert!(year.as_i64().is_some_and(|year| year < 2020), "{year}");
    rename(&page, "十年前の時計の会社").await?;
    page.reload().await?;
    shows(&page, "十年前の時計の会社").await?;
    page.script("sessionStorage.removeItem('back');", vec![]).await?;
    page.reload().await?;
    shows(&page, "十年前の時計の会社").await?;
    rename(&page, "時計が直った会社").await?;
    page.reload().await?;
    shows(&page, "時計が直った会社").await?;
    page.close().await
}
