//! What a task waits for, as one cell: `3; 5SS+2` — numbers of tasks, how it waits, and working days in between.

use super::plain::narrow;
use crate::domain::limits::LAG_DAYS;
use crate::domain::plan::LinkKind;

/// One wait: the number of the other task, how, and how many working days more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The number of the task that is waited for.
    pub number: usize,
    /// What of it is waited for.
    pub kind: LinkKind,
    /// Working days in between.
    pub lag_days: u16,
}

/// Words that say that nothing is waited for. An empty cell says nothing.
const NOTHING: [&str; 4] = ["-", "なし", "無し", "none"];

const fn letters(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::FinishToStart => "FS",
        LinkKind::StartToStart => "SS",
        LinkKind::FinishToFinish => "FF",
    }
}

/// How a task waits, as it stands behind the other's number: `SS+2`; nothing where it waits in the usual way.
#[must_use]
pub fn how(kind: LinkKind, lag_days: u16) -> String {
    match (kind, lag_days) {
        (LinkKind::FinishToStart, 0) => String::new(),
        (kind, 0) => letters(kind).to_owned(),
        (kind, lag) => format!("{}+{lag}", letters(kind)),
    }
}

/// The waits as one cell.
#[must_use]
pub fn write(waits: &[Wait]) -> String {
    let wait = |wait: &Wait| format!("{}{}", wait.number, how(wait.kind, wait.lag_days));
    waits.iter().map(wait).collect::<Vec<_>>().join("; ")
}

/// The waits of a cell; none where it is not understood.
#[must_use]
pub fn read(cell: &str) -> Option<Vec<Wait>> {
    let cell = narrow(cell).to_uppercase();
    if NOTHING.contains(&cell.to_lowercase().as_str()) {
        return Some(Vec::new());
    }
    let parts = cell.split([';', ',', '、', '・']).map(str::trim).filter(|part| !part.is_empty());
    let waits: Option<Vec<Wait>> = parts.map(wait).collect();
    waits.filter(|waits| !waits.is_empty())
}

fn wait(part: &str) -> Option<Wait> {
    let end = part.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(part.len());
    let (number, rest) = part.split_at_checked(end)?;
    let rest = rest.trim_start();
    let kind = LinkKind::ALL.into_iter().find_map(|kind| Some((kind, rest.strip_prefix(letters(kind))?)));
    let (kind, lag) = kind.unwrap_or((LinkKind::default(), rest));
    let lag = lag.trim().trim_end_matches("DAYS").trim_end_matches(['D', '日']).trim_end();
    let lag_days = match lag.strip_prefix('+') {
        Some(days) => days.trim().parse().ok().filter(|days| LAG_DAYS.contains(days))?,
        None if lag.is_empty() => 0,
        None => return None,
    };
    Some(Wait { number: number.parse().ok().filter(|number| *number > 0)?, kind, lag_days })
}
