//! What the rescue screen finds in the browser's two places, and what it hands out of it.

use anyhow::{Context, Result};
use e2e::{Page, Site};
use serde_json::{Value, json};

use crate::steps::{DENY_STORAGE, Tongue, reloaded_with};

/// Puts records into the database and texts into the other place: `[[key, value]]` each, in place of all programs.
const FILL: &str = "const [records, texts, done] = arguments;\
    for (const key of Object.keys(localStorage)) if (key.startsWith('okaeri.program.')) localStorage.removeItem(key);\
    for (const [key, text] of texts) localStorage.setItem(key, text);\
    indexedDB.deleteDatabase('okaeri').onsuccess = () => {\
      if (!records.length) return done('filled');\
      const opening = indexedDB.open('okaeri', 1);\
      opening.onupgradeneeded = () => opening.result.createObjectStore('records');\
      opening.onsuccess = () => {\
        const transaction = opening.result.transaction('records', 'readwrite');\
        for (const [key, text] of records) transaction.objectStore('records').put(text, key);\
        transaction.oncomplete = () => { opening.result.close(); done('filled'); }; }; };";

/// A record: a line that describes the document, with its true checksum, and the document.
const RECORD: &str = "const [id, rev, text, done] = arguments;\
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((sum) => {\
      const hex = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');\
      done(JSON.stringify({ magic: 'okaeri-record', schema: 1, program: id, rev, saved_at: 1795000000000 + rev,\
        checksum: 'sha256:' + hex, length: text.length }) + '\\n' + text); });";

/// Keeps what is handed out instead of downloading it.
pub(crate) async fn catch_files(page: &Page) -> Result<()> {
    let catch = "window.files = []; let blob;\
        URL.createObjectURL = (made) => { blob = made; return 'blob:'; };\
        HTMLAnchorElement.prototype.click = function () { const name = this.download; blob.text().then((text) => window.files.push([name, text])); };";
    page.script(catch, vec![]).await?;
    Ok(())
}

/// The name and the text of the file that was handed out.
pub(crate) async fn caught(page: &Page) -> Result<(String, String)> {
    page.until("a file is handed out", || async {
        Ok(page.script("return window.files.length;", vec![]).await? == json!(1))
    })
    .await?;
    let file = page.script("return window.files.pop();", vec![]).await?;
    let part = |at: usize| file[at].as_str().map(str::to_owned).context("a name and a text");
    Ok((part(0)?, part(1)?))
}

fn document(name: &str) -> String {
    json!({ "format": "okaeri-program", "version": { "major": 1, "minor": 0 }, "program": { "id": "x", "name": name } })
        .to_string()
}

async fn record(page: &Page, id: &str, rev: u32, text: &str) -> Result<String> {
    let record = page.client.execute_async(RECORD, vec![json!(id), json!(rev), json!(text)]).await?;
    Ok(record.as_str().context("a record")?.to_owned())
}

/// The rescue screen over these records and texts.
async fn over(page: &Page, records: &Value, texts: &Value) -> Result<()> {
    // Not beside the program, which might keep something of its own.
    page.go("?rescue").await?;
    page.client.execute_async(FILL, vec![records.clone(), texts.clone()]).await?;
    page.reload().await?;
    catch_files(page).await
}

async fn hands_out(page: &Page, button: &str, name: &str, text: &str) -> Result<()> {
    page.click("button", button).await?;
    assert_eq!(caught(page).await?, (name.to_owned(), text.to_owned()), "{button}");
    Ok(())
}

