//! From a published case to rules without a hole, a table of leavers that no place of the browser keeps, and what it may be
//! worth.

use anyhow::{Context, Result};
use e2e::{DevTools, Page};
use serde_json::json;

use crate::steps::{Tongue, kept_program};

/// How many people the table has.
const PEOPLE: usize = 5000;

/// What stands in the table and nowhere else.
const CANARY: &str = "kranichzug";

/// Chooses a file for a field of files.
const CHOOSE: &str = "const input = document.getElementById(arguments[0]); const data = new DataTransfer();\
    data.items.add(new File([arguments[1]], 'leavers.csv', { type: 'text/csv' }));\
    input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true }));";

/// Everything that the browser keeps of the page, whatever keeps it, as one text.
const EVERYWHERE: &str = "const done = arguments[arguments.length - 1]; const texts = [];\
    const told = (ask) => new Promise((give, refuse) => { ask.onsuccess = () => give(ask.result); ask.onerror = refuse; });\
    const put = (value) => { if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) texts.push(new TextDecoder().decode(value));\
      else if (value && typeof value === 'object') Object.values(value).forEach(put); else texts.push(String(value)); };\
    const files = async (folder) => { for await (const entry of folder.values()) { texts.push(entry.name);\
      if (entry.kind === 'directory') await files(entry); else texts.push(await (await entry.getFile()).text()); } };\
    (async () => { put({ ...localStorage }); put({ ...sessionStorage }); put(document.cookie); put(history.state); put(location.href);\
      for (const { name } of await indexedDB.databases()) { const base = await told(indexedDB.open(name));\
        for (const store of base.objectStoreNames) { const read = base.transaction(store).objectStore(store);\
          put(await told(read.getAllKeys())); put(await told(read.getAll())); } base.close(); }\
      for (const name of await caches.keys()) { const cache = await caches.open(name);\
        for (const asked of await cache.keys()) { texts.push(asked.url); texts.push(await (await cache.match(asked)).text()); } }\
      await files(await navigator.storage.getDirectory()); done(texts.join('\\n')); })().catch((why) => done('refused: ' + why));";

#[tokio::test]
#[ignore = "Chromium alone prints to a file and lists all that it keeps"]
async fn a_program_is_founded_on_a_case_and_put_before_the_board_in_japanese() -> Result<()> {
    whole_way(Tongue::Ja).await
}

#[tokio::test]
#[ignore = "Chromium alone prints to a file and lists all that it keeps"]
async fn a_program_is_founded_on_a_case_and_put_before_the_board_in_english() -> Result<()> {
    whole_way(Tongue::En).await
}

async fn whole_way(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    page.click("button", tongue.say("サンプル組織を見る", "Look at a sample organization")).await?;
    like_a_case(&page, tongue).await?;
    no_hole(&page, tongue).await?;
    a_table_is_counted_and_kept_nowhere(&page, tongue).await?;
    worth(&page, tongue).await?;
    goal(&page, tongue).await?;
    paper(&page, tongue).await?;
    page.close().await
}

async fn visit(page: &Page, tongue: Tongue, ja: &'static str, en: &'static str) -> Result<()> {
    page.click_in(tongue.say("プログラムのページ", "Pages of this program"), "link", tongue.say(ja, en))
        .await?;
    page.is_at(tongue.say(ja, en)).await
}

async fn like_a_case(page: &Page, tongue: Tongue) -> Result<()> {
    visit(page, tongue, "目的と体制", "Charter").await?;
    let company = tongue.say("三菱重工業", "Mitsubishi Heavy Industries");
    page.click(
        "button",
        &format!("{company}{}", tongue.say("：何が変わるかを見る", ": See what would change")),
    )
    .await?;
    page.click("button", &format!("{}{company}", tongue.say("「", "Take what "))).await?;
    page.until("the case is taken", || async { Ok(rules(page).await? > 0) }).await
}

/// How many rules are kept.
async fn rules(page: &Page) -> Result<usize> {
    page.is_kept().await?;
    Ok(kept_program(page).await?["program"]["policy"]["rules"].as_array().map_or(0, Vec::len))
}

