//! Measures the built page in headless Chromium and prints what it found: `cargo xtask bench`; with the word `parts` only
//! what has pages of its own, with `heavy` only what keeps the main thread, with `leavers` only a table of people. Nothing is asserted.

mod heavy;
mod leavers;
mod parts;

use anyhow::Result;
use e2e::{DevTools, Page, Stage, address, prepare};
use serde_json::{Value, json};

/// Rounds of every measurement; the median is printed.
const ROUNDS: usize = 5;

/// Milliseconds from an answer to the frame after the next; the page's own clock.
const ANSWER: &str = "const done = arguments[arguments.length - 1];\
    const levels = [...document.querySelectorAll('fieldset.item')[0].querySelectorAll('input[type=radio]')];\
    const other = levels.slice(0, 5).find((level) => !level.checked);\
    requestAnimationFrame(() => { const start = performance.now(); let frames = 0; other.click();\
      const script = performance.now() - start;\
      const wait = () => { frames += 1; if (frames < 2) requestAnimationFrame(wait); else done([script, performance.now() - start]); };\
      requestAnimationFrame(wait); });";

/// First contentful paint, and the moment at which the app stands and reacts.
const START: &str = "const paint = performance.getEntriesByName('first-contentful-paint')[0];\
    const ready = performance.getEntriesByName('interactive')[0];\
    return [paint ? paint.startTime : null, ready ? ready.startTime : null];";

/// How long the page waits for further typing, in milliseconds.
const PAUSE: f64 = 250.0;

/// Milliseconds from a change until the page says that it is kept.
const KEEP: &str = "const done = arguments[arguments.length - 1]; const field = document.querySelector('#name');\
    const state = document.querySelector('.save-state'); const kept = state.innerText; const start = performance.now();\
    field.focus(); field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true }));\
    const look = () => { const now = performance.now() - start;\
      if (now > 10000) done(null); else if (state.innerText === kept && now > 100) done(now); else setTimeout(look, 1); }; look();";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    println_row("measured", "median", "all");
    match std::env::args().nth(1).as_deref() {
        Some("parts") => return parts::measure().await,
        Some("heavy") => return heavy::measure().await,
        Some("leavers") => return leavers::measure().await,
        _ => (),
    }
    start("localhost, cold cache", None).await?;
    let slow = json!({ "offline": false, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8 });
    start("150 ms, 1.6 Mbit/s, processor ÷ 4", Some(slow)).await?;
    answer().await?;
    keep().await?;
    heavy::measure().await?;
    leavers::measure().await?;
    parts::measure().await
}

/// From a change in a plan of 300 tasks until it is on the disk and was read back. The page waits a quarter of a second
/// for further typing first, which is taken off.
async fn keep() -> Result<()> {
    let page = Stage::default().open().await?;
    choose(&page, "large.okaeri.json", &large(300)).await?;
    page.click("button", "追加する").await?;
    page.says("次にすること").await?;
    let id = page.script("return location.hash.split('/')[2];", vec![]).await?;
    page.go(&format!("#/p/{}/settings", id.as_str().unwrap_or_default())).await?;
    let mut times = Vec::new();
    for number in 0..60 {
        let took = page.client.execute_async(KEEP, vec![json!(format!("会社{number}"))]).await?;
        times.extend(took.as_f64().map(|took| took - PAUSE));
    }
    times.sort_by(f64::total_cmp);
    let late = times.get(times.len() * 95 / 100).copied().unwrap_or_default();
    println_row("300 tasks, from the pause to durable: p95", &format!("{late:.0} ms"), "");
    row("300 tasks, from the pause to durable", &mut times);
    page.close().await
}

/// The sample with so many tasks of its owner's.
fn large(count: usize) -> String {
    let mut file: Value =
        serde_json::from_str(include_str!("../../../../../public/sample.okaeri.json")).unwrap_or_default();
    let tasks = (0..count).map(|number| {
        let title = format!("説明会の準備と当日の運営、その後の連絡 {number}");
        json!({ "id": format!("own.t{number}"), "origin": { "kind": "own" },
            "changes": { "title": title, "why": "再入社を考える人が、安心して話せる場をつくる。",
                "checklist": ["会場を決める", "案内を送る", "名簿を整える"], "owner": "hr_lead", "effort": [5, 10, 20],
                "duration_days": 5 },
            "assignee": "佐藤", "notes": "前回の反省を確かめる。" })
    });
    if let Some(list) = file.pointer_mut("/program/plan/tasks") {
        *list = tasks.collect();
    }
    file.to_string()
}

async fn choose(page: &Page, name: &str, text: &str) -> Result<()> {
    let choose = "const input = document.querySelector('input[type=file]'); const data = new DataTransfer();\
        data.items.add(new File([arguments[1]], arguments[0], { type: 'application/json' }));\
        input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(choose, vec![json!(name), json!(text)]).await?;
    Ok(())
}

async fn start(name: &str, network: Option<Value>) -> Result<()> {
    let (mut paints, mut readies) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let page = Stage::default().open().await?;
        cdp(&page, "Network.enable", json!({})).await?;
        cdp(&page, "Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        if let Some(network) = &network {
            cdp(&page, "Network.emulateNetworkConditions", network.clone()).await?;
            cdp(&page, "Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        }
        page.client.goto("about:blank").await?;
        page.client.goto(&address()?).await?;
        page.heading().await?;
        let times = page.script(START, vec![]).await?;
        paints.extend(times[0].as_f64());
        readies.extend(times[1].as_f64());
        page.close().await?;
    }
    row(&format!("first content, {name}"), &mut paints);
    row(&format!("usable, {name}"), &mut readies);
    Ok(())
}

async fn answer() -> Result<()> {
    let (mut scripts, mut painted) = (Vec::new(), Vec::new());
    let page = Stage::default().open().await?;
    let id = prepare(&page, "ja", "light").await?;
    page.go(&format!("#/p/{id}/assess/data")).await?;
    for _ in 0..ROUNDS * 2 {
        let times = page.client.execute_async(ANSWER, vec![]).await?;
        scripts.extend(times[0].as_f64());
        painted.extend(times[1].as_f64());
    }
    row("answering an item: script", &mut scripts);
    row("answering an item: two frames later", &mut painted);
    page.close().await
}

async fn cdp(page: &Page, command: &str, parameters: Value) -> Result<()> {
    page.client.issue_cmd(DevTools::new(command, parameters)).await?;
    Ok(())
}

fn row(name: &str, times: &mut [f64]) {
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).map_or_else(|| "–".to_owned(), |time| format!("{time:.0} ms"));
    let all: Vec<_> = times.iter().map(|time| format!("{time:.0}")).collect();
    println_row(name, &median, &all.join(" "));
}

#[expect(clippy::print_stdout, reason = "printing is what it is for")]
fn println_row(name: &str, median: &str, all: &str) {
    println!("{name:<52} {median:>10}   {all}");
}
