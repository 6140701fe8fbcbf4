//! What attributes, properties, classes and styles can be set to.

use std::borrow::Cow;

use crate::state::{Memo, RwSignal};

/// The value of an attribute, a property, a class or a style.
pub(in crate::ui) enum Value {
    /// It is not there, or false.
    Absent,
    /// It is there, or true.
    Present,
    /// Words.
    Text(Cow<'static, str>),
    /// Whatever this gives, now and after each change of what it reads.
    Live(Box<dyn FnMut() -> Value + Send>),
}

impl Value {
    /// Whether setting the other after this one would change nothing.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Absent, Self::Absent) | (Self::Present, Self::Present) => true,
            (Self::Text(this), Self::Text(other)) => this == other,
            _ => false,
        }
    }
}

/// What can be the value of an attribute.
pub(in crate::ui) trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(Cow::Borrowed(self))
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(Cow::Owned(self))
    }
}

impl IntoValue for Cow<'static, str> {
    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        if self { Value::Present } else { Value::Absent }
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, IntoValue::into_value)
    }
}

impl<F, V> IntoValue for F
where
    F: FnMut() -> V + Send + 'static,
    V: IntoValue,
{
    fn into_value(mut self) -> Value {
        Value::Live(Box::new(move || self().into_value()))
    }
}

/// Signals, which are read anew after each change, and numbers, which are written out.
macro_rules! values {
    (signals: $($signal:ident),*; numbers: $($number:ty),*) => {
        $(impl<T: IntoValue + Clone + Send + Sync + 'static> IntoValue for $signal<T> {
            fn into_value(self) -> Value {
                Value::Live(Box::new(move || self.get().into_value()))
            }
        })*
        $(impl IntoValue for $number {
            fn into_value(self) -> Value {
                Value::Text(Cow::Owned(self.to_string()))
            }
        })*
    };
}

values!(signals: Memo, RwSignal; numbers: u8, u16, u32, usize, i32, i64);
