//! Storage that somebody has emptied or damaged by hand, and what can still be had of it.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::json;

use crate::lasting::{is_kept, put, records, rename, sample_at_settings, shows, with_sample};
use crate::rescue_data::{catch_files, caught};
use crate::steps::choose_file;

/// Empties the store, and leaves the database.
const EMPTY: &str = "const done = arguments[arguments.length - 1]; const opening = indexedDB.open('okaeri');\
    opening.onsuccess = () => { const over = opening.result.transaction('records', 'readwrite');\
      over.objectStore('records').clear(); over.oncomplete = () => { opening.result.close(); done(true); }; };";

/// Takes away what begins so in the database.
const DROP: &str = "const [kind, done] = arguments; const opening = indexedDB.open('okaeri');\
    opening.onsuccess = () => { const over = opening.result.transaction('records', 'readwrite');\
      over.objectStore('records').delete(IDBKeyRange.bound(kind, kind + '~'));\
      over.oncomplete = () => { opening.result.close(); done(true); }; };";

/// Cuts the copies in localStorage short.
const CUT: &str = "for (const name of Object.keys(localStorage)) if (name.startsWith('okaeri.program.'))\
    localStorage.setItem(name, localStorage.getItem(name).slice(0, 5000));";

/// Leaves what the database has alone.
const WITHOUT_COPIES: &str = "for (const name of Object.keys(localStorage))\
    if (name.startsWith('okaeri.program.')) localStorage.removeItem(name);";

async fn empty(page: &Page) -> Result<()> {
    page.client.execute_async(EMPTY, vec![]).await?;
    Ok(())
}

/// Cuts short both slots, the copy and the newest state of the history.
async fn damage_all_but_the_history(page: &Page) -> Result<()> {
    damage(page, |state| state.chars().take(4000).collect()).await
}

/// Cuts short both slots and the copy, and does this to the newest state of the history.
async fn damage(page: &Page, spoil: fn(&str) -> String) -> Result<()> {
    let all = records(page).await?;
    let last = all.iter().filter(|(name, _)| name.starts_with("state/")).map(|(name, _)| name).max();
    for (name, text) in &all {
        if name.starts_with("slot/") {
            put(page, name, &text.chars().take(4000).collect::<String>()).await?;
        } else if Some(name) == last {
            put(page, name, &spoil(text)).await?;
        }
    }
    page.script(CUT, vec![]).await?;
    Ok(())
}

async fn copies(page: &Page) -> Result<bool> {
    let has = "return Object.keys(localStorage).some((name) => name.startsWith('okaeri.program.'));";
    Ok(page.script(has, vec![]).await? == json!(true))
}

/// Waits until a notice says so.
pub(crate) async fn tells(page: &Page, words: &str) -> Result<()> {
    page.until(&format!("“{words}” is told"), || async {
        let told = "return document.body.innerText;";
        Ok(page.script(told, vec![]).await?.as_str().unwrap_or_default().contains(words))
    })
    .await
}

/// Three steps with the name of the organization, the last one not left yet.
async fn renamed_twice(page: &Page) -> Result<()> {
    for name in ["二番目の会社", "三番目の会社"] {
        page.script("document.activeElement.blur();", vec![]).await?;
        rename(page, name).await?;
    }
    Ok(())
}

#[tokio::test]
async fn g079_a_store_that_was_emptied_under_an_open_page_is_filled_again_with_the_next_change() -> Result<()>
{
    let (page, _) = with_sample("空にされる会社").await?;
    empty(&page).await?;
    rename(&page, "空にされても残る会社").await?;
    assert!(copies(&page).await?);
    assert!(records(&page).await?.iter().any(|(name, _)| name.starts_with("slot/")));
    page.reload().await?;
    shows(&page, "空にされても残る会社").await?;
    page.close().await
}

#[tokio::test]
async fn g075_where_slots_and_copy_are_damaged_the_newest_whole_state_of_the_history_is_opened() -> Result<()>
{
    the_state_before_serves(|state| state.chars().take(4000).collect()).await?;
    the_state_before_serves(|state| state.replace("三番目の会社", "三番目の会杜")).await
}

