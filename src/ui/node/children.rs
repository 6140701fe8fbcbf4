//! What is inside a component, and what is there only at times.

use leptos::children::ToChildren;

use super::{IntoNode, Node};
use crate::state::memo;

/// What is written inside a component.
pub struct Children(Box<dyn FnOnce() -> Node + Send>);

impl<F, N> ToChildren<F> for Children
where
    F: FnOnce() -> N + Send + 'static,
    N: IntoNode,
{
    fn to_children(make: F) -> Self {
        Self(Box::new(move || make().into_node()))
    }
}

impl IntoNode for Children {
    fn into_node(self) -> Node {
        (self.0)()
    }
}

/// Shows this while the condition holds.
pub(in crate::ui) fn when<N: IntoNode>(
    holds: impl Fn() -> bool + Send + Sync + 'static,
    shown: impl Fn() -> N + Send + 'static,
) -> Node {
    either(holds, shown, || Node::Empty)
}

/// Shows the one while the condition holds, the other while it does not.
pub(in crate::ui) fn either<N: IntoNode, M: IntoNode>(
    holds: impl Fn() -> bool + Send + Sync + 'static,
    shown: impl Fn() -> N + Send + 'static,
    otherwise: impl Fn() -> M + Send + 'static,
) -> Node {
    // What is shown is made anew only where the answer changes.
    let holds = memo(holds);
    Node::live(move || if holds.get() { shown().into_node() } else { otherwise().into_node() })
}
