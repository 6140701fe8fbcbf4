//! What can stand in a view.

use std::borrow::Cow;

use leptos::prelude::View;

use crate::state::{Memo, RwSignal};

use super::Node;

/// What can stand in a view.
pub(in crate::ui) trait IntoNode {
    /// The part of the view that it is.
    fn into_node(self) -> Node;
}

impl IntoNode for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl IntoNode for () {
    fn into_node(self) -> Node {
        Node::Empty
    }
}

impl IntoNode for &'static str {
    fn into_node(self) -> Node {
        Node::words(self)
    }
}

impl IntoNode for String {
    fn into_node(self) -> Node {
        Node::Text(Cow::Owned(self))
    }
}

impl IntoNode for Cow<'static, str> {
    fn into_node(self) -> Node {
        Node::Text(self)
    }
}

impl<T: IntoNode> IntoNode for View<T> {
    fn into_node(self) -> Node {
        self.into_inner().into_node()
    }
}

impl<T: IntoNode> IntoNode for Option<T> {
    fn into_node(self) -> Node {
        self.map_or(Node::Empty, IntoNode::into_node)
    }
}

impl<T: IntoNode> IntoNode for Vec<T> {
    fn into_node(self) -> Node {
        self.into_iter().collect()
    }
}

impl<T: IntoNode, const N: usize> IntoNode for [T; N] {
    fn into_node(self) -> Node {
        self.into_iter().collect()
    }
}

impl<F, N> IntoNode for F
where
    F: FnMut() -> N + Send + 'static,
    N: IntoNode,
{
    fn into_node(mut self) -> Node {
        Node::Live(Box::new(move || self().into_node()))
    }
}

impl<T: IntoNode> FromIterator<T> for Node {
    fn from_iter<I: IntoIterator<Item = T>>(parts: I) -> Self {
        let mut nodes = Vec::new();
        for part in parts {
            nodes.push(part.into_node());
        }
        Self::Many(nodes)
    }
}

/// Signals, which are read anew after each change, and numbers, which are written out.
macro_rules! nodes {
    (signals: $($signal:ident),*; numbers: $($number:ty),*) => {
        $(impl<T: IntoNode + Clone + Send + Sync + 'static> IntoNode for $signal<T> {
            fn into_node(self) -> Node {
                Node::Live(Box::new(move || self.get().into_node()))
            }
        })*
        $(impl IntoNode for $number {
            fn into_node(self) -> Node {
                Node::Text(Cow::Owned(self.to_string()))
            }
        })*
    };
}

nodes!(signals: Memo, RwSignal; numbers: u8, u16, u32, usize, i32, i64);
