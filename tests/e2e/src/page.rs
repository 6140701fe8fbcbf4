//! What a person does at the page.

use std::future::Future;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use crate::find::FIND;

/// How long a person waits for something to appear.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often elements are asked for that leave the page while they are told.
const STALE_TRIES: usize = 10;

/// A page in a browser. Close it by [`Page::close`].
#[derive(Clone, Debug)]
pub struct Page {
    /// The browser.
    pub client: Client,
    /// Where the page is served, ending in a slash.
    address: String,
}

impl Page {
    pub(crate) const fn new(client: Client, address: String) -> Self {
        Self { client, address }
    }

    /// Opens an address within the page, such as `#/guide`, and waits for its heading.
    ///
    /// # Errors
    /// When the page does not come up.
    pub async fn go(&self, tail: &str) -> Result<()> {
        self.client.goto(&format!("{}{tail}", self.address)).await?;
        self.heading().await?;
        Ok(())
    }

    /// Loads the page anew and waits for its heading.
    ///
    /// # Errors
    /// When the page does not come up.
    pub async fn reload(&self) -> Result<()> {
        self.client.refresh().await?;
        self.heading().await?;
        Ok(())
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// When it throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        self.client.execute(script, arguments).await.with_context(|| format!("running {}", excerpt(script)))
    }

    /// Asks again and again until the answer is yes.
    ///
    /// # Errors
    /// When it stays no.
    pub async fn until<F, W>(&self, what: &str, ask: F) -> Result<()>
    where
        F: Fn() -> W,
        W: Future<Output = Result<bool>>,
    {
        let start = Instant::now();
        while !ask().await? {
            if start.elapsed() > PATIENCE {
                bail!("waited in vain until {what}\n{}", self.excerpt().await?);
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        Ok(())
    }

    async fn excerpt(&self) -> Result<String> {
        Ok(self.main_text().await?.chars().take(1500).collect())
    }

    /// All elements of a role whose name is, or begins with, `name`; within a group or region where one is named.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn all(&self, role: &str, name: &str, within: Option<&str>) -> Result<Vec<Element>> {
        let ask = || self.script(FIND, vec![json!(role), json!(name), json!(within)]);
        let mut found = ask().await;
        // WebKit's driver refuses the whole answer when one of its elements has just left the page.
        for _ in 0..STALE_TRIES {
            if !found.as_ref().is_err_and(is_stale) {
                break;
            }
            found = ask().await;
        }
        let found = found?;
        let elements = found.as_array().cloned().unwrap_or_default().into_iter();
        let elements =
            elements.map(|value| Ok(Element::from_element_id(self.client.clone(), element_id(&value)?)));
        elements.collect()
    }

    /// The first element of a role with a name, once it is there.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn one(&self, role: &str, name: &str) -> Result<Element> {
        self.within(None, role, name).await
    }

