//! Steps that several journeys take.

use anyhow::Result;
use e2e::{Page, Site, Stage};
use serde_json::json;

/// The language of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tongue {
    Ja,
    En,
}

impl Tongue {
    /// The words in this language.
    pub(crate) const fn say(self, ja: &'static str, en: &'static str) -> &'static str {
        match self {
            Self::Ja => ja,
            Self::En => en,
        }
    }

    pub(crate) fn stage(self) -> Stage {
        Stage { language: self.say("ja", "en-US").to_owned(), ..Stage::default() }
    }
}

/// Refuses all storage. The language that was chosen cannot be read then, so the browser's own must be the same.
pub(crate) const DENY_STORAGE: &str = "for (const place of ['localStorage', 'indexedDB', 'sessionStorage'])\
    Object.defineProperty(window, place, { get() { throw new DOMException('denied', 'SecurityError'); } });\
    Object.defineProperty(navigator, 'languages', { value: ['ja'] });";

/// The page in Japanese, opened well and then loaded anew with a script before its own.
pub(crate) async fn reloaded_with(script: &str) -> Result<Page> {
    let site = Site::start()?;
    let page = Tongue::Ja.stage().open_at(site.address()).await?;
    site.run_before(script);
    page.reload().await?;
    Ok(page)
}

/// Creates a program, up to the quick check.
pub(crate) async fn create(page: &Page, tongue: Tongue, name: &str) -> Result<()> {
    page.click("link", tongue.say("診断を始める", "Start an assessment")).await?;
    page.is_at(tongue.say("新しい診断", "New assessment")).await?;
    page.fill("textbox", tongue.say("組織の名前", "Name of the organization"), name).await?;
    page.click("checkbox", tongue.say("早く力を発揮する人を迎える", "People who are productive early"))
        .await?;
    page.click("button", tongue.say("簡易チェックを始める", "Start the quick check")).await?;
    page.is_at(tongue.say("簡易チェック", "Quick check")).await
}

/// Answers every item on the page by clicking, with the levels in turn.
pub(crate) async fn answer_all(page: &Page, tongue: Tongue, levels: &[u8]) -> Result<usize> {
    // A click on a link may return before the page that it leads to is there.
    page.one("group", tongue.say("設問", "Item")).await?;
    let items = page.all("group", tongue.say("設問", "Item"), None).await?.len();
    for number in 1..=items {
        let legend = match tongue {
            Tongue::Ja => format!("設問{number}/{items}"),
            Tongue::En => format!("Item {number} of {items}"),
        };
        let level = levels[(number - 1) % levels.len()];
        page.click_in(&legend, "radio", &level.to_string()).await?;
    }
    Ok(items)
}

/// Makes the plan, from the page of the target: of the sets that are found, the one with the least work.
pub(crate) async fn make_plan(page: &Page, tongue: Tongue) -> Result<()> {
    page.click("button", tongue.say("計画を作る", "Make the plan")).await?;
    page.is_at(tongue.say("計画", "Plan")).await?;
    // Sets that are still coming move what stands below them.
    page.says(tongue.say("探し終えました", "The search is done")).await?;
    page.click("button", tongue.say("この組み合わせで計画を作る", "Make the plan from this set")).await?;
    page.one("link", tongue.say("ガントチャート", "Gantt chart")).await?;
    Ok(())
}

/// The overall score that the page shows, as text.
pub(crate) async fn live_score(page: &Page) -> Result<String> {
    let text =
        page.script("return document.querySelector('.live-score .number')?.innerText || '';", vec![]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// The texts that the browser keeps, by name.
pub(crate) async fn kept(page: &Page) -> Result<serde_json::Map<String, serde_json::Value>> {
    let all = page.script("return Object.fromEntries(Object.entries(localStorage));", vec![]).await?;
    Ok(all.as_object().cloned().unwrap_or_default())
}

/// The only program that the browser keeps.
pub(crate) async fn kept_program(page: &Page) -> Result<serde_json::Value> {
    let all = kept(page).await?;
    let text = all.iter().find(|(name, _)| name.starts_with("okaeri.program.")).map(|(_, text)| text.clone());
    let text = text.unwrap_or_else(|| json!("{}"));
    let text = text.as_str().unwrap_or("{}");
    // A line that says what it is, and the document.
    Ok(serde_json::from_str(text.split_once('\n').map_or(text, |(_, document)| document))?)
}

/// Hands the page a file, as if it were chosen, and waits until it is shown what is in it.
pub(crate) async fn choose_file(page: &Page, name: &str, text: &str) -> Result<()> {
    choose_files(page, &[(name, text)]).await?;
    page.is_at("ファイルを確かめて開く").await
}

/// Hands the page files, as if they were chosen at once.
pub(crate) async fn choose_files(page: &Page, files: &[(&str, &str)]) -> Result<()> {
    let choose = "const input = document.querySelector('input[type=file]'); const data = new DataTransfer();\
        for (const [name, text] of arguments[0]) data.items.add(new File([text], name, { type: 'application/json' }));\
        input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(choose, vec![json!(files)]).await?;
    Ok(())
}
