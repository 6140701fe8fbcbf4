//! Why a task ends on another day than in the baseline, in words.

use crate::domain::catalog::Catalog;
use crate::domain::plan::Line;
use crate::domain::plan::slip::{Cause, Slip, Slips, Why};
use crate::domain::text::Text;
use crate::ui::page::plan::phrase::{Names, role};
use crate::ui::words::plan as words;

/// The causes of a slip, each with its days where there are several.
pub(super) fn causes(
    catalog: &Catalog,
    names: &Names,
    slips: &Slips,
    slip: &Slip,
    line: Option<&Line>,
) -> Vec<Text> {
    let told = |cause: &Cause| {
        let words = told(catalog, names, slips, cause, line);
        if slip.causes.len() > 1 { words::with_days(&words, cause.days) } else { words }
    };
    slip.causes.iter().map(told).collect()
}

fn told(catalog: &Catalog, names: &Names, slips: &Slips, cause: &Cause, line: Option<&Line>) -> Text {
    let later = cause.days > 0;
    match &cause.why {
        Why::Takes { then, now } => words::takes(*then, *now),
        Why::Calendar => words::calendar(later),
        Why::Began => words::began(later),
        Why::Waits { first, .. } if slips.added.contains(first) => words::waits_for_new(&names.name(first)),
        Why::Waits { first, root } => {
            let root = (root != first).then(|| names.name(root));
            words::waits(&names.name(first), root.as_ref(), later)
        }
        Why::Order(first) => words::order(&names.name(first)),
        Why::Capacity(holders) => match line {
            Some(line) => words::no_room(&role(catalog, &line.words.owner), &names.list(holders)),
            None => words::MOVED_OTHERWISE.clone(),
        },
        Why::Dated => words::MOVED_BY_HAND.clone(),
        Why::NotBefore => words::MOVED_BY_FIRST_DAY.clone(),
        Why::PlanStart => words::MOVED_START.clone(),
        Why::Other => words::MOVED_OTHERWISE.clone(),
    }
}
