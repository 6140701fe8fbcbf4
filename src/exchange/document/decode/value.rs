//! What a program's value is worked out from.

use super::ReadError;
use crate::domain::sorted::{self, Map};
use crate::domain::value::{Counted, Counts, Figures, Month};
use crate::exchange::document::v1;

pub(super) fn value(value: v1::Value, place: &str) -> Result<Figures, ReadError> {
    let counts = |counts: Map<v1::Counted, u32>| -> Counts {
        sorted::map(counts.into_iter().map(|(one, people)| (Counted::from(one), people)))
    };
    let month = |(name, given): (String, Map<v1::Counted, u32>)| match Month::parse(&name) {
        Some(month) => Ok((month, counts(given))),
        None => Err(ReadError::invalid(format!("{place}.months.{name}"))),
    };
    let months: Vec<_> = value.months.into_iter().map(month).collect::<Result<_, _>>()?;
    Ok(Figures {
        leavers: value.leavers,
        registered: value.registered,
        planned: value.planned,
        pay_yen: value.pay_yen,
        fee_permille: value.fee_permille,
        hire_yen: value.hire_yen,
        running_yen: value.running_yen,
        months: sorted::map(months.into_iter().filter(|(_, counts)| !counts.is_empty())),
    })
}
