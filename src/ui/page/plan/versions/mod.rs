//! Baselines that the plan is held against, and scenarios beside it.

mod baselines;
mod beside;
mod cause;
mod name;
mod scenarios;
mod slips;

use leptos::prelude::*;

use self::baselines::Baselines;
use self::scenarios::Scenarios;
use self::slips::SlipsView;
use super::board::Board;
use crate::ui::node::{Node, view};

/// Baselines and scenarios of the plan.
#[component]
pub(super) fn Versions(
    /// The plan.
    board: Board,
) -> Node {
    view! {
        <Baselines board/>
        <SlipsView board/>
        <Scenarios board/>
    }
}
