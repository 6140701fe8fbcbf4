//! The three browser engines that the tests know.

use std::fmt;

use anyhow::{Result, bail};

/// A browser engine; `chromium` is the one that is always tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The variable that tells the journeys where its browser is.
    pub(crate) const fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "OKAERI_CHROMIUM",
            Self::Firefox => "OKAERI_FIREFOX",
            Self::Webkit => "OKAERI_WEBKIT",
        }
    }

    /// Reads `chromium,firefox`.
    pub(crate) fn list(text: &str) -> Result<Vec<Self>> {
        let mut engines = Vec::new();
        for name in text.split(',').map(str::trim) {
            let engine = match name {
                "chromium" => Self::Chromium,
                "firefox" => Self::Firefox,
                "webkit" => Self::Webkit,
                _ => bail!("no engine is called `{name}`; there are chromium, firefox and webkit"),
            };
            if !engines.contains(&engine) {
                engines.push(engine);
            }
        }
        Ok(engines)
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_keeps_its_order_and_drops_repeats() {
        assert_eq!(Engine::list("webkit, chromium,webkit").unwrap(), [Engine::Webkit, Engine::Chromium]);
    }

    #[test]
    fn an_unknown_engine_is_named() {
        assert!(Engine::list("chromium,opera").unwrap_err().to_string().contains("`opera`"));
    }
}
