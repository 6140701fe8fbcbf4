//! Starting a browser with an empty profile.

use std::env;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};

use crate::downloads;
use crate::page::Page;
use crate::site::Site;

/// What a browser is started with.
#[derive(Clone, Debug)]
pub struct Stage {
    /// The BCP 47 tag of the browser's own language.
    pub language: String,
    /// Width and height of the window, in CSS pixels.
    pub window: (u32, u32),
    /// Whether the system asks for dark colours.
    pub dark: bool,
    /// Whether Chromium logs what it does on the network, for [`crate::network`].
    pub logs_network: bool,
    /// Where Chromium keeps what it keeps; an empty place that goes with the browser where there is none.
    pub profile: Option<PathBuf>,
}

impl Default for Stage {
    fn default() -> Self {
        Self {
            language: "ja".to_owned(),
            window: (1440, 900),
            dark: false,
            logs_network: false,
            profile: None,
        }
    }
}

/// A variable that `cargo xtask test` sets.
///
/// # Errors
/// When it is not set.
pub fn variable(name: &str) -> Result<String> {
    env::var(name).with_context(|| format!("{name} is not set; run this by `cargo xtask test`"))
}

/// Where the page is served, ending in a slash.
///
/// # Errors
/// When `cargo xtask test` did not say.
pub fn address() -> Result<String> {
    let address = variable("OKAERI_ADDRESS")?;
    Ok(format!("{}/", address.trim_end_matches('/')))
}

/// Whether the browser is Chromium, which alone takes its own commands.
///
/// # Errors
/// When `cargo xtask test` did not say.
pub fn is_chromium() -> Result<bool> {
    Ok(variable("OKAERI_ENGINE")? == "chromium")
}

/// Whether the browser is `WebKit`'s.
///
/// # Errors
/// When `cargo xtask test` did not say.
pub fn is_webkit() -> Result<bool> {
    Ok(variable("OKAERI_ENGINE")? == "webkit")
}

/// The session that was started last. The drivers of Firefox and `WebKit` start one at a time, and a journey that fails
/// does not end its own.
static LEFT: Mutex<Option<String>> = Mutex::new(None);

/// Ends the session that was started last, if it has not ended.
fn end_left(driver: &str) -> Result<()> {
    let Some(session) =
        LEFT.lock().map_err(|_poisoned| anyhow!("another journey stopped while starting"))?.take()
    else {
        return Ok(());
    };
    let host = driver.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(host).with_context(|| format!("reaching {driver}"))?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).context("setting a limit")?;
    write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
        .context("ending a session")?;
    // One that has ended is answered with an error, and that is as good.
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).context("ending a session")?;
    Ok(())
}

impl Stage {
    /// Starts a browser and opens the page.
    ///
    /// # Errors
    /// When the driver refuses, or the page does not come up.
    pub async fn open(&self) -> Result<Page> {
        self.open_at(&address()?).await
    }

    /// Starts a browser and opens the page where another serves it.
    ///
    /// # Errors
    /// When the driver refuses, or the page does not come up.
    pub async fn open_at(&self, address: &str) -> Result<Page> {
        let client = self.connect().await?;
        client.set_window_size(self.window.0, self.window.1).await?;
        self.arrive(client, address).await
    }

    /// Opens the page at an origin of its own in the browser that a page has, which shows it until that page is gone to
    /// again. Nothing that is kept at one origin is seen at the other: it is as good as another person's browser, and the
    /// drivers of Firefox and `WebKit` start one browser at a time.
    ///
    /// # Errors
    /// When the page does not come up.
    pub async fn open_beside(&self, page: &Page) -> Result<Page> {
        self.arrive(page.client.clone(), Site::start()?.address()).await
    }

    async fn arrive(&self, client: Client, address: &str) -> Result<Page> {
        let page = Page::new(client, address.to_owned());
        page.go("").await?;
        self.speak(&page).await?;
        Ok(page)
    }

    /// Gives a page that knows no choice of a person's, as at the first visit or after a wipe, this language. `WebKit` takes
    /// none of its own to start with: there the page's own choice stands for it.
    ///
    /// # Errors
    /// When the page does not come up again.
    pub async fn speak(&self, page: &Page) -> Result<()> {
        if !is_webkit()? {
            return Ok(());
        }
        let choice = json!({ "language": self.language, "theme": "" }).to_string();
        // Where a journey has taken localStorage away, the page goes by the browser's language, as that journey has set it.
        let choose = "try { localStorage.setItem('okaeri.preferences', arguments[0]); }\
            catch (refusal) { if (refusal.name !== 'SecurityError') throw refusal; }";
        page.script(choose, vec![json!(choice)]).await?;
        page.reload().await
    }

    /// Starts a browser and opens nothing.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn connect(&self) -> Result<Client> {
        let driver = variable("OKAERI_WEBDRIVER")?;
        if !is_chromium()? {
            end_left(&driver)?;
        }
        let mut builder = ClientBuilder::new(hyper_connector());
        builder.capabilities(self.capabilities()?);
        let client =
            builder.connect(&driver).await.with_context(|| format!("starting a browser through {driver}"))?;
        *LEFT.lock().map_err(|_poisoned| anyhow!("another journey stopped while starting"))? =
            client.session_id().await?;
        Ok(client)
    }

    fn capabilities(&self) -> Result<Capabilities> {
        let value = match variable("OKAERI_ENGINE")?.as_str() {
            "chromium" => self.chromium()?,
            "firefox" => json!({ "moz:firefoxOptions": {
                "binary": variable("OKAERI_FIREFOX")?,
                "args": ["-headless"],
                "prefs": {
                    "intl.accept_languages": self.language,
                    "browser.download.folderList": 2,
                    "browser.download.dir": downloads::folder()?,
                },
            } }),
            "webkit" => json!({ "webkitgtk:browserOptions": {
                "binary": variable("OKAERI_WEBKIT")?,
                "args": ["--automation"],
            } }),
            other => bail!("no such engine: {other}"),
        };
        match value {
            Value::Object(capabilities) => Ok(capabilities),
            _ => bail!("capabilities are an object"),
        }
    }

    fn chromium(&self) -> Result<Value> {
        let mut args = vec![
            "--headless=new".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--no-first-run".to_owned(),
            "--hide-scrollbars".to_owned(),
            format!("--lang={}", self.language),
            format!("--window-size={},{}", self.window.0, self.window.1),
        ];
        if is_root() {
            args.push("--no-sandbox".to_owned());
        }
        if let Some(profile) = &self.profile {
            args.push(format!("--user-data-dir={}", profile.display()));
        }
        if self.dark {
            args.push("--force-dark-mode".to_owned());
        }
        let mut capabilities = json!({ "goog:chromeOptions": {
            "binary": variable("OKAERI_CHROMIUM")?,
            "args": args,
            "prefs": { "intl.accept_languages": self.language },
        } });
        if self.logs_network {
            capabilities["goog:loggingPrefs"] = json!({ "performance": "ALL", "browser": "ALL" });
        }
        Ok(capabilities)
    }
}

/// Chromium refuses its sandbox to root.
fn is_root() -> bool {
    Path::new("/proc/self").exists() && env::var("HOME").is_ok_and(|home| home == "/root")
}

fn hyper_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}