#[tokio::test]
async fn the_newest_whole_copy_of_both_places_is_handed_out() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.go("?rescue").await?;
    let (old, new) = (document("株式会社あさひ"), document("株式会社あさひ改"));
    let torn = record(&page, "a", 9, &new).await?.replace("あさひ改", "あさひ?");
    let slots = json!([
        ["slot/a/a", record(&page, "a", 7, &old).await?],
        ["slot/a/b", torn],
        ["step/a/00000001", "{\"number\":1}"],
        ["state/a/00000001", document("はじめ")],
        ["slot/b/a", record(&page, "b", 1, &document("../北:海?")).await?],
    ]);
    over(&page, &slots, &json!([["okaeri.program.a", record(&page, "a", 8, &new).await?]])).await?;
    page.says("IndexedDB・localStorage").await?;
    page.says("一部破損").await?;
    hands_out(&page, "「株式会社あさひ改」のダウンロード", "株式会社あさひ改.okaeri.json", &new).await?;
    hands_out(
        &page,
        "「株式会社あさひ改」の元のデータをダウンロード",
        "株式会社あさひ改.damaged.json",
        &torn,
    )
    .await?;
    hands_out(&page, "「../北:海?」のダウンロード", "北海.okaeri.json", &document("../北:海?")).await?;
    page.close().await
}

#[tokio::test]
async fn where_the_newest_states_are_damaged_the_history_serves() -> Result<()> {
    let page = Tongue::En.stage().open().await?;
    page.go("?rescue").await?;
    let (first, last) = (document("Asahi 1"), document("Asahi 2"));
    let torn = last.replace('}', "");
    let records = json!([
        ["slot/a/a", "{\"magic\":\"okaeri-rec"],
        ["state/a/00000001", first],
        ["state/a/00000002", last],
        ["state/a/00000003", torn],
    ]);
    over(&page, &records, &json!([])).await?;
    hands_out(&page, "Download “Asahi 2”", "Asahi 2.okaeri.json", &last).await?;
    page.close().await
}

#[tokio::test]
async fn what_is_damaged_is_handed_out_raw_and_nothing_is_changed() -> Result<()> {
    let page = Tongue::En.stage().open().await?;
    let torn = "{\"format\":\"okaeri-program\",\"program\":{\"id\":\"x\",\"name\":\"Kita\",\"rou";
    let records = json!([["quarantine/k/1", "\u{0}\u{1}"], ["slot/l/a", "not a record"]]);
    let texts = json!([["okaeri.program.k", torn], ["elsewhere", "another page’s"]]);
    over(&page, &records, &texts).await?;
    page.says("Set aside as damaged").await?;
    hands_out(&page, "Download the raw data “Kita”", "Kita.damaged.json", torn).await?;
    hands_out(&page, "Download the raw data “l”", "l.damaged.json", "not a record").await?;
    hands_out(&page, "Download the raw data “k/1”", "k1.damaged.json", "\u{0}\u{1}").await?;
    page.click("button", "Download everything").await?;
    let (name, text) = caught(&page).await?;
    assert!(name.starts_with("okaeri-rescue-20"), "{name}");
    let all: Value = serde_json::from_str(&text)?;
    assert_eq!(
        all["IndexedDB"]["entries"],
        json!({ "quarantine/k/1": "\u{0}\u{1}", "slot/l/a": "not a record" })
    );
    assert_eq!(all["localStorage"]["entries"]["okaeri.program.k"], json!(torn));
    assert_eq!(all["localStorage"]["entries"]["elsewhere"], Value::Null);
    page.close().await
}

#[tokio::test]
async fn locked_and_deleted_programs_and_earlier_versions_are_handed_out_too() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    page.go("?rescue").await?;
    let sealed = json!({ "format": "okaeri-sealed", "box": "…" }).to_string();
    let (deleted, plain) = (document("みなみ"), document("ひがし"));
    let records = json!([
        ["slot/s/a", record(&page, "s", 1, &sealed).await?],
        ["trash/t", record(&page, "t", 1, &deleted).await?],
    ]);
    over(&page, &records, &json!([["okaeri.program.p", plain]])).await?;
    page.says("パスフレーズで保護").await?;
    page.says("削除済み").await?;
    hands_out(&page, "「s」のダウンロード", "s.okaeri.json", &sealed).await?;
    hands_out(&page, "「みなみ」のダウンロード", "みなみ.okaeri.json", &deleted).await?;
    hands_out(&page, "「ひがし」のダウンロード", "ひがし.okaeri.json", &plain).await?;
    page.close().await
}

