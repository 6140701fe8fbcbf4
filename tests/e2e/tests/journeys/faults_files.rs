//! Faults of files in their place: refused, removed, of another program, damaged, not to be written.

use anyhow::{Context, Result};
use e2e::Page;
use serde_json::json;

use crate::keeping::alert_says;
use crate::lasting::{rename, shows, with_sample};

/// Files of the page's own stand for those that a person chooses. Choosing where to save empties what is there.
const PICKERS: &str = "const folder = () => navigator.storage.getDirectory();\
    window.showSaveFilePicker = async () => {\
      const file = await (await folder()).getFileHandle('team.okaeri.json', { create: true });\
      const writer = await file.createWritable(); await writer.truncate(0); await writer.close(); return file; };\
    window.showOpenFilePicker = async () => [await (await folder()).getFileHandle('team.okaeri.json')];";

/// The browser refuses to ask.
const DENIED: &str =
    "window.showSaveFilePicker = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));";

/// Reads the file; null where it is not there.
const READ: &str = "const done = arguments[arguments.length - 1];\
    navigator.storage.getDirectory().then((folder) => folder.getFileHandle('team.okaeri.json'))\
      .then((file) => file.getFile()).then((file) => file.text()).then(done, () => done(null));";

/// Writes the file, as another person does.
const WRITE: &str = "const [text, done] = arguments; (async () => {\
    const folder = await navigator.storage.getDirectory();\
    const file = await folder.getFileHandle('team.okaeri.json', { create: true });\
    const writer = await file.createWritable(); await writer.write(text); await writer.close(); done(true); })();";

/// Removes the file, as another person does.
const REMOVE: &str = "const done = arguments[arguments.length - 1];\
    navigator.storage.getDirectory().then((folder) => folder.removeEntry('team.okaeri.json')).then(() => done(true));";

/// Lets no file be written any more, as where it is read-only; or again.
const LOCK: &str = "const kind = FileSystemFileHandle.prototype; kind.was = kind.was || kind.createWritable;\
    kind.createWritable = arguments[0] ? () => Promise.reject(new DOMException('locked', 'NoModificationAllowedError')) : kind.was;";

/// Changes a file as a newer version of the program writes it, with a checksum that fits.
const NEWER: &str = "const [text, change, done] = arguments; (async () => {\
    const { format, version, checksum, ...rest } = JSON.parse(text); Object.assign(version, change.version);\
    const whole = { format, version, ...rest, ...change.fields };\
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(whole)));\
    const sum = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');\
    done(JSON.stringify({ format, version, checksum: `sha256:${sum}`, ...rest, ...change.fields })); })();";

async fn newer(page: &Page, version: &serde_json::Value) -> Result<String> {
    let text = text_of(page).await?;
    let change = json!({ "version": version, "fields": { "future": { "precious": true } } });
    let newer = page.client.execute_async(NEWER, vec![json!(text), change]).await?;
    Ok(newer.as_str().context("a file")?.to_owned())
}

async fn file(page: &Page) -> Result<Option<String>> {
    Ok(page.client.execute_async(READ, vec![]).await?.as_str().map(str::to_owned))
}

/// What the file holds, once it can be read: in the moment in which it is written it cannot.
pub(crate) async fn text_of(page: &Page) -> Result<String> {
    page.until("the file can be read", || async { Ok(file(page).await?.is_some()) }).await?;
    match file(page).await? {
        Some(text) => Ok(text),
        None => Box::pin(text_of(page)).await,
    }
}

pub(crate) async fn write(page: &Page, text: &str) -> Result<()> {
    page.client.execute_async(WRITE, vec![json!(text)]).await?;
    Ok(())
}

pub(crate) async fn link_says(page: &Page, words: &str) -> Result<()> {
    let state = "return document.querySelector('[aria-labelledby=file-link]')?.innerText || '';";
    page.until(&format!("the file’s state is “{words}”"), || async {
        Ok(page.script(state, vec![]).await?.as_str().unwrap_or_default().contains(words))
    })
    .await
}

/// The sample at its settings, and what it is called.
pub(crate) async fn at_settings(name: &str) -> Result<Page> {
    let (page, _) = with_sample(name).await?;
    page.script(PICKERS, vec![]).await?;
    Ok(page)
}

pub(crate) async fn link(page: &Page) -> Result<()> {
    page.click("button", "新しいファイルに保存する").await
}

/// Chooses the file that is there.
async fn join(page: &Page) -> Result<()> {
    page.click("button", "今あるファイルを使う").await
}

