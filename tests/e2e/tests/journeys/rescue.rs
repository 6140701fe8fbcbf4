//! Rescue: when the program cannot start or go on, the page says so and hands out the data.

use anyhow::Result;
use e2e::Site;
use serde_json::{Value, json};

use crate::access::{found_by_axe, sideways};
use crate::rescue_data::{catch_files, caught};
use crate::steps::{Tongue, reloaded_with};

const STOPPED: &str = "Okaeriが途中で止まりました";
const BARRED: &str = "このブラウザではOkaeriを起動できませんでした";
const UNREAD: &str = "ページの一部を読み込めませんでした";

/// Breaks the program before it begins, while the tab is told to.
const BREAK: &str = "if (sessionStorage.getItem('break')) WebAssembly.instantiate = WebAssembly.instantiateStreaming =\
    () => Promise.reject(new WebAssembly.CompileError('broken'));";

/// A program that never comes up, and a page that does not wait for long.
const NEVER: &str = "WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => new Promise(() => {});\
    const later = setTimeout; window.setTimeout = (act, wait) => later(act, wait === 20000 ? 0 : wait);";

/// A program that calls out and is thrown at.
const THROW: &str = "const streamed = WebAssembly.instantiateStreaming;\
    WebAssembly.instantiateStreaming = (source, imports) => {\
      for (const module of Object.values(imports)) for (const name of Object.keys(module))\
        if (typeof module[name] === 'function') module[name] = () => { throw new Error('torn'); };\
      return streamed.call(WebAssembly, source, imports); };";

/// Another module that comes to its `unreachable`, as the program does where it stops without a word.
const TRAP: &str = "addEventListener('load', () => {\
    const bytes = [0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11];\
    new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))).exports.f(); });";

/// Lets no element be made for the program any more, which it panics over at the next page.
const PANIC: &str = "const make = Document.prototype.createElement; window.addEventListener('okaeri-stopped', () => { window.told = true; });\
    Document.prototype.createElement = function (tag) {\
      if (/wasm-function/.test(new Error().stack)) throw new Error('no more elements');\
      return make.call(this, tag); }; location.hash = '#/guide';";

async fn shows_after(script: &str, heading: &str) -> Result<()> {
    let page = reloaded_with(script).await?;
    page.is_at(heading).await?;
    page.one("button", "もう一度起動する").await?;
    page.close_as_it_is().await
}

/// The page when a file cannot be fetched whose name begins and ends so.
async fn shows_without(beginning: &str, ending: &str) -> Result<()> {
    let site = Site::start()?;
    // From the first visit on: WebKit has a script at hand that it has seen once.
    site.withhold(beginning, ending);
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    page.is_at(UNREAD).await?;
    page.close().await
}

