//! Why each action is in or out, as the page is told.

use crate::domain::catalog::Catalog;
use crate::domain::id::ActionId;
use crate::domain::selection::{Explanation, In, Out};
use crate::exchange::engine::Why;

/// The reasons in the catalog's order, whatever is in: so that nothing moves when one of them changes.
pub(super) fn reasons(catalog: &Catalog, explanation: &Explanation) -> Vec<(ActionId, Why)> {
    let why = |id: &ActionId| {
        let why = explanation.ins.get(id).map(why_in);
        why.or_else(|| explanation.outs.get(id).map(why_out))
    };
    catalog.actions.iter().filter_map(|action| Some((action.id.clone(), why(&action.id)?))).collect()
}

const fn why_in(why: &In) -> Why {
    match why {
        In::Pinned => Why::PinnedIn,
        In::Necessary => Why::Necessary,
        In::Saves { effort, is_exact } => Why::Saves(*effort, *is_exact),
        In::Unclear => Why::Unclear,
    }
}

fn why_out(why: &Out) -> Why {
    match why {
        Out::Pinned => Why::PinnedOut,
        Out::NeedsPinnedOut(needed) => Why::Needs(needed.clone()),
        Out::RaisesNothing => Why::RaisesNothing,
        Out::TooLong { days } => Why::TooLong(*days),
        Out::Impossible => Why::Impossible,
        Out::Costs { effort, is_exact } => Why::Costs(*effort, *is_exact),
        Out::Unclear => Why::Unclear,
    }
}
