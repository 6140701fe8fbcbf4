//! The choice of the level that a factor, or a single item, is to reach.

use crate::domain::catalog::{Factor, Item};
use crate::domain::command::Command;
use crate::domain::level::Level;
use crate::domain::target::Target;
use crate::state::use_session;
use crate::ui::node::{IntoNode, Node, view};
use crate::ui::words::{domain, say, target as words};

/// What has a level to reach.
#[derive(Clone, Copy)]
pub(super) enum Aimed {
    /// A factor.
    Factor(&'static Factor),
    /// An item with a level of its own.
    Item(&'static Item),
}

impl Aimed {
    /// The id of the radio button for a level; its group's is the same without a level.
    pub(super) fn id(self, level: Option<Level>) -> String {
        let level = level.map(|level| format!("-{}", level.number())).unwrap_or_default();
        match self {
            Self::Factor(factor) => format!("target-{}{level}", factor.id),
            Self::Item(item) => format!("target-item-{}{level}", item.id),
        }
    }

    fn level(self, target: &Target) -> Option<Level> {
        match self {
            Self::Factor(factor) => Some(target.level(&factor.id)),
            Self::Item(item) => target.items.get(&item.id).copied(),
        }
    }

    fn command(self, level: Level) -> Command {
        match self {
            Self::Factor(factor) => Command::AimAt(factor.id.clone(), level),
            Self::Item(item) => Command::AimAtItem(item.id.clone(), Some(level)),
        }
    }
}

/// Five levels, one of them chosen.
pub(super) fn level_choice(aimed: Aimed) -> Node {
    let session = use_session();
    let name = match aimed {
        Aimed::Factor(factor) => &factor.name,
        Aimed::Item(item) => &item.name,
    };
    let option = |level: Level| {
        let shown = session.derived.shown;
        let chosen = move || {
            shown.with(|open| open.as_ref().is_some_and(|open| aimed.level(&open.target) == Some(level)))
        };
        let choose = move |_| {
            session.run(aimed.command(level));
        };
        view! {
            <label class:is-chosen=chosen title=say(&domain::level(level))>
                <input type="radio" class="visually-hidden" id=aimed.id(Some(level)) name=aimed.id(None)
                    prop:checked=chosen on:change=choose/>
                {level.number()}
                <span class="visually-hidden">" "{say(&domain::level(level))}</span>
            </label>
        }
    };
    view! {
        <fieldset class="level-choice">
            <legend class="visually-hidden">{say(&words::level_of(name))}</legend>
            {Level::ALL.map(option).into_node()}
        </fieldset>
    }
}
