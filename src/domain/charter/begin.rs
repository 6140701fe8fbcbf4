//! A charter to begin with, taken from what a case published.

use chrono::{Months, NaiveDate};

use super::{Charter, Wave};
use crate::domain::catalog::{Start, StartWave};
use crate::domain::id::WaveId;
use crate::domain::sorted;
use crate::domain::text::Language;

impl Charter {
    /// The charter with what a case published of its own in the place of what it says about the same. What the case did not
    /// publish stays. Waves begin as many months after `first` as the case's did; one of which that is not published has no day.
    #[must_use]
    pub fn started_like(
        &self,
        start: &Start,
        language: Language,
        first: NaiveDate,
        mut id: impl FnMut() -> WaveId,
    ) -> Self {
        let mut charter = self.clone();
        if !start.population.is_empty() {
            charter.population = sorted::set(start.population.iter().copied());
        }
        if start.operation.is_some() {
            charter.operation = start.operation;
        }
        if !start.waves.is_empty() {
            let wave = |wave: &StartWave| Wave {
                id: id(),
                reach: wave.reach,
                what: wave.what.say(language).to_owned(),
                begins: wave.after_months.and_then(|months| after(first, months)),
            };
            charter.waves = start.waves.iter().map(wave).collect();
            sorted::by(&mut charter.waves, |one, other| one.rank().cmp(&other.rank()));
        }
        charter
    }
}

fn after(first: NaiveDate, months: u16) -> Option<NaiveDate> {
    first.checked_add_months(Months::new(months.into()))
}
