//! The main job by keyboard alone.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::json;

use crate::steps::{Tongue, kept_program};

/// As a key: written as a character, Firefox takes it for part of a number.
pub(crate) const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';
const SHIFT: char = '\u{e008}';
const CONTROL: char = '\u{e009}';
const RIGHT: char = '\u{e014}';

#[tokio::test]
async fn the_keyboard_alone_leads_from_the_first_page_to_a_plan() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    walk_to(&page, "診断を始める").await?;
    page.keys(&[ENTER]).await?;
    page.is_at("新しい診断").await?;
    walk_to(&page, "組織の名前").await?;
    type_text(&page, "Keys").await?;
    walk_to(&page, "簡易チェックを始める").await?;
    page.keys(&[ENTER]).await?;
    page.is_at("簡易チェック").await?;
    walk_to_item(&page).await?;
    page.keys(&['2', '1', '0', '3', 'd', '4', '1', '0', '2']).await?;
    page.until("nine answers are kept", || async { Ok(answers(&page).await? == 9) }).await?;
    walk_to(&page, "目標").await?;
    page.keys(&[ENTER]).await?;
    page.is_at("目標と前提").await?;
    walk_to(&page, "まず決める").await?;
    page.keys(&[SPACE]).await?;
    walk_to(&page, "計画を作る").await?;
    page.keys(&[ENTER]).await?;
    page.is_at("計画").await?;
    page.one("button", "この組み合わせで計画を作る").await?;
    walk_to(&page, "この組み合わせで計画を作る").await?;
    page.keys(&[ENTER]).await?;
    page.one("link", "ガントチャート").await?;
    page.is_kept().await?;
    assert!(
        kept_program(&page).await?["program"]["plan"]["tasks"]
            .as_array()
            .is_some_and(|tasks| !tasks.is_empty())
    );
    page.chord(CONTROL, 'z').await?;
    page.until("undo takes the plan back", || async {
        page.is_kept().await?;
        Ok(kept_program(&page).await?["program"]["plan"].is_null())
    })
    .await?;
    page.close().await
}

#[tokio::test]
async fn keys_taken_by_an_input_method_answer_nothing() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.click("button", "サンプル組織を見る").await?;
    page.click("link", "診断").await?;
    page.click("link", "送り出す文化").await?;
    page.is_at("送り出す文化").await?;
    let send = "const item = document.querySelector('fieldset.item'); item.focus();\
        for (const init of [{ key: '4', isComposing: true }, { key: '4', keyCode: 229 }, { key: '4', ctrlKey: true }])\
          item.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));\
        return document.querySelector('fieldset.item input:checked')?.closest('label').innerText;";
    let chosen = page.script(send, vec![]).await?;
    assert!(!chosen.as_str().unwrap_or_default().starts_with('4'), "{chosen}");
    page.close().await
}

#[tokio::test]
async fn a_target_is_set_by_arrow_keys() -> Result<()> {
    let page = Tongue::En.stage().open().await?;
    page.click("button", "Look at a sample organization").await?;
    page.click("link", "Target").await?;
    page.is_at("Target and limits").await?;
    let focus = "document.querySelector('fieldset.level-choice input:checked').focus(); return true;";
    assert_eq!(page.script(focus, vec![]).await?, json!(true));
    page.keys(&[RIGHT]).await?;
    page.is_kept().await?;
    assert_eq!(kept_program(&page).await?["program"]["target"]["culture"], json!(4));
    page.close().await
}

/// Goes forward by Tab until the focus is on something with this name that can be used. After the last thing on the page
/// Firefox goes on through its own window; without a screen it does not give the page its focus back by itself.
async fn walk_to(page: &Page, name: &str) -> Result<()> {
    let named = "if (!document.hasFocus()) window.focus();\
        const e = document.activeElement;\
        const text = (x) => (x.getAttribute('aria-label') || (x.labels && x.labels.length ? x.labels[0].innerText : x.innerText) || '').trim();\
        return e.matches('a, button, input, select, summary, textarea') ? text(e) : '';";
    for _ in 0..400 {
        page.keys(&[TAB]).await?;
        let here = page.script(named, vec![]).await?;
        if here.as_str().is_some_and(|here| here.starts_with(name)) {
            return Ok(());
        }
    }
    None.with_context(|| format!("“{name}” cannot be reached by Tab"))
}

/// Goes forward by Tab until the focus is within the first item.
async fn walk_to_item(page: &Page) -> Result<()> {
    let within = "return !!document.activeElement.closest('#item-1');";
    for _ in 0..100 {
        page.keys(&[TAB]).await?;
        if page.script(within, vec![]).await? == json!(true) {
            return Ok(());
        }
    }
    page.keys(&[SHIFT]).await?;
    None.context("no item can be reached by Tab")
}

async fn type_text(page: &Page, text: &str) -> Result<()> {
    page.keys(&text.chars().collect::<Vec<_>>()).await
}

async fn answers(page: &Page) -> Result<usize> {
    let answers = kept_program(page).await?["program"]["rounds"][0]["answers"].clone();
    Ok(answers.as_array().map_or(0, Vec::len))
}
