//! The parts of the program that have pages of their own: the scheduler, the forecast, the questionnaire, the radar chart
//! and the chart of a plan.

use anyhow::{Context, Result, bail};
use e2e::{Page, Stage, variable};
use serde_json::{Value, json};

use crate::{ROUNDS, row};

/// Calls the page, and gives what it answers.
const CALL: &str = "const done = arguments[arguments.length - 1]; const [name, ...given] = [...arguments].slice(0, -1);\
    Promise.resolve(window.peerReady).then(() => window.peer[name](...given.flat()))\
      .then((answer) => done([answer ?? null]), (why) => done(String(why && why.message || why)));";

/// How many tasks the largest plan has.
const TASKS: usize = 5000;

/// What a role gives where capacity binds, in tenths of a person-day a week.
const SCARCE: u16 = 25;

/// Measures all of them, each page opened anew in every round.
pub(crate) async fn measure() -> Result<()> {
    dates().await?;
    runs().await?;
    survey().await?;
    radar().await?;
    gantt().await
}

async fn dates() -> Result<()> {
    let plan = json!(plan(TASKS));
    let works =
        [("run", "both passes"), ("laid", "laid out and both passes"), ("whole", "all that a page reads")];
    for (call, name) in works {
        let (mut first, mut warm) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let page = open("sched").await?;
            ask(&page, "load", vec![plan.clone()]).await?;
            let answer = ask(&page, call, vec![json!(5)]).await?;
            first.extend(answer["first"].as_f64());
            warm.extend(answer["warm"].as_f64());
            page.close().await?;
        }
        row(&format!("dates of {TASKS} tasks, {name}, first"), &mut first);
        row(&format!("dates of {TASKS} tasks, {name}, again"), &mut warm);
    }
    Ok(())
}

async fn runs() -> Result<()> {
    let large = ("1,000 runs of 1,000 tasks", "monteCarlo", vec![json!(plan(1000))], 1000);
    let scarce = vec![json!(plan(100)), json!(SCARCE)];
    let small = ("10,000 runs of 100 tasks within capacity", "outlook", scarce, 10_000);
    for (name, call, given, runs) in [large, small] {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let page = open("sched").await?;
            ask(&page, "load", given.clone()).await?;
            times.extend(ask(&page, call, vec![json!(runs)]).await?["ms"].as_f64());
            page.close().await?;
        }
        row(name, &mut times);
    }
    Ok(())
}

async fn survey() -> Result<()> {
    let (mut renders, mut answers) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let page = open("survey").await?;
        ask(&page, "load", vec![json!({ "n": 60 })]).await?;
        renders.extend(ask(&page, "render", vec![]).await?["script"].as_f64());
        answers.extend(ask(&page, "answer", vec![json!(8)]).await?["script"].as_f64());
        page.close().await?;
    }
    row("60 items on a page: shown", &mut renders);
    row("60 items on a page: answered", &mut answers);
    Ok(())
}

async fn radar() -> Result<()> {
    let (mut renders, mut updates) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let page = open("chart").await?;
        renders.extend(ask(&page, "render", vec![]).await?["script"].as_f64());
        updates.extend(ask(&page, "update", vec![]).await?["script"].as_f64());
        page.close().await?;
    }
    row("radar: shown", &mut renders);
    row("radar: changed", &mut updates);
    Ok(())
}

async fn gantt() -> Result<()> {
    let plan = json!(plan(TASKS));
    let (mut renders, mut leaves, mut all, mut frames) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let page = open("gantt").await?;
        ask(&page, "load", vec![plan.clone()]).await?;
        renders.extend(ask(&page, "render", vec![]).await?["script"].as_f64());
        leaves.extend(ask(&page, "update", vec![json!("leaf")]).await?["script"].as_f64());
        all.extend(ask(&page, "update", vec![json!("cascade")]).await?["script"].as_f64());
        frames.extend(ask(&page, "scroll", vec![json!(120)]).await?["p95"].as_f64());
        page.close().await?;
    }
    row(&format!("chart of {TASKS} tasks: shown"), &mut renders);
    row(&format!("chart of {TASKS} tasks: one bar moves"), &mut leaves);
    row(&format!("chart of {TASKS} tasks: most bars move"), &mut all);
    row(&format!("chart of {TASKS} tasks: frame while scrolling, p95"), &mut frames);
    Ok(())
}

async fn open(group: &str) -> Result<Page> {
    let page = Stage::default().open().await?;
    let address = format!("{}{group}/index.html", variable("OKAERI_PARTS")?);
    page.client.goto(&address).await.with_context(|| format!("opening {address}"))?;
    Ok(page)
}

async fn ask(page: &Page, call: &str, given: Vec<Value>) -> Result<Value> {
    let answer = page.client.execute_async(CALL, vec![json!(call), Value::Array(given)]).await?;
    match answer {
        Value::Array(mut answer) if !answer.is_empty() => Ok(answer.swap_remove(0)),
        other => bail!("{call}: {other}"),
    }
}

/// Tracks of a hundred tasks, each of which waits for one or two of the twelve before it; each track waits for the first
/// task of all, so that an edit there moves most.
fn plan(count: usize) -> String {
    let mut seed = 1_u64;
    let mut below = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % bound.max(1)
    };
    let tasks: Vec<_> = (0..count)
        .map(|number| {
            let place = number % 100;
            let mut first: Vec<_> = match place {
                0 if number == 0 => vec![],
                0 => vec![0],
                _ => (0..=below(2)).map(|_| number - 1 - below(place.min(12))).collect(),
            };
            first.dedup();
            let deps: Vec<_> = first.iter().map(|number| format!("t{number}")).collect();
            json!({ "id": format!("t{number}"), "name": format!("説明会の準備 {number}"), "duration": 1 + below(20),
                "deps": deps })
        })
        .collect();
    let updates = json!({ "leaf": { "id": format!("t{}", count - 1), "duration": 25 },
        "cascade": { "id": "t0", "duration": 40 } });
    let holidays = ["2026-01-01", "2026-05-01", "2026-08-14", "2026-12-28"];
    json!({ "start": "2026-01-05", "holidays": holidays, "tasks": tasks, "updates": updates }).to_string()
}
