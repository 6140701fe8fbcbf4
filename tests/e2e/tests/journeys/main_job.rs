//! The main job: quick check, all 45 items, results, target, plan, a changed task, undo, reload, export, wipe, import.

use anyhow::Result;
use e2e::{Page, downloads};
use serde_json::json;

use crate::steps::{Tongue, answer_all, create, kept_program, live_score, make_plan};

#[tokio::test]
async fn a_stranger_does_the_main_job_in_japanese() -> Result<()> {
    main_job(Tongue::Ja).await
}

#[tokio::test]
async fn a_stranger_does_the_main_job_in_english() -> Result<()> {
    main_job(Tongue::En).await
}

async fn main_job(tongue: Tongue) -> Result<()> {
    let page = tongue.stage().open().await?;
    create(&page, tongue, "Sakura & <b>Söhne</b> 株式会社").await?;
    quick_check_grows(&page, tongue).await?;
    results_say_where_it_stands(&page, tongue).await?;
    target_makes_a_plan(&page, tongue).await?;
    a_task_changes_and_changes_back(&page, tongue).await?;
    everything_is_there_after_a_reload(&page, tongue).await?;
    what_is_exported_can_be_imported(&page, tongue).await?;
    page.close().await
}

async fn quick_check_grows(page: &Page, tongue: Tongue) -> Result<()> {
    assert_eq!(answer_all(page, tongue, &[1, 2, 0]).await?, 9);
    page.until("the score moves", || async { Ok(live_score(page).await?.starts_with("24")) }).await?;
    page.until("it is said once the person pauses", || async {
        let said =
            page.script("return document.querySelector('.live [role=status]').innerText;", vec![]).await?;
        Ok(said.as_str().is_some_and(|said| said.starts_with(tongue.say("全体 24", "Overall 24"))))
    })
    .await?;
    page.click("button", tongue.say("全45問の診断に進む", "Go on to all 45 items")).await?;
    page.until("the quick check has given way", || async {
        Ok(page.heading().await? != tongue.say("簡易チェック", "Quick check"))
    })
    .await?;
    for _ in 0..9 {
        assert_eq!(answer_all(page, tongue, &[2, 1, 3, 0, 2]).await?, 5);
        let onward = [tongue.say("次の成功要因", "Next factor"), tongue.say("結果を見る", "See the results")];
        let last = page.all("link", onward[0], None).await?.is_empty();
        let here = page.heading().await?;
        page.click("link", if last { onward[1] } else { onward[0] }).await?;
        page.until("the next page is there", || async { Ok(page.heading().await? != here) }).await?;
    }
    page.is_kept().await?;
    let kept = kept_program(page).await?;
    assert_eq!(kept["program"]["rounds"][0]["answers"].as_array().map(Vec::len), Some(45));
    Ok(())
}

async fn results_say_where_it_stands(page: &Page, tongue: Tongue) -> Result<()> {
    page.says(tongue.say("40", "40")).await?;
    for words in [tongue.say("情報とツール", "Data and tools"), tongue.say("課題リスク", "Challenge risk")]
    {
        page.says(words).await?;
    }
    Ok(())
}

async fn target_makes_a_plan(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("link", tongue.say("目標", "Target")).await?;
    page.is_at(tongue.say("目標と前提", "Target and limits")).await?;
    page.click("button", tongue.say("実行まで", "Standard")).await?;
    page.set_date(tongue.say("開始日", "Start date"), "2027-04-01").await?;
    page.set_date(tongue.say("期限", "Deadline"), "2028-03-31").await?;
    make_plan(page, tongue).await?;
    page.says(tongue.say("退職者名簿", "register")).await?;
    page.is_kept().await?;
    let plan = kept_program(page).await?["program"]["plan"].clone();
    assert!(plan["tasks"].as_array().map_or(0, Vec::len) > 20, "{plan}");
    assert_eq!(plan["anchor"], "2027-04-01");
    Ok(())
}

async fn a_task_changes_and_changes_back(page: &Page, tongue: Tongue) -> Result<()> {
    page.click_in(
        tongue.say("タスクの一覧", "Tasks"),
        "link",
        tongue.say("利用目的を明記した同意書を作る", "Write a consent form that states its purpose"),
    )
    .await?;
    page.fill("textbox", tongue.say("担当者", "Assignee"), "人事課 A").await?;
    page.is_kept().await?;
    assert_eq!(assignees(page).await?, ["人事課 A"]);
    page.click("button", tongue.say("元に戻す", "Undo")).await?;
    page.is_kept().await?;
    assert!(assignees(page).await?.is_empty(), "one undo takes back all of the typing");
    page.click("button", tongue.say("やり直す", "Redo")).await?;
    page.is_kept().await?;
    assert_eq!(assignees(page).await?, ["人事課 A"]);
    Ok(())
}

async fn assignees(page: &Page) -> Result<Vec<String>> {
    let program = kept_program(page).await?;
    let tasks = program["program"]["plan"]["tasks"].as_array().cloned().unwrap_or_default();
    let names = tasks.iter().filter_map(|task| task["assignee"].as_str().map(str::to_owned));
    Ok(names.filter(|name| !name.is_empty()).collect())
}

async fn everything_is_there_after_a_reload(page: &Page, tongue: Tongue) -> Result<()> {
    let before = kept_program(page).await?;
    page.reload().await?;
    assert_eq!(kept_program(page).await?, before);
    page.click("link", tongue.say("結果", "Results")).await?;
    page.says("40").await
}

async fn what_is_exported_can_be_imported(page: &Page, tongue: Tongue) -> Result<()> {
    let before = kept_program(page).await?;
    let folder = downloads::prepare(&page.client).await?;
    page.click("link", tongue.say("設定", "Settings")).await?;
    page.click("button", tongue.say("ファイルに書き出す", "Export a file")).await?;
    let file = downloads::arrived(&folder, "json").await?;
    assert!(file.to_string_lossy().ends_with(".okaeri.json"), "{}", file.display());
    page.go("#/data").await?;
    page.click("button", tongue.say("消去の前に確かめる", "See what would be lost")).await?;
    page.click("button", tongue.say("すべて消去する", "Wipe everything")).await?;
    page.says(tongue.say("残っていないことを確かめました", "nothing was found when we looked again")).await?;
    page.go("#/").await?;
    page.reload().await?;
    assert_eq!(kept_program(page).await?, json!({}));
    tongue.stage().speak(page).await?;
    let input = page.client.find(fantoccini::Locator::Css("input[type=file]")).await?;
    input.send_keys(&file.to_string_lossy()).await?;
    page.click("button", tongue.say("追加する", "Add it")).await?;
    page.is_at("Sakura & <b>Söhne</b> 株式会社").await?;
    assert_eq!(kept_program(page).await?, before, "the same program comes back");
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}
