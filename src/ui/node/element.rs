//! Elements: how they are written, built and brought up to date.

use std::borrow::Cow;

use leptos::html::ElementType;
use leptos::prelude::NodeRef;
use leptos::tachys::html::event::EventDescriptor;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast;

use super::event::{Handler, Listener, Listening};
use super::setting::{Set, Setting, bring};
use super::state::{State, update_all};
use super::{IntoNode, Kind, Node, Value};

/// The namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Elements that hold words rather than others.
const HOLD_WORDS: [&str; 5] = ["p", "span", "td", "dd", "strong"];

/// Whether all that these show is words, and some of them change by themselves. A browser that translates puts text of
/// its own in their place, which nobody would then bring up to date.
fn holds_live_words(children: &[State]) -> bool {
    children.iter().any(|child| matches!(child, State::Live(_)))
        && children.iter().all(|child| child.elements().is_empty())
}

/// Takes the element once it is built.
type Keep = Box<dyn FnOnce(&types::Element) + Send>;

/// An element with what is in it.
pub struct Element {
    tag: &'static str,
    is_drawing: bool,
    settings: Vec<Setting>,
    listeners: Vec<Listener>,
    children: Vec<Node>,
    keep: Option<Keep>,
}

/// An element of the page.
#[expect(clippy::unnecessary_box_returns, reason = "moved around as a pointer, wherever views are written")]
pub(in crate::ui) fn element(tag: &'static str) -> Box<Element> {
    new(tag, false)
}

/// An element of a drawing.
#[expect(clippy::unnecessary_box_returns, reason = "moved around as a pointer, wherever views are written")]
pub(in crate::ui) fn drawing(tag: &'static str) -> Box<Element> {
    new(tag, true)
}

#[expect(clippy::unnecessary_box_returns, reason = "moved around as a pointer, wherever views are written")]
#[inline(never)]
fn new(tag: &'static str, is_drawing: bool) -> Box<Element> {
    let (settings, listeners, children) = (Vec::new(), Vec::new(), Vec::new());
    Box::new(Element { tag, is_drawing, settings, listeners, children, keep: None })
}

impl Element {
    // These are called from everywhere, and one call is smaller than what they do.

    /// Gives it an attribute whose words are written down in the view.
    #[inline(never)]
    pub(in crate::ui) fn fixed(&mut self, name: &'static str, words: &'static str) {
        self.set(Kind::Attribute, name, Value::Text(Cow::Borrowed(words)));
    }

    /// Gives it classes that are written down in the view.
    #[inline(never)]
    pub(in crate::ui) fn class(&mut self, words: &'static str) {
        self.fixed("class", words);
    }

    /// Sets an attribute, a property, a class or a style.
    #[inline(never)]
    pub(in crate::ui) fn set(&mut self, kind: Kind, name: &'static str, value: Value) {
        self.settings.push(Setting { kind, name, value });
    }

    /// Does this on each such event.
    pub(in crate::ui) fn on<E>(&mut self, event: E, mut handler: impl FnMut(E::EventType) + 'static)
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| handler(event.unchecked_into())));
    }

    #[inline(never)]
    fn listen(&mut self, event: Cow<'static, str>, handler: Handler) {
        self.listeners.push(Listener::new(event, handler));
    }

    /// Words in it that are written down in the view.
    #[inline(never)]
    pub(in crate::ui) fn words(&mut self, words: &'static str) {
        self.children.push(Node::words(words));
    }

    /// The next thing in it.
    #[inline(never)]
    pub(in crate::ui) fn child(&mut self, child: impl IntoNode) {
        self.children.push(child.into_node());
    }

    /// The next element in it.
    #[inline(never)]
    pub(in crate::ui) fn nest(&mut self, child: Box<Self>) {
        self.children.push(Node::Element(child));
    }

    /// Lets this reference lead to it.
    pub(in crate::ui) fn keep_in<E: ElementType + 'static>(&mut self, reference: NodeRef<E>)
    where
        NodeRef<E>: NodeRefContainer<E>,
    {
        self.keep = Some(Box::new(move |element| reference.load(element)));
    }

    /// What it is.
    pub(super) const fn tag(&self) -> &'static str {
        self.tag
    }

    /// Whether the view writes down that this attribute has these words.
    pub(super) fn has(&self, name: &str, words: &str) -> bool {
        let is_it =
            |set: &Setting| set.name == name && matches!(&set.value, Value::Text(text) if text == words);
        self.settings.iter().any(is_it)
    }

    /// Whether it is a cell over several columns.
    pub(super) fn spans(&self) -> bool {
        self.settings.iter().any(|set| set.name == "colspan")
    }

    /// What is in it.
    pub(super) fn inner_mut(&mut self) -> &mut [Node] {
        &mut self.children
    }

    /// Makes the element. Properties come last: what a select holds depends on its options.
    pub(super) fn build(self) -> ElementState {
        let element = Rndr::create_element(self.tag, self.is_drawing.then_some(SVG));
        let (last, first): (Vec<_>, Vec<_>) =
            self.settings.into_iter().partition(|setting| setting.kind == Kind::Property);
        let mut settings: Vec<Set> = Vec::new();
        bring(&element, first, &mut settings);
        let children = self.children.into_iter().map(|child| {
            let mut state = child.build_state();
            state.mount(&element, None);
            state
        });
        let children: Vec<State> = children.collect();
        if HOLD_WORDS.contains(&self.tag) && holds_live_words(&children) {
            Rndr::set_attribute(&element, "translate", "no");
        }
        let mut properties = Vec::new();
        bring(&element, last, &mut properties);
        let listening = self.listeners.into_iter().map(|listener| listener.listen(&element)).collect();
        if let Some(keep) = self.keep {
            keep(&element);
        }
        ElementState { tag: self.tag, element, settings, properties, listening, children }
    }
}

/// An element in the page.
pub struct ElementState {
    tag: &'static str,
    pub(super) element: types::Element,
    settings: Vec<Set>,
    properties: Vec<Set>,
    listening: Vec<Listening>,
    children: Vec<State>,
}

impl ElementState {
    /// Whether this element can become the other.
    pub(super) fn can_become(&self, other: &Element) -> bool {
        self.tag == other.tag
    }

    /// Makes it what the view now says.
    pub(super) fn update(&mut self, new: Element) {
        let (last, first): (Vec<_>, Vec<_>) =
            new.settings.into_iter().partition(|setting| setting.kind == Kind::Property);
        bring(&self.element, first, &mut self.settings);
        if self.children.iter().any(State::is_lost) {
            // With what a translator put there in its place.
            self.children.clear();
            self.element.set_text_content(None);
        }
        update_all(new.children, &mut self.children, &self.element, None);
        bring(&self.element, last, &mut self.properties);
        self.listening.clear();
        self.listening.extend(new.listeners.into_iter().map(|listener| listener.listen(&self.element)));
        if let Some(keep) = new.keep {
            keep(&self.element);
        }
    }
}
