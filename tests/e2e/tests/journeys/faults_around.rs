//! Faults around the page: links to scripts, endless words, no downloads, no clipboard, a translator.

use anyhow::{Context, Result};
use e2e::{Page, Site, Stage};
use serde_json::{Value, json};

use crate::access::sideways;
use crate::lasting::{sample_at_settings, with_sample};
use crate::steps::{Tongue, choose_file, kept_program};

/// Links that run something, or lead into the person's own disk, however they are written.
const SCRIPTS: [&str; 9] = [
    "javascript:window.canary=1",
    "JaVaScRiPt:window.canary=1",
    " javascript:window.canary=1",
    "java\tscript:window.canary=1",
    "java\nscript:window.canary=1",
    "\u{1}javascript:window.canary=1",
    "javascript\u{200b}:window.canary=1",
    "data:text/html,<script>window.canary=1</script>",
    "vbscript:msgbox(1)",
];

/// Every page of a program.
const TAILS: [&str; 19] = [
    "",
    "check",
    "assess/culture",
    "results",
    "results/culture",
    "target",
    "plan",
    "plan/gantt",
    "plan/week",
    "plan/board",
    "plan/load",
    "plan/versions",
    "plan/outlook",
    "report",
    "settings",
    "history",
    "conflicts",
    "share",
    "task/",
];

/// Puts every text of the page into elements of its own, now and later, as a translator does.
const TRANSLATE: &str = "const turn = (text) => {\
      const parent = text.parentElement;\
      if (!parent || !text.data.trim() || /^(FONT|SCRIPT|STYLE|TEXTAREA|OPTION|TITLE)$/.test(parent.tagName)) return;\
      const outer = document.createElement('font'); const inner = document.createElement('font');\
      inner.append(document.createTextNode(text.data)); outer.append(inner); text.replaceWith(outer);\
      window.turned = (window.turned || 0) + 1; };\
    const all = (root) => { const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); const texts = [];\
      while (walk.nextNode()) texts.push(walk.currentNode); texts.forEach(turn); };\
    all(document.body);\
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) =>\
      node.nodeType === 3 ? turn(node) : node.nodeType === 1 && node.tagName !== 'FONT' && all(node))))\
      .observe(document.body, { childList: true, subtree: true });";

fn sample() -> Result<Value> {
    Ok(serde_json::from_str(include_str!("../../../../public/sample.okaeri.json"))?)
}

/// Adds a file as a program, and returns its id.
async fn add(page: &Page, file: &Value) -> Result<String> {
    choose_file(page, "x.okaeri.json", &file.to_string()).await?;
    page.click("button", "追加する").await?;
    page.says("次にすること").await?;
    let id = page.script("return location.hash.split('/')[2];", vec![]).await?;
    id.as_str().map(str::to_owned).context("an id")
}

async fn open_all(page: &Page) -> Result<()> {
    page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; });", vec![])
        .await?;
    Ok(())
}

#[tokio::test]
async fn g045_evidence_links_to_the_web_alone() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let mut file = sample()?;
    let good = "https://example.com/evidence";
    let answers = file["program"]["rounds"][0]["answers"].as_array_mut().context("answers")?;
    let mut factors: Vec<String> = Vec::new();
    for (answer, link) in answers.iter_mut().zip(SCRIPTS.into_iter().chain([good]).cycle()) {
        answer["evidence"] = json!({ "text": "根拠", "link": link, "date": "2026-01-15" });
        let factor = answer["item"].as_str().and_then(|item| item.split('.').next()).unwrap_or_default();
        if !factors.iter().any(|known| known == factor) {
            factors.push(factor.to_owned());
        }
    }
    let id = add(&page, &file).await?;
    let links = "return [...document.querySelectorAll('a[href], area[href]')]\
        .filter((link) => !link.getAttribute('href').startsWith('#')).map((link) => link.href);";
    let mut led = Vec::new();
    for factor in factors {
        page.go(&format!("#/p/{id}/results/{factor}")).await?;
        open_all(&page).await?;
        page.says("根拠").await?;
        led.extend(page.script(links, vec![]).await?.as_array().cloned().unwrap_or_default());
    }
    let strange = led.iter().filter(|link| !link.as_str().is_some_and(|link| link.starts_with("http")));
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<&Value>::new());
    assert!(led.contains(&json!(good)), "{led:?}");
    page.close().await
}

