//! Sharing: files are looked at before they are taken, merging loses nothing, and what is left out stays out.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::{Value, json};

use crate::emptied::tells;
use crate::steps::Tongue;

/// The tasks of the sample that one removes, and that both write into.
const REMOVED: &str = "data.consent_form";
const TOLD: &str = "buy_in.briefings";

/// Hands the page files, as if they were chosen.
const CHOOSE: &str = "const input = document.querySelector('input[type=file]'); const data = new DataTransfer();\
    for (const [name, text] of arguments[0]) data.items.add(new File([text], name, { type: 'application/json' }));\
    input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true }));";

/// Catches the text of the next download instead of saving it.
const CATCH: &str = "window.caught = null; const make = URL.createObjectURL;\
    URL.createObjectURL = (blob) => { blob.text().then((text) => { window.caught = text; }); return make.call(URL, blob); };";

pub(crate) async fn choose(page: &Page, files: &[(&str, &str)]) -> Result<()> {
    page.script(CHOOSE, vec![json!(files)]).await?;
    page.is_at("ファイルを確かめて開く").await
}

/// Presses a button, and returns the text of the file that it hands out.
pub(crate) async fn exported(page: &Page) -> Result<String> {
    page.script(CATCH, vec![]).await?;
    page.click("button", "ファイルに書き出す").await?;
    let is_there =
        || async { Ok(page.script("return window.caught !== null;", vec![]).await? == json!(true)) };
    page.until("the file", is_there).await?;
    let text = page.script("return window.caught;", vec![]).await?;
    text.as_str().map(str::to_owned).context("a text")
}

/// Opens the sample, and returns where its pages begin.
async fn sample(page: &Page) -> Result<String> {
    page.click("button", "サンプル組織を見る").await?;
    page.says("次にすること").await?;
    let hash = page.script("return location.hash;", vec![]).await?;
    hash.as_str().map(str::to_owned).context("an address")
}

/// Another person who has opened this file in a browser of their own, and where its pages begin there.
pub(crate) async fn colleague(page: &Page, file: &str) -> Result<(Page, String)> {
    let other = Tongue::Ja.stage().open_beside(page).await?;
    choose(&other, &[("a.okaeri.json", file)]).await?;
    other.says("このブラウザにはまだないプログラムです").await?;
    other.click("button", "追加する").await?;
    other.says("次にすること").await?;
    let there = other.script("return location.hash;", vec![]).await?;
    Ok((other, there.as_str().context("an address")?.to_owned()))
}

async fn rename(page: &Page, at: &str, name: &str) -> Result<()> {
    page.go(&format!("{at}/settings")).await?;
    page.fill("textbox", "組織の名前", name).await?;
    page.is_kept().await
}

/// Two people give the same organization different names, and one takes what the other has: the other, and where the
/// program's pages begin there.
async fn two_names(page: &Page, at: &str) -> Result<(Page, String)> {
    page.go(&format!("{at}/settings")).await?;
    let before = exported(page).await?;
    rename(page, at, "こちらの名前").await?;
    // Another person opens the file in a browser of their own.
    let (other, there) = colleague(page, &before).await?;
    rename(&other, &there, "あちらの名前").await?;
    let theirs = exported(&other).await?;
    page.go("#/").await?;
    choose(page, &[("b.okaeri.json", &theirs)]).await?;
    page.says("どちらの変更も失われません").await?;
    page.click("button", "まとめる").await?;
    page.is_at("食い違いを解決する").await?;
    Ok((other, there))
}

#[tokio::test]
async fn two_people_who_changed_the_same_thing_lose_nothing_and_choose() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    two_names(&page, &at).await?;
    page.says("こちらの名前").await?;
    page.says("あちらの名前").await?;
    page.click("button", "元に戻す").await?;
    page.says("食い違いはありません").await?;
    page.click("button", "やり直す").await?;
    page.says("あちらの名前").await?;
    page.says("こちらの名前").await?;
    page.click("button", "組織名をこれにする：こちらの名前").await?;
    page.says("食い違いはありません").await?;
    page.go(&format!("{at}/settings")).await?;
    let kept = page.script("return document.getElementById('name').value;", vec![]).await?;
    assert_eq!(kept, json!("こちらの名前"));
    page.close().await
}

