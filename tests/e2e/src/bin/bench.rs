//! Measures the built page in headless Chromium and prints what it found: `cargo xtask bench`. Nothing is asserted.

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

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    println_row("measured", "median", "all");
    start("localhost, cold cache", None).await?;
    let slow = json!({ "offline": false, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8 });
    start("150 ms, 1.6 Mbit/s, processor ÷ 4", Some(slow)).await?;
    answer().await
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
