//! Files in their place whose program has a passphrase, or another one than they.

use anyhow::Result;
use serde_json::json;

use crate::faults_files::{at_settings, link, link_says, text_of, write};
use crate::lasting::{rename, shows};

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn a_followed_file_is_protected_as_its_program_is_and_no_longer_once_that_is_not() -> Result<()> {
    let page = at_settings("守られる会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let is_plain = || async { Ok(text_of(&page).await?.contains("守られる会社")) };
    assert!(is_plain().await?);
    crate::data::protect(&page).await?;
    page.until("the file is sealed", || async { Ok(!is_plain().await?) }).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    rename(&page, "守られる会社の新しい名前").await?;
    page.reload().await?;
    crate::data::unlock(&page).await?;
    shows(&page, "守られる会社の新しい名前").await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    assert!(!is_plain().await?);
    page.click("button", "保護を外す").await?;
    page.until("the file can be read", is_plain).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    page.close().await
}

/// Notes whether anyone could read the file, each time that it is written.
const WATCH: &str = "window.plain = 0; const kind = FileSystemWritableFileStream.prototype; const write = kind.write;\
    kind.write = function (bytes) { if (new TextDecoder().decode(bytes).includes('okaeri-program')) window.plain += 1;\
      return write.call(this, bytes); };";

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn a_followed_file_has_the_passphrase_that_its_program_has_now_and_is_never_open_in_between()
-> Result<()> {
    let page = at_settings("鍵を替える会社").await?;
    crate::data::protect(&page).await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let first = text_of(&page).await?;
    page.script(WATCH, vec![]).await?;
    page.click("button", "パスフレーズを変える").await?;
    page.fill("textbox", "新しいパスフレーズ", "another horse battery").await?;
    page.fill("textbox", "もう一度入力", "another horse battery").await?;
    page.click("button", "新しいパスフレーズに変える").await?;
    let salt =
        |text: &str| text.split("\"salt\"").nth(1).map(|rest| rest.chars().take(30).collect::<String>());
    page.until("the file is sealed anew", || async {
        let now = text_of(&page).await?;
        Ok(!now.contains("鍵を替える会社") && salt(&now) != salt(&first))
    })
    .await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    assert_eq!(page.script("return window.plain;", vec![]).await?, json!(0));
    page.reload().await?;
    page.fill("textbox", "パスフレーズ", "another horse battery").await?;
    page.click("button", "開く").await?;
    shows(&page, "鍵を替える会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn a_file_that_somebody_else_protected_is_never_written_otherwise_until_both_are_alike() -> Result<()> {
    let page = at_settings("保護が食い違う会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    crate::data::protect(&page).await?;
    page.until("it is sealed", || async { Ok(!text_of(&page).await?.contains("食い違う会社")) }).await?;
    let sealed = text_of(&page).await?;
    page.click("button", "保護を外す").await?;
    page.until("it is plain", || async { Ok(text_of(&page).await?.contains("食い違う会社")) }).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    // A colleague, who knows the passphrase, seals it again.
    write(&page, &sealed).await?;
    link_says(&page, "保護(パスフレーズ)がこのプログラムと違う").await?;
    rename(&page, "保護のない新しい名前").await?;
    let later = "const done = arguments[arguments.length - 1]; setTimeout(() => done(true), 7000);";
    page.client.execute_async(later, vec![]).await?;
    assert_eq!(text_of(&page).await?, sealed, "nobody seals it anew, and nobody opens it");
    page.click("button", "プログラムをファイルの保護に合わせる").await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let after = text_of(&page).await?;
    assert!(after != sealed && !after.contains("新しい名前"), "it is written, and sealed");
    // The other way round, the file gives way.
    page.click("button", "保護を外す").await?;
    page.until("it is plain", || async { Ok(text_of(&page).await?.contains("新しい名前")) }).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    write(&page, &sealed).await?;
    link_says(&page, "保護(パスフレーズ)がこのプログラムと違う").await?;
    page.click("button", "ファイルの保護を外す").await?;
    page.until("it is plain again", || async { Ok(text_of(&page).await?.contains("新しい名前")) }).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn a_protection_that_somebody_took_off_is_put_on_again_and_that_is_said_with_what_they_changed()
-> Result<()> {
    let page = at_settings("保護し直す会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let theirs = text_of(&page).await?.replacen("\"note\": \"", "\"note\": \"外した人の言葉 ", 1);
    crate::data::protect(&page).await?;
    page.until("it is sealed", || async { Ok(!text_of(&page).await?.contains("保護し直す会社")) }).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let told = "return document.body.innerText;";
    let said = page.script(told, vec![]).await?;
    assert!(
        !said.as_str().unwrap_or_default().contains("ファイルが保護されていなかった"),
        "it was their own doing"
    );
    write(&page, &theirs).await?;
    crate::emptied::tells(&page, "ファイルが保護されていなかった").await?;
    crate::emptied::tells(&page, "取り込みました").await?;
    page.until("it is sealed again", || async {
        Ok(!text_of(&page).await?.contains("外した人の言葉"))
    })
    .await?;
    page.close().await
}
