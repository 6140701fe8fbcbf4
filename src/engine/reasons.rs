//! Why each action is in or out, as the page is told.

use crate::domain::id::ActionId;
use crate::domain::selection::{Explanation, In, Out};
use crate::exchange::engine::Why;

/// The reasons, what is in first.
pub(super) fn reasons(explanation: Explanation) -> Vec<(ActionId, Why)> {
    let ins = explanation.ins.into_iter().map(|(id, why)| (id, why_in(&why)));
    let outs = explanation.outs.into_iter().map(|(id, why)| (id, why_out(why)));
    ins.chain(outs).collect()
}

const fn why_in(why: &In) -> Why {
    match why {
        In::Pinned => Why::PinnedIn,
        In::Necessary => Why::Necessary,
        In::Saves { effort, is_exact } => Why::Saves(*effort, *is_exact),
        In::Unclear => Why::Unclear,
    }
}

fn why_out(why: Out) -> Why {
    match why {
        Out::Pinned => Why::PinnedOut,
        Out::NeedsPinnedOut(needed) => Why::Needs(needed),
        Out::RaisesNothing => Why::RaisesNothing,
        Out::TooLong { days } => Why::TooLong(days),
        Out::Impossible => Why::Impossible,
        Out::Costs { effort, is_exact } => Why::Costs(effort, is_exact),
        Out::Unclear => Why::Unclear,
    }
}
