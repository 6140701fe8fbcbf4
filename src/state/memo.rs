//! Values that follow from others, and what is done when they change. As in Leptos, but compiled once.

use leptos::prelude::{Effect, Memo};

/// A value worked out anew whenever what it reads has changed; who reads it hears of it only if it is another one then.
///
/// As `Memo::new`, but compiled once for a type of value and not once for each way to it.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    let value: Box<dyn Fn() -> T + Send + Sync> = Box::new(value);
    Memo::new(move |_| value())
}

/// Does this now, and anew after each change of what it reads.
pub fn effect(act: impl FnMut() + 'static) {
    let mut act: Box<dyn FnMut()> = Box::new(act);
    Effect::new(move |_| act());
}