#[tokio::test]
async fn a_program_that_panics_gives_way_to_the_data() -> Result<()> {
    for (tongue, sample, download) in [
        (Tongue::Ja, "サンプル組織を見る", "「みなと食品株式会社(サンプル)」のダウンロード"),
        (Tongue::En, "Look at a sample organization", "Download “"),
    ] {
        let page = tongue.stage().open().await?;
        page.click("button", sample).await?;
        page.says(tongue.say("次にすること", "What comes next")).await?;
        page.is_kept().await?;
        page.script(PANIC, vec![]).await?;
        page.is_at(tongue.say(STOPPED, "Okaeri stopped")).await?;
        assert_eq!(page.script("return window.told;", vec![]).await?, json!(true), "the program told of it");
        let focused = page.script("return document.activeElement.tagName;", vec![]).await?;
        assert_eq!(focused, json!("H1"));
        let said = page.script("return document.querySelector('details pre').textContent;", vec![]).await?;
        assert!(said.as_str().is_some_and(|said| said.contains("panicked at")), "{said}");
        catch_files(&page).await?;
        page.click("button", download).await?;
        let (name, text) = caught(&page).await?;
        assert!(name.ends_with(".okaeri.json"), "{name}");
        let document: Value = serde_json::from_str(&text)?;
        assert_eq!(document["format"], json!("okaeri-program"));
        page.click("button", tongue.say("もう一度起動する", "Start again")).await?;
        page.is_at(tongue.say("アルムナイ採用のガイド", "Guide to alumni hiring")).await?;
        page.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_the_stopped_program_still_finishes_writing_is_handed_out_too() -> Result<()> {
    let (page, _) = crate::lasting::with_sample("止まる前の会社").await?;
    let type_and_panic = format!(
        "const field = document.getElementById('name'); field.value = '最後に入れた名前';\
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); {PANIC}"
    );
    page.script(&type_and_panic, vec![]).await?;
    page.is_at(STOPPED).await?;
    let later = "const done = arguments[arguments.length - 1]; setTimeout(() => done(document.body.innerText), 4000);";
    let shown = page.client.execute_async(later, vec![]).await?;
    assert!(shown.as_str().unwrap_or_default().contains("最後に入れた名前"), "{shown}");
    catch_files(&page).await?;
    page.click("button", "「最後に入れた名前」のダウンロード").await?;
    let (_, text) = caught(&page).await?;
    assert!(text.contains("最後に入れた名前"), "the newest is handed out");
    page.close_as_it_is().await
}

#[tokio::test]
async fn a_trap_gives_way_to_the_data() -> Result<()> {
    shows_after(TRAP, STOPPED).await
}

#[tokio::test]
async fn a_program_torn_while_it_starts_gives_way_to_the_data() -> Result<()> {
    shows_after(THROW, STOPPED).await
}

#[tokio::test]
async fn a_program_that_cannot_be_compiled_is_said_to_be_barred() -> Result<()> {
    shows_after(&format!("sessionStorage.setItem('break', '1'); {BREAK}"), BARRED).await
}

#[tokio::test]
async fn a_browser_without_webassembly_is_told_so() -> Result<()> {
    shows_after("delete window.WebAssembly;", BARRED).await
}

#[tokio::test]
async fn a_script_that_cannot_be_fetched_is_told_apart() -> Result<()> {
    shows_without("okaeri-", ".js").await
}

#[tokio::test]
async fn a_program_that_cannot_be_fetched_is_told_apart() -> Result<()> {
    shows_without("okaeri-", ".wasm").await
}

#[tokio::test]
async fn content_that_cannot_be_fetched_is_told_apart() -> Result<()> {
    shows_without("content-", ".bin").await
}

#[tokio::test]
async fn after_two_failed_starts_the_third_waits_for_a_word() -> Result<()> {
    let page = reloaded_with(BREAK).await?;
    page.script("sessionStorage.setItem('break', '1');", vec![]).await?;
    for _ in 0..2 {
        page.reload().await?;
        page.is_at(BARRED).await?;
    }
    page.script("sessionStorage.removeItem('break');", vec![]).await?;
    page.reload().await?;
    page.is_at("起動を止めています").await?;
    page.click("button", "このまま起動する").await?;
    page.one("button", "サンプル組織を見る").await?;
    page.until("the start is known to be good", || async {
        Ok(page.script("return sessionStorage.getItem('okaeri.starts');", vec![]).await? == json!("0"))
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn leaving_early_is_no_failed_start() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    for _ in 0..4 {
        page.reload().await?;
    }
    page.one("button", "サンプル組織を見る").await?;
    page.close().await
}

#[tokio::test]
async fn a_slow_start_is_offered_the_data_and_goes_on() -> Result<()> {
    let site = Site::start()?;
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    site.run_before(NEVER);
    page.client.refresh().await?;
    page.one("button", "データを取り出す").await?;
    page.says("読み込んでいます").await?;
    page.click("button", "データを取り出す").await?;
    page.is_at("データの取り出し").await?;
    page.close().await
}

#[tokio::test]
async fn the_address_asks_for_the_data_and_leads_on_to_the_program() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.go("?rescue#/guide").await?;
    page.is_at("データの取り出し").await?;
    page.click("button", "このまま起動する").await?;
    page.until("the program is at its place", || async {
        let address = page.script("return location.search + location.hash;", vec![]).await?;
        Ok(address == json!("#/guide") && page.heading().await? != "データの取り出し")
    })
    .await?;
    page.go("?rescue").await?;
    page.click("button", "セーフモードで起動する").await?;
    page.until("the address asks for safe mode", || async {
        Ok(page.script("return location.search;", vec![]).await? == json!("?safe"))
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn the_language_can_be_switched_by_keyboard_alone() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.go("?rescue").await?;
    let button = page.one("button", "English").await?;
    page.script("arguments[0].focus();", vec![serde_json::to_value(&button)?]).await?;
    page.keys(&['\u{e007}']).await?;
    page.is_at("Get your data").await?;
    let told = "return [document.documentElement.lang, document.activeElement.innerText];";
    assert_eq!(page.script(told, vec![]).await?, json!(["en", "日本語"]));
    page.close().await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_rescue_screen() -> Result<()> {
    let mut findings = Vec::new();
    for (tongue, theme, width) in [
        (Tongue::Ja, "light", 1440),
        (Tongue::En, "dark", 1440),
        (Tongue::En, "light", 360),
        (Tongue::Ja, "dark", 360),
    ] {
        let page = e2e::Stage { window: (width, 900), ..tongue.stage() }.open().await?;
        e2e::prepare(&page, tongue.say("ja", "en"), theme).await?;
        page.is_kept().await?;
        page.script("localStorage.setItem('okaeri.program.hurt', '{\"name\":\"hurt');", vec![]).await?;
        page.go("?rescue").await?;
        page.says("hurt").await?;
        let found = found_by_axe(&page).await?;
        findings.extend(found.into_iter().map(|finding| format!("{theme} {width}: {finding}")));
        findings.extend(sideways(&page).await?.map(|by| format!("{theme} {width}: sideways by {by} px")));
        page.close().await?;
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    Ok(())
}
