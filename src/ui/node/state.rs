//! What of a view is in the page.

use std::borrow::Cow;

use leptos::prelude::RenderEffect;
use leptos::tachys::reactive_graph::RenderEffectState;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast;

use super::Node;
use super::element::ElementState;
use super::rows::RowsState;

/// A part of a view in the page.
pub enum State {
    /// Nothing, and the mark that keeps its place.
    Empty(types::Placeholder),
    /// Words.
    Text(types::Text, Cow<'static, str>),
    /// An element.
    Element(Box<ElementState>),
    /// Several, and the mark at their end.
    Many(Vec<Self>, types::Placeholder),
    /// What is brought up to date by itself. Dropped, it ends at once what is in it: else that could still run, after what
    /// it reads is gone.
    Live(RenderEffectState<Self>),
    /// The entries of a list.
    Rows(Box<RowsState>),
    /// What a component shows, and the component's mark.
    Component(u32, Box<Self>),
}

impl Node {
    /// Makes it, outside the page.
    pub(super) fn build_state(self) -> State {
        match self {
            Self::Empty => State::Empty(Rndr::create_placeholder()),
            Self::Text(words) => State::Text(Rndr::create_text_node(&words), words),
            Self::Element(element) => State::Element(Box::new(element.build())),
            Self::Many(nodes) => {
                let states = nodes.into_iter().map(Self::build_state).collect();
                State::Many(states, Rndr::create_placeholder())
            }
            Self::Live(mut give) => {
                let effect = RenderEffect::new(move |before: Option<State>| match before {
                    None => give().build_state(),
                    Some(mut state) => {
                        state.update(give());
                        state
                    }
                });
                State::Live(effect.into())
            }
            Self::Rows(rows) => State::Rows(Box::new(RowsState::new(rows))),
            Self::Component(mark, view) => State::Component(mark, Box::new(view.build_state())),
        }
    }
}

impl State {
    /// Whether it is words that are no longer in the page: a browser that translates has put its own in their place.
    pub(super) fn is_lost(&self) -> bool {
        matches!(self, Self::Text(text, _) if Rndr::get_parent(text).is_none())
    }

    /// Makes what is in the page what the view now says: in place where it can, so that the focus stays.
    pub(super) fn update(&mut self, new: Node) {
        match (self, new) {
            (Self::Empty(_), Node::Empty) => {}
            (Self::Text(text, now), Node::Text(words)) => {
                if *now != words {
                    Rndr::set_text(text, &words);
                    *now = words;
                }
            }
            (Self::Element(now), Node::Element(new)) if now.can_become(&new) => now.update(*new),
            (Self::Many(now, end), Node::Many(new)) => {
                if let Some(parent) = Rndr::get_parent(end) {
                    update_all(new, now, &parent.unchecked_into(), Some(end));
                } else {
                    *now = new.into_iter().map(Node::build_state).collect();
                }
            }
            (Self::Rows(now), Node::Rows(new)) => now.update(new),
            (Self::Component(now, state), Node::Component(mark, view)) if *now == mark => state.update(*view),
            (this, new) => {
                let mut next = new.build_state();
                this.insert_before_this(&mut next);
                this.unmount();
                *this = next;
            }
        }
    }
}

/// Brings a row of parts up to date, one by one in their order; the mark stands after the last of them.
pub(super) fn update_all(
    new: Vec<Node>,
    now: &mut Vec<State>,
    parent: &types::Element,
    end: Option<&types::Node>,
) {
    for mut gone in now.drain(new.len().min(now.len())..) {
        gone.unmount();
    }
    let known = now.len();
    for (index, node) in new.into_iter().enumerate() {
        if let Some(state) = now.get_mut(index).filter(|_| index < known) {
            state.update(node);
        } else {
            let mut state = node.build_state();
            state.mount(parent, end);
            now.push(state);
        }
    }
}

impl Mountable for State {
    fn unmount(&mut self) {
        match self {
            Self::Empty(mark) => Rndr::remove(mark),
            Self::Text(text, _) => Rndr::remove(text),
            Self::Element(element) => Rndr::remove(&element.element),
            Self::Many(states, end) => {
                states.iter_mut().for_each(Mountable::unmount);
                Rndr::remove(end);
            }
            Self::Live(effect) => effect.unmount(),
            Self::Rows(rows) => rows.unmount(),
            Self::Component(_, state) => state.unmount(),
        }
    }

    fn mount(&mut self, parent: &types::Element, before: Option<&types::Node>) {
        match self {
            Self::Empty(mark) => Rndr::insert_node(parent, mark, before),
            Self::Text(text, _) => Rndr::insert_node(parent, text, before),
            Self::Element(element) => Rndr::insert_node(parent, &element.element, before),
            Self::Many(states, end) => {
                for state in states {
                    state.mount(parent, before);
                }
                Rndr::insert_node(parent, end, before);
            }
            Self::Live(effect) => effect.mount(parent, before),
            Self::Rows(rows) => rows.mount(parent, before),
            Self::Component(_, state) => state.mount(parent, before),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Empty(mark) => insert_before(mark, child),
            Self::Text(text, _) => insert_before(text, child),
            Self::Element(element) => insert_before(&element.element, child),
            Self::Many(states, end) => match states.first() {
                Some(first) => first.insert_before_this(child),
                None => insert_before(end, child),
            },
            Self::Live(effect) => effect.insert_before_this(child),
            Self::Rows(rows) => match rows.first() {
                Ok(first) => first.insert_before_this(child),
                Err(end) => insert_before(end, child),
            },
            Self::Component(_, state) => state.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Self::Empty(_) | Self::Text(..) => Vec::new(),
            Self::Element(element) => vec![element.element.clone()],
            Self::Many(states, _) => states.iter().flat_map(Mountable::elements).collect(),
            Self::Live(effect) => effect.elements(),
            Self::Rows(rows) => rows.states().flat_map(Mountable::elements).collect(),
            Self::Component(_, state) => state.elements(),
        }
    }
}

/// Puts something before a node that is in the page; false where the node is not.
fn insert_before(node: &types::Node, child: &mut dyn Mountable) -> bool {
    let Some(parent) = Rndr::get_parent(node) else { return false };
    child.mount(&parent.unchecked_into(), Some(node));
    true
}
