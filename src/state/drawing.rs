//! The people of a year, drawn through the funnel bit by bit, so that the page does not stand still meanwhile.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::{GetValue, StoredValue, UpdateValue, set_timeout};

use super::session::Session;
use super::{RwSignal, effect, memo};
use crate::domain::value::{Drawing, Drawn};

/// How often a year is drawn.
pub const DRAWS: u32 = 10_000;

/// How many draws are made at once: well below what a person notices.
const PORTION: u32 = 500;

/// The years that were drawn.
#[derive(Debug, PartialEq, Eq)]
pub struct Years {
    /// How many leave in each.
    pub leavers: u32,
    /// How many take each step.
    pub drawn: Drawn,
}

/// The years of the open program: of what was there before the last change until they are drawn anew; none where it is not
/// said how many leave. Drawn for as long as the view is there that asks for them.
#[must_use]
pub fn use_years(session: Session) -> RwSignal<Option<Arc<Years>>> {
    let years = RwSignal::new(None);
    let attempt = StoredValue::new(0_u32);
    let given = memo(move || {
        session.program.with(|open| {
            let open = open.as_ref().filter(|open| open.value.leavers.is_some_and(|leavers| leavers > 0))?;
            Some((open.value.funnel(), open.settings.uncertainty.seed))
        })
    });
    effect(move || {
        let now = attempt.try_update_value(|attempt| {
            *attempt = attempt.wrapping_add(1);
            *attempt
        });
        match given.get() {
            Some((funnel, seed)) => {
                let drawing = Drawing::new(&funnel, seed.into(), DRAWS);
                go_on(drawing, move |drawing| match drawing {
                    _ if attempt.try_get_value() != now => false,
                    Some(drawing) => {
                        years.set(Some(Arc::new(Years { leavers: funnel.leavers, drawn: drawing.drawn() })));
                        false
                    }
                    None => true,
                });
            }
            None => years.set(None),
        }
    });
    years
}

/// Draws on once the page had its turn, as long as `told` wants it; what is all drawn is told.
fn go_on(mut drawing: Drawing, told: impl Fn(Option<Drawing>) -> bool + 'static) {
    let next = move || {
        if !told(None) {
            return;
        }
        if drawing.go_on(PORTION) {
            told(Some(drawing));
        } else {
            go_on(drawing, told);
        }
    };
    set_timeout(next, Duration::ZERO);
}