#[tokio::test]
async fn what_somebody_else_settled_stands_side_by_side_again_once_the_merge_is_taken_back() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    let (other, there) = two_names(&page, &at).await?;
    page.go(&format!("{at}/settings")).await?;
    let both = exported(&page).await?;

    // Other hands change something else: nobody has chosen.
    let by_hand = both.replace("顧問弁護士に文面を確認中。", "手で直したメモ");
    page.go("#/").await?;
    choose(&page, &[("hand.okaeri.json", &by_hand)]).await?;
    page.says("検査値が合いません").await?;
    page.click("button", "更新する").await?;
    page.go(&format!("{at}/conflicts")).await?;
    page.says("こちらの名前").await?;
    page.says("あちらの名前").await?;

    page.go(&format!("{at}/settings")).await?;
    let both = exported(&page).await?;

    // The other one chooses.
    other.go("#/").await?;
    choose(&other, &[("c.okaeri.json", &both)]).await?;
    other.click("button", "更新する").await?;
    other.go(&format!("{there}/conflicts")).await?;
    other.click("button", "組織名をこれにする：あちらの名前").await?;
    other.says("食い違いはありません").await?;
    other.go(&format!("{there}/settings")).await?;
    let settled = exported(&other).await?;
    page.go("#/").await?;
    choose(&page, &[("d.okaeri.json", &settled)]).await?;
    page.click("button", "更新する").await?;
    page.says("次にすること").await?;
    page.go(&format!("{at}/conflicts")).await?;
    page.says("食い違いはありません").await?;
    page.click("button", "元に戻す").await?;
    page.says("こちらの名前").await?;
    page.says("あちらの名前").await?;
    page.click("button", "やり直す").await?;
    page.says("食い違いはありません").await?;
    page.close().await
}

#[tokio::test]
async fn taking_everything_from_one_person_settles_what_they_removed_too() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    page.go(&format!("{at}/settings")).await?;
    let before = exported(&page).await?;
    let (other, there) = colleague(&page, &before).await?;
    other.go(&format!("{there}/task/{REMOVED}")).await?;
    other.click("button", "計画から外す").await?;
    other.is_kept().await?;
    // What is told of it would lie over the field.
    other.reload().await?;
    other.go(&format!("{there}/task/{TOLD}")).await?;
    other.fill("textbox", "メモ", "あちらのメモ").await?;
    other.go(&format!("{there}/settings")).await?;
    other.is_kept().await?;
    let theirs = exported(&other).await?;
    for task in [REMOVED, TOLD] {
        page.go(&format!("{at}/task/{task}")).await?;
        page.fill("textbox", "メモ", "こちらのメモ").await?;
        page.is_kept().await?;
    }
    page.go("#/").await?;
    choose(&page, &[("b.okaeri.json", &theirs)]).await?;
    page.click("button", "まとめる").await?;
    page.is_at("食い違いを解決する").await?;
    page.says("残り2件").await?;
    page.click("button", "「名前なし」の内容をすべて使う").await?;
    page.says("食い違いはありません").await?;
    page.go(&format!("{at}/task/{TOLD}")).await?;
    page.says("計画から外す").await?;
    let notes = page
        .script("return [...document.querySelectorAll('textarea')].map((one) => one.value).join();", vec![]);
    assert!(notes.await?.as_str().unwrap_or_default().contains("あちらのメモ"));
    page.click("button", "元に戻す").await?;
    page.go(&format!("{at}/conflicts")).await?;
    page.says("残り2件").await?;
    page.says("今は残っています").await?;
    page.close().await
}

#[tokio::test]
async fn taking_back_a_merge_is_told_here_and_to_who_made_what_was_merged() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    page.go(&format!("{at}/settings")).await?;
    let before = exported(&page).await?;
    let (other, there) = colleague(&page, &before).await?;
    rename(&other, &there, "あちらの名前").await?;
    let theirs = exported(&other).await?;
    page.go("#/").await?;
    choose(&page, &[("b.okaeri.json", &theirs)]).await?;
    page.click("button", "更新する").await?;
    page.says("次にすること").await?;
    page.click("button", "元に戻す").await?;
    tells(&page, "取り込んだ変更は元に戻した扱いになります").await?;
    page.go(&format!("{at}/settings")).await?;
    page.is_kept().await?;
    let back = exported(&page).await?;
    other.go("#/").await?;
    choose(&other, &[("c.okaeri.json", &back)]).await?;
    other.says("あなたが入力した「組織名」は").await?;
    page.close().await
}

#[tokio::test]
async fn a_file_that_is_merged_into_a_closed_program_is_a_step_of_its_history_from_then_on() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    page.go(&format!("{at}/settings")).await?;
    let by_hand = exported(&page).await?.replace("みなと食品", "手で直した会社");
    page.go("#/").await?;
    choose(&page, &[("by-hand.okaeri.json", &by_hand)]).await?;
    page.says("検査値が合いません").await?;
    page.click("button", "更新する").await?;
    page.says("手で直した会社株式会社(サンプル)").await?;
    page.is_kept().await?;
    page.reload().await?;
    page.go(&format!("{at}/history")).await?;
    page.says("ファイルの内容をまとめる").await?;
    assert!(!page.main_text().await?.contains("履歴に残る前の変更"));
    page.click("button", "元に戻す").await?;
    page.go(&format!("{at}/settings")).await?;
    let name = page.script("return document.getElementById('name').value;", vec![]).await?;
    assert_eq!(name, json!("みなと食品株式会社(サンプル)"));
    page.close().await
}

