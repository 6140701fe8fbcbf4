//! Attributes, properties, classes and styles, and how a change of them reaches the page.

use leptos::prelude::RenderEffect;
use leptos::tachys::renderer::{Rndr, types};
use wasm_bindgen::JsValue;

use super::Value;

/// What of an element is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum Kind {
    /// An attribute.
    Attribute,
    /// A property: what a person's typing changes, and the attribute does not.
    Property,
    /// Whether it has a class.
    Class,
    /// A style.
    Style,
}

/// What is to be set.
pub(super) struct Setting {
    pub(super) kind: Kind,
    pub(super) name: &'static str,
    pub(super) value: Value,
}

/// What is set.
pub(super) struct Set {
    kind: Kind,
    name: &'static str,
    now: Now,
}

enum Now {
    Fixed(Value),
    Live(RenderEffect<Value>),
}

/// Brings an element's settings from the old ones to the new.
pub(super) fn bring(element: &types::Element, new: Vec<Setting>, set: &mut Vec<Set>) {
    let mut old = std::mem::take(set);
    for setting in new {
        let before = old
            .iter()
            .position(|old| old.kind == setting.kind && old.name == setting.name)
            .map(|index| old.swap_remove(index).now.last());
        set.push(setting.apply(element, before));
    }
    for gone in old {
        write(element, gone.kind, gone.name, &Value::Absent);
    }
}

impl Setting {
    /// Sets it, where it is not so already.
    fn apply(self, element: &types::Element, before: Option<Value>) -> Set {
        let Self { kind, name, value } = self;
        let now = match value {
            Value::Live(mut give) => {
                let element = element.clone();
                let effect = move |before: Option<Value>| {
                    let value = give();
                    write_change(&element, kind, name, &value, before.as_ref());
                    value
                };
                Now::Live(RenderEffect::new_with_value(effect, before))
            }
            value => {
                write_change(element, kind, name, &value, before.as_ref());
                Now::Fixed(value)
            }
        };
        Set { kind, name, now }
    }
}

impl Now {
    fn last(self) -> Value {
        match self {
            Self::Fixed(value) => value,
            Self::Live(effect) => effect.take_value().unwrap_or(Value::Absent),
        }
    }
}

fn write_change(
    element: &types::Element,
    kind: Kind,
    name: &'static str,
    value: &Value,
    before: Option<&Value>,
) {
    let is_so = match before {
        Some(before) => before.is_same(value),
        // What was never set needs no clearing, but a property may have a value of its own.
        None => kind != Kind::Property && matches!(value, Value::Absent),
    };
    if !is_so {
        write(element, kind, name, value);
    }
}

fn write(element: &types::Element, kind: Kind, name: &str, value: &Value) {
    let words: Option<&str> = match value {
        Value::Text(words) => Some(words),
        Value::Present => Some(""),
        Value::Absent | Value::Live(_) => None,
    };
    match (kind, words) {
        (Kind::Attribute, Some(words)) => Rndr::set_attribute(element, name, words),
        (Kind::Attribute, None) => Rndr::remove_attribute(element, name),
        (Kind::Class, Some(_)) => Rndr::add_class(&Rndr::class_list(element), name),
        (Kind::Class, None) => Rndr::remove_class(&Rndr::class_list(element), name),
        (Kind::Style, Some(words)) => Rndr::set_css_property(&Rndr::style(element), name, words),
        (Kind::Style, None) => Rndr::remove_css_property(&Rndr::style(element), name),
        (Kind::Property, _) => Rndr::set_property(element, name, &property(value)),
    }
}

fn property(value: &Value) -> JsValue {
    match value {
        Value::Text(words) => JsValue::from_str(words),
        Value::Present => JsValue::TRUE,
        Value::Absent | Value::Live(_) => JsValue::FALSE,
    }
}