/// What the case did not publish is open, and is decided in one step.
async fn no_hole(page: &Page, tongue: Tongue) -> Result<()> {
    visit(page, tongue, "再入社制度", "Rehire policy").await?;
    page.says(tongue.say("決めていない場合が", "left open")).await?;
    let published = rules(page).await?;
    page.click("button", tongue.say("残りをすべて個別に判断とする", "Decide all of these case by case"))
        .await?;
    page.says(tongue.say("決めていない場合がないことを確かめました", "none is left open")).await?;
    assert!(rules(page).await? > published);
    Ok(())
}

/// People who left, made up: every one with a word that stands nowhere else.
fn table() -> String {
    let line = |number: usize| {
        let (joined, left) = (2001 + number % 20, 2022 + number % 4);
        let reason = ["転職", "育児", "介護", "定年", "結婚"][number % 5];
        format!("{joined}/4/1,{left}/3/31,{reason},{CANARY}{number}\n")
    };
    std::iter::once("入社日,退職日,退職理由,拠点\n".to_owned()).chain((0..PEOPLE).map(line)).collect()
}

async fn a_table_is_counted_and_kept_nowhere(page: &Page, tongue: Tongue) -> Result<()> {
    page.script(CHOOSE, vec![json!("people-file"), json!(table())]).await?;
    page.says(tongue.say("5,000人分を読みました", "The table has 5,000 people")).await?;
    page.is_kept().await?;
    visit(page, tongue, "効果と費用", "Value").await?;
    page.is_kept().await?;
    let everywhere = page.client.execute_async(EVERYWHERE, vec![]).await?;
    let everywhere = everywhere.as_str().context("all that is kept")?;
    assert!(everywhere.contains("okaeri-record"), "the search finds what is kept: {everywhere:.200}");
    assert!(!everywhere.contains(CANARY), "a table is kept");
    Ok(())
}

async fn worth(page: &Page, tongue: Tongue) -> Result<()> {
    let figures = [
        (tongue.say("年間の退職者数", "Leavers a year"), "120"),
        (tongue.say("採用する人の年収(円)", "Annual pay of a hire (yen)"), "6000000"),
        (tongue.say("プログラムの年間費用(円)", "Annual cost of the program (yen)"), "3000000"),
    ];
    for (name, typed) in figures {
        page.fill("textbox", name, typed).await?;
    }
    page.fill("textbox", tongue.say("紹介手数料の率(%)", "Agency fee (%)"), "").await?;
    page.says(tongue.say("損益分岐に届く見込み", "Chance of reaching it")).await
}

async fn goal(page: &Page, tongue: Tongue) -> Result<()> {
    visit(page, tongue, "KPI", "KPIs").await?;
    let field = tongue.say("再入社(12か月)の目標(人)", "Goal for rehires in twelve months, in people");
    page.fill("textbox", field, "2").await?;
    page.fill("textbox", tongue.say("登録者数の目標(人)", "Goal for registered people, in people"), "80")
        .await?;
    page.until("the goal is kept", || async {
        page.is_kept().await?;
        let goals = kept_program(page).await?["program"]["kpis"]["goals"].clone();
        Ok(goals.as_array().is_some_and(|goals| !goals.is_empty()))
    })
    .await
}

/// The paper tells of what was drawn, and prints.
async fn paper(page: &Page, tongue: Tongue) -> Result<()> {
    let hash = page.script("return location.hash;", vec![]).await?;
    let hash = hash.as_str().context("an address")?.replace("/kpis", "/drafts/board");
    page.go(&hash).await?;
    page.is_at(tongue.say("文書のひな形：稟議書", "Draft: Board paper")).await?;
    let open = tongue.say("【未定：年間の退職者数】", "[Not decided: leavers a year]");
    page.until("the years are drawn", || async { Ok(!page.main_text().await?.contains(open)) }).await?;
    let printed = page
        .client
        .issue_cmd(DevTools::new("Page.printToPDF", json!({ "paperWidth": 8.27, "paperHeight": 11.69 })))
        .await?;
    let length = printed["data"].as_str().map_or(0, str::len);
    assert!(length > 10_000, "{length} letters of a printed paper");
    Ok(())
}
