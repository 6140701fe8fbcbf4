//! The longest task of the page's main thread while something heavy is worked out: what a person would feel as a jerk.

use anyhow::Result;
use e2e::{Page, Stage, prepare};
use serde_json::{Value, json};

use crate::{ROUNDS, choose, large, println_row};

/// Notes every task of 50 ms and more from now on; the browser reports no shorter ones.
const WATCH: &str = "window.longTasks = []; new PerformanceObserver((list) =>\
    list.getEntries().forEach((entry) => window.longTasks.push(entry.duration))).observe({ type: 'longtask' });";

/// Types into a field and leaves it.
const TYPE: &str = "const field = document.getElementById(arguments[0]); field.focus(); field.value = arguments[1];\
    field.dispatchEvent(new Event('input', { bubbles: true }));\
    field.dispatchEvent(new Event('change', { bubbles: true })); field.blur();";

/// How many tasks the larger plan has.
const TASKS: usize = 100;

pub(crate) async fn measure() -> Result<()> {
    let (mut shown, mut again, mut chosen, mut drawn, mut large) = Default::default();
    for round in 0..ROUNDS {
        let page = Stage::default().open().await?;
        let id = prepare(&page, "ja", "light").await?;
        longest(&page, &mut shown, runs(&page, &id)).await?;
        longest(&page, &mut again, runs_again(&page, if round % 2 == 0 { "90" } else { "70" })).await?;
        longest(&page, &mut chosen, sets(&page, &id)).await?;
        longest(&page, &mut drawn, people(&page, &id)).await?;
        page.close().await?;
        longest_of_large(&mut large).await?;
    }
    row("10,000 runs of the sample, page opened", &mut shown);
    row("10,000 runs of the sample, a probability changed", &mut again);
    row("sets of actions compared", &mut chosen);
    row("people drawn for the value", &mut drawn);
    row(&format!("10,000 runs of {TASKS} tasks, page opened"), &mut large);
    Ok(())
}

async fn longest_of_large(all: &mut Vec<f64>) -> Result<()> {
    let page = Stage::default().open().await?;
    choose(&page, "large.okaeri.json", &large(TASKS)).await?;
    page.click("button", "追加する").await?;
    page.says("次にすること").await?;
    let id = page.script("return location.hash.split('/')[2];", vec![]).await?;
    longest(&page, all, runs(&page, id.as_str().unwrap_or_default())).await?;
    page.close().await
}

/// The longest task during a work; 0 where none took 50 ms.
async fn longest(page: &Page, all: &mut Vec<f64>, work: impl Future<Output = Result<()>>) -> Result<()> {
    page.is_kept().await?;
    page.script(WATCH, vec![]).await?;
    work.await?;
    // Reports come late.
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    let tasks = page.script("return window.longTasks;", vec![]).await?;
    let tasks = tasks.as_array().into_iter().flatten().filter_map(Value::as_f64);
    all.push(tasks.fold(0.0, f64::max));
    Ok(())
}

async fn runs(page: &Page, id: &str) -> Result<()> {
    page.go(&format!("#/p/{id}/plan/outlook")).await?;
    page.says("10,000回の試算の結果です").await
}

async fn runs_again(page: &Page, probability: &str) -> Result<()> {
    page.script(TYPE, vec![json!("probability-support"), json!(probability)]).await?;
    page.until("the runs are made anew", || async {
        Ok(page.script("return document.querySelector('.outlook-runs progress') !== null;", vec![]).await?
            == json!(true))
    })
    .await?;
    page.says("10,000回の試算の結果です").await
}

async fn sets(page: &Page, id: &str) -> Result<()> {
    page.go(&format!("#/p/{id}/target")).await?;
    page.click("button", "この目標で施策を選び直す").await?;
    page.says("探し終えました").await
}

async fn people(page: &Page, id: &str) -> Result<()> {
    page.go(&format!("#/p/{id}/value")).await?;
    page.is_at("効果と費用").await?;
    page.fill("textbox", "年間の退職者数", "120").await?;
    page.fill("textbox", "採用する人の年収(円)", "6000000").await?;
    page.fill("textbox", "プログラムの年間費用(円)", "3000000").await?;
    page.fill("textbox", "紹介手数料の率(%)", "").await?;
    page.says("損益分岐に届く見込み").await
}

fn row(name: &str, times: &mut [f64]) {
    times.sort_by(f64::total_cmp);
    let said = |time: f64| if time < 50.0 { "< 50 ms".to_owned() } else { format!("{time:.0} ms") };
    let median = times.get(times.len() / 2).map_or_else(|| "–".to_owned(), |&time| said(time));
    let all: Vec<_> = times.iter().map(|&time| said(time)).collect();
    println_row(&format!("longest task: {name}"), &median, &all.join(", "));
}
