//! What one step did to versions, so that it can be taken back and done again: with whose each version was.

use serde_json::{Value, json};

use super::Said;
use super::leaf::{Path, read_path, write_path};
use super::stamp::{Stamp, WriterId};

/// What was said at a place, and within it, before somebody decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    pub(super) at: Path,
    pub(super) said: Vec<(Path, Vec<Said>)>,
    /// The edits among them that closed the round.
    pub(super) closings: Vec<Stamp>,
    /// When the edits were made, in seconds since 1970, as far as that was known: nobody else remembers it of those that
    /// nothing is left of.
    pub(super) times: Vec<(Stamp, u64)>,
}

/// What was decided, and of what.
#[derive(Clone, Debug, PartialEq)]
pub enum Settled {
    /// These values were chosen.
    Chosen(Vec<(Before, Value)>),
    /// An entry that one had removed was kept, or removed after all.
    Kept(Before, bool),
    /// An answer that waited was let in, or left out.
    Let(Path, bool),
    /// A merge put these side by side; these answers wait since.
    Brought(Vec<Before>, Vec<Path>),
    /// Other versions than before stand side by side there since a merge: what was there, and what is.
    Shifted(Vec<(Before, Before)>),
    /// Several of these, one after the other.
    All(Vec<Settled>),
}

impl Before {
    /// The place.
    #[must_use]
    pub const fn at(&self) -> &Path {
        &self.at
    }

    /// Whether other versions stand there, or those of others.
    #[must_use]
    pub fn differs(&self, other: &Self) -> bool {
        self.said != other.said
    }

    fn to_value(&self) -> Value {
        let said = |said: &Said| json!([said.stamp.writer.0, said.stamp.count, said.value]);
        let within = self
            .said
            .iter()
            .map(|(path, all)| json!([write_path(path), all.iter().map(said).collect::<Vec<_>>()]));
        let closings = self.closings.iter().map(|stamp| json!([stamp.writer.0, stamp.count]));
        let times = self.times.iter().map(|(stamp, at)| json!([stamp.writer.0, stamp.count, at]));
        json!({
            "at": write_path(&self.at),
            "said": within.collect::<Vec<_>>(),
            "closings": closings.collect::<Vec<_>>(),
            "times": times.collect::<Vec<_>>(),
        })
    }

    fn from_value(value: &Value) -> Option<Self> {
        let said = |one: &Value| Some(Said { stamp: stamp(one)?, value: one.get(2)?.clone() });
        let within = |one: &Value| {
            let all = one.get(1)?.as_array()?.iter().map(said).collect::<Option<Vec<_>>>()?;
            Some((path(one.get(0)?)?, all))
        };
        let time = |one: &Value| Some((stamp(one)?, one.get(2)?.as_u64()?));
        // Earlier versions wrote none.
        let times =
            value.get("times").and_then(Value::as_array).map(|all| all.iter().filter_map(time).collect());
        Some(Self {
            at: path(value.get("at")?)?,
            times: times.unwrap_or_default(),
            said: value.get("said")?.as_array()?.iter().map(within).collect::<Option<_>>()?,
            closings: value.get("closings")?.as_array()?.iter().map(stamp).collect::<Option<_>>()?,
        })
    }
}

impl Settled {
    /// Whether a person chose, and nothing was merged.
    #[must_use]
    pub fn is_choice(&self) -> bool {
        match self {
            Self::Brought(..) | Self::Shifted(_) => false,
            Self::All(all) => all.iter().all(Self::is_choice),
            Self::Chosen(_) | Self::Kept(..) | Self::Let(..) => true,
        }
    }

    /// As it lies on the disk, beside the step.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match self {
            Self::Chosen(places) => {
                let places = places.iter().map(|(before, value)| json!([before.to_value(), value]));
                json!({ "chosen": places.collect::<Vec<_>>() })
            }
            Self::Kept(before, is_kept) => json!({ "kept": [before.to_value(), is_kept] }),
            Self::Let(life, is_let) => json!({ "let": [write_path(life), is_let] }),
            Self::Brought(apart, waiting) => {
                let apart: Vec<Value> = apart.iter().map(Before::to_value).collect();
                let waiting: Vec<String> = waiting.iter().map(|life| write_path(life)).collect();
                json!({ "brought": [apart, waiting] })
            }
            Self::Shifted(places) => {
                let places =
                    places.iter().map(|(before, after)| json!([before.to_value(), after.to_value()]));
                json!({ "shifted": places.collect::<Vec<_>>() })
            }
            Self::All(all) => json!({ "all": all.iter().map(Self::to_value).collect::<Vec<_>>() }),
        }
    }

    /// What [`Self::to_value`] wrote; none where it cannot be read.
    #[must_use]
    pub fn from_value(value: &Value) -> Option<Self> {
        let (kind, told) = value.as_object()?.iter().next()?;
        let list = told.as_array()?;
        let flag = || list.get(1)?.as_bool();
        Some(match kind.as_str() {
            "chosen" => {
                let one = |one: &Value| Some((Before::from_value(one.get(0)?)?, one.get(1)?.clone()));
                Self::Chosen(list.iter().map(one).collect::<Option<_>>()?)
            }
            "shifted" => {
                let one =
                    |one: &Value| Some((Before::from_value(one.get(0)?)?, Before::from_value(one.get(1)?)?));
                Self::Shifted(list.iter().map(one).collect::<Option<_>>()?)
            }
            "all" => Self::All(list.iter().map(Self::from_value).collect::<Option<_>>()?),
            "kept" => Self::Kept(Before::from_value(list.first()?)?, flag()?),
            "let" => Self::Let(path(list.first()?)?, flag()?),
            "brought" => {
                let apart = list.first()?.as_array()?.iter().map(Before::from_value);
                let waiting = list.get(1)?.as_array()?.iter().map(path);
                Self::Brought(apart.collect::<Option<_>>()?, waiting.collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }
}

fn path(value: &Value) -> Option<Path> {
    read_path(value.as_str()?)
}

fn stamp(value: &Value) -> Option<Stamp> {
    Some(Stamp { writer: WriterId(value.get(0)?.as_str()?.to_owned()), count: value.get(1)?.as_u64()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_several_decisions_did_is_read_again() {
        let said =
            Said { stamp: Stamp { count: 3, writer: WriterId("w".to_owned()) }, value: json!("前の値") };
        let at = vec![super::super::leaf::Step::Key("name".to_owned())];
        let times = vec![(said.stamp.clone(), 1_795_000_000)];
        let before =
            Before { at: at.clone(), said: vec![(at.clone(), vec![said])], closings: Vec::new(), times };
        let chosen = Settled::Chosen(vec![(before.clone(), json!("値"))]);
        let shifted = Settled::Shifted(vec![(before.clone(), before.clone())]);
        let kept = Settled::Kept(before.clone(), false);
        let all = Settled::All(vec![chosen, kept, Settled::Let(at, true), shifted]);
        assert_eq!(Settled::from_value(&all.to_value()), Some(all));
        assert_eq!(Settled::from_value(&json!({ "all": [{ "kept": [1] }] })), None);
    }
}
