//! The last file of a program: one that it was exported to, or opened from; and whether it was changed since.

use serde_json::{Value, json};

use super::merge::Versions;

/// The last file of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// When it was exported or opened, in milliseconds since 1970.
    pub at: u64,
    /// Whether the program was opened from it.
    pub is_opened: bool,
    /// Which edits are in it; none where that was not noted.
    seen: Option<Versions>,
}

impl Filed {
    /// A file that was exported now.
    #[must_use]
    pub const fn exported(at: u64, seen: Versions) -> Self {
        Self { at, is_opened: false, seen: Some(seen) }
    }

    /// A file from which the program was opened now.
    #[must_use]
    pub const fn opened(at: u64, seen: Versions) -> Self {
        Self { at, is_opened: true, seen: Some(seen) }
    }

    /// Whether the program has an edit that the file has not. `kept_at` is when it was kept last: what earlier versions
    /// noted of a file is the time alone.
    #[must_use]
    pub fn lacks(&self, now: &Versions, kept_at: u64) -> bool {
        self.seen.as_ref().map_or(kept_at > self.at, |seen| !seen.covers(now))
    }

    /// As it is noted.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let seen = self.seen.as_ref().map(Versions::to_value);
        json!({ "at": self.at, "opened": self.is_opened, "seen": seen })
    }

    /// What [`Self::to_value`] wrote, or the time alone; none where it is neither.
    #[must_use]
    pub fn from_value(value: &Value) -> Option<Self> {
        let at = value.as_u64().or_else(|| value.get("at")?.as_u64())?;
        let is_opened = value.get("opened").and_then(Value::as_bool).unwrap_or_default();
        let seen = value.get("seen").filter(|seen| seen.is_object()).map(Versions::from_value);
        Some(Self { at, is_opened, seen })
    }
}
