//! A table of people who left: from the file to who may come back, on the page of the rules.

use anyhow::Result;
use e2e::{Page, Stage, prepare};
use serde_json::json;

use crate::{ROUNDS, row};

/// How many people the table has.
const PEOPLE: usize = 5000;

/// Milliseconds from choosing a file until the counts stand in the page, laid out.
const COUNT: &str = "const [text, done] = arguments; const input = document.getElementById('people-file');\
    const data = new DataTransfer(); data.items.add(new File([text], 'leavers.csv', { type: 'text/csv' }));\
    input.files = data.files; const start = performance.now();\
    const watch = new MutationObserver(() => { if (!document.querySelector('main').innerText.includes('5,000人分')) return;\
      watch.disconnect(); done(performance.now() - start); });\
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });\
    input.dispatchEvent(new Event('change', { bubbles: true }));";

pub(crate) async fn measure() -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let page = Stage::default().open().await?;
        let id = prepare(&page, "ja", "light").await?;
        page.go(&format!("#/p/{id}/policy")).await?;
        begin_with_rules(&page).await?;
        times.extend(page.client.execute_async(COUNT, vec![json!(table())]).await?.as_f64());
        page.close().await?;
    }
    row(&format!("a table of {PEOPLE} leavers, read and counted"), &mut times);
    Ok(())
}

async fn begin_with_rules(page: &Page) -> Result<()> {
    page.is_at("再入社制度").await?;
    page.click("button", "漏れのない6つの規則").await?;
    page.click("button", "漏れのない6つの規則：この規則で始める").await?;
    page.says("決めていない場合がないことを確かめました").await?;
    page.is_kept().await
}

fn table() -> String {
    let line = |number: usize| {
        let (joined, left) = (2001 + number % 20, 2022 + number % 4);
        let reason = ["転職", "育児", "介護", "定年", "結婚"][number % 5];
        format!("{joined}/4/1,{left}/3/31,{reason},正社員,拠点{}\n", number % 7)
    };
    let heading = "入社日,退職日,退職理由,雇用形態,拠点\n".to_owned();
    std::iter::once(heading).chain((0..PEOPLE).map(line)).collect()
}