    /// The first element of a role with a name within a group or region, once it is there.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn within(&self, group: Option<&str>, role: &str, name: &str) -> Result<Element> {
        let start = Instant::now();
        loop {
            if let Some(element) = self.all(role, name, group).await?.into_iter().next() {
                return Ok(element);
            }
            if start.elapsed() > PATIENCE {
                bail!("no {role} “{name}” (in {group:?}) on the page:\n{}", self.excerpt().await?);
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Clicks what has this role and name.
    ///
    /// # Errors
    /// When it is not there or cannot be clicked.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        self.press_on(&self.one(role, name).await?).await.with_context(|| format!("clicking {role} “{name}”"))
    }

    /// Clicks what has this role and name within a group or region.
    ///
    /// # Errors
    /// When it is not there or cannot be clicked.
    pub async fn click_in(&self, group: &str, role: &str, name: &str) -> Result<()> {
        let element = self.within(Some(group), role, name).await?;
        self.press_on(&element).await.with_context(|| format!("clicking {role} “{name}” in “{group}”"))
    }

    /// A click with the mouse in the middle of the element, or of its label where the field itself is hidden.
    async fn press_on(&self, element: &Element) -> Result<()> {
        let bring = "const e = arguments[0]; (e.labels && e.labels.length ? e.labels[0] : e)\
                     .scrollIntoView({ block: 'center', behavior: 'instant' });";
        self.script(bring, vec![serde_json::to_value(element)?]).await?;
        if element.click().await.is_err() {
            // A radio button that is drawn by its label cannot be hit itself.
            let click = "const e = arguments[0]; (e.labels && e.labels.length ? e.labels[0] : e).click();";
            self.script(click, vec![serde_json::to_value(element)?]).await?;
        }
        Ok(())
    }

    /// Replaces what a text field holds, letter by letter.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, role: &str, name: &str, text: &str) -> Result<()> {
        let field = self.one(role, name).await?;
        field.click().await?;
        field.clear().await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Sets a date field, as its picker does.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn set_date(&self, name: &str, iso: &str) -> Result<()> {
        let field = self.one("date", name).await?;
        let set = "arguments[0].focus();\
                   arguments[0].value = arguments[1];\
                   arguments[0].dispatchEvent(new Event('input', { bubbles: true }));\
                   arguments[0].dispatchEvent(new Event('change', { bubbles: true }));";
        self.script(set, vec![serde_json::to_value(&field)?, json!(iso)]).await?;
        Ok(())
    }

    /// Presses keys one after the other, wherever the focus is.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn keys(&self, keys: &[char]) -> Result<()> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            actions = actions.then(KeyAction::Down { value: *key }).then(KeyAction::Up { value: *key });
        }
        self.client.perform_actions(actions).await?;
        Ok(())
    }

    /// Holds one key and presses another.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn chord(&self, held: char, key: char) -> Result<()> {
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(actions).await?;
        Ok(())
    }

    /// Everything that the main part of the page says.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn main_text(&self) -> Result<String> {
        let text = self
            .script("return (document.querySelector('main') || document.body).innerText;", vec![])
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the main part of the page says something.
    ///
    /// # Errors
    /// When it does not.
    pub async fn says(&self, words: &str) -> Result<()> {
        self.until(&format!("the page says “{words}”"), || async {
            Ok(self.main_text().await?.contains(words))
        })
        .await
    }

    /// The heading of the page.
    ///
    /// # Errors
    /// When there is none.
    pub async fn heading(&self) -> Result<String> {
        let start = Instant::now();
        loop {
            // In one step: between finding it and reading it a page may give way to the next.
            let heading =
                self.script("return document.querySelector('.page-heading h1')?.innerText || '';", vec![]);
            match heading.await?.as_str() {
                Some(heading) if !heading.is_empty() => return Ok(heading.to_owned()),
                _ if start.elapsed() > PATIENCE => bail!("no heading:\n{}", self.excerpt().await?),
                _ => tokio::time::sleep(Duration::from_millis(40)).await,
            }
        }
    }

    /// Waits until the page has this heading.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn is_at(&self, heading: &str) -> Result<()> {
        self.until(&format!("the heading is “{heading}”"), || async {
            Ok(self.heading().await? == heading)
        })
        .await
    }

    /// Waits until everything is kept.
    ///
    /// # Errors
    /// When it is not.
    pub async fn is_kept(&self) -> Result<()> {
        let ask = "return /保存済み|Kept/.test(document.querySelector('.save-state')?.innerText || '');";
        self.until("it is kept", || async { Ok(self.script(ask, vec![]).await? == json!(true)) }).await
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When the page has stopped with an error meanwhile, whatever was looked for, or the driver refuses.
    pub async fn close(self) -> Result<()> {
        let stopped = "const title = document.querySelector('main.rescue h1')?.innerText || '';\
            return /途中で止まりました|Okaeri stopped/.test(title) ? document.body.innerText : null;";
        let found = self.script(stopped, vec![]).await?;
        anyhow::ensure!(found.is_null(), "the page has stopped: {found}");
        self.close_as_it_is().await
    }

    /// Ends the browser, also where the page has stopped, as it was made to.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn close_as_it_is(self) -> Result<()> {
        self.client.close().await?;
        Ok(())
    }
}

fn is_stale(error: &anyhow::Error) -> bool {
    error.downcast_ref::<CmdError>().is_some_and(CmdError::is_stale_element_reference)
}

fn element_id(value: &Value) -> Result<fantoccini::elements::ElementRef> {
    let id = value.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
    Ok(fantoccini::elements::ElementRef::from(id.context("an element of the page")?.to_owned()))
}

fn excerpt(script: &str) -> String {
    script.chars().take(80).collect()
}