/// Where this is done to the history's newest state, and all else is damaged.
async fn the_state_before_serves(spoil: fn(&str) -> String) -> Result<()> {
    let (page, settings) = with_sample("一番目の会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    damage(&page, spoil).await?;
    page.reload().await?;
    catch_files(&page).await?;
    page.click("button", "「二番目の会社」のダウンロード").await?;
    assert!(caught(&page).await?.1.contains("二番目の会社"));
    page.go("").await?;
    page.go(&settings).await?;
    shows(&page, "二番目の会社").await?;
    tells(&page, "読み取れたうちで最も新しい内容").await?;
    rename(&page, "直した会社").await?;
    page.go("#/data").await?;
    page.says("読み込めず、取り分けたもの").await?;
    page.says("三番目の会").await?;
    page.close().await
}

#[tokio::test]
async fn every_program_of_a_page_is_kept_again_where_its_store_was_emptied() -> Result<()> {
    let (page, first) = with_sample("先に開いた会社").await?;
    page.go("#/").await?;
    let second = sample_at_settings(&page, "あとで開いた会社").await?;
    page.script(WITHOUT_COPIES, vec![]).await?;
    empty(&page).await?;
    rename(&page, "あとで直した会社").await?;
    page.until("both are in the store", || async {
        let all = records(&page).await?;
        let has =
            |name: &str| all.iter().any(|(slot, text)| slot.starts_with("slot/") && text.contains(name));
        Ok(has("先に開いた会社") && has("あとで直した会社"))
    })
    .await?;
    page.reload().await?;
    page.go(&second).await?;
    shows(&page, "あとで直した会社").await?;
    page.go(&first).await?;
    shows(&page, "先に開いた会社").await?;
    page.close().await
}

#[tokio::test]
async fn g077_a_copy_whose_first_line_is_damaged_is_put_aside_before_it_is_written_over() -> Result<()> {
    let (page, settings) = with_sample("控えの壊れた会社").await?;
    page.go("?rescue").await?;
    let spoil = "for (const name of Object.keys(localStorage)) if (name.startsWith('okaeri.program.'))\
        localStorage.setItem(name, localStorage.getItem(name).replace('okaeri-record', 'okaeri-recorx') + 'MARK');";
    page.script(spoil, vec![]).await?;
    page.go("").await?;
    page.go(&settings).await?;
    rename(&page, "控えを直した会社").await?;
    let all = records(&page).await?;
    assert!(all.iter().any(|(name, text)| name.starts_with("quarantine/") && text.ends_with("MARK")));
    page.close().await
}

#[tokio::test]
async fn where_the_newest_state_is_missing_and_the_history_is_newer_it_is_gone_on_with() -> Result<()> {
    let (page, settings) = with_sample("一番目の会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    let all = records(&page).await?;
    let newest = all
        .iter()
        .filter(|(name, _)| name.starts_with("slot/"))
        .find(|(_, text)| text.contains("三番目の会社"));
    let (name, _) = newest.context("the newest slot")?;
    page.client.execute_async(DROP, vec![json!(name)]).await?;
    page.script(WITHOUT_COPIES, vec![]).await?;
    page.reload().await?;
    catch_files(&page).await?;
    page.click("button", "「三番目の会社」のダウンロード").await?;
    assert!(caught(&page).await?.1.contains("三番目の会社"));
    page.go("").await?;
    page.go(&settings).await?;
    shows(&page, "三番目の会社").await?;
    tells(&page, "変更履歴に残っていた最も新しい内容").await?;
    is_kept(&page).await?;
    page.reload().await?;
    shows(&page, "三番目の会社").await?;
    page.click("button", "元に戻す：組織名").await?;
    shows(&page, "二番目の会社").await?;
    page.close().await
}

#[tokio::test]
async fn steps_that_are_damaged_are_told_and_put_aside_and_never_written_over() -> Result<()> {
    let (page, settings) = with_sample("履歴の壊れた会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    let steps = records(&page).await?.into_iter().filter(|(name, _)| name.starts_with("step/"));
    let steps: Vec<(String, String)> = steps.map(|(name, text)| (name, text.replace('}', "MARK"))).collect();
    for (name, text) in &steps {
        put(&page, name, text).await?;
    }
    page.go("").await?;
    page.go(&settings).await?;
    shows(&page, "三番目の会社").await?;
    tells(&page, "変更履歴の一部が壊れていて読めない").await?;
    rename(&page, "四番目の会社").await?;
    let all = records(&page).await?;
    for (_, text) in &steps {
        assert!(all.iter().any(|(name, raw)| name.starts_with("quarantine/") && raw == text));
    }
    assert!(all.iter().any(|(name, raw)| name.starts_with("state/") && raw.contains("三番目の会社")));
    page.reload().await?;
    page.click("button", "元に戻す：組織名").await?;
    shows(&page, "三番目の会社").await?;
    page.close().await
}

#[tokio::test]
async fn a_damaged_history_of_which_nothing_else_is_left_is_shown() -> Result<()> {
    let (page, _) = with_sample("履歴だけの会社").await?;
    page.go("?rescue").await?;
    for (name, text) in records(&page).await?.iter().filter(|(name, _)| name.starts_with("state/")) {
        put(&page, name, &text.chars().take(3000).collect::<String>()).await?;
    }
    page.client.execute_async(DROP, vec![json!("slot/")]).await?;
    page.script(WITHOUT_COPIES, vec![]).await?;
    page.go("").await?;
    page.says("読み込めないデータがあります").await?;
    page.one("button", "「履歴だけの会社」を削除").await?;
    page.close().await
}

#[tokio::test]
async fn where_slots_and_copy_are_gone_the_history_brings_the_program_back() -> Result<()> {
    let (page, settings) = with_sample("消えかけた会社").await?;
    page.go("?rescue").await?;
    page.client.execute_async(DROP, vec![json!("slot/")]).await?;
    page.script(WITHOUT_COPIES, vec![]).await?;
    page.go("").await?;
    page.go(&settings).await?;
    shows(&page, "消えかけた会社").await?;
    page.close().await
}

#[tokio::test]
async fn a_history_that_was_lost_with_the_database_is_told() -> Result<()> {
    let (page, settings) = with_sample("控えのある会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    empty(&page).await?;
    page.go("").await?;
    tells(&page, "以前の変更履歴は残っていません").await?;
    page.go(&settings).await?;
    shows(&page, "三番目の会社").await?;
    page.close().await
}

#[tokio::test]
async fn what_cannot_be_read_is_named_deleted_and_put_back() -> Result<()> {
    let (page, _) = with_sample("読めない会社").await?;
    page.go("?rescue").await?;
    damage_all_but_the_history(&page).await?;
    page.client.execute_async(DROP, vec![json!("state/")]).await?;
    page.go("").await?;
    page.says("読み込めないデータがあります").await?;
    page.go("#/data").await?;
    page.says("読めない会社(読み込めません)").await?;
    page.go("#/").await?;
    page.click("button", "「読めない会社」を削除").await?;
    page.says("元に戻す").await?;
    let slots = records(&page).await?.into_iter().filter(|(name, _)| name.starts_with("slot/")).count();
    assert_eq!(slots, 0);
    page.click("button", "元に戻す").await?;
    page.one("button", "「読めない会社」を削除").await?;
    page.close().await
}

#[tokio::test]
async fn the_file_of_everything_from_the_rescue_screen_is_opened_again() -> Result<()> {
    let (page, _) = with_sample("救い出す会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    catch_files(&page).await?;
    page.click("button", "すべてダウンロード").await?;
    let (name, text) = caught(&page).await?;
    empty(&page).await?;
    page.script(WITHOUT_COPIES, vec![]).await?;
    page.go("").await?;
    page.says("サンプル組織を見る").await?;
    choose_file(&page, &name, &text).await?;
    page.says("三番目の会社").await?;
    page.close().await
}

#[tokio::test]
async fn a_state_that_has_outlived_its_step_is_gone_on_with_and_never_written_over() -> Result<()> {
    let (page, settings) = with_sample("一番目の会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    let all = records(&page).await?;
    let slots = all.iter().filter(|(name, _)| name.starts_with("slot/"));
    let (newest, _) =
        slots.clone().find(|(_, text)| text.contains("三番目の会社")).context("the newest slot")?;
    let steps = all.iter().filter(|(name, _)| name.starts_with("step/"));
    let (step, _) = steps.max_by_key(|(name, _)| name.clone()).context("the last step")?;
    for name in [newest, step] {
        page.client.execute_async(DROP, vec![json!(name)]).await?;
    }
    page.script(WITHOUT_COPIES, vec![]).await?;
    page.go("").await?;
    page.go(&settings).await?;
    shows(&page, "三番目の会社").await?;
    rename(&page, "その先の会社").await?;
    let states = records(&page).await?.into_iter().filter(|(name, _)| name.starts_with("state/"));
    let states: Vec<String> = states.map(|(_, text)| text).collect();
    for name in ["二番目の会社", "三番目の会社", "その先の会社"] {
        assert!(states.iter().any(|text| text.contains(name)), "{name}");
    }
    page.close().await
}

#[tokio::test]
async fn after_an_undo_whose_state_is_missing_what_the_undo_led_to_is_shown() -> Result<()> {
    let (page, settings) = with_sample("一番目の会社").await?;
    renamed_twice(&page).await?;
    page.script("document.activeElement.blur();", vec![]).await?;
    page.click("button", "元に戻す：組織名").await?;
    shows(&page, "二番目の会社").await?;
    is_kept(&page).await?;
    page.go("?rescue").await?;
    let slots = records(&page).await?.into_iter().filter(|(name, _)| name.starts_with("slot/"));
    let revision = |text: &str| {
        let header: serde_json::Value = serde_json::from_str(text.lines().next()?).ok()?;
        header["rev"].as_u64()
    };
    let (name, _) = slots.max_by_key(|(_, text)| revision(text)).context("the newest slot")?;
    page.client.execute_async(DROP, vec![json!(name)]).await?;
    page.script(WITHOUT_COPIES, vec![]).await?;
    page.go("").await?;
    page.go(&settings).await?;
    shows(&page, "二番目の会社").await?;
    tells(&page, "変更履歴に残っていた最も新しい内容").await?;
    page.close().await
}

#[tokio::test]
async fn a_whole_state_in_the_place_of_another_is_not_gone_back_to() -> Result<()> {
    let (page, settings) = with_sample("一番目の会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    let all = records(&page).await?;
    let states: Vec<_> = all.iter().filter(|(name, _)| name.starts_with("state/")).collect();
    let second = states.iter().find(|(_, text)| text.contains("二番目の会社")).context("a state")?;
    let first = states.iter().find(|(_, text)| text.contains("一番目の会社")).context("another")?;
    put(&page, &second.0, &first.1).await?;
    page.go("").await?;
    page.go(&settings).await?;
    page.click("button", "元に戻す：組織名").await?;
    tells(&page, "この時点の内容を読み取れない").await?;
    shows(&page, "三番目の会社").await?;
    page.close().await
}

#[tokio::test]
async fn where_all_steps_are_gone_that_is_told_and_their_states_can_be_gone_back_to() -> Result<()> {
    let (page, settings) = with_sample("一番目の会社").await?;
    renamed_twice(&page).await?;
    page.go("?rescue").await?;
    page.client.execute_async(DROP, vec![json!("step/")]).await?;
    page.go("").await?;
    page.go(&settings).await?;
    shows(&page, "三番目の会社").await?;
    tells(&page, "変更履歴の記録がなくなっていて").await?;
    page.click("button", "元に戻す：記録が失われた変更").await?;
    shows(&page, "二番目の会社").await?;
    page.close().await
}