/// What the program was called last is there after the page is loaded anew.
async fn stays(page: &Page, name: &str) -> Result<()> {
    page.reload().await?;
    shows(page, name).await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g099_where_the_browser_denies_files_the_page_says_so_and_goes_on() -> Result<()> {
    let page = at_settings("許されない会社").await?;
    page.script(DENIED, vec![]).await?;
    link(&page).await?;
    alert_says(&page, "ファイルへの直接の保存を許していません").await?;
    rename(&page, "それでも続ける会社").await?;
    stays(&page, "それでも続ける会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g099_a_file_that_was_removed_is_said_to_be_gone_and_is_not_made_anew() -> Result<()> {
    let page = at_settings("ファイルのある会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    page.client.execute_async(REMOVE, vec![]).await?;
    rename(&page, "ファイルのない会社").await?;
    link_says(&page, "ファイルが見つかりません").await?;
    assert_eq!(file(&page).await?, None);
    stays(&page, "ファイルのない会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g099_a_file_of_another_program_and_a_damaged_one_are_not_written_over() -> Result<()> {
    let page = at_settings("上書きしない会社").await?;
    let other = include_str!("../../../../public/sample.okaeri.json");
    let damaged = "{\"format\":\"okaeri-program\",\"version\":{\"major\":1";
    for (text, words) in
        [(other, "ファイルには別のプログラムが入っている"), (damaged, "ファイルの内容を読み込めない")]
    {
        write(&page, text).await?;
        join(&page).await?;
        link_says(&page, words).await?;
        rename(&page, words).await?;
        link_says(&page, words).await?;
        assert_eq!(file(&page).await?.as_deref(), Some(text));
        rename(&page, "上書きしない会社").await?;
    }
    stays(&page, "上書きしない会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g099_a_file_damaged_by_others_later_is_left_to_them() -> Result<()> {
    let page = at_settings("途中から壊れる会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let text = text_of(&page).await?;
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    write(&page, &half).await?;
    link_says(&page, "ファイルの内容を読み込めない").await?;
    rename(&page, "壊れても続く会社").await?;
    link_says(&page, "ファイルの内容を読み込めない").await?;
    assert_eq!(file(&page).await?, Some(half));
    stays(&page, "壊れても続く会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g099_a_file_that_cannot_be_written_stays_as_it_is_and_is_tried_again() -> Result<()> {
    let page = at_settings("書ける会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let before = text_of(&page).await?;
    page.script(LOCK, vec![json!(true)]).await?;
    rename(&page, "書けない会社").await?;
    link_says(&page, "ファイルに保存できませんでした").await?;
    assert_eq!(file(&page).await?.as_ref(), Some(&before));
    page.script(LOCK, vec![json!(false)]).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    assert!(text_of(&page).await?.contains("書けない会社"));
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g086_a_file_of_a_newer_major_version_is_left_alone_where_it_is_followed() -> Result<()> {
    let page = at_settings("先に更新された会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let newer = newer(&page, &json!({ "major": 2, "minor": 0 })).await?;
    write(&page, &newer).await?;
    link_says(&page, "ファイルの内容を読み込めない").await?;
    rename(&page, "まだ古い版の会社").await?;
    link_says(&page, "ファイルの内容を読み込めない").await?;
    assert_eq!(file(&page).await?, Some(newer));
    stays(&page, "まだ古い版の会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g086_what_a_newer_minor_version_adds_to_a_followed_file_stays_in_it() -> Result<()> {
    let page = at_settings("少し古い版の会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let newer = newer(&page, &json!({ "minor": 99 })).await?;
    write(&page, &newer).await?;
    crate::emptied::tells(&page, "取り込みました").await?;
    rename(&page, "版の違う会社").await?;
    page.until("the file is written", || async { Ok(text_of(&page).await?.contains("版の違う会社")) })
        .await?;
    let text = text_of(&page).await?;
    assert!(text.contains("precious"), "{}", text.chars().take(300).collect::<String>());
    page.close().await
}

/// Somebody else saves the file right before the page does, or right after.
const RACE: &str = "const [when, text] = arguments; const kind = FileSystemFileHandle.prototype;\
    kind.begin = kind.begin || kind.createWritable; kind.createWritable = async function () {\
      kind.createWritable = kind.begin; const save = async () => { const other = await this.begin();\
        await other.write(text); await other.close(); };\
      if (when === 'before') { await new Promise((done) => setTimeout(done, 20)); await save(); }\
      const writer = await this.begin(); const close = writer.close.bind(writer);\
      if (when === 'after') writer.close = async () => { await close(); await save(); };\
      return writer; };";

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn g099_what_somebody_saves_in_the_moment_of_writing_is_merged_and_not_written_over() -> Result<()> {
    let page = at_settings("同時に保存する会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    for (when, word) in [("before", "直前の言葉"), ("after", "直後の言葉")] {
        // The colleague's file, as an older state of the same with one word of theirs in a place of its own.
        let theirs = text_of(&page).await?;
        let theirs = theirs.replacen("\"note\": \"", &format!("\"note\": \"{word} "), 1);
        page.script(RACE, vec![json!(when), json!(theirs)]).await?;
        rename(&page, &format!("{when}の会社")).await?;
        page.until("both are in the file", || async {
            let text = text_of(&page).await?;
            Ok(text.contains(word) && text.contains(&format!("{when}の会社")))
        })
        .await?;
        link_says(&page, "ファイルと同じ内容です").await?;
    }
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn what_is_changed_right_before_leaving_is_in_the_file_too() -> Result<()> {
    let page = at_settings("去る前の会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    page.fill("textbox", "組織の名前", "去った後の会社").await?;
    page.go("#/").await?;
    page.until("the file has it", || async { Ok(text_of(&page).await?.contains("去った後の会社")) }).await?;
    page.close().await
}

/// Files are read as slowly as on a drive far away.
const SLOW: &str = "const kind = Blob.prototype; const read = kind.arrayBuffer; kind.arrayBuffer = async function () {\
    window.reads = true; await new Promise((done) => setTimeout(done, 1500)); return read.call(this); };";

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn what_is_typed_while_a_file_is_read_is_kept_beside_what_the_file_says() -> Result<()> {
    let page = at_settings("遅いドライブの会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let theirs = text_of(&page).await?;
    let theirs = theirs.replacen("\"note\": \"", "\"note\": \"遠くの言葉 ", 1);
    page.script(SLOW, vec![]).await?;
    write(&page, &theirs).await?;
    let reads = "return window.reads === true;";
    page.until("it is being read", || async { Ok(page.script(reads, vec![]).await? == json!(true)) }).await?;
    rename(&page, "読む間に変えた会社").await?;
    page.until("both are in the file", || async {
        let text = text_of(&page).await?;
        Ok(text.contains("遠くの言葉") && text.contains("読む間に変えた会社"))
    })
    .await?;
    stays(&page, "読む間に変えた会社").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn nothing_is_read_from_or_written_to_a_file_that_is_given_up_while_it_is_read() -> Result<()> {
    let page = at_settings("同期をやめる会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    let theirs = text_of(&page).await?.replacen("\"note\": \"", "\"note\": \"あとの言葉 ", 1);
    page.script(SLOW, vec![]).await?;
    write(&page, &theirs).await?;
    let reads = "return window.reads === true;";
    page.until("it is being read", || async { Ok(page.script(reads, vec![]).await? == json!(true)) }).await?;
    page.click("button", "同期をやめる").await?;
    rename(&page, "もう同期しない会社").await?;
    let later = "const done = arguments[arguments.length - 1]; setTimeout(() => done(document.body.innerText), 3500);";
    let told = page.client.execute_async(later, vec![]).await?;
    assert_eq!(text_of(&page).await?, theirs);
    assert!(!told.as_str().unwrap_or_default().contains("取り込みました"), "{told}");
    page.close().await
}

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn a_file_that_is_there_is_merged_when_it_is_chosen() -> Result<()> {
    let page = at_settings("加わる会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    page.click("button", "同期をやめる").await?;
    let theirs = text_of(&page).await?.replacen("\"note\": \"", "\"note\": \"先にいた人の言葉 ", 1);
    write(&page, &theirs).await?;
    rename(&page, "あとから加わる会社").await?;
    join(&page).await?;
    page.until("both are in the file", || async {
        let text = text_of(&page).await?;
        Ok(text.contains("先にいた人の言葉") && text.contains("あとから加わる会社"))
    })
    .await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    page.close().await
}

/// The drive does not answer any more; or it does again.
const HANG: &str = "const kind = FileSystemFileHandle.prototype; kind.asked = kind.asked || kind.getFile;\
    kind.getFile = arguments[0] ? () => new Promise((done) => (window.waits ??= []).push(done)) : kind.asked;\
    if (!arguments[0]) for (const done of window.waits) done(Promise.reject(new DOMException('late', 'NotReadableError')));";

#[tokio::test]
#[ignore = "Chromium alone lets a page write files in their place"]
async fn where_the_drive_does_not_answer_the_file_is_not_said_to_be_in_step() -> Result<()> {
    let page = at_settings("返事のないドライブの会社").await?;
    link(&page).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    page.script(HANG, vec![json!(true)]).await?;
    rename(&page, "返事を待つ会社").await?;
    link_says(&page, "いまはファイルを読めません").await?;
    page.script(HANG, vec![json!(false)]).await?;
    link_says(&page, "ファイルと同じ内容です").await?;
    assert!(text_of(&page).await?.contains("返事を待つ会社"));
    page.close().await
}
