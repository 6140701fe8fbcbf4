//! A [`Node`] among the views of Leptos, so that components can return it.

use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};

use super::Node;
use super::state::State;

impl Render for Node {
    type State = State;

    fn build(self) -> State {
        self.build_state()
    }

    fn rebuild(self, state: &mut State) {
        state.update(self);
    }
}

no_attrs!(Node);

/// Leptos asks this of every view. Nothing of Okaeri is written by a server, so there is no HTML to give or to take over.
impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _buf: &mut String,
        _position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> State {
        self.build_state()
    }

    fn into_owned(self) -> Self {
        self
    }
}
