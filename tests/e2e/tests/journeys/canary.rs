//! Whatever a file says is shown as text: a canary in every field of a program, seen on every page.

use anyhow::Result;
use serde_json::{Value, json};

use crate::steps::{Tongue, choose_file};

/// Runs if anybody takes it for more than text.
const CANARY: &str = "\"><img src=x onerror=\"window.canary=1\"><svg onload=\"window.canary=1\"></svg><script>window.canary=1</script>{{7*7}}${7*7}";

/// A file of all fields, with the canary in each text.
fn poisoned() -> Value {
    let mut file: Value = serde_json::from_str(include_str!("../../../../public/sample.okaeri.json"))
        .expect("the sample is JSON");
    let program = &mut file["program"];
    program["name"] = json!(format!("組織{CANARY}"));
    program["later"] = json!({ "text": CANARY });
    program["settings"]["closures"] =
        json!([{ "from": "2027-12-29", "to": "2027-12-30", "name": format!("休み{CANARY}") }]);
    program["charter"] = json!({
        "why": CANARY, "sponsor": CANARY, "owner": CANARY,
        "waves": [{ "id": "w1", "reach": "company", "what": CANARY, "begins": "2027-04-01" }],
    });
    let answers = program["rounds"][0]["answers"].as_array_mut().expect("answers");
    for answer in answers {
        answer["note"] = json!(CANARY);
        answer["evidence"] =
            json!({ "text": CANARY, "link": "javascript:window.canary=1", "date": "2026-01-15" });
    }
    let tasks = program["plan"]["tasks"].as_array_mut().expect("tasks");
    for (at, task) in tasks.iter_mut().enumerate() {
        task["assignee"] = json!(CANARY);
        task["notes"] = json!(CANARY);
        task["changes"]["title"] = json!(format!("題{at}{CANARY}"));
        task["changes"]["why"] = json!(CANARY);
        task["changes"]["deliverable"] = json!(CANARY);
        task["changes"]["checklist"] = json!([CANARY, CANARY]);
        task["ticked_own"] = json!([CANARY, format!("別{CANARY}")]);
    }
    program["kpis"] = json!({
        "reviews": [{ "id": "v1", "date": "2026-01-15", "text": CANARY, "decision": CANARY }],
    });
    program["policy"] = json!({
        "rules": [{ "id": "r1", "outcome": "review", "note": CANARY }],
        "selection": { "documents": { "days": 5, "bar": "same", "note": CANARY } },
        "treatment": { "note": CANARY, "bands": [{ "id": "b1", "grade": CANARY, "least": 1, "most": 2 }] },
        "exceptions": [{ "id": "e1", "date": "2026-01-15", "what": CANARY, "why": CANARY, "by": CANARY }],
    });
    let words = json!({ "heading": CANARY, "text": format!("・{CANARY}\n{CANARY}"), "base": CANARY });
    program["drafts"] = json!({ "faq": {
        "clauses": { "why": { "japanese": words, "english": words }, "gone": { "japanese": words } },
        "own": [{ "id": "o1", "stands": { "after": "why", "order": 1 }, "japanese": words, "english": words }],
    } });
    file
}

#[tokio::test]
async fn g044_nothing_that_a_file_says_runs_on_any_page() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let file = poisoned();
    let task = file["program"]["plan"]["tasks"][0]["id"].as_str().expect("an id").to_owned();
    choose_file(&page, "\u{202e}nosj.<img src=x>.okaeri.json", &file.to_string()).await?;
    page.click("button", "追加する").await?;
    page.says("次にすること").await?;
    let id = page.script("return location.hash.split('/')[2];", vec![]).await?;
    let id = id.as_str().expect("an id").to_owned();
    let found = "return [window.canary || 0, document.querySelectorAll('img[src=\"x\"], [onerror], [onload], main script').length,\
        document.querySelectorAll('a[href^=\"javascript:\" i], a[href^=\"data:\" i]').length];";
    let task = format!("task/{task}");
    let tails = [
        "",
        "check",
        "assess/culture",
        "results",
        "results/culture",
        "target",
        "charter",
        "plan",
        "plan/gantt",
        "plan/week",
        "plan/board",
        "plan/load",
        "plan/versions",
        task.as_str(),
        "policy",
        "kpis",
        "drafts",
        "drafts/faq",
        "drafts/consent",
        "drafts/announcement",
        "drafts/board",
        "argument",
        "report",
        "settings",
        "history",
        "conflicts",
        "share",
    ];
    for tail in tails {
        page.go(&format!("#/p/{id}/{tail}")).await?;
        page.script("document.querySelectorAll('details').forEach((d) => { d.open = true; });", vec![])
            .await?;
        tokio::time::sleep(std::time::Duration::from_millis(80)).await;
        assert_eq!(page.script(found, vec![]).await?, json!([0, 0, 0]), "{tail}");
    }
    for tail in ["#/", "#/data"] {
        page.go(tail).await?;
        assert_eq!(page.script(found, vec![]).await?, json!([0, 0, 0]), "{tail}");
    }
    page.close().await
}
