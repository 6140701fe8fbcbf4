//! A command of Chromium's own protocol, sent through its driver.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};

/// A command of Chromium's own protocol.
#[derive(Clone, Debug)]
pub struct DevTools {
    command: String,
    parameters: Value,
}

impl DevTools {
    /// A command with its parameters.
    #[must_use]
    pub fn new(command: &str, parameters: Value) -> Self {
        Self { command: command.to_owned(), parameters }
    }
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _address: &url::Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "cmd": self.command, "params": self.parameters }).to_string()))
    }
}