#[tokio::test]
async fn where_there_is_nothing_it_says_so_and_leaves_the_database_to_be_made() -> Result<()> {
    let page = Tongue::Ja.stage().open().await?;
    over(&page, &json!([]), &json!([])).await?;
    page.says("このブラウザには、保存されたプログラムがありません").await?;
    assert!(page.all("button", "すべてダウンロード", None).await?.is_empty());
    // What the program finds when it is the first to open it.
    let open = "const done = arguments[0]; let was = 'there already'; const opening = indexedDB.open('okaeri', 1);\
        opening.onupgradeneeded = (event) => { was = event.oldVersion; };\
        opening.onsuccess = () => { opening.result.close(); done(was); };";
    assert_eq!(page.client.execute_async(open, vec![]).await?, json!(0));
    page.close().await
}

#[tokio::test]
async fn a_database_of_another_version_is_read_or_passed_over() -> Result<()> {
    let page = Tongue::En.stage().open().await?;
    for (store, heard) in [("records", "Asahi"), ("others", "There are no programs in this browser")] {
        over(&page, &json!([]), &json!([])).await?;
        let make = "const [store, text, done] = arguments; const opening = indexedDB.open('okaeri', 7);\
            opening.onupgradeneeded = () => opening.result.createObjectStore(store).put(text, 'slot/a/a');\
            opening.onsuccess = () => { opening.result.close(); done('made'); };";
        page.client.execute_async(make, vec![json!(store), json!(document("Asahi"))]).await?;
        page.reload().await?;
        page.says(heard).await?;
    }
    page.close().await
}

#[tokio::test]
async fn places_that_refuse_are_named() -> Result<()> {
    let page = reloaded_with(DENY_STORAGE).await?;
    page.go("?rescue").await?;
    page.says("読めた範囲には、プログラムがありません").await?;
    page.says("IndexedDBを読めませんでした").await?;
    page.says("localStorageを読めませんでした").await?;
    page.close().await
}

#[tokio::test]
async fn a_database_that_never_answers_keeps_nothing_else_waiting() -> Result<()> {
    let site = Site::start()?;
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    over(&page, &json!([]), &json!([["okaeri.program.p", document("ひがし")]])).await?;
    let silence = "IDBFactory.prototype.open = () => ({});\
        const later = setTimeout; window.setTimeout = (act, wait) => later(act, wait === 5000 ? 0 : wait);";
    site.run_before(silence);
    page.reload().await?;
    page.says("IndexedDBから返事がありません").await?;
    page.one("button", "「ひがし」のダウンロード").await?;
    page.close().await
}

/// Cannot read what lies under one name, nor anything that is asked for at once with it, and ends the transaction that asks,
/// as Chromium does where the file of a larger value is gone.
const UNREADABLE: &str = "const store = IDBObjectStore.prototype; const lost = 'slot/lost/a';\
    const failing = (real) => { const asked = { error: new DOMException('Data lost', 'NotReadableError') };\
      real.onsuccess = () => { asked.onerror?.(new Event('error')); real.transaction.abort(); }; return asked; };\
    const { get } = store; store.get = function (key) {\
      const real = get.call(this, key); return key === lost ? failing(real) : real; };\
    for (const all of ['getAll', 'openCursor']) { const real = store[all];\
      store[all] = function (range) { return failing(real.call(this, range)); }; }";

#[tokio::test]
async fn a_value_that_cannot_be_read_takes_no_other_away_and_is_counted() -> Result<()> {
    let site = Site::start()?;
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    page.go("?rescue").await?;
    let text = document("株式会社にし");
    let records = json!([
        ["slot/a/a", record(&page, "a", 1, &text).await?],
        ["slot/lost/a", record(&page, "lost", 1, &document("なくした会社")).await?],
    ]);
    site.run_before(UNREADABLE);
    over(&page, &records, &json!([])).await?;
    page.says("読み出せなかった件数：1").await?;
    hands_out(&page, "「株式会社にし」のダウンロード", "株式会社にし.okaeri.json", &text).await?;
    page.close().await
}
