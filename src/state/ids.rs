//! Ids for what a person makes. Chance comes from the browser, never from the rules.

use super::session::Session;
use crate::domain::id::{BaselineId, ProgramId, ScenarioId, TaskId, WaveId};

const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
const LENGTH: usize = 12;

/// A name that nobody else has.
pub(super) fn fresh() -> String {
    let mut bytes = [0_u8; LENGTH];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        for byte in &mut bytes {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "0–255 by construction"
            )]
            let chance = (js_sys::Math::random() * 256.0) as u8;
            *byte = chance;
        }
    }
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}

/// Half of one: for what is rare enough.
pub(super) fn short() -> String {
    fresh().chars().take(LENGTH / 2).collect()
}

pub(super) fn program() -> ProgramId {
    ProgramId::from(fresh())
}

pub(super) fn task() -> TaskId {
    TaskId::from(format!("own.{}", fresh()))
}

pub(super) fn baseline() -> BaselineId {
    BaselineId::from(fresh())
}

pub(super) fn scenario() -> ScenarioId {
    ScenarioId::from(fresh())
}

impl Session {
    /// A name for a new wave of the charter.
    #[must_use]
    pub fn fresh_wave(self) -> WaveId {
        WaveId::from(fresh())
    }

    /// A few letters that nobody else has, for the name of something that is added to a list.
    #[must_use]
    pub fn fresh_letters(self) -> String {
        short()
    }
}
