//! How busy each role is, what their limits do to the finish, and which tasks were moved to fit.

mod level;
mod limits;
mod moved;
mod weeks;

use leptos::prelude::*;

use self::level::Level;
use self::limits::Limits;
use self::moved::Moved;
use self::weeks::Weeks;
use super::board::Board;
use crate::domain::plan::{Load, load};
use crate::state::{Memo, memo};
use crate::ui::node::{Node, view};

/// How busy the roles are.
#[component]
pub(super) fn LoadView(
    /// The plan.
    board: Board,
) -> Node {
    let session = board.session();
    let loads: Memo<Option<Load>> = memo(move || {
        let today = session.today.get();
        session.derived.shown.with(|program| {
            let program = program.as_ref()?;
            let plan = program.plan.as_ref()?;
            session
                .derived
                .tasks
                .with(|tasks| load(session.catalog, plan, tasks, &program.settings, today).ok())
        })
    });
    view! {
        <Limits board loads/>
        <Weeks board loads/>
        <Level board/>
        <Moved board/>
    }
}