#[tokio::test]
async fn a_copy_without_names_is_another_program_and_has_none_of_them() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    page.go(&format!("{at}/share")).await?;
    page.click("checkbox", "組織名").await?;
    page.says("別のプログラムになります").await?;
    let copy = exported(&page).await?;
    assert!(!copy.contains("みなと食品"), "the name is still there");
    page.go("#/").await?;
    choose(&page, &[("copy.okaeri.json", &copy)]).await?;
    page.says("このブラウザにはまだないプログラムです").await?;
    page.close().await
}

/// The program at this address as a file that "correct horse" protects.
pub(crate) async fn sealed(page: &Page, at: &str) -> Result<String> {
    page.go(&format!("{at}/share")).await?;
    page.click("checkbox", "パスフレーズで保護する").await?;
    page.fill("textbox", "パスフレーズ", "correct horse").await?;
    page.fill("textbox", "もう一度入力", "correct horse").await?;
    exported(page).await
}

#[tokio::test]
async fn of_a_file_in_which_two_programs_stand_one_after_the_other_both_are_shown() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    page.go(&format!("{at}/settings")).await?;
    let first = exported(&page).await?;
    page.click("button", "このプログラムを複製").await?;
    crate::emptied::tells(&page, "みなと食品株式会社(サンプル)(コピー)").await?;
    page.go("#/").await?;
    page.click("link", "みなと食品株式会社(サンプル)(コピー)").await?;
    let here = page.script("return location.hash.split('/').slice(0, 3).join('/');", vec![]).await?;
    page.go(&format!("{}/settings", here.as_str().unwrap_or_default())).await?;
    let second = exported(&page).await?;
    page.go("#/").await?;
    let both = format!("お送りします。\n{first}\nもう1つです。\n{second}");
    choose(&page, &[("mail.txt", &both)]).await?;
    page.says("mail.txt (1/2)").await?;
    page.says("mail.txt (2/2)").await?;
    page.close().await
}

#[tokio::test]
async fn a_file_of_a_passphrase_opens_with_it_alone() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    let sealed = sealed(&page, &at).await?;
    assert!(!sealed.contains("みなと食品"), "{sealed}");
    page.go("#/").await?;
    let cut = &sealed[..sealed.len() / 2];
    choose(&page, &[("cut.okaeri.json", cut), ("sealed.okaeri.json", &sealed)]).await?;
    page.says("正しいパスフレーズでも開けません").await?;
    page.fill("textbox", "パスフレーズ", "another horse").await?;
    page.click("button", "開く").await?;
    page.says("パスフレーズが違います").await?;
    // As an input method writes it that was left on.
    page.fill("textbox", "パスフレーズ", "ｃｏｒｒｅｃｔ　ｈｏｒｓｅ").await?;
    page.click("button", "開く").await?;
    page.says("すべて「みなと食品株式会社(サンプル)」に入っています").await?;
    page.close().await
}

#[tokio::test]
async fn a_program_that_is_added_from_a_protected_file_is_protected_by_the_same_passphrase() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    let sealed = sealed(&page, &at).await?;
    page.go(&format!("{at}/settings")).await?;
    page.click("button", "このプログラムを削除").await?;
    page.go("#/").await?;
    choose(&page, &[("sealed.okaeri.json", &sealed)]).await?;
    page.fill("textbox", "パスフレーズ", "correct horse").await?;
    page.click("button", "開く").await?;
    page.click("button", "追加する").await?;
    crate::emptied::tells(&page, "ファイルと同じパスフレーズで保護します").await?;
    page.go(&format!("{at}/settings")).await?;
    page.says("このプログラムはパスフレーズで保護されています").await?;
    page.is_kept().await?;
    assert!(!crate::data::database(&page).await?.contains("みなと食品"), "nothing of it is to be read");
    page.reload().await?;
    page.is_at("鍵付きのプログラム").await?;
    page.close().await
}

#[tokio::test]
async fn of_a_program_of_other_origin_only_what_is_ticked_is_taken() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    let at = sample(&page).await?;
    page.go(&format!("{at}/share")).await?;
    // A copy that lacks something has another origin.
    page.click("checkbox", "メモと根拠").await?;
    let mut copy: Value = serde_json::from_str(&exported(&page).await?)?;
    copy["program"]["name"] = json!("ほかの会社");
    copy["program"]["settings"]["start"] = json!("2030-04-01");
    page.go("#/").await?;
    choose(&page, &[("copy.okaeri.json", &copy.to_string())]).await?;
    page.says("検査値が合いません").await?;
    page.script("document.querySelectorAll('main details').forEach((one) => { one.open = true; });", vec![])
        .await?;
    page.script(
        "const one = document.getElementById('compare-0'); one.selectedIndex = 1;\
         one.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![],
    )
    .await?;
    page.says("選んだ0件を取り込む").await?;
    page.click("checkbox", "組織名").await?;
    page.click("button", "選んだ1件を取り込む").await?;
    page.is_at("ほかの会社").await?;
    page.go(&format!("{at}/target")).await?;
    let start = page.script("return document.querySelector('main input[type=date]').value;", vec![]).await?;
    assert_ne!(start, json!("2030-04-01"));
    page.close().await
}
