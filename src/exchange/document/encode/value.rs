//! What a program's value is worked out from.

use crate::domain::sorted;
use crate::domain::value::{Counts, Figures};
use crate::exchange::document::v1;

/// None where nothing is said.
pub(super) fn value(figures: &Figures) -> Option<v1::Value> {
    let counts = |counts: &Counts| sorted::map(counts.iter().map(|(one, people)| ((*one).into(), *people)));
    (*figures != Figures::default()).then(|| v1::Value {
        leavers: figures.leavers,
        registered: figures.registered,
        planned: figures.planned,
        pay_yen: figures.pay_yen,
        fee_permille: figures.fee_permille,
        hire_yen: figures.hire_yen,
        running_yen: figures.running_yen,
        months: sorted::map(figures.months.iter().map(|(month, given)| (month.name(), counts(given)))),
    })
}
