//! What a view is made of: one type for all, so that the code that shows it is there once.
//!
//! Leptos's own views have a type each, and the compiler writes their code anew for every one of them, which made the page
//! twice as large. `view!` here has the same grammar, and makes these instead. A tree is built into the page, and
//! brought up to date in place, so that what has the focus keeps it.

mod value;
mod into;
mod setting;
mod event;
mod element;
mod rows;
mod children;
mod cards;
mod state;
mod render;

use std::borrow::Cow;

use leptos::prelude::View;

pub(in crate::ui) use cards::cards;
pub(in crate::ui) use children::{Children, either, when};
pub(in crate::ui) use element::{Element, drawing, element};
pub(in crate::ui) use into::IntoNode;
pub(in crate::ui) use okaeri_view::view;
pub(in crate::ui) use rows::each;
pub(in crate::ui) use setting::Kind;
pub(in crate::ui) use value::{IntoValue, Value};

/// A part of a view.
pub enum Node {
    /// Nothing.
    Empty,
    /// Words.
    Text(Cow<'static, str>),
    /// An element with what is in it.
    Element(Box<Element>),
    /// One after the other.
    Many(Vec<Self>),
    /// Whatever this gives, now and after each change of what it reads.
    Live(Box<dyn FnMut() -> Self + Send>),
    /// The entries of a list, kept by their keys.
    Rows(Vec<rows::Row>),
    /// What a component shows, and the component's mark: another one's is made anew.
    Component(u32, Box<Self>),
}

impl Node {
    /// Words that are written down in the view.
    pub(in crate::ui) fn words(words: &'static str) -> Self {
        Self::Text(Cow::Borrowed(words))
    }

    /// Whatever this gives, now and after each change of what it reads.
    pub(in crate::ui) fn live<N: IntoNode>(give: impl FnMut() -> N + Send + 'static) -> Self {
        give.into_node()
    }

    /// What the component of this mark shows.
    pub(in crate::ui) fn component(mark: u32, view: View<impl IntoNode>) -> Self {
        Self::part(mark, view.into_node())
    }

    #[inline(never)]
    fn part(mark: u32, part: Self) -> Self {
        Self::Component(mark, Box::new(part))
    }
}