#[tokio::test]
async fn g052_words_without_a_break_do_not_widen_a_narrow_page() -> Result<()> {
    let page = Stage { window: (360, 740), ..Tongue::Ja.stage() }.open().await?;
    let word = "W".repeat(10_000);
    let mut file = sample()?;
    let program = &mut file["program"];
    program["name"] = json!("W".repeat(200));
    for answer in program["rounds"][0]["answers"].as_array_mut().context("answers")? {
        answer["note"] = json!(word);
        answer["evidence"] = json!({ "text": word, "link": format!("https://example.com/{}", "w".repeat(1_900)), "date": "2026-01-15" });
    }
    for task in program["plan"]["tasks"].as_array_mut().context("tasks")? {
        task["assignee"] = json!("W".repeat(200));
        task["notes"] = json!(word);
        task["changes"]["title"] = json!("W".repeat(200));
        task["changes"]["checklist"] = json!(["W".repeat(200)]);
        task["ticked_own"] = json!(["M".repeat(200)]);
    }
    let task = program["plan"]["tasks"][0]["id"].as_str().context("an id")?.to_owned();
    let id = add(&page, &file).await?;
    let mut wide = Vec::new();
    for tail in TAILS {
        let tail = if tail == "task/" { format!("task/{task}") } else { tail.to_owned() };
        page.go(&format!("#/p/{id}/{tail}")).await?;
        open_all(&page).await?;
        wide.extend(sideways(&page).await?.map(|by| format!("{tail}: {by} px")));
    }
    page.go("#/").await?;
    wide.extend(sideways(&page).await?.map(|by| format!("the list: {by} px")));
    assert!(wide.is_empty(), "{}", wide.join("\n"));
    page.close().await
}

/// The sample at the page on which it is shared.
async fn at_share() -> Result<Page> {
    let (page, settings) = with_sample("渡す会社").await?;
    page.go(&settings.replace("settings", "share")).await?;
    Ok(page)
}

#[tokio::test]
async fn g100_where_downloads_are_blocked_the_text_is_copied_and_pasted() -> Result<()> {
    let block = "HTMLAnchorElement.prototype.click = () => {}; URL.createObjectURL = () => 'blob:';\
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });";
    let site = Site::start()?;
    // Before the page's own, for a promise of what a driver runs is none to Firefox.
    site.run_before(block);
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    let settings = sample_at_settings(&page, "渡す会社").await?;
    page.go(&settings.replace("settings", "share")).await?;
    page.click("button", "テキストをコピー").await?;
    page.says("コピーしました").await?;
    let text = page.script("return window.copied;", vec![]).await?;
    let other = Tongue::Ja.stage().open_beside(&page).await?;
    other.go("#/open").await?;
    other.click("button", "テキストを貼り付けて開く").await?;
    let paste = "const field = document.querySelector('main textarea'); field.focus(); field.value = arguments[0];\
        field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true }));";
    other.script(paste, vec![text]).await?;
    other.click("button", "貼り付けた内容を確かめる").await?;
    other.says("検査値(内容が変わっていないかを確かめる値)が合っています").await?;
    other.says("渡す会社").await?;
    page.close().await
}

#[tokio::test]
async fn g101_where_the_clipboard_is_refused_the_text_is_offered_selected() -> Result<()> {
    let page = at_share().await?;
    let refuse = "Object.defineProperty(navigator, 'clipboard', { value: {\
        writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) } });";
    page.script(refuse, vec![]).await?;
    page.click("button", "テキストをコピー").await?;
    page.says("ブラウザがコピーを受け付けませんでした").await?;
    page.until("the whole text is selected", || async {
        let selected = "const field = document.activeElement; return field.tagName === 'TEXTAREA'\
            && field.value.includes('渡す会社') && field.selectionStart === 0 && field.selectionEnd === field.value.length;";
        Ok(page.script(selected, vec![]).await? == json!(true))
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn g102_under_a_translator_answering_and_going_about_go_on() -> Result<()> {
    let (page, settings) = with_sample("訳される会社").await?;
    let address = settings.replace("/settings", "");
    page.script(TRANSLATE, vec![]).await?;
    page.go(&format!("{address}/assess/culture")).await?;
    for level in ["4", "1", "3"] {
        page.click_in("設問1/", "radio", level).await?;
        let chosen = "return document.querySelector('main fieldset input[type=radio]:checked')?.value;";
        page.until("it is chosen", || async { Ok(!page.script(chosen, vec![]).await?.is_null()) }).await?;
    }
    for (link, words) in [
        ("結果", "スコア"),
        ("計画", "タスク"),
        ("目標", "目標"),
        ("報告書", "訳される会社"),
        ("設定", "組織の名前"),
    ] {
        page.click_in("プログラムのページ", "link", link).await?;
        page.says(words).await?;
    }
    page.fill("textbox", "組織の名前", "訳された会社").await?;
    // What the page says of itself stands still under a translator.
    page.until("it is kept", || async {
        Ok(kept_program(&page).await?["program"]["name"] == json!("訳された会社"))
    })
    .await?;
    page.click("button", "元に戻す：組織名").await?;
    page.click("button", "やり直す：組織名").await?;
    page.click("button", "Switch to English").await?;
    page.says("Name of the organization").await?;
    let state =
        page.script("return [window.turned > 100, !!document.querySelector('.rescue')];", vec![]).await?;
    assert_eq!(state, json!([true, false]));
    page.script("document.querySelector('.site-nav a').click();", vec![]).await?;
    page.one("link", "訳された会社").await?;
    page.close().await
}
